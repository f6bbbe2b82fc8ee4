//! The preview as a browser, and an adversary, meets it: a plain TCP client.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;

use super::*;
use crate::defaults;

/// A running preview of a copy of the example.
struct Running {
    dir: tempfile::TempDir,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<Result<()>>>,
}

struct Answer {
    code: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Running {
    fn start() -> Running {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf::new(dir.path().canonicalize().unwrap());
        for (path, text) in defaults::example() {
            shelf.put(path, text.as_bytes()).unwrap();
        }
        let preview = Preview::open(shelf, "2026-11-21 12:00+0000", Options::default()).unwrap();
        let address = preview.address();
        assert_eq!(preview.url(), format!("http://127.0.0.1:{}/", address.port()));
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || preview.serve(async { drop(stopped.await) }));
        Running { dir, address, stop: Some(stop), thread: Some(thread) }
    }

    fn shelf(&self) -> Shelf {
        Shelf::new(self.dir.path())
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.shelf().read(name).unwrap().text().to_string();
        assert!(text.contains(from), "`{from}` in {name}");
        self.shelf().put(name, text.replacen(from, to, 1).as_bytes()).unwrap();
    }

    /// Sends a request just as it is written.
    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    fn ask(&self, line: &str, host: &str) -> Answer {
        let mut stream = self.send(&format!("{line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        let mut bytes = vec![];
        stream.read_to_end(&mut bytes).unwrap();
        let cut = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..cut].to_vec()).unwrap().to_lowercase();
        let code = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { code, head, body: bytes[cut + 4..].to_vec() }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path}"), &self.address.to_string())
    }

    fn letter(&self, lang: &str, to: &str) -> Answer {
        self.get(&format!("/letter.json?letter=negotiations&lang={lang}&to={to}"))
    }

    fn mark(&self, lang: &str) -> String {
        let answer = self.letter(lang, "public");
        assert_eq!(answer.code, 200, "{}", answer.text());
        answer.json()["mark"].as_str().unwrap().to_string()
    }

    /// Listens to the saves.
    fn events(&self) -> Events {
        let stream = self.send(&format!("GET /events HTTP/1.1\r\nHost: {}\r\n\r\n", self.address));
        let mut events = Events(BufReader::new(stream));
        events.next("hello");
        events
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        let done = self.thread.take().unwrap().join();
        if !std::thread::panicking() {
            done.unwrap().unwrap();
            assert!(TcpStream::connect(self.address).is_err(), "nobody listens when the preview has ended");
        }
    }
}

struct Events(BufReader<TcpStream>);

impl Events {
    /// Waits for the next event, which must be of this kind and carry data, without which a browser sees none.
    fn next(&mut self, kind: &str) {
        let (mut named, mut line) = (false, String::new());
        loop {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the stream has ended");
            named |= line.trim_end() == format!("event: {kind}");
            if named && line.strip_prefix("data: ").is_some_and(|data| !data.trim().is_empty()) {
                return;
            }
        }
    }
}

#[test]
fn the_page_and_its_letters_are_there() {
    let running = Running::start();
    let page = running.get("/");
    assert_eq!(page.code, 200);
    assert!(page.head.contains("content-security-policy: default-src 'none'; script-src 'self'"), "{}", page.head);
    assert!(page.head.contains("cache-control: no-store") && !page.head.contains("access-control"), "{}", page.head);
    assert!(page.text().contains("<script src=\"/page.js\""));
    for (file, kind) in [("page.css", "text/css"), ("page.js", "text/javascript")] {
        let answer = running.get(&format!("/{file}"));
        assert_eq!((answer.code, answer.body.is_empty()), (200, false), "{file}");
        assert!(answer.head.contains(kind), "{}", answer.head);
    }
    let state = running.get("/state.json").json();
    assert_eq!(state["letter"], "negotiations");
    assert_eq!(state["languages"][1], serde_json::json!({ "tag": "fa", "dir": "rtl" }));
    assert_eq!(state["recipients"][0]["id"], "public");
    assert_eq!(state["pages"], cfg!(feature = "pdf"));
    let letter = running.get("/letter.html?letter=negotiations&lang=fa&to=us-president");
    assert_eq!(letter.code, 200);
    assert!(
        letter.head.contains("sandbox allow-same-origin") && !letter.head.contains("script-src"),
        "{}",
        letter.head
    );
    assert!(letter.text().contains("<html lang=\"fa\" dir=\"rtl\">"));
}

#[test]
fn strangers_and_nonsense_get_nothing() {
    let running = Running::start();
    for host in ["evil.example", "127.0.0.1", "127.0.0.1:1", ""] {
        assert_eq!(running.ask("GET /state.json", host).code, 421, "{host}");
    }
    let own = running.address.to_string();
    assert_eq!(running.ask("POST /state.json", &own).code, 405);
    assert_eq!(running.ask("OPTIONS /state.json", &own).code, 405, "nobody is let in by asking first");
    for path in [
        "/openletter.toml",
        "/../openletter.toml",
        "/templates/negotiations.md",
        "/..%2f..%2fetc/passwd",
        "//etc/passwd",
    ] {
        assert_eq!(running.get(path).code, 404, "{path}");
    }
    for question in [
        "letter=../negotiations&lang=fa&to=public",
        "letter=..%2fopenletter&lang=fa&to=public",
        "letter=negotiations&lang=../fa&to=public",
        "letter=negotiations&lang=el&to=public",
        "letter=negotiations&lang=fa&to=../public",
        "letter=negotiations&lang=fa&to=nobody",
    ] {
        let answer = running.get(&format!("/letter.html?{question}"));
        assert_eq!(answer.code, 422, "{question}");
        assert!(answer.text().contains("This letter cannot be made"), "{question}");
        let answer = running.get(&format!("/letter.json?{question}"));
        assert!(!answer.json()["errors"].as_array().unwrap().is_empty(), "{question}");
    }
    assert_eq!(running.get("/letter.json").code, 400);
    assert_eq!(running.get("/state.json?letter=..%2f..%2fetc").json()["letter"], "negotiations");
}

#[test]
fn a_save_is_told_and_changes_only_its_language() {
    let running = Running::start();
    let mut events = running.events();
    let before: Vec<String> = ["en", "fa", "de"].map(|lang| running.mark(lang)).into();
    let catalogue = "locales/de/negotiations.po";
    running.edit(catalogue, "Verhandlungen statt", "Gespräche statt");
    events.next("change");
    let after: Vec<String> = ["en", "fa", "de"].map(|lang| running.mark(lang)).into();
    assert_eq!(before[..2], after[..2], "the other languages stay as they are");
    // Who still asks for the former letter gets no other under its mark.
    let page = |mark: &str| running.get(&format!("/letter.html?letter=negotiations&lang=de&to=public&mark={mark}"));
    assert_eq!((page(&before[2]).code, page(&after[2]).code), (409, 200));
    assert_ne!(before[2], after[2]);
    running.edit(catalogue, "Gespräche statt", "Verhandlungen statt");
    events.next("change");
    assert_eq!(running.mark("de"), before[2]);
}

#[test]
fn mistakes_are_shown_with_their_place_until_they_are_mended() {
    let running = Running::start();
    let mut events = running.events();
    let template = running.shelf().read("templates/negotiations.md").unwrap().text().to_string();
    running.shelf().put("templates/negotiations.md", format!("{template}\n{{% if <b> %}}\n").as_bytes()).unwrap();
    events.next("change");
    for path in ["/state.json?", "/letter.json?letter=negotiations&lang=fa&to=public"] {
        let answer = running.get(path);
        assert_eq!(answer.code, 422);
        let error = &answer.json()["errors"][0];
        assert!(error["place"].as_str().unwrap().starts_with("templates/negotiations.md:"), "{error}");
        assert_eq!(error["line"], serde_json::json!(["{% if ", "<", "b> %}"]));
    }
    let page = running.get("/letter.html?letter=negotiations&lang=fa&to=public").text();
    assert!(page.contains("templates/negotiations.md:") && !page.contains("<b>"), "{page}");
    running.shelf().put("templates/negotiations.md", template.as_bytes()).unwrap();
    events.next("change");
    assert_eq!(running.letter("fa", "public").code, 200);

    running.edit("recipients.toml", "[[recipient]]", "[[recipient");
    events.next("change");
    assert!(running.get("/state.json").text().contains("recipients.toml:"));
    running.edit("recipients.toml", "[[recipient", "[[recipient]]");
    events.next("change");
    assert_eq!(running.get("/state.json").code, 200);

    running.shelf().put("templates/letter.html", b"<p>{{ letter.titel }}</p>").unwrap();
    events.next("change");
    assert!(running.letter("en", "public").text().contains("templates/letter.html:1:"));
    // One language's catalogue stops that language alone.
    running.shelf().put("templates/letter.html", b"<p>{{ letter.title }}</p>").unwrap();
    running.shelf().put("locales/de/negotiations.po", b"msgid \"").unwrap();
    events.next("change");
    assert!(running.letter("de", "public").text().contains("locales/de/negotiations.po:1:"));
    assert_eq!(running.letter("fr", "public").code, 200);
}

#[test]
fn what_has_no_translation_stands_in_the_source_language_with_a_mark() {
    let running = Running::start();
    let mut events = running.events();
    running.edit("templates/negotiations.md", "# ", "# New: ");
    running.edit(
        "templates/negotiations.md",
        "+++\n\n",
        "+++\n\nA sentence *of today* that nobody has translated.\n\n",
    );
    events.next("change");
    let page = |lang: &str| running.get(&format!("/letter.html?letter=negotiations&lang={lang}&to=public")).text();
    assert!(page("de").contains("(en) A sentence <em>of today</em> that nobody has translated."), "{}", page("de"));
    assert!(!page("en").contains("(en) "));
    let remarks = running.letter("de", "public").json()["remarks"].to_string();
    assert!(remarks.contains("missing") && !remarks.contains("\"error\""), "{remarks}");
}

#[test]
fn nothing_is_written() {
    fn tree(dir: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
        let mut found = vec![];
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(tree(&path))
            } else {
                found.push((path.clone(), std::fs::read(&path).unwrap()))
            }
        }
        found.sort();
        found
    }
    let running = Running::start();
    let before = tree(running.dir.path());
    running.mark("fa");
    running.get("/letter.html?letter=negotiations&lang=fa&to=public");
    running.get("/pages.json?letter=negotiations&lang=en&to=public");
    assert_eq!(tree(running.dir.path()), before);
}

#[test]
fn a_wrong_name_is_told_before_anything_is_shown() {
    let dir = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(dir.path());
    let open = |options: Options| Preview::open(shelf.clone(), "2026-11-21 12:00+0000", options);
    assert!(open(Options::default()).is_ok(), "a campaign that cannot be read is shown as such");
    for (path, text) in defaults::example() {
        shelf.put(path, text.as_bytes()).unwrap();
    }
    let letter = Options { letter: Some("negotiation".into()), ..Options::default() };
    let lang = Options { langs: vec!["el".into()], ..Options::default() };
    for options in [letter, lang] {
        assert_eq!(open(options).err().unwrap().kind(), Kind::Usage);
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let error = open(Options { port, ..Options::default() }).err().unwrap();
    assert!(error.to_string().contains(&format!("port {port}")), "{error}");
}

#[cfg(feature = "pdf")]
#[test]
fn pages_are_pictures_and_are_set_anew_only_where_they_change() {
    let running = Running::start();
    let mut events = running.events();
    let question = "letter=negotiations&lang=de&to=public";
    let marks = || running.get(&format!("/pages.json?{question}")).json()["pages"].to_string();
    let before = marks();
    assert!(before.contains("\"width\":595."), "{before}");
    let page = running.get(&format!("/page.png?{question}&page=1"));
    assert!(page.head.contains("image/png") && page.body.starts_with(b"\x89PNG\r\n"), "{}", page.head);
    for number in ["0", "99"] {
        assert_eq!(running.get(&format!("/page.png?{question}&page={number}")).code, 404);
    }
    assert_eq!(running.get(&format!("/page.png?{question}&page=-1")).code, 400);
    running.edit("locales/fr/negotiations.po", "négociation", "discussion");
    events.next("change");
    assert_eq!(marks(), before);
    running.edit("locales/de/negotiations.po", "Verhandlungen statt", "Gespräche statt");
    events.next("change");
    assert_ne!(marks(), before);
    running.shelf().put("templates/letter.typ", b"#let x = 1\n#y").unwrap();
    events.next("change");
    let errors = running.get(&format!("/pages.json?{question}"));
    assert_eq!(errors.code, 422);
    assert!(errors.text().contains("templates/letter.typ:2:"), "{}", errors.text());
}
