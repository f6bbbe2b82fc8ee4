//! What went wrong and how far a job is: one error type with places and hints, one progress trait.
//!
//! An [`Error`] carries one or more [`Diagnostic`]s, because a person who mends a file wants to hear
//! of every mistake at once. Messages are lower case, without a full stop, with backticks around values.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// The result of everything that can fail in this library.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The kinds of failure, each with its promised exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The work could not be done: exit code 1.
    Failed,
    /// The command was called wrongly: exit code 2.
    Usage,
    /// The answer is no (`check`, the gate, an altered letter): exit code 3.
    No,
    /// Genuine, but signed by too few: exit code 4.
    TooFew,
    /// It cannot be told: exit code 5.
    Unsure,
}

impl Kind {
    /// Returns the exit code that the reference promises for this kind.
    pub fn exit_code(self) -> u8 {
        match self {
            Kind::Failed => 1,
            Kind::Usage => 2,
            Kind::No => 3,
            Kind::TooFew => 4,
            Kind::Unsure => 5,
        }
    }
}

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing need be done.
    Note,
    /// Worth a look; stops nothing.
    Warning,
    /// Must be mended.
    Error,
}

impl Severity {
    /// Returns the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// A text with the name under which a person knows it, cheap to clone.
///
/// The name is a path relative to the campaign folder, with `/` on every system.
#[derive(Clone, Debug)]
pub struct Source(Arc<Text>);

#[derive(Debug)]
struct Text {
    name: String,
    text: String,
    /// Where each line begins, found when the first place is told.
    lines: OnceLock<Vec<usize>>,
}

impl PartialEq for Source {
    fn eq(&self, other: &Source) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.name() == other.name() && self.text() == other.text()
    }
}

impl Eq for Source {}

impl Source {
    /// Returns a source of this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Source {
        Source(Arc::new(Text { name: name.into(), text: text.into(), lines: OnceLock::new() }))
    }

    /// Returns the name: a path relative to the campaign folder.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Returns the place of a byte range of this text; a range outside of it is drawn in to the text, and one that
    /// cuts a character takes all of it.
    pub fn at(&self, span: Range<usize>) -> Place {
        let text = self.text();
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text.ceil_char_boundary(span.end.clamp(start, text.len()));
        Place { source: self.clone(), span: start..end }
    }

    /// Returns line and column of a byte offset, both counted from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let text = self.text();
        let at = text.floor_char_boundary(offset.min(text.len()));
        let begin = || std::iter::once(0).chain(text.match_indices('\n').map(|(p, _)| p + 1)).collect();
        let lines = self.0.lines.get_or_init(begin);
        let line = lines.partition_point(|start| *start <= at);
        (line, text[lines[line - 1]..at].chars().count() + 1)
    }
}

/// A byte range in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Source,
    /// The bytes of its text.
    pub span: Range<usize>,
}

impl Place {
    /// Returns line and column where the place begins, both counted from 1.
    pub fn line_column(&self) -> (usize, usize) {
        self.source.line_column(self.span.start)
    }
}

impl fmt::Display for Place {
    /// Writes `file:line:column`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.line_column();
        write!(f, "{}:{line}:{column}", self.source.name())
    }
}

/// One thing to tell: what happened, where, and what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it must be mended.
    pub severity: Severity,
    /// A stable name of the rule, such as `unknown-key`, for `check` and for scripts.
    pub code: Option<&'static str>,
    /// What happened.
    pub message: String,
    /// Where, if a file is to blame.
    pub place: Option<Place>,
    /// What to do next.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// Returns an error with this message.
    pub fn error(message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Error, code: None, message: message.into(), place: None, hints: vec![] }
    }

    /// Returns a warning with this message.
    pub fn warning(message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(message) }
    }

    /// Returns a note.
    pub fn note(message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Note, ..Diagnostic::error(message) }
    }

    /// Names the rule.
    pub fn code(mut self, code: &'static str) -> Diagnostic {
        self.code = Some(code);
        self
    }

    /// Says where, unless a nearer place is known already.
    pub fn at(mut self, place: Place) -> Diagnostic {
        self.place.get_or_insert(place);
        self
    }

    /// Adds advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hints.push(hint.into());
        self
    }
}

/// As scripts read it: `severity`, `code`, `message`, `file`, `line`, `column` and `hints`, the same wherever it is told.
impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let at = self.place.as_ref().map(|place| (place.source.name(), place.line_column()));
        let mut fields = to.serialize_struct("Diagnostic", 7)?;
        fields.serialize_field("severity", self.severity.as_str())?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("message", &self.message)?;
        fields.serialize_field("file", &at.map(|(file, _)| file))?;
        fields.serialize_field("line", &at.map(|(_, (line, _))| line))?;
        fields.serialize_field("column", &at.map(|(_, (_, column))| column))?;
        fields.serialize_field("hints", &self.hints)?;
        fields.end()
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message)?;
        for hint in &self.hints {
            write!(f, "\n  hint: {hint}")?;
        }
        Ok(())
    }
}

/// A failure: its kind and everything there is to say about it, at least one diagnostic.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<(Kind, Vec<Diagnostic>)>);

impl Error {
    /// Returns a failure of kind [`Kind::Failed`] with one message.
    pub fn new(message: impl Into<String>) -> Error {
        Diagnostic::error(message).into()
    }

    /// Returns a failure of kind [`Kind::Usage`] with one message.
    pub fn usage(message: impl Into<String>) -> Error {
        Error::new(message).kind_of(Kind::Usage)
    }

    /// Returns a failure of an operating-system call on a path.
    pub fn io(what: &str, path: &Path, cause: &std::io::Error) -> Error {
        Error::new(format!("cannot {what} `{}`: {cause}", path.display()))
    }

    /// Returns the kind.
    pub fn kind(&self) -> Kind {
        self.0.0
    }

    /// Changes the kind.
    pub fn kind_of(mut self, kind: Kind) -> Error {
        self.0.0 = kind;
        self
    }

    /// Returns everything there is to say.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.0.1
    }

    /// Returns everything there is to say, taking the error apart.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.0.1
    }

    /// Adds advice to the last diagnostic.
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        if let Some(last) = self.0.1.last_mut() {
            last.hints.push(hint.into());
        }
        self
    }

    /// Says where, for every diagnostic that does not know it yet.
    pub fn at(mut self, place: &Place) -> Error {
        for one in &mut self.0.1 {
            one.place.get_or_insert_with(|| place.clone());
        }
        self
    }

    /// Names the rule, for every diagnostic that has none.
    pub fn code(mut self, code: &'static str) -> Error {
        for one in &mut self.0.1 {
            one.code.get_or_insert(code);
        }
        self
    }

    /// Puts words before every message, such as the recipient that was at work.
    pub fn during(mut self, what: impl fmt::Display) -> Error {
        for one in &mut self.0.1 {
            one.message = format!("{what}: {}", one.message);
        }
        self
    }
}

impl From<Diagnostic> for Error {
    fn from(one: Diagnostic) -> Error {
        Error(Box::new((Kind::Failed, vec![one])))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, one) in self.0.1.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            one.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.kind())
    }
}

impl std::error::Error for Error {}

/// How many letters are named in which the like is found.
const NAMED: usize = 4;

/// Gathers diagnostics so that one run tells of all of them, and of each only once.
#[derive(Debug, Default)]
pub struct Findings {
    all: Vec<Found>,
    /// Where each stands in the list.
    known: HashMap<String, usize>,
}

/// What was found, and in how many letters.
#[derive(Debug)]
struct Found {
    what: Diagnostic,
    /// The first letter in which it was found.
    letter: Option<String>,
    letters: usize,
    /// Other letters in which the same place of a text does the same wrong in other words.
    alike: Vec<String>,
}

impl Findings {
    /// Adds one.
    pub fn push(&mut self, one: Diagnostic) {
        self.add(one, None);
    }

    /// Adds several.
    pub fn extend(&mut self, many: impl IntoIterator<Item = Diagnostic>) {
        many.into_iter().for_each(|one| self.push(one));
    }

    /// Returns the value of a result; keeps its diagnostics where it is an error.
    pub fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|e| self.extend(e.into_diagnostics())).ok()
    }

    /// As [`Findings::keep`] for work on one of many letters: what is found in several is told once, with the
    /// first of them and their number; so is what one rule has against one place of a text, whatever it says of
    /// each letter. An entry of a TOML file may lack several things, each with a line of its own to write.
    pub fn keep_of<T>(&mut self, letter: impl fmt::Display, result: Result<T>) -> Option<T> {
        let letter = letter.to_string();
        result.map_err(|e| e.into_diagnostics().into_iter().for_each(|one| self.add(one, Some(&letter)))).ok()
    }

    fn add(&mut self, what: Diagnostic, letter: Option<&str>) {
        let next = self.all.len();
        let key = match (&what.place, what.code, letter) {
            (Some(place), Some(code), Some(_)) if !place.source.name().ends_with(".toml") => {
                format!("{code} {} {:?}", place.source.name(), place.span)
            }
            _ => what.to_string(),
        };
        match *self.known.entry(key).or_insert(next) {
            known if known < next => {
                let found = &mut self.all[known];
                match letter {
                    Some(letter) if found.what.message != what.message => found.alike.push(letter.into()),
                    _ => found.letters += 1,
                }
            }
            _ => self.all.push(Found { what, letter: letter.map(String::from), letters: 1, alike: vec![] }),
        }
    }

    /// Returns whether an error is among them.
    pub fn has_errors(&self) -> bool {
        self.all.iter().any(|found| found.what.severity == Severity::Error)
    }

    /// Returns all of them in the order in which they were found.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.all.into_iter().map(Found::told).collect()
    }

    /// Returns `value`, or all diagnostics as one error where an error is among them.
    ///
    /// # Errors
    /// When at least one diagnostic is an error.
    pub fn finish<T>(self, value: T) -> Result<T> {
        if self.has_errors() { Err(Error(Box::new((Kind::Failed, self.into_vec())))) } else { Ok(value) }
    }
}

impl Found {
    fn told(self) -> Diagnostic {
        let Some(letter) = self.letter else { return self.what };
        let what = Diagnostic { message: format!("{letter}: {}", self.what.message), ..self.what };
        let what = if self.letters > 1 { what.hint(format!("the same in {} letters", self.letters)) } else { what };
        let more = self.alike.len();
        let named = self.alike[..more.min(NAMED)].join(", ");
        match more {
            0 => what,
            1..=NAMED => what.hint(format!("the like in {named}")),
            _ => what.hint(format!("the like in {named} and {} more", more - NAMED)),
        }
    }
}

/// Returns a hint that names the known word nearest to `word`, where one is near enough.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = |k: &str| strsim::jaro_winkler(&word.to_lowercase(), &k.to_lowercase());
    known
        .into_iter()
        .map(|k| (near(k), k))
        .filter(|(score, _)| *score > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}

/// Told how far a long job is. The library never draws anything itself.
pub trait Progress: Sync {
    /// A stage of `total` steps begins; what a step is, `unit` tells (`letters`, `segments`).
    fn begin(&self, stage: &str, total: usize, unit: &str);
    /// So many more steps are done.
    fn advance(&self, steps: usize);
    /// The stage is over.
    fn end(&self);
    /// Something that a person should know before it happens, such as what leaves the machine.
    fn tell(&self, _what: &str) {}
}

/// Progress that nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: &str, _: usize, _: &str) {}
    fn advance(&self, _: usize) {}
    fn end(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_and_survive_offsets_within_one() {
        let source = Source::new("a.md", "سلام\nb");
        assert_eq!(source.line_column(0), (1, 1));
        assert_eq!(source.line_column(2), (1, 2));
        assert_eq!(source.line_column(3), (1, 2), "in the middle of a letter");
        assert_eq!(source.at(9..99).to_string(), "a.md:2:1");
        assert_eq!(source.at(0..1).span, 0..2, "a letter is never cut");
    }

    #[test]
    fn what_is_wrong_in_many_letters_is_told_once() {
        let mut findings = Findings::default();
        for letter in ["a", "b", "c"] {
            findings.keep_of::<()>(letter, Err(Error::new("broken")));
        }
        findings.keep::<()>(Err(Error::new("another").hint("mend it")));
        let all: Vec<String> = findings.into_vec().iter().map(ToString::to_string).collect();
        assert_eq!(all, ["a: broken\n  hint: the same in 3 letters", "another\n  hint: mend it"]);
    }

    #[test]
    fn what_one_place_of_a_text_does_wrong_in_many_letters_is_told_once() {
        let (text, entry) = (Source::new("templates/a.md", "{{ x }}"), Source::new("recipients.toml", "id"));
        let mut findings = Findings::default();
        for letter in ["a", "b", "c", "d", "e", "f"] {
            let one = |source: &Source, code| {
                Diagnostic::error(format!("`{letter}` lacks it")).code(code).at(source.at(0..2))
            };
            findings.keep_of::<()>(letter, Err(one(&text, "form").into()));
            findings.keep_of::<()>(letter, Err(one(&entry, "form").into()));
            if letter == "a" {
                findings.keep_of::<()>(letter, Err(one(&text, "other").into()));
            }
        }
        let all: Vec<String> = findings.into_vec().iter().map(ToString::to_string).collect();
        assert_eq!(all.len(), 1 + 6 + 1, "{all:#?}");
        assert_eq!(all[0], "templates/a.md:1:1: a: `a` lacks it\n  hint: the like in b, c, d, e and 1 more");
    }

    #[test]
    fn the_nearest_word_is_near() {
        assert_eq!(nearest("gendr", ["name", "gender", "role"]), Some("gender"));
        assert_eq!(nearest("xyz", ["name", "gender"]), None);
    }
}
