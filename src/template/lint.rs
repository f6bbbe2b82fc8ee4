//! What is worth a look in a template that can be read.

use std::collections::BTreeSet;
use std::ops::Range;

use minijinja::Environment;

use super::fault::{Fault, excerpt};
use super::lexer::{Mark, Token, inner, lex, literal, one_line, tag_name, words};
use super::lines::{Piece, fillable, pieces};
use super::load::File;
use super::names::{assigned, known_names};
use super::split::{Leaf, has_words, split};
use crate::diag::{Diagnostic, Findings, Severity, nearest};

/// How many sections of a file are left out by turns.
const SECTIONS: usize = 200;

/// Returns the findings for all files of a letter.
pub(super) fn lint(files: &[File]) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    let own: BTreeSet<String> = files.iter().flat_map(|f| assigned(f.text())).collect();
    let blocks = block_macros(files);
    for file in files {
        let text = file.text();
        let tokens = lex(text).unwrap_or_default();
        let mut found = vec![];
        for at in &file.doc.inside {
            found.push(
                Fault::new(
                    at.clone(),
                    "tag-line",
                    "a line of tags stands within a paragraph, which it cuts into two texts",
                )
                .hint("put blank lines around what the tags enclose, or write the tags among the words"),
            );
        }
        for at in &file.doc.code {
            found.push(Fault::new(at.clone(), "untranslated", "the words of a code block are not translated"));
        }
        branches(file, &mut found);
        for token in &tokens {
            of_token(text, token, &blocks, &mut found);
        }
        brings(text, &mut found);
        unknown_names(text, &tokens, &own, &mut found);
        found.sort_by_key(|f| f.at.start);
        findings.extend(found.into_iter().map(|mut fault| {
            fault.what.severity = Severity::Warning;
            fault.placed(&file.source, file.body.start)
        }));
    }
    findings.into_vec()
}

/// A section between two tag-only lines.
struct Section {
    /// The line that opens it.
    open: Range<usize>,
    /// The line that ends it.
    end: Range<usize>,
    /// Every tag-only line of the whole `{% if %}` or `{% for %}`.
    lines: Vec<Range<usize>>,
    repeated: bool,
}

/// Leaves out each section between tag-only lines, and doubles what a loop repeats: all other texts must stay
/// what they are.
fn branches(file: &File, found: &mut Vec<Fault>) {
    let text = file.text();
    for section in sections(text).into_iter().take(SECTIONS) {
        if section.lines.iter().any(|l| file.doc.inside.contains(l)) {
            continue; // told already
        }
        let body = section.open.end..section.end.start;
        let bare = |keep: &dyn Fn(usize) -> bool| -> String {
            let within = |at: usize| section.lines.iter().any(|l| l.contains(&at));
            text.char_indices().filter(|(at, _)| !within(*at) && keep(*at)).map(|(_, c)| c).collect()
        };
        let others: Vec<&Leaf> = file.doc.leaves.iter().filter(|l| !body.contains(&l.at.start)).collect();
        if !same(&bare(&|at| !body.contains(&at)), &others) {
            found.push(
                Fault::new(
                    section.open.clone(),
                    "branch",
                    "where this section is left out, the texts around it become one, or something else",
                )
                .hint(
                    "put a blank line before the opening tag and before the closing one, or none at all within a list",
                ),
            );
            continue;
        }
        if section.repeated {
            let twice = format!("{}{}{}", &text[..body.end], &text[body.clone()], &text[body.end..]);
            let doubled: Vec<&Leaf> = {
                let inside = |l: &&Leaf| body.contains(&l.at.start);
                let before = file.doc.leaves.iter().filter(|l| l.at.start < body.start);
                let after = file.doc.leaves.iter().filter(|l| l.at.start >= body.end);
                let leaves = &file.doc.leaves;
                before.chain(leaves.iter().filter(inside)).chain(leaves.iter().filter(inside)).chain(after).collect()
            };
            let added = body.len();
            let lines: Vec<Range<usize>> = section
                .lines
                .iter()
                .map(|l| if l.start >= body.end { l.start + added..l.end + added } else { l.clone() })
                .collect();
            let kept = |at: usize| !lines.iter().any(|l| l.contains(&at));
            let variant: String = twice.char_indices().filter(|(at, _)| kept(*at)).map(|(_, c)| c).collect();
            if !same(&variant, &doubled) {
                found.push(
                    Fault::new(
                        section.open.clone(),
                        "branch",
                        "where this section is repeated, its texts become one, or something else",
                    )
                    .hint("put a blank line before the closing tag"),
                );
            }
        }
    }
}

/// Returns whether a text has these leaves, each with the same words in the same containers.
fn same(text: &str, leaves: &[&Leaf]) -> bool {
    let Ok(doc) = split(text) else { return false };
    let alike = |(a, b): (&Leaf, &&Leaf)| a.msgid == b.msgid && a.kind == b.kind && a.depth == b.depth;
    doc.leaves.len() == leaves.len() && doc.leaves.iter().zip(leaves).all(alike)
}

fn sections(text: &str) -> Vec<Section> {
    let mut open: Vec<(&str, Vec<Range<usize>>)> = vec![];
    let mut out = vec![];
    for piece in pieces(text).unwrap_or_default() {
        let Piece::Lone(line, tokens) = piece else { continue };
        let mut tags = tokens.iter().filter(|t| t.mark == Mark::Tag);
        let (Some(tag), None) = (tags.next(), tags.next()) else { continue };
        let whole = &text[tag.at.clone()];
        match tag_name(whole) {
            name @ ("if" | "for") => open.push((name, vec![line])),
            "else" | "elif" => open.iter_mut().last().into_iter().for_each(|o| o.1.push(line.clone())),
            "endif" | "endfor" => {
                let Some((name, mut lines)) = open.pop() else { continue };
                lines.push(line);
                out.extend(lines.windows(2).enumerate().map(|(n, pair)| Section {
                    open: pair[0].clone(),
                    end: pair[1].clone(),
                    lines: lines.clone(),
                    repeated: name == "for" && n == 0,
                }));
            }
            _ => {}
        }
    }
    out
}

/// Looks at one mark.
fn of_token(text: &str, token: &Token, blocks: &BTreeSet<String>, found: &mut Vec<Fault>) {
    let whole = &text[token.at.clone()];
    let (before, after) = (&text[..token.at.start], &text[token.at.end..]);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let parts = words(inner(whole));
    if token.mark == Mark::Expr {
        let first = line.trim_matches([' ', '\t', '>']).is_empty();
        let dotted = after.starts_with(['.', ')']) && after[1..].starts_with([' ', '\t']);
        if first && dotted && parts.first() == Some(&"loop") {
            let fault = Fault::new(token.at.clone(), "loop-number", "a number that is filled in never begins a list");
            found.push(fault.hint("write `1.` before every item: lists are numbered by themselves"));
        }
        if before.ends_with('<') && after.starts_with('>') {
            let fault = Fault::new(token.at.clone(), "value-link", format!("`<{}>` is no link", one_line(whole)));
            found.push(fault.hint(format!("write `[{0}]({0})`", one_line(whole))));
        }
        let called = parts.windows(2).any(|w| w[1] == "(" && blocks.contains(w[0]));
        let inside = line.starts_with("  ") || line.contains(|c: char| !c.is_whitespace());
        if called && inside {
            let fault = Fault::new(
                token.at.clone(),
                "block-macro",
                format!(
                    "`{}` brings in several blocks, but stands in a list, a quotation or among words",
                    one_line(whole)
                ),
            );
            found.push(fault.hint("call it on a line of its own at the margin, with blank lines around it"));
        }
    }
    if token.mark == Mark::Expr || tag_name(whole) == "set" {
        for word in prose(&parts) {
            let fault = Fault::new(
                token.at.clone(),
                "untranslated",
                format!("the words `{}` in `{}` are not translated", excerpt(word), one_line(whole)),
            );
            found.push(fault.hint("write them outside of the braces, with `{% if %}` where they depend on something"));
        }
    }
}

/// Returns the strings of an expression that a reader could see, as far as that can be told.
fn prose<'a>(parts: &[&'a str]) -> Vec<&'a str> {
    let sign = |n: Option<usize>| n.and_then(|n| parts.get(n)).copied().unwrap_or_default();
    let mut out = vec![];
    for (n, part) in parts.iter().enumerate() {
        let Some(string) = literal(part).filter(|s| has_words(s)) else { continue };
        let (before, after) = (sign(n.checked_sub(1)), sign(Some(n + 1)));
        let compared = matches!(before, "==" | "!=" | "in") || matches!(after, "==" | "!=" | "in") || before == "[";
        let default = before == "(" && matches!(sign(n.checked_sub(2)), "default" | "d");
        let argument = matches!(before, "(" | "," | "=") && parts[..n].contains(&"(") && !default;
        if !compared && (!argument || string.trim().contains(' ')) {
            out.push(string);
        }
    }
    out
}

/// Looks at what is brought in as a block of its own.
fn brings(text: &str, found: &mut Vec<Fault>) {
    let hint = "put it on a line of its own at the margin, with blank lines around it";
    for piece in pieces(text).unwrap_or_default() {
        match piece {
            Piece::Token(token) if tag_name(&text[token.at.clone()]) == "include" => {
                found.push(Fault::new(token.at, "include-place", "a file is brought in among words").hint(hint));
            }
            Piece::Lone(line, tokens) => {
                let raw = tokens.iter().any(|t| t.mark == Mark::Raw);
                let include = tokens.iter().any(|t| tag_name(&text[t.at.clone()]) == "include");
                let blank = |line: Option<&str>| line.is_none_or(|l| l.trim().is_empty());
                let above = text[..line.start].lines().next_back();
                let below = text[line.end..].lines().next();
                let margin = text[line.start..].starts_with('{');
                if (raw || include) && !(margin && blank(above) && blank(below)) {
                    let what = if include { "a file is brought in" } else { "a raw block stands" };
                    let message = format!("{what} in the middle of other text");
                    found.push(Fault::new(line, "include-place", message).hint(hint));
                }
            }
            _ => {}
        }
    }
}

/// Returns the macros that bring in several blocks.
fn block_macros(files: &[File]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for file in files {
        let text = file.text();
        let mut open: Option<(String, usize)> = None;
        for token in lex(text).unwrap_or_default() {
            let whole = &text[token.at.clone()];
            match (tag_name(whole), &open) {
                ("macro", _) => open = words(inner(whole)).get(1).map(|name| (name.to_string(), token.at.end)),
                ("endmacro", Some((name, from))) => {
                    if text[*from..token.at.start].trim().replace('\r', "").contains("\n\n") {
                        out.insert(name.clone());
                    }
                    open = None;
                }
                _ => {}
            }
        }
    }
    out
}

/// Tells of names that nobody gives a value.
fn unknown_names(text: &str, tokens: &[Token], own: &BTreeSet<String>, found: &mut Vec<Fault>) {
    let Ok(ready) = fillable(text) else { return };
    let mut environment = Environment::new();
    environment.set_debug(false);
    let Ok(template) = environment.template_from_str(&ready) else { return };
    let known: BTreeSet<&str> = known_names().filter_map(|n| n.split('.').next()).collect();
    let usual =
        |n: &str| known.contains(n) || own.contains(n) || matches!(n, "range" | "dict" | "namespace" | "caller");
    let unknown: BTreeSet<String> = template.undeclared_variables(false).into_iter().filter(|n| !usual(n)).collect();
    for name in unknown {
        let uses = |t: &&Token| t.mark != Mark::Comment && words(inner(&text[t.at.clone()])).contains(&name.as_str());
        let Some(token) = tokens.iter().find(uses) else { continue };
        let fault = Fault::new(token.at.clone(), "unknown-name", format!("`{name}` has no value in a letter"));
        found.push(match nearest(&name, known.iter().copied()) {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => fault.hint(format!("a letter knows {}", known.iter().copied().collect::<Vec<_>>().join(", "))),
        });
    }
}
