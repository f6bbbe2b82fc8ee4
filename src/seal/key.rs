//! Keys: Ed25519 in OpenSSH's format, in a file or on a hardware token.
//!
//! What is secret is wiped when it is dropped and never printed: `Debug` shows the fingerprint alone.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Serialize, Serializer};
use ssh_key::public::KeyData;
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey};
use zeroize::Zeroizing;

use super::Digest;
use crate::diag::{Diagnostic, Error, Result};

/// The largest key file that is read, in bytes.
pub const LIMIT: usize = 64 << 10;

/// The public point of the key that everybody has, see [`SecretKey::demonstration`].
const DEMONSTRATION: [u8; 32] = [
    0x78, 0xd1, 0xab, 0x4b, 0x1a, 0xb6, 0x21, 0x05, 0xc8, 0x0f, 0x26, 0xd4, 0x5b, 0x88, 0xbb, 0x99, 0xad, 0x4a, 0x69,
    0x3f, 0x32, 0x15, 0x9a, 0xa7, 0xcd, 0x23, 0x27, 0x1a, 0x97, 0x26, 0xe1, 0x6d,
];

/// A public key: `ssh-ed25519`, or `sk-ssh-ed25519@openssh.com` on a token that must be touched.
#[derive(Clone)]
pub struct PublicKey(ssh_key::PublicKey);

impl PublicKey {
    /// Returns the key of a line: kind, base64 and perhaps a comment.
    ///
    /// # Errors
    /// When it is none, or of a kind that cannot sign letters.
    pub fn parse(line: &str) -> Result<PublicKey> {
        let line = line.trim_ascii();
        let wrong = || {
            Diagnostic::error("this is no public key")
                .code("key")
                .hint("a public key is one line, such as `ssh-ed25519 AAAA… comment`")
        };
        if line.contains("PRIVATE KEY") {
            // The text is not shown: it is a secret.
            let error = Diagnostic::error("this is a secret key, which nobody else may see").code("key");
            return Err(error.hint("the public key is the file that ends with `.pub`").into());
        }
        if line.len() > LIMIT || line.contains(['\n', '\r']) {
            return Err(wrong().into());
        }
        let key = PublicKey::of(ssh_key::PublicKey::from_openssh(line).map_err(|_| wrong())?)?;
        // One spelling only: the parser overlooks what stands behind the key.
        let again = key.line();
        if line.split_ascii_whitespace().take(2).eq(again.split(' ')) { Ok(key) } else { Err(wrong().into()) }
    }

    /// Takes a key if it is of a kind that can sign letters.
    pub(super) fn of(key: ssh_key::PublicKey) -> Result<PublicKey> {
        let point = match key.key_data() {
            KeyData::Ed25519(key) => key.0,
            KeyData::SkEd25519(key) => key.public_key().0,
            other => {
                let error = Diagnostic::error(format!("a key of the kind `{}` cannot sign letters", other.algorithm()));
                return Err(error.code("key-kind").hint("make an Ed25519 key: `openletter key new --org ID`").into());
            }
        };
        // With a key of small order, one signature fits many messages.
        let known = ed25519_dalek::VerifyingKey::from_bytes(&point);
        if known.is_ok_and(|key| !key.is_weak()) {
            return Ok(PublicKey(key));
        }
        Err(Diagnostic::error("this key is weak or no key at all: whoever made it can deny any signature")
            .code("key")
            .into())
    }

    /// Returns kind and base64, without a comment.
    pub fn line(&self) -> String {
        let bare = ssh_key::PublicKey::new(self.0.key_data().clone(), "");
        bare.to_openssh().expect("a key that was read can be written").trim_end().to_string()
    }

    /// Returns the comment: by custom, whose key it is.
    pub fn comment(&self) -> &str {
        self.0.comment()
    }

    /// Returns the key's fingerprint as OpenSSH writes it: `SHA256:…`.
    pub fn fingerprint(&self) -> String {
        self.0.fingerprint(HashAlg::Sha256).to_string()
    }

    /// Returns whether the key is on a token that must be touched for each signature.
    pub fn on_token(&self) -> bool {
        self.0.algorithm() == Algorithm::SkEd25519
    }

    /// Returns whether this is the key that everybody has, with which demonstrations are signed.
    pub fn is_demonstration(&self) -> bool {
        self.0.key_data().ed25519().is_some_and(|key| key.0 == DEMONSTRATION)
    }

    pub(super) fn data(&self) -> &KeyData {
        self.0.key_data()
    }

    pub(super) fn ssh(&self) -> &ssh_key::PublicKey {
        &self.0
    }
}

impl PartialEq for PublicKey {
    /// Compares the keys, not their comments.
    fn eq(&self, other: &PublicKey) -> bool {
        self.data() == other.data()
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fingerprint())
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.line())
    }
}

/// A secret key that can sign.
pub struct SecretKey {
    secret: PrivateKey,
    public: PublicKey,
}

impl SecretKey {
    /// Returns a new key, made of the system's random numbers; the comment says whose it is.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn random(comment: &str) -> Result<SecretKey> {
        let mut key = PrivateKey::random(&mut OsRng, Algorithm::Ed25519).map_err(|_| broken())?;
        key.set_comment(comment);
        SecretKey::of(key)
    }

    /// Returns the key that everybody knows, which demonstrations are signed with. It proves nothing, and it is always
    /// the same, so that a demonstration gives the same bytes everywhere and no list of keys can hold it unseen.
    pub fn demonstration() -> SecretKey {
        let seed = Digest::of(b"openletter: a demonstration proves nothing").0;
        let pair = ssh_key::private::Ed25519Keypair::from_seed(&seed);
        SecretKey::of(PrivateKey::from(pair)).expect("the seed gives a sound key")
    }

    /// Returns one of 256 keys, so that tests give the same bytes each time.
    #[cfg(test)]
    pub(super) fn numbered(number: u8) -> SecretKey {
        let pair = ssh_key::private::Ed25519Keypair::from_seed(&[number; 32]);
        SecretKey::of(PrivateKey::from(pair)).expect("the seed gives a sound key")
    }

    fn of(secret: PrivateKey) -> Result<SecretKey> {
        let public = PublicKey::of(secret.public_key().clone())?;
        Ok(SecretKey { secret, public })
    }

    /// Returns the key of a file's text; `ask` is asked for the passphrase where there is one.
    ///
    /// # Errors
    /// When it is no secret Ed25519 key, or the passphrase is wrong. No error holds anything of the text.
    pub fn open(text: &[u8], ask: impl FnOnce(&PublicKey) -> Result<SecretString>) -> Result<SecretKey> {
        let key = PrivateKey::from_openssh(text).map_err(|_| broken())?;
        if key.is_encrypted() {
            let passphrase = ask(&PublicKey::of(key.public_key().clone())?)?;
            let wrong = || Diagnostic::error("the passphrase is wrong, or the key is damaged").code("passphrase");
            return SecretKey::of(key.decrypt(passphrase.expose_secret()).map_err(|_| wrong())?);
        }
        if key.public_key().algorithm() == Algorithm::SkEd25519 {
            let error = Diagnostic::error("this key is on a token, which only the agent can reach").code("key");
            return Err(error.hint("add it to the agent with `ssh-add`, and run the command again").into());
        }
        SecretKey::of(key)
    }

    /// Returns the public key of a secret key's text, for which no passphrase is needed.
    ///
    /// # Errors
    /// As [`SecretKey::open`].
    pub fn public_of(text: &[u8]) -> Result<PublicKey> {
        PublicKey::of(PrivateKey::from_openssh(text).map_err(|_| broken())?.public_key().clone())
    }

    /// Returns the public key.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// Returns the text of the key's file, encrypted where there is a passphrase.
    ///
    /// # Errors
    /// When it cannot be encrypted.
    pub fn to_text(&self, passphrase: Option<&SecretString>) -> Result<Zeroizing<String>> {
        let unwritten = || Error::new("the key cannot be written");
        let locked = passphrase.map(|words| self.secret.encrypt(&mut OsRng, words.expose_secret()));
        let locked = locked.transpose().map_err(|_| unwritten())?;
        locked.as_ref().unwrap_or(&self.secret).to_openssh(LineEnding::LF).map_err(|_| unwritten())
    }

    pub(super) fn ssh(&self) -> &PrivateKey {
        &self.secret
    }
}

fn broken() -> Diagnostic {
    let error = Diagnostic::error("this is no secret key in OpenSSH's format").code("key");
    error.hint("make one with `openletter key new --org ID`, or with `ssh-keygen -t ed25519`")
}

impl fmt::Debug for SecretKey {
    /// Shows which key it is, and nothing of the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKey({})", self.public.fingerprint())
    }
}
