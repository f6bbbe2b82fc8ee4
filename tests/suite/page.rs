//! The page for the browser, as the campaign's keeper writes it. What it answers is checked in a browser, by
//! `tests/interop/browser.py`.

use crate::sandbox::Sandbox;

/// The example, with a key of each of these organisations.
fn campaign(orgs: &[&str]) -> Sandbox {
    let campaign = Sandbox::example();
    for org in orgs {
        let keys = campaign.path("secret");
        let keys = [("OPENLETTER_KEYS", keys.to_str().unwrap())];
        campaign.run_with(&["key", "new", "--org", org, "--no-passphrase"], &keys).exits(0);
        campaign.run(&["key", "allow", &format!("secret/{org}.pub")]).exits(0);
    }
    campaign
}

#[test]
fn it_holds_the_keys_and_speaks_the_campaigns_languages() {
    let campaign = campaign(&["chenar", "simorgh", "alvand"]);
    campaign.run(&["verify", "--page"]).exits(0).says("Publish it on the organisations' own sites");
    let page = campaign.read("verify.html");
    let key = campaign.read("secret/simorgh.pub").split_whitespace().nth(1).unwrap().to_string();
    assert!(page.contains(&key), "{key}");
    for name in
        ["\"tag\":\"fa\",\"dir\":\"rtl\"", "مجمع زنان سیمرغ", "Simorgh Women’s Assembly", "\"need\":3", "简体中文"]
    {
        assert!(page.contains(name), "{name}");
    }
    assert!(page.contains("\"minisign\":\".minisig\""), "signatures in minisign's format are no extra files");
    let told = campaign.run(&["verify", "--page", "site/check.html", "--json"]).exits(0).json();
    assert_eq!(told["file"], "site/check.html");
    assert_eq!(campaign.read("site/check.html"), page, "the same campaign, the same bytes");
    // A key that was revoked goes along, so that the page can refuse it.
    campaign.run(&["key", "revoke", "simorgh"]).exits(0);
    let other = campaign.run(&["verify", "--page", "--json"]).exits(0);
    assert_ne!(other.json()["sha256"], told["sha256"]);
    other.says("nothing can be good yet");
    assert!(campaign.read("verify.html").contains(&format!("\"revoked\":[\"{key}\"]")));
}

#[test]
fn a_campaign_has_words_of_its_own() {
    let campaign = campaign(&["chenar", "simorgh", "alvand"]);
    campaign.write("locales/en/verify.ftl", "good = Just as we signed it\nhand = Our own guide\n");
    campaign.run(&["verify", "--page"]).exits(0);
    assert!(campaign.read("verify.html").contains("Just as we signed it"));
    campaign.run(&["export", "txt", "--lang", "en"]).exits(0);
    assert!(campaign.read("out/negotiations/VERIFY.txt").starts_with("Our own guide\n"));
    campaign.write("locales/en/verify.ftl", "good = { $sender }\nbest = x\n");
    let check = campaign.run(&["check"]).exits(3);
    assert!(check.stdout.contains("`good` knows no `$sender`") || check.stderr.contains("`good` knows no `$sender`"));
    campaign.run(&["verify", "--page"]).exits(1).says("nothing asks for a message `best`");
}

#[test]
fn it_is_not_written_where_it_could_prove_nothing() {
    let campaign = Sandbox::example();
    campaign.run(&["verify", "--page"]).exits(1).says("openletter key allow FILE");
    campaign.write("allowed_signers", "# threshold: 3\n");
    campaign.run(&["verify", "--page"]).exits(1).says("no key yet");
    campaign.run(&["verify", "--page", "x.html", "out"]).exits(2);
    campaign.run(&["verify", "--page", "--demo"]).exits(2);
    campaign.run(&["verify"]).exits(2);
    Sandbox::empty().run(&["verify", "--page"]).exits(2).says("there is no campaign here");
    assert!(!campaign.path("verify.html").exists());
}

#[test]
fn two_numbers_of_signers_are_told() {
    let campaign = campaign(&["chenar", "simorgh", "alvand"]);
    let allowed = campaign.read("allowed_signers").replace("# threshold: 3", "# threshold: 2");
    campaign.write("elsewhere/allowed_signers", &allowed);
    let args = ["verify", "--page", "--allowed", "elsewhere/allowed_signers"];
    campaign.run(&args).exits(0).says("the page asks for 3 signers");
    let need = campaign.run(&[&args[..], &["--need", "2"]].concat()).exits(0);
    assert!(!need.stderr.contains("warning"), "{}", need.stderr);
    assert!(campaign.read("verify.html").contains("\"need\":2"));
}
