### Norwegian Bokmål: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Kontroller et brev
intro = Kommer dette brevet virkelig fra { $sender }, og er det uendret? Her kan du finne det ut.
drop = Dra mappen med brevene hit
    .note = eller ett enkelt brev med SHA256SUMS, LETTER.toml og underskriftene som fulgte med
    .failed = Denne nettleseren kan ikke lese en mappe som dras hit. Velg mappen med knappen.
choose-folder = Velg en mappe
choose-files = Velg filer
private = Ingenting forlater denne datamaskinen: Siden sender ingenting og trenger ikke nettverk.
outside = Kom denne siden sammen med brevene? Da må du ikke stole på den: Den som forfalsker brev, kan også forfalske denne siden. Åpne den på nettstedet til en organisasjon du kjenner.
language = Språk
checking = Kontrollerer …
again = Kontroller noe annet

## The answer: one of five, in large letters, each with a sentence below it

good = Ekte
    .note = Tilstrekkelig mange organisasjoner har undertegnet nøyaktig dette, og ingenting er endret.
altered = Endret eller ikke ekte
    .note = Ikke stol på dette. Hva som er galt, står nedenfor.
few = For få underskrifter
    .note = Ingenting her er endret, men færre organisasjoner har undertegnet enn det som kreves.
unsure = Kan ikke avgjøres
    .note = Dette beviser ingenting, verken at det er ekte, eller at det er forfalsket.
demonstration = Bare et eksempel: beviser ingenting
    .note = Dette er undertegnet med en nøkkel som alle har. Virkelige brev undertegnes av organisasjonene selv.

## What was found

signed-by = Undertegnet av
not-signed-by = Ingen gyldig underskrift fra
needed = Undertegnet: { $count }. Kreves: { $need }.
letter = Brev
revision = Versjon { $revision }, { $date }
old-revision = En eldre versjon er fortsatt ekte. Se på organisasjonenes nettsteder om det finnes en nyere.
files = Filer
    .count = Slik de ble undertegnet: { $count } av { $all }
listed = Brev på dette språket: { $language }; til: { $recipient }
public = offentligheten
renamed = Da filen ble undertegnet, het den { $path }: Hold deg til det navnet.
unreviewed = Ikke alle setningene i denne oversettelsen er kvalitetssikret.
alone = Underskriften gjelder innholdet i filen, ikke navnet på den. Språk og mottaker er slik brevet selv oppgir.

## What is wrong: $path and $other are names of files

file-altered = Filen { $path } er endret.
file-exchanged = Filen { $path } er byttet ut: Dette er i virkeligheten { $other }.
file-missing = Filen { $path } mangler.
file-extra = Filen { $path } står ikke i den undertegnede listen: Ingen har undertegnet den.
signature-broken = Underskriften { $path } stemmer ikke: Enten den selv eller det den gjelder, er endret.
no-known-key = Dette er ikke undertegnet med noen av organisasjonenes nøkler.
key-unknown = Underskriften { $path } er fra noen som denne siden ikke kjenner.
key-revoked = Underskriften { $path } er laget med en nøkkel som er erklært ugyldig.
key-unfit = Underskriften { $path } teller ikke: Nøkkelen er ikke gyldig i dag, eller ikke gyldig for dette formålet.
nothing-to-check = Noe mangler: listen SHA256SUMS med underskriftene, eller en underskrift på selve brevet. Dra dem hit sammen med brevet.
not-understood = Filen { $path } kan ikke leses eller forstås.
other-sender = Disse brevene er fra en annen avsender: { $sender }.
old-browser = Denne nettleseren er for gammel til å kontrollere underskrifter. Bruk en oppdatert versjon av Firefox, Chrome, Edge eller Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Slik kontrollerer du disse brevene for hånd
    .intro = Alle filene står i SHA256SUMS, hver med språk, mottaker og et tall som bare passer til innholdet i den filen. Hver organisasjon som står bak brevene, har undertegnet denne listen. LETTER.toml sier hvilket brev dette er, hvilken versjon og hvilken dag det er fra.
hand-keys = Hent organisasjonenes nøkler, en fil som heter allowed_signers, fra organisasjonenes egne nettsteder, og sammenlign filene fra to av dem. Ta den aldri fra stedet der brevene kom fra: Den som forfalsker brev, kan også forfalske nøkler.
hand-signatures = Åpne en terminal i mappen med brevene (i Windows ledeteksten), med allowed_signers i mappen over. Kontroller hver underskrift, med navnet på organisasjonen i stedet for ORG:
hand-answer = Bare et svar som begynner slik, er godt: { $answer }
    .revoked = Hvis organisasjonene har lagt ut en fil revoked_signers, legger du den ved siden av allowed_signers og føyer til: { $command }
    .never = Bruk aldri { $command }: Den kommandoen godkjenner underskriften til en hvilken som helst forfalsker.
hand-minisign = Organisasjoner som undertegner med minisign, har en underskrift med et navn som slutter på .minisig. Ta nøkkelen deres fra filen allowed_minisign, som hentes og sammenlignes på samme måte som allowed_signers, og sett den inn i stedet for KEY:
hand-files = Kontroller filene mot listen. I Windows sammenligner du det som vises, med linjen i SHA256SUMS. I andre systemer må hver linje slutte med OK. En fil som ikke står i SHA256SUMS, er ikke undertegnet av noen.
hand-alone = Ett enkelt brev med egen underskrift:
hand-seal = PDF-filene bærer også et segl, for den som bare har én av dem. Hent rotsertifikatet, filen seal-root.pem, på samme måte som allowed_signers, og sammenlign det på samme måte. Deretter, med programmene pdfsig og certutil, der en/public.pdf står for brevet:
    .answer = Det første svaret må ikke kalle sertifikatet klarert (trusted): Ellers er det noen andre som går god for det. Det andre må vise bare én underskrift og si alt dette:
    .never = Uten dette sertifikatet, eller med { $command }, ser seglet til enhver forfalsker bra ut.
    .reader = Adobe Reader melder om problemer med hvert slikt segl til du importerer sertifikatet, omdøpt til seal-root.cer:
    .worth = Seglet sier ingenting om de andre organisasjonene: Den undertegnede listen er beviset.
hand-page = Eller kontroller i en nettleser, uten terminal: Åpne siden verify.html på nettstedet til en av organisasjonene.
hand-program = Med programmet openletter:
hand-proves = Et godt svar beviser at de som har disse nøklene, har undertegnet nøyaktig dette. Det beviser ikke at det ikke finnes en nyere versjon, og heller ikke at nøklene virkelig er organisasjonenes egne.
