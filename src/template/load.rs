//! The files of a letter: its template and what that brings in, directly or through others.

use std::ops::Range;

use minijinja::Environment;

use super::address::check_path;
use super::fault::Fault;
use super::front::has_front;
use super::growth;
use super::lexer::{Mark, inner, lex, literal, one_line, tag_name, words};
use super::lines::fillable;
use super::splice::localise;
use super::split::{Doc, FAULTS, split};
use crate::diag::{Diagnostic, Error, Findings, Source};

/// How many bytes a template may have.
const SIZE: usize = 1 << 20;
/// How many files a letter may have.
const FILES: usize = 100;

/// A file of a letter.
#[derive(Debug)]
pub(super) struct File {
    /// Its path from the folder of templates on.
    pub path: String,
    pub source: Source,
    /// The bytes that are letter, behind the front matter.
    pub body: Range<usize>,
    pub doc: Doc,
}

impl File {
    /// Returns the bytes that are letter.
    pub fn text(&self) -> &str {
        &self.source.text()[self.body.clone()]
    }
}

/// Reads files and what they bring in.
pub(super) struct Loader<'r> {
    read: &'r dyn Fn(&str) -> Option<Source>,
    /// Every file, in the order in which they are first named.
    pub files: Vec<File>,
    pub findings: Findings,
    /// The files that are being read, each brought in by the one before.
    way: Vec<String>,
    seen: Vec<String>,
}

impl<'r> Loader<'r> {
    pub fn new(read: &'r dyn Fn(&str) -> Option<Source>) -> Loader<'r> {
        Loader { read, files: vec![], findings: Findings::default(), way: vec![], seen: vec![] }
    }

    /// Reads the bytes `body` of a file, and everything that they bring in.
    pub fn file(&mut self, path: &str, source: Source, body: Range<usize>) {
        self.seen.push(path.to_string());
        let base = body.start;
        let text = &source.text()[body.clone()];
        if text.len() > SIZE {
            let error = Diagnostic::error(format!("`{path}` is longer than {SIZE} bytes")).code("too-long");
            return self.findings.push(error.at(source.at(base..base)));
        }
        let faults = match split(text) {
            Ok(doc) => {
                // The engine works constants out when it reads them, so what grows must not reach it.
                let mut faults = growth::faults(text);
                if faults.is_empty() {
                    faults = syntax(path, text).map_or_else(|| unjoinable(text, &doc), |fault| vec![fault]);
                }
                self.files.push(File { path: path.to_string(), source: source.clone(), body: body.clone(), doc });
                faults
            }
            Err(faults) => faults,
        };
        self.findings.extend(faults.into_iter().map(|f| f.placed(&source, base)));
        self.way.push(path.to_string());
        for (at, name) in brought_in(text) {
            let place = source.at(at.start + base..at.end + base);
            match name {
                Ok(name) => {
                    if let Err(error) = self.bring_in(&name) {
                        self.findings.extend(error.at(&place).into_diagnostics());
                    }
                }
                Err(one) => self.findings.push(one.at(place)),
            }
        }
        self.way.pop();
    }

    fn bring_in(&mut self, name: &str) -> Result<(), Error> {
        check_path(name, "file")?;
        if let Some(n) = self.way.iter().position(|p| p == name) {
            let way: Vec<&str> = self.way[n..].iter().map(String::as_str).chain([name]).collect();
            let error =
                Diagnostic::error(format!("`{name}` brings in itself: {}", way.join(" → "))).code("include-cycle");
            return Err(error.hint("take one of these includes out").into());
        }
        if self.seen.iter().any(|p| p == name) {
            return Ok(());
        }
        if self.seen.len() == FILES {
            return Err(Diagnostic::error(format!("a letter has more than {FILES} files")).code("too-long").into());
        }
        let Some(source) = (self.read)(name) else {
            let error = Diagnostic::error(format!("there is no file `templates/{name}`")).code("include");
            return Err(error.hint("names are paths from the folder `templates` on, such as `parts/aims.md`").into());
        };
        if has_front(source.text()) {
            let error =
                Diagnostic::error(format!("`{name}` has front matter, and so is a letter of its own")).code("include");
            return Err(error.hint("take the lines from `+++` to `+++` out of it").into());
        }
        let start = if source.text().starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        let end = source.text().len();
        self.file(name, source, start..end);
        Ok(())
    }
}

/// Returns the names of the files that a text brings in, with the places of the tags.
fn brought_in(text: &str) -> Vec<(Range<usize>, Result<String, Diagnostic>)> {
    let mut out = vec![];
    for token in lex(text).unwrap_or_default().into_iter().filter(|t| t.mark == Mark::Tag) {
        let whole = &text[token.at.clone()];
        let name = tag_name(whole);
        if !matches!(name, "include" | "import" | "from") {
            continue;
        }
        let rest = &words(inner(whole))[1..];
        let alone = |rest: &[&str]| name != "include" || rest.len() == 1;
        let found = rest.first().and_then(|w| literal(w)).filter(|_| alone(rest)).map(str::to_string);
        out.push((
            token.at,
            found.ok_or_else(|| {
                let message = format!("`{}` does not name one file", one_line(whole));
                let example = match name {
                    "include" => "{% include \"parts/aims.md\" %}",
                    "import" => "{% import \"parts/names.md\" as names %}",
                    _ => "{% from \"parts/names.md\" import list %}",
                };
                Diagnostic::error(message)
                    .code("include")
                    .hint(format!("write one name in quotation marks: `{example}`"))
            }),
        ));
    }
    out
}

/// Returns the texts that become something else when their lines are joined, as a translation's are.
fn unjoinable(text: &str, doc: &Doc) -> Vec<Fault> {
    let said: Vec<Option<&str>> = doc.leaves.iter().map(|leaf| Some(leaf.msgid.as_str())).collect();
    let blamed = localise(text, doc, &said, true).err().unwrap_or_default();
    let fault = |n: Option<usize>| {
        let at = n.and_then(|n| doc.leaves.get(n)).map_or(0..0, |leaf| leaf.at.clone());
        let message = "the lines of this text become something else when they are joined, as in a translation";
        Fault::new(at, "line-start", message)
            .hint("put a blank line before it, or a `\\` before the sign that is meant")
    };
    blamed.into_iter().take(FAULTS).map(|(n, _)| fault(n)).collect()
}

/// Returns what minijinja says against the syntax of a text.
fn syntax(path: &str, text: &str) -> Option<Fault> {
    let ready = match fillable(text) {
        Ok(ready) => ready,
        Err(fault) => return Some(fault),
    };
    let mut environment = Environment::new();
    environment.set_debug(false);
    let error = environment.template_from_named_str(path, &ready).err()?;
    let at = error.range().filter(|r| r.end <= text.len()).unwrap_or_else(|| {
        let line = error.line().unwrap_or(1).saturating_sub(1);
        let start = if line == 0 { 0 } else { text.match_indices('\n').nth(line - 1).map_or(0, |(p, _)| p + 1) };
        start..start
    });
    let what = error.detail().unwrap_or("the template language cannot be read");
    Some(Fault::new(at, "template-syntax", what.to_string()))
}
