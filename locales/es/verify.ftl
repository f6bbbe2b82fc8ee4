### Spanish: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = Verificar una carta
intro = ¿Envió realmente esta carta el remitente indicado ({ $sender }) y está intacta? Compruébelo aquí.
drop = Arrastre aquí la carpeta de las cartas
    .note = o una sola carta con SHA256SUMS, LETTER.toml y las firmas que la acompañaban
    .failed = Este navegador no puede leer una carpeta que se arrastra aquí. Elíjala con el botón.
choose-folder = Elegir una carpeta
choose-files = Elegir archivos
private = Nada sale de este equipo: esta página no envía nada y no necesita conexión a la red.
outside = ¿Le llegó esta página junto con las cartas? Entonces no se fíe de ella: quien falsifica cartas también puede falsificar esta página. Ábrala en el sitio web de una organización que usted conozca.
language = Idioma
checking = Comprobando…
again = Verificar otra cosa

## The answer: one of five, in large letters, each with a sentence below it

good = Auténtico
    .note = Suficientes organizaciones han firmado exactamente esto y nada ha sido alterado.
altered = Alterado o no auténtico
    .note = No se fíe de esto. Más abajo se indica qué está mal.
few = Faltan firmas
    .note = Aquí nada ha sido alterado, pero han firmado menos organizaciones de las necesarias.
unsure = No se puede determinar
    .note = Esto no prueba nada: ni que sea auténtico ni que sea falso.
demonstration = Solo un ejemplo: no prueba nada
    .note = Esto se firmó con una clave que todo el mundo tiene. Las cartas auténticas las firman las propias organizaciones.

## What was found

signed-by = Firmado por
not-signed-by = Sin firma válida de
needed = Firmas: { $count }. Necesarias: { $need }.
letter = Carta
revision = Revisión { $revision }, { $date }
old-revision = Una revisión anterior sigue siendo auténtica. Consulte en los sitios web de las organizaciones si hay una más reciente.
files = Archivos
    .count = Tal como se firmaron: { $count } de { $all }
listed = Carta en este idioma: { $language }; destinatario: { $recipient }
public = el público
renamed = Cuando se firmó, este archivo se llamaba { $path }: guíese por ese nombre.
unreviewed = No todas las frases de esta traducción han sido revisadas.
alone = La firma vale para el contenido del archivo, no para su nombre. El idioma y el destinatario son los que indica la propia carta.

## What is wrong: $path and $other are names of files

file-altered = El archivo { $path } ha sido alterado.
file-exchanged = El archivo { $path } ha sido cambiado por otro: en realidad es { $other }.
file-missing = Falta el archivo { $path }.
file-extra = El archivo { $path } no está en la lista firmada: nadie lo ha firmado.
signature-broken = La firma { $path } no corresponde: se ha alterado la propia firma o aquello que se firmó.
no-known-key = Esto no está firmado con ninguna de las claves de las organizaciones.
key-unknown = La firma { $path } es de alguien a quien esta página no conoce.
key-revoked = La firma { $path } se hizo con una clave que ha sido declarada inválida.
key-unfit = La firma { $path } no cuenta: su clave no es válida hoy o no lo es para este fin.
nothing-to-check = Falta algo: la lista SHA256SUMS con sus firmas, o una firma de la propia carta. Arrástrelas aquí junto con la carta.
not-understood = El archivo { $path } no se puede leer o entender.
other-sender = Estas cartas son de otro remitente: { $sender }.
old-browser = Este navegador es demasiado antiguo para verificar firmas. Use una versión actual de Firefox, Chrome, Edge o Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = Cómo verificar estas cartas a mano
    .intro = Todos los archivos figuran en SHA256SUMS, cada uno con su idioma, su destinatario y un número que solo corresponde a su contenido. Cada organización que respalda las cartas ha firmado esta lista. LETTER.toml indica qué carta es esta, su revisión y su fecha.
hand-keys = Obtenga las claves de las organizaciones, un archivo llamado allowed_signers, en los sitios web de las propias organizaciones y compare los archivos de dos de ellas. No lo tome nunca del lugar de donde vinieron las cartas: quien falsifica cartas también puede falsificar claves.
hand-signatures = Abra un terminal en la carpeta de las cartas (en Windows, el símbolo del sistema); el archivo allowed_signers debe estar en la carpeta superior. Verifique cada firma, con el nombre de la organización en lugar de ORG:
hand-answer = Solo es válida una respuesta que empiece así: { $answer }
    .revoked = Si las organizaciones publican un archivo revoked_signers, póngalo junto a allowed_signers y añada: { $command }
    .never = No use nunca { $command }: ese comando da por buena la firma de cualquier falsificador.
hand-minisign = Las organizaciones que firman con minisign tienen una firma cuyo nombre termina en .minisig. Tome su clave del archivo allowed_minisign, obtenido y comparado como allowed_signers, y póngala en lugar de KEY:
hand-files = Coteje los archivos con la lista. En Windows, compare lo que aparece con la línea correspondiente de SHA256SUMS. En los demás sistemas, cada línea debe terminar en OK. Un archivo que no está en SHA256SUMS no lo ha firmado nadie.
hand-alone = Una sola carta con su propia firma:
hand-seal = Los PDF llevan además un sello, para quien solo tenga uno de ellos. Obtenga su certificado raíz, el archivo seal-root.pem, igual que allowed_signers, y compárelo del mismo modo. Después, con los programas pdfsig y certutil, donde en/public.pdf es la carta:
    .answer = La primera respuesta no debe decir que el certificado es de confianza (trusted): de lo contrario, otro responde por él. La segunda debe mostrar una sola firma y decir todo esto:
    .never = Sin este certificado, o con { $command }, el sello de cualquier falsificador parece bueno.
    .reader = Adobe Reader avisa de problemas con todos estos sellos mientras no importe el certificado, con el nombre seal-root.cer:
    .worth = El sello no dice nada de las demás organizaciones: la prueba es la lista firmada.
hand-page = O verifique en un navegador, sin terminal: abra la página verify.html en el sitio web de una de las organizaciones.
hand-program = Con el programa openletter:
hand-proves = Una respuesta válida prueba que los titulares de estas claves han firmado exactamente esto. No prueba que no haya una revisión más reciente, ni que las claves sean realmente de las organizaciones.
