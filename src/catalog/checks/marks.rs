//! Spaces, brackets, quotation marks and the signs that end sentences, each by the use of the language.

use super::{HOLE, Pair, is_mark};
use crate::campaign::Lang;

pub(super) fn double_space(pair: &Pair<'_>) -> Option<String> {
    let double = |text: &str| text.lines().any(|l| l.trim().contains("  "));
    (double(pair.target) && !double(pair.source)).then(|| "holds two spaces in a row".into())
}

pub(super) fn edge_space(pair: &Pair<'_>) -> Option<String> {
    let edges = |text: &str| (text.starts_with([' ', '\u{A0}', '\t']), text.ends_with([' ', '\u{A0}', '\t']));
    (edges(pair.target) != edges(pair.source)).then(|| "begins or ends with a blank, and the source does not".into())
}

/// As many brackets of each kind as in the source, and each closed.
pub(super) fn brackets(pair: &Pair<'_>) -> Option<String> {
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

pub(super) fn end_punctuation(pair: &Pair<'_>) -> Option<String> {
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

/// Every quotation mark that opens has one that closes, and quoted words stay quoted.
pub(super) fn quotes(pair: &Pair<'_>) -> Option<String> {
    let open = |text: &str, lang: &Lang| {
        let count = |signs: &[char]| text.chars().filter(|c| signs.contains(c)).count();
        let (low, high, end) = (count(&['„']), count(&['“']), count(&['”']));
        let curved = match lang.language() {
            // Finnish and Swedish write the same sign on both sides.
            "fi" | "sv" if high == 0 && low == 0 => end % 2 == 0,
            // A low sign is closed by either high one, by the use of the language.
            _ if low > 0 => low == high + end || low + high == end,
            _ => high == end,
        };
        let pairs = [['«', '»'], ['‹', '›'], ['「', '」'], ['『', '』'], ['《', '》'], ['〈', '〉']];
        let open = pairs.iter().find(|[open, close]| count(&[*open]) != count(&[*close]));
        match (open, curved, count(&['"']) % 2) {
            (Some([open, close]), ..) => Some(format!("`{open}` and `{close}`")),
            (_, false, _) => Some("`“` and `”`".to_string()),
            (_, _, 1) => Some("`\"`".to_string()),
            _ => None,
        }
    };
    let (source, target) = (&pair.words.0, &pair.words.1);
    if open(source, pair.from).is_some() {
        return None;
    }
    if let Some(signs) = open(target, pair.to) {
        return Some(format!("does not have as many opening as closing quotation marks: {signs}"));
    }
    let quoted = |text: &str| {
        let signs = ['"', '“', '”', '„', '«', '»', '‹', '›', '「', '『', '《', '〈', '‘', '‚', '*', '_'];
        text.contains(signs) || text.contains(HOLE)
    };
    (source.contains(['“', '"', '«', '„']) && !quoted(target))
        .then(|| "has lost the quotation marks of the source".into())
}

/// Arabic script has its own question mark, semicolon and comma, and Chinese and Japanese all of theirs.
pub(super) fn foreign_punctuation(pair: &Pair<'_>) -> Option<String> {
    let script = pair.to.script();
    type Own = fn(char) -> bool;
    let (signs, own): (&[(char, char)], Own) = match script.as_str() {
        "arab" => (&[('?', '؟'), (';', '؛'), (',', '،')], |c| matches!(c as u32, 0x600..=0x6FF | 0x750..=0x77F)),
        "hans" | "hant" | "jpan" => {
            let signs = &[('?', '？'), ('!', '！'), (';', '；'), (':', '：'), (',', '，'), ('.', '。')];
            (signs, |c| matches!(c as u32, 0x3041..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF))
        }
        _ => return None,
    };
    let mut before = None;
    for c in pair.words.1.chars().filter(|c| !is_mark(*c) && !c.is_whitespace()) {
        let wrong = signs.iter().find(|(sign, _)| *sign == c).filter(|_| before.is_some_and(own));
        if let Some((sign, right)) = wrong {
            return Some(format!("writes `{sign}` where its script has `{right}`"));
        }
        before = Some(c);
    }
    None
}

/// Spanish opens questions and exclamations.
pub(super) fn inverted_marks(pair: &Pair<'_>) -> Option<String> {
    if pair.to.language() != "es" {
        return None;
    }
    let count = |c: char| pair.words.1.chars().filter(|d| *d == c).count();
    let (open, close) = [('¿', '?'), ('¡', '!')].into_iter().find(|(open, close)| count(*open) != count(*close))?;
    Some(format!("has {} `{open}` and {} `{close}`", count(open), count(close)))
}
