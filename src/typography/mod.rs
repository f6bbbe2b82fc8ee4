//! The marks and spaces of a language: quotation marks, dashes, ellipses, and spaces at which no line breaks.
//!
//! The house style of each language is data, `locales/<lang>/typography.toml`; a campaign may put a file of the same
//! name into its own folder, and each field in it replaces the one that ships. A style is applied when a letter is
//! composed ([`Style::set`]) and never written back into a catalogue, so that translators may type `"` and `...`.
//!
//! The laws: to set a text twice changes nothing more; letters and digits stay as they are; what is `fixed` (values,
//! code, addresses) is looked at but not touched; and a paragraph whose quotation marks do not pair keeps them.

#[cfg(test)]
mod laws;
mod line;
mod quotes;
mod signs;
mod spaces;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::campaign::{Lang, is_unsafe};
use crate::diag::{Diagnostic, Findings, Result, Source};

use line::Line;
pub use line::Piece;

/// The space at which no line breaks.
const NO_BREAK: char = '\u{A0}';
/// The same, but narrow.
const NARROW: char = '\u{202F}';

/// How often a text is gone through at most.
const ROUNDS: usize = 5;

/// How a language sets marks and spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Outer and inner quotation marks: opening, closing, inner opening, inner closing; none leaves them alone.
    quotes: Option<[char; 4]>,
    /// What stands between the outer marks and the words: nothing, or a no-break space.
    inside: Option<char>,
    /// What an apostrophe is.
    apostrophe: Option<char>,
    /// Words that have lost their beginning to an apostrophe: the Dutch `s` of `'s-Gravenhage`.
    elided: Vec<String>,
    /// What three full stops are.
    ellipsis: Option<String>,
    /// What a hyphen between spaces is, with its spaces: ` – `.
    dash: Option<String>,
    /// The space before signs; none where none may stand.
    before: BTreeMap<char, Option<char>>,
    /// Whose signs stand behind the script's own letters: `arab`, `hans`, or none.
    script: Option<Script>,
    /// Abbreviations of several parts, which stay together.
    together: Vec<String>,
    /// Words that stay with what follows: `Dr.`, `M.`
    with_next: Vec<String>,
    /// Words that stay with a number behind them: `Art.`, `№`.
    with_number: Vec<String>,
    /// Units and signs that stay with a number before them: `km`, `%`.
    units: Vec<String>,
}

/// A script with punctuation of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Script {
    /// `، ؛ ؟`
    Arab,
    /// `，。：；！？`
    Hans,
}

/// A file of a style; what it leaves out it does not change.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    quotes: Option<Vec<String>>,
    inside: Option<String>,
    apostrophe: Option<String>,
    elided: Option<Vec<String>>,
    ellipsis: Option<String>,
    dash: Option<String>,
    before: Option<BTreeMap<String, String>>,
    punctuation: Option<Script>,
    together: Option<Vec<String>>,
    with_next: Option<Vec<String>>,
    with_number: Option<Vec<String>>,
    units: Option<Vec<String>>,
}

impl Style {
    /// Returns the style of a language, from the general file to the special one: `fr`, then `fr-CA`, each the
    /// built-in file and then the campaign's. Where there is no file nothing is ever changed.
    ///
    /// # Errors
    /// Every mistake in the files with its place.
    pub fn load(files: &[Source]) -> Result<Style> {
        let mut findings = Findings::default();
        let mut style = Style::default();
        for source in files {
            match toml::from_str::<File>(source.text()) {
                Ok(file) => {
                    if let Some(mistake) = style.take(file) {
                        findings.push(Diagnostic::error(mistake).code("typography").at(source.at(0..0)));
                    }
                }
                Err(e) => {
                    let one = Diagnostic::error(e.message().trim().replace('\n', " ")).code("typography");
                    findings.push(one.at(source.at(e.span().unwrap_or(0..0))));
                }
            }
        }
        findings.finish(style)
    }

    /// Takes over what a file says; returns what is wrong with it.
    fn take(&mut self, file: File) -> Option<String> {
        let texts = [&file.ellipsis, &file.dash, &file.inside, &file.apostrophe].into_iter().flatten();
        let lists = [&file.quotes, &file.elided, &file.together, &file.with_next, &file.with_number, &file.units];
        let mut words = texts.chain(lists.into_iter().flatten().flatten());
        let bad = words.find(|w| w.chars().any(is_unsafe)).map(|w| w.escape_debug().to_string());
        drop(words);
        if let Some(bad) = bad {
            return Some(format!("`{bad}` holds a control character"));
        }
        if let Some(quotes) = file.quotes {
            let marks: Option<Vec<char>> = quotes.iter().map(|q| one(q)).collect();
            match marks.as_deref() {
                Some([a, b, c, d]) => self.quotes = Some([*a, *b, *c, *d]),
                Some([]) => self.quotes = None,
                _ => {
                    return Some(
                        "`quotes` are four marks: outer opening and closing, inner opening and closing".into(),
                    );
                }
            }
        }
        for (name, text, place) in
            [("inside", file.inside, &mut self.inside), ("apostrophe", file.apostrophe, &mut self.apostrophe)]
        {
            match text.as_deref().map(|t| (t, one(t))) {
                None => {}
                Some(("", _)) => *place = None,
                Some((_, Some(c))) => *place = Some(c),
                Some(_) => return Some(format!("`{name}` is one character")),
            }
        }
        for (text, place) in [(file.ellipsis, &mut self.ellipsis), (file.dash, &mut self.dash)] {
            if let Some(text) = text {
                *place = (!text.is_empty()).then_some(text);
            }
        }
        for (sign, space) in file.before.unwrap_or_default() {
            let space = if space.is_empty() { Some(None) } else { one(&space).filter(|c| c.is_whitespace()).map(Some) };
            match (one(&sign).filter(|c| !c.is_alphanumeric() && !c.is_whitespace()), space) {
                (Some(sign), Some(space)) => drop(self.before.insert(sign, space)),
                _ => return Some("`before` gives a sign the space before it, or \"\" for none".into()),
            }
        }
        self.script = file.punctuation.or(self.script);
        for (list, place) in [
            (file.elided, &mut self.elided),
            (file.together, &mut self.together),
            (file.with_next, &mut self.with_next),
            (file.with_number, &mut self.with_number),
            (file.units, &mut self.units),
        ] {
            if let Some(list) = list {
                *place = list.into_iter().filter(|w| !w.trim().is_empty()).collect();
            }
        }
        None
    }

    /// Sets a paragraph, or whatever is one text of its own, in place.
    pub fn set(&self, pieces: &mut [Piece]) {
        if *self == Style::default() {
            return;
        }
        // Marks that were made right may show what others mean, so it goes on until nothing changes. What never
        // comes to rest is no text that a person wrote, and stays as it is.
        let mut now = pieces.to_vec();
        for _ in 0..ROUNDS {
            let before = now.clone();
            let mut line = Line::of(&now);
            signs::set(self, &mut line);
            quotes::set(self, &mut line);
            spaces::set(self, &mut line);
            line.give_back(&mut now);
            if now == before {
                pieces.clone_from_slice(&now);
                return;
            }
        }
    }

    /// Returns a plain text as it is set.
    pub fn text(&self, text: &str) -> String {
        let mut pieces = [Piece::Words(text.to_string())];
        self.set(&mut pieces);
        let [Piece::Words(text) | Piece::Fixed(text)] = pieces;
        text
    }
}

/// Returns the file's name of a language's style, below the campaign's folder.
pub fn file(lang: &Lang) -> String {
    format!("locales/{lang}/typography.toml")
}

/// Returns the only character of a text.
fn one(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}
