//! The front matter of a letter: TOML between two lines `+++`.

use std::ops::Range;

use jiff::civil::Date;

use super::Kind;
use super::fault::Fault;
use super::mask::Mask;
use super::tree::tree;
use crate::campaign::{Document, Localised};
use crate::diag::{Diagnostic, Place, Result, Source};

/// What the front matter says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Front {
    /// The headline.
    pub title: String,
    /// What the letter is about; the title where the front matter has no subject.
    pub subject: String,
    /// Two sentences for search engines and journalists.
    pub summary: Option<String>,
    /// The day of the letter.
    pub date: Date,
    /// Where the letter is dated from; the sender's place where it is none.
    pub place: Option<Localised<String>>,
    /// Which revision of the text this is, from 1.
    pub revision: u32,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// A remark that is printed below the public edition.
    pub note: Option<String>,
    /// The name of the letter that this one follows up.
    pub follow_up: Option<String>,
}

/// A text of the front matter, with its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Title,
    Subject,
    Summary,
    Enclosure(usize),
    Note,
}

impl Field {
    /// Returns the context under which a catalogue keeps the text.
    pub fn context(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Subject => "subject",
            Field::Summary => "summary",
            Field::Enclosure(_) => "enclosure",
            Field::Note => "note",
        }
    }

    /// Returns the key of the front matter.
    fn key(self) -> &'static str {
        if let Field::Enclosure(_) = self { "enclosures" } else { self.context() }
    }

    /// Returns the kind of the text.
    pub fn kind(self) -> Kind {
        match self {
            Field::Title => Kind::Title,
            Field::Subject => Kind::Subject,
            Field::Summary => Kind::Summary,
            Field::Enclosure(_) => Kind::Enclosure,
            Field::Note => Kind::Note,
        }
    }
}

impl Front {
    /// Returns the text of a field.
    pub(crate) fn text(&self, field: Field) -> Option<&str> {
        match field {
            Field::Title => Some(&self.title),
            Field::Subject => Some(&self.subject),
            Field::Summary => self.summary.as_deref(),
            Field::Enclosure(n) => self.enclosures.get(n).map(String::as_str),
            Field::Note => self.note.as_deref(),
        }
    }

    /// Returns the text of a field, for change.
    pub(super) fn text_mut(&mut self, field: Field) -> Option<&mut String> {
        match field {
            Field::Title => Some(&mut self.title),
            Field::Subject => Some(&mut self.subject),
            Field::Summary => self.summary.as_mut(),
            Field::Enclosure(n) => self.enclosures.get_mut(n),
            Field::Note => self.note.as_mut(),
        }
    }
}

/// What was read of a file's head.
pub(super) struct Head {
    pub front: Front,
    /// Its texts, in the order in which they are translated.
    pub texts: Vec<(Field, String, Place)>,
}

/// Returns the byte range of the TOML and of the text behind it.
pub(super) fn ranges(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let fence = |line: &str| line.trim_end() == "+++";
    let first = lines.next().filter(|l| fence(l))?;
    let mut at = start + first.len();
    let from = at;
    for line in lines {
        if fence(line) {
            return Some((from..at, at + line.len()..text.len()));
        }
        at += line.len();
    }
    None
}

/// Returns whether a file begins with front matter.
pub(super) fn has_front(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}').lines().next().is_some_and(|l| l.trim_end() == "+++")
}

/// Returns the front matter of a letter.
///
/// # Errors
/// Every mistake in it.
pub(super) fn read(source: &Source) -> Result<Head> {
    let Some((toml, _)) = ranges(source.text()) else {
        let message =
            if has_front(source.text()) { "the front matter has no end" } else { "the letter has no front matter" };
        let error = Diagnostic::error(message).code("front-matter").at(source.at(0..3));
        let example = "+++, title = \"…\", date = 2026-11-21, +++";
        return Err(error
            .hint(format!("begin the file with TOML between two lines `+++`: {example}, each on a line"))
            .into());
    };
    let document = Document::parse(source, toml);
    let root = document.root();
    let (title, date) = (root.line("title"), root.date("date"));
    for (key, there, example) in
        [("title", title.is_some(), "\"What the letter asks\""), ("date", date.is_some(), "2026-11-21")]
    {
        if !there && !root.keys().iter().any(|k| k == key) {
            root.missing(key, example);
        }
    }
    let subject = root.line("subject");
    let (summary, note) = (root.line("summary"), root.line("note"));
    let enclosures = root.lines("enclosures").unwrap_or_default();
    let revision = root.number("revision");
    if revision == Some(0) {
        let error = Diagnostic::error("`revision` counts from 1").code("front-matter");
        root.report(error.at(root.place_of("revision")));
    }
    let (place, follow_up) = (root.localised("place"), root.line("follow_up"));
    let one = |field: Field, text: &Option<String>| text.clone().map(|t| (field, t, root.place_of(field.key())));
    let mut texts: Vec<(Field, String, Place)> = vec![];
    texts.extend(one(Field::Title, &title));
    texts.extend(one(Field::Subject, &subject));
    texts.extend(one(Field::Summary, &summary));
    let places = root.places_in("enclosures");
    texts.extend(enclosures.iter().zip(places).enumerate().map(|(n, (t, p))| (Field::Enclosure(n), t.clone(), p)));
    texts.extend(one(Field::Note, &note));
    for (key, missing) in [("title", title.as_deref() == Some("")), ("subject", subject.as_deref() == Some(""))] {
        if missing {
            let error = Diagnostic::error(format!("`{key}` is empty")).code("front-matter");
            root.report(error.at(root.place_of(key)));
        }
    }
    root.done();
    let mut findings = document.finish();
    for (_, text, place) in &texts {
        let faults = match (Mask::of(text), tree(text)) {
            (Ok(mask), Ok(_)) => [mask.faults, includes(text)].concat(),
            (Err(fault), _) | (_, Err(fault)) => vec![fault],
        };
        findings.extend(faults.into_iter().map(|f| f.what.at(place.clone())));
    }
    let (Some(title), Some(date)) = (title, date) else {
        let error = || Diagnostic::error("the front matter cannot be read").code("front-matter").at(source.at(0..3));
        return Err(findings.finish(()).err().unwrap_or_else(|| error().into()));
    };
    let subject = subject.unwrap_or_else(|| title.clone());
    let revision = revision.unwrap_or(1);
    let front = Front { title, subject, summary, date, place, revision, enclosures, note, follow_up };
    findings.finish(Head { front, texts })
}

/// Returns a fault for every include in a text of the front matter.
fn includes(text: &str) -> Vec<Fault> {
    let tokens = super::lexer::lex(text).unwrap_or_default();
    let brings = |name: &str| matches!(name, "include" | "import" | "from");
    let found = tokens.into_iter().filter(|t| brings(super::lexer::tag_name(&text[t.at.clone()])));
    found.map(|t| Fault::new(t.at, "include", "the front matter cannot include a file")).collect()
}
