//! Checks of translations that need no knowledge of the template: each a small function with a code.
//!
//! A translator silences a check for one entry by a comment `# openletter: ignore CODE`. A silenced warning is
//! gone, a silenced error becomes a warning; what could deceive the eye ([`ALWAYS`]) cannot be silenced.
//! Expressions, tags, code and addresses are no prose and are taken out before the words are looked at (`prose`).
//!
//! A check that cries wolf is soon ignored, so each keeps silent where a careful translator may differ: numbers up
//! to twelve may be words, two sentences may become one, names may keep their script.

mod address;
mod length;
mod marks;
mod numbers;
pub(in crate::catalog) mod prose;
mod residue;
mod script;
mod speech;
#[cfg(test)]
mod tests;
mod words;

use super::{Catalog, Entry};
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Severity};
use prose::{HOLE, prose};

/// One translation with its source.
struct Pair<'a> {
    source: &'a str,
    target: &'a str,
    /// The two without expressions, code and addresses.
    words: (String, String),
    from: &'a Lang,
    to: &'a Lang,
}

/// A check: returns what is wrong, in words that continue `the translation …`.
type Check = fn(&Pair<'_>) -> Option<String>;

/// A check with its code and what it finds, for the table in `docs/checks.md`.
type Rule = (&'static str, Severity, Check, &'static str);

use Severity::{Error, Warning};

/// The checks: errors first. A new check is a function, a line here, a line in the documents and a case in the tests.
const CHECKS: [Rule; 28] = [
    (BLANK, Error, residue::blank, "holds nothing but blanks"),
    ("sentinel", Error, residue::sentinel, "holds what a machine left of its stand-ins for expressions"),
    ("replacement-character", Error, residue::replacement, "holds U+FFFD, where a character was lost"),
    ("control-character", Error, residue::control, "holds an invisible character that can deceive the eye"),
    ("unbalanced-isolates", Error, residue::isolates, "opens a direction of writing and does not close it"),
    ("line-end", Error, residue::line_end, "does not begin or end with a line end as the source does"),
    ("addresses", Error, address::addresses, "lacks, changes or adds a web or e-mail address"),
    ("untranslated", Warning, words::untranslated, "is the same as the source"),
    ("language", Warning, speech::language, "is in another language"),
    ("wrong-script", Warning, script::wrong_script, "is in another script"),
    ("mixed-script", Warning, script::mixed_script, "mixes look-alike letters of two alphabets in one word"),
    ("length", Warning, length::length, "is much longer or shorter than is usual for the language"),
    ("sentences", Warning, length::sentences, "has far more or fewer sentences"),
    ("line-breaks", Warning, length::line_breaks, "has another number of hard line ends"),
    ("numbers", Warning, numbers::numbers, "lacks or adds a number"),
    ("dates", Warning, numbers::dates, "lacks a date that the source writes in numbers"),
    ("doubled-word", Warning, words::doubled_word, "repeats a word"),
    ("double-space", Warning, marks::double_space, "holds two spaces in a row"),
    ("edge-space", Warning, marks::edge_space, "begins or ends with a blank"),
    ("brackets", Warning, marks::brackets, "does not close its brackets"),
    ("quotes", Warning, marks::quotes, "does not close its quotation marks, or has lost them"),
    ("end-punctuation", Warning, marks::end_punctuation, "ends with another sign than the source"),
    (
        "foreign-punctuation",
        Warning,
        marks::foreign_punctuation,
        "writes `?`, `;` or `,` where its script has own signs",
    ),
    ("inverted-marks", Warning, marks::inverted_marks, "Spanish: lacks `¿` or `¡`"),
    ("arabic-letters", Warning, script::arabic_letters, "Persian: writes `ي` or `ك`; Arabic: writes `ی` or `ک`"),
    ("arabic-digits", Warning, script::arabic_digits, "Persian: writes `٤٥٦` where it has `۴۵۶`"),
    ("zwnj", Warning, script::zwnj, "has a zero-width non-joiner at the edge of a word"),
    (
        "half-space",
        Warning,
        script::half_space,
        "Persian: writes `می` or `ها` apart, where a zero-width non-joiner stands",
    ),
];

/// The check after which there is nothing left to look at.
const BLANK: &str = "blank-translation";
/// The checks that cannot be silenced.
const ALWAYS: [&str; 3] = ["replacement-character", "control-character", "unbalanced-isolates"];

/// Returns every check with its code, its severity and what it finds, errors first.
pub fn rules() -> impl Iterator<Item = (&'static str, Severity, &'static str)> {
    CHECKS.iter().map(|(code, severity, _, about)| (*code, *severity, *about))
}

/// Returns what is wrong with the translations of a catalogue; entries without translation are passed over.
pub fn check(catalog: &Catalog, from: &Lang, to: &Lang) -> Vec<Diagnostic> {
    catalog.entries.iter().flat_map(|entry| check_entry(entry, from, to)).collect()
}

/// Returns what is wrong with the translation of one entry.
pub fn check_entry(entry: &Entry, from: &Lang, to: &Lang) -> Vec<Diagnostic> {
    let sources = std::iter::once(&entry.msgid)
        .chain(std::iter::repeat(entry.plural.as_ref().map_or(&entry.msgid, |plural| &plural.msgid)));
    let forms = entry.forms().zip(sources).filter(|(form, _)| !form.is_empty());
    let silenced = |one: &Diagnostic| {
        one.code.is_some_and(|code| !ALWAYS.contains(&code) && entry.ignored().any(|ignored| ignored == code))
    };
    forms
        .flat_map(|(target, source)| check_text(source, target, from, to))
        .filter(|one| !silenced(one) || one.severity == Error)
        .map(|one| if silenced(&one) { Diagnostic { severity: Warning, ..one } } else { one })
        .map(|one| match &entry.place {
            Some(place) => one.at(place.clone()),
            None => one,
        })
        .collect()
}

/// Returns what is wrong with a translation that stands in no catalogue yet, such as a machine's answer.
pub fn check_text(source: &str, target: &str, from: &Lang, to: &Lang) -> Vec<Diagnostic> {
    let pair = Pair { source, target, words: (prose(source), prose(target)), from, to };
    let mut found = vec![];
    for (code, severity, check, _) in CHECKS {
        let Some(what) = check(&pair) else { continue };
        let mut one = Diagnostic::error(format!("the translation {what}")).code(code);
        one.severity = severity;
        if severity == Warning {
            one = one.hint(format!("if it is right, write `# openletter: ignore {code}` above the entry"));
        }
        found.push(one);
        if code == BLANK {
            break;
        }
    }
    found
}

/// Directional marks, joiners and isolates: seen by nobody, needed in places.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}')
}
