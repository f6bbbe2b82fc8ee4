### German: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Einen Brief prüfen
intro = Auf diesem Brief steht als Absender: { $sender }. Stimmt das, und ist der Brief unverändert? Hier finden Sie es heraus.
drop = Den Ordner mit den Briefen hierher ziehen
    .note = oder einen Brief mit SHA256SUMS, LETTER.toml und den Unterschriften, die mitgeliefert wurden
    .failed = Dieser Browser kann einen Ordner, der hierher gezogen wird, nicht lesen. Wählen Sie ihn mit der Schaltfläche aus.
choose-folder = Ordner auswählen
choose-files = Dateien auswählen
private = Nichts verlässt diesen Computer: Diese Seite sendet nichts und braucht kein Netz.
outside = Kam diese Seite zusammen mit den Briefen? Dann glauben Sie ihr nicht: Wer Briefe fälscht, kann auch diese Seite fälschen. Öffnen Sie sie auf der Website einer Organisation, die Sie kennen.
language = Sprache
checking = Wird geprüft …
again = Etwas anderes prüfen

## The answer: one of five, in large letters, each with a sentence below it

good = Echt
    .note = Genügend Organisationen haben genau dies unterzeichnet, und nichts wurde verändert.
altered = Verändert oder nicht echt
    .note = Verlassen Sie sich nicht darauf. Was nicht stimmt, steht unten.
few = Zu wenige Unterschriften
    .note = Hier wurde nichts verändert, aber es haben weniger Organisationen unterzeichnet als nötig.
unsure = Nicht feststellbar
    .note = Dies beweist nichts: weder, dass es echt ist, noch, dass es gefälscht ist.
demonstration = Nur zur Vorführung: beweist nichts
    .note = Dies wurde mit einem Schlüssel unterzeichnet, den jeder hat. Echte Briefe unterzeichnen die Organisationen selbst.

## What was found

signed-by = Unterzeichnet von
not-signed-by = Keine gültige Unterschrift von
needed = Unterzeichnet: { $count }. Nötig: { $need }.
letter = Brief
revision = Fassung { $revision }, { $date }
old-revision = Auch eine ältere Fassung bleibt echt. Sehen Sie auf den Websites der Organisationen nach, ob es eine neuere gibt.
files = Dateien
    .count = Wie unterzeichnet: { $count } von { $all }
listed = Brief in dieser Sprache: { $language }; an: { $recipient }
public = die Öffentlichkeit
renamed = Beim Unterzeichnen hieß diese Datei { $path }: Richten Sie sich nach diesem Namen.
unreviewed = Nicht jeder Satz dieser Übersetzung wurde überprüft.
alone = Die Unterschrift gilt für den Inhalt der Datei, nicht für ihren Namen. Für Sprache und Empfänger gilt, was im Brief selbst steht.

## What is wrong: $path and $other are names of files

file-altered = Die Datei { $path } wurde verändert.
file-exchanged = Die Datei { $path } wurde vertauscht: In Wirklichkeit ist dies { $other }.
file-missing = Die Datei { $path } fehlt.
file-extra = Die Datei { $path } steht nicht in der unterzeichneten Liste: Niemand hat sie unterzeichnet.
signature-broken = Die Unterschrift { $path } passt nicht: Entweder sie selbst oder das, was sie unterzeichnet, wurde verändert.
no-known-key = Dies ist mit keinem der Schlüssel der Organisationen unterzeichnet.
key-unknown = Die Unterschrift { $path } stammt von jemandem, den diese Seite nicht kennt.
key-revoked = Die Unterschrift { $path } stammt von einem Schlüssel, der für ungültig erklärt wurde.
key-unfit = Die Unterschrift { $path } zählt nicht: Ihr Schlüssel gilt heute nicht oder nicht für diesen Zweck.
nothing-to-check = Es fehlt etwas: die Liste SHA256SUMS mit ihren Unterschriften oder eine Unterschrift des Briefes selbst. Ziehen Sie sie zusammen mit dem Brief hierher.
not-understood = Die Datei { $path } ist nicht lesbar oder nicht verständlich.
other-sender = Diese Briefe sind von einem anderen Absender: { $sender }.
old-browser = Dieser Browser ist zu alt, um Unterschriften zu prüfen. Verwenden Sie eine aktuelle Version von Firefox, Chrome, Edge oder Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = So prüfen Sie diese Briefe von Hand
    .intro = Alle Dateien sind in SHA256SUMS aufgeführt, jede mit ihrer Sprache, ihrem Empfänger und einer Zahl, die nur zu ihrem Inhalt passt. Jede Organisation, die hinter den Briefen steht, hat diese Liste unterzeichnet. In LETTER.toml steht, welcher Brief dies ist, in welcher Fassung und von welchem Tag.
hand-keys = Holen Sie die Schlüssel der Organisationen, eine Datei namens allowed_signers, von den Websites der Organisationen selbst, und vergleichen Sie die Dateien zweier Organisationen miteinander. Nehmen Sie sie niemals von dort, woher die Briefe kamen: Wer Briefe fälscht, kann auch Schlüssel fälschen.
hand-signatures = Öffnen Sie ein Terminal im Ordner mit den Briefen (unter Windows die Eingabeaufforderung); die Datei allowed_signers muss im Ordner darüber liegen. Prüfen Sie jede Unterschrift, mit dem Namen der Organisation anstelle von ORG:
hand-answer = Nur eine Antwort, die so beginnt, ist gut: { $answer }
    .revoked = Wenn die Organisationen eine Datei revoked_signers veröffentlichen, legen Sie sie neben allowed_signers und ergänzen Sie: { $command }
    .never = Verwenden Sie niemals { $command }: Dieser Befehl erklärt die Unterschrift jedes Fälschers für gut.
hand-minisign = Organisationen, die mit minisign unterzeichnen, haben eine Unterschrift, deren Name auf .minisig endet. Nehmen Sie ihren Schlüssel aus der Datei allowed_minisign, die Sie ebenso holen und vergleichen wie allowed_signers, und setzen Sie ihn anstelle von KEY ein:
hand-files = Vergleichen Sie die Dateien mit der Liste. Unter Windows vergleichen Sie, was ausgegeben wird, mit der Zeile in SHA256SUMS. Auf anderen Systemen muss jede Zeile mit OK enden. Eine Datei, die nicht in SHA256SUMS steht, hat niemand unterzeichnet.
hand-alone = Ein einzelner Brief mit eigener Unterschrift:
hand-seal = Die PDF-Dateien tragen außerdem ein Siegel, für Leser, die nur eine von ihnen haben. Holen Sie dessen Stammzertifikat, die Datei seal-root.pem, ebenso wie allowed_signers, und vergleichen Sie es auf dieselbe Weise. Dann, mit den Programmen pdfsig und certutil, wobei en/public.pdf für den Brief steht:
    .answer = Die erste Antwort darf das Zertifikat nicht als vertrauenswürdig (trusted) bezeichnen: Sonst bürgt jemand anderes dafür. Die zweite darf nur eine einzige Unterschrift zeigen und muss all dies sagen:
    .never = Ohne dieses Zertifikat oder mit { $command } sieht das Siegel jedes Fälschers gut aus.
    .reader = Adobe Reader meldet bei jedem solchen Siegel Probleme, bis Sie das Zertifikat, umbenannt in seal-root.cer, importieren:
    .worth = Das Siegel sagt nichts über die anderen Organisationen: Der Beweis ist die unterzeichnete Liste.
hand-page = Oder prüfen Sie im Browser, ohne Terminal: Öffnen Sie die Seite verify.html auf der Website einer der Organisationen.
hand-program = Mit dem Programm openletter:
hand-proves = Eine gute Antwort beweist, dass die Inhaber dieser Schlüssel genau dies unterzeichnet haben. Sie beweist nicht, dass es keine neuere Fassung gibt, und auch nicht, dass die Schlüssel wirklich den Organisationen gehören.
