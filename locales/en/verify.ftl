### What verify.html and VERIFY.txt say to somebody who wants to know whether a letter is genuine: a journalist with ten
### minutes, in a hurry, perhaps on a telephone. Short, plain sentences; no technical words where an everyday one will do.
###
### For translators. Keep `{ $… }`: names, paths, numbers and dates come in there. Do not translate SHA256SUMS, LETTER.toml,
### VERIFY.txt, verify.html, allowed_signers, revoked_signers, ORG, Good, OK and what stands in quotation marks: they are
### names of files, or words that programs print. Write no choices by number (`->`): sentences must fit any number, as in
### “Needed: { $need }”. Line breaks within a message mean nothing. A message that is missing is shown in English.

## The page before anything has been checked

# The heading, and the name of the page in the browser.
title = Check a letter
# $sender is the name of the coalition or organisation.
intro = Does this letter really come from { $sender }, and is it unaltered? Find out here.
# The large area into which files are dragged.
drop = Drop the letters’ folder here
    .note = or one letter with SHA256SUMS, LETTER.toml and the signatures that came with it
    .failed = This browser cannot read a folder that is dropped here. Choose it with the button.
choose-folder = Choose a folder
choose-files = Choose files
# Says that the files stay private.
private = Nothing leaves this computer: this page sends nothing and needs no network.
# The most important warning of the page.
outside = Did this page come together with the letters? Then do not believe it: whoever forges letters can forge this page, too. Open it on the site of an organisation that you know.
# Label of the choice of languages.
language = Language
checking = Checking…
# Button after a check.
again = Check something else

## The answer: one of five, in large letters, each with a sentence below it

good = Genuine
    .note = Enough organisations have signed exactly this, and nothing has been altered.
altered = Altered or not genuine
    .note = Do not trust this. What is wrong is listed below.
few = Too few signatures
    .note = Nothing here has been altered, but fewer organisations have signed than are needed.
unsure = Cannot tell
    .note = This proves nothing, neither that it is genuine nor that it is forged.
demonstration = Demonstration: proves nothing
    .note = This was signed with a key that everybody has. Real letters are signed by the organisations themselves.

## What was found

signed-by = Signed by
# The organisations of which no signature was found that counts.
not-signed-by = No valid signature from
# $count and $need are numbers.
needed = Signed: { $count }. Needed: { $need }.
# Label before the letter’s headline.
letter = Letter
# $revision is a number, $date a day written out.
revision = Revision { $revision }, { $date }
# Always shown beside the revision.
old-revision = An older revision stays genuine. Look on the organisations’ sites to see whether there is a newer one.
# Label before the number of files. $count files of $all are as they were signed.
files = Files
    .count = As signed: { $count } of { $all }
# What a file is: $language is a language’s name, $recipient a short name such as us-president.
listed = Letter in this language: { $language }; to: { $recipient }
# In place of a recipient: the edition for everybody.
public = the public
# A file that goes by another name. $path is the name under which the organisations signed it.
renamed = Signed under the name { $path }: go by that name.
unreviewed = Not every sentence of this translation has been reviewed.
# A single file with its own signature, without the list.
alone = The signature is for the content of the file, not for its name. Language and recipient are as the letter itself says.

## What is wrong: $path and $other are names of files

file-altered = { $path } has been altered.
file-exchanged = { $path } has been exchanged: this is really { $other }.
file-missing = { $path } is missing.
file-extra = { $path } is not in the signed list: nobody has signed it.
signature-broken = The signature { $path } does not fit: it or what it signs has been altered.
# None of the signatures is by a key that this page knows.
no-known-key = None of the organisations’ keys has signed this.
key-unknown = The signature { $path } is by somebody whom this page does not know.
key-revoked = The signature { $path } is by a key that has been declared invalid.
key-unfit = The signature { $path } does not count: its key is not valid today or not for this purpose.
nothing-to-check = Something is missing: the list SHA256SUMS with its signatures, or a signature of the letter itself. Drop them together with the letter.
not-understood = { $path } cannot be read or understood.
# $sender is the name of another coalition or organisation.
other-sender = These letters are from somebody else: { $sender }.
old-browser = This browser is too old to check signatures. Use a current version of Firefox, Chrome, Edge or Safari.

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = How to check these letters by hand
    .intro = All files are listed in SHA256SUMS, each with its language, its recipient and a number that fits its content alone. Every organisation that stands behind the letters has signed this list. LETTER.toml says which letter this is, its revision and its date.
hand-keys = Fetch the organisations’ keys, a file named allowed_signers, from the sites of the organisations themselves, and compare it between two of them. Never take it from where the letters came from: whoever forges letters can forge keys, too.
hand-signatures = Open a terminal in the folder of the letters (on Windows the command prompt), with allowed_signers in the folder above. Check each signature, with the organisation’s name in place of ORG:
# $answer is what the program prints.
hand-answer = Only an answer that begins as follows is good: { $answer }
    .revoked = If the organisations publish a file revoked_signers, put it beside allowed_signers and add: { $command }
    .never = Never use { $command }: it calls the signature of any forger good.
# Only where some organisation signs with minisign. Do not translate KEY.
hand-minisign = Organisations that sign with minisign have a signature whose name ends in .minisig. Take their key from the file allowed_minisign, fetched and compared like allowed_signers, and put it in place of KEY:
hand-files = Check the files against the list. On Windows, compare what is printed with the line in SHA256SUMS. Elsewhere every line must end with OK. A file that is not in SHA256SUMS has been signed by nobody.
hand-alone = A single letter with its own signature:
# Only where the PDFs are sealed. A program says “trusted”: keep its word “trusted” beside yours.
hand-seal = The PDFs also bear a seal, for a reader who has only one of them. Fetch its root certificate, the file seal-root.pem, as you fetched allowed_signers, and compare it in the same way. Then, with the programs pdfsig and certutil, where en/public.pdf stands for the letter:
    .answer = The first answer must not call the certificate trusted: otherwise somebody else vouches for it. The second must show one signature only, and say all of this:
    .never = Without this certificate, or with { $command }, the seal of any forger looks good.
    .reader = Adobe Reader reports problems with every such seal until you import the certificate, renamed to seal-root.cer:
    .worth = The seal says nothing about the other organisations: the signed list is the proof.
hand-page = Or check in a browser, without a terminal: open the page verify.html on the site of one of the organisations.
hand-program = With the program openletter:
hand-proves = A good answer proves that the holders of these keys have signed exactly this. It does not prove that there is no newer revision, nor that the keys are the organisations’ own.
