### Dutch: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Een brief controleren
intro = Op deze brief staat als afzender: { $sender }. Klopt dat, en is de brief ongewijzigd? Hier kunt u dat nagaan.
drop = Sleep de map met de brieven hierheen
    .note = of één brief met SHA256SUMS, LETTER.toml en de handtekeningen die erbij zaten
    .failed = Deze browser kan een map die hierheen wordt gesleept, niet lezen. Kies de map met de knop.
choose-folder = Een map kiezen
choose-files = Bestanden kiezen
private = Niets verlaat deze computer: deze pagina verstuurt niets en heeft geen netwerk nodig.
outside = Kwam deze pagina samen met de brieven? Vertrouw die dan niet: wie brieven vervalst, kan ook deze pagina vervalsen. Open de pagina op de website van een organisatie die u kent.
language = Taal
checking = Bezig met controleren …
again = Iets anders controleren

## The answer: one of five, in large letters, each with a sentence below it

good = Echt
    .note = Genoeg organisaties hebben precies dit ondertekend en er is niets gewijzigd.
altered = Gewijzigd of niet echt
    .note = Vertrouw dit niet. Wat er niet klopt, staat hieronder.
few = Te weinig handtekeningen
    .note = Hier is niets gewijzigd, maar er hebben minder organisaties ondertekend dan nodig is.
unsure = Niet vast te stellen
    .note = Dit bewijst niets: niet dat het echt is en ook niet dat het vervalst is.
demonstration = Alleen een voorbeeld: bewijst niets
    .note = Dit is ondertekend met een sleutel die iedereen heeft. Echte brieven worden door de organisaties zelf ondertekend.

## What was found

signed-by = Ondertekend door
not-signed-by = Geen geldige handtekening van
needed = Ondertekend: { $count }. Nodig: { $need }.
letter = Brief
revision = Versie { $revision }, { $date }
old-revision = Een oudere versie blijft echt. Kijk op de websites van de organisaties of er een nieuwere is.
files = Bestanden
    .count = Zoals ondertekend: { $count } van { $all }
listed = Brief in deze taal: { $language }; aan: { $recipient }
public = het publiek
renamed = Bij de ondertekening heette dit bestand { $path }: ga van die naam uit.
unreviewed = Niet elke zin van deze vertaling is nagekeken.
alone = De handtekening geldt voor de inhoud van het bestand, niet voor de naam. Voor taal en ontvanger geldt wat in de brief zelf staat.

## What is wrong: $path and $other are names of files

file-altered = Het bestand { $path } is gewijzigd.
file-exchanged = Het bestand { $path } is verwisseld: dit is in werkelijkheid { $other }.
file-missing = Het bestand { $path } ontbreekt.
file-extra = Het bestand { $path } staat niet in de ondertekende lijst: niemand heeft het ondertekend.
signature-broken = De handtekening { $path } klopt niet: de handtekening zelf of wat ermee is ondertekend, is gewijzigd.
no-known-key = Dit is met geen van de sleutels van de organisaties ondertekend.
key-unknown = De handtekening { $path } is van iemand die deze pagina niet kent.
key-revoked = De handtekening { $path } is gezet met een sleutel die ongeldig is verklaard.
key-unfit = De handtekening { $path } telt niet: de sleutel is vandaag niet geldig of niet voor dit doel.
nothing-to-check = Er ontbreekt iets: de lijst SHA256SUMS met de handtekeningen daarbij, of een handtekening van de brief zelf. Sleep ze samen met de brief hierheen.
not-understood = Het bestand { $path } kan niet worden gelezen of begrepen.
other-sender = Deze brieven zijn van een andere afzender: { $sender }.
old-browser = Deze browser is te oud om handtekeningen te controleren. Gebruik een actuele versie van Firefox, Chrome, Edge of Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Zo controleert u deze brieven handmatig
    .intro = Alle bestanden staan in SHA256SUMS, elk met zijn taal, zijn ontvanger en een getal dat alleen bij zijn inhoud past. Elke organisatie die achter de brieven staat, heeft deze lijst ondertekend. LETTER.toml vermeldt welke brief dit is, welke versie het is en van welke datum.
hand-keys = Haal de sleutels van de organisaties, een bestand met de naam allowed_signers, van de websites van de organisaties zelf en vergelijk de bestanden van twee organisaties met elkaar. Haal het nooit van dezelfde plek als de brieven: wie brieven vervalst, kan ook sleutels vervalsen.
hand-signatures = Open een terminal in de map met de brieven (in Windows de opdrachtprompt), met allowed_signers in de map erboven. Controleer elke handtekening, met de naam van de organisatie in plaats van ORG:
hand-answer = Alleen een antwoord dat zo begint, is goed: { $answer }
    .revoked = Als de organisaties een bestand revoked_signers publiceren, zet het dan naast allowed_signers en voeg toe: { $command }
    .never = Gebruik nooit { $command }: die opdracht keurt de handtekening van elke vervalser goed.
hand-minisign = Organisaties die met minisign ondertekenen, hebben een handtekening waarvan de naam op .minisig eindigt. Neem hun sleutel uit het bestand allowed_minisign, dat u op dezelfde manier haalt en vergelijkt als allowed_signers, en zet die in de plaats van KEY:
hand-files = Vergelijk de bestanden met de lijst. Vergelijk in Windows wat wordt getoond met de regel in SHA256SUMS. In andere systemen moet elke regel eindigen op OK. Een bestand dat niet in SHA256SUMS staat, is door niemand ondertekend.
hand-alone = Eén brief met een eigen handtekening:
hand-seal = De pdf’s dragen ook een zegel, voor wie er maar één heeft. Haal het stamcertificaat ervan, het bestand seal-root.pem, net als allowed_signers, en vergelijk het op dezelfde manier. Daarna, met de programma’s pdfsig en certutil, waarbij en/public.pdf voor de brief staat:
    .answer = Het eerste antwoord mag het certificaat niet vertrouwd (trusted) noemen: anders staat iemand anders ervoor in. Het tweede mag maar één handtekening tonen en moet dit allemaal zeggen:
    .never = Zonder dit certificaat, of met { $command }, ziet het zegel van elke vervalser er goed uit.
    .reader = Adobe Reader meldt problemen bij elk zegel van dit soort totdat u het certificaat, hernoemd tot seal-root.cer, importeert:
    .worth = Het zegel zegt niets over de andere organisaties: de ondertekende lijst is het bewijs.
hand-page = Of controleer in een browser, zonder terminal: open de pagina verify.html op de website van een van de organisaties.
hand-program = Met het programma openletter:
hand-proves = Een goed antwoord bewijst dat de houders van deze sleutels precies dit hebben ondertekend. Het bewijst niet dat er geen nieuwere versie is, en ook niet dat de sleutels werkelijk van de organisaties zijn.
