//! What a letter has of the campaign's address and names.

use super::*;
use crate::letter::Signature;
use crate::shelf::Shelf;

const LETTER: &str = "+++\ntitle = \"T\"\nsubject = \"S\"\ndate = 2026-11-21\n+++\n\nCountry {{ recipient.country }}; {% for one in signatories %}{{ one.name }} {% endfor %}\n";

const MEMBERS: &str = r#"
[[member]]
id = "z"
name = "Zeitung"
[[member.signatory]]
name = "Jo Zeuthen"
sort_as = "Zeuthen, Jo"
[[member.signatory]]
name = "Kim Aalto"
sort_as = "Aalto, Kim"
[[member.signatory]]
name = "Lu Andersen"
sort_as.latn = "Andersen, Lu"
[[member]]
id = "a"
name = "Aktion"
"#;

/// Composes a letter of a campaign: more lines at the head of its file, more of its sender, its recipients.
fn compose(top: &str, sender: &str, recipients: &str, lang: &str, to: Option<&str>) -> Letter {
    let dir = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(dir.path());
    let manifest = format!(
        "source = \"en\"\nlanguages = [\"en\", \"da\", \"zh-Hans\"]\n{top}\n[sender]\nid = \"c\"\nname = \"C\"\nplace = \"Paris\"\n{sender}\n{MEMBERS}"
    );
    for (name, text) in
        [("openletter.toml", manifest.as_str()), ("recipients.toml", recipients), ("templates/letter.md", LETTER)]
    {
        shelf.write(name, text.as_bytes()).unwrap();
    }
    let desk = Desk::open(shelf, "2026-11-21 12:00+0000").unwrap();
    let selection = desk.select(None, &[], &[]).unwrap();
    let lang = Lang::parse(lang).unwrap();
    let catalogue = catalogue(&desk, &selection.letter, &lang).unwrap();
    let composer = Composer::new(&desk, &selection.letter, &lang, catalogue.as_ref(), Strictness::Draft).unwrap();
    let to = to.map(|id| desk.campaign().recipients.iter().find(|r| r.id == id).unwrap());
    composer.compose(to.map_or(Addressee::Public, Addressee::One)).unwrap()
}

const PAPERS: &str = r#"
[[recipient]]
id = "gb"
office = "editor"
country = "GB"
name = "The Mail"
address = { street = "1 High Street", city = "London", postcode = "SW1A 2AH" }
[[recipient]]
id = "cn"
office = "editor"
country = "CN"
name = "The Daily"
address.hans = { street = "金台西路2号", city = "北京市", postcode = "100733" }
"#;

fn names(letter: &Letter) -> Vec<String> {
    letter.signatures.iter().flat_map(|s: &Signature| s.people.iter().map(|p| p.name.clone())).collect()
}

fn organisations(letter: &Letter) -> Vec<&str> {
    letter.signatures.iter().map(|s| s.organisation.as_str()).collect()
}

#[test]
fn those_who_sign_stand_in_the_order_of_the_file_unless_asked() {
    let made = |top: &str, lang: &str| compose(top, "", PAPERS, lang, None);
    let letter = made("", "da");
    assert_eq!(
        (names(&letter).join(" "), organisations(&letter)),
        ("Jo Zeuthen Kim Aalto Lu Andersen".into(), vec!["Zeitung", "Aktion"])
    );
    let letter = made("sort_signatories = true", "da");
    assert_eq!(
        (names(&letter).join(" "), organisations(&letter)),
        ("Lu Andersen Jo Zeuthen Kim Aalto".into(), vec!["Zeitung", "Aktion"])
    );
    assert_eq!(names(&made("sort_signatories = true", "en")).join(" "), "Kim Aalto Lu Andersen Jo Zeuthen");
    let letter = made("sort_members = true", "en");
    assert_eq!(
        (names(&letter).join(" "), organisations(&letter)),
        ("Jo Zeuthen Kim Aalto Lu Andersen".into(), vec!["Aktion", "Zeitung"])
    );
    assert_eq!(letter.sender.members, ["Aktion", "Zeitung"]);
    let text = |block: &Block| match block {
        Block::Paragraph { runs } => crate::letter::plain(runs),
        other => panic!("{other:?}"),
    };
    let said = text(&made("sort_signatories = true", "da").body[0]);
    assert!(said.contains("Lu Andersen Jo Zeuthen Kim Aalto"), "templates see the same order: {said}");
}

#[test]
fn the_public_edition_has_a_country_where_all_share_one() {
    let said = |recipients: &str, to| match &compose("", "", recipients, "en", to).body[0] {
        Block::Paragraph { runs } => crate::letter::plain(runs).split(';').next().unwrap().to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!((said(PAPERS, None).trim(), said(PAPERS, Some("cn")).as_str()), ("Country", "Country CN"));
    assert_eq!(said(&PAPERS.replace("\"CN\"", "\"GB\""), None), "Country GB");
}

#[test]
fn an_address_goes_abroad_where_the_sender_is_elsewhere() {
    let lines = |sender: &str, lang: &str, to: &str| {
        let letter = compose("", sender, PAPERS, lang, Some(to));
        letter.address.iter().map(|line| line.text.clone()).collect::<Vec<_>>().join(" / ")
    };
    let home = "The Editor / The Mail / 1 High Street / LONDON / SW1A 2AH";
    assert_eq!(lines("", "en", "gb"), home);
    assert_eq!(lines("country = \"GB\"", "en", "gb"), home);
    assert_eq!(lines("country = \"DE\"", "en", "gb"), format!("{home} / UNITED KINGDOM"));
    assert_eq!(lines("country = \"DE\"\ncountry_line = false", "en", "gb"), home);
    assert_eq!(lines("country_line = true", "en", "gb"), format!("{home} / UNITED KINGDOM"));
    let chinese = lines("country = \"DE\"", "zh-Hans", "cn");
    assert!(chinese.starts_with("中国 / 100733 / 北京市 / 金台西路2号 / "), "the addressee stands last: {chinese}");
}
