//! The tables of expected forms: `titles.txt` and `addresses.txt`, which people who know a language can read.

use super::*;

/// The example's addressees: `us` … `sg`.
const OFFICES: [(&str, &str, &str); 7] = [
    ("us", "president", "US"),
    ("gb", "prime-minister", "GB"),
    ("fr", "president", "FR"),
    ("de", "chancellor", "DE"),
    ("ru", "president", "RU"),
    ("cn", "president", "CN"),
    ("sg", "un-secretary-general", "UN"),
];

/// A name with the form that Russian needs.
const NAME: &str = r#"
name.latn = "Jo Doe"
name.arab = "جو دو"
name.cyrl = { nominative = "Джо Роу", dative = "Джо Роу (дат.)" }
name.hans = "乔多"
"#;

fn row(tag: &str, lines: &str, show: impl Fn(&Address) -> String) -> String {
    match address(tag, lines) {
        Ok(address) => show(&address),
        Err(error) => error.diagnostics()[0].code.unwrap().to_string(),
    }
}

fn table_of(who: &str, gender: &str, flip: &str) -> String {
    let (_, office, country) = OFFICES.iter().find(|(w, ..)| *w == who).unwrap();
    let gender = if gender == "-" { String::new() } else { format!("gender = {gender:?}\n") };
    let own = match flip {
        "own" => "own = true\n",
        "foreign" => "own = false\n",
        _ => "",
    };
    format!("office = {office:?}\ncountry = {country:?}\n{gender}{own}")
}

fn title_row(tag: &str, who: &str, gender: &str) -> String {
    row(tag, &table_of(who, gender, ""), |a| {
        let forms: Vec<String> = a.title.known().map(|f| format!("{f}: {}", a.title.get(f).unwrap())).collect();
        forms.join(" | ")
    })
}

fn address_row(tag: &str, who: &str, gender: &str, flip: &str) -> String {
    let lines = table_of(who, gender, flip);
    let named = row(tag, &format!("{lines}{NAME}"), |a| a.lines.join(" / "));
    let rest = row(tag, &lines, |a| [a.lines.join(" / "), a.salutation.join(" / "), a.closing.join(" / ")].join(" | "));
    format!("{named} | {rest}")
}

/// Checks every row of a table; a row for `any` gender holds for men, for women and without gender.
fn check(table: &str, find: impl Fn(&str, &str, &str, &str) -> String) {
    let (mut wrong, mut rows) = (vec![], 0);
    for want in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        rows += 1;
        let (key, rest) = want.split_once(" | ").unwrap();
        let key: Vec<&str> = key.split(' ').collect();
        let flip = key.get(3).copied().unwrap_or_default();
        let genders: &[&str] = if key[2] == "any" { &["male", "female", "-"] } else { &key[2..3] };
        for gender in genders {
            let found = find(key[0], key[1], gender, flip);
            if found != rest {
                wrong.push(format!("want {want}\n got {found}"));
            }
        }
    }
    assert!(rows > 60, "{rows} rows");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn titles_have_the_forms_that_languages_need() {
    check(include_str!("titles.txt"), |tag, who, gender, _| title_row(tag, who, gender));
}

#[test]
fn addresses_salutations_and_closings_are_right() {
    check(include_str!("addresses.txt"), address_row);
}
