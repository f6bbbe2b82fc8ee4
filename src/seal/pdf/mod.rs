//! The seal of a PDF: one signature in the file itself (PAdES baseline B-B, or B-T with a timestamp), which viewers show.
//!
//! It is never the only proof: some viewers say "valid" of a file to which pages have been added since, and whoever has the
//! one key can seal anything. Hence the list that the organisations sign covers the sealed file, and names the hash
//! of what it was before ([`unsealed`]), which every organisation can make itself.
//!
//! A sealed file is the unsealed one, byte for byte, followed by an update that is a function of it, of the certificate and
//! of the letter's day and sender (`update`). A reader makes that update again: whatever differs is refused.
//! Without a timestamp the same file sealed twice gives the same bytes.

mod authority;
mod cert;
mod cms;
mod store;
mod syntax;
#[cfg(test)]
mod tests;
mod update;

use std::fmt;

use jiff::civil::Date;
use secrecy::SecretString;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use x509_cert::Certificate;

pub use authority::Authority;
pub use cert::{Key, Root};
pub use store::{Made, Places};
pub use update::Stamp;

use self::cms::Signed;
use self::update::{Kind, Prepared, look, prepare};
use super::Digest;
use crate::diag::{Diagnostic, Error, Kind as Severity, Result};

/// The certificate to which seals lead, in the campaign's folder: it is there to be published.
pub const ROOT: &str = "seal-root.pem";

/// What seals: a key with its certificate, and perhaps an authority for timestamps.
pub struct Sealer {
    key: Key,
    certificate: Certificate,
    root: Root,
    authority: Option<Authority>,
}

impl fmt::Debug for Sealer {
    /// Shows whose seal it is, and nothing of the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealer({})", cert::fingerprint(&self.certificate))
    }
}

impl Sealer {
    /// Returns the sealer of the texts of its files: the secret key, and its certificate followed by the root's. `ask` is
    /// asked for the passphrase.
    ///
    /// # Errors
    /// When they cannot be read or do not belong together.
    pub fn open(key: &[u8], chain: &[u8], ask: impl FnOnce() -> Result<SecretString>) -> Result<Sealer> {
        let apart = || Error::from(Diagnostic::error("the certificate is not that of the seal's key").code("seal"));
        let [own, root] = <[Root; 2]>::try_from(Root::parse(chain)?).map_err(|_| apart())?;
        let certificate = own.certificate().clone();
        if !cert::is_issued(&certificate, root.certificate()) {
            return Err(apart());
        }
        let key = Key::open(key, ask)?;
        if !key.fits(&certificate) {
            return Err(apart());
        }
        Ok(Sealer { key, certificate, root, authority: None })
    }

    /// Returns the same sealer, which asks an authority for a timestamp of every seal.
    pub fn with_authority(self, authority: Option<Authority>) -> Sealer {
        Sealer { authority, ..self }
    }

    /// Returns the name that the seal shows.
    pub fn name(&self) -> String {
        cert::name(&self.certificate)
    }

    /// Returns the root to which the seal leads.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// Refuses a letter of a day on which the seal does not count: viewers judge a seal by that day.
    ///
    /// # Errors
    /// As said.
    pub fn counts_on(&self, day: Date) -> Result<()> {
        if cert::is_timely(&self.certificate, noon(day)) {
            return Ok(());
        }
        let (from, until) = cert::days(&self.certificate);
        let message = format!("the seal counts from {from} until {until}, and the letter is of {day}");
        let error = Diagnostic::error(message).code("seal-expired");
        Err(error
            .hint("correct the letter's date, or make a new certificate: `openletter key seal-new --renew`")
            .into())
    }

    /// Returns the sealed file. `label` is what people hear who have the page read to them: who sends the letter, in its
    /// language.
    ///
    /// # Errors
    /// When the file is sealed already or is none that this program makes, or when there is no timestamp.
    pub fn seal(&self, file: &[u8], day: Date, label: &str) -> Result<Vec<u8>> {
        self.counts_on(day)?;
        if !matches!(look(file), Kind::Unsealed) {
            let error = Diagnostic::error("the file has a seal already: there is exactly one").code("sealed");
            return Err(error.hint("export the letter again, and seal that").into());
        }
        let stamp = Stamp { day, name: self.name(), label: label.to_string() };
        let draft = Signed::new(&self.key, &self.certificate, self.root.certificate(), Digest([0; 32]))?;
        let room = draft.room(self.authority.is_some())?;
        let unfit = || Error::from(Diagnostic::error("this is no PDF that can be sealed").code("seal"));
        let mut prepared = prepare(file, &stamp, room).ok_or_else(unfit)?;
        let signed = Signed::new(&self.key, &self.certificate, self.root.certificate(), digest(&prepared))?;
        let signed = match &self.authority {
            Some(authority) => {
                let token = authority.stamp(signed.value())?;
                signed.with_token(&token)?
            }
            None => signed,
        };
        let der = signed.to_der()?;
        let hole = prepared.hole.clone();
        if der.len() > room {
            return Err(Diagnostic::error("the timestamp is too large for the file").code("timestamp").into());
        }
        for (place, byte) in prepared.bytes[hole].as_chunks_mut::<2>().0.iter_mut().zip(&der) {
            place.copy_from_slice(format!("{byte:02x}").as_bytes());
        }
        // What would not be recognised again must not leave the house.
        let found = verify(&prepared.bytes, std::slice::from_ref(&self.root), noon(day));
        if found.worth == Worth::Good && unsealed(&prepared.bytes)? == Some(file) {
            Ok(prepared.bytes)
        } else {
            Err(Error::new(format!("the seal does not hold: {}", found.why)))
        }
    }
}

fn digest(prepared: &Prepared) -> Digest {
    let [before, after] = prepared.signed();
    Digest(Sha256::new().chain_update(before).chain_update(after).finalize().into())
}

/// Returns noon of a day, in seconds since 1970.
fn noon(day: Date) -> i64 {
    let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
    noon.map_or(0, |noon| noon.timestamp().as_second())
}

/// Returns a sealed file as it was before; none where it has no seal.
///
/// # Errors
/// When the file has a signature but is not the unsealed file with exactly one seal of this program, as
/// [`Kind::No`](crate::diag::Kind::No).
pub fn unsealed(file: &[u8]) -> Result<Option<&[u8]>> {
    match look(file) {
        Kind::Sealed(parts) => Ok(Some(parts.unsealed)),
        Kind::Unsealed => Ok(None),
        Kind::Other => Err(Error::from(Diagnostic::error(OTHER).code("seal")).kind_of(Severity::No)),
    }
}

/// Returns the day that a seal says, and what people hear who have the page read to them; none where the file has no seal.
pub fn said(file: &[u8]) -> Option<(Date, String)> {
    match look(file) {
        Kind::Sealed(parts) => Some((parts.stamp.day, parts.stamp.label)),
        Kind::Unsealed | Kind::Other => None,
    }
}

const OTHER: &str =
    "the file is not what it was when it was sealed, or something has been added, or another program has signed it";

/// What a seal is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// The file is as it was sealed, by a certificate that leads to a root that was given.
    Good,
    /// There is no seal.
    Absent,
    /// There is something of a seal, but the file is not as it was sealed.
    Broken,
    /// The file is as it was sealed, but nobody says whether the certificate counts.
    Unknown,
    /// The file is as it was sealed, by a certificate of the root, which does not count any more, or not yet.
    OutOfTime,
}

/// What was found of a seal.
#[derive(Clone, Debug, Serialize)]
pub struct Verdict {
    /// What it is worth.
    pub worth: Worth,
    /// Who sealed, as the certificate names them; as good as the worth.
    pub by: Option<String>,
    /// The day of the letter, which the seal repeats.
    pub day: Option<String>,
    /// The fingerprint of the root that comes with the seal.
    pub root: Option<String>,
    /// The time by which an authority says that it was sealed.
    pub timestamp: Option<Time>,
    /// What that means, in a sentence without its end.
    pub why: String,
}

/// When a file was sealed at the latest.
#[derive(Clone, Debug, Serialize)]
pub struct Time {
    /// The time, in UTC.
    pub at: String,
    /// The authority that says it.
    pub by: String,
    /// Whether the authority is one of the roots that were given; else anybody may have made the timestamp.
    pub known: bool,
}

/// Looks at the seal of a file. `roots` are certificates that the reader trusts, those of authorities among them; `now` is
/// the time in seconds since 1970.
pub fn verify(file: &[u8], roots: &[Root], now: i64) -> Verdict {
    let bare =
        |worth, why: &str| Verdict { worth, by: None, day: None, root: None, timestamp: None, why: why.to_string() };
    let parts = match look(file) {
        Kind::Unsealed => return bare(Worth::Absent, "the file has no seal"),
        Kind::Other => return bare(Worth::Broken, OTHER),
        Kind::Sealed(parts) => parts,
    };
    let broken = || bare(Worth::Broken, "the seal does not fit the file: it has been altered");
    // What follows the signature is zeros; how many, its own length says.
    let Some(length) = whole(&parts.contents) else { return broken() };
    let (der, padding) = parts.contents.split_at(length);
    if padding.iter().any(|byte| *byte != 0) {
        return broken();
    }
    let Some((signed, own, beside)) = Signed::parse(der, digest(&parts.prepared)) else { return broken() };
    let token = signed.token();
    let room = signed.room(token.is_some()).ok();
    let stamped = match token.map(|token| authority::read(&token, signed.value(), None, roots)).transpose() {
        Ok(stamped) => stamped,
        Err(why) => return bare(Worth::Broken, &format!("the timestamp of the seal does not hold: {why}")),
    };
    if room != Some(parts.contents.len()) || cert::name(&own) != parts.stamp.name || !cert::is_issued(&own, &beside) {
        return broken();
    }
    let trusted = roots.iter().any(|root| *root.certificate() == beside);
    // A timestamp shows that a seal was made while it counted, even if it does not any more.
    let time = stamped.as_ref().filter(|one| one.known).map_or(now, |one| one.at);
    let timely = cert::is_timely(&own, time) && cert::is_timely(&beside, time);
    let (worth, why) = match (trusted, timely) {
        (true, true) => (Worth::Good, "the file is as it was sealed"),
        (true, false) => (Worth::OutOfTime, "the file is as it was sealed, but the seal does not count at this time"),
        (false, _) => (Worth::Unknown, "the file is as it was sealed, but nobody says whose seal counts"),
    };
    let at = |seconds| jiff::Timestamp::from_second(seconds).unwrap_or_default().to_string();
    Verdict {
        worth,
        by: Some(parts.stamp.name),
        day: Some(parts.stamp.day.to_string()),
        root: Some(cert::fingerprint(&beside)),
        timestamp: stamped.map(|one| Time { at: at(one.at), by: one.by, known: one.known }),
        why: why.to_string(),
    }
}

/// Returns how long the value is with which some bytes begin: a sequence in DER.
fn whole(bytes: &[u8]) -> Option<usize> {
    let length = match bytes {
        [0x30, 0x82, high, low, ..] => 4 + usize::from(u16::from_be_bytes([*high, *low])),
        _ => return None,
    };
    (length <= bytes.len()).then_some(length)
}
