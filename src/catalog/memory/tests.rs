//! Tests of the memory as a whole, on databases of their own.

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::catalog::{Catalog, Entry, Facts, Message, Translation};

const DAY: &str = "2026-11-21";
const FACTS: Facts<'static> = Facts { letter: "letter", contact: "", now: "2026-11-21 12:00+0000" };
const HOME: Home<'static> = Home { root: "/campaign", campaign: "mehregan", letter: "letter" };

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn memory() -> (tempfile::TempDir, Memory) {
    let dir = tempfile::tempdir().unwrap();
    let memory = Memory::open(&dir.path().join("sub/memory.sqlite")).unwrap();
    (dir, memory)
}

fn catalogue(pairs: &[(&str, &str)]) -> Catalog {
    let messages: Vec<Message> =
        pairs.iter().map(|(msgid, _)| Message { msgid: msgid.to_string(), ..Message::default() }).collect();
    let mut catalog = Catalog::new(FACTS, &lang("fr"), &messages);
    for (entry, (_, target)) in catalog.entries.iter_mut().zip(pairs) {
        entry.msgstr = target.to_string();
    }
    catalog
}

fn learn(memory: &Memory, home: Home<'_>, catalog: &Catalog, day: &str) -> Learnt {
    memory.learn(home, catalog, &lang("en"), &lang("fr"), day).unwrap()
}

fn exact(memory: &Memory, text: &str) -> Vec<Match> {
    memory.exact(&lang("en"), &lang("fr"), text, None).unwrap()
}

fn fuzzy(memory: &Memory, text: &str, least: u8) -> Vec<(u8, String)> {
    let found = memory.fuzzy(&lang("en"), &lang("fr"), text, None, least, 10).unwrap();
    found.into_iter().map(|one| (one.score, one.unit.target)).collect()
}

fn imported(source: &str, target: &str) -> Unit {
    Unit {
        source: source.into(),
        target: target.into(),
        from: lang("en"),
        to: lang("fr"),
        context: None,
        campaign: None,
        letter: "old.tmx".into(),
        reviewed: 0,
        machine: false,
        date: DAY.into(),
    }
}

#[test]
fn only_what_holds_is_learnt_and_what_changes_is_forgotten() {
    let (_dir, memory) = memory();
    let mut catalog = catalogue(&[("One war.", "Une guerre."), ("Two wars.", "Deux guerres."), ("Three", "")]);
    catalog.entries[1].fuzzy = true;
    assert_eq!(learn(&memory, HOME, &catalog, DAY), Learnt { added: 1, ..Learnt::default() });
    assert_eq!(exact(&memory, "One war.").len(), 1);
    assert!(exact(&memory, "Two wars.").is_empty() && exact(&memory, "one war.").is_empty());
    assert_eq!(learn(&memory, HOME, &catalog, "2026-11-22"), Learnt::default(), "a second time changes nothing");
    assert_eq!(exact(&memory, "One war.")[0].unit.date, DAY);

    catalog.entries[0].accept("Maryam", DAY).unwrap();
    assert_eq!(learn(&memory, HOME, &catalog, "2026-11-22"), Learnt { changed: 1, ..Learnt::default() });
    assert_eq!(exact(&memory, "One war.")[0].unit.reviewed, 1);

    catalog.entries[0].msgstr = "Une seule guerre.".into();
    catalog.entries[1].fuzzy = false;
    assert_eq!(learn(&memory, HOME, &catalog, DAY), Learnt { added: 2, changed: 0, removed: 1 });
    assert_eq!(exact(&memory, "One war.")[0].unit.target, "Une seule guerre.");
    catalog.entries[0].fuzzy = true;
    assert_eq!(learn(&memory, HOME, &catalog, DAY).removed, 1);
    assert!(exact(&memory, "One war.").is_empty());
    assert!(fuzzy(&memory, "One war.", 90).is_empty(), "a text without unit leaves the index");
    // Another source language makes other units.
    let learnt = memory.learn(HOME, &catalog, &lang("de"), &lang("fr"), DAY).unwrap();
    assert_eq!((learnt.added, learnt.removed), (1, 1));
    let status = memory.status().unwrap();
    assert_eq!((status.units, &status.languages[..]), (1, &[("de".to_string(), "fr".to_string(), 1)][..]));
}

#[test]
fn exact_matches_come_reviewed_first_then_human_then_newest_and_once() {
    let (_dir, memory) = memory();
    let letters = ["a", "b", "c", "d", "e"];
    let home = |n: usize| Home { letter: letters[n], ..HOME };
    let text = "We ask for peace.";
    learn(&memory, home(0), &catalogue(&[(text, "ancien")]), "2026-01-01");
    learn(&memory, home(1), &catalogue(&[(text, "nouveau")]), "2026-05-01");
    learn(&memory, home(2), &catalogue(&[(text, "nouveau")]), "2026-06-01");
    let mut machine = catalogue(&[(text, "")]);
    let made = Translation { context: None, msgid: text.into(), text: "machine".into(), engine: "x".into() };
    machine.absorb([made], FACTS.now);
    machine.entries[0].fuzzy = false;
    learn(&memory, home(3), &machine, "2026-11-20");
    let mut reviewed = catalogue(&[(text, "relu")]);
    reviewed.entries[0].accept("Maryam", DAY).unwrap();
    learn(&memory, home(4), &reviewed, "2020-01-01");
    let found = exact(&memory, text);
    let order: Vec<&str> = found.iter().map(|m| m.unit.target.as_str()).collect();
    assert_eq!(order, ["relu", "nouveau", "ancien", "machine"]);
    assert_eq!((found[1].unit.letter.as_str(), found[1].unit.date.as_str()), ("c", "2026-06-01"));
    assert!(found[3].unit.machine && found.iter().all(|m| m.score == 100));
}

#[test]
fn another_context_is_no_exact_match() {
    let (_dir, memory) = memory();
    let mut catalog = catalogue(&[("Dear friends", "Chères amies")]);
    catalog.entries[0].context = Some("salutation".into());
    learn(&memory, HOME, &catalog, DAY);
    assert!(exact(&memory, "Dear friends").is_empty());
    assert_eq!(fuzzy(&memory, "Dear friends", 60), [(99, "Chères amies".to_string())]);
    let found = memory.exact(&lang("en"), &lang("fr"), "Dear friends", Some("salutation")).unwrap();
    assert_eq!(found.len(), 1);
}

#[test]
fn likeness_finds_changed_texts_of_every_length_and_script() {
    let (_dir, memory) = memory();
    learn(
        &memory,
        HOME,
        &catalogue(&[
            ("终止死刑", "1"),
            ("پایان دادن به مجازات اعدام در ایران", "2"),
            ("We call on {{ recipient.title }} to support **targeted sanctions** against those responsible.", "3"),
            ("制裁", "4"),
            ("What we ask", "5"),
            ("Entirely unrelated words about something else, as long as the others are.", "6"),
        ]),
        DAY,
    );
    let first = |text: &str| fuzzy(&memory, text, 50).first().map(|(_, target)| target.clone());
    for (text, want) in [
        ("停止死刑", "1"),
        ("پایان دادن به مجازات مرگ در ایران", "2"),
        ("We call on {{ recipient.name }} to support targeted sanctions against those who are responsible.", "3"),
        ("制裁", "4"),
        ("制 裁", "4"),
        ("What we asked", "5"),
    ] {
        assert_eq!(first(text).as_deref(), Some(want), "{text}");
    }
    assert_eq!(first("Nothing of this kind was ever said before by anyone."), None);
}

#[test]
fn the_shortlist_misses_nothing_that_scoring_everything_finds() {
    let words = "peace war letter people prison nuclear talks rights court state law women teachers sanctions republic \
                 freedom assembly penalty death council security united nations treaty agency government minister";
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut seed = 7u64;
    let mut next = |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    let sentences: Vec<String> = (0..1000)
        .map(|n| {
            (0..6 + next(14))
                .map(|_| words[next(words.len())])
                .chain([format!("no{n}").leak() as &str])
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    let (_dir, memory) = memory();
    memory.import(sentences.iter().map(|s| imported(s, s))).unwrap();
    for query in sentences.iter().step_by(41) {
        let mut changed: Vec<&str> = query.split(' ').collect();
        let at = next(changed.len());
        changed[at] = "entirely";
        changed.insert(next(changed.len()), "new");
        let text = changed.join(" ");
        let scorer = score::Scorer::new(&text);
        let top = sentences.iter().map(|s| scorer.score(s, 70)).max().unwrap();
        let found = fuzzy(&memory, &text, 70).first().map_or(0, |(score, _)| *score);
        assert_eq!(found, top, "{text}");
    }
}

#[test]
fn words_are_found_in_text_and_translation_whatever_case_and_joiners() {
    let (_dir, memory) = memory();
    let catalog = catalogue(&[
        ("The death penalty must end.", "La peine de mort doit cesser."),
        ("Jurists", "حقوق\u{200C}دانان"),
        ("制裁与和平", "Sanctions et paix"),
    ]);
    learn(&memory, HOME, &catalog, DAY);
    let found = |words: &str| {
        let found = memory.find(words, None, 10).unwrap();
        found.into_iter().map(|u| u.source).collect::<Vec<_>>()
    };
    assert_eq!(found("DEATH penalty"), ["The death penalty must end."]);
    assert_eq!(found("peine de mort"), ["The death penalty must end."]);
    assert_eq!(found("حقوقدانان"), ["Jurists"]);
    assert_eq!(found("制裁"), ["制裁与和平"]);
    assert_eq!(found("\"penalty\" OR death"), Vec::<String>::new());
    assert_eq!(found(" "), Vec::<String>::new());
    assert!(memory.find("penalty", Some(&lang("de")), 10).unwrap().is_empty());
}

#[test]
fn importing_twice_adds_nothing_and_letters_that_are_gone_are_pruned() {
    let (_dir, memory) = memory();
    let units = || [imported("One", "Un"), imported("One", "Une"), imported("One", "Un"), imported(" ", "x")];
    assert_eq!(memory.import(units()).unwrap(), 2);
    assert_eq!(memory.import(units()).unwrap(), 0);
    learn(&memory, HOME, &catalogue(&[("Two", "Deux")]), DAY);
    assert_eq!(memory.prune(HOME.root, &["letter".into()], &[lang("fr")]).unwrap(), 0);
    assert_eq!(memory.prune(HOME.root, &[], &[lang("fr")]).unwrap(), 1);
    assert_eq!(memory.status().unwrap().units, 2);
    let mut all = vec![];
    memory
        .each(|unit| {
            all.push(unit.target);
            Ok(())
        })
        .unwrap();
    assert_eq!(all, ["Un", "Une"]);
}

#[test]
#[cfg(unix)]
fn nobody_but_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (dir, memory) = memory();
    learn(&memory, HOME, &catalogue(&[("One", "Un")]), DAY);
    let folder = dir.path().join("sub");
    let mode = |name: &Path| fs::metadata(name).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|f| f.unwrap().path()).collect();
    assert!(files.len() >= 2, "{files:?}");
    for file in &files {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
    let file = folder.join("memory.sqlite");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    drop(Memory::open(&file).unwrap());
    assert_eq!(mode(&file), 0o600);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test plays the disk that damages a file")]
fn a_damaged_file_is_told_and_rebuilt_and_a_foreign_one_left_alone() {
    let (dir, memory) = memory();
    let place = dir.path().join("sub/memory.sqlite");
    memory.import([imported("One", "Un")]).unwrap();
    learn(&memory, HOME, &catalogue(&[("Two", "Deux")]), DAY);
    drop(memory);
    // A file that can be read gives its imported units and its folders back.
    let (memory, roots) = rebuild(&place).unwrap();
    assert_eq!(roots, ["/campaign"]);
    assert_eq!(memory.status().unwrap().units, 1);
    drop(memory);

    let bytes = fs::read(&place).unwrap();
    for (from, name) in [(0, "head"), (4096, "middle")] {
        let mut broken = bytes.clone();
        let end = broken.len();
        broken[from..end].fill(0xA5);
        fs::write(&place, &broken).unwrap();
        let error = Memory::open(&place).and_then(|m| m.status().map(drop)).unwrap_err();
        assert_eq!(error.diagnostics()[0].code, Some("memory-damaged"), "{name}: {error}");
        assert!(error.to_string().contains("openletter memory rebuild"), "{error}");
        let (memory, _) = rebuild(&place).unwrap();
        memory.status().unwrap();
    }

    let foreign = dir.path().join("other.sqlite");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE mine (a)").unwrap();
    for error in [Memory::open(&foreign).unwrap_err(), rebuild(&foreign).unwrap_err()] {
        assert_eq!(error.diagnostics()[0].code, Some("memory-foreign"));
    }
    let newer = rusqlite::Connection::open(&place).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    assert_eq!(Memory::open(&place).unwrap_err().diagnostics()[0].code, Some("memory-version"));
    assert!(rebuild(&place).is_err(), "a newer program's memory is not thrown away");
}

#[test]
fn many_runs_at_the_same_time_lose_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("memory.sqlite");
    std::thread::scope(|scope| {
        for n in 0..8 {
            let place = &place;
            scope.spawn(move || {
                let memory = Memory::open(place).unwrap();
                let letter = format!("letter{n}");
                for round in 0..5 {
                    let text = format!("Round {round} of letter {n}, and what all of them have in common.");
                    let home = Home { letter: &letter, ..HOME };
                    learn(&memory, home, &catalogue(&[("What all have.", "Tous."), (&text, &text)]), DAY);
                    assert!(!exact(&memory, &text).is_empty());
                    assert!(!fuzzy(&memory, &text, 60).is_empty());
                }
            });
        }
    });
    let status = Memory::open(&place).unwrap().status().unwrap();
    assert_eq!(status.units, 16);
    let letters: Vec<String> = (0..8).map(|n| format!("letter{n}")).collect();
    assert_eq!(Memory::open(&place).unwrap().prune(HOME.root, &letters, &[lang("fr")]).unwrap(), 0);
}

#[test]
fn plurals_and_endless_texts_are_no_units() {
    let (_dir, memory) = memory();
    let endless = "word ".repeat(LONGEST);
    let mut catalog = catalogue(&[("One", "Un"), (&endless, "long")]);
    let plural = crate::catalog::Plural { msgid: "Many".into(), rest: vec!["Plusieurs".into()] };
    catalog.entries.push(Entry { msgid: "Some".into(), msgstr: "Un".into(), plural: Some(plural), ..Entry::default() });
    assert_eq!(learn(&memory, HOME, &catalog, DAY).added, 1);
    assert!(fuzzy(&memory, &endless, 50).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever stands in a catalogue is found again, and what is taken out leaves nothing behind.
    #[test]
    fn what_was_learnt_is_found_and_what_was_forgotten_is_not(
        texts in proptest::collection::btree_set("\\PC{1,30}|[a-c\"*% \u{0}]{1,20}|[制裁人权]{1,5}", 1..8),
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).filter(|t| !t.trim().is_empty()).collect();
        let (_dir, memory) = memory();
        let pairs: Vec<(&str, &str)> = texts.iter().map(|t| (*t, *t)).collect();
        learn(&memory, HOME, &catalogue(&pairs), DAY);
        for text in &texts {
            prop_assert_eq!(&exact(&memory, text)[0].unit.source, text);
            prop_assert_eq!(fuzzy(&memory, text, 100).len(), 1, "{:?}", text);
            let folded = crate::catalog::fold::fold(text);
            if !folded.is_empty() {
                let found = memory.find(text, None, 100).unwrap();
                prop_assert!(found.iter().any(|u| u.source == **text), "{:?}", text);
            }
        }
        learn(&memory, HOME, &catalogue(&[]), DAY);
        let left: i64 = memory.store.connection.query_row(
            "SELECT (SELECT count(*) FROM unit) + (SELECT count(*) FROM source) + (SELECT count(*) FROM gram)",
            (), |row| row.get(0),
        ).unwrap();
        prop_assert_eq!(left, 0);
    }
}
