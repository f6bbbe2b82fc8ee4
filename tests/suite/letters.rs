//! What becomes of small letters, stage by stage: each file of `tests/letters` with its snapshots.

use openletter::export::html::Html;
use openletter::export::pdf::Press;
use openletter::export::{markdown, text};
use openletter::letter::Letter;
use openletter::pipeline::compose::{Composer, Strictness};
use openletter::pipeline::{Addressee, Desk, extract};
use openletter::shelf::Shelf;
use openletter::template::Template;
use serde_json::Value;

use crate::sandbox::{Sandbox, copy};

const LETTERS: [(&str, &str); 3] = [("blocks", "en"), ("choices", "en"), ("persian", "fa")];

/// A campaign of few words, whose values look like markup.
const MANIFEST: &str = r#"source = "LANG"

[sender]
id = "few"
name = "The *Few* & <Co>"
place = { en = "Paris", fa = "پاریس" }

[[member]]
id = "one"
name = "One # Two"

[[member]]
id = "three"
name = { en = "Three_Four_", fa = "سه چهار" }
"#;

const RECIPIENTS: &str = r#"[[recipient]]
id = "fr-president"
office = "president"
country = "FR"
gender = "female"
groups = ["p5"]
name = "{{ 7*7 }} *Ana* [x](y) | `"

[[recipient]]
id = "de-chancellor"
office = "chancellor"
country = "DE"
gender = "male"
"#;

/// Returns a campaign with the letters of one source language.
fn campaign(name: &str, lang: &str) -> Sandbox {
    let sandbox = Sandbox::empty();
    let from = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    sandbox.write("openletter.toml", &MANIFEST.replace("LANG", lang));
    sandbox.write("recipients.toml", RECIPIENTS);
    sandbox.write(&format!("templates/{name}.md"), &std::fs::read_to_string(from.join(format!("{name}.md"))).unwrap());
    std::fs::create_dir_all(sandbox.path("templates/parts")).unwrap();
    copy(&from.join("parts"), &sandbox.path("templates/parts"));
    sandbox
}

/// The segments as a list: what each is, where it stands, what it says.
fn segments(template: &Template) -> String {
    let one = |s: &openletter::template::Segment| {
        let comments: String = s.comments.iter().map(|c| format!("  # {c}\n")).collect();
        format!("{} ({})\n{comments}  {:?}\n", s.kind, s.reference(), s.msgid)
    };
    template.segments().iter().map(one).collect()
}

/// The text of a letter and its footnotes as data.
fn filled(letter: &Letter) -> String {
    let value = serde_json::json!({ "title": letter.title, "body": letter.body, "notes": letter.notes });
    serde_json::to_string_pretty(&value).unwrap()
}

/// The page from its first to its last visible word.
fn page(letter: &Letter) -> String {
    let html = Html::built_in().render(letter).unwrap();
    let from = html.find("<body").unwrap();
    html[from..html.find("</body>").unwrap()].to_string()
}

/// What the layout of the PDF reads.
fn manuscript(letter: &Letter) -> String {
    let value: Value = serde_json::from_str(&Press::manuscript(letter).unwrap()).unwrap();
    serde_json::to_string_pretty(&value).unwrap()
}

fn stages(name: &str, lang: &str) {
    let sandbox = campaign(name, lang);
    let desk = Desk::open(Shelf::new(sandbox.path("")), "2026-11-21 12:00+0000").unwrap();
    let selection = desk.select(Some(name), &[], &[]).unwrap();
    let template = desk.letter(name).unwrap();
    let shown = |stage: &str, text: String| insta::assert_snapshot!(format!("{name}_{stage}"), text);
    shown("1_segments", segments(&template));
    extract::extract(&desk, &selection).unwrap();
    shown("2_pot", sandbox.read(&format!("locales/{name}.pot")));
    let source = &desk.campaign().source;
    let composer = Composer::new(&desk, &template, source, None, Strictness::Export).unwrap();
    let addressee = desk.recipients(source).find(|to| to.id() == "fr-president").unwrap();
    let letter = composer.compose(addressee).unwrap();
    shown("3_letter", filled(&letter));
    shown("4_html", page(&letter));
    shown("5_txt", text::render(&letter));
    shown("6_md", markdown::render(&letter));
    shown("7_manuscript", manuscript(&letter));
    // The public edition of the same template, which has no name to print.
    match composer.compose(Addressee::Public) {
        Ok(public) => {
            assert_eq!(name, "choices", "only this one asks whether there is a name");
            shown("8_public", text::render(&public));
        }
        Err(error) => {
            assert!(
                name != "choices" && error.to_string().contains("the public edition has no name"),
                "{name}: {error}"
            );
        }
    }
}

#[test]
fn every_stage_of_a_letter_is_as_it_was() {
    for (name, lang) in LETTERS {
        stages(name, lang);
    }
}

#[test]
fn every_letter_of_the_folder_is_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let files = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files.filter_map(|f| Some(f.strip_suffix(".md")?.to_string())).collect();
    names.sort();
    assert_eq!(names, LETTERS.map(|(name, _)| name));
}
