#!/usr/bin/env python3
"""Make the Chinese fonts of this folder again, to the byte.

    pip install fonttools==4.68.0
    npm pack @expo-google-fonts/noto-serif-sc@0.4.3     # unpack it into package/
    apt-get download unicode-data=15.0.0-1              # unpack it with `dpkg -x … unidata`
    python3 subset.py package unidata/usr/share/unicode/Unihan_OtherMappings.txt.bz2 .

What is kept: the 8,105 characters of the Table of General Standard Chinese Characters (通用规范汉字表, property
kTGH of Unihan), punctuation, full-width forms, Roman, circled and other numerals, box-free symbols and ASCII.
What is dropped: every other character, vertical setting, kana features, hints (which only coarse screens need).
"""

import bz2
import sys
from pathlib import Path

from fontTools import subset

WEIGHTS = {"400Regular/NotoSerifSC_400Regular.ttf": "NotoSerifSC-Regular.ttf",
           "700Bold/NotoSerifSC_700Bold.ttf": "NotoSerifSC-Bold.ttf"}

# Ranges of code points beside the table, both ends included.
RANGES = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1: no-break space, middle dot, multiplication sign
    (0x2010, 0x2027),  # dashes, quotation marks, ellipsis
    (0x2030, 0x203B),  # per mille, primes, reference mark
    (0x2103, 0x2103), (0x2109, 0x2109), (0x2116, 0x2116),  # ℃ ℉ №
    (0x2160, 0x217B),  # Roman numerals
    (0x2190, 0x2193),  # arrows
    (0x2460, 0x249B),  # circled and parenthesised numerals
    (0x25A0, 0x25A1), (0x25B2, 0x25B3), (0x25C6, 0x25C7), (0x25CB, 0x25CB), (0x25CE, 0x25CF), (0x2605, 0x2606),
    (0x3000, 0x3029),  # CJK symbols and punctuation, 〇
    (0x3105, 0x312F),  # bopomofo
    (0x3220, 0x3229),  # ㈠ to ㈩
    (0x4E0C, 0x4E0C), (0x5F8C, 0x5F8C),  # 丌 後: not in the table, but in CLDR's set of what Chinese is written with
    (0xFE10, 0xFE1F), (0xFE30, 0xFE4F),  # presentation forms of punctuation
    (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5),  # full-width forms
]


def table(path):
    """Return the code points of the 8,105 characters."""
    lines = bz2.open(path, "rt", encoding="utf-8")
    return {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}


def main(package, unihan, out):
    characters = table(unihan)
    assert len(characters) == 8105, f"{len(characters)} characters in the table instead of 8,105"
    for first, last in RANGES:
        characters.update(range(first, last + 1))
    options = subset.Options()
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk", "halt", "chws", "liga"]
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    for source, target in WEIGHTS.items():
        font = subset.load_font(str(Path(package) / source), options)
        maker = subset.Subsetter(options)
        maker.populate(unicodes=characters)
        maker.subset(font)
        missing = sorted(characters - set(font.getBestCmap()))
        print(target, len(font.getBestCmap()), "characters;", "not in the source:", " ".join(f"U+{c:04X}" for c in missing))
        assert not [c for c in missing if c in table(unihan)], "a character of the table is missing"
        subset.save_font(font, str(Path(out) / target), options)


if __name__ == "__main__":
    main(*sys.argv[1:])
