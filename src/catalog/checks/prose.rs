//! The words of a text without what is no prose, so that checks look at words alone.

/// What stands for an expression, code or an address in [`prose`].
pub(in crate::catalog) const HOLE: char = '\u{FFFC}';

/// Returns the text with a [`HOLE`] for each expression, tag, piece of code, address and link target.
pub(in crate::catalog) fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let end = match c {
            '{' if rest.starts_with("{{") => closing(rest, 2, "}}"),
            '{' if rest.starts_with("{%") => closing(rest, 2, "%}"),
            '{' if rest.starts_with("{#") => closing(rest, 2, "#}"),
            '`' => {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                closing(rest, ticks, &rest[..ticks])
            }
            '<' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => closing(rest, 1, ">"),
            'h' if rest.starts_with("https://") || rest.starts_with("http://") => {
                let end = rest.find(|c: char| c.is_whitespace() || ")>\"".contains(c)).unwrap_or(rest.len());
                Some(rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len())
            }
            // The target of a link, but not its words: `](` up to the bracket.
            ']' if rest.starts_with("](") => {
                out.push(']');
                at += 1;
                target(&text[at..])
            }
            _ => None,
        };
        match end {
            Some(end) => {
                // Links end with their target; the sign at the end of their words counts.
                if !text[at..].starts_with('(') {
                    out.push(HOLE);
                }
                at += end;
            }
            None => {
                let c = text[at..].chars().next().unwrap_or(c);
                out.push(c);
                at += c.len_utf8();
            }
        }
    }
    out
}

fn closing(text: &str, from: usize, close: &str) -> Option<usize> {
    text[from..].find(close).map(|at| from + at + close.len())
}

/// Returns the length of a link's target in its round brackets, which may hold brackets and expressions.
fn target(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at + 1),
            ')' => depth -= 1,
            '\n' => return None,
            _ => {}
        }
    }
    None
}
