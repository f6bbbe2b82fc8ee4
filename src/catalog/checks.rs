//! Checks of entries that need no knowledge of the template: each a small function with a code.
//!
//! A translator silences a check for one entry by a comment `# openletter: ignore CODE`. A silenced warning is
//! gone, a silenced error becomes a warning; what could deceive the eye ([`ALWAYS`]) cannot be silenced.
//! Expressions, tags, code and addresses are no prose and are taken out before the words are looked at ([`prose`]).

use super::prose::{HOLE, prose};
use super::{Catalog, Entry};
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Severity};

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

/// The checks, each with its code: errors first. A new check is a function and a line here.
const CHECKS: [(&str, Severity, Check); 15] = [
    (BLANK, Severity::Error, blank),
    ("sentinel", Severity::Error, sentinel),
    ("replacement-character", Severity::Error, replacement),
    ("control-character", Severity::Error, control),
    ("unbalanced-isolates", Severity::Error, isolates),
    ("line-end", Severity::Error, line_end),
    ("untranslated", Severity::Warning, untranslated),
    ("numbers", Severity::Warning, numbers),
    ("doubled-word", Severity::Warning, doubled_word),
    ("double-space", Severity::Warning, double_space),
    ("edge-space", Severity::Warning, edge_space),
    ("brackets", Severity::Warning, brackets),
    ("end-punctuation", Severity::Warning, end_punctuation),
    ("arabic-letters", Severity::Warning, arabic_letters),
    ("zwnj", Severity::Warning, zwnj),
];

/// The check after which there is nothing left to look at.
const BLANK: &str = "blank-translation";
/// The checks that cannot be silenced.
const ALWAYS: [&str; 3] = ["replacement-character", "control-character", "unbalanced-isolates"];

/// Returns the codes of all checks of this room, errors first.
pub fn codes() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|(code, ..)| *code)
}

/// Returns what is wrong with the translations of a catalogue; entries without translation are passed over.
pub fn check(catalog: &Catalog, from: &Lang, to: &Lang) -> Vec<Diagnostic> {
    catalog.entries.iter().flat_map(|entry| check_entry(entry, from, to)).collect()
}

/// Returns what is wrong with the translation of one entry.
pub fn check_entry(entry: &Entry, from: &Lang, to: &Lang) -> Vec<Diagnostic> {
    let mut found = vec![];
    let sources = std::iter::once(&entry.msgid)
        .chain(std::iter::repeat(entry.plural.as_ref().map_or(&entry.msgid, |plural| &plural.msgid)));
    for (target, source) in entry.forms().zip(sources).filter(|(form, _)| !form.is_empty()) {
        let pair = Pair { source, target, words: (prose(source), prose(target)), from, to };
        for (code, severity, check) in CHECKS {
            let silenced = !ALWAYS.contains(&code) && entry.ignored().any(|c| c == code);
            if silenced && severity == Severity::Warning {
                continue;
            }
            let Some(what) = check(&pair) else { continue };
            let mut one = Diagnostic::error(format!("the translation {what}")).code(code);
            one.severity = if silenced { Severity::Warning } else { severity };
            if let Some(place) = &entry.place {
                one = one.at(place.clone());
            }
            if severity == Severity::Warning {
                one = one.hint(format!("if it is right, write `# openletter: ignore {code}` above the entry"));
            }
            found.push(one);
            if code == BLANK {
                break;
            }
        }
    }
    found
}

fn blank(pair: &Pair<'_>) -> Option<String> {
    let invisible = |c: char| c.is_whitespace() || c.is_control() || is_mark(c) || matches!(c, '\u{200B}' | '\u{2060}');
    pair.target.chars().all(invisible).then(|| "holds nothing but blanks".into())
}

/// What a machine leaves behind of the stand-ins for expressions.
fn sentinel(pair: &Pair<'_>) -> Option<String> {
    let bracket = |text: &str| text.chars().find(|c| matches!(c, '⟦' | '⟧'));
    if let Some(c) = bracket(pair.target).filter(|_| bracket(pair.source).is_none()) {
        return Some(format!("holds `{c}`, a rest of a machine's stand-in"));
    }
    let spelt = spelt_byte(pair.target).filter(|b| !pair.source.contains(b))?;
    Some(format!("holds `{spelt}`, a byte that a machine spelt out"))
}

/// Returns the first `<0xHH>`.
fn spelt_byte(text: &str) -> Option<&str> {
    text.match_indices("<0x").find_map(|(at, _)| {
        let digits = text.get(at + 3..at + 5)?;
        let whole = text.get(at..at + 6)?;
        (whole.ends_with('>') && digits.bytes().all(|b| b.is_ascii_hexdigit())).then_some(whole)
    })
}

fn replacement(pair: &Pair<'_>) -> Option<String> {
    pair.target.contains('\u{FFFD}').then(|| "holds U+FFFD: a character was lost on the way".into())
}

fn control(pair: &Pair<'_>) -> Option<String> {
    let hostile = |c: char| {
        (c.is_control() && c != '\n' && !(c == '\t' && pair.source.contains(c)))
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
            || matches!(c as u32, 0xE000..=0xF8FF | 0xE0000..=0xE007F | 0xF0000..=0x10FFFF)
    };
    let c = pair.target.chars().find(|c| hostile(*c))?;
    Some(format!("holds U+{:04X}, an invisible character that has no place in a letter", c as u32))
}

/// Isolates must close within the text that opens them, or they turn what follows.
fn isolates(pair: &Pair<'_>) -> Option<String> {
    let mut open = 0usize;
    for c in pair.target.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return Some("closes a direction (U+2069) that it did not open".into()),
            },
            '\n' if open > 0 => break,
            _ => {}
        }
    }
    (open > 0).then(|| "opens a direction (U+2066 to U+2068) and does not close it with U+2069".into())
}

/// gettext's own rule: both begin, and both end, with a line end, or neither does.
fn line_end(pair: &Pair<'_>) -> Option<String> {
    let (source, target) = (pair.source, pair.target);
    if source.starts_with('\n') != target.starts_with('\n') {
        return Some("and the source do not both begin with a line end".into());
    }
    (source.ends_with('\n') != target.ends_with('\n')).then(|| "and the source do not both end with a line end".into())
}

/// A name may stay as it is; a text of several words in small letters may not.
fn untranslated(pair: &Pair<'_>) -> Option<String> {
    if pair.from.language() == pair.to.language() || pair.source.trim() != pair.target.trim() {
        return None;
    }
    let small = pair.words.0.split_whitespace().filter(|w| w.chars().next().is_some_and(char::is_lowercase)).count();
    (small >= 2).then(|| "is the same as the source".into())
}

/// The numbers of the two are the same, whatever the digits and their grouping.
fn numbers(pair: &Pair<'_>) -> Option<String> {
    let (source, target) = (numerals(&pair.words.0), numerals(&pair.words.1));
    let lacking = source.iter().find(|n| !target.contains(n));
    if let Some(n) = lacking {
        return Some(format!("lacks the number {n}"));
    }
    // A small number may have been a word in the source.
    let added = target.iter().find(|n| !source.contains(n) && n.len() > 2);
    added.map(|n| format!("holds the number {n}, which the source does not"))
}

fn numerals(text: &str) -> Vec<String> {
    let mut found = vec![];
    let mut number = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().and_then(digit);
        match digit(c) {
            Some(d) => number.push(d),
            // What groups digits: 1,000 is 1.000 is 1 000 is ۱٬۰۰۰.
            None if !number.is_empty()
                && next.is_some()
                && matches!(c, ',' | '.' | '\'' | '’' | '٬' | '٫' | '\u{A0}' | '\u{202F}' | '\u{2009}') => {}
            None => found.extend(Some(std::mem::take(&mut number)).filter(|n| !n.is_empty())),
        }
    }
    found.extend(Some(number).filter(|n| !n.is_empty()));
    found.sort();
    found
}

/// Returns a decimal digit of the scripts that letters are written in, folded to ASCII.
fn digit(c: char) -> Option<char> {
    const ZEROES: [u32; 6] = ['0' as u32, '٠' as u32, '۰' as u32, '०' as u32, '০' as u32, '０' as u32];
    let value = ZEROES.iter().find_map(|zero| (c as u32).checked_sub(*zero).filter(|v| *v < 10))?;
    char::from_digit(value, 10)
}

/// Words that grammar doubles: French and German pronouns and articles.
const DOUBLED: [(&str, &[&str]); 4] = [
    ("de", &["das", "der", "die", "sie"]),
    ("en", &["had", "that"]),
    ("fr", &["nous", "vous"]),
    ("nl", &["dat", "die"]),
];
/// Languages that double words to strengthen them.
const DOUBLING: [&str; 5] = ["az", "ckb", "hy", "kmr", "tr"];

fn doubled_word(pair: &Pair<'_>) -> Option<String> {
    let lang = pair.to.language();
    if DOUBLING.contains(&lang) {
        return None;
    }
    let allowed = DOUBLED.iter().find(|(tag, _)| *tag == lang).map_or(&[][..], |(_, words)| words);
    // Where the source repeats itself the translation may.
    if doubled(&pair.words.0, &[]).is_some() {
        return None;
    }
    doubled(&pair.words.1, allowed).map(|word| format!("repeats the word `{word}`"))
}

fn doubled(text: &str, allowed: &[&str]) -> Option<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let is_word = |w: &str| w.chars().all(char::is_alphabetic) && w.chars().nth(1).is_some();
    let pair = words.windows(2).find(|w| w[0] == w[1] && is_word(&w[0]) && !allowed.contains(&w[0].as_str()))?;
    Some(pair[0].clone())
}

fn double_space(pair: &Pair<'_>) -> Option<String> {
    let double = |text: &str| text.lines().any(|l| l.trim().contains("  "));
    (double(pair.target) && !double(pair.source)).then(|| "holds two spaces in a row".into())
}

fn edge_space(pair: &Pair<'_>) -> Option<String> {
    let edges = |text: &str| (text.starts_with([' ', '\u{A0}', '\t']), text.ends_with([' ', '\u{A0}', '\t']));
    (edges(pair.target) != edges(pair.source)).then(|| "begins or ends with a blank, and the source does not".into())
}

/// As many brackets of each kind as in the source, and each closed.
fn brackets(pair: &Pair<'_>) -> Option<String> {
    let count = |text: &str, signs: [char; 2]| text.chars().filter(|c| signs.contains(c)).count();
    let kinds = [(['(', '（'], [')', '）'], "round"), (['[', '［'], [']', '］'], "square")];
    kinds.into_iter().find_map(|(open, close, kind)| {
        let of = |text: &str| (count(text, open), count(text, close));
        let (source, target) = (of(&pair.words.0), of(&pair.words.1));
        (source.0 == source.1 && target.0 != target.1)
            .then(|| format!("opens {} {kind} brackets and closes {}", target.0, target.1))
    })
}

/// The signs that end a sentence or introduce something, by what they do, over all scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Stop,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Comma,
    Ellipsis,
}

fn end_punctuation(pair: &Pair<'_>) -> Option<String> {
    let end = |text: &str, lang: &Lang| {
        // Closing quotation marks, brackets and emphasis may stand behind the sign.
        let text = text.trim_end_matches(|c: char| {
            c.is_whitespace()
                || is_mark(c)
                || matches!(
                    c,
                    '*' | '_' | '~' | '"' | '\'' | '”' | '“' | '’' | '»' | '«' | ')' | ']' | '）' | '」' | '』' | '›'
                )
        });
        let last = text.chars().next_back()?;
        Some(match last {
            // Greek writes its question mark as `;`, and Armenian its full stop as `։` and its colon as `.`.
            ';' | '\u{37E}' if lang.language() == "el" => Ending::Question,
            '.' if text.ends_with("...") => Ending::Ellipsis,
            '.' | '。' | '．' | '۔' | '։' | '।' => Ending::Stop,
            '?' | '？' | '؟' | '՞' => Ending::Question,
            '!' | '！' | '՜' => Ending::Exclamation,
            ':' | '：' => Ending::Colon,
            ';' | '；' | '؛' => Ending::Semicolon,
            ',' | '，' | '،' | '、' | '՝' => Ending::Comma,
            '…' | '⋯' => Ending::Ellipsis,
            _ => return None,
        })
    };
    // Where an expression, code or an address ends the text nobody knows how it ends.
    if pair.words.0.ends_with(HOLE) || pair.words.1.ends_with(HOLE) {
        return None;
    }
    let (source, target) = (end(&pair.words.0, pair.from), end(&pair.words.1, pair.to));
    // Armenian sets its question and exclamation marks within the sentence.
    let armenian = pair.to.language() == "hy" && matches!(source, Some(Ending::Question | Ending::Exclamation));
    (source != target && !armenian).then(|| "does not end with the sign that the source ends with".into())
}

fn arabic_letters(pair: &Pair<'_>) -> Option<String> {
    if pair.to.language() != "fa" {
        return None;
    }
    let c = pair.words.1.chars().find(|c| matches!(c, 'ي' | 'ك' | 'ى'))?;
    let right = if c == 'ك' { 'ک' } else { 'ی' };
    Some(format!("writes the Arabic letter `{c}` where Persian has `{right}`"))
}

/// A zero-width non-joiner stands within a word, between two letters.
fn zwnj(pair: &Pair<'_>) -> Option<String> {
    if pair.to.script() != "arab" {
        return None;
    }
    let chars: Vec<char> = pair.words.1.chars().collect();
    let letter = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == HOLE || matches!(c, 'ً'..='ٟ' | 'ٰ'));
    let lost = chars.iter().enumerate().any(|(n, c)| {
        *c == '\u{200C}' && !(letter(n.checked_sub(1).and_then(|p| chars.get(p))) && letter(chars.get(n + 1)))
    });
    lost.then(|| "has a zero-width non-joiner (U+200C) at the edge of a word".into())
}

/// Directional marks, joiners and isolates: seen by nobody, needed in places.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}')
}
