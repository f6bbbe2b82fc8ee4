//! The folder in which models are kept.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::lock::{self, File, Lock, Role};
use super::{Offer, Pair, route, size};
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Error, Result};

/// Where unfinished downloads wait.
const PARTS: &str = ".part";
/// What the server offered last.
const OFFERS: &str = ".offers.json";
/// The largest lock or list of offers that is read, in bytes.
const SMALL: u64 = 32 << 20;

/// Models on the disk.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
}

/// A model on the disk.
#[derive(Clone, Debug)]
pub struct Installed {
    /// What belongs to it.
    pub lock: Lock,
    /// Its languages.
    pub pair: Pair,
}

/// The files of a model, compared with their lock.
pub struct Files {
    /// The weights.
    pub model: Vec<u8>,
    /// The vocabulary of the texts.
    pub source: Vec<u8>,
    /// The vocabulary of the translations, where it is another one.
    pub target: Option<Vec<u8>>,
}

impl Files {
    /// Returns the vocabulary of the translations.
    pub fn target(&self) -> &[u8] {
        self.target.as_deref().unwrap_or(&self.source)
    }

    fn of(files: Vec<(Role, Vec<u8>)>) -> Option<Files> {
        let (mut model, mut source, mut target) = (None, None, None);
        for (role, bytes) in files {
            *match role {
                Role::Model => &mut model,
                Role::Vocab | Role::SrcVocab => &mut source,
                Role::TrgVocab => &mut target,
            } = Some(bytes);
        }
        Some(Files { model: model?, source: source?, target })
    }
}

impl Store {
    /// Returns the store in a folder, which need not exist yet.
    pub fn new(root: impl Into<PathBuf>) -> Store {
        Store { root: root.into() }
    }

    /// Returns the folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns every model that is there, in order. A folder without a readable lock holds none.
    pub fn installed(&self) -> Vec<Installed> {
        let mut found: Vec<Installed> = fs::read_dir(&self.root)
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| self.at(&entry.path()))
            .collect();
        found.sort_by_key(|one| one.pair.to_string());
        found
    }

    fn at(&self, folder: &Path) -> Option<Installed> {
        let name = folder.file_name()?.to_str().filter(|n| !n.starts_with('.'))?;
        let text = read(&folder.join(lock::NAME), SMALL).ok()?;
        let lock = Lock::parse(std::str::from_utf8(&text).ok()?).ok()?;
        let pair = lock.pair().ok()?;
        (pair.to_string() == name).then_some(Installed { lock, pair })
    }

    /// Returns the model of a pair, if it is there.
    pub fn find(&self, pair: &Pair) -> Option<Installed> {
        self.at(&self.folder(pair))
    }

    fn folder(&self, pair: &Pair) -> PathBuf {
        self.root.join(pair.to_string())
    }

    /// Returns the models to go through from one language to another: one, or two by way of a third language.
    ///
    /// # Errors
    /// When they are not there; says what gets them, and how large they are where that is known.
    pub fn route(&self, from: &Lang, to: &Lang) -> Result<Vec<Pair>> {
        let here: Vec<Pair> = self.installed().into_iter().map(|one| one.pair).collect();
        route(&here, from, to).ok_or_else(|| {
            let pair = Pair::new(from, to);
            let error = Diagnostic::error(format!("no model is installed that translates from `{from}` to `{to}`"));
            let offers = self.offers();
            let known = Offer::way(&offers, &pair).ok();
            let size = known.and_then(|way| {
                let new = way.iter().filter(|o| o.pair().is_ok_and(|p| !here.contains(&p)));
                new.map(|o| o.size()).sum::<Option<u64>>()
            });
            let size = size.map_or(String::new(), |bytes| format!(" ({})", size_of(bytes)));
            let error = error.code("no-model").hint(format!("`openletter models get {pair}` fetches it{size}"));
            error
                .hint("or bring it on a stick: `openletter models export` there, `openletter models import` here")
                .into()
        })
    }

    /// Returns the files of a model, each compared with its lock.
    ///
    /// # Errors
    /// When the model is not there, or a file is missing or damaged.
    pub fn load(&self, pair: &Pair) -> Result<Files> {
        let missing = || {
            Error::from(Diagnostic::error(format!("the model `{pair}` is not installed")).code("no-model"))
                .hint(format!("`openletter models get {pair}` fetches it"))
        };
        let again = |e: Error| e.hint(format!("fetch it again: `openletter models get {pair}`, or import it again"));
        let one = self.find(pair).ok_or_else(missing)?;
        let files = self.read(&one).map_err(again)?;
        Files::of(files.into_iter().map(|(file, bytes)| (file.role, bytes)).collect()).ok_or_else(missing)
    }

    /// Returns the files of a model as its lock lists them.
    ///
    /// # Errors
    /// When one is missing or damaged.
    pub(super) fn read<'m>(&self, one: &'m Installed) -> Result<Vec<(&'m File, Vec<u8>)>> {
        let folder = self.folder(&one.pair);
        let read = |file: &'m File| {
            let path = folder.join(&file.name);
            let bytes = read(&path, file.size).map_err(|e| Error::io("read", &path, &e).code("model-damaged"))?;
            file.check(&one.pair, &bytes)?;
            Ok((file, bytes))
        };
        one.lock.files.iter().map(read).collect()
    }

    /// Puts a model in its place, all of it or nothing. `files` are in the order of the lock.
    ///
    /// # Errors
    /// When the files are not those of the lock, cannot be loaded, or cannot be written.
    pub fn install(&self, lock: &Lock, files: &[Vec<u8>]) -> Result<()> {
        let pair = lock.pair()?;
        if files.len() != lock.files.len() {
            return Err(Error::new(format!(
                "the model `{pair}` has {} files in place of its {}",
                files.len(),
                lock.files.len()
            )));
        }
        for (file, bytes) in lock.files.iter().zip(files) {
            file.check(&pair, bytes)?;
        }
        let parts = lock.files.iter().map(|f| f.role).zip(files.iter().cloned()).collect();
        let parts = Files::of(parts).ok_or_else(|| Error::new(format!("the model `{pair}` is not whole")))?;
        lock::check_parts(&pair, &parts.model, &parts.source, parts.target())?;

        self.make(&self.root)?;
        let failed = |e: std::io::Error| Error::io("write into", &self.root, &e);
        let stage = tempfile::Builder::new().prefix(".new-").tempdir_in(&self.root).map_err(failed)?;
        let fresh = stage.path().join("model");
        self.make(&fresh)?;
        for (file, bytes) in lock.files.iter().zip(files) {
            write(&fresh.join(&file.name), bytes)?;
        }
        write(&fresh.join(lock::NAME), lock.text()?.as_bytes())?;
        // A folder takes the place of another only where that is empty: the old one steps aside first.
        let place = self.folder(&pair);
        let old = stage.path().join("old");
        match fs::rename(&place, &old) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(Error::io("replace", &place, &e)),
            _ => {}
        }
        if let Err(e) = fs::rename(&fresh, &place) {
            let _ = fs::rename(&old, &place);
            return Err(Error::io("write", &place, &e));
        }
        Ok(())
    }

    /// Takes a model away; returns whether there was one.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(&self, pair: &Pair) -> Result<bool> {
        let place = self.folder(pair);
        match fs::remove_dir_all(&place) {
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
            other => other.map(|()| true).map_err(|e| Error::io("remove", &place, &e)),
        }
    }

    /// Returns what the server offered last; nothing where nobody has asked it.
    pub fn offers(&self) -> Vec<Offer> {
        let bytes = read(&self.root.join(OFFERS), SMALL).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Keeps what the server offered, to tell sizes without the network.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn remember(&self, offers: &[Offer]) -> Result<()> {
        self.make(&self.root)?;
        let text = serde_json::to_vec(offers).map_err(|e| Error::new(format!("cannot write `{OFFERS}`: {e}")))?;
        let place = self.root.join(OFFERS);
        let failed = |e: &std::io::Error| Error::io("write", &place, e);
        let file = tempfile::NamedTempFile::new_in(&self.root).map_err(|e| failed(&e))?;
        write(file.path(), &text)?;
        file.persist(&place).map(drop).map_err(|e| failed(&e.error))
    }

    /// Returns where the unfinished download of something waits, by a name that is its alone.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub(super) fn part(&self, name: &str) -> Result<PathBuf> {
        let folder = self.root.join(PARTS);
        self.make(&folder)?;
        Ok(folder.join(name))
    }

    fn make(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder).map_err(|e| Error::io("make the folder", folder, &e))
    }
}

fn size_of(bytes: u64) -> String {
    size(bytes)
}

/// Returns the bytes of a file that is no larger than `limit`; a larger one is cut after one byte more.
pub(super) fn read(path: &Path, limit: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![];
    fs::File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file and waits until it is on the disk.
#[expect(clippy::disallowed_methods, reason = "the store writes into a folder that takes its place at the end")]
fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let written = fs::File::create(path).and_then(|mut file| {
        std::io::Write::write_all(&mut file, bytes)?;
        file.sync_all()
    });
    written.map_err(|e| Error::io("write", path, &e))
}
