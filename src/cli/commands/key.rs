//! `openletter key`.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueHint};
use openletter::diag::{Diagnostic, Error, Result, nearest};
use openletter::pipeline::Desk;
use openletter::seal::minisign;
use openletter::seal::ring::{Ring, read_public};
use openletter::seal::{ALLOWED, PublicKey, REVOKED, SecretKey, Signers, signers};
use serde_json::json;
use zeroize::Zeroizing;

use super::count;
use crate::cli::report::harmless;
use crate::cli::secret::passphrase;
use crate::cli::ui::Ui;

/// Make an organisation's key, publish it, and say whose signatures count
#[derive(Debug, Args)]
#[command(
    after_help = "Secret keys lie outside of the campaign, in `OPENLETTER_KEYS` or among your settings; public keys in the \
campaign's `allowed_signers` and `revoked_signers`, which ssh-keygen reads too."
)]
pub struct Key {
    #[command(subcommand)]
    errand: Errand,
}

#[derive(Debug, Subcommand)]
enum Errand {
    /// Make a new key for an organisation
    New {
        /// The organisation, by its id
        #[arg(long, value_name = "ID")]
        org: String,

        /// Read the passphrase from this file descriptor
        #[arg(long, value_name = "N", conflicts_with = "no_passphrase")]
        passphrase_fd: Option<u32>,

        /// Protect the key by nothing but the rights of its file
        #[arg(long)]
        no_passphrase: bool,
    },
    SealNew(super::seal::SealNew),
    /// Show an organisation's public key, or all that the campaign knows
    Show {
        /// The organisation whose own key is shown
        #[arg(long, value_name = "ID")]
        org: Option<String>,

        /// The file of the key
        #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "org")]
        key: Option<PathBuf>,
    },
    /// Let the signatures of a member count: add its public key to the campaign
    Allow {
        /// The file of the public key
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,

        /// The member, by its id [default: the comment of the key]
        #[arg(long, value_name = "ID")]
        org: Option<String>,
    },
    /// Let the signatures of a key never count again, old ones included
    Revoke {
        /// An organisation's id, a fingerprint `SHA256:…`, or the file of a public key
        #[arg(value_name = "KEY")]
        which: String,
    },
}

impl Key {
    /// `desk` opens the campaign where one is needed; `now` is the time, for remarks.
    pub fn run(
        &self,
        ring: impl Fn() -> Result<Ring>,
        desk: impl Fn() -> Result<Desk>,
        now: &str,
        ui: &Ui,
    ) -> Result<u8> {
        match &self.errand {
            Errand::New { org, passphrase_fd, no_passphrase } => {
                new(&ring()?, desk().ok().as_ref(), org, *passphrase_fd, *no_passphrase, ui)
            }
            Errand::SealNew(seal) => seal.run(&ring()?, &desk()?, now, ui),
            Errand::Show { org: None, key: None } => list(&desk()?, ui),
            Errand::Show { org, key } => {
                let place = match (key, org) {
                    (Some(file), _) => file.clone(),
                    (None, org) => ring()?.public(org.as_deref().unwrap_or_default())?,
                };
                show(&read_public(&place)?, &place, ui)
            }
            Errand::Allow { file, org } => allow(&desk()?, file, org.as_deref(), ui),
            Errand::Revoke { which } => revoke(&desk()?, which, now, ui),
        }?;
        Ok(0)
    }
}

fn new(ring: &Ring, desk: Option<&Desk>, org: &str, fd: Option<u32>, bare: bool, ui: &Ui) -> Result<()> {
    if let Some(desk) = desk {
        member(desk, org)?;
    }
    let place = ring.place(org)?;
    if place.exists() {
        return Err(Error::new(format!("`{}` exists already", place.display()))
            .hint("a key is never overwritten: move the file away if you really want another"));
    }
    let words = match bare {
        true => None,
        false => Some(passphrase(fd, &format!("A new passphrase for the key of {org}:"), true)?),
    };
    let key = SecretKey::random(org)?;
    let (secret, public) = ring.add(org, &key, &key.to_text(words.as_ref())?)?;
    let (line, fingerprint) = (key.public().line(), key.public().fingerprint());
    if ui.json() {
        return ui.json_data(
            &json!({ "org": org, "secret": secret, "public": public, "key": line, "fingerprint": fingerprint }),
        );
    }
    ui.data(&format!("{line} {org}\n"))?;
    ui.say(format!("The secret key is {}: keep a copy in a safe place, and give it to nobody.", secret.display()));
    ui.say(format!("The public key is {}: publish it on your own site, with its fingerprint", public.display()));
    ui.say(format!("  {fingerprint}"));
    ui.say(format!("Whoever keeps the campaign adds it with: openletter key allow {}", public.display()));
    Ok(())
}

fn show(key: &PublicKey, place: &Path, ui: &Ui) -> Result<()> {
    if ui.json() {
        let (line, fingerprint) = (key.line(), key.fingerprint());
        return ui
            .json_data(&json!({ "key": line, "comment": key.comment(), "fingerprint": fingerprint, "file": place }));
    }
    ui.data(&format!("{} {}\n{}\n", key.line(), harmless(key.comment()), key.fingerprint()))
}

/// Returns the keys that the campaign knows.
fn known(desk: &Desk) -> Result<Signers> {
    let allowed = desk.shelf().read_optional(ALLOWED)?;
    let allowed = allowed.ok_or_else(|| {
        Error::new(format!("this campaign has no `{ALLOWED}` yet"))
            .hint("add a member's key: `openletter key allow FILE`")
    })?;
    Signers::parse(&allowed, desk.shelf().read_optional(REVOKED)?.as_ref())
}

fn list(desk: &Desk, ui: &Ui) -> Result<()> {
    let signers = known(desk)?;
    if ui.json() {
        let one = |(org, key, revoked): (&str, &PublicKey, bool)| json!({ "org": org, "key": key.line(), "fingerprint": key.fingerprint(), "revoked": revoked });
        return ui.json_data(&signers.keys().map(one).collect::<Vec<_>>());
    }
    let mut text = String::new();
    for (org, key, revoked) in signers.keys() {
        text.push_str(&format!("{org:16} {}{}\n", key.fingerprint(), if revoked { "  revoked" } else { "" }));
    }
    ui.data(&text)
}

/// Checks that an organisation is a member of the campaign, or the sender itself.
///
/// # Errors
/// Where it is not, with the nearest one that is.
pub fn member(desk: &Desk, org: &str) -> Result<()> {
    let sender = &desk.campaign().sender;
    let ids: Vec<&str> = sender.members.iter().map(|m| m.id.as_str()).chain([sender.id.as_str()]).collect();
    if ids.contains(&org) {
        return Ok(());
    }
    let error = Error::usage(format!("`{}` is no member of this campaign", org.escape_debug()));
    let error = match nearest(org, ids.iter().copied()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    Err(error.hint(format!("members: {}", ids.join(", "))))
}

fn allow(desk: &Desk, file: &Path, org: Option<&str>, ui: &Ui) -> Result<()> {
    if let Some(key) = minisign_of(file)? {
        return allow_minisign(desk, &key, org, ui);
    }
    let key = read_public(file)?;
    let org = org.unwrap_or_else(|| key.comment());
    if org.is_empty() {
        return Err(Error::usage("the key does not say whose it is").hint("name the member: `--org ID`"));
    }
    member(desk, org).map_err(|e| e.hint("name the member whose key it is: `--org ID`"))?;
    let _lock = desk.shelf().lock()?;
    let (old, revoked) = (desk.shelf().read_optional(ALLOWED)?, desk.shelf().read_optional(REVOKED)?);
    let text = signers::allow(old.as_ref(), revoked.as_ref(), org, &key, desk.campaign().threshold)?;
    if let Some(text) = &text {
        desk.shelf().write(ALLOWED, text.as_bytes())?;
    }
    if ui.json() {
        return ui.json_data(&json!({ "org": org, "fingerprint": key.fingerprint(), "added": text.is_some() }));
    }
    ui.say(match text {
        Some(_) => format!("The signatures of {org} count from now on, by the key\n  {}", key.fingerprint()),
        None => format!("{ALLOWED} has this key of {org} already."),
    });
    ui.say("Compare the fingerprint with them by another way than the key came: by telephone, or on their site.");
    Ok(())
}

/// Returns the key of a file of minisign; none where it is none.
fn minisign_of(file: &Path) -> Result<Option<minisign::PublicKey>> {
    // Whoever names the wrong file may name a secret one.
    let mut text = Zeroizing::new(String::new());
    if std::fs::metadata(file).is_ok_and(|kind| !kind.is_file()) {
        // A pipe would be waited for without end.
        return Err(Error::new(format!("`{}` is no file", file.display())));
    }
    let open = std::fs::File::open(file).map_err(|e| Error::io("open", file, &e))?;
    // What is no text is no file of minisign.
    let read = open.take(4096).read_to_string(&mut text).is_ok();
    let key = if read { minisign::PublicKey::of_file(&text).transpose() } else { Ok(None) };
    key.map_err(|e| e.during(format!("`{}`", file.display())))
}

fn allow_minisign(desk: &Desk, key: &minisign::PublicKey, org: Option<&str>, ui: &Ui) -> Result<()> {
    let unsaid = || Error::usage("a key of minisign does not say whose it is").hint("name the member: `--org ID`");
    let org = org.ok_or_else(unsaid)?;
    member(desk, org)?;
    let _lock = desk.shelf().lock()?;
    let old = desk.shelf().read_optional(minisign::ALLOWED)?;
    let text = minisign::allow(old.as_ref(), org, key)?;
    if let Some(text) = &text {
        desk.shelf().write(minisign::ALLOWED, text.as_bytes())?;
    }
    if ui.json() {
        return ui.json_data(
            &json!({ "org": org, "fingerprint": format!("minisign:{}", key.id()), "added": text.is_some() }),
        );
    }
    ui.say(match text {
        Some(_) => format!("Signatures of {org} by the key {} of minisign count from now on.", key.id()),
        None => format!("{} has this key of {org} already.", minisign::ALLOWED),
    });
    ui.say(format!("They count for organisations that {ALLOWED} names. Compare the whole key with them by another way than it came."));
    Ok(())
}

fn revoke(desk: &Desk, which: &str, now: &str, ui: &Ui) -> Result<()> {
    let signers = known(desk)?;
    let file = Path::new(which);
    let own = if file.is_file() { Some(read_public(file)?) } else { None };
    let meant = |org: &str, key: &PublicKey| match &own {
        Some(own) => own == key,
        None => org.eq_ignore_ascii_case(which) || key.fingerprint() == which,
    };
    let found: Vec<(&str, &PublicKey)> =
        signers.keys().filter(|(o, k, _)| meant(o, k)).map(|(o, k, _)| (o, k)).collect();
    let keys: Vec<&PublicKey> = match &own {
        Some(own) => vec![own],
        None => found.iter().map(|(_, key)| *key).collect(),
    };
    if keys.is_empty() {
        let orgs = signers.organisations();
        return Err(Error::usage(format!("no key of this campaign is that of `{}`", which.escape_debug()))
            .hint(format!("known are the keys of: {}", orgs.join(", ")))
            .hint("or name the file of the public key"));
    }
    let companion = desk.shelf().read_optional(minisign::ALLOWED)?;
    let companion = companion.as_ref().map(minisign::Keys::parse).transpose()?.unwrap_or_default();
    let still = found.iter().map(|(org, _)| *org).find(|org| companion.has(org));
    let still = still.map(|org| {
        let message = format!("`{}` has a key of `{org}` too, whose signatures still count", minisign::ALLOWED);
        Diagnostic::warning(message).code("minisign").hint("take its line out, if that key is lost as well")
    });
    let day = now.get(..10).unwrap_or(now);
    let whose = found.first().map_or("", |(org, _)| org);
    let _lock = desk.shelf().lock()?;
    let old = desk.shelf().read_optional(REVOKED)?;
    let text = signers::revoke(old.as_ref(), &keys, format!("{whose} revoked {day}").trim_start())?;
    if let Some(text) = &text {
        desk.shelf().write(REVOKED, text.as_bytes())?;
    }
    ui.tell(still.as_slice());
    let prints: Vec<String> = keys.iter().map(|key| key.fingerprint()).collect();
    if ui.json() {
        return ui.json_data(&json!({ "revoked": prints, "added": text.is_some() }));
    }
    let keys = count(prints.len(), "key", "keys");
    ui.say(match text {
        Some(_) => format!("{keys} revoked: {}", prints.join(", ")),
        None => format!("{REVOKED} has it already: {}", prints.join(", ")),
    });
    ui.tell(&[Diagnostic::warning("only those who have this list will refuse the key")
        .hint(format!("publish `{REVOKED}` beside `{ALLOWED}`, and tell the other members"))]);
    Ok(())
}
