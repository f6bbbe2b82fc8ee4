//! The signature itself: CMS (RFC 5652) as PAdES baseline B-B asks (ETSI EN 319 142-1): detached, with the hash of the
//! certificate among what is signed (RFC 5035), and without a time, which nobody could check.
//!
//! Only what this program makes is understood: one signer, one way to write it. The bytes read must be those that it
//! would write.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use x509_cert::der::{Any, Decode, Encode, Tag};
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::cert::{self, Key};
use crate::diag::{Error, Result};
use crate::seal::Digest;

pub const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
pub const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
pub const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
pub const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const TIMESTAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
pub const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// The longest signature over P-256 in DER.
const LONGEST: usize = 72;
/// Room is given in steps, so that it says nothing of the signature.
const STEP: usize = 256;
/// Room for the token of an authority, with its certificates.
const TOKEN: usize = 12 << 10;

/// Returns SHA-256 as algorithms are named, without parameters (RFC 5754).
pub fn sha256() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: SHA256, parameters: None }
}

/// A signature over a digest.
#[derive(Clone, Debug)]
pub struct Signed {
    data: SignedData,
}

impl Signed {
    /// Returns a signature.
    ///
    /// # Errors
    /// When the certificates cannot be written.
    pub fn new(key: &Key, certificate: &Certificate, root: &Certificate, digest: Digest) -> Result<Signed> {
        Signed::make(key, certificate, root, digest)
            .map_err(|e| Error::new(format!("the signature cannot be written: {e}")))
    }

    fn make(
        key: &Key,
        certificate: &Certificate,
        root: &Certificate,
        digest: Digest,
    ) -> x509_cert::der::Result<Signed> {
        let attributes = attributes(certificate, digest)?;
        let signature = key.sign(&attributes.to_der()?);
        let body = &certificate.tbs_certificate;
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: body.issuer.clone(),
                serial_number: body.serial_number.clone(),
            }),
            digest_alg: sha256(),
            signed_attrs: Some(attributes),
            signature_algorithm: cert::ecdsa(),
            signature: OctetString::new(signature)?,
            unsigned_attrs: None,
        };
        let certificates = [certificate, root].map(|one| CertificateChoices::Certificate(one.clone()));
        let data = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from(vec![sha256()])?,
            encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
            certificates: Some(CertificateSet::try_from(certificates.to_vec())?),
            crls: None,
            signer_infos: SignerInfos::try_from(vec![signer])?,
        };
        Ok(Signed { data })
    }

    /// Returns the signature of these bytes, with the certificate of the signer and the one beside it, if they are spelt
    /// as [`Signed::to_der`] spells one over the digest. Whether the certificates count is another question.
    pub fn parse(der: &[u8], digest: Digest) -> Option<(Signed, Certificate, Certificate)> {
        let info = ContentInfo::from_der(der).ok()?;
        let data = info.content.decode_as::<SignedData>().ok()?;
        let signed = Signed { data };
        if info.content_type != SIGNED_DATA || signed.to_der().ok()? != der {
            return None;
        }
        let mut certificates = vec![];
        for one in signed.data.certificates.as_ref()?.0.iter() {
            let CertificateChoices::Certificate(certificate) = one else { return None };
            certificates.push(certificate.clone());
        }
        let [first, second] = <[Certificate; 2]>::try_from(certificates).ok()?;
        let signer = signed.signer()?;
        let SignerIdentifier::IssuerAndSerialNumber(named) = &signer.sid else { return None };
        let is_named = |one: &Certificate| {
            let body = &one.tbs_certificate;
            body.serial_number == named.serial_number && body.issuer == named.issuer
        };
        let (own, other) = match (is_named(&first), is_named(&second)) {
            (true, false) => (first, second),
            (false, true) => (second, first),
            _ => return None,
        };
        let attributes = signer.signed_attrs.as_ref()?;
        let encapsulated = &signed.data.encap_content_info;
        let plain = signed.data.version == CmsVersion::V1
            && signed.data.crls.is_none()
            && signed.data.digest_algorithms.as_slice() == [sha256()]
            && encapsulated.econtent_type == DATA
            && encapsulated.econtent.is_none()
            && signer.version == CmsVersion::V1
            && signer.digest_alg == sha256()
            && cert::is_ecdsa(&signer.signature_algorithm)
            && *attributes == self::attributes(&own, digest).ok()?
            && signer.unsigned_attrs.as_ref().is_none_or(|_| signed.token().is_some());
        let signature = signer.signature.as_bytes();
        let holds = cert::is_low(signature) && cert::holds(&cert::public(&own)?, &attributes.to_der().ok()?, signature);
        (plain && holds).then_some((signed, own, other))
    }

    fn signer(&self) -> Option<&SignerInfo> {
        match self.data.signer_infos.0.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    /// Returns the value of the signature, which an authority stamps.
    pub fn value(&self) -> &[u8] {
        self.signer().map_or(&[], |signer| signer.signature.as_bytes())
    }

    /// Returns the token of an authority, where there is one.
    pub fn token(&self) -> Option<Vec<u8>> {
        match self.signer()?.unsigned_attrs.as_ref()?.as_slice() {
            [one] if one.oid == TIMESTAMP && one.values.len() == 1 => one.values.get(0)?.to_der().ok(),
            _ => None,
        }
    }

    /// Adds the token of an authority.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn with_token(mut self, token: &[u8]) -> Result<Signed> {
        let unwritten = |_| Error::new("the timestamp cannot be written");
        let values = Any::from_der(token).and_then(|token| SetOfVec::try_from(vec![token])).map_err(unwritten)?;
        let one = Attribute { oid: TIMESTAMP, values };
        let attributes = Attributes::try_from(vec![one]).map_err(unwritten)?;
        let mut signers = self.data.signer_infos.0.into_vec();
        signers.iter_mut().for_each(|signer| signer.unsigned_attrs = Some(attributes.clone()));
        self.data.signer_infos = SignerInfos::try_from(signers).map_err(unwritten)?;
        Ok(self)
    }

    /// Returns the bytes.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn to_der(&self) -> Result<Vec<u8>> {
        let content = self.data.to_der().and_then(|der| Any::from_der(&der));
        let whole = content.and_then(|content| ContentInfo { content_type: SIGNED_DATA, content }.to_der());
        whole.map_err(|_| Error::new("the signature cannot be written"))
    }

    /// Returns how much room a signature of this kind gets in a file: the same for every file with the same
    /// certificates. Nobody can take a timestamp off without changing what is signed.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn room(&self, with_token: bool) -> Result<usize> {
        let mut bare = self.clone();
        let mut signers = bare.data.signer_infos.0.into_vec();
        for signer in &mut signers {
            signer.unsigned_attrs = None;
            signer.signature = OctetString::new([0; LONGEST]).map_err(|_| Error::new("there is no room"))?;
        }
        bare.data.signer_infos = SignerInfos::try_from(signers).map_err(|_| Error::new("there is no room"))?;
        Ok(bare.to_der()?.len().next_multiple_of(STEP) + if with_token { TOKEN } else { 0 })
    }
}

/// Returns what is signed in place of the file: what it is, its digest, and whose certificate it is.
fn attributes(certificate: &Certificate, digest: Digest) -> x509_cert::der::Result<Attributes> {
    let one = |oid: ObjectIdentifier, value: Any| -> x509_cert::der::Result<Attribute> {
        Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
    };
    let whose = OctetString::new(Digest::of(&certificate.to_der()?).0)?;
    // SigningCertificateV2 { certs { ESSCertIDv2 { certHash } } }; SHA-256 is the default and left out.
    let whose = nested(Any::new(Tag::OctetString, whose.as_bytes())?, 3)?;
    Attributes::try_from(vec![
        one(CONTENT_TYPE, Any::from(&DATA))?,
        one(MESSAGE_DIGEST, Any::new(Tag::OctetString, digest.0)?)?,
        one(SIGNING_CERTIFICATE, whose)?,
    ])
}

/// Returns a value within so many sequences.
fn nested(value: Any, depth: usize) -> x509_cert::der::Result<Any> {
    (0..depth).try_fold(value, |value, _| Any::new(Tag::Sequence, value.to_der()?))
}
