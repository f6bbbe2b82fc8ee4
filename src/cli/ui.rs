//! The only printer: data on standard output, talk on standard error, progress bars on work that takes long.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use openletter::diag::{Diagnostic, Error, Progress, Result};
use serde::Serialize;

use super::args::{Args, Color};
use super::report;

/// Work that takes less than this shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// So many diagnostics are told; nobody reads more, and scripts have `--json`.
const TOLD: usize = 100;

/// Where the program's words go.
pub struct Ui {
    quiet: bool,
    verbose: bool,
    json: bool,
    bar: Mutex<Option<(ProgressBar, Instant)>>,
}

impl Ui {
    /// Returns the printer that the arguments ask for.
    pub fn new(args: &Args) -> Ui {
        match args.color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
        .write_global();
        Ui { quiet: args.quiet, verbose: args.verbose, json: args.json, bar: Mutex::default() }
    }

    /// Returns whether results are asked for as JSON.
    pub fn json(&self) -> bool {
        self.json
    }

    /// Prints data: what a script reads.
    ///
    /// # Errors
    /// When standard output cannot be written; a reader that has gone away is none.
    pub fn data(&self, text: &str) -> Result<()> {
        let mut out = anstream::stdout().lock();
        let done = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        match done {
            Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Error::new(format!("cannot write to standard output: {e}")))
            }
            _ => Ok(()),
        }
    }

    /// Prints a value as JSON.
    ///
    /// # Errors
    /// As [`Ui::data`].
    pub fn json_data(&self, value: &impl Serialize) -> Result<()> {
        let text = serde_json::to_string_pretty(value).map_err(|e| Error::new(format!("cannot write JSON: {e}")))?;
        self.data(&format!("{text}\n"))
    }

    /// Says how things stand.
    pub fn say(&self, text: impl AsRef<str>) {
        if !self.quiet {
            self.talk(&report::harmless(text.as_ref()));
        }
    }

    /// Says what only a curious person wants to know.
    pub fn detail(&self, text: impl AsRef<str>) {
        if self.verbose {
            self.talk(&report::harmless(text.as_ref()));
        }
    }

    /// Tells diagnostics; warnings are left out where only errors are wanted.
    pub fn tell(&self, diagnostics: &[Diagnostic]) {
        let told = |one: &&Diagnostic| !self.quiet || one.severity == openletter::diag::Severity::Error;
        diagnostics.iter().filter(told).take(TOLD).for_each(|one| self.talk(&report::render(one)));
        let more = diagnostics.iter().filter(told).count().saturating_sub(TOLD);
        if more > 0 {
            self.talk(&format!("… and {more} more"));
        }
    }

    /// Tells why the program ends: as JSON on standard output where that is asked for, else in words.
    pub fn fail(&self, error: &Error) {
        if self.json {
            let _ = self.json_data(&report::Failure::of(error));
        } else {
            self.tell(error.diagnostics());
        }
    }

    /// Asks a question whose answer is yes or no.
    ///
    /// # Errors
    /// A usage error where nobody sits before a terminal; `hint` says what to do then.
    pub fn ask(&self, question: &str, hint: &str) -> Result<bool> {
        let seen = !self.json && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if !seen {
            return Err(Error::usage(format!("nobody is there to answer: {question}")).hint(hint));
        }
        match inquire::Confirm::new(question).with_default(false).prompt() {
            Ok(answer) => Ok(answer),
            Err(inquire::InquireError::OperationCanceled | inquire::InquireError::OperationInterrupted) => Ok(false),
            Err(e) => Err(Error::new(format!("cannot ask: {e}"))),
        }
    }

    fn talk(&self, text: &str) {
        let write = || {
            let mut err = anstream::stderr().lock();
            let _ = writeln!(err, "{}", text.trim_end());
        };
        match &*self.bar.lock().unwrap_or_else(|e| e.into_inner()) {
            Some((bar, _)) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Progress for Ui {
    fn begin(&self, stage: &str, total: usize, unit: &str) {
        let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template(&format!("{{msg}} {{wide_bar}} {{pos}}/{{len}} {unit}, {{eta}} left"));
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar.set_message(stage.to_string());
        *self.bar.lock().unwrap_or_else(|e| e.into_inner()) = Some((bar, Instant::now()));
    }

    fn advance(&self, steps: usize) {
        if let Some((bar, since)) = &*self.bar.lock().unwrap_or_else(|e| e.into_inner()) {
            let shown = !self.quiet && !self.json && std::io::stderr().is_terminal();
            if bar.is_hidden() && shown && since.elapsed() > PATIENCE {
                bar.set_draw_target(ProgressDrawTarget::stderr());
            }
            bar.inc(steps as u64);
        }
    }

    fn end(&self) {
        if let Some((bar, _)) = self.bar.lock().unwrap_or_else(|e| e.into_inner()).take() {
            bar.finish_and_clear();
        }
    }

    fn tell(&self, what: &str) {
        self.say(what);
    }
}
