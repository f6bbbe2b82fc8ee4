//! `openletter completions` and `openletter man`.

use clap::{Args as Group, CommandFactory};
use clap_complete::Shell;
use openletter::diag::{Error, Result};

use crate::cli::args::Args;
use crate::cli::ui::Ui;

/// Print a script that completes the commands in a shell
#[derive(Debug, Group)]
pub struct Completions {
    /// Shell
    shell: Shell,
}

impl Completions {
    pub fn run(&self, ui: &Ui) -> Result<u8> {
        let mut script = vec![];
        clap_complete::generate(self.shell, &mut Args::command(), "openletter", &mut script);
        ui.data(&String::from_utf8_lossy(&script))?;
        Ok(0)
    }
}

/// Print the manual page of the program, or of one of its commands
#[derive(Debug, Group)]
pub struct Man {
    /// Command [default: the program as a whole]
    command: Option<String>,
}

impl Man {
    pub fn run(&self, ui: &Ui) -> Result<u8> {
        let mut program = Args::command();
        program.build();
        let page = match &self.command {
            None => program,
            Some(name) => program
                .find_subcommand(name)
                .cloned()
                .ok_or_else(|| Error::usage(format!("there is no command `{name}`")).hint("see `openletter help`"))?,
        };
        let mut text = vec![];
        let rendered = clap_mangen::Man::new(page).render(&mut text);
        rendered.map_err(|e| Error::new(format!("cannot write the manual page: {e}")))?;
        ui.data(&String::from_utf8_lossy(&text))?;
        Ok(0)
    }
}
