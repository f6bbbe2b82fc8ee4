//! Terms taken in from CSV and TBX, written as TOML behind what the campaign's file has.
//!
//! TBX: ISO 30042:2008 (`martif`) and ISO 30042:2019 in both styles, "DCA" (data categories as attributes:
//! `<termNote type="administrativeStatus">`) and "DCT" (as elements: `<min:administrativeStatus>`), as TBX-Basic and
//! TBX-Min use them. A deprecated or superseded term of the target language becomes a forbidden word.

use std::collections::HashSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde::Serialize;

use super::{Glossary, Term};
use crate::campaign::{Lang, is_unsafe};
use crate::catalog::fold::fold;
use crate::diag::{Diagnostic, Error, Result, Source};

/// How deep elements may be nested; TBX needs about eight.
const DEPTH: usize = 64;

/// Terms of a file, with the number of its entries that have none in one of the two languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The terms, each once.
    pub terms: Vec<Term>,
    /// Entries that were passed over.
    pub skipped: usize,
}

impl Imported {
    fn add(&mut self, term: Term) {
        let clean = |text: &String| text.chars().any(char::is_alphanumeric) && !text.chars().any(is_unsafe);
        let mut term = Term {
            source: term.source.trim().to_string(),
            target: term.target.iter().map(|t| t.trim().to_string()).filter(clean).collect(),
            forbidden: term.forbidden.iter().map(|t| t.trim().to_string()).filter(clean).collect(),
            note: term.note.map(|note| one_line(&note)).filter(|note| !note.is_empty()),
            ..term
        };
        let accepted: HashSet<String> = term.target.iter().map(|t| fold(t)).collect();
        term.forbidden.retain(|word| !accepted.contains(&fold(word)));
        if !clean(&term.source) || term.target.is_empty() {
            self.skipped += 1;
            return;
        }
        match self.terms.iter_mut().find(|known| fold(&known.source) == fold(&term.source)) {
            Some(known) => {
                let new = |word: &String, list: &[String]| !list.iter().any(|there| fold(there) == fold(word));
                let target: Vec<String> = term.target.into_iter().filter(|w| new(w, &known.target)).collect();
                known.target.extend(target);
                let forbidden: Vec<String> =
                    term.forbidden.into_iter().filter(|w| new(w, &known.forbidden) && new(w, &known.target)).collect();
                known.forbidden.extend(forbidden);
                known.note = known.note.take().or(term.note);
            }
            None => self.terms.push(term),
        }
    }
}

/// Returns the terms of a CSV file, comma, semicolon or tab between its fields. With a head, its columns are `source`,
/// `target`, `forbidden`, `note`, `case_sensitive` (or, for the first two, the tags of the languages); without one they
/// are source, target and note. Several words in a field are parted by `|`.
///
/// # Errors
/// When a line is broken, or the head has no column for source or target.
pub fn csv(source: &Source, from: &Lang, to: &Lang) -> Result<Imported> {
    let first = source.text().lines().next().unwrap_or_default();
    let mark = [b'\t', b';', b','].into_iter().find(|c| first.as_bytes().contains(c)).unwrap_or(b',');
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(mark)
        .from_reader(source.text().as_bytes());
    let mut imported = Imported::default();
    let mut columns: Option<Columns> = None;
    for record in reader.records() {
        let record = record.map_err(|e| {
            let at = e.position().map_or(0, |p| p.byte() as usize);
            Error::from(Diagnostic::error(format!("this is no CSV: {e}")).code("csv").at(source.at(at..at + 1)))
        })?;
        let at = record.position().map_or(0, |p| p.byte() as usize);
        let known = match &columns {
            Some(known) => known,
            None => {
                let head = Columns::of(&record, from, to)
                    .map_err(|e| Error::from(Diagnostic::error(e).code("csv").at(source.at(at..at + first.len()))))?;
                let plain = head.is_none();
                let known = columns.insert(head.unwrap_or(Columns {
                    source: 0,
                    target: 1,
                    note: Some(2),
                    ..Columns::default()
                }));
                if !plain {
                    continue;
                }
                known
            }
        };
        let field = |n: Option<usize>| n.and_then(|n| record.get(n)).unwrap_or_default().trim();
        let list = |n| field(n).split('|').map(|w| w.trim().to_string()).filter(|w| !w.is_empty()).collect();
        imported.add(Term {
            source: field(Some(known.source)).to_string(),
            target: list(Some(known.target)),
            forbidden: list(known.forbidden),
            note: Some(field(known.note).to_string()),
            case_sensitive: matches!(field(known.case).to_lowercase().as_str(), "true" | "yes" | "1"),
            ..Term::default()
        });
    }
    Ok(imported)
}

#[derive(Clone, Copy, Debug, Default)]
struct Columns {
    source: usize,
    target: usize,
    forbidden: Option<usize>,
    note: Option<usize>,
    case: Option<usize>,
}

impl Columns {
    /// Returns the columns that a head names; none where the line is no head.
    fn of(record: &::csv::StringRecord, from: &Lang, to: &Lang) -> Result<Option<Columns>, String> {
        let names: Vec<String> = record.iter().map(|name| name.trim().to_lowercase()).collect();
        let named = |known: &[&str]| names.iter().position(|name| known.contains(&name.as_str()));
        let lang =
            |lang: &Lang| names.iter().position(|name| name.len() > 1 && Lang::parse(name).is_ok_and(|l| l == *lang));
        let source = named(&["source", "term", "source term"]).or_else(|| lang(from));
        let target = named(&["target", "translation", "target term"]).or_else(|| lang(to));
        match (source, target) {
            (Some(source), Some(target)) => Ok(Some(Columns {
                source,
                target,
                forbidden: named(&["forbidden"]),
                note: named(&["note", "notes", "comment", "description"]),
                case: named(&["case_sensitive", "case sensitive"]),
            })),
            (None, None) => Ok(None),
            _ => Err(format!("the first line names no column for `{}`", if source.is_none() { from } else { to })),
        }
    }
}

/// Returns the terms of a TBX file that have both languages.
///
/// # Errors
/// When the file is no TBX, not well formed, or asks for an entity.
pub fn tbx(source: &Source, from: &Lang, to: &Lang) -> Result<Imported> {
    let mut reader = Reader::from_str(source.text());
    let mut entry = Entry::default();
    let mut imported = Imported::default();
    let (mut path, mut seen): (Vec<String>, bool) = (vec![], false);
    loop {
        let at = reader.buffer_position() as usize;
        let wrong = |message: String| Error::from(Diagnostic::error(message).code("tbx").at(source.at(at..at + 1)));
        match reader.read_event().map_err(|e| wrong(format!("this is not well-formed XML: {e}")))? {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_string();
                if !seen && !matches!(name.as_str(), "tbx" | "martif") {
                    return Err(wrong(format!("this is no TBX: it begins with `<{name}>`")));
                }
                seen = true;
                if path.len() >= DEPTH {
                    return Err(wrong(format!("elements are nested deeper than {DEPTH}")));
                }
                entry.open(&name, &start).map_err(wrong)?;
                path.push(name);
            }
            Event::End(_) => {
                let name = path.pop().unwrap_or_default();
                entry.close(&name);
                if matches!(name.as_str(), "termEntry" | "conceptEntry") {
                    imported.add(std::mem::take(&mut entry).term(from, to));
                }
            }
            Event::Text(text) => entry.text.push_str(&text.xml10_content()),
            Event::CData(text) => entry.text.push_str(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                let text = crate::catalog::tmx::resolve(&entity).map_err(wrong)?;
                entry.text.push_str(&text);
            }
            Event::Eof if !seen => return Err(wrong("this is no TBX: it has no `<tbx>` and no `<martif>`".into())),
            Event::Eof if !path.is_empty() => return Err(wrong("the file ends in the middle of an element".into())),
            Event::Eof => return Ok(imported),
            Event::Empty(_) | Event::DocType(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

/// One concept of a TBX file as far as it was read.
#[derive(Default)]
struct Entry {
    lang: String,
    /// Language, term, and how it stands: `preferredTerm-admn-sts`, `deprecatedTerm-admn-sts` …
    terms: Vec<(String, String, String)>,
    note: Option<String>,
    text: String,
    /// The `type` of the element that is being read.
    kind: String,
}

impl Entry {
    fn open(&mut self, name: &str, start: &BytesStart<'_>) -> Result<(), String> {
        self.kind.clear();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|e| format!("this is not well-formed XML: {e}"))?;
            match attribute.key.as_ref() {
                "xml:lang" if matches!(name, "langSet" | "langSec") => self.lang = attribute.value.to_string(),
                "type" => self.kind = attribute.value.to_string(),
                _ => {}
            }
        }
        // What marks words within a term (`<hi>`) does not begin a new text.
        if name != "hi" {
            self.text.clear();
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        if name == "hi" {
            return;
        }
        let text = one_line(&std::mem::take(&mut self.text));
        match name {
            "term" => self.terms.push((self.lang.clone(), text, String::new())),
            "administrativeStatus" => self.status(text),
            "termNote" if self.kind == "administrativeStatus" => self.status(text),
            "note" if !text.is_empty() => self.note = self.note.take().or(Some(text)),
            _ => {}
        }
    }

    fn status(&mut self, status: String) {
        if let Some((_, _, there)) = self.terms.last_mut() {
            *there = status;
        }
    }

    fn term(self, from: &Lang, to: &Lang) -> Term {
        let of = |want: &Lang| -> Vec<&(String, String, String)> {
            let parsed: Vec<_> = self.terms.iter().filter_map(|t| Some((Lang::parse(&t.0).ok()?, t))).collect();
            let same: Vec<_> = parsed.iter().filter(|(lang, _)| lang == want).map(|(_, t)| *t).collect();
            // A file for `en-GB` serves a campaign that writes `en`; one for `zh-Hant` does not serve `zh-Hans`.
            let near = |lang: &Lang| lang.language() == want.language() && lang.script() == want.script();
            if same.is_empty() { parsed.iter().filter(|(l, _)| near(l)).map(|(_, t)| *t).collect() } else { same }
        };
        let wrong = |status: &str| {
            status.starts_with("deprecated")
                || status.starts_with("superseded")
                || status == "notRecommended"
                || status == "obsolete"
        };
        let rank = |status: &str| !status.starts_with("preferred");
        let mut sources = of(from);
        sources.retain(|(_, _, status)| !wrong(status));
        sources.sort_by_key(|(_, _, status)| rank(status));
        let (mut target, forbidden): (Vec<_>, Vec<_>) = of(to).into_iter().partition(|(_, _, status)| !wrong(status));
        target.sort_by_key(|(_, _, status)| rank(status));
        let texts =
            |terms: Vec<&(String, String, String)>| terms.into_iter().map(|(_, text, _)| text.clone()).collect();
        Term {
            source: sources.first().map(|(_, text, _)| text.clone()).unwrap_or_default(),
            target: texts(target),
            forbidden: texts(forbidden),
            note: self.note.clone(),
            ..Term::default()
        }
    }
}

fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || is_unsafe(c)).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns the campaign's file with new terms behind what it has, and how many they are; a term that it has already
/// stays as it is. Every byte of the old text is kept.
///
/// # Errors
/// When the file as it is has mistakes.
pub fn append(file: Option<&Source>, lang: &Lang, from: &Lang, terms: &[Term]) -> Result<(String, usize)> {
    let old = Glossary::read(lang, from, &file.cloned().into_iter().collect::<Vec<_>>())?;
    let known: HashSet<String> = old.terms().iter().map(|term| fold(&term.source)).collect();
    let mut text = match file {
        Some(file) => file.text().to_string(),
        None => format!("# Terms for {lang}: every field is explained in docs/memory.md.\n\nfrom = \"{from}\"\n"),
    };
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let mut added = 0;
    for term in terms.iter().filter(|term| !known.contains(&fold(&term.source))) {
        text.push_str(&toml(term));
        added += 1;
    }
    Ok((text, added))
}

/// Returns a term as a table of TOML.
fn toml(term: &Term) -> String {
    let quoted = |text: &str| ::toml::Value::from(text).to_string();
    let list = |words: &[String]| format!("[{}]", words.iter().map(|w| quoted(w)).collect::<Vec<_>>().join(", "));
    let mut out = format!("\n[[term]]\nsource = {}\ntarget = {}\n", quoted(&term.source), list(&term.target));
    if !term.forbidden.is_empty() {
        out.push_str(&format!("forbidden = {}\n", list(&term.forbidden)));
    }
    if let Some(note) = &term.note {
        out.push_str(&format!("note = {}\n", quoted(note)));
    }
    if term.case_sensitive {
        out.push_str("case_sensitive = true\n");
    }
    out
}
