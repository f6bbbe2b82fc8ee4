//! The head of a catalogue: its fields, and the values that a new one starts with.

use super::{Entry, plural};
use crate::campaign::Lang;

/// What stands at the top of a PO file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// Comments on the whole file (`# `).
    pub comments: Vec<String>,
    /// Whether it is marked as not filled in yet, as in a `.pot` file.
    pub fuzzy: bool,
    fields: Vec<(String, String)>,
}

/// What the head of a new catalogue says.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The name of the letter.
    pub letter: &'a str,
    /// Where to report mistakes in the source text: an e-mail or web address, perhaps empty.
    pub contact: &'a str,
    /// The time, as gettext writes it: `2026-11-21 12:00+0000`.
    pub now: &'a str,
}

impl Header {
    /// Returns the head of a template: the fields that a translator fills in hold gettext's own stand-ins.
    pub(super) fn template(facts: Facts<'_>) -> Header {
        let mut header = Header {
            comments: vec![format!("The texts of the open letter \"{}\", to be translated.", facts.letter)],
            fuzzy: true,
            fields: vec![],
        };
        header.set("Project-Id-Version", facts.letter);
        header.set("Report-Msgid-Bugs-To", facts.contact);
        header.set("POT-Creation-Date", facts.now);
        header.set("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE");
        header.set("Last-Translator", "FULL NAME <EMAIL@ADDRESS>");
        header.set("Language-Team", "LANGUAGE <LL@li.org>");
        header.set("Language", "");
        header.complete();
        header
    }

    /// Returns the head of a new catalogue in a language.
    pub(super) fn new(facts: Facts<'_>, lang: &Lang) -> Header {
        let mut header = Header::default();
        header.set("Project-Id-Version", facts.letter);
        header.set("Report-Msgid-Bugs-To", facts.contact);
        header.set("POT-Creation-Date", facts.now);
        header.set("PO-Revision-Date", facts.now);
        header.set("Last-Translator", "Automatically generated");
        header.set("Language-Team", "none");
        header.set("Language", &lang.gettext());
        header.complete();
        if let Some(forms) = plural::forms(lang) {
            header.set("Plural-Forms", forms);
        }
        header.set("X-Generator", "openletter");
        header
    }

    /// Whether it has no field at all, as where the first entry of the file was lost.
    pub fn is_missing(&self) -> bool {
        self.fields.is_empty()
    }

    /// Gives a head that is missing the fields of a new one; its comments stay.
    pub fn renew(&mut self, facts: Facts<'_>, lang: &Lang) {
        if self.is_missing() {
            *self = Header { comments: std::mem::take(&mut self.comments), ..Header::new(facts, lang) };
        }
    }

    /// Adds the fields without which other programs cannot read the file.
    pub(super) fn complete(&mut self) {
        for (name, value) in [
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ] {
            if self.get(name).is_none_or(str::is_empty) {
                self.set(name, value);
            }
        }
        // A template made by others may leave the character set open.
        if self.charset().is_some_and(|c| c.eq_ignore_ascii_case("CHARSET")) {
            self.set("Content-Type", "text/plain; charset=UTF-8");
        }
    }

    /// Returns the fields in their order, each with its value; a line without a colon has an empty name.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// Returns the value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// Sets a field, in its place or at the end; a value has one line.
    pub fn set(&mut self, name: &str, value: &str) {
        let value = value.split(char::is_control).collect::<Vec<_>>().join(" ").trim().to_string();
        match self.fields.iter_mut().find(|(n, _)| n.eq_ignore_ascii_case(name)) {
            Some(field) => field.1 = value,
            None => self.fields.push((name.to_string(), value)),
        }
    }

    /// Returns the character set that the head names.
    pub(super) fn charset(&self) -> Option<&str> {
        let (_, charset) = self.get("Content-Type")?.split_once("charset=")?;
        Some(charset.split([';', ' ']).next().unwrap_or_default().trim())
    }

    pub(super) fn from_entry(entry: Entry) -> Header {
        let field = |line: &str| match line.split_once(':') {
            Some((name, value)) if !name.is_empty() && !name.contains(char::is_whitespace) => {
                (name.to_string(), value.trim().to_string())
            }
            _ => (String::new(), line.to_string()),
        };
        let fields = entry.msgstr.split('\n').filter(|l| !l.is_empty()).map(field).collect();
        Header { comments: entry.comments, fuzzy: entry.fuzzy, fields }
    }

    pub(super) fn to_entry(&self) -> Entry {
        let line = |(name, value): &(String, String)| match name.as_str() {
            "" => format!("{value}\n"),
            name => format!("{name}: {value}\n"),
        };
        let msgstr = self.fields.iter().map(line).collect();
        Entry { comments: self.comments.clone(), fuzzy: self.fuzzy, msgstr, ..Entry::default() }
    }
}
