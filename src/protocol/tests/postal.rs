//! Postal addresses in the order of their country, and the country's name below them.

use super::*;
use crate::campaign::Office;

const LONDON: &str =
    "name = \"Foreign Office\", street = \"King Charles Street\", city = \"London\", postcode = \"SW1A 2AH\"";

/// The address of a president, by the words of its table; `own` is the country of the sender, `-` none.
fn lines(tag: &str, own: &str, country: &str, address: &str) -> String {
    let to = recipient(&format!("office = \"president\"\ncountry = \"{country}\"\n{address}"));
    let own = Country::parse(own);
    let posting = protocol(tag).postal(&to, &lang("en"), |to| own.as_ref().is_some_and(|own| own != to));
    let holder = if posting.holder_last { " / (holder)" } else { "" };
    posting.lines.join(" / ") + holder
}

/// The orders of PROTOCOL.md section 2 and of others, each with all parts and without state and district.
#[test]
fn the_parts_stand_in_the_order_of_their_country() {
    let cases = [
        ("DE", "Haus / Weg 1 / 10557 Stadt", "Haus / Weg 1 / Teil / 10557 Stadt / Land"),
        ("FR", "Haus / Weg 1 / 10557 STADT", "Haus / Weg 1 / Teil / 10557 STADT / Land"),
        ("GB", "Haus / Weg 1 / STADT / 10557", "Haus / Weg 1 / Teil / STADT / 10557"),
        ("US", "Haus / Weg 1 / Stadt 10557", "Haus / Weg 1 / Teil / Stadt, Land 10557"),
        ("CA", "Haus / Weg 1 / Stadt 10557", "Haus / Weg 1 / Teil / Stadt Land 10557"),
        ("RU", "Haus / Weg 1 / Stadt / 10557", "Haus / Weg 1 / Teil / Stadt / Land / 10557"),
        ("CN", "Haus / Weg 1 / Stadt / 10557", "Haus / Weg 1 / Teil / Stadt / Land, 10557"),
        ("SE", "Haus / Weg 1 / 10557 Stadt", "Haus / Weg 1 / Teil / 10557 Stadt / Land"),
        ("NO", "Haus / Weg 1 / 10557 Stadt", "Haus / Weg 1 / Teil / 10557 Stadt / Land"),
        ("DK", "Haus / Weg 1 / 10557 Stadt", "Haus / Weg 1 / Teil / 10557 Stadt / Land"),
        ("IR", "Haus / Stadt / Weg 1 / 10557", "Haus / Land / Stadt, Teil / Weg 1 / 10557"),
        ("IT", "Haus / Weg 1 / 10557 Stadt", "Haus / Weg 1 / Teil / 10557 Stadt Land"),
        ("JP", "Haus / Weg 1 / Stadt / 10557", "Haus / Weg 1 / Teil / Stadt, Land / 10557"),
        ("BR", "Haus / Weg 1 / Stadt / 10557", "Haus / Weg 1 / Teil / Stadt-Land / 10557"),
        ("CH", "Haus / Weg 1 / 10557 Stadt", "Haus / Weg 1 / Teil / 10557 Stadt / Land"),
    ];
    for (country, few, all) in cases {
        let short = "name = \"Haus\", street = \"Weg 1\", city = \"Stadt\", postcode = \"10557\"";
        let found = lines("en", "-", country, &format!("address = {{ {short} }}"));
        assert_eq!(found, few, "{country}");
        let long = format!("address = {{ {short}, district = \"Teil\", region = \"Land\" }}");
        assert_eq!(lines("en", "-", country, &long), all, "{country}");
    }
}

#[test]
fn chinese_goes_from_the_country_down_to_the_holder_and_persian_has_its_comma() {
    let address = "address.latn = { name = \"Zhongnanhai\", district = \"Xicheng\", city = \"Beijing\", postcode = \"100017\" }\n\
                   address.hans = { name = \"中南海\", district = \"西城区\", city = \"北京市\", postcode = \"100017\" }";
    assert_eq!(lines("zh-Hans", "CN", "CN", address), "100017 / 北京市西城区 / 中南海 / (holder)");
    assert_eq!(lines("zh-Hans", "FR", "CN", address), "中国 / 100017 / 北京市西城区 / 中南海 / (holder)");
    assert_eq!(lines("fr", "FR", "CN", address), "Zhongnanhai / Xicheng / Beijing / 100017 / CHINE");
    let tehran = "address = { street = [\"خیابان پاستور\", \"پلاک ۱\"], district = \"پاستور\", city = \"تهران\", postcode = \"۱۳۱۶۸\" }";
    assert_eq!(lines("fa", "IR", "IR", tehran), "تهران، پاستور / خیابان پاستور / پلاک ۱ / ۱۳۱۶۸");
    assert_eq!(lines("fa", "FR", "IR", tehran), "تهران، پاستور / خیابان پاستور / پلاک ۱ / ۱۳۱۶۸ / ایران");
}

#[test]
fn a_letter_abroad_names_the_country_in_its_language_or_in_english() {
    let berlin = "address = [\"Bundeskanzleramt\", \"10557 Berlin\"]";
    assert_eq!(lines("de", "-", "DE", berlin), "Bundeskanzleramt / 10557 Berlin", "who sends it is not told");
    assert_eq!(lines("de", "DE", "DE", berlin), "Bundeskanzleramt / 10557 Berlin");
    let named = |tag| lines(tag, "IR", "DE", berlin).rsplit(" / ").next().unwrap().to_string();
    let names = ["en", "fr", "tr", "sv", "pt", "kmr"].map(named);
    assert_eq!(names, ["GERMANY", "ALLEMAGNE", "ALMANYA", "TYSKLAND", "ALEMANHA", "ALMANYA"]);
    assert_eq!(
        ["fa", "ru", "zh-Hans", "he", "hy", "ckb"].map(named),
        ["GERMANY"; 6],
        "the address is in Latin letters"
    );
    assert_eq!(lines("ru", "FR", "RU", "address.ru = [\"Москва\"]"), "Москва / РОССИЯ");
    assert_eq!(lines("tr", "FR", "GB", "address = [\"London\"]"), "London / BİRLEŞİK KRALLIK");
    assert_eq!(lines("en", "FR", "HK", "address = [\"1 Tim Mei Avenue\"]"), "1 Tim Mei Avenue / HONG KONG");
    assert_eq!(
        lines("en", "FR", "DE", "address = [\"10557 Berlin\", \"Germany\"]"),
        "10557 Berlin / Germany",
        "once is enough"
    );
    assert_eq!(
        lines("sv", "FR", "SE", "address = { city = \"Stockholm\", postcode = \"103 33\" }"),
        "SE-103 33 Stockholm / SVERIGE"
    );
    assert_eq!(lines("en", "FR", "DE", ""), "", "nothing is posted to nowhere");
    for tag in languages() {
        for country in ["US", "CN", "IR", "XK", "MO", "PS"] {
            assert!(!lines(tag, "FR", country, "address = [\"1\"]").ends_with('1'), "{tag} {country}");
        }
    }
}

#[test]
fn bodies_are_in_no_country_and_ambassadors_not_in_their_own() {
    let un = "address = [\"New York, NY 10017\"]";
    assert_eq!(lines("en", "FR", "UN", un), "New York, NY 10017");
    assert_eq!(lines("en", "FR", "EU", "address = { city = \"Brussels\", postcode = \"1049\" }"), "1049 Brussels");
    let there = "address = { city = \"Brussels\", postcode = \"1049\", country = \"BE\" }";
    assert_eq!(lines("en", "FR", "EU", there), "1049 Brussels / BELGIUM");
    let ambassador = |address: &str| {
        let to = recipient(&format!("country = \"FR\"\noffice = \"{}\"\n{address}", Office::Ambassador.as_str()));
        protocol("en").postal(&to, &lang("en"), |_| true).lines.join(" / ")
    };
    assert_eq!(ambassador("address = [\"Pariser Platz 5\", \"10117 Berlin\"]"), "Pariser Platz 5 / 10117 Berlin");
    assert_eq!(
        ambassador(&format!("address = {{ {LONDON}, country = \"GB\" }}")),
        "Foreign Office / King Charles Street / LONDON / SW1A 2AH / UNITED KINGDOM"
    );
}
