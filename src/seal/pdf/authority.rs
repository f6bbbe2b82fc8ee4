//! Timestamps (RFC 3161): an authority says that a signature was there at a time. It gets the hash of the signature and
//! learns nothing else.
//!
//! A token is believed as far as it can be: it must answer the very question (hash and nonce), its signature must
//! hold, its signer must be certified for timestamps and for nothing else, and its certificates must hang together. Whether
//! the authority is one that somebody trusts is told by a root that the user names.

use std::io::Read;
use std::time::Duration;

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier};
use reqwest::Url;
use reqwest::header::CONTENT_TYPE as CONTENT_TYPE_HEADER;
use rustls::pki_types::SignatureVerificationAlgorithm;
use ssh_key::rand_core::{OsRng, RngCore};
use x509_cert::Certificate;
use x509_cert::attr::Attributes;
use x509_cert::der::asn1::{Int, ObjectIdentifier, OctetString};
use x509_cert::der::{Any, Decode, Encode, Tag, Tagged};
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, SubjectKeyIdentifier};
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_tsp::{MessageImprint, TimeStampReq, TimeStampResp, TspVersion, TstInfo};

use super::cert::{self, Root};
use super::cms::{CONTENT_TYPE, MESSAGE_DIGEST, SHA256, SIGNED_DATA, SIGNING_CERTIFICATE, sha256};
use crate::diag::{Diagnostic, Error, Result};
use crate::seal::Digest;
use crate::translate::net;

const TOKEN_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const TIMESTAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");
/// RSA with SHA-256, SHA-384 and SHA-512, for signers that name the key's algorithm in place of the signature's.
const RSA_WITH: [(ObjectIdentifier, ObjectIdentifier); 3] = [
    (SHA256, ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11")),
    (SHA384, ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12")),
    (SHA512, ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13")),
];
/// How long an authority may take.
const TIME: Duration = Duration::from_secs(30);
/// The largest answer that is read, in bytes.
const LARGEST: u64 = 64 << 10;
/// How long a chain of certificates may be.
const CHAIN: usize = 6;

/// An authority at an address.
#[derive(Clone, Debug)]
pub struct Authority {
    url: Url,
    client: reqwest::blocking::Client,
}

/// What a token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamped {
    /// When, in seconds since 1970.
    pub at: i64,
    /// The authority, as its certificate names it.
    pub by: String,
    /// Whether its certificates lead to a root that was given.
    pub known: bool,
}

impl Authority {
    /// Returns the authority at an address.
    ///
    /// # Errors
    /// When it is no address of the web.
    pub fn new(address: &str) -> Result<Authority> {
        let wrong =
            |why: &str| Error::usage(format!("`{}` is no address of an authority: {why}", address.escape_debug()));
        let url = Url::parse(address).map_err(|e| wrong(&e.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(wrong("it must begin with `https://` or `http://`"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("it must hold no password"));
        }
        let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let client = if here { net::local_client(TIME) } else { net::client(TIME) }?;
        Ok(Authority { url, client })
    }

    /// Returns the host that is asked.
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Returns a token over a message, of which the hash alone leaves the machine.
    ///
    /// # Errors
    /// When the authority does not answer, or not the question.
    pub fn stamp(&self, message: &[u8]) -> Result<Vec<u8>> {
        let mut nonce = [0; 16];
        OsRng.fill_bytes(&mut nonce);
        // Positive, and of the same length whatever the numbers.
        nonce[0] = nonce[0] & 0x3F | 0x40;
        let nonce = Int::new(&nonce).map_err(|_| self.wrong("there is no nonce"))?;
        let question = question(message, nonce.clone()).map_err(|_| self.wrong("the question cannot be written"))?;
        let failed = |e: reqwest::Error| {
            // The address is the user's own; errors of the library may repeat it with more.
            let why = if e.is_timeout() { "it took too long" } else { "it cannot be reached" };
            self.wrong(why).hint("try again, try another authority, or seal without `--timestamp`")
        };
        let request = self.client.post(self.url.clone()).header(CONTENT_TYPE_HEADER, "application/timestamp-query");
        let answer = request.body(question).send().map_err(failed)?;
        if !answer.status().is_success() {
            return Err(self.wrong(&format!("it answered with status {}", answer.status().as_u16())));
        }
        let mut bytes = vec![];
        answer.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| self.wrong("its answer broke off"))?;
        let answer = TimeStampResp::from_der(&bytes).ok().filter(|_| bytes.len() as u64 <= LARGEST);
        let answer = answer.ok_or_else(|| self.wrong("its answer is no timestamp"))?;
        // Granted, or granted with changes (RFC 3161, 2.4.2).
        if answer.status.status as u32 > 1 {
            return Err(self.wrong("it refused to give a timestamp"));
        }
        let token = answer.time_stamp_token.and_then(|token| token.to_der().ok());
        let token = token.ok_or_else(|| self.wrong("its answer holds no timestamp"))?;
        read(&token, message, Some(&nonce), &[]).map_err(|why| self.wrong(why))?;
        Ok(token)
    }

    fn wrong(&self, why: &str) -> Error {
        Diagnostic::error(format!("no timestamp from `{}`: {why}", self.host())).code("timestamp").into()
    }
}

fn question(message: &[u8], nonce: Int) -> x509_cert::der::Result<Vec<u8>> {
    let hashed_message = OctetString::new(Digest::of(message).0)?;
    // Some authorities refuse an algorithm without its empty parameters.
    let hash_algorithm = AlgorithmIdentifierOwned { parameters: Some(Any::null()), ..sha256() };
    TimeStampReq {
        version: TspVersion::V1,
        message_imprint: MessageImprint { hash_algorithm, hashed_message },
        req_policy: None,
        nonce: Some(nonce),
        cert_req: true,
        extensions: None,
    }
    .to_der()
}

/// Returns what a token says of a message.
///
/// # Errors
/// Why it says nothing.
pub fn read(token: &[u8], message: &[u8], nonce: Option<&Int>, roots: &[Root]) -> Result<Stamped, &'static str> {
    const BROKEN: &str = "its answer cannot be read";
    let info = ContentInfo::from_der(token).map_err(|_| BROKEN)?;
    let data = info.content.decode_as::<SignedData>().map_err(|_| BROKEN)?;
    let content = data.encap_content_info.econtent.as_ref().ok_or(BROKEN)?;
    let kinds = info.content_type == SIGNED_DATA && data.encap_content_info.econtent_type == TOKEN_INFO;
    if !kinds || content.tag() != Tag::OctetString {
        return Err(BROKEN);
    }
    let said = TstInfo::from_der(content.value()).map_err(|_| BROKEN)?;
    let imprint = &said.message_imprint;
    if imprint.hash_algorithm.oid != SHA256 || imprint.hashed_message.as_bytes() != Digest::of(message).0 {
        return Err("it stamped something else");
    }
    if nonce.is_some() && said.nonce.as_ref() != nonce {
        return Err("its answer belongs to another question");
    }
    let [signer] = data.signer_infos.0.as_slice() else { return Err(BROKEN) };
    let certificates: Vec<&Certificate> =
        data.certificates.iter().flat_map(|set| set.0.iter()).filter_map(plain).collect();
    let own = certificates
        .iter()
        .copied()
        .find(|one| is_named(one, &signer.sid))
        .ok_or("it did not say whose key it used")?;
    let attributes = signer.signed_attrs.as_ref().ok_or(BROKEN)?;
    let digest = hash(&signer.digest_alg.oid, content.value()).ok_or("it used a hash that is not known here")?;
    let is_fit = single(attributes, MESSAGE_DIGEST).is_some_and(|value| value.value() == digest)
        && single(attributes, CONTENT_TYPE).is_some_and(|value| *value == Any::from(&TOKEN_INFO));
    let message = attributes.to_der().map_err(|_| BROKEN)?;
    let algorithm = match RSA_WITH.iter().find(|(hash, _)| *hash == signer.digest_alg.oid) {
        Some((_, with)) if signer.signature_algorithm.oid == RSA => {
            AlgorithmIdentifierOwned { oid: *with, parameters: Some(Any::null()) }
        }
        _ => signer.signature_algorithm.clone(),
    };
    if !is_fit || !holds(own, &algorithm, &message, signer.signature.as_bytes()) {
        return Err("its signature does not hold");
    }
    if !names(attributes, own) {
        return Err("its signature does not name its certificate");
    }
    let (critical, purposes) =
        own.tbs_certificate.get::<ExtendedKeyUsage>().ok().flatten().ok_or("it is not certified for timestamps")?;
    if !critical || purposes.0 != [TIMESTAMPING] {
        return Err("it is not certified for timestamps alone");
    }
    let at = i64::try_from(said.gen_time.to_unix_duration().as_secs()).map_err(|_| BROKEN)?;
    if !cert::is_timely(own, at) {
        return Err("its certificate did not count at the time that it says");
    }
    let known = leads(own, &certificates, roots, at).ok_or("its certificates do not hang together")?;
    Ok(Stamped { at, by: cert::name(own), known })
}

fn plain(one: &CertificateChoices) -> Option<&Certificate> {
    match one {
        CertificateChoices::Certificate(certificate) => Some(certificate),
        CertificateChoices::Other(_) => None,
    }
}

fn is_named(certificate: &Certificate, sid: &SignerIdentifier) -> bool {
    let body = &certificate.tbs_certificate;
    match sid {
        SignerIdentifier::IssuerAndSerialNumber(named) => {
            body.issuer == named.issuer && body.serial_number == named.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(named) => {
            body.get::<SubjectKeyIdentifier>().is_ok_and(|own| own.is_some_and(|(_, own)| own == *named))
        }
    }
}

/// Returns the one value of an attribute.
fn single(attributes: &Attributes, oid: ObjectIdentifier) -> Option<&Any> {
    let mut all = attributes.iter().filter(|one| one.oid == oid);
    match (all.next(), all.next()) {
        (Some(one), None) if one.values.len() == 1 => one.values.get(0),
        _ => None,
    }
}

/// Whether what is signed holds the hash of the signer's certificate (RFC 5035), so that no other can take its place.
fn names(attributes: &Attributes, own: &Certificate) -> bool {
    let Some(value) = single(attributes, SIGNING_CERTIFICATE).and_then(|value| value.to_der().ok()) else {
        // The older attribute holds a SHA-1, which proves nothing; the signature names issuer and number all the same.
        return true;
    };
    let der = own.to_der().unwrap_or_default();
    let hashes = [SHA256, SHA384, SHA512].iter().filter_map(|oid| hash(oid, &der));
    hashes.into_iter().any(|hash| value.windows(hash.len()).any(|one| one == hash))
}

fn hash(oid: &ObjectIdentifier, message: &[u8]) -> Option<Vec<u8>> {
    use sha2::Digest as _;
    match *oid {
        SHA256 => Some(sha2::Sha256::digest(message).to_vec()),
        SHA384 => Some(sha2::Sha384::digest(message).to_vec()),
        SHA512 => Some(sha2::Sha512::digest(message).to_vec()),
        _ => None,
    }
}

/// Follows the certificates upwards; returns whether they lead to one of the roots, and none where one was not signed by
/// the next.
fn leads(own: &Certificate, others: &[&Certificate], roots: &[Root], at: i64) -> Option<bool> {
    let mut below = own;
    for _ in 0..CHAIN {
        let body = &below.tbs_certificate;
        if roots.iter().any(|root| root.certificate() == below || is_signed(below, root.certificate())) {
            return Some(cert::is_timely(below, at));
        }
        if body.issuer == body.subject {
            return is_signed(below, below).then_some(false);
        }
        let mut above = others.iter().filter(|one| one.tbs_certificate.subject == body.issuer).peekable();
        if above.peek().is_none() {
            return Some(false);
        }
        below = above.find(|one| is_signed(below, one) && is_authority(one) && cert::is_timely(one, at))?;
    }
    None
}

fn is_authority(certificate: &Certificate) -> bool {
    certificate.tbs_certificate.get::<BasicConstraints>().is_ok_and(|own| own.is_some_and(|(_, own)| own.ca))
}

fn is_signed(certificate: &Certificate, by: &Certificate) -> bool {
    let (body, algorithm) = (&certificate.tbs_certificate, &certificate.signature_algorithm);
    let (Ok(message), Some(signature)) = (body.to_der(), certificate.signature.as_bytes()) else { return false };
    body.issuer == by.tbs_certificate.subject
        && body.signature == *algorithm
        && holds(by, algorithm, &message, signature)
}

/// Whether a signature holds, by any of the algorithms that the web's certificates have.
fn holds(by: &Certificate, algorithm: &AlgorithmIdentifierOwned, message: &[u8], signature: &[u8]) -> bool {
    let key = &by.tbs_certificate.subject_public_key_info;
    let same =
        |one: &AlgorithmIdentifierOwned, known: &[u8]| Any::encode_from(one).is_ok_and(|any| any.value() == known);
    let provider = rustls::crypto::ring::default_provider();
    let fitting = provider.signature_verification_algorithms.all.iter().filter(|known| {
        same(algorithm, known.signature_alg_id().as_ref()) && same(&key.algorithm, known.public_key_alg_id().as_ref())
    });
    let Some(public) = key.subject_public_key.as_bytes() else { return false };
    let holds =
        |known: &&&dyn SignatureVerificationAlgorithm| known.verify_signature(public, message, signature).is_ok();
    fitting.into_iter().any(|known| holds(&known))
}
