//! Signing and checking as organisations and journalists do it: everything travels as files.

use std::fs;
use std::path::Path;

use crate::sandbox::{Run, Sandbox, copy};

/// A public key of minisign.
const MINISIGN: &str = "RWTMBnpmaGr9yJ4Xp0hHJbhHrnpkPOTcgU1kdQwVv9C44q0ovDGKrNCV";

const ORGS: [&str; 5] = ["chenar", "simorgh", "alvand", "arash", "karun"];

/// An organisation on a machine of its own, with its own copy of the campaign and its own keys.
pub struct Member {
    pub id: &'static str,
    pub machine: Sandbox,
}

impl Member {
    fn new(id: &'static str, threshold: u32) -> Member {
        let machine = Sandbox::example();
        machine.edit("openletter.toml", "threshold = 3 ", &format!("threshold = {threshold} "));
        Member { id, machine }
    }

    pub fn run(&self, args: &[&str]) -> Run {
        let keys = self.machine.path("secret");
        self.machine.run_with(args, &[("OPENLETTER_KEYS", keys.to_str().unwrap())])
    }

    /// Makes a key; returns the public one, which is all that leaves the machine.
    fn makes_a_key(&self) -> String {
        self.run(&["key", "new", "--org", self.id, "--no-passphrase"]).exits(0);
        self.machine.read(&format!("secret/{}.pub", self.id))
    }

    fn gets(&self, file: &str, text: &str) {
        self.machine.write(file, text);
    }
}

/// Every member with the campaign and everybody's public key.
pub fn coalition(orgs: &[&'static str], threshold: u32) -> Vec<Member> {
    let members: Vec<Member> = orgs.iter().map(|id| Member::new(id, threshold)).collect();
    let keys: Vec<String> = members.iter().map(Member::makes_a_key).collect();
    for member in &members {
        for (id, key) in orgs.iter().zip(&keys) {
            member.gets(&format!("post/{id}.pub"), key);
            member.run(&["key", "allow", &format!("post/{id}.pub")]).exits(0).says("Compare the fingerprint");
        }
    }
    members
}

pub const EXPORT: [&str; 7] = ["export", "html", "txt", "--lang", "en,fa", "--to", "public,us-president"];
pub const OUT: &str = "out/negotiations";

fn append(sandbox: &Sandbox, name: &str, more: &str) {
    sandbox.write(name, &(sandbox.read(name) + more));
}

#[test]
fn two_of_three_sign_on_machines_of_their_own_and_a_journalist_checks() {
    let members = coalition(&["chenar", "simorgh", "alvand"], 2);
    let [chenar, simorgh, alvand] = &members[..] else { unreachable!() };

    // Chenar makes the letters, looks at what it signs, and signs.
    chenar.run(&EXPORT).exits(0).says("SHA256SUMS");
    chenar
        .run(&["sign", "--org", "chenar"])
        .exits(2)
        .says("nobody is there to answer")
        .says("revision 1 of 2026-11-21");
    let signed = chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    let signed = signed.says("us-president").says("fa").says("signed nothing of this letter before");
    assert!(signed.stderr.contains("9 signatures"), "a letter each and the list: {}", signed.stderr);
    let few = chenar.run(&["verify", OUT]).exits(4);
    assert!(few.stdout.starts_with("TOO FEW SIGNERS") && few.stdout.contains("1 of 2"), "{}", few.stdout);

    // Simorgh makes the letters by itself and gets only chenar's signature, by e-mail.
    simorgh.run(&EXPORT).exits(0);
    let list = simorgh.machine.read("out/negotiations/SHA256SUMS");
    assert_eq!(list, chenar.machine.read("out/negotiations/SHA256SUMS"), "the same bytes on every machine");
    simorgh
        .gets("out/negotiations/SHA256SUMS.chenar.sig", &chenar.machine.read("out/negotiations/SHA256SUMS.chenar.sig"));
    simorgh
        .run(&["sign", "--org", "simorgh", "--manifest-only", "--rebuild", "--yes"])
        .exits(0)
        .says("every byte is the same");
    let good = simorgh.run(&["verify", OUT]).exits(0);
    assert!(good.stdout.starts_with("GOOD: signed by 2 organisations"), "{}", good.stdout);
    assert!(
        good.stdout.contains("chenar, simorgh") && good.stdout.contains("revision 1 of 2026-11-21"),
        "{}",
        good.stdout
    );

    // Alvand has not signed, and its own copy of the letters says so.
    alvand.run(&EXPORT).exits(0);
    let none = alvand.run(&["verify", OUT, "--json"]).exits(4).json();
    assert_eq!((&none["verdict"], &none["count"], &none["need"]), (&"too-few".into(), &0.into(), &2.into()));

    // A journalist gets the folder, and the keys from the organisations' sites; no campaign, no software but this.
    let journalist = Sandbox::empty();
    fs::create_dir_all(journalist.path("letters")).unwrap();
    copy(&simorgh.machine.path(OUT), &journalist.path("letters"));
    journalist.write("site/allowed_signers", &simorgh.machine.read("allowed_signers"));
    let check =
        |args: &[&str]| journalist.run(&[&["verify", "letters", "--allowed", "site/allowed_signers"], args].concat());
    check(&[]).exits(0);
    check(&["--need", "3"]).exits(4);
    let report = check(&["--json"]).exits(0).json();
    assert_eq!((&report["verdict"], &report["signers"]), (&"good".into(), &serde_json::json!(["chenar", "simorgh"])));
    let one = report["files"].as_array().unwrap().iter().find(|f| f["path"] == "fa/us-president.html").unwrap();
    assert_eq!(
        (&one["lang"], &one["recipient"], &one["state"]),
        (&"fa".into(), &"us-president".into(), &"intact".into())
    );
    let unsure = journalist.run(&["verify", "letters"]).exits(5);
    assert!(unsure.stdout.starts_with("CANNOT TELL") && unsure.stdout.contains("--allowed"), "{}", unsure.stdout);

    // Keys that came with the letters are no keys.
    journalist.write("letters/allowed_signers", &simorgh.machine.read("allowed_signers"));
    journalist.run(&["verify", "letters", "--allowed", "letters/allowed_signers"]).exits(5).says("prove nothing");
    check(&[]).exits(3);
    fs::remove_file(journalist.path("letters/allowed_signers")).unwrap();

    // One letter alone, with its own signature, in a folder of downloads.
    for file in ["us-president.html", "us-president.html.chenar.sig"] {
        let text = fs::read_to_string(chenar.machine.path(OUT).join("en").join(file)).unwrap();
        journalist.write(&format!("downloads/{file}"), &text);
    }
    let alone = ["verify", "downloads/us-president.html", "--allowed", "site/allowed_signers", "--need", "1"];
    assert!(journalist.run(&alone).exits(0).stdout.contains("covers the bytes and not the name"));
    append(&journalist, "downloads/us-president.html", " ");
    journalist.run(&alone).exits(3);

    // One letter in the folder: forged, exchanged, and from another language.
    let letter = ["verify", "letters/fa/us-president.html", "--allowed", "site/allowed_signers"];
    assert!(journalist.run(&letter).exits(0).stdout.contains("in `fa`, to `us-president`"));
    let english = journalist.read("letters/en/us-president.html");
    journalist.write("letters/fa/us-president.html", &english);
    let swapped = journalist.run(&letter).exits(3);
    assert!(swapped.stdout.contains("its bytes are those of `en/us-president.html`"), "{}", swapped.stdout);
    check(&[]).exits(3);
}

#[test]
fn five_of_five_sign_one_after_the_other_and_a_lost_key_is_revoked() {
    let members = coalition(&ORGS, 5);
    members[0].run(&EXPORT).exits(0);
    // The folder goes round: each gets it from the one before, compares it with its own campaign, and signs.
    for (number, member) in members.iter().enumerate() {
        if number > 0 {
            fs::create_dir_all(member.machine.path(OUT)).unwrap();
            copy(&members[number - 1].machine.path(OUT), &member.machine.path(OUT));
            member.run(&["verify", OUT]).exits(4);
        }
        member.run(&["sign", "--org", member.id, "--manifest-only", "--rebuild", "--yes"]).exits(0);
    }
    let last = members.last().unwrap();
    let good = last.run(&["verify", OUT, "--json"]).exits(0).json();
    assert_eq!(good["signers"].as_array().unwrap().len(), 5);
    let status = last.run(&["status", "--json"]).exits(0).json();
    let cell =
        status["recipients"].as_array().unwrap().iter().find(|r| r["id"] == "us-president").unwrap()["cells"]["fa"]
            .clone();
    assert_eq!(cell["signatures"], 5, "{cell}");

    // Nobody signs for another, and nobody is added twice.
    last.run(&["sign", "--org", "chenar", "--key", "secret/karun", "--yes"]).exits(3).says("the key of `karun`");
    last.run(&["key", "allow", "secret/karun.pub", "--org", "chenar"]).exits(1).says("`karun`");
    last.run(&["sign", "--org", "nobody", "--yes"]).exits(2).says("no member");

    // Karun's machine is seized. Its signature stops counting, however old it is.
    // A key of another kind would count on.
    last.gets("allowed_minisign", &format!("karun {MINISIGN}\n"));
    let revoked = last.run(&["key", "revoke", "karun"]).exits(0);
    revoked.says("revoked_signers").says("`allowed_minisign` has a key of `karun` too");
    let few = last.run(&["verify", OUT]).exits(4);
    assert!(few.stdout.contains("4 of 5") && few.stdout.contains("revoked"), "{}", few.stdout);
    last.run(&["sign", "--org", "karun", "--yes"]).exits(3).says("revoked");
    last.run(&["key", "allow", "secret/karun.pub"]).exits(1).says("revoked");
    assert!(last.run(&["key", "show"]).exits(0).stdout.contains("revoked"));
}

#[test]
fn what_is_signed_is_what_lies_there() {
    let members = coalition(&["chenar"], 1);
    let chenar = &members[0];
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(1).says("openletter export");
    chenar.run(&EXPORT).exits(0);
    let letter = "out/negotiations/en/public.txt";
    let old = chenar.machine.read(letter);
    append(&chenar.machine, letter, "And one word more.\n");
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(3).says("`en/public.txt` is not as the list says");
    chenar.machine.write(letter, &old);
    chenar.machine.write("out/negotiations/en/more.txt", "x");
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(3).says("`en/more.txt` is not in the list").says("--clean");
    chenar.run(&[&EXPORT[..], &["--clean"]].concat()).exits(0).says("removed 1 file");
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    chenar.run(&["verify", OUT]).exits(0);

    // The next revision tells what has changed, and the former signatures do not pass for new ones.
    chenar.machine.edit("templates/negotiations.md", "revision = 1", "revision = 2");
    chenar.run(&EXPORT).exits(0).says("no longer part of the letter").says("SHA256SUMS.chenar.sig");
    let stale = chenar.run(&["verify", OUT]).exits(3);
    assert!(stale.stdout.contains("another revision"), "{}", stale.stdout);
    chenar.run(&[&EXPORT[..], &["--clean"]].concat()).exits(0);
    chenar.run(&["verify", OUT]).exits(4);
    let again = chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    again.says("revision 2 of 2026-11-21").says("Since you signed revision 1").says("changed");
    let report = chenar.run(&["verify", OUT, "--json"]).exits(0).json();
    assert_eq!(report["letter"]["revision"], 2);

    // What nobody has looked at is not signed by accident.
    chenar.machine.edit("templates/negotiations.md", "Those who pay are always the same", "Those who pay never change");
    chenar.run(&["extract"]).exits(0);
    chenar.run(&[&EXPORT[..], &["--clean", "--unreviewed"]].concat()).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(3).says("not all of the text has been looked at in: fa");
    chenar.run(&["sign", "--org", "chenar", "--yes", "--unreviewed", "--rebuild"]).exits(0);
    assert!(chenar.run(&["verify", OUT]).exits(0).stdout.contains("NOT REVIEWED"));
}

#[test]
fn another_campaign_makes_other_letters_and_rebuild_says_which() {
    let members = coalition(&["chenar", "simorgh"], 2);
    let [chenar, simorgh] = &members[..] else { unreachable!() };
    chenar.machine.edit("recipients.toml", "\"10 Downing Street\"", "\"11 Downing Street\"");
    chenar.run(&["export", "txt", "--lang", "en"]).exits(0);
    fs::create_dir_all(simorgh.machine.path(OUT)).unwrap();
    copy(&chenar.machine.path(OUT), &simorgh.machine.path(OUT));
    let run = simorgh.run(&["sign", "--org", "simorgh", "--rebuild", "--yes"]).exits(3);
    let run = run.says("`en/gb-prime-minister.txt` is not what your own campaign makes").says("`LETTER.toml` is not");
    assert!(!run.stderr.contains("us-president.txt"), "{}", run.stderr);
    assert!(!simorgh.machine.path("out/negotiations/SHA256SUMS.simorgh.sig").exists());
}

#[test]
fn nothing_can_call_itself_sealed_to_be_compared_with_something_else() {
    let members = coalition(&["chenar"], 1);
    let chenar = &members[0];
    chenar.run(&EXPORT).exits(0);
    // Whoever made the letters alters one, and says that it was the right one before it was "sealed".
    let letter = "out/negotiations/en/public.txt";
    let (before, record) = (chenar.machine.read(letter), chenar.machine.read("out/negotiations/LETTER.toml"));
    let digest = |text: &str| openletter::seal::Digest::of(text.as_bytes()).to_string();
    let (forged, length) = (before.replace("negotiations", "surrender"), before.len());
    assert_ne!(forged, before);
    let sealed =
        format!("\n[[sealed]]\npath = \"en/public.txt\"\nlength = {length}\nsha256 = \"{}\"\n", digest(&before));
    let lie = record.clone() + &sealed;
    let list = chenar.machine.read("out/negotiations/SHA256SUMS");
    let list = list.replace(&digest(&before), &digest(&forged)).replace(&digest(&record), &digest(&lie));
    for (name, text) in
        [(letter, &forged), ("out/negotiations/LETTER.toml", &lie), ("out/negotiations/SHA256SUMS", &list)]
    {
        chenar.machine.write(name, text);
    }
    chenar.run(&["sign", "--org", "chenar", "--rebuild", "--yes"]).exits(5).says("`en/public.txt` is no PDF");
    assert!(!chenar.machine.path("out/negotiations/SHA256SUMS.chenar.sig").exists());
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_key() {
    let campaign = Sandbox::example();
    assert!(std::process::Command::new("mkfifo").arg(campaign.path("pipe")).status().unwrap().success());
    campaign.run(&["key", "allow", "pipe", "--org", "chenar"]).exits(1).says("`pipe` is no file");
}

#[test]
fn a_campaign_in_which_nobody_must_sign_is_none() {
    let campaign = Sandbox::example();
    campaign.edit("openletter.toml", "threshold = 3 ", "threshold = 0 ");
    campaign.run(&["check"]).exits(3).says("the threshold must be at least 1");
}

#[test]
fn the_step_that_is_named_after_an_export_can_be_taken() {
    let members = coalition(&["chenar"], 1);
    let chenar = &members[0];
    let run = chenar.run(&[&EXPORT[..], &["--out", "to send"]].concat()).exits(0);
    run.says("openletter sign \"to send/negotiations\" --org ID");
    chenar.run(&["sign", "to send/negotiations", "--org", "chenar", "--yes"]).exits(0);
}

#[cfg(feature = "pdf")]
#[test]
fn letters_are_made_again_as_they_were_made() {
    let members = coalition(&["chenar", "simorgh"], 1);
    let [chenar, simorgh] = &members[..] else { unreachable!() };
    let few = ["export", "pdf", "txt", "--lang", "en", "--to", "us-president"];
    let how = ["--standard", "a-2a", "--layout", "din5008-b", "--system-fonts"];
    chenar.run(&[&few[..], &how].concat()).exits(0);
    let record = chenar.machine.read("out/negotiations/LETTER.toml");
    assert!(record.contains("standard = \"a-2a\"\nlayout = \"din5008-b\"\nsystem_fonts = true\n"), "{record}");
    fs::create_dir_all(simorgh.machine.path(OUT)).unwrap();
    copy(&chenar.machine.path(OUT), &simorgh.machine.path(OUT));
    simorgh.run(&["sign", "--org", "simorgh", "--rebuild", "--yes"]).exits(0).says("every byte is the same");
    // What was made in another way is not kept beside what is made now: one record tells of all of them.
    let run = chenar.run(&["export", "pdf", "--lang", "en", "--to", "public"]).exits(0);
    run.says("no longer part of the letter").says("en/us-president.pdf");
}

#[test]
fn the_list_covers_what_is_there_and_current() {
    let campaign = Sandbox::example();
    let listed =
        || campaign.read("out/negotiations/SHA256SUMS").lines().map(|l| l[66..].to_string()).collect::<Vec<_>>();
    campaign.run(&["export", "txt", "--lang", "en,de"]).exits(0);
    assert_eq!(listed().len(), 16 + 2);
    let whole = campaign.read("out/negotiations/SHA256SUMS");
    // One language, one recipient, one format more: what holds stays listed.
    campaign.run(&["export", "txt", "--lang", "de"]).exits(0).says("8 files of a former run still hold");
    assert_eq!(campaign.read("out/negotiations/SHA256SUMS"), whole);
    campaign.run(&["export", "html", "--lang", "en", "--to", "public"]).exits(0);
    assert_eq!(listed().len(), 17 + 2);
    assert!(listed().contains(&"en/public.html".to_string()));

    // A change of the recipients makes the letters of a former run stale, whatever their language.
    campaign.edit("recipients.toml", "\"10 Downing Street\"", "\"11 Downing Street\"");
    campaign
        .run(&["export", "txt", "--lang", "de"])
        .exits(0)
        .says("9 files of former runs are no longer part of the letter");
    assert!(listed().iter().all(|path| path.starts_with("de/") || !path.contains('/')), "{:?}", listed());
    let json = campaign.run(&["export", "txt", "--lang", "de", "--clean", "--json"]).exits(0).json();
    assert_eq!((json["removed"].as_array().unwrap().len(), json["stale"].as_array().unwrap().len()), (9, 0));
    assert!(!campaign.path("out/negotiations/en").exists());

    // What a killed run has left goes too.
    campaign.write("out/negotiations/de/.openletter-x1y2", "half");
    campaign.run(&["export", "txt", "--lang", "de"]).exits(0).says("1 file of a former run is no longer part");
    campaign.run(&["export", "txt", "--lang", "de", "--clean"]).exits(0);
    assert!(!campaign.path("out/negotiations/de/.openletter-x1y2").exists());

    // Files that no run has made are told and left alone.
    campaign.write("out/negotiations/notes.md", "mine");
    campaign.run(&["export", "txt", "--lang", "de", "--clean"]).exits(0).says("notes.md");
    assert_eq!(campaign.read("out/negotiations/notes.md"), "mine");
}

#[test]
fn a_newcomer_signs_and_checks_a_demonstration() {
    let campaign = Sandbox::example();
    campaign.run(&["export", "html", "--lang", "en,fa", "--demo-key"]).exits(0).says("DEMONSTRATION").says("--demo");
    let shown = campaign.run(&["verify", OUT, "--demo"]).exits(0).stdout;
    assert!(shown.starts_with("DEMONSTRATION") && shown.contains("PROVES NOTHING"), "{shown}");
    assert!(campaign.run(&["verify", OUT]).exits(5).stdout.contains("proves nothing"));
    campaign.run(&["verify", "out/negotiations/fa/public.html", "--demo"]).exits(0);
    assert!(campaign.path("out/negotiations/fa/public.html.demonstration.sig").exists());
    assert!(campaign.read("out/negotiations/LETTER.toml").contains("demonstration = true"));
    let one = campaign.tree(OUT);
    campaign.run(&["export", "html", "--lang", "en,fa", "--demo-key"]).exits(0);
    assert!(one == campaign.tree(OUT), "a demonstration too is the same every time");
    let keys = campaign.path("secret");
    let keys = [("OPENLETTER_KEYS", keys.to_str().unwrap())];
    campaign.run_with(&["key", "new", "--org", "chenar", "--no-passphrase"], &keys).exits(0);
    campaign.run_with(&["sign", "--org", "chenar", "--yes"], &keys).exits(3).says("demonstration");
    append(&campaign, "out/negotiations/fa/public.html", " ");
    campaign.run(&["verify", OUT, "--demo"]).exits(3);
    // A real export leaves nothing of it.
    campaign.run(&["export", "html", "--lang", "en,fa"]).exits(0);
    assert!(campaign.tree(OUT).iter().all(|(name, _)| !name.contains("demonstration")));
    campaign.run(&["verify", OUT, "--demo"]).exits(5);
}

#[test]
fn keys_from_a_bundle_that_calls_itself_a_campaign_are_not_taken() {
    let members = coalition(&["chenar"], 1);
    let forger = &members[0];
    forger.run(&EXPORT).exits(0);
    forger.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    // The forger's whole campaign arrives as one folder, and somebody checks it from outside.
    let victim = Sandbox::empty();
    fs::create_dir_all(victim.path("inbox")).unwrap();
    copy(&forger.machine.path(""), &victim.path("inbox"));
    victim.run(&["verify", "inbox/out/negotiations"]).exits(5);
    // Somebody else's letters, put into one's own campaign, are not judged by one's own keys.
    let own = coalition(&["chenar"], 1);
    own[0].machine.edit("openletter.toml", "id = \"mehregan\"", "id = \"nowruz\"");
    fs::create_dir_all(own[0].machine.path("inbox")).unwrap();
    copy(&forger.machine.path(OUT), &own[0].machine.path("inbox"));
    own[0].run(&["verify", "inbox"]).exits(3);
}

#[cfg(unix)]
#[test]
fn a_secret_stays_secret() {
    use std::os::unix::fs::PermissionsExt;
    let chenar = Member::new("chenar", 1);
    chenar.gets("words", "swordfish and more\n");
    let shell = |line: &str| {
        let keys = chenar.machine.path("secret");
        let mut command = std::process::Command::new("sh");
        command.args(["-c", line, env!("CARGO_BIN_EXE_openletter")]).current_dir(chenar.machine.path("")).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", chenar.machine.path(""));
        let output = command.env("OPENLETTER_KEYS", keys).output().unwrap();
        (output.status.code().unwrap(), [output.stdout, output.stderr].concat())
    };
    let (code, mut said) = shell("\"$0\" key new --org chenar --json --passphrase-fd 3 3< words");
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&said));
    chenar.run(&["key", "new", "--org", "chenar", "--no-passphrase"]).exits(1).says("exists already");
    chenar.run(&["key", "allow", "secret/chenar.pub"]).exits(0);
    chenar.run(&EXPORT).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(2).says("nobody is there to type");
    let secret = chenar.machine.path("secret/chenar");
    assert_eq!(fs::metadata(&secret).unwrap().permissions().mode() & 0o777, 0o600);
    chenar.gets("wrong", "something else\n");
    for (line, want) in [
        ("\"$0\" sign --org chenar --yes -v --passphrase-fd 3 3< wrong", 1),
        ("\"$0\" sign --org chenar --yes -v --passphrase-fd 9", 2),
        ("\"$0\" sign --org chenar --yes --json --passphrase-fd 3 3< words", 0),
        ("\"$0\" sign --org chenar --yes -v --passphrase-fd 0 < words", 0),
        ("\"$0\" key show --org chenar --json", 0),
        ("\"$0\" key allow secret/chenar --org chenar", 0),
        ("\"$0\" verify out/negotiations --json", 0),
        ("\"$0\" verify out/negotiations --allowed secret/chenar", 5),
        ("chmod 644 secret/chenar; \"$0\" sign --org chenar --yes --passphrase-fd 3 3< words", 1),
    ] {
        let (code, words) = shell(line);
        assert_eq!(code, want, "{line}: {}", String::from_utf8_lossy(&words));
        said.extend(words);
    }
    let said = String::from_utf8(said).unwrap();
    assert!(said.contains(&format!("chmod 600 '{}'", secret.canonicalize().unwrap().display())), "{said}");
    let text = fs::read_to_string(&secret).unwrap();
    // The head of the file is the same in every key, and the public key stands in it.
    let body = text.lines().filter(|l| !l.starts_with('-')).skip(4).collect::<Vec<_>>().concat();
    for part in body.as_bytes().windows(16) {
        let part = std::str::from_utf8(part).unwrap();
        assert!(!said.contains(part), "a part of the key was said: {said}");
    }
    assert!(!said.contains("swordfish") && !said.contains("something else") && !said.contains("PRIVATE"), "{said}");
    let outputs = chenar.machine.tree("out");
    let holds = |bytes: &[u8], words: &str| bytes.windows(words.len()).any(|w| w == words.as_bytes());
    assert!(outputs.iter().all(|(_, bytes)| !holds(bytes, "swordfish") && !holds(bytes, &body[..24])));
}

#[test]
fn every_kind_of_output_is_covered_to_the_byte() {
    let members = coalition(&["chenar"], 1);
    let chenar = &members[0];
    chenar.run(&["export", "pdf", "html", "txt", "md", "--lang", "fa", "--to", "us-president"]).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    let question = |signers| openletter::seal::verify::Question {
        signers: Some(signers),
        keys: None,
        need: Some(1),
        now: 0,
        demonstration: false,
        minisign: None,
        roots: &[],
        sender: None,
    };
    let allowed = chenar.machine.read("allowed_signers");
    let signers =
        openletter::seal::Signers::parse(&openletter::diag::Source::new("allowed_signers", allowed), None).unwrap();
    let files = Memory(chenar.machine.tree(OUT).into_iter().collect());
    let verdict =
        |files: &Memory, path: &str| openletter::seal::verify::file(files, path, &question(&signers)).unwrap().verdict;
    let mut tried = 0;
    for path in ["fa/us-president.pdf", "fa/us-president.html", "fa/us-president.txt", "fa/us-president.md"] {
        assert_eq!(verdict(&files, path), openletter::seal::Verdict::Good);
        let size = files.0[path].len();
        let step = if path.ends_with(".txt") || path.ends_with(".md") { 7 } else { size / 100 };
        for at in (0..size).step_by(step) {
            let mut altered = Memory(files.0.clone());
            altered.0.get_mut(path).unwrap()[at] ^= 0x20;
            assert_eq!(verdict(&altered, path), openletter::seal::Verdict::Altered, "{path} byte {at}");
            tried += 1;
        }
    }
    assert!(tried > 400, "{tried}");
}

struct Memory(std::collections::BTreeMap<String, Vec<u8>>);

impl openletter::seal::Folder for Memory {
    fn paths(&self) -> openletter::diag::Result<Vec<String>> {
        Ok(self.0.keys().cloned().collect())
    }

    fn bytes(&self, path: &str) -> openletter::diag::Result<Option<Vec<u8>>> {
        Ok(self.0.get(path).cloned())
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_elsewhere_or_nowhere_is_never_good() {
    let members = coalition(&["chenar"], 1);
    let chenar = &members[0];
    chenar.run(&EXPORT).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    let letter = chenar.machine.path("out/negotiations/en/public.txt");
    let elsewhere = chenar.machine.path("elsewhere.txt");
    fs::rename(&letter, &elsewhere).unwrap();
    // The bytes are the same; but what lies outside of the folder can change unseen.
    std::os::unix::fs::symlink(&elsewhere, &letter).unwrap();
    let run = chenar.run(&["verify", OUT]).exits(5);
    assert!(run.stdout.contains("leads out of"), "{}", run.stdout);
    fs::remove_file(&letter).unwrap();
    std::process::Command::new("mkfifo").arg(&letter).status().unwrap();
    chenar.run(&["verify", OUT]).exits(5);
    fs::remove_file(&letter).unwrap();
    chenar.run(&["verify", OUT]).exits(3);
    fs::create_dir(&letter).unwrap();
    chenar.run(&["verify", OUT]).exits(5);
    fs::remove_dir(&letter).unwrap();
    fs::rename(&elsewhere, &letter).unwrap();
    chenar.run(&["verify", OUT]).exits(0);
    std::os::unix::fs::symlink("..", chenar.machine.path("out/negotiations/en/loop")).unwrap();
    chenar.run(&["verify", OUT]).exits(3);
    // A name that would turn the terminal round is shown without its power.
    fs::remove_file(chenar.machine.path("out/negotiations/en/loop")).unwrap();
    chenar.machine.write("out/negotiations/en/\u{1b}[2J\u{202e}x.pdf.chenar.sig", "x");
    let run = chenar.run(&["verify", OUT]).exits(3);
    assert!(!run.stdout.contains(['\u{1b}', '\u{202e}']), "{}", run.stdout);
}

#[test]
fn the_answer_does_not_scroll_away() {
    let members = coalition(&["chenar"], 1);
    let chenar = &members[0];
    chenar.run(&["export", "txt", "html", "md"]).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    let machine = &chenar.machine;
    copy(&machine.path(OUT), &machine.path("letters"));
    let nobody = Sandbox::empty();
    let letters = machine.path("letters");
    let letters = letters.to_str().unwrap();
    let run = nobody.run(&["verify", letters]).exits(5);
    assert!(run.stdout.lines().count() < 60 && !run.stdout.contains("list of keys does not have"), "{}", run.stdout);
    let stranger = "stranger ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM+nD44rvVbxlWzS784LkkFkkprO/OnBEciKaqr/EL0l\n";
    nobody.write("allowed_signers", stranger);
    let run = nobody.run(&["verify", letters, "--allowed", "allowed_signers"]).exits(3);
    assert!(run.stdout.lines().count() < 90, "{}", run.stdout);
    assert!(run.stdout.contains("more: `--json` tells all of them"), "{}", run.stdout);
    let list = format!("{letters}/SHA256SUMS");
    nobody.write("list", &fs::read_to_string(list).unwrap());
    nobody.run(&["verify", letters, "--allowed", "list"]).exits(5).says("`list` is no list of keys");
}

#[test]
fn what_is_asked_in_the_wrong_way_is_told() {
    let campaign = Sandbox::example();
    campaign.run(&["verify", "nothing-there"]).exits(1).says("nothing-there");
    campaign.run(&["verify", "templates"]).exits(2).says("no `SHA256SUMS`");
    campaign.run(&["verify", "templates/negotiations.md"]).exits(5);
    campaign.run(&["verify", "templates/negotiations.md", "--need", "0"]).exits(2);
    campaign
        .run(&["verify", "templates/negotiations.md", "--need", "many"])
        .exits(2)
        .says("`many` is no whole number from 1");
    campaign.run(&["export", "txt", "--jobs", "0"]).exits(2).says("`0` is no whole number from 1");
    campaign.run(&["key", "show"]).exits(1).says("key allow");
    campaign.run(&["key", "new", "--org", "../x", "--no-passphrase"]).exits(2);
    campaign.run(&["key", "new", "--org", "chenra", "--no-passphrase"]).exits(2).says("did you mean `chenar`?");
    campaign.run(&["sign", "--org", "demonstration", "--yes"]).exits(2);
    assert!(!Path::new(&campaign.path("allowed_signers")).exists());
}
