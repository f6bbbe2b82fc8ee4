//! Every check finds its mistake, and none finds one in careful work.

use super::*;
use crate::diag::Source;

fn found(source: &str, target: &str, to: &str) -> Vec<&'static str> {
    let entry = Entry { msgid: source.into(), msgstr: target.into(), ..Entry::default() };
    let found = check_entry(&entry, &Lang::parse("en").unwrap(), &Lang::parse(to).unwrap());
    found.iter().map(|d| d.code.unwrap()).collect()
}

const LONG: &str =
    "The governments of the world have promised to keep the peace, and nobody may be silent when they break it.";
const LONG_FRENCH: &str =
    "Les gouvernements du monde ont promis de maintenir la paix, et personne ne doit se taire lorsqu’ils y manquent.";

#[test]
fn each_check_finds_its_mistake() {
    let cases = [
        ("a", "\u{200C} ", "fa", "blank-translation"),
        ("Dear {{ x }}", "⟦1⟧ گرامی", "fa", "sentinel"),
        ("Dear", "<0xE2>گرامی", "fa", "sentinel"),
        ("a", "b\u{FFFD}", "de", "replacement-character"),
        ("a", "b\u{202E}c", "de", "control-character"),
        ("a", "b\u{7}", "de", "control-character"),
        ("a", "b\u{2067}c", "fa", "unbalanced-isolates"),
        ("a", "b\u{2069}c\u{2067}", "fa", "unbalanced-isolates"),
        ("a\n", "b", "de", "line-end"),
        ("What we ask", "What we ask", "de", "untranslated"),
        ("in 1948 and 1975", "۱۹۴۸", "fa", "numbers"),
        ("in 1948", "1948 und 1949", "de", "numbers"),
        ("the 5 members", "die 6 Mitglieder", "de", "numbers"),
        ("on 2026-11-21", "im November 2026", "de", "dates"),
        ("See https://a.b/c.", "Siehe https://a.b/d.", "de", "addresses"),
        ("[Write](mailto:a@b.org) to us", "[Schreiben](mailto:a@b.net) Sie uns", "de", "addresses"),
        ("Nobody", "Niemand, siehe www.c.d", "de", "addresses"),
        ("The Charter of the United Nations", "Устав Организации Объединённых Наций", "de", "wrong-script"),
        ("The rights of those people", "這個國家的人權", "zh-Hans", "wrong-script"),
        ("Peace", "Миp", "ru", "mixed-script"),
        (LONG, "Niemand weiß.", "de", "length"),
        (LONG, LONG_FRENCH, "de", "language"),
        (
            "One is here. Two are there. Three are gone.",
            "Einer ist hier, zwei sind dort und drei sind gegangen.",
            "de",
            "sentences",
        ),
        ("one\\\ntwo", "eins zwei", "de", "line-breaks"),
        ("the “rule” of law", "das „Recht und Gesetz", "de", "quotes"),
        ("the “rule” of law", "das Recht", "de", "quotes"),
        ("Who knows, and who does?", "چه کسی می‌داند, و چه کسی نه؟", "fa", "foreign-punctuation"),
        ("Peace, and law", "和平,法治", "zh-Hans", "foreign-punctuation"),
        ("Who knows?", "Quién sabe?", "es", "inverted-marks"),
        ("in 1945", "در سال ١٩٤٥", "fa", "arabic-digits"),
        ("a", "می روم", "fa", "half-space"),
        ("a", "کتاب ها", "fa", "half-space"),
        ("a", "یک", "ar", "arabic-letters"),
        ("the end", "das Ende Ende", "de", "doubled-word"),
        ("a b", "a  b", "de", "double-space"),
        ("a", "b ", "de", "edge-space"),
        ("a (b)", "a (b", "de", "brackets"),
        ("Who?", "Wer.", "de", "end-punctuation"),
        ("a", "علي", "fa", "arabic-letters"),
        ("a", "می\u{200C} روند", "fa", "zwnj"),
    ];
    for (source, target, to, code) in cases {
        assert_eq!(found(source, target, to), [code], "{source:?} -> {target:?}");
    }
    let told: std::collections::BTreeSet<_> = cases.iter().map(|c| c.3).collect();
    assert_eq!(told, rules().map(|(code, ..)| code).collect(), "every check has a case");
}

#[test]
fn good_translations_pass() {
    let mut wrong = vec![];
    let cases = [
        ("in 1948, 1,000 and 12", "در سال ۱۹۴۸، ۱٬۰۰۰ و ۱۲", "fa"),
        ("Who knows?", "چه کسی می‌داند؟", "fa"),
        ("One; two:", "一；二：", "zh-Hans"),
        ("That is “it”.", "这就是“它”。", "zh-Hans"),
        ("Who?", "Ո՞վ է", "hy"),
        ("Ends.", "Վերջ։", "hy"),
        ("Why?", "Pourquoi\u{202F}?", "fr"),
        ("IAEA", "IAEA", "de"),
        ("See [it](http://a.b/1975?x=(2)).", "Siehe [es](http://a.b/1975?x=(2)).", "de"),
        ("Ends in {{ a }}", "{{ a }} است", "fa"),
        ("**The end.**", "**Das Ende.**", "de"),
        ("a", "می‌روم به خانه‌ام", "fa"),
        ("a", "\u{2067}b\u{2069}", "fa"),
        ("a very very long day", "ein sehr sehr langer Tag", "de"),
        ("we meet", "nous nous réunissons", "fr"),
        ("five of them", "5 davon", "de"),
        ("in 12 countries", "in zwölf Ländern", "de"),
        ("on 2026-11-21", "am 21. November 2026", "de"),
        ("on 2026-11-21", "am 21.11.2026", "de"),
        ("on 21 November 2026", "am 21.11.2026", "de"),
        ("on 2026-11-05", "به تاریخ ۵ نوامبر ۲۰۲۶", "fa"),
        ("at 10:30", "um 10.30 Uhr", "de"),
        ("from 1979-2026", "von 1979 bis 2026", "de"),
        ("10,000 people", "1万人", "zh-Hans"),
        ("1.5 million people", "150万人", "zh-Hans"),
        ("5,000,000 people", "5 Millionen Menschen", "de"),
        ("in the 19th century", "au XIXe siècle", "fr"),
        ("the 20th century", "قرن بیستم", "fa"),
        ("the ’80s", "die 1980er Jahre", "de"),
        ("a thousand prisoners", "1000 Häftlinge", "de"),
        ("in Article 1", "en son article premier", "fr"),
        ("See [it](https://a.b/c), or write to A@b.org.", "[见](https://a.b/c)，或写信至a@b.org。", "zh-Hans"),
        ("See https://a.b/c.", "参见https://a.b/c。", "zh-Hans"),
        ("Amnesty International", "Amnesty International", "fa"),
        ("the IAEA and Amnesty International", "آژانس (IAEA) و Amnesty International", "fa"),
        ("the IT company", "IT-компания", "ru"),
        ("the “rule of law”", "die „Herrschaft des Rechts“", "de"),
        ("the “rule of law”", "l’«\u{A0}État de droit\u{A0}»", "fr"),
        ("the “rule of law”", "”rättsstaten”", "sv"),
        ("the “rule of law”", "„państwo prawa”", "pl"),
        ("the “rule of law”", "«حاکمیت قانون»", "fa"),
        ("the “Charter”", "《宪章》", "zh-Hans"),
        ("the “rule of law”", "*Rechtsstaat*", "de"),
        ("Who? And why!", "¿Quién? ¡Y por qué!", "es"),
        ("At 10:30: why?!", "À 10:30\u{A0}: pourquoi\u{202F}?!", "fr"),
        ("Why?", "Pourquoi?", "fr-CA"),
        ("One. Two.", "Eins; zwei.", "de"),
        ("one\\\ntwo", "eins\\\nzwei", "de"),
        ("the mechanisms", "سازوکارها", "fa"),
        (LONG, "各国政府承诺维护和平，若其背弃承诺，任何人都不应沉默。", "zh-Hans"),
        (LONG, "Verdens regjeringer har lovet å bevare freden, og ingen må tie når de bryter løftet.", "nb"),
        (
            LONG,
            "Hikûmetên cîhanê soz dane ku aştiyê biparêzin û dema ku soza xwe bişkînin, divê kes bêdeng nemîne.",
            "kmr",
        ),
        ("`a  b` has a  gap", "`a  b` hat eine  Lücke", "de"),
    ];
    for (source, target, to) in cases {
        let codes = found(source, target, to);
        wrong.extend((!codes.is_empty()).then(|| format!("{source:?} -> {target:?}: {codes:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_example_passes_its_checks() {
    for (tag, text) in [
        ("fa", include_str!("../../../locales/fa/negotiations.po")),
        ("de", include_str!("../../../locales/de/negotiations.po")),
        ("fr", include_str!("../../../locales/fr/negotiations.po")),
        ("ru", include_str!("../../../locales/ru/negotiations.po")),
        ("zh-Hans", include_str!("../../../locales/zh-Hans/negotiations.po")),
    ] {
        let found = check(
            &Catalog::parse(&Source::new("t.po", text)).unwrap(),
            &Lang::parse("en").unwrap(),
            &Lang::parse(tag).unwrap(),
        );
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{tag}: {found:#?}");
    }
}

#[test]
fn a_comment_silences_a_warning_and_softens_an_error() {
    let entry = |code: &str, target: &str| Entry {
        msgid: "What?".into(),
        msgstr: target.into(),
        comments: vec![format!("openletter: ignore numbers, {code}")],
        ..Entry::default()
    };
    let en = Lang::parse("en").unwrap();
    let found = |e: Entry| check_entry(&e, &en, &Lang::parse("de").unwrap());
    assert_eq!(found(entry("end-punctuation", "Was.")).len(), 0);
    assert_eq!(found(entry("sentinel", "⟦Was?")).iter().map(|d| d.severity).collect::<Vec<_>>(), [Warning]);
    assert_eq!(found(entry("control-character", "\u{202E}Was?"))[0].severity, Error);
}

#[test]
fn the_documents_name_every_check() {
    let table = include_str!("../../../docs/checks.md").split("\n## ").nth(1).unwrap();
    let rows: Vec<&str> = table.lines().filter(|l| l.starts_with("| `")).collect();
    let want: Vec<String> = rules()
        .map(|(code, severity, about)| {
            let severity = if severity == Error { "error" } else { "warning" };
            format!("| `{code}` | {severity} | {about} |")
        })
        .collect();
    assert_eq!(rows, want);
    // The codes of the other rooms that judge a translation.
    let sources = [
        include_str!("../../template/rules.rs"),
        include_str!("../../template/splice.rs"),
        include_str!("../review.rs"),
    ];
    let codes = sources
        .iter()
        .flat_map(|s| s.split('"'))
        .filter(|w| w.starts_with("translation-") || w.ends_with("-translation"));
    for code in codes {
        assert!(include_str!("../../../docs/checks.md").contains(&format!("| `{code}` |")), "{code}");
    }
}
