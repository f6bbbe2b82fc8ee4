//! `openletter draft`.

use clap::Args;
use openletter::diag::Result;
use openletter::pipeline::{Desk, draft};

use super::count;
use crate::cli::args::Scope;
use crate::cli::ui::Ui;

/// Write the letters as Markdown, to read and discuss
#[derive(Debug, Args)]
#[command(after_help = "Without --lang the drafts are in the source language. Segments without a translation stand \
in the source language.")]
pub struct Draft {
    #[command(flatten)]
    scope: Scope,
}

impl Draft {
    pub fn run(&self, desk: &Desk, ui: &Ui) -> Result<u8> {
        let selection = self.scope.select(desk)?;
        let selection = if self.scope.lang.is_empty() { selection.in_source(desk) } else { selection };
        let _lock = desk.shelf().lock()?;
        let drafts = draft::draft(desk, &selection, ui)?;
        report(&drafts, ui)?;
        Ok(0)
    }
}

/// Tells where the drafts are and what is missing in them.
pub fn report(drafts: &[draft::Drafted], ui: &Ui) -> Result<()> {
    if ui.json() {
        return ui.json_data(&drafts);
    }
    for one in drafts {
        ui.tell(&one.warnings);
        let lack = match one.untranslated {
            0 => String::new(),
            n => format!(", {} still in the source language", count(n, "segment", "segments")),
        };
        ui.say(format!("{:8} {} in {}{lack}", one.lang, count(one.files.len(), "draft", "drafts"), one.folder));
        one.files.iter().for_each(|file| ui.detail(format!("wrote {file}")));
    }
    Ok(())
}
