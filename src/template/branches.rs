//! What a letter becomes where a branch between tag-only lines is not taken, or a loop goes round twice: all
//! other texts must stay what they are.

use std::ops::Range;

use super::fault::Fault;
use super::lexer::{Mark, tag_name};
use super::lines::{Piece, pieces};
use super::load::File;
use super::split::{Leaf, split};

/// How many bytes of variants are read for one file.
const BUDGET: usize = 20 << 20;

/// `{% if %}` or `{% for %}` on lines of its own.
struct Section {
    /// The lines with its tags: what opens it, what stands between its branches, what ends it.
    lines: Vec<Range<usize>>,
    /// Whether one of its branches is always taken.
    complete: bool,
    repeated: bool,
}

impl Section {
    /// Returns what stands between the lines.
    fn branches(&self) -> Vec<Range<usize>> {
        self.lines.windows(2).map(|pair| pair[0].end..pair[1].start).collect()
    }
}

/// Tries every choice of branches of each section, the others being as they are written.
pub(super) fn branches(file: &File, found: &mut Vec<Fault>) {
    let (text, leaves) = (file.text(), &file.doc.leaves);
    let mut budget = BUDGET;
    for section in sections(text) {
        if section.lines.iter().any(|l| file.doc.inside.contains(l)) {
            continue; // told already
        }
        let branches = section.branches();
        let choices = (0..branches.len()).map(Some).filter(|_| branches.len() > 1);
        let choices = choices.chain((!section.complete).then_some(None));
        let tell = |message: &str, hint: &str| Fault::new(section.lines[0].clone(), "branch", message).hint(hint);
        for taken in choices {
            let left_out: Vec<Range<usize>> =
                branches.iter().enumerate().filter(|(n, _)| Some(*n) != taken).map(|(_, b)| b.clone()).collect();
            let stays = |leaf: &&Leaf| !left_out.iter().any(|b| b.contains(&leaf.at.start));
            let Some(rest) = budget.checked_sub(text.len()) else { return };
            budget = rest;
            if !reads_as(&without(text, &section.lines, &left_out), leaves.iter().filter(stays)) {
                found.push(tell(
                    "where a branch is left out, the texts around it become one, or something else",
                    "put a blank line before the opening tag and before the closing one, or none at all within a list",
                ));
                break;
            }
        }
        if let Some(body) = branches.first().filter(|_| section.repeated) {
            let inside = |leaf: &&Leaf| body.contains(&leaf.at.start);
            let before = leaves.iter().filter(|l| l.at.start < body.end);
            let after = leaves.iter().filter(|l| l.at.start >= body.end);
            let twice = before.chain(leaves.iter().filter(inside)).chain(after);
            let (head, tail) = (without(&text[..body.end], &section.lines, &[]), &text[body.end..]);
            let ends: Vec<Range<usize>> =
                section.lines[1..].iter().map(|l| l.start - body.end..l.end - body.end).collect();
            if !reads_as(&format!("{head}{}{}", &text[body.clone()], without(tail, &ends, &[])), twice) {
                found.push(tell(
                    "where this is repeated, its texts become one, or something else",
                    "put a blank line before the closing tag",
                ));
            }
        }
    }
}

/// Returns a text without these ranges, as far as they lie in it.
fn without(text: &str, lines: &[Range<usize>], branches: &[Range<usize>]) -> String {
    let mut ranges: Vec<&Range<usize>> = lines.iter().chain(branches).filter(|r| r.end <= text.len()).collect();
    ranges.sort_by_key(|r| r.start);
    let (mut out, mut from) = (String::with_capacity(text.len()), 0);
    for range in ranges {
        // An empty branch begins where the line behind it does.
        out += text.get(from..range.start).unwrap_or_default();
        from = from.max(range.end);
    }
    out + &text[from..]
}

/// Returns whether a text has these leaves, each with the same words in the same containers.
fn reads_as<'l>(text: &str, leaves: impl Iterator<Item = &'l Leaf>) -> bool {
    let Ok(doc) = split(text) else { return false };
    let mut read = doc.leaves.iter();
    let mut alike = true;
    for leaf in leaves {
        let same = |other: &Leaf| leaf.msgid == other.msgid && leaf.kind == other.kind && leaf.depth == other.depth;
        alike &= read.next().is_some_and(same);
    }
    alike && read.next().is_none()
}

fn sections(text: &str) -> Vec<Section> {
    let mut open: Vec<Section> = vec![];
    let mut out = vec![];
    for piece in pieces(text).unwrap_or_default() {
        let Piece::Lone(line, tokens) = piece else { continue };
        let mut tags = tokens.iter().filter(|t| t.mark == Mark::Tag);
        let (Some(tag), None) = (tags.next(), tags.next()) else { continue };
        match (tag_name(&text[tag.at.clone()]), open.last_mut()) {
            (name @ ("if" | "for"), _) => {
                open.push(Section { lines: vec![line], complete: false, repeated: name == "for" });
            }
            (name @ ("else" | "elif"), Some(section)) => {
                section.complete = name == "else";
                section.lines.push(line);
            }
            ("endif" | "endfor", Some(section)) => {
                section.lines.push(line);
                out.extend(open.pop());
            }
            _ => {}
        }
    }
    out
}
