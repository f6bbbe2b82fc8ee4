//! `openletter export`.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use openletter::campaign::Layout;
use openletter::diag::{Error, Kind, Result, nearest};
use openletter::export::{Format, Standard};
use openletter::pipeline::{Desk, export};

use super::count;
use crate::cli::args::Scope;
use crate::cli::ui::Ui;

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

    /// Layout of every printed letter: din5008-a, din5008-b, fr, us-letter, uk, intl [default: by the addressee's country]
    #[arg(long, value_name = "NAME", value_parser = layout)]
    layout: Option<Layout>,

    /// Standard that the PDFs follow: ua-1, a-1b, a-1a, a-2b, a-2u, a-2a, a-3b, a-3u, a-3a, a-4; ua-1 beside it where the two go together
    #[arg(long, value_name = "NAME", default_value = "ua-1", value_parser = |word: &str| Standard::parse(word).map_err(|e| e.to_string()))]
    standard: Standard,

    /// How many letters are made at the same time [default: one per processor]
    #[arg(long, value_name = "N")]
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
        error.to_string()
    })
}

impl Export {
    pub fn run(&self, desk: &Desk, ui: &Ui) -> Result<u8> {
        let selection = self.scope.select(desk)?;
        let options = export::Options {
            formats: self.formats.clone(),
            out: self.out.clone(),
            unreviewed: self.unreviewed,
            system_fonts: self.system_fonts,
            layout: self.layout,
            standard: self.standard,
            jobs: self.jobs.or(std::thread::available_parallelism().ok()).map_or(1, usize::from),
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
            for one in &done.withheld {
                ui.tell(std::slice::from_ref(&one.diagnostic));
            }
        }
        Ok(if done.withheld.is_empty() { 0 } else { Kind::No.exit_code() })
    }
}
