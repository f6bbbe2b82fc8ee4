//! Something wrong in a text that does not know yet of which file it is a part.

use std::ops::Range;

use crate::diag::{Diagnostic, Source};

/// A finding at a byte range of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    /// The bytes.
    pub at: Range<usize>,
    /// What is wrong, without a place.
    pub what: Diagnostic,
}

impl Fault {
    /// Returns an error of a rule.
    pub fn new(at: Range<usize>, code: &'static str, message: impl Into<String>) -> Fault {
        Fault { at, what: Diagnostic::error(message).code(code) }
    }

    /// Adds advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Fault {
        self.what = self.what.hint(hint);
        self
    }

    /// Moves the place by so many bytes.
    pub fn moved(mut self, by: usize) -> Fault {
        self.at = self.at.start + by..self.at.end + by;
        self
    }

    /// Returns the finding with its place, for a text that begins at byte `base` of a file.
    pub fn placed(self, source: &Source, base: usize) -> Diagnostic {
        let at = self.moved(base);
        at.what.at(source.at(at.at))
    }
}

/// Returns the beginning of a text for a message: its first line, at most 60 characters.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let cut: String = line.chars().take(60).collect();
    if cut.len() < text.trim().len() { format!("{}…", cut.trim_end()) } else { cut }
}
