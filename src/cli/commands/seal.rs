//! The PDF seal on the command line: `openletter key seal-new`, and what `openletter export --seal` seals with.

use clap::Args;
use jiff::civil::Date;
use openletter::diag::{Error, Result};
use openletter::pipeline::Desk;
use openletter::seal::pdf::{Authority, Places, ROOT, Root, Sealer};
use openletter::seal::ring::{Ring, read_secret};
use serde_json::json;

use super::key::member;
use crate::cli::secret::passphrase;
use crate::cli::ui::Ui;

/// How long a seal counts where nobody says otherwise, in years.
const YEARS: u16 = 5;

/// Make the seal of the coalition's PDFs: its root, its certificate and their keys
#[derive(Debug, Args)]
#[command(after_help = "The root certificate is written into the campaign as `seal-root.pem`: publish it beside the \
organisations' keys. The root's secret key is needed to renew the certificate alone: move `ORG.seal-root` to a stick in a drawer.")]
pub struct SealNew {
    /// The organisation that keeps the seal, by its id
    #[arg(long, value_name = "ID")]
    org: String,

    /// For how many years it counts
    #[arg(long, value_name = "N", default_value_t = YEARS, value_parser = clap::value_parser!(u16).range(1..=30))]
    years: u16,

    /// Make a new certificate of the seal that is there, by the same root
    #[arg(long)]
    renew: bool,

    /// Read the passphrase from this file descriptor
    #[arg(long, value_name = "N", conflicts_with = "no_passphrase")]
    passphrase_fd: Option<u32>,

    /// Protect the keys by nothing but the rights of their files
    #[arg(long, conflicts_with = "renew")]
    no_passphrase: bool,
}

impl SealNew {
    /// `now` is the time, of which the day counts.
    pub fn run(&self, ring: &Ring, desk: &Desk, now: &str, ui: &Ui) -> Result<()> {
        member(desk, &self.org)?;
        let campaign = desk.campaign();
        let name = campaign.sender.name.get(&campaign.source, &campaign.source).map_or("", String::as_str);
        let today: Date = now.get(..10).unwrap_or(now).parse().map_err(|e| {
            Error::usage(format!("`{now}` is no time: {e}")).hint("write `OPENLETTER_NOW` as `2026-11-21 12:00+0000`")
        })?;
        let places = Places::of(ring, &self.org)?;
        let _lock = desk.shelf().lock()?;
        let published = desk.shelf().bytes(ROOT)?.map(|bytes| Root::parse(&bytes)).transpose()?;
        if !self.renew && published.is_some() {
            return Err(Error::new(format!("the campaign has a seal already: `{ROOT}`"))
                .hint("a new certificate for the same seal: `--renew`, by whoever keeps it")
                .hint("a file that was sealed leads to this root for ever: keep it if you really make another"));
        }
        let made = if self.renew {
            let question = format!("Passphrase for the root of the seal, {}:", places.root.display());
            places.renew(name, today, self.years, || passphrase(self.passphrase_fd, &question, false))?
        } else {
            places.vacant()?;
            let words = match self.no_passphrase {
                true => None,
                false => Some(passphrase(self.passphrase_fd, "A new passphrase for the seal and its root:", true)?),
            };
            places.make(name, today, self.years, words.as_ref())?
        };
        if published.is_none() {
            desk.shelf().write(ROOT, made.root.to_text()?.as_bytes())?;
        }
        let (from, until) = made.counts;
        if ui.json() {
            return ui.json_data(&json!({
                "org": self.org, "name": name, "root": desk.shelf().path(ROOT), "fingerprint": made.fingerprint(),
                "from": from.to_string(), "until": until.to_string(), "key": places.key, "certificate": places.chain,
                "root_key": places.root,
            }));
        }
        ui.data(&format!("{}\n", made.fingerprint()))?;
        ui.say(format!("The seal of {name} counts for letters from {from} until {until}."));
        ui.say(format!("  its key    {}: keep a copy in a safe place", places.key.display()));
        ui.say(format!("  the root's {}: move it to a stick in a drawer", places.root.display()));
        ui.say(format!("Publish {ROOT} and its fingerprint, above, beside the keys of the organisations."));
        ui.say("Seal with: openletter export pdf --seal");
        Ok(())
    }
}

/// Returns the seal of the campaign: the one among the user's keys that leads to the campaign's root.
///
/// # Errors
/// When there is none, or it cannot be opened.
pub fn sealer(ring: &Ring, desk: &Desk, fd: Option<u32>, authority: Option<Authority>) -> Result<Sealer> {
    let missing = |what: String| Error::new(what).hint("make one: `openletter key seal-new --org ID`");
    let root = desk.shelf().bytes(ROOT)?;
    let root = root.ok_or_else(|| missing(format!("the campaign has no seal: there is no `{ROOT}`")))?;
    let roots = Root::parse(&root).map_err(|e| e.during(format!("`{ROOT}`")))?;
    let sender = &desk.campaign().sender;
    for org in sender.members.iter().map(|m| m.id.as_str()).chain([sender.id.as_str()]) {
        let places = Places::of(ring, org)?;
        let Some([_, own]) = places.chain()? else { continue };
        if !roots.contains(&own) {
            continue;
        }
        let key = read_secret(&places.key)?;
        let question = format!("Passphrase for the seal, {}:", places.key.display());
        let sealer = Sealer::open(&key, &places.chain_text()?, || passphrase(fd, &question, false));
        let sealer = sealer.map_err(|e| e.during(format!("`{}`", places.key.display())))?;
        return Ok(sealer.with_authority(authority));
    }
    Err(Error::new(format!("you have no seal that leads to the campaign's `{ROOT}`"))
        .hint("whoever keeps it seals; the others sign: `openletter sign --org ID --rebuild`"))
}
