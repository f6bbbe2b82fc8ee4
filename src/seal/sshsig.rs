//! Signatures in OpenSSH's format (PROTOCOL.sshsig), as `ssh-keygen -Y sign` makes and `ssh-keygen -Y verify` checks.
//!
//! A signature says what it is for: a list is signed in another namespace than a single file, so that no letter can
//! ever pass for a list. The parser of `ssh-key` is lenient; here a signature must be spelt exactly as it would be
//! written: format 1, nothing reserved, LF, no byte more.

use std::borrow::Cow;
use std::cell::OnceCell;

use sha2::{Digest as _, Sha256, Sha512};
use ssh_key::public::KeyData;
use ssh_key::{Algorithm, HashAlg, LineEnding, SshSig};

use super::key::{PublicKey, SecretKey};
use crate::diag::{Diagnostic, Error, Result};

/// The namespace of signatures of a list.
pub const MANIFEST_NAMESPACE: &str = "openletter-manifest-v1";
/// The namespace of signatures of a single file.
pub const FILE_NAMESPACE: &str = "openletter-file-v1";
/// The largest signature that is read, in bytes.
pub const LIMIT: usize = 16 << 10;
/// The flag of a token that was touched (FIDO2, WebAuthn section 6.1: user present).
const PRESENT: u8 = 1;

/// What can sign: a key in the memory, or an agent that has one.
pub trait Signer {
    /// Returns the public key.
    fn public(&self) -> &PublicKey;

    /// Returns the signature of a message, as the text of its file.
    ///
    /// # Errors
    /// When the key cannot be used.
    fn sign(&self, namespace: &str, message: &[u8]) -> Result<String>;
}

impl Signer for SecretKey {
    fn public(&self) -> &PublicKey {
        SecretKey::public(self)
    }

    fn sign(&self, namespace: &str, message: &[u8]) -> Result<String> {
        let failed = |_| Error::new(format!("the key {} cannot sign", self.public().fingerprint()));
        let signature = self.ssh().sign(namespace, HashAlg::Sha512, message).map_err(failed)?;
        signature.to_pem(LineEnding::LF).map_err(failed)
    }
}

/// A signature that is spelt as it must be; whether it fits is another question.
#[derive(Clone, Debug)]
pub struct Signature {
    signature: SshSig,
    key: PublicKey,
}

impl Signature {
    /// Returns the signature of a file's bytes.
    ///
    /// # Errors
    /// When it is none, is spelt in any other way, or is of a kind of key that cannot sign letters.
    pub fn parse(bytes: &[u8]) -> Result<Signature> {
        let refuse = |message: &str| Error::from(Diagnostic::error(message).code("signature"));
        if bytes.len() > LIMIT {
            return Err(refuse("this is no signature: it is too large"));
        }
        if bytes.contains(&b'\r') {
            let error = refuse("the signature has the line ends of Windows: a program has converted it");
            return Err(error.hint("fetch the file again, as it is"));
        }
        let signature = SshSig::from_pem(bytes).map_err(|_| refuse("this is no signature in OpenSSH's format"))?;
        let written =
            signature.to_pem(LineEnding::LF).map_err(|_| refuse("this is no signature that can be written"))?;
        if written.as_bytes() != bytes || signature.version() != SshSig::VERSION || !signature.reserved().is_empty() {
            return Err(refuse("the signature is not spelt as OpenSSH spells one: it has been altered"));
        }
        let key = PublicKey::of(ssh_key::PublicKey::new(signature.public_key().clone(), ""))?;
        if signature.algorithm() != signature.public_key().algorithm() {
            return Err(refuse("the signature is of another kind than its key"));
        }
        Ok(Signature { signature, key })
    }

    /// Puts a signature together that an agent has made.
    pub(super) fn assemble(key: &PublicKey, namespace: &str, made: ssh_key::Signature) -> Result<String> {
        let whole = SshSig::new(key.data().clone(), namespace, HashAlg::Sha512, made);
        let text = whole.and_then(|signature| signature.to_pem(LineEnding::LF));
        text.map_err(|_| Error::new("the agent's answer is no signature"))
    }

    /// Returns what a key signs in place of a message.
    pub(super) fn preimage(namespace: &str, hash: HashAlg, message: &[u8]) -> Result<Vec<u8>> {
        let made = SshSig::signed_data(namespace, hash, message);
        made.map_err(|_| Error::new("the message cannot be signed"))
    }

    /// Returns the key that signed, if the signature fits.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Returns what the signature is for.
    pub fn namespace(&self) -> &str {
        self.signature.namespace()
    }

    /// Returns whether the key has signed exactly this message in the signature's own namespace; on a token only
    /// where somebody touched it.
    pub fn fits(&self, message: &[u8]) -> bool {
        self.is_of(&Message::new(message))
    }

    /// As [`Signature::fits`], for a message that may have many signatures.
    pub fn is_of(&self, message: &Message<'_>) -> bool {
        let Some(signed) = message.preimage(self.namespace(), self.signature.hash_alg()) else { return false };
        let made = self.signature.signature();
        match (self.key.data(), made.algorithm(), made.as_bytes()) {
            (KeyData::Ed25519(key), Algorithm::Ed25519, made) => holds(&key.0, &signed, made),
            (KeyData::SkEd25519(key), Algorithm::SkEd25519, made) => {
                let Some((made, trailer)) = made.split_at_checked(64) else { return false };
                let &[flags, _, _, _, _] = trailer else { return false };
                let mut whole = Sha256::digest(key.application()).to_vec();
                whole.extend(trailer);
                whole.extend(Sha256::digest(&signed));
                flags & PRESENT == PRESENT && holds(&key.public_key().0, &whole, made)
            }
            _ => false,
        }
    }
}

/// What is signed. It is hashed once, however many signatures come with it: a letter of many megabytes under thousands
/// of them would be looked at for hours.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    bytes: Cow<'a, [u8]>,
    sha256: OnceCell<Vec<u8>>,
    sha512: OnceCell<Vec<u8>>,
}

impl<'a> Message<'a> {
    /// Returns the message of some bytes.
    pub fn new(bytes: impl Into<Cow<'a, [u8]>>) -> Message<'a> {
        Message { bytes: bytes.into(), sha256: OnceCell::new(), sha512: OnceCell::new() }
    }

    /// Returns what a key signs in place of the message (PROTOCOL.sshsig, section 3); none for a hash that is not known.
    pub(super) fn preimage(&self, namespace: &str, hash: HashAlg) -> Option<Vec<u8>> {
        let hashed = match hash {
            HashAlg::Sha256 => self.sha256.get_or_init(|| Sha256::digest(&self.bytes).to_vec()),
            HashAlg::Sha512 => self.sha512.get_or_init(|| Sha512::digest(&self.bytes).to_vec()),
            _ => return None,
        };
        let mut whole = b"SSHSIG".to_vec();
        for part in [namespace.as_bytes(), b"", hash.as_str().as_bytes(), hashed] {
            whole.extend(u32::try_from(part.len()).ok()?.to_be_bytes());
            whole.extend(part);
        }
        Some(whole)
    }
}

/// Whether an Ed25519 signature holds (RFC 8032, with the stricter checks of `verify_strict`).
fn holds(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let key = ed25519_dalek::VerifyingKey::from_bytes(key);
    let signature = ed25519_dalek::Signature::from_slice(signature);
    key.and_then(|key| key.verify_strict(message, &signature?)).is_ok()
}

#[cfg(test)]
pub(super) fn raw(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    holds(key, message, signature)
}
