//! `SHA256SUMS`: the list of what is signed, as `sha256sum` writes and checks it, but read strictly.
//!
//! One spelling only: `<64 lower-case hexadecimal digits>  <path>` on lines that end with LF, in the order of the
//! bytes of the paths. Law: what [`Manifest::parse`] takes, [`Manifest::to_text`] gives back byte for byte. Paths are
//! plain ASCII, so that no two of them are the same file on a system that folds case or Unicode forms, and
//! `sha256sum` never has to escape one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Digest, MANIFEST, SIGNATURE};
use crate::campaign::is_safe_id;
use crate::diag::{Diagnostic, Error, Findings, Kind, Result, Source};

/// The longest list that is read, in bytes.
pub const LIMIT: usize = 16 << 20;
/// The longest path.
const PATH: usize = 255;
/// The longest name of a file or folder: an id of 64, a dot and an extension.
const NAME: usize = 80;
/// So many mistakes of a list are told.
const TOLD: usize = 20;

/// Paths with the hashes of their files, in the order of the paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<String, Digest>,
    /// The paths in lower case.
    folded: BTreeSet<String>,
}

impl Manifest {
    /// Returns the list of a file's bytes.
    ///
    /// # Errors
    /// Whatever is not exactly as [`Manifest::to_text`] writes it, as [`Kind::Unsure`].
    pub fn parse(bytes: &[u8]) -> Result<Manifest> {
        let refuse = |message: &str| Err(unsure(Diagnostic::error(message)));
        if bytes.len() > LIMIT {
            return refuse(&format!("`{MANIFEST}` is larger than {} MiB", LIMIT >> 20));
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return refuse(&format!("`{MANIFEST}` is no text")) };
        if text.starts_with('\u{FEFF}') {
            let error =
                Diagnostic::error(format!("`{MANIFEST}` begins with a byte order mark, which breaks signatures"));
            return Err(unsure(error.hint("an editor or a mail program has changed it: fetch the file again")));
        }
        if text.contains('\r') {
            let error = Diagnostic::error(format!("`{MANIFEST}` has the line ends of Windows, which break signatures"));
            return Err(unsure(error.hint("a program has converted it: fetch the file again, as it is")));
        }
        if !text.ends_with('\n') {
            return refuse(&format!("the last line of `{MANIFEST}` has no end, or there is no line at all"));
        }
        let (mut manifest, mut findings) = (Manifest::default(), Findings::default());
        let mut last = "";
        let (mut at, mut told) = (0, 0);
        let source = Source::new(MANIFEST, text);
        for line in text.split_terminator('\n') {
            let place = at..at + line.len();
            at += line.len() + 1;
            match entry(line) {
                Ok((path, _)) if path <= last => {
                    let what = if path == last { "stands twice" } else { "stands out of order" };
                    findings.push(wrong(format!("`{path}` {what}")).at(source.at(place)));
                }
                Ok((path, _)) if !manifest.folded.insert(path.to_ascii_lowercase()) => {
                    let message = format!("`{path}` differs from another path only in case");
                    findings.push(wrong(message).at(source.at(place)));
                }
                Ok((path, digest)) => {
                    last = path;
                    manifest.files.insert(path.to_string(), digest);
                    continue;
                }
                Err(message) => findings.push(wrong(message).at(source.at(place))),
            }
            told += 1;
            if told == TOLD {
                break;
            }
        }
        findings.finish(manifest).map_err(|e| e.kind_of(Kind::Unsure))
    }

    /// Returns the text of the list; nothing where it is empty.
    pub fn to_text(&self) -> String {
        self.files.iter().map(|(path, digest)| format!("{digest}  {path}\n")).collect()
    }

    /// Adds a file, or gives it another hash.
    ///
    /// # Errors
    /// When the path is none that [`is_safe_path`] allows, or differs from another one only in case.
    pub fn insert(&mut self, path: &str, digest: Digest) -> Result<()> {
        if !is_safe_path(path) {
            return Err(Error::new(format!("`{}` cannot stand in `{MANIFEST}`", path.escape_debug())));
        }
        if !self.folded.insert(path.to_ascii_lowercase()) && !self.files.contains_key(path) {
            return Err(Error::new(format!("`{path}` differs from another path only in case")));
        }
        self.files.insert(path.to_string(), digest);
        Ok(())
    }

    /// Returns the hash of a path, if it is listed.
    pub fn get(&self, path: &str) -> Option<Digest> {
        self.files.get(path).copied()
    }

    /// Returns every path with its hash, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Digest)> {
        self.files.iter().map(|(path, digest)| (path.as_str(), *digest))
    }

    /// Returns the paths under which these bytes are listed.
    pub fn paths_of(&self, digest: Digest) -> impl Iterator<Item = &str> {
        self.iter().filter(move |(_, known)| *known == digest).map(|(path, _)| path)
    }

    /// Returns how many files are listed.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns whether nothing is listed.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

fn wrong(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(message).code("manifest")
}

fn unsure(one: Diagnostic) -> Error {
    Error::from(one.code("manifest")).kind_of(Kind::Unsure)
}

fn entry(line: &str) -> Result<(&str, Digest), String> {
    let shape = || format!("this is no line of `{MANIFEST}`: 64 hexadecimal digits, two spaces, a path");
    let (hex, path) = line.split_once("  ").ok_or_else(shape)?;
    let digest = Digest::parse(hex).ok_or_else(shape)?;
    if is_safe_path(path) { Ok((path, digest)) } else { Err(format!("`{}` cannot be listed", path.escape_debug())) }
}

/// Returns whether a path may be listed: names of plain letters, digits, `-`, `_` and `.` with `/` between them, each a
/// safe file name on every system, and neither the list itself nor a signature.
pub fn is_safe_path(path: &str) -> bool {
    let plain = |name: &str| {
        // The rules for ids hold for the part before the last dot; extensions come on top of their length.
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        name.len() <= NAME
            && is_safe_id(stem)
            && !name.ends_with('.')
            && name.bytes().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b'.'))
    };
    let list = path.get(..MANIFEST.len()).is_some_and(|head| head.eq_ignore_ascii_case(MANIFEST));
    let signature = path.to_ascii_lowercase().ends_with(SIGNATURE);
    path.len() <= PATH && !list && !signature && path.split('/').all(plain)
}
