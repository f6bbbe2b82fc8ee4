//! `openletter translate`.

use clap::{ArgGroup, Args};
use openletter::diag::Result;
use openletter::pipeline::{Desk, Selection, draft, translate};

use super::count;
use crate::cli::args::Scope;
use crate::cli::ui::Ui;

/// Fill what is missing in the catalogues through a translation backend, then write the drafts
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").required(true).args(["lang", "all"]))]
pub struct Translate {
    #[command(flatten)]
    scope: Scope,

    /// Translate into every language of the campaign
    #[arg(long)]
    all: bool,

    /// Backend: `pseudo`, or one of the campaign's [default: the campaign's chain for the language]
    #[arg(long, value_name = "NAME")]
    backend: Option<String>,

    /// Tell how much would be translated, and translate nothing
    #[arg(long)]
    dry_run: bool,

    /// Let backends on other machines have the text, though the campaign does not set `allow_remote`
    #[arg(long, conflicts_with = "offline")]
    online: bool,
}

impl Translate {
    pub fn run(&self, desk: &Desk, offline: bool, ui: &Ui) -> Result<u8> {
        let selection = self.scope.select(desk)?;
        let options = translate::Options {
            backend: self.backend.clone(),
            dry_run: self.dry_run,
            online: self.online,
            offline,
            ..Default::default()
        };
        let _lock = if self.dry_run { None } else { Some(desk.shelf().lock()?) };
        let done = translate::translate(desk, &selection, &options, ui)?;
        if ui.json() {
            ui.json_data(&done)?;
        }
        for one in done.iter().filter(|_| !ui.json()) {
            ui.tell(&one.warnings);
            let amount = format!(
                "{}, {}",
                count(one.segments, "segment", "segments"),
                count(one.characters, "character", "characters")
            );
            let price = one.price.as_ref().map_or(String::new(), |price| format!(", about {price}"));
            let hosts = if one.hosts.is_empty() { String::new() } else { format!(" ({})", one.hosts.join(", ")) };
            ui.say(match (self.dry_run, one.segments, one.left) {
                (_, 0, 0) => format!("{:8} nothing is missing", one.lang),
                (true, ..) => {
                    let batches = count(one.batches, "batch", "batches");
                    format!("{:8} {amount} in {batches} to {}{hosts}{price}", one.lang, one.backend)
                }
                (_, _, 0) => format!("{:8} {amount} by {}, to be reviewed in {}", one.lang, one.backend, one.file),
                (_, _, left) => {
                    let left = count(left, "segment needs", "segments need");
                    format!(
                        "{:8} {} by {}, {left} a human in {}",
                        one.lang,
                        count(one.segments, "segment", "segments"),
                        one.backend,
                        one.file
                    )
                }
            });
        }
        if !self.dry_run {
            let (ready, warnings) = translate::draftable(desk, &selection);
            ui.tell(&warnings);
            let langs = ready.into_iter().cloned().collect();
            let drafts = draft::draft(desk, &Selection { langs, ..selection }, ui)?;
            if !ui.json() {
                super::draft::report(&drafts, ui)?;
            }
        }
        Ok(0)
    }
}
