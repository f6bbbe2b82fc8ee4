//! A walk through the parts of a Fluent message, and where they stand in the file.

use std::ops::Range;

use fluent_syntax::ast;

/// A part of a message that refers to something else.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// `{ $name }`
    Variable(&'a str),
    /// `{ other }` or `{ other.attribute }`
    Message { id: &'a str, attribute: Option<&'a str> },
    /// `{ CAPITAL(…) }`
    Function(&'a str),
    /// `{ $variable -> [key] … }`
    Choice { variable: Option<&'a str>, keys: Vec<&'a str> },
}

/// Returns the patterns of a message: its value and those of its attributes.
pub(super) fn patterns(message: &ast::Message<String>) -> impl Iterator<Item = &ast::Pattern<String>> {
    message.value.iter().chain(message.attributes.iter().map(|a| &a.value))
}

/// Returns every part of a pattern, those of all branches included, in the order of the text.
pub(super) fn expressions(pattern: &ast::Pattern<String>) -> Vec<Part<'_>> {
    let mut parts = vec![];
    visit_pattern(pattern, &mut parts);
    parts
}

fn visit_pattern<'a>(pattern: &'a ast::Pattern<String>, parts: &mut Vec<Part<'a>>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            visit(expression, parts);
        }
    }
}

fn visit<'a>(expression: &'a ast::Expression<String>, parts: &mut Vec<Part<'a>>) {
    match expression {
        ast::Expression::Inline(inline) => visit_inline(inline, parts),
        ast::Expression::Select { selector, variants } => {
            visit_inline(selector, parts);
            let variable = match selector {
                ast::InlineExpression::VariableReference { id } => Some(id.name.as_str()),
                _ => None,
            };
            let key = |v: &'a ast::Variant<String>| match &v.key {
                ast::VariantKey::Identifier { name } => name.as_str(),
                ast::VariantKey::NumberLiteral { value } => value.as_str(),
            };
            parts.push(Part::Choice { variable, keys: variants.iter().map(key).collect() });
            variants.iter().for_each(|v| visit_pattern(&v.value, parts));
        }
    }
}

fn visit_inline<'a>(inline: &'a ast::InlineExpression<String>, parts: &mut Vec<Part<'a>>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => parts.push(Part::Variable(&id.name)),
        ast::InlineExpression::MessageReference { id, attribute } => {
            parts.push(Part::Message { id: &id.name, attribute: attribute.as_ref().map(|a| a.name.as_str()) });
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            parts.push(Part::Function(&id.name));
            arguments.positional.iter().for_each(|a| visit_inline(a, parts));
            arguments.named.iter().for_each(|a| visit_inline(&a.value, parts));
        }
        ast::InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter().for_each(|a| visit_inline(a, parts));
            arguments.named.iter().for_each(|a| visit_inline(&a.value, parts));
        }
        ast::InlineExpression::Placeable { expression } => visit(expression, parts),
        ast::InlineExpression::TermReference { arguments: None, .. }
        | ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Returns where the name of an entry stands for the first time; an empty range at the head where it does not.
pub(super) fn entry_span(text: &str, name: &str) -> Range<usize> {
    entries(text, name).next().unwrap_or(0..0)
}

/// Returns where the name of an entry stands for the last time, as a message or as a term.
pub(super) fn last_entry_span(text: &str, name: &str) -> Range<usize> {
    entries(text, name).chain(entries(text, &format!("-{name}"))).max_by_key(|r| r.start).unwrap_or(0..0)
}

/// Returns where a variable stands in the entry of a name.
pub(super) fn variable_span(text: &str, name: &str, variable: &str) -> Range<usize> {
    let entry = entry_span(text, name);
    let ends = |at: usize| !text[at..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let word = format!("${variable}");
    let found = text[entry.end..].match_indices(&word).map(|(at, _)| entry.end + at);
    found.map(|at| at..at + word.len()).find(|r| ends(r.end)).unwrap_or(entry)
}

fn entries<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let rest = line.strip_prefix(name)?;
        rest.trim_start_matches(' ').starts_with('=').then(|| start..start + name.len())
    })
}

/// Returns where one entry opens more than `limit` braces and brackets.
///
/// The parser calls itself once per level of nesting, and a file of nothing but `{` must not end the program.
/// Counting what is opened, without asking what is closed or quoted, cannot be deceived: a line `name =` ends
/// every nesting, for it is an error in all of them.
pub(super) fn overladen(text: &str, limit: usize) -> Option<usize> {
    let (mut at, mut open) = (0, 0);
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            open = 0;
        }
        for (offset, _) in line.match_indices(['{', '(']) {
            open += 1;
            if open > limit {
                return Some(at + offset);
            }
        }
        at += line.len();
    }
    None
}

fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_counted_anew_for_each_entry_whatever_is_quoted() {
        assert_eq!(overladen("a = { { { x } } }\nb = { $y }", 3), None);
        assert_eq!(overladen("a = { { { x } } }", 2), Some(8));
        assert_eq!(overladen("a = { \"{\" }\n    \" {", 2), Some(18));
        assert_eq!(overladen("a = { F(\nF(\nF(", 3), Some(13));
    }

    #[test]
    fn entries_and_variables_are_found() {
        let text = "# a = 1\nab = 2\na  = { $x-y } { $x }\n-a = 3\n";
        assert_eq!(&text[entry_span(text, "a")], "a");
        assert_eq!(entry_span(text, "a").start, 15);
        assert_eq!(variable_span(text, "a", "x"), 31..33);
        assert_eq!(&text[last_entry_span(text, "a")], "-a");
        assert_eq!(entry_span(text, "zz"), 0..0);
    }
}
