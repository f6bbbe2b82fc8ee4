//! The letters as Markdown, to read and discuss: no gate, no layout.

use std::path::Path;

use serde::Serialize;

use super::compose::{self, Composer, Strictness};
use super::{Desk, Selection};
use crate::diag::{Diagnostic, Findings, Progress, Result, Severity};
use crate::export::markdown;
use crate::shelf::Shelf;

/// From a draft's folder, `drafts/<letter>/<lang>`, to the templates, where the pictures lie: a draft stays in its campaign.
const TEMPLATES: &str = "../../../templates/";

/// The drafts of one language.
#[derive(Debug, Serialize)]
pub struct Drafted {
    /// The language.
    pub lang: String,
    /// The folder of its drafts, below the campaign's.
    pub folder: String,
    /// The files, below the campaign's folder.
    pub files: Vec<String>,
    /// How many segments stand in the source language, for want of a translation that can be used.
    pub untranslated: usize,
    /// What is worth a look.
    #[serde(rename = "findings")]
    pub warnings: Vec<Diagnostic>,
}

/// Writes `drafts/<letter>/<lang>/<recipient>.md` for everyone in the selection.
///
/// # Errors
/// Everything that keeps a letter from being filled; then nothing is written.
pub fn draft(desk: &Desk, selection: &Selection, progress: &dyn Progress) -> Result<Vec<Drafted>> {
    let mut findings = Findings::default();
    let mut ready = vec![];
    for lang in &selection.langs {
        let letter = &selection.letter;
        let Some(catalogue) = findings.keep(compose::catalogue(desk, letter, lang)) else { continue };
        let composer = Composer::new(desk, letter, lang, catalogue.as_ref(), Strictness::Draft);
        let Some(composer) = findings.keep(composer) else { continue };
        let mut files = vec![];
        for to in selection.recipients(desk, lang) {
            let bytes = composer.compose(to).map(|letter| markdown::draft(&letter, TEMPLATES).into_bytes());
            let path = Shelf::output(Path::new("drafts"), &selection.letter.name, lang, to.id(), "md");
            files.extend(findings.keep_of(composer.name(to), bytes).map(|bytes| (path, bytes)));
        }
        ready.push((lang, composer.untranslated(), soft(&composer), files));
    }
    let ready = findings.finish(ready)?;
    progress.begin("drafts", ready.iter().map(|r| r.3.len()).sum(), "letters");
    let mut drafts = vec![];
    for (lang, untranslated, warnings, files) in ready {
        let folder = format!("drafts/{}/{lang}", &selection.letter.name);
        let mut names = vec![];
        for (path, bytes) in files {
            desk.shelf().put(&path, &bytes)?;
            names.push(path.display().to_string());
            progress.advance(1);
        }
        drafts.push(Drafted { lang: lang.to_string(), folder, files: names, untranslated, warnings });
    }
    progress.end();
    // What is true of all languages is told once.
    if let Some(first) = drafts.first_mut() {
        first.warnings.extend(desk.expiring(&[&selection.letter], selection.to.as_deref()));
    }
    Ok(drafts)
}

/// Returns what is worth a look; in a draft a broken translation stops nothing.
fn soft(composer: &Composer<'_>) -> Vec<Diagnostic> {
    let soft = |one: &Diagnostic| Diagnostic { severity: Severity::Warning, ..one.clone() };
    composer.warnings().chain(composer.broken()).map(soft).collect()
}
