### Swedish: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Kontrollera ett brev
intro = Kommer det här brevet verkligen från { $sender }, och är det oförändrat? Här kan du ta reda på det.
drop = Dra mappen med breven hit
    .note = eller ett enda brev med SHA256SUMS, LETTER.toml och de underskrifter som följde med
    .failed = Den här webbläsaren kan inte läsa en mapp som dras hit. Välj mappen med knappen.
choose-folder = Välj en mapp
choose-files = Välj filer
private = Ingenting lämnar den här datorn: sidan skickar ingenting och behöver inget nätverk.
outside = Kom den här sidan tillsammans med breven? Lita då inte på den: den som förfalskar brev kan också förfalska den här sidan. Öppna den på webbplatsen hos en organisation som du känner till.
language = Språk
checking = Kontrollerar …
again = Kontrollera något annat

## The answer: one of five, in large letters, each with a sentence below it

good = Äkta
    .note = Tillräckligt många organisationer har undertecknat exakt detta, och ingenting har ändrats.
altered = Ändrat eller inte äkta
    .note = Lita inte på detta. Vad som är fel står nedan.
few = För få underskrifter
    .note = Ingenting här har ändrats, men färre organisationer har undertecknat än vad som krävs.
unsure = Går inte att avgöra
    .note = Detta bevisar ingenting, varken att det är äkta eller att det är förfalskat.
demonstration = Bara ett exempel: bevisar ingenting
    .note = Detta har undertecknats med en nyckel som alla har. Riktiga brev undertecknas av organisationerna själva.

## What was found

signed-by = Undertecknat av
not-signed-by = Ingen giltig underskrift från
needed = Undertecknat: { $count }. Krävs: { $need }.
letter = Brev
revision = Version { $revision }, { $date }
old-revision = En äldre version förblir äkta. Se efter på organisationernas webbplatser om det finns en nyare.
files = Filer
    .count = Som de undertecknades: { $count } av { $all }
listed = Brev på detta språk: { $language }; till: { $recipient }
public = allmänheten
renamed = När filen undertecknades hette den { $path }: gå efter det namnet.
unreviewed = Det är inte alla meningar i den här översättningen som har granskats.
alone = Underskriften gäller filens innehåll, inte dess namn. Språk och mottagare är de som anges i själva brevet.

## What is wrong: $path and $other are names of files

file-altered = Filen { $path } har ändrats.
file-exchanged = Filen { $path } har bytts ut: detta är i själva verket { $other }.
file-missing = Filen { $path } saknas.
file-extra = Filen { $path } finns inte i den undertecknade listan: ingen har undertecknat den.
signature-broken = Underskriften { $path } stämmer inte: antingen har underskriften själv ändrats eller också det som den gäller.
no-known-key = Detta är inte undertecknat med någon av organisationernas nycklar.
key-unknown = Underskriften { $path } är gjord av någon som den här sidan inte känner till.
key-revoked = Underskriften { $path } är gjord med en nyckel som har förklarats ogiltig.
key-unfit = Underskriften { $path } räknas inte: dess nyckel gäller inte i dag eller inte för detta ändamål.
nothing-to-check = Något saknas: listan SHA256SUMS med sina underskrifter, eller en underskrift för själva brevet. Dra hit dem tillsammans med brevet.
not-understood = Filen { $path } går inte att läsa eller förstå.
other-sender = De här breven kommer från en annan avsändare: { $sender }.
old-browser = Den här webbläsaren är för gammal för att kontrollera underskrifter. Använd en aktuell version av Firefox, Chrome, Edge eller Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Så kontrollerar du de här breven för hand
    .intro = Alla filer står i SHA256SUMS, var och en med sitt språk, sin mottagare och ett tal som bara stämmer med dess innehåll. Varje organisation som står bakom breven har undertecknat den listan. LETTER.toml anger vilket brev detta är, vilken version det är och vilken dag det är från.
hand-keys = Hämta organisationernas nycklar, en fil som heter allowed_signers, från organisationernas egna webbplatser, och jämför filerna från två av dem. Ta den aldrig från samma ställe som breven kom från: den som förfalskar brev kan också förfalska nycklar.
hand-signatures = Öppna en terminal i mappen med breven (i Windows kommandotolken), med allowed_signers i mappen ovanför. Kontrollera varje underskrift, med organisationens namn i stället för ORG:
hand-answer = Bara ett svar som börjar så här är bra: { $answer }
    .revoked = Om organisationerna publicerar en fil revoked_signers, lägg den bredvid allowed_signers och lägg till: { $command }
    .never = Använd aldrig { $command }: det kommandot godkänner vilken förfalskares underskrift som helst.
hand-minisign = Organisationer som undertecknar med minisign har en underskrift vars namn slutar på .minisig. Ta deras nyckel från filen allowed_minisign, som du hämtar och jämför på samma sätt som allowed_signers, och sätt in den i stället för KEY:
hand-files = Jämför filerna med listan. I Windows jämför du det som visas med raden i SHA256SUMS. I andra system måste varje rad sluta med OK. En fil som inte står i SHA256SUMS har inte undertecknats av någon.
hand-alone = Ett enda brev med egen underskrift:
hand-seal = PDF-filerna bär också ett sigill, för den som bara har en av dem. Hämta dess rotcertifikat, filen seal-root.pem, på samma sätt som allowed_signers, och jämför det på samma sätt. Sedan, med programmen pdfsig och certutil, där en/public.pdf står för brevet:
    .answer = Det första svaret får inte kalla certifikatet betrott (trusted): då går någon annan i god för det. Det andra får bara visa en enda underskrift och ska säga allt detta:
    .never = Utan detta certifikat, eller med { $command }, ser vilken förfalskares sigill som helst bra ut.
    .reader = Adobe Reader rapporterar problem med varje sådant sigill tills du importerar certifikatet, omdöpt till seal-root.cer:
    .worth = Sigillet säger ingenting om de andra organisationerna: den undertecknade listan är beviset.
hand-page = Eller kontrollera i en webbläsare, utan terminal: öppna sidan verify.html på någon av organisationernas webbplatser.
hand-program = Med programmet openletter:
hand-proves = Ett bra svar bevisar att innehavarna av dessa nycklar har undertecknat exakt detta. Det bevisar inte att det saknas en nyare version, och inte heller att nycklarna verkligen är organisationernas egna.
