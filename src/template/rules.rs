//! What a translation may do with the marks of its original.
//!
//! A catalogue is untrusted: it may neither read an address nor loop for ever. So a translation has the
//! original's expressions, each as often as there, in grammatical forms where it needs them; the original's
//! tags in their order; and conditions of its own over a few facts that grammar depends on.

use super::condition::{ASKED, condition};
use super::fault::excerpt;
use super::lexer::{inner, one_line, tag_name, words};
use super::split::FAULTS;
use super::tree::{Block, Node};
use crate::campaign::Forms;
use crate::diag::{Diagnostic, nearest};

/// An expression: the value that it names, and what is done with it.
#[derive(Debug, PartialEq)]
struct Expression<'a> {
    path: Vec<&'a str>,
    rest: Vec<&'a str>,
    whole: &'a str,
}

impl<'a> Expression<'a> {
    fn of(node: &Node<'a>) -> Option<Expression<'a>> {
        match node {
            Node::Raw(whole) => Some(Expression { path: vec![], rest: vec![whole], whole }),
            Node::Expr(whole, _) => {
                let mut rest = words(inner(whole));
                let name = |w: &&str| w.starts_with(|c: char| c.is_alphabetic() || c == '_');
                let mut path = vec![];
                if rest.first().is_some_and(name) {
                    path.push(rest.remove(0));
                    while rest.first() == Some(&".") && rest.get(1).is_some_and(name) {
                        path.push(rest[1]);
                        rest.drain(..2);
                    }
                }
                Some(Expression { path, rest, whole })
            }
            _ => None,
        }
    }

    /// The path without the name of a grammatical form at its end.
    fn base(&self) -> &[&'a str] {
        match self.path.split_last() {
            // Two names must be left: the base of `recipient.to` would be all that is known of the recipient.
            Some((last, base)) if Forms::NAMES.contains(last) && base.len() > 1 => base,
            _ => &self.path,
        }
    }

    /// Returns whether this expression of a translation stands for that one of the original.
    fn stands_for(&self, original: &Expression<'_>) -> bool {
        let same = self.path == original.path || self.base() == original.path || self.base() == original.base();
        same && self.rest == original.rest
    }
}

/// Returns everything that a translation does with marks and may not do.
pub(super) fn compare(original: &[Node<'_>], translation: &[Node<'_>]) -> Vec<Diagnostic> {
    let mut found = vec![];
    scope(original, translation, &mut found);
    found
}

/// Compares what stands in the same branches of the original's tags.
fn scope(original: &[Node<'_>], translation: &[Node<'_>], found: &mut Vec<Diagnostic>) {
    expressions(original, translation, found);
    let tags = |n: &&Node<'_>| matches!(n, Node::Tag(_) | Node::Block(_));
    let mut wanted = original.iter().filter(tags).peekable();
    for node in translation.iter().filter(tags) {
        match (node, wanted.peek()) {
            (Node::Tag(tag), Some(Node::Tag(want))) if words(inner(tag)) == words(inner(want)) => {
                wanted.next();
            }
            (Node::Block(block), Some(Node::Block(want))) if same_block(block, want) => {
                for (have, want) in block.branches.iter().zip(&want.branches) {
                    scope(&want.1, &have.1, found);
                }
                wanted.next();
            }
            (Node::Block(block), _) => own(block, found),
            (Node::Tag(tag), _) => found.push(not_allowed(tag)),
            _ => {}
        }
    }
    for node in wanted {
        let tag = match node {
            Node::Tag(tag) => tag,
            Node::Block(block) => block.branches[0].0,
            _ => continue,
        };
        let message = format!("`{}` of the original is missing, or stands in another order or place", one_line(tag));
        let hint = "keep the tags of the original in their order, each in the branch where it is";
        found.push(Diagnostic::error(message).code("translation-tag").hint(hint));
    }
}

fn same_block(block: &Block<'_>, other: &Block<'_>) -> bool {
    let tags = |of: &Block<'_>| of.branches.iter().map(|(tag, _)| words(inner(tag)).join(" ")).collect::<Vec<_>>();
    tags(block) == tags(other)
}

/// Checks a condition of the translation's own.
fn own(block: &Block<'_>, found: &mut Vec<Diagnostic>) {
    if block.name != "if" {
        return found.push(not_allowed(block.branches[0].0));
    }
    for (open, nodes) in &block.branches {
        if tag_name(open) != "else"
            && let Err(why) = condition(&words(inner(open))[1..])
        {
            let error = Diagnostic::error(format!("`{}` is no condition for a translation: {why}", one_line(open)));
            let hint = format!(
                "compare {} with a word or number, as in `{{% if recipient.gender == \"female\" %}}`",
                ASKED.join(", ")
            );
            found.push(error.code("translation-condition").hint(hint));
        }
        for node in nodes {
            match node {
                Node::Block(inner) => own(inner, found),
                Node::Tag(tag) => found.push(not_allowed(tag)),
                _ => {}
            }
        }
    }
}

fn not_allowed(tag: &str) -> Diagnostic {
    let message = format!("`{}` is not in this place of the original", one_line(tag));
    let hint = format!("a translation may add conditions over {}, and no other tags", ASKED.join(", "));
    Diagnostic::error(message).code("translation-tag").hint(hint)
}

/// Checks that every expression of the original stands there, as often as in the original, whichever branch of
/// the translation's own conditions is taken.
fn expressions(original: &[Node<'_>], translation: &[Node<'_>], found: &mut Vec<Diagnostic>) {
    let mut wanted: Vec<(Expression<'_>, usize)> = vec![];
    for expression in original.iter().filter_map(Expression::of) {
        match wanted.iter_mut().find(|(w, _)| expression.stands_for(w)) {
            Some((_, count)) => *count += 1,
            None => wanted.push((expression, 1)),
        }
    }
    let counts = count(translation, original, &wanted, found);
    for ((expression, want), (least, most)) in wanted.iter().zip(counts) {
        let name = one_line(expression.whole);
        let message = match () {
            () if least == *want && most == *want => continue,
            () if most == 0 => format!("`{name}` of the original is missing"),
            () if least != most => {
                format!("`{name}` stands {least} or {most} times, as the condition goes, but {want} in the original")
            }
            () => format!("`{name}` stands {least} times, but {want} in the original"),
        };
        found.push(
            Diagnostic::error(message)
                .code("translation-expression")
                .hint("write each expression as often as the original does"),
        );
    }
}

/// Returns for each wanted expression how often it stands there at least and at most.
fn count<'a>(
    nodes: &[Node<'a>],
    original: &[Node<'_>],
    wanted: &[(Expression<'_>, usize)],
    found: &mut Vec<Diagnostic>,
) -> Vec<(usize, usize)> {
    let mut sums = vec![(0, 0); wanted.len()];
    let tags = |n: &&Node<'_>| matches!(n, Node::Block(_));
    let mut blocks = original.iter().filter(tags).peekable();
    for node in nodes {
        if let Some(expression) = Expression::of(node) {
            match wanted.iter().position(|(w, _)| expression.stands_for(w)) {
                Some(n) => sums[n] = (sums[n].0 + 1, sums[n].1 + 1),
                None if found.len() < FAULTS => found.push(unknown(&expression, wanted)),
                None => {}
            }
        } else if let Node::Block(block) = node {
            if matches!(blocks.peek(), Some(Node::Block(want)) if same_block(block, want)) {
                blocks.next();
                continue; // a scope of its own
            }
            let mut branches: Vec<_> = block.branches.iter().map(|b| count(&b.1, &[], wanted, found)).collect();
            if !block.complete() {
                branches.push(vec![(0, 0); wanted.len()]);
            }
            for (n, sum) in sums.iter_mut().enumerate() {
                let least = branches.iter().map(|b| b[n].0).min().unwrap_or_default();
                let most = branches.iter().map(|b| b[n].1).max().unwrap_or_default();
                *sum = (sum.0 + least, sum.1 + most);
            }
        }
    }
    sums
}

fn unknown(expression: &Expression<'_>, wanted: &[(Expression<'_>, usize)]) -> Diagnostic {
    let error = Diagnostic::error(format!("`{}` is not in this place of the original", one_line(expression.whole)));
    let error = error.code("translation-expression");
    let names: Vec<String> = wanted.iter().map(|(w, _)| w.path.join(".")).collect();
    if let Some((last, base)) = expression.path.split_last()
        && names.contains(&base.join("."))
    {
        let error = match nearest(last, Forms::NAMES.iter().copied()) {
            Some(near) => error.hint(format!("did you mean the form `{near}`?")),
            None => error,
        };
        return error.hint(format!("the forms of a name or title are {}", Forms::NAMES.join(", ")));
    }
    if names.is_empty() {
        return error.hint("the original has no expression here");
    }
    match nearest(&expression.path.join("."), names.iter().map(String::as_str)) {
        Some(near) => error.hint(format!("did you mean `{{{{ {near} }}}}`?")),
        None => error.hint(format!("the original has {}", excerpt(&names.join(", ")))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::tree;
    use super::*;

    fn errors(original: &str, translation: &str) -> Vec<String> {
        compare(&tree(original).unwrap(), &tree(translation).unwrap()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn forms_and_conditions_over_grammar_are_free() {
        for (original, translation) in [
            ("to {{ recipient.title }}", "an {{recipient.title.dative}}"),
            (
                "{{ recipient.title.short }}",
                "{{ recipient.title.genitive }} {% if sender.count > 1 %}wir{% else %}ich{% endif %}",
            ),
            ("{{ recipient.title|upper }}", "{{ recipient.title.of|upper }}"),
            (
                "a {{ x }}",
                "{% if recipient.gender == \"female\" %}{{ x }} a{% elif recipient.office in ['monarch', \"president\"] and recipient.count != 1 %}b {{ x }}{% else %}{{ x }}{% endif %}",
            ),
            ("{{ a }} {{ b }} {{ a }}", "{{ b }} {{ a }} {{ a }}"),
            ("{% if x %}{{ a }}{% else %}b{% endif %} {{ c }}", "{{ c }} {% if x %}q {{ a }}{% else %}r{% endif %}"),
            ("{{- a -}} {% raw %}{{ q }}{% endraw %}", "{% raw %}{{ q }}{% endraw %} {{ a }}"),
        ] {
            assert_eq!(errors(original, translation), Vec::<String>::new(), "{translation}");
        }
    }

    #[test]
    fn what_the_original_does_not_have_is_refused() {
        for (original, translation, want) in [
            ("a", "{{ sender.contact.address }}", "is not in this place"),
            ("{{ recipient.title }}", "{{ recipient }}", "is not in this place"),
            ("{{ recipient.to }}", "{{ recipient }}", "is not in this place"),
            ("{{ recipient.title }}", "{{ recipient.title.dativ }}", "did you mean the form `dative`?"),
            ("{{ recipient.title }}", "{{ recipient.titel }}", "did you mean `{{ recipient.title }}`?"),
            ("{{ x }}", "nothing", "is missing"),
            ("{{ x }}", "{{ x }} {{ x }}", "stands 2 times, but 1"),
            ("{{ x }}", "{% if recipient.count == 1 %}{{ x }}{% endif %}", "stands 0 or 1 times"),
            ("a", "{% for i in range(9) %}a{% endfor %}", "no other tags"),
            ("a", "{% set x = 1 %}a", "no other tags"),
            ("a", "{% include 'x.md' %}a", "no other tags"),
            ("a", "{% if sender.contact.email == 'x' %}a{% else %}b{% endif %}", "may not be asked"),
            ("a", "{% if recipient.gender == recipient.office %}a{% else %}b{% endif %}", "no word in quotation marks"),
            ("a", "{% if recipient.gender == 'femal' %}a{% else %}b{% endif %}", "did you mean `female`?"),
            ("a", "{% if recipient.count|length > 1 %}a{% else %}b{% endif %}", "no comparison"),
            ("a", "{% if recipient.count > x %}a{% else %}b{% endif %}", "is no number"),
            ("a", "{% if recipient.gender in x %}a{% else %}b{% endif %}", "no comparison"),
            ("a", "{% if recipient.gender in ['male' 'x'] %}a{% else %}b{% endif %}", "its list"),
            ("a", "{% if %}a{% else %}b{% endif %}", "compares no field"),
            ("{% if x %}a{% else %}b{% endif %}", "c", "is missing"),
            (
                "{% if x %}{{ a }}{% else %}b{% endif %}",
                "{% if x %}c{% else %}{{ a }}{% endif %}",
                "is not in this place",
            ),
            ("{% for w in who %}{{ w }}{% endfor %}", "{{ w }}{% for w in who %}a{% endfor %}", "is not in this place"),
        ] {
            let found = errors(original, translation).join("\n");
            assert!(found.contains(want), "{translation}: {found}");
        }
    }
}
