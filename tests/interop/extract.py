#!/usr/bin/env python3
"""Checks that the text of a PDF can be copied and read aloud, with readers that others wrote.

Usage: extract.py PATH-OF-openletter [--office]

The example is exported in every language, and so are two letters that are hard to read back, one Persian and one
Arabic. Their text is taken out of the PDF by poppler (`pdftotext`), by pdfium, which is in Chrome (PyPI
`pypdfium2`), and by pdf.js, which is Firefox's (npm `pdfjs-dist`, run by Node; `PDFJS` names the folder that holds
`node_modules`), and compared with the letter as plain text, word for word. Then the structure of the PDF is walked
as a screen reader walks it (PyPI `pikepdf`). With `--office` LibreOffice exports the same text
(Debian `libreoffice-writer-nogui`), which must come out worse; the table is printed either way.

A reader that is not installed is named and left out. Prints a line for each check that fails and ends with
"N passed, N failed".
"""

import collections
import difflib
import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import unicodedata

from checks import ENVIRONMENT, PROGRAM, check, finish, run

try:
    import pypdfium2
except ImportError:
    pypdfium2 = None
try:
    import pikepdf
except ImportError:
    pikepdf = None

OFFICE = "--office" in sys.argv[2:]
FONTS = pathlib.Path(__file__).resolve().parents[2] / "templates/fonts"
RIGHT_TO_LEFT = ["fa", "ar"]
# The share of words that must come out: of Persian and Arabic, and of every other language.
BAR, ALL = 0.97, 1.0
# The words must come out in their order too; the columns of an address may be read in another one.
ORDER = 0.9

PDFJS = """
import fs from 'node:fs';
const pdfjs = await import(process.argv[1]);
for (const file of process.argv.slice(2)) {
  const data = new Uint8Array(fs.readFileSync(file));
  const pdf = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
  let text = '';
  for (let n = 1; n <= pdf.numPages; n++) {
    const content = await (await pdf.getPage(n)).getTextContent();
    for (const item of content.items) text += item.str + (item.hasEOL ? '\\n' : '');
    text += '\\n';
  }
  console.log(JSON.stringify(text));
}
process.exit(0);
"""

HARD = {
    "fa": """سلام بر همهٔ شما؛ لا اله الا الله، و «ائتلاف مهرگان» (که پنج عضو دارد) می‌خواهد، بی‌آنکه چیزی بگوید.

نامهٔ سازمان Human Rights Watch در سال ۱۹۴۸ دربارهٔ ۳۵٪ از ۱٬۲۰۰ نفر بود: زبان C++ و تلفن +98 21 555، و نشانی letters@example.org.

کارگران، کارون، هرگز، زندگی، سرکوب، دانشجویان، جمهوری، دریاگرد، برگزیند؛ ســلام، اَلْحَمْدُ، کتاب‌هایشان را آورده‌اند.

پرسید: «آیا (به‌راستی) می‌آیید؟» گفت: «نه!» [۱] و رفت؛ چاپ ژاپن، پژوهش گچ.""",
    "ar": """لا إله إلا الله، والسلام عليكم؛ لأن الأمم المتحدة (وعددها ١٩٣ دولة) قالت: «لا للحرب، لآن السلام لإنسان».

الإعلان العالمي لحقوق الإنسان: يُولدُ جميعُ الناس أحرارًا ومتساوين في الكرامة والحقوق، وهم قد وُهبوا العقل والوجدان.

كتبت منظمة Human Rights Watch في عام 1948 عن 35% من 1,200 شخص: لغة C++ وهاتف +98 21 555، والعنوان letters@example.org.

ســلام، جمهورية، المملكة، بريطانيا، ذريعة، حرية، الحركة، بعضًا، أيًّا، ضميرًا؛ هل (حقًّا) تأتون؟ [١] «نعم!»""",
}


# --- The readers ---------------------------------------------------------------------------------------------


def pdfjs():
    """Returns the module of pdf.js, or none where it or Node is missing."""
    if not shutil.which("node"):
        return None
    places = [pathlib.Path(os.environ.get("PDFJS", ".")) / "node_modules"]
    if shutil.which("npm"):
        places.append(pathlib.Path(run("npm", "root", "--global").strip()))
    modules = (place / "pdfjs-dist/legacy/build/pdf.mjs" for place in places)
    return next((module.resolve() for module in modules if module.exists()), None)


def by_pdftotext(pdf):
    return run("pdftotext", pdf, "-")


def by_pdfium(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def by_pdfjs(pdf):
    output = run("node", "--input-type=module", "-e", PDFJS, "--", MODULE.as_uri(), pdf)
    return json.loads(output.splitlines()[-1])


MODULE = pdfjs()
READERS = {}
for name, reader, there, how in [
    ("pdftotext", by_pdftotext, shutil.which("pdftotext"), "apt-get install poppler-utils"),
    ("pdfium", by_pdfium, pypdfium2, "pip install pypdfium2"),
    ("pdf.js", by_pdfjs, MODULE, "install Node, and in the folder that PDFJS names: npm install pdfjs-dist"),
]:
    if there:
        READERS[name] = reader
    else:
        print(f"{name} is not here and is left out: {how}")


# --- The words -----------------------------------------------------------------------------------------------


def plain(text):
    """A text without what is no word: signs of direction, hyphens at the ends of lines."""
    text = unicodedata.normalize("NFC", text).replace("\u2019", "'")
    text = re.sub(r"[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]", "", text)
    # pdfium puts a sign of its own for a hyphen at the end of a line.
    return re.sub(r"[-\u2010]\s*\n\s*(?=\w)|\u00ad|\ufffe|\u0002", "", text)


def words(text, lang):
    """The words of a text with their marks and joiners; of Chinese the characters."""
    text = plain(text)
    if lang.startswith("zh"):
        return [c for c in unicodedata.normalize("NFKC", text) if c.isalnum()]
    return re.findall(r"[^\W_]+(?:[\u200c\u0640\u064b-\u065f\u0670]+[^\W_]*)*", text)


def letter_text(text):
    """The words of a letter as its plain text has them, without what only plain text has."""
    # The addresses of links, the marks of emphasis, the heading above few signatures, figures of notes.
    text = re.sub(r"\s*[\u2066-\u2068]?<[^>\n]*>\u2069?", "", text)
    text = re.sub(r"(?<!\w)[*_]+|[*_]+(?!\w)", "", text)
    headings = list(re.finditer(r"^(.*)\n[\u200e\u200f]?-+\n", text, re.M))
    if headings and headings[-1].start() > 0.6 * len(text):
        text = text[: headings[-1].start()] + text[headings[-1].end() :]
    return text


def recovered(source, found):
    """The share of the words that came out, and of those that came out in their order."""
    left = collections.Counter(found)
    missing = []
    for word in source:
        if left[word]:
            left[word] -= 1
        else:
            missing.append(word)
    blocks = difflib.SequenceMatcher(None, source, found, autojunk=False).get_matching_blocks()
    return 1 - len(missing) / len(source), sum(block.size for block in blocks) / len(source), missing


# --- The structure -------------------------------------------------------------------------------------------


def to_unicode(font):
    """What the codes of a font stand for."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", table, re.M)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def contents(page):
    """The text of each content of a page, by its number, as it stands there."""
    fonts = {name: to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    out, open_marks, font = collections.defaultdict(str), [], None
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BMC":
                open_marks.append(None)
            case "BDC":
                assert "/ActualText" not in operands[1], "a text beside a glyph"
                open_marks.append(operands[1].get("/MCID"))
            case "EMC":
                open_marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" | "TJ":
                for part in operands[0] if str(operator) == "TJ" else [operands[0]]:
                    if isinstance(part, pikepdf.String):
                        codes = bytes(part)
                        text = "".join(font[codes[n] << 8 | codes[n + 1]] for n in range(0, len(codes), 2))
                        mark = next((m for m in reversed(open_marks) if m is not None), None)
                        if mark is not None:
                            out[int(mark)] += text
    return out


def spoken(pdf):
    """What is read aloud: the blocks of the structure in their order, each as one text."""
    with pikepdf.open(pdf) as document:
        pages = {page.objgen: contents(page) for page in document.pages}
        blocks = []

        def say(element, page):
            if isinstance(element, int):
                return pages[page][element]
            if element.get("/Type") == "/OBJR":
                return ""
            page = element.Pg.objgen if "/Pg" in element else page
            if "/MCID" in element:
                return pages[page][int(element.MCID)]
            if "/ActualText" in element:
                return str(element.ActualText)
            kids = element.get("/K", [])
            return "".join(say(kid, page) for kid in (kids if isinstance(kids, pikepdf.Array) else [kids]))

        def walk(element, page):
            if isinstance(element, int) or "/S" not in element and "/K" not in element:
                return
            page = element.Pg.objgen if "/Pg" in element else page
            if re.fullmatch(r"/(P|H\d|TD|TH|Lbl|Caption|Title)", str(element.get("/S", ""))):
                blocks.append(say(element, page))
                return
            kids = element.get("/K", [])
            kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
            if any(isinstance(kid, int) or "/MCID" in kid for kid in kids):
                blocks.append(say(element, page))
                return
            for kid in kids:
                walk(kid, page)

        walk(document.Root.StructTreeRoot, None)
        return blocks


def squeezed(text):
    return re.sub(r"\s+", " ", plain(text)).strip()


def read_aloud(name, source, pdf):
    """Every paragraph of the letter stands in the structure as it is read."""
    said = squeezed(" ".join(spoken(pdf)))
    for paragraph in re.split(r"\n\s*\n", re.sub(r"^> ?", "", source, flags=re.M)):
        if plain(paragraph).strip().startswith("https://"):
            continue  # the address stands at the foot of each page, which is decoration
        # Headings have a line below, lists a number before each entry, lines of an address stand alone.
        paragraph = re.sub(r"\n[\u200e\u200f]?[-=]+(?=\n|$)", "", paragraph)
        entries = re.split(r"\n(?=\S+\. |- )", paragraph) if re.match(r"\S+\. |- ", paragraph) else [paragraph]
        for entry in entries:
            entry = squeezed(re.sub(r"^(\S+\. |- )", "", entry))
            whole = entry in said
            if not whole and "\n" in paragraph:
                # Lines that are no running text are blocks of their own.
                whole = all(squeezed(line).removeprefix("- ") in said for line in paragraph.split("\n"))
            check(f"{name} reads aloud", whole, f"{entry}\nis not in\n{said}")


# --- LibreOffice ---------------------------------------------------------------------------------------------


def office(folder, lang, source):
    """Returns the same text as LibreOffice exports it, in the same font."""
    paragraphs = [squeezed(p) for p in re.split(r"\n\s*\n", source)]
    body = "".join(f'<text:p text:style-name="P">{html.escape(p)}</text:p>' for p in paragraphs if p)
    file = folder / f"office-{lang}.fodt"
    file.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><office:document'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
        ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
        ' office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"'
        ' style:writing-mode="rl-tb"/><style:text-properties style:font-name-complex="Amiri"'
        ' style:font-family-complex="Amiri" style:font-size-complex="12pt"'
        f' style:language-complex="{lang}"/></style:style></office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>",
        "utf-8",
    )
    fonts = folder / "fonts.conf"
    fonts.write_text(f'<fontconfig><dir>{FONTS}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>')
    command = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", "--convert-to", "pdf", file.name]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300, env={**ENVIRONMENT, "FONTCONFIG_FILE": str(fonts)})
    pdf = file.with_suffix(".pdf")
    check(f"LibreOffice uses the same font ({lang})", "Amiri" in run("pdffonts", pdf), run("pdffonts", pdf))
    return pdf


# --- The checks ----------------------------------------------------------------------------------------------


def hard_letters(folder):
    """Two letters with what is hard: ligatures, joiners, marks, kashida, figures, brackets, Latin words."""
    letters = {}
    for lang, text in HARD.items():
        campaign = folder / f"hard-{lang}"
        (campaign / "templates").mkdir(parents=True)
        word = HARD[lang].split(" ", 1)[0]
        (campaign / "openletter.toml").write_text(
            f'source = "{lang}"\nlanguages = ["{lang}"]\n[sender]\nid = "a"\nplace = "{word}"\nname = "{word}"\n', "utf-8"
        )
        (campaign / "recipients.toml").write_text(
            '[[recipient]]\nid = "un"\noffice = "un-secretary-general"\ncountry = "UN"\ngender = "male"\n', "utf-8"
        )
        (campaign / "templates/hard.md").write_text(f'+++\ntitle = "{word}"\ndate = 2026-11-21\n+++\n\n{text}\n', "utf-8")
        run(PROGRAM, "export", "pdf", "txt", "--to", "un", cwd=campaign)
        letters[lang] = campaign / f"out/hard/{lang}/un.pdf"
    return letters


def main():
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        campaign = folder / "x"
        run(PROGRAM, "init", "--example", campaign)
        languages = tomllib.loads((campaign / "openletter.toml").read_text("utf-8"))["languages"]
        check("the example is in Persian and Arabic", set(RIGHT_TO_LEFT) <= set(languages), languages)
        run(PROGRAM, "export", "pdf", "txt", "--to", "public", cwd=campaign)
        pdfs = [(lang, "example", campaign / f"out/negotiations/{lang}/public.pdf") for lang in languages]
        pdfs += [(lang, "hard", pdf) for lang, pdf in hard_letters(folder).items()]
        for lang, kind, pdf in pdfs:
            name = f"{kind} {lang}"
            source = letter_text(pdf.with_suffix(".txt").read_text("utf-8"))
            there = words(source, lang)
            right_to_left = lang in RIGHT_TO_LEFT
            ours = {}
            for reader, read in READERS.items():
                text = read(pdf)
                share, order, missing = recovered(there, words(text, lang))
                if not right_to_left:
                    # Firefox drops a hyphen with the end of its line; plain text breaks after a word's own hyphen.
                    joined = re.sub(r"-|\s*\n\s*", "", plain(text))
                    missing = [word for word in missing if word not in joined]
                    share = 1 - len(missing) / len(there)
                bar = BAR if right_to_left else ALL
                check(f"{name}: words by {reader}", share >= bar, f"{share:.1%}; missing: {' | '.join(missing)}")
                check(f"{name}: order by {reader}", order >= ORDER, f"{order:.1%}")
                ours[reader] = (share, order)
            if right_to_left and pikepdf:
                read_aloud(name, source, pdf)
            if right_to_left:
                rows.append((name, "openletter", ours))
            if right_to_left and OFFICE:
                theirs = {}
                other = office(folder, lang, source)
                for reader, read in READERS.items():
                    share, order, _ = recovered(there, words(read(other), lang))
                    check(f"{name}: {reader} finds more than in LibreOffice's", share <= ours[reader][0], f"{share:.1%}")
                    theirs[reader] = (share, order)
                rows.append((name, "LibreOffice", theirs))
    if not pikepdf:
        print("pikepdf is not here, and the structure is not walked: pip install pikepdf")
    print("words that come out, and those in their order:")
    print(f"{'letter':<12} {'exported by':<12}" + "".join(f"{reader:>18}" for reader in READERS))
    for name, by, shares in rows:
        print(f"{name:<12} {by:<12}" + "".join(f"{share:>10.1%} {order:>7.1%}" for share, order in shares.values()))
    finish()


main()
