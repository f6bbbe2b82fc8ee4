//! What keeps words of two directions apart (Unicode UAX 9), for formats that have no markup for it.

use crate::campaign::Direction;
use crate::letter::is_right_to_left;

/// Left-to-right isolate.
pub const LRI: char = '\u{2066}';
/// Right-to-left isolate.
pub const RLI: char = '\u{2067}';
/// First-strong isolate.
pub const FSI: char = '\u{2068}';
/// Pop directional isolate.
pub const PDI: char = '\u{2069}';
/// Left-to-right mark.
pub const LRM: char = '\u{200E}';
/// Right-to-left mark.
pub const RLM: char = '\u{200F}';

/// Returns the direction of a character that has a strong one; marks count, digits do not.
pub fn strong(c: char) -> Option<Direction> {
    match c {
        LRM => Some(Direction::Ltr),
        RLM => Some(Direction::Rtl),
        c if !c.is_alphabetic() => None,
        c if is_right_to_left(c) => Some(Direction::Rtl),
        _ => Some(Direction::Ltr),
    }
}

/// Returns whether words would be torn apart, or tear the words around them, on a page of this direction.
pub fn needs_isolation(words: &str, page: Direction) -> bool {
    match page {
        Direction::Ltr => words.chars().any(|c| strong(c) == Some(Direction::Rtl)),
        Direction::Rtl => words.chars().any(|c| strong(c) == Some(Direction::Ltr) || c.is_ascii_digit()),
    }
}

/// Returns words set apart from their surroundings where the page's direction makes it necessary.
pub fn isolated(words: &str, page: Direction) -> String {
    if !needs_isolation(words, page) {
        return words.to_string();
    }
    let opener = match words.chars().find_map(strong) {
        Some(Direction::Rtl) => FSI,
        _ => LRI,
    };
    format!("{opener}{words}{PDI}")
}

/// Returns words that run in their own direction, set apart where that is not the page's or the page would tear them.
pub fn turned(words: &str, dir: Direction, page: Direction) -> String {
    match dir {
        _ if dir == page || words.is_empty() => isolated(words, page),
        Direction::Ltr => format!("{LRI}{words}{PDI}"),
        Direction::Rtl => format!("{RLI}{words}{PDI}"),
    }
}

/// A piece of a text: words that run as the page does, or ones to be set apart.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Runs with the page.
    Plain(&'a str),
    /// Left-to-right words with digits or signs that a right-to-left page would put in the wrong order:
    /// telephone numbers, mail and web addresses, `C++`.
    Apart(&'a str),
}

/// Returns the pieces of a text; on a left-to-right page it is one piece.
///
/// Words without letters of a right-to-left script that stand side by side belong together; plain Latin words
/// and plain numbers stay as they are, for Unicode's algorithm sets them right, unless a number follows the words.
pub fn pieces(text: &str, page: Direction) -> Vec<Piece<'_>> {
    if page == Direction::Ltr {
        return vec![Piece::Plain(text)];
    }
    let mut words = text.split_inclusive(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len();
        Some((start, word.trim_end_matches(' ')))
    });
    let (mut found, mut done) = (vec![], 0);
    let mut next = words.next();
    while let Some((start, word)) = next {
        next = words.next();
        if !opens(word) {
            continue;
        }
        let mut end = start + word.len();
        while let Some((start, word)) = next
            && start == end + 1
            && continues(word)
            && !text[..end].ends_with(ends_phrase)
        {
            end = start + word.len();
            next = words.next();
        }
        let range = trimmed(text, start, end);
        let words = &text[range.clone()];
        let signs = words.chars().any(|c| c.is_ascii() && !c.is_ascii_alphabetic() && c != ' ')
            && words.chars().any(|c| c.is_ascii_alphanumeric())
            && !words.bytes().all(|b| b.is_ascii_digit());
        if signs || draws_a_number(words, &text[range.end..]) {
            found.push(Piece::Plain(&text[done..range.start]));
            done = range.end;
            found.push(Piece::Apart(words));
        }
    }
    found.push(Piece::Plain(&text[done..]));
    found.retain(|piece| !matches!(piece, Piece::Plain("")));
    found
}

/// Whether a number that comes next would be drawn to the left-to-right words before it (Unicode UAX 9, rule W7), so
/// that it would stand before them on the page: `London، ۹`.
fn draws_a_number(words: &str, rest: &str) -> bool {
    words.chars().any(char::is_alphabetic) && rest.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_numeric)
}

fn left_to_right(word: &str) -> bool {
    word.chars().all(|c| strong(c) != Some(Direction::Rtl)) && word.chars().any(|c| c.is_ascii_alphanumeric())
}

fn opens(word: &str) -> bool {
    let core = word.trim_start_matches(['(', '[', '«', '"', '“']);
    left_to_right(word)
        && (core.starts_with('+')
            || core.chars().any(|c| !c.is_ascii_digit() && (c.is_ascii_graphic() || c.is_alphabetic())))
}

fn continues(word: &str) -> bool {
    left_to_right(word)
}

fn ends_phrase(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '،' | '؛' | '؟' | '»')
}

/// Leaves punctuation of the sentence around the words outside.
fn trimmed(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let words = &text[start..end];
    let front = words.len() - words.trim_start_matches(['«', '"', '“', '‹']).len();
    let mut inside = &words[front..];
    loop {
        let next = inside.trim_end_matches(|c: char| ends_phrase(c) || matches!(c, '"' | '”' | '›'));
        let (open, close) = (next.matches('(').count(), next.matches(')').count());
        let next = if close > open { next.strip_suffix(')').unwrap_or(next) } else { next };
        if next.len() == inside.len() {
            break;
        }
        inside = next;
    }
    let bracketed =
        inside.strip_prefix('(').and_then(|words| words.strip_suffix(')')).filter(|w| !w.contains(['(', ')']));
    let (extra, inside) = match bracketed {
        Some(words) => (1, &inside[..1 + words.len()]),
        None => (usize::from(inside.starts_with('(') && !inside.contains(')')), inside),
    };
    start + front + extra..start + front + inside.len()
}

/// Returns lines in which whatever was opened is closed, and opened again on the next line; marks that close
/// nothing are gone, and blanks at the end. In plain text every line is a paragraph of its own to the algorithm.
pub fn balanced(lines: Vec<String>) -> Vec<String> {
    let isolate = |c: char| matches!(c, LRI | RLI | FSI);
    let mut open: Vec<char> = vec![];
    let balance = |line: String| {
        let mut out: String = open.iter().collect();
        for c in line.chars() {
            match c {
                LRI | RLI | FSI | '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push(c),
                PDI => match open.iter().rposition(|o| isolate(*o)) {
                    Some(at) => open.truncate(at),
                    None => continue,
                },
                '\u{202C}' => match open.last() {
                    Some(last) if !isolate(*last) => {
                        open.pop();
                    }
                    _ => continue,
                },
                _ => {}
            }
            out.push(c);
        }
        out.extend(open.iter().rev().map(|c| if isolate(*c) { PDI } else { '\u{202C}' }));
        without_empty(out)
    };
    lines.into_iter().map(balance).collect()
}

/// Returns a line without isolates that hold nothing and without blanks at its end, before closing marks too.
fn without_empty(mut line: String) -> String {
    loop {
        let before = line.len();
        let closing = |c: char| matches!(c, PDI | '\u{202C}');
        let end = line.trim_end_matches(|c: char| c.is_whitespace() || closing(c)).len();
        let marks: String = line[end..].chars().filter(|c| closing(*c)).collect();
        line.replace_range(end.., &marks);
        for opener in [LRI, RLI, FSI] {
            line = line.replace(&format!("{opener}{PDI}"), "");
        }
        if line.len() == before {
            return line;
        }
    }
}

/// Returns a line that runs as the page does even where its first letter would turn it.
pub fn anchored(line: String, page: Direction) -> String {
    let mut depth = 0usize;
    let first = line.chars().find_map(|c| {
        match c {
            LRI | RLI | FSI => depth += 1,
            PDI => depth = depth.saturating_sub(1),
            c if depth == 0 => return strong(c),
            _ => {}
        }
        None
    });
    match (page, first) {
        _ if line.trim().is_empty() => line,
        (Direction::Rtl, Some(Direction::Rtl)) | (Direction::Ltr, Some(Direction::Ltr) | None) => line,
        (Direction::Rtl, _) => format!("{RLM}{line}"),
        (Direction::Ltr, _) => format!("{LRM}{line}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(text: &str) -> Vec<&str> {
        let pieces = pieces(text, Direction::Rtl);
        pieces.iter().filter_map(|p| if let Piece::Apart(words) = p { Some(*words) } else { None }).collect()
    }

    #[test]
    fn what_a_right_to_left_page_would_tear_is_set_apart() {
        assert_eq!(
            apart("نشانی letters@mehregan.example، تلفن +49 30 1234."),
            ["letters@mehregan.example", "+49 30 1234"]
        );
        assert_eq!(apart("پروندهٔ C++ و (https://x.y/a_b)."), ["C++", "https://x.y/a_b"]);
        assert_eq!(apart("نزد Human Rights Watch (HRW) بود"), ["Human Rights Watch (HRW)"]);
        assert_eq!(apart("ایران UNESCO 1948 و ۱۲"), ["UNESCO 1948"]);
        assert_eq!(apart("London، ۹ اسفند"), ["London"], "the number would stand before the place");
        assert_eq!(apart("نزد Human Rights Watch – 28 نفر"), ["Human Rights Watch"]);
        assert_eq!(apart("از London تا ۹"), [""; 0]);
        assert_eq!(
            apart("سال 1948 1975 و Paris بود"),
            [""; 0],
            "plain numbers and plain words stand right by themselves"
        );
        assert_eq!(pieces("a@b.c", Direction::Ltr), [Piece::Plain("a@b.c")]);
    }

    #[test]
    fn pieces_are_the_whole_text() {
        for text in ["", " ", "a@b.c", "الف a@b.c  ب C++ ", "(", "«a.b»", "a.b. c.d"] {
            let all: String = pieces(text, Direction::Rtl)
                .iter()
                .map(|p| match p {
                    Piece::Plain(t) | Piece::Apart(t) => *t,
                })
                .collect();
            assert_eq!(all, text);
        }
    }

    #[test]
    fn values_are_isolated_only_where_it_matters() {
        assert_eq!(isolated("Smith & Co.", Direction::Ltr), "Smith & Co.");
        assert_eq!(isolated("سلام", Direction::Rtl), "سلام");
        assert_eq!(isolated("O’Neil", Direction::Rtl), "\u{2066}O’Neil\u{2069}");
        assert_eq!(isolated("سلام (Paris)", Direction::Ltr), "\u{2068}سلام (Paris)\u{2069}");
        assert_eq!(isolated("+49 30", Direction::Rtl), "\u{2066}+49 30\u{2069}");
    }

    #[test]
    fn an_isolate_that_goes_over_lines_is_closed_and_opened_again() {
        let lines = balanced(vec!["a \u{2066}b".into(), "c\u{2069} d\u{2069}".into(), "\u{202E}e".into()]);
        assert_eq!(lines, ["a \u{2066}b\u{2069}", "\u{2066}c\u{2069} d", "\u{202E}e\u{202C}"]);
        assert_eq!(
            balanced(vec!["\u{a0}\u{2066} \u{2069}".into(), "a\u{2067}b \u{2069}".into()]),
            ["", "a\u{2067}b\u{2069}"]
        );
    }
}
