//! Lists and records: one spelling, and nothing else.

use proptest::prelude::*;

use super::record;
use crate::campaign::{Layout, is_unsafe};
use crate::diag::Kind;
use crate::export::Standard;
use crate::seal::manifest::is_safe_path;
use crate::seal::record::{Manner, Unsealed};
use crate::seal::{Digest, Manifest, Record, signed_by};

fn path() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9][a-zA-Z0-9_-]{0,8}(/[a-zA-Z0-9][a-zA-Z0-9_.-]{0,8}){0,2}\\.(pdf|html|txt)"
        .prop_filter("safe", |p| is_safe_path(p))
}

fn digest() -> impl Strategy<Value = Digest> {
    any::<u64>().prop_map(|n| Digest::of(&n.to_be_bytes()))
}

proptest! {
    #[test]
    fn a_list_comes_back_as_it_was_written(files in prop::collection::btree_map(path(), digest(), 1..20)) {
        let mut manifest = Manifest::default();
        for (path, digest) in &files {
            let _ = manifest.insert(path, *digest);
        }
        let text = manifest.to_text();
        prop_assert_eq!(Manifest::parse(text.as_bytes()).unwrap(), manifest);
    }

    #[test]
    fn whatever_is_taken_for_a_list_is_spelt_as_one(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(manifest) = Manifest::parse(&bytes) {
            prop_assert_eq!(manifest.to_text().into_bytes(), bytes);
        }
    }

    #[test]
    fn a_list_with_a_mistake_is_none_or_another(
        files in prop::collection::btree_map(path(), digest(), 1..6), at in any::<prop::sample::Index>(), with in any::<u8>(),
    ) {
        let mut manifest = Manifest::default();
        for (path, digest) in &files {
            let _ = manifest.insert(path, *digest);
        }
        let mut bytes = manifest.to_text().into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != with);
        bytes[at] = with;
        if let Ok(other) = Manifest::parse(&bytes) {
            prop_assert!(other != manifest && other.to_text().into_bytes() == bytes);
        }
    }

    #[test]
    fn a_record_comes_back_as_it_was_written(
        title in "\\PC{1,40}", name in "\\PC{1,40}", revision in any::<u32>(), threshold in any::<u32>(), demonstration in any::<bool>(),
        sealed in prop::collection::btree_map("[a-z]{2}/l-[a-z0-9-]{0,20}\\.pdf", (any::<u32>(), digest()), 0..4),
        standard in prop::sample::select(Standard::ALL), layout in prop::option::of(prop::sample::select(Layout::all().collect::<Vec<_>>())),
    ) {
        let line = |text: String| text.chars().filter(|c| !is_unsafe(*c)).collect::<String>().trim().to_string();
        let unsealed = sealed.into_iter().map(|(p, (length, sha256))| (p, Unsealed { length: length.into(), sha256 })).collect();
        let record = Record { title: line(title), name: line(name), threshold, demonstration, unsealed, ..record(revision) };
        let record = Record { manner: Manner { standard, layout, system_fonts: demonstration }, ..record };
        prop_assert_eq!(Record::parse(record.to_text().as_bytes()).unwrap(), record);
    }

    #[test]
    fn no_bytes_bring_a_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "\\PC{0,200}") {
        for bytes in [&bytes[..], text.as_bytes()] {
            let _ = (Manifest::parse(bytes), Record::parse(bytes), crate::seal::sshsig::Signature::parse(bytes));
        }
    }
}

#[test]
fn a_list_has_one_spelling() {
    let (a, b) = (Digest::of(b"a"), Digest::of(b"b"));
    let good = format!("{a}  de/public.pdf\n{b}  en/public.pdf\n");
    assert_eq!(Manifest::parse(good.as_bytes()).unwrap().len(), 2);
    for (wrong, why) in [
        (String::new(), "no line"),
        (good.trim_end().to_string(), "no end"),
        (format!("\u{FEFF}{good}"), "byte order mark"),
        (good.replace('\n', "\r\n"), "Windows"),
        (format!("{good}\n"), "no line of"),
        (format!("# a remark\n{good}"), "no line of"),
        (good.to_uppercase(), "no line of"),
        (good.replace("  ", " "), "no line of"),
        (good.replace("  ", " *"), "no line of"),
        (good.replace("  ", "   "), "cannot be listed"),
        (good.replace("  ", "  ./"), "cannot be listed"),
        (good.replace("  ", "\t"), "no line of"),
        (good.replacen(&a.to_string(), &a.to_string()[1..], 1), "no line of"),
        (format!("\\{good}"), "no line of"),
        (format!("{b}  en/public.pdf\n{a}  de/public.pdf\n"), "out of order"),
        (format!("{a}  de/public.pdf\n{b}  de/public.pdf\n"), "stands twice"),
        (format!("{a}  DE/public.pdf\n{b}  de/public.pdf\n"), "only in case"),
        (format!("{a}  ../public.pdf\n"), "cannot be listed"),
        (format!("{a}  de/../public.pdf\n"), "cannot be listed"),
        (format!("{a}  /etc/passwd\n"), "cannot be listed"),
        (format!("{a}  C:/public.pdf\n"), "cannot be listed"),
        (format!("{a}  de\\public.pdf\n"), "cannot be listed"),
        (format!("{a}  de//public.pdf\n"), "cannot be listed"),
        (format!("{a}  de/public.pdf \n"), "cannot be listed"),
        (format!("{a}  de/re\u{301}sume\u{301}.pdf\n"), "cannot be listed"),
        (format!("{a}  de/con.pdf\n"), "cannot be listed"),
        (format!("{a}  de/public.pdf.chenar.sig\n"), "cannot be listed"),
        (format!("{a}  SHA256SUMS\n"), "cannot be listed"),
        (format!("{a}  sha256sums.txt\n"), "cannot be listed"),
        (format!("{a}  {}\n", "x".repeat(300)), "cannot be listed"),
        (good.replace("public", "pub\0lic"), "cannot be listed"),
    ] {
        let error = Manifest::parse(wrong.as_bytes()).expect_err(&wrong);
        assert!(error.to_string().contains(why), "{wrong:?}: {error}");
        assert_eq!(error.kind(), Kind::Unsure);
    }
    assert!(Manifest::parse(b"\xFF\xFE").is_err());
}

#[test]
fn a_list_of_many_mistakes_is_told_without_end() {
    let error = Manifest::parse("x\n".repeat(1 << 20).as_bytes()).unwrap_err();
    assert!(error.diagnostics().len() <= 20);
}

#[test]
fn a_record_that_is_not_understood_cannot_be_told() {
    let good = record(1).to_text();
    for (from, to, why) in [
        ("format = 1", "format = 2", "format 2"),
        ("format = 1\n", "", "does not say its format"),
        ("format = 1", "format = \"1\"", "does not say its format"),
        ("revision = 1", "revision = -1", "revision"),
        ("revision = 1\n", "", "revision"),
        ("date = 2026-11-21", "date = 2026-13-21", "date"),
        ("threshold =", "treshold =", "treshold"),
        ("review = \"source\"", "review = \"fine\"", "fine"),
        ("tag = \"de\"", "tag = \"en\"", "twice"),
        ("tag = \"de\"", "tag = \"DE\"", "tag"),
        ("tag = \"de\"", "tag = \"de\"\nmore = 1", "more"),
        ("\"us-president\"", "\"../x\"", "is no id"),
        ("title = \"", "title = \"\\u202E", "U+202E"),
        ("letter = \"negotiations\"", "letter = \"../negotiations\"", "letter"),
        ("demonstration = false", "demonstration = 0", "demonstration"),
    ] {
        assert!(good.contains(from), "{from}");
        let error = Record::parse(good.replacen(from, to, 1).as_bytes()).expect_err(to);
        assert!(error.to_string().contains(why), "{to}: {error}");
        assert_eq!(error.kind(), Kind::Unsure, "{to}");
    }
}

#[test]
fn a_signature_belongs_to_the_longest_file_that_is_there() {
    fn of(name: &str) -> Option<(&str, &str)> {
        signed_by(name, |file| ["SHA256SUMS", "en/x.pdf", "en/x.pdf.b.txt"].contains(&file))
    }
    assert_eq!(of("SHA256SUMS.a.b.sig"), Some(("SHA256SUMS", "a.b")));
    assert_eq!(of("en/x.pdf.b.txt.org.sig"), Some(("en/x.pdf.b.txt", "org")));
    assert_eq!(of("en/x.pdf.org.sig"), Some(("en/x.pdf", "org")));
    for none in ["en/x.pdf.sig", "en/x.pdf..sig", "en/y.pdf.org.sig", "en/x.pdf.org.sigh", ".sig", "SHA256SUMS"] {
        assert_eq!(of(none), None, "{none}");
    }
}
