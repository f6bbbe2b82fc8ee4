//! `openletter translate`.

use std::path::{Path, PathBuf};

use clap::{ArgGroup, Args, ValueHint};
use openletter::campaign::Lang;
use openletter::diag::{Error, Kind, Result};
use openletter::pipeline::{Desk, Selection, draft, package, translate};

use serde_json::json;

use super::count;
use crate::cli::args::Scope;
use crate::cli::ui::Ui;

/// Fill what is missing in the catalogues through a translation backend, then write the drafts
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").required(true).multiple(true).args(["lang", "all", "export_package", "import_package"]))]
pub struct Translate {
    #[command(flatten)]
    scope: Scope,

    /// Translate into every language of the campaign
    #[arg(long, conflicts_with = "lang")]
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

    /// Write a zip for a volunteer without this program: catalogue, letter, glossary, instructions
    #[arg(long, value_name = "L", conflicts_with_all = ["lang", "all", "import_package", "backend", "dry_run"])]
    export_package: Option<String>,

    /// Merge what a volunteer sent back: the zip, or the catalogue alone
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["all", "backend", "dry_run"])]
    import_package: Option<PathBuf>,
}

impl Translate {
    pub fn run(&self, desk: &Desk, offline: bool, ui: &Ui) -> Result<u8> {
        if let Some(lang) = &self.export_package {
            return self.pack(desk, lang, ui);
        }
        if let Some(file) = &self.import_package {
            return self.unpack(desk, file, ui);
        }
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
        if ui.json() && self.dry_run {
            ui.json_data(&json!({ "translated": done, "drafts": [], "findings": [] }))?;
        }
        for one in done.iter().filter(|_| !ui.json()) {
            ui.tell(&one.warnings);
            let amount = format!(
                "{}, {}",
                count(one.segments, "segment", "segments"),
                count(one.characters, "character", "characters")
            );
            let amount = match one.remembered {
                0 => amount,
                n => format!("{amount}, {n} of them from the memory"),
            };
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
            if !ui.json() {
                ui.tell(&warnings);
            }
            let langs = ready.into_iter().cloned().collect();
            let drafts = draft::draft(desk, &Selection { langs, ..selection }, ui)?;
            if ui.json() {
                ui.json_data(&json!({ "translated": done, "drafts": drafts, "findings": warnings }))?;
            } else {
                super::draft::report(&drafts, ui)?;
            }
        }
        Ok(0)
    }

    fn pack(&self, desk: &Desk, lang: &str, ui: &Ui) -> Result<u8> {
        let selection = desk.select(self.scope.letter.as_deref(), &[lang.to_string()], &[])?;
        let _lock = desk.shelf().lock()?;
        for lang in &selection.langs {
            let packed = package::pack(desk, &selection.letter, lang)?;
            if ui.json() {
                ui.json_data(&packed)?;
                continue;
            }
            ui.say(format!("{:8} {} with {}", packed.lang, packed.file, packed.holds.join(", ")));
            ui.say(format!("{} to translate or look at", count(packed.open, "entry", "entries")));
        }
        Ok(0)
    }

    /// Exits with 3 where something was translated on both sides.
    fn unpack(&self, desk: &Desk, file: &Path, ui: &Ui) -> Result<u8> {
        let lang = match &self.scope.lang[..] {
            [] => None,
            [tag] => Some(Lang::among(tag, &desk.campaign().languages)?.clone()),
            _ => return Err(Error::usage("a package is in one language").hint("name one with `--lang`")),
        };
        let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
        // Below the folder in which the person stands, not below the campaign's.
        let path = std::path::absolute(file).map_err(|e| Error::io("find", file, &e))?;
        let path = path.to_str().ok_or_else(|| Error::usage(format!("`{name}` has a name that is no UTF-8")))?;
        let bytes = desk.shelf().bytes(path)?;
        let bytes = bytes.ok_or_else(|| Error::usage(format!("there is no file `{}`", file.display())))?;
        let _lock = desk.shelf().lock()?;
        let done = package::unpack(desk, self.scope.letter.as_deref(), lang.as_ref(), &name, &bytes)?;
        if ui.json() {
            ui.json_data(&done)?;
        } else {
            ui.tell(&done.warnings);
            let mut parts = vec![format!("{} taken over", count(done.taken, "translation", "translations"))];
            if done.conflicts > 0 {
                parts.push(count(done.conflicts, "conflict", "conflicts"));
            }
            if done.obsolete > 0 {
                parts.push(format!("{} of texts that are gone", done.obsolete));
            }
            ui.say(format!("{:8} {}, in {}", done.lang, parts.join(", "), done.file));
        }
        Ok(if done.conflicts > 0 { Kind::No.exit_code() } else { 0 })
    }
}
