//! No empty boxes: every character of the pages must be in a font.

use std::collections::BTreeSet;

use icu::properties::props::{EnumeratedProperty, GeneralCategory};
use typst::layout::{Frame, FrameItem};
use typst::text::FontBook;
use typst_layout::PagedDocument;

use crate::campaign::Lang;
use crate::diag::{Diagnostic, Findings, Result};

/// Checks that every character found a font.
///
/// # Errors
/// One diagnostic for each character that no font has.
pub fn all_there(document: &PagedDocument, lang: &Lang) -> Result<()> {
    let mut missing = BTreeSet::new();
    for page in document.pages() {
        gather(&page.frame, &mut missing);
    }
    let mut findings = Findings::default();
    findings.extend(missing.into_iter().map(|c| lack(c, lang)));
    findings.finish(())
}

/// Returns the characters of a text that no font has, as diagnostics; what is never drawn needs no font.
pub fn lacking(book: &FontBook, text: &BTreeSet<char>, lang: &Lang) -> Vec<Diagnostic> {
    let faces: Vec<_> = (0..).map_while(|n| book.info(n)).collect();
    let drawn =
        |c: &char| !c.is_whitespace() && !c.is_control() && GeneralCategory::for_char(*c) != GeneralCategory::Format;
    let missing = text.iter().filter(|c| drawn(c) && !faces.iter().any(|face| face.coverage.contains(**c as u32)));
    missing.map(|c| lack(*c, lang)).collect()
}

fn lack(c: char, lang: &Lang) -> Diagnostic {
    let message = format!("no font has the character `{c}` (U+{:04X}) of the letter in `{lang}`", c as u32);
    let one = Diagnostic::error(message).code("glyph-missing");
    one.hint("put a font that has it into templates/fonts/, or export with --system-fonts")
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
