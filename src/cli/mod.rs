//! The command line: arguments, commands, and the one place that prints.

mod args;
mod commands;
mod report;
mod secret;
mod ui;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use etcetera::BaseStrategy;
use openletter::diag::{Error, Result};
use openletter::pipeline::Desk;
use openletter::seal::ring::Ring;
use openletter::shelf::Shelf;
use openletter::translate::THREAD;

use args::{Args, Command};
use ui::Ui;

/// Runs the program; returns its exit code.
pub fn run() -> ExitCode {
    let args = Args::parse();
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        // The engine's panics are told as errors.
        if std::thread::current().name() != Some(THREAD) {
            told(info);
        }
    }));
    let ui = Ui::new(&args);
    match work(&args, &ui) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            ui.fail(&error);
            ExitCode::from(error.kind().exit_code())
        }
    }
}

fn work(args: &Args, ui: &Ui) -> Result<u8> {
    match &args.command {
        Command::Init(init) => init.run(args.campaign.as_deref(), ui),
        Command::Completions(completions) => completions.run(ui),
        Command::Man(man) => man.run(ui),
        Command::Check(check) => check.run(&find(args)?, &now(), ui),
        Command::Extract(extract) => extract.run(&open(args)?, ui),
        Command::Draft(draft) => draft.run(&open(args)?, ui),
        Command::Preview(preview) => preview.run(find(args)?, &now(), ui),
        Command::Translate(translate) => translate.run(&open(args)?, args.offline, ui),
        Command::Review(review) => review.run(&open(args)?, ui),
        Command::Models(models) => {
            let mirror = mirror(args)?;
            models.run(cache().map(|cache| cache.join("models")), mirror.as_deref(), args.offline, ui)
        }
        Command::Protocol(protocol) => protocol.run(open_if_any(args)?.as_ref(), ui),
        Command::Recipients(recipients) => recipients.run(|| find(args), || open(args), ui),
        Command::Status(status) => status.run(&open(args)?, ui),
        Command::Export(export) => export.run(ring, &open(args)?, args.offline, ui),
        Command::Key(key) => key.run(ring, || open(args), &now(), ui),
        Command::Sign(sign) => sign.run(&ring()?, open_if_any(args)?.as_ref(), ui),
        Command::Verify(verify) => verify.run(open_if_any(args)?.as_ref(), &now(), ui),
        Command::Fonts(fonts) => fonts.run(&open(args)?, ui),
        Command::Memory(memory) => memory.run(&store()?, || open(args), ui),
        Command::Glossary(glossary) => glossary.run(&open(args)?, ui),
    }
}

fn find(args: &Args) -> Result<Shelf> {
    Shelf::find(args.campaign.as_deref().unwrap_or(Path::new(".")))
}

fn open(args: &Args) -> Result<Desk> {
    let models = cache().map(|cache| cache.join("models"));
    Ok(Desk::open(find(args)?, now())?.with_memory(store().ok()).with_models(models))
}

/// Returns the campaign where there is one, or one is named.
fn open_if_any(args: &Args) -> Result<Option<Desk>> {
    match find(args) {
        Ok(_) => open(args).map(Some),
        Err(_) if args.campaign.is_none() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns the user's secret keys: in the folder that `OPENLETTER_KEYS` names, or among the user's settings.
fn ring() -> Result<Ring> {
    if let Some(folder) = std::env::var_os("OPENLETTER_KEYS").filter(|folder| !folder.is_empty()) {
        return Ok(Ring::new(folder));
    }
    let base = etcetera::choose_base_strategy().map_err(|e| {
        Error::new(format!("nobody says where your settings are kept: {e}")).hint("set `OPENLETTER_KEYS` to a folder")
    })?;
    Ok(Ring::new(base.config_dir().join("openletter").join("keys")))
}

/// Returns the folder for what can be fetched or made again: `OPENLETTER_CACHE`, else one in the user's cache.
fn cache() -> Option<PathBuf> {
    let named = std::env::var_os("OPENLETTER_CACHE").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    named.or_else(|| Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("openletter")))
}

/// Returns where models come from in place of Mozilla's servers: `OPENLETTER_MODELS`, else what the campaign says,
/// where there is one.
fn mirror(args: &Args) -> Result<Option<String>> {
    if let Some(named) = std::env::var("OPENLETTER_MODELS").ok().filter(|address| !address.is_empty()) {
        return Ok(Some(named));
    }
    match find(args) {
        Ok(shelf) => Ok(Desk::open(shelf, now())?.campaign().models_mirror.clone()),
        Err(_) if args.campaign.is_none() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns where the user's translation memory lies: in the folder that `OPENLETTER_CACHE` names, or among the user's
/// data.
fn store() -> Result<PathBuf> {
    const FILE: &str = "memory.sqlite";
    if let Some(folder) = std::env::var_os("OPENLETTER_CACHE").filter(|folder| !folder.is_empty()) {
        return Ok(PathBuf::from(folder).join(FILE));
    }
    let base = etcetera::choose_base_strategy().map_err(|e| {
        Error::new(format!("nobody says where your data is kept: {e}")).hint("set `OPENLETTER_CACHE` to a folder")
    })?;
    Ok(base.data_dir().join("openletter").join(FILE))
}

/// Returns the time as gettext writes it. `OPENLETTER_NOW` sets it, for runs that must give the same bytes.
#[expect(clippy::disallowed_methods, reason = "the front door is where the clock is read")]
pub fn now() -> String {
    std::env::var("OPENLETTER_NOW").unwrap_or_else(|_| jiff::Zoned::now().strftime("%Y-%m-%d %H:%M%z").to_string())
}
