//! Tests of reading, matching, checking and importing.

use proptest::prelude::*;

use super::*;
use crate::catalog::{Catalog, Entry};
use crate::defaults;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn read(to: &str, text: &str) -> Glossary {
    Glossary::read(&lang(to), &lang("en"), &[Source::new("glossary.toml", text)]).unwrap()
}

fn built_in(to: &str) -> Glossary {
    Glossary::read(&lang(to), &lang("en"), &[defaults::glossary(to).unwrap()]).unwrap()
}

#[track_caller]
fn codes(glossary: &Glossary, source: &str, target: &str) -> Vec<&'static str> {
    let entry = Entry { msgid: source.into(), msgstr: target.into(), ..Entry::default() };
    check_entry(glossary, &entry).into_iter().filter_map(|d| d.code).collect()
}

#[test]
fn every_mistake_is_told_with_its_place() {
    let text = "form = \"en\"\n[[term]]\nsource = \"a\"\n[[term]]\nsource = \"b\"\ntarget = \"x\"\n[[term]]\nsource = \"c\"\n\
                target = [\"x\"]\nforbidden = [\"X\"]\nconfidence = \"sure\"\nnots = \"\"\n[[term]]\nsource = \"C\"\n\
                target = [\"y\"]\n[[term]]\nsource = \"--\"\ntarget = [\"y\"]\n[[keep]]\nnam = \"\"\n";
    let error = Glossary::read(&lang("fr"), &lang("en"), &[Source::new("g.toml", text)]).unwrap_err();
    let told: Vec<(usize, String)> = error
        .diagnostics()
        .iter()
        .map(|d| (d.place.as_ref().map_or(0, |p| p.line_column().0), d.message.clone()))
        .collect();
    for (line, words) in [
        (1, "unknown key `form`"),
        (2, "`target` is missing"),
        (6, "`target` must be a list of texts"),
        (10, "`X` is both accepted and forbidden"),
        (11, "`confidence` cannot be `sure`"),
        (12, "unknown key `nots`"),
        (14, "the term `C` is there twice"),
        (17, "`source` has no letter"),
        (19, "`name` is missing"),
        (20, "unknown key `nam`"),
    ] {
        assert!(told.iter().any(|(at, message)| *at == line && message.contains(words)), "{line} {words}: {told:#?}");
    }
}

#[test]
fn the_campaigns_file_replaces_single_terms() {
    let files = [
        "from = \"en\"\n[[term]]\nsource = \"war\"\ntarget = [\"guerre\"]\n[[term]]\nsource = \"Peace\"\ntarget = [\"paix\"]\n",
        "[[term]]\nsource = \"peace\"\ntarget = [\"Paix\"]\n",
        "from = \"de\"\n[[term]]\nsource = \"Krieg\"\ntarget = [\"guerre\"]\n",
    ];
    let files = files.map(|text| Source::new("g.toml", text));
    let glossary = Glossary::read(&lang("fr"), &lang("en-GB"), &files).unwrap();
    let pairs: Vec<(&str, &str)> = glossary.terms().iter().map(|t| (t.source.as_str(), t.target[0].as_str())).collect();
    assert_eq!(pairs, [("war", "guerre"), ("peace", "Paix")]);
}

#[test]
fn the_longest_term_at_a_place_counts_and_no_word_within_a_word() {
    let glossary = built_in("de");
    let applicable = |text: &str| glossary.applicable(text).into_iter().map(|(s, _)| s).collect::<Vec<_>>();
    assert_eq!(
        applicable("The **United Nations** Security\nCouncil met; the UN did not."),
        ["United Nations Security Council", "UN"]
    );
    assert_eq!(applicable("The United Nations' Charter, P5+1, P5-1 and P51"), ["United Nations", "P5+1"]);
    assert_eq!(applicable("un, eu, UNESCO, the United. Nations, reunited nations, {{ UN }}"), Vec::<String>::new());
    assert_eq!(applicable("a Human Rights Violation; rule-of-law"), ["human rights violations", "rule of law"]);
    assert_eq!(glossary.applicable("UN")[0].1, "VN");
}

#[test]
fn a_translation_may_decline_a_term_but_not_replace_it() {
    for (to, source, good, bad) in [
        ("de", "the United Nations", "in den Vereinten Nationen", "in den Verbündeten Staaten"),
        (
            "de",
            "the International Covenant on Civil and Political Rights",
            "dem Internationalen Pakt über bürgerliche und politische Rechte",
            "dem Vertrag über Rechte",
        ),
        ("de", "political prisoners", "die politischen Gefangenen", "die Häftlinge"),
        ("ru", "the United Nations", "Организации Объединенных Наций", "Лиги Наций"),
        ("ru", "the death penalty", "смертной казни", "высшей меры"),
        ("ru", "human rights violations", "нарушениям прав человека", "преступлениям"),
        ("fr", "the rule of law", "de l’État de droit", "du règne de la loi"),
        ("it", "United Nations Security Council", "al Consiglio di sicurezza dell’ONU", "al Consiglio"),
        ("fa", "targeted sanctions", "تحریم\u{200C}های هدفمندی", "مجازات"),
        ("fa", "targeted sanctions", "تحریم های هدفمند", "تحریم‌های گسترده"),
        ("ar", "political prisoners", "وللسجناء السياسيين", "للمعتقلين"),
        ("ar", "European Union", "والاتحاد الأوروبي", "أوروبا"),
        ("zh-Hans", "Universal Declaration of Human Rights", "按照世界人权宣言", "按照人权声明"),
        ("sv", "the UN", "FN:s arbete", "förbundets arbete"),
        ("nb", "the UN", "FNs arbeid", "forbundets arbeid"),
        ("tr", "the UN", "BM’nin çalışmaları", "örgütün çalışmaları"),
        ("tr", "nuclear programme", "nükleer programının", "atom planı"),
        ("nl", "the death penalty", "de doodstraf", "de zwaarste straf"),
        ("es", "the IAEA", "del OIEA", "de la agencia"),
    ] {
        let glossary = built_in(to);
        assert_eq!(codes(&glossary, source, good), Vec::<&str>::new(), "{to}: {good}");
        assert_eq!(codes(&glossary, source, bad), ["glossary-term"], "{to}: {bad}");
        assert_eq!(codes(&glossary, source, ""), Vec::<&str>::new());
    }
}

#[test]
fn forbidden_words_and_changed_names_are_told_and_silenced() {
    let glossary = read(
        "de",
        "[[term]]\nsource = \"Security Council\"\ntarget = [\"Sicherheitsrat\"]\nforbidden = [\"Sicherheitskomitee\", \"Rat\"]\n\
         note = \"not a committee\"\n[[keep]]\nname = \"Mehregan\"\nnote = \"our name\"\n",
    );
    assert_eq!(codes(&glossary, "the Security Council", "dem Sicherheitskomitees"), ["glossary-forbidden"]);
    assert_eq!(codes(&glossary, "the Security Council", "der Rat"), ["glossary-forbidden"]);
    assert_eq!(codes(&glossary, "the Security Council", "der Sicherheitsrat, ratlos"), Vec::<&str>::new());
    assert_eq!(codes(&glossary, "the committee", "dem Sicherheitskomitee"), Vec::<&str>::new());
    assert_eq!(codes(&glossary, "The Mehregan coalition", "Die Koalition Mehrgan"), ["glossary-name"]);
    assert_eq!(codes(&glossary, "mehregan, a feast", "Fest"), Vec::<&str>::new());
    assert_eq!(glossary.applicable("Mehregan"), [("Mehregan".to_string(), "Mehregan".to_string())]);
    let comments = vec!["openletter: ignore glossary-term".into()];
    let mut entry = Entry { msgid: "the Security Council".into(), msgstr: "der Ausschuss".into(), ..Entry::default() };
    let told = check_entry(&glossary, &entry);
    assert!(told[0].hints.iter().any(|h| h.contains("not a committee")), "{told:?}");
    entry.comments = comments;
    assert!(check_entry(&glossary, &entry).is_empty());
    let chinese = built_in("zh-Hans");
    assert_eq!(codes(&chinese, "the Human Rights Council", "人权委员会"), ["glossary-forbidden"]);
}

#[test]
fn the_built_in_glossaries_are_whole_and_the_example_follows_them() {
    for to in ["fa", "de", "fr", "ru", "zh-Hans", "ar", "sv", "nb", "da", "es", "it", "nl", "tr"] {
        let glossary = built_in(to);
        assert!(glossary.terms().len() >= 30, "{to}: {}", glossary.terms().len());
        for term in glossary.terms() {
            assert!(term.confidence.is_some(), "{to}: {}", term.source);
            assert!(term.confidence != Some(Confidence::High) || term.source_ref.is_some(), "{to}: {}", term.source);
            for target in &term.target {
                assert_eq!(codes(&glossary, &term.source, target), Vec::<&str>::new(), "{to}: {target}");
            }
        }
        let Some(po) =
            defaults::example().into_iter().find(|(name, _)| *name == format!("locales/{to}/negotiations.po"))
        else {
            continue;
        };
        let catalog = Catalog::parse(&Source::new(po.0, po.1)).unwrap();
        let used = catalog.entries.iter().flat_map(|e| glossary.occurring(&e.msgid)).count();
        assert!(used > 3, "{to}: the example uses {used} terms");
        let told = check(&glossary, &catalog);
        assert!(told.is_empty(), "{to}: {told:#?}");
    }
    assert!(defaults::glossary("xx").is_none());
}

#[test]
fn csv_with_and_without_a_head_becomes_terms() {
    let read = |text: &str| csv(&Source::new("t.csv", text), &lang("en"), &lang("fr"));
    let pairs = |text: &str| -> Vec<(String, String)> {
        read(text).unwrap().terms.into_iter().map(|t| (t.source, t.target.join("+"))).collect()
    };
    let pair = |a: &str, b: &str| (a.to_string(), b.to_string());
    assert_eq!(pairs("war,guerre\npeace,\"paix, la\"\n"), [pair("war", "guerre"), pair("peace", "paix, la")]);
    assert_eq!(pairs("note;fr;EN\nx;guerre|conflit;war\n"), [pair("war", "guerre+conflit")]);
    assert_eq!(pairs("source\ttarget\nwar\tguerre\nWar\tconflit\n\t\n"), [pair("war", "guerre+conflit")]);
    let full = read("source,target,forbidden,note,case_sensitive\nUN,ONU,NU|ONU,a note,yes\n,x,,,\n").unwrap();
    assert_eq!(
        (full.terms[0].forbidden.clone(), full.terms[0].case_sensitive, full.skipped),
        (vec!["NU".to_string()], true, 1)
    );
    assert!(read("source,de\na,b\n").unwrap_err().to_string().contains("no column for `fr`"));
}

#[test]
fn tbx_of_every_style_becomes_terms() {
    let basic = "<?xml version='1.0'?><!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'><martif type='TBX-Basic' xml:lang='en'><text><body>
        <termEntry id='1'><note>in treaties</note><langSet xml:lang='en'><tig><term>United &amp; <hi>Nations</hi></term></tig></langSet>
        <langSet xml:lang='fr'><tig><term>ONU</term><termNote type='administrativeStatus'>admittedTerm-admn-sts</termNote></tig>
        <ntig><termGrp><term>Nations Unies</term><termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote></termGrp></ntig>
        <tig><term>Société des Nations</term><termNote type='partOfSpeech'>noun</termNote><termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote></tig>
        </langSet></termEntry><termEntry><langSet xml:lang='en'><tig><term>only</term></tig></langSet></termEntry></body></text></martif>";
    let dct = "<tbx style='dct' type='TBX-Basic' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2' xmlns:min='http://x'><text><body>
        <conceptEntry id='1'><langSec xml:lang='en-GB'><termSec><term>United &amp; Nations</term></termSec></langSec>
        <langSec xml:lang='fr-FR'><termSec><term>Société des Nations</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>Nations Unies</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>ONU</term></termSec></langSec><note>in treaties</note></conceptEntry></body></text></tbx>";
    let dca = dct
        .replace("dct", "dca")
        .replace("<min:administrativeStatus>", "<termNote type='administrativeStatus'>")
        .replace("</min:administrativeStatus>", "</termNote>");
    let want = Term {
        source: "United & Nations".into(),
        target: vec!["Nations Unies".into(), "ONU".into()],
        forbidden: vec!["Société des Nations".into()],
        note: Some("in treaties".into()),
        ..Term::default()
    };
    for (text, skipped) in [(basic, 1), (dct, 0), (&dca, 0)] {
        let read = tbx(&Source::new("t.tbx", text), &lang("en"), &lang("fr")).unwrap();
        assert_eq!(read, Imported { terms: vec![want.clone()], skipped }, "{text}");
    }
    for (text, words) in [
        ("<html/>", "no `<tbx>`"),
        ("<html></html>", "begins with `<html>`"),
        ("<tbx><text>", "in the middle"),
        ("<!DOCTYPE tbx [<!ENTITY a 'b'>]><tbx><text>&a;</text></tbx>", "`&a;` is not known"),
    ] {
        let error = tbx(&Source::new("t.tbx", text), &lang("en"), &lang("fr")).unwrap_err();
        assert!(error.to_string().contains(words), "{text}: {error}");
    }
}

#[test]
fn appending_keeps_every_byte_and_passes_over_what_is_there() {
    let old = "# ours\nfrom = \"en\" # English\n\n[[term]] # one\nsource = \"War\"\ntarget = [\"guerre\"]\n\n[[keep]]\nname = \"Mehregan\"";
    let file = Source::new("glossary.toml", old);
    let term =
        |source: &str, target: &str| Term { source: source.into(), target: vec![target.into()], ..Term::default() };
    let terms = [term("war", "x"), term("a \"b\" \\", "c\u{200C}d")];
    let (text, added) = append(Some(&file), &lang("fr"), &lang("en"), &terms).unwrap();
    assert!(text.starts_with(old) && added == 1, "{text}");
    let glossary = read("fr", &text);
    assert_eq!(glossary.terms()[1], terms[1]);
    let again = append(Some(&Source::new("g", text.clone())), &lang("fr"), &lang("en"), &terms).unwrap();
    assert_eq!(again, (text, 0));
    let (new, added) = append(None, &lang("fr"), &lang("en"), &terms).unwrap();
    assert_eq!((added, read("fr", &new).terms().len()), (2, 2));
    assert!(append(Some(&Source::new("g", "[[term")), &lang("fr"), &lang("en"), &terms).is_err());
}

proptest! {
    #[test]
    fn a_term_is_found_in_whatever_stands_around_it(
        before in "[a-z ,.*(]{0,12}", after in "[ ,.*)'-][a-z ,.*]{0,12}", target in "\\PC{0,40}",
    ) {
        let glossary = read("fr", "[[term]]\nsource = \"Security Council\"\ntarget = [\"Conseil de sécurité\"]\n");
        let text = format!("{before} security  *council*{after}");
        prop_assert_eq!(glossary.occurring(&text).len(), 1, "{}", text);
        let good = format!("{target} conseils de sécurité");
        prop_assert!(codes(&glossary, "Security Council", &good).is_empty());
        let _ = codes(&glossary, &text, &target);
    }

    #[test]
    fn whatever_is_imported_can_be_read_again(source in "\\PC{1,20}", target in "\\PC{1,20}", note in "\\PC{0,20}") {
        let mut writer = ::csv::Writer::from_writer(vec![]);
        writer.write_record(["source", "target", "note"]).unwrap();
        writer.write_record([&source, &target, &note]).unwrap();
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let read = csv(&Source::new("t.csv", text), &lang("en"), &lang("fr")).unwrap();
        let (text, added) = append(None, &lang("fr"), &lang("en"), &read.terms).unwrap();
        let glossary = Glossary::read(&lang("fr"), &lang("en"), &[Source::new("g", text)]).unwrap();
        prop_assert_eq!(added, read.terms.len());
        prop_assert_eq!(glossary.terms(), &read.terms[..]);
    }
}
