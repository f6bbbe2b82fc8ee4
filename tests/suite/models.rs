//! The offline engine as people use it: models on a stick, then translations without any network.

use std::io::{Cursor, Write};
use std::path::Path;

use openletter::catalog::Catalog;
use openletter::diag::Source;
use sha2::{Digest, Sha256};

use crate::sandbox::Sandbox;

/// An archive with some of the small models, as another machine would have exported it.
fn stick(sandbox: &Sandbox, name: &str, pairs: &[&str]) {
    let mut zip = zip::ZipWriter::new(Cursor::new(vec![]));
    for pair in pairs {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models").join(pair);
        let (from, to) = pair.split_once('-').unwrap();
        let names = [format!("model.{from}{to}.intgemm.alphas.bin"), format!("vocab.{from}{to}.spm")];
        let mut lock = format!("form = 1\nfrom = \"{from}\"\nto = \"{to}\"\nversion = \"3.0\"\nsource = \"tests\"\n");
        for (name, role) in names.iter().zip(["model", "vocab"]) {
            let bytes = std::fs::read(folder.join(name)).unwrap();
            let hash: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
            let size = bytes.len();
            lock += &format!("[[file]]\nname = \"{name}\"\nrole = \"{role}\"\nsize = {size}\nsha256 = \"{hash}\"\n");
            zip.start_file(format!("{pair}/{name}"), zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(&bytes).unwrap();
        }
        zip.start_file(format!("{pair}/models.lock"), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(lock.as_bytes()).unwrap();
    }
    put(&sandbox.path(name), &zip.finish().unwrap().into_inner());
}

#[expect(clippy::disallowed_methods, reason = "a test plays the person who brings the file")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}

/// A campaign whose letter has these paragraphs.
fn campaign(source: &str, languages: &str, paragraphs: &[String]) -> Sandbox {
    let sandbox = Sandbox::empty();
    sandbox.write(
        "openletter.toml",
        &format!(
            "source = \"{source}\"\nlanguages = {languages}\n[sender]\nid = \"us\"\nname = \"Us\"\nplace = \"Paris\"\n"
        ),
    );
    let recipient = "[[recipient]]\nid = \"us\"\noffice = \"organisation\"\ncountry = \"FR\"\ntitle.en = \"Us\"\n\
                     title.fa = \"ما\"\ntitle.de = { nominative = \"wir\", accusative = \"uns\", dative = \"uns\" }\n";
    sandbox.write("recipients.toml", recipient);
    sandbox.write(
        "templates/letter.md",
        &format!("+++\ntitle = \"12\"\ndate = 2026-11-21\n+++\n\n{}\n", paragraphs.join("\n\n")),
    );
    sandbox
}

#[test]
fn held_out_sentences_are_translated_by_a_model_from_a_stick() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models/en-de/heldout.tsv");
    let lines = std::fs::read_to_string(file).unwrap();
    let pairs: Vec<(&str, &str)> =
        lines.lines().map(|l| l.split_once('\t').unwrap()).filter(|(a, _)| !a.contains('⟦')).collect();
    let mut sources: Vec<String> = pairs.iter().map(|(a, _)| a.to_string()).collect();
    sources.dedup();
    let campaign = campaign("en", "[\"de\"]", &sources);
    let said = campaign.run(&["translate", "--lang", "de"]).exits(1).says("`openletter models get en-de` fetches it");
    assert!(said.stderr.contains("no model is installed"), "{}", said.stderr);
    stick(&campaign, "stick.zip", &["en-de"]);
    campaign.run(&["models", "import", "stick.zip"]).exits(0).says("Installed en-de 3.0");
    campaign.run(&["--offline", "translate", "--lang", "de"]).exits(0);
    let po = Source::new("locales/de/letter.po", campaign.read("locales/de/letter.po"));
    let catalogue = Catalog::parse(&po).unwrap();
    for (source, wanted) in pairs {
        let said = catalogue.find((None, source)).map(|entry| entry.msgstr.as_str());
        assert_eq!(said, Some(wanted), "{source}");
    }
}

#[test]
fn what_the_model_cannot_do_by_way_of_english_is_left_with_a_reason() {
    let sentences = ["Lassen Sie {{ sender.name }} frei!", "Vielen Dank für Ihre Zeit."].map(String::from);
    let campaign = campaign("de", "[\"fa\"]", &sentences);
    stick(&campaign, "stick.zip", &["de-en", "en-fa"]);
    campaign.run(&["models", "import", "stick.zip"]).exits(0);
    campaign.run(&["translate", "--lang", "fa"]).exits(0);
    let po = campaign.read("locales/fa/letter.po");
    assert!(po.contains("msgstr \"{{ sender.name }} را آزاد کنید!\""), "{po}");
    assert!(po.contains("msgstr \"از وقتی که گذاشتید سپاسگزاریم.\""), "{po}");
}

#[test]
fn models_are_listed_carried_and_removed() {
    let sandbox = Sandbox::empty();
    stick(&sandbox, "stick.zip", &["de-en", "en-fa"]);
    sandbox.run(&["models", "list"]).exits(0).says("No model in [DIR]/.cache/openletter/models");
    sandbox.run_with(&["models", "import", "stick.zip"], &[("OPENLETTER_CACHE", "here")]).exits(0);
    let listed = sandbox.run_with(&["--json", "models", "list"], &[("OPENLETTER_CACHE", "here")]).exits(0).json();
    assert_eq!(listed["models"][0]["pair"], "de-en");
    let at = |args: &[&str]| sandbox.run_with(args, &[("OPENLETTER_CACHE", "here")]);
    at(&["models", "export", "de-fa", "both.zip"]).exits(0).says("Wrote de-en, en-fa");
    at(&["models", "export", "de-fa", "both.zip"]).exits(2).says("--yes");
    at(&["models", "remove", "de-en"]).exits(0);
    at(&["models", "remove", "de-en"]).exits(1).says("is not installed");
    at(&["models", "import", "both.zip"]).exits(0).says("Installed de-en");
    at(&["--offline", "models", "get", "en-fr"]).exits(2).says("forbids all network");
    at(&["--offline", "models", "list", "--available"]).exits(2).says("on a stick");
    at(&["models", "get", "nonsense"]).exits(2).says("no pair of languages");
}
