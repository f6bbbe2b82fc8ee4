#!/usr/bin/env python3
"""Checks verify.html in a real browser: what it says must be what `openletter verify` says.

Usage: verify.py PATH-OF-openletter [FOLDER FOR PICTURES]
Prints a line for each check that fails and ends with "N passed, N failed".
"""

import base64
import functools
import glob
import hashlib
import http.server
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading

from browser import Browser, program
from checks import PROGRAM, check, finish

PICTURES = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
MANIFEST, FILE = "openletter-manifest-v1", "openletter-file-v1"
ORGS = ["chenar", "simorgh", "alvand", "arash", "karun"]
# What the page answers, by the exit code of `verify`.
ANSWERS = {0: "good", 3: "altered", 4: "few", 5: "unsure"}
LETTER = "en/us-president.html"


class Campaign:
    """The example campaign, its letters in HTML and text, signed by three of five."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.folder = self.root / "campaign"
        self.folder.mkdir()
        self.env = {**os.environ, "OPENLETTER_CACHE": f"{root}/cache", "OPENLETTER_KEYS": f"{root}/keys", "HOME": root,
                    "OPENLETTER_NOW": "2026-11-21 12:00+0000"}
        self.env.pop("SSH_AUTH_SOCK", None)
        self.run("init", "--example")
        recipients = (self.folder / "recipients.toml").read_text("utf-8")
        # Two recipients and the public edition are enough.
        (self.folder / "recipients.toml").write_text("[[recipient]]".join(recipients.split("[[recipient]]")[:3]), "utf-8")
        for org in [*ORGS, "stranger"]:
            self.call("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", org, "-f", self.root / org)
        for org in ORGS:
            self.run("key", "allow", self.root / f"{org}.pub")
        self.run("export", "html", "txt", "--lang", "en,fa,de")
        for org in ORGS[:3]:
            self.run("sign", "--org", org, "--key", self.root / org, "--yes")
        self.out = self.folder / "out/negotiations"
        self.page = self.root / "verify.html"
        self.run("verify", "--page", self.page)

    def call(self, *command, ok=(0,), stdin=None):
        done = subprocess.run([str(c) for c in command], cwd=self.folder, env=self.env, input=stdin, capture_output=True, timeout=300)
        if done.returncode not in ok:
            raise AssertionError(f"{command} gave {done.returncode}: {done.stdout.decode()}{done.stderr.decode()}")
        return done

    def run(self, *command, ok=(0,)):
        return self.call(PROGRAM, *command, ok=ok)

    def answer(self, path, *more):
        """Returns the verdict of the program about a path outside of the campaign."""
        done = self.run("verify", path, "--allowed", self.folder / "allowed_signers", *more, ok=(0, 3, 4, 5))
        return ANSWERS[done.returncode]

    def sign(self, key, namespace, message, *more):
        """Returns a signature that ssh-keygen makes."""
        return self.call("ssh-keygen", "-q", "-Y", "sign", "-f", self.root / key, "-n", namespace, *more, stdin=message).stdout

    def copy(self, name):
        """Returns a copy of the letters, in a folder that is called as theirs."""
        to = self.root / "copies" / name / "negotiations"
        shutil.copytree(self.out, to)
        return to


def relist(folder):
    """Writes the list anew, as somebody without a key can do."""
    lines = []
    for path in sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()):
        if not path.endswith(".sig") and path != "SHA256SUMS":
            sums = subprocess.run(["sha256sum", path], cwd=folder, capture_output=True, text=True, check=True)
            lines.append(sums.stdout)
    (folder / "SHA256SUMS").write_text("".join(lines))


def resign(campaign, folder, orgs=ORGS[:3]):
    """Signs the list as the organisations themselves would."""
    for old in folder.glob("SHA256SUMS.*.sig"):
        old.unlink()
    for org in orgs:
        (folder / f"SHA256SUMS.{org}.sig").write_bytes(campaign.sign(org, MANIFEST, (folder / "SHA256SUMS").read_bytes()))


# ---- What is done to a copy of the letters, with the answer that both must give

def good(_, folder):
    return "good"


def altered(_, folder):
    path = folder / LETTER
    path.write_bytes(path.read_bytes().replace(b"war", b"War", 1))
    return "altered"


def swapped(_, folder):
    ours, theirs = folder / "en/public.html", folder / "de/public.html"
    text = ours.read_bytes()
    ours.write_bytes(theirs.read_bytes())
    theirs.write_bytes(text)
    return "altered"


def swapped_and_listed(_, folder):
    swapped(_, folder)
    relist(folder)
    return "altered"


def too_few(_, folder):
    (folder / "SHA256SUMS.alvand.sig").unlink()
    return "few"


def nobody(_, folder):
    for signature in folder.rglob("*.sig"):
        signature.unlink()
    return "few"


def extra(_, folder):
    (folder / "en/fr-president.html").write_text("forged")
    return "altered"


def extra_hidden(_, folder):
    (folder / "en/.hidden").write_text("forged")
    return "altered"


def litter(_, folder):
    (folder / "en/.DS_Store").write_text("litter")
    return "good"


def minisign(_, folder):
    """A signature in a format that the page does not read neither counts nor does harm."""
    text = lambda begin, length: base64.b64encode(begin + b"x" * (length - len(begin))).decode()
    (folder / "SHA256SUMS.arash.minisig").write_text(
        f"untrusted comment: x\n{text(b'ED', 74)}\ntrusted comment: x\n{text(b'', 64)}\n", newline="")
    return "good"


def missing(_, folder):
    (folder / LETTER).unlink()
    return "altered"


def stranger(campaign, folder):
    (folder / "SHA256SUMS.alvand.sig").write_bytes(campaign.sign("stranger", MANIFEST, (folder / "SHA256SUMS").read_bytes()))
    return "few"


def strangers_alone(campaign, folder):
    nobody(campaign, folder)
    for org in ("chenar", "simorgh", "alvand"):
        (folder / f"SHA256SUMS.{org}.sig").write_bytes(campaign.sign("stranger", MANIFEST, (folder / "SHA256SUMS").read_bytes()))
    return "altered"


def one_twice(campaign, folder):
    shutil.copy(folder / "SHA256SUMS.chenar.sig", folder / "SHA256SUMS.alvand.sig")
    (folder / "SHA256SUMS.chenar.again.sig").write_bytes(
        campaign.sign("chenar", MANIFEST, (folder / "SHA256SUMS").read_bytes(), "-O", "hashalg=sha256"))
    return "few"


def sha256(campaign, folder):
    (folder / "SHA256SUMS.alvand.sig").write_bytes(
        campaign.sign("alvand", MANIFEST, (folder / "SHA256SUMS").read_bytes(), "-O", "hashalg=sha256"))
    return "good"


def other_purpose(campaign, folder):
    (folder / "SHA256SUMS.alvand.sig").write_bytes(campaign.sign("alvand", FILE, (folder / "SHA256SUMS").read_bytes()))
    return "few"


def windows(_, folder):
    path = folder / "SHA256SUMS.alvand.sig"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return "altered"


def no_list(_, folder):
    (folder / "SHA256SUMS").unlink()
    (folder / "SHA256SUMS").mkdir()
    return "unsure"


def no_record(campaign, folder):
    (folder / "LETTER.toml").unlink()
    relist(folder)
    resign(campaign, folder)
    return "unsure"


def record(old, new, verdict="unsure"):
    """Another record, which the organisations have signed."""

    def change(campaign, folder):
        path = folder / "LETTER.toml"
        text = path.read_text("utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new, 1), "utf-8", newline="")
        relist(folder)
        resign(campaign, folder)
        return verdict

    change.__name__ = f"record with {new!r}"
    return change


RECORDS = [
    record("format = 1", "format = 2"),
    record("revision = 1", "revision = 7", "good"),
    record("revision = 1", "revision = -1"),
    record("revision = 1", "revision = 4294967296"),
    record("revision = 1", "revision = 1\nrevision = 2"),
    record("revision = 1", "revision = 1\nnew = 2"),
    record("date = 2026-11-21", "date = 2026-02-30"),
    record('title = "', 'title = "\\u202E'),
    record('title = "', "title = \"<b>\\\"'\\u0041</b> ", "good"),
    record('sender = "mehregan"', 'sender = "somebody"'),
    record('sender = "mehregan"', 'sender = "con"'),
    record('tag = "de"', 'tag = "fr"'),
    record('tag = "de"', 'tag = "en"'),
    record('review = "source"', 'review = "excellent"'),
    record('"public"', '"publik"'),
    record('demonstration = false', 'demonstration = true'),
    record("[[language]]", "[[sealed]]\npath = \"en/x.pdf\"\nlength = 1\nsha256 = \"" + "0" * 64 + "\"\n\n[[language]]"),
    record("[[language]]", "[[sealed]]\npath = \"en/public.txt\"\nlength = 1\nsha256 = \"" + "0" * 64 + "\"\n\n[[language]]"),
    record('standard = "ua-1"', 'standard = "a-2a"', "good"),
    record('standard = "ua-1"', 'standard = "ua-9"'),
    record('layout = "default"', 'layout = "uk"', "good"),
    record('layout = "default"', 'layout = "no"'),
    record("system_fonts = false", 'system_fonts = "no"'),
    record("system_fonts = false\n", ""),
    record("\n[[language]]", "\nmore\n[[language]]"),
]

CASES = [good, altered, swapped, swapped_and_listed, too_few, nobody, extra, extra_hidden, litter, minisign, missing, stranger,
         strangers_alone, one_twice, sha256, other_purpose, windows, no_record, *RECORDS]


def read(folder):
    """Returns the files of a folder as the page is given them in one piece."""
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): base64.b64encode(p.read_bytes()).decode() for p in files}


ASK = """(async (files, isFolder) => {
  const made = Object.entries(files).map(([path, text]) => [path, new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], path)]);
  return await check(new Map(made), isFolder);
})"""


def ask(page, files, is_folder=True):
    """Returns the page's report about files, without its surface."""
    return page.evaluate(f"{ASK}({json.dumps(files)}, {json.dumps(is_folder)})")


def surface(page):
    """Returns the answer that stands on the page, and its words."""
    page.until("document.getElementById('answer')")
    return page.evaluate("document.querySelector('.answer').className.replace('answer ', '')"), page.evaluate("document.body.innerText")


def same_answers(campaign, browser):
    """Everything that somebody might do to the letters: the page and the program agree."""
    page = browser.open(campaign.page.as_uri())
    for number, case in enumerate(CASES):
        folder = campaign.copy(f"{number}")
        want = case(campaign, folder)
        ours = campaign.answer(folder) if case.__name__ != "record with 'sender = \"somebody\"'" else "unsure"
        theirs = ask(page, read(folder))
        demonstration = "'demonstration = true'" in case.__name__
        check(f"{case.__name__}: the program", ours == want, ours)
        check(f"{case.__name__}: the page", theirs["verdict"] == want, theirs)
        check(f"{case.__name__}: why", bool(theirs["reasons"]) == (want not in ("good", "few")) or demonstration, theirs)
    asked = page.told()
    check("nothing is fetched, nothing is complained about", asked == ([], [campaign.page.as_uri()]), asked)
    page.close()


def mutants(campaign, browser):
    """Single bits of signatures, and lines of the list: never good, and always the program's answer."""
    chance = random.Random(20261121)
    page = browser.open(campaign.page.as_uri())
    folder = campaign.copy("mutants")
    clean = read(folder)
    signature, listed = folder / "SHA256SUMS.alvand.sig", folder / "SHA256SUMS"
    original = {signature: signature.read_bytes(), listed: listed.read_bytes()}

    def compare(what, path, bytes_):
        path.write_bytes(bytes_)
        ours = campaign.answer(folder)
        theirs = ask(page, clean | {path.name: base64.b64encode(bytes_).decode()})
        check(f"{what}: both say the same", theirs["verdict"] == ours, f"{theirs['verdict']}, and the program {ours}")
        check(f"{what}: never good", ours != "good" and theirs["verdict"] != "good", theirs)
        path.write_bytes(original[path])

    def flipped(bytes_, at, bit):
        return bytes_[:at] + bytes([bytes_[at] ^ 1 << bit]) + bytes_[at + 1:]

    text = original[signature]
    for _ in range(40):
        at, bit = chance.randrange(len(text)), chance.randrange(8)
        compare(f"bit {bit} of byte {at} of a signature", signature, flipped(text, at, bit))
    # The bytes below the Base64, with their spelling right.
    head, *body, tail = text.decode().splitlines()
    raw = base64.b64decode("".join(body))

    def armoured(raw):
        lines = base64.b64encode(raw).decode()
        return "\n".join([head, *(lines[n:n + 70] for n in range(0, len(lines), 70)), tail, ""]).encode()

    assert armoured(raw) == text
    for _ in range(60):
        at, bit = chance.randrange(len(raw)), chance.randrange(8)
        compare(f"bit {bit} of byte {at} below the armour", signature, armoured(flipped(raw, at, bit)))
    for what, bytes_ in {"longer": raw + b"\0", "shorter": raw[:-1], "empty": b"", "version 2": raw[:9] + b"\2" + raw[10:]}.items():
        compare(f"a signature that is {what}", signature, armoured(bytes_))
    for what, bytes_ in {"cut": text[:-1], "with more": text + b"\n", "in one line": (head + "\n" + "".join(body) + "\n" + tail + "\n").encode(),
                         "nothing": b"", "with a blank": text.replace(b"\n", b" \n", 1)}.items():
        compare(f"a signature {what}", signature, bytes_)

    lines = original[listed].decode().splitlines(keepends=True)
    changed = {
        "CRLF": "".join(lines).replace("\n", "\r\n"), "BOM": "\ufeff" + "".join(lines), "no end": "".join(lines)[:-1],
        "twice": lines[0] + "".join(lines), "out of order": "".join(reversed(lines)), "one less": "".join(lines[1:]),
        "capitals": lines[0].upper() + "".join(lines[1:]), "one blank": lines[0].replace("  ", " ") + "".join(lines[1:]),
        "up": lines[0][:66] + "../x\n" + "".join(lines), "empty": "", "blank line": "\n" + "".join(lines),
        "a comment": "# hello\n" + "".join(lines), "binary": lines[0].replace("  ", " *") + "".join(lines[1:]),
    }
    for what, text in changed.items():
        compare(f"a list with {what}", listed, text.encode())
        # Even where the organisations sign such a list.
        listed.write_bytes(text.encode())
        own = {f"SHA256SUMS.{org}.sig": campaign.sign(org, MANIFEST, text.encode()) for org in ORGS[:3]}
        for name, made in own.items():
            (folder / name).write_bytes(made)
        ours, theirs = campaign.answer(folder), ask(page, read(folder))["verdict"]
        check(f"a signed list with {what}", ours == theirs != "good", f"{theirs}, and the program {ours}")
        shutil.rmtree(folder)
        shutil.copytree(campaign.out, folder)
    for _ in range(15):
        at, bit = chance.randrange(len(original[listed])), chance.randrange(8)
        compare(f"bit {bit} of byte {at} of the list", listed, flipped(original[listed], at, bit))
    page.close()


def single_files(campaign, browser):
    """One letter with the list, or with its own signatures, as somebody keeps it in a folder of downloads."""
    page = browser.open(campaign.page.as_uri())
    listed = {path.name: path for path in campaign.out.glob("SHA256SUMS*")} | {"LETTER.toml": campaign.out / "LETTER.toml"}
    letter = campaign.out / LETTER
    own = {path.name: path for path in letter.parent.glob(f"{letter.name}.*.sig")}
    forged = campaign.root / "forged.html"
    forged.write_bytes(letter.read_bytes() + b" ")
    name = letter.name
    cases = {
        "with the list": ({name: letter} | listed, "good"),
        "under another name": ({"download.html": letter} | listed, "good"),
        "forged, with the list": ({name: forged} | listed, "altered"),
        "without the record": ({name: letter} | {n: p for n, p in listed.items() if n != "LETTER.toml"}, "good"),
        "with a list that nobody signed": ({name: letter, "SHA256SUMS": listed["SHA256SUMS"]}, "few"),
        "with a list that nobody signed, and its own signatures": ({name: letter, "SHA256SUMS": listed["SHA256SUMS"]} | own, "good"),
        "with its own signatures": ({name: letter} | own, "good"),
        "forged, with its own signatures": ({name: forged} | own, "altered"),
        "with two of its own signatures": ({name: letter} | dict(list(own.items())[:2]), "few"),
        "alone": ({name: letter}, "unsure"),
        "of another list": ({name: forged, "SHA256SUMS": listed["SHA256SUMS"]}, "unsure"),
    }
    for what, (files, want) in cases.items():
        folder = campaign.root / "single" / what.replace(" ", "-").replace(",", "")
        folder.mkdir(parents=True)
        for called, path in files.items():
            shutil.copy(path, folder / called)
        ours = campaign.answer(folder / next(iter(files)))
        theirs = ask(page, read(folder), False)
        check(f"a letter {what}: the program", ours == want, ours)
        check(f"a letter {what}: the page", theirs["verdict"] == want, theirs)
    found = ask(page, read(campaign.root / "single/under-another-name"), False)
    check("it says as what it is listed", found["files"][0]["listedAs"] == LETTER, found)
    check("and in which language and to whom", found["files"][0]["letter"] == {"language": "en", "recipient": "us-president", "review": "source"}, found)
    both = read(campaign.root / "single/with-the-list") | {"second.html": base64.b64encode(forged.read_bytes()).decode()}
    check("one forged letter beside a good one is told", ask(page, both, False)["verdict"] == "altered")
    lost = read(campaign.root / "single/with-its-own-signatures") | {"other.pdf.chenar.sig": base64.b64encode(b"x").decode()}
    check("a signature of nothing is told", ask(page, lost, False)["verdict"] == "unsure")
    check("signatures without a letter tell nothing", ask(page, {n: t for n, t in read(campaign.out).items() if n.startswith("SHA256SUMS")}, False)["verdict"] == "unsure")
    page.close()


def keys(campaign, browser):
    """Keys that count no more, or not yet, or for something else."""
    allowed = (campaign.folder / "allowed_signers").read_text()
    out, elsewhere = campaign.copy("keys"), campaign.root / "elsewhere"
    elsewhere.mkdir()
    alvand = next(line for line in allowed.splitlines() if line.startswith("alvand "))
    key = " ".join(alvand.split()[-2:]) if alvand.split()[-1].startswith("AAAA") else " ".join(alvand.split()[2:4])
    changed = {
        "revoked": (allowed, f"{key}\n", "few"),
        "expired": (allowed.replace(alvand, f'alvand valid-before="20260101Z" {key}'), None, "few"),
        "not yet": (allowed.replace(alvand, f'alvand valid-after="20990101Z" {key}'), None, "few"),
        "in time": (allowed.replace(alvand, f'alvand valid-after="20200101Z",valid-before="20990101Z" {key}'), None, "good"),
        "for something else": (allowed.replace(alvand, f'alvand namespaces="git" {key}'), None, "few"),
        "under two names": (allowed.replace(alvand, alvand.replace("alvand", "Chenar")), None, "few"),
    }
    for what, (text, revoked, want) in changed.items():
        (elsewhere / "allowed_signers").write_text(text)
        (elsewhere / "revoked_signers").unlink(missing_ok=True)
        if revoked:
            (elsewhere / "revoked_signers").write_text(revoked)
        campaign.run("verify", "--page", elsewhere / "verify.html", "--allowed", elsewhere / "allowed_signers", "--need", "3")
        done = campaign.run("verify", out, "--allowed", elsewhere / "allowed_signers", "--need", "3", ok=(0, 4))
        page = browser.open((elsewhere / "verify.html").as_uri())
        theirs = ask(page, read(out))
        check(f"a key {what}: the program", ANSWERS[done.returncode] == want, done.stdout.decode())
        check(f"a key {what}: the page", theirs["verdict"] == want, theirs)
        page.close()
    (elsewhere / "revoked_signers").unlink(missing_ok=True)
    page = browser.open(campaign.page.as_uri(), before="Date.now = () => 4102444800000;")
    check("no key has an end of its own", ask(page, read(campaign.out))["verdict"] == "good")
    page.close()


def demonstration(campaign, browser):
    page = browser.open(campaign.page.as_uri(), language="en")
    campaign.run("export", "txt", "--lang", "en", "--demo-key", "--out", "demo")
    folder = campaign.folder / "demo/negotiations"
    check("a demonstration is none for the program", campaign.answer(folder) == "unsure")
    campaign.run("verify", folder, "--demo")
    page.choose("#input-choose-folder", [folder])
    answer, words = surface(page)
    check("a demonstration proves nothing", answer == "demonstration" and "proves nothing" in words, words)
    page.close()


def served(folder):
    """Serves a folder on this machine."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=site.serve_forever, daemon=True).start()
    return site


def by_hand(campaign, browser):
    """The page as somebody uses it: with buttons, by dropping, in another language, in an old browser."""
    page = browser.open(campaign.page.as_uri(), language="en")
    picture(page, "start")
    check("it begins in the browser's language", page.evaluate("document.documentElement.lang") == "en")
    page.choose("#input-choose-folder", [campaign.out])
    answer, words = surface(page)
    check("a folder that was chosen", answer == "good" and "Chenar Circle of Jurists" in words and "Signed: 3. Needed: 3." in words, words)
    check("who has not signed is said", "Arash Forum" in words.split("No valid signature from")[1], words)
    check("revision, day and headline", "Revision 1" in words and "2026" in words and "Negotiations instead of war" in words, words)
    check("the answer is read aloud", page.evaluate("document.activeElement.id") == "answer")
    page.evaluate("document.querySelector('dd details').open = true")
    words = page.evaluate("document.body.innerText")
    check("each file says language and recipient", "Letter in this language: German; to: us-president" in words, words)
    picture(page, "good")
    page.drop([campaign.out])
    page.until("document.querySelector('.unread')")
    check("a folder that a browser does not read is told", page.evaluate("!document.getElementById('answer') && !!document.querySelector('.drop')"))
    page.drop([campaign.out / LETTER, *campaign.out.glob("SHA256SUMS*"), campaign.out / "LETTER.toml"])
    page.until("document.body.innerText.includes('Signed under the name')")
    answer, words = surface(page)
    check("files that were dropped", answer == "good" and "Letter in this language: English; to: us-president" in words, words)
    picture(page, "file")
    page.close()
    wrong = campaign.copy("surface")
    altered(campaign, wrong)
    extra(campaign, wrong)
    page = browser.open(campaign.page.as_uri(), language="en")
    page.choose("#input-choose-folder", [wrong])
    answer, words = surface(page)
    check("what is wrong is named", f"{LETTER} has been altered." in words and "en/fr-president.html is not in the signed list" in words, words)
    picture(page, "altered")
    page.close()

    # Names of files are text, whatever they hold.
    evil = campaign.copy("evil")
    (evil / "en/<img src=x onerror=document.title=1>").write_text("x")
    site = served(campaign.root)
    for what, folder, want in [("good", campaign.out, "good"), ("with an extra file", evil, "altered")]:
        for way in ("chosen", "dropped"):
            # As on the site of an organisation: there every browser reads folders that are dropped.
            address = campaign.page.as_uri() if way == "chosen" else f"http://127.0.0.1:{site.server_port}/verify.html"
            page = browser.open(address, language="en")
            page.choose("#input-choose-folder", [folder]) if way == "chosen" else page.drop([folder])
            answer, words = surface(page)
            check(f"a folder {what}, {way}", answer == want, words)
            check("names of files are text", ("<img src=x" in words) == (folder == evil) and not page.evaluate("document.images.length"), words)
            check("nothing ran", page.evaluate("document.title") == "Check a letter")
            page.close()
    page = browser.open(f"http://127.0.0.1:{site.server_port}/verify.html", language="en")
    page.drop(sorted(campaign.out.iterdir()))
    check("what is in a folder, dropped", surface(page)[0] == "good")
    page.close()
    site.shutdown()

    # From right to left, on a telephone.
    page = browser.open(campaign.page.as_uri(), language="fa-IR", width=360, height=740)
    page.choose("#input-choose-folder", [campaign.out])
    answer, words = surface(page)
    check("Persian runs from right to left", page.evaluate("getComputedStyle(document.body).direction") == "rtl")
    check("the names are Persian", "حلقهٔ حقوق‌دانان چنار" in words and "فارسی" in words, words)
    check("nothing is wider than a telephone", page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
    check("commands run from left to right", page.evaluate("[...document.querySelectorAll('pre')].every((e) => getComputedStyle(e).direction === 'ltr')"))
    picture(page, "phone-fa")
    page.evaluate("document.querySelector('.guide').open = true")
    check("nor is the guide", page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
    picture(page, "guide-fa")
    page.evaluate("(() => { const s = document.querySelector('select'); s.value = 'de'; s.dispatchEvent(new Event('change')); })()")
    check("the language can be changed with the answer there", page.evaluate("document.documentElement.lang + document.querySelector('.answer').className") == "deanswer good")
    page.close()

    # Browsers that cannot, each in its own way.
    stubs = {
        "no Ed25519": "crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'));",
        "no WebCrypto": "Object.defineProperty(crypto, 'subtle', { value: undefined });",
        "one that calls everything good": "crypto.subtle.verify = () => Promise.resolve(true);",
    }
    for what, stub in stubs.items():
        page = browser.open(campaign.page.as_uri(), before=stub, language="en")
        page.choose("#input-choose-folder", [campaign.out])
        answer, words = surface(page)
        check(f"{what}: cannot tell", answer == "unsure" and "too old" in words, words)
        page.close()


def policy(campaign, browser):
    """Nothing but the page's own script and style works in it."""
    text = campaign.page.read_text("utf-8")
    page = browser.open(campaign.page.as_uri())
    check("another script does not run", page.evaluate(
        "new Promise((done) => { const s = document.createElement('script'); try { s.textContent = 'window.ran = 1'; } catch {} document.body.append(s);"
        " setTimeout(() => done(window.ran === undefined), 50); })"))
    check("nothing can be asked for", page.evaluate("fetch('https://example.org/').then(() => false, () => true)"))
    check("no markup can be put in", page.evaluate("(() => { try { document.body.innerHTML = '<b>x</b>'; return false; } catch { return true; } })()"))
    page.close()
    broken = campaign.root / "broken.html"
    broken.write_text(text.replace('"use strict";', '"use strict"; window.ran = 1;', 1), "utf-8")
    page = browser.open(broken.as_uri())
    check("a script that was changed does not run", page.evaluate("window.ran === undefined && !document.querySelector('.drop')"))
    page.close()
    campaign.run("verify", "--page", campaign.root / "again.html")
    check("the same page each time", (campaign.root / "again.html").read_text("utf-8") == text)


def picture(page, name):
    if PICTURES:
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.picture(PICTURES / f"{name}.png")


# ---- Letters to which things were done at random

ODD = ["en/public.HTML", "EN/public.html", "en/Public.html", "en/public.html ", "en/ public.html", "en/pub\nlic.html", "en/pub\\lic.html",
       "en/\u202epublic.html", "en/pu\u0308blic.html", "en/p\u00fcblic.html", "-rf", "..html", "en/...", "en/x.pdf.chenar.sig", "x.chenar.sig",
       ".sig", "..sig", "SHA256SUMS.sig", "SHA256SUMS..sig", "sha256sums", "SHA256SUMS.chenar.SIG", "SHA256SUMS.a.b.sig", "SHA256SUMS.chenar.sig.sig",
       "en/SHA256SUMS", "en/SHA256SUMS.chenar.sig", "en/LETTER.toml", "letter.toml", "LETTER.toml.chenar.sig", "VERIFY.txt.chenar.sig",
       "en/public.html.x.chenar.sig", "SHA256SUMS.x.minisig", "SHA256SUMS..minisig", "en/SHA256SUMS.x.minisig", ".DS_Store", "fa/Thumbs.db",
       "desktop.ini", "en/.DS_Store.chenar.sig", "__proto__", "en/constructor", "constructor/toString.html", "en/con.html", "nul.html",
       "<b>.html", "{{ x }}.txt", "%2e%2e", "fr/public.html", "de/somebody.html", "note.pdf", "en/public.exe"]


def everything(folder):
    return sorted(p for p in folder.rglob("*") if p.is_file())


def put(folder, name, bytes_):
    """Writes a file, unless the way there is barred by another one."""
    path = folder / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes_)
    except (FileExistsError, IsADirectoryError, NotADirectoryError):
        pass


def minisign_text(chance):
    text = lambda begin, length: base64.b64encode(begin + chance.randbytes(length - len(begin))).decode()
    good = f"untrusted comment: x\n{text(b'ED', 74)}\ntrusted comment: y\tz\n{text(b'', 64)}\n"
    return chance.choice([good, good, good[:-1], good + "\n", good.replace("\n", "\r\n"), good.replace("y", " y"), good.replace("z", "z "), good.replace("un", ""),
                          good.replace("x", "\u00e9"), good.replace("x", "\x01"), good.replace("y\tz", ""), good.replace("=", ""), "", "x", "x\n" * 4,
                          good.replace("RU", "RW", 1), f"untrusted comment: \n{text(b'Ed', 74)}\ntrusted comment: \n{text(b'', 64)}\n",
                          f"untrusted comment: \n{text(b'ED', 73)}\ntrusted comment: \n{text(b'', 64)}\n"]).encode()


def disturbed(chance, bytes_):
    """Returns bytes with something done to them."""
    at = chance.randrange(len(bytes_) + 1)
    end = min(len(bytes_), at + chance.randrange(1, 40))
    return chance.choice([
        bytes_[:at] + bytes([chance.randrange(256)]) + bytes_[at + 1:], bytes_[:at], bytes_ + b"\n", bytes_ + b" ", b"", b"\xef\xbb\xbf" + bytes_,
        bytes_.replace(b"\n", b"\r\n"), bytes_[:at] + bytes_[end:], bytes_[:at] + bytes_[at:end] * 2 + bytes_[end:], b"\n" + bytes_, bytes_ * 2,
        bytes_[:at] + chance.choice([b"\0", b"\t", b"\r", b"#", b'"', b"'", b" ", b"=", b"\xff", b"\xe2\x80\xae", b"[[language]]\n", b"\\u0041"]) + bytes_[at:],
    ])


def disturbed_lines(chance, bytes_):
    lines = bytes_.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    kind = chance.randrange(6)
    if kind == 0:
        del lines[one]
    elif kind == 1:
        lines.insert(other, lines[one])
    elif kind == 2:
        lines[one], lines[other] = lines[other], lines[one]
    elif kind == 3:
        lines[one] = lines[one].swapcase()
    elif kind == 4:
        lines[one] = disturbed(chance, lines[one])
    else:
        key, _, value = lines[one].partition(b" = ")
        values = [b"1", b"0", b"true", b'""', b'" "', b"[]", b'["public", "public"]', b'["public","us-president"]', b"0x1", b"1_0", b"+1", b"1.0",
                  b"2026-11-21T00:00:00Z", b"0000-01-01", b"9999-12-31", b"{}", b"'en'", b'"""en"""', value + b" # x", value + b" ", b" " + value,
                  b"4294967295", b"4294967296", b"007", b'"con"', b'"a/b"', b'"\\u0000"', b'"\\uD800"', b'"\\U0001F600"', b'"\\e"', b'"en-us"', b'"EN"']
        lines[one] = key + b" = " + chance.choice(values)
    return b"\n".join(lines)


def listed_anew(folder):
    """Writes the list anew, whatever the names are, and however little such names can be listed."""
    own = [p.relative_to(folder).as_posix() for p in everything(folder)]
    own = [path for path in own if not path.endswith((".sig", ".minisig")) and path != "SHA256SUMS" and "\n" not in path]
    lines = [f"{hashlib.sha256((folder / path).read_bytes()).hexdigest()}  {path}\n" for path in sorted(own, key=str.encode)]
    (folder / "SHA256SUMS").write_text("".join(lines), "utf-8", newline="")


def something(campaign, folder, chance):
    """Does something to the letters; returns what."""
    files = everything(folder)
    path = chance.choice(files)
    name = path.relative_to(folder).as_posix()
    signatures = [p for p in files if p.name.endswith(".sig")]
    kind = chance.choice(["bytes", "lines", "record", "list", "odd", "copy", "move", "swap", "delete", "signature", "namespace", "minisign", "nobody", "litter"])
    if kind == "bytes":
        path.write_bytes(disturbed(chance, path.read_bytes()))
    elif kind == "lines":
        path.write_bytes(disturbed_lines(chance, path.read_bytes()))
    elif kind in ("record", "list"):
        path = folder / {"record": "LETTER.toml", "list": "SHA256SUMS"}[kind]
        if path.exists():
            change = chance.choice([disturbed, disturbed_lines, disturbed_lines])
            path.write_bytes(change(chance, path.read_bytes()))
    elif kind == "odd":
        name = chance.choice(ODD)
        put(folder, name, chance.choice([b"", b"x", path.read_bytes(), chance.choice(signatures).read_bytes() if signatures else b""]))
    elif kind in ("copy", "move"):
        to = chance.choice([p.relative_to(folder).as_posix() for p in files] + ODD)
        put(folder, to, path.read_bytes())
        if kind == "move" and to != name:
            path.unlink()
        name = f"{name} to {to}"
    elif kind == "swap":
        other = chance.choice(files)
        text = path.read_bytes()
        path.write_bytes(other.read_bytes())
        other.write_bytes(text)
    elif kind == "delete":
        path.unlink()
    elif kind == "signature":
        org, of = chance.choice([*ORGS, "stranger"]), chance.choice(files).relative_to(folder).as_posix()
        space = chance.choice([MANIFEST, FILE])
        more = chance.choice([[], ["-O", "hashalg=sha256"]])
        name = f"{of} by {org} for {space}"
        made = campaign.sign(org, space, (folder / of).read_bytes(), *more)
        put(folder, f"{chance.choice([of, 'SHA256SUMS'])}.{chance.choice([org, 'new', 'a.b'])}.sig", made)
    elif kind == "namespace":
        put(folder, "SHA256SUMS.alvand.sig", campaign.sign("alvand", chance.choice(["git", FILE, "file"]), path.read_bytes()))
    elif kind == "minisign":
        put(folder, "SHA256SUMS.arash.minisig", minisign_text(chance))
    elif kind == "nobody":
        for one in chance.sample(signatures, chance.randrange(len(signatures) + 1)):
            one.unlink()
    else:
        put(folder, chance.choice([".DS_Store", "en/Thumbs.db", "de/desktop.ini"]), chance.randbytes(5))
    return f"{kind} {name!r}"


def at_random(campaign, browser):
    """Hundreds of folders to which something was done at random: the page says what the program says, or cannot tell."""
    seed = int(os.environ.get("SEED", "20261122"))
    chance = random.Random(seed)
    page = browser.open(campaign.page.as_uri())
    told, unsure, goods, goods_alone = {}, 0, 0, 0
    for number in range(int(os.environ.get("MUTANTS", "200"))):
        folder = campaign.copy(f"random-{number}")
        done = [something(campaign, folder, chance) for _ in range(chance.choice([1, 1, 2, 3])) if everything(folder)]
        # Half of the time those who made the letters are the forgers, or somebody has signed them in good faith.
        if chance.random() < 0.5:
            listed_anew(folder)
            orgs = chance.sample(ORGS, chance.choice([0, 2, 3, 3, 3, 5]))
            for old in folder.glob("SHA256SUMS.*sig"):
                old.unlink()
            for org in orgs:
                put(folder, f"SHA256SUMS.{org}.sig", campaign.sign(org, MANIFEST, (folder / "SHA256SUMS").read_bytes()))
            done.append(f"listed and signed by {orgs}")
        if not (folder / "SHA256SUMS").is_file():
            put(folder, "SHA256SUMS", b"")
        ours, theirs = campaign.answer(folder), ask(page, read(folder))
        if letters := [p for p in folder.glob("*/*.*") if p.is_file() and p.suffix in (".html", ".txt")]:
            # One letter with what belongs to it, side by side, as somebody keeps it who got it by mail.
            letter = chance.choice(letters)
            flat = folder.parent / "flat"
            flat.mkdir()
            beside = [p for p in folder.iterdir() if p.is_file() and p.name.startswith(("SHA256SUMS.", "LETTER.toml"))] + [folder / "SHA256SUMS"]
            for one in [letter, *letter.parent.glob(glob.escape(letter.name) + ".*.sig"), *chance.sample(beside, chance.choice([0, len(beside), len(beside)]))]:
                shutil.copy(one, flat / one.name)
            one, same = campaign.answer(flat / letter.name), ask(page, read(flat), False)["verdict"]
            check(f"seed {seed}, folder {number}, {letter.name} alone: {'; '.join(done)}", same in (one, "unsure"), f"{same}, and the program {one}")
            goods_alone += same == one == "good"
            shutil.rmtree(flat)
        told[ours] = told.get(ours, 0) + 1
        goods += theirs["verdict"] == ours == "good"
        unsure += theirs["verdict"] == "unsure" != ours
        check(f"seed {seed}, folder {number}: {'; '.join(done)}", theirs["verdict"] in (ours, "unsure"), f"{theirs['verdict']}, and the program {ours}: {theirs['reasons']}")
        shutil.rmtree(folder)
    check("every answer was given", set(told) == set(ANSWERS.values()) and min(goods, goods_alone) > 5, f"{told}, both good {goods} and {goods_alone}")
    check("the page tells almost always", unsure * 10 < sum(told.values()), f"{unsure} of {told}")
    page.close()


def main():
    if not program():
        check("the page in a browser", False, "there is no Chromium here: install the package `chromium`")
        finish()
    with tempfile.TemporaryDirectory() as root, Browser() as browser:
        campaign = Campaign(root)
        for part in (policy, by_hand, same_answers, single_files, keys, demonstration, mutants, at_random):
            try:
                part(campaign, browser)
            except AssertionError as error:
                check(part.__name__, False, error)
    finish()


main()
