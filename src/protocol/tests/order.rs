//! Dates, lists and the order of names in every language that ships, and several addressees greeted alike.

use jiff::civil::date;

use super::words::plain;
use super::*;

/// 21 November 2026 and the first of May, each in the language; CLDR 48, and for `1er`, `1º` and `r.` the usage that
/// the languages' files name.
const DATES: [(&str, &str, &str); 32] = [
    ("en", "21 November 2026", "1 May 2026"),
    ("en-GB", "21 November 2026", "1 May 2026"),
    ("en-US", "November 21, 2026", "May 1, 2026"),
    ("fr", "21 novembre 2026", "1er mai 2026"),
    ("fr-CA", "21 novembre 2026", "1er mai 2026"),
    ("de", "21. November 2026", "1. Mai 2026"),
    ("ru", "21 ноября 2026 г.", "1 мая 2026 г."),
    ("zh-Hans", "2026年11月21日", "2026年5月1日"),
    ("fa", "۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)", "۱۱ اردیبهشت ۱۴۰۵ (۱ مه ۲۰۲۶)"),
    ("ar", "21 نوفمبر 2026", "1 مايو 2026"),
    ("ar-IQ", "٢١ تشرين الثاني ٢٠٢٦", "١ أيار ٢٠٢٦"),
    ("ar-SY", "٢١ تشرين الثاني ٢٠٢٦", "١ أيار ٢٠٢٦"),
    ("ar-EG", "٢١ نوفمبر ٢٠٢٦", "١ مايو ٢٠٢٦"),
    ("ar-MA", "21 نونبر 2026", "1 ماي 2026"),
    ("sv", "21 november 2026", "1 maj 2026"),
    ("nb", "21. november 2026", "1. mai 2026"),
    ("da", "21. november 2026", "1. maj 2026"),
    ("es", "21 de noviembre de 2026", "1 de mayo de 2026"),
    ("it", "21 novembre 2026", "1º maggio 2026"),
    ("nl", "21 november 2026", "1 mei 2026"),
    ("tr", "21 Kasım 2026", "1 Mayıs 2026"),
    ("fi", "21. marraskuuta 2026", "1. toukokuuta 2026"),
    ("pl", "21 listopada 2026 r.", "1 maja 2026 r."),
    ("pt", "21 de novembro de 2026", "1 de maio de 2026"),
    ("pt-BR", "21 de novembro de 2026", "1º de maio de 2026"),
    ("uk", "21 листопада 2026 р.", "1 травня 2026 р."),
    ("he", "21 בנובמבר 2026", "1 במאי 2026"),
    ("hy", "2026 թ․ նոյեմբերի 21", "2026 թ․ մայիսի 01"),
    ("az", "21 noyabr 2026", "1 may 2026"),
    ("kmr", "21ê mijdara 2026ê", "1ê gulana 2026ê"),
    ("ckb", "٢١ی تشرینی دووەمی ٢٠٢٦", "١ی ئایاری ٢٠٢٦"),
    ("ckb-IQ", "٢١ی تشرینی دووەمی ٢٠٢٦", "١ی ئایاری ٢٠٢٦"),
];

/// Two and three things in a row.
const LISTS: [(&str, &str, &str); 27] = [
    ("en", "A and B", "A, B and C"),
    ("en-GB", "A and B", "A, B and C"),
    ("en-US", "A and B", "A, B, and C"),
    ("fr", "A et B", "A, B et C"),
    ("fr-CA", "A et B", "A, B et C"),
    ("de", "A und B", "A, B und C"),
    ("ru", "A и B", "A, B и C"),
    ("zh-Hans", "A和B", "A、B和C"),
    ("fa", "A و B", "A، B، و C"),
    ("ar", "A وB", "A وB وC"),
    ("sv", "A och B", "A, B och C"),
    ("nb", "A og B", "A, B og C"),
    ("da", "A og B", "A, B og C"),
    ("es", "A y B", "A, B y C"),
    ("it", "A e B", "A, B e C"),
    ("nl", "A en B", "A, B en C"),
    ("tr", "A ve B", "A, B ve C"),
    ("fi", "A ja B", "A, B ja C"),
    ("pl", "A i B", "A, B i C"),
    ("pt", "A e B", "A, B e C"),
    ("pt-BR", "A e B", "A, B e C"),
    ("uk", "A і B", "A, B і C"),
    ("he", "A ו\u{2011}B", "A, B ו\u{2011}C"),
    ("hy", "A և B", "A, B և C"),
    ("az", "A və B", "A, B və C"),
    ("kmr", "A û B", "A, B û C"),
    ("ckb", "A و B", "A، B و C"),
];

/// The protocol of a tag, of a region too that has no file of its own.
fn read(tag: &str) -> Protocol {
    Protocol::load(&lang(tag), &shipped(tag)).unwrap()
}

#[test]
fn every_language_writes_its_dates() {
    let wrong: Vec<String> = DATES
        .iter()
        .filter_map(|(tag, november, may)| {
            let protocol = read(tag);
            let found = [date(2026, 11, 21), date(2026, 5, 1)].map(|day| plain(&protocol.date(day, false)));
            (found != [*november, *may]).then(|| format!("{tag}: {found:?}"))
        })
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
    let missing: Vec<_> = languages().into_iter().filter(|tag| DATES.iter().all(|(known, ..)| known != tag)).collect();
    assert!(missing.is_empty(), "the table has no dates of {missing:?}");
}

#[test]
fn the_persian_year_begins_in_spring_and_has_its_leap_days() {
    let persian = |y, m, d| plain(&protocol("fa").date(date(y, m, d), false));
    assert_eq!(persian(2026, 3, 21), "۱ فروردین ۱۴۰۵ (۲۱ مارس ۲۰۲۶)");
    assert_eq!(persian(2025, 3, 20), "۳۰ اسفند ۱۴۰۳ (۲۰ مارس ۲۰۲۵)", "1403 is a leap year");
    assert_eq!(persian(2026, 3, 20), "۲۹ اسفند ۱۴۰۴ (۲۰ مارس ۲۰۲۶)");
    assert_eq!(persian(1979, 2, 11), "۲۲ بهمن ۱۳۵۷ (۱۱ فوریه ۱۹۷۹)");
}

#[test]
fn figures_follow_the_words_of_the_page() {
    let latin = with("fa", "digits = 0123456789\n").unwrap();
    assert_eq!(plain(&latin.date(date(2026, 11, 21), false)), "30 آبان 1405 (21 نوامبر 2026)");
    assert_eq!((read("ar-IQ").labels(0).digits, read("ar").labels(0).digits).0, "٠١٢٣٤٥٦٧٨٩");
    assert_eq!(read("ar-AE").labels(0).digits, "0123456789");
}

#[test]
fn every_language_writes_its_lists() {
    for (tag, two, three) in LISTS {
        let protocol = read(tag);
        assert_eq!((protocol.list(&["A", "B"]).as_str(), protocol.list(&["A", "B", "C"]).as_str()), (two, three));
        assert_eq!((protocol.list(&["A"]), protocol.list::<&str>(&[])), ("A".into(), String::new()), "{tag}");
    }
    assert!(languages().iter().all(|tag| LISTS.iter().any(|(known, ..)| known == tag)));
    for tag in languages() {
        let list = protocol(tag).list(&["۱", "۲", "۳", "۴"]);
        assert!(!list.contains(['\u{200E}', '\u{200F}']), "{tag}: {list:?}");
    }
}

#[test]
fn lines_become_one_by_the_comma_of_the_script() {
    let joined = |tag: &str| protocol(tag).joined(&["A", "B"]);
    assert_eq!([joined("de"), joined("he"), joined("uk")], ["A, B"; 3]);
    assert_eq!([joined("fa"), joined("ar"), joined("ckb")], ["A، B"; 3]);
    assert_eq!(joined("zh-Hans"), "A，B");
    let (source, home) = (lang("en"), home(&["IR"]));
    let to = recipient(
        "office = \"editor\"\ncountry = \"GB\"\nname.latn = \"The Mail\"\nname.arab = \"میل\"\nname.hans = \"邮报\"",
    );
    for tag in ["fa", "ar", "ckb", "zh-Hans"] {
        let copy = protocol(tag).copy(&to, &writer(&source, &home, 5)).unwrap();
        let lines = protocol(tag).joint(
            &[&to, &recipient("office = \"editor\"\ncountry = \"FR\"\nname = \"邮报\"")],
            &writer(&source, &home, 5),
        );
        let all = [copy.line, copy.mark, lines.unwrap().lines.join("\n")].join("\n");
        assert!(!all.contains(','), "{tag}: {all}");
    }
}

#[test]
fn names_are_sorted_as_the_dictionaries_of_the_language_do() {
    let sorted = |tag: &str, names: &str| {
        let mut names: Vec<&str> = names.split(' ').collect();
        read(tag).sort(&mut names, |name| name.to_string());
        names.join(" ")
    };
    assert_eq!(sorted("da", "Aalto Zeuthen Østergaard Andersen Åse Ærø"), "Andersen Zeuthen Ærø Østergaard Aalto Åse");
    assert_eq!(sorted("nb", "Aase Zahl Anker Ås"), "Anker Zahl Ås Aase");
    assert_eq!(sorted("sv", "Öberg Ärlig Åberg Zorn Aalto"), "Aalto Zorn Åberg Ärlig Öberg");
    assert_eq!(sorted("en", "Öberg Zorn Åberg Aalto"), "Aalto Åberg Öberg Zorn");
    assert_eq!(sorted("fa", "یاس Jo گل کاوه پری بهار ژاله آذر چنار"), "آذر بهار پری چنار ژاله کاوه گل یاس Jo");
    assert_eq!(sorted("zh-Hans", "张 王 李 赵 阿"), "阿 李 王 张 赵", "by pinyin");
    assert_eq!(sorted("tr", "ılık ipek çam can şal sal"), "can çam ılık ipek sal şal");
    assert_eq!(sorted("kmr", "şev çar can dar sor êvar evar"), "can çar dar evar êvar sor şev");
    assert_eq!(sorted("uk", "Йосип Ґанок Їжак Гай Іван"), "Гай Ґанок Іван Їжак Йосип");
    assert_eq!(sorted("es", "nube ñu nana"), "nana nube ñu");
}

#[test]
fn capitals_are_those_of_the_language() {
    let first = |tag: &str, title: &str| {
        let protocol = with(tag, "address-other = { CAPITAL($title) }\n").unwrap();
        let (source, home) = (lang("en"), home(&[]));
        let to = recipient(&format!("office = \"other\"\ncountry = \"TR\"\n{}salutation = \"S\"", titles(title)));
        protocol.forms(&to, &writer(&source, &home, 5)).unwrap().lines.remove(0)
    };
    assert_eq!(
        (first("tr", "içişleri bakanı"), first("az", "iclas sədri")),
        ("İçişleri bakanı".into(), "İclas sədri".into())
    );
    assert_eq!(
        (first("en", "interior minister"), first("nl", "ijsmeester")),
        ("Interior minister".into(), "IJsmeester".into())
    );
}

#[test]
fn those_who_would_be_greeted_alike_are_greeted_together() {
    let two = |office: &str, n: usize| {
        let table = |n: usize, country: &str| {
            format!(
                "[[recipient]]\nid = \"r{n}\"\noffice = \"{office}\"\ncountry = \"{country}\"\ngender = \"male\"\n{}",
                titles("T")
            )
        };
        recipients(&["AR", "BR", "KE", "PE"][..n].iter().enumerate().map(|(n, c)| table(n, c)).collect::<String>())
    };
    for tag in languages() {
        for (office, n) in [("foreign-minister", 2), ("ambassador", 2), ("ambassador", 3), ("un-high-commissioner", 2)]
        {
            let all = two(office, n);
            let together = joint(tag, &all).salutation;
            let alone = joint(tag, &all[..1]).salutation;
            assert_ne!(together[0], alone[0], "{tag} {office}: one is greeted, and {n} are meant");
            let general = joint(tag, &two(office, 4)).salutation;
            assert_eq!(together, general, "{tag} {office}");
        }
    }
    assert_eq!(joint("nl", &two("ambassador", 2)).salutation, ["Geachte dames en heren,"]);
    // A man and a woman in the same office are greeted one by one where the language tells them apart.
    let mut pair = two("foreign-minister", 2);
    pair[1].gender = Some(crate::campaign::Gender::Female);
    assert_eq!(joint("fr", &pair).salutation, ["Monsieur le Ministre,", "Madame la Ministre,"]);
}
