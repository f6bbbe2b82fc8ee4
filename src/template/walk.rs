//! A walk along the lines of a text, for every choice of its branches at once.
//!
//! A branch that is not taken may leave a line empty, which ends the paragraph, or put words first on a line
//! that mean something else there: `2. Januar` begins a list.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::OPTIONS;
use super::fault::{Fault, excerpt};
use super::lexer::is_blank;
use super::mask::hole;
use super::tree::{Block, Node, prints};

struct Walk {
    /// Whether some choice of branches leaves the line blank so far.
    blank: bool,
    fault: Option<Fault>,
    /// The text without tags, expressions as one character.
    plain: String,
    /// Which offset of the text is which of `plain`.
    starts: Vec<(usize, usize)>,
    /// Whether a list mark stands before the first line.
    marker: bool,
}

/// Returns the first fault of a text that stands in lines of its own: a line that can be empty, or words that
/// can come first on a line and are no text there. `marker` tells that a list mark stands before it.
pub(super) fn fault_of_lines(nodes: &[Node<'_>], length: usize, marker: bool) -> Option<Fault> {
    if !prints(nodes) {
        return None;
    }
    let mut walk = Walk { blank: true, fault: None, plain: String::new(), starts: vec![], marker };
    walk.flatten(nodes);
    walk.walk(nodes);
    walk.end_of_line(length..length);
    walk.fault
}

impl Walk {
    fn flatten(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            match node {
                Node::Text(text, at) => {
                    self.starts.push((*at, self.plain.len()));
                    self.plain += text;
                }
                Node::Expr(..) | Node::Raw(_) => self.plain.extend(hole(0)),
                Node::Tag(_) => {}
                Node::Block(block) => block.branches.iter().for_each(|b| self.flatten(&b.1)),
            }
        }
    }

    fn walk(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            match node {
                Node::Text(text, at) => self.text(text, *at),
                Node::Raw(_) | Node::Expr(..) => self.blank = false,
                Node::Tag(_) => {}
                Node::Block(block) => self.block(block),
            }
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        let before = self.blank;
        let mut after = before && (block.silent() || !block.complete());
        for (_, nodes) in &block.branches {
            self.blank = before;
            self.walk(nodes);
            if block.name == "for" && self.blank != before {
                // A second round begins where the first one ended.
                self.walk(nodes);
            }
            after |= self.blank && !block.silent();
        }
        self.blank = after;
    }

    fn text(&mut self, text: &str, at: usize) {
        let mut start = at;
        for (n, line) in text.split('\n').enumerate() {
            if n > 0 {
                self.end_of_line(start - 1..start);
                self.blank = true;
            }
            if !is_blank(line) {
                if self.blank {
                    self.first_on_line(start, line);
                }
                self.blank = false;
            }
            start += line.len() + 1;
        }
    }

    /// Checks words that can come first on a line.
    fn first_on_line(&mut self, at: usize, line: &str) {
        let start = self.starts.partition_point(|s| s.0 <= at).checked_sub(1).map(|n| self.starts[n]);
        let Some((text, plain)) = start else { return };
        let from = plain + (at - text);
        // What a block is shows in its first lines: two of them make a table or a heading of underlined text.
        let rest = &self.plain[from..];
        let rest = rest.match_indices('\n').nth(2).map_or(rest, |(end, _)| &rest[..end]);
        let blank = rest.split('\n').position(is_blank).and_then(|n| rest.match_indices('\n').nth(n.checked_sub(1)?));
        let rest = blank.map_or(rest, |(end, _)| &rest[..end]);
        let later = self.plain[..from].contains('\n');
        let indented = self.marker && !later && from > 0 && rest.starts_with([' ', '\t']);
        let alone = if later { is_paragraph(&format!("x\n{rest}")) } else { is_paragraph(rest) };
        if indented || !alone {
            let what = excerpt(line);
            let fault = if indented {
                Fault::new(
                    at..at + line.len(),
                    "line-start",
                    format!("blanks come first in `{what}` where a branch is not taken"),
                )
                .hint("move the blank into the branch")
            } else {
                Fault::new(
                    at..at + line.len(),
                    "line-start",
                    format!("`{what}` can come first on a line, where it is no text but a list, a heading or the like"),
                )
                .hint("put a `\\` before the sign, as in `2\\. January`, or other words before it")
            };
            self.keep(fault);
        }
    }

    fn end_of_line(&mut self, at: Range<usize>) {
        if self.blank {
            let fault =
                Fault::new(at, "empty-line", "a line of this text is empty, or can be where a branch is not taken");
            self.keep(fault.hint(
                "put the tags on lines of their own, with blank lines around them, or add words in an `{% else %}`",
            ));
        }
    }

    fn keep(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
    }
}

/// Returns whether Markdown reads a text as one paragraph and nothing else.
fn is_paragraph(text: &str) -> bool {
    let mut events = Parser::new_ext(text, OPTIONS);
    if !matches!(events.next(), Some(Event::Start(Tag::Paragraph))) {
        return false;
    }
    let end = events.position(|e| matches!(e, Event::End(TagEnd::Paragraph)));
    end.is_some() && events.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::super::tree::tree;
    use super::*;

    fn code(text: &str, marker: bool) -> Option<&'static str> {
        fault_of_lines(&tree(text).unwrap(), text.len(), marker).and_then(|f| f.what.code)
    }

    #[test]
    fn lines_that_can_be_empty_are_found() {
        for text in [
            "{% if x %}a{% endif %}",
            "a\n{% if x %}b{% elif y %}c{% endif %}\nd",
            "{% for x in y %}a {% endfor %}",
            "{% if x %}a{% endif %}\nb",
        ] {
            assert_eq!(code(text, false), Some("empty-line"), "{text}");
        }
        for text in [
            "{% if x %}a{% else %}b{% endif %}",
            "a {% if x %}b{% endif %}",
            "{{ v }}{% if x %}a{% endif %}",
            "{% macro m() %}a{% endmacro %}",
            "{% if x %}{% if y %}a{% else %}b{% endif %}{% else %}c{% endif %}",
        ] {
            assert_eq!(code(text, false), None, "{text}");
        }
    }

    #[test]
    fn words_that_begin_a_line_in_some_branch_are_text_there() {
        for text in [
            "{% if x %}1. a{% else %}b{% endif %}",
            "{% if x %}a{% else %}2. Januar{% endif %}",
            "w\n{% if x %}a{% else %}- b{% endif %}",
            "1{% if x %}1{% endif %}. a",
            "2. B",
            "w\n{% if x %}a {% endif %}===",
            "{% if x %}{% endif %}    code",
            "<div>",
        ] {
            assert_eq!(code(text, false), Some("line-start"), "{text}");
        }
        for text in [
            "am {% if x %}2. Januar{% else %}3. Januar{% endif %}",
            "{{ d }}. a",
            "w {% if x %}- a{% endif %}",
            "2\\. B",
        ] {
            assert_eq!(code(text, false), None, "{text}");
        }
        assert_eq!(code("{% if x %}a{% endif %} b", true), Some("line-start"));
        assert_eq!(code("{% if x %}a{% endif %} b", false), None);
    }
}
