//! Where a seal's files lie among a person's keys. It owns a store of its own, whose place is handed in: `<org>.seal` is the
//! secret key of the seal, `<org>.seal.pem` its certificate with the root's, and `<org>.seal-root` the secret key of
//! the root, which is needed only to renew the certificate and best kept elsewhere.

use std::path::PathBuf;

use jiff::civil::Date;
use secrecy::SecretString;
use x509_cert::Certificate;
use zeroize::Zeroizing;

use super::cert::{self, Key, LIMIT, Root};
use crate::diag::{Error, Result};
use crate::seal::ring::{Ring, create, make_private, read_secret, replace, with_ending};

/// How many days before it is made a certificate begins to count: a viewer judges a seal by the letter's date, which
/// may lie before the seal.
const BEFORE: i32 = 366;

/// The files of a seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The secret key of the seal.
    pub key: PathBuf,
    /// The certificate of the seal, with the root's.
    pub chain: PathBuf,
    /// The secret key of the root.
    pub root: PathBuf,
}

/// A seal that was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// Where its files are.
    pub places: Places,
    /// The root.
    pub root: Root,
    /// The first and the last day on which it counts.
    pub counts: (Date, Date),
}

impl Made {
    /// Returns the fingerprint of the root, which people compare.
    pub fn fingerprint(&self) -> String {
        cert::fingerprint(self.root.certificate())
    }
}

impl Places {
    /// Returns the places of an organisation's seal.
    ///
    /// # Errors
    /// When the organisation's id is no safe file name.
    pub fn of(ring: &Ring, org: &str) -> Result<Places> {
        let place = ring.place(org)?;
        Ok(Places {
            key: with_ending(&place, ".seal"),
            chain: with_ending(&place, ".seal.pem"),
            root: with_ending(&place, ".seal-root"),
        })
    }

    /// Returns the certificate of the seal and that of its root; none where there are none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn chain(&self) -> Result<Option<[Root; 2]>> {
        if !self.chain.exists() {
            return Ok(None);
        }
        let both = <[Root; 2]>::try_from(Root::parse(&self.chain_text()?)?);
        both.map(Some).map_err(|_| Error::new(format!("`{}` is not what it was", self.chain.display())))
    }

    /// Returns the text of the certificates' file.
    ///
    /// # Errors
    /// When it cannot be read, or is too large.
    pub fn chain_text(&self) -> Result<Vec<u8>> {
        let bytes = std::fs::read(&self.chain).map_err(|e| Error::io("open", &self.chain, &e))?;
        if bytes.len() <= LIMIT { Ok(bytes) } else { Err(Error::new("the file of certificates is too large")) }
    }

    /// Refuses to make a seal where there is one.
    ///
    /// # Errors
    /// As said.
    pub fn vacant(&self) -> Result<()> {
        match [&self.key, &self.chain, &self.root].into_iter().find(|place| place.exists()) {
            Some(taken) => Err(Error::new(format!("`{}` exists already", taken.display()))
                .hint("a new certificate for the same seal: `--renew`")
                .hint("a key is never overwritten: move the files away if you really want another seal")),
            None => Ok(()),
        }
    }

    /// Makes a root, and a seal that it certifies for some years from `today` on, for letters in this name.
    ///
    /// # Errors
    /// When there is one already, or the files cannot be written.
    pub fn make(&self, name: &str, today: Date, years: u16, passphrase: Option<&SecretString>) -> Result<Made> {
        self.vacant()?;
        let (by, key) = (Key::random(), Key::random());
        let from = before(today)?;
        // The root outlives its seal, so that a renewed one still leads to it.
        let root = Root::new(name, &by, from, years.saturating_mul(2).saturating_add(1))?;
        let certificate = root.certify(&by, name, &key.info()?, from, years.saturating_add(1))?;
        let texts = (by.to_text(passphrase)?, key.to_text(passphrase)?);
        make_private(self.key.parent().unwrap_or(std::path::Path::new(".")))?;
        create(&self.root, texts.0.as_bytes(), true)?;
        create(&self.chain, chain(&certificate, &root)?.as_bytes(), false)?;
        create(&self.key, texts.1.as_bytes(), true)?;
        Ok(self.made(&certificate, root))
    }

    /// Makes a new certificate of the same seal by the same root, from `today` on; `ask` is asked for the passphrase of
    /// the root's key.
    ///
    /// # Errors
    /// When there is no seal, or its root is not here.
    pub fn renew(
        &self,
        name: &str,
        today: Date,
        years: u16,
        ask: impl FnOnce() -> Result<SecretString>,
    ) -> Result<Made> {
        let Some([own, root]) = self.chain()? else {
            return Err(Error::new("there is no seal yet").hint("make one: the same command without `--renew`"));
        };
        let by: Zeroizing<Vec<u8>> = read_secret(&self.root)?;
        let by = Key::open(&by, ask)?;
        if !by.fits(root.certificate()) {
            return Err(Error::new(format!("`{}` is the key of another root", self.root.display())));
        }
        let info = &own.certificate().tbs_certificate.subject_public_key_info;
        let certificate = root.certify(&by, name, info, before(today)?, years.saturating_add(1))?;
        replace(&self.chain, chain(&certificate, &root)?.as_bytes())?;
        Ok(self.made(&certificate, root))
    }

    fn made(&self, certificate: &Certificate, root: Root) -> Made {
        Made { places: self.clone(), counts: cert::days(certificate), root }
    }
}

fn chain(certificate: &Certificate, root: &Root) -> Result<String> {
    Ok(cert::to_text(certificate)? + &root.to_text()?)
}

fn before(today: Date) -> Result<Date> {
    today.checked_sub(jiff::Span::new().days(BEFORE)).map_err(|_| Error::usage("there is no such day"))
}
