//! `openletter check`.

use clap::{ArgAction, Args};
use openletter::diag::{Diagnostic, Kind, Result, Severity};
use openletter::pipeline::check;
use openletter::shelf::Shelf;
use serde_json::json;

use super::count;
use crate::cli::ui::Ui;

/// Find everything that is wrong before anything is made
#[derive(Debug, Args)]
#[command(after_help = "Exits with 0 where nothing is wrong, with 3 where something must be mended.")]
pub struct Check {
    /// Languages, as BCP 47 tags: only what belongs to them, and what is common to all [default: all]
    #[arg(long, value_name = "L", value_delimiter = ',', action = ArgAction::Append)]
    lang: Vec<String>,

    /// Let warnings count as errors
    #[arg(long)]
    strict: bool,

    /// Let the fonts of this machine count, as `export --system-fonts` does
    #[arg(long)]
    system_fonts: bool,

    /// Show the marks and spaces that the house style of each language will change
    #[arg(long)]
    notes: bool,
}

impl Check {
    pub fn run(&self, shelf: &Shelf, now: &str, ui: &Ui) -> Result<u8> {
        let findings = check::check(shelf, now, &self.lang, self.system_fonts)?;
        let of = |severity| findings.iter().filter(|d| d.severity == severity).count();
        let (errors, warnings, notes) = (of(Severity::Error), of(Severity::Warning), of(Severity::Note));
        let good = errors == 0 && (warnings == 0 || !self.strict);
        if ui.json() {
            ui.json_data(&json!({ "good": good, "findings": findings }))?;
        } else {
            let shown = |one: &&Diagnostic| self.notes || one.severity != Severity::Note;
            ui.tell(&findings.iter().filter(shown).cloned().collect::<Vec<_>>());
            if notes > 0 && !self.notes {
                let texts = count(notes, "text will be set", "texts will be set");
                ui.say(format!("{texts} with other marks or spaces: `openletter check --notes` shows them."));
            }
            let found = format!("{}, {}", count(errors, "error", "errors"), count(warnings, "warning", "warnings"));
            ui.say(if good && warnings == 0 { "Nothing is wrong.".to_string() } else { format!("Found {found}.") });
        }
        Ok(if good { 0 } else { Kind::No.exit_code() })
    }
}
