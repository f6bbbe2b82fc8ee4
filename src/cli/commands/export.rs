//! `openletter export`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use openletter::campaign::Layout;
use openletter::diag::{Diagnostic, Error, Kind, Result, nearest};
use openletter::export::{Format, Standard};
use openletter::pipeline::{Desk, export};
use openletter::seal::pdf::{Authority, Sealer};
use openletter::seal::ring::Ring;

use super::count;
use crate::cli::args::Scope;
use crate::cli::ui::Ui;

/// So many stale files are named.
const SHOWN: usize = 10;

/// Write the finished letters, one file per language and recipient
#[derive(Debug, Args)]
#[command(
    after_help = "A language is written when its catalogue is complete and reviewed; otherwise the command tells \
what it lacks, writes the others, and exits with 3."
)]
pub struct Export {
    /// Formats: pdf, html, txt, md
    #[arg(value_name = "FORMAT", required = true, value_parser = |word: &str| Format::parse(word).map_err(|e| e.to_string()))]
    formats: Vec<Format>,

    #[command(flatten)]
    scope: Scope,

    /// Folder of the letters, below the campaign's or anywhere
    #[arg(long, value_name = "DIR", default_value = "out", value_hint = ValueHint::DirPath)]
    out: PathBuf,

    /// Write languages that nobody has reviewed too, with a notice at the top of every page
    #[arg(long)]
    unreviewed: bool,

    /// Use the fonts of this machine as well, for scripts that the built-in ones do not cover
    #[arg(long)]
    system_fonts: bool,

    /// Remove what former runs have made and this one would not
    #[arg(long)]
    clean: bool,

    /// Sign as a demonstration, with a key that everybody has: it proves nothing
    #[arg(long)]
    demo_key: bool,
    /// Layout of every printed letter: din5008-a, din5008-b, fr, us-letter, uk, intl [default: by the addressee's country]
    #[arg(long, value_name = "NAME", value_parser = layout)]
    layout: Option<Layout>,

    /// Standard that the PDFs follow: ua-1, a-1b, a-1a, a-2b, a-2u, a-2a, a-3b, a-3u, a-3a, a-4; ua-1 beside it where the two go together
    #[arg(long, value_name = "NAME", default_value = "ua-1", value_parser = |word: &str| Standard::parse(word).map_err(|e| e.to_string()))]
    standard: Standard,

    /// Seal each PDF with the coalition's seal, which viewers show
    #[arg(long, conflicts_with = "demo_key")]
    seal: bool,

    /// Have each seal stamped with the time by an authority (RFC 3161) at this address, which gets a hash and nothing else
    #[arg(long, value_name = "URL", requires = "seal")]
    timestamp: Option<String>,

    /// Read the passphrase of the seal from this file descriptor
    #[arg(long, value_name = "N", requires = "seal")]
    passphrase_fd: Option<u32>,

    /// How many letters are made at the same time [default: one per processor]
    #[arg(long, value_name = "N", value_parser = super::positive::<std::num::NonZeroUsize>)]
    jobs: Option<std::num::NonZeroUsize>,
}

/// Returns the layout of a word, or what is wrong with the word.
fn layout(word: &str) -> std::result::Result<Layout, String> {
    Layout::parse(word).ok_or_else(|| {
        let error = Error::usage(format!("`{}` is no layout", word.escape_debug()));
        let error = match nearest(word, Layout::all().map(Layout::as_str)) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error,
        };
        let all: Vec<String> = Layout::all().map(|one| format!("`{}`", one.as_str())).collect();
        error.hint(format!("the layouts are {}", all.join(", "))).to_string()
    })
}

/// Returns a path as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+:@\\".contains(c);
    if path.chars().all(plain) { path.to_string() } else { format!("\"{path}\"") }
}

impl Export {
    /// `ring` finds the user's keys; `offline` forbids the network.
    pub fn run(&self, ring: impl Fn() -> Result<Ring>, desk: &Desk, offline: bool, ui: &Ui) -> Result<u8> {
        let selection = self.scope.select(desk)?;
        let seal = if self.seal { Some(self.sealer(&ring()?, desk, offline, ui)?) } else { None };
        let options = export::Options {
            formats: self.formats.clone(),
            out: self.out.clone(),
            unreviewed: self.unreviewed,
            system_fonts: self.system_fonts,
            layout: self.layout,
            standard: self.standard,
            jobs: self.jobs.or(std::thread::available_parallelism().ok()).map_or(1, usize::from),
            clean: self.clean,
            demonstration: self.demo_key,
            seal,
        };
        let _lock = desk.shelf().lock()?;
        let done = export::export(desk, &selection, &options, ui)?;
        if ui.json() {
            ui.json_data(&done)?;
        } else {
            ui.tell(&done.warnings);
            for one in &done.languages {
                ui.say(format!("{:8} {} in {}", one.lang, count(one.files.len(), "file", "files"), one.folder));
                one.files.iter().for_each(|file| ui.detail(format!("wrote {file}")));
            }
            self.tell_rest(desk, &done, ui);
            for one in &done.withheld {
                ui.tell(std::slice::from_ref(&one.diagnostic));
            }
        }
        Ok(if done.withheld.is_empty() { 0 } else { Kind::No.exit_code() })
    }

    /// Returns what seals, after saying what an authority for timestamps will be told.
    fn sealer(&self, ring: &Ring, desk: &Desk, offline: bool, ui: &Ui) -> Result<Sealer> {
        if !self.formats.contains(&Format::Pdf) {
            return Err(Error::usage("only PDFs have a seal").hint("name the format `pdf` too, or leave out `--seal`"));
        }
        if offline && self.timestamp.is_some() {
            return Err(Error::usage("a timestamp comes from the network, which `--offline` forbids"));
        }
        let authority = self.timestamp.as_deref().map(Authority::new).transpose()?;
        if let Some(authority) = &authority {
            ui.say(format!(
                "Timestamps: for each PDF, {} is sent a hash of its seal, and sees your address on the network; no text leaves this machine.",
                authority.host()
            ));
            ui.say("Files with a timestamp are other bytes each time; what was sealed stays the same.");
        }
        super::seal::sealer(ring, desk, self.passphrase_fd, authority)
    }

    /// Says what lies beside the letters, and how to go on.
    fn tell_rest(&self, desk: &Desk, done: &export::Exported, ui: &Ui) {
        let Some(manifest) = &done.manifest else { return };
        let folder = Path::new(manifest).parent().unwrap_or(Path::new(""));
        // As it must be typed where the user is, who may have named the campaign by `-C`.
        let here = std::env::current_dir().and_then(|here| here.canonicalize()).ok();
        let root = desk.shelf().root().canonicalize().ok();
        let named = if here == root { folder.to_path_buf() } else { desk.shelf().path(folder) };
        let typed = quoted(&named.display().to_string());
        let folder = folder.display();
        if done.kept > 0 {
            ui.say(format!("{} of a former run still hold and stay listed", count(done.kept, "file", "files")));
        }
        done.removed.iter().for_each(|path| ui.detail(format!("removed {folder}/{path}")));
        if !done.removed.is_empty() {
            ui.say(format!("removed {} of former runs", count(done.removed.len(), "file", "files")));
        }
        if !done.stale.is_empty() {
            let (shown, rest) = done.stale.split_at(done.stale.len().min(SHOWN));
            let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
            let number = count(done.stale.len(), "file of a former run is", "files of former runs are");
            let message = format!("{number} no longer part of the letter: {}{more}", shown.join(", "));
            let found = Diagnostic::warning(message).code("stale").hint("remove them: the same command with `--clean`");
            ui.tell(&[found]);
        }
        if self.demo_key {
            ui.say(format!(
                "DEMONSTRATION: signed with a key that everybody has, which proves nothing. Check it: openletter verify {typed} --demo"
            ));
        } else {
            ui.say(format!("listed in {manifest}; sign with: openletter sign {typed} --org ID"));
        }
    }
}
