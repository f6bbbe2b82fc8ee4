//! Translations held against the glossary: warnings, which a translator silences like any other check.

use super::words::Target;
use super::{Glossary, Term};
use crate::catalog::{Catalog, Entry};
use crate::diag::Diagnostic;

/// A term is not translated as the glossary says.
const TERM: &str = "glossary-term";
/// A forbidden translation is used.
const FORBIDDEN: &str = "glossary-forbidden";
/// A name that stays was changed.
const NAME: &str = "glossary-name";

/// Returns what in a catalogue does not follow the glossary; entries without translation are passed over.
pub fn check(glossary: &Glossary, catalog: &Catalog) -> Vec<Diagnostic> {
    catalog.entries.iter().flat_map(|entry| check_entry(glossary, entry)).collect()
}

/// Returns what in the translation of an entry does not follow the glossary.
pub fn check_entry(glossary: &Glossary, entry: &Entry) -> Vec<Diagnostic> {
    let mut found: Vec<(&'static str, String, Option<String>)> = vec![];
    let sources = std::iter::once(&entry.msgid)
        .chain(std::iter::repeat(entry.plural.as_ref().map_or(&entry.msgid, |plural| &plural.msgid)));
    for (text, source) in entry.forms().zip(sources).filter(|(form, _)| !form.trim().is_empty()) {
        let target = Target::new(text, &glossary.lang);
        for term in glossary.occurring(source) {
            // Whoever wrote a forbidden word is told that, not that the right one is missing as well.
            if let Some(word) = term.forbidden.iter().find(|word| target.uses(word)) {
                let right = listed(&term.target);
                found.push((
                    FORBIDDEN,
                    format!("the translation uses `{word}` for `{}`; write {right}", term.source),
                    said(term),
                ));
            } else if !term.target.iter().any(|form| target.has(form)) {
                let right = listed(&term.target);
                found.push((TERM, format!("the translation of `{}` lacks {right}", term.source), said(term)));
            }
        }
        for name in glossary.kept_in(source).filter(|name| !text.contains(name)) {
            found.push((NAME, format!("the translation changes the name `{name}`, which stays as it is"), None));
        }
    }
    found.dedup();
    let told = |(code, message, note): (&'static str, String, Option<String>)| {
        let mut one = Diagnostic::warning(message).code(code);
        if let Some(place) = &entry.place {
            one = one.at(place.clone());
        }
        if let Some(note) = note {
            one = one.hint(note);
        }
        one.hint(format!("if it is right, write `# openletter: ignore {code}` above the entry"))
    };
    found.into_iter().filter(|(code, ..)| !entry.ignored().any(|c| c == *code)).map(told).collect()
}

fn listed(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ")
}

fn said(term: &Term) -> Option<String> {
    term.note.as_ref().map(|note| format!("the glossary says: {note}"))
}
