#!/usr/bin/env python3
"""Checks signatures, lists and keys with the tools that others wrote: ssh-keygen, ssh-agent, ssh-add, sha256sum, shasum.

Usage: signing.py PATH-OF-openletter
Prints a line for each check that fails and ends with "N passed, N failed".
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from checks import PROGRAM, check, finish

MANIFEST, FILE = "openletter-manifest-v1", "openletter-file-v1"


class Folder:
    """A campaign on a machine of its own."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.root.mkdir(parents=True, exist_ok=True)
        self.env = {k: v for k, v in os.environ.items() if k != "SSH_AUTH_SOCK"}
        self.env |= {"OPENLETTER_CACHE": str(self.root / "cache"), "OPENLETTER_KEYS": str(self.root / "secret"), "HOME": str(self.root)}
        self.campaign = self.root / "x"
        self.out = self.campaign / "out/negotiations"

    def run(self, *command, cwd=None, stdin=None, ok=0, env=None):
        done = subprocess.run([str(c) for c in command], cwd=cwd or self.campaign, input=stdin, capture_output=True,
                              env=self.env | (env or {}), timeout=600)
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        what = " ".join(str(c) for c in command)
        check(what, done.returncode == ok, f"gave {done.returncode}:\n{said}")
        return said

    def openletter(self, *command, **options):
        return self.run(PROGRAM, *command, **options)

    def keygen_verify(self, org, namespace, signature, message, ok=0, *more):
        return self.run("ssh-keygen", "-Y", "verify", "-f", self.campaign / "allowed_signers", "-I", org, "-n", namespace, "-s", signature,
                        *more, stdin=message, ok=ok, cwd=self.out)

    def verdict(self, path="out/negotiations", *more, ok=0):
        return json.loads(self.openletter("verify", path, "--json", *more, ok=ok))


def ours_by_theirs(folder):
    """What we sign and list, ssh-keygen and sha256sum accept."""
    out = folder.out
    listed = (out / "SHA256SUMS").read_bytes()
    said = folder.keygen_verify("chenar", MANIFEST, "SHA256SUMS.chenar.sig", listed)
    check("ssh-keygen says good", said.startswith(f'Good "{MANIFEST}" signature for chenar'), said)
    signatures = sorted(out.glob("*/*.chenar.sig"))
    letters = sorted(p for p in out.glob("*/*") if p.suffix != ".sig")
    check("each letter is signed", len(signatures) == len(letters) > 10, len(signatures))
    for signature in signatures:
        letter = signature.with_name(signature.name.removesuffix(".chenar.sig"))
        folder.keygen_verify("chenar", FILE, signature, letter.read_bytes())
    folder.keygen_verify("chenar", FILE, "SHA256SUMS.chenar.sig", listed, 255)
    folder.keygen_verify("simorgh", MANIFEST, "SHA256SUMS.chenar.sig", listed, 255)
    folder.keygen_verify("chenar", MANIFEST, "SHA256SUMS.chenar.sig", listed + b"\n", 255)
    folder.run("sha256sum", "--strict", "-c", "SHA256SUMS", cwd=out)
    if shutil.which("shasum"):
        folder.run("shasum", "-a", "256", "-c", "SHA256SUMS", cwd=out)
    again = folder.run("sh", "-c", "LC_ALL=C sha256sum $(cut -c67- SHA256SUMS)", cwd=out)
    check("sha256sum writes the same list", again.encode() == listed, again)


def guide(folder):
    """The commands of VERIFY.txt do what it says."""
    text = (folder.out / "VERIFY.txt").read_text("utf-8")
    (folder.out / "../allowed_signers").write_bytes((folder.campaign / "allowed_signers").read_bytes())
    linux = [line.strip() for line in text.splitlines() if line.startswith("    ssh-keygen") and "../allowed" in line]
    check("the guide has a command for the list and one for a single letter", len(linux) == 2, text)
    for line, name in zip(linux, (MANIFEST, FILE)):
        # The guide takes a PDF for its example, which is not among these letters.
        line = line.replace("ORG", "chenar").replace("public.pdf", "public.html")
        said = folder.run("sh", "-c", line, cwd=folder.out)
        check("the guide says what good looks like", said.startswith(f'Good "{name}" signature for chenar'), said)
    sums = re.search(r"Linux:\s+(sha256sum .*)", text)
    folder.run("sh", "-c", sums.group(1), cwd=folder.out)
    source = (folder.out / "LETTER.toml").read_text("utf-8")
    line = folder.run("sh", "-c", "sha256sum templates/negotiations.md | sha256sum").split()[0]
    check("the source's hash can be made by hand", f'source_hash = "{line}"' in source, source)


def theirs_by_us(folder):
    """What ssh-keygen makes and signs, we accept."""
    key = folder.root / "theirs"
    folder.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "simorgh", "-f", key, cwd=folder.root)
    folder.openletter("key", "allow", f"{key}.pub")
    folder.run("ssh-keygen", "-Y", "sign", "-f", key, "-n", MANIFEST, "SHA256SUMS", cwd=folder.out)
    (folder.out / "SHA256SUMS.sig").rename(folder.out / "SHA256SUMS.simorgh.sig")
    report = folder.verdict()
    check("a signature of ssh-keygen counts", report["signers"] == ["chenar", "simorgh"], report)
    for hash_name in ("sha256", "sha512"):
        (folder.out / "SHA256SUMS.simorgh.sig").unlink()
        folder.run("ssh-keygen", "-Y", "sign", "-O", f"hashalg={hash_name}", "-f", key, "-n", MANIFEST, "SHA256SUMS", cwd=folder.out)
        (folder.out / "SHA256SUMS.sig").rename(folder.out / "SHA256SUMS.simorgh.sig")
        check(f"{hash_name} too", folder.verdict()["count"] == 2)
    # Deterministic: both programs sign alike, to the byte.
    theirs = (folder.out / "SHA256SUMS.simorgh.sig").read_bytes()
    folder.openletter("sign", "--org", "simorgh", "--key", key, "--manifest-only", "--yes")
    check("both sign the same bytes", (folder.out / "SHA256SUMS.simorgh.sig").read_bytes() == theirs)
    # A signature for another purpose counts for neither.
    folder.run("ssh-keygen", "-Y", "sign", "-f", key, "-n", "git", "SHA256SUMS", cwd=folder.out)
    (folder.out / "SHA256SUMS.sig").rename(folder.out / "SHA256SUMS.simorgh.sig")
    folder.keygen_verify("simorgh", MANIFEST, "SHA256SUMS.simorgh.sig", (folder.out / "SHA256SUMS").read_bytes(), 255)
    report = folder.verdict(ok=4)
    check("another purpose does not count", report["signers"] == ["chenar"], report)
    (folder.out / "SHA256SUMS.simorgh.sig").write_bytes(theirs)


def keys(folder):
    """Keys go both ways, locked ones too; a kind that cannot sign letters is told."""
    words = folder.root / "words"
    words.write_text("correct horse\n")
    locked = f'"{PROGRAM}" key new --org alvand --passphrase-fd 3 3< "{words}"'
    folder.run("sh", "-c", locked)
    secret = folder.root / "secret/alvand"
    public = folder.run("ssh-keygen", "-y", "-P", "correct horse", "-f", secret)
    check("ssh-keygen opens our key", public.split()[:2] == (folder.root / "secret/alvand.pub").read_text().split()[:2], public)
    folder.run("ssh-keygen", "-y", "-P", "wrong", "-f", secret, ok=255)
    shown = folder.openletter("key", "show", "--org", "alvand")
    fingerprint = folder.run("ssh-keygen", "-l", "-f", f"{secret}.pub").split()[1]
    check("both print the same fingerprint", fingerprint in shown, shown)
    folder.openletter("key", "allow", f"{secret}.pub")
    folder.run("sh", "-c", f'"{PROGRAM}" sign --org alvand --manifest-only --yes --passphrase-fd 3 3< "{words}"')
    check("a locked key of ours signs", folder.verdict()["count"] == 3)
    theirs = folder.root / "theirs-locked"
    folder.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "correct horse", "-C", "arash", "-f", theirs, cwd=folder.root)
    folder.openletter("key", "allow", f"{theirs}.pub")
    folder.run("sh", "-c", f'"{PROGRAM}" sign --org arash --key "{theirs}" --manifest-only --yes --passphrase-fd 3 3< "{words}"')
    check("a locked key of ssh-keygen signs", folder.verdict()["count"] == 4)
    for kind in ("rsa", "ecdsa"):
        other = folder.root / kind
        folder.run("ssh-keygen", "-q", "-t", kind, "-N", "", "-C", "karun", "-f", other, cwd=folder.root)
        said = folder.openletter("key", "allow", f"{other}.pub", ok=1)
        check(f"{kind} is refused", "cannot sign letters" in said, said)
    said = folder.run("sh", "-c", f'chmod 640 "{theirs}"; "{PROGRAM}" sign --org arash --key "{theirs}" --yes', ok=1)
    check("a key that others may read is refused", "chmod 600" in said, said)
    folder.run("sh", "-c", re.search(r"(chmod 600 '[^']+')", said).group(1))


def agent(folder):
    """The agent signs, and gives the same bytes as the key itself."""
    started = folder.run("ssh-agent", "-s")
    socket, pid = re.search(r"SSH_AUTH_SOCK=([^;]+)", started).group(1), int(re.search(r"SSH_AGENT_PID=(\d+)", started).group(1))
    try:
        env = {"SSH_AUTH_SOCK": socket}
        key = folder.root / "theirs"
        before = (folder.out / "SHA256SUMS.simorgh.sig").read_bytes()
        folder.run("ssh-add", "-q", key, env=env)
        hidden = key.rename(folder.root / "hidden")
        (folder.out / "SHA256SUMS.simorgh.sig").unlink()
        # The secret key is nowhere but in the agent: the campaign knows the public one.
        folder.openletter("sign", "--org", "simorgh", "--manifest-only", "--yes", env=env)
        check("the agent signs the same bytes", (folder.out / "SHA256SUMS.simorgh.sig").read_bytes() == before)
        folder.openletter("sign", "--org", "simorgh", "--key", f"{key}.pub", "--yes", env=env)
        check("the agent signs each letter", len(list(folder.out.glob("*/*.simorgh.sig"))) > 10)
        hidden.rename(key)
        folder.run("ssh-add", "-q", "-D", env=env)
        said = folder.openletter("sign", "--org", "simorgh", "--yes", env=env, ok=1)
        check("an agent without the key is told", "no agent has it" in said, said)
    finally:
        os.kill(pid, 15)
    said = folder.openletter("sign", "--org", "chenar", "--yes", "--manifest-only", "-v", env={"SSH_AUTH_SOCK": socket})
    check("an agent that is gone does no harm", "no agent answers" in said, said)


def revoked(folder):
    """A revoked key is good for neither; the list is one that ssh-keygen reads."""
    folder.openletter("key", "revoke", "simorgh")
    listed = (folder.out / "SHA256SUMS").read_bytes()
    folder.keygen_verify("simorgh", MANIFEST, "SHA256SUMS.simorgh.sig", listed, 255, "-r", folder.campaign / "revoked_signers")
    folder.keygen_verify("chenar", MANIFEST, "SHA256SUMS.chenar.sig", listed, 0, "-r", folder.campaign / "revoked_signers")
    report = folder.verdict()
    check("a revoked key does not count", "simorgh" not in report["signers"], report)


def times(folder):
    """Keys that count only for a time: both agree on every moment that both can tell."""
    listed = (folder.out / "SHA256SUMS").read_bytes()
    line = (folder.root / "secret/chenar.pub").read_text().split()[:2]
    allowed = folder.root / "timed"
    # 4 where the key may sign single letters, though not the list.
    for options, code in [('valid-after="20200101Z"', 0), ('valid-before="20200101Z"', 3), ('valid-after="20990101"', 3),
                          ('valid-before="20990101"', 0), (f'namespaces="{FILE}"', 4), (f'namespaces="git,{MANIFEST}"', 0)]:
        allowed.write_text(f"chenar {options} {' '.join(line)}\n")
        folder.run("ssh-keygen", "-Y", "verify", "-f", allowed, "-I", "chenar", "-n", MANIFEST, "-s", folder.out / "SHA256SUMS.chenar.sig",
                   stdin=listed, ok=0 if code == 0 else 255)
        report = folder.verdict("out/negotiations", "--allowed", allowed, "--need", "1", ok=code)
        check(f"both agree on {options}", (report["count"] == 1) == (code == 0), report)


def main():
    with tempfile.TemporaryDirectory() as root:
        folder = Folder(root)
        folder.run(PROGRAM, "init", "--example", folder.campaign, cwd=root)
        config = folder.campaign / "openletter.toml"
        config.write_text(config.read_text("utf-8").replace("threshold = 3 ", "threshold = 2 "), "utf-8")
        folder.openletter("key", "new", "--org", "chenar", "--no-passphrase")
        folder.openletter("key", "allow", folder.root / "secret/chenar.pub")
        folder.openletter("export", "html", "txt", "--lang", "en,fa")
        folder.openletter("sign", "--org", "chenar", "--yes")
        for step in (ours_by_theirs, guide, theirs_by_us, keys, agent, times, revoked):
            step(folder)
    finish()


if not (shutil.which("ssh-keygen") and shutil.which("ssh-agent")):
    print("no OpenSSH here: its checks are left out")
    print("0 passed, 0 failed")
    sys.exit(0)
main()
