//! Stores with the small models of `tests/models`, and a mirror on this machine.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::lock::{File, Lock, Role, sha256};
use super::*;
use crate::diag::Silent;

/// The lock and the files of a small model.
pub fn small(text: &str) -> (Lock, Vec<Vec<u8>>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models").join(text);
    let joined = text.replace('-', "");
    let names = [format!("model.{joined}.intgemm.alphas.bin"), format!("vocab.{joined}.spm")];
    let files: Vec<Vec<u8>> = names.iter().map(|name| std::fs::read(folder.join(name)).unwrap()).collect();
    let roles = [Role::Model, Role::Vocab];
    let entries =
        names.iter().zip(roles).zip(&files).map(|((name, role), bytes)| File::of(name, role, bytes)).collect();
    (Lock::new(&Pair::parse(text).unwrap(), "3.0", Some("tiny"), "tests/models", entries), files)
}

/// A store with some of the small models; it vanishes with its folder.
pub fn installed(pairs: &[&str]) -> (tempfile::TempDir, Store) {
    let here = tempfile::tempdir().unwrap();
    let store = Store::new(here.path().join("models"));
    for pair in pairs {
        let (lock, files) = small(pair);
        store.install(&lock, &files).unwrap();
    }
    (here, store)
}

fn pair(text: &str) -> Pair {
    Pair::parse(text).unwrap()
}

/// The bytes as a Zstandard frame of blocks that are not compressed (RFC 8878).
fn zstd(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x28, 0xB5, 0x2F, 0xFD, 0b1010_0000];
    out.extend(u32::try_from(bytes.len()).unwrap().to_le_bytes());
    let blocks: Vec<&[u8]> = bytes.chunks(100_000).collect();
    for (n, block) in blocks.iter().enumerate() {
        let header = u32::try_from(block.len() << 3).unwrap() | u32::from(n + 1 == blocks.len());
        out.extend(&header.to_le_bytes()[..3]);
        out.extend(*block);
    }
    out
}

/// A server for files on this machine.
struct Server {
    address: String,
    files: Arc<Mutex<HashMap<String, Vec<u8>>>>,
    /// Path and first byte of each request.
    asked: Arc<Mutex<Vec<(String, u64)>>>,
    /// How the next answers fail, in order.
    faults: Arc<Mutex<Vec<Fault>>>,
}

#[derive(Clone, Copy)]
enum Fault {
    /// No fault at all.
    None,
    /// The connection ends after so many bytes.
    Cut(usize),
    /// The whole file comes although only a part was asked for.
    Whole,
    /// An answer with this status.
    Status(u16),
}

impl Server {
    /// Starts a server that has some of the small models and the list of them.
    fn with(pairs: &[&str]) -> Server {
        let mut records = vec![];
        let mut files = HashMap::new();
        for text in pairs {
            let (lock, bytes) = small(text);
            for (file, bytes) in lock.files.iter().zip(bytes) {
                let packed = zstd(&bytes);
                let location = format!("main/{}.zst", file.name);
                let kind = if file.role == Role::Model { "model" } else { "vocab" };
                records.push(record(&lock, kind, &file.name, "3.0", &file.sha256, &location, &packed));
                files.insert(format!("/{location}"), packed);
            }
        }
        let list = serde_json::json!({ "data": records }).to_string();
        files.insert("/records.json".into(), list.into_bytes());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let files = Arc::new(Mutex::new(files));
        let server = Server { address, files, asked: Arc::default(), faults: Arc::default() };
        let (files, asked, faults) = (server.files.clone(), server.asked.clone(), server.faults.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                answer(stream.unwrap(), &files, &asked, &faults);
            }
        });
        server
    }

    fn remote(&self) -> Remote {
        Remote::new(Some(&self.address)).unwrap().hasty()
    }

    fn fails(&self, faults: &[Fault]) {
        *self.faults.lock().unwrap() = faults.to_vec();
    }

    fn asked(&self) -> Vec<(String, u64)> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }

    fn change(&self, ending: &str, how: impl Fn(&mut Vec<u8>)) {
        let mut files = self.files.lock().unwrap();
        files.iter_mut().filter(|(name, _)| name.ends_with(ending)).for_each(|(_, bytes)| how(bytes));
    }
}

fn record(
    lock: &Lock,
    kind: &str,
    name: &str,
    version: &str,
    hash: &str,
    location: &str,
    packed: &[u8],
) -> serde_json::Value {
    serde_json::json!({
        "name": name, "fileType": kind, "sourceLanguage": lock.from, "targetLanguage": lock.to, "version": version,
        "architecture": "tiny", "decompressedHash": hash, "filter_expression": "", "id": name, "schema": 1,
        "attachment": { "location": location, "hash": sha256(packed), "size": packed.len(), "mimetype": "application/zstd" }
    })
}

fn answer(
    mut stream: TcpStream,
    files: &Mutex<HashMap<String, Vec<u8>>>,
    asked: &Mutex<Vec<(String, u64)>>,
    faults: &Mutex<Vec<Fault>>,
) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let path = lines.next().unwrap().unwrap().split(' ').nth(1).unwrap().to_string();
    let mut from = 0;
    for line in lines.map_while(Result::ok).take_while(|line| !line.is_empty()) {
        let line = line.to_ascii_lowercase();
        if let Some(range) = line.strip_prefix("range: bytes=") {
            from = range.trim_end_matches('-').parse().unwrap();
        }
    }
    asked.lock().unwrap().push((path.clone(), from));
    let fault = if faults.lock().unwrap().is_empty() { Fault::None } else { faults.lock().unwrap().remove(0) };
    let found = files.lock().unwrap().get(&path).cloned();
    let mut send = |head: String, body: &[u8]| {
        let head = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        let cut = if let Fault::Cut(at) = fault { at.min(body.len()) } else { body.len() };
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body[..cut]));
    };
    match (found, fault) {
        (_, Fault::Status(status)) => send(format!("{status} No"), b"no"),
        (None, _) => send("404 Not Found".into(), b"no such file"),
        (Some(body), Fault::Whole) => send("200 OK".into(), &body),
        (Some(body), _) if from >= body.len() as u64 => send("416 Range Not Satisfiable".into(), b""),
        (Some(body), _) if from > 0 => {
            let head = format!("206 Partial Content\r\nContent-Range: bytes {from}-{}/{}", body.len() - 1, body.len());
            send(head, &body[usize::try_from(from).unwrap()..]);
        }
        (Some(body), _) => send("200 OK".into(), &body),
    }
}

fn empty() -> (tempfile::TempDir, Store) {
    installed(&[])
}

/// The first offer of a server.
fn first(remote: &Remote) -> Offer {
    remote.offers().unwrap().remove(0)
}

#[test]
fn a_model_comes_from_a_mirror_and_translates() {
    let server = Server::with(&["en-de", "de-en"]);
    let (_here, store) = empty();
    let offers = server.remote().offers().unwrap();
    let names: Vec<String> = offers.iter().map(|o| o.pair().unwrap().to_string()).collect();
    assert_eq!(names, ["de-en", "en-de"]);
    assert!(offers[0].size().unwrap() > 170_000);
    let lock = server.remote().install(&offers[1], &store, &Silent).unwrap();
    assert_eq!((lock.files.clone(), lock.source), (small("en-de").0.files, server.address.clone()));
    assert_eq!(store.load(&pair("en-de")).unwrap().model, small("en-de").1[0]);
    assert_eq!(store.installed().len(), 1);
    let parts = std::fs::read_dir(store.root().join(".part")).unwrap().count();
    assert_eq!(parts, 0, "finished downloads leave nothing behind");
}

#[test]
fn a_download_that_breaks_off_goes_on_where_it_stopped() {
    let server = Server::with(&["en-de"]);
    let (_here, store) = empty();
    let remote = server.remote();
    let offer = first(&remote);
    server.asked();
    server.fails(&[Fault::Cut(50_000), Fault::Status(503), Fault::Cut(60_000)]);
    remote.install(&offer, &store, &Silent).unwrap();
    let starts: Vec<u64> = server.asked().into_iter().map(|(_, from)| from).collect();
    assert_eq!(starts, [0, 50_000, 50_000, 110_000, 0]);
    assert!(store.load(&pair("en-de")).is_ok());
}

#[test]
fn a_download_goes_on_in_the_next_run() {
    let server = Server::with(&["en-de"]);
    let (_here, store) = empty();
    let remote = server.remote();
    let offer = first(&remote);
    server.fails(&[Fault::Cut(40_000), Fault::Status(500), Fault::Status(500), Fault::Status(500), Fault::Status(500)]);
    let error = remote.install(&offer, &store, &Silent).unwrap_err().to_string();
    assert!(error.contains("(500") && error.contains("run the command again"), "{error}");
    assert!(store.installed().is_empty());
    server.asked();
    server.remote().install(&offer, &store, &Silent).unwrap();
    assert_eq!(server.asked()[0].1, 40_000);
    assert!(store.load(&pair("en-de")).is_ok());
}

#[test]
fn a_server_that_knows_no_ranges_begins_again() {
    let server = Server::with(&["en-de"]);
    let (_here, store) = empty();
    let offer = first(&server.remote());
    server.fails(&[Fault::Cut(40_000), Fault::Whole]);
    server.remote().install(&offer, &store, &Silent).unwrap();
    assert!(store.load(&pair("en-de")).is_ok());
}

#[test]
fn what_does_not_fit_its_hash_is_never_installed() {
    for (ending, hint) in [(".bin.zst", "model."), (".spm.zst", "vocab.")] {
        let server = Server::with(&["en-de"]);
        let (_here, store) = empty();
        let offer = first(&server.remote());
        server.change(ending, |bytes| bytes[5_000] ^= 1);
        let error = server.remote().install(&offer, &store, &Silent).unwrap_err().to_string();
        assert!(error.contains("hash") && error.contains(hint) && error.contains("nothing was installed"), "{error}");
        assert!(store.installed().is_empty());
        // The spoilt part is gone: once the server is right again the model comes.
        server.change(ending, |bytes| bytes[5_000] ^= 1);
        server.remote().install(&offer, &store, &Silent).unwrap();
    }
    // The packed bytes are right, what is in them is not.
    let server = Server::with(&["en-de"]);
    let (_here, store) = empty();
    let mut offer = first(&server.remote());
    offer.parts[0].sha256 = Some(sha256(b"another"));
    assert!(server.remote().install(&offer, &store, &Silent).unwrap_err().to_string().contains("hash"));
    assert!(store.installed().is_empty());
}

#[test]
fn a_spoilt_part_of_an_earlier_run_is_thrown_away() {
    let server = Server::with(&["en-de"]);
    let (_here, store) = empty();
    let offer = first(&server.remote());
    let name = format!("{}.part", offer.parts[0].packed.as_ref().unwrap());
    let place = store.part(&name).unwrap();
    let mut file = std::fs::OpenOptions::new().create(true).write(true).truncate(true).open(place).unwrap();
    file.write_all(&[7; 10_000]).unwrap();
    server.remote().install(&offer, &store, &Silent).unwrap();
    assert!(store.load(&pair("en-de")).is_ok());
}

#[test]
fn missing_files_and_servers_are_told() {
    let server = Server::with(&["en-de"]);
    let (_here, store) = empty();
    let mut offer = first(&server.remote());
    offer.parts[1].location = "main/none".into();
    let error = server.remote().install(&offer, &store, &Silent).unwrap_err().to_string();
    assert!(error.contains("(404)") && error.contains("openletter models import"), "{error}");
    server.change("records.json", |bytes| *bytes = b"<html>".to_vec());
    let error = server.remote().offers().unwrap_err().to_string();
    assert!(error.contains("list of models cannot be read") && error.contains("records.json"), "{error}");
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = Remote::new(Some(&format!("http://{gone}"))).unwrap().offers().unwrap_err().to_string();
    assert!(error.contains("cannot fetch"), "{error}");
    assert_eq!(Remote::new(Some("ftp://x")).err().unwrap().kind(), crate::diag::Kind::Usage);
    // More than the list says is not taken.
    let server = Server::with(&["en-de"]);
    let (_here, store) = empty();
    let offer = first(&server.remote());
    server.change(".bin.zst", |bytes| bytes.extend([0; 300_000]));
    let error = server.remote().install(&offer, &store, &Silent).unwrap_err().to_string();
    assert!(error.contains("more comes"), "{error}");
}

#[test]
fn only_what_a_release_would_get_is_offered() {
    let (lock, _) = small("en-de");
    let hash = sha256(b"x");
    let of =
        |version: &str, kind: &str| record(&lock, kind, &format!("{kind}.{version}.x"), version, &hash, "a/b", b"x");
    let with = |mut record: serde_json::Value, key: &str, value: serde_json::Value| {
        record[key] = value;
        record
    };
    let read =
        |records: Vec<serde_json::Value>| Offer::read(&serde_json::json!({ "data": records }).to_string()).unwrap();
    let good = || vec![of("3.0", "model"), of("3.0", "vocab")];
    let version = |more: Vec<serde_json::Value>| read([good(), more].concat()).first().unwrap().version.clone();
    assert_eq!(version(vec![of("3.10", "model"), of("3.10", "vocab"), of("3.9", "model"), of("3.9", "vocab")]), "3.10");
    assert_eq!(version(vec![of("3.1a1", "model"), of("3.1a1", "vocab")]), "3.0");
    assert_eq!(version(vec![of("4.0", "model"), of("4.0", "vocab")]), "3.0");
    assert_eq!(version(vec![of("3.1", "model")]), "3.0", "without its vocabulary");
    let channel = "env.channel == 'nightly'";
    let limited: Vec<_> = ["model", "vocab"].map(|k| with(of("3.1", k), "filter_expression", channel.into())).into();
    assert_eq!(version(limited), "3.0");
    let out = serde_json::json!({ "location": "../../x", "hash": hash });
    assert!(read(vec![with(of("3.0", "model"), "attachment", out), of("3.0", "vocab")]).is_empty());
    assert!(read(vec![with(of("3.0", "model"), "name", "../x".into()), of("3.0", "vocab")]).is_empty());
    let two = ["model", "srcvocab", "trgvocab", "lex"].map(|k| of("3.0", k)).to_vec();
    assert_eq!(read(two)[0].parts.len(), 3);
    let norwegian = ["model", "vocab"].map(|k| with(of("3.0", k), "targetLanguage", "no".into())).to_vec();
    assert_eq!(read(norwegian)[0].pair().unwrap(), pair("en-nb"));
    assert!(Offer::read("[]").is_err() && Offer::read("{\"data\": 1}").is_err());
}

#[test]
fn the_way_is_found_at_run_time() {
    let pairs: Vec<Pair> = ["de-en", "en-fa", "en-pt", "fr-de", "de-it", "fr-it"].map(pair).to_vec();
    let way = |from: &str, to: &str| {
        let lang = |tag: &str| Lang::parse(tag).unwrap();
        route(&pairs, &lang(from), &lang(to))
            .map(|way| way.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(way("de", "fa").unwrap(), "de-en en-fa");
    assert_eq!(way("en-GB", "pt-BR").unwrap(), "en-pt");
    assert_eq!(way("fr", "it").unwrap(), "fr-it");
    assert_eq!(way("fr", "en").unwrap(), "fr-de de-en");
    assert_eq!(way("fr", "fa"), None);
    assert_eq!(pair("en-zh-Hans").to.as_str(), "zh-Hans");
    assert_eq!(pair("zh-Hans-en").from.as_str(), "zh-Hans");
    assert!(Pair::parse("en").is_err() && Pair::parse("en-en").is_err() && Pair::parse("../x").is_err());
}

#[test]
fn a_missing_model_is_told_with_its_size() {
    let server = Server::with(&["en-de", "de-en", "en-fa"]);
    let (_here, store) = installed(&["de-en"]);
    let (de, fa) = (Lang::parse("de").unwrap(), Lang::parse("fa").unwrap());
    let error = store.route(&de, &fa).unwrap_err().to_string();
    assert!(error.contains("`openletter models get de-fa` fetches it\n"), "{error}");
    store.remember(&server.remote().offers().unwrap()).unwrap();
    let error = store.route(&de, &fa).unwrap_err().to_string();
    assert!(error.contains("`openletter models get de-fa` fetches it (175 kB)"), "{error}");
}

#[test]
fn damage_in_the_store_is_seen() {
    let (_here, store) = installed(&["en-de"]);
    let place = store.root().join("en-de/vocab.ende.spm");
    let file = std::fs::OpenOptions::new().write(true).open(&place).unwrap();
    file.set_len(5_000).unwrap();
    let error = store.load(&pair("en-de")).err().unwrap().to_string();
    assert!(error.contains("damaged") && error.contains("openletter models get en-de"), "{error}");
    // A vocabulary that was cut before it was locked is seen by its size.
    let (lock, mut files) = small("en-de");
    files[1].truncate(5_000);
    let entries = lock.files.iter().zip(&files).map(|(f, bytes)| File::of(&f.name, f.role, bytes)).collect();
    let cut = Lock::new(&pair("en-de"), "3.0", None, "x", entries);
    let error = store.install(&cut, &files).unwrap_err().to_string();
    assert!(error.contains("its vocabulary has"), "{error}");
    files[0].truncate(40_000);
    let entries = lock.files.iter().zip(&files).map(|(f, bytes)| File::of(&f.name, f.role, bytes)).collect();
    assert!(store.install(&Lock::new(&pair("en-de"), "3.0", None, "x", entries), &files).is_err());
    // Another install mends it, and a removal leaves nothing.
    let (lock, files) = small("en-de");
    store.install(&lock, &files).unwrap();
    assert!(store.load(&pair("en-de")).is_ok());
    assert!(store.remove(&pair("en-de")).unwrap() && !store.remove(&pair("en-de")).unwrap());
    assert!(store.installed().is_empty());
}

#[test]
fn models_travel_in_one_file() {
    let (here, store) = installed(&["de-en", "en-fa"]);
    let pairs = [pair("de-en"), pair("en-fa")];
    let bytes = store.export(&pairs).unwrap();
    assert_eq!(bytes, store.export(&pairs).unwrap(), "the same models, the same bytes");
    let file = here.path().join("stick.zip");
    put(&file, &bytes);
    let (_there, other) = empty();
    assert_eq!(other.import(&file).unwrap().len(), 2);
    assert_eq!(other.load(&pairs[1]).unwrap().model, store.load(&pairs[1]).unwrap().model);
    assert!(store.export(&[pair("en-de")]).is_err());

    // One changed byte in the middle of the weights.
    let at = bytes.windows(64).position(|w| *w == small("de-en").1[0][90_000..90_064]).unwrap();
    let mut spoilt = bytes.clone();
    spoilt[at] ^= 1;
    put(&file, &spoilt);
    let (_there, other) = empty();
    assert!(other.import(&file).is_err() && other.installed().is_empty());
    for (bytes, words) in [(&b"PK"[..], "no archive"), (&bytes[..bytes.len() / 2], "no archive")] {
        put(&file, bytes);
        let error = other.import(&file).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
}

#[test]
fn an_archive_writes_nowhere_but_into_the_store() {
    let (lock, files) = small("en-de");
    let lock = lock.text().unwrap();
    let model = lock.split("name = \"").nth(1).unwrap().split('"').next().unwrap();
    let vocab = "vocab.ende.spm";
    let whole = |extra: &[(&str, &[u8])]| {
        let entries = [("en-de/models.lock", lock.as_bytes()), ("en-de/vocab.ende.spm", &files[1][..])];
        let model = format!("en-de/{model}");
        archive(&[&entries[..], &[(model.as_str(), &files[0][..])], extra].concat())
    };
    let here = tempfile::tempdir().unwrap();
    let import = |bytes: &[u8]| {
        let file = here.path().join("x.zip");
        put(&file, bytes);
        let store = Store::new(here.path().join("models"));
        let result = store.import(&file).map(|_| ()).map_err(|e| e.to_string());
        assert!(result.is_ok() || store.installed().is_empty());
        result
    };
    let names: [&str; 7] = ["../x", "/etc/x", "en-de/../../x", "en-de/a/b", "C:\\x", "en-de\\x", "en-de/.x"];
    for name in names {
        let error = import(&whole(&[(name, b"x")])).unwrap_err();
        assert!(error.contains("has no place"), "{name}: {error}");
    }
    assert!(import(&whole(&[("en-de/more", b"x")])).unwrap_err().contains("not in the `models.lock`"));
    assert!(import(&whole(&[("en-fa/models.lock", lock.as_bytes())])).unwrap_err().contains("holds the model `en-de`"));
    assert!(import(&archive(&[])).unwrap_err().contains("empty"));
    assert!(import(&archive(&[("en-de/x", b"x")])).unwrap_err().contains("no `models.lock`"));
    let short = archive(&[("en-de/models.lock", lock.as_bytes()), ("en-de/vocab.ende.spm", &files[1])]);
    assert!(import(&short).unwrap_err().contains("is missing"));
    // A bomb: far more bytes than the lock says.
    let zeros = vec![0; 20 << 20];
    let model_name = format!("en-de/{model}");
    let bomb =
        archive(&[("en-de/models.lock", lock.as_bytes()), ("en-de/vocab.ende.spm", &files[1]), (&model_name, &zeros)]);
    assert!(import(&bomb).unwrap_err().contains("damaged"));
    let climbing = lock.replace(vocab, "../vocab");
    assert!(
        import(&archive(&[("en-de/models.lock", climbing.as_bytes())])).unwrap_err().contains("no lock of a model")
    );
    import(&whole(&[])).unwrap();
    let found: Vec<_> = std::fs::read_dir(here.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(found.len(), 2, "{found:?}");
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    for (name, bytes) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[expect(clippy::disallowed_methods, reason = "a test plays the person who brings the file")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}
