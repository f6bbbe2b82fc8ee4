//! Text of one direction in a page of the other, held together by the isolates of Unicode (UAX 9).

use std::borrow::Cow;

use crate::campaign::Direction;
use crate::letter::is_right_to_left;

const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const BY_FIRST_STRONG: char = '\u{2068}';
const END: char = '\u{2069}';

/// Returns a value that nothing around it can turn round: `C++`, `+98 21 555`, a name in another script.
///
/// It runs as its first strong letter does, from left to right if it has none.
pub fn value(text: &str, page: Direction) -> Cow<'_, str> {
    let at_home = match page {
        Direction::Ltr => !text.chars().any(is_right_to_left),
        Direction::Rtl => text.chars().all(|c| is_right_to_left(c) || matches!(c, ' ' | '\u{200c}')),
    };
    if at_home { text.into() } else { format!("{BY_FIRST_STRONG}{text}{END}").into() }
}

/// Returns a line that runs in its own direction.
pub fn line(text: &str, dir: Direction, page: Direction) -> Cow<'_, str> {
    match dir {
        _ if dir == page => mixed(text, page),
        Direction::Ltr => format!("{LEFT_TO_RIGHT}{text}{END}").into(),
        Direction::Rtl => format!("{RIGHT_TO_LEFT}{text}{END}").into(),
    }
}

/// Returns a text in which words that read from left to right keep their order in a page that does not.
///
/// A stretch of such words is set apart where it begins or ends with anything but a letter, which the page
/// would otherwise carry to the other side: `C++`, `https://example.org/`, `10 Downing Street`, and where figures
/// follow, which would otherwise stand on its wrong side. A text that has isolates already is left as its author
/// wants it.
pub fn mixed(text: &str, page: Direction) -> Cow<'_, str> {
    let isolated = |c| matches!(c, LEFT_TO_RIGHT..=END);
    if page == Direction::Ltr || text.contains(isolated) || !text.contains(|c: char| c.is_ascii_alphanumeric()) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 12);
    let mut written = 0;
    for stretch in stretches(text) {
        let inner = trimmed(&text[stretch.clone()]);
        let start = stretch.start + text[stretch.clone()].find(inner).unwrap_or(0);
        // Figures behind the words would run on with them: the day of a date behind the name of a place.
        let behind = text[start + inner.len()..].chars().find(|c| c.is_alphanumeric());
        let figures = behind.is_some_and(char::is_numeric);
        if inner.starts_with(char::is_alphabetic) && inner.ends_with(char::is_alphanumeric) && !figures {
            continue;
        }
        out.push_str(&text[written..start]);
        out.extend([LEFT_TO_RIGHT]);
        out.push_str(inner);
        out.push(END);
        written = start + inner.len();
    }
    out.push_str(&text[written..]);
    out.into()
}

/// Returns the stretches of words that read from left to right, without the space around them.
fn stretches(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut all: Vec<std::ops::Range<usize>> = vec![];
    let mut open = false; // whether the next word may join the last stretch
    let mut figures: Option<usize> = None; // where the figures before a word begin
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let here = at..at + bare.len();
        at += word.len();
        if bare.is_empty() {
            continue;
        }
        let foreign = bare.chars().any(|c| c.is_alphabetic() && is_right_to_left(c));
        let latin = !foreign && bare.chars().any(char::is_alphabetic);
        let telephone = !foreign && bare.starts_with('+') && bare.contains(|c: char| c.is_ascii_digit());
        let number = !foreign && !latin && bare.chars().any(|c| c.is_ascii_digit());
        let joined = open && (latin || telephone || number);
        match all.last_mut() {
            Some(last) if joined => last.end = here.end,
            _ if latin || telephone => all.push(figures.unwrap_or(here.start)..here.end),
            _ => {}
        }
        // Figures that a stretch has taken in cannot begin the next one.
        figures = if number && !joined { figures.or(Some(here.start)) } else { None };
        open = (latin || telephone || (number && open)) && !bare.ends_with([',', ';', '.', ':', '،', '؛']);
    }
    all
}

/// Returns a stretch without the punctuation around it that belongs to the sentence.
fn trimmed(stretch: &str) -> &str {
    let mut inner = stretch;
    loop {
        let before = inner;
        inner = inner.trim_end_matches(['.', ',', ';', ':', '!', '?', '»', '”', '"', '…', '’', '،', '؛', '؟']);
        inner = inner.trim_start_matches(['«', '“', '"', '‘']);
        let pairs =
            |open: char, close: char| inner.matches(open).count() as isize - inner.matches(close).count() as isize;
        if pairs('(', ')') < 0 {
            inner = inner.strip_suffix(')').unwrap_or(inner);
        } else if pairs('(', ')') > 0 {
            inner = inner.strip_prefix('(').unwrap_or(inner);
        } else if let Some(bare) = inner.strip_prefix('(').and_then(|s| s.strip_suffix(')')) {
            inner = bare;
        }
        if inner == before {
            return inner;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str) -> String {
        text.replace(LEFT_TO_RIGHT, "[").replace(RIGHT_TO_LEFT, "]").replace(BY_FIRST_STRONG, "<").replace(END, "^")
    }

    #[test]
    fn words_that_would_fall_apart_are_set_apart() {
        let mixed = |text| shown(&mixed(text, Direction::Rtl));
        assert_eq!(mixed("زبان C++ و +98 21 555 است."), "زبان [C++^ و [+98 21 555^ است.");
        assert_eq!(mixed("در 10 Downing Street، لندن"), "در [10 Downing Street^، لندن");
        assert_eq!(mixed("نشانی (https://example.org/)."), "نشانی ([https://example.org/^).");
        assert_eq!(mixed("سازمان Human Rights Watch است"), "سازمان Human Rights Watch است", "is safe as it is");
        assert_eq!(mixed("Malmö، ۲۹ آبان ۱۴۰۵"), "[Malmö^، ۲۹ آبان ۱۴۰۵", "the day stays behind the place");
        assert_eq!(mixed("Malmö، 20 نوفمبر 2026"), "[Malmö^، 20 نوفمبر 2026");
        assert_eq!(mixed("Box 7, 10a Elm Street است"), "[Box 7^, [10a Elm Street^ است", "no figures belong to two");
        assert_eq!(mixed("در سال 1948 و ۱۹۷۵"), "در سال 1948 و ۱۹۷۵", "figures alone follow the page");
        assert_eq!(mixed("تلفن: \u{2066}+98 21\u{2069}"), "تلفن: [+98 21^", "is the author's own affair");
    }

    #[test]
    fn a_value_is_isolated_only_where_it_is_a_stranger() {
        assert_eq!(shown(&value("C++", Direction::Rtl)), "<C++^");
        assert_eq!(shown(&value("م. افتاده‌کوه", Direction::Rtl)), "<م. افتاده‌کوه^");
        assert_eq!(value("سپیدار", Direction::Rtl), "سپیدار");
        assert_eq!(value("C++", Direction::Ltr), "C++");
        assert_eq!(shown(&value("سپیدار", Direction::Ltr)), "<سپیدار^");
        assert_eq!(shown(&line("10557 Berlin", Direction::Ltr, Direction::Rtl)), "[10557 Berlin^");
        assert_eq!(shown(&line("021 555 12", Direction::Ltr, Direction::Rtl)), "[021 555 12^");
        assert_eq!(shown(&line("تلفن +98 21", Direction::Rtl, Direction::Rtl)), "تلفن [+98 21^");
    }

    proptest! {
        #[test]
        fn nothing_but_isolates_is_added(text in "[ a-z0-9+().,:/«»سلامپ۱۲،\u{200c}-]{0,40}") {
            let out = mixed(&text, Direction::Rtl).into_owned();
            prop_assert_eq!(out.matches(LEFT_TO_RIGHT).count(), out.matches(END).count());
            prop_assert_eq!(out.replace([LEFT_TO_RIGHT, END], ""), text);
        }
    }
}
