//! How long a translation is: in characters, sentences and lines.

use super::Pair;
use crate::campaign::Lang;

/// How many characters a text takes that takes a hundred in English, roughly: measured on translations of the
/// Universal Declaration of Human Rights and of the example's letter, rounded to five.
const LENGTHS: [(&str, u32); 34] = [
    ("ar", 85),
    ("az", 105),
    ("bg", 105),
    ("ca", 110),
    ("ckb", 100),
    ("cs", 95),
    ("da", 105),
    ("de", 115),
    ("el", 115),
    ("en", 100),
    ("es", 115),
    ("fa", 95),
    ("fi", 105),
    ("fr", 115),
    ("he", 75),
    ("hi", 100),
    ("hu", 110),
    ("hy", 110),
    ("it", 115),
    ("ja", 45),
    ("kmr", 105),
    ("ko", 50),
    ("nb", 100),
    ("nl", 110),
    ("pl", 110),
    ("pt", 110),
    ("ro", 115),
    ("ru", 110),
    ("sv", 100),
    ("tr", 105),
    ("uk", 105),
    ("ur", 100),
    ("vi", 105),
    ("zh", 30),
];
/// Shorter texts have no usual length.
const SHORT: usize = 60;
/// So many times longer or shorter than usual is too much.
const FACTOR: f64 = 2.2;

/// Returns the usual length of a language; that of English where the table does not know it.
fn usual(lang: &Lang) -> f64 {
    let known = LENGTHS.iter().find(|(tag, _)| *tag == lang.language());
    f64::from(known.map_or(100, |(_, length)| *length))
}

pub(super) fn length(pair: &Pair<'_>) -> Option<String> {
    let characters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let (source, target) = (characters(&pair.words.0), characters(&pair.words.1));
    let expected = source as f64 * usual(pair.to) / usual(pair.from);
    // Both ways: a long answer to a short text is as wrong as a short one to a long text.
    let english = |count: usize, lang: &Lang| count as f64 * 100.0 / usual(lang);
    if english(source, pair.from).max(english(target, pair.to)) < SHORT as f64 || source < 4 {
        return None;
    }
    let ratio = target as f64 / expected;
    let what = if ratio > FACTOR {
        "longer"
    } else if ratio < 1.0 / FACTOR {
        "shorter"
    } else {
        return None;
    };
    Some(format!("is much {what} than usual: {target} characters, where about {expected:.0} would be"))
}

/// One sentence may become two and two may become one; a third of the text may not go missing.
pub(super) fn sentences(pair: &Pair<'_>) -> Option<String> {
    let (source, target) = (count(&pair.words.0), count(&pair.words.1));
    let apart = source.abs_diff(target);
    (apart >= 2 && apart * 2 >= source.max(target))
        .then(|| format!("has {target} sentences, and the source has {source}"))
}

/// Counts sentences: signs that end one, before a blank or the end.
fn count(text: &str) -> usize {
    let chars: Vec<char> = text.trim().chars().collect();
    let mut ends = 0;
    let mut word = 0;
    for (n, c) in chars.iter().enumerate() {
        // A few marks may close behind the sign; more are no prose.
        let next = chars[n + 1..].iter().take(8).find(|c| !"*_\"'”’»)]）」』".contains(**c));
        let edge = next.is_none_or(|c| c.is_whitespace());
        // `e. g.`, `Dr.`, `21.`: too short for the last word of a sentence. Persian and Hebrew do not abbreviate so.
        let cased = |c: &char| c.is_lowercase() || c.is_uppercase() || c.is_numeric();
        let full = word > 2 || next.is_none() || !n.checked_sub(1).is_some_and(|n| cased(&chars[n]));
        ends += usize::from(match c {
            '。' | '！' | '？' | '۔' | '։' | '।' => true,
            '!' | '?' | '؟' => edge,
            '.' | '…' => edge && full,
            _ => false,
        });
        word = if c.is_alphanumeric() { word + 1 } else { 0 };
    }
    ends.max(1)
}

/// As many hard line ends as in the source: verses and addresses keep their lines.
pub(super) fn line_breaks(pair: &Pair<'_>) -> Option<String> {
    let count = |text: &str| text.matches("\\\n").count();
    let (source, target) = (count(pair.source), count(pair.target));
    (source != target).then(|| format!("has {target} hard line ends, and the source has {source}"))
}
