//! The protocol as a reference: how an office is addressed, which messages say so, how sure they are and why.

use std::collections::BTreeSet;

use super::address::{Writer, spoken};
use super::{Protocol, Provenance, own, walk};
use crate::campaign::{Forms, Recipient};
use crate::diag::{Diagnostic, Place, Result};

/// How an office is addressed, part by part. What cannot be told is told to be lacking and stops nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Whether the office counts as the writers' own.
    pub own: bool,
    /// The office with its grammatical forms.
    pub title: Part<Forms>,
    /// The lines above the postal address.
    pub address: Part<Vec<String>>,
    /// The salutation.
    pub salutation: Part<Vec<String>>,
    /// The closing.
    pub closing: Part<Vec<String>>,
    /// The recipient in the list of copies.
    pub copy_line: Part<Vec<String>>,
    /// The mark of the copy made for it.
    pub copy_for: Part<Vec<String>>,
}

/// One part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part<T> {
    /// What is written; `None` where something lacks or the language says nothing.
    pub text: Option<T>,
    /// The message that says it; `None` where the recipient brought it.
    pub from: Option<Origin>,
    /// Why it cannot be written, and what to do.
    pub lacks: Vec<Diagnostic>,
}

/// A message that was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Its name.
    pub message: String,
    /// Where it stands.
    pub place: Place,
    /// How sure it is, and its source.
    pub provenance: Provenance,
    /// The messages that it is put together of, with theirs.
    pub made_of: Vec<(String, Provenance)>,
}

impl<T> Part<T> {
    fn new(result: Result<Option<T>>, from: Option<Origin>) -> Part<T> {
        match result {
            Ok(text) => Part { text, from, lacks: vec![] },
            Err(error) => Part { text: None, from, lacks: error.into_diagnostics() },
        }
    }
}

impl Protocol {
    /// Returns how a recipient is addressed, with the message behind each part.
    pub fn look_up(&self, to: &Recipient, from: &Writer<'_>) -> Entry {
        let title = self.title(to, from);
        let known = title.as_ref().ok();
        let mut values = self.values(to, from, known);
        let origin = |used: &[String]| used.last().map(|id| self.origin(id));
        let ask = |kind: &str, values: &_| {
            let mut used = vec![];
            let lines = self.ask(kind, to, from, values, &mut used);
            Part::new(lines.map(|lines| (!lines.is_empty()).then_some(lines)), origin(&used))
        };
        let address = ask("address", &values);
        let mut used = vec![];
        let lines = self.salutation(to, from, &values, &mut used);
        let salutation = Part::new(lines.map(|lines| (!lines.is_empty()).then_some(lines)), origin(&used));
        let greeting = salutation.text.as_ref().and_then(|lines| lines.first()).map_or("", String::as_str);
        values.text("salutation", spoken(greeting));
        let closing = match self.own_closing(to) {
            Some(line) => Part { text: Some(vec![line]), from: None, lacks: vec![] },
            None => ask("closing", &values),
        };
        let (copy_line, copy_for) = (ask("copy-line", &values), ask("copy-for", &values));
        let from_message = known.and_then(|t| t.id.as_ref()).map(|id| self.origin(id));
        Entry {
            own: own::is_own(to, &self.lang, from.home),
            title: Part::new(title.map(|t| Some(t.forms)), from_message),
            address,
            salutation,
            closing,
            copy_line,
            copy_for,
        }
    }

    /// Returns how many messages have which provenance; labels and words for other messages are among them.
    pub fn provenances(&self) -> Vec<Provenance> {
        self.book.ids().map(|id| self.told(id)).collect()
    }

    fn told(&self, id: &str) -> Provenance {
        self.provenance(id).unwrap_or(Provenance { confidence: None, source: String::new() })
    }

    fn origin(&self, id: &str) -> Origin {
        let mut made_of: Vec<String> = vec![];
        let (mut seen, mut waiting) = (BTreeSet::from([id.to_string()]), vec![id.to_string()]);
        while let Some(next) = waiting.pop() {
            let Some(message) = self.book.message(&next) else { continue };
            for part in walk::patterns(message).flat_map(walk::expressions) {
                if let walk::Part::Message { id, .. } = part
                    && seen.insert(id.to_string())
                {
                    made_of.push(id.to_string());
                    waiting.push(id.to_string());
                }
            }
        }
        let made_of = made_of.into_iter().map(|id| (id.clone(), self.told(&id))).collect();
        Origin { message: id.to_string(), place: self.book.place(id), provenance: self.told(id), made_of }
    }
}
