//! Files of volunteers: overriding, mistakes, what is missing, malice.

use proptest::prelude::*;

use super::*;

fn codes(error: &crate::diag::Error) -> Vec<&'static str> {
    error.diagnostics().iter().filter_map(|d| d.code).collect()
}

fn refusal(own: &str) -> crate::diag::Error {
    with("fr", own).err().unwrap_or_else(|| panic!("taken: {own}"))
}

#[test]
fn a_campaign_overrides_single_messages() {
    let own = "salutation-president = Madame, Monsieur,\ntitle-prime-minister-SE = { country-SE.of }\n    .to = à { $country }\n\
               country-SE = la Suède\n    .of = de la Suède\n";
    let protocol = with("fr", own).unwrap();
    assert_eq!(protocol.warnings(), []);
    let (source, home) = (lang("en"), home(&[]));
    let forms = |lines| protocol.forms(&recipient(lines), &writer(&source, &home, 1)).unwrap();
    let president = forms("office = \"president\"\ncountry = \"RU\"\ngender = \"male\"");
    assert_eq!(president.salutation, ["Madame, Monsieur,"]);
    assert!(president.closing[0].contains("agréer, Madame, Monsieur, l’assurance"));
    assert!(president.used.contains(&"title-president-RU".to_string()), "{:?}", president.used);
    let swede = forms("office = \"prime-minister\"\ncountry = \"SE\"\ngender = \"male\"").title;
    assert_eq!((swede.nominative(), swede.get("to")), ("de la Suède", Some("à la Suède")));
}

#[test]
fn a_general_title_serves_the_countries_whose_names_are_known() {
    let own = "country-ZW = Simbabwe\ntitle-president = Präsident von { $country }\n    .dative = dem Präsidenten von { $country }\n";
    let protocol = with("de", own).unwrap();
    let (source, home) = (lang("en"), home(&[]));
    let forms = |code| {
        let lines = format!("office = \"president\"\ncountry = \"{code}\"\ngender = \"male\"\nown = false");
        protocol.forms(&recipient(&lines), &writer(&source, &home, 1))
    };
    assert_eq!(forms("ZW").unwrap().lines, ["Seiner Exzellenz dem Präsidenten von Simbabwe"]);
    assert_eq!(codes(&forms("TV").unwrap_err()), ["missing-title"]);
}

#[test]
fn broken_fluent_is_told_with_its_place() {
    let error = refusal("a = b\nclosing = { $signers ->\n    [1] Je\n}\nsubject = {\n");
    assert_eq!(codes(&error), ["fluent", "fluent"]);
    let place = error.diagnostics()[0].place.clone().unwrap();
    assert_eq!((place.source.name(), place.line_column().0), ("own.ftl", 4), "{error}");
}

#[test]
fn slips_name_the_nearest_word() {
    let protocol = with("fr", "salutation-presidant = Monsieur,\n").unwrap();
    let [warning] = protocol.warnings() else { panic!("{:?}", protocol.warnings()) };
    assert_eq!((warning.code, warning.severity), (Some("unknown-message"), crate::diag::Severity::Warning));
    assert!(warning.hints[0].contains("`salutation-president`"), "{warning}");
    assert_eq!(warning.place.as_ref().unwrap().to_string(), "own.ftl:1:1");

    let cases = [
        ("closing = { $signer }", "unknown-variable", "`$signers`", "own.ftl:1:13"),
        ("closing = { presidet }", "unknown-message", "`president`", "own.ftl:1:1"),
        ("closing = { president.too }", "unknown-message", "", "own.ftl:1:1"),
        ("title-president-IT = x\n    .datif = y", "unknown-form", "`.dative`", "own.ftl:1:1"),
        ("closing = { UPPER($title) }", "unknown-function", "CAPITAL", "own.ftl:1:1"),
        ("-x = { $gender }\nclosing = { -x }", "term-variable", "make it a message", "own.ftl:1:1"),
        ("closing = a\nclosing = b", "duplicate-id", "", "own.ftl:2:1"),
        ("page = { $gender ->\n    [male] a\n   *[female] b\n}", "unknown-variable", "`$gender`", "own.ftl:1:1"),
        ("subject = a\u{202E}b", "unsafe-character", "", "own.ftl:1:12"),
    ];
    for (own, code, hint, place) in cases {
        let error = refusal(own);
        assert_eq!(codes(&error), [code], "{error}");
        assert!(error.to_string().contains(hint), "{error}");
        assert!(error.to_string().starts_with(place), "{error}");
    }
}

#[test]
fn a_language_without_a_file_says_which_to_write() {
    let error = Protocol::load(&lang("sv"), &[]).err().unwrap();
    assert_eq!(codes(&error), ["missing-protocol"]);
    assert!(error.to_string().contains("`locales/sv/protocol.ftl`"), "{error}");
    assert!(error.to_string().contains("joint-closing-heads") && error.to_string().contains("dateline"), "{error}");

    let error = Protocol::load(&lang("sv"), &[Source::new("locales/sv/protocol.ftl", "subject = Ärende:")]).err();
    let error = error.unwrap();
    assert_eq!(codes(&error), ["missing-message"]);
    assert!(!error.to_string().contains("subject"), "{error}");
}

#[test]
fn a_missing_gender_says_what_to_write() {
    let lines = "office = \"president\"\ncountry = \"RU\"\n";
    let error = address("fr", lines).unwrap_err();
    assert_eq!(codes(&error), ["missing-gender"], "told once: {error}");
    assert!(error.to_string().contains("`fr`") && error.to_string().contains("gender = \"female\""), "{error}");
    let neutral = address("fr", &format!("{lines}gender = \"neutral\"")).unwrap_err();
    assert!(neutral.to_string().contains("no neutral title in `fr`"), "{neutral}");
    for tag in ["en", "fa", "ru"] {
        let own = if tag == "ru" { "own = false" } else { "" };
        assert!(address(tag, &format!("{lines}{own}")).is_ok(), "{tag} needs none");
    }
    let to = recipient(lines);
    let both = missing_gender(&to, &[lang("de"), lang("fr")], &[(lang("de"), "Sehr geehrte Damen und Herren,".into())]);
    assert!(both.message.contains("`de`, `fr`"), "{both}");
    assert!(both.hints[1].starts_with("or `gender = \"neutral\"`: in `de` “Sehr geehrte Damen und Herren,”"), "{both}");
    assert!(both.hints[1].ends_with("; `fr` has no neutral form, and needs a `title` of its own then"), "{both}");
}

#[test]
fn who_asks_for_the_neutral_form_gets_the_most_special_one_that_there_is() {
    let title =
        "title.fr = { nominative = \"la présidence de la République\", bare = \"Présidence de la République\" }\n";
    let lines = format!("office = \"president\"\ncountry = \"FR\"\n{title}");
    assert_eq!(codes(&address("fr", &lines).unwrap_err()), ["missing-gender"], "nobody has asked for it");
    let neutral = address("fr", &format!("{lines}gender = \"neutral\"")).unwrap();
    assert_eq!(neutral.lines, ["Présidence de la République"]);
    assert_eq!(neutral.salutation, ["Madame, Monsieur,"]);
    assert!(neutral.closing[0].contains("agréer, Madame, Monsieur, l’expression"), "{:?}", neutral.closing);
    let (source, home) = (lang("en"), home(&["IR"]));
    let offered = protocol("fr").neutral(&recipient(&lines), &writer(&source, &home, 5));
    assert_eq!(offered.as_deref(), Some("Madame, Monsieur,"));
    let untitled = address("fr", "office = \"president\"\ncountry = \"FR\"\ngender = \"neutral\"").unwrap_err();
    assert!(untitled.to_string().contains("has no neutral title in `fr`"), "{untitled}");
    assert!(untitled.to_string().contains("title.fr = {"), "{untitled}");
}

#[test]
fn a_missing_title_says_what_to_write() {
    let lines = "office = \"monarch\"\ncountry = \"TV\"\ngender = \"male\"";
    let error = address("ru", lines).unwrap_err();
    assert_eq!(codes(&error), ["missing-title"]);
    let text = error.to_string();
    assert!(
        text.contains("`monarch` of `TV`") && text.contains("title.ru = { nominative = \"…\", genitive ="),
        "{text}"
    );
    let english = address("en", lines).unwrap_err().to_string();
    assert!(english.contains("`title.en = \"…\"`"), "{english}");
}

#[test]
fn a_missing_form_says_what_to_write() {
    let lines = "office = \"president\"\ncountry = \"US\"\ngender = \"male\"\nname.ru = \"Джо Роу\"";
    let error = address("ru", lines).unwrap_err();
    assert_eq!(codes(&error), ["missing-form"]);
    assert!(error.to_string().contains("which puts it into this form where a letter is addressed"), "{error}");
    let hint = |error: &crate::diag::Error| error.diagnostics()[0].hints[0].clone();
    assert!(hint(&error).contains("`name.ru = { nominative = \"Джо Роу\", dative = \"…\" }` at `x`"), "{error}");
    let by_script = address("ru", &lines.replace("name.ru", "name.cyrl")).unwrap_err();
    assert!(hint(&by_script).contains("`name.cyrl = { nominative = \"Джо Роу\", dative"), "{by_script}");
    let everywhere = address("ru", &lines.replace("name.ru = \"Джо Роу\"", "name = 'Джо \"Роу\"'")).unwrap_err();
    assert!(hint(&everywhere).contains("in place of `name = 'Джо \"Роу\"'`"), "{everywhere}");
    let latin = address("ru", &lines.replace("name.ru = \"Джо Роу\"", "name = \"Jo Roe\"")).unwrap();
    assert_eq!(latin.lines[0], "Его Превосходительству господину Jo Roe", "a foreign script does not decline");
    let title = "office = \"president\"\ncountry = \"IT\"\ngender = \"male\"\ntitle.de = \"der Präsident\"";
    let error = address("de", title).unwrap_err();
    assert_eq!(codes(&error), ["missing-form"]);
    assert!(error.to_string().contains("dative of its title"), "{error}");
}

#[test]
fn a_message_cannot_make_the_program_overflow_or_hang() {
    for own in [
        format!("closing = {}", "{".repeat(100_000)),
        format!("closing = {{ {}", "CAPITAL(".repeat(100_000)),
        format!("closing = {}", "{\n".repeat(50_000)),
        format!("closing = {{ $own ->\n    [yes] \" {}\n   *[no] x\n}}", "{".repeat(90_000)),
    ] {
        assert_eq!(codes(&refusal(&own))[0], "fluent");
    }
    let circle = with("fr", "closing = { open-letter }\nopen-letter = { closing }\n").err().unwrap();
    assert!(codes(&circle).contains(&"fluent"), "{circle}");
    let bomb: String = (0..40).map(|n| format!("l{n} = {{ l{m} }}{{ l{m} }}\n", m = n + 1)).collect();
    let bomb = with("fr", &format!("{bomb}l40 = x\npage = {{ l0 }}\n")).err().unwrap();
    assert!(codes(&bomb).contains(&"fluent"), "{bomb}");
}

#[test]
fn very_many_mistakes_are_told_in_part() {
    let strange: String = (0..20_000).map(|n| format!("strange-{n} = x\n")).collect();
    assert!(with("fr", &strange).unwrap().warnings().len() <= 50);
    let wrong: String = (0..5_000).map(|n| format!("a{n} = {{ $b{n} }}\n    .c = {{ d }}\n!\n")).collect();
    for own in [wrong.replace("!\n", ""), wrong, "a = b\n".repeat(20_000), "\u{202E}".repeat(50_000)] {
        assert!(refusal(&own).diagnostics().len() <= 150);
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(own in "(([a-z-]{1,8} = )?[{}()$*\\[\\]\"\\\\.>a-z0-9 \\-\n]{0,40}\n){0,6}") {
        let _ = with("zh-Hans", &own);
    }

    #[test]
    fn a_french_closing_repeats_whatever_is_the_salutation(own in "[^\\p{C}\\p{Co}]{0,15}[\\p{Lu}\\p{Ll}\\p{Nd}][^\\p{C}\\p{Co}]{0,14}", signers in 1usize..4, office in 0usize..15) {
        prop_assume!(!own.contains(crate::campaign::is_unsafe));
        let office = <crate::campaign::Office as crate::campaign::Choice>::WORDS[office].0;
        // To a king the closing speaks of Votre Majesté, whatever stands above the letter.
        prop_assume!(office != "monarch");
        let salutation = toml::Value::from(own.clone());
        let lines = format!(
            "office = \"{office}\"\ncountry = \"DE\"\ngender = \"female\"\ntitle.fr = \"T\"\nsalutation.fr = {salutation}"
        );
        let (source, home) = (lang("en"), home(&[]));
        let address = protocol("fr").forms(&recipient(&lines), &writer(&source, &home, signers)).unwrap();
        prop_assert_eq!(&address.salutation[0], own.trim());
        let said = address::spoken(own.trim());
        prop_assert!(address.closing.concat().contains(&format!("agréer, {said}, l’")), "{:?}", address.closing);
    }

    #[test]
    fn one_writes_as_i_and_several_write_as_we(signers in 1usize..200, office in 0usize..15, female: bool, own: bool) {
        let office = <crate::campaign::Office as crate::campaign::Choice>::WORDS[office].0;
        let gender = if female { "female" } else { "male" };
        let titles = titles("T");
        let lines = format!("office = \"{office}\"\ncountry = \"DE\"\ngender = \"{gender}\"\nown = {own}\n{titles}");
        let (to, source, home) = (recipient(&lines), lang("en"), home(&[]));
        let one = [(" my ", " our "), (" meiner ", " unserer "), (" ma ", " notre "), ("Je ", "Nous "), (" mes ", " nos "), (" моём ", " нашем "), ("reitero ", "reiteramos "), (" mia ", " nostra "), ("minha ", "nossa ")];
        for tag in languages() {
            let closing = |signers| protocol(tag).forms(&to, &writer(&source, &home, signers)).unwrap().closing.concat();
            let found = closing(signers);
            prop_assert_eq!(&found, &closing(if signers == 1 { 1 } else { 2 }), "{} {}", tag, office);
            let wrong = one.iter().map(|(i, we)| if signers == 1 { we } else { i }).find(|word| found.contains(**word));
            prop_assert!(wrong.is_none(), "{tag} {office}: {signers} write {found}");
        }
    }

    #[test]
    fn names_are_data(name in "[^\\p{C}\\p{Co}]{0,9}[\\p{Lu}\\p{Ll}\\p{Nd}][^\\p{C}\\p{Co}]{0,10}") {
        prop_assume!(!name.contains(crate::campaign::is_unsafe));
        let lines = format!("office = \"person\"\ncountry = \"GB\"\nname = {}", toml::Value::from(name.clone()));
        let to = recipient(&lines);
        let written = to.name.as_ref().unwrap().values()[0].nominative().to_string();
        let (source, home) = (lang("en"), home(&[]));
        let address = protocol("en").forms(&to, &writer(&source, &home, 1)).unwrap();
        prop_assert_eq!(address.salutation.join("\n"), format!("Dear {written},"));
    }
}
