//! The folder of a person's secret keys, outside of every campaign. It owns a store of its own, whose place is handed
//! in: `<org>` is a secret key, readable by its owner alone, and `<org>.pub` its public key; `<org>.signed/` keeps what
//! the organisation signed last of each letter.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::DEMONSTRATION;
use super::key::{LIMIT, PublicKey, SecretKey};
use crate::campaign::is_safe_id;
use crate::diag::{Diagnostic, Error, Result};

/// A folder of keys.
#[derive(Clone, Debug)]
pub struct Ring {
    folder: PathBuf,
}

impl Ring {
    /// Returns the keys of a folder, which need not be there yet.
    pub fn new(folder: impl Into<PathBuf>) -> Ring {
        Ring { folder: folder.into() }
    }

    /// Returns the place of an organisation's secret key.
    ///
    /// # Errors
    /// When the organisation's id is no safe file name.
    pub fn place(&self, org: &str) -> Result<PathBuf> {
        let kept = org.eq_ignore_ascii_case(DEMONSTRATION) || [".pub", ".signed"].iter().any(|end| org.ends_with(end));
        if is_safe_id(org) && !kept {
            return Ok(self.folder.join(org));
        }
        Err(Error::usage(format!("`{}` cannot be an organisation's id", org.escape_debug()))
            .hint("use letters a-z, digits and `-`, as in openletter.toml"))
    }

    /// Returns the place of an organisation's public key.
    ///
    /// # Errors
    /// When the organisation's id is no safe file name.
    pub fn public(&self, org: &str) -> Result<PathBuf> {
        Ok(with_ending(&self.place(org)?, ".pub"))
    }

    /// Writes a new key; returns the places of the secret and the public one.
    ///
    /// # Errors
    /// When there is a key of that organisation already, or the files cannot be written.
    pub fn add(&self, org: &str, key: &SecretKey, text: &Zeroizing<String>) -> Result<(PathBuf, PathBuf)> {
        let place = self.place(org)?;
        let public = self.public(org)?;
        make_private(&self.folder)?;
        for taken in [&place, &public] {
            if taken.exists() {
                return Err(Error::new(format!("`{}` exists already", taken.display()))
                    .hint("a key is never overwritten: move the file away if you really want another"));
            }
        }
        create(&place, text.as_bytes(), true)?;
        let line = format!("{} {}\n", key.public().line(), key.public().comment());
        create(&public, line.as_bytes(), false)?;
        Ok((place, public))
    }

    /// Returns the folder in which an organisation keeps what it signed last of a letter.
    ///
    /// # Errors
    /// When the organisation's id is no safe file name.
    pub fn signed(&self, org: &str, sender: &str, letter: &str) -> Result<PathBuf> {
        Ok(with_ending(&self.place(org)?, ".signed").join(sender).join(letter))
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}

/// Returns the text of a secret key's file.
///
/// # Errors
/// When it cannot be read, or others than its owner may read it; the command that mends that is told.
pub fn read_secret(path: &Path) -> Result<Zeroizing<Vec<u8>>> {
    let file = File::open(path).map_err(|e| Error::io("open", path, &e))?;
    let about = file.metadata().map_err(|e| Error::io("read", path, &e))?;
    if !about.is_file() {
        return Err(Error::new(format!("`{}` is no file", path.display())));
    }
    owner_alone(path, &about)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(LIMIT + 1));
    file.take(LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(|e| Error::io("read", path, &e))?;
    if bytes.len() > LIMIT {
        return Err(Error::new(format!("`{}` is too large for a key", path.display())));
    }
    Ok(bytes)
}

#[cfg(unix)]
fn owner_alone(path: &Path, about: &fs::Metadata) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if about.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    let error = Diagnostic::error(format!("others than you may read the secret key `{path}`")).code("key-permissions");
    Err(error
        .hint(format!("take that right away: chmod 600 '{path}'"))
        .hint("if others use this machine, make a new key and revoke this one")
        .into())
}

#[cfg(not(unix))]
fn owner_alone(_: &Path, _: &fs::Metadata) -> Result<()> {
    Ok(())
}

/// Returns the public key of a `.pub` file, or that of a secret key's file.
///
/// # Errors
/// When it is neither, or others may read the secret key.
pub fn read_public(path: &Path) -> Result<PublicKey> {
    let mut text = Zeroizing::new(vec![]);
    let file = File::open(path).map_err(|e| Error::io("open", path, &e))?;
    file.take(LIMIT as u64).read_to_end(&mut text).map_err(|e| Error::io("read", path, &e))?;
    if text.starts_with(b"-----BEGIN OPENSSH PRIVATE KEY-----") {
        return SecretKey::public_of(&read_secret(path)?).map_err(|e| e.during(format!("`{}`", path.display())));
    }
    let line = std::str::from_utf8(&text).unwrap_or_default();
    PublicKey::parse(line).map_err(|e| e.during(format!("`{}`", path.display())))
}

/// Makes a folder that its owner alone can look into.
fn make_private(folder: &Path) -> Result<()> {
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder).map_err(|e| Error::io("make the folder", folder, &e))
}

/// Writes a file that is not there yet, whole or not at all.
fn create(path: &Path, bytes: &[u8], secret: bool) -> Result<()> {
    let failed = |e: &std::io::Error| Error::io("write", path, e);
    let folder = path.parent().unwrap_or(Path::new("."));
    // A temporary file is its owner's alone.
    let mut file = tempfile::Builder::new().prefix(".openletter-").tempfile_in(folder).map_err(|e| failed(&e))?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|e| failed(&e))?;
    #[cfg(unix)]
    if !secret {
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(fs::Permissions::from_mode(0o644)).map_err(|e| failed(&e))?;
    }
    let _ = secret;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(e) if e.error.kind() == ErrorKind::AlreadyExists => {
            Err(Error::new(format!("`{}` exists already", path.display())))
        }
        Err(e) => Err(failed(&e.error)),
    }
}
