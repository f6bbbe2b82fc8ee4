//! Whole errands as people run them, each in a folder of its own.

use crate::sandbox::Sandbox;

const LANGUAGES: [&str; 14] = ["en", "fa", "de", "fr", "ru", "zh-Hans", "ar", "sv", "nb", "da", "es", "it", "nl", "tr"];
/// The list, the record and the guide.
const BESIDE: usize = 3;

#[test]
fn the_example_gives_a_letter_per_language_and_recipient() {
    let example = Sandbox::example();
    example.run(&["check"]).exits(0);
    example.run(&["export", "pdf", "html", "txt", "md"]).exits(0);
    let files = example.tree("out/negotiations");
    assert_eq!(files.len(), LANGUAGES.len() * 8 * 4 + BESIDE);
    for lang in LANGUAGES {
        let pdf = files.iter().find(|(name, _)| *name == format!("{lang}/public.pdf")).unwrap();
        assert!(pdf.1.starts_with(b"%PDF-"), "{lang}");
        let html = example.read(&format!("out/negotiations/{lang}/de-chancellor.html"));
        assert!(html.contains(&format!("lang=\"{}", lang.split('-').next().unwrap())), "{lang}");
    }
    assert!(example.read("out/negotiations/fa/public.html").contains("dir=\"rtl\""));
}

#[test]
fn the_same_campaign_gives_the_same_bytes_whatever_the_day_the_folder_and_the_number_of_threads() {
    let (one, two) = (Sandbox::example(), Sandbox::example());
    let formats = ["export", "pdf", "html", "txt", "md", "--lang", "en,fa,zh-Hans", "--to", "public,us-president"];
    one.run_with(&[&formats[..], &["--jobs", "1"]].concat(), &[("TZ", "Asia/Tehran"), ("LANG", "fa_IR.UTF-8")])
        .exits(0);
    two.run_with(&[&formats[..], &["--jobs", "4"]].concat(), &[("OPENLETTER_NOW", "2031-01-01 00:00+0000")]).exits(0);
    let (a, b) = (one.tree("out"), two.tree("out"));
    assert_eq!(a.len(), 3 * 2 * 4 + BESIDE);
    for ((name, one), (_, two)) in a.iter().zip(&b) {
        assert!(one == two, "{name} differs");
    }
}

#[test]
fn a_newcomer_gets_a_first_letter_by_following_the_printed_steps() {
    let new = Sandbox::empty();
    new.run(&["init", "my-campaign"]).exits(0).says("openletter check").says("openletter export pdf");
    let at = |args: &[&str]| new.run(&[&["-C", "my-campaign"], args].concat());
    at(&["check"]).exits(0);
    at(&["draft"]).exits(0);
    at(&["export", "pdf", "html"]).exits(0);
    let draft = new.read("my-campaign/drafts/letter/en/editor.md");
    assert!(draft.contains("the Editor of The Newspaper"), "{draft}");
    assert_eq!(new.tree("my-campaign/out").len(), 4 + BESIDE);
}

#[test]
fn a_second_init_overwrites_nothing() {
    let campaign = Sandbox::blank();
    campaign.edit("openletter.toml", "our-coalition", "mine");
    campaign.run(&["init"]).exits(1).says("exists already");
    campaign.run(&["init", "--example"]).exits(1);
    assert!(campaign.read("openletter.toml").contains("mine"));
}

#[test]
fn a_language_is_added_translated_gated_and_exported() {
    let campaign = Sandbox::example();
    campaign.edit("templates/negotiations.md", "Those who pay are always the same", "Those who pay never change");
    campaign.run(&["extract"]).exits(0);
    let po = campaign.read("locales/fr/negotiations.po");
    assert!(po.contains("#| msgid"), "the former source is kept:\n{po}");

    let held = campaign.run(&["export", "txt"]).exits(3);
    let held = held.says("`fr`");
    assert!(held.stderr.contains("stale"), "{}", held.stderr);
    let out = campaign.tree("out/negotiations");
    assert!(out.iter().all(|(name, _)| name.starts_with("en/") || !name.contains('/')), "only the source is exported");

    campaign.run(&["export", "txt", "html", "--lang", "fr", "--unreviewed"]).exits(0);
    let text = campaign.read("out/negotiations/fr/public.txt");
    assert!(text.lines().nth(1).unwrap().contains("anglais"), "the notice comes first:\n{text}");
    assert!(campaign.read("out/negotiations/fr/public.html").contains("noindex"));
}

#[test]
fn a_failed_export_leaves_the_former_letters() {
    let campaign = Sandbox::example();
    campaign.run(&["export", "txt", "--lang", "en"]).exits(0);
    let before = campaign.tree("out");
    campaign.edit("templates/negotiations.md", "{{ sender.contact.email }}](", "{{ sender.contact.emial }}](");
    campaign.run(&["export", "txt", "--lang", "en"]).exits(1).says("templates/negotiations.md").says("emial");
    assert_eq!(campaign.tree("out"), before);
}

#[test]
fn pseudo_fills_a_language_that_nobody_has_translated() {
    let campaign = Sandbox::blank();
    campaign.edit("openletter.toml", "languages = [\"en\"]", "languages = [\"en\", \"fr\"]");
    campaign.edit(
        "recipients.toml",
        "title = \"the Editor of The Newspaper\"",
        "title.en = \"the Editor\"\ntitle.fr = \"la rédaction\"\ngender = \"female\"",
    );
    let dry =
        campaign.run(&["translate", "--lang", "fr", "--backend", "pseudo", "--dry-run", "--json"]).exits(0).json();
    assert!(dry["translated"][0]["segments"].as_u64().unwrap() > 5, "{dry}");
    assert!(!campaign.path("locales/fr/letter.po").exists(), "a dry run writes nothing");

    campaign.run(&["translate", "--lang", "fr", "--backend", "pseudo"]).exits(0);
    let po = campaign.read("locales/fr/letter.po");
    assert!(po.contains("# machine: pseudo") && po.contains("#, fuzzy"), "{po}");
    assert!(campaign.path("drafts/letter/fr/editor.md").exists());
    campaign.run(&["export", "pdf", "--lang", "fr"]).exits(3);
    campaign.run(&["export", "pdf", "--lang", "fr", "--unreviewed"]).exits(0);

    let again = campaign.run(&["translate", "--lang", "fr", "--backend", "pseudo", "--json"]).exits(0).json();
    assert_eq!(again["translated"][0]["segments"], 0, "nothing is translated twice");
}

#[cfg(unix)]
#[test]
fn a_program_of_ones_own_translates_and_a_broken_one_loses_nothing() {
    let campaign = Sandbox::example();
    let config = campaign.read("openletter.toml");
    // It says back what it hears, which keeps every expression; the text is to be reviewed all the same.
    let echo = r#"command = ["sed", 's/.*"texts":\(\[.*\]\),"context".*/{"translations":\1}/']"#;
    let broken = r#"command = ["sh", "-c", "cat > /dev/null; echo oh dear >&2; exit 7"]"#;
    let backend = |name: &str, command: &str| format!("\n[backends.{name}]\nkind = \"command\"\n{command}\n");
    campaign.write("openletter.toml", &format!("{config}{}{}", backend("echo", echo), backend("broken", broken)));
    let new = "## What is at stake\n\nZebras graze quietly in {{ sender.place }}.\n";
    campaign.edit("templates/negotiations.md", "## What is at stake\n", new);

    let before = campaign.read("locales/de/negotiations.po");
    campaign.run(&["translate", "--lang", "de", "--backend", "broken"]).exits(1).says("oh dear");
    let failed = campaign.read("locales/de/negotiations.po");
    let kept = |po: &str| before.lines().filter(|l| l.starts_with("msgstr \"") && l.len() > 10).all(|l| po.contains(l));
    assert!(kept(&failed) && failed.contains("Zebras"), "{failed}");

    campaign.run(&["translate", "--lang", "de", "--backend", "echo"]).exits(0);
    let po = campaign.read("locales/de/negotiations.po");
    assert!(kept(&po) && po.contains("# machine: echo"), "{po}");
    assert!(po.contains("msgstr \"Zebras graze quietly in {{ sender.place }}.\""), "{po}");
    assert!(campaign.read("drafts/negotiations/de/public.md").contains("Zebras graze quietly in Paris."));
}

#[test]
fn hostile_values_stay_values() {
    let campaign = Sandbox::example();
    let name = "{{ 7*7 }} <b> \\\\ # $ “";
    campaign.edit(
        "recipients.toml",
        "id = \"gb-prime-minister\"\n",
        &format!("id = \"gb-prime-minister\"\nname = \"{name}\"\n"),
    );
    campaign.run(&["export", "pdf", "html", "txt", "md", "--to", "gb-prime-minister", "--lang", "en,fa"]).exits(0);
    let text = campaign.read("out/negotiations/en/gb-prime-minister.txt");
    assert!(text.contains("{{ 7*7 }} <b> \\ # $ “") && !text.contains("49"), "{text}");
    let html = campaign.read("out/negotiations/en/gb-prime-minister.html");
    assert!(html.contains("&lt;b&gt;") && !html.contains(" <b> \\"), "{html}");

    campaign.write("recipients.toml", &campaign.read("recipients.toml").replace(name, "evil \u{202E}name"));
    campaign.run(&["check"]).exits(3).says("U+202E").says("recipients.toml:");
}

#[test]
fn review_by_people_is_asked_for_where_the_campaign_wants_it() {
    let campaign = Sandbox::example();
    campaign.edit("openletter.toml", "require_review = 0 ", "require_review = 2 ");
    campaign.run(&["export", "txt", "--lang", "de"]).exits(3).says("`de`");
    campaign.run(&["export", "txt", "--lang", "en"]).exits(0);
    campaign.run(&["export", "txt", "html", "--lang", "de", "--unreviewed"]).exits(0);
    assert!(campaign.read("out/negotiations/de/public.txt").contains("Englischen"), "the notice is there");
    assert!(campaign.read("out/negotiations/de/public.html").contains("noindex"));
}

#[test]
fn status_tells_how_far_everything_is() {
    let campaign = Sandbox::example();
    campaign.run(&["export", "pdf", "--lang", "en", "--to", "public"]).exits(0);
    let state = campaign.run(&["status", "--json"]).exits(0).json();
    assert_eq!(state["letter"], "negotiations");
    assert_eq!(state["languages"].as_array().unwrap().len(), LANGUAGES.len());
    let french = &state["languages"].as_array().unwrap().iter().find(|l| l["lang"] == "fr").unwrap()["counts"];
    assert_eq!((&french["missing"]["segments"], &french["stale"]["segments"]), (&0.into(), &0.into()));
    assert!(french["current"]["words"].as_u64().unwrap() > 400);
    let shown = campaign.run(&["status"]).exits(0).stdout;
    assert!(shown.contains("✓") && shown.contains("fr-president"), "{shown}");
}

#[test]
fn a_picture_that_is_not_there_is_told_with_its_place() {
    let campaign = Sandbox::campaign("rich");
    campaign.edit("templates/rich.md", "](parts/square.png)", "](parts/sqare.png)");
    let run = campaign.run(&["check"]).exits(3).says("the picture `templates/parts/sqare.png` is missing");
    run.says("templates/rich.md:34:21").says("named from `templates/`, without it");
}

#[test]
fn pictures_includes_and_footnotes_come_through_every_format() {
    let campaign = Sandbox::campaign("rich");
    campaign.run(&["check"]).exits(0);
    campaign.run(&["export", "pdf", "html", "txt", "md"]).exits(0);
    let html = campaign.read("out/rich/en/public.html");
    assert!(html.contains("data:image/png;base64,") && html.contains("alt="), "{html}");
    let text = campaign.read("out/rich/en/public.txt");
    assert!(text.contains("a part that is included"), "{text}");

    // Markdown is one file as well: the picture is in it, and nothing else lies in the folder or in the list.
    let markdown = campaign.read("out/rich/en/public.md");
    assert!(
        markdown.contains("][picture-1]") && markdown.contains("\n[picture-1]: data:image/png;base64,"),
        "{markdown}"
    );
    let list = campaign.read("out/rich/SHA256SUMS");
    assert!(!list.contains(".png") && list.contains("  en/public.md\n"), "{list}");
    campaign.run(&["verify", "out/rich"]).exits(5);
    // A draft shows the picture where it lies.
    campaign.run(&["draft"]).exits(0);
    let draft = campaign.read("drafts/rich/en/public.md");
    let name =
        draft.split("](../../../templates/").nth(1).unwrap_or_else(|| panic!("{draft}")).split(')').next().unwrap();
    assert!(campaign.path("drafts/rich/en").join("../../../templates").join(name).is_file(), "{name}");
    // None may lie elsewhere.
    let template = campaign.read("templates/rich.md");
    campaign.write("templates/rich.md", &template.replace(&format!("]({name})"), "](../../secret.png)"));
    campaign.run(&["draft"]).exits(1).says("secret.png");
}

#[test]
fn a_letter_that_follows_up_another_names_it_in_every_language() {
    let campaign = Sandbox::example();
    let second = "+++\ntitle = \"We ask again\"\ndate = 2027-01-15\nfollow_up = \"negotiations\"\n+++\n\nWe wait for an answer.\n";
    campaign.write("templates/again.md", second);
    campaign.run(&["translate", "--letter", "again", "--lang", "de", "--backend", "pseudo"]).exits(0);
    campaign
        .run(&[
            "export",
            "txt",
            "html",
            "md",
            "pdf",
            "--letter",
            "again",
            "--lang",
            "en,de",
            "--unreviewed",
            "--to",
            "public",
        ])
        .exits(0);
    let english = campaign.read("out/again/en/public.txt");
    let english = english.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(english.contains("“Negotiations instead of war, human rights beside the nuclear file”"), "{english}");
    let german = campaign.read("out/again/de/public.html");
    assert!(german.contains("Verhandlungen"), "{german}");

    campaign.edit("templates/again.md", "follow_up = \"negotiations\"", "follow_up = \"nothing\"");
    campaign.run(&["check"]).exits(3).says("follows up `nothing`");
}

#[test]
fn a_layout_of_ones_own_is_used_and_its_mistakes_have_a_place() {
    let campaign = Sandbox::example();
    campaign.run(&["init", "--layouts"]).exits(0);
    assert!(campaign.path("locales/fa/protocol.ftl").exists());
    campaign.edit("templates/letter.html", "<p class=\"salutation\">", "<p class=\"salutation\" id=\"mine\">");
    campaign.run(&["export", "html", "--lang", "en", "--to", "public"]).exits(0);
    assert!(campaign.read("out/negotiations/en/public.html").contains("id=\"mine\""));

    let layout = campaign.read("templates/letter.typ");
    campaign.write("templates/letter.typ", &format!("{layout}\n#letter.nothing\n"));
    campaign.run(&["check"]).exits(3).says("templates/letter.typ:");
    campaign.run(&["export", "pdf", "--lang", "en", "--to", "public"]).exits(1).says("templates/letter.typ:");
    campaign.write("locales/en/protocol.ftl", "salutation-president-US = My dear President,\ntypo-here = x\n");
    campaign.write("templates/letter.typ", &layout);
    campaign.run(&["check"]).exits(0).says("typo-here");
    campaign.run(&["export", "txt", "--lang", "en", "--to", "us-president"]).exits(0);
    assert!(campaign.read("out/negotiations/en/us-president.txt").contains("My dear President,"));
}
