//! The keys and certificates of a seal: ECDSA over P-256 with SHA-256, a root that certifies nothing but seals, and the
//! certificate of the seal itself (RFC 5280, as narrow as it can be).
//!
//! Keys are PKCS#8, encrypted with a passphrase, so that OpenSSL can read them too. What is secret is wiped when it is
//! dropped and never printed.

use std::fmt;

use jiff::civil::Date;
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{DerSignature, Signature, SigningKey, VerifyingKey};
use pkcs8::pkcs5::{pbes2, scrypt};
use pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding, PrivateKeyInfo};
use secrecy::{ExposeSecret, SecretString};
use ssh_key::rand_core::{OsRng, RngCore};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::builder::{Builder, CertificateBuilder, Profile};
use x509_cert::der::asn1::{GeneralizedTime, ObjectIdentifier, SetOfVec};
use x509_cert::der::referenced::OwnedToRef;
use x509_cert::der::{Any, DateTime, DecodePem, Encode, EncodePem, Tag};
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};
use x509_cert::name::{Name, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};
use x509_cert::{Certificate, Version};
use zeroize::Zeroizing;

use crate::diag::{Diagnostic, Error, Result};
use crate::seal::Digest;

/// The largest file of certificates or keys that is read, in bytes.
pub const LIMIT: usize = 64 << 10;
/// So many certificates of a file are read.
const MOST: usize = 32;
/// The most characters of a name in a certificate (RFC 5280, appendix A).
const NAME: usize = 64;

const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
/// The extensions that are understood: basic constraints, key usage, and the names of the keys.
const EXTENSIONS: [ObjectIdentifier; 4] = [
    ObjectIdentifier::new_unwrap("2.5.29.19"),
    ObjectIdentifier::new_unwrap("2.5.29.15"),
    ObjectIdentifier::new_unwrap("2.5.29.14"),
    ObjectIdentifier::new_unwrap("2.5.29.35"),
];

/// A secret key.
pub struct Key(SigningKey);

impl Key {
    /// Returns a new key, made of the system's random numbers.
    pub fn random() -> Key {
        Key(SigningKey::random(&mut OsRng))
    }

    /// Returns the key of a file's text; `ask` is asked for the passphrase where there is one.
    ///
    /// # Errors
    /// When it is no key of a seal, or the passphrase is wrong. No error holds anything of the text.
    pub fn open(text: &[u8], ask: impl FnOnce() -> Result<SecretString>) -> Result<Key> {
        let broken = || Error::from(Diagnostic::error("this is no secret key of a seal").code("key"));
        let text = std::str::from_utf8(text).map_err(|_| broken())?;
        if !text.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----") {
            return SigningKey::from_pkcs8_pem(text).map(Key).map_err(|_| broken());
        }
        let words = ask()?;
        let wrong = || Diagnostic::error("the passphrase is wrong, or the key is damaged").code("passphrase");
        let key = SigningKey::from_pkcs8_encrypted_pem(text, words.expose_secret());
        key.map(Key).map_err(|_| wrong().into())
    }

    /// Returns the text of the key's file, encrypted where there is a passphrase.
    ///
    /// # Errors
    /// When it cannot be encrypted.
    pub fn to_text(&self, passphrase: Option<&SecretString>) -> Result<Zeroizing<String>> {
        let text = match passphrase {
            Some(words) => self.locked(words).ok(),
            None => self.0.to_pkcs8_pem(LineEnding::LF).ok(),
        };
        text.ok_or_else(|| Error::new("the key cannot be written"))
    }

    fn locked(&self, words: &SecretString) -> pkcs8::Result<Zeroizing<String>> {
        // As much work as OpenSSL takes without asking: 16 MiB at a time, five times over.
        let work = scrypt::Params::new(14, 8, 5, 32).map_err(|_| pkcs8::Error::ParametersMalformed)?;
        let (mut salt, mut vector) = ([0; 16], [0; 16]);
        OsRng.fill_bytes(&mut salt);
        OsRng.fill_bytes(&mut vector);
        let how = pbes2::Parameters::scrypt_aes256cbc(work, &salt, &vector)?;
        let bare = self.0.to_pkcs8_der()?;
        let locked = PrivateKeyInfo::try_from(bare.as_bytes())?.encrypt_with_params(how, words.expose_secret())?;
        Ok(locked.to_pem("ENCRYPTED PRIVATE KEY", LineEnding::LF)?)
    }

    /// Returns the signature of a message: always the same (RFC 6979), and of the two that hold that with the smaller s.
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        let signature: Signature = self.0.sign(message);
        signature.normalize_s().unwrap_or(signature).to_der().as_bytes().to_vec()
    }

    /// Returns whether a certificate is that of this key.
    pub fn fits(&self, certificate: &Certificate) -> bool {
        public(certificate).is_some_and(|key| key == *self.0.verifying_key())
    }

    /// Returns the public key as certificates hold it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn info(&self) -> Result<SubjectPublicKeyInfoOwned> {
        SubjectPublicKeyInfoOwned::from_key(*self.0.verifying_key()).map_err(|_| unmade())
    }
}

impl fmt::Debug for Key {
    /// Shows nothing of the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

fn unmade() -> Error {
    Error::new("the certificate cannot be made")
}

/// A certificate whose seals are believed, or that of an authority for timestamps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root(Certificate);

impl Root {
    /// Returns the certificates of a file (PEM): one or more.
    ///
    /// # Errors
    /// When there is none, or one is not understood.
    pub fn parse(bytes: &[u8]) -> Result<Vec<Root>> {
        let wrong = |what: &str| Error::from(Diagnostic::error(format!("this is no certificate: {what}")).code("root"));
        let text = std::str::from_utf8(bytes).ok().filter(|_| bytes.len() <= LIMIT);
        let text = text.ok_or_else(|| wrong("it is no text, or too large"))?;
        if text.contains("PRIVATE KEY") {
            let error = Diagnostic::error("this is a secret key, which nobody else may see").code("root");
            return Err(error.hint("the certificate is `seal-root.pem` in the campaign's folder").into());
        }
        const END: &str = "-----END CERTIFICATE-----";
        let mut roots = vec![];
        let mut rest = text;
        while let Some(start) = rest.find("-----BEGIN CERTIFICATE-----") {
            let end = rest[start..].find(END).ok_or_else(|| wrong("it has no end"))? + start + END.len();
            let certificate = Certificate::from_pem(&rest[start..end]).map_err(|_| wrong("it cannot be read"))?;
            roots.push(Root(certificate));
            rest = &rest[end..];
            if roots.len() > MOST {
                return Err(wrong("there are too many"));
            }
        }
        if roots.is_empty() { Err(wrong("there is none in the file")) } else { Ok(roots) }
    }

    /// Returns a root that certifies itself.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(name: &str, key: &Key, from: Date, years: u16) -> Result<Root> {
        let subject = subject(&[(ORGANISATION, name), (COMMON_NAME, &format!("{} (root)", shorten(name, NAME - 7)))])?;
        make(Profile::Root, subject, &key.info()?, key, from, years).map(Root)
    }

    /// Returns the certificate of a seal's key.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn certify(
        &self,
        by: &Key,
        name: &str,
        key: &SubjectPublicKeyInfoOwned,
        from: Date,
        years: u16,
    ) -> Result<Certificate> {
        let issuer = self.0.tbs_certificate.subject.clone();
        let profile = Profile::Leaf { issuer, enable_key_agreement: false, enable_key_encipherment: false };
        make(profile, subject(&[(ORGANISATION, name), (COMMON_NAME, name)])?, key, by, from, years)
    }

    /// Returns the certificate.
    pub fn certificate(&self) -> &Certificate {
        &self.0
    }

    /// Returns the text of the certificate's file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn to_text(&self) -> Result<String> {
        to_text(&self.0)
    }
}

/// Returns the text of a certificate's file.
///
/// # Errors
/// When it cannot be written.
pub fn to_text(certificate: &Certificate) -> Result<String> {
    certificate.to_pem(LineEnding::LF).map_err(|_| Error::new("the certificate cannot be written"))
}

/// Returns the SHA-256 of a certificate as viewers and OpenSSL show it: pairs of digits with colons.
pub fn fingerprint(certificate: &Certificate) -> String {
    let digest = Digest::of(&certificate.to_der().unwrap_or_default());
    let pairs: Vec<String> = digest.0.iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}

/// Returns whom a certificate names.
pub fn name(certificate: &Certificate) -> String {
    let names = certificate.tbs_certificate.subject.0.iter().flat_map(|part| part.0.iter());
    let own = names.rev().find(|one| one.oid == COMMON_NAME);
    let words = own.and_then(|one| std::str::from_utf8(one.value.value()).ok());
    words.map_or_else(|| certificate.tbs_certificate.subject.to_string(), String::from)
}

/// Shortens a name to so many characters.
fn shorten(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_string();
    }
    name.chars().take(most - 1).chain(['…']).collect()
}

fn subject(parts: &[(ObjectIdentifier, &str)]) -> Result<Name> {
    let part = |(oid, words): &(ObjectIdentifier, &str)| {
        let value = Any::new(Tag::Utf8String, shorten(words, NAME).into_bytes()).ok()?;
        let one = SetOfVec::try_from(vec![AttributeTypeAndValue { oid: *oid, value }]).ok()?;
        Some(RelativeDistinguishedName(one))
    };
    parts.iter().map(part).collect::<Option<Vec<_>>>().map(Name::from).ok_or_else(unmade)
}

fn make(
    profile: Profile,
    subject: Name,
    key: &SubjectPublicKeyInfoOwned,
    by: &Key,
    from: Date,
    years: u16,
) -> Result<Certificate> {
    let time = |day: Date| {
        let (year, month, date) = (u16::try_from(day.year()).ok()?, day.month().unsigned_abs(), day.day());
        let moment = DateTime::new(year, month, date.unsigned_abs(), 0, 0, 0).ok()?;
        Some(Time::GeneralTime(GeneralizedTime::from_date_time(moment)))
    };
    let until = from.checked_add(jiff::Span::new().years(years)).map_err(|_| unmade())?;
    let (Some(not_before), Some(not_after)) = (time(from), time(until)) else { return Err(unmade()) };
    let mut serial = [0; 16];
    OsRng.fill_bytes(&mut serial);
    // Positive, and of the same length whatever the numbers.
    serial[0] = serial[0] & 0x3F | 0x40;
    let serial = SerialNumber::new(&serial).map_err(|_| unmade())?;
    let validity = Validity { not_before, not_after };
    let builder = CertificateBuilder::new(profile, serial, validity, subject, key.clone(), &by.0);
    builder.and_then(|builder| builder.build::<DerSignature>()).map_err(|_| unmade())
}

/// Returns the key of a certificate, if it is one over P-256.
pub fn public(certificate: &Certificate) -> Option<VerifyingKey> {
    VerifyingKey::try_from(certificate.tbs_certificate.subject_public_key_info.owned_to_ref()).ok()
}

/// Returns whether a signature in DER holds.
pub fn holds(key: &VerifyingKey, message: &[u8], signature: &[u8]) -> bool {
    Signature::from_der(signature).is_ok_and(|signature| key.verify(message, &signature).is_ok())
}

/// Returns whether a signature is the one of two that [`Key::sign`] makes.
pub fn is_low(signature: &[u8]) -> bool {
    Signature::from_der(signature).is_ok_and(|signature| signature.normalize_s().is_none())
}

/// Whether an algorithm is ECDSA with SHA-256, spelt as it must be (RFC 5758): without parameters.
pub fn is_ecdsa(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.oid == ECDSA_SHA256 && algorithm.parameters.is_none()
}

/// Returns the algorithm of every signature here.
pub fn ecdsa() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: ECDSA_SHA256, parameters: None }
}

/// Returns the first and the last day on which a certificate counts.
pub fn days(certificate: &Certificate) -> (Date, Date) {
    let Validity { not_before, not_after } = certificate.tbs_certificate.validity;
    let day = |time: Time| {
        let seconds = i64::try_from(time.to_unix_duration().as_secs()).unwrap_or_default();
        jiff::Timestamp::from_second(seconds).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC).date()
    };
    (day(not_before), day(not_after))
}

/// Returns whether a certificate counts at a time, in seconds since 1970.
pub fn is_timely(certificate: &Certificate, time: i64) -> bool {
    let Validity { not_before, not_after } = certificate.tbs_certificate.validity;
    let seconds = |time: Time| i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    seconds(not_before) <= time && time <= seconds(not_after)
}

/// Returns whether a root has issued the certificate of a seal, and both are what they should be.
pub fn is_issued(certificate: &Certificate, root: &Certificate) -> bool {
    let (own, issuer) = (usage(certificate), usage(root));
    let for_seals = own.is_some_and(|(ca, usage)| !ca && usage.digital_signature() && usage.non_repudiation());
    let for_roots = issuer.is_some_and(|(ca, usage)| ca && usage.key_cert_sign());
    for_seals && for_roots && signed(certificate, root) && signed(root, root)
}

/// Returns whether a certificate is one of an authority, and what its key may do; none where anything in it is not
/// understood.
fn usage(certificate: &Certificate) -> Option<(bool, KeyUsage)> {
    let body = &certificate.tbs_certificate;
    let extensions = body.extensions.as_deref()?;
    let known = extensions.iter().all(|one| !one.critical || EXTENSIONS.contains(&one.extn_id));
    let plain = body.version == Version::V3 && body.issuer_unique_id.is_none() && body.subject_unique_id.is_none();
    let (_, constraints) = body.get::<BasicConstraints>().ok()??;
    let (_, usage) = body.get::<KeyUsage>().ok()??;
    (known && plain).then_some((constraints.ca, usage))
}

fn signed(certificate: &Certificate, by: &Certificate) -> bool {
    let body = &certificate.tbs_certificate;
    let named = body.issuer == by.tbs_certificate.subject;
    let algorithms = is_ecdsa(&certificate.signature_algorithm) && is_ecdsa(&body.signature);
    let (Some(key), Ok(message), Some(signature)) = (public(by), body.to_der(), certificate.signature.as_bytes())
    else {
        return false;
    };
    named && algorithms && holds(&key, &message, signature)
}
