//! Labels, dates, lists, and forms of address beyond the tables.

use jiff::civil::date;

use super::*;
use crate::campaign::Forms;

/// The day that the sources are about, as ICU4X and the languages' usage write it; place and day above a letter.
const DATES: [(&str, &str, &str, &str); 6] = [
    ("en", "21 November 2026", "Paris", "Paris, 21 November 2026"),
    ("fa", "۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)", "پاریس", "پاریس، ۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)"),
    ("de", "21. November 2026", "Paris", "Paris, den 21. November 2026"),
    ("fr", "21 novembre 2026", "Paris", "Paris, le 21 novembre 2026"),
    ("ru", "21 ноября 2026 г.", "Париж", "Париж, 21 ноября 2026 г."),
    ("zh-Hans", "2026年11月21日", "巴黎", "2026年11月21日于巴黎"),
];

/// No-break spaces are typography; the tables are written with plain ones.
pub(super) fn plain(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ")
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    for (tag, day, place, line) in DATES {
        assert_eq!(plain(&protocol(tag).date(date(2026, 11, 21), false)), day);
        assert_eq!(plain(&protocol(tag).dateline(place, date(2026, 11, 21), false)), line);
        let other = protocol(tag).date(date(2026, 11, 21), true);
        assert_eq!(plain(&other), if tag == "en" { "November 21, 2026" } else { day });
    }
}

#[test]
fn the_first_of_a_french_month_has_an_ordinal() {
    let french = protocol("fr");
    assert_eq!(plain(&french.date(date(2026, 11, 1), false)), "1er novembre 2026");
    assert_eq!(plain(&french.date(date(2026, 11, 11), false)), "11 novembre 2026");
    assert_eq!(plain(&french.date(date(2027, 1, 10), false)), "10 janvier 2027");
}

#[test]
fn every_day_can_be_written() {
    for tag in languages() {
        for day in [date(-9999, 1, 1), date(1, 1, 1), date(1979, 2, 11), date(2024, 2, 29), date(9999, 12, 31)] {
            assert!(!protocol(tag).date(day, false).is_empty(), "{tag} {day}");
        }
    }
}

#[test]
fn lists_are_joined_by_the_language() {
    let list = |tag: &str, words: &[&str]| protocol(tag).list(words);
    assert_eq!(list("en", &["A", "B", "C"]), "A, B and C", "as in Britain, without a comma before and");
    assert_eq!(list("de", &["A", "B"]), "A und B");
    assert_eq!(list("zh-Hans", &["甲", "乙", "丙"]), "甲、乙和丙");
    assert_eq!(list("fa", &["الف", "ب", "پ"]), "الف، ب، و پ", "without CLDR’s right-to-left mark");
    assert_eq!((list("fr", &["A"]), list("ru", &[])), ("A".to_string(), String::new()));
}

#[test]
fn labels_are_there() {
    let labels = |tag: &str, n| protocol(tag).labels(n);
    assert_eq!(labels("de", 1).subject, "", "DIN 5008 has no word for it");
    assert_eq!(labels("fr", 1).subject, "Objet\u{A0}:");
    assert_eq!((labels("fr", 1).enclosures, labels("fr", 2).enclosures).1, "Pièces jointes\u{A0}:");
    assert_eq!(labels("en", 1).page, "Page {page} of {pages}");
    assert_eq!(labels("fa", 1).page, "صفحهٔ {page} از {pages}");
    assert_eq!(labels("fa", 2).digits, "۰۱۲۳۴۵۶۷۸۹");
    for tag in languages() {
        let labels = labels(tag, 0);
        let all = [labels.open_letter, labels.copy_to, labels.enclosures, labels.signatories, labels.digits.clone()];
        assert!(all.iter().all(|l| !l.is_empty()), "{tag}: {all:?}");
        assert_eq!(labels.digits.chars().count(), 10, "{tag}");
        for label in [Label::SignedBy, Label::NameWithheld, Label::HowToVerify] {
            assert!(!protocol(tag).label(label).is_empty(), "{tag}");
        }
        assert!(protocol(tag).on_behalf_of("«Ω»").contains("«Ω»"), "{tag}");
    }
}

#[test]
fn notices_name_the_language_of_the_original() {
    let from = |tag: &str, source: &str| protocol(tag).translated_from(&lang(source));
    assert_eq!(from("en", "fa"), "Translated from Persian");
    assert_eq!(from("de", "en-GB"), "Aus dem Englischen übersetzt");
    assert_eq!(from("fr", "en"), "Traduit de l’anglais");
    assert_eq!(from("ru", "sv"), "Перевод со шведского");
    assert_eq!(from("zh-Hans", "en"), "译自英文");
    assert_eq!(from("az", "en"), "İngilis dilindən tərcümə", "with a capital of its own alphabet");
    assert_eq!(from("fa", "zh-Hans"), "ترجمه از چینی");
    assert_eq!(from("en", "eo"), "Translated from another language");
    for tag in languages() {
        let notice = |machine| protocol(tag).notice(&lang("en"), machine);
        assert_ne!(notice(true), notice(false), "{tag}");
    }
    assert_eq!(protocol("en").notice(&lang("en"), true), "Translated from English by machine, not reviewed");
}

#[test]
fn revisions_and_follow_ups_are_named() {
    assert_eq!(protocol("fa").revision(12), "ویرایش ۱۲");
    assert_eq!(
        protocol("fr").follow_up("Paix", "3 mai 2026"),
        "Fait suite à la lettre «\u{A0}Paix\u{A0}» du 3 mai 2026"
    );
    assert_eq!(protocol("it").follow_up("Pace", "8 maggio 2026"), "Seguito della lettera «Pace» (8 maggio 2026)");
    let brazilian = protocol("pt-BR").follow_up("Paz", "3 de maio de 2026");
    assert_eq!(brazilian, "Em continuidade à carta “Paz”, de 3 de maio de 2026");
    assert_eq!(protocol("en").digits("page 10"), "page 10");
}

#[test]
fn one_signer_writes_as_i() {
    let (source, home) = (lang("en"), home(&[]));
    let to = recipient("office = \"president\"\ncountry = \"CN\"\ngender = \"male\"");
    let closing = |tag, signers| protocol(tag).forms(&to, &writer(&source, &home, signers)).unwrap().closing.remove(0);
    assert!(closing("fr", 1).ends_with("l’assurance de ma très haute considération."));
    assert!(closing("fr", 2).ends_with("l’assurance de notre très haute considération."));
    assert_eq!(closing("de", 1), "Mit dem Ausdruck meiner vorzüglichen Hochachtung");
    assert!(closing("en", 1).contains("assurances of my highest") && closing("en", 21).contains("of our highest"));
    let to: Vec<Recipient> = seven();
    let to: Vec<&Recipient> = to.iter().take(6).collect();
    let joint = |tag, signers| protocol(tag).joint(&to, &writer(&source, &home, signers)).unwrap().closing.remove(0);
    assert_eq!((joint("ru", 1), joint("ru", 21)).0, "Примите уверения в моём глубоком уважении.");
    assert_eq!(joint("ru", 21), "Примите уверения в нашем глубоком уважении.", "21 is `one` in Russian, but not I");
}

#[test]
fn home_and_language_make_an_office_ones_own() {
    let source = lang("en");
    let to = recipient("office = \"president\"\ncountry = \"US\"\ngender = \"female\"");
    let salutation = |tag, codes: &[&str]| {
        let home = home(codes);
        protocol(tag).forms(&to, &writer(&source, &home, 2)).unwrap().salutation.remove(0)
    };
    assert_eq!(salutation("de", &["IR"]), "Exzellenz,");
    assert_eq!(salutation("de", &["IR", "US"]), "Sehr geehrte Frau Präsidentin,");
    assert_eq!(salutation("en", &["IR"]), "Dear Madam President:");
}

#[test]
fn a_letter_to_an_editor_or_an_organisation_works_at_once() {
    let cases = [
        ("office = \"editor\"\ncountry = \"GB\"\nname = \"The Evening Mail\"", "en", "The Editor / The Evening Mail"),
        ("office = \"editor\"\ncountry = \"DE\"", "de", "Redaktion"),
        ("office = \"organisation\"\ncountry = \"FR\"\nname = \"Maison de la Paix\"", "fr", "Maison de la Paix"),
        ("office = \"organisation\"\ncountry = \"RU\"\nname.ru = \"Фонд «Мир»\"", "ru", "Фонд «Мир»"),
        ("office = \"person\"\ncountry = \"CN\"\nname.hans = \"乔多\"\ngender = \"female\"", "zh-Hans", "乔多女士"),
        ("office = \"person\"\ncountry = \"US\"\nname = \"Jo Doe\"", "en", "Jo Doe"),
        ("office = \"person\"\ncountry = \"DE\"\nname = \"Jo Doe\"\ngender = \"male\"", "de", "Herrn Jo Doe"),
    ];
    for (lines, tag, want) in cases {
        let address = address(tag, lines).unwrap();
        assert_eq!(address.lines.join(" / "), want, "{tag} {lines}");
        assert!(!address.title.nominative().is_empty() && !address.salutation.is_empty(), "{tag} {lines}");
    }
}

#[test]
fn every_office_has_salutation_and_closing_once_it_has_a_title() {
    let titles = titles("T");
    for (office, _) in <crate::campaign::Office as crate::campaign::Choice>::WORDS {
        for tag in languages() {
            for own in [true, false] {
                for gender in ["male", "female"] {
                    let lines = format!(
                        "office = \"{office}\"\ncountry = \"SE\"\ngender = \"{gender}\"\nown = {own}\n{titles}"
                    );
                    let address = address(tag, &lines).unwrap_or_else(|e| panic!("{tag} {office}: {e}"));
                    let parts = [&address.lines, &address.salutation, &address.closing];
                    assert!(parts.iter().all(|p| !p.is_empty()), "{tag} {office} {address:?}");
                    let text = parts.iter().flat_map(|p| p.iter()).fold(String::new(), |all, one| all + one);
                    assert!(!text.contains(['{', '}', '$', '\u{E000}']), "{tag} {office}: {text}");
                }
            }
        }
    }
}

#[test]
fn what_a_recipient_brings_wins() {
    let lines = "office = \"body-head\"\ncountry = \"FR\"\ngender = \"female\"\n\
                 title.fr = \"la Maire de Paris\"\nsalutation.fr = \"Madame le maire,\"\nclosing.de = \"Servus\"";
    let french = address("fr", lines).unwrap();
    assert_eq!(french.salutation, ["Madame le maire,"]);
    assert!(french.closing[0].contains("agréer, Madame le maire, l’expression"), "the closing repeats it");
    assert_eq!(french.title, Forms::from("la Maire de Paris".to_string()));
    let closing = address("fr", &format!("{lines}\nclosing.fr = \"Bien à vous,\"")).unwrap().closing;
    assert_eq!(closing, ["Bien à vous,"]);
}

#[test]
fn a_few_others_are_greeted_one_by_one_and_many_in_general() {
    let text: String = ["GB", "DE", "FR", "US"]
        .iter()
        .map(|c| {
            let name = format!("name = \"Paper of {c}\"");
            format!("[[recipient]]\nid = \"{c}\"\noffice = \"editor\"\ncountry = \"{c}\"\n{name}\n")
        })
        .collect();
    let editors = recipients(&text);
    let english = joint("en", &editors[..2]);
    assert_eq!(
        (english.salutation, english.title.nominative()),
        (vec!["Ladies and Gentlemen,".to_string()], "Paper of GB and Paper of DE"),
        "two whom one salutation fits are not one"
    );
    assert_eq!(joint("en", &editors).salutation, ["Ladies and Gentlemen,"]);
    let french = joint("fr", &editors);
    assert!(french.closing[0].contains("agréer, Mesdames, Messieurs, l’expression"), "{:?}", french.closing);
    let mixed: Vec<Recipient> = seven().into_iter().take(1).chain(recipients(&text).into_iter().take(1)).collect();
    assert_eq!(joint("de", &mixed).salutation, ["Exzellenz,", "Sehr geehrte Redaktion,"]);
    let persian = joint("fa", &mixed).salutation;
    assert_eq!(persian, ["جناب آقای رئیس‌جمهور،", "هیئت تحریریهٔ محترم،", "با سلام و احترام،"]);
}

#[test]
fn no_head_of_state_goes_without_the_word_of_respect_that_all_others_have() {
    // The President of China is one's own in a Chinese letter, but among the others he is an Excellency as they are.
    let heads = joint("zh-Hans", &seven()[..6]).lines;
    assert!(heads.iter().all(|line| line.ends_with("阁下")), "{heads:?}");
}

#[test]
fn the_holder_of_an_office_with_a_title_of_its_own_keeps_his_name() {
    let mayor = "office = \"other\"\ncountry = \"DE\"\ngender = \"male\"\nname.latn = \"Jo Doe\"\nname.hans = \"乔多\"\n\
                 title.tr = { nominative = \"Berlin Belediye Başkanı\", dative = \"Berlin Belediye Başkanına\" }\n\
                 title.az = { nominative = \"Berlin meri\", dative = \"Berlin merinə\" }\ntitle.zh-Hans = \"柏林市市长\"\n";
    for (tag, lines, salutation) in [
        ("tr", ["Sayın Jo Doe", "Berlin Belediye Başkanı"], "Sayın Jo Doe,"),
        ("az", ["Cənab Jo Doe", "Berlin meri"], "Hörmətli cənab Jo Doe!"),
        ("zh-Hans", ["柏林市市长", "乔多"], "尊敬的乔多先生："),
    ] {
        let one = address(tag, mayor).unwrap();
        assert_eq!(
            (one.lines, one.salutation),
            (lines.map(String::from).to_vec(), vec![salutation.to_string()]),
            "{tag}"
        );
    }
}

#[test]
fn presidents_of_bodies_are_no_heads_of_state() {
    let text: String = ["FR", "DE", "EU"]
        .map(|c| format!("[[recipient]]\nid = \"{c}\"\noffice = \"president\"\ncountry = \"{c}\"\ngender = \"male\"\n"))
        .concat();
    let all = recipients(&text);
    assert!(joint("en", &all[..2]).salutation[0].contains("Heads of State"));
    let mixed = joint("en", &all).salutation.concat();
    assert!(!mixed.is_empty() && !mixed.contains("Heads of State"), "{mixed}");
}

#[test]
fn one_addressee_alone_is_no_group_and_none_is_an_error() {
    let all = seven();
    assert_eq!(joint("de", &all[3..4]).salutation, ["Sehr geehrte Frau Bundeskanzlerin,"]);
    let (source, home) = (lang("en"), home(&[]));
    let error = protocol("en").joint(&[], &writer(&source, &home, 1)).unwrap_err();
    assert_eq!(error.diagnostics()[0].code, Some("no-addressee"));
}

#[test]
fn copies_name_their_office() {
    let (source, home) = (lang("en"), home(&["IR"]));
    let wants = [
        ("en", "The Secretary-General of the United Nations", "Copy for the Secretary-General of the United Nations"),
        ("fa", "دبیرکل محترم سازمان ملل متحد", "رونوشت به دبیرکل محترم سازمان ملل متحد"),
        ("de", "Generalsekretär der Vereinten Nationen", "Kopie für den Generalsekretär der Vereinten Nationen"),
        (
            "fr",
            "Monsieur le Secrétaire général de l’Organisation des Nations Unies",
            "Copie pour le Secrétaire général de l’Organisation des Nations Unies",
        ),
        (
            "ru",
            "Генеральному секретарю Организации Объединённых Наций",
            "Копия для Генерального секретаря Организации Объединённых Наций",
        ),
        ("zh-Hans", "联合国秘书长", "抄送联合国秘书长"),
        ("ar", "معالي الأمين العام للأمم المتحدة", "نسخة إلى معالي الأمين العام للأمم المتحدة"),
    ];
    for (tag, line, mark) in wants {
        let copy = protocol(tag).copy(&seven()[6], &writer(&source, &home, 5)).unwrap();
        assert_eq!((copy.line.as_str(), copy.mark.as_str()), (line, mark));
    }
    let named = recipient("office = \"person\"\ncountry = \"DE\"\nname = \"Jo Doe\"");
    let copy = protocol("en").copy(&named, &writer(&source, &home, 5)).unwrap();
    assert_eq!((copy.line.as_str(), copy.mark.as_str()), ("Jo Doe", "Copy for Jo Doe"));
}

#[test]
fn slavic_offices_take_their_name_without_a_comma_and_nobody_stands_twice() {
    let (source, home) = (lang("en"), home(&["IR"]));
    let name = "name.cyrl = { nominative = \"Джо Роу\", dative = \"Джо Роу (дат.)\", vocative = \"Джо Роу (кл.)\" }";
    let office = recipient(&format!("office = \"ambassador\"\ncountry = \"SE\"\n{name}"));
    let person = recipient(&format!("office = \"person\"\ncountry = \"SE\"\n{name}"));
    let member = recipient(&format!("office = \"member-of-parliament\"\ncountry = \"SE\"\n{name}"));
    for (tag, title) in
        [("ru", "Чрезвычайному и Полномочному Послу Швеции"), ("uk", "Надзвичайному і Повноважному Послові Швеції")]
    {
        let to = [&office, &person, &member];
        let lines = protocol(tag).joint(&to, &writer(&source, &home, 5)).unwrap().lines;
        assert_eq!(lines, [&format!("{title} Джо Роу (дат.)"), "Джо Роу (дат.)", "Джо Роу (дат.)"], "{tag}");
        let copy = |one| protocol(tag).copy(one, &writer(&source, &home, 5)).map(|copy| copy.line);
        assert_eq!(copy(&office).ok(), Some(format!("{title} Джо Роу (дат.)")), "{tag}");
    }
}

#[test]
fn a_person_is_greeted_by_the_form_of_the_name_that_the_language_asks_for() {
    let title = "title.ru = { nominative = \"Т\", dative = \"Т\" }\ntitle.uk = { nominative = \"Т\", dative = \"Т\" }";
    let named = |tag, office: &str, name| {
        let lines = format!("office = \"{office}\"\ncountry = \"DE\"\ngender = \"male\"\n{title}\n{name}");
        address(tag, &lines).map(|a| a.salutation.join(" ")).map_err(|e| e.diagnostics()[0].code)
    };
    let bare = "name.cyrl = { nominative = \"Джо Роу\", dative = \"Джо Роу\" }";
    let short = "name.cyrl = { nominative = \"Джо Роу\", dative = \"Джо Роу\", short = \"Роу\" }";
    let called = "name.cyrl = { nominative = \"Джо Роу\", dative = \"Джо Роу\", vocative = \"Джо Роу (кл.)\" }";
    for office in ["person", "other"] {
        assert_eq!(named("ru", office, short).unwrap(), "Уважаемый господин Роу!");
        assert_eq!(named("ru", office, bare).unwrap(), "Уважаемый господин Джо Роу!");
        assert_eq!(named("ru", office, called).unwrap(), "Уважаемый Джо Роу (кл.)!");
        assert_eq!(named("uk", office, called).unwrap(), "Шановний пане Джо Роу (кл.)!");
        assert_eq!(named("uk", office, bare).unwrap_err(), Some("missing-form"));
    }
}

#[test]
fn the_neutral_form_works_everywhere_once_there_is_a_title() {
    let (source, home, titles) = (lang("en"), home(&[]), titles("T"));
    let mut wrong = vec![];
    for (office, _) in <crate::campaign::Office as crate::campaign::Choice>::WORDS {
        for own in [true, false] {
            let to = recipient(&format!(
                "office = \"{office}\"\ncountry = \"FR\"\ngender = \"neutral\"\nown = {own}\n{titles}"
            ));
            for tag in languages() {
                let (protocol, writer) = (protocol(tag), writer(&source, &home, 2));
                let error = protocol.forms(&to, &writer).err().or_else(|| protocol.copy(&to, &writer).err());
                wrong.extend(error.map(|error| format!("{tag} {office} own {own}: {error}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Countries for which every language has general titles.
const COUNTRIES: &str = "US GB FR DE RU CN IR SE NO DK FI IS ES IT NL BE LU AT CH PL PT IE CZ HU GR TR UA AM AZ IQ SY IL EG SA \
                         QA AE CA AU JP KR IN BR ZA VA";

#[test]
fn titles_of_offices_are_known_for_many_countries() {
    let (source, home, mut missing) = (lang("en"), home(&[]), vec![]);
    for country in COUNTRIES.split_whitespace() {
        for office in ["president", "prime-minister", "foreign-minister", "parliament-president", "ambassador"] {
            // The Holy See has no parliament.
            if (office, country) == ("parliament-president", "VA") {
                continue;
            }
            let to = recipient(&format!("office = \"{office}\"\ncountry = \"{country}\"\ngender = \"male\""));
            for tag in languages() {
                if let Err(error) = protocol(tag).title(&to, &writer(&source, &home, 1)) {
                    missing.push(format!("{tag} {office}/{country} {:?}", error.diagnostics()[0].code));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} titles\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn whoever_is_asked_for_is_addressed_or_it_is_told_why_not() {
    let (source, home) = (lang("en"), home(&[]));
    let name = "name.latn = \"Jo Doe\"\nname.arab = \"جو دو\"\nname.cyrl = \"Джо Роу\"\nname.hans = \"乔多\"\n";
    let offices = <crate::campaign::Office as crate::campaign::Choice>::WORDS.iter().map(|(office, _)| *office);
    let mut pairs: Vec<(&str, &str)> = offices.zip(["FR", "SE", "JP"].into_iter().cycle()).collect();
    for office in ["president", "body-head", "parliament-president", "foreign-minister"] {
        pairs.extend([(office, "EU"), (office, "UN")]);
    }
    let mut wrong = vec![];
    for (n, (office, country)) in pairs.into_iter().enumerate() {
        for gender in ["gender = \"male\"\n", "gender = \"female\"\n", "gender = \"neutral\"\n", ""] {
            for (own, name) in [(true, name), (false, name), (true, ""), (false, "")] {
                let lines = format!("office = \"{office}\"\ncountry = \"{country}\"\nown = {own}\n{gender}{name}");
                let to = recipient(&lines);
                for tag in languages() {
                    let found = look(protocol(tag), &to, &writer(&source, &home, 1 + n % 2));
                    let who = || format!("{tag} {office}/{country} {gender:?} own {own} {name:.5}");
                    wrong.extend(found.map(|what| format!("{}: {what}", who())));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}

/// Returns what is wrong with an address.
fn look(protocol: &Protocol, to: &Recipient, from: &Writer<'_>) -> Option<String> {
    let lines = match (protocol.forms(to, from), protocol.copy(to, from)) {
        (Ok(address), Ok(copy)) => {
            if address.salutation.is_empty() || address.closing.is_empty() || address.lines.is_empty() {
                return Some(format!("something is empty: {address:?}"));
            }
            [address.lines, address.salutation, address.closing, vec![copy.line, copy.mark]].concat()
        }
        (Err(error), _) | (_, Err(error)) => {
            let known = ["missing-title", "missing-gender", "missing-form"];
            let strange = error.diagnostics().iter().find(|one| !one.code.is_some_and(|code| known.contains(&code)));
            return strange.map(|one| one.to_string());
        }
    };
    let odd = |line: &String| {
        line.is_empty()
            || line.trim() != line
            || line.contains("  ")
            || [" ,", " .", " ،", ",,"].iter().any(|pair| line.contains(pair))
            || line.contains(['{', '}', '$', '\u{E000}'])
            || line.contains(
                |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'),
            )
    };
    lines.into_iter().find(odd).map(|line| format!("odd: {line:?}"))
}
