//! What a hostile state sends, what goes wrong on the way, and what the answer is.

use super::{Bundle, allowed, key, question, record, signers};
use crate::diag::Source;
use crate::seal::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE};
use crate::seal::verdict::{State, Worth};
use crate::seal::verify::{Question, alone, file, folder};
use crate::seal::{
    Digest, MANIFEST, Manifest, RECORD, REVOKED, Record, Report, SecretKey, Signers, Verdict, signature_of,
};

fn check(bundle: &Bundle) -> Report {
    let signers = signers(&allowed());
    folder(bundle, &question(&signers)).unwrap()
}

#[track_caller]
fn says(report: &Report, verdict: Verdict, words: &str) {
    assert_eq!(report.verdict, verdict, "{report:#?}");
    let told = report.reasons.iter().chain(&report.remarks).any(|line| line.contains(words));
    assert!(told, "`{words}` is not in {:#?} {:#?}", report.reasons, report.remarks);
}

#[test]
fn what_enough_have_signed_and_nobody_has_touched_is_good() {
    let report = check(&Bundle::signed());
    assert_eq!((report.verdict, report.verdict.exit_code()), (Verdict::Good, 0), "{report:#?}");
    assert_eq!(report.signers, ["chenar", "simorgh"]);
    assert_eq!((report.count, report.need, report.known), (2, Some(2), 3));
    let one = report.files.iter().find(|f| f.path == "en/us-president.pdf").unwrap();
    assert_eq!(
        (one.lang.as_deref(), one.recipient.as_deref(), &one.signers[..]),
        (Some("en"), Some("us-president"), &["chenar".to_string()][..])
    );
    assert_eq!(report.letter.unwrap().revision, 2);
    assert!(report.reasons.is_empty() && report.remarks.is_empty());
}

#[test]
fn every_flipped_bit_is_noticed() {
    let good = Bundle::signed();
    let mut tried = 0;
    for (path, bytes) in &good.0 {
        // Of the outputs one bit of each byte, of the list and the signatures every bit.
        let bits = if path.contains(".sig") || path == MANIFEST { 0..8 } else { 0..1 };
        for at in 0..bytes.len() {
            for bit in bits.clone() {
                let mut bundle = good.clone();
                bundle.0.get_mut(path).unwrap()[at] ^= 1 << bit;
                let report = check(&bundle);
                assert_eq!(report.verdict, Verdict::Altered, "{path} byte {at} bit {bit}: {:?}", report.reasons);
                tried += 1;
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
}

#[test]
fn truncated_appended_and_converted_files_are_noticed() {
    let good = Bundle::signed();
    type Change = fn(&[u8]) -> Vec<u8>;
    let changes: [(&str, Change); 7] = [
        ("truncated", |b| b[..b.len() - 1].to_vec()),
        ("emptied", |_| vec![]),
        ("appended", |b| [b, b"\n"].concat()),
        ("appended much", |b| [b, b].concat()),
        ("CRLF", |b| String::from_utf8_lossy(b).replace('\n', "\r\n").into_bytes()),
        ("BOM", |b| [b"\xEF\xBB\xBF", b].concat()),
        ("first line twice", |b| [b.split_inclusive(|c| *c == b'\n').next().unwrap(), b].concat()),
    ];
    for path in good.0.keys() {
        for (what, change) in changes {
            let mut bundle = good.clone();
            let old = bundle.0[path].clone();
            let new = change(&old);
            if new != old {
                bundle.0.insert(path.clone(), new);
                assert_eq!(check(&bundle).verdict, Verdict::Altered, "{path} {what}");
            }
        }
    }
}

#[test]
fn files_that_are_exchanged_taken_away_or_added_are_noticed() {
    let good = Bundle::signed();
    let mut swapped = good.clone();
    let (a, b) = (good.0["de/public.txt"].clone(), good.0["en/public.txt"].clone());
    swapped.0.insert("de/public.txt".to_string(), b);
    swapped.0.insert("en/public.txt".to_string(), a);
    says(&check(&swapped), Verdict::Altered, "its bytes are those of `en/public.txt`");
    let signers = signers(&allowed());
    says(&file(&swapped, "de/public.txt", &question(&signers)).unwrap(), Verdict::Altered, "has been exchanged");

    for path in good.0.keys().filter(|path| !path.ends_with(".sig") && *path != MANIFEST) {
        let mut missing = good.clone();
        missing.0.remove(path);
        says(&check(&missing), Verdict::Altered, "missing");
    }
    for extra in [
        "fr/public.txt",
        "README",
        "en/us-president.pdf.bak",
        "SHA256SUMS.old",
        "x/SHA256SUMS",
        "en/none.pdf.chenar.sig",
        "..sig",
    ] {
        let mut bundle = good.clone();
        bundle.0.insert(extra.to_string(), b"forged".to_vec());
        says(&check(&bundle), Verdict::Altered, "is not in the list");
        let state = check(&bundle).files.into_iter().find(|f| f.path == extra).unwrap().state;
        assert_eq!(state, State::Extra);
    }
    let mut litter = good.clone();
    litter.0.insert("en/.DS_Store".to_string(), vec![0]);
    assert_eq!(check(&litter).verdict, Verdict::Good);
}

#[test]
fn an_old_revision_stays_genuine_and_cannot_be_mixed_with_a_new_one() {
    let mut old = Bundle::unsigned(&record(1));
    for org in ["chenar", "simorgh"] {
        old.sign(MANIFEST, org, &key(org), MANIFEST_NAMESPACE);
    }
    let report = check(&old);
    assert_eq!((report.verdict, report.letter.unwrap().revision), (Verdict::Good, 1), "it says which revision it is");
    let mut mixed = Bundle::signed();
    mixed.0.insert("en/public.txt".to_string(), old.0["en/public.txt"].clone());
    says(&check(&mixed), Verdict::Altered, "`en/public.txt` has been altered");
    let mut replayed = Bundle::signed();
    for name in ["SHA256SUMS.chenar.sig", "SHA256SUMS.simorgh.sig"] {
        replayed.0.insert(name.to_string(), old.0[name].clone());
    }
    says(&check(&replayed), Verdict::Altered, "another revision");
}

#[test]
fn one_signer_counts_once() {
    let mut bundle = Bundle::unsigned(&record(2));
    for name in ["chenar", "simorgh", "alvand"] {
        bundle.sign(MANIFEST, name, &key("chenar"), MANIFEST_NAMESPACE);
    }
    let report = check(&bundle);
    says(&report, Verdict::TooFew, "1 of 2");
    assert_eq!((report.verdict.exit_code(), &report.signers[..]), (4, &["chenar".to_string()][..]));
    // The list and the single letters are two things: letters alone do not make a list.
    let mut letters = Bundle::unsigned(&record(2));
    for org in ["chenar", "simorgh"] {
        letters.sign("en/public.txt", org, &key(org), FILE_NAMESPACE);
    }
    says(&check(&letters), Verdict::TooFew, "0 of 2");
}

#[test]
fn unknown_keys_and_other_purposes_do_not_count() {
    let mut forged = Bundle::unsigned(&record(2));
    for org in ["chenar", "simorgh"] {
        forged.sign(MANIFEST, org, &SecretKey::numbered(66), MANIFEST_NAMESPACE);
    }
    let report = check(&forged);
    says(&report, Verdict::Altered, "none of the keys that you trust");
    says(&report, Verdict::Altered, "a key that your list of keys does not have");

    let mut purpose = Bundle::unsigned(&record(2));
    purpose.sign(MANIFEST, "chenar", &key("chenar"), FILE_NAMESPACE);
    purpose.sign(MANIFEST, "simorgh", &key("simorgh"), "git");
    let report = check(&purpose);
    says(&report, Verdict::Altered, "another purpose");
    assert!(report.signatures.iter().all(|s| s.worth == Worth::OtherPurpose));

    let mut more = Bundle::signed();
    more.sign(MANIFEST, "stranger", &SecretKey::numbered(66), MANIFEST_NAMESPACE);
    let report = check(&more);
    assert_eq!((report.verdict, report.count), (Verdict::Good, 2), "a stranger's signature takes nothing away");
}

#[test]
fn a_revoked_key_does_not_count() {
    let revoked = Source::new(REVOKED, key("simorgh").public().line());
    let signers = Signers::parse(&Source::new("allowed_signers", allowed()), Some(&revoked)).unwrap();
    let report = folder(&Bundle::signed(), &question(&signers)).unwrap();
    says(&report, Verdict::TooFew, "1 of 2");
    says(&report, Verdict::TooFew, "has been revoked");
}

#[test]
fn what_is_not_understood_is_never_good() {
    let sign = |bundle: &mut Bundle| {
        bundle.list();
        for org in ["chenar", "simorgh"] {
            bundle.sign(MANIFEST, org, &key(org), MANIFEST_NAMESPACE);
        }
    };
    let mut newer = Bundle::unsigned(&record(2));
    let text = record(2).to_text().replace("format = 1", "format = 2");
    newer.0.insert(RECORD.to_string(), text.into_bytes());
    sign(&mut newer);
    says(&check(&newer), Verdict::Unsure, "format 2");

    let mut nameless = Bundle::unsigned(&record(2));
    nameless.0.remove(RECORD);
    sign(&mut nameless);
    says(&check(&nameless), Verdict::Unsure, "which letter this is");

    let mut unnamed = Bundle::unsigned(&record(2));
    unnamed.0.insert("fr/public.txt".to_string(), b"x".to_vec());
    sign(&mut unnamed);
    says(&check(&unnamed), Verdict::Unsure, "`fr/public.txt` is a letter in a language");

    for path in ["../en/public.txt", "en/public.txt\u{0}", "/etc/passwd"] {
        let mut hostile = Bundle::unsigned(&record(2));
        let list = format!("{}{}  {path}\n", "", Digest::of(b"x"));
        hostile.0.insert(MANIFEST.to_string(), list.into_bytes());
        for org in ["chenar", "simorgh"] {
            hostile.sign(MANIFEST, org, &key(org), MANIFEST_NAMESPACE);
        }
        says(&check(&hostile), Verdict::Unsure, "cannot be listed");
    }

    let mut empty = Bundle::signed();
    empty.0.remove(MANIFEST);
    says(&check(&empty), Verdict::Unsure, "no `SHA256SUMS`");
}

#[test]
fn nobody_says_whose_signatures_count_or_how_many_must_sign() {
    let signers = signers(&allowed());
    let ask = Question { signers: None, keys: None, ..question(&signers) };
    let report = folder(&Bundle::signed(), &ask).unwrap();
    says(&report, Verdict::Unsure, "nobody says whose");
    assert_eq!(report.verdict.exit_code(), 5);

    let silent = super::signers(&allowed().replace("# threshold: 2\n", ""));
    says(&folder(&Bundle::signed(), &question(&silent)).unwrap(), Verdict::Unsure, "nobody says how many");
    let mut all = Bundle::signed();
    all.sign(MANIFEST, "alvand", &key("alvand"), MANIFEST_NAMESPACE);
    assert_eq!(folder(&all, &question(&silent)).unwrap().verdict, Verdict::Good, "all of them are enough");
    says(&folder(&Bundle::unsigned(&record(2)), &question(&silent)).unwrap(), Verdict::TooFew, "nobody has signed");

    let need = |need| folder(&Bundle::signed(), &Question { need: Some(need), ..question(&signers) }).unwrap();
    assert_eq!((need(1).verdict, need(2).verdict), (Verdict::Good, Verdict::Good));
    says(&need(3), Verdict::TooFew, "2 of 3");

    let others = Question { sender: Some("somebody-else"), ..question(&signers) };
    says(&folder(&Bundle::signed(), &others).unwrap(), Verdict::Unsure, "letters of `mehregan`");
}

#[test]
fn one_letter_is_checked_with_its_list() {
    let signers = signers(&allowed());
    let ask = |bundle: &Bundle, path: &str| file(bundle, path, &question(&signers)).unwrap();
    let mut bundle = Bundle::signed();
    // The others may have been left behind.
    bundle.0.retain(|path, _| !path.starts_with("de/") && path != "en/public.txt");
    let report = ask(&bundle, "en/us-president.pdf");
    assert_eq!(report.verdict, Verdict::Good, "{report:#?}");
    assert_eq!(
        (report.files[0].lang.as_deref(), report.files[0].recipient.as_deref()),
        (Some("en"), Some("us-president"))
    );
    bundle.0.remove(RECORD);
    says(&ask(&bundle, "en/us-president.pdf"), Verdict::Good, "revision and date stay unknown");

    // Taken out of its folder, it is what the list says.
    let mut flat = Bundle::signed();
    let letter = flat.0.remove("en/us-president.pdf").unwrap();
    flat.0.insert("letter (1).pdf".to_string(), letter.clone());
    let report = ask(&flat, "letter (1).pdf");
    says(&report, Verdict::Good, "is listed as `en/us-president.pdf`");
    assert_eq!(report.files[0].recipient.as_deref(), Some("us-president"));
    // In the folder of another language it is not.
    flat.0.insert("de/letter.pdf".to_string(), letter);
    says(&ask(&flat, "de/letter.pdf"), Verdict::Altered, "is not in the list beside it");

    let mut forged = Bundle::signed();
    forged.0.insert("en/cn-president.pdf".to_string(), b"forged".to_vec());
    says(&ask(&forged, "en/cn-president.pdf"), Verdict::Altered, "is not in the list");
    let mut altered = Bundle::signed();
    altered.0.get_mut("en/us-president.pdf").unwrap().push(b' ');
    says(&ask(&altered, "en/us-president.pdf"), Verdict::Altered, "has been altered");
}

#[test]
fn one_letter_is_checked_with_its_own_signatures() {
    let signers = signers(&allowed());
    let mut bundle = Bundle::signed();
    bundle.sign("en/us-president.pdf", "simorgh", &key("simorgh"), FILE_NAMESPACE);
    let (name, bytes) = ("us-president.pdf", bundle.0["en/us-president.pdf"].clone());
    let own = |orgs: &[&str]| -> Vec<(String, Vec<u8>)> {
        let one = |org: &&str| (signature_of(name, org), bundle.0[&signature_of("en/us-president.pdf", org)].clone());
        orgs.iter().map(one).collect()
    };
    let report = alone(name, &bytes, &own(&["chenar", "simorgh"]), &question(&signers));
    says(&report, Verdict::Good, "covers the bytes and not the name");
    says(&alone(name, &bytes, &own(&["chenar"]), &question(&signers)), Verdict::TooFew, "1 of 2");
    says(&alone(name, &bytes, &[], &question(&signers)), Verdict::Unsure, "nothing to check");
    says(&alone(name, b"forged", &own(&["chenar", "simorgh"]), &question(&signers)), Verdict::Altered, "does not fit");
    // A signature of a list is none of a letter.
    let list = vec![(signature_of(MANIFEST, "chenar"), bundle.0["SHA256SUMS.chenar.sig"].clone())];
    says(&alone(MANIFEST, &bundle.0[MANIFEST], &list, &question(&signers)), Verdict::Altered, "another purpose");

    // A list of something else beside it does no harm.
    let mut beside = Bundle::default();
    beside.0.insert(MANIFEST.to_string(), b"0000 *debian.iso\n".to_vec());
    beside.0.insert(name.to_string(), bytes.clone());
    beside.0.extend(own(&["chenar", "simorgh"]));
    assert_eq!(file(&beside, name, &question(&signers)).unwrap().verdict, Verdict::Good);
}

#[test]
fn a_demonstration_proves_nothing_and_says_so() {
    let mut bundle = Bundle::unsigned(&Record { demonstration: true, ..record(1) });
    bundle.sign(MANIFEST, "demonstration", &SecretKey::demonstration(), MANIFEST_NAMESPACE);
    let signers = signers(&allowed());
    says(&folder(&bundle, &question(&signers)).unwrap(), Verdict::Unsure, "a demonstration, which proves nothing");
    let ask = Question { signers: None, keys: None, demonstration: true, ..question(&signers) };
    let report = folder(&bundle, &ask).unwrap();
    assert_eq!((report.verdict, report.verdict.exit_code()), (Verdict::Demonstration, 0), "{report:#?}");
    let mut altered = bundle.clone();
    altered.0.get_mut("en/public.txt").unwrap()[0] ^= 1;
    assert_eq!(folder(&altered, &ask).unwrap().verdict, Verdict::Altered);
    let mut unsigned = bundle.clone();
    unsigned.0.remove("SHA256SUMS.demonstration.sig");
    says(&folder(&unsigned, &ask).unwrap(), Verdict::Unsure, "has no signature");
    // Organisations that sign a demonstration do not make a letter of it.
    for org in ["chenar", "simorgh"] {
        bundle.sign(MANIFEST, org, &key(org), MANIFEST_NAMESPACE);
    }
    says(&folder(&bundle, &question(&signers)).unwrap(), Verdict::Unsure, "proves nothing");
    // And who asks for a demonstration never takes a letter for one.
    says(&folder(&Bundle::signed(), &ask).unwrap(), Verdict::Unsure, "no demonstration");
    // The key that everybody has counts for nobody, whatever it signs.
    let mut forged = Bundle::unsigned(&record(1));
    forged.sign(MANIFEST, "chenar", &SecretKey::demonstration(), MANIFEST_NAMESPACE);
    says(&folder(&forged, &question(&signers)).unwrap(), Verdict::Altered, "none of the keys");
}

#[test]
fn a_record_names_only_what_is_listed() {
    let mut with = record(2);
    let unsealed = crate::seal::record::Unsealed { length: 3, sha256: Digest::of(b"x") };
    with.unsealed.insert("en/other.pdf".to_string(), unsealed);
    let mut bundle = Bundle::unsigned(&with);
    for org in ["chenar", "simorgh"] {
        bundle.sign(MANIFEST, org, &key(org), MANIFEST_NAMESPACE);
    }
    says(&check(&bundle), Verdict::Unsure, "which the list does not have");
    assert!(Manifest::parse(&bundle.0[MANIFEST]).is_ok());
}

#[test]
fn only_pdfs_are_believed_to_have_been_something_else_before_they_were_sealed() {
    // Else whoever makes the letters could list another text, and those who make it again would compare what it "was".
    for path in ["de/public.txt", "de/us-president.html", "en/us-president.PDF"] {
        let mut lie = record(2);
        let unsealed = crate::seal::record::Unsealed { length: 3, sha256: Digest::of(b"what it should be") };
        lie.unsealed.insert(path.to_string(), unsealed);
        assert_eq!(Record::parse(lie.to_text().as_bytes()).unwrap_err().kind(), crate::diag::Kind::Unsure, "{path}");
        let mut bundle = Bundle::unsigned(&lie);
        for org in ["chenar", "simorgh"] {
            bundle.sign(MANIFEST, org, &key(org), MANIFEST_NAMESPACE);
        }
        says(&folder(&bundle, &question(&signers(&allowed()))).unwrap(), Verdict::Unsure, "cannot have a seal");
    }
}

#[test]
fn nobody_is_never_enough() {
    let signers = signers(&allowed());
    let none = Question { need: Some(0), ..question(&signers) };
    says(&folder(&Bundle::unsigned(&record(1)), &none).unwrap(), Verdict::TooFew, "0 of 1");
}

/// A folder that somebody writes into while it is looked at: a file is another one from the second reading on.
struct Restless<'a> {
    bundle: &'a Bundle,
    file: &'a str,
    later: Vec<u8>,
    read: std::cell::RefCell<Vec<String>>,
}

impl crate::seal::Folder for Restless<'_> {
    fn paths(&self) -> crate::diag::Result<Vec<String>> {
        self.bundle.paths()
    }

    fn bytes(&self, path: &str) -> crate::diag::Result<Option<Vec<u8>>> {
        let again = self.read.borrow().iter().any(|known| known == path);
        self.read.borrow_mut().push(path.to_string());
        if again && path == self.file { Ok(Some(self.later.clone())) } else { self.bundle.bytes(path) }
    }
}

#[test]
fn what_is_told_is_what_was_compared() {
    let (bundle, signers) = (Bundle::signed(), signers(&allowed()));
    let later = Record { title: "Surrender".to_string(), ..record(2) }.to_text().into_bytes();
    let restless = Restless { bundle: &bundle, file: RECORD, later, read: Default::default() };
    let report = folder(&restless, &question(&signers)).unwrap();
    says(&report, Verdict::Unsure, "has changed while it was looked at");
    assert_eq!(report.letter, None);
    restless.read.borrow_mut().clear();
    let report = file(&restless, "en/us-president.pdf", &question(&signers)).unwrap();
    assert!(report.letter.is_none_or(|letter| letter.title != "Surrender"));
}

#[test]
fn a_letter_under_many_signatures_is_read_but_once_for_them() {
    let (mut bundle, signers) = (Bundle::signed(), signers(&allowed()));
    let letter = "en/us-president.pdf";
    let signature = bundle.0[&signature_of(letter, "chenar")].clone();
    for number in 0..500 {
        bundle.0.insert(signature_of(letter, &format!("n{number}")), signature.clone());
    }
    let restless = Restless { bundle: &bundle, file: "", later: vec![], read: Default::default() };
    let report = folder(&restless, &question(&signers)).unwrap();
    assert_eq!((report.verdict, report.signatures.len()), (Verdict::Good, 2 + 501));
    let readings = restless.read.borrow().iter().filter(|path| *path == letter).count();
    assert!(readings <= 3, "for its hash, for its signatures, for its seal: {readings}");
}

#[test]
fn no_coalition_has_thousands_of_members() {
    let mut bundle = Bundle::signed();
    let signature = bundle.0[&signature_of(MANIFEST, "chenar")].clone();
    for number in 0..2000 {
        bundle.0.insert(signature_of(MANIFEST, &format!("n{number}")), signature.clone());
    }
    says(&check(&bundle), Verdict::Unsure, "more than 2000 signatures");
}
