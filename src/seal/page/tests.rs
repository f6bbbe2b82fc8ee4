use super::*;
use crate::diag::Source;
use crate::seal::ALLOWED;

fn words(tag: &str) -> Words {
    let files: Vec<Source> = defaults::source(&format!("locales/{tag}/verify.ftl")).into_iter().collect();
    Words::read(&Lang::parse(tag).unwrap(), &files).unwrap()
}

fn tongue(tag: &str, sender: &str) -> Tongue {
    let members = BTreeMap::from([("chenar".to_string(), sender.to_string())]);
    Tongue { words: words(tag), sender: sender.to_string(), members }
}

fn signers() -> Signers {
    let key = SecretKey::random("chenar").unwrap();
    Signers::parse(&Source::new(ALLOWED, format!("chenar {}\n", key.public().line())), None).unwrap()
}

fn page(signers: &Signers, languages: Vec<Tongue>) -> Result<String> {
    Page { sender: "mehregan", signers, need: 1, languages, english: words("en"), extras: Extras::default() }.write()
}

/// What stands in the element of the data.
fn data(page: &str) -> serde_json::Value {
    let (_, rest) = page.split_once("id=\"data\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

#[test]
fn the_policy_names_the_scripts_and_the_style_and_nothing_else() {
    let page = page(&signers(), vec![tongue("en", "Mehregan")]).unwrap();
    let policy = page.split_once("Content-Security-Policy\" content=\"").unwrap().1.split_once('"').unwrap().0;
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    for allowed in ["unsafe", "http", "data:", "blob:", "'self'", "*"] {
        assert!(!policy.contains(allowed), "{policy}");
    }
    let inline = |begin: &str, end: &str| -> Vec<String> {
        page.split(begin).skip(1).map(|rest| hash(rest.split_once(end).unwrap().0)).collect()
    };
    let (scripts, styles) = (inline("<script>", "</script>"), inline("<style>", "</style>"));
    assert_eq!((scripts.len(), styles.len()), (3, 1));
    assert!(scripts.iter().chain(&styles).all(|hash| policy.contains(&format!("'{hash}'"))), "{policy}");
    assert_eq!(policy.matches("sha256-").count(), 4);
    assert!(!page.contains(" src=") && !page.contains(" href=") && !page.contains("url("));
}

#[test]
fn names_are_data_whatever_they_hold() {
    let evil = "</script><script>alert(1)</script><!-- {{script}} {{policy}} \u{2028} \" ' &";
    let page = page(&signers(), vec![tongue("en", evil), tongue("fa", evil)]).unwrap();
    assert_eq!(page.matches("<script").count(), 4, "three scripts and the data");
    let data = data(&page);
    assert_eq!(data["languages"][0]["sender"], evil);
    assert_eq!(data["languages"][1]["members"]["chenar"], evil);
    assert_eq!(data["languages"][1]["dir"], "rtl");
}

#[test]
fn it_opens_in_the_first_language_and_knows_the_names_of_all() {
    let tags = ["fa", "en", "de", "zh-Hans", "kmr", "ckb"];
    let page = page(&signers(), tags.iter().map(|tag| tongue(tag, "x")).collect()).unwrap();
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fa\" dir=\"rtl\">"), "{}", &page[..80]);
    let names = &data(&page)["languages"];
    let own: Vec<_> = (0..tags.len()).map(|n| names[n]["names"][tags[n]].as_str().unwrap().to_string()).collect();
    assert_eq!(own, ["فارسی", "English", "Deutsch", "简体中文", "kurdî (kurmancî)", "کوردیی ناوەندی"]);
    assert_eq!((&names[1]["names"]["kmr"], &names[5]["names"]["de"]), (&"Kurdish".into(), &"German".into()));
}

#[test]
fn the_same_campaign_gives_the_same_page() {
    let signers = signers();
    let make = || page(&signers, vec![tongue("en", "Mehregan"), tongue("fa", "مهرگان")]).unwrap();
    assert_eq!(make(), make());
}

#[test]
fn without_a_key_that_counts_there_is_no_page() {
    let error = page(&Signers::default(), vec![tongue("en", "x")]).unwrap_err();
    assert!(error.to_string().contains("no key"), "{error}");
    assert!(page(&signers(), vec![]).is_err());
}
