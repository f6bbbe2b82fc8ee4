//! What a formal letter in a language needs: forms of address, titles of offices with their grammatical
//! forms, salutation, closing, copy line, labels, dates and lists.
//!
//! The words are data: `locales/<lang>/protocol.ftl`, in [Fluent](https://projectfluent.org), which a
//! translator can read. A campaign may put a file of the same name into its own folder; each message in it
//! replaces the one that ships. The comment above a message gives confidence and source:
//!
//! ```text
//! # high: UN Correspondence Manual ST/DCS/4/Rev.1, paragraph 87
//! # medium: standard usage, or the pattern of a source for a like office
//! # low: to be confirmed by a native speaker
//! ```
//!
//! # Looked up from the special to the general
//!
//! For the kinds `title`, `address`, `salutation`, `closing`, `copy-line`, `copy-for` and `joint-line`, an
//! office as in recipients.toml and a country, the first message that has something to say is taken:
//!
//! 1. `salutation-president-FR`
//! 2. `salutation-president-own`, where the office is the writers' own
//! 3. `salutation-president`
//! 4. `salutation-own`, where the office is the writers' own
//! 5. `salutation`
//!
//! An office is one's own where the campaign lists its country under `home`, or where the language of the
//! letter is an official one of that country; `own` of the recipient overrides both. A recipient's own
//! `title`, `salutation` or `closing` comes before everything. An `address` is the lines above the postal
//! address; `copy-line` is the recipient in the list of copies, `copy-for` marks the copy that goes to it,
//! `joint-line` is one addressee of several.
//!
//! # What a message can speak of
//!
//! | value | what it is |
//! |---|---|
//! | `$title`, `$title-dative` … | the office; forms as in [`Forms::NAMES`], and `honoured`, with a word of respect |
//! | `$name`, `$name-dative` … | the holder |
//! | `$country`, `$country-genitive` … | the message `country-<CODE>` and its attributes, where the file has it |
//! | `$gender` | `male`, `female`, `neutral` |
//! | `$named`, `$vocative`, `$own` | `yes` or `no`: is a name given, has it a vocative, is the office one's own |
//! | `$to`, `$office` | the code of the addressee's country (empty where there are several addressees), the office |
//! | `$signers`, `$count` | how many sign, how many are addressed: `{ $signers -> [1] my *[other] our }` |
//! | `$monarch`, `$monarchs` | in joint messages: is a monarch among them, how many: `Majestad`, `Majestades` |
//! | `$salutation` | in closings: the salutation without its punctuation |
//!
//! A line that speaks of something that is not known (a name that is not given, a country that the file does
//! not have) is left out, and a message of which nothing is left is passed over for a more general one. But a
//! known name without the form that a line needs is an error, and so is an unknown gender, unless each choice
//! by `$gender` on the way has a branch `[neutral]`. Where the recipient asks for `gender = "neutral"`, a message
//! that has none is passed over for a more general one, but not one's own for that of foreign holders.
//! `CAPITAL($title)` begins with a capital letter.
//!
//! # Joint messages, labels and dates
//!
//! `joint-address` (lines above the list of addressees; may be missing), `joint-salutation-heads` for heads of
//! state and government, `joint-salutation-heads-un` with the Secretary-General, `joint-salutation` for all
//! others; `joint-closing-heads`, `joint-closing`. The labels are listed at [`Label`]. `date` is composed of
//! `$gregorian`, `$persian` (the day as the language writes it in the two calendars), `$day`, `$month` (1 to 12),
//! `$year` and `$month-year`; `digits` may choose by `$region`, the region of the language's tag. `list-end` joins
//! `$first`, a list, and `$second`, its last word; it is for languages of which Unicode's CLDR has no list, and may be missing.

mod address;
mod book;
mod check;
mod date;
mod ids;
mod joint;
mod label;
mod lack;
mod list;
mod lookup;
mod own;
mod postal;
#[cfg(test)]
mod tests;
mod walk;

pub use address::{Address, Copy, Writer};
pub use label::{Label, Labels};
pub use lack::{GENDER, missing_gender};
pub use lookup::{Entry, Origin, Part};
pub use postal::Posting;

#[cfg(doc)]
use crate::campaign::Forms;
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Findings, Result, Source};
use book::Book;

/// The protocol of one language.
pub struct Protocol {
    lang: Lang,
    book: Book,
    warnings: Vec<Diagnostic>,
}

/// How sure an entry of the protocol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Nobody who knows has confirmed it.
    Low,
    /// Standard usage, or the pattern of a like office.
    Medium,
    /// A source was seen.
    High,
}

impl Confidence {
    /// Returns the word for it in a comment.
    pub fn as_str(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

/// Where an entry of the protocol comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// How sure it is; `None` where the comment does not say.
    pub confidence: Option<Confidence>,
    /// The source and remarks, as the comment tells them.
    pub source: String,
}

impl Protocol {
    /// Returns the protocol of a language, read from the text that ships and then from the campaign's own,
    /// whose messages replace those before them. A regional language such as `en-US` may be given the files of
    /// the general one first.
    ///
    /// # Errors
    /// Every mistake in the files with its place; messages that are missing, all at once.
    pub fn load(lang: &Lang, files: &[Source]) -> Result<Protocol> {
        let path = format!("locales/{lang}/protocol.ftl");
        if files.is_empty() {
            let error =
                Diagnostic::error(format!("nobody has written down yet what a formal letter in `{lang}` needs"));
            let error = error.code("missing-protocol");
            let list = ids::required().collect::<Vec<_>>().join(", ");
            return Err(error
                .hint(format!("create `{path}` after the pattern of another language, with: {list}"))
                .into());
        }
        let book = Book::read(lang, files)?;
        let mut findings = Findings::default();
        let missing: Vec<&str> = ids::required().filter(|id| !book.has(id)).collect();
        if !missing.is_empty() {
            let error = Diagnostic::error(format!("the protocol of `{lang}` lacks {} messages", missing.len()));
            let error = error.code("missing-message").hint(format!("add to `{path}`: {}", missing.join(", ")));
            findings.push(error);
        }
        let warnings = check::strangers(&book);
        let protocol = Protocol { lang: lang.clone(), book, warnings };
        protocol.check_labels(&mut findings);
        findings.finish(protocol)
    }

    /// Returns the language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Returns what is worth a look in the files but stops nothing, such as a message that nobody asks for.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// Returns where a message comes from, by the comment above it.
    pub fn provenance(&self, id: &str) -> Option<Provenance> {
        let comment = self.book.comment(id)?;
        let words = [("high", Confidence::High), ("medium", Confidence::Medium), ("low", Confidence::Low)];
        let marked = words.iter().find_map(|(word, confidence)| {
            Some((Some(*confidence), comment.strip_prefix(word)?.strip_prefix(':')?.trim().to_string()))
        });
        let (confidence, source) = marked.unwrap_or((None, comment));
        Some(Provenance { confidence, source })
    }
}
