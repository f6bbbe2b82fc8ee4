//! `models.lock`: what belongs to a model, so that anything else in its place is seen.

use fxtranslate::spm::SpmVocab;
use fxtranslate::weights::Weights;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Pair;
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Error, Result};

/// The name of the file.
pub const NAME: &str = "models.lock";
/// The form of the file that this program writes and reads.
const FORM: u32 = 1;
/// The largest file of a model, in bytes: ten times the largest that is known.
pub const LARGEST: u64 = 1 << 30;

/// What belongs to the model of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    form: u32,
    /// The tag of the language of the texts.
    pub from: String,
    /// The tag of the language wanted.
    pub to: String,
    /// The version of the model.
    pub version: String,
    /// The kind of model, such as `base-memory` or `tiny`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture: Option<String>,
    /// Where it came from: the address of the server.
    pub source: String,
    /// The files.
    #[serde(rename = "file")]
    pub files: Vec<File>,
}

/// A file of a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its name, without folders.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// How many bytes it has.
    pub size: u64,
    /// Its SHA-256, in lower-case hexadecimal digits.
    pub sha256: String,
}

/// What a file of a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The weights.
    Model,
    /// The vocabulary of both languages.
    Vocab,
    /// The vocabulary of the texts.
    SrcVocab,
    /// The vocabulary of the translations.
    TrgVocab,
}

impl Lock {
    /// Returns the lock of files that have come whole.
    pub fn new(pair: &Pair, version: &str, architecture: Option<&str>, source: &str, files: Vec<File>) -> Lock {
        let (from, to) = (pair.from.to_string(), pair.to.to_string());
        let architecture = architecture.map(String::from);
        Lock { form: FORM, from, to, version: version.into(), architecture, source: source.into(), files }
    }

    /// Returns the lock that a text holds.
    ///
    /// # Errors
    /// When it is none, is of a newer form, or names files that no model has.
    pub fn parse(text: &str) -> Result<Lock> {
        let lock: Lock =
            toml::from_str(text).map_err(|e| Error::new(format!("`{NAME}` cannot be read: {}", e.message())))?;
        if lock.form > FORM {
            return Err(Error::new(format!("`{NAME}` is of a newer form")).hint("get a newer openletter"));
        }
        lock.pair()?;
        let mut roles: Vec<Role> = lock.files.iter().map(|f| f.role).collect();
        roles.sort_unstable();
        if !complete(&roles) {
            return Err(Error::new(format!("`{NAME}` of `{}-{}` names no whole model", lock.from, lock.to)));
        }
        let mut names: Vec<&str> = lock.files.iter().map(|f| f.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        for file in &lock.files {
            let hex = file.sha256.len() == 64 && file.sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            if !is_plain(&file.name) || file.name == NAME || !hex || file.size > LARGEST || names.len() != roles.len() {
                return Err(Error::new(format!("`{NAME}` of `{}-{}` is no lock of a model", lock.from, lock.to)));
            }
        }
        Ok(lock)
    }

    /// Returns the text of the file.
    ///
    /// # Errors
    /// Never, for a lock of valid texts.
    pub fn text(&self) -> Result<String> {
        toml::to_string(self).map_err(|e| Error::new(format!("cannot write `{NAME}`: {e}")))
    }

    /// Returns the languages.
    ///
    /// # Errors
    /// When they are none.
    pub fn pair(&self) -> Result<Pair> {
        Ok(Pair { from: Lang::parse(&self.from)?, to: Lang::parse(&self.to)? })
    }

    /// Returns how many bytes the files have together.
    pub fn size(&self) -> u64 {
        self.files.iter().map(|f| f.size).sum()
    }
}

impl File {
    /// Returns the entry of a file.
    pub fn of(name: &str, role: Role, bytes: &[u8]) -> File {
        File { name: name.into(), role, size: bytes.len() as u64, sha256: sha256(bytes) }
    }

    /// Returns an error if these are not the bytes of this file.
    ///
    /// # Errors
    /// When size or SHA-256 differ.
    pub fn check(&self, pair: impl std::fmt::Display, bytes: &[u8]) -> Result<()> {
        if bytes.len() as u64 == self.size && sha256(bytes) == self.sha256 {
            return Ok(());
        }
        let message = format!("`{}` of the model `{pair}` is damaged: its bytes are not those of its lock", self.name);
        Err(Diagnostic::error(message).code("model-damaged").into())
    }
}

/// Returns an error if a model and its vocabularies cannot be loaded together.
///
/// # Errors
/// When one is broken or belongs to another.
pub fn check_parts(pair: &Pair, model: &[u8], source: &[u8], target: &[u8]) -> Result<()> {
    let broken = |why: String| -> Error {
        Diagnostic::error(format!("the model `{pair}` cannot be used: {why}")).code("model-broken").into()
    };
    // The crate panics where a tensor or a part of a vocabulary is missing.
    let loaded = std::panic::catch_unwind(|| {
        let weights = Weights::from_bytes(model)?;
        Ok((weights.output_vocab(), SpmVocab::from_bytes(source).len(), SpmVocab::from_bytes(target).len()))
    });
    let (wanted, source, target) =
        loaded.map_err(|_| broken("it lacks parts".into()))?.map_err(|why: String| broken(why))?;
    if target != wanted || source == 0 {
        return Err(broken(format!("its vocabulary has {target} pieces in place of {wanted}")));
    }
    Ok(())
}

/// Returns whether files of these roles, in order, make a model.
pub fn complete(roles: &[Role]) -> bool {
    matches!(roles, [Role::Model, Role::Vocab] | [Role::Model, Role::SrcVocab, Role::TrgVocab])
}

/// Returns whether a text is the name of a file and nothing else, on every system.
pub fn is_plain(name: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    !name.is_empty() && name.len() <= 100 && !name.starts_with('.') && !name.ends_with('.') && name.chars().all(known)
}

/// Returns the SHA-256 of bytes in lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}
