//! What a template may not say, so that no text or list can grow without end while it is filled.
//!
//! The engine counts steps, but one step can double a text: `{% set a = a ~ a %}` forty times over is more than
//! any machine holds. What is only printed is counted as it is written. So texts and lists are not put together
//! where the result is kept or handed on: in `set`, `with`, `for`, `macro`, `call`, and in what a macro is given.
//! There `{% set a %}…{% endset %}` does the same, and is counted.

use std::collections::BTreeSet;

use super::fault::{Fault, excerpt};
use super::lexer::{Mark, inner, lex, tag_name, words};
use super::names::{KEYWORDS, assigned, is_name};

/// How often one expression may put things together.
const JOINS: usize = 100;

/// What a bracket opens.
#[derive(Clone, Copy, PartialEq)]
enum Bracket {
    /// What a macro or function is given.
    Call,
    /// What a filter or test is given, or an index.
    Given,
    /// A part of an expression; with a comma it is a list.
    Group,
    /// The items of a list or a map.
    Items,
}

/// Returns what in a text could grow without end.
pub(super) fn faults(text: &str) -> Vec<Fault> {
    let own = assigned(text);
    let mut found = vec![];
    for token in lex(text).unwrap_or_default() {
        let whole = &text[token.at.clone()];
        let all = words(inner(whole));
        let (kept, from) = match (token.mark, tag_name(whole)) {
            (Mark::Expr, _) => (false, 0),
            (Mark::Tag, "for") => (true, all.iter().position(|w| *w == "in").unwrap_or(0) + 1),
            (Mark::Tag, "set") => (true, all.iter().position(|w| *w == "=").unwrap_or(all.len() - 1) + 1),
            (Mark::Tag, "with" | "macro" | "call") => (true, 1),
            (Mark::Tag, _) => (false, 1),
            _ => continue,
        };
        let tuples = matches!(tag_name(whole), "set" | "for");
        if let Some((message, hint)) = fault(all.get(from..).unwrap_or_default(), kept, tuples, &own) {
            found.push(Fault::new(token.at, "growth", format!("`{}` {message}", excerpt(whole))).hint(hint));
        }
    }
    found
}

/// Returns what is wrong with an expression, and what to write instead. `kept` tells that its value is kept,
/// `tuples` that a comma in it makes a list.
fn fault(words: &[&str], kept: bool, tuples: bool, own: &BTreeSet<String>) -> Option<(&'static str, &'static str)> {
    let word = |n: usize| words.get(n).copied().unwrap_or_default();
    let before = |n: usize| n.checked_sub(1).map_or("", word);
    let number = |w: &str| w.starts_with(|c: char| c.is_ascii_digit());
    let (mut open, mut joins, mut lists, mut names) = (vec![], 0, false, false);
    for (n, this) in words.iter().enumerate() {
        let guarded = kept || open.contains(&Bracket::Call);
        match *this {
            "(" => {
                let (name, behind) = (before(n), before(n.saturating_sub(1)));
                let named = is_name(name) && !KEYWORDS.contains(&name);
                open.push(match () {
                    () if named && matches!(behind, "|" | "is") => Bracket::Given,
                    () if named || matches!(name, ")" | "]") => Bracket::Call,
                    () => Bracket::Group,
                });
            }
            "[" => {
                let index = (is_name(before(n)) && !KEYWORDS.contains(&before(n))) || matches!(before(n), ")" | "]");
                open.push(if index { Bracket::Given } else { Bracket::Items });
            }
            "{" => open.push(Bracket::Items),
            ")" | "]" | "}" => {
                open.pop();
            }
            "," => lists |= if open.is_empty() { tuples } else { open.last() == Some(&Bracket::Group) },
            "*" => return Some(("multiplies", "write the number itself; a letter does not multiply")),
            "~" | "+" => {
                joins += 1;
                let next = matches!(word(n + 2), "|" | "." | "[" | "(");
                let sum = *this == "+" && (number(before(n)) || number(word(n + 1)) && !next);
                if guarded && !sum {
                    return Some((
                        "puts a text or a list together where it is kept",
                        "write `{% set name %}…{% endset %}` around the text, or print its parts one after the other",
                    ));
                }
                if joins > JOINS {
                    return Some(("puts too many things together", "print them one after the other"));
                }
            }
            name if own.contains(name) && before(n) != "." => {
                names |= guarded;
                lists |= guarded && open.contains(&Bracket::Items);
            }
            _ => {}
        }
    }
    (lists && names).then_some((
        "makes a list of what the template itself has made",
        "name the parts one after the other; lists hold what the campaign knows, and words",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_doubles_a_text_or_a_list_is_refused() {
        for text in [
            "{% set a = a ~ a %}",
            "{% set ns.a = ns.a ~ ns.a %}",
            "{% set a = a + a %}",
            "{% set a = a + 1|replace('1', a) + a %}",
            "{% set a = 'x' * 9999999 %}",
            "{{ 'x' * 9999999 }}",
            "{% set a = 1 %}{% set b = [a, a] %}",
            "{% set a = 1 %}{% set b = (a, a) %}",
            "{% set a = 1 %}{% set b = {'x': a} %}",
            "{% macro m(x) %}{{ m(x ~ x) }}{% endmacro %}",
            "{% macro m(x) %}{% if m(x ~ x) %}a{% endif %}{% endmacro %}",
            "{% macro m(x) %}{{ m([x, x]) }}{% endmacro %}",
            "{% for x in [a ~ a] recursive %}{{ loop([x]) }}{% endfor %}",
            "{% with b = a ~ a %}{{ b }}{% endwith %}",
        ] {
            let found = faults(text);
            assert!(found.first().is_some_and(|f| f.what.code == Some("growth")), "{text}: {found:?}");
        }
        assert_eq!(faults(&format!("{{{{ a {} }}}}", "~ a".repeat(101))).len(), 1);
    }

    #[test]
    fn what_letters_need_is_not() {
        for text in [
            "{{ recipient.title ~ ', ' ~ recipient.country }}",
            "{{ [m(n), n]|join(' & ') }}",
            "{% set n = n + 1 %}{{ n }}",
            "{% for i in range(letter.revision + 1) %}{{ i }}{% endfor %}",
            "{% set a %}{{ a }}{{ a }}{% endset %}",
            "{% for w in ['a', recipient.title] %}{{ w }}{% endfor %}",
            "{% for a, b in pairs %}{{ m(a, b) }}{% endfor %}",
            "{% if 'p5' in recipient.groups %}a{% endif %}",
            "{% set k = recipient.title|default('x') %}{{ k|replace('a', 'b ~ c') }}",
            "{% if n in ['a', 'b'] and (x or y) %}a{% endif %}",
            "{% macro m(x, y='z') %}{{ x }}{% endmacro %}",
            "{% set k = 'a' %}{% set k = k|replace('a', k) %}{% for a, b in k|items %}{{ m(k, b) }}{% endfor %}",
            "{% set %}",
        ] {
            assert!(faults(text).is_empty(), "{text}: {:?}", faults(text));
        }
    }
}
