//! `openletter models`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueHint};
use openletter::diag::{Diagnostic, Error, Result};
use openletter::shelf::Shelf;
use openletter::translate::models::{Offer, Pair, Remote, Store, size};
use serde_json::json;

use super::count;
use crate::cli::ui::Ui;

/// Show, fetch and carry the models with which `local` translates on this machine
#[derive(Debug, Args)]
pub struct Models {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show the models on this machine
    List {
        /// Ask the server what there is to fetch
        #[arg(long)]
        available: bool,
    },
    /// Fetch models; pairs without a model of their own go through English
    Get {
        /// Pairs of languages, such as `en-de`
        #[arg(value_name = "PAIR", required = true)]
        pairs: Vec<String>,

        /// Do not ask before fetching
        #[arg(long)]
        yes: bool,
    },
    /// Remove models from this machine
    Remove {
        /// Pairs of languages, such as `en-de`
        #[arg(value_name = "PAIR", required = true)]
        pairs: Vec<String>,
    },
    /// Write the models for a pair into one file, to take along
    Export {
        /// Pair of languages, such as `en-de`
        #[arg(value_name = "PAIR")]
        pair: String,

        /// File to write
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,

        /// Overwrite the file
        #[arg(long)]
        yes: bool,
    },
    /// Install the models of such a file
    Import {
        /// File to read
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}

impl Models {
    pub fn run(&self, place: Option<PathBuf>, mirror: Option<&str>, offline: bool, ui: &Ui) -> Result<u8> {
        let place = place.ok_or_else(|| {
            Error::new("there is no folder for the models")
                .hint("name one in the environment: `OPENLETTER_CACHE=FOLDER`")
        })?;
        let store = Store::new(place);
        let remote = || match offline {
            true => Err(Error::usage("`--offline` forbids all network").hint(
                "bring models on a stick: `openletter models export` elsewhere, `openletter models import` here",
            )),
            false => Remote::new(mirror),
        };
        match &self.what {
            What::List { available: false } => list(&store, ui),
            What::List { available: true } => available(&store, &remote()?, ui),
            What::Get { pairs, yes } => get(&store, &remote()?, &parsed(pairs)?, *yes, ui),
            What::Remove { pairs } => remove(&store, &parsed(pairs)?, ui),
            What::Export { pair, file, yes } => export(&store, &Pair::parse(pair)?, file, *yes, ui),
            What::Import { file } => import(&store, file, ui),
        }
    }
}

fn parsed(pairs: &[String]) -> Result<Vec<Pair>> {
    pairs.iter().map(|pair| Pair::parse(pair)).collect()
}

fn list(store: &Store, ui: &Ui) -> Result<u8> {
    let installed = store.installed();
    if ui.json() {
        let one = |one: &openletter::translate::models::Installed| {
            json!({ "pair": one.pair.to_string(), "version": one.lock.version, "architecture": one.lock.architecture,
                "bytes": one.lock.size(), "source": one.lock.source })
        };
        let models: Vec<_> = installed.iter().map(one).collect();
        ui.json_data(&json!({ "folder": store.root(), "models": models }))?;
        return Ok(0);
    }
    for one in &installed {
        let kind = one.lock.architecture.as_deref().unwrap_or("-");
        ui.data(&format!(
            "{:12} {:8} {:12} {:>8}\n",
            one.pair.to_string(),
            one.lock.version,
            kind,
            size(one.lock.size())
        ))?;
    }
    ui.say(match installed.len() {
        0 => format!("No model in {}; `openletter models get en-fr` fetches one.", store.root().display()),
        n => format!("{} in {}", count(n, "model", "models"), store.root().display()),
    });
    Ok(0)
}

fn available(store: &Store, remote: &Remote, ui: &Ui) -> Result<u8> {
    let offers = remote.offers()?;
    store.remember(&offers)?;
    if ui.json() {
        let one = |offer: &Offer| {
            let installed = offer.pair().ok().and_then(|pair| store.find(&pair)).map(|one| one.lock.version);
            json!({ "pair": format!("{}-{}", offer.from, offer.to), "version": offer.version,
                "architecture": offer.architecture, "download": offer.size(), "installed": installed })
        };
        let models: Vec<_> = offers.iter().map(one).collect();
        ui.json_data(&json!({ "server": remote.address(), "models": models }))?;
        return Ok(0);
    }
    for offer in &offers {
        let kind = offer.architecture.as_deref().unwrap_or("-");
        let bytes = offer.size().map_or("?".into(), size);
        let here = match offer.pair().ok().and_then(|pair| store.find(&pair)) {
            Some(one) if one.lock.version == offer.version => "installed".to_string(),
            Some(one) => format!("installed: {}", one.lock.version),
            None => String::new(),
        };
        let pair = format!("{}-{}", offer.from, offer.to);
        ui.data(format!("{pair:12} {:8} {kind:12} {bytes:>8}  {here}", offer.version).trim_end())?;
        ui.data("\n")?;
    }
    ui.say(format!(
        "{} at {}; two languages without a pair of their own go through English.",
        count(offers.len(), "model", "models"),
        remote.address()
    ));
    Ok(0)
}

fn get(store: &Store, remote: &Remote, pairs: &[Pair], yes: bool, ui: &Ui) -> Result<u8> {
    let offers = remote.offers()?;
    store.remember(&offers)?;
    let mut wanted: Vec<&Offer> = vec![];
    for pair in pairs {
        for offer in Offer::way(&offers, pair)? {
            if !wanted.contains(&offer) {
                wanted.push(offer);
            }
        }
    }
    // What is there and whole need not come again; a damaged one does.
    let fresh = |offer: &Offer| -> Result<bool> {
        let pair = offer.pair()?;
        Ok(store.find(&pair).is_some_and(|one| one.lock.version == offer.version) && store.load(&pair).is_ok())
    };
    let mut missing = vec![];
    for offer in wanted {
        match fresh(offer)? {
            true => ui.say(format!("{}-{} {} is installed already.", offer.from, offer.to, offer.version)),
            false => missing.push(offer),
        }
    }
    let mut locks = vec![];
    if !missing.is_empty() {
        for offer in &missing {
            let bytes = offer.size().map_or("of unknown size".into(), size);
            ui.say(format!("{}-{} {}: {bytes}", offer.from, offer.to, offer.version));
        }
        if remote.is_open() {
            let warning = Diagnostic::warning(format!("`{}` is not encrypted", remote.address())).code("open-mirror");
            ui.tell(&[warning.hint("somebody on the way could put other models in the place of these")]);
        }
        let total =
            missing.iter().map(|offer| offer.size()).sum::<Option<u64>>().map_or("an unknown amount".into(), size);
        let question = format!("Fetch {total} from {}?", remote.address());
        if !yes && !ui.ask(&question, "say `--yes` to fetch without being asked")? {
            ui.say("Nothing was fetched.");
            return Ok(1);
        }
        for offer in missing {
            locks.push(remote.install(offer, store, ui)?);
        }
    }
    report(&locks, store, ui)
}

fn remove(store: &Store, pairs: &[Pair], ui: &Ui) -> Result<u8> {
    let mut removed = vec![];
    for pair in pairs {
        if !store.remove(pair)? {
            return Err(Error::new(format!("the model `{pair}` is not installed"))
                .hint("`openletter models list` shows what there is"));
        }
        removed.push(pair.to_string());
        ui.say(format!("Removed {pair}."));
    }
    if ui.json() {
        ui.json_data(&json!({ "removed": removed }))?;
    }
    Ok(0)
}

fn export(store: &Store, pair: &Pair, file: &Path, yes: bool, ui: &Ui) -> Result<u8> {
    if file.exists() && !yes {
        return Err(Error::usage(format!("`{}` exists already", file.display())).hint("say `--yes` to overwrite it"));
    }
    let pairs = store.route(&pair.from, &pair.to)?;
    let bytes = store.export(&pairs)?;
    let name = file.file_name().ok_or_else(|| Error::usage(format!("`{}` is no name of a file", file.display())))?;
    let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Shelf::new(folder).write(name, &bytes)?;
    let names: Vec<String> = pairs.iter().map(ToString::to_string).collect();
    if ui.json() {
        ui.json_data(&json!({ "file": file, "bytes": bytes.len(), "models": names }))?;
        return Ok(0);
    }
    ui.say(format!("Wrote {} ({}) into {}.", names.join(", "), size(bytes.len() as u64), file.display()));
    Ok(0)
}

fn import(store: &Store, file: &Path, ui: &Ui) -> Result<u8> {
    report(&store.import(file)?, store, ui)
}

fn report(locks: &[openletter::translate::models::Lock], store: &Store, ui: &Ui) -> Result<u8> {
    if ui.json() {
        let one = |lock: &openletter::translate::models::Lock| json!({ "pair": format!("{}-{}", lock.from, lock.to), "version": lock.version, "bytes": lock.size() });
        ui.json_data(&json!({ "folder": store.root(), "installed": locks.iter().map(one).collect::<Vec<_>>() }))?;
        return Ok(0);
    }
    for lock in locks {
        ui.say(format!("Installed {}-{} {} ({}).", lock.from, lock.to, lock.version, size(lock.size())));
    }
    Ok(0)
}
