#!/usr/bin/env python3
"""Translates the example's letter into Spanish with a real Apertium, and lets gettext and pofilter judge it.

Usage: apertium.py PATH-OF-openletter
Needs Debian's apertium, apertium-apy, apertium-eng-spa and gettext, and translate-toolkit from PyPI (`pofilter`).
Prints a line for each check that fails and ends with "N passed, N failed".
"""

import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

from checks import PROGRAM, check, finish

MODES = "/usr/share/apertium/modes"


def run(*command, cwd=None, env=None):
    return subprocess.run([str(c) for c in command], cwd=cwd, env=env, capture_output=True, text=True)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def ready(port):
    for _ in range(120):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/listPairs", timeout=5) as answer:
                return json.load(answer)["responseData"]
        except OSError:
            time.sleep(0.5)
    raise SystemExit("the Apertium server does not answer")


def unquote(lines):
    return "".join(json.loads(line) for line in lines)


def entries(po):
    """Source and translation of every entry but the head."""
    found = []
    for block in po.read_text("utf-8").split("\n\n"):
        fields, field = {}, None
        for line in block.splitlines():
            if line.startswith("#"):
                continue
            if line.startswith("msg"):
                field, line = line.split(" ", 1)
                fields[field] = []
            if field and line.startswith('"'):
                fields[field].append(line)
        if fields.get("msgid") and unquote(fields["msgid"]):
            found.append((unquote(fields["msgid"]), unquote(fields["msgstr"])))
    return found


def marks(text):
    """What must be the same on both sides: expressions, tags, targets of links, and how many signs of emphasis."""
    expressions = re.findall(r"\{\{.*?\}\}|\{%.*?%\}", text)
    links = re.findall(r"\]\(([^)]*)\)", text)
    return sorted(expressions), sorted(links), text.count("**"), len(re.findall(r"(?<!\*)\*(?!\*)", text))


def translate(campaign, port):
    """The example comes with a Spanish catalogue by hand; without it every segment is the engine's to translate."""
    (campaign / "locales/es/negotiations.po").unlink()
    manifest = campaign / "openletter.toml"
    text = manifest.read_text("utf-8")
    manifest.write_text(f'{text}\n[backends.office]\nkind = "apertium"\nurl = "http://127.0.0.1:{port}"\n', "utf-8")
    command = [PROGRAM, "--offline", "translate", "--lang", "es", "--backend", "office"]
    dry = run(*command, "--dry-run", "--json", cwd=campaign)
    check("a dry run counts", dry.returncode == 0 and json.loads(dry.stdout)["translated"][0]["segments"] > 20, dry.stdout + dry.stderr)
    check("a dry run writes nothing", not (campaign / "locales/es/negotiations.po").exists())
    done = run(*command, "--json", cwd=campaign)
    check("translate ends well", done.returncode == 0, done.stderr)
    drafts = json.loads(done.stdout)["drafts"] if done.returncode == 0 else []
    files = [file for draft in drafts for file in draft["files"]]
    check("a Spanish draft for every recipient and the public", len(files) == 8, files)
    again = run(*command, "--json", cwd=campaign)
    check("nothing is asked twice", json.loads(again.stdout)["translated"][0]["segments"] == 0, again.stdout)


def judge(campaign, folder):
    po = campaign / "locales/es/negotiations.po"
    pairs = entries(po)
    check("every segment is in the catalogue", len(pairs) > 20, len(pairs))
    for source, target in pairs:
        check(f"`{source[:50]}` is translated", target.strip() and target != source, target)
        check(f"`{source[:50]}` keeps its marks", marks(source) == marks(target), f"{marks(source)} {marks(target)}\n{target}")
        check(f"`{source[:50]}` holds no residue", not re.search(r"⟦|⟧|</?span|QA\d|&(amp|lt|gt);", target), target)
    words = " ".join(target for _, target in pairs)
    spanish = sum(f" {word} " in words for word in ["el", "la", "de", "que", "los", "derechos", "humanos"])
    check("it is Spanish", spanish >= 6, words[:500])
    for command in [["msgfmt", "--check", "-o", "/dev/null", po], ["msgcat", "-o", folder / "cat.po", po]]:
        done = run(*command)
        check(" ".join(map(str, command[:2])), done.returncode == 0, done.stderr)
    # pofilter passes over fuzzy entries, as all machine translations are; the copy is as a person would accept it.
    accepted = folder / "accepted.po"
    done = run("msgattrib", "--clear-fuzzy", "-o", accepted, po)
    check("msgattrib", done.returncode == 0, done.stderr)
    # These are what pofilter counts as errors that break something; the rest are matters of taste.
    tests = ["variables", "urls", "emails", "xmltags", "escapes", "newlines", "nplurals", "blank", "untranslated", "printf", "pythonbraceformat", "tabs", "short", "unchanged"]
    pofilter = shutil.which("pofilter") or pathlib.Path(sys.executable).with_name("pofilter")
    report = folder / "report.po"
    done = run(pofilter, "--language=es", *[f"--test={test}" for test in tests], accepted, report)
    check("pofilter runs", done.returncode == 0, done.stderr)
    found = report.read_text("utf-8") if report.exists() else ""
    check("pofilter finds no error", "# (pofilter)" not in found, found)
    check_ = run(PROGRAM, "check", "--json", cwd=campaign)
    own = [d for d in json.loads(check_.stdout)["findings"] if d["severity"] == "error" and "locales/es" in str(d["file"])]
    check("openletter's own check finds no error in the catalogue", not own, own)


def main():
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        server = subprocess.Popen(
            ["apertium-apy", "-p", str(port), MODES],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )
        try:
            pairs = ready(port)
            check("the server has the pair", {"sourceLanguage": "eng", "targetLanguage": "spa"} in pairs, pairs)
            campaign = folder / "x"
            made = run(PROGRAM, "init", "--example", campaign)
            check("init", made.returncode == 0, made.stderr)
            translate(campaign, port)
            judge(campaign, folder)
        finally:
            os.killpg(server.pid, 15)
            server.wait()
    finish()


main()
