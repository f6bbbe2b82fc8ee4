//! The names in expressions: those that every letter knows, those that a template makes, those that it asks for.

use std::collections::BTreeSet;
use std::ops::Range;

use super::example::EXAMPLES;
use super::lexer::{Mark, inner, lex, tag_name, words};

/// Words of the template language that are no names.
pub(super) const KEYWORDS: [&str; 19] = [
    "and", "as", "else", "elif", "false", "False", "for", "if", "import", "in", "is", "none", "None", "not", "or",
    "set", "true", "True", "with",
];

/// Returns the names that every template knows, with dots: `recipient.title`.
pub fn known_names() -> impl Iterator<Item = &'static str> {
    EXAMPLES.iter().map(|(name, _)| *name)
}

/// Returns every name to which a text gives a value: variables of loops, macros and what they are given.
pub(crate) fn assigned(text: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for token in lex(text).unwrap_or_default() {
        let whole = &text[token.at];
        let words = words(inner(whole));
        // What stands behind `in` or `=` is asked for, not made.
        let made = match tag_name(whole) {
            "for" => words.split(|w| *w == "in").next().unwrap_or_default(),
            "set" => words.split(|w| *w == "=").next().unwrap_or_default(),
            "macro" | "import" | "from" | "with" | "call" => &words,
            _ => continue,
        };
        let made = made.get(1..).unwrap_or_default();
        out.extend(made.iter().filter(|w| is_name(w) && !KEYWORDS.contains(w)).map(|w| w.to_string()));
    }
    out
}

/// Returns the paths for which an expression asks, each name by name.
pub(crate) fn paths(expression: &str) -> Vec<Vec<&str>> {
    let words = words(expression);
    let word = |n: usize| words.get(n).copied().unwrap_or_default();
    let (mut out, mut n) = (vec![], 0);
    while n < words.len() {
        let before = if n == 0 { "" } else { word(n - 1) };
        let other = matches!(before, "|" | "." | "is") || KEYWORDS.contains(&word(n)) || !is_name(word(n));
        let mut path = vec![word(n)];
        n += 1;
        while word(n) == "." && is_name(word(n + 1)) {
            path.push(word(n + 1));
            n += 2;
        }
        // `f(…)` is a function, `a=…` the name of an argument.
        if !other && !matches!(word(n), "(" | "=") {
            out.push(path);
        }
    }
    out
}

/// Returns what stands between the braces of the mark that holds an offset.
pub(crate) fn enclosing(text: &str, offset: usize) -> Option<Range<usize>> {
    let tokens = lex(text).ok()?;
    let token = tokens.into_iter().find(|t| t.at.contains(&offset) && matches!(t.mark, Mark::Expr | Mark::Tag))?;
    let inside = inner(&text[token.at.clone()]);
    let start = inside.as_ptr() as usize - text.as_ptr() as usize;
    Some(start..start + inside.len())
}

pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_what_is_asked_for() {
        let found = paths("\"p5\" in recipient.groups and a.b|join(c, d=e) is defined or f(g.h)[0].i");
        assert_eq!(found, [vec!["recipient", "groups"], vec!["a", "b"], vec!["c"], vec!["e"], vec!["g", "h"]]);
    }

    #[test]
    fn assigned_names_are_what_a_text_makes() {
        let names = assigned("{% for a, b in c %}{% set d = e %}{% macro f(g) %}{% import 'x' as h %}{{ i }}");
        assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), ["a", "b", "d", "f", "g", "h"]);
    }
}
