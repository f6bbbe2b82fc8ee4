//! The words of a translation: taken over, or said twice.

use super::Pair;

/// A name may stay as it is; a text of several words in small letters may not.
pub(super) fn untranslated(pair: &Pair<'_>) -> Option<String> {
    if pair.from.language() == pair.to.language() || pair.source.trim() != pair.target.trim() {
        return None;
    }
    let small = pair.words.0.split_whitespace().filter(|w| w.chars().next().is_some_and(char::is_lowercase)).count();
    (small >= 2).then(|| "is the same as the source".into())
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

pub(super) fn doubled_word(pair: &Pair<'_>) -> Option<String> {
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
