//! Whose signatures count.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{allowed, key, signers};
use crate::diag::{Kind, Source};
use crate::seal::signers::{Signers, Standing, allow, revoke};
use crate::seal::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE};
use crate::seal::{ALLOWED, REVOKED, SecretKey};

fn parse(text: &str) -> crate::diag::Result<Signers> {
    Signers::parse(&Source::new(ALLOWED, text), None)
}

/// 2026-06-01 12:00 UTC.
const NOON: i64 = 1_780_315_200;

proptest! {
    #[test]
    fn no_line_brings_the_reader_down(text in "\\PC{0,60}", options in "[a-z=\",! \\\\-]{0,40}") {
        let line = key("chenar").public().line();
        for text in [text.clone(), format!("chenar {text}"), format!("chenar {options} {line}"), format!("{text} {line}")] {
            let _ = (parse(&text), crate::seal::PublicKey::parse(&text), SecretKey::public_of(text.as_bytes()));
        }
    }
}

#[test]
fn lines_are_read_as_openssh_reads_them() {
    let line = key("chenar").public().line();
    for good in [
        format!("chenar {line}"),
        format!("chenar\t{line} a comment"),
        format!("  chenar,letters@chenar.example   {line}\r\n"),
        format!("# a remark\n\nchenar namespaces=\"{MANIFEST_NAMESPACE},{FILE_NAMESPACE}\" {line}"),
        format!(
            "chenar valid-before=\"20301231Z\",namespaces=\"{MANIFEST_NAMESPACE}\",valid-after=\"20200101Z\" {line}"
        ),
        format!("chenar NAMESPACES=\"{MANIFEST_NAMESPACE}\" {line}"),
    ] {
        let read = parse(&good).unwrap_or_else(|e| panic!("{good}: {e}"));
        let standing = read.standing(key("chenar").public(), MANIFEST_NAMESPACE, NOON);
        assert_eq!(standing, Standing::Good(vec!["chenar".to_string()]), "{good}");
    }
}

#[test]
fn a_line_that_is_not_understood_makes_the_file_unusable() {
    let line = key("chenar").public().line();
    for (wrong, why) in [
        (format!("chenar namespaces=\"a\" valid-before=\"20300101\" {line}"), "public key"),
        (format!("chenar namespaces=a {line}"), "quotation marks"),
        (format!("chenar namespaces=\"a {line}"), "public key"),
        (format!("chenar namespaces=\"open*\" {line}"), "whole names"),
        (format!("chenar namespaces=\"\" {line}"), "whole names"),
        (format!("chenar cert-authority {line}"), "not supported"),
        (format!("chenar frobnicate=\"1\" {line}"), "no option"),
        (format!("chenar valid-after=\"2026\" {line}"), "no date"),
        (format!("chenar valid-after=\"20261301\" {line}"), "no date"),
        (format!("chenar valid-after=\"20260101\",valid-after=\"20260101\" {line}"), "twice"),
        (format!("chenar namespaces=\"a\", {line}"), "comma"),
        (format!("* {line}"), "no name"),
        (format!("chenar,!simorgh {line}"), "no name"),
        (format!("\"chenar\" {line}"), "no name"),
        (format!("demonstration {line}"), "everybody knows"),
        (format!("chenar {}", SecretKey::demonstration().public().line()), "demonstration"),
        (line.clone(), "public key"),
        ("chenar".to_string(), "no key"),
        ("chenar ssh-ed25519 AAAA".to_string(), "public key"),
        (format!("# threshold: 0\nchenar {line}"), "threshold"),
        (format!("# threshold: 2\n# threshold: 1\nchenar {line}"), "threshold"),
    ] {
        let error = parse(&wrong).expect_err(&wrong);
        assert!(error.to_string().contains(why), "{wrong}: {error}");
        assert_eq!(error.kind(), Kind::Unsure);
    }
    assert!(parse(&format!("chenar {line}\n").repeat(3000)).is_err(), "too many lines");
}

#[test]
fn a_key_counts_only_for_its_purpose_and_in_its_time() {
    let line = key("chenar").public().line();
    let standing = |options: &str, now: i64| {
        parse(&format!("chenar {options} {line}")).unwrap().standing(key("chenar").public(), MANIFEST_NAMESPACE, now)
    };
    let good = Standing::Good(vec!["chenar".to_string()]);
    let late = Standing::OutOfTime("chenar".to_string());
    let hour = 3600;
    assert_eq!(standing("namespaces=\"git\"", NOON), Standing::OtherPurpose("chenar".to_string()));
    assert_eq!(standing("valid-before=\"202606011200Z\"", NOON - 1), good);
    assert_eq!(standing("valid-before=\"202606011200Z\"", NOON), late);
    assert_eq!(standing("valid-after=\"202606011200Z\"", NOON), good);
    assert_eq!(standing("valid-after=\"20260601120001Z\"", NOON), late);
    // Without a zone, it must be so everywhere on earth.
    assert_eq!(standing("valid-after=\"202606011200\"", NOON + 11 * hour), late);
    assert_eq!(standing("valid-after=\"202606011200\"", NOON + 12 * hour), good);
    assert_eq!(standing("valid-before=\"202606011200\"", NOON - 14 * hour - 1), good);
    assert_eq!(standing("valid-before=\"202606011200\"", NOON - 14 * hour), late);
}

#[test]
fn those_who_share_a_key_are_one() {
    let orgs = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let all = signers(&allowed());
    assert_eq!((all.all(), all.count(&orgs(&["chenar", "simorgh"])), all.threshold()), (3, 2, Some(2)));
    let shared = signers(&format!(
        "{}puppet {}\npuppet {}\n",
        allowed(),
        key("chenar").public().line(),
        SecretKey::numbered(50).public().line()
    ));
    assert_eq!(shared.all(), 3);
    assert_eq!(shared.count(&orgs(&["chenar", "puppet"])), 1, "two organisations with one key");
    assert_eq!(shared.count(&orgs(&["puppet", "simorgh"])), 2);
    let two =
        signers(&format!("chenar {}\nCHENAR {}\n", key("chenar").public().line(), key("simorgh").public().line()));
    assert_eq!(two.count(&orgs(&["chenar", "CHENAR"])), 1, "one organisation with two keys, however it is spelt");
}

#[test]
fn a_revoked_key_is_never_good() {
    let revoked =
        Source::new(REVOKED, format!("# lost\n{} chenar revoked 2026-01-01\n", key("chenar").public().line()));
    let read = Signers::parse(&Source::new(ALLOWED, allowed()), Some(&revoked)).unwrap();
    assert_eq!(
        read.standing(key("chenar").public(), MANIFEST_NAMESPACE, 0),
        Standing::Revoked(Some("chenar".to_string()))
    );
    assert_eq!(read.all(), 2);
    let odd = Source::new(REVOKED, "SSHKRL\n\u{0}");
    let error = Signers::parse(&Source::new(ALLOWED, allowed()), Some(&odd)).unwrap_err();
    assert_eq!(error.kind(), Kind::Unsure, "a list that cannot be read revokes nobody: {error}");
}

#[test]
fn keys_are_added_and_revoked_without_touching_what_is_there() {
    let old = Source::new(
        ALLOWED,
        "# my own remark\nchenar ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKq8fhPXRdkDwAkOkvKfAO6UfmWZmXp4LI4sJFsbGsad  by hand\n",
    );
    let text = allow(Some(&old), None, "simorgh", key("simorgh").public(), 2).unwrap().unwrap();
    assert!(text.starts_with("# threshold: 2\n") && text.contains(old.text()), "{text}");
    let now = Source::new(ALLOWED, &*text);
    assert_eq!(Signers::parse(&now, None).unwrap().organisations(), ["chenar", "simorgh"]);
    assert_eq!(allow(Some(&now), None, "simorgh", key("simorgh").public(), 2).unwrap(), None);
    let error = allow(Some(&now), None, "alvand", key("simorgh").public(), 2).unwrap_err();
    assert!(error.to_string().contains("`simorgh`"), "{error}");
    let changed = allow(Some(&now), None, "simorgh", key("simorgh").public(), 1).unwrap().unwrap();
    assert!(changed.starts_with("# threshold: 1\n"));

    let list = revoke(None, &[key("simorgh").public()], "simorgh revoked 2026-01-01").unwrap().unwrap();
    let list = Source::new(REVOKED, list);
    assert_eq!(revoke(Some(&list), &[key("simorgh").public()], "again").unwrap(), None);
    assert!(
        allow(Some(&now), Some(&list), "simorgh", key("simorgh").public(), 2)
            .unwrap_err()
            .to_string()
            .contains("revoked")
    );
}
