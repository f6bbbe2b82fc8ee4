//! The marks of the template language in a text: `{{ }}`, `{% %}`, `{# #}` and raw blocks.
//!
//! minijinja's own lexer is no public interface; this one finds the same tokens, which a test proves
//! against the original.

use std::ops::Range;

use super::fault::Fault;

/// The kinds of mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `{{ … }}`
    Expr,
    /// `{% … %}`
    Tag,
    /// `{# … #}`
    Comment,
    /// `{% raw %} … {% endraw %}`, all of it.
    Raw,
}

/// A mark and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub mark: Mark,
    pub at: Range<usize>,
}

/// Returns every mark of a text in order.
///
/// # Errors
/// The first mark that is never closed.
pub(super) fn lex(text: &str) -> Result<Vec<Token>, Fault> {
    let (bytes, mut at, mut tokens) = (text.as_bytes(), 0, vec![]);
    while at + 1 < bytes.len() {
        let start = at;
        let open = |end: &str| {
            Fault::new(start..start + 2, "template-syntax", format!("`{}` is never closed", &text[start..start + 2]))
                .hint(format!("close it with `{end}`"))
        };
        let mark = match &bytes[at..at + 2] {
            b"{#" => {
                at = text[at + 2..].find("#}").map(|p| start + p + 4).ok_or_else(|| open("#}"))?;
                Mark::Comment
            }
            b"{{" => {
                at = close(bytes, at + 2, b"}}").ok_or_else(|| open("}}"))?;
                Mark::Expr
            }
            b"{%" if raw_tag(&text[at + 2..], "raw").is_some() => {
                at = end_of_raw(text, at + 2).ok_or_else(|| open("{% endraw %}"))?;
                Mark::Raw
            }
            b"{%" => {
                at = close(bytes, at + 2, b"%}").ok_or_else(|| open("%}"))?;
                Mark::Tag
            }
            _ => {
                at += 1;
                continue;
            }
        };
        tokens.push(Token { mark, at: start..at });
    }
    Ok(tokens)
}

/// Returns the length of `raw %}` with its signs and blanks at the start of a text.
fn raw_tag(text: &str, name: &str) -> Option<usize> {
    let blank = |c: char| c.is_ascii_whitespace();
    let rest = text.strip_prefix(['-', '+']).unwrap_or(text).trim_start_matches(blank).strip_prefix(name)?;
    let rest = rest.trim_start_matches(blank);
    Some(text.len() - rest.strip_prefix(['-', '+']).unwrap_or(rest).strip_prefix("%}")?.len())
}

fn end_of_raw(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += text[at..].find("{%")? + 2;
        if let Some(length) = raw_tag(&text[at..], "endraw") {
            return Some(at + length);
        }
    }
}

/// Returns the offset behind the end mark, which counts neither within strings nor within brackets.
fn close(bytes: &[u8], mut at: usize, end: &[u8]) -> Option<usize> {
    let mut depth = 0_isize;
    at += usize::from(matches!(bytes.get(at), Some(b'-' | b'+')));
    while at < bytes.len() {
        let sign = usize::from(matches!(bytes[at], b'-' | b'+'));
        if depth == 0 && bytes[at + sign..].starts_with(end) {
            return Some(at + sign + 2);
        }
        match bytes[at] {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            quote @ (b'"' | b'\'') => {
                at += 1;
                while *bytes.get(at)? != quote {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// Returns what stands between the ends of a mark, without signs and blanks around it.
pub(super) fn inner(token: &str) -> &str {
    let body = token.get(2..token.len().saturating_sub(2)).unwrap_or_default();
    let body = body.strip_prefix(['-', '+']).unwrap_or(body);
    body.strip_suffix(['-', '+']).unwrap_or(body).trim()
}

/// Returns whether a mark eats the white space before and behind it (`{{- x -}}`).
pub(super) fn signs(token: &str) -> (bool, bool) {
    (token[2..].starts_with('-'), token[..token.len() - 2].ends_with('-'))
}

/// Returns a mark on one line.
pub(super) fn one_line(token: &str) -> String {
    if !token.contains('\n') {
        return token.to_string();
    }
    token.lines().map(str::trim).filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns whether Markdown sees nothing in a text: other white space than this it takes for letters.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'))
}

/// Returns the words of an expression: names, numbers, strings with their quotation marks, signs.
pub(super) fn words(expression: &str) -> Vec<&str> {
    let (mut rest, mut words) = (expression.trim_start(), vec![]);
    while let Some(first) = rest.chars().next() {
        let named = |c: char| c.is_alphanumeric() || c == '_';
        let length = match first {
            '"' | '\'' => string_length(rest, first),
            '0'..='9' => {
                let number = |c: char| named(c) || c == '.';
                rest.find(|c| !number(c)).unwrap_or(rest.len())
            }
            c if named(c) => rest.find(|c| !named(c)).unwrap_or(rest.len()),
            _ if ["==", "!=", "<=", ">=", "//", "**"].iter().any(|sign| rest.starts_with(sign)) => 2,
            c => c.len_utf8(),
        };
        words.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    words
}

fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns the first word of a tag: `if` of `{% if x %}`; nothing for other marks.
pub(super) fn tag_name(token: &str) -> &str {
    if !token.starts_with("{%") {
        return "";
    }
    let body = inner(token);
    &body[..body.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(body.len())]
}

/// Returns the text of a string with its quotation marks, where it needs no escapes.
pub(super) fn literal(word: &str) -> Option<&str> {
    let quote = word.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    word.strip_prefix(quote)?.strip_suffix(quote).filter(|s| !s.contains('\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        lex(text).unwrap().into_iter().map(|t| &text[t.at]).collect()
    }

    #[test]
    fn marks_end_where_they_end() {
        assert_eq!(found("a {{ '}}' }} b {{ {'a': {}} }}"), ["{{ '}}' }}", "{{ {'a': {}} }}"]);
        assert_eq!(found("{# {{ #}{%- raw -%}{{ x {% endraw %}}"), ["{# {{ #}", "{%- raw -%}{{ x {% endraw %}"]);
        assert_eq!(found(r#"{{ "a\"}}" }}"#), [r#"{{ "a\"}}" }}"#]);
    }

    #[test]
    fn what_is_never_closed_is_named_with_its_place() {
        for (text, at) in [("x {{ a", 2), ("{% if", 0), ("ab{# c", 2), ("{% raw %}{{ x }}", 0)] {
            let fault = lex(text).unwrap_err();
            assert_eq!(fault.at.start, at, "{text}");
            assert!(fault.what.message.contains("never closed"), "{text}");
        }
    }

    #[test]
    fn signs_belong_to_the_mark_and_a_minus_to_the_expression() {
        assert_eq!(inner("{{- x -}}"), "x");
        assert_eq!(inner("{{ -x }}"), "-x");
        assert_eq!(inner("{{}}"), "");
        assert_eq!(tag_name("{%- if x %}"), "if");
        assert_eq!(tag_name("{{ if }}"), "");
    }

    #[test]
    fn words_keep_strings_whole() {
        assert_eq!(words("a.b|c('x \\' y')==1.5"), ["a", ".", "b", "|", "c", "(", r"'x \' y'", ")", "==", "1.5"]);
        assert_eq!(words("\"open"), ["\"open"]);
        assert_eq!(literal("'x'"), Some("x"));
        assert_eq!(literal("'"), None);
    }
}
