//! Where sentences end: by signs, with the abbreviations of the language, and where a long one may be parted.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::campaign::Lang;
use crate::defaults;

/// A character that stands for a mark in a text that is parted: no letter, no sign.
pub const MARK: char = '\u{FFFC}';

/// Words that end in a full stop which ends no sentence.
#[derive(Deserialize)]
struct Data {
    ordinals: HashSet<String>,
    words: HashMap<String, HashSet<String>>,
}

static DATA: LazyLock<Data> =
    LazyLock::new(|| toml::from_str(defaults::abbreviations()).expect("the built-in abbreviations are valid"));

/// Returns the bytes behind which the sentences of a text end; the last is its length.
pub fn ends(text: &str, lang: &Lang) -> Vec<usize> {
    let mut found = vec![];
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let begins = at;
        at += c.len_utf8();
        if !is_end(c) {
            continue;
        }
        let rest = &text[at..];
        at += rest.len() - rest.trim_start_matches(|c| is_end(c) || is_closing(c)).len();
        let signs = &text[begins..at];
        if signs.contains(is_full_width) || ends_here(&text[..begins], signs, &text[at..], lang) {
            found.push(at);
        }
    }
    // Nothing but blanks behind the last end is no sentence of its own.
    if found.last().is_some_and(|end| text[*end..].trim().is_empty()) {
        found.pop();
    }
    found.push(text.len());
    found
}

/// Whether signs with `before` and `behind` them end a sentence.
fn ends_here(before: &str, signs: &str, behind: &str, lang: &Lang) -> bool {
    if !behind.starts_with(char::is_whitespace) {
        return false;
    }
    let Some(next) = behind.chars().find(|c| !c.is_whitespace() && !is_opening(*c)) else { return true };
    if next.is_lowercase() {
        return false;
    }
    if !signs.starts_with('.') || signs.starts_with("..") {
        return true;
    }
    let start =
        before.rfind(|c: char| c.is_whitespace() || is_opening(c) || matches!(c, '-' | '/' | '’' | '\'' | MARK));
    let word = start.map_or(before, |at| before[at..].trim_start_matches(|c: char| !c.is_alphanumeric()));
    let chars = word.chars().count();
    let digits = chars > 0 && word.chars().all(char::is_numeric);
    if digits {
        return !(chars <= 2 && DATA.ordinals.contains(lang.language()) && next.is_alphabetic());
    }
    // "A. Smith", "U.S.", "z.B."
    let initial = chars == 1 && word.chars().all(char::is_alphabetic);
    !initial && !word.contains('.') && !is_abbreviation(word, lang)
}

fn is_abbreviation(word: &str, lang: &Lang) -> bool {
    let words = lang.chain().into_iter().find_map(|tag| DATA.words.get(&tag));
    words.is_some_and(|words| words.contains(word) || words.contains(&word.to_lowercase()))
}

/// Returns the byte at which a text that is too long is best parted in two: behind a sign near its middle, else at
/// a blank, else between two characters; none where it has no two characters.
pub fn middle(text: &str) -> Option<usize> {
    let trimmed = text.trim_end().len();
    let near = |found: Vec<usize>| {
        let inside = found.into_iter().filter(|at| text[..*at].trim().len() * 6 >= trimmed && *at * 6 <= trimmed * 5);
        inside.min_by_key(|at| at.abs_diff(trimmed / 2))
    };
    let behind = |is: fn(char) -> bool| -> Vec<usize> {
        text.char_indices().filter(|(_, c)| is(*c)).map(|(at, c)| at + c.len_utf8()).collect()
    };
    let free = |at: &usize| text[*at..].starts_with(char::is_whitespace) || text[..*at].ends_with(is_wide_pause);
    let pauses: Vec<usize> = behind(is_pause).into_iter().filter(free).collect();
    near(pauses).or_else(|| near(behind(char::is_whitespace))).or_else(|| {
        let inner = text.char_indices().map(|(at, _)| at).filter(|at| *at > 0 && *at < trimmed);
        inner.min_by_key(|at| at.abs_diff(trimmed / 2))
    })
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '॥' | '։' | '።' | '⁇' | '⁈') || is_full_width(c)
}

/// Signs that end a sentence without a blank behind them.
fn is_full_width(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '›' | ')' | ']' | '}' | '」' | '』' | '）' | '】' | '》')
}

fn is_opening(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '„' | '‘' | '‚' | '«' | '‹' | '(' | '[' | '{' | '「' | '『' | '（' | '¿' | '¡')
}

fn is_pause(c: char) -> bool {
    matches!(c, ';' | ':' | ',' | '—' | '–' | '؛' | '،') || is_wide_pause(c)
}

fn is_wide_pause(c: char) -> bool {
    matches!(c, '，' | '；' | '：' | '、')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts(text: &str, lang: &str) -> Vec<String> {
        let mut from = 0;
        let ends = ends(text, &Lang::parse(lang).unwrap());
        ends.into_iter().map(|end| text[std::mem::replace(&mut from, end)..end].trim().to_string()).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_sees_it() {
        for (lang, text) in [
            ("en", "Dear Mr. Smith, we write to Dr. Ebadi.| See Art. 5 and No. 12 of the U.S. law.| Thank you."),
            ("en", "She was held on 12.5.2024 in cell no. 3.| Now she is free!| Is she?| Yes…| Good."),
            ("en", "He said: “Free them.”| We agree (strongly.)| Now. and so on, e.g. this, i.e. that one."),
            ("en", "That was in 2024.| Mr. A. B. Smith knows https://example.org/a.b?c=d well"),
            ("en", "Who asked \"why?\" and left.| \u{FFFC} will act.| See \u{FFFC}.| End"),
            ("de", "Wir fordern z. B. Freiheit.| Art. 5 GG gilt seit dem 3. Mai.| Das war 1949.| Gut."),
            ("fr", "M. Dupont et Mme. Curie écrivent.| Voir l'art. 5.| Merci !| Adieu."),
            ("ru", "Это г. Москва, ул. Ленина.| Спасибо!"),
            ("fa", "من می‌نویسم.| آیا اقدام می‌کنید؟| بله.| دکتر. احمدی آمد"),
            ("ur", "یہ ایک جملہ ہے۔| یہ دوسرا ہے۔"),
            ("hi", "यह एक वाक्य है।| यह दूसरा है।"),
            ("zh-Hans", "我们呼吁部长。|请释放他们！|谢谢"),
            ("en", ""),
            ("en", "  One.  "),
        ] {
            let wanted: Vec<&str> = text.split('|').map(str::trim).collect();
            assert_eq!(parts(&text.replace('|', ""), lang), wanted, "{lang}");
        }
    }

    #[test]
    fn long_sentences_are_parted_near_the_middle() {
        fn at(text: &str) -> Option<(&str, &str)> {
            middle(text).map(|at| (&text[..at], &text[at..]))
        }
        assert_eq!(at("a, bbbb cccc dddd, eeee ffff"), Some(("a, bbbb cccc dddd,", " eeee ffff")));
        assert_eq!(at("aaaa bbbb cccc dddd"), Some(("aaaa bbbb ", "cccc dddd")));
        assert_eq!(at("我们呼吁，部长们"), Some(("我们呼吁，", "部长们")));
        assert_eq!(at("我们"), Some(("我", "们")));
        assert_eq!(at("x"), None);
        assert_eq!(at(""), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn ends_rise_and_stand_between_characters(text in "[ a-cA-C.!?…؟。”)(0-9\u{FFFC}é]{0,60}") {
            let ends = ends(&text, &Lang::parse("de").unwrap());
            prop_assert_eq!(ends.last(), Some(&text.len()));
            prop_assert!(ends.windows(2).all(|two| two[0] < two[1]));
            prop_assert!(ends.iter().all(|end| text.is_char_boundary(*end)));
            if let Some(at) = middle(&text) {
                prop_assert!(at > 0 && at < text.len() && text.is_char_boundary(at));
            }
        }
    }
}
