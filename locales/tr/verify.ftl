### Turkish: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Mektup doğrulama
intro = Bu mektup gerçekten { $sender } tarafından mı gönderildi, üzerinde değişiklik yapıldı mı? Buradan öğrenebilirsiniz.
drop = Mektupların klasörünü buraya sürükleyin
    .note = ya da tek bir mektubu, yanında gelen SHA256SUMS, LETTER.toml ve imza dosyalarıyla birlikte
    .failed = Bu tarayıcı, buraya sürüklenen bir klasörü okuyamıyor. Klasörü düğmeyle seçin.
choose-folder = Klasör seç
choose-files = Dosya seç
private = Bu bilgisayardan dışarıya hiçbir şey çıkmaz: Bu sayfa hiçbir şey göndermez ve ağ bağlantısı gerektirmez.
outside = Bu sayfa size mektuplarla birlikte mi geldi? Öyleyse ona güvenmeyin: Mektubun sahtesini yapan, bu sayfanın da sahtesini yapabilir. Sayfayı, tanıdığınız bir kuruluşun sitesinde açın.
language = Dil
checking = Denetleniyor…
again = Başka bir şey denetle

## The answer: one of five, in large letters, each with a sentence below it

good = Gerçek
    .note = Yeterli sayıda kuruluş tam olarak bunu imzalamıştır ve hiçbir şey değiştirilmemiştir.
altered = Değiştirilmiş ya da gerçek değil
    .note = Buna güvenmeyin. Neyin yanlış olduğu aşağıda yazıyor.
few = İmza sayısı yetersiz
    .note = Burada hiçbir şey değiştirilmemiştir, ancak gerekenden az kuruluş imzalamıştır.
unsure = Belirlenemiyor
    .note = Bu hiçbir şeyi kanıtlamaz: ne gerçek olduğunu ne de sahte olduğunu.
demonstration = Yalnızca örnek: hiçbir şeyi kanıtlamaz
    .note = Bu, herkeste bulunan bir anahtarla imzalanmıştır. Gerçek mektupları kuruluşların kendileri imzalar.

## What was found

signed-by = İmzalayanlar
not-signed-by = Geçerli imzası bulunmayanlar
needed = İmzalayan: { $count }. Gereken: { $need }.
letter = Mektup
revision = Sürüm { $revision }, { $date }
old-revision = Eski bir sürüm de gerçek olmayı sürdürür. Daha yeni bir sürüm olup olmadığına kuruluşların sitelerinde bakın.
files = Dosyalar
    .count = İmzalandığı gibi: { $count } (toplam { $all })
listed = Mektubun dili: { $language }; alıcı: { $recipient }
public = kamuoyu
renamed = Bu dosya imzalandığında adı şuydu: { $path }. O adı esas alın.
unreviewed = Bu çevirinin her cümlesi gözden geçirilmiş değildir.
alone = İmza dosyanın adı için değil, içeriği içindir. Dil ve alıcı, mektubun kendisinde yazıldığı gibidir.

## What is wrong: $path and $other are names of files

file-altered = { $path } dosyası değiştirilmiştir.
file-exchanged = { $path } dosyası başka bir dosyayla değiştirilmiştir: Bu aslında { $other } dosyasıdır.
file-missing = { $path } dosyası eksik.
file-extra = { $path } dosyası imzalı listede yok: Onu kimse imzalamamıştır.
signature-broken = { $path } imzası uymuyor: Ya imzanın kendisi ya da imzalanan şey değiştirilmiştir.
no-known-key = Bu, kuruluşların anahtarlarından hiçbiriyle imzalanmamıştır.
key-unknown = { $path } imzası, bu sayfanın tanımadığı birine ait.
key-revoked = { $path } imzası, geçersiz ilan edilmiş bir anahtarla atılmıştır.
key-unfit = { $path } imzası sayılmaz: Anahtarı bugün geçerli değil ya da bu amaç için geçerli değil.
nothing-to-check = Bir şey eksik: imzalarıyla birlikte SHA256SUMS listesi ya da mektubun kendi imzası. Bunları mektupla birlikte buraya sürükleyin.
not-understood = { $path } dosyası okunamıyor ya da anlaşılamıyor.
other-sender = Bu mektuplar başka bir gönderene ait: { $sender }.
old-browser = Bu tarayıcı, imzaları denetleyemeyecek kadar eski. Firefox, Chrome, Edge ya da Safari tarayıcısının güncel bir sürümünü kullanın.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Bu mektuplar elle nasıl doğrulanır
    .intro = Bütün dosyalar SHA256SUMS listesinde yer alır; her birinin yanında dili, alıcısı ve yalnızca o dosyanın içeriğine uyan bir sayı vardır. Mektupların arkasında duran her kuruluş bu listeyi imzalamıştır. LETTER.toml dosyasında bunun hangi mektup ve hangi sürüm olduğu ile tarihi yazar.
hand-keys = Kuruluşların anahtarlarını, yani allowed_signers adlı dosyayı, kuruluşların kendi sitelerinden alın ve iki kuruluşun dosyasını birbiriyle karşılaştırın. Onu asla mektupların geldiği yerden almayın: Mektubun sahtesini yapan, anahtarın da sahtesini yapabilir.
hand-signatures = Mektupların klasöründe bir uçbirim (terminal) açın (Windows’ta komut istemi); allowed_signers dosyası bir üst klasörde bulunsun. ORG yerine kuruluşun adını yazarak her imzayı denetleyin:
hand-answer = Yalnızca şöyle başlayan bir yanıt geçerlidir: { $answer }
    .revoked = Kuruluşlar revoked_signers adlı bir dosya yayımlıyorsa onu allowed_signers dosyasının yanına koyun ve şunu ekleyin: { $command }
    .never = Şunu asla kullanmayın: { $command }. Bu komut, her sahtecinin imzasını geçerli sayar.
hand-minisign = minisign ile imzalayan kuruluşların imza dosyasının adı .minisig ile biter. Anahtarlarını, allowed_signers gibi alıp karşılaştıracağınız allowed_minisign dosyasından alın ve KEY yerine yazın:
hand-files = Dosyaları listeyle karşılaştırın. Windows’ta, ekrana yazılanı SHA256SUMS içindeki satırla karşılaştırın. Diğer sistemlerde her satır OK ile bitmelidir. SHA256SUMS içinde olmayan bir dosyayı kimse imzalamamıştır.
hand-alone = Kendi imzası olan tek bir mektup:
hand-seal = PDF dosyaları, elinde bunlardan yalnızca biri olanlar için bir mühür de taşır. Kök sertifikasını, yani seal-root.pem dosyasını, allowed_signers gibi alın ve aynı biçimde karşılaştırın. Sonra, en/public.pdf yerine mektubu yazarak, pdfsig ve certutil programlarıyla:
    .answer = İlk yanıt sertifikayı güvenilir (trusted) olarak göstermemelidir: Gösteriyorsa ona başka biri kefil oluyordur. İkincisi yalnızca tek bir imza göstermeli ve bunların hepsini söylemelidir:
    .never = Bu sertifika olmadan ya da { $command } ile her sahtecinin mührü geçerli görünür.
    .reader = Adobe Reader, sertifikayı seal-root.cer adıyla içe aktarana kadar böyle her mühür için sorun bildirir:
    .worth = Mühür öbür kuruluşlar hakkında hiçbir şey söylemez: Kanıt, imzalanmış listedir.
hand-page = Ya da uçbirim olmadan bir tarayıcıda denetleyin: Kuruluşlardan birinin sitesinde verify.html sayfasını açın.
hand-program = openletter programıyla:
hand-proves = Geçerli bir yanıt, bu anahtarların sahiplerinin tam olarak bunu imzaladığını kanıtlar. Daha yeni bir sürüm olmadığını da anahtarların gerçekten kuruluşlara ait olduğunu da kanıtlamaz.
