//! Tests of the room as a whole: PO text there and back, merging, review.

use proptest::prelude::*;

use super::*;
use crate::diag::Source;

const HEAD: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n";

fn parse(text: &str) -> Catalog {
    Catalog::parse(&Source::new("locales/fa/letter.po", text)).unwrap()
}

/// Returns what is wrong with a text, as `line:column code`.
fn mistakes(text: &str) -> Vec<String> {
    let error = Catalog::parse(&Source::new("a.po", text)).unwrap_err();
    let told = |d: &crate::diag::Diagnostic| {
        let (line, column) = d.place.as_ref().unwrap().line_column();
        format!("{line}:{column} {}", d.code.unwrap())
    };
    error.diagnostics().iter().map(told).collect()
}

fn message(msgid: &str) -> Message {
    Message { msgid: msgid.into(), references: vec!["templates/letter.md:1".into()], ..Message::default() }
}

fn messages(msgids: &[&str]) -> Vec<Message> {
    msgids.iter().map(|m| message(m)).collect()
}

const FACTS: Facts<'static> = Facts { letter: "letter", contact: "a@example.org", now: "2026-11-21 12:00+0000" };
const LATER: &str = "2026-12-01 08:30+0000";

fn persian() -> Lang {
    Lang::parse("fa").unwrap()
}

/// A catalogue with these texts and translations.
fn catalog(pairs: &[(&str, &str)]) -> Catalog {
    let ids: Vec<&str> = pairs.iter().map(|(id, _)| *id).collect();
    let mut catalog = Catalog::new(FACTS, &persian(), &messages(&ids));
    for (entry, (_, text)) in catalog.entries.iter_mut().zip(pairs) {
        entry.msgstr = text.to_string();
    }
    catalog
}

#[test]
fn everything_gettext_knows_is_read_and_written_as_msgcat_does() {
    let wild = include_str!("fixtures/wild.po");
    let tame = include_str!("fixtures/tame.po");
    assert_eq!(parse(wild).to_text(), tame);
    assert_eq!(parse(tame).to_text(), tame);
    assert_eq!(parse(&format!("\u{FEFF}{}", wild.replace('\n', "\r\n"))).to_text(), tame);
}

#[test]
fn lines_break_where_msgcat_breaks_them() {
    for fixture in [include_str!("fixtures/scripts.po"), include_str!("fixtures/breaks.po")] {
        assert_eq!(parse(fixture).to_text(), fixture);
        let flat: String = fixture.replace("\"\n\"", "").replace("\"\n#| \"", "");
        assert_eq!(parse(&flat).to_text(), fixture, "from text in single lines");
    }
}

#[test]
fn flags_of_other_programs_are_kept_behind_those_of_gettext() {
    let catalog = parse(&format!("{HEAD}\n#, read-only, no-wrap, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n"));
    assert!(catalog.to_text().contains("#, fuzzy, no-wrap, read-only\n"), "{catalog}");
}
