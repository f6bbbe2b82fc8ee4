//! Letters as bytes, one format per file.
//!
//! An exporter is a function of the letter alone: no clock, no locale of the machine, no random id. Same letter,
//! same bytes, so that five organisations can compare hashes.
//!
//! # Adding a format
//!
//! Write one file in this room with a type that implements [`Exporter`], and add one line to the list of
//! [`Format`]s. The compiler then leads to the place that makes the exporters of a run.
//!
//! Every exporter first lets `tidy` bring the text into a shape that all formats can hold, in which the addresses of
//! links are checked again, and escapes each value for its own format.

mod bidi;
pub mod crew;
pub mod html;
pub mod markdown;
#[cfg(feature = "pdf")]
pub mod pdf;
mod standard;
pub mod text;
mod tidy;
mod tongue;
pub(crate) mod wrap;

use std::fmt;

pub use standard::Standard;

use crate::diag::{Diagnostic, Error, Kind, Result, nearest};
use crate::letter::{Edition, Labels, Letter};

/// Turns letters into the bytes of one format.
///
/// Contract: the same letter gives the same bytes on any machine and any day; nothing is read or written.
pub trait Exporter: Sync {
    /// Returns the bytes of the file.
    ///
    /// # Errors
    /// When the letter asks for something that is not there, such as a picture, or the campaign's layout fails.
    fn export(&self, letter: &Letter) -> Result<Vec<u8>>;

    /// Tells what can be seen to be wrong without making the file.
    ///
    /// # Errors
    /// Everything that would keep [`Exporter::export`] from making it, as far as a look can tell.
    fn look(&self, _letter: &Letter) -> Result<()> {
        Ok(())
    }

    /// Returns what has been worth a look in the letters made so far, each finding once, in the order of its words.
    fn warnings(&self) -> Vec<Diagnostic> {
        vec![]
    }
}

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// The formats in which a letter can be had.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Format { $($(#[$doc])* $name,)* }

        impl Format {
            /// Every format, in the order of the reference.
            pub const ALL: &'static [Format] = &[$(Format::$name),*];

            /// Returns the word for the format, which is also the extension of its files, without a dot.
            pub fn extension(self) -> &'static str {
                match self { $(Format::$name => $word),* }
            }
        }
    };
}

formats! {
    /// Pages to print and sign.
    Pdf = "pdf",
    /// One web page with everything in it.
    Html = "html",
    /// Text without markup, wrapped.
    Txt = "txt",
    /// CommonMark with tables, footnotes and strike-through.
    Md = "md",
}

impl Format {
    /// Returns the format of a word, in any case and with or without a dot.
    ///
    /// # Errors
    /// A usage error that names the nearest format when the word is none.
    pub fn parse(word: &str) -> Result<Format> {
        let plain = word.trim().trim_start_matches('.').to_ascii_lowercase();
        let words = || Format::ALL.iter().map(|f| f.extension());
        let alias = match plain.as_str() {
            "text" => "txt",
            "markdown" => "md",
            "htm" => "html",
            other => other,
        };
        if let Some(format) = Format::ALL.iter().find(|f| f.extension() == alias) {
            return Ok(*format);
        }
        let unknown = Diagnostic::error(format!("`{}` is no format", word.escape_debug())).code("unknown-format");
        let unknown = match nearest(&plain, words()) {
            Some(near) => unknown.hint(format!("did you mean `{near}`?")),
            None => unknown,
        };
        let known: Vec<_> = words().map(|w| format!("`{w}`")).collect();
        Err(Error::from(unknown.hint(format!("the formats are {}", known.join(", ")))).kind_of(Kind::Usage))
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

/// Returns the headline to set above a letter that is published: none above one that goes to a single office,
/// and none that only says the subject once more.
fn headline(letter: &Letter) -> Option<&str> {
    let published = letter.edition != Edition::Addressed;
    (published && !letter.title.trim().is_empty() && letter.title != letter.subject).then_some(&*letter.title)
}

/// Returns a number in the digits of the language.
fn number(n: u64, labels: &Labels) -> String {
    let digits: Vec<char> = labels.digits.chars().collect();
    let ascii = n.to_string();
    if digits.len() != 10 {
        return ascii;
    }
    ascii.bytes().map(|b| digits[usize::from(b - b'0')]).collect()
}

/// Returns a label and what it labels in one line: a full-width colon brings its own space.
fn labelled(label: &str, text: &str) -> String {
    match label.trim_end() {
        "" => text.to_string(),
        label if label.ends_with('：') => format!("{label}{text}"),
        label => format!("{label} {text}"),
    }
}

/// Gives the headings of a text the levels below the letter's own heading, so that none is skipped.
#[derive(Default)]
struct Outline(Vec<u8>);

impl Outline {
    /// Returns the level, from 2 to 6, of the next heading, which the author gave the level `written`.
    fn level(&mut self, written: u8) -> u8 {
        while self.0.last().is_some_and(|open| *open >= written) {
            self.0.pop();
        }
        self.0.push(written);
        u8::try_from(self.0.len() + 1).unwrap_or(6).min(6)
    }
}

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
