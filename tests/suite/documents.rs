//! The documents' promises: the reference names what the program knows, and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::sandbox::Sandbox;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

const COMMANDS: [&str; 20] = [
    "init",
    "check",
    "extract",
    "draft",
    "preview",
    "translate",
    "review",
    "models",
    "status",
    "protocol",
    "recipients",
    "export",
    "key",
    "sign",
    "verify",
    "fonts",
    "memory",
    "glossary",
    "completions",
    "man",
];
/// The commands of two words.
const ERRANDS: [(&str, &[&str]); 5] = [
    ("key", &["new", "seal-new", "show", "allow", "revoke"]),
    ("recipients", &["list", "add"]),
    ("models", &["list", "get", "remove", "export", "import"]),
    ("memory", &["search", "import", "export", "rebuild", "status"]),
    ("glossary", &["show", "import"]),
];

/// Every `--flag` of a text.
fn flags(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words.filter(|w| w.starts_with("--") && w.len() > 3).map(String::from).collect()
}

/// The words in backticks of the first column of the tables below a heading, up to the next heading.
fn first_column(text: &str, heading: &str) -> BTreeSet<String> {
    let below = text.split(&format!("\n{heading}\n")).nth(1).unwrap_or_else(|| panic!("no `{heading}`"));
    let section = below.split("\n#").next().unwrap();
    let cells = section.lines().filter_map(|l| l.strip_prefix("| `")).filter_map(|l| l.split('|').next());
    cells
        .flat_map(|cell| cell.split('`').step_by(2).map(String::from).collect::<Vec<_>>())
        .filter(|w| !w.trim().is_empty() && !w.contains(','))
        .collect()
}

/// All words in backticks of the first column, also where a row has several.
fn first_column_words(text: &str, heading: &str) -> BTreeSet<String> {
    let section = text.split(&format!("\n{heading}\n")).nth(1).unwrap().split("\n## ").next().unwrap().to_string();
    let rows = section.lines().filter(|l| l.starts_with("| `"));
    let words =
        |row: &str| row.split('|').nth(1).unwrap().split('`').skip(1).step_by(2).map(String::from).collect::<Vec<_>>();
    rows.flat_map(words).collect()
}

/// The keys that a piece of the program asks a table for: `.line("id")`, `table.flag("own")` …
fn asked(code: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]").next().unwrap();
    let kinds = [
        "line",
        "lines",
        "number",
        "flag",
        "date",
        "choice",
        "langs",
        "localised",
        "filled",
        "localised_forms",
        "localised_filled",
        "localised_postal",
        "line_or_lines",
        "table",
        "tables",
        "named",
        "named_lines",
    ];
    let mut found = BTreeSet::new();
    for kind in kinds {
        for (at, _) in code.match_indices(&format!(".{kind}(\"")) {
            let rest = &code[at + kind.len() + 3..];
            found.insert(rest.split('"').next().unwrap().to_string());
        }
    }
    for (at, _) in code.match_indices("web(&table, \"") {
        found.insert(code[at + "web(&table, \"".len()..].split('"').next().unwrap().to_string());
    }
    found
}

#[test]
fn the_reference_names_every_command_and_flag() {
    let sandbox = Sandbox::empty();
    let help = sandbox.run(&["--help"]).exits(0).stdout;
    let mut known = flags(&help);
    let listed: BTreeSet<String> = help
        .split("Commands:")
        .nth(1)
        .unwrap()
        .lines()
        .filter_map(|l| l.strip_prefix("  ").filter(|l| !l.starts_with(' ')))
        .filter_map(|l| l.split_whitespace().next().map(String::from))
        .take_while(|word| word != "help")
        .collect();
    assert_eq!(listed, COMMANDS.iter().map(ToString::to_string).collect(), "{help}");
    let reference = file("docs/reference.md");
    for command in COMMANDS {
        known.extend(flags(&sandbox.run(&[command, "--help"]).exits(0).stdout));
        assert!(
            reference.contains(&format!("openletter {command}")) || reference.contains(&format!("### {command}")),
            "{command}"
        );
    }
    for (command, errand) in ERRANDS.iter().flat_map(|(command, all)| all.iter().map(move |errand| (command, errand))) {
        known.extend(flags(&sandbox.run(&[command, errand, "--help"]).exits(0).stdout));
        assert!(reference.contains(&format!("openletter {command} {errand}")), "{command} {errand}");
    }
    let written = flags(&reference);
    let unknown: Vec<_> = written.difference(&known).filter(|f| *f != "--quiet").collect();
    assert!(unknown.is_empty(), "the reference names flags that do not exist: {unknown:?}");
    let silent: Vec<_> = known.difference(&written).collect();
    assert!(silent.is_empty(), "the reference does not name: {silent:?}");
}

#[test]
fn the_reference_names_every_field() {
    let reference = file("docs/reference.md");
    let sender = file("src/campaign/sender.rs");
    let between = |from: &str, to: &str| sender.split(from).nth(1).unwrap().split(to).next().unwrap().to_string();
    let manifest = file("src/campaign/mod.rs");
    let read_manifest =
        manifest.split("fn read_manifest").nth(1).unwrap().split("Returns the recipients to whom").next().unwrap();
    let backend = file("src/campaign/backend.rs");
    let mut top = asked(read_manifest);
    // These stand in the table `translate`.
    assert!(top.remove("memory") && reference.contains("`memory = false`"));
    assert!(top.remove("models_mirror") && reference.contains("models_mirror"));
    for table in ["backends", "translate"] {
        assert!(top.remove(table), "{table}");
    }
    let mut own = asked(&between("impl Sender", "impl Contact"));
    for table in ["sender", "member", "contact"] {
        assert!(own.remove(table), "{table}");
    }
    let mut member = asked(&between("impl Member", "impl Signatory"));
    assert!(member.remove("signatory"));
    let cases = [
        ("## openletter.toml", top),
        ("### [sender]", own),
        ("### [sender.contact]", asked(&between("impl Contact", "impl Member"))),
        ("### [[member]]", member),
        ("### [[member.signatory]]", asked(&between("impl Signatory", "\n/// Returns a web address"))),
        ("### [backends.NAME]", asked(&backend)),
        ("## recipients.toml", asked(&file("src/campaign/recipient.rs"))),
        ("### addresses", asked(&file("src/campaign/postal.rs"))),
        ("## Templates", asked(&file("src/template/front.rs"))),
        ("### [[term]]", {
            let code = file("src/catalog/glossary/mod.rs");
            asked(code.split("impl Term").nth(1).unwrap())
        }),
    ];
    for (heading, fields) in cases {
        assert!(!fields.is_empty(), "{heading}");
        assert_eq!(first_column(&reference, heading), fields, "{heading}");
    }
}

#[test]
fn the_documents_name_every_kind_of_backend() {
    for name in ["docs/reference.md", "docs/backends.md"] {
        let text = file(name);
        let missing: Vec<&str> =
            openletter::translate::kinds().filter(|kind| !text.contains(&format!("`{kind}`"))).collect();
        assert!(missing.is_empty(), "{name} does not name {missing:?}");
    }
    let honest = file("docs/backends.md");
    for file_of in ["libretranslate", "deepl", "google", "azure", "anthropic", "openai"] {
        let head = file(&format!("src/translate/{file_of}.rs"));
        assert!(head.contains("https://") && head.contains("Never run against"), "{file_of}");
    }
    assert!(honest.contains("never against the service itself"));
}

#[cfg(unix)]
#[test]
fn the_program_in_five_lines_of_the_guide_is_a_backend() {
    let guide = file("docs/backends.md");
    let lines: Vec<&str> = guide
        .lines()
        .skip_while(|l| !l.contains("#!/usr/bin/env python3"))
        .take_while(|l| l.starts_with("    "))
        .map(str::trim_start)
        .collect();
    assert_eq!(lines.len(), 5, "{lines:?}");
    let sandbox = Sandbox::blank();
    sandbox.write("mine.py", &lines.join("\n").replace("text.upper()", "\"Texte : \" + text"));
    sandbox.edit("openletter.toml", "languages = [\"en\"]", "languages = [\"en\", \"el\"]");
    let backend = "\n[backends.mine]\nkind = \"command\"\ncommand = [\"python3\", \"mine.py\"]\n";
    sandbox.write("openletter.toml", &(sandbox.read("openletter.toml") + backend));
    sandbox.run(&["translate", "--lang", "el", "--backend", "mine"]).exits(0).says("no drafts in `el`");
    assert!(sandbox.read("locales/el/letter.po").contains("Texte : The first thing"));
}

#[test]
fn the_reference_names_every_variable_of_a_template() {
    let reference = file("docs/reference.md");
    let missing: Vec<&str> = openletter::template::known_names()
        .filter(|name| {
            !reference.contains(&format!("`{name}`"))
                && !reference.contains(&format!("`.{}`", name.rsplit('.').next().unwrap()))
        })
        .collect();
    assert!(missing.is_empty(), "the reference does not name {missing:?}");
}

#[test]
fn the_reference_names_every_office_form_and_exit_code() {
    use openletter::campaign::{Choice, Forms, Office};
    use openletter::diag::Kind;
    let reference = file("docs/reference.md");
    for word in Office::WORDS.iter().map(|(w, _)| *w).chain(Forms::NAMES.iter().copied()) {
        assert!(reference.contains(&format!("`{word}`")), "{word}");
    }
    let codes = [Kind::Failed, Kind::Usage, Kind::No, Kind::TooFew, Kind::Unsure].map(Kind::exit_code);
    assert_eq!(codes, [1, 2, 3, 4, 5]);
    for code in codes {
        assert!(reference.contains(&format!("\n| {code} | ")), "{code}");
    }
}

#[test]
fn the_reference_names_every_field_of_a_layout() {
    use openletter::pipeline::{Addressee, Desk, compose};
    let desk = Desk::open(openletter::shelf::Shelf::new(env!("CARGO_MANIFEST_DIR")), "2026-11-21 12:00+0000").unwrap();
    let letter = desk.letter("negotiations").unwrap();
    let source = &desk.campaign().source;
    let composer = compose::Composer::new(&desk, &letter, source, None, compose::Strictness::Export).unwrap();
    let value = serde_json::to_value(composer.compose(Addressee::Public).unwrap()).unwrap();
    let fields: BTreeSet<String> = value.as_object().unwrap().keys().cloned().collect();
    assert_eq!(first_column_words(&file("docs/reference.md"), "## Layouts"), fields);
    let labels = value["labels"].as_object().unwrap().keys();
    for label in labels {
        assert!(file("docs/reference.md").contains(&format!("`{label}`")), "{label}");
    }
}

#[test]
fn the_readme_and_the_checks_run_the_same_tests() {
    let readme = file("README.md");
    let first_screen = readme.lines().take(20).collect::<Vec<_>>().join("\n");
    assert!(
        first_screen.contains("    cargo run -- export pdf html") && first_screen.contains("    cargo test"),
        "{first_screen}"
    );
    assert!(file(".ci/run").lines().any(|l| l.starts_with("cargo test")));
}

#[test]
fn the_example_says_that_nobody_has_confirmed_it() {
    assert!(file("README.md").contains("no native speaker has confirmed"));
    for lang in ["fa", "de", "fr", "ru", "zh-Hans"] {
        let po = file(&format!("locales/{lang}/negotiations.po"));
        let head = po.split("msgid").next().unwrap();
        assert!(head.contains("not") && head.contains("native speaker"), "{lang}: {head}");
    }
}
