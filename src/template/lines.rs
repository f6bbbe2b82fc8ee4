//! Lines that hold nothing but tags: they do not exist for Markdown, and so they must not exist in the
//! filled text either, or their empty lines would break tables and tight lists.

use std::ops::Range;

use super::fault::Fault;
use super::lexer::{Mark, Token, lex, tag_name};

/// A piece of a text.
#[derive(Debug)]
pub(super) enum Piece {
    /// A line of tags, comments and raw blocks of several lines, with its line end.
    Lone(Range<usize>, Vec<Token>),
    /// A comment among words, and the end of the blanks behind it that go with it: `a {# c #} b` is `a b`.
    Comment(Range<usize>, usize),
    /// Any other mark.
    Token(Token),
    /// Words.
    Text(Range<usize>),
}

/// Returns the pieces of a text, which in their order are the text.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, Fault> {
    let (tokens, mut out) = (lex(text)?, vec![]);
    let (mut at, mut next, mut words) = (0, 0, 0);
    while at < text.len() {
        if (at == 0 || text[..at].ends_with('\n'))
            && let Some((end, count)) = lone(text, at, &tokens[next..])
        {
            out.extend([Piece::Text(words..at), Piece::Lone(at..end, tokens[next..next + count].to_vec())]);
            (at, next, words) = (end, next + count, end);
            continue;
        }
        let stop = tokens.get(next).map_or(text.len(), |t| t.at.start);
        if stop > at {
            at = text[at..stop].find('\n').map_or(stop, |p| at + p + 1);
            continue;
        }
        let token = tokens[next].clone();
        out.push(Piece::Text(words..at));
        at = token.at.end;
        if token.mark == Mark::Comment {
            let apart = token.at.start == 0 || text[..token.at.start].ends_with([' ', '\t', '\n']);
            at = if apart { skip(text, at, &[' ', '\t']) } else { at };
            out.push(Piece::Comment(token.at, at));
        } else {
            out.push(Piece::Token(token));
        }
        (next, words) = (next + 1, at);
    }
    out.push(Piece::Text(words..at));
    Ok(out)
}

/// Returns the end of a tag-only line that begins at `at` and how many tokens it holds.
fn lone(text: &str, at: usize, tokens: &[Token]) -> Option<(usize, usize)> {
    let (mut end, mut count) = (skip(text, at, &[' ', '\t', '>']), 0);
    let stands_alone = |t: &Token| match t.mark {
        Mark::Expr => false,
        Mark::Raw => text[t.at.clone()].contains('\n'),
        Mark::Tag | Mark::Comment => true,
    };
    while let Some(token) = tokens.get(count).filter(|t| t.at.start == end && stands_alone(t)) {
        end = skip(text, token.at.end, &[' ', '\t']);
        count += 1;
    }
    let line_end = ["\r\n", "\n"].into_iter().find(|e| text[end..].starts_with(e)).map_or(0, str::len);
    (count > 0 && (line_end > 0 || end == text.len())).then_some((end + line_end, count))
}

fn skip(text: &str, at: usize, set: &[char]) -> usize {
    text.len() - text[at..].trim_start_matches(set).len()
}

/// Returns whether a tag-only line stays a line in the filled text: what it brings in is a text of its own.
pub(super) fn stays(text: &str, tokens: &[Token]) -> bool {
    tokens.iter().any(|t| t.mark == Mark::Raw || tag_name(&text[t.at.clone()]) == "include")
}

/// Returns the text that is filled: tag-only lines vanish, because what stands before the tags and the line
/// end move into the tags. Every other byte keeps its offset and its line number.
///
/// # Errors
/// When a mark is never closed.
pub(super) fn fillable(text: &str) -> Result<String, Fault> {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text)? {
        match piece {
            Piece::Text(at) => out += &text[at],
            Piece::Token(token) => out += &text[token.at],
            Piece::Comment(at, end) => {
                out += &text[at.start..at.end - 2];
                out += &text[at.end..end];
                out += "#}";
            }
            Piece::Lone(at, tokens) if stays(text, &tokens) => out += &text[at],
            Piece::Lone(at, tokens) => {
                let mut from = at.start;
                for (n, token) in tokens.iter().enumerate() {
                    let whole = &text[token.at.clone()];
                    let (open, close) = (&whole[..2], &whole[whole.len() - 2..]);
                    out += open;
                    out += &text[from..token.at.start].replace('>', " ");
                    // The signs have nothing to eat on a line that vanishes.
                    let body = &whole[2..whole.len() - 2];
                    let tail = if body.len() > 1 && body.ends_with(['-', '+']) { 1 } else { 0 };
                    let head = if body.starts_with(['-', '+']) { 1 } else { 0 };
                    out += &" "[..head];
                    out += &body[head..body.len() - tail];
                    out += &" "[..tail];
                    if n + 1 == tokens.len() {
                        out += &text[token.at.end..at.end];
                    }
                    out += close;
                    from = token.at.end;
                }
            }
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tag_only_lines_vanish_and_offsets_stay() {
        for (text, want) in [
            ("a\n{% if x %}\nb\n{% endif %}\n", "a\n{% if x \n%}b\n{% endif \n%}"),
            ("> {%- if x -%} {# c #}\r\n> b\r\n", "> b\r\n"),
            ("{% include 'a.md' %}\nb", "{% include 'a.md' %}\nb"),
            ("a {# c #} b", "a {# c  #}b"),
        ] {
            let out = fillable(text).unwrap();
            assert_eq!(out.len(), text.len());
            assert!(out.ends_with(want), "{out:?}");
            assert_eq!(out.matches('\n').count(), text.matches('\n').count());
        }
        assert_eq!(fillable("> {% if x %}\n").unwrap(), "{%>  if x \n%}".replace('>', " "));
    }

    #[test]
    fn a_line_with_a_value_is_no_tag_only_line() {
        for text in ["{% if x %}{{ x }}{% endif %}\n", "{% raw %}a{% endraw %}\n", "{% if x %}."] {
            assert!(!pieces(text).unwrap().iter().any(|p| matches!(p, Piece::Lone(..))), "{text}");
        }
    }
}
