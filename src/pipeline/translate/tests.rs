//! The loop with services on this machine: what is asked, what is kept, and what leaves the machine.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::*;
use crate::shelf::Shelf;
use crate::translate::server::{Reply, Request, Server};

const LETTER: &str = "+++\ntitle = \"The headline\"\nsubject = \"The subject\"\ndate = 2026-01-31\n+++\n\n\
    We, the {{ sender.name }}, write to {{ recipient.title }}.\n\n## What has happened\n\n\
    Read the [Charter] *twice*.\n\nMany words.\n\n[Charter]: https://un.org/charter\n";

/// A campaign in a folder of its own.
struct Folder {
    dir: tempfile::TempDir,
}

impl Folder {
    fn new(manifest: &str, recipients: usize) -> Folder {
        let folder = Folder { dir: tempfile::tempdir().unwrap() };
        let shelf = folder.shelf();
        let head = "source = \"en\"\nlanguages = [\"en\", \"fr\", \"eo\"]\n";
        let sender = "[sender]\nid = \"a\"\nname = \"A Coalition\"\nplace = \"Paris\"\n";
        let (top, tables) = manifest.split_once("\n[").map_or((manifest, String::new()), |(a, b)| (a, format!("[{b}")));
        let manifest = format!("{head}{top}\n{sender}{tables}");
        let people: String = (0..recipients)
            .map(|n| format!("[[recipient]]\nid = \"r{n}\"\nname = \"Secretname{n}\"\noffice = \"editor\"\ncountry = \"GB\"\ntitle = \"T{n}\"\n"))
            .collect();
        for (name, text) in
            [("openletter.toml", manifest.as_str()), ("recipients.toml", &people), ("templates/letter.md", LETTER)]
        {
            shelf.write(name, text.as_bytes()).unwrap();
        }
        folder
    }

    fn shelf(&self) -> Shelf {
        Shelf::new(self.dir.path())
    }

    fn run(&self, options: &Options) -> (Result<Vec<Translated>>, Vec<String>) {
        self.run_for("fr", options)
    }

    fn run_for(&self, lang: &str, options: &Options) -> (Result<Vec<Translated>>, Vec<String>) {
        let desk = Desk::open(self.shelf(), "2026-11-21 12:00+0000").unwrap();
        let langs: Vec<String> = lang.split(',').map(String::from).collect();
        let selection = desk.select(None, &langs, &[]).unwrap();
        let told = Told::default();
        let options = Options { pause: Some(Arc::new(|_| {})), ..options.clone() };
        let done = translate(&desk, &selection, &options, &told);
        (done, told.0.into_inner().unwrap())
    }

    fn catalogue(&self) -> String {
        self.shelf().read_optional("locales/fr/letter.po").unwrap().map(|s| s.text().to_string()).unwrap_or_default()
    }
}

/// Notes what is told.
#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl Progress for Told {
    fn begin(&self, _: &str, _: usize, _: &str) {}
    fn advance(&self, _: usize) {}
    fn end(&self) {}
    fn tell(&self, what: &str) {
        self.0.lock().unwrap().push(what.to_string());
    }
}

fn backend(name: &str, server: &Server, more: &str) -> String {
    format!("\n[backends.{name}]\nkind = \"libretranslate\"\nurl = \"{}\"\n{more}\n", server.url)
}

fn texts(request: &Request) -> Vec<String> {
    let body = request.json();
    body["q"].as_array().into_iter().flatten().map(|t| t.as_str().unwrap().to_string()).collect()
}

fn posts(server: &Server) -> Vec<Request> {
    server.requests().into_iter().filter(|r| r.method == "POST").collect()
}

/// A LibreTranslate server that puts `FR ` before each text, or does as it is told with the batch of a number.
fn french(script: impl Fn(usize, &[String]) -> Option<Reply> + Send + Sync + 'static) -> Server {
    let count = Mutex::new(0);
    Server::start(move |_, request| {
        if request.method == "GET" {
            return Reply::json(json!([{"code": "en", "targets": ["fr"]}, {"code": "fr", "targets": ["en"]}]));
        }
        let mut count = count.lock().unwrap();
        *count += 1;
        let texts = texts(request);
        let answers: Vec<Value> = texts.iter().map(|t| format!("FR {t}").into()).collect();
        script(*count - 1, &texts).unwrap_or_else(|| Reply::json(json!({"translatedText": answers})))
    })
}

fn by(name: &str) -> Options {
    Options { backend: Some(name.into()), ..Options::default() }
}

#[test]
fn what_is_sent_depends_on_missing_segments_and_limits_only() {
    let sent = |recipients: usize, more: &str| {
        let server = french(|_, _| None);
        let folder = Folder::new(&backend("libre", &server, more), recipients);
        folder.run(&by("libre")).0.unwrap();
        posts(&server).iter().map(|r| r.json()["q"].clone()).collect::<Vec<_>>()
    };
    let one = sent(1, "");
    assert_eq!(one.len(), 1);
    assert_eq!(sent(200, ""), one);
    assert!(!one[0].to_string().contains("Secretname"));
    let small = sent(1, "batch = 30");
    assert!(small.len() > 2);
    assert_eq!(sent(200, "batch = 30"), small);
    let all = |batches: &[Value]| batches.iter().flat_map(|b| b.as_array().unwrap().clone()).collect::<Vec<_>>();
    assert_eq!(all(&small), all(&one), "smaller batches hold the same texts, each once");
}

#[test]
fn links_named_elsewhere_come_back_and_a_second_run_asks_nothing() {
    let server = french(|_, _| None);
    let folder = Folder::new(&backend("libre", &server, ""), 1);
    let done = folder.run(&by("libre")).0.unwrap().remove(0);
    assert!(done.segments >= 5 && done.left == 0 && done.warnings.is_empty(), "{done:?}");
    let po = folder.catalogue();
    assert!(po.contains("FR Read the [Charter]") && po.contains("*twice*"), "{po}");
    assert!(
        po.contains("FR We, the {{ sender.name }}, write to {{ recipient.title }}.") && po.contains("# machine: libre")
    );
    let asked = posts(&server).len();
    let again = folder.run(&by("libre")).0.unwrap().remove(0);
    assert_eq!((again.segments, posts(&server).len()), (0, asked));
}

#[test]
fn a_run_that_stops_goes_on_where_it_stopped_and_pays_nothing_twice() {
    let empty = Arc::new(Mutex::new(true));
    let quota = Arc::clone(&empty);
    let server = french(move |n, _| (n == 2 && *quota.lock().unwrap()).then(|| Reply::new(402, "{}")));
    let folder = Folder::new(&backend("libre", &server, "batch = 20"), 1);
    let error = folder.run(&by("libre")).0.unwrap_err().to_string();
    assert!(error.contains("status 402") && error.contains("run the command again"), "{error}");
    assert_eq!(folder.catalogue().matches("# machine: libre").count(), 2, "two batches were saved");
    *empty.lock().unwrap() = false;
    let done = folder.run(&by("libre")).0.unwrap().remove(0);
    assert_eq!(done.left, 0);
    let mut answered: Vec<String> =
        posts(&server).iter().enumerate().filter(|(n, _)| *n != 2).flat_map(|(_, r)| texts(r)).collect();
    let all = answered.len();
    answered.sort();
    answered.dedup();
    assert_eq!(answered.len(), all, "no text was answered twice");

    let whole = french(|_, _| None);
    let undisturbed = Folder::new(&backend("libre", &whole, "batch = 20"), 1);
    undisturbed.run(&by("libre")).0.unwrap();
    assert_eq!(folder.catalogue(), undisturbed.catalogue());
}

#[test]
fn a_broken_answer_gets_one_repair_then_the_next_backend_then_a_human() {
    // Loses every mark in the first form and keeps it in the second.
    let mended = french(|_, texts| {
        let lost = texts.iter().any(|t| t.contains('⟦'));
        lost.then(|| Reply::json(json!({"translatedText": texts.iter().map(|_| "perdu").collect::<Vec<_>>()})))
    });
    let folder = Folder::new(&backend("libre", &mended, ""), 1);
    let done = folder.run(&by("libre")).0.unwrap().remove(0);
    assert_eq!((done.left, posts(&mended).len()), (0, 2), "{done:?}");
    let again = texts(&posts(&mended)[1]);
    assert!(again.len() < done.segments && again.iter().any(|t| t.contains("QC0Q")), "only what was lost: {again:?}");

    let hopeless = || {
        french(|_, texts| {
            let lose = |t: &String| {
                if t.contains("Coalition") || t.contains(['⟦', 'Q']) { "perdu".into() } else { format!("FR {t}") }
            };
            Some(Reply::json(json!({"translatedText": texts.iter().map(lose).collect::<Vec<String>>()})))
        })
    };
    let (bad, good) = (hopeless(), french(|_, _| None));
    let chain = "[translate]\ndefault = [\"bad\", \"good\"]\n";
    let folder = Folder::new(&(backend("bad", &bad, "") + &backend("good", &good, "") + chain), 1);
    let done = folder.run(&Options::default()).0.unwrap().remove(0);
    assert_eq!((done.left, done.warnings.len(), posts(&bad).len()), (0, 0, 2), "{done:?}");
    assert!(texts(&posts(&good)[0]).len() < done.segments, "only what the first could not");
    let po = folder.catalogue();
    assert!(po.contains("# machine: bad") && po.contains("# machine: good"), "{po}");

    let folder = Folder::new(&backend("bad", &hopeless(), ""), 1);
    let done = folder.run(&by("bad")).0.unwrap().remove(0);
    assert!(done.left > 0 && done.segments > 0, "{done:?}");
    assert_eq!(done.warnings.len(), done.left);
    let warning = done.warnings[0].to_string();
    assert!(warning.contains("needs a human") && warning.contains("locales/fr/letter.po"), "{warning}");
    assert!(!folder.catalogue().contains("perdu"), "nothing broken is in the catalogue");
}

#[test]
fn a_backend_that_fails_gives_way_to_the_next() {
    let (down, good) = (french(|_, _| Some(Reply::new(401, "{}"))), french(|_, _| None));
    let chain = "[translate]\ndefault = [\"down\", \"good\"]\n";
    let folder = Folder::new(&(backend("down", &down, "") + &backend("good", &good, "") + chain), 1);
    let done = folder.run(&Options::default()).0.unwrap().remove(0);
    assert_eq!(done.left, 0);
    assert!(done.warnings[0].to_string().contains("`down` failed") && done.warnings[0].severity == Severity::Warning);
}

#[test]
fn a_language_that_fails_does_not_hold_up_the_others() {
    let server = french(|_, _| None);
    let folder = Folder::new(&backend("libre", &server, ""), 1);
    let error = folder.run_for("eo,fr", &by("libre")).0.unwrap_err().to_string();
    assert!(error.contains("`en` to `eo`"), "{error}");
    assert!(folder.catalogue().contains("# machine: libre"));
}

#[test]
fn nothing_leaves_the_machine_without_permission() {
    let remote = "\n[backends.far]\nkind = \"apertium\"\nurl = \"https://translate.invalid\"\nprice = \"20 EUR\"\n";
    let folder = Folder::new(remote, 1);
    let (error, told) = folder.run(&by("far"));
    let error = error.unwrap_err();
    assert_eq!(error.kind(), Kind::Usage);
    assert!(error.to_string().contains("translate.invalid") && error.to_string().contains("--online"), "{error}");
    assert!(told.is_empty() && folder.catalogue().is_empty());

    // With permission it is told before anything is sent; this host does not exist.
    for (folder, online) in [(folder, true), (Folder::new(&format!("allow_remote = true\n{remote}"), 1), false)] {
        let (error, told) = folder.run(&Options { online, ..by("far") });
        assert!(error.unwrap_err().to_string().contains("translate.invalid"));
        assert_eq!(told.len(), 1);
        for words in ["sending to translate.invalid: en to fr, ", " segments with ", " characters, about 0.01 EUR"] {
            assert!(told[0].contains(words), "{told:?}");
        }
        let offline = Options { online, offline: true, ..by("far") };
        let (error, told) = folder.run(&offline);
        assert!(error.unwrap_err().to_string().contains("leave out `--offline`") && told.is_empty());
    }

    // A service on this machine is no other machine, and one that is not allowed is left out of a chain.
    let server = french(|_, _| None);
    let chain = "[translate]\ndefault = [\"far\", \"libre\"]\n";
    let folder = Folder::new(&format!("{}{remote}{chain}", backend("libre", &server, "")), 1);
    let (done, told) = folder.run(&Options { offline: true, ..Options::default() });
    let done = done.unwrap().remove(0);
    assert!(done.left == 0 && done.hosts.is_empty() && told.is_empty(), "{done:?}");
}

#[test]
fn a_dry_run_tells_amount_and_price_and_sends_nothing() {
    let server = french(|_, _| None);
    let folder = Folder::new(&backend("libre", &server, "batch = 30\nprice = \"20000 EUR\""), 1);
    let (done, told) = folder.run(&Options { dry_run: true, ..by("libre") });
    let done = done.unwrap().remove(0);
    assert!(done.segments >= 5 && done.characters > 60 && done.batches > 2, "{done:?}");
    assert_eq!(done.price.unwrap(), format!("{}.{:02} EUR", done.characters * 2 / 100, done.characters * 2 % 100));
    assert!(server.requests().is_empty() && told.is_empty() && folder.catalogue().is_empty());
    let remote = "\n[backends.far]\nkind = \"apertium\"\nurl = \"https://translate.invalid\"\n";
    let (done, _) = Folder::new(remote, 1).run(&Options { dry_run: true, ..by("far") });
    assert_eq!(done.unwrap()[0].hosts, ["translate.invalid"]);
}

#[test]
fn the_wrong_number_of_texts_loses_nothing() {
    let server =
        french(|n, _| (n == 1).then(|| Reply::json(json!({"translatedText": ["one", "two", "three", "four"]}))));
    let folder = Folder::new(&backend("libre", &server, "batch = 60"), 1);
    let error = folder.run(&by("libre")).0.unwrap_err().to_string();
    assert!(error.contains("4 translations came back for"), "{error}");
    assert!(folder.catalogue().contains("# machine: libre"), "the first batch is kept");
}

#[test]
fn a_language_without_forms_of_address_is_translated_but_not_drafted() {
    let folder = Folder::new("", 1);
    let desk = Desk::open(folder.shelf(), "2026-11-21 12:00+0000").unwrap();
    let selection = desk.select(None, &["eo".into(), "fr".into()], &[]).unwrap();
    let (ready, warnings) = draftable(&desk, &selection);
    assert_eq!(ready.iter().map(|l| l.as_str()).collect::<Vec<_>>(), ["fr"]);
    assert!(warnings[0].message.contains("no drafts in `eo`"), "{warnings:?}");
}
