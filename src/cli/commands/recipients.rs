//! `openletter recipients`.

use clap::{ArgAction, Args, Subcommand};
use comfy_table::{ContentArrangement, Table, presets::UTF8_HORIZONTAL_ONLY};
use openletter::campaign::Role;
use openletter::diag::Result;
use openletter::pipeline::Desk;
use openletter::pipeline::recipients::{self, Addressed, Listed};
use openletter::shelf::{RECIPIENTS, Shelf};

use super::count;
use crate::cli::ui::Ui;

/// Show who is addressed how, or add the offices of a preset
#[derive(Debug, Args)]
pub struct Recipients {
    #[command(subcommand)]
    errand: Errand,
}

#[derive(Debug, Subcommand)]
enum Errand {
    /// Show how each recipient is addressed in each language
    List {
        /// Languages, as BCP 47 tags [default: all]
        #[arg(long, value_name = "L", value_delimiter = ',', action = ArgAction::Append)]
        lang: Vec<String>,

        /// Recipients, by id [default: all]
        #[arg(long, value_name = "ID", value_delimiter = ',', action = ArgAction::Append)]
        to: Vec<String>,
    },
    /// Add the offices of presets to recipients.toml, whose text stays as it is; without one, list the presets
    Add {
        /// Preset: p5+1, un, nordic, eu
        #[arg(long, value_name = "NAME", value_delimiter = ',', action = ArgAction::Append)]
        preset: Vec<String>,
    },
}

impl Recipients {
    pub fn run(&self, shelf: impl Fn() -> Result<Shelf>, desk: impl Fn() -> Result<Desk>, ui: &Ui) -> Result<u8> {
        match &self.errand {
            Errand::List { lang, to } => list(&desk()?, lang, to, ui),
            Errand::Add { preset } if preset.is_empty() => presets(ui),
            Errand::Add { preset } => add(&shelf()?, preset, ui),
        }?;
        Ok(0)
    }
}

fn list(desk: &Desk, langs: &[String], to: &[String], ui: &Ui) -> Result<()> {
    let (langs, to) = desk.chosen(langs, to)?;
    let listed = recipients::list(desk, &langs, to.as_deref())?;
    if ui.json() {
        return ui.json_data(&listed);
    }
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(["recipient", "language", "address", "salutation", "closing"]);
    for one in &listed {
        let mut name = who(one);
        for (lang, how) in &one.addressed {
            let rest = match (&how.lacks[..], one.role) {
                ([], Role::To) => [how.lines.join("\n"), how.salutation.join("\n"), how.closing.join("\n")],
                ([], Role::Cc) => [how.lines.join("\n"), "gets a copy".to_string(), String::new()],
                _ => [lacks(how), String::new(), String::new()],
            };
            table.add_row([std::mem::take(&mut name), lang.clone()].into_iter().chain(rest).collect::<Vec<_>>());
        }
    }
    ui.data(&format!("{table}\n"))
}

fn who(one: &Listed) -> String {
    let gender = one.gender.map_or("no gender", |gender| gender.as_str());
    let until = one.valid_until.as_ref().map(|day| format!("\nuntil {day}")).unwrap_or_default();
    format!("{}\n{}, {}\n{gender}{until}", one.id, one.office.as_str(), one.country)
}

fn lacks(how: &Addressed) -> String {
    how.lacks.iter().map(|lack| format!("— {}", lack.message)).collect::<Vec<_>>().join("\n")
}

fn presets(ui: &Ui) -> Result<()> {
    let presets = recipients::presets()?;
    if ui.json() {
        return ui.json_data(&presets);
    }
    let line = |p: &recipients::Preset| format!("{:7} {}\n        {}\n", p.name, p.about, p.recipients.join(", "));
    ui.data(&presets.iter().map(line).collect::<String>())?;
    ui.say("Add one with `openletter recipients add --preset NAME`.");
    Ok(())
}

fn add(shelf: &Shelf, names: &[String], ui: &Ui) -> Result<()> {
    let done = recipients::add(shelf, names)?;
    if ui.json() {
        return ui.json_data(&done);
    }
    ui.tell(&done.warnings);
    done.lines.iter().for_each(|line| ui.say(format!("+{line}")));
    for id in &done.kept {
        ui.say(format!("`{id}` is there already and was left alone."));
    }
    let added = count(done.added.len(), "recipient", "recipients");
    ui.say(format!("{added} added to {RECIPIENTS}."));
    if !done.added.is_empty() {
        ui.say("Next: openletter check     # tells which of them need a gender, and in which languages");
    }
    Ok(())
}
