//! Translations put in the places of their originals, and the proof that nothing else changed.

use std::ops::Range;

use super::Segment;
use super::choices::choices;
use super::fault::{Fault, excerpt};
use super::lexer::{Mark, lex};
use super::mask::Mask;
use super::rules;
use super::split::{Doc, Form, Leaf, split};
use super::tree::tree;
use super::walk::fault_of_lines;
use crate::campaign::is_unsafe;
use crate::diag::{Diagnostic, Findings, Result};

/// How many bytes are read to find the translation that is to blame.
const BUDGET: usize = 50 << 20;

/// A piece of a localised text that stands for another piece of the original.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edit {
    /// Its bytes in the original.
    pub old: Range<usize>,
    /// Its bytes in the localised text.
    pub new: Range<usize>,
}

/// Checks one translation alone: its expressions, tags and own conditions, its kind of text, its links, and
/// that it is read back as it was written.
///
/// # Errors
/// Everything that is wrong with it, each with the beginnings of the original and the translation as hints.
pub fn check_translation(segment: &Segment, msgstr: &str) -> Result<()> {
    let mut findings = Findings::default();
    for one in problems(segment, msgstr) {
        findings.push(blame(one, &segment.msgid, msgstr));
    }
    findings.finish(())
}

/// Adds to a diagnostic which entry of the catalogue is to blame.
pub(super) fn blame(one: Diagnostic, msgid: &str, msgstr: &str) -> Diagnostic {
    one.hint(format!("the original begins `{}`, the translation `{}`", excerpt(msgid), excerpt(msgstr)))
}

fn problems(segment: &Segment, msgstr: &str) -> Vec<Diagnostic> {
    if msgstr.trim().is_empty() {
        return vec![Diagnostic::error("the translation is empty").code("translation-empty")];
    }
    let plain = |faults: Vec<Fault>| faults.into_iter().map(|f| f.what).collect::<Vec<_>>();
    let mask = match Mask::of(msgstr) {
        Ok(mask) => mask,
        Err(fault) => return plain(vec![fault]),
    };
    let mut found = plain(mask.faults.clone());
    if lex(msgstr).is_ok_and(|tokens| tokens.iter().any(|t| t.mark == Mark::Comment)) {
        found.push(Diagnostic::error("a translation holds no `{# #}`").code("translation-tag"));
    }
    let nodes = match (tree(&segment.msgid), tree(msgstr)) {
        (Ok(original), Ok(translation)) => {
            found.extend(rules::compare(&original, &translation));
            translation
        }
        (_, Err(fault)) | (Err(fault), _) => return [found, vec![fault.what]].concat(),
    };
    if let Form::Lines { marker, .. } = segment.form {
        found.extend(fault_of_lines(&nodes, msgstr.len(), marker).map(|f| f.what));
    }
    // Only a translation that is sound so far can be set into its frame.
    if found.is_empty() {
        found.extend(framed(segment, msgstr));
    }
    found
}

/// Checks a translation in a small text that holds nothing else.
fn framed(segment: &Segment, msgstr: &str) -> Vec<Diagnostic> {
    let text = match segment.form.splice(msgstr, "\n") {
        Ok(text) => text,
        Err(one) => return vec![one],
    };
    if segment.form == Form::Plain {
        return vec![];
    }
    let frame = |text: &str| split(&segment.form.frame(text, &segment.references));
    let original = segment.form.splice(&segment.msgid, "\n").ok().and_then(|text| frame(&text).ok());
    match (original, frame(&text)) {
        (Some(original), Ok(after)) => difference(&original, &after, &[msgstr])
            .or_else(|| choice(segment, msgstr, &original))
            .into_iter()
            .collect(),
        (_, Err(faults)) => faults.into_iter().map(|f| f.what).collect(),
        (None, Ok(_)) => vec![], // an original that does not stand alone is judged in its place
    }
}

/// Tells of a branch of the translation's own conditions in which a link, picture or footnote is missing or
/// doubled, or in which signs of emphasis show as they stand.
fn choice(segment: &Segment, msgstr: &str, original: &Doc) -> Option<Diagnostic> {
    let (Ok(want), Ok(have)) = (tree(&segment.msgid), tree(msgstr)) else { return None };
    let fixed = |doc: &Doc| doc.leaves.iter().flat_map(|leaf| leaf.fixed.clone()).collect::<Vec<_>>();
    choices(&want, &have).into_iter().find_map(|text| {
        let spliced = segment.form.splice(&text, "\n").ok()?;
        let doc = split(&segment.form.frame(&spliced, &segment.references)).ok()?;
        if fixed(&doc) == fixed(original) {
            return stray(original, &doc);
        }
        Some(links_differ(&format!("{:?}", fixed(original)), &format!("{:?}", fixed(&doc))))
    })
}

fn links_differ(original: &str, translation: &str) -> Diagnostic {
    Diagnostic::error("the translation changes links, pictures, footnotes or line ends")
        .code("translation-structure")
        .hint(format!("keep their addresses and names: the original has {original}, the translation {translation}"))
}

/// Tells of signs of emphasis that show as they stand, as `**平。**和` does: between a full stop and a letter
/// `**` ends nothing.
fn stray(before: &Doc, after: &Doc) -> Option<Diagnostic> {
    let count = |doc: &Doc| doc.leaves.iter().map(|leaf| leaf.stray).sum::<usize>();
    (count(after) > count(before)).then(|| {
        Diagnostic::error("a `*` or backtick of the translation is not read as emphasis or code, and would show")
            .code("translation-emphasis")
            .hint("move it by a letter: a `**` that ends emphasis stands before the full stop where a letter follows; for the sign itself write `\\*`")
    })
}

/// Returns how the second text differs from the first, whose texts were to become `said`.
pub(super) fn difference(before: &Doc, after: &Doc, said: &[&str]) -> Option<Diagnostic> {
    let pairs = before.skeleton.iter().zip(&after.skeleton);
    if let Some((one, other)) = pairs.clone().find(|(a, b)| a != b) {
        let fixed = |s: &str| s.strip_prefix("text ").map(str::to_string);
        return Some(match (fixed(one), fixed(other)) {
            (Some(one), Some(other)) => links_differ(&one, &other),
            _ => Diagnostic::error(
                "the translation is read as something else: a list, a heading, several paragraphs or the like",
            )
            .code("translation-structure")
            .hint("write it as one text, with a `\\` before a sign that is meant"),
        });
    }
    let read: Vec<String> = after.leaves.iter().map(|leaf| bare(&leaf.msgid)).collect();
    let wrong = said.iter().zip(&read).find(|(said, read)| bare(said) != **read);
    if before.skeleton.len() != after.skeleton.len() || read.len() != said.len() || wrong.is_some() {
        let lost = wrong.map_or(String::new(), |(_, read)| format!("`{}` is what is left of it; ", excerpt(read)));
        let error =
            Diagnostic::error("the translation is not read back as it is written").code("translation-structure");
        return Some(error.hint(format!("{lost}write it as one text, with a `\\` before a sign that is meant")));
    }
    None
}

/// Returns a text without the differences that Markdown does not see.
fn bare(text: &str) -> String {
    text.replace("\\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Form {
    /// Returns the bytes that stand for a translation: `|` with a backslash in cells, line ends followed by
    /// what the container wants.
    pub fn splice(&self, msgstr: &str, eol: &str) -> Result<String, Diagnostic> {
        let wrong = |message: &str| Diagnostic::error(message).code("translation-structure");
        let msgstr = msgstr.trim_matches([' ', '\t', '\r', '\n']);
        let mask = Mask::of(msgstr).map_err(|f| f.what)?;
        if !mask.cuts.is_empty() {
            return Err(wrong("a line of the translation holds nothing but tags").hint("put words beside the tags"));
        }
        if !matches!(self, Form::Lines { .. }) && mask.text.contains('\n') {
            return Err(
                wrong("the translation has several lines, but there is room for one only").hint("write it on one line")
            );
        }
        let text = mask.text.replace('\r', "");
        Ok(mask.restore(&match self {
            Form::Lines { prefix, .. } => text.replace('\n', &format!("{eol}{prefix}")),
            Form::Cell => text.replace('|', "\\|"),
            Form::Heading => text,
            Form::Title(quote) => {
                let closing = if *quote == '(' { ')' } else { *quote };
                if text.contains([*quote, closing, '\\']) {
                    return Err(wrong("the title of a link holds a quotation mark that ends it")
                        .hint("write “ ” or « » instead, and no `\\`"));
                }
                text
            }
            Form::Plain => {
                if let Some(c) = text.chars().find(|c| is_unsafe(*c) && super::mask::hole_index(*c).is_none()) {
                    let message = format!(
                        "the translation holds the character U+{:04X}, which is invisible or turns the text around it",
                        c as u32
                    );
                    return Err(Diagnostic::error(message).code("unsafe-character").hint("take it out"));
                }
                text
            }
        }))
    }

    /// Returns a small Markdown text in which a spliced translation stands as in its template.
    fn frame(&self, text: &str, references: &str) -> String {
        let Form::Lines { prefix, marker } = self else {
            return match self {
                Form::Heading => format!("# {text}{references}\n"),
                Form::Cell => format!("| {text} |\n|---|{references}\n"),
                Form::Title(quote) => {
                    let closing = if *quote == '(' { ')' } else { *quote };
                    format!("[a]: <https://a> {quote}{text}{closing}\n")
                }
                _ => text.to_string(),
            };
        };
        let (mark, indent) = if *marker { ("- ", "  ") } else { ("", "") };
        let text = text.replace(&format!("\n{prefix}"), &format!("\n{indent}"));
        format!("{mark}{text}{references}\n")
    }
}

/// Returns a text with translations in the places of its leaves, and what became of which bytes. Without
/// `force` a translation that is its original leaves the bytes alone.
pub(super) fn splice(
    text: &str,
    leaves: &[Leaf],
    said: &[Option<&str>],
    force: bool,
) -> Result<(String, Vec<Edit>), Diagnostic> {
    let eol = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (mut out, mut edits, mut from) = (String::with_capacity(text.len()), vec![], 0);
    for (leaf, said) in leaves.iter().zip(said) {
        let Some(said) = said.filter(|s| force || *s != leaf.msgid) else { continue };
        out += &text[from..leaf.at.start];
        let start = out.len();
        out += &leaf.form.splice(said, eol)?;
        edits.push(Edit { old: leaf.at.clone(), new: start..out.len() });
        from = leaf.at.end;
    }
    out += &text[from..];
    Ok((out, edits))
}

/// What is wrong with translations, each with the number of the leaf that is to blame, where it is one.
pub(super) type Blames = Vec<(Option<usize>, Diagnostic)>;

/// Returns a text with translations in the places of its leaves, proven to differ in nothing else.
///
/// # Errors
/// Everything that is wrong.
pub(super) fn localise(
    text: &str,
    doc: &Doc,
    said: &[Option<&str>],
    force: bool,
) -> Result<(String, Vec<Edit>), Blames> {
    let attempt = |said: &[Option<&str>]| -> Result<(String, Vec<Edit>), Diagnostic> {
        let (out, edits) = splice(text, &doc.leaves, said, force)?;
        if edits.is_empty() {
            return Ok((out, edits));
        }
        let after = split(&out).map_err(|faults| {
            let first = faults.into_iter().next().map(|f| f.what);
            first.unwrap_or_else(|| Diagnostic::error("the localised template cannot be read"))
        })?;
        let wanted: Vec<&str> = doc.leaves.iter().zip(said).map(|(leaf, said)| said.unwrap_or(&leaf.msgid)).collect();
        match difference(doc, &after, &wanted) {
            Some(one) => Err(one),
            None => Ok((out, edits)),
        }
    };
    attempt(said).map_err(|whole| {
        if said.iter().flatten().count().saturating_mul(text.len()) > BUDGET {
            return vec![(None, whole)];
        }
        // Each translation alone, to find the one that is to blame.
        let mut alone = vec![None; said.len()];
        let mut blamed = vec![];
        for (n, one) in said.iter().enumerate().filter(|(_, s)| s.is_some()) {
            alone[n] = *one;
            blamed.extend(attempt(&alone).err().map(|d| (Some(n), d)));
            alone[n] = None;
        }
        if blamed.is_empty() { vec![(None, whole)] } else { blamed }
    })
}
