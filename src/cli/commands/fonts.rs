//! `openletter fonts`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};
use openletter::diag::Result;
use openletter::pipeline::Desk;

use crate::cli::ui::Ui;

/// Bring fonts into the campaign, for scripts that the built-in ones do not cover
#[derive(Debug, Args)]
pub struct Fonts {
    #[command(subcommand)]
    errand: Errand,
}

#[derive(Debug, Subcommand)]
enum Errand {
    /// Copy font files, or all fonts of a folder, into templates/fonts/, after a look at what they cover
    Add {
        #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
        paths: Vec<PathBuf>,
    },
}

impl Fonts {
    #[cfg(feature = "pdf")]
    pub fn run(&self, desk: &Desk, ui: &Ui) -> Result<u8> {
        let Errand::Add { paths } = &self.errand;
        let here = std::env::current_dir().unwrap_or_default();
        let paths: Vec<PathBuf> = paths.iter().map(|path| here.join(path)).collect();
        let _lock = desk.shelf().lock()?;
        let done = openletter::pipeline::fonts::add(desk, &paths)?;
        if ui.json() {
            ui.json_data(&done)?;
            return Ok(0);
        }
        for one in &done {
            let there = if one.new { "" } else { ", which was there before" };
            let style = if one.italic { " italic" } else { "" };
            ui.say(format!("{}: {} {}{style}{there}", one.file, one.family, one.weight));
            ui.say(format!("  {} characters: {}", one.characters, one.scripts.join(", ")));
            if !one.languages.is_empty() {
                ui.say(format!("  every letter of {}", one.languages.join(", ")));
            }
        }
        Ok(0)
    }

    #[cfg(not(feature = "pdf"))]
    pub fn run(&self, _: &Desk, _: &Ui) -> Result<u8> {
        Err(openletter::diag::Error::new("this program was built without PDF, which alone uses fonts"))
    }
}
