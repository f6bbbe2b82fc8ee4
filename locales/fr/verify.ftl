### French: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Vérifier une lettre
intro = Cette lettre a-t-elle vraiment été envoyée par l’expéditeur indiqué ({ $sender }), et est-elle intacte ? Vérifiez-le ici.
drop = Déposez ici le dossier des lettres
    .note = ou une lettre avec SHA256SUMS, LETTER.toml et les signatures qui l’accompagnaient
    .failed = Ce navigateur ne peut pas lire un dossier déposé ici. Choisissez-le à l’aide du bouton.
choose-folder = Choisir un dossier
choose-files = Choisir des fichiers
private = Rien ne quitte cet ordinateur : cette page n’envoie rien et n’a pas besoin de réseau.
outside = Cette page vous est-elle parvenue avec les lettres ? Alors ne la croyez pas : qui falsifie des lettres peut aussi falsifier cette page. Ouvrez-la sur le site d’une organisation que vous connaissez.
language = Langue
checking = Vérification…
again = Vérifier autre chose

## The answer: one of five, in large letters, each with a sentence below it

good = Authentique
    .note = Un nombre suffisant d’organisations ont signé exactement ceci, et rien n’a été modifié.
altered = Modifié ou non authentique
    .note = Ne vous y fiez pas. Ce qui ne va pas est indiqué ci-dessous.
few = Trop peu de signatures
    .note = Rien n’a été modifié ici, mais moins d’organisations ont signé qu’il n’en faut.
unsure = Impossible de trancher
    .note = Cela ne prouve rien : ni que c’est authentique, ni que c’est un faux.
demonstration = Démonstration : ne prouve rien
    .note = Ceci a été signé avec une clé que tout le monde possède. Les vraies lettres sont signées par les organisations elles-mêmes.

## What was found

signed-by = Signé par
not-signed-by = Pas de signature valable de la part de
needed = Signatures : { $count }. Nécessaires : { $need }.
letter = Lettre
revision = Révision { $revision }, { $date }
old-revision = Une révision plus ancienne reste authentique. Voyez sur les sites des organisations s’il en existe une plus récente.
files = Fichiers
    .count = Tels qu’ils ont été signés : { $count } sur { $all }
listed = Lettre dans cette langue : { $language } ; destinataire : { $recipient }
public = le public
renamed = Au moment de la signature, ce fichier s’appelait { $path } : fiez-vous à ce nom-là.
unreviewed = Les phrases de cette traduction n’ont pas toutes été relues.
alone = La signature porte sur le contenu du fichier, non sur son nom. Pour la langue et le destinataire, c’est la lettre elle-même qui fait foi.

## What is wrong: $path and $other are names of files

file-altered = Le fichier { $path } a été modifié.
file-exchanged = Le fichier { $path } a été échangé : il s’agit en réalité de { $other }.
file-missing = Le fichier { $path } manque.
file-extra = Le fichier { $path } n’est pas dans la liste signée : personne ne l’a signé.
signature-broken = La signature { $path } ne correspond pas : la signature elle-même ou ce qui a été signé a été modifié.
no-known-key = Ceci n’a été signé avec aucune des clés des organisations.
key-unknown = La signature { $path } est de quelqu’un que cette page ne connaît pas.
key-revoked = La signature { $path } provient d’une clé qui a été déclarée non valable.
key-unfit = La signature { $path } ne compte pas : sa clé n’est pas valable aujourd’hui ou ne l’est pas pour cet usage.
nothing-to-check = Il manque quelque chose : la liste SHA256SUMS avec ses signatures, ou une signature de la lettre elle-même. Déposez-les ici avec la lettre.
not-understood = Le fichier { $path } est illisible ou incompréhensible.
other-sender = Ces lettres viennent d’un autre expéditeur : { $sender }.
old-browser = Ce navigateur est trop ancien pour vérifier des signatures. Utilisez une version récente de Firefox, Chrome, Edge ou Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Comment vérifier ces lettres à la main
    .intro = Tous les fichiers figurent dans SHA256SUMS, chacun avec sa langue, son destinataire et un nombre qui ne correspond qu’à son contenu. Chaque organisation qui soutient les lettres a signé cette liste. LETTER.toml indique de quelle lettre il s’agit, sa révision et sa date.
hand-keys = Récupérez les clés des organisations, un fichier nommé allowed_signers, sur les sites des organisations elles-mêmes, et comparez les fichiers de deux d’entre elles. Ne le prenez jamais là d’où viennent les lettres : qui falsifie des lettres peut aussi falsifier des clés.
hand-signatures = Ouvrez un terminal dans le dossier des lettres (sous Windows, l’invite de commandes) ; le fichier allowed_signers doit se trouver dans le dossier parent. Vérifiez chaque signature, en mettant le nom de l’organisation à la place de ORG :
hand-answer = Seule une réponse qui commence ainsi est bonne : { $answer }
    .revoked = Si les organisations publient un fichier revoked_signers, placez-le à côté du fichier allowed_signers et ajoutez : { $command }
    .never = N’utilisez jamais { $command } : cette commande déclare bonne la signature de n’importe quel faussaire.
hand-minisign = Les organisations qui signent avec minisign ont une signature dont le nom se termine par .minisig. Prenez leur clé dans le fichier allowed_minisign, récupéré et comparé comme allowed_signers, et mettez-la à la place de KEY :
hand-files = Comparez les fichiers avec la liste. Sous Windows, comparez ce qui s’affiche avec la ligne dans SHA256SUMS. Ailleurs, chaque ligne doit se terminer par OK. Un fichier qui n’est pas dans SHA256SUMS n’a été signé par personne.
hand-alone = Une seule lettre, avec sa propre signature :
hand-seal = Les PDF portent aussi un sceau, pour qui n’a que l’un d’entre eux. Récupérez son certificat racine, le fichier seal-root.pem, comme allowed_signers, et comparez-le de la même façon. Ensuite, avec les programmes pdfsig et certutil, en/public.pdf étant ici la lettre :
    .answer = La première réponse ne doit pas dire que le certificat est fiable (trusted) : sinon, quelqu’un d’autre s’en porte garant. La seconde ne doit montrer qu’une seule signature et doit dire tout ceci :
    .never = Sans ce certificat, ou avec { $command }, le sceau de n’importe quel faussaire paraît bon.
    .reader = Adobe Reader signale des problèmes pour chacun de ces sceaux tant que vous n’avez pas importé le certificat, renommé en seal-root.cer :
    .worth = Le sceau ne dit rien des autres organisations : la preuve, c’est la liste signée.
hand-page = Ou vérifiez dans un navigateur, sans terminal : ouvrez la page verify.html sur le site de l’une des organisations.
hand-program = Avec le programme openletter :
hand-proves = Une bonne réponse prouve que les détenteurs de ces clés ont signé exactement ceci. Elle ne prouve pas qu’il n’existe pas de révision plus récente, ni que les clés sont bien celles des organisations.
