#!/usr/bin/env bash
# The same letters by openletter and by Typst's own command line, once per letter, side by side.
#
#   benches/peers.sh [LETTERS]
#
# Typst's command line: `cargo install typst-cli@0.15.1 --locked`. Only the ratio means anything: machines differ.
set -euo pipefail
cd "$(dirname "$0")/.."
letters=${1:-50}
command -v typst > /dev/null || { echo "typst is not installed: cargo install typst-cli@0.15.1 --locked" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cargo build --release --quiet
cargo bench --quiet --bench letters -- manuscripts "$folder" "$letters"

seconds() { local start=$EPOCHREALTIME; "$@" > /dev/null; awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'; }

ours() {
  local ids=("$folder"/typst/*); ids=("${ids[@]##*/}")
  target/release/openletter -q -C "$folder" export pdf --lang en --jobs 1 --to "$(IFS=,; echo "${ids[*]}")"
}
typst_each() {
  for one in "$folder"/typst/*; do
    typst compile --root "$one" --font-path templates/fonts --ignore-system-fonts --pdf-standard ua-1 "$one/letter.typ" "$one/letter.pdf"
  done
}

a=$(seconds ours)
b=$(seconds typst_each)
awk -v n="$letters" -v a="$a" -v b="$b" 'BEGIN {
  printf "%-34s %8s %10s %7s\n", "letters: " n, "seconds", "letters/s", "ratio"
  printf "%-34s %8.2f %10.1f %7s\n", "openletter export pdf, one thread", a, n / a, "1"
  printf "%-34s %8.2f %10.1f %7.2f\n", "typst compile, once per letter", b, n / b, a / b
}'
