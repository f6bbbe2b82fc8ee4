//! What the house style will change in the words as they stand in files, so that who wrote them can see it.

use crate::catalog::Catalog;
use crate::catalog::Freshness;
use crate::diag::{Diagnostic, Place};
use crate::template::Template;
use crate::template::inline;
use crate::typography::{Piece, Style};

/// How many characters stand around a change that is shown.
const AROUND: usize = 12;

/// Returns a note for each text of a letter that is set otherwise than it is written: of the letter itself in the
/// source language, else of its catalogue.
pub(super) fn notes(style: &Style, letter: &Template, catalogue: Option<&Catalog>) -> Vec<Diagnostic> {
    match catalogue {
        None => letter.segments().iter().filter_map(|s| note(style, &s.msgid, Some(&s.place))).collect(),
        Some(catalogue) => {
            let current = catalogue.entries.iter().filter(|entry| entry.freshness() == Freshness::Current);
            current.filter_map(|entry| note(style, &entry.msgstr, entry.place.as_ref())).collect()
        }
    }
}

fn note(style: &Style, text: &str, place: Option<&Place>) -> Option<Diagnostic> {
    // A text that cannot be split is told by others.
    let split = inline::Inline::split(text).ok()?;
    let mut pieces: Vec<Piece> = split
        .pieces
        .iter()
        .filter_map(|piece| match piece {
            inline::Piece::Text(text) => Some(Piece::Words(text.clone())),
            inline::Piece::Atom(_) => Some(Piece::Fixed("\u{FFFC}".into())),
            inline::Piece::Open(_) | inline::Piece::Close(_) => None,
        })
        .collect();
    let before = read(&pieces);
    style.set(&mut pieces);
    let after = read(&pieces);
    let (old, new) = change(&before, &after)?;
    let one = Diagnostic::note(format!("`{old}` is set as `{new}`")).code("typography");
    Some(match place {
        Some(place) => one.at(place.clone()),
        None => one,
    })
}

fn read(pieces: &[Piece]) -> Vec<char> {
    let text = |piece: &Piece| match piece {
        Piece::Words(text) | Piece::Fixed(text) => text.chars().collect::<Vec<_>>(),
    };
    pieces.iter().flat_map(text).collect()
}

/// Returns the first change with what stands around it, before and after; a space at which no line breaks is shown
/// as `␣`.
fn change(before: &[char], after: &[char]) -> Option<(String, String)> {
    if before == after {
        return None;
    }
    let start = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let same = before[start..].iter().rev().zip(after[start..].iter().rev()).take_while(|(a, b)| a == b).count();
    let show = |text: &[char]| {
        let from = start.saturating_sub(AROUND);
        // Of a long stretch only the beginning.
        let to = (text.len() - same + AROUND).min(start + 4 * AROUND).min(text.len());
        let shown: String = text[from..to].iter().collect();
        let shown = shown.replace(['\u{A0}', '\u{202F}'], "␣").replace('\n', " ").replace('\u{FFFC}', "…");
        format!("{}{shown}{}", if from > 0 { "…" } else { "" }, if to < text.len() { "…" } else { "" })
    };
    Some((show(before), show(after)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Severity;

    #[test]
    fn a_note_shows_what_is_set_otherwise_and_leaves_expressions_alone() {
        let style = Style::load(&[crate::defaults::source("locales/fr/typography.toml").unwrap()]).unwrap();
        let one = note(&style, "Voir **{{ sender.name }}**: \"oui\" et [là](https://a.b/?c)", None).unwrap();
        assert_eq!(one.message, "`Voir …: \"oui\" et là` is set as `Voir …␣: «␣oui␣» et là`");
        assert_eq!((one.severity, one.code), (Severity::Note, Some("typography")));
        assert!(note(&style, "Voir là\u{202F}!", None).is_none());
    }
}
