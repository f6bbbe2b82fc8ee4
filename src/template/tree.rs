//! The marks within one text as a tree: which branch holds which words.

use super::fault::{Fault, excerpt};
use super::lexer::{Mark, inner, is_blank, lex, tag_name, words};

/// How deep tags may stand in each other within one text.
const DEPTH: usize = 8;
/// How many tags one text may hold; each of them is tried out.
const TAGS: usize = 64;

/// A piece of a text.
#[derive(Debug, PartialEq)]
pub(super) enum Node<'a> {
    /// Words, and where they begin.
    Text(&'a str, usize),
    /// An expression with its braces, and where it begins.
    Expr(&'a str, usize),
    /// A raw block.
    Raw(&'a str),
    /// A tag that has no end, such as `{% set x = 1 %}`.
    Tag(&'a str),
    /// A tag with an end.
    Block(Block<'a>),
}

/// `{% if %}` … `{% endif %}` and its like.
#[derive(Debug, PartialEq)]
pub(super) struct Block<'a> {
    /// The first word of the opening tag.
    pub name: &'a str,
    /// What opens each branch, and what stands in it.
    pub branches: Vec<(&'a str, Vec<Node<'a>>)>,
    /// Where the opening tag begins.
    pub at: usize,
}

impl Block<'_> {
    /// Returns whether one of the branches is always taken.
    pub fn complete(&self) -> bool {
        match self.name {
            "if" | "for" => self.branches.last().is_some_and(|b| tag_name(b.0) == "else"),
            _ => true,
        }
    }

    /// Returns whether the block only keeps words for later.
    pub fn silent(&self) -> bool {
        matches!(self.name, "macro" | "set")
    }
}

/// Returns the tree of a text.
///
/// # Errors
/// When a tag has no partner within the text, or there are too many.
pub(super) fn tree(text: &str) -> Result<Vec<Node<'_>>, Fault> {
    let mut open: Vec<Block<'_>> = vec![];
    let mut levels: Vec<Vec<Node<'_>>> = vec![vec![]];
    let (mut from, mut tags) = (0, 0);
    let lines = "put the tags on lines of their own, with blank lines around them";
    for token in lex(text)? {
        let (whole, at) = (&text[token.at.clone()], token.at.clone());
        let Some(level) = levels.last_mut() else { break };
        if from < at.start {
            level.push(Node::Text(&text[from..at.start], from));
        }
        from = at.end;
        match token.mark {
            Mark::Comment => continue,
            Mark::Expr => level.push(Node::Expr(whole, at.start)),
            Mark::Raw => level.push(Node::Raw(whole)),
            Mark::Tag => {
                tags += 1;
                let name = tag_name(whole);
                let lost = || {
                    let message = format!("`{whole}` has no opening tag in `{}`", excerpt(text));
                    Fault::new(at.clone(), "tag-pair", message).hint(lines)
                };
                if opens(whole) {
                    open.push(Block { name, branches: vec![(whole, vec![])], at: at.start });
                    levels.push(vec![]);
                } else if matches!(name, "else" | "elif") {
                    let block = open.last_mut().filter(|b| matches!(b.name, "if" | "for") && !b.complete());
                    let block = block.ok_or_else(lost)?;
                    let done = std::mem::take(level);
                    if let Some(last) = block.branches.last_mut() {
                        last.1 = done;
                    }
                    block.branches.push((whole, vec![]));
                } else if let Some(kind) = name.strip_prefix("end") {
                    let mut block = open.pop().filter(|b| b.name == kind).ok_or_else(lost)?;
                    let done = levels.pop().unwrap_or_default();
                    if let Some(last) = block.branches.last_mut() {
                        last.1 = done;
                    }
                    levels.last_mut().ok_or_else(lost)?.push(Node::Block(block));
                } else {
                    level.push(Node::Tag(whole));
                }
                if tags > TAGS || open.len() > DEPTH {
                    let message = format!("`{}` holds too many tags", excerpt(text));
                    return Err(Fault::new(at, "tag-pair", message).hint(lines));
                }
            }
        }
    }
    if let Some(block) = open.first() {
        let message = format!("`{}` is not closed within `{}`", block.branches[0].0, excerpt(text));
        let span = block.at..block.at + block.branches[0].0.len();
        return Err(Fault::new(span, "tag-pair", message).hint(lines));
    }
    let mut nodes = levels.pop().unwrap_or_default();
    if from < text.len() {
        nodes.push(Node::Text(&text[from..], from));
    }
    Ok(nodes)
}

/// Returns whether a tag wants an end.
fn opens(token: &str) -> bool {
    match tag_name(token) {
        "if" | "for" | "call" | "macro" | "block" | "with" | "filter" | "autoescape" => true,
        "set" => !words(inner(token)).contains(&"="),
        _ => false,
    }
}

/// Returns whether anything visible can come of these nodes.
pub(super) fn prints(nodes: &[Node<'_>]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Text(text, _) => !is_blank(text),
        Node::Expr(..) | Node::Raw(_) => true,
        Node::Tag(_) => false,
        Node::Block(block) => !block.silent() && block.branches.iter().any(|b| prints(&b.1)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn branches_hold_their_words() {
        let nodes = tree("a {% if x %}b{% elif y %}{{ z }}{% else %}c{% endif %} d").unwrap();
        let Node::Block(block) = &nodes[1] else { panic!("{nodes:?}") };
        assert_eq!(
            block.branches.iter().map(|b| b.0).collect::<Vec<_>>(),
            ["{% if x %}", "{% elif y %}", "{% else %}"]
        );
        assert_eq!(block.branches[0].1, [Node::Text("b", 12)]);
        assert!(block.complete());
    }

    #[test]
    fn tags_without_partner_are_told() {
        for text in [
            "{% endif %}",
            "{% if x %}a",
            "{% else %}",
            "{% if x %}{% else %}{% else %}{% endif %}",
            "{% for a in b %}{% endif %}",
        ] {
            assert_eq!(tree(text).unwrap_err().what.code, Some("tag-pair"), "{text}");
        }
        assert!(tree("{% set x = 1 %}a{% set y %}b{% endset %}").is_ok());
    }

    #[test]
    fn depth_and_number_of_tags_are_bounded() {
        let deep = "{% if x %}".repeat(5000) + &"{% endif %}".repeat(5000);
        assert!(tree(&deep).unwrap_err().what.message.contains("too many tags"));
        assert!(tree(&"{% if x %}a{% endif %}".repeat(500)).is_err());
    }
}
