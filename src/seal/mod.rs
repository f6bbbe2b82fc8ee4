//! Proof of who sent the bytes: keys, detached signatures, the list of what was signed, verdicts.
//!
//! What is signed is plain: [`Manifest`] is a `SHA256SUMS` over every output by its path, which carries language and
//! recipient, and over `LETTER.toml` ([`Record`]), which says which letter this is. Each organisation signs the
//! bytes of the list in OpenSSH's format ([`sshsig`]), so that `sha256sum -c` and `ssh-keygen -Y verify` can check
//! everything without this program.
//!
//! Three rules carry the room. The keys come from outside of what is checked ([`signers`]). One organisation counts
//! once, whatever it signed and with however many keys. What is not understood is never good ([`verdict`]).

pub mod agent;
pub mod guide;
mod inquest;
pub mod key;
pub mod manifest;
pub mod minisign;
pub mod page;
pub mod pdf;
pub mod record;
pub mod ring;
pub mod signers;
pub mod sshsig;
pub mod verdict;
pub mod verify;
pub mod words;

use std::fmt;
use std::io::Read;

use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};

pub use key::{PublicKey, SecretKey};
pub use manifest::Manifest;
pub use record::Record;
pub use signers::Signers;
pub use verdict::{Report, Verdict};

/// The list of what is signed.
pub const MANIFEST: &str = "SHA256SUMS";
/// What the letters are: listed, like every output.
pub const RECORD: &str = "LETTER.toml";
/// How to check by hand: listed, like every output.
pub const GUIDE: &str = "VERIFY.txt";
/// How the names of signatures end: `<file>.<organisation>.sig`.
pub const SIGNATURE: &str = ".sig";
/// The public keys of the organisations, in the campaign's folder or wherever they are published.
pub const ALLOWED: &str = "allowed_signers";
/// The public keys that are never good any more, beside the others.
pub const REVOKED: &str = "revoked_signers";
/// The name under which the key signs that everybody knows; no organisation may have it.
pub const DEMONSTRATION: &str = "demonstration";

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Returns the hash of some bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }

    /// Returns the hash of everything that a reader gives.
    ///
    /// # Errors
    /// Those of the reader.
    pub fn read(mut from: impl Read) -> std::io::Result<Digest> {
        let (mut hash, mut buffer) = (Sha256::new(), vec![0; 64 << 10]);
        loop {
            match from.read(&mut buffer)? {
                0 => return Ok(Digest(hash.finalize().into())),
                n => hash.update(&buffer[..n]),
            }
        }
    }

    /// Returns the hash that 64 lower-case hexadecimal digits write.
    pub fn parse(hex: &str) -> Option<Digest> {
        let value = |c: u8| match c {
            b'0'..=b'9' => Some(c - b'0'),
            b'a'..=b'f' => Some(c - b'a' + 10),
            _ => None,
        };
        let (pairs, []) = hex.as_bytes().as_chunks::<2>() else { return None };
        let bytes: Option<Vec<u8>> = pairs.iter().map(|[a, b]| Some(value(*a)? << 4 | value(*b)?)).collect();
        bytes?.try_into().ok().map(Digest)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// Returns the name of an organisation's signature of a file.
pub fn signature_of(file: &str, org: &str) -> String {
    format!("{file}.{org}{SIGNATURE}")
}

/// Returns the file that a signature belongs to, by its name and by the files that there are, and the name of
/// who signed; none where there is no such file.
pub fn signed_by(signature: &str, there: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    let stem = signature.strip_suffix(SIGNATURE)?;
    // Names of files and of organisations may both hold dots: the longest file that is there has it.
    let dots = stem.rmatch_indices('.').map(|(at, _)| (&stem[..at], &stem[at + 1..]));
    dots.into_iter().find(|(file, org)| there(file) && !org.is_empty())
}

/// The files that are looked at, by paths with `/`, relative to their folder.
pub trait Folder {
    /// Returns the path of every file, in order, those in folders below among them.
    ///
    /// # Errors
    /// When the folder cannot be read or holds what is no file.
    fn paths(&self) -> crate::diag::Result<Vec<String>>;

    /// Returns the bytes of a file; none where there is no such file.
    ///
    /// # Errors
    /// When it cannot be read, or is too large.
    fn bytes(&self, path: &str) -> crate::diag::Result<Option<Vec<u8>>>;
}

#[cfg(test)]
mod tests;
