//! Tests of the room as a whole: PO text there and back, merging, review.

use proptest::prelude::*;

use super::*;
use crate::diag::Source;

const HEAD: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n";

fn parse(text: &str) -> Catalog {
    Catalog::parse(&Source::new("locales/fa/letter.po", text)).unwrap()
}

/// Returns what is wrong with a text, as `line:column code`.
fn mistakes(text: &str) -> Vec<String> {
    let error = Catalog::parse(&Source::new("a.po", text)).unwrap_err();
    let told = |d: &crate::diag::Diagnostic| {
        let (line, column) = d.place.as_ref().unwrap().line_column();
        format!("{line}:{column} {}", d.code.unwrap())
    };
    error.diagnostics().iter().map(told).collect()
}

fn message(msgid: &str) -> Message {
    Message { msgid: msgid.into(), references: vec!["templates/letter.md:1".into()], ..Message::default() }
}

fn messages(msgids: &[&str]) -> Vec<Message> {
    msgids.iter().map(|m| message(m)).collect()
}

const FACTS: Facts<'static> = Facts { letter: "letter", contact: "a@example.org", now: "2026-11-21 12:00+0000" };
const LATER: &str = "2026-12-01 08:30+0000";

fn persian() -> Lang {
    Lang::parse("fa").unwrap()
}

/// A catalogue with these texts and translations.
fn catalog(pairs: &[(&str, &str)]) -> Catalog {
    let ids: Vec<&str> = pairs.iter().map(|(id, _)| *id).collect();
    let mut catalog = Catalog::new(FACTS, &persian(), &messages(&ids));
    for (entry, (_, text)) in catalog.entries.iter_mut().zip(pairs) {
        entry.msgstr = text.to_string();
    }
    catalog
}

#[test]
fn everything_gettext_knows_is_read_and_written_as_msgcat_does() {
    let wild = include_str!("fixtures/wild.po");
    let tame = include_str!("fixtures/tame.po");
    assert_eq!(parse(wild).to_text(), tame);
    assert_eq!(parse(tame).to_text(), tame);
    assert_eq!(parse(&format!("\u{FEFF}{}", wild.replace('\n', "\r\n"))).to_text(), tame);
}

#[test]
fn lines_break_where_msgcat_breaks_them() {
    for fixture in [include_str!("fixtures/scripts.po"), include_str!("fixtures/breaks.po")] {
        assert_eq!(parse(fixture).to_text(), fixture);
        let flat: String = fixture.replace("\"\n\"", "").replace("\"\n#| \"", "");
        assert_eq!(parse(&flat).to_text(), fixture, "from text in single lines");
    }
}

#[test]
fn flags_of_other_programs_are_kept_behind_those_of_gettext() {
    let catalog = parse(&format!("{HEAD}\n#, read-only, no-wrap, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n"));
    assert!(catalog.to_text().contains("#, fuzzy, no-wrap, read-only\n"), "{catalog}");
}

#[test]
fn broken_files_are_told_line_by_line() {
    let text = format!(
        "{HEAD}\nmsgid \"open\nmsgstr \"b\"\n\nmsgid \"a\\qb\"\nmsgstr \"\\400\"\n\nmsgid \"same\"\nmsgstr \"x\"\n\n\
         #~ msgid \"same\"\n#~ msgstr \"y\"\n\nmsgid \"c\" stray\nmsgstr \"d\"\n\nmsgid \"alone\"\n\nmsgstr \"e\"\n"
    );
    assert_eq!(
        mistakes(&text),
        ["4:7 po-unclosed-string", "7:9 po-escape", "8:9 po-escape", "13:4 po-duplicate", "16:11 po-syntax",]
    );
    let cases = [
        ("msgid \"a\"\n", "4:1 po-syntax"),
        ("msgstr \"a\"\n", "4:1 po-syntax"),
        ("# c\n\"text\"\n", "5:1 po-syntax"),
        ("foo\n", "4:1 po-syntax"),
        ("domain \"x\"\n", "4:1 po-syntax"),
        ("msgid \"a\"\nmsgstr[1] \"b\"\n", "5:1 po-syntax"),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"b\"\n", "6:1 po-syntax"),
        ("msgid \"a\"\n#~ msgstr \"b\"\n", "5:4 po-syntax"),
        ("msgid \"a\\\nmsgstr \"b\"\n", "4:9 po-escape"),
        ("msgid \"\\303\"\nmsgstr \"b\"\n", "4:7 po-escape"),
        ("msgid \"\\0\"\nmsgstr \"b\"\n", "4:7 po-escape"),
        ("msgid \"\"\nmsgstr \"\"\n", "4:1 po-duplicate"),
    ];
    for (text, mistake) in cases {
        let told = mistakes(&format!("{HEAD}\n{text}"));
        assert!(told.iter().any(|t| t == mistake), "{text:?}: {told:?}");
    }
    assert_eq!(
        mistakes("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"),
        ["2:43 po-charset"]
    );
    assert_eq!(mistakes(&"?\n".repeat(1000)).len(), 50, "no flood");
    assert_eq!(parse(&"#~".repeat(1_000_000)), Catalog::default(), "no depth");
}

#[test]
fn octal_escapes_make_utf_8() {
    assert_eq!(parse("msgid \"\\303\\251\\x41\"\nmsgstr \"b\"\n").entries[0].msgid, "éA");
}

#[test]
fn the_place_of_an_entry_is_its_translation() {
    let catalog = parse(&format!("{HEAD}\nmsgid \"a\"\nmsgstr \"\"\n\"b\"\n"));
    let place = catalog.entries[0].place.clone().unwrap();
    assert_eq!(
        (place.to_string().as_str(), &place.source.text()[place.span]),
        ("locales/fa/letter.po:5:1", "msgstr \"\"\n\"b\"")
    );
}

#[test]
fn a_template_joins_equal_messages() {
    let mut two = messages(&["a", "a", "b", ""]);
    two[1].references = vec!["templates/letter.md:9".into()];
    two[1].comments = vec!["type: heading".into()];
    let catalog = Catalog::template(FACTS, &two);
    insta::assert_snapshot!(catalog.to_text(), @r##"
    # The texts of the open letter "letter", to be translated.
    #, fuzzy
    msgid ""
    msgstr ""
    "Project-Id-Version: letter\n"
    "Report-Msgid-Bugs-To: a@example.org\n"
    "POT-Creation-Date: 2026-11-21 12:00+0000\n"
    "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
    "Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
    "Language-Team: LANGUAGE <LL@li.org>\n"
    "Language: \n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"

    #. type: heading
    #: templates/letter.md:1 templates/letter.md:9
    msgid "a"
    msgstr ""

    #: templates/letter.md:1
    msgid "b"
    msgstr ""
    "##);
    assert_eq!(parse(&catalog.to_text()), catalog);
    assert_eq!(catalog.merge(&two, LATER), catalog, "a template is merged like any catalogue");
}

const LONG: &str = "Neither the threat nor the use of force may become an instrument of the talks.";
const LONGER: &str = "Neither the threat nor the use of force may become an instrument of these talks.";

#[test]
fn a_changed_text_keeps_its_translation_as_stale() {
    let old = catalog(&[("What we ask", "خواسته‌ها"), (LONG, "نه تهدید"), ("gone", "رفته")]);
    let new = old.merge(&messages(&["What we ask", LONGER, "quite new"]), LATER);
    assert_eq!(new.entries[0].freshness(), Freshness::Current);
    let stale = &new.entries[1];
    assert_eq!((stale.freshness(), stale.msgstr.as_str()), (Freshness::Stale, "نه تهدید"));
    assert_eq!(stale.previous.msgid.as_deref(), Some(LONG));
    assert_eq!(new.entries[2].freshness(), Freshness::Missing);
    assert_eq!(new.obsolete.iter().map(|e| e.msgstr.as_str()).collect::<Vec<_>>(), ["رفته"]);
    assert_eq!(new.header.get("POT-Creation-Date"), Some(LATER));
    assert!(new.to_text().contains("#, fuzzy\n#| msgid \"\"\n#| \"Neither"), "{new}");

    let third = new.merge(&messages(&["What we ask", &LONGER.replace("may", "must"), "gone"]), LATER);
    assert_eq!(third.entries[1].previous.msgid.as_deref(), Some(LONG), "the text that the translation was made for");
    assert_eq!((third.entries[2].msgstr.as_str(), third.entries[2].freshness()), ("رفته", Freshness::Current));
    assert_eq!(third.obsolete, []);
}

#[test]
fn a_text_that_comes_back_is_fresh_again_only_if_it_was_accepted() {
    let mut old = catalog(&[(LONG, "نه تهدید")]);
    let back = old.merge(&messages(&[LONGER]), LATER).merge(&messages(&[LONG]), LATER);
    assert_eq!(back.entries[0].freshness(), Freshness::Fuzzy, "nobody knows who had approved it");
    old.entries[0].accept("Maryam", LATER).unwrap();
    let away = old.merge(&messages(&[LONGER]), LATER);
    assert_eq!(away.entries[0].reviewers(), Vec::<&str>::new());
    let back = away.merge(&messages(&[LONG]), LATER);
    assert_eq!((back.entries[0].freshness(), back.entries[0].reviewers()), (Freshness::Current, vec!["Maryam"]));
}

#[test]
fn contexts_and_neighbours_decide_between_like_texts() {
    let like = ["The first paragraph of the letter.", "The second paragraph of the letter."];
    let mut old = catalog(&[(like[0], "یک"), (like[1], "دو")]);
    let new =
        old.merge(&messages(&["The first paragraph of our letter.", "The second paragraph of our letter."]), LATER);
    assert_eq!(new.entries.iter().map(|e| e.msgstr.as_str()).collect::<Vec<_>>(), ["یک", "دو"]);

    // Another context is another text, unless the words are the same.
    let title = |text: &str| Message { context: Some("title".into()), ..message(text) };
    let new = old.merge(&[title("The first paragraph of our letter.")], LATER);
    assert_eq!(new.entries[0].msgstr, "");
    old.entries.truncate(1);
    let new = old.merge(&[title(like[0])], LATER);
    assert_eq!((new.entries[0].msgstr.as_str(), new.entries[0].freshness()), ("یک", Freshness::Stale));
}

#[test]
fn an_unchanged_template_changes_no_date() {
    let old = catalog(&[("a", "b"), ("c", "")]);
    let mut moved = messages(&["c", "a"]);
    moved[0].references = vec!["templates/letter.md:77".into()];
    let new = old.merge(&moved, LATER);
    assert_eq!(new.header, old.header);
    assert_eq!(new.entries[0].references, ["templates/letter.md:77"]);
}

#[test]
fn a_hostile_template_is_merged_in_time() {
    let words = |n: usize, k: usize| {
        (0..400).map(|w| format!("w{} ", (w * 7 + n * k) % 409)).collect::<String>() + &format!("{n}.")
    };
    let old: Vec<String> = (0..1500).map(|n| words(n, 1)).collect();
    let mut catalog = Catalog::new(FACTS, &persian(), &messages(&old.iter().map(String::as_str).collect::<Vec<_>>()));
    catalog.entries.iter_mut().for_each(|e| e.msgstr = "x".into());
    let new: Vec<String> = (0..1500).map(|n| format!("{} end", words(n, 3))).collect();
    let begun = std::time::Instant::now();
    let merged = catalog.merge(&messages(&new.iter().map(String::as_str).collect::<Vec<_>>()), LATER);
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    assert_eq!(merged.entries.len(), 1500);
}

#[test]
fn machines_fill_what_is_missing_and_humans_have_the_last_word() {
    let mut catalog = catalog(&[("a", ""), ("b", "انسان"), ("c", "")]);
    assert_eq!(catalog.missing().map(|e| e.msgid.as_str()).collect::<Vec<_>>(), ["a", "c"]);
    let made = |msgid: &str, text: &str| Translation {
        context: None,
        msgid: msgid.into(),
        text: text.into(),
        engine: "local (firefox en-fa 1.0)".into(),
    };
    let taken = catalog.absorb([made("a", "ماشین"), made("b", "نه"), made("c", " "), made("d", "نه")], LATER);
    assert_eq!(taken, 1);
    assert_eq!(catalog.header.get("PO-Revision-Date"), Some(LATER));
    let entry = &catalog.entries[0];
    assert_eq!((entry.freshness(), entry.msgstr.as_str()), (Freshness::Fuzzy, "ماشین"));
    assert!(entry.comments[0].starts_with("machine: local (firefox en-fa 1.0), 2026-12-01, "), "{:?}", entry.comments);
    let machine = Origin::Machine { engine: "local (firefox en-fa 1.0)".into(), date: "2026-12-01".into() };
    assert_eq!(entry.origin(), machine);
    assert_eq!(catalog.entries[1].origin(), Origin::Human);

    // Whoever takes `fuzzy` away accepts the machine's words; whoever changes them makes them human.
    catalog.entries[0].fuzzy = false;
    assert_eq!((catalog.entries[0].freshness(), catalog.entries[0].origin()), (Freshness::Current, machine));
    catalog.entries[0].msgstr.push('!');
    assert_eq!(catalog.entries[0].origin(), Origin::Human);
}

#[test]
fn stale_words_of_a_machine_are_made_anew_and_those_of_a_human_never() {
    let mut old = catalog(&[(LONG, ""), ("What we ask", "خواسته‌ها")]);
    let made = |msgid: &str, text: &str| Translation {
        context: None,
        msgid: msgid.into(),
        text: text.into(),
        engine: "pseudo".into(),
    };
    old.absorb([made(LONG, "ماشین")], LATER);
    let mut new = old.merge(&messages(&[LONGER, "What we ask for"]), LATER);
    assert_eq!(new.missing().map(|e| e.msgid.as_str()).collect::<Vec<_>>(), [LONGER]);
    assert_eq!(new.absorb([made(LONGER, "نو"), made("What we ask for", "نه")], LATER), 1);
    assert_eq!((new.entries[0].freshness(), new.entries[0].comments.len()), (Freshness::Fuzzy, 1));
    assert_eq!(new.entries[1].msgstr, "خواسته‌ها");

    // Once somebody changed or accepted the words they are no longer a machine's to replace.
    for change in [|e: &mut Entry| e.msgstr.push('.'), |e: &mut Entry| e.accept("Maryam", LATER).unwrap()] {
        let mut old = old.clone();
        change(&mut old.entries[0]);
        assert_eq!(old.merge(&messages(&[LONGER, "What we ask"]), LATER).missing().count(), 0);
    }
}

#[test]
fn acceptance_binds_to_source_and_translation() {
    let mut catalog = catalog(&[("a", "الف")]);
    let entry = &mut catalog.entries[0];
    entry.fuzzy = true;
    entry.accept("Maryam N., jurist", LATER).unwrap();
    entry.accept("  maryam  n., Jurist ", LATER).unwrap();
    entry.accept("Ali", "2026-12-02").unwrap();
    assert_eq!(entry.comments.len(), 2, "a name stands once: {:?}", entry.comments);
    assert_eq!(entry.reviewers(), ["maryam n., Jurist", "Ali"]);
    assert!(entry.accepted_by("ALI") && !entry.accepted_by("Reza"));
    let changed = Entry { msgstr: "ب".into(), ..entry.clone() };
    assert_eq!(changed.reviewers(), Vec::<&str>::new());
    let changed = Entry { msgid: "b".into(), ..entry.clone() };
    assert_eq!(changed.reviewers(), Vec::<&str>::new());
    assert!(entry.accept(" \n", LATER).is_err());
    assert!(Entry::default().accept("Ali", LATER).is_err());
    let text = catalog.to_text();
    assert_eq!(parse(&text).entries[0].reviewers().len(), 2, "{text}");
    catalog.entries[0].accept("x\nmsgid \"y\"", LATER).unwrap();
    assert_eq!(parse(&catalog.to_text()), catalog, "a name cannot leave its line");
}

#[test]
fn the_gate_and_the_counts_know_every_state() {
    let mut catalog = catalog(&[("one two", "1"), ("three", ""), ("four {{ a.b }}", "4"), ("five", "5")]);
    catalog.entries[2].fuzzy = true;
    catalog.entries[3].fuzzy = true;
    catalog.entries[3].previous.msgid = Some("fiv".into());
    let lacks = catalog.ready(0).unwrap_err();
    let wants: Vec<Want> = lacks.iter().map(|l| l.want).collect();
    let states = [Freshness::Missing, Freshness::Fuzzy, Freshness::Stale];
    assert_eq!(wants, states.map(Want::Translation));
    assert!(lacks[0].diagnostic().to_string().contains("`three` is not translated"));
    let counts = catalog.counts(0);
    let of = |segments, words| Count { segments, words };
    assert_eq!(
        counts,
        Counts {
            total: of(4, 6),
            missing: of(1, 1),
            stale: of(1, 1),
            fuzzy: of(1, 2),
            current: of(1, 2),
            ..Counts::default()
        }
    );

    catalog.entries[1].msgstr = " \n".into();
    assert_eq!(catalog.counts(0), counts, "blanks are no translation");

    catalog.entries.truncate(1);
    assert_eq!(catalog.ready(0), Ok(()));
    let lack = catalog.ready(1).unwrap_err().remove(0);
    assert_eq!(lack.want, Want::Reviewers { have: 0, need: 1 });
    catalog.entries[0].accept("Ali", LATER).unwrap();
    assert_eq!(catalog.ready(1), Ok(()));
    assert!(catalog.ready(2).is_err());
    assert_eq!((catalog.counts(1).reviewed, catalog.counts(2).reviewed), (of(1, 2), of(0, 0)));
}

/// Returns the codes of what is wrong with a translation.
/// Texts with everything that PO files and line breaking care about.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z]{1,12}",
        3 => Just(" ".to_string()),
        1 => "[\\\\\"\n\t\r#~|,.:;!?()\\[\\]{}%/*_<>-]{1,3}",
        1 => "[\u{a0}\u{ad}\u{200b}-\u{200d}\u{2010}-\u{2014}\u{2018}-\u{201e}«»…]{1,2}",
        1 => "[آ-ی۰-۹،؛؟]{1,8}",
        1 => "[а-яА-Я]{1,8}",
        1 => "[一-龥。，「」ぁ-ん]{1,12}",
        1 => "[א-ת]{1,6}",
        1 => "\\PC{1,3}",
    ];
    prop::collection::vec(piece, 1..40).prop_map(|pieces| pieces.concat())
}

fn comment() -> impl Strategy<Value = String> {
    "[a-z.,:~| \u{e9}]{0,30}"
}

prop_compose! {
    fn entry(obsolete: bool)(
        n in any::<u32>(),
        comments in prop::collection::vec(comment(), 0..3),
        extracted in prop::collection::vec(comment(), 0..2),
        references in prop::collection::vec("[a-z/]{1,40}\\.md:[1-9][0-9]{0,3}", 0..6),
        flags in prop::collection::vec(prop::sample::select(&["no-wrap", "c-format", "range: 1..2", "read-only"][..]), 0..3),
        fuzzy: bool,
        previous in prop::option::of(text()),
        context in prop::option::of(text()),
        msgid in text(),
        plural in prop::option::of((text(), text())),
        msgstr in prop_oneof![3 => text(), 1 => Just(String::new())],
    ) -> Entry {
        let msgstr = if obsolete { format!("{msgstr}.") } else { msgstr };
        let mut entry = Entry {
            comments,
            extracted,
            references,
            fuzzy: fuzzy && !msgstr.is_empty(),
            previous: Previous { context: None, plural: None, msgid: previous },
            context,
            msgid: format!("{msgid}{n}"),
            plural: plural.map(|(msgid, form)| Plural { msgid, rest: vec![form] }),
            msgstr,
            ..Entry::default()
        };
        if !obsolete {
            flags.iter().for_each(|flag| entry.flags.insert(flag));
        }
        entry
    }
}

prop_compose! {
    fn any_catalog()(
        entries in prop::collection::vec(entry(false), 0..5),
        obsolete in prop::collection::vec(entry(true), 0..3),
    ) -> Catalog {
        let mut catalog = Catalog::new(FACTS, &persian(), &[]);
        catalog.header.comments = vec!["a comment".into()];
        let mut keys = std::collections::HashSet::new();
        let mut unique = |e: &Entry| keys.insert((e.context.clone(), e.msgid.clone()));
        catalog.entries = entries.into_iter().filter(&mut unique).collect();
        catalog.obsolete = obsolete.into_iter().filter(&mut unique).collect();
        catalog
    }
}

/// A catalogue and texts of which some are in it, some are nearly in it and some are not.
fn changed_template() -> impl Strategy<Value = (Catalog, Vec<Message>)> {
    (any_catalog(), prop::collection::vec((0..10usize, 0..4u8, text()), 0..8)).prop_map(|(catalog, changes)| {
        let all: Vec<&Entry> = catalog.entries.iter().chain(&catalog.obsolete).collect();
        let message = |(at, how, new): &(usize, u8, String)| {
            let old = all.get(*at);
            let msgid = match (how, old) {
                (0 | 1, Some(old)) => old.msgid.clone(),
                (2, Some(old)) => format!("{} more", old.msgid),
                _ => new.clone(),
            };
            Message { context: old.and_then(|o| o.context.clone()), msgid, ..Message::default() }
        };
        let messages = changes.iter().map(message).collect();
        (catalog, messages)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(catalog in any_catalog()) {
        let text = catalog.to_text();
        let read = Catalog::parse(&Source::new("a.po", text.as_str())).unwrap();
        prop_assert_eq!(&read, &catalog);
        prop_assert_eq!(read.to_text(), text);
    }

    #[test]
    fn a_merge_loses_no_translation_and_a_second_one_changes_nothing((old, messages) in changed_template()) {
        let new = old.merge(&messages, LATER);
        let kept: Vec<&str> = new.entries.iter().chain(&new.obsolete).flat_map(Entry::forms).collect();
        for form in old.entries.iter().chain(&old.obsolete).flat_map(Entry::forms) {
            prop_assert!(form.is_empty() || kept.contains(&form), "{:?} is lost", form);
        }
        prop_assert_eq!(new.entries.len(), Catalog::template(FACTS, &messages).entries.len());
        let again = new.merge(&messages, "2027-01-01 00:00+0000");
        prop_assert_eq!(&again, &new);
        let read = Catalog::parse(&Source::new("a.po", new.to_text())).unwrap();
        prop_assert_eq!(&read, &new);
    }

    #[test]
    fn nothing_makes_the_reader_panic(text in "(msg(id|str|ctxt|id_plural)(\\[[0-9]*\\])?|\"|\\\\|#[.,:|~!]?|\n|[ a-z0-7é\u{0}\u{feff}]|fuzzy){0,60}") {
        if let Ok(catalog) = Catalog::parse(&Source::new("a.po", text.as_str())) {
            let text = catalog.to_text();
            prop_assert_eq!(Catalog::parse(&Source::new("a.po", text.as_str())).unwrap(), catalog);
        }
    }

    #[test]
    fn nothing_makes_a_check_panic(source in text(), target in "\\PC{0,40}", rest in text()) {
        let entry = Entry { msgid: source, msgstr: target + &rest, ..Entry::default() };
        for tag in ["fa", "de", "zh-Hans", "hy", "el"] {
            check_entry(&entry, &Lang::parse("en").unwrap(), &Lang::parse(tag).unwrap());
        }
    }
}
