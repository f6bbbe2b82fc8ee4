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

/// Returns a number with its noun: `1 letter`, `2 letters`.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
