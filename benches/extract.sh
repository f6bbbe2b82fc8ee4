#!/usr/bin/env bash
# How many words of a Persian and an Arabic letter come out of the PDF, ours and LibreOffice's of the same text.
#
#   benches/extract.sh
#
# Needs poppler-utils, LibreOffice (Debian: libreoffice-writer-nogui) and Node; the rest is fetched into a folder
# below `target/`: pypdfium2 and pikepdf from PyPI, pdfjs-dist from npm.
set -euo pipefail
cd "$(dirname "$0")/.."
readers=$PWD/target/readers
[ -x "$readers/bin/python" ] || python3 -m venv "$readers"
"$readers/bin/pip" install --quiet pypdfium2 pikepdf
[ -d "$readers/node_modules/pdfjs-dist" ] || npm install --silent --no-save --prefix "$readers" pdfjs-dist
cargo build --quiet
PDFJS=$readers "$readers/bin/python" tests/interop/extract.py target/debug/openletter --office
