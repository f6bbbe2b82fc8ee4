//! `openletter sign`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use openletter::diag::{Diagnostic, Error, Kind, Result};
use openletter::pipeline::Desk;
use openletter::pipeline::sign::{Survey, survey};
use openletter::seal::agent::Agent;
use openletter::seal::minisign;
use openletter::seal::ring::{Ring, read_public, read_secret};
use openletter::seal::sshsig::Signer;
use openletter::seal::{ALLOWED, PublicKey, REVOKED, SecretKey, Signers};
use openletter::shelf::Shelf;
use serde_json::json;

use super::count;
use super::key::member;
use crate::cli::secret::passphrase;
use crate::cli::ui::Ui;

/// So many names of a list are shown.
const SHOWN: usize = 12;

/// Sign the finished letters for an organisation, after showing what is signed
#[derive(Debug, Args)]
#[command(
    after_help = "Writes SHA256SUMS.ORG.sig beside the list and, for each letter, a signature beside it. Send the \
folder, or the signatures alone, to the other members: they can sign in any order, each on their own machine."
)]
pub struct Sign {
    /// Folder of the letters [default: that of the campaign's letter in `--out`]
    #[arg(value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    folder: Option<PathBuf>,

    /// Organisation that signs, by its id
    #[arg(long, value_name = "ID")]
    org: String,

    /// File of the key, secret or public [default: the organisation's own, see `openletter key`]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    key: Option<PathBuf>,

    /// Letter: the name of its file in templates/ without `.md`
    #[arg(long, value_name = "NAME", conflicts_with = "folder")]
    letter: Option<String>,

    /// Folder of the letters' folders
    #[arg(long, value_name = "DIR", default_value = "out", value_hint = ValueHint::DirPath)]
    out: PathBuf,

    /// Sign the list alone, and not each letter by itself
    #[arg(long)]
    manifest_only: bool,

    /// Sign the list with a key of minisign, named by `--key`
    #[arg(long, requires = "key")]
    minisign: bool,

    /// Make all letters again from the campaign first, and sign only if they are the same
    #[arg(long)]
    rebuild: bool,

    /// Sign languages too that nobody has looked at to the end
    #[arg(long)]
    unreviewed: bool,

    /// Sign without asking
    #[arg(short, long)]
    yes: bool,

    /// Read the passphrase from this file descriptor
    #[arg(long, value_name = "N")]
    passphrase_fd: Option<u32>,

    /// How many letters are made again at the same time [default: one per processor]
    #[arg(long, value_name = "N", value_parser = super::positive::<std::num::NonZeroUsize>)]
    jobs: Option<std::num::NonZeroUsize>,
}

impl Sign {
    /// `desk` is the campaign, where there is one.
    pub fn run(&self, ring: &Ring, desk: Option<&Desk>, ui: &Ui) -> Result<u8> {
        ring.place(&self.org)?;
        let without = || {
            Error::usage("there is no campaign here")
                .hint("name the folder of the letters: `openletter sign FOLDER --org ID`")
        };
        let folder = match (&self.folder, desk) {
            (Some(folder), _) => folder.canonicalize().map_err(|e| Error::io("open", folder, &e))?,
            (None, Some(desk)) => {
                let letter = desk.select(self.letter.as_deref(), &[], &[])?.letter.name;
                desk.shelf().path(self.out.join(letter))
            }
            (None, None) => return Err(without()),
        };
        if let Some(desk) = desk {
            member(desk, &self.org)?;
        }
        let folder = Shelf::new(folder);
        let _lock = desk.map(|desk| desk.shelf().lock()).transpose()?;
        let mut look = survey(&folder)?;
        if let Some(desk) = desk.filter(|desk| desk.campaign().sender.id != look.record.sender) {
            let (theirs, ours) = (&look.record.sender, &desk.campaign().sender.id);
            return Err(Error::usage(format!(
                "these are letters of `{theirs}`, and this campaign is that of `{ours}`"
            ))
            .hint("run the command from outside of the campaign to sign them"));
        }
        let last = ring.signed(&self.org, &look.record.sender, &look.record.letter)?;
        look.compare(&last);
        look.worthy(self.unreviewed)?;
        if self.rebuild {
            let desk = desk.ok_or_else(|| without().hint("`--rebuild` makes the letters from your own campaign"))?;
            let jobs = self.jobs.or(std::thread::available_parallelism().ok()).map_or(1, usize::from);
            look.rebuild(&folder, desk, jobs, ui)?;
            ui.say("Made again from your own campaign: every byte is the same.");
        }
        if !ui.json() {
            show(&look, folder.root(), ui);
        }
        if self.minisign {
            let made = self.by_minisign(&look, &folder, desk, ui)?;
            if made.is_some() {
                look.remember(&last)?;
            }
            return Ok(if made.is_some() { 0 } else { Kind::Failed.exit_code() });
        }
        let signer = self.signer(ring, desk, ui)?;
        let own = desk.map(|desk| standing(desk, &self.org, signer.public())).transpose()?.flatten();
        ui.tell(own.as_slice());
        let question = format!("Sign this for {} with the key {}?", self.org, signer.public().fingerprint());
        if !self.yes && !ui.ask(&question, "look at what is signed, then say `--yes`")? {
            ui.say("Nothing was signed.");
            return Ok(Kind::Failed.exit_code());
        }
        let alone = self.manifest_only || signer.public().on_token();
        if alone && !self.manifest_only {
            ui.say(
                "The key wants to be touched for each signature: only the list is signed, which covers every letter.",
            );
        }
        let made = look.sign(&folder, signer.as_ref(), &self.org, alone)?;
        look.remember(&last)?;
        if ui.json() {
            ui.json_data(
                &json!({ "org": self.org, "key": signer.public().line(), "letter": look.record, "changes": look.changes,
                "folder": folder.root(), "signatures": made }),
            )?;
        } else {
            made.iter().for_each(|file| ui.detail(format!("wrote {file}")));
            ui.say(format!(
                "Signed for {}: {} in {}",
                self.org,
                count(made.len(), "signature", "signatures"),
                folder.root().display()
            ));
        }
        Ok(0)
    }

    /// Signs with a key of minisign; returns the signature's file, none where nobody wanted it.
    fn by_minisign(&self, look: &Survey, folder: &Shelf, desk: Option<&Desk>, ui: &Ui) -> Result<Option<String>> {
        let file = self.key.as_deref().unwrap_or(Path::new(""));
        let ask = || passphrase(self.passphrase_fd, &format!("Passphrase for the key {}:", file.display()), false);
        let key = minisign::SecretKey::open(&read_secret(file)?, ask);
        let key = key.map_err(|e| e.during(format!("`{}`", file.display())))?;
        let public = key.public()?;
        if let Some(desk) = desk {
            let allowed = desk.shelf().read_optional(minisign::ALLOWED)?;
            let keys = allowed.as_ref().map(minisign::Keys::parse).transpose()?.unwrap_or_default();
            match keys.owner(&public.id()) {
                Some((owner, _)) if owner.eq_ignore_ascii_case(&self.org) => {}
                Some((owner, _)) => {
                    let error = Diagnostic::error(format!("this is the key of `{owner}`")).code("shared-key");
                    return Err(Error::from(error).kind_of(Kind::No));
                }
                None => ui.tell(&[Diagnostic::warning(format!(
                    "`{}` does not have this key: the signature will not count",
                    minisign::ALLOWED
                ))
                .code("unknown-key")
                .hint("add the public key: `openletter key allow FILE --org ID`")]),
            }
        }
        let question = format!("Sign this for {} with the key {} of minisign?", self.org, public.id());
        if !self.yes && !ui.ask(&question, "look at what is signed, then say `--yes`")? {
            ui.say("Nothing was signed.");
            return Ok(None);
        }
        let made = look.sign_by_minisign(folder, &key, &self.org)?;
        if ui.json() {
            let signatures = [&made];
            ui.json_data(
                &json!({ "org": self.org, "key": public.line(), "letter": look.record, "changes": look.changes,
                "folder": folder.root(), "signatures": signatures }),
            )?;
        } else {
            ui.say(format!("Signed for {}: {made} in {}", self.org, folder.root().display()));
        }
        Ok(Some(made))
    }

    /// Returns what signs: the agent, where it has the key, else the key's file.
    fn signer(&self, ring: &Ring, desk: Option<&Desk>, ui: &Ui) -> Result<Box<dyn Signer>> {
        let files = match &self.key {
            Some(file) => vec![file.clone()],
            None => vec![ring.place(&self.org)?, ring.public(&self.org)?],
        };
        let file = files.iter().find(|file| file.exists());
        let keys: Vec<PublicKey> = match (file, &self.key) {
            (Some(file), _) => vec![read_public(file)?],
            (None, Some(file)) => return Err(Error::new(format!("there is no key `{}`", file.display()))),
            (None, None) => desk.map(|desk| allowed(desk, &self.org)).transpose()?.unwrap_or_default(),
        };
        if let Some(socket) = socket() {
            for key in &keys {
                match Agent::with(&socket, key) {
                    Ok(Some(agent)) => return Ok(Box::new(agent)),
                    Ok(None) => {}
                    Err(error) => ui.detail(error.to_string()),
                }
            }
        }
        let missing = || {
            Error::new(format!("there is no secret key of `{}` here, and no agent has it", self.org))
                .hint(format!("make one: `openletter key new --org {}`", self.org))
                .hint("or name its file: `--key FILE`; a key on a token is added to the agent with `ssh-add`")
        };
        let file = file.ok_or_else(missing)?;
        let text =
            read_secret(file).map_err(|e| if file.extension().is_some_and(|e| e == "pub") { missing() } else { e })?;
        if !text.starts_with(b"-----BEGIN") {
            return Err(missing());
        }
        let ask = |key: &PublicKey| {
            passphrase(self.passphrase_fd, &format!("Passphrase for the key {}:", key.fingerprint()), false)
        };
        let key = SecretKey::open(&text, ask).map_err(|e| e.during(format!("`{}`", file.display())))?;
        Ok(Box::new(key))
    }
}

/// Returns where the agent listens.
fn socket() -> Option<PathBuf> {
    let named = std::env::var_os("SSH_AUTH_SOCK").filter(|socket| !socket.is_empty()).map(PathBuf::from);
    if cfg!(windows) { named.or_else(|| Some(PathBuf::from(r"\\.\pipe\openssh-ssh-agent"))) } else { named }
}

fn signers(desk: &Desk) -> Result<Option<Signers>> {
    let Some(allowed) = desk.shelf().read_optional(ALLOWED)? else { return Ok(None) };
    Signers::parse(&allowed, desk.shelf().read_optional(REVOKED)?.as_ref()).map(Some)
}

/// Returns the keys of an organisation that the campaign knows.
fn allowed(desk: &Desk, org: &str) -> Result<Vec<PublicKey>> {
    let Some(signers) = signers(desk)? else { return Ok(vec![]) };
    let own = signers.keys().filter(|(known, _, revoked)| known.eq_ignore_ascii_case(org) && !revoked);
    Ok(own.map(|(_, key, _)| key.clone()).collect())
}

/// Returns a warning where nobody would count the signature; refuses a key that is revoked or another's.
fn standing(desk: &Desk, org: &str, key: &PublicKey) -> Result<Option<Diagnostic>> {
    let signers = signers(desk)?.unwrap_or_default();
    if signers.is_revoked(key) {
        let error = Diagnostic::error(format!("the key {} has been revoked", key.fingerprint())).code("revoked");
        return Err(Error::from(error.hint("make a new one: `openletter key new`")).kind_of(Kind::No));
    }
    let owner = signers.keys().find(|(_, known, _)| *known == key).map(|(owner, ..)| owner.to_string());
    match owner {
        Some(owner) if owner.eq_ignore_ascii_case(org) => Ok(None),
        Some(owner) => {
            let error = Diagnostic::error(format!("this is the key of `{owner}`")).code("shared-key");
            Err(Error::from(error.hint("sign for whoever's key it is, or with the organisation's own"))
                .kind_of(Kind::No))
        }
        None => {
            let found =
                Diagnostic::warning(format!("`{ALLOWED}` does not have this key: the signature will not count"));
            Ok(Some(found.code("unknown-key").hint("add the public key: `openletter key allow FILE`")))
        }
    }
}

/// Shows what is about to be signed.
fn show(look: &Survey, folder: &Path, ui: &Ui) {
    let record = &look.record;
    ui.say(format!("{} ({}), revision {} of {}", record.title, record.letter, record.revision, record.date));
    ui.say(format!("  from        {}", record.name));
    ui.say(format!("  in          {}", folder.display()));
    for language in &record.languages {
        ui.say(format!("  language    {:8} {}", language.lang.as_str(), super::verify::review(language.review)));
    }
    ui.say(format!("  recipients  {}", shortened(&record.recipients)));
    ui.say(format!("  files       {}", look.files));
    let Some(changes) = &look.changes else {
        ui.say("  You have signed nothing of this letter before.");
        return;
    };
    if record.revision < changes.revision {
        let older = format!(
            "this is revision {}, older than revision {} that you signed last",
            record.revision, changes.revision
        );
        ui.tell(&[Diagnostic::warning(older)
            .code("older")
            .hint("an old revision that is signed again passes for a new one")]);
    }
    ui.say(format!("  Since you signed revision {} of {}:", changes.revision, changes.date));
    for (what, files) in [("changed", &changes.changed), ("new", &changes.new), ("gone", &changes.gone)] {
        if !files.is_empty() {
            ui.say(format!("  {what:11} {}: {}", files.len(), shortened(files)));
        }
    }
    if changes.changed.is_empty() && changes.new.is_empty() && changes.gone.is_empty() {
        ui.say("  nothing has changed");
    }
}

fn shortened(names: &[String]) -> String {
    let (shown, rest) = names.split_at(names.len().min(SHOWN));
    let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
    format!("{}{more}", shown.join(", "))
}
