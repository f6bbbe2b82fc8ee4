//! Which language a translation is in, guessed from its letters.

use whatlang::Lang as Guess;

use super::{HOLE, Pair};
use crate::campaign::Lang;

/// Shorter texts are guessed wrongly too often.
const SHORT: usize = 40;

/// Languages that are taken for each other, by their ISO 639-3 codes.
const ALIKE: [&[&str]; 10] = [
    &["nob", "dan", "swe"],
    &["spa", "por", "cat", "ita"],
    &["rus", "ukr", "bel", "bul", "mkd", "srp"],
    &["hrv", "srp", "slv", "bos"],
    &["ces", "slk", "pol"],
    &["aze", "tur", "tuk", "uzb"],
    &["pes", "ara", "urd"],
    &["hin", "mar", "nep"],
    &["nld", "afr", "deu"],
    &["ind", "jav", "tgl"],
];

/// A long text that is surely in another language, above all in that of the source.
pub(super) fn language(pair: &Pair<'_>) -> Option<String> {
    let text = pair.words.1.replace(HOLE, " ");
    if pair.from.language() == pair.to.language() || text.chars().filter(|c| c.is_alphabetic()).count() < SHORT {
        return None;
    }
    let guess = whatlang::detect(&text).filter(|guess| guess.is_reliable())?.lang();
    let (to, from) = (code(pair.to), code(pair.from));
    let is_source = from == Some(guess);
    let alike = |a: Guess, b: Guess| ALIKE.iter().any(|group| group.contains(&a.code()) && group.contains(&b.code()));
    match to {
        Some(to) if guess == to || (alike(guess, to) && !is_source) => None,
        // What the guesser does not know it takes for something else; only the source is surely wrong.
        None if !is_source => None,
        _ => Some(format!("seems to be in {}, not in `{}`", guess.eng_name(), pair.to)),
    }
}

/// Returns a language as the guesser calls it; none where it does not know it.
fn code(lang: &Lang) -> Option<Guess> {
    Guess::from_code(match lang.language() {
        "ar" => "ara",
        "az" => "aze",
        "be" => "bel",
        "bg" => "bul",
        "ca" => "cat",
        "cs" => "ces",
        "da" => "dan",
        "de" => "deu",
        "el" => "ell",
        "en" => "eng",
        "es" => "spa",
        "et" => "est",
        "fa" => "pes",
        "fi" => "fin",
        "fr" => "fra",
        "he" => "heb",
        "hi" => "hin",
        "hr" => "hrv",
        "hu" => "hun",
        "hy" => "hye",
        "id" => "ind",
        "it" => "ita",
        "ja" => "jpn",
        "ka" => "kat",
        "ko" => "kor",
        "lt" => "lit",
        "lv" => "lav",
        "mk" => "mkd",
        "nb" => "nob",
        "nl" => "nld",
        "pl" => "pol",
        "pt" => "por",
        "ro" => "ron",
        "ru" => "rus",
        "sk" => "slk",
        "sl" => "slv",
        "sr" => "srp",
        "sv" => "swe",
        "th" => "tha",
        "tr" => "tur",
        "uk" => "ukr",
        "ur" => "urd",
        "vi" => "vie",
        "zh" => "cmn",
        _ => return None,
    })
}
