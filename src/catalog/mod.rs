//! What has been said in a language and who approved it: PO text to [`Catalog`] and back.
//!
//! A catalogue belongs to one letter in one language: `locales/<lang>/<letter>.po`, or
//! `locales/<letter>.pot`, the template without translations that Poedit and Weblate start from.
//!
//! Laws, which property tests guard:
//! - `parse(to_text(c)) == c`, and `msgcat` leaves `to_text(c)` unchanged;
//! - [`Catalog::merge`] loses no translation, and a second merge changes nothing;
//! - origin and freshness are two facts ([`Origin`], [`Freshness`]) and never stand in the text.

mod checks;
mod diff;
mod entry;
mod fold;
pub mod glossary;
mod header;
mod join;
pub mod memory;
mod merge;
mod parse;
mod plural;
mod record;
mod review;
mod similar;
pub mod tmx;
mod wrap;
mod write;

use std::collections::HashMap;

pub use checks::{check, check_entry, check_text, rules};
pub use diff::{Change, diff};
pub use entry::{Entry, Flags, Key, Plural, Previous};
pub use header::{Facts, Header};
pub use join::{Base, Conflict, Joined};
pub use record::{Freshness, Origin};
pub use review::{Count, Counts, Lack, Want};

use crate::campaign::Lang;

/// A catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    /// The fields and comments at the top.
    pub header: Header,
    /// The entries in the order of the template.
    pub entries: Vec<Entry>,
    /// Translations of texts that the template no longer has (`#~ `).
    pub obsolete: Vec<Entry>,
}

/// A piece of text of a template, to be translated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// What tells equal texts apart that need two translations.
    pub context: Option<String>,
    /// The text: inline Markdown with its expressions.
    pub msgid: String,
    /// Where it stands, each such as `templates/letter.md:12`.
    pub references: Vec<String>,
    /// What a translator should know, line by line.
    pub comments: Vec<String>,
}

/// A translation that a machine made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The context of the entry.
    pub context: Option<String>,
    /// The source text that was translated.
    pub msgid: String,
    /// The translation.
    pub text: String,
    /// Which machine it was, with its model: `local (firefox en-fa 1.0)`.
    pub engine: String,
}

impl Catalog {
    /// Returns the template of a letter's catalogues (`.pot`); equal messages become one entry.
    pub fn template(facts: Facts<'_>, messages: &[Message]) -> Catalog {
        Catalog { header: Header::template(facts), entries: blank(messages), obsolete: vec![] }
    }

    /// Returns an empty catalogue for a language.
    pub fn new(facts: Facts<'_>, lang: &Lang, messages: &[Message]) -> Catalog {
        Catalog { header: Header::new(facts, lang), entries: blank(messages), obsolete: vec![] }
    }

    /// Returns the entry of a context and a source text.
    pub fn find(&self, key: Key<'_>) -> Option<&Entry> {
        self.entries.iter().find(|e| e.key() == key)
    }

    /// Returns the entry of a context and a source text, to be changed.
    pub fn find_mut(&mut self, key: Key<'_>) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|e| e.key() == key)
    }

    /// Notes in the head that `who` worked on the catalogue; `now` as gettext writes it.
    pub fn touch(&mut self, who: &str, now: &str) {
        self.header.set("PO-Revision-Date", now);
        self.header.set("Last-Translator", who);
    }
}

/// Returns entries without translation; equal messages are merged with all their references and comments.
///
/// A message without text is left out: in a PO file it would be taken for the head.
fn blank(messages: &[Message]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = vec![];
    let mut known: HashMap<Key<'_>, usize> = HashMap::new();
    for message in messages.iter().filter(|m| !m.msgid.is_empty()) {
        let at = *known.entry((message.context.as_deref(), &message.msgid)).or_insert_with(|| {
            entries.push(Entry { context: message.context.clone(), msgid: message.msgid.clone(), ..Entry::default() });
            entries.len() - 1
        });
        let entry = &mut entries[at];
        for reference in message.references.iter().flat_map(|r| r.split_whitespace()) {
            if !entry.references.iter().any(|r| r == reference) {
                entry.references.push(reference.to_string());
            }
        }
        for line in message.comments.iter().flat_map(|c| c.lines()).map(str::trim_end) {
            if !entry.extracted.iter().any(|c| c == line) {
                entry.extracted.push(line.to_string());
            }
        }
    }
    entries
}

#[cfg(test)]
mod tests;
