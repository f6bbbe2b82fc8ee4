//! `pseudo`: no translation, but text that looks foreign, is a third longer and keeps every expression.
//!
//! It shows before any translator has begun whether everything can be translated, whether the layout bears
//! longer words, and whether accents are in the fonts. It needs no network and always answers the same, so it is
//! also what tests translate with. Letters stay Latin for every language: the point is to see what was not
//! translated.

use super::{Backend, Batch};
use crate::diag::Result;

/// The backend `pseudo`.
#[derive(Clone, Copy, Debug)]
pub struct Pseudo;

impl Pseudo {
    /// The name and the kind of the backend.
    pub const NAME: &'static str = "pseudo";
}

impl Backend for Pseudo {
    fn name(&self) -> &str {
        Pseudo::NAME
    }

    fn concurrency(&self) -> usize {
        1
    }

    fn translate(&self, batch: &Batch) -> Result<Vec<String>> {
        Ok(batch.texts.iter().map(|text| disguise(text)).collect())
    }
}

/// Returns the text with accents, between `‹` and `›`, about a third longer.
fn disguise(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let body = text.trim_matches(['\n', ' ']);
    let start = text.len() - text.trim_start_matches(['\n', ' ']).len();
    out.push_str(&text[..start]);
    let (mut letters, mut vowels) = (0, 0);
    if !body.is_empty() {
        out.push('‹');
    }
    let mut rest = body;
    let mut within_word = false;
    while let Some(c) = rest.chars().next() {
        let kept = protected(rest, within_word);
        if kept > 0 {
            out.push_str(&rest[..kept]);
            rest = &rest[kept..];
            within_word = false;
            continue;
        }
        within_word = c.is_alphanumeric();
        rest = &rest[c.len_utf8()..];
        let accented = accent(c);
        out.push(accented);
        if c.is_alphabetic() {
            letters += 1;
        }
        // Vowels are doubled until three letters of ten have come on top.
        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'E' | 'I' | 'O' | 'U') && vowels * 10 < letters * 3 {
            out.push(accented);
            vowels += 1;
        }
    }
    if !body.is_empty() {
        out.push('›');
        out.push_str(&text[start + body.len()..]);
    }
    out
}

/// Returns how many bytes at the start of a text must stay as they are: an expression, a tag, code, an escape,
/// HTML, an address, a character reference, or the part of a link or picture that is no prose.
fn protected(text: &str, within_word: bool) -> usize {
    let upto = |from: usize, close: &str| text[from..].find(close).map_or(0, |at| from + at + close.len());
    let next = text.chars().nth(1);
    match text.as_bytes()[0] {
        b'{' if text.starts_with("{{") => closing(text, "}}"),
        b'{' if text.starts_with("{%") => raw(text).unwrap_or_else(|| closing(text, "%}")),
        b'{' if text.starts_with("{#") => upto(2, "#}"),
        b'\\' => 1 + next.map_or(0, char::len_utf8),
        b'`' => {
            let ticks = text.len() - text.trim_start_matches('`').len();
            upto(ticks, &text[..ticks]).max(ticks)
        }
        b'<' if next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) => upto(1, ">"),
        b'&' => {
            let name = text[1..].find(|c: char| !(c.is_ascii_alphanumeric() || c == '#'));
            name.filter(|end| *end > 0 && text[1 + end..].starts_with(';')).map_or(0, |end| end + 2)
        }
        b'[' => label(text),
        b']' if text.starts_with("](") => 1 + target(&text[1..]),
        b']' if text.starts_with("][") => upto(2, "]"),
        _ if !within_word => address(text),
        _ => 0,
    }
}

/// Returns the length of a footnote's mark, or of a link whose words are its label too and must not change.
fn label(text: &str) -> usize {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' if depth == 1 => {
                let linked = text[at + 1..].starts_with(['(', '[']);
                return if linked { 0 } else { at + 1 };
            }
            ']' => depth -= 1,
            _ => {}
        }
    }
    0
}

/// Returns where an expression or tag ends; its strings may hold the closing sign.
fn closing(text: &str, close: &str) -> usize {
    let mut quote = None;
    let mut chars = text.char_indices().skip(2);
    while let Some((at, c)) = chars.next() {
        match quote {
            Some(_) if c == '\\' => drop(chars.next()),
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if text[at..].starts_with(close) => return at + close.len(),
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None => {}
        }
    }
    0
}

/// Returns the length of `{% raw %}…{% endraw %}` at the start of a text.
fn raw(text: &str) -> Option<usize> {
    let word = |tag: &str| tag.trim_start_matches("{%").trim_matches(['-', '+', ' ']).to_string();
    let open = closing(text, "%}");
    if open == 0 || word(&text[..open - 2]) != "raw" {
        return None;
    }
    let mut at = open;
    while let Some(found) = text[at..].find("{%") {
        at += found;
        let end = at + closing(&text[at..], "%}");
        if end == at {
            return None;
        }
        if word(&text[at..end - 2]) == "endraw" {
            return Some(end);
        }
        at = end;
    }
    None
}

/// Returns the length of a link's target in round brackets, with its title; 0 where it is none.
fn target(text: &str) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while let Some(c) = text[at..].chars().next() {
        if text[at..].starts_with("{{") {
            let end = closing(&text[at..], "}}");
            if end == 0 {
                return 0;
            }
            at += end;
            continue;
        }
        at += c.len_utf8();
        match c {
            '\\' => at += text[at..].chars().next().map_or(0, char::len_utf8),
            '(' => depth += 1,
            ')' if depth <= 1 => return at,
            ')' => depth -= 1,
            '\n' => return 0,
            _ => {}
        }
    }
    0
}

/// Returns the length of a web or mail address at the start of a text.
fn address(text: &str) -> usize {
    let end = text.find(|c: char| c.is_whitespace() || "<>()[]{}\"*`|".contains(c)).unwrap_or(text.len());
    let known = ["https://", "http://", "www.", "mailto:"].iter().any(|start| text.starts_with(start));
    if known || text[..end].find('@').is_some_and(|at| at > 0) { end } else { 0 }
}

/// Returns a letter that looks like it, of those that every font for Latin script has.
fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'i' => 'í',
        'l' => 'ł',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ř',
        's' => 'š',
        't' => 'ť',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Á',
        'C' => 'Ç',
        'D' => 'Ď',
        'E' => 'É',
        'G' => 'Ğ',
        'I' => 'Í',
        'L' => 'Ł',
        'N' => 'Ñ',
        'O' => 'Ö',
        'R' => 'Ř',
        'S' => 'Š',
        'T' => 'Ť',
        'U' => 'Ü',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}
