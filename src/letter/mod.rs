//! A letter: everything that stands on its pages, as plain data, with values kept apart from text.
//!
//! Exporters turn a [`Letter`] into bytes and escape for their own format. The names of its fields are also
//! what `templates/letter.typ` and `templates/letter.html` see.

mod bounds;
mod fill;
mod forms;
#[cfg(test)]
mod laws;
mod markdown;
mod picture;
#[cfg(test)]
mod tests;
mod tongues;
mod trouble;
mod typeset;
mod verify;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

pub use fill::{Filled, FilledFront, Filler};
pub use forms::FormsValue;
pub use picture::Picture;
pub use tongues::Tongues;
pub use verify::{Qr, Verify};

use crate::campaign::{Direction, Lang, Layout, is_unsafe};
pub use crate::protocol::Labels;

/// One letter in one language for one recipient, or the public edition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letter {
    /// The letter's id: the name of its template.
    pub id: String,
    /// The recipient's id, or `public`.
    pub recipient: String,
    /// For whom this copy of the letter is made.
    pub edition: Edition,
    /// The language of the text.
    pub lang: Lang,
    /// The direction of the page.
    pub dir: Direction,
    /// The script of the text in lower case: `latn`, `cyrl`, `arab`, `hans` …
    pub script: String,
    /// The layout of the printed page.
    pub layout: Layout,
    /// The headline.
    pub title: String,
    /// What the letter is about, in one line.
    pub subject: String,
    /// Which letter this one follows up: `Follow-up to the letter “…” of …`.
    pub follow_up: Option<String>,
    /// Two sentences for search engines and journalists, where the template has them.
    pub summary: Option<String>,
    /// Which revision of the text this is, from 1.
    pub revision: u32,
    /// The day of the letter.
    pub date: Date,
    /// Where the letter is dated from.
    pub place: String,
    /// Place and date as the language writes them: `Paris, le 21 novembre 2026`.
    pub dateline: String,
    /// Who writes.
    pub sender: Letterhead,
    /// The addressee's block, line by line; in the public edition every addressee on a line.
    pub address: Vec<Line>,
    /// The salutation, a line or more, with its punctuation.
    pub salutation: Vec<String>,
    /// The text.
    pub body: Vec<Block>,
    /// The footnotes of the text, the first being number 1.
    pub notes: Vec<Vec<Block>>,
    /// The closing, a line or more, with its punctuation.
    pub closing: Vec<String>,
    /// Who signs.
    pub signatures: Vec<Signature>,
    /// The offices that get a copy.
    pub copies: Vec<String>,
    /// The line that marks this copy for its office, in a copy.
    pub copy_for: Option<String>,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// The warning at the top of every page of a text that nobody has reviewed.
    pub notice: Option<String>,
    /// `Translated from …`, where the campaign asks for it.
    pub translated_from: Option<String>,
    /// The editors' remark below the public edition.
    pub remark: Option<String>,
    /// The web address of the published letter, where the campaign has one.
    pub url: Option<String>,
    /// How the letter is verified, where the campaign says it.
    pub verify: Option<Verify>,
    /// The fixed words of the page.
    pub labels: Labels,
    /// The pictures that the text shows, by the name under which it asks for them.
    #[serde(skip)]
    pub pictures: BTreeMap<String, Picture>,
    /// What is known of the languages of words in another script.
    #[serde(skip)]
    pub tongues: Arc<Tongues>,
}

/// For whom a copy of the letter is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// Addressed to one office.
    Addressed,
    /// Addressed to all of them jointly, for publication.
    Public,
    /// The public edition, marked as the copy of one office.
    Copy,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Date {
    /// Year, month and day of the Gregorian calendar.
    pub iso: (i16, i8, i8),
    /// The day as the language writes it.
    pub text: String,
}

/// What stands at the head of the first page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Letterhead {
    /// The coalition's name.
    pub name: String,
    /// A line below it.
    pub tagline: Option<String>,
    /// Postal address, e-mail, telephone and web address, line by line.
    pub contact: Vec<Line>,
    /// The lines of the postal address alone, for the return line in a window.
    pub postal: Vec<Line>,
    /// The names of the member organisations.
    pub members: Vec<String>,
    /// The picture beside the name.
    pub logo: Option<Logo>,
}

/// The picture in the letterhead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Logo {
    /// Its name in [`Letter::pictures`].
    pub name: String,
    /// What it shows, in words.
    pub description: String,
}

/// A line of an address with the direction in which it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The words.
    pub text: String,
    /// The direction of the line by its first strong character (Unicode UAX 9, rule P2); left to right for figures.
    pub dir: Direction,
}

impl Line {
    /// Returns a line. One of figures without any letter, a telephone number or a postcode, runs left to right on every
    /// page; one of signs alone as `page` does.
    pub fn new(text: impl Into<String>, page: Direction) -> Line {
        let text = text.into();
        let strong = text.chars().find(|c| c.is_alphabetic());
        let dir = match strong {
            Some(c) if is_right_to_left(c) => Direction::Rtl,
            Some(_) => Direction::Ltr,
            None if text.contains(char::is_numeric) => Direction::Ltr,
            None => page,
        };
        Line { text, dir }
    }
}

/// Whether a letter belongs to a script that runs right to left (Hebrew, Arabic, Syriac, Thaana, N’Ko …).
pub fn is_right_to_left(c: char) -> bool {
    matches!(c as u32, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

/// A member organisation below the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// The organisation's name.
    pub organisation: String,
    /// Those who sign for it.
    pub people: Vec<Person>,
}

/// A person who signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The function, where the campaign tells it.
    pub role: Option<String>,
}

/// A block of the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        runs: Vec<Run>,
    },
    /// A heading.
    Heading {
        /// 1 to 6 as in the Markdown.
        level: u8,
        /// Its words.
        runs: Vec<Run>,
    },
    /// A list.
    List {
        /// The first number of a numbered list; none for bullets.
        start: Option<u64>,
        /// Whether the items stand without space between them.
        tight: bool,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// Words to be shown letter by letter.
    Code {
        /// The text with its line ends.
        text: String,
    },
    /// A table.
    Table {
        /// How each column is set.
        columns: Vec<Alignment>,
        /// The cells of the head.
        head: Vec<Vec<Run>>,
        /// The rows, each with its cells.
        rows: Vec<Vec<Vec<Run>>>,
    },
    /// A line across.
    Rule,
}

/// How a column of a table is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Alignment {
    /// Where lines begin in the language.
    Start,
    /// In the middle.
    Center,
    /// Where lines end.
    End,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Run {
    /// Words of the template or its translation.
    Text {
        /// The words.
        text: String,
    },
    /// A value of the campaign: data, never markup, and no subject of the language's typography.
    Value {
        /// The value.
        text: String,
    },
    /// Emphasis.
    Emphasis {
        /// What is emphasised.
        runs: Vec<Run>,
    },
    /// Strong emphasis.
    Strong {
        /// What is emphasised.
        runs: Vec<Run>,
    },
    /// Words struck out.
    Strike {
        /// What is struck out.
        runs: Vec<Run>,
    },
    /// Words to be shown letter by letter.
    Code {
        /// The words.
        text: String,
    },
    /// A link.
    Link {
        /// A web or mail address, its scheme checked.
        address: String,
        /// What a reader is told who points at it.
        #[serde(skip_serializing_if = "Option::is_none")]
        title: Option<String>,
        /// The words of the link.
        runs: Vec<Run>,
    },
    /// A picture.
    Picture {
        /// Its name in [`Letter::pictures`].
        name: String,
        /// What it shows, in words.
        description: String,
        /// What a reader is told who points at it.
        #[serde(skip_serializing_if = "Option::is_none")]
        title: Option<String>,
    },
    /// A line end that the author wants.
    Break,
    /// The mark of a footnote.
    Note {
        /// Its number, from 1.
        number: usize,
    },
}

/// Returns the words of some runs without any markup.
pub fn plain(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text { text } | Run::Value { text } | Run::Code { text } => text.clone(),
            Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => {
                plain(runs)
            }
            Run::Picture { description, .. } => description.clone(),
            Run::Break => " ".into(),
            Run::Note { .. } => String::new(),
        })
        .collect()
}

/// Returns a text without the characters that have no place in a line of data.
pub fn tame(text: &str) -> String {
    text.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { c }).filter(|c| !is_unsafe(*c)).collect()
}
