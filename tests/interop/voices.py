#!/usr/bin/env python3
"""Checks that every word of a finished letter has a language whose voice knows its letters.

Usage: voices.py PATH-OF-openletter

Reads PDFs with pikepdf as a screen reader does: down the structure, with the language of each element and of each marked
content in it (ISO 32000-1, 14.9.2); and web pages with Python's own parser, with the language of each element. Letters of
a script must stand under a language that is written in it. Links must be described by their titles. PDF/UA-1 is judged by page-validation. The scripts come from
Unicode's names of characters, so that nothing here is taken from the program. Ends with "N passed, N failed".
"""

import html.parser
import pathlib
import re
import tempfile
import tomllib
import unicodedata

import page as validator
import pikepdf

from checks import PROGRAM, check, finish, run

# By the first word of a character's name.
SCRIPTS = {"LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab", "CJK": "Hani", "HEBREW": "Hebr", "ARMENIAN": "Armn", "GREEK": "Grek"}
# The languages of these letters, by the script that they are written in; a tag may name its script itself.
WRITTEN = {
    **dict.fromkeys("en de fr sv nb da es it nl tr".split(), "Latn"), **dict.fromkeys("fa ar".split(), "Arab"),
    **dict.fromkeys("ru uk".split(), "Cyrl"), "zh": "Hani", "he": "Hebr", "hy": "Armn",
}


def script(c):
    """The script of a letter; none of figures, signs and marks."""
    if not c.isalpha():
        return None
    return SCRIPTS.get(unicodedata.name(c, "").split(" ")[0])


def written(lang):
    """The script in which a language is written."""
    parts = lang.split("-")
    named = next((part.title() for part in parts[1:] if len(part) == 4), None)
    return {"Hans": "Hani", "Hant": "Hani"}.get(named, named) or WRITTEN.get(parts[0])


# --- What is heard -------------------------------------------------------------------------------------------


def to_unicode(font):
    """What the codes of a font stand for."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    said = {}
    for code, text in re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", table, re.M):
        said[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    return said


def contents(page):
    """The texts of each marked content of a page, by its number, each with the language that is written beside it."""
    fonts = {name: to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    out, marks, font = {}, [], None
    for operands, operator in pikepdf.parse_content_stream(page):
        operator = str(operator)
        if operator == "BMC":
            marks.append({})
        elif operator == "BDC":
            marks.append(operands[1])
            if "/ActualText" in operands[1]:
                texts(out, marks).append((language(marks), str(operands[1].ActualText)))
        elif operator == "EMC":
            marks.pop()
        elif operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator in ("Tj", "TJ") and not any("/ActualText" in mark for mark in marks):
            parts = operands[0] if operator == "TJ" else [operands[0]]
            codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
            text = "".join(font[codes[n] << 8 | codes[n + 1]] for n in range(0, len(codes), 2))
            texts(out, marks).append((language(marks), text))
    return out


def texts(out, marks):
    number = next((int(mark["/MCID"]) for mark in reversed(marks) if "/MCID" in mark), None)
    return out.setdefault(number, [])


def language(marks):
    return next((str(mark["/Lang"]) for mark in reversed(marks) if "/Lang" in mark), None)


def heard(pdf):
    """The language of the document, and the texts of its structure in their order, each with its language."""
    with pikepdf.open(pdf) as document:
        pages = {page.objgen: contents(page) for page in document.pages}
        out = []

        def walk(element, page, lang):
            if isinstance(element, int):
                out.extend((own or lang, text) for own, text in pages[page].get(element, []))
                return
            if element.get("/Type") == "/OBJR":
                return
            page = element.Pg.objgen if "/Pg" in element else page
            if "/MCID" in element:
                walk(int(element.MCID), page, lang)
                return
            lang = str(element.get("/Lang", lang))
            for key in ("/ActualText", "/Alt"):
                if key in element:
                    out.append((lang, str(element[key])))
                    return
            kids = element.get("/K", [])
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                walk(kid, page, lang)

        own = str(document.Root.Lang)
        walk(document.Root.StructTreeRoot, None, own)
        return own, out


class Page(html.parser.HTMLParser):
    """The texts of a web page, each with its language."""

    VOID = {"img", "br", "hr", "meta", "link", "path"}

    def __init__(self):
        super().__init__()
        self.open, self.texts = [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        lang = attributes.get("lang") or (self.open[-1][1] if self.open else None)
        if attributes.get("alt"):
            self.texts.append((lang, attributes["alt"]))
        if tag not in self.VOID:
            self.open.append((tag, lang))

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop()[0] == tag

    def handle_data(self, text):
        if self.open and not {"style", "head"} & {tag for tag, _ in self.open}:
            self.texts.append((self.open[-1][1], text))


def read(file):
    if file.suffix == ".pdf":
        return heard(file)
    page = Page()
    page.feed(file.read_text("utf-8"))
    return re.search(r'<html lang="([^"]+)"', file.read_text("utf-8"))[1], page.texts


# --- The checks ----------------------------------------------------------------------------------------------


def voices(name, file, lang):
    """Checks that a letter speaks its own language and each other script in a language of it. Returns its texts."""
    own, said = read(file)
    check(f"{name} is in its language", own.split("-")[0] == lang.split("-")[0], own)
    wrong = [(lang, text) for lang, text in said for c in text if script(c) not in (None, written(lang))]
    check(f"{name}: every script has its language", not wrong, wrong)
    foreign = [(lang, text) for lang, text in said if lang != own and any(map(script, text))]
    same = [(lang, text) for lang, text in foreign if written(lang) == written(own)]
    check(f"{name}: its own script is its own language", not same, same)
    return own, said


def example(folder):
    campaign = folder / "x"
    run(PROGRAM, "init", "--example", campaign)
    languages = tomllib.loads((campaign / "openletter.toml").read_text("utf-8"))["languages"]
    recipients = ["us-president", "ru-president", "cn-president", "public"]
    run(PROGRAM, "export", "pdf", "html", *(f"--to={one}" for one in recipients), cwd=campaign)
    for lang in languages:
        for recipient in recipients:
            for kind in ("pdf", "html"):
                voices(f"{lang}/{recipient}.{kind}", campaign / f"out/negotiations/{lang}/{recipient}.{kind}", lang)


CAMPAIGN = """
source = "en"
languages = ["en", "fa", "de", "ru", "zh-Hans", "ar"]
require_review = 0
[sender]
id = "mehr"
name = "Bund Mehr"
tagline = "مهر"
place.fr = "Genève"
[[member]]
id = "one"
name.fr = "Cercle Épine"
signatory = [
    { name = "ژاله سپیدار" }, { name.ar = "جميلة الشجرة" },
    { name = "Նարե Ծառ" }, { name = "Дмитрий Дуб" },
]
"""

RECIPIENTS = """
[[recipient]]
id = "un"
office = "un-secretary-general"
country = "UN"
gender = "female"
name.fr = "Jeanne d’Épine"
address.uk = ["вул. Садова, 5", "Київ"]
"""

LETTER = """+++
title = "Words of others"
date = 2026-11-21
+++

{% if recipient.name %}{{ recipient.name }}{% endif %} knows ژاله سپیدار and 习近平, and so does רות; call +49 30 1234 or letters@example.org.

He said **«سلام بر شما»** in 1948, and [Кремль](https://example.org/a) `code` said in the [Charter]:

> Нет. Nothing but رفت و آمد.

[Charter]: https://example.org/c "Title (منشور) <b> & more"
"""

# How links are described, by their addresses: by their titles where they have one.
DESCRIBED = {
    "https://example.org/a": "https://example.org/a",
    "https://example.org/c": "Title (منشور) <b> & more",
}

# What must be heard in which language, by the language of the letter: the rule of docs/reference.md.
EXPECTED = {
    "en": [("fa", "ژاله سپیدار"), ("fa", "مهر"), ("ar", "جميلة الشجرة"), ("ru", "Дмитрий Дуб"), ("uk", "Київ"), ("zh-Hans", "习近平"),
           ("und-Armn", "Նարե Ծառ"), ("und-Hebr", "רות"), ("ru", "Кремль"), ("fa", "سلام بر شما"), ("en", "Genève"), ("en", "Bund Mehr")],
    "fa": [("fr", "Genève"), ("fr", "Cercle Épine"), ("fr", "Jeanne d’Épine"), ("en", "Bund Mehr"), ("en", "letters@example.org"),
           ("fa", "ژاله سپیدار"), ("ru", "Дмитрий Дуб"), ("uk", "Київ"), ("und-Armn", "Նարե Ծառ"), ("und-Hebr", "רות")],
    "ru": [("fr", "Genève"), ("fr", "Jeanne d’Épine"), ("en", "Bund Mehr"), ("ru", "Дмитрий Дуб"), ("ru", "Київ"), ("fa", "ژاله سپیدار"),
           ("ar", "جميلة الشجرة"), ("zh-Hans", "习近平")],
    "zh-Hans": [("fr", "Genève"), ("en", "Bund Mehr"), ("zh-Hans", "习近平"), ("uk", "Київ"), ("und-Armn", "Նարե Ծառ")],
}


def described(name, file):
    """Checks what a reader is told who points at the links of a letter."""
    if file.suffix == ".pdf":
        with pikepdf.open(file) as pdf:
            links = [link for page in pdf.pages for link in page.get("/Annots", []) if "/URI" in link.get("/A", {})]
            told = {str(link.A.URI): str(link.get("/Contents", "")) for link in links}
    else:
        page = Links()
        page.feed(file.read_text("utf-8"))
        told = page.told
    for address, title in DESCRIBED.items():
        check(f"{name}: {address} is described", told.get(address) == title, told)


class Links(html.parser.HTMLParser):
    """The links of a web page by their addresses: each with its title, else with its address."""

    def __init__(self):
        super().__init__()
        self.told = {}

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a":
            self.told[attributes["href"]] = attributes.get("title", attributes["href"])


def others(folder):
    """A letter full of words of other scripts, of which the campaign tells some languages."""
    campaign = folder / "others"
    (campaign / "templates").mkdir(parents=True)
    for name, text in [("openletter.toml", CAMPAIGN), ("recipients.toml", RECIPIENTS), ("templates/words.md", LETTER)]:
        (campaign / name).write_text(text, "utf-8")
    run(PROGRAM, "export", "pdf", "html", "--unreviewed", "--to", "un", cwd=campaign)
    for lang, expected in EXPECTED.items():
        for kind in ("pdf", "html"):
            name, file = f"others {lang}.{kind}", campaign / f"out/words/{lang}/un.{kind}"
            own, said = voices(name, file, lang)
            for tongue, words in expected:
                # A line of right-to-left words may end within a name; English is British.
                tongues = (own,) if tongue == lang else (tongue,)
                found = any(known in tongues and words.split(" ")[0] in text for known, text in said)
                check(f"{name}: {words} is {tongue}", found, said)
            described(name, file)
            if kind == "pdf":
                judged = validator.validate_pdf(str(file), profile="ua1")
                check(f"{name} is PDF/UA-1", judged.is_compliant, judged)


def main():
    with tempfile.TemporaryDirectory() as folder:
        example(pathlib.Path(folder))
        others(pathlib.Path(folder))
    finish()


main()
