//! `openletter memory`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueHint};
use openletter::campaign::Lang;
use openletter::catalog::memory::{Memory as Store, Unit};
use openletter::catalog::tmx;
use openletter::diag::{Error, Result};
use openletter::pipeline::{Desk, remember};
use openletter::shelf::Shelf;
use serde_json::json;

use super::count;
use crate::cli::ui::Ui;

/// Search, import, export and mend the translation memory of all your letters
#[derive(Debug, Args)]
pub struct Memory {
    #[command(subcommand)]
    errand: Errand,
}

#[derive(Debug, Subcommand)]
enum Errand {
    /// Find what was said in your letters before: in sources and in translations
    Search {
        /// Words, as they stand in the text
        words: String,

        /// Only translations into this language
        #[arg(long, value_name = "L")]
        lang: Option<String>,

        /// How many to show
        #[arg(long, value_name = "N", default_value_t = 20)]
        limit: usize,
    },
    /// Take in the units of a TMX file
    Import {
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,

        /// The language of its sources, where the file does not say [default: the campaign's, or `en`]
        #[arg(long, value_name = "L")]
        from: Option<String>,
    },
    /// Write all units as TMX 1.4b
    Export {
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,

        /// Only translations into this language
        #[arg(long, value_name = "L")]
        lang: Option<String>,
    },
    /// Make the memory anew from the catalogues of this campaign and of all that it knew
    Rebuild {
        /// Further campaign folders
        #[arg(value_hint = ValueHint::DirPath)]
        campaigns: Vec<PathBuf>,
    },
    /// Show where the memory lies and what it holds, and whether it is whole
    Status,
}

impl Memory {
    /// Runs without a campaign where none is needed; `open` opens the one around.
    pub fn run(&self, place: &Path, open: impl Fn() -> Result<Desk>, ui: &Ui) -> Result<u8> {
        match &self.errand {
            Errand::Search { words, lang, limit } => search(place, words, lang.as_deref(), *limit, ui),
            Errand::Import { file, from } => import(place, file, from.as_deref(), open, ui),
            Errand::Export { file, lang } => export(place, file, lang.as_deref(), ui),
            Errand::Rebuild { campaigns } => rebuild(place, campaigns, open, ui),
            Errand::Status => status(place, ui),
        }?;
        Ok(0)
    }
}

fn search(place: &Path, words: &str, lang: Option<&str>, limit: usize, ui: &Ui) -> Result<()> {
    let lang = lang.map(Lang::parse).transpose()?;
    let found = Store::open(place)?.find(words, lang.as_ref(), limit)?;
    if ui.json() {
        return ui.json_data(&found);
    }
    let text = |unit: &Unit| {
        let who = match (unit.reviewed, unit.machine) {
            (0, true) => "machine".to_string(),
            (0, false) => "human".to_string(),
            (n, _) => format!("accepted by {n}"),
        };
        let place = [unit.campaign.as_deref().unwrap_or("imported"), &unit.letter].join("/");
        format!("{} → {}  ({place}, {who}, {})\n  {}\n  {}\n", unit.from, unit.to, unit.date, unit.source, unit.target)
    };
    ui.data(&found.iter().map(text).collect::<Vec<_>>().join("\n"))?;
    ui.say(format!("{} found.", count(found.len(), "unit", "units")));
    Ok(())
}

fn import(place: &Path, file: &Path, from: Option<&str>, open: impl Fn() -> Result<Desk>, ui: &Ui) -> Result<()> {
    let from = match from {
        Some(tag) => Lang::parse(tag)?,
        None => open().map(|desk| desk.campaign().source.clone()).or_else(|_| Lang::parse("en"))?,
    };
    let bytes = std::fs::read(file).map_err(|e| Error::io("read", file, &e))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let source = tmx::decode(&name, &bytes)?;
    let mut units = vec![];
    let now = crate::cli::now();
    let read = tmx::read(&source, &from, now.get(..10).unwrap_or_default(), |unit| units.push(unit))?;
    let added = Store::open(place)?.import(units)?;
    if ui.json() {
        return ui.json_data(&json!({ "added": added, "known": read.units - added, "skipped": read.skipped }));
    }
    let known = read.units - added;
    ui.say(format!(
        "{} taken in; {known} were there already, {} passed over.",
        count(added, "unit", "units"),
        read.skipped
    ));
    Ok(())
}

fn export(place: &Path, file: &Path, lang: Option<&str>, ui: &Ui) -> Result<()> {
    let lang = lang.map(Lang::parse).transpose()?;
    let (mut text, mut units) = (tmx::head(None), 0);
    Store::open(place)?.each(|unit| {
        if lang.as_ref().is_none_or(|lang| unit.to == *lang) {
            text.push_str(&tmx::unit(&unit));
            units += 1;
        }
        Ok(())
    })?;
    text.push_str(tmx::FOOT);
    let here = std::env::current_dir().map_err(|e| Error::new(format!("there is no current folder: {e}")))?;
    Shelf::new(here).write(file, text.as_bytes())?;
    if ui.json() {
        return ui.json_data(&json!({ "file": file, "units": units }));
    }
    ui.say(format!("{} written to {}.", count(units, "unit", "units"), file.display()));
    Ok(())
}

fn rebuild(place: &Path, campaigns: &[PathBuf], open: impl Fn() -> Result<Desk>, ui: &Ui) -> Result<()> {
    let now = crate::cli::now();
    let at = |folder: &Path| Desk::open(Shelf::find(folder)?, now.clone());
    let mut desks: Vec<Desk> = campaigns.iter().map(|folder| at(folder)).collect::<Result<_>>()?;
    match open() {
        Ok(desk) => desks.push(desk),
        // Outside of a campaign the others are enough.
        Err(error) if error.kind() != openletter::diag::Kind::Usage => return Err(error),
        Err(_) => {}
    }
    let (catalogues, warnings) = remember::rebuild(place, &desks, at)?;
    let state = Store::open(place)?.status()?;
    if ui.json() {
        return ui.json_data(&json!({ "catalogues": catalogues, "memory": state, "findings": warnings }));
    }
    ui.tell(&warnings);
    let units = count(state.units, "unit", "units");
    ui.say(format!("{units} from {}, {} imported.", count(catalogues, "catalogue", "catalogues"), state.imported));
    Ok(())
}

fn status(place: &Path, ui: &Ui) -> Result<()> {
    let state = Store::open(place)?.status()?;
    if ui.json() {
        return ui.json_data(&state);
    }
    let mut text = format!(
        "{} ({} KB)\n{}, {} of them imported, {} accepted by name\n",
        state.place,
        state.bytes >> 10,
        count(state.units, "unit", "units"),
        state.imported,
        state.reviewed
    );
    for (from, to, units) in &state.languages {
        text.push_str(&format!("  {from} → {to}: {units}\n"));
    }
    for (root, id, units) in &state.campaigns {
        text.push_str(&format!("  {id}: {units} ({root})\n"));
    }
    ui.data(&text)
}
