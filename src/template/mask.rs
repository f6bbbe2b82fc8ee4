//! What Markdown sees of a template: every expression and inline tag is one private-use character, comments
//! and tag-only lines are gone.

use std::ops::Range;

use super::fault::Fault;
use super::lexer::{Mark, inner, lex, one_line, signs, tag_name};
use super::lines::{Piece, pieces};
use crate::campaign::is_unsafe;

/// The first character that stands for a mark or a value: a plane of private use, which no source may hold.
const HOLE: u32 = 0xF0000;
const LAST_HOLE: u32 = 0xFFFFD;

/// Returns the character that stands for mark or value number `n`, while there are any.
pub(crate) fn hole(n: usize) -> Option<char> {
    let code = HOLE.checked_add(u32::try_from(n).ok()?)?;
    char::from_u32(code).filter(|_| code <= LAST_HOLE)
}

/// Returns the number of the mark or value for which a character stands.
pub(crate) fn hole_index(c: char) -> Option<usize> {
    (HOLE..=LAST_HOLE).contains(&(c as u32)).then(|| (c as u32 - HOLE) as usize)
}

/// Returns whether a character is of private use, and so could be taken for a hole.
pub(crate) fn is_private(c: char) -> bool {
    matches!(c as u32, 0xE000..=0xF8FF | 0xF0000..=0x10FFFF)
}

/// A template as Markdown sees it.
#[derive(Debug, Default)]
pub(super) struct Mask {
    /// The text with its holes.
    pub text: String,
    /// The tag-only lines that were taken out.
    pub cuts: Vec<Cut>,
    /// What went wrong on the way.
    pub faults: Vec<Fault>,
    marks: Vec<String>,
    /// From which offset of `text` on which offset of the source counts.
    jumps: Vec<(usize, usize)>,
}

/// Tag-only lines that were taken out.
#[derive(Debug)]
pub(super) struct Cut {
    /// Where in the masked text they were.
    pub at: usize,
    /// Their tags, on one line.
    pub tags: String,
    /// Where in the source they are.
    pub source: Range<usize>,
}

impl Mask {
    /// Returns the mask of a text.
    ///
    /// # Errors
    /// When a mark is never closed; lesser faults are kept in [`Mask::faults`].
    pub fn of(text: &str) -> Result<Mask, Fault> {
        let mut mask = Mask { jumps: vec![(0, 0)], ..Mask::default() };
        mask.faults.extend(text.char_indices().filter_map(|(at, c)| foreign(text, at, c)).take(20));
        for piece in pieces(text)? {
            match piece {
                Piece::Text(at) => mask.text += &text[at],
                Piece::Comment(at, end) => {
                    if matches!(signs(&text[at.clone()]), (true, _) | (_, true)) {
                        let fault = Fault::new(at, "tag-sign", "a comment among words needs no `-`");
                        mask.faults.push(fault.hint("take the sign out"));
                    }
                    mask.jump(end);
                }
                Piece::Lone(at, tokens) => {
                    let bad = tokens.iter().filter_map(|t| forbidden(t.at.clone(), &text[t.at.clone()]));
                    mask.faults.extend(bad);
                    let tags: Vec<String> = tokens.iter().map(|t| one_line(&text[t.at.clone()])).collect();
                    mask.cuts.push(Cut { at: mask.text.len(), tags: tags.join(" "), source: at.clone() });
                    mask.jump(at.end);
                }
                Piece::Token(token) => mask.mark(text, token.mark, token.at),
            }
        }
        Ok(mask)
    }

    /// Returns the mask of a text among whose words every mark counts, comments too.
    ///
    /// # Errors
    /// When a mark is never closed, or the text holds what could be taken for a mark.
    pub fn of_words(text: &str) -> Result<Mask, Fault> {
        let (mut mask, mut from) = (Mask { jumps: vec![(0, 0)], ..Mask::default() }, 0);
        if let Some(fault) = text.char_indices().find_map(|(at, c)| foreign(text, at, c)) {
            return Err(fault);
        }
        for token in lex(text)? {
            let Some(hole) = hole(mask.marks.len()) else {
                return Err(Fault::new(token.at, "too-long", "there are too many tags in one text"));
            };
            mask.text += &text[from..token.at.start];
            mask.text.push(hole);
            from = token.at.end;
            mask.marks.push(text[token.at].to_string());
        }
        mask.text += &text[from..];
        Ok(mask)
    }

    fn jump(&mut self, source: usize) {
        self.jumps.push((self.text.len(), source));
    }

    fn mark(&mut self, text: &str, mark: Mark, at: Range<usize>) {
        let token = &text[at.clone()];
        let (left, right) = if mark == Mark::Raw { (false, false) } else { signs(token) };
        let words = |c: char| c.is_alphabetic() || hole_index(c).is_some();
        let line = || self.text.rsplit('\n').next().unwrap_or_default();
        let rest = || text[at.end..].lines().next().unwrap_or_default();
        let greedy = left && !line().contains(words) || right && rest().trim().is_empty();
        self.faults.extend(forbidden(at.clone(), token));
        if mark == Mark::Raw && token.contains('\n') {
            let fault = Fault::new(at.clone(), "raw-block", "a raw block of several lines stands among words");
            self.faults.push(fault.hint("put `{% raw %}` and `{% endraw %}` on lines of their own"));
        }
        if greedy {
            self.faults.push(greedy_sign(at.clone(), token));
        }
        if mark == Mark::Expr && inner(token).is_empty() {
            self.faults.push(Fault::new(at.clone(), "template-syntax", "an expression is empty"));
        }
        match hole(self.marks.len()) {
            Some(c) => self.text.push(c),
            None => self.faults.push(Fault::new(at.clone(), "too-long", "there are too many tags in one file")),
        }
        self.marks.push(one_line(token));
        self.jump(at.end);
    }

    /// Returns the source offset of an offset of the masked text that is not within a hole.
    pub fn source(&self, at: usize) -> usize {
        let jump = self.jumps[self.jumps.partition_point(|j| j.0 <= at).max(1) - 1];
        jump.1 + (at - jump.0)
    }

    /// Returns a piece of the masked text with its marks put back.
    pub fn restore(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match hole_index(c).and_then(|n| self.marks.get(n)) {
                Some(mark) => out += mark,
                None => out.push(c),
            }
        }
        out
    }

    /// Returns the mark for which a character stands.
    pub fn behind(&self, c: char) -> Option<&str> {
        hole_index(c).and_then(|n| self.marks.get(n)).map(String::as_str)
    }
}

/// Returns the fault of a sign that eats a line end, the blank of a list mark or the `> ` of a quotation.
fn greedy_sign(at: Range<usize>, token: &str) -> Fault {
    Fault::new(at, "tag-sign", format!("the `-` of `{}` eats more than blanks between words", one_line(token)))
        .hint("take the `-` out: tags on a line of their own leave no empty line anyway")
}

/// Returns the fault of a character that no template may hold.
fn foreign(text: &str, at: usize, c: char) -> Option<Fault> {
    let span = at..at + c.len_utf8();
    if is_private(c) {
        let message = format!("the character U+{:04X} is of private use, which no font and no reader knows", c as u32);
        return Some(Fault::new(span, "private-use", message).hint("take it out"));
    }
    if c == '&'
        && let Some((length, named)) = reference(&text[at..])
        && (is_unsafe(named) || is_private(named))
    {
        let message = format!("`{}` stands for a character that has no place in a letter", &text[at..at + length]);
        return Some(Fault::new(at..at + length, "character-reference", message).hint("take it out"));
    }
    let alone = c == '\r' && !text[at + 1..].starts_with('\n');
    if alone || c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
        let message = format!("the control character U+{:04X} has no place in a letter", c as u32);
        return Some(Fault::new(span, "control-character", message).hint("take it out"));
    }
    None
}

/// Returns the length and the character of a numeric character reference (`&#8238;`, `&#x202E;`) that a text begins with.
fn reference(text: &str) -> Option<(usize, char)> {
    let digits = text.strip_prefix("&#")?.split_once(';')?.0;
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some((digits.len() + 3, char::from_u32(number)?))
}

/// Returns the fault of a tag that letters cannot use.
fn forbidden(at: Range<usize>, token: &str) -> Option<Fault> {
    let name = tag_name(token);
    let why = match name {
        "filter" | "autoescape" => "it would change values into text",
        "extends" => "a letter is put together with `{% include %}` and macros",
        _ => return None,
    };
    Some(Fault::new(at, "forbidden-tag", format!("`{{% {name} %}}` is not for letters: {why}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back_to_the_source() {
        let text = "a {{ x }} b {# c #} d\n{% if y %}\n*e*\n{% endif %}\nf";
        let mask = Mask::of(text).unwrap();
        assert_eq!(mask.restore(&mask.text), "a {{ x }} b d\n*e*\nf");
        for word in ["b", "d", "*e*", "f"] {
            let at = mask.text.find(word).unwrap();
            assert!(text[mask.source(at)..].starts_with(word), "{word}");
        }
    }

    #[test]
    fn holes_are_of_private_use_and_end_somewhere() {
        assert_eq!(hole(7).and_then(hole_index), Some(7));
        assert!(is_private(hole(0).unwrap()) && is_private('\u{E000}') && !is_private('\u{FFFD}'));
        assert_eq!(hole(0xFFFE), None);
        assert_eq!(hole(usize::MAX), None);
    }

    #[test]
    fn strange_characters_and_greedy_signs_are_told_with_their_place() {
        for (text, code, at) in [
            ("ab\u{F0000}", "private-use", 2),
            ("ab &#xf0000;", "character-reference", 3),
            ("ab &#8238; c", "character-reference", 3),
            ("a\u{0}b", "control-character", 1),
            ("a\rb", "control-character", 1),
            ("- {{- x }}", "tag-sign", 2),
            ("a {{ x -}}\nb", "tag-sign", 2),
            ("a {#- c #} b", "tag-sign", 2),
        ] {
            let faults = Mask::of(text).unwrap().faults;
            assert_eq!(
                faults.iter().map(|f| (f.what.code, f.at.start)).collect::<Vec<_>>(),
                [(Some(code), at)],
                "{text}"
            );
        }
        assert_eq!(Mask::of("a {{- x -}} b").unwrap().faults, []);
    }
}
