//! The letters of a translation: of the right script, and spelt as the language spells them.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::{HOLE, Pair};

/// So many letters of another script at least make a text wrong: a name or an abbreviation may keep its own.
const FOREIGN: usize = 8;

/// Most letters are of the script of the language; words that the source has too are names.
pub(super) fn wrong_script(pair: &Pair<'_>) -> Option<String> {
    let wanted = scripts(&pair.to.script())?;
    let map = CodePointMapData::<Script>::new();
    let known: std::collections::HashSet<&str> = words(&pair.words.0).collect();
    let (mut own, mut foreign) = (0, 0);
    for c in words(&pair.words.1).filter(|w| !known.contains(w)).flat_map(str::chars) {
        match map.get(c) {
            Script::Common | Script::Inherited => {}
            script if wanted.contains(&script) => own += 1,
            _ => foreign += 1,
        }
    }
    if foreign >= FOREIGN && foreign > own {
        return Some(format!("is mostly in another script than `{}` is written in", pair.to));
    }
    let (other, sign) = match pair.to.script().as_str() {
        "hans" => {
            ("traditional", HAN.iter().filter(|(_, t)| pair.words.1.contains(*t)).map(|(_, t)| t).collect::<Vec<_>>())
        }
        "hant" => ("simplified", HAN.iter().filter(|(s, _)| pair.words.1.contains(*s)).map(|(s, _)| s).collect()),
        _ => return None,
    };
    // One sign may be a name.
    (sign.len() > 1).then(|| format!("holds {other} signs such as `{}`", sign[0]))
}

/// Signs that are written only in simplified, and only in traditional Chinese, from among the most frequent.
const HAN: [(char, char); 30] = [
    ('们', '們'),
    ('这', '這'),
    ('个', '個'),
    ('国', '國'),
    ('与', '與'),
    ('对', '對'),
    ('说', '說'),
    ('时', '時'),
    ('来', '來'),
    ('会', '會'),
    ('为', '為'),
    ('过', '過'),
    ('还', '還'),
    ('发', '發'),
    ('学', '學'),
    ('开', '開'),
    ('关', '關'),
    ('间', '間'),
    ('问', '問'),
    ('无', '無'),
    ('从', '從'),
    ('点', '點'),
    ('现', '現'),
    ('义', '義'),
    ('权', '權'),
    ('总', '總'),
    ('际', '際'),
    ('议', '議'),
    ('联', '聯'),
    ('战', '戰'),
];

/// Returns the scripts that a language written in `script` uses.
fn scripts(script: &str) -> Option<&'static [Script]> {
    Some(match script {
        "latn" => &[Script::Latin],
        "arab" => &[Script::Arabic],
        "cyrl" => &[Script::Cyrillic],
        "grek" => &[Script::Greek],
        "hebr" => &[Script::Hebrew],
        "armn" => &[Script::Armenian],
        "geor" => &[Script::Georgian],
        "deva" => &[Script::Devanagari],
        "hans" | "hant" => &[Script::Han, Script::Bopomofo],
        "jpan" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "kore" => &[Script::Hangul, Script::Han],
        _ => return None,
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty())
}

/// Latin, Greek and Cyrillic letters that look alike make words that no search finds.
pub(super) fn mixed_script(pair: &Pair<'_>) -> Option<String> {
    let map = CodePointMapData::<Script>::new();
    let mixed = |word: &str| {
        let has = |script| word.chars().any(|c| map.get(c) == script);
        usize::from(has(Script::Latin)) + usize::from(has(Script::Greek)) + usize::from(has(Script::Cyrillic)) > 1
    };
    let word = words(&pair.words.1).find(|w| mixed(w) && !pair.words.0.contains(*w))?;
    Some(format!("mixes two alphabets in `{word}`"))
}

/// Persian and Arabic have letters of their own for yeh and kaf, which look alike in places.
pub(super) fn arabic_letters(pair: &Pair<'_>) -> Option<String> {
    let (wrong, name): (&[(char, char)], _) = match pair.to.language() {
        "fa" => (&[('ي', 'ی'), ('ى', 'ی'), ('ك', 'ک')], "Arabic letter"),
        "ar" => (&[('ی', 'ي'), ('ک', 'ك')], "Persian letter"),
        _ => return None,
    };
    let (c, right) = wrong.iter().find(|(c, _)| pair.words.1.contains(*c))?;
    Some(format!("writes the {name} `{c}` where the language has `{right}`"))
}

pub(super) fn arabic_digits(pair: &Pair<'_>) -> Option<String> {
    let c = pair.words.1.chars().find(|c| pair.to.language() == "fa" && matches!(c, '٠'..='٩'))?;
    Some(format!("writes the Arabic digit `{c}` where Persian has its own"))
}

/// A zero-width non-joiner stands within a word, between two letters.
pub(super) fn zwnj(pair: &Pair<'_>) -> Option<String> {
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

/// The prefix and the suffixes that Persian sets off with a zero-width non-joiner and machines with a space.
pub(super) fn half_space(pair: &Pair<'_>) -> Option<String> {
    if pair.to.language() != "fa" {
        return None;
    }
    let words: Vec<&str> = pair.words.1.split(' ').collect();
    let letters = |w: Option<&&str>| w.is_some_and(|w| w.chars().next().is_some_and(char::is_alphabetic));
    let apart = words.iter().enumerate().find(|(n, word)| {
        matches!(**word, "می" | "نمی") && letters(words.get(n + 1))
            || *n > 0 && ["ها", "های", "هایی"].contains(&word.trim_end_matches(|c: char| !c.is_alphabetic()))
    });
    apart.map(|(_, word)| format!("writes `{word}` apart, where a zero-width non-joiner (U+200C) joins it to its word"))
}
