//! A language's terms: how they are to be translated, which words are forbidden, which names stay as they are.
//!
//! `locales/<lang>/glossary.toml`, a built-in one and the campaign's, which replaces it term by term:
//!
//! ```toml
//! from = "en"                        # the language of the terms; default: the campaign's source
//!
//! [[term]]
//! source = "Security Council"
//! target = ["Sicherheitsrat"]        # accepted translations, the first one is preferred
//! forbidden = ["Sicherheitskomitee"]
//! note = "genitive: des Sicherheitsrats"
//! case_sensitive = true
//! confidence = "H"                   # H: seen in an official source, M: usual, L: uncertain
//! source_ref = "German Foreign Office"
//!
//! [[keep]]
//! name = "Mehregan"                  # must stand in the translation as in the source
//! ```

mod check;
mod import;
mod words;

pub use check::{check, check_entry};
pub use import::{Imported, append, csv, tbx};

use std::collections::HashMap;

use serde::Serialize;

use super::fold::fold;
use crate::campaign::{Choice, Document, Fields, Lang};
use crate::diag::{Diagnostic, Findings, Place, Result, Source};
use words::Phrase;

/// The terms of a language.
#[derive(Clone, Debug)]
pub struct Glossary {
    lang: Lang,
    terms: Vec<Term>,
    phrases: Vec<Phrase>,
    keeps: Vec<Keep>,
}

/// A term.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The term in the source language.
    pub source: String,
    /// The accepted translations; the first one is preferred.
    pub target: Vec<String>,
    /// Translations that are wrong here.
    pub forbidden: Vec<String>,
    /// What a translator should know.
    pub note: Option<String>,
    /// Whether the case of the term counts.
    pub case_sensitive: bool,
    /// How sure the translation is.
    pub confidence: Option<Confidence>,
    /// Where it was seen.
    pub source_ref: Option<String>,
}

/// How sure a translation of a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Confidence {
    /// Seen in an official or standard source.
    #[serde(rename = "H")]
    High,
    /// Usual.
    #[serde(rename = "M")]
    Medium,
    /// Uncertain: a native reader should decide.
    #[serde(rename = "L")]
    Low,
}

impl Choice for Confidence {
    const WORDS: &'static [(&'static str, Confidence)] =
        &[("H", Confidence::High), ("M", Confidence::Medium), ("L", Confidence::Low)];
}

/// A name that stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Keep {
    name: String,
    phrase: Phrase,
}

impl Glossary {
    /// Returns the glossary of a language for a campaign that writes in `from`. Of the files, a later one replaces
    /// the terms of those before it; a file of terms in another language than `from` is passed over.
    ///
    /// # Errors
    /// Every mistake in the files, with its place.
    pub fn read(lang: &Lang, from: &Lang, files: &[Source]) -> Result<Glossary> {
        let mut findings = Findings::default();
        let mut glossary = Glossary { lang: lang.clone(), terms: vec![], phrases: vec![], keeps: vec![] };
        let mut index: HashMap<String, usize> = HashMap::new();
        for file in files {
            let document = Document::parse(file, 0..file.text().len());
            let (terms, keeps) = glossary.file(document.root(), from);
            findings.extend(document.finish().into_vec());
            for term in terms {
                match index.get(&fold(&term.source)) {
                    Some(at) => glossary.terms[*at] = term,
                    None => {
                        index.insert(fold(&term.source), glossary.terms.len());
                        glossary.terms.push(term);
                    }
                }
            }
            for name in keeps {
                if !glossary.keeps.iter().any(|keep| keep.name == name) {
                    glossary.keeps.push(Keep { phrase: Phrase::new(&name, from, true), name });
                }
            }
        }
        let phrase = |term: &Term| Phrase::new(&term.source, from, term.case_sensitive);
        glossary.phrases = glossary.terms.iter().map(phrase).collect();
        findings.finish(glossary)
    }

    fn file(&self, root: Fields<'_>, from: &Lang) -> (Vec<Term>, Vec<String>) {
        let own = root.line("from").map(|tag| (Lang::parse(&tag), root.place_of("from")));
        let applies = match own {
            None => true,
            Some((Ok(lang), _)) => lang.language() == from.language(),
            Some((Err(error), place)) => {
                error.at(&place).into_diagnostics().into_iter().for_each(|one| root.report(one));
                false
            }
        };
        let mut seen: HashMap<String, Place> = HashMap::new();
        let mut terms = vec![];
        for table in root.tables("term") {
            let place = table.place_of("source");
            let term = Term::read(&table);
            table.done();
            let Some(term) = term else { continue };
            if seen.insert(fold(&term.source), place.clone()).is_some() {
                let error = Diagnostic::error(format!("the term `{}` is there twice", term.source));
                root.report(error.code("duplicate-term").at(place).hint("write all its translations in one `target`"));
                continue;
            }
            terms.push(term);
        }
        let mut keeps = vec![];
        for table in root.tables("keep") {
            match table.line("name") {
                Some(name) if name.chars().any(char::is_alphanumeric) => keeps.push(name),
                Some(_) => {
                    let error = Diagnostic::error("`name` has no letter").code("empty-term").at(table.place_of("name"));
                    table.report(error);
                }
                None if table.keys().iter().any(|k| k == "name") => {}
                None => table.missing("name", "\"Mehregan\""),
            }
            table.line("note");
            table.done();
        }
        root.done();
        if applies { (terms, keeps) } else { (vec![], vec![]) }
    }

    /// Returns the language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Returns the terms.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Returns the names that stay as they are.
    pub fn keeps(&self) -> impl Iterator<Item = &str> {
        self.keeps.iter().map(|keep| keep.name.as_str())
    }

    /// Returns the terms that occur in a text of the source language with their preferred translations, and the names
    /// that stay with themselves; for a machine that translates the text. A term within a longer one is left out.
    pub fn applicable(&self, text: &str) -> Vec<(String, String)> {
        let terms = self.occurring(text).into_iter().map(|term| (term.source.clone(), term.target[0].clone()));
        let kept = self.kept_in(text).map(|name| (name.to_string(), name.to_string()));
        terms.chain(kept).collect()
    }

    /// Returns the terms that occur in a text, each once, in the order of the text.
    pub fn occurring(&self, text: &str) -> Vec<&Term> {
        words::occurring(text, &self.phrases).into_iter().map(|n| &self.terms[n]).collect()
    }

    fn kept_in(&self, text: &str) -> impl Iterator<Item = &str> {
        let here = move |keep: &&Keep| !words::occurring(text, std::slice::from_ref(&keep.phrase)).is_empty();
        self.keeps.iter().filter(here).map(|keep| keep.name.as_str())
    }
}

impl Term {
    fn read(table: &Fields<'_>) -> Option<Term> {
        let source = table.line("source");
        let target = table.lines("target");
        let forbidden = table.lines("forbidden").unwrap_or_default();
        let (note, source_ref) = (table.line("note"), table.line("source_ref"));
        let case_sensitive = table.flag("case_sensitive").unwrap_or(false);
        let confidence = table.choice("confidence");
        let there = |key: &str| table.keys().iter().any(|k| k == key);
        if !there("source") {
            table.missing("source", "\"Security Council\"");
        }
        if !there("target") {
            table.missing("target", "[\"…\"]");
        }
        let empty = |key: &str| {
            let error = Diagnostic::error(format!("`{key}` has no letter")).code("empty-term");
            table.report(error.at(table.place_of(key)));
        };
        let lettered = |text: &String| text.chars().any(char::is_alphanumeric);
        let (source, target) = (source?, target?);
        if !lettered(&source) {
            empty("source");
            return None;
        }
        if target.is_empty() || !target.iter().all(lettered) {
            empty("target");
            return None;
        }
        if !forbidden.iter().all(lettered) {
            empty("forbidden");
        }
        for word in forbidden.iter().filter(|word| target.iter().any(|t| fold(t) == fold(word))) {
            let error = Diagnostic::error(format!("`{word}` is both accepted and forbidden")).code("contradiction");
            table.report(error.at(table.place_of("forbidden")));
        }
        Some(Term { source, target, forbidden, note, case_sensitive, confidence, source_ref })
    }
}

#[cfg(test)]
mod tests;
