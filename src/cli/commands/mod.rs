//! One file per subcommand; each reads the same way: load, do, report.

pub mod check;
pub mod completions;
pub mod draft;
pub mod export;
pub mod extract;
pub mod fonts;
pub mod glossary;
pub mod init;
pub mod key;
pub mod review;
pub mod memory;
pub mod models;
pub mod seal;
pub mod sign;
pub mod protocol;
pub mod recipients;
pub mod preview;
pub mod status;
pub mod translate;
pub mod verify;

/// Reads a number of things of which there is at least one.
fn positive<T: std::str::FromStr>(word: &str) -> Result<T, String> {
    word.parse().map_err(|_| format!("`{word}` is no whole number from 1"))
}

/// Returns a number with its noun: `1 letter`, `2 letters`.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
