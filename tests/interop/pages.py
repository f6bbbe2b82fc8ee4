#!/usr/bin/env python3
"""Checks the web pages in a headless Chromium: what right-to-left letters look like, and that `preview` follows a save.

Usage: pages.py PATH-OF-openletter [FOLDER-FOR-PICTURES]
Prints a line for each check that fails and ends with "N passed, N failed".
"""

import contextlib
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib
import urllib.request

import checks
from browser import Browser
from checks import PROGRAM, check, finish

HERE = pathlib.Path(__file__).resolve().parent
RICH = HERE.parent / "campaigns/rich"
PICTURES = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
ENVIRONMENT = {**checks.ENVIRONMENT, "OPENLETTER_NOW": "2026-11-21 12:00+0000"}

# A letter with everything in it, in a language that runs from right to left. What is Latin in it reads from left to
# right, whatever stands around it.
LATIN = ["C++", "letters@example.org", "+49 30 1234-567", "Amnesty International (UK)", "TCP/IP", "Karin Müller-Meier", "https://example.org/a/b"]
TEXTS = {
    "fa": {
        "title": "نامه‌ای با همه چیز", "name": "انجمن همهٔ بندها", "heading": "سرفصل نخست", "first": "یکم", "second": "دوم",
        "tongue": "ما نرم‌افزار خود را با C++ و TCP/IP می‌نویسیم و با Amnesty International (UK) همکاری می‌کنیم؛ "
        "نشانی ما letters@example.org است و تلفن ما +49 30 1234-567 و تارنمای ما https://example.org/a/b است.",
        "person": "این را {{ signatories[0].name }} نوشته است.", "marker": "persian",
    },
    "ar": {
        "title": "رسالة فيها كل شيء", "name": "جمعية كل الفقرات", "heading": "العنوان الأول", "first": "الأول", "second": "الثاني",
        "tongue": "نكتب برامجنا بلغة C++ وبروتوكول TCP/IP ونعمل مع Amnesty International (UK)؛ عنواننا "
        "letters@example.org وهاتفنا +49 30 1234-567 وموقعنا https://example.org/a/b.",
        "person": "كتب هذا {{ signatories[0].name }}.", "marker": "",
    },
}
TEMPLATE = """+++
title = "{title}"
date = 2026-02-28
+++

{tongue}

{person}

## {heading}

1. {first}
2. {second}

- {first}
- {second}

| {first} | {second} |
| --- | ---: |
| {second} | C++ |

> {first}

{tongue}[^1]

[^1]: {tongue}
"""

# Where the characters of some words stand on the screen: for each place at which they are found, left edge, right edge
# and line of every character that is not a space.
RECTANGLES = """(needle => {
  const found = [];
  for (const block of document.querySelectorAll("p, li, td, th, h1, h2, address span, .addressee span")) {
    if (block.querySelector("p, li")) continue;
    const nodes = [], walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) nodes.push(walk.currentNode);
    // The program may put invisible isolates around words; they are no part of what is read.
    const all = nodes.flatMap(node => [...node.data].map((sign, at) => ({ node, at, sign })))
      .filter(one => !/[\\u2066-\\u2069\\u200e\\u200f]/.test(one.sign));
    const text = all.map(one => one.sign).join("").replaceAll("\\u00a0", " ").replaceAll("\\u2011", "-");
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      found.push(all.slice(at, at + needle.length).filter(one => one.sign.trim()).map(({ node, at }) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        return [box.left, box.right, Math.round(box.top)];
      }));
    }
  }
  return found;
})"""


def run(*command, cwd):
    done = subprocess.run([PROGRAM, *command], cwd=cwd, capture_output=True, text=True, env=ENVIRONMENT)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} gave {done.returncode}:\n{done.stdout}{done.stderr}")


def edit(file, before, after):
    """Does what an editor does: the whole file is written anew."""
    text = file.read_text("utf-8")
    assert before in text, f"{before} is not in {file}"
    file.write_text(text.replace(before, after, 1), "utf-8")


def picture(page, name, whole=False):
    if PICTURES:
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.picture(PICTURES / f"{name}.png", whole)


def right_to_left(folder, lang):
    """Returns a campaign whose letter is written in a right-to-left language."""
    campaign, words = folder / lang, TEXTS[lang]
    shutil.copytree(RICH, campaign)
    shutil.rmtree(campaign / "templates")
    (campaign / "templates").mkdir()
    (campaign / "templates/rich.md").write_text(TEMPLATE.format(**words), "utf-8")
    manifest = campaign / "openletter.toml"
    edit(manifest, 'source = "en"\nlanguages = ["en"]', f'source = "{lang}"\nlanguages = ["{lang}"]')
    edit(manifest, 'name = "The Society of Every Block"', f'name = "{words["name"]}"')
    edit(manifest, "[[member]]", '[sender.contact]\nemail = "letters@example.org"\nphone = "+49 30 1234-567"\n\n[[member]]')
    edit(manifest, 'name = "A. Person"', 'name = "Karin Müller-Meier"')
    data = HERE.parent.parent / f"locales/{lang}/protocol.ftl"
    shutil.copytree(data.parent, campaign / f"locales/{lang}", ignore=shutil.ignore_patterns("*.po"))
    return campaign


def order(page, name, needle, ltr):
    """The characters of some words stand in the order in which they are read, wherever the words stand."""
    places = page.evaluate(f"{RECTANGLES}({json.dumps(needle)})")
    check(f"{name}: `{needle}` is on the page", places)
    for place in places or []:
        lines = {line for _, _, line in place}
        for line in lines:
            edges = [(left + right) / 2 for left, right, at in place if at == line]
            check(f"{name}: `{needle}` reads in its own direction", edges == sorted(edges, reverse=not ltr), edges)


def letters(page, folder, lang):
    campaign = right_to_left(folder, lang)
    words = TEXTS[lang]
    run("export", "html", "--lang", lang, cwd=campaign)
    for recipient, width in [("public", 1200), ("public", 320), ("editor", 1200), ("editor", 320)]:
        name = f"{lang}/{recipient}, {width} pixels wide"
        page.go((campaign / f"out/rich/{lang}/{recipient}.html").as_uri(), width)
        picture(page, f"{lang}-{recipient}-{width}", whole=True)
        root = page.evaluate("({ lang: document.documentElement.lang, wide: document.documentElement.scrollWidth })")
        check(f"{name}: says its language", root["lang"] == lang, root)
        check(f"{name}: nothing stands out at the side", root["wide"] <= width, root)
        for part in ["html", "h1", "h2", ".text p", "ol", "ul", ".text li", "table", "td", "blockquote", ".notes li", ".salutation"]:
            direction = page.evaluate(f"getComputedStyle(document.querySelector({json.dumps(part)})).direction")
            check(f"{name}: `{part}` runs from right to left", direction == "rtl", direction)
        for needle in LATIN:
            order(page, name, needle, ltr=True)
        for needle in [words["heading"].split()[0], words["second"]]:
            order(page, name, needle, ltr=False)
        # The day stands behind the place, on its left.
        edge = page.evaluate(f"{RECTANGLES}('London')")
        date = page.evaluate("(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('.dateline')); "
                           "return range.getBoundingClientRect().right })()")
        check(f"{name}: the dateline begins with the place", any(abs(place[-1][1] - date) < 1.5 for place in edge), [edge, date])
        inner = page.evaluate("""[...document.querySelectorAll(".text ol, .text ul")].map(list => {
          const style = getComputedStyle(list), item = list.querySelector("li"), range = document.createRange();
          range.selectNodeContents(item);
          const words = range.getBoundingClientRect(), box = list.getBoundingClientRect();
          return { right: parseFloat(style.paddingRight), left: parseFloat(style.paddingLeft), gap: box.right - words.right,
                   kind: style.listStyleType };
        })""")
        for one in inner:
            check(f"{name}: list markers stand on the right", one["right"] >= 16 and one["left"] == 0 and one["gap"] >= 16, one)
        check(f"{name}: lists count in the language's digits", words["marker"] in inner[0]["kind"], inner)
        cells = page.evaluate("[...document.querySelectorAll('thead th')].map(cell => cell.getBoundingClientRect().left)")
        check(f"{name}: the first column stands on the right", cells[0] > cells[1], cells)
        ends = page.evaluate("""["h1", "h2", ".salutation span"].map(part => {
          const one = document.querySelector(part), range = document.createRange();
          range.selectNodeContents(one);
          return one.getBoundingClientRect().right - range.getBoundingClientRect().right;
        })""")
        check(f"{name}: lines begin on the right", all(abs(end) < 2 for end in ends), ends)


@contextlib.contextmanager
def preview(campaign, *options):
    process = subprocess.Popen(
        [PROGRAM, "preview", *options], cwd=campaign, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        yield process.stdout.readline().strip()
    finally:
        process.send_signal(signal.SIGINT)
        check("Ctrl-C ends the preview cleanly", process.wait(10) == 0, process.returncode)


READY = "document.getElementById('news').textContent === 'up to date' && !document.querySelector('.busy')"


def frame(lang):
    return f"document.querySelector('#column-{lang}')?.closest('.column').querySelector('iframe:not(.coming)')?.contentDocument?.body"


def column(lang):
    return f"document.querySelector('#column-{lang}').closest('.column')"


def soon(page, what, code, seconds=15):
    taken = page.wait(code, seconds)
    check(what, taken is not None, page.evaluate("document.body.innerText.slice(0, 600)") if taken is None else "")
    return taken


def previews(page, folder):
    campaign = folder / "example"
    run("init", "--example", str(campaign), cwd=folder)
    languages = tomllib.loads((campaign / "openletter.toml").read_text("utf-8"))["languages"]
    template = campaign / "templates/negotiations.md"
    with preview(campaign) as url:
        page.go(url, 1600)
        soon(page, "the preview shows its letters", READY, 60)
        for lang in languages:
            shown = page.evaluate(f"""(() => {{ const one = {column(lang)}, page = {frame(lang)};
              return [one.lang, one.dir, page?.ownerDocument.documentElement.lang, page?.innerText.length,
                      one.querySelector('iframe').clientHeight - page?.ownerDocument.documentElement.scrollHeight] }})()""")
            rtl = "rtl" if lang in ("fa", "ar") else "ltr"
            good = shown[:2] == [lang, rtl] and shown[2].startswith(lang) and shown[3] > 500 and shown[4] >= 0
            check(f"the column of {lang} holds the whole letter in its direction", good, shown)
        picture(page, "preview")
        sideways = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        check("the page itself does not scroll sideways", sideways)

        # What is saved appears by itself, and only what has changed is loaded anew.
        page.evaluate(f"void Object.assign({frame('de')}, {{ kept: true }})")
        edit(campaign / "locales/fa/negotiations.po", "مذاکره به‌جای جنگ", "گفت‌وگو به‌جای جنگ")
        taken = soon(page, "an edit of a catalogue appears", f"{frame('fa')}?.innerText.includes('گفت‌وگو به‌جای جنگ')")
        if taken is not None:
            print(f"seconds until a save was seen: {taken:.2f}")
        check("the other languages are not loaded anew", page.evaluate(f"{frame('de')}.kept === true"))
        edit(template, "We therefore speak against both.", "Gardens need rain and patience.\n\nWe therefore still speak against both of them.")
        soon(page, "an edit of the template appears", f"{frame('en')}?.innerText.includes('still speak against both of them')")
        marked = f"[...{frame('fa')}.querySelectorAll('[lang=en]')].find(one => one.innerText.startsWith('(en) Gardens need rain'))"
        soon(page, "what is not translated yet is marked", marked)
        direction = page.evaluate(f"getComputedStyle({marked}).direction")
        check("what is not translated yet runs as its own language does", direction == "ltr", direction)
        check("a remark says what is missing", page.evaluate(f"{column('fa')}.querySelector('.remarks:not([hidden])')?.innerText.includes('held back')"))
        edit(campaign / "recipients.toml", 'id = "de-chancellor"', 'id = "chancellor"')
        soon(page, "an edit of the recipients appears", "[...document.forms[0].elements.to.options].some(one => one.value === 'chancellor')")

        page.evaluate("""(() => { const to = document.forms[0].elements.to; to.value = "chancellor";
          to.dispatchEvent(new Event("change", { bubbles: true })); })()""")
        soon(page, "a recipient can be chosen", f"{frame('de')}?.innerText.includes('Exzellenz') || {frame('de')}?.innerText.includes('Bundeskanzler')")

        # A mistake is shown in the place of the letter, and goes when it is mended.
        whole = template.read_text("utf-8")
        template.write_text(whole + "\n{% if %}\n", "utf-8")
        soon(page, "a broken template is shown with its place", "/templates\\/negotiations\\.md:\\d+:\\d+/.test(document.getElementById('trouble').innerText)")
        picture(page, "preview-trouble")
        template.write_text(whole, "utf-8")
        soon(page, "a mended template shows its letters again", f"document.getElementById('trouble').hidden && {frame('de')}?.innerText.length > 500")
        catalogue = campaign / "locales/de/negotiations.po"
        text = catalogue.read_text("utf-8")
        catalogue.write_text(text + '\nmsgid "', "utf-8")
        soon(page, "a broken catalogue is shown in its column", f"{column('de')}.querySelector('.errors')?.innerText.includes('locales/de/negotiations.po:')")
        soon(page, "the other columns stay", f"{frame('fr')}?.innerText.length > 500")
        catalogue.write_text(text, "utf-8")
        soon(page, "a mended catalogue shows its letter again", f"{frame('de')}?.innerText.length > 500")

        # By keys alone: Space on the first language takes its column away.
        page.evaluate("document.querySelector('#tags input').focus()")
        page.keys("Space")
        soon(page, "a language can be taken away with the keyboard", f"!document.querySelector('#column-en') && {READY}")
        check("the choice stands in the address", page.evaluate("new URLSearchParams(location.search).get('langs')") == ",".join(languages[1:]))

        if json.load(urllib.request.urlopen(f"{url}state.json"))["pages"]:
            printed(page, url, campaign)
        errors = [m["params"] for m in page.events() if m.get("method") in ("Runtime.exceptionThrown", "Security.securityStateChanged")]
        check("no script fails", not errors, errors)
        asked = {m["params"]["request"]["url"] for m in page.events() if m.get("method") == "Network.requestWillBeSent"}
        foreign = [one for one in asked if not one.startswith((url, "data:", "about:"))]
        check("nothing is asked of the network", asked and not foreign, foreign)
        refused = [m["params"]["entry"]["text"] for m in page.events() if m.get("method") == "Log.entryAdded"
                   and "Content Security Policy" in m["params"]["entry"]["text"]]
        check("the page keeps to its own policy", not refused, refused)
        page.go(f"{url}?langs=fa,de", 390)
        soon(page, "the preview works on a phone's width", READY, 30)
        picture(page, "preview-phone")
        check("nothing stands out at the side on a phone", page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
    soon(page, "a page whose preview has ended says so", "document.getElementById('news').textContent.includes('has ended')")


def printed(page, url, campaign):
    page.go(f"{url}?view=pages&langs=fa,de", 1400)
    soon(page, "printed pages are shown", f"{READY} && document.querySelectorAll('img.page').length >= 2", 60)
    sizes = page.evaluate("[...document.querySelectorAll('img.page')].map(one => [one.complete, one.naturalWidth, one.alt])")
    check("every page is a picture with a name", all(whole and width > 800 and alt for whole, width, alt in sizes), sizes)
    picture(page, "preview-pages")
    mark = "[...document.querySelectorAll('#column-{0}')].map(one => one.closest('.column').querySelector('img.page').dataset.mark)[0]"
    before = page.evaluate(mark.format("de")), page.evaluate(mark.format("fa"))
    edit(campaign / "locales/de/negotiations.po", "Verhandlungen statt", "Gespräche statt")
    soon(page, "an edit appears on the printed page", f"{mark.format('de')} !== {json.dumps(before[0])} && {READY}", 30)
    check("a page that has not changed stays", page.evaluate(mark.format("fa")) == before[1])


def main():
    with tempfile.TemporaryDirectory() as name, Browser() as browser:
        folder = pathlib.Path(name)
        for lang in TEXTS:
            letters(browser.tab(), folder, lang)
        previews(browser.tab(), folder)
    finish()


main()
