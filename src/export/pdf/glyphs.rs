//! No empty boxes: every character of the pages must be in a font.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
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
    for c in missing {
        findings.push(
            Diagnostic::error(format!(
                "no font has the character `{c}` (U+{:04X}) of the letter in `{lang}`",
                c as u32
            ))
            .code("glyph-missing")
            .hint("put a font that has it into templates/fonts/, or export with --system-fonts"),
        );
    }
    findings.finish(())
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
