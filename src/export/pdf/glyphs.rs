//! No empty boxes: every character of the pages must be in a font.

use std::collections::{BTreeMap, BTreeSet};

use icu::properties::props::{EnumeratedProperty, GeneralCategory};
use typst::layout::{Frame, FrameItem};
use typst::text::FontBook;
use typst_layout::PagedDocument;

use super::face::script;
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Findings, Result};

/// How many missing characters are shown one by one.
const SHOWN: usize = 12;

/// Checks that every character found a font.
///
/// # Errors
/// One diagnostic for the missing characters of each script.
pub fn all_there(document: &PagedDocument, lang: &Lang) -> Result<()> {
    let mut missing = BTreeSet::new();
    for page in document.pages() {
        gather(&page.frame, &mut missing);
    }
    let mut findings = Findings::default();
    findings.extend(lack(missing, lang));
    findings.finish(())
}

/// Returns the characters of a text that no font has, as diagnostics; what is never drawn needs no font.
pub fn lacking(book: &FontBook, text: &BTreeSet<char>, lang: &Lang) -> Vec<Diagnostic> {
    let faces: Vec<_> = (0..).map_while(|n| book.info(n)).collect();
    let drawn =
        |c: &char| !c.is_whitespace() && !c.is_control() && GeneralCategory::for_char(*c) != GeneralCategory::Format;
    let missing = text.iter().filter(|c| drawn(c) && !faces.iter().any(|face| face.coverage.contains(**c as u32)));
    lack(missing.copied().collect(), lang)
}

/// Returns what to say of missing characters, those of a script together.
fn lack(missing: BTreeSet<char>, lang: &Lang) -> Vec<Diagnostic> {
    let mut scripts: BTreeMap<Option<&str>, Vec<char>> = BTreeMap::new();
    for c in missing {
        scripts.entry(script(c)).or_default().push(c);
    }
    let told = |(script, all): (Option<&str>, Vec<char>)| {
        let mut named: Vec<String> =
            all.iter().take(SHOWN).map(|c| format!("`{c}` (U+{:04X})", u32::from(*c))).collect();
        if all.len() > SHOWN {
            named.push(format!("{} more", all.len() - SHOWN));
        }
        let (named, script) =
            (named.join(", "), script.map(|name| format!("{} ", name.replace('_', " "))).unwrap_or_default());
        let what = if all.len() == 1 { "character" } else { "characters" };
        let message = format!("no font has the {script}{what} {named} of the letter in `{lang}`");
        let one = Diagnostic::error(message).code("glyph-missing");
        one.hint("bring a font that has them, `openletter fonts add FILE`, or export with --system-fonts")
    };
    scripts.into_iter().map(told).collect()
}

/// Adds the characters that were drawn as a font's empty box (glyph 0).
fn gather(frame: &Frame, missing: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => gather(&group.frame, missing),
            FrameItem::Text(text) => {
                let boxes = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                missing.extend(boxes.flat_map(|glyph| text.text[glyph.range()].chars()));
            }
            _ => {}
        }
    }
}
