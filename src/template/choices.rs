//! The texts that a translation with conditions of its own can be.

use super::lexer::{inner, words};
use super::tree::{Block, Node};

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
}
