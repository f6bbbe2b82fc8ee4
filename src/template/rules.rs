//! What a translation may do with the marks of its original.
//!
//! A catalogue is untrusted: it may neither read an address nor loop for ever. So a translation has the
//! original's expressions, each as often as there, in grammatical forms where it needs them; the original's
//! tags in their order; and conditions of its own over a few facts that grammar depends on.

use super::fault::excerpt;
use super::lexer::{inner, literal, one_line, tag_name, words};
use super::tree::{Block, Node};
use crate::campaign::{Choice, Forms, Gender, Office};
use crate::diag::{Diagnostic, nearest};

/// What the conditions of a translation may ask.
pub const ASKED: &[&str] = &["recipient.gender", "recipient.office", "recipient.count", "sender.count"];

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
                None => found.push(unknown(&expression, wanted)),
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

/// Checks a condition: comparisons of the facts that may be asked with literals.
fn condition(mut rest: &[&str]) -> Result<(), String> {
    loop {
        rest = rest.strip_prefix(&["not"]).unwrap_or(rest);
        let [root, ".", field, after @ ..] = rest else { return Err("it compares no field".into()) };
        let path = format!("{root}.{field}");
        if !ASKED.contains(&path.as_str()) {
            return Err(format!("`{path}` may not be asked"));
        }
        rest = match after {
            ["==" | "!=", value, after @ ..] => {
                word(&path, value)?;
                after
            }
            ["<" | ">" | "<=" | ">=", value, after @ ..] if path.ends_with(".count") => {
                word(&path, value)?;
                after
            }
            ["in", "[", after @ ..] | ["not", "in", "[", after @ ..] => list(&path, after)?,
            _ => return Err("it is no comparison".into()),
        };
        match rest {
            [] => return Ok(()),
            ["and" | "or", after @ ..] => rest = after,
            _ => return Err("it is no simple comparison".into()),
        }
    }
}

fn list<'r, 'w>(path: &str, mut rest: &'r [&'w str]) -> Result<&'r [&'w str], String> {
    loop {
        let [value, sign, after @ ..] = rest else { return Err("its list has no end".into()) };
        word(path, value)?;
        rest = after;
        match *sign {
            "," => {}
            "]" => return Ok(rest),
            _ => return Err("its list is no list of words".into()),
        }
    }
}

/// Checks the word or number with which a field is compared.
fn word(path: &str, value: &str) -> Result<(), String> {
    let known: Vec<&str> = match path {
        "recipient.gender" => Gender::WORDS.iter().map(|w| w.0).collect(),
        "recipient.office" => Office::WORDS.iter().map(|w| w.0).collect(),
        _ => {
            let number = value.len() < 10 && !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
            return if number { Ok(()) } else { Err(format!("`{value}` is no number")) };
        }
    };
    let Some(word) = literal(value) else { return Err(format!("`{value}` is no word in quotation marks")) };
    if known.contains(&word) {
        return Ok(());
    }
    Err(match nearest(word, known.iter().copied()) {
        Some(near) => format!("`{path}` is never `{word}`; did you mean `{near}`?"),
        None => format!("`{path}` is never `{word}`, but one of {}", known.join(", ")),
    })
}

/// Returns the texts that a translation is for the choices of its own conditions: each branch of each condition
/// once, the others as they begin. Without such conditions that is the translation alone.
pub(super) fn choices(original: &[Node<'_>], translation: &[Node<'_>]) -> Vec<String> {
    let mut openers = vec![];
    blocks(original, &mut |block| openers.push(words(inner(block.branches[0].0))));
    let own = |block: &Block<'_>| !openers.contains(&words(inner(block.branches[0].0)));
    let mut ways = vec![vec![]];
    collect(translation, &[], &own, &mut ways);
    let written = ways.iter().map(|way| {
        let mut out = String::new();
        write(translation, &own, way, &mut out);
        out
    });
    written.collect()
}

/// A branch of a condition: where the condition stands, and the number of the branch.
type Chosen = (usize, usize);

fn blocks<'a>(nodes: &'a [Node<'a>], act: &mut dyn FnMut(&'a Block<'a>)) {
    for node in nodes {
        if let Node::Block(block) = node {
            act(block);
            block.branches.iter().for_each(|b| blocks(&b.1, act));
        }
    }
}

/// Collects the ways that lead to each branch.
fn collect(nodes: &[Node<'_>], way: &[Chosen], own: &dyn Fn(&Block<'_>) -> bool, ways: &mut Vec<Vec<Chosen>>) {
    for node in nodes {
        let Node::Block(block) = node else { continue };
        for (n, (_, nodes)) in block.branches.iter().enumerate() {
            let longer = if own(block) { [way, &[(block.at, n)]].concat() } else { way.to_vec() };
            if own(block) {
                ways.push(longer.clone());
            }
            collect(nodes, &longer, own, ways);
        }
        if own(block) && !block.complete() {
            ways.push([way, &[(block.at, block.branches.len())]].concat());
        }
    }
}

fn write(nodes: &[Node<'_>], own: &dyn Fn(&Block<'_>) -> bool, way: &[Chosen], out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text, _) | Node::Expr(text, _) | Node::Raw(text) | Node::Tag(text) => *out += text,
            Node::Block(block) if own(block) => {
                let n = way.iter().find(|(at, _)| *at == block.at).map_or(0, |(_, n)| *n);
                if let Some((_, nodes)) = block.branches.get(n) {
                    write(nodes, own, way, out);
                }
            }
            Node::Block(block) => {
                for (open, nodes) in &block.branches {
                    *out += open;
                    write(nodes, own, way, out);
                }
                *out += &format!("{{% end{} %}}", block.name);
            }
        }
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
    fn each_branch_of_the_own_conditions_is_a_choice() {
        let (original, translation) = (
            "{% if x %}a{% endif %}",
            "{% if x %}a{% if recipient.count == 1 %}b{% else %}c{% endif %}{% endif %}{% if sender.count == 1 %}d{% endif %}",
        );
        let mut found = choices(&tree(original).unwrap(), &tree(translation).unwrap());
        found.sort();
        found.dedup();
        assert_eq!(found, ["{% if x %}ab{% endif %}", "{% if x %}ab{% endif %}d", "{% if x %}ac{% endif %}d"]);
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
