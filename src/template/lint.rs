//! What is worth a look in a template that can be read.

use std::collections::BTreeSet;

use minijinja::Environment;

use super::branches::branches;
use super::fault::{Fault, excerpt};
use super::lexer::{Mark, Token, inner, lex, literal, one_line, tag_name, words};
use super::lines::{Piece, fillable, pieces};
use super::load::File;
use super::names::{assigned, known_names};
use super::split::has_words;
use crate::diag::{Diagnostic, Findings, Severity, nearest};

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
