//! What can be written on the command line, and nothing else: no defaults that need the campaign.

use std::path::PathBuf;

use clap::{ArgAction, Args as Group, Parser, Subcommand, ValueEnum, ValueHint};

use openletter::diag::Result;
use openletter::pipeline::{Desk, Selection};

use super::commands;

/// Draft, translate and lay out open letters: one folder to one letter per language and recipient
#[derive(Debug, Parser)]
#[command(name = "openletter", version, max_term_width = 100, arg_required_else_help = true, after_help = EXIT_CODES)]
pub struct Args {
    /// Campaign folder [default: the nearest one upwards that holds openletter.toml]
    #[arg(short = 'C', value_name = "DIR", global = true, value_hint = ValueHint::DirPath)]
    pub campaign: Option<PathBuf>,

    /// Print results as JSON on standard output
    #[arg(long, global = true)]
    pub json: bool,

    /// Say nothing but errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Say more, such as the name of every file written
    #[arg(short, long, global = true)]
    pub verbose: bool,

    /// When to use colours; `NO_COLOR` is honoured
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    pub color: Color,

    /// Forbid all network; services on this machine stay within reach
    #[arg(long, global = true)]
    pub offline: bool,

    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 done, 1 failed, 2 wrong use, 3 the answer is no (check, the review gate), \
4 too few signers, 5 cannot tell.";

/// When to use colours
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Init(commands::init::Init),
    Check(commands::check::Check),
    Extract(commands::extract::Extract),
    Draft(commands::draft::Draft),
    Translate(commands::translate::Translate),
    Review(commands::review::Review),
    Models(commands::models::Models),
    Status(commands::status::Status),
    Protocol(commands::protocol::Protocol),
    Recipients(commands::recipients::Recipients),
    Export(commands::export::Export),
    Memory(commands::memory::Memory),
    Glossary(commands::glossary::Glossary),
    Completions(commands::completions::Completions),
    Man(commands::completions::Man),
}

/// Which letters of the campaign are meant.
#[derive(Clone, Debug, Default, Group)]
pub struct Scope {
    /// Letter: the name of its file in templates/ without `.md` [default: the only one, or `default_letter`]
    #[arg(long, value_name = "NAME")]
    pub letter: Option<String>,

    /// Languages, as BCP 47 tags [default: all]
    #[arg(long, value_name = "L", value_delimiter = ',', action = ArgAction::Append)]
    pub lang: Vec<String>,

    /// Recipients, by id, or `public` for the public edition [default: all]
    #[arg(long, value_name = "ID", value_delimiter = ',', action = ArgAction::Append)]
    pub to: Vec<String>,
}

impl Scope {
    /// Returns what the arguments mean in a campaign.
    ///
    /// # Errors
    /// Unknown names, with the nearest known ones.
    pub fn select(&self, desk: &Desk) -> Result<Selection> {
        desk.select(self.letter.as_deref(), &self.lang, &self.to)
    }
}
