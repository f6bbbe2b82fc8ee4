#!/usr/bin/env python3
"""Checks what openletter makes with tools that others wrote: gettext, qpdf and poppler.

Usage: letters.py PATH-OF-openletter
Prints a line for each check that fails and ends with "N passed, N failed".
"""

import json
import pathlib
import re
import tempfile
import unicodedata

from checks import PROGRAM, check, finish, run

LANGUAGES = ["en", "fa", "de", "fr", "ru", "zh-Hans"]

# The office as the letter must name it, in the case in which the address or the text has it.
TITLES = {
    "us-president": {
        "en": "President of the United States of America", "de": "Präsidenten der Vereinigten Staaten von Amerika",
        "fr": "Président des États-Unis d’Amérique", "ru": "Президенту Соединённых Штатов Америки",
        "zh-Hans": "美利坚合众国总统", "fa": "رئیس‌جمهور محترم ایالات متحدهٔ آمریکا",
    },
    "gb-prime-minister": {
        "en": "Prime Minister of the United Kingdom of Great Britain and Northern Ireland",
        "de": "Premierminister des Vereinigten Königreichs Großbritannien und Nordirland",
        "fr": "Premier ministre du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
        "ru": "Премьер-министру Соединённого Королевства Великобритании и Северной Ирландии",
        "zh-Hans": "大不列颠及北爱尔兰联合王国首相",
        "fa": "نخست‌وزیر محترم پادشاهی متحد بریتانیای کبیر و ایرلند شمالی",
    },
    "fr-president": {
        "en": "President of the French Republic", "de": "Präsidenten der Französischen Republik",
        "fr": "Président de la République française", "ru": "Президенту Французской Республики",
        "zh-Hans": "法兰西共和国总统", "fa": "رئیس‌جمهور محترم جمهوری فرانسه",
    },
    "de-chancellor": {
        "en": "Federal Chancellor of the Federal Republic of Germany",
        "de": "Bundeskanzler der Bundesrepublik Deutschland",
        "fr": "Chancelier fédéral de la République fédérale d’Allemagne",
        "ru": "Федеральному канцлеру Федеративной Республики Германия",
        "zh-Hans": "德意志联邦共和国总理", "fa": "صدراعظم محترم جمهوری فدرال آلمان",
    },
    "ru-president": {
        "en": "President of the Russian Federation", "de": "Präsidenten der Russischen Föderation",
        "fr": "Président de la Fédération de Russie", "ru": "Президенту Российской Федерации",
        "zh-Hans": "俄罗斯联邦总统", "fa": "رئیس‌جمهور محترم فدراسیون روسیه",
    },
    "cn-president": {
        "en": "President of the People’s Republic of China", "de": "Präsidenten der Volksrepublik China",
        "fr": "Président de la République populaire de Chine",
        "ru": "Председателю Китайской Народной Республики",
        "zh-Hans": "中华人民共和国主席", "fa": "رئیس‌جمهور محترم جمهوری خلق چین",
    },
    "un-secretary-general": {
        "en": "Secretary-General of the United Nations", "de": "Generalsekretär der Vereinten Nationen",
        "fr": "Secrétaire général de l’Organisation des Nations Unies",
        "ru": "Генерального секретаря Организации Объединённых Наций", "zh-Hans": "联合国秘书长",
        "fa": "دبیرکل محترم سازمان ملل متحد",
    },
}


def attempt(what, *command, **options):
    try:
        output = run(*command, **options)
    except AssertionError as error:
        check(what, False, str(error))
        return ""
    check(what, True)
    return output


def folded(text):
    """Letters only, compatibility forms and quotation marks made equal, so that line ends do not matter."""
    text = unicodedata.normalize("NFKC", text).replace("'", "’")
    return re.sub(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad-]", "", text)


def words(text):
    text = re.sub(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", unicodedata.normalize("NFC", text))
    return re.findall(r"[^\W\d_][\w\u200c]*", text)


def catalogues(campaign):
    for po in sorted(campaign.glob("locales/**/*.po")) + sorted(campaign.glob("locales/*.pot")):
        name = po.relative_to(campaign)
        if po.suffix == ".po":
            attempt(f"msgfmt --check {name}", "msgfmt", "--check", "-o", "/dev/null", po)
            fuzzy = run("msgattrib", "--only-fuzzy", po)
            check(f"{name} has nothing fuzzy", not fuzzy.strip(), fuzzy)
        check(f"msgcat leaves {name} as it is", run("msgcat", po) == po.read_text("utf-8"), "it does not")


def undated(text):
    """A catalogue without the time at which its template was read."""
    return re.sub(r'^"POT-Creation-Date: .*\n', "", text, flags=re.M)


def stale(campaign):
    """A change of the source is what msgattrib and msgmerge call fuzzy and obsolete too."""
    template = campaign / "templates/negotiations.md"
    text = template.read_text("utf-8")
    catalogue = {lang: campaign / f"locales/{lang}/negotiations.po" for lang in LANGUAGES[1:]}
    former = {lang: po.read_text("utf-8") for lang, po in catalogue.items()}
    template.write_text(text.replace("as a pretext for new arrests", "as a pretext for ever new arrests"), "utf-8")
    run(PROGRAM, "extract", cwd=campaign)
    for lang, po in catalogue.items():
        fuzzy = run("msgattrib", "--only-fuzzy", "--no-obsolete", po)
        check(f"one entry of {lang} is stale, with its former source", fuzzy.count("#| msgid") == 1, fuzzy)
        check(f"msgcat leaves the stale catalogue of {lang}", run("msgcat", po) == po.read_text("utf-8"), lang)
        merged = run("msgmerge", "--quiet", po, campaign / "locales/negotiations.pot")
        kept = [line for line in po.read_text("utf-8").splitlines() if line.startswith("# ")]
        check(f"msgmerge keeps the comments of {lang}", all(line in merged for line in kept), merged)
    template.write_text(text, "utf-8")
    run(PROGRAM, "extract", cwd=campaign)
    for lang, po in catalogue.items():
        # The source is back, and so is its translation, which waits for somebody to look at it: nothing else
        # differs from the catalogue before.
        now = po.read_text("utf-8")
        check(f"no entry of {lang} has another source", "#| msgid" not in now and "#~" not in now, now)
        check(f"one entry of {lang} waits to be looked at", now.count("#, fuzzy\n") - former[lang].count("#, fuzzy\n") == 1, now)
        whole = run("msgattrib", "--clear-fuzzy", po)
        check(f"the former translation to {lang} is there again", undated(whole) == undated(former[lang]), whole)


def letters(campaign):
    for lang in LANGUAGES:
        for recipient in [*TITLES, "public"]:
            pdf = campaign / f"out/negotiations/{lang}/{recipient}.pdf"
            name = f"{lang}/{recipient}.pdf"
            if not pdf.exists():
                check(name, False, "it was not made")
                continue
            attempt(f"qpdf --check {name}", "qpdf", "--check", pdf)
            info = attempt(f"pdfinfo {name}", "pdfinfo", pdf)
            check(f"{name} is tagged", re.search(r"^Tagged:\s+yes$", info, re.M), info)
            check(f"{name} has a title", re.search(r"^Title:\s+\S", info, re.M), info)
            catalog = next(
                o["value"] for o in json.loads(run("qpdf", "--json=2", pdf))["qpdf"][1].values()
                if isinstance(o.get("value"), dict) and o["value"].get("/Type") == "/Catalog"
            )
            tag = str(catalog.get("/Lang", "")).removeprefix("u:")
            check(f"{name} says its language", tag.split("-")[0] == lang.split("-")[0], catalog)
            fonts = run("pdffonts", pdf).splitlines()[2:]
            check(f"{name} embeds its fonts", fonts and all(re.search(r"\syes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$", f) for f in fonts), fonts)
            text = run("pdftotext", pdf, "-")
            check(f"{name} has no replacement character", "\ufffd" not in text)
            titles = TITLES.values() if recipient == "public" else [TITLES[recipient]]
            for title in titles:
                if recipient == "public" and title is TITLES["un-secretary-general"]:
                    continue
                check(f"{name} names the office", folded(title[lang]) in folded(text), f"{title[lang]} is not in\n{text}")


def recovered(campaign):
    """How many words of the plain text come out of the Persian PDF as they were put in."""
    text = words((campaign / "out/negotiations/fa/public.txt").read_text("utf-8"))
    found = words(run("pdftotext", campaign / "out/negotiations/fa/public.pdf", "-"))
    share = sum(1 for w in text if w in set(found)) / len(text)
    print(f"words of the Persian letter recovered by pdftotext: {share:.0%}")
    check("Persian text can be copied", share >= 0.82, f"{share:.0%}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        campaign = pathlib.Path(folder) / "x"
        run(PROGRAM, "init", "--example", campaign)
        run(PROGRAM, "check", cwd=campaign)
        run(PROGRAM, "extract", cwd=campaign)
        catalogues(campaign)
        run(PROGRAM, "export", "pdf", "html", "txt", "md", cwd=campaign)
        letters(campaign)
        recovered(campaign)
        stale(campaign)
    finish()


main()
