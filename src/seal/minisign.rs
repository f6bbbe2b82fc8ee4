//! Signatures of the list in minisign's format, beside those of OpenSSH: `SHA256SUMS.<organisation>.minisig`.
//!
//! They count for organisations that `allowed_signers` names, by the keys of its companion `allowed_minisign`: a line
//! `organisation key` for each, `#` begins a comment. A minisign signature says nothing of its purpose, so that only the list is
//! signed this way. Its first line is signed by nobody: it is never shown.

use std::fmt;

use minisign::{SecretKeyBox, SignatureBox};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::MANIFEST;
use crate::diag::{Diagnostic, Error, Findings, Kind, Result, Source};

/// How the names of signatures end.
pub const ENDING: &str = ".minisig";
/// The public keys, beside `allowed_signers`.
pub const ALLOWED: &str = "allowed_minisign";
/// The largest signature that is read, in bytes.
const LIMIT: usize = 16 << 10;
/// So many lines of keys are read.
const LINES: usize = 2000;
/// How the line of a secret key begins that has a passphrase: `EdScB2` in base64.
const LOCKED: &str = "RWRTY0Iy";

/// Returns the name of an organisation's signature of the list.
pub fn signature_of(org: &str) -> String {
    format!("{MANIFEST}.{org}{ENDING}")
}

/// Whether a path is that of a signature of the list.
pub fn is_signature(path: &str) -> bool {
    let org = path.strip_prefix(MANIFEST).and_then(|rest| rest.strip_prefix('.')?.strip_suffix(ENDING));
    org.is_some_and(|org| !org.is_empty() && !org.contains('/'))
}

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey(minisign::PublicKey);

impl PublicKey {
    /// Returns the key of a line in base64.
    ///
    /// # Errors
    /// When it is none, or one with which one signature fits many messages.
    pub fn parse(line: &str) -> Result<PublicKey> {
        let wrong = || Diagnostic::error("this is no public key of minisign").code("key");
        let key = minisign::PublicKey::from_base64(line).map_err(|_| wrong())?;
        let bytes = key.to_bytes();
        let point = bytes.get(10..).and_then(|point| point.try_into().ok()).ok_or_else(wrong)?;
        let strong = ed25519_dalek::VerifyingKey::from_bytes(point).is_ok_and(|key| !key.is_weak());
        if strong && key.to_base64() == line { Ok(PublicKey(key)) } else { Err(wrong().into()) }
    }

    /// Returns the key of the text of a `.pub` file; none where it is no file of minisign.
    ///
    /// # Errors
    /// As [`PublicKey::parse`].
    pub fn of_file(text: &str) -> Option<Result<PublicKey>> {
        let mut lines = text.lines();
        lines.next().filter(|line| line.starts_with("untrusted comment: "))?;
        Some(PublicKey::parse(lines.next().unwrap_or_default()))
    }

    /// Returns the key in base64.
    pub fn line(&self) -> String {
        self.0.to_base64()
    }

    /// Returns the key's number as minisign shows it.
    pub fn id(&self) -> String {
        id(self.0.keynum())
    }

    /// Returns whether the key has made a signature of a message.
    pub fn fits(&self, signature: &Signature, message: &[u8]) -> bool {
        let known = minisign_verify::PublicKey::from_base64(&self.line());
        known.is_ok_and(|key| key.verify(message, &signature.verified, false).is_ok())
    }
}

fn id(number: &[u8]) -> String {
    number.iter().rev().map(|byte| format!("{byte:02X}")).collect()
}

/// A signature that is spelt as minisign spells one.
#[derive(Clone)]
pub struct Signature {
    verified: minisign_verify::Signature,
    id: String,
}

impl Signature {
    /// Returns the signature of a file's bytes.
    ///
    /// # Errors
    /// When it is none, or spelt in any other way.
    pub fn parse(bytes: &[u8]) -> Result<Signature> {
        let wrong = || Error::from(Diagnostic::error("this is no signature in minisign's format").code("signature"));
        let text = std::str::from_utf8(bytes).ok().filter(|_| bytes.len() <= LIMIT).ok_or_else(wrong)?;
        let plain = !text.contains(|c: char| c.is_control() && c != '\n' && c != '\t');
        if !plain || text.lines().count() != 4 || !text.ends_with('\n') {
            return Err(wrong());
        }
        let whole = SignatureBox::from_string(text).map_err(|_| wrong())?;
        let verified = minisign_verify::Signature::decode(text).map_err(|_| wrong())?;
        if whole.to_string() != text || !whole.is_prehashed() {
            return Err(wrong());
        }
        Ok(Signature { verified, id: id(whole.keynum()) })
    }

    /// Returns the number of the key that it names.
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// A secret key that can sign.
pub struct SecretKey(minisign::SecretKey);

impl SecretKey {
    /// Returns the key of a file's text; `ask` is asked for the passphrase where there is one.
    ///
    /// # Errors
    /// When it is none, or the passphrase is wrong. No error holds anything of the text.
    pub fn open(text: &[u8], ask: impl FnOnce() -> Result<SecretString>) -> Result<SecretKey> {
        let broken = || {
            let error = Diagnostic::error("this is no secret key of minisign").code("key");
            Error::from(error.hint("make one: `minisign -G -p ORG.pub -s ORG.key`"))
        };
        let text = std::str::from_utf8(text).map_err(|_| broken())?;
        let line = text.lines().nth(1).ok_or_else(broken)?;
        let whole = SecretKeyBox::from_string(text).map_err(|_| broken())?;
        // Without a passphrase the crate would ask for one by itself, on standard output.
        let key = if line.starts_with(LOCKED) {
            let words = ask()?.expose_secret().to_string();
            let wrong = |_| Diagnostic::error("the passphrase is wrong, or the key is damaged").code("passphrase");
            whole.into_secret_key(Some(words)).map_err(wrong)?
        } else {
            // `minisign -W` writes no checksum, which the crate asks for; that the key is whole, its signatures show.
            minisign::SecretKey::from_bytes(&base64(line).ok_or_else(broken)?).map_err(|_| broken())?
        };
        Ok(SecretKey(key))
    }

    /// Returns the public key.
    ///
    /// # Errors
    /// When the secret one is damaged.
    pub fn public(&self) -> Result<PublicKey> {
        let key = minisign::PublicKey::from_secret_key(&self.0);
        PublicKey::parse(&key.map_err(|_| Error::new("the key is damaged"))?.to_base64())
    }

    /// Returns the text of a signature of a message. Each is another one, for minisign signs with random numbers.
    ///
    /// # Errors
    /// When it cannot be made or does not hold.
    pub fn sign(&self, message: &[u8]) -> Result<String> {
        let comment = format!("file:{MANIFEST}\thashed");
        let made = minisign::sign(None, &self.0, message, Some(&comment), Some("signature of openletter"));
        let text = made.map_err(|_| Error::new("the key cannot sign"))?.to_string();
        if self.public()?.fits(&Signature::parse(text.as_bytes())?, message) {
            Ok(text)
        } else {
            Err(Error::new("what the key has signed does not hold"))
        }
    }
}

/// Returns what a line of base64 stands for, by the one decoder here that does not leak secrets through its timing.
fn base64(line: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut wrapped = Zeroizing::new(String::from("-----BEGIN KEY-----\n"));
    for part in line.as_bytes().chunks(64) {
        wrapped.push_str(std::str::from_utf8(part).ok()?);
        wrapped.push('\n');
    }
    wrapped.push_str("-----END KEY-----\n");
    x509_cert::der::pem::decode_vec(wrapped.as_bytes()).ok().map(|(_, bytes)| Zeroizing::new(bytes))
}

impl fmt::Debug for SecretKey {
    /// Shows nothing of the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey")
    }
}

/// The keys of organisations.
#[derive(Clone, Debug, Default)]
pub struct Keys(Vec<(String, PublicKey)>);

impl Keys {
    /// Returns the keys of a file.
    ///
    /// # Errors
    /// Every line that is not understood, as [`Kind::Unsure`].
    pub fn parse(source: &Source) -> Result<Keys> {
        let (mut keys, mut findings) = (Keys::default(), Findings::default());
        let mut at = 0;
        for (number, line) in source.text().split('\n').enumerate() {
            let place = source.at(at..at + line.len());
            at += line.len() + 1;
            let line = line.trim_matches([' ', '\t', '\r']);
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let wrong = || Diagnostic::error("a line is an organisation and its minisign key").code("allowed-minisign");
            if number >= LINES {
                findings.push(Diagnostic::error(format!("there are more than {LINES} lines")).at(place));
                break;
            }
            match line.split_once([' ', '\t']).map(|(org, key)| (org, PublicKey::parse(key.trim_start()))) {
                // Of a key that two organisations share nobody could say who signed.
                Some((_, Ok(key))) if keys.owner(&key.id()).is_some() => {
                    findings.push(Diagnostic::error("this key stands twice").code("allowed-minisign").at(place));
                }
                Some((org, Ok(key))) => keys.0.push((org.to_string(), key)),
                _ => findings.push(wrong().at(place)),
            }
        }
        findings.finish(keys).map_err(|e| e.kind_of(Kind::Unsure))
    }

    /// Returns whether an organisation has a key.
    pub fn has(&self, org: &str) -> bool {
        self.0.iter().any(|(known, _)| known.eq_ignore_ascii_case(org))
    }

    /// Returns the key of a number, and whose it is.
    pub fn owner(&self, id: &str) -> Option<(&str, &PublicKey)> {
        self.0.iter().find(|(_, key)| key.id() == id).map(|(org, key)| (org.as_str(), key))
    }
}

/// Returns the text of [`ALLOWED`] with a key added; none where it stands there for the organisation already.
///
/// # Errors
/// When the file is not understood, or the key is another organisation's.
pub fn allow(old: Option<&Source>, org: &str, key: &PublicKey) -> Result<Option<String>> {
    let known = old.map(Keys::parse).transpose()?.unwrap_or_default();
    match known.owner(&key.id()) {
        Some((owner, _)) if owner.eq_ignore_ascii_case(org) => return Ok(None),
        Some((owner, _)) => {
            let error = Diagnostic::error(format!("the key {} is that of `{owner}`", key.id())).code("shared-key");
            return Err(error.hint("each organisation has a key of its own").into());
        }
        None => {}
    }
    let head = "# Keys of minisign that count beside those of allowed_signers: publish both files. Take a line out to revoke it.\n";
    let mut text = old.map_or(head.to_string(), |old| old.text().to_string());
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&format!("{org} {}\n", key.line()));
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (SecretKey, PublicKey) {
        let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        let secret = SecretKey(pair.sk);
        let public = secret.public().unwrap();
        (secret, public)
    }

    #[test]
    fn no_bit_of_what_is_signed_can_change() {
        let (secret, public) = pair();
        let text = secret.sign(b"a list\n").unwrap();
        let good = |bytes: &[u8], message: &[u8]| Signature::parse(bytes).is_ok_and(|one| public.fits(&one, message));
        assert!(good(text.as_bytes(), b"a list\n"));
        assert!(!good(text.as_bytes(), b"a list"));
        assert!(!pair().1.fits(&Signature::parse(text.as_bytes()).unwrap(), b"a list\n"));
        // The first line is signed by nobody.
        let first = text.find('\n').unwrap();
        for at in first..text.len() {
            for bit in 0..8 {
                let mut other = text.clone().into_bytes();
                other[at] ^= 1 << bit;
                assert!(!good(&other, b"a list\n"), "byte {at}, bit {bit}");
            }
        }
        for other in
            [text.replace('\n', "\r\n"), text.trim_end().to_string(), text.clone() + "\n", text.clone() + &text]
        {
            assert!(!good(other.as_bytes(), b"a list\n"), "{other:?}");
        }
    }

    #[test]
    fn secrets_are_opened_and_stay_silent() {
        let words = SecretString::from("correct horse".to_string());
        let locked = |text: &str| SecretKey::open(text.as_bytes(), || Ok(words.clone()));
        let bare = pair().0.0.to_box(None).unwrap().to_string();
        let opened = SecretKey::open(bare.as_bytes(), || unreachable!()).unwrap();
        assert_eq!(format!("{opened:?}"), "SecretKey");
        for wrong in ["", "untrusted comment: x\n", "untrusted comment: x\nRWRTY0Iyzzzz\n", "a\nb\n"] {
            let error = locked(wrong).unwrap_err().to_string();
            assert!(!error.contains("RWR"), "{error}");
        }
    }

    #[test]
    fn keys_are_added_and_read() {
        let (key, other) = (pair().1, pair().1);
        let text = allow(None, "chenar", &key).unwrap().unwrap();
        let first = Source::new(ALLOWED, &*text);
        assert_eq!(allow(Some(&first), "chenar", &key).unwrap(), None);
        assert!(allow(Some(&first), "simorgh", &key).is_err());
        let text = allow(Some(&first), "simorgh", &other).unwrap().unwrap();
        let keys = Keys::parse(&Source::new(ALLOWED, &*text)).unwrap();
        assert_eq!(keys.owner(&other.id()), Some(("simorgh", &other)));
        for wrong in ["chenar", "chenar RWQ", &format!("{text}mars {}\n", key.line()), &key.line()] {
            assert_eq!(Keys::parse(&Source::new(ALLOWED, wrong)).unwrap_err().kind(), Kind::Unsure, "{wrong}");
        }
        let file = format!("untrusted comment: minisign public key\n{}\n", key.line());
        assert_eq!(PublicKey::of_file(&file).unwrap().unwrap(), key);
        assert!(PublicKey::of_file(&key.line()).is_none());
    }
}
