//! GNU gettext is the judge of every PO file: `msgcat` changes no byte of it, `msgfmt --check` finds no error,
//! and `msgmerge` keeps the records of machines and reviewers.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use openletter::campaign::Lang;
use openletter::catalog::{Catalog, Entry, Facts, Message, Plural, Previous, Translation};
use openletter::diag::Source;
use proptest::prelude::*;

const FACTS: Facts<'static> = Facts { letter: "letter", contact: "a@example.org", now: "2026-11-21 12:00+0000" };
const LANGUAGES: [&str; 25] = [
    "fa", "ar", "zh-Hans", "ru", "es", "fr", "en", "de", "it", "tr", "nl", "sv", "da", "nb", "fi", "pl", "pt", "pt-BR",
    "uk", "he", "hy", "az", "kmr", "ckb", "sl",
];

/// Whether gettext is there; says so once per test where it is not.
fn there() -> bool {
    let there = Command::new("msgcat").arg("--version").output().is_ok_and(|out| out.status.success());
    if !there {
        println!("passed over: GNU gettext is not installed (`apt-get install gettext`)");
    }
    there
}

fn run(tool: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(tool)
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join().unwrap();
    output
}

fn msgcat(text: &str) -> String {
    let out = run("msgcat", &["-"], text);
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{said}\n{text}");
    String::from_utf8(out.stdout).unwrap()
}

#[track_caller]
fn passes_msgfmt(text: &str) {
    let out = run("msgfmt", &["--check", "--output-file=/dev/null", "-"], text);
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success() && !said.contains("warning") && !said.contains("error"), "{said}\n{text}");
}

fn parse(text: &str) -> Catalog {
    Catalog::parse(&Source::new("a.po", text)).unwrap()
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn message(msgid: &str) -> Message {
    Message {
        context: None,
        msgid: msgid.into(),
        references: vec!["templates/letter.md:7".into()],
        comments: vec!["type: paragraph".into()],
    }
}

fn catalogue(tag: &str) -> Catalog {
    Catalog::new(
        FACTS,
        &lang(tag),
        &["What we ask", "Dear {{ recipient.title }},", "Nobody has\\\nseen this"].map(message),
    )
}

#[test]
fn the_example_is_what_gettext_writes() {
    if !there() {
        return;
    }
    for tag in ["fa", "de", "fr", "ru", "zh-Hans"] {
        let text = std::fs::read_to_string(format!("locales/{tag}/negotiations.po")).unwrap();
        let ours = parse(&text).to_text();
        assert_eq!(ours, msgcat(&text), "{tag}");
        passes_msgfmt(&ours);
    }
}

#[test]
fn a_catalogue_passes_msgfmt_in_every_state_and_language() {
    if !there() {
        return;
    }
    for tag in LANGUAGES {
        let mut catalog = catalogue(tag);
        passes_msgfmt(&catalog.to_text());
        catalog.absorb(
            [Translation { context: None, msgid: "What we ask".into(), text: "x".into(), engine: "pseudo".into() }],
            FACTS.now,
        );
        catalog.entries[1].msgstr = "{{ recipient.title }}".into();
        catalog.entries[1].accept("Maryam", FACTS.now).unwrap();
        let half = catalog.to_text();
        passes_msgfmt(&half);
        let later =
            catalog.merge(&["What do we ask", "quite different"].map(message), "2026-12-01 12:00+0000").to_text();
        passes_msgfmt(&later);
        for text in [half, later] {
            assert_eq!(msgcat(&text), text);
        }
    }
    let template = Catalog::template(FACTS, &[message("a")]).to_text();
    assert_eq!(msgcat(&template), template);
    let out = run("msginit", &["--no-translator", "--locale=fr", "--output-file=-", "--input=-"], &template);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert_eq!(parse(&String::from_utf8(out.stdout).unwrap()).header.get("Language"), Some("fr"));
}

#[test]
fn msgmerge_and_msgattrib_see_what_we_see() {
    if !there() {
        return;
    }
    let here = tempfile::tempdir().unwrap();
    let (po, pot) = (here.path().join("a.po"), here.path().join("a.pot"));
    let mut catalog = catalogue("fa");
    catalog.absorb(
        [Translation { context: None, msgid: "What we ask".into(), text: "x".into(), engine: "local (m 1.0)".into() }],
        FACTS.now,
    );
    catalog.entries[1].msgstr = "y".into();
    catalog.entries[1].accept("Maryam", FACTS.now).unwrap();
    std::fs::write(&po, catalog.to_text()).unwrap();
    let changed = ["What we ask", "Dear {{ recipient.title }},", "new"].map(message);
    std::fs::write(&pot, Catalog::template(FACTS, &changed).to_text()).unwrap();
    let out = run("msgmerge", &["--quiet", "--previous", po.to_str().unwrap(), pot.to_str().unwrap()], "");
    let theirs = String::from_utf8(out.stdout).unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let ours = catalog.merge(&changed, FACTS.now);
    let read = parse(&theirs);
    assert_eq!(read.entries, ours.entries, "records, flags and order");
    assert_eq!(read.entries[1].reviewers(), ["Maryam"]);
    let fuzzy = run("msgattrib", &["--only-fuzzy", "--no-obsolete", "-"], &ours.to_text());
    assert_eq!(parse(&String::from_utf8(fuzzy.stdout).unwrap()).entries, ours.entries[..1]);
}

/// Texts that make line breaking hard, without what gettext complains about.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zA-Z]{1,12}",
        6 => Just(" ".to_string()),
        2 => "[\\\\\"\n\t#~|,.:;!?()\\[\\]{}%/*_<>$+=&'-]{1,3}",
        1 => "[\u{a0}\u{ad}\u{200b}-\u{200f}\u{2010}-\u{2014}\u{2018}-\u{201e}\u{2028}\u{202f}\u{2060}\u{2066}-\u{2069}«»…€°§½№]{1,3}",
        1 => "[آ-ی۰-۹،؛؟\u{64b}-\u{652}]{1,8}",
        1 => "[а-яА-Я]{1,8}",
        1 => "[一-龥。，、：！？「」『』《》（）ぁ-んァ-ンー가-힣]{1,12}",
        1 => "[א-ת־]{1,6}",
        1 => "[Ա-Ֆա-և։՞]{1,6}",
        1 => "[क-हा-ौ।]{1,6}",
        1 => "[0-9.,]{1,6}",
        1 => "[🇦-🇿👍🏽👩\u{200d}]{1,4}",
    ];
    prop::collection::vec(piece, 1..80).prop_map(|pieces| pieces.concat())
}

prop_compose! {
    fn entries()(parts in prop::collection::vec((text(), text(), prop::option::of(text()), prop::option::of(text()), any::<u8>()), 40)) -> Vec<Entry> {
        parts.into_iter().enumerate().map(|(n, (msgid, msgstr, context, other, dice))| {
            let mut entry = Entry {
                comments: vec!["a comment".into(), String::new()],
                extracted: vec!["type: paragraph".into()],
                references: (0..dice % 8).map(|r| format!("templates/{}.md:{}", "x".repeat(usize::from(dice % 50)), r + 1)).collect(),
                fuzzy: dice % 2 == 0,
                previous: Previous { context: None, msgid: other.clone(), plural: None },
                context,
                msgid: format!("{n}{msgid}"),
                msgstr,
                plural: other.filter(|_| dice % 16 == 3).map(|msgid| Plural { rest: vec![msgid.clone()], msgid }),
                ..Entry::default()
            };
            if dice % 11 == 0 {
                entry.flags.insert("no-wrap");
            }
            entry
        }).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 25, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn msgcat_changes_no_byte(mut entries in entries()) {
        if !there() {
            return Ok(());
        }
        let mut catalog = Catalog::new(FACTS, &lang("fa"), &[]);
        catalog.obsolete = entries.split_off(30);
        catalog.obsolete.iter_mut().for_each(|e| e.flags = Default::default());
        catalog.entries = entries;
        let text = catalog.to_text();
        prop_assert_eq!(msgcat(&text), text);
    }
}
