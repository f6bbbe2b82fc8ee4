//! The terminal of a person who reviews: keys one by one, and their own editor.

use std::io::{Read, Write};
use std::process::Command;

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use openletter::diag::{Error, Result};
use openletter::pipeline::review::Item;

use super::desk::Terminal;

/// What stands between the text that is edited and what is only to be looked at.
const SCISSORS: &str = "---- Everything below this line is only for you to read ----";

/// A real terminal.
#[derive(Debug, Default)]
pub struct Screen;

/// Gives the terminal its own ways back, however the key was waited for.
struct Raw;

impl Drop for Raw {
    fn drop(&mut self) {
        let _ = disable_raw_mode();
    }
}

impl Terminal for Screen {
    fn show(&mut self, text: &str) {
        let mut err = anstream::stderr().lock();
        let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }

    fn key(&mut self) -> Result<char> {
        let broken = |e: std::io::Error| Error::new(format!("cannot read a key from the terminal: {e}"));
        enable_raw_mode().map_err(broken)?;
        let _raw = Raw;
        loop {
            let Event::Key(key) = read().map_err(broken)? else { continue };
            if key.kind == KeyEventKind::Release {
                continue;
            }
            match key.code {
                KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => return Ok('q'),
                KeyCode::Char(c) => return Ok(c.to_ascii_lowercase()),
                KeyCode::Esc => return Ok('q'),
                _ => {}
            }
        }
    }

    fn edit(&mut self, text: &str, beside: &Item) -> Result<Option<String>> {
        let broken = |e: &std::io::Error| Error::new(format!("cannot edit the text: {e}"));
        let mut file =
            tempfile::Builder::new().prefix("openletter-").suffix(".md").tempfile().map_err(|e| broken(&e))?;
        let page = format!(
            "{text}\n\n{SCISSORS}\n{}\n\nKeep expressions such as {{{{ recipient.title }}}}, tags and addresses as they are.\n",
            beside.source
        );
        file.write_all(page.as_bytes()).and_then(|()| file.flush()).map_err(|e| broken(&e))?;
        // Closed, so that every editor on every system may write it.
        let path = file.into_temp_path();
        let status = editor(&path).map_err(|e| broken(&e).hint("name your editor in the variable `EDITOR`"))?;
        if !status.success() {
            self.show("The editor ended with an error.\n");
            return Ok(None);
        }
        let mut new = String::new();
        let file = std::fs::File::open(&path).map_err(|e| broken(&e))?;
        file.take(1 << 20).read_to_string(&mut new).map_err(|e| broken(&e))?;
        Ok(Some(new.split(SCISSORS).next().unwrap_or_default().to_string()))
    }
}

/// Runs the person's editor on a file; `EDITOR` may hold arguments, as git takes it.
fn editor(path: &std::path::Path) -> std::io::Result<std::process::ExitStatus> {
    let named = ["VISUAL", "EDITOR"].iter().filter_map(|name| std::env::var(name).ok()).find(|e| !e.trim().is_empty());
    let editor = named.unwrap_or_else(|| if cfg!(windows) { "notepad" } else { "vi" }.to_string());
    if cfg!(windows) {
        let mut words = editor.split_whitespace();
        return Command::new(words.next().unwrap_or("notepad")).args(words).arg(path).status();
    }
    Command::new("sh").arg("-c").arg(format!("{editor} \"$@\"")).arg("sh").arg(path).status()
}

/// Returns the name that git knows.
pub fn git_name() -> Option<String> {
    let output = Command::new("git").args(["config", "user.name"]).output().ok().filter(|o| o.status.success())?;
    let name = String::from_utf8(output.stdout).ok()?.trim().to_string();
    (!name.is_empty()).then_some(name)
}

/// Asks a person for their name.
pub fn ask_name() -> Result<String> {
    let answer = inquire::Text::new("Who reviews?")
        .with_help_message("the name is written beside every entry that you accept")
        .prompt();
    answer
        .map_err(|e| Error::usage(format!("who reviews? {e}")).hint("name yourself with `--by NAME`"))
        .map(|name| name.trim().to_string())
}
