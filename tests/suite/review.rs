//! Translations looked at by people: the gate, the ids, and packages that travel.

use std::io::{Read, Write};

use crate::sandbox::Sandbox;

const PO: &str = "locales/fr/negotiations.po";
const LETTER: &str = "templates/negotiations.md";
const PACKAGE: &str = "packages/negotiations.fr.zip";

/// The example, in which every translation needs `n` people.
fn reviewed_by(n: u32) -> Sandbox {
    let campaign = Sandbox::example();
    campaign.edit("openletter.toml", "require_review = 0", &format!("require_review = {n}"));
    campaign
}

fn accept_all(campaign: &Sandbox, name: &str) -> u64 {
    let done = campaign.run(&["review", "--lang", "fr", "--accept-all", "--by", name, "--json"]).exits(0).json();
    assert_eq!(done[0]["refused"].as_array().unwrap().len(), 0, "{done}");
    done[0]["done"].as_array().unwrap().len() as u64
}

fn list(campaign: &Sandbox) -> Vec<serde_json::Value> {
    let list = campaign.run(&["review", "--lang", "fr", "--list", "--json"]).exits(0).json();
    list.as_array().unwrap().clone()
}

fn counts(campaign: &Sandbox) -> serde_json::Value {
    campaign.run(&["status", "--lang", "fr", "--json"]).exits(0).json()["languages"][0]["counts"].clone()
}

/// Takes a file out of a package.
fn unpacked(campaign: &Sandbox, file: &str) -> String {
    let package = std::fs::File::open(campaign.path(PACKAGE)).unwrap();
    let mut zip = zip::ZipArchive::new(package).unwrap();
    let mut text = String::new();
    zip.by_name(file).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Puts a catalogue into a zip, as somebody who packs the folder again does.
fn packed(campaign: &Sandbox, name: &str, file: &str, text: &str) {
    let mut zip = zip::ZipWriter::new(
        std::fs::File::options().create(true).truncate(true).write(true).open(campaign.path(name)).unwrap(),
    );
    zip.start_file(file, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(text.as_bytes()).unwrap();
    zip.finish().unwrap();
}

#[test]
fn the_gate_opens_when_enough_people_have_accepted_and_shuts_when_either_side_changes() {
    let campaign = reviewed_by(2);
    let export = || campaign.run(&["export", "txt", "--lang", "fr"]);
    export().exits(3).says("accepted by too few people").says("openletter review --lang fr");
    let all = accept_all(&campaign, "Maryam N.");
    assert_eq!(all, counts(&campaign)["total"]["segments"].as_u64().unwrap());
    export().exits(3);
    assert_eq!(accept_all(&campaign, "maryam  n."), 0, "the same person does not count twice");
    assert_eq!(counts(&campaign)["reviewed"]["segments"], 0);
    assert_eq!(accept_all(&campaign, "Bahar"), all);
    assert_eq!(counts(&campaign)["reviewed"]["segments"], all);
    assert!(list(&campaign).is_empty());
    export().exits(0);

    // The translation changes in an editor.
    campaign.edit(PO, "msgstr \"Ce qui est en jeu\"", "msgstr \"Les enjeux\"");
    export().exits(3).says("1 accepted by too few people");
    let waiting = list(&campaign);
    assert_eq!((waiting.len(), &waiting[0]["state"]), (1, &"changed".into()));
    assert_eq!(waiting[0]["formerly_accepted"], serde_json::json!(["Maryam N.", "Bahar"]));
    assert_eq!((accept_all(&campaign, "Maryam N."), accept_all(&campaign, "Bahar")), (1, 1));
    export().exits(0);

    // The source changes.
    campaign.edit(LETTER, "## What is at stake", "## What is now at stake");
    export().exits(3).says("1 stale");
    let waiting = list(&campaign);
    assert_eq!((waiting.len(), &waiting[0]["state"]), (1, &"stale".into()));
    assert_eq!(waiting[0]["former"], "What is at stake");
    let changes = waiting[0]["changes"].as_array().unwrap();
    assert!(changes.contains(&serde_json::json!({"change": "new", "text": "now "})), "{changes:?}");
}

#[test]
fn work_done_in_other_programs_counts() {
    let campaign = Sandbox::example();
    campaign.edit(LETTER, "## What is at stake", "## What is now at stake");
    campaign.run(&["extract"]).exits(0);
    let count = counts(&campaign);
    assert_eq!((&count["stale"]["segments"], &count["missing"]["segments"]), (&1.into(), &0.into()));
    assert_eq!(count["current"]["segments"].as_u64().unwrap() + 1, count["total"]["segments"].as_u64().unwrap());
    campaign.edit(PO, "#, fuzzy\n#| msgid \"What is at stake\"\n", "");
    assert_eq!(counts(&campaign)["stale"]["segments"], 0);
    campaign.run(&["export", "txt", "--lang", "fr"]).exits(0);
}

#[test]
fn ids_stay_and_entries_are_accepted_and_rejected_by_them() {
    let campaign = reviewed_by(1);
    let before = list(&campaign);
    let id = |item: &serde_json::Value| item["id"].as_str().unwrap().to_string();
    let one = before.iter().find(|i| i["source"] == "What we ask").unwrap();
    assert_eq!(id(one), "1827960a");
    campaign.edit(LETTER, "## What is at stake\n", "A new paragraph.\n\n## What is at stake\n");
    campaign.edit(PO, "msgstr \"Ce que nous demandons\"", "msgstr \"Nos demandes\"");
    let after = list(&campaign);
    assert!(before.iter().all(|old| after.iter().any(|new| id(new) == id(old))), "whatever else changes");

    let other = after.iter().find(|i| i["source"] == "What we offer").unwrap();
    campaign.run(&["review", "--lang", "fr", "--accept", "1827", "--by", "Bahar"]).exits(0);
    campaign.run(&["review", "--lang", "fr", "--reject", &id(other), "--by", "Bahar"]).exits(0);
    let po = campaign.read(PO);
    assert!(po.contains("# accepted: Bahar, 2026-11-21, "), "{po}");
    assert!(po.contains("# rejected: Bahar, 2026-11-21: Ce que nous offrons\n"), "{po}");
    assert_eq!(counts(&campaign)["missing"]["segments"], 2, "the new paragraph, and what was rejected");
    assert_eq!(counts(&campaign)["reviewed"]["segments"], 1);

    campaign.run(&["review", "--lang", "fr", "--accept", "ffffffff", "--by", "Bahar"]).exits(2).says("no entry");
    campaign.run(&["review", "--accept", "1827", "--by", "Bahar"]).exits(2).says("in which language?");
    campaign.run(&["review", "--lang", "fr", "--accept", "1827", "--by", "…"]).exits(2).says("a name is needed");
    campaign.run(&["review", "--lang", "fr"]).exits(2).says("no terminal").says("--list");
    let nameless = campaign.run_with(&["review", "--lang", "fr", "--accept-all"], &[("GIT_CONFIG_NOSYSTEM", "1")]);
    nameless.exits(2).says("who reviews?");
}

#[test]
fn a_broken_translation_is_never_accepted() {
    let campaign = reviewed_by(1);
    campaign.edit(PO, "adressons la présente lettre {{ recipient.title.to }}", "adressons la présente lettre");
    let run =
        campaign.run(&["review", "--lang", "fr", "--accept-all", "--by", "Bahar"]).exits(3).says("1 entry refused");
    assert!(run.stderr.contains("recipient.title"), "{}", run.stderr);
    assert_eq!(
        counts(&campaign)["reviewed"]["segments"].as_u64().unwrap() + 1,
        counts(&campaign)["total"]["segments"].as_u64().unwrap()
    );
}

#[test]
fn check_tells_what_is_wrong_in_one_entry_until_it_is_silenced() {
    let campaign = Sandbox::example();
    campaign.edit("recipients.toml", "valid_until = 2026-12-31\n", "");
    campaign.run(&["check", "--strict"]).exits(0);
    campaign.edit(PO, "msgstr \"Ce qui est en jeu\"", "msgstr \"Ce qui est est en  jeu\"");
    let found = campaign.run(&["check", "--json"]).exits(0).json();
    let findings = found["findings"].as_array().unwrap().iter().filter(|f| f["severity"] != "note");
    let codes: Vec<&str> = findings.map(|f| f["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["doubled-word", "double-space"]);
    assert_eq!(found["findings"][0]["file"], PO);
    campaign.run(&["check", "--strict"]).exits(3).says("openletter: ignore doubled-word");
    campaign.edit(
        PO,
        "msgid \"What is at stake\"",
        "# openletter: ignore doubled-word, double-space\nmsgid \"What is at stake\"",
    );
    campaign.run(&["check", "--strict"]).exits(0);
}

#[test]
fn a_package_goes_out_and_comes_back() {
    let campaign = Sandbox::example();
    campaign.edit(LETTER, "## What is at stake\n", "A new paragraph.\n\n## What is now at stake\n");
    let packed_up = campaign.run(&["translate", "--export-package", "fr", "--json"]).exits(0).json();
    let holds = ["negotiations.fr.po", "negotiations.en.pdf", "glossary.txt", "README.en.txt", "README.fr.txt"];
    assert_eq!((&packed_up["holds"], &packed_up["open"]), (&serde_json::json!(holds), &2.into()));
    let readme = unpacked(&campaign, "README.fr.txt");
    assert!(readme.contains("negotiations.fr.po (letters@mehregan.example)") && !readme.contains("{po}"), "{readme}");
    let first = std::fs::read(campaign.path(PACKAGE)).unwrap();
    campaign.run(&["translate", "--export-package", "fr"]).exits(0);
    assert_eq!(std::fs::read(campaign.path(PACKAGE)).unwrap(), first, "the same package every time");

    // A volunteer translates the new entry, mends the stale one, and touches a third; the campaign touches that too.
    let po = unpacked(&campaign, "negotiations.fr.po");
    let work = |po: &str, from: &str, to: &str| {
        assert_eq!(po.matches(from).count(), 1, "{from}");
        po.replace(from, to)
    };
    let po = work(
        &po,
        "msgid \"A new paragraph.\"\nmsgstr \"\"",
        "msgid \"A new paragraph.\"\nmsgstr \"Un nouveau paragraphe.\"",
    );
    let po = work(
        &po,
        "#, fuzzy\n#| msgid \"What is at stake\"\n",
        "# a thought of mine\n# accepted: Mallory, 2026-11-21, 0000000000000000\n",
    );
    let po = work(&po, "msgstr \"Ce qui est en jeu\"", "msgstr \"Ce qui est désormais en jeu\"");
    let po = work(&po, "msgstr \"Ce que nous offrons\"", "msgstr \"Notre offre\"");
    let po = work(
        &po,
        "Last-Translator: openletter example <letters@mehregan.example>",
        "Last-Translator: V. <v@example.org>",
    );
    campaign.edit(PO, "msgstr \"Ce que nous offrons\"", "msgstr \"Ce que nous proposons\"");
    campaign.edit(PO, "msgstr \"Ce que nous demandons\"", "msgstr \"Nos demandes\"");
    packed(&campaign, "back.zip", "folder/negotiations.fr.po", &po);
    let merged = campaign.run(&["translate", "--import-package", "back.zip"]).exits(3);
    let merged = merged.says("2 translations taken over, 1 conflict");
    let merged = merged.says("there: Notre offre").says("here:  Ce que nous proposons");
    drop(merged);
    let ours = campaign.read(PO);
    assert!(ours.contains("# conflict: Notre offre\n") && ours.contains("msgstr \"Ce que nous proposons\""), "{ours}");
    assert!(ours.contains("msgstr \"Nos demandes\"") && ours.contains("Un nouveau paragraphe."), "{ours}");
    assert!(ours.contains("# a thought of mine") && !ours.contains("Mallory"), "{ours}");
    assert!(ours.contains("Last-Translator: V. <v@example.org>") && !ours.contains("X-Openletter-Base"), "{ours}");
    let count = counts(&campaign);
    assert_eq!((&count["fuzzy"]["segments"], &count["missing"]["segments"]), (&1.into(), &0.into()), "{count}");

    // The bare catalogue again, from another folder: nothing new.
    campaign.write("elsewhere/back.po", &po);
    campaign.run(&["translate", "--import-package", "elsewhere/back.po"]).exits(3).says("0 translations");
    assert_eq!(campaign.read(PO), ours);
}

#[test]
fn what_is_no_package_of_this_campaign_changes_nothing() {
    let campaign = Sandbox::example();
    campaign.run(&["translate", "--export-package", "fr"]).exits(0);
    let po = unpacked(&campaign, "negotiations.fr.po");
    let before = campaign.tree("locales");
    let import = |text: &str, more: &[&str]| {
        campaign.write("back.po", text);
        campaign.run(&[&["translate", "--import-package", "back.po"][..], more].concat())
    };
    import(&po, &["--lang", "de"]).exits(1).says("is in `fr`, not in `de`");
    import(&po.replace("Language: fr", "Language: tlh"), &[]).exits(1).says("none of the campaign's languages");
    import(&po.replace("Language: fr", "Language: en"), &[]).exits(1).says("in which the letter is written");
    import(&po.replace("X-Openletter-Letter: negotiations", "X-Openletter-Letter: other"), &[])
        .exits(1)
        .says("does not have");
    let head = po.split("\n\n").next().unwrap();
    import(&format!("{head}\n\nmsgid \"Install\"\nmsgstr \"Installer\"\n"), &[]).exits(1).says("no text in common");
    import("no catalogue at all", &[]).exits(1);
    packed(&campaign, "evil.zip", "negotiations.fr.mo", "x");
    campaign.run(&["translate", "--import-package", "evil.zip"]).exits(1).says("no catalogue");
    campaign.run(&["translate", "--import-package", "nowhere.zip"]).exits(2).says("there is no file");
    campaign.run(&["translate", "--export-package", "en"]).exits(2);
    assert_eq!(campaign.tree("locales"), before);

    // A translation that lost its expression is kept, but not as done.
    let broken = po.replace("adressons la présente lettre {{ recipient.title.to }}", "adressons la présente lettre");
    assert_ne!(broken, po);
    import(&broken, &[]).exits(0).says("cannot be used as it came");
    assert_eq!(counts(&campaign)["fuzzy"]["segments"], 1);
}
