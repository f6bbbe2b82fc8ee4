//! The fixed words of a letter's page.

use serde::Serialize;

use super::Protocol;
use super::book::{Lack, Values};
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Findings};

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// A word of the page that needs no more than itself. [`Protocol::label`] returns it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Label { $($(#[$doc])* $name,)* }

        impl Label {
            /// Every label.
            pub const ALL: &'static [Label] = &[$(Label::$name),*];

            /// Returns the name of its message.
            pub fn id(self) -> &'static str {
                match self { $(Label::$name => $id),* }
            }
        }
    };
}

labels! {
    /// `Open letter`
    OpenLetter = "open-letter",
    /// `Subject:`; empty where the layout of the language leaves the word out.
    Subject = "subject",
    /// `Copy to:`
    CopyTo = "copy-to",
    /// `Enclosure:`, by the number `$count`.
    Enclosures = "enclosures",
    /// `Signatories`
    Signatories = "signatories",
    /// `Signed by`
    SignedBy = "signed-by",
    /// `On behalf of $name`
    OnBehalfOf = "on-behalf-of",
    /// `Name withheld for safety reasons`
    NameWithheld = "name-withheld",
    /// `How to verify this letter`
    HowToVerify = "how-to-verify",
    /// `Page $page of $pages`
    Page = "page",
    /// The ten digits.
    Digits = "digits",
    /// `Translated from $language`
    TranslatedFrom = "translated-from",
    /// The notice on a text that a machine translated and nobody reviewed.
    NoticeMachine = "notice-machine",
    /// The notice on a text that people translated and nobody reviewed.
    NoticeHuman = "notice-human",
    /// `Revision $number`
    Revision = "revision",
    /// `Follow-up to “$letter” of $date`
    FollowUp = "follow-up",
    /// A day.
    Date = "date",
    /// Place and day.
    Dateline = "dateline",
}

/// The fixed words of the page, in the language of the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Labels {
    /// `Open letter`
    pub open_letter: String,
    /// `Subject:`; empty where the language's layout leaves the word out.
    pub subject: String,
    /// `Copy to:`
    pub copy_to: String,
    /// `Enclosure:` or `Enclosures:`, by their number.
    pub enclosures: String,
    /// `Signatories`
    pub signatories: String,
    /// `Page {page} of {pages}`, with these two words in braces left to the layout.
    pub page: String,
    /// The digits from 0 to 9 that the language writes.
    pub digits: String,
}

impl Protocol {
    /// Returns the words of a page whose letter has so many enclosures.
    pub fn labels(&self, enclosures: usize) -> Labels {
        let mut values = self.regional();
        values.number("count", enclosures);
        values.text("page", "{page}");
        values.text("pages", "{pages}");
        let word = |label| self.word(label, &values);
        Labels {
            open_letter: word(Label::OpenLetter),
            subject: word(Label::Subject),
            copy_to: word(Label::CopyTo),
            enclosures: word(Label::Enclosures),
            signatories: word(Label::Signatories),
            page: word(Label::Page),
            digits: word(Label::Digits),
        }
    }

    /// Returns one label; empty for those that need a value, which have methods of their own.
    pub fn label(&self, label: Label) -> String {
        self.word(label, &self.regional())
    }

    /// Returns `On behalf of …`.
    pub fn on_behalf_of(&self, name: &str) -> String {
        let mut values = Values::default();
        values.text("name", name);
        self.word(Label::OnBehalfOf, &values)
    }

    /// Returns `Translated from …`.
    pub fn translated_from(&self, source: &Lang) -> String {
        self.word(Label::TranslatedFrom, &from_language(source))
    }

    /// Returns the notice at the top of every page of a text that nobody has reviewed: translated from
    /// `source`, by a machine or by people.
    pub fn notice(&self, source: &Lang, machine: bool) -> String {
        let label = if machine { Label::NoticeMachine } else { Label::NoticeHuman };
        self.word(label, &from_language(source))
    }

    /// Returns the mark of a later revision: `Revision 2`.
    pub fn revision(&self, number: u32) -> String {
        let mut values = Values::default();
        values.text("number", self.digits(&number.to_string()));
        self.word(Label::Revision, &values)
    }

    /// Returns the line that names the letter which this one follows, with its date as the language writes it.
    pub fn follow_up(&self, letter: &str, date: &str) -> String {
        let mut values = Values::default();
        values.text("letter", letter);
        values.text("date", date);
        self.word(Label::FollowUp, &values)
    }

    /// Returns a label, in one line. [`Protocol::check_labels`] has seen that it can be written.
    pub(super) fn word(&self, label: Label, values: &Values) -> String {
        let text = self.book.write(label.id(), None, values).ok().flatten().unwrap_or_default();
        text.replace('\n', " ")
    }

    /// Reports labels that ask for what they are never given.
    pub(super) fn check_labels(&self, findings: &mut Findings) {
        for label in Label::ALL {
            let mut values = from_language(&self.lang);
            let given: &[&str] = match label {
                Label::OnBehalfOf => &["name"],
                Label::Page => &["page", "pages"],
                Label::Revision => &["number"],
                Label::FollowUp => &["letter", "date"],
                Label::Date => &["gregorian", "persian", "month-year", "year"],
                Label::Dateline => &["place", "date"],
                Label::Digits => &["region"],
                _ => &[],
            };
            given.iter().for_each(|name| values.text(*name, "1"));
            values.number("day", 1);
            values.number("month", 1);
            values.number("count", 1);
            let Err(lack) = self.book.write(label.id(), None, &values) else { continue };
            let what = match lack {
                Lack::Gender => "`$gender`".to_string(),
                Lack::Form(name) => format!("`${name}`"),
                Lack::Broken(cause) => {
                    findings.push(self.broken(label.id(), &cause));
                    continue;
                }
            };
            let error = Diagnostic::error(format!("`{}` asks for {what}, which it is not given", label.id()));
            findings.push(error.code("unknown-variable").at(self.book.place(label.id())));
        }
    }
}

/// Returns the language of the original as `$language`: its tag, without region.
fn from_language(source: &Lang) -> Values {
    let mut values = Values::default();
    let tag =
        if source.language() == "zh" { format!("zh-{}", capital(&source.script())) } else { source.language().into() };
    values.text("language", tag);
    values
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(word.len().min(1));
    first.to_uppercase() + rest
}
