#!/usr/bin/env python3
"""Checks that PDFs follow the standard that they were asked to follow, before they are sealed and after.

Usage: archive.py PATH-OF-openletter

PDF/A-1, A-2 and A-3 and PDF/UA-1 are judged by page-validation, which has no rules for PDF/A-4 yet. Of every file, that of
A-4 included, pikepdf reads what the standards have in common: the output intent with its profile of colours, the standard that
the metadata names, fonts that are embedded and tell their text, and that there is nothing encrypted, run or attached. Ends
with "N passed, N failed".
"""

import pathlib
import re
import subprocess
import tempfile

import page
import pikepdf

from checks import ENVIRONMENT, PROGRAM, check, finish, run

# By the word for the standard: the part and the conformance that the metadata name.
STANDARDS = {
    "ua-1": None, "a-1b": ("1", "B"), "a-1a": ("1", "A"), "a-2b": ("2", "B"), "a-2u": ("2", "U"), "a-2a": ("2", "A"),
    "a-3b": ("3", "B"), "a-3u": ("3", "U"), "a-3a": ("3", "A"), "a-4": ("4", None),
}
ALONE = ["a-1b", "a-1a", "a-4"]
# Both directions, and letters full of words of other scripts.
LANGUAGES = ["en", "fa", "zh-Hans"]
WORDS = "correct horse battery staple"


def judged(name, pdf, standard):
    profiles = [] if standard in ("ua-1", "a-4") else [standard.removeprefix("a-")]
    profiles += [] if standard in ALONE else ["ua1"]
    for profile in profiles:
        report = page.validate_pdf(str(pdf), profile=profile)
        failures = [f"{one.rule_id}: {one.message}" for one in report.failures]
        check(f"{name} passes the rules of {profile}", report.is_compliant, failures)


def objects(document):
    """Every dictionary of a file, those of streams too, however deep."""
    for one in document.objects:
        stack = [one]
        while stack:
            one = stack.pop()
            if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
                yield one
                stack += [value for _, value in one.items() if isinstance(value, (pikepdf.Dictionary, pikepdf.Array)) and not value.is_indirect]
            elif isinstance(one, pikepdf.Array):
                stack += [value for value in one if isinstance(value, (pikepdf.Dictionary, pikepdf.Array)) and not value.is_indirect]


def common(name, pdf, standard, sealed):
    with pikepdf.open(pdf) as document:
        root, wanted = document.Root, STANDARDS[standard]
        check(f"{name} is not encrypted", not document.is_encrypted)
        version = "2.0" if standard == "a-4" else "1.4" if standard.startswith("a-1") else "1.7"
        check(f"{name} is PDF {version}", document.pdf_version == version, document.pdf_version)
        check(f"{name} is tagged and has a language", root.MarkInfo.Marked and str(root.Lang) and "/StructTreeRoot" in root)
        metadata = root.Metadata.read_bytes().decode("utf-8")
        named = lambda key: (re.search(rf"<{key}>([^<]*)</{key}>|{key}=\"([^\"]*)\"", metadata) or [None])[0]
        value = lambda key: re.sub(r"<[^>]*>|.*=|\"", "", named(key)) if named(key) else None
        check(f"{name} names its part", value("pdfaid:part") == (wanted and wanted[0]), metadata)
        check(f"{name} names its conformance", value("pdfaid:conformance") == (wanted and wanted[1]), metadata)
        check(f"{name} names PDF/UA-1 where it follows it", value("pdfuaid:part") == (None if standard in ALONE else "1"), metadata)
        check(f"{name} has plain metadata", "/Filter" not in root.Metadata, root.Metadata)
        if "/Info" in document.trailer and "/Title" in document.trailer.Info:
            title = re.search(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", metadata, re.S)
            check(f"{name} has one title", title and title[1] == str(document.trailer.Info.Title), metadata)
        if wanted:
            intents = list(root.get("/OutputIntents", []))
            check(f"{name} has an intent", [str(one.S) for one in intents] == ["/GTS_PDFA1"], intents)
            profile = intents[0].DestOutputProfile.read_bytes() if intents else b""
            check(f"{name} has a profile of colours", profile[36:40] == b"acsp", profile[:64])
        fonts = run_over = 0
        for one in objects(document):
            kind = str(one.get("/Type", ""))
            if kind == "/FontDescriptor":
                fonts += 1
                check(f"{name} embeds a font", any(key in one for key in ("/FontFile", "/FontFile2", "/FontFile3")), one)
            if kind == "/Font" and "/DescendantFonts" in one:
                check(f"{name} tells the text of a font", "/ToUnicode" in one, one)
            run_over += any(key in one for key in ("/JS", "/AA", "/EF", "/EmbeddedFiles", "/OpenAction", "/XFA"))
            run_over += str(one.get("/S", "")) in ("/JavaScript", "/Launch", "/ImportData", "/ResetForm", "/Sound", "/Movie")
            if standard.startswith("a-1"):
                clear = "/SMask" in one and str(one.SMask) != "/None" or float(one.get("/ca", 1)) != 1 or float(one.get("/CA", 1)) != 1
                check(f"{name} has nothing transparent", not clear, one) if clear else None
        check(f"{name} has fonts", fonts > 0)
        check(f"{name} runs nothing and holds no other file", run_over == 0, run_over)
        check(f"{name} is sealed" if sealed else f"{name} is not sealed", ("/AcroForm" in root) == sealed)


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        campaign, words = folder / "x", folder / "words"
        words.write_text(WORDS + "\n")
        # The letters' day and the certificates' do not depend on the day of the run.
        env = {**ENVIRONMENT, "OPENLETTER_KEYS": str(folder / "keys"), "OPENLETTER_NOW": "2026-11-21 12:00+0000"}
        run(PROGRAM, "init", "--example", campaign)

        def openletter(*command, ok=0):
            with open(words) as stdin:
                key = ["--passphrase-fd", "0"] if "export" not in command or "--seal" in command else []
                done = subprocess.run([PROGRAM, *command, *key], cwd=campaign, stdin=stdin, env=env, capture_output=True, text=True)
            check(" ".join(command), done.returncode == ok, done.stdout + done.stderr)

        openletter("key", "seal-new", "--org", "simorgh", "--years", "30")
        for standard in STANDARDS:
            for sealed in [False, True]:
                # A seal is made for PDF 1; one of PDF 2.0 is refused.
                refused = sealed and standard == "a-4"
                out = f"{standard}-{sealed}"
                which = ["--lang", ",".join(LANGUAGES), "--to", "public", "--to", "ru-president"]
                seal = ["--seal"] if sealed else []
                openletter("export", "pdf", *which, "--standard", standard, "--out", out, *seal, ok=1 if refused else 0)
                pdfs = sorted((campaign / out).glob("*/*/*.pdf"))
                check(f"{out}: every letter is there", len(pdfs) == (0 if refused else 2 * len(LANGUAGES)), pdfs)
                for pdf in pdfs:
                    name = f"{out} {pdf.parent.name}/{pdf.stem}"
                    judged(name, pdf, standard)
                    common(name, pdf, standard, sealed)
    finish()


main()
