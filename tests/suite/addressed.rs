//! Who is addressed how: the reference of forms, presets, entries that grow old, regions.

use crate::sandbox::Sandbox;

#[test]
fn a_form_of_address_is_looked_up_without_a_campaign() {
    let nowhere = Sandbox::empty();
    let ask = |args: &[&str]| nowhere.run(&[&["protocol"], args].concat());
    let page = ask(&["--lang", "fr", "--office", "prime-minister", "--gender", "female", "--country", "FR"]).exits(0);
    for words in [
        "fr · prime-minister · FR · female · own · no name · 2 sign",
        "Madame la Première ministre,",
        "Nous vous prions d’agréer, Madame la Première ministre, l’expression de notre très haute considération.",
        "salutation-prime-minister (built in): high, letter of the Élysée, 13 October 2006",
    ] {
        assert!(page.stdout.contains(words), "{words} is not in\n{}", page.stdout);
    }
    let alone = ask(&["--lang", "fr", "--office", "president", "--country", "CN", "--signers", "1", "--json"]).exits(0);
    let json = alone.json();
    let genders: Vec<String> = json.as_array().unwrap().iter().map(|a| a["genders"].to_string()).collect();
    assert_eq!(genders, ["[\"male\"]", "[\"female\"]", "[\"unknown\"]"]);
    assert_eq!(json[1]["closing"]["from"]["confidence"], "high");
    assert!(json[1]["closing"]["text"][0].as_str().unwrap().contains("Madame la Présidente, l’assurance de ma très"));
    assert_eq!(json[2]["title"]["text"], serde_json::Value::Null);
    assert!(!json[2]["title"]["findings"].as_array().unwrap().is_empty());

    let named =
        ask(&["--lang", "ru", "--office", "president", "--country", "US", "--gender", "male", "--name", "Джо Роу"]);
    assert!(named.stdout.contains("needs the dative of its name in `ru`"), "{}", named.stdout);
    let declined = ["--name", "Джо Роу", "--name", "dative=Джо Роу (дат.)"];
    let named =
        ask(&[&["--lang", "ru", "--office", "president", "--country", "US", "--gender", "male"][..], &declined]
            .concat());
    assert!(named.exits(0).stdout.contains("Его Превосходительству господину Джо Роу (дат.)"));
    let foreign = ask(&["--lang", "fr", "--office", "president", "--country", "FR", "--gender", "male", "--foreign"]);
    assert!(foreign.exits(0).stdout.contains("foreign"));
    ask(&["--lang", "xx"]).exits(2).says("known: ar, az");
    ask(&["--lang", "fr", "--office", "presidant"]).exits(2).says("did you mean `president`?");
    ask(&["--office", "president"]).exits(2).says("--lang");
    ask(&["--lang", "fr", "--own", "--foreign"]).exits(2);
    assert!(ask(&[]).exits(0).stdout.contains("zh-Hans"));
    let table = ask(&["--lang", "de"]).exits(0).stdout;
    assert!(table.contains("un-secretary-general") && table.contains("Sehr geehrte Frau Bundeskanzlerin,"), "{table}");
}

#[test]
fn a_campaigns_own_message_and_home_count_in_the_reference() {
    let campaign = Sandbox::example();
    campaign.write("locales/sv/protocol.ftl", "# high: a letter of ours\nsalutation-president = Herr President,\n");
    let ask = ["protocol", "--lang", "sv", "--office", "president", "--country", "US", "--gender", "male"];
    let page = campaign.run(&ask).exits(0).stdout;
    assert!(
        page.contains("Herr President,") && page.contains("locales/sv/protocol.ftl:2): high, a letter of ours"),
        "{page}"
    );
    assert!(page.contains("5 sign"), "{page}");
}

#[test]
fn presets_are_added_and_what_was_there_stays() {
    let campaign = Sandbox::example();
    let before = campaign.read("recipients.toml");
    let listed = campaign.run(&["recipients", "add"]).exits(0).stdout;
    assert!(["p5+1", "un", "nordic", "eu"].iter().all(|name| listed.contains(name)), "{listed}");
    assert_eq!(campaign.read("recipients.toml"), before);

    let run = campaign.run(&["recipients", "add", "--preset", "nordic", "--preset", "un"]).exits(0);
    let run =
        run.says("+id = \"se-prime-minister\"").says("`un-secretary-general` is there already and was left alone");
    run.says("14 recipients added");
    let after = campaign.read("recipients.toml");
    assert!(after.starts_with(&before), "{after}");
    let again = campaign.run(&["recipients", "add", "--preset", "nordic,un", "--json"]).exits(0).json();
    assert_eq!((again["added"].as_array().unwrap().len(), again["kept"].as_array().unwrap().len()), (0, 15));
    assert_eq!(campaign.read("recipients.toml"), after);
    campaign.run(&["recipients", "add", "--preset", "nordik"]).exits(2).says("did you mean `nordic`?");

    // Genders are for the campaign to tell: all languages that need one are named at once.
    let check = campaign.run(&["check"]).exits(3);
    let check = check.says("`dk-monarch` needs a gender to be addressed in");
    assert_eq!(check.stderr.matches("`dk-monarch` needs a gender").count(), 1, "{}", check.stderr);
    let table = campaign.run(&["recipients", "list", "--lang", "en", "--to", "se-prime-minister"]).exits(0).stdout;
    assert!(table.contains("Dear Prime Minister,"), "{table}");
}

#[test]
fn every_preset_can_be_written_to_in_every_language() {
    let campaign = Sandbox::example();
    let tags = openletter::defaults::languages().iter().map(|tag| format!("\"{tag}\"")).collect::<Vec<_>>().join(", ");
    let manifest = campaign.read("openletter.toml");
    let line = manifest.lines().find(|line| line.starts_with("languages = ")).unwrap().to_string();
    campaign.edit("openletter.toml", &line, &format!("languages = [{tags}]"));
    campaign.run(&["recipients", "add", "--preset", "p5+1,un,nordic,eu"]).exits(0);
    for gender in ["male", "female"] {
        let text =
            campaign.read("recipients.toml").replace("gender = \"male\"\n", "").replace("gender = \"female\"\n", "");
        campaign.write("recipients.toml", &text.replace("\noffice = ", &format!("\ngender = \"{gender}\"\noffice = ")));
        let listed = campaign.run(&["recipients", "list", "--json"]).exits(0).json();
        assert_eq!(listed.as_array().unwrap().len(), 7 + 10 + 4 + 4);
        let (mut lacks, mut seen) = (vec![], 0);
        for one in listed.as_array().unwrap() {
            for (lang, how) in one["addressed"].as_object().unwrap() {
                seen += 1;
                lacks.extend(how["findings"].as_array().unwrap().iter().map(|lack| format!("{gender} {lang}: {lack}")));
            }
        }
        assert!(lacks.is_empty(), "{}", lacks.join("\n"));
        assert_eq!(seen, 25 * openletter::defaults::languages().len());
    }
}

#[test]
fn an_entry_that_grows_old_is_told_of_wherever_letters_are_made() {
    let campaign = Sandbox::example();
    let told = "the entry of `un-secretary-general` is right until 2026-12-31, 40 days after 2026-11-21";
    for args in [&["check"][..], &["status"], &["draft"], &["export", "txt", "--lang", "en"]] {
        campaign.run(args).exits(0).says(told);
    }
    let later = [("OPENLETTER_NOW", "2027-01-01 00:00+0000")];
    campaign.run_with(&["status"], &later).exits(0).says("was right until 2026-12-31");
    // Whom the selection leaves out is nobody's business.
    let run = campaign.run(&["draft", "--to", "fr-president"]).exits(0);
    assert!(!run.stderr.contains("un-secretary-general"), "{}", run.stderr);
    let status = campaign.run(&["status", "--json"]).exits(0).json();
    assert!(status["findings"][0]["message"].as_str().unwrap().contains(told));
}

#[test]
fn the_sender_s_address_is_put_together_as_those_of_recipients_are() {
    let campaign = Sandbox::example();
    let manifest = campaign.read("openletter.toml");
    assert!(!manifest.contains("\naddress"), "the example tells no address of the sender's");
    let parts =
        "[sender.contact]\naddress = { street = \"12 rue de la Paix\", postcode = \"75002\", city = \"Paris\" }\n";
    campaign.edit("openletter.toml", "[sender.contact]\n", parts);
    let head = |args: &[&str]| {
        campaign.run(&[&["export", "txt", "--to", "fr-president"], args].concat()).exits(0);
        campaign.read("out/negotiations/fr/fr-president.txt")
    };
    // No country, the usual order; France's own, with the city in capitals; its name, since others are written to as well.
    assert!(head(&["--lang", "fr"]).contains("\n12 rue de la Paix\n75002 Paris\n"), "{}", head(&["--lang", "fr"]));
    campaign.edit("openletter.toml", "id = \"mehregan\"\n", "id = \"mehregan\"\ncountry = \"FR\"\n");
    let abroad = head(&["--lang", "fr"]);
    assert!(abroad.contains("\n12 rue de la Paix\n75002 PARIS\nFRANCE\n"), "{abroad}");
    campaign.edit("openletter.toml", "country = \"FR\"\n", "country = \"FR\"\ncountry_line = false\n");
    let never = head(&["--lang", "fr"]);
    assert!(never.contains("\n12 rue de la Paix\n75002 PARIS\n") && !never.contains("FRANCE"), "{never}");
    // Lines stand as they are, and a mistake is told with its place.
    campaign.edit("openletter.toml", parts, "[sender.contact]\naddress = [\"12 rue de la Paix\", \"75002 Paris\"]\n");
    assert!(head(&["--lang", "fr"]).contains("\n12 rue de la Paix\n75002 Paris\n"));
    campaign.edit(
        "openletter.toml",
        "address = [",
        "address.fr = { street = \"x\", citty = \"Paris\" }\naddress.en = [",
    );
    campaign.run(&["check"]).exits(3).says("`city` is missing").says("unknown key `citty`").says("openletter.toml:");
}

#[test]
fn the_first_catalogue_of_a_language_is_enough_for_its_regions() {
    let campaign = Sandbox::example();
    let manifest = campaign.read("openletter.toml");
    let line = manifest.lines().find(|line| line.starts_with("languages = ")).unwrap().to_string();
    campaign.edit("openletter.toml", &line, "languages = [\"en\", \"fr-CA\", \"fr\"]");
    std::fs::remove_file(campaign.path("locales/fr/negotiations.po")).unwrap();
    // Before it is there, all say the same: the catalogue that is missing is that of the general language.
    let check = campaign.run(&["check"]);
    assert!(check.stderr.contains("`fr` has no catalogue"), "{}", check.stderr);
    assert!(!check.stderr.contains("`fr-CA` has no catalogue"), "{}", check.stderr);
    for run in [check, campaign.run(&["export", "txt", "--lang", "fr-CA"]).exits(3)] {
        let run = run.says("`fr-CA`, which speaks in the words of `fr`, is held back");
        assert!(!run.stderr.contains("--lang fr-CA"), "{}", run.stderr);
    }
    campaign.run(&["extract"]).exits(0);
    assert!(campaign.path("locales/fr/negotiations.po").exists() && !campaign.path("locales/fr-CA").exists());
}

#[test]
fn a_region_speaks_in_the_words_of_its_language_until_it_has_its_own() {
    let campaign = Sandbox::example();
    let manifest = campaign.read("openletter.toml");
    let line = manifest.lines().find(|line| line.starts_with("languages = ")).unwrap().to_string();
    campaign.edit("openletter.toml", &line, "languages = [\"en\", \"en-US\", \"fr\", \"fr-CA\"]");
    campaign.run(&["check"]).exits(0);
    campaign.run(&["extract"]).exits(0);
    assert!(!campaign.path("locales/fr-CA").exists() && !campaign.path("locales/en-US").exists());
    campaign.run(&["export", "txt"]).exits(0);
    let body = |lang: &str| {
        let text = campaign.read(&format!("out/negotiations/{lang}/cn-president.txt"));
        // Canada sets no space before `;` and `!`: the words are the same, lines and spaces need not be.
        let words = text.lines().skip_while(|line| !line.starts_with("Monsieur le Président,")).collect::<String>();
        words.chars().filter(|c| !c.is_whitespace()).take(1500).collect::<String>()
    };
    assert_eq!(body("fr"), body("fr-CA"));
    assert!(campaign.read("out/negotiations/en-US/us-president.txt").contains("November 21, 2026"));
    let status = campaign.run(&["status", "--json"]).exits(0).json();
    let words: Vec<&str> =
        status["languages"].as_array().unwrap().iter().filter_map(|l| l["words_of"].as_str()).collect();
    assert_eq!(words, ["en", "fr"]);

    // A gap in the general language holds both back, and the message says where to fill it.
    let po = campaign.read("locales/fr/negotiations.po");
    let at = po.match_indices("\nmsgstr \"").nth(3).unwrap().0;
    campaign.write(
        "locales/fr/negotiations.po",
        &format!(
            "{}\n#, fuzzy{}",
            &po[..po[..at].rfind("\n\n").unwrap() + 1],
            &po[po[..at].rfind("\n\n").unwrap() + 1..]
        ),
    );
    campaign
        .run(&["export", "txt", "--lang", "fr-CA"])
        .exits(3)
        .says("speaks in the words of `fr`")
        .says("locales/fr/negotiations.po");
    campaign.write("locales/fr/negotiations.po", &po);

    // Named for itself it gets a catalogue, which begins with the general words.
    campaign.run(&["extract", "--lang", "fr-CA"]).exits(0);
    let own = campaign.read("locales/fr-CA/negotiations.po");
    assert!(own.contains("\"Language: fr_CA\\n\"") && own.lines().count() >= po.lines().count(), "{own}");
    campaign.run(&["export", "txt", "--lang", "fr-CA"]).exits(0);
}
