### Danish: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Kontrollér et brev
intro = Kommer dette brev virkelig fra { $sender }, og er det uændret? Her kan du finde ud af det.
drop = Træk mappen med brevene hertil
    .note = eller et enkelt brev med SHA256SUMS, LETTER.toml og de underskrifter, der fulgte med
    .failed = Denne browser kan ikke læse en mappe, der trækkes hertil. Vælg mappen med knappen.
choose-folder = Vælg en mappe
choose-files = Vælg filer
private = Intet forlader denne computer: Siden sender ikke noget og behøver ikke noget netværk.
outside = Kom denne side sammen med brevene? Så stol ikke på den: Den, der forfalsker breve, kan også forfalske denne side. Åbn den på webstedet for en organisation, du kender.
language = Sprog
checking = Kontrollerer …
again = Kontrollér noget andet

## The answer: one of five, in large letters, each with a sentence below it

good = Ægte
    .note = Tilstrækkelig mange organisationer har underskrevet præcis dette, og intet er ændret.
altered = Ændret eller ikke ægte
    .note = Stol ikke på dette. Hvad der er galt, står nedenfor.
few = For få underskrifter
    .note = Intet her er ændret, men færre organisationer har skrevet under, end der kræves.
unsure = Kan ikke afgøres
    .note = Dette beviser intet, hverken at det er ægte, eller at det er forfalsket.
demonstration = Kun et eksempel: beviser intet
    .note = Dette er underskrevet med en nøgle, som alle har. Rigtige breve underskrives af organisationerne selv.

## What was found

signed-by = Underskrevet af
not-signed-by = Ingen gyldig underskrift fra
needed = Underskrevet: { $count }. Påkrævet: { $need }.
letter = Brev
revision = Version { $revision }, { $date }
old-revision = En ældre version er fortsat ægte. Se efter på organisationernes websteder, om der findes en nyere.
files = Filer
    .count = Som de blev underskrevet: { $count } af { $all }
listed = Brev på dette sprog: { $language }; til: { $recipient }
public = offentligheden
renamed = Da filen blev underskrevet, hed den { $path }: Ret dig efter det navn.
unreviewed = Ikke alle sætninger i denne oversættelse er gennemgået.
alone = Underskriften gælder filens indhold, ikke dens navn. Sprog og modtager er, som brevet selv angiver.

## What is wrong: $path and $other are names of files

file-altered = Filen { $path } er ændret.
file-exchanged = Filen { $path } er byttet ud: Dette er i virkeligheden { $other }.
file-missing = Filen { $path } mangler.
file-extra = Filen { $path } står ikke på den underskrevne liste: Ingen har underskrevet den.
signature-broken = Underskriften { $path } passer ikke: Enten er underskriften selv ændret, eller også er det, den gælder, ændret.
no-known-key = Dette er ikke underskrevet med nogen af organisationernes nøgler.
key-unknown = Underskriften { $path } er fra nogen, som denne side ikke kender.
key-revoked = Underskriften { $path } er lavet med en nøgle, der er erklæret ugyldig.
key-unfit = Underskriften { $path } tæller ikke: Dens nøgle er ikke gyldig i dag eller ikke gyldig til dette formål.
nothing-to-check = Der mangler noget: listen SHA256SUMS med dens underskrifter eller en underskrift på selve brevet. Træk dem hertil sammen med brevet.
not-understood = Filen { $path } kan ikke læses eller forstås.
other-sender = Disse breve er fra en anden afsender: { $sender }.
old-browser = Denne browser er for gammel til at kontrollere underskrifter. Brug en aktuel version af Firefox, Chrome, Edge eller Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Sådan kontrollerer du disse breve manuelt
    .intro = Alle filer står i SHA256SUMS, hver med sit sprog, sin modtager og et tal, der kun passer til dens indhold. Hver organisation, der står bag brevene, har underskrevet denne liste. LETTER.toml siger, hvilket brev dette er, hvilken version og hvilken dag det er fra.
hand-keys = Hent organisationernes nøgler, en fil med navnet allowed_signers, fra organisationernes egne websteder, og sammenlign filerne fra to af dem. Tag den aldrig derfra, hvor brevene kom fra: Den, der forfalsker breve, kan også forfalske nøgler.
hand-signatures = Åbn en terminal i mappen med brevene (i Windows kommandoprompten) med allowed_signers i mappen ovenover. Kontrollér hver underskrift med organisationens navn i stedet for ORG:
hand-answer = Kun et svar, der begynder sådan, er godt: { $answer }
    .revoked = Hvis organisationerne har offentliggjort en fil, der hedder revoked_signers, så læg den ved siden af allowed_signers, og tilføj: { $command }
    .never = Brug aldrig { $command }: Den kommando godkender en hvilken som helst forfalskers underskrift.
hand-minisign = Organisationer, der underskriver med minisign, har en underskrift, hvis navn ender på .minisig. Tag deres nøgle fra filen allowed_minisign, som hentes og sammenlignes ligesom allowed_signers, og sæt den ind i stedet for KEY:
hand-files = Sammenlign filerne med listen. I Windows skal du sammenligne det, der vises, med linjen i SHA256SUMS. I andre systemer skal hver linje slutte med OK. En fil, der ikke står i SHA256SUMS, er ikke underskrevet af nogen.
hand-alone = Et enkelt brev med sin egen underskrift:
hand-seal = PDF-filerne bærer også et segl, til den, der kun har én af dem. Hent dets rodcertifikat, filen seal-root.pem, ligesom allowed_signers, og sammenlign det på samme måde. Derefter, med programmerne pdfsig og certutil, hvor en/public.pdf står for brevet:
    .answer = Det første svar må ikke kalde certifikatet betroet (trusted): Ellers er det en anden, der står inde for det. Det andet må kun vise en enkelt underskrift og skal sige alt dette:
    .never = Uden dette certifikat, eller med { $command }, ser enhver forfalskers segl godt ud.
    .reader = Adobe Reader melder om problemer med hvert eneste segl af denne slags, indtil du importerer certifikatet, omdøbt til seal-root.cer:
    .worth = Seglet siger intet om de andre organisationer: Den underskrevne liste er beviset.
hand-page = Eller kontrollér i en browser uden terminal: Åbn siden verify.html på en af organisationernes websteder.
hand-program = Med programmet openletter:
hand-proves = Et godt svar beviser, at indehaverne af disse nøgler har underskrevet præcis dette. Det beviser ikke, at der ikke findes en nyere version, og heller ikke, at nøglerne virkelig er organisationernes egne.
