#!/usr/bin/env python3
"""Checks the seal of PDFs and minisign's signatures with tools that others wrote: pdfsig, pyHanko, qpdf, pdftotext,
OpenSSL, a checker of PDF/UA, and minisign.

Usage: sealing.py PATH-OF-openletter
Needs the Python packages pyhanko and page-validation. Prints a line for each check that fails and ends with
"N passed, N failed".
"""

import http.server
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading

import page
from checks import PROGRAM, check, finish
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["en", "fa", "zh-Hans"]
WORDS = "correct horse battery staple"


class Campaign:
    """The example's campaign, with keys of its own."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.folder = self.root / "x"
        self.env = {k: v for k, v in os.environ.items() if k != "SSH_AUTH_SOCK"}
        # The letters' day and the certificates' do not depend on the day of the run.
        self.env |= {"OPENLETTER_CACHE": str(self.root / "cache"), "OPENLETTER_KEYS": str(self.root / "keys"),
                     "HOME": str(self.root), "OPENLETTER_NOW": "2026-11-21 12:00+0000"}
        self.words = self.root / "words"
        self.words.write_text(WORDS + "\n")
        self.openletter("init", "--example", self.folder, cwd=self.root)

    def run(self, *command, cwd=None, ok=0, stdin=None):
        done = subprocess.run([str(c) for c in command], cwd=cwd or self.folder, capture_output=True, env=self.env, input=stdin,
                              timeout=600)
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        check(" ".join(str(c) for c in command), done.returncode == ok, f"gave {done.returncode}:\n{said}")
        check("no passphrase is told", WORDS not in said, said)
        return said

    def openletter(self, *command, **options):
        return self.run(PROGRAM, *command, **options)

    def with_words(self, *command, **options):
        line = " ".join(f"'{c}'" for c in (PROGRAM, *command, "--passphrase-fd", "3"))
        return self.run("sh", "-c", f"{line} 3< '{self.words}'", **options)

    def export(self, out, *more, ok=0):
        langs = ",".join(LANGUAGES)
        how = self.with_words if "--seal" in more else self.openletter
        return how("export", "pdf", "--lang", langs, "--unreviewed", "--out", out, *more, ok=ok)

    def pdfs(self, out):
        return sorted((self.folder / out).glob("*/*/*.pdf"))


def is_accessible(pdf):
    return page.validate_pdf(str(pdf), profile="ua1").is_compliant


def by_poppler(campaign, pdf, trusted):
    said = campaign.run("pdfsig", "-nssdir", campaign.root / "nss", pdf)
    check(f"pdfsig: {pdf.name} is valid", "Signature is Valid." in said, said)
    check("pdfsig: all of it is signed", "Total document signed" in said and "Not total" not in said, said)
    check("pdfsig: the root is trusted" if trusted else "pdfsig: no root", ("Certificate is Trusted." in said) == trusted, said)
    check("pdfsig: one signature", said.count("Signature #") == 1, said)


def by_pyhanko(pdf, roots, stamped=False):
    with open(pdf, "rb") as file:
        signatures = PdfFileReader(file).embedded_signatures
        check("pyHanko: one signature", len(signatures) == 1, len(signatures))
        context = ValidationContext(trust_roots=[load_cert_from_pemder(str(root)) for root in roots])
        status = validate_pdf_signature(signatures[0], context, context)
    said = status.summary()
    check(f"pyHanko: {pdf.name}", "INTACT:TRUSTED" in said and "UNTOUCHED" in said and status.bottom_line, said)
    time = status.timestamp_validity
    if stamped:
        check("pyHanko: the timestamp is good", time is not None and time.valid and time.trusted, time)
    else:
        check("pyHanko: no timestamp", time is None)


def guided(folder, begin, **values):
    """The commands of a VERIFY.txt that begin with one of these words, filled."""
    found = [line.strip() for line in (folder / "VERIFY.txt").read_text("utf-8").splitlines() if line.startswith("    ")]
    found = [line for line in found if line.split()[0] in begin]
    for name, value in values.items():
        found = [line.replace(name, value) for line in found]
    return found


def seal_by_hand(campaign, root):
    """The commands of VERIFY.txt give the answer that it names, and would not for a forger's seal."""
    folder, plain = campaign.folder / "sealed/negotiations", campaign.folder / "plain/negotiations"
    check("no seal, no word of it", not guided(plain, ["pdfsig"]) and "seal" not in (plain / "VERIFY.txt").read_text("utf-8"))
    text = (folder / "VERIFY.txt").read_text("utf-8")
    good = re.search(r"say all of\s+this:\n\n((?:    .*\n)+)", text)
    good = [line.strip() for line in good.group(1).splitlines()] if good else []
    check("it names three things", len(good) == 3, text)
    shutil.copy(root, folder.parent)
    commands = [c for c in guided(folder, ["mkdir", "certutil", "pdfsig"]) if "-hashfile" not in c]
    said = [campaign.run("sh", "-c", command, cwd=folder) for command in commands]
    check("five commands", [c.split()[0] for c in commands] == ["mkdir", "certutil", "pdfsig", "certutil", "pdfsig"], commands)
    check("before the root, nobody is trusted", "is Trusted" not in said[2] and "isn't Trusted" in said[2], said[2])
    check("with it, all is as it says", all(one in said[4] for one in good), (good, said[4]))
    check("one signature", said[4].count("Signature #") == 1, said[4])
    told = campaign.run("pdfsig", "-nocert", "en/public.pdf", cwd=folder)
    check("without a look at the certificate any seal looks good", "Signature is Valid." in told and "Trusted" not in told, told)


def seal(campaign):
    """What we seal, others call valid, and nothing else of the file has changed."""
    said = campaign.with_words("key", "seal-new", "--org", "simorgh", "--years", "30")
    campaign.openletter("key", "seal-new", "--org", "simorgh", "--no-passphrase", ok=1)
    keys = campaign.root / "keys"
    for name in ("simorgh.seal", "simorgh.seal-root"):
        check(f"{name} is its owner's alone", (keys / name).stat().st_mode & 0o777 == 0o600)
        campaign.run("openssl", "pkey", "-in", keys / name, "-passin", f"file:{campaign.words}", "-noout")
        campaign.run("openssl", "pkey", "-in", keys / name, "-passin", "pass:wrong", "-noout", ok=1)
    root = campaign.folder / "seal-root.pem"
    print_ = campaign.run("openssl", "x509", "-in", root, "-noout", "-fingerprint", "-sha256").split("=")[-1].strip()
    check("the fingerprint is OpenSSL's", print_ in said, said)
    campaign.run("openssl", "verify", "-x509_strict", "-CAfile", root, keys / "simorgh.seal.pem")
    campaign.run("mkdir", campaign.root / "nss")
    campaign.run("certutil", "-N", "-d", f"sql:{campaign.root}/nss", "--empty-password")
    campaign.export("plain")
    campaign.export("sealed", "--seal")
    campaign.export("again", "--seal")
    plain, sealed = campaign.pdfs("plain"), campaign.pdfs("sealed")
    check("every letter is sealed", len(plain) == len(sealed) >= len(LANGUAGES) * 5, len(sealed))
    by_poppler(campaign, sealed[0], False)
    campaign.run("certutil", "-A", "-d", f"sql:{campaign.root}/nss", "-n", "root", "-t", "CT,C,C", "-i", root)
    record = (campaign.folder / "sealed/negotiations/LETTER.toml").read_text()
    for before, after, again in zip(plain, sealed, campaign.pdfs("again")):
        check("the same letter is sealed the same", after.read_bytes() == again.read_bytes(), after)
        check("the sealed file begins with the unsealed one", after.read_bytes().startswith(before.read_bytes()), after)
        digest = campaign.run("sha256sum", before).split()[0]
        check("the record has the hash of what was sealed", f'sha256 = "{digest}"' in record, before)
        campaign.run("qpdf", "--check", after)
        texts = [campaign.run("pdftotext", file, "-") for file in (before, after)]
        check("the text is the same", texts[0] == texts[1], after)
        check("PDF/UA-1 before", is_accessible(before), before)
        check("PDF/UA-1 after", is_accessible(after), after)
        by_poppler(campaign, after, True)
        by_pyhanko(after, [root])
    seal_by_hand(campaign, root)
    # The checker sees what a seal without care would break.
    careless = campaign.root / "careless.pdf"
    careless.write_bytes(sealed[0].read_bytes().replace(b"/TU", b"/XU").replace(b"/S/Form", b"/S/Span"))
    check("the checker of PDF/UA is awake", not is_accessible(careless))
    return sealed[0], root


def signed_by_another(campaign, data):
    """Returns a file with a signature that pyHanko adds, by somebody who calls themselves as the coalition does."""
    key, certificate = campaign.root / "forger.key", campaign.root / "forger.pem"
    if not key.exists():
        campaign.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "30", "-subj",
                     "/CN=Mehregan Coalition for Peace and Human Rights in Iran", "-addext", "keyUsage=critical,digitalSignature,nonRepudiation")
    writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=False)
    signer = signers.SimpleSigner.load(str(key), str(certificate))
    return signers.sign_pdf(writer, signers.PdfSignatureMetadata(field_name="Another"), signer=signer).getvalue()


def gap(data):
    """Returns a sealed file whose seal says that two bytes behind the signature are not covered either."""
    said = re.search(rb"/ByteRange\[0 (\d+) (\d+) (\d+)\]", data)
    begin, after, length = map(int, said.groups())
    return data.replace(said.group(), b"/ByteRange[0 %010d %010d %010d]" % (begin, after + 2, length - 2))


def judge(campaign, sealed, root):
    """What our own check says of a sealed file, alone in a folder."""
    alone = campaign.root / "alone"
    alone.mkdir()
    file = alone / "letter.pdf"

    def verdict(data, *more, ok):
        file.write_bytes(data)
        return json.loads(campaign.openletter("verify", file, "--json", *more, ok=ok, cwd=alone))

    good = sealed.read_bytes()
    report = verdict(good, "--root", root, ok=0)
    check("sealed", report["verdict"] == "sealed" and report["seals"][0]["worth"] == "good", report)
    check("no root, no answer", verdict(good, ok=5)["seals"][0]["worth"] == "unknown")
    check("a seal is no signature", verdict(good, "--root", root, "--need", "1", ok=4)["verdict"] == "too-few")
    unsealed = good[:good.rfind(b"%%EOF", 0, -7) + 5]
    foreign = signed_by_another(campaign, unsealed + b"\n")
    page_ = re.search(rb"startxref\n(\d+)\n%%EOF\n$", good)
    body = b"1 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n"
    table = f"xref\n1 1\n{len(good):010} 00000 n\r\ntrailer\n<</Size 200/Root 1 0 R/Prev ".encode() + page_.group(1) + b">>\n"
    shadow = good + body + table + f"startxref\n{len(good) + len(body)}\n%%EOF\n".encode()
    for what, other in {"shadow": shadow, "one byte more": good + b"\n", "a changed page": good.replace(b"/MediaBox", b"/mediaBox", 1),
                        "sealed twice": good + good[good.rfind(b"%%EOF", 0, -7) + 5:], "with a gap in the range": gap(good),
                        "with bytes behind the signature": re.sub(rb"(00){8}>", b"deadbeefdeadbeef>", good, count=1),
                        "a day later": good.replace(b"D:20261121", b"D:20261122"), "as it was before the seal, and another's signature": foreign,
                        "another's signature behind ours": signed_by_another(campaign, good), "upper case": re.sub(rb"/Contents<[0-9a-f]+", lambda m: m.group().upper(), good)}.items():
        report = verdict(other, "--root", root, ok=3)
        check(what, report["verdict"] == "altered" and report["seals"][0]["worth"] == "broken", report)
    other = campaign.root / "other-root.pem"
    campaign.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                 campaign.root / "other.key", "-out", other, "-subj", "/CN=Somebody", "-days", "30")
    # What a stricter eye does not take for a seal, a viewer may: it is never good.
    for what, data in {"bytes before the file": b"%!\n" * 10 + good, "a name in disguise": good.replace(b"/ByteRange", b"/Byte#52ange"),
                        "the seal cut off": unsealed}.items():
        report = verdict(data, "--root", root, ok=5)
        check(what, report["verdict"] == "unsure" and not report["seals"], report)
    check("another root", verdict(good, "--root", other, ok=5)["seals"][0]["worth"] == "unknown")
    # The others make the letters again, and compare what was sealed.
    campaign.run("cp", "-r", "sealed/negotiations", campaign.root / "sent")
    campaign.openletter("key", "new", "--org", "chenar", "--no-passphrase")
    campaign.openletter("sign", campaign.root / "sent", "--org", "chenar", "--rebuild", "--unreviewed", "--yes")
    campaign.openletter("key", "allow", campaign.root / "keys/chenar.pub")
    report = json.loads(campaign.openletter("verify", campaign.root / "sent", "--allowed", campaign.folder / "allowed_signers",
                                            "--need", "1", "--json"))
    check("signed and sealed", report["verdict"] == "good" and all(s["worth"] == "good" for s in report["seals"]), report["verdict"])
    # By the command of VERIFY.txt: in the folder of the letters, and where somebody has one PDF alone.
    own = [c for c in guided(campaign.root / "sent", ["openletter"]) if "--root" in c]
    check("a command of our own", len(own) == 1, own)
    for file in (root, campaign.folder / "allowed_signers"):
        shutil.copy(file, campaign.root)
    alone = campaign.root / "by-hand/en"
    alone.mkdir(parents=True)
    shutil.copy(campaign.root / "sent/en/public.pdf", alone)
    command = own[0].replace("openletter", f'"{PROGRAM}"', 1)
    campaign.run("sh", "-c", f"{command} --need 1", cwd=campaign.root / "sent")
    said = campaign.run("sh", "-c", command, cwd=alone.parent, ok=4)
    check("alone the seal fits, and is no signature", "it fits" in said and "a seal is no signature" in said, said)


class Authority:
    """An authority for timestamps on this machine: OpenSSL behind a page of the web."""

    CONFIG = """
[tsa]
default_tsa = own
[own]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
ess_cert_id_chain = no
[for_ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[for_tsa]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
"""

    def __init__(self, campaign, name, *algorithm):
        self.folder = campaign.root / name
        self.folder.mkdir()
        (self.folder / "tsa.cnf").write_text(self.CONFIG)
        (self.folder / "serial").write_text("01\n")
        run = lambda *c: campaign.run("openssl", *c, cwd=self.folder)
        for who in ("ca", "tsa"):
            run("req", "-new", "-newkey", *algorithm, "-nodes", "-keyout", f"{who}.key", "-out", f"{who}.csr", "-subj", f"/O=Time/CN={name} {who}")
        run("x509", "-req", "-in", "ca.csr", "-signkey", "ca.key", "-days", "3000", "-extfile", "tsa.cnf", "-extensions", "for_ca", "-out", "ca.pem")
        run("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2000", "-extfile", "tsa.cnf",
            "-extensions", "for_tsa", "-out", "tsa.pem")
        self.mode, self.asked, self.kept = "good", [], None
        authority = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                question = self.rfile.read(int(self.headers["Content-Length"]))
                authority.asked.append((dict(self.headers), question))
                answer = authority.answer(question)
                self.send_response(503 if authority.mode == "down" else 200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/"

    def answer(self, question):
        if self.mode == "replay":
            return self.kept
        if self.mode in ("down", "nonsense"):
            return b"<html>busy</html>"
        (self.folder / "question").write_bytes(question)
        subprocess.run(["openssl", "ts", "-reply", "-config", "tsa.cnf", "-section", "own", "-queryfile", "question", "-out", "answer"],
                       cwd=self.folder, check=True, capture_output=True)
        answer = (self.folder / "answer").read_bytes()
        self.kept = answer
        if self.mode == "forged":
            # The last byte of the signature.
            return answer[:-1] + bytes([answer[-1] ^ 1])
        return answer


def timestamps(campaign, root):
    """A timestamp of a local authority is taken if it answers the question, and pyHanko calls the seal B-T."""
    kinds = {"rsa": ["rsa:2048"], "ec": ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"], "ec384": ["ec", "-pkeyopt", "ec_paramgen_curve:P-384"]}
    for name, algorithm in kinds.items():
        authority = Authority(campaign, name, *algorithm)
        one = ["--to", "us-president", "--seal", "--timestamp", authority.url]
        said = campaign.export(f"stamped-{name}", *one)
        check("the host is told before", "127.0.0.1 is sent a hash of its seal" in said, said)
        check("one question for each letter", len(authority.asked) == len(LANGUAGES), len(authority.asked))
        for headers, question in authority.asked:
            check("nothing but the question leaves", len(question) < 100 and "Cookie" not in headers and "Authorization" not in headers, headers)
            seen = campaign.run("openssl", "ts", "-query", "-text", "-in", "/dev/stdin", stdin=question)
            check("a hash, a nonce", "sha256" in seen and "Nonce: 0x" in seen and "Policy OID: unspecified" in seen, seen)
        ca = authority.folder / "ca.pem"
        for pdf in campaign.pdfs(f"stamped-{name}"):
            by_pyhanko(pdf, [root, ca], stamped=True)
            by_poppler(campaign, pdf, True)
            campaign.run("qpdf", "--check", pdf)
            check("PDF/UA-1 with a timestamp", is_accessible(pdf), pdf)
            for roots, known in (([root], False), ([root, ca], True)):
                named = [word for one in roots for word in ("--root", one)]
                alone = campaign.root / f"alone-{name}.pdf"
                shutil.copy(pdf, alone)
                report = json.loads(campaign.openletter("verify", alone, "--json", *named, cwd=campaign.root))
                stamp = report["seals"][0]["timestamp"]
                check("the time is told", stamp["known"] == known and stamp["by"] == f"{name} tsa", stamp)
        for mode in ("replay", "nonsense", "down", "forged"):
            authority.mode = mode
            said = campaign.export(f"bad-{name}-{mode}", *one, ok=1)
            check(f"{mode} is refused and nothing written", "no timestamp from `127.0.0.1`" in said and not campaign.pdfs(f"bad-{name}-{mode}"), said)
        authority.server.shutdown()
    said = campaign.with_words("export", "pdf", "--seal", "--timestamp", "http://127.0.0.1:9/", "--offline", ok=2)
    check("offline stays offline", "--offline" in said, said)


def minisign(campaign):
    """minisign and openletter take each other's signatures and keys."""
    if not shutil.which("minisign"):
        check("minisign is there", False)
        return
    campaign.export("letters")
    out, where = campaign.folder / "letters/negotiations", campaign.root
    listed, signature = out / "SHA256SUMS", out / "SHA256SUMS.chenar.minisig"
    for name, words in (("bare", None), ("locked", WORDS), ("third", None)):
        how = ["-W"] if words is None else []
        campaign.run("minisign", "-G", *how, "-p", where / f"{name}.pub", "-s", where / f"{name}.key", stdin=f"{WORDS}\n{WORDS}\n".encode())
        (where / f"{name}.key").chmod(0o600)
    command = ["sign", out, "--org", "chenar", "--minisign", "--unreviewed", "--yes", "--key"]
    (where / "bare.key").chmod(0o644)
    campaign.openletter(*command, where / "bare.key", ok=1)
    (where / "bare.key").chmod(0o600)
    verdict = lambda ok: json.loads(campaign.openletter("verify", out, "--need", "1", "--json", ok=ok))
    for name in ("bare", "locked"):
        key, pub = where / f"{name}.key", where / f"{name}.pub"
        campaign.openletter("key", "allow", pub, ok=2)
        (campaign.folder / "allowed_minisign").unlink(missing_ok=True)
        campaign.openletter("key", "allow", pub, "--org", "chenar")
        how = campaign.openletter if name == "bare" else campaign.with_words
        how(*command, key)
        said = campaign.run("minisign", "-V", "-p", pub, "-m", listed, "-x", signature)
        check("minisign takes ours", "Signature and comment signature verified" in said and "Trusted comment: file:SHA256SUMS" in said, said)
        campaign.run("minisign", "-V", "-p", where / "third.pub", "-m", listed, "-x", signature, ok=1)
        check("ours counts", verdict(0)["signers"] == ["chenar"])
        campaign.run("minisign", "-S", "-s", key, "-m", listed, "-x", signature, "-t", "by hand", stdin=f"{WORDS}\n".encode())
        report = verdict(0)
        check("minisign's counts", report["signers"] == ["chenar"] and report["signatures"][0]["fingerprint"].startswith("minisign:"), report)
    good = signature.read_bytes()
    campaign.run("minisign", "-S", "-s", where / "third.key", "-m", listed, "-x", signature)
    check("a key that nobody knows", verdict(3)["signatures"][0]["worth"] == "unknown")
    campaign.run("minisign", "-S", "-l", "-s", where / "bare.key", "-m", listed, "-x", signature)
    check("minisign's old format is refused", verdict(3)["signatures"][0]["worth"] == "broken")
    signature.write_bytes(good.replace(b"by hand", b"by foot"))
    check("a changed comment", verdict(3)["signatures"][0]["worth"] == "broken")
    campaign.run("minisign", "-V", "-p", where / "locked.pub", "-m", listed, "-x", signature, ok=1)
    signature.write_bytes(good)
    check("and back", verdict(0)["verdict"] == "good")
    listed.write_bytes(listed.read_bytes().replace(b"0", b"1", 1))
    check("a changed list", verdict(3)["verdict"] == "altered")
    # By the commands of VERIFY.txt, which speaks of minisign since there is a key of it.
    campaign.export("known")
    known = campaign.folder / "known/negotiations"
    campaign.with_words("sign", known, "--org", "chenar", "--minisign", "--unreviewed", "--yes", "--rebuild", "--key", where / "locked.key")
    org, key = [line for line in (campaign.folder / "allowed_minisign").read_text().splitlines() if not line.startswith("#")][0].split()
    commands = guided(known, ["minisign"], ORG=org, KEY=key)
    check("one command", len(commands) == 1, commands)
    said = campaign.run("sh", "-c", commands[0], cwd=known)
    check("it answers what the guide names", said.startswith("Signature and comment signature verified") and
          "Signature and comment signature verified" in (known / "VERIFY.txt").read_text("utf-8"), said)
    check("no word of it before", "minisign" not in (out / "VERIFY.txt").read_text("utf-8"))
    # Whoever has no such key yet makes the same letters.
    (campaign.folder / "allowed_minisign").unlink()
    campaign.openletter("key", "new", "--org", "simorgh", "--no-passphrase")
    campaign.openletter("sign", known, "--org", "simorgh", "--rebuild", "--unreviewed", "--yes")


def main():
    with tempfile.TemporaryDirectory() as root:
        campaign = Campaign(root)
        sealed, certificate = seal(campaign)
        judge(campaign, sealed, certificate)
        minisign(campaign)
        timestamps(campaign, certificate)
    finish()


main()
