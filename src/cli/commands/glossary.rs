//! `openletter glossary`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueHint};
use openletter::campaign::Lang;
use openletter::catalog::{glossary, tmx};
use openletter::diag::{Error, Result};
use openletter::pipeline::{Desk, remember};
use serde_json::json;

use super::count;
use crate::cli::ui::Ui;

/// Show the terms of a language, or take in those of a CSV or TBX file
#[derive(Debug, Args)]
pub struct Glossary {
    #[command(subcommand)]
    errand: Errand,
}

#[derive(Debug, Subcommand)]
enum Errand {
    /// Show the terms of a language, the built-in ones among them
    Show {
        /// The language
        #[arg(long, value_name = "L")]
        lang: String,
    },
    /// Add the terms of a CSV or TBX file to the campaign's glossary of a language
    Import {
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,

        /// The language of the translations
        #[arg(long, value_name = "L")]
        lang: String,
    },
}

impl Glossary {
    pub fn run(&self, desk: &Desk, ui: &Ui) -> Result<u8> {
        match &self.errand {
            Errand::Show { lang } => show(desk, known(desk, lang)?, ui),
            Errand::Import { file, lang } => import(desk, known(desk, lang)?, file, ui),
        }?;
        Ok(0)
    }
}

fn known<'a>(desk: &'a Desk, tag: &str) -> Result<&'a Lang> {
    Lang::among(tag, &desk.campaign().languages)
}

fn show(desk: &Desk, lang: &Lang, ui: &Ui) -> Result<()> {
    let glossary = remember::glossary(desk, lang)?;
    if ui.json() {
        let keep: Vec<&str> = glossary.keeps().collect();
        return ui.json_data(&json!({ "lang": lang, "terms": glossary.terms(), "keep": keep }));
    }
    let mut text = String::new();
    for term in glossary.terms() {
        text.push_str(&format!("{}: {}\n", term.source, term.target.join(" | ")));
    }
    for name in glossary.keeps() {
        text.push_str(&format!("{name}: stays\n"));
    }
    ui.data(&text)
}

fn import(desk: &Desk, lang: &Lang, file: &Path, ui: &Ui) -> Result<()> {
    let bytes = std::fs::read(file).map_err(|e| Error::io("read", file, &e))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let source = tmx::decode(&name, &bytes)?;
    let from = &desk.campaign().source;
    let ending = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let read = match ending.as_str() {
        "csv" | "tsv" | "txt" => glossary::csv(&source, from, lang)?,
        "tbx" | "xml" | "tbxm" => glossary::tbx(&source, from, lang)?,
        _ => {
            return Err(Error::usage(format!("`{}` is neither CSV nor TBX by its name", file.display()))
                .hint("name the file `….csv`, `….tsv` or `….tbx`"));
        }
    };
    let _lock = desk.shelf().lock()?;
    let own = remember::file(lang.as_str());
    let old = desk.shelf().read_optional(&own)?;
    let (text, added) = glossary::append(old.as_ref(), lang, from, &read.terms)?;
    if added > 0 {
        desk.shelf().write(&own, text.as_bytes())?;
    }
    let there = read.terms.len() - added;
    if ui.json() {
        return ui.json_data(&json!({ "file": own, "added": added, "known": there, "skipped": read.skipped }));
    }
    let terms = count(added, "term", "terms");
    ui.say(format!("{terms} added to {own}; {there} were there already, {} passed over.", read.skipped));
    Ok(())
}
