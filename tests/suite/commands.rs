//! One command-line case per file of `tests/cmd`, and the files of `tests/campaigns/broken`.

use crate::sandbox::Sandbox;

#[test]
fn cases() {
    // The cases inherit the environment; set what a terminal or a person may have set.
    trycmd::TestCases::new()
        .case("tests/cmd/*.toml")
        .env("OPENLETTER_NOW", "2026-11-21 12:00+0000")
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1")
        .env("CLICOLOR", "0")
        .env("CLICOLOR_FORCE", "0")
        .run();
}

#[test]
fn every_mistake_of_a_broken_campaign_is_told_at_once_with_place_and_advice() {
    let broken = Sandbox::campaign("broken");
    let run = broken.run(&["check", "--json"]).exits(3);
    let json = run.json();
    let findings = json["findings"].as_array().unwrap();
    let has = |file: &str, line: u64, words: &str| {
        findings
            .iter()
            .any(|f| f["file"] == file && f["line"] == line && f["message"].as_str().unwrap().contains(words))
    };
    for (file, line, words) in [
        ("openletter.toml", 2, "unknown key `langauges`"),
        ("openletter.toml", 3, "the threshold asks for more signers than there are members"),
        ("openletter.toml", 4, "`require_review` must be a whole number"),
        ("openletter.toml", 7, "`COM1` cannot be an id"),
        ("openletter.toml", 10, "`UK` is no country code"),
        ("openletter.toml", 11, "`base_url` is no web address"),
        ("recipients.toml", 3, "`office` cannot be `presidant`"),
        ("recipients.toml", 5, "unknown key `gendr`"),
        ("recipients.toml", 8, "differ only in case"),
        ("recipients.toml", 10, "`France` is no country code"),
        ("recipients.toml", 13, "cannot be an id"),
        ("recipients.toml", 16, "`xx-invalid-tag-` is no language tag"),
        ("recipients.toml", 19, "kept for the public edition"),
        ("templates/loop.md", 3, "date"),
        ("templates/loop.md", 4, "unknown key `sumary`"),
    ] {
        assert!(has(file, line, words), "{file}:{line}: {words} is not in\n{findings:#?}");
    }
    let hints: Vec<&str> =
        findings.iter().flat_map(|f| f["hints"].as_array().unwrap()).map(|h| h.as_str().unwrap()).collect();
    for hint in [
        "did you mean `languages`?",
        "did you mean `president`?",
        "did you mean `gender`?",
        "the United Kingdom is `GB`",
        "did you mean `summary`?",
    ] {
        assert!(hints.contains(&hint), "{hint} is not in {hints:?}");
    }
}

/// Every list of findings within an answer; each has the same seven fields, and nothing is told under any other name.
fn findings(json: &serde_json::Value) -> Vec<serde_json::Map<String, serde_json::Value>> {
    use serde_json::Value;
    let mut found = vec![];
    match json {
        Value::Array(all) => all.iter().for_each(|one| found.extend(findings(one))),
        Value::Object(fields) => {
            for (name, value) in fields {
                assert!(
                    !["warnings", "diagnostic", "diagnostics", "lacks", "why"].contains(&name.as_str()),
                    "{json:#}"
                );
                match name.as_str() {
                    "findings" => {
                        found.extend(value.as_array().unwrap().iter().map(|f| f.as_object().unwrap().clone()))
                    }
                    _ => found.extend(findings(value)),
                }
            }
        }
        _ => {}
    }
    for one in &found {
        let mut names: Vec<&str> = one.keys().map(String::as_str).collect();
        names.sort();
        assert_eq!(names, ["code", "column", "file", "hints", "line", "message", "severity"], "{one:#?}");
    }
    found
}

#[test]
fn every_command_tells_findings_to_scripts_in_the_same_way() {
    let campaign = Sandbox::example();
    let po = campaign.read("locales/de/negotiations.po");
    let gap = po.replacen("msgstr \"Was auf dem Spiel steht\"", "msgstr \"\"", 1);
    assert_ne!(po, gap);
    campaign.write("locales/de/negotiations.po", &gap);
    let expiring = |json: &serde_json::Value| {
        let all = findings(json);
        let one = all.iter().find(|f| f["message"].as_str().unwrap().contains("is right until 2026-12-31"));
        let one = one.unwrap_or_else(|| panic!("{json:#}"));
        assert_eq!((&one["severity"], &one["file"]), (&"warning".into(), &"recipients.toml".into()));
        assert!(one["line"].as_u64() > Some(1) && one["column"].as_u64() > Some(0), "{one:#?}");
    };
    expiring(&campaign.run(&["check", "--json"]).json());
    expiring(&campaign.run(&["status", "--json"]).exits(0).json());
    expiring(&campaign.run(&["draft", "--json"]).exits(0).json());
    expiring(&campaign.run(&["export", "txt", "--lang", "en", "--json"]).exits(0).json());
    let held = campaign.run(&["export", "txt", "--lang", "de", "--json"]).exits(3).json();
    assert_eq!(findings(&held["withheld"]).len(), 1, "{held:#}");
    expiring(&campaign.run(&["translate", "--lang", "de", "--backend", "pseudo", "--json"]).exits(0).json());
    let foreign = campaign.run(&["extract", "--json"]).exits(0).json();
    assert!(foreign.to_string().contains("\"findings\""), "{foreign:#}");
    let failed = campaign.run(&["export", "txt", "--lang", "xx", "--json"]).exits(2).json();
    assert_eq!(findings(&failed).len(), 1, "{failed:#}");
    let answer =
        campaign.run(&["protocol", "--lang", "fr", "--office", "president", "--country", "CN", "--json"]).exits(0);
    assert!(!findings(&answer.json()).is_empty());
    findings(&campaign.run(&["recipients", "list", "--json"]).exits(0).json());
}

#[test]
fn a_check_of_some_languages_tells_of_them_and_of_what_is_common() {
    let campaign = Sandbox::example();
    for (lang, words) in [("de", "Was auf dem Spiel steht"), ("fr", "Ce qui est en jeu")] {
        let (from, to) = (format!("msgstr \"{words}\""), format!("msgstr \"{words} {{{{ recipient.address }}}}\""));
        campaign.edit(&format!("locales/{lang}/negotiations.po"), &from, &to);
    }
    campaign.edit("openletter.toml", "default_letter = \"negotiations\"", "default_letter = \"petition\"");
    let of = |args: &[&str]| -> std::collections::BTreeSet<String> {
        let json = campaign.run(&[&["check", "--json"], args].concat()).exits(3).json();
        let errors = findings(&json).into_iter().filter(|f| f["severity"] == "error");
        errors.map(|f| f["file"].as_str().unwrap_or("campaign").to_string()).collect()
    };
    let set = |files: &[&str]| files.iter().map(|file| file.to_string()).collect();
    let (de, fr) = ("locales/de/negotiations.po", "locales/fr/negotiations.po");
    assert_eq!(of(&[]), set(&["campaign", de, fr]));
    assert_eq!(of(&["--lang", "de"]), set(&["campaign", de]));
    assert_eq!(of(&["--lang", "de", "--lang", "sv,fr"]), set(&["campaign", de, fr]));
    assert_eq!(of(&["--lang", "sv"]), set(&["campaign"]));
    campaign.run(&["check", "--lang", "xx"]).exits(2).says("`xx` is none of the campaign's languages");
    // A region speaks in the words of its language: they belong to it.
    let line = campaign.read("openletter.toml");
    let line = line.lines().find(|line| line.starts_with("languages = ")).unwrap();
    campaign.edit("openletter.toml", line, "languages = [\"en\", \"fr\", \"fr-CA\", \"de\"]");
    assert_eq!(of(&["--lang", "fr-CA"]), set(&["campaign", fr]));
}

#[test]
fn a_text_that_a_letter_needs_is_not_blank() {
    let campaign = Sandbox::blank();
    let manifest = campaign.read("openletter.toml");
    let at = |file: &str, key: &str, line: &str| {
        let before = campaign.read(file);
        let number = before.lines().count() as u64 + 1;
        campaign.write(file, &format!("{}\n{line}\n", before.trim_end()));
        let json = campaign.run(&["check", "--json"]).exits(3).json();
        let told = findings(&json).into_iter().filter(|f| f["code"] == "empty").collect::<Vec<_>>();
        assert_eq!(told.len(), 1, "{line}: {json:#}");
        assert_eq!((&told[0]["file"], &told[0]["line"]), (&file.into(), &number.into()), "{line}");
        assert_eq!(told[0]["message"], format!("`{key}` is empty"), "{line}");
        campaign.write(file, &before);
    };
    let blanks = ["", "   ", "\u{a0}\u{2009}", "\u{200b}\u{200c}", "\u{3164}"];
    for blank in blanks {
        for (key, line) in [
            (
                "name",
                "[[recipient]]\n".to_string() + "id = \"x\"\noffice = \"person\"\ncountry = \"FR\"\nname = \"{}\"",
            ),
            ("name.fr", "name.fr = \"{}\"".into()),
            ("name.fr.nominative", "name.fr = { nominative = \"{}\" }".into()),
            ("title.fr.dative", "title.fr = { nominative = \"a\", dative = \"{}\" }".into()),
            ("salutation", "salutation = \"{}\"".into()),
            ("closing.en", "closing.en = \"{}\"".into()),
            ("email", "email = \"{}\"".into()),
            ("address", "address = [\"{}\"]".into()),
            ("city", "address = { street = \"a\", city = \"{}\" }".into()),
        ] {
            let line = line.lines().last().unwrap().replace("{}", blank);
            let before = campaign.read("recipients.toml");
            let head = "\n[[recipient]]\nid = \"x\"\noffice = \"person\"\ncountry = \"FR\"\n";
            campaign.write("recipients.toml", &format!("{before}{head}"));
            at("recipients.toml", key, &line);
            campaign.write("recipients.toml", &before);
        }
        for (key, line) in
            [("name.fr", "[[member]]\nid = \"y\"\nname.fr = \"{}\""), ("name", "[[member.signatory]]\nname = \"{}\"")]
        {
            let (head, line) = line.rsplit_once('\n').unwrap();
            campaign.write("openletter.toml", &format!("{}\n{head}\n", manifest.trim_end()));
            at("openletter.toml", key, &line.replace("{}", blank));
            campaign.write("openletter.toml", &manifest);
        }
    }
}

#[test]
fn a_catalogue_that_lost_its_head_gets_a_new_one() {
    let campaign = Sandbox::example();
    let file = "locales/ru/negotiations.po";
    let whole = campaign.read(file);
    let at = whole.find("\nmsgid \"\"\n").unwrap() + 1;
    let entries = &whole[at + whole[at..].find("\n\n").unwrap() + 2..];
    campaign.write(file, &format!("# Somebody's remark.\n\n{entries}"));
    let json = campaign.run(&["extract", "--json"]).exits(0).json();
    let told: Vec<_> = findings(&json).into_iter().filter(|f| f["code"] == "no-head").collect();
    assert_eq!(told.len(), 1, "{json:#}");
    assert!(told[0]["message"].as_str().unwrap().contains(file), "{told:#?}");
    let mended = campaign.read(file);
    for field in ["Language: ru\\n", "Plural-Forms: nplurals=", "Content-Type: text/plain; charset=UTF-8\\n"] {
        assert!(mended[..mended.find("\n\n").unwrap()].contains(field), "{field}\n{mended}");
    }
    // Everything else is as it was, and stays so.
    assert!(mended.ends_with(entries), "{mended}");
    let again = campaign.run(&["extract", "--json"]).exits(0).json();
    assert!(findings(&again).is_empty(), "{again:#}");
    assert_eq!(campaign.read(file), mended);
}

#[test]
fn a_template_that_includes_itself_or_asks_for_unknown_things_is_told() {
    let campaign = Sandbox::blank();
    let letter = campaign.read("templates/letter.md");
    campaign.write("templates/letter.md", &format!("{letter}\n{{% include \"letter.md\" %}}\n"));
    campaign.run(&["check"]).exits(3).says("brings in itself").says("templates/letter.md:");
    campaign.write("templates/letter.md", &letter.replace("sender.name", "sender.nmae"));
    let run = campaign.run(&["check"]).exits(3);
    let run = run.says("sender.nmae").says("templates/letter.md:");
    assert!(run.stderr.contains("did you mean"), "{}", run.stderr);
}

#[test]
fn a_msgstr_may_not_ask_for_what_its_source_does_not_have() {
    let campaign = Sandbox::example();
    let po = campaign.read("locales/de/negotiations.po");
    campaign.write(
        "locales/de/negotiations.po",
        &po.replacen(
            "msgstr \"Was auf dem Spiel steht\"",
            "msgstr \"Was {{ recipient.address }} auf dem Spiel steht\"",
            1,
        ),
    );
    campaign.run(&["check"]).exits(3).says("locales/de/negotiations.po:").says("recipient.address");
    campaign.run(&["export", "txt", "--lang", "de"]).exits(3).says("recipient.address");
    assert!(!campaign.path("out").join("negotiations").exists(), "nothing was written");
}

#[test]
fn broken_catalogues_are_told_with_line_and_column() {
    let campaign = Sandbox::example();
    let po = campaign.read("locales/fr/negotiations.po");
    campaign.write("locales/fr/negotiations.po", &format!("{po}\nmsgid \"unclosed\nmsgstr \"\"\n"));
    campaign.run(&["check"]).exits(3).says("locales/fr/negotiations.po:");
    let run = campaign.run(&["extract"]).exits(1);
    assert!(run.stderr.contains("locales/fr/negotiations.po:"), "{}", run.stderr);
    assert!(campaign.read("locales/fr/negotiations.po").contains("unclosed"), "the broken file is left as it is");
}

#[test]
fn an_unknown_gender_names_the_languages_that_need_it() {
    let campaign = Sandbox::example();
    let file = campaign.read("recipients.toml");
    let at = file.find("id = \"fr-president\"").unwrap();
    let (before, after) = file.split_at(at);
    campaign.write("recipients.toml", &format!("{before}{}", after.replacen("gender = \"male\"\n", "", 1)));
    let run = campaign.run(&["check"]).exits(3).says("fr-president").says("gender");
    assert!(run.stderr.contains("recipients.toml:"), "{}", run.stderr);
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let campaign = Sandbox::example();
    campaign.edit("recipients.toml", "\"10 Downing Street\"", "\"10 Downing Street \u{13000}\"");
    let run = campaign.run(&["export", "pdf", "--lang", "en", "--to", "gb-prime-minister"]).exits(1);
    let run = run.says("U+13000").says("openletter fonts add");
    assert!(run.stderr.contains("`en"), "{}", run.stderr);
}

#[test]
fn a_font_is_brought_by_a_command_that_looks_at_it() {
    let campaign = Sandbox::example();
    let vendored = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/fonts");
    let amiri = format!("{vendored}/Amiri-Regular.ttf");
    let run = campaign.run(&["--json", "fonts", "add", &amiri]).exits(0);
    let told = &run.json()[0];
    assert_eq!((&told["file"], &told["new"]), (&"templates/fonts/Amiri-Regular.ttf".into(), &true.into()));
    assert_eq!(told["family"], "Amiri");
    assert!(told["scripts"].as_array().unwrap().contains(&"Arabic".into()), "{told}");
    let languages = told["languages"].as_array().unwrap();
    assert!(languages.contains(&"fa".into()) && !languages.contains(&"zh-Hans".into()), "{told}");
    assert_eq!(
        std::fs::read(campaign.path("templates/fonts/Amiri-Regular.ttf")).unwrap(),
        std::fs::read(&amiri).unwrap()
    );
    campaign.run(&["fonts", "add", &amiri]).exits(0).says("which was there before");
    // Everything is looked at before anything is copied.
    campaign.write("no.ttf", "words");
    campaign.write("other/Amiri-Regular.ttf", "words");
    let bold = format!("{vendored}/Amiri-Bold.ttf");
    let run = campaign.run(&["fonts", "add", &bold, "no.ttf", "missing.otf", "other", "locales"]).exits(1);
    let run = run.says("is no font that can be read").says("there is no file").says("there is no font in the folder");
    assert!(run.stderr.contains("no.ttf"), "{}", run.stderr);
    assert!(!campaign.path("templates/fonts/Amiri-Bold.ttf").exists());
    std::fs::copy(&bold, campaign.path("other/Amiri-Regular.ttf")).unwrap();
    campaign.run(&["fonts", "add", "other/Amiri-Regular.ttf"]).exits(1).says("is there already, and is another font");
    campaign.run(&["fonts", "add", vendored]).exits(0).says("Noto Serif SC");
}

#[test]
fn a_broken_logo_is_named_before_anything_is_made() {
    let campaign = Sandbox::example();
    campaign.edit("openletter.toml", "base_url = ", "logo = \"templates/logo.svg\"\nbase_url = ");
    campaign
        .run(&["check"])
        .exits(3)
        .says("the picture `templates/logo.svg` is missing")
        .says("the `logo` of openletter.toml");
    campaign.write("templates/logo.svg", "<svg><g>");
    campaign
        .run(&["export", "pdf", "html", "--lang", "en"])
        .exits(1)
        .says("`templates/logo.svg` is an SVG picture that is broken");
    assert!(!campaign.path("out").exists());
    campaign.write(
        "templates/logo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>",
    );
    campaign.run(&["export", "pdf", "html", "--lang", "en", "--to", "public"]).exits(0);
    let page = campaign.read("out/negotiations/en/public.html");
    assert!(
        page.contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,")
            && page.contains("alt=\"Mehregan Coalition")
    );
    assert!(page.contains("<aside class=\"verify\">") && page.contains("https://mehregan.example/verify"));
    campaign.edit("openletter.toml", "templates/logo.svg", "../logo.svg");
    campaign.run(&["check"]).exits(3).says("is no path in the campaign's folder");
}

#[test]
fn the_layout_of_a_run_a_recipient_and_a_campaign() {
    let campaign = Sandbox::example();
    let paper = |args: &[&str]| {
        let args = [&["export", "pdf", "--lang", "en", "--to", "gb-prime-minister"], args].concat();
        campaign.run(&args).exits(0);
        let pdf = std::fs::read(campaign.path("out/negotiations/en/gb-prime-minister.pdf")).unwrap();
        String::from_utf8_lossy(&pdf).contains("/MediaBox[0 0 612 792]")
    };
    assert!(!paper(&[]), "a British office gets A4");
    assert!(paper(&["--layout", "us-letter"]));
    campaign.edit("openletter.toml", "source = \"en\" ", "layout = \"us-letter\"\nsource = \"en\" ");
    assert!(paper(&[]), "the campaign wants Letter paper");
    campaign.edit("recipients.toml", "id = \"gb-prime-minister\"\n", "id = \"gb-prime-minister\"\nlayout = \"uk\"\n");
    assert!(!paper(&[]), "the recipient's own counts more");
    campaign.edit("recipients.toml", "layout = \"uk\"", "layout = \"ukk\"");
    campaign.run(&["check"]).exits(3).says("`layout` cannot be `ukk`").says("did you mean `uk`?");
    campaign.run(&["export", "pdf", "--layout", "din5008"]).exits(2).says("did you mean `din5008-");
}
