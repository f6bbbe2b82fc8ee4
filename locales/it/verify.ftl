### Italian: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Verificare una lettera
intro = Questa lettera è stata davvero inviata dal mittente indicato ({ $sender }) e non è stata alterata? Lo verifichi qui.
drop = Trascini qui la cartella delle lettere
    .note = oppure una sola lettera con SHA256SUMS, LETTER.toml e le firme che l’accompagnavano
    .failed = Questo browser non può leggere una cartella trascinata qui. La scelga con il pulsante.
choose-folder = Scegliere una cartella
choose-files = Scegliere i file
private = Nulla esce da questo computer: questa pagina non invia nulla e non ha bisogno della rete.
outside = Questa pagina Le è arrivata insieme alle lettere? Allora non se ne fidi: chi falsifica le lettere può falsificare anche questa pagina. La apra sul sito di un’organizzazione che conosce.
language = Lingua
checking = Verifica in corso…
again = Verificare altro

## The answer: one of five, in large letters, each with a sentence below it

good = Autentico
    .note = Un numero sufficiente di organizzazioni ha firmato esattamente questo e nulla è stato alterato.
altered = Alterato o non autentico
    .note = Non se ne fidi. Che cosa non va è indicato sotto.
few = Firme insufficienti
    .note = Qui nulla è stato alterato, ma hanno firmato meno organizzazioni del necessario.
unsure = Impossibile stabilirlo
    .note = Questo non prova nulla: né che sia autentico né che sia falso.
demonstration = Solo un esempio: non prova nulla
    .note = Questo è stato firmato con una chiave che hanno tutti. Le vere lettere sono firmate dalle organizzazioni stesse.

## What was found

signed-by = Firmato da
not-signed-by = Nessuna firma valida da parte di
needed = Firme: { $count }. Necessarie: { $need }.
letter = Lettera
revision = Revisione { $revision }, { $date }
old-revision = Una revisione meno recente resta autentica. Controlli sui siti delle organizzazioni se ce n’è una più recente.
files = File
    .count = Così come sono stati firmati: { $count } su { $all }
listed = Lettera in questa lingua: { $language }; destinatario: { $recipient }
public = il pubblico
renamed = Al momento della firma questo file si chiamava { $path }: fa fede quel nome.
unreviewed = Non tutte le frasi di questa traduzione sono state revisionate.
alone = La firma vale per il contenuto del file, non per il suo nome. Per la lingua e il destinatario vale quanto indica la lettera stessa.

## What is wrong: $path and $other are names of files

file-altered = Il file { $path } è stato alterato.
file-exchanged = Il file { $path } è stato scambiato: in realtà è { $other }.
file-missing = Manca il file { $path }.
file-extra = Il file { $path } non è nell’elenco firmato: nessuno lo ha firmato.
signature-broken = La firma { $path } non corrisponde: è stata alterata la firma stessa oppure ciò che è stato firmato.
no-known-key = Questo non è stato firmato con nessuna delle chiavi delle organizzazioni.
key-unknown = La firma { $path } è di qualcuno che questa pagina non conosce.
key-revoked = La firma { $path } è stata fatta con una chiave dichiarata non valida.
key-unfit = La firma { $path } non vale: la sua chiave oggi non è valida, o non lo è per questo scopo.
nothing-to-check = Manca qualcosa: l’elenco SHA256SUMS con le sue firme, oppure una firma della lettera stessa. Li trascini qui insieme alla lettera.
not-understood = Il file { $path } non può essere letto o compreso.
other-sender = Queste lettere sono di un altro mittente: { $sender }.
old-browser = Questo browser è troppo vecchio per verificare le firme. Usi una versione recente di Firefox, Chrome, Edge o Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Come verificare queste lettere a mano
    .intro = Tutti i file sono elencati in SHA256SUMS, ciascuno con la sua lingua, il suo destinatario e un numero che corrisponde solo al suo contenuto. Ogni organizzazione che sostiene le lettere ha firmato questo elenco. LETTER.toml dice quale lettera è questa, la sua revisione e la sua data.
hand-keys = Prenda le chiavi delle organizzazioni, un file di nome allowed_signers, dai siti delle organizzazioni stesse e confronti fra loro i file di due di esse. Non lo prenda mai da dove sono arrivate le lettere: chi falsifica le lettere può falsificare anche le chiavi.
hand-signatures = Apra un terminale nella cartella delle lettere (in Windows il prompt dei comandi); il file allowed_signers deve trovarsi nella cartella superiore. Verifichi ogni firma, con il nome dell’organizzazione al posto di ORG:
hand-answer = È valida solo una risposta che comincia così: { $answer }
    .revoked = Se le organizzazioni pubblicano un file revoked_signers, lo metta accanto ad allowed_signers e aggiunga: { $command }
    .never = Non usi mai { $command }: questo comando dà per buona la firma di qualsiasi falsario.
hand-minisign = Le organizzazioni che firmano con minisign hanno una firma il cui nome termina con .minisig. Prenda la loro chiave dal file allowed_minisign, ottenuto e confrontato come allowed_signers, e la metta al posto di KEY:
hand-files = Confronti i file con l’elenco. In Windows confronti ciò che viene mostrato con la riga in SHA256SUMS. Negli altri sistemi ogni riga deve finire con OK. Un file che non è in SHA256SUMS non è stato firmato da nessuno.
hand-alone = Una singola lettera con la propria firma:
hand-seal = I PDF portano anche un sigillo, per chi ne ha uno soltanto. Prenda il suo certificato radice, il file seal-root.pem, come allowed_signers, e lo confronti allo stesso modo. Poi, con i programmi pdfsig e certutil, dove en/public.pdf è la lettera:
    .answer = La prima risposta non deve definire attendibile (trusted) il certificato: altrimenti ne è garante qualcun altro. La seconda deve mostrare una sola firma e dire tutto questo:
    .never = Senza questo certificato, o con { $command }, il sigillo di qualsiasi falsario sembra buono.
    .reader = Adobe Reader segnala problemi per ogni sigillo di questo tipo finché non si importa il certificato, rinominato seal-root.cer:
    .worth = Il sigillo non dice nulla delle altre organizzazioni: la prova è l’elenco firmato.
hand-page = Oppure verifichi in un browser, senza terminale: apra la pagina verify.html sul sito di una delle organizzazioni.
hand-program = Con il programma openletter:
hand-proves = Una risposta valida prova che i titolari di queste chiavi hanno firmato esattamente questo. Non prova che non esista una revisione più recente, né che le chiavi siano davvero delle organizzazioni.
