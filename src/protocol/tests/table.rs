//! The tables of expected forms, which people who know a language can read: `titles.txt`, `addresses.txt`, and one of
//! addresses for each language, `<lang>.txt`.

use std::path::Path;

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

/// A name with the short form that some greet with.
const SHORT: &str = "name = { latn = { nominative = \"Jo Doe\", short = \"Doe\" } }\n";

fn row(tag: &str, lines: &str, show: impl Fn(&Address) -> String) -> String {
    match address(tag, lines) {
        Ok(address) => show(&address),
        Err(error) => error.diagnostics()[0].code.unwrap().to_string(),
    }
}

/// The lines of a recipient: `who` is one of the example's addressees or `OFFICE/COUNTRY`.
fn table_of(who: &str, gender: &str, flip: &str) -> String {
    let (office, country) = match who.split_once('/') {
        Some(pair) => pair,
        None => {
            let known = OFFICES.iter().find(|(w, ..)| *w == who).unwrap_or_else(|| panic!("nobody is called {who}"));
            (known.1, known.2)
        }
    };
    let gender = if gender == "-" { String::new() } else { format!("gender = {gender:?}\n") };
    let own = match flip {
        "own" => "own = true\n",
        "foreign" => "own = false\n",
        "" => "",
        other => panic!("{who}: neither own nor foreign: {other}"),
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
    if let Some(flip) = flip.strip_suffix("named") {
        let lines = table_of(who, gender, flip.trim());
        let salutation = |name| row(tag, &format!("{lines}{name}"), |a| a.salutation.join(" / "));
        return format!("{} | {}", salutation(NAME), salutation(SHORT));
    }
    let lines = table_of(who, gender, flip);
    let named = row(tag, &format!("{lines}{NAME}"), |a| a.lines.join(" / "));
    let rest = row(tag, &lines, |a| [a.lines.join(" / "), a.salutation.join(" / "), a.closing.join(" / ")].join(" | "));
    format!("{named} | {rest}")
}

/// Checks every row of a table; a row for `any` gender holds for men, for women and without gender. Returns how many
/// rows there are, and what is wrong with them.
fn wrong(table: &str, find: impl Fn(&str, &str, &str, &str) -> String) -> (usize, Vec<String>) {
    let (mut wrong, mut rows) = (vec![], 0);
    for want in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        rows += 1;
        let (key, rest) = want.split_once(" | ").unwrap_or_else(|| panic!("no row: {want}"));
        let key: Vec<&str> = key.split(' ').collect();
        let flip = key[3..].join(" ");
        let genders: &[&str] = if key[2] == "any" { &["male", "female", "-"] } else { &key[2..3] };
        for gender in genders {
            let found = find(key[0], key[1], gender, &flip);
            if found != rest {
                wrong.push(format!("want {want}\n got {} {} {gender} {flip} | {found}", key[0], key[1]));
            }
        }
    }
    (rows, wrong)
}

fn check(table: &str, find: impl Fn(&str, &str, &str, &str) -> String) {
    let (rows, wrong) = wrong(table, find);
    assert!(rows > 60, "{rows} rows");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The tables of single languages: name and text.
fn tables() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/protocol/tests");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let tables = files.filter_map(|path| {
        let name = path.file_name()?.to_str()?.strip_suffix(".txt")?.to_string();
        let text = std::fs::read_to_string(&path).unwrap();
        languages().contains(&name.as_str()).then_some((name, text))
    });
    tables.collect()
}

#[test]
fn titles_have_the_forms_that_languages_need() {
    check(include_str!("titles.txt"), |tag, who, gender, _| title_row(tag, who, gender));
}

#[test]
fn addresses_salutations_and_closings_are_right() {
    check(include_str!("addresses.txt"), address_row);
}

#[test]
fn so_they_are_in_every_language() {
    let tables = tables();
    let mut all = vec![];
    for (name, text) in &tables {
        let (rows, wrong) = wrong(text, |tag, who, gender, flip| {
            assert_eq!(tag, name);
            address_row(tag, who, gender, flip)
        });
        assert!(rows >= 10, "{name} has {rows} rows");
        all.extend(wrong);
    }
    assert!(all.is_empty(), "{} are wrong\n{}", all.len(), all.join("\n"));
    let without: Vec<&str> = languages().into_iter().filter(|tag| tables.iter().all(|(name, _)| name != tag)).collect();
    assert_eq!(without, [""; 0], "languages without a table");
}

#[test]
fn every_row_has_a_source_above_it_or_stands_below_the_line_that_asks_for_one() {
    let mut wrong = vec![];
    for (name, text) in tables() {
        assert!(text.lines().take_while(|l| l.starts_with('#')).collect::<String>().contains("ources: "), "{name}");
        let mut low = false;
        for line in text.lines() {
            low |= line.starts_with("# low: ");
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let key: Vec<&str> = line.split(" | ").next().unwrap_or_default().split(' ').collect();
            let gender = if key[2] == "any" { "male" } else { key[2] };
            let flip = key[3..].join(" ");
            let plain = table_of(key[1], gender, flip.trim_end_matches("named").trim());
            let both = [format!("{plain}{NAME}"), plain].into_iter().filter_map(|lines| address(&name, &lines).ok());
            let used = both.flat_map(|address| address.used).filter(|id| !id.starts_with("title"));
            let unsure =
                |id: String| protocol(&name).provenance(&id).is_none_or(|p| p.confidence == Some(Confidence::Low));
            if used.map(unsure).fold(false, |any, one| any || one) != low {
                wrong.push(line.to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "on the wrong side of `# low:`\n{}", wrong.join("\n"));
}
