//! `openletter extract`.

use clap::Args;
use openletter::diag::Result;
use openletter::pipeline::{Desk, extract};

use super::count;
use crate::cli::args::Scope;
use crate::cli::ui::Ui;

/// Bring the catalogues up to date with the template, without any machine
#[derive(Debug, Args)]
pub struct Extract {
    #[command(flatten)]
    scope: Scope,
}

impl Extract {
    pub fn run(&self, desk: &Desk, ui: &Ui) -> Result<u8> {
        let selection = self.scope.select(desk)?;
        let _lock = desk.shelf().lock()?;
        let extracted = extract::extract(desk, &selection)?;
        if ui.json() {
            ui.json_data(&extracted)?;
            return Ok(0);
        }
        for one in &extracted {
            ui.tell(&one.warnings);
            let change = if one.changed { "updated" } else { "unchanged" };
            let lack = one.segments - one.current;
            let state = match lack {
                _ if one.lang == "pot" => count(one.segments, "segment", "segments"),
                0 => "complete".into(),
                _ => format!("{} to translate or look at", count(lack, "segment", "segments")),
            };
            ui.say(format!("{:8} {} ({change}; {state})", one.lang, one.file));
        }
        Ok(0)
    }
}
