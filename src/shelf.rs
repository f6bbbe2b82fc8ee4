//! The campaign's disk: find the folder, read, write atomically, lock, name outputs.
//!
//! Every write goes to a temporary file in the same folder which takes the place of the old one only when all
//! of it is on the disk, so that a run that fails or is killed leaves whole files.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

use crate::campaign::Lang;
use crate::diag::{Diagnostic, Error, Result, Source};
use crate::seal::Folder;

/// The file that makes a folder a campaign.
pub const MANIFEST: &str = "openletter.toml";
/// The file of the recipients.
pub const RECIPIENTS: &str = "recipients.toml";
/// The file that tells other runs that this one writes.
const LOCK: &str = ".openletter.lock";
/// How the folders begin in which outputs wait, and the files that are being written.
pub const STAGE: &str = ".openletter-";
/// The largest file that is read: more than any font or picture of a letter, far less than the memory.
const LIMIT: u64 = 64 << 20;

/// How many files and how many folders below each other are looked at.
const ENTRIES: usize = 200_000;
const DEPTH: usize = 16;

/// A campaign's folder.
#[derive(Clone, Debug)]
pub struct Shelf {
    root: PathBuf,
}

/// Held while a run writes into the campaign; given back when dropped.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "holds the lock until it is dropped")] File);

/// Outputs that wait until all of them are made, so that a run that fails leaves the former ones as they were.
#[derive(Debug)]
pub struct Stage {
    shelf: Shelf,
    waiting: tempfile::TempDir,
    folder: PathBuf,
}

impl Stage {
    /// Writes an output to its path below the folder of the outputs, where it waits.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn put(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        self.shelf.put(path, bytes).map(drop)
    }

    /// Puts every output into its place; the folder they waited in is gone afterwards.
    ///
    /// # Errors
    /// When one of them cannot be put into its place.
    pub fn commit(self, paths: &[PathBuf]) -> Result<()> {
        for folder in paths.iter().filter_map(|path| path.parent()).collect::<std::collections::BTreeSet<_>>() {
            stay(&self.folder, &self.folder.join(folder))?;
        }
        for path in paths {
            let target = self.folder.join(path);
            let parent = target.parent().unwrap_or(&self.folder);
            fs::create_dir_all(parent).map_err(|e| Error::io("make the folder", parent, &e))?;
            fs::rename(self.waiting.path().join(path), &target).map_err(|e| Error::io("write", &target, &e))?;
        }
        self.waiting.close().map_err(|e| Error::io("tidy up in", &self.folder, &e))
    }
}

impl Shelf {
    /// Returns the nearest campaign folder from `start` upwards.
    ///
    /// # Errors
    /// When no folder up to the root holds an `openletter.toml`.
    pub fn find(start: &Path) -> Result<Shelf> {
        let start = start.canonicalize().map_err(|e| Error::io("open", start, &e))?;
        let root = start.ancestors().find(|dir| dir.join(MANIFEST).is_file());
        root.map(Shelf::new).ok_or_else(|| {
            Error::usage(format!("no `{MANIFEST}` in `{}` nor in any folder above it", start.display()))
                .hint("begin a campaign with `openletter init NAME`, or look at one with `openletter init NAME --example`")
                .hint("name the campaign's folder with `-C DIR`")
        })
    }

    /// Returns the shelf of a folder, whether or not there is a campaign in it.
    pub fn new(root: impl Into<PathBuf>) -> Shelf {
        Shelf { root: root.into() }
    }

    /// Returns the campaign's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the path of a name below the campaign's folder.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.root.join(name)
    }

    /// Returns a text file of the campaign.
    ///
    /// # Errors
    /// When it is missing, no UTF-8 (with the place of the first wrong byte) or larger than 64 MiB.
    pub fn read(&self, name: &str) -> Result<Source> {
        self.read_optional(name)?.ok_or_else(|| {
            let error = Error::new(format!("`{name}` is missing in `{}`", self.root.display()));
            error.hint("bring it back, or see what it holds in a new campaign: `openletter init NAME`")
        })
    }

    /// Returns a text file of the campaign, or none where there is no such file.
    ///
    /// # Errors
    /// As [`Shelf::read`], but for a missing file.
    pub fn read_optional(&self, name: &str) -> Result<Option<Source>> {
        let Some(bytes) = self.bytes(name)? else { return Ok(None) };
        let text = String::from_utf8(bytes).map_err(|e| {
            let valid = String::from_utf8_lossy(&e.as_bytes()[..e.utf8_error().valid_up_to()]).into_owned();
            let source = Source::new(name, valid);
            Diagnostic::error("this is not UTF-8 text")
                .code("encoding")
                .at(source.at(source.text().len()..source.text().len()))
                .hint("save the file as UTF-8")
        })?;
        Ok(Some(Source::new(name, text.strip_prefix('\u{FEFF}').unwrap_or(&text))))
    }

    /// Returns the bytes of a file of the campaign, or none where there is no such file.
    ///
    /// # Errors
    /// When it cannot be read or is larger than 64 MiB.
    pub fn bytes(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let path = self.path(name);
        if fs::metadata(&path).is_ok_and(|kind| !kind.is_file()) {
            // A pipe would be waited for without end.
            return Err(Error::new(format!("`{name}` is no file")));
        }
        let file = match File::open(&path) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            other => other.map_err(|e| Error::io("open", &path, &e))?,
        };
        if Path::new(name).is_relative() {
            self.within(&path)?;
        }
        let mut bytes = vec![];
        file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|e| Error::io("read", &path, &e))?;
        if bytes.len() as u64 > LIMIT {
            return Err(Error::new(format!("`{name}` is larger than {} MiB", LIMIT >> 20)));
        }
        Ok(Some(bytes))
    }

    /// Refuses a file that a symbolic link takes from elsewhere: a campaign from strangers must not read what is
    /// not its own.
    fn within(&self, path: &Path) -> Result<()> {
        let root = self.root.canonicalize().map_err(|e| Error::io("open", &self.root, &e))?;
        let real = path.canonicalize().map_err(|e| Error::io("open", path, &e))?;
        if real.starts_with(&root) {
            return Ok(());
        }
        Err(Error::new(format!("`{}` leads out of the campaign's folder", path.display()))
            .hint("put the file itself there in place of the link"))
    }

    /// Returns the names of the files of a folder of the campaign in order, folders left out; none where there
    /// is no such folder.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn list(&self, folder: &str) -> Result<Vec<String>> {
        self.entries(folder, |kind| kind.is_file())
    }

    fn entries(&self, folder: &str, want: impl Fn(&fs::Metadata) -> bool) -> Result<Vec<String>> {
        let path = self.path(folder);
        let entries = match fs::read_dir(&path) {
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(vec![]),
            other => other.map_err(|e| Error::io("read", &path, &e))?,
        };
        let mut names = vec![];
        for entry in entries {
            let entry = entry.map_err(|e| Error::io("read", &path, &e))?;
            if fs::metadata(entry.path()).is_ok_and(|kind| want(&kind)) {
                names.extend(entry.file_name().into_string().ok());
            }
        }
        names.sort();
        Ok(names)
    }

    /// Returns the path of everything in a folder of the campaign that is no folder, those in folders below among
    /// them, with `/` and in order; none where there is no such folder. Links are told like files and not followed.
    ///
    /// # Errors
    /// When a folder cannot be read, has a name that is no text, or holds more than any campaign has.
    pub fn walk(&self, folder: &str) -> Result<Vec<String>> {
        let mut found = vec![];
        self.walk_in(&self.path(folder), "", 0, &mut found)?;
        found.sort();
        Ok(found)
    }

    fn walk_in(&self, folder: &Path, before: &str, depth: usize, found: &mut Vec<String>) -> Result<()> {
        let entries = match fs::read_dir(folder) {
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(()),
            other => other.map_err(|e| Error::io("read", folder, &e))?,
        };
        for entry in entries {
            let entry = entry.map_err(|e| Error::io("read", folder, &e))?;
            let name = entry.file_name().into_string().map_err(|name| {
                Error::new(format!("`{}` in `{}` is no name that can be told", name.display(), folder.display()))
            })?;
            let path = if before.is_empty() { name } else { format!("{before}/{name}") };
            let kind = entry.file_type().map_err(|e| Error::io("read", &entry.path(), &e))?;
            if found.len() >= ENTRIES || depth >= DEPTH {
                return Err(Error::new(format!("`{}` holds more than a folder of letters can", folder.display())));
            }
            match kind.is_dir() {
                true => self.walk_in(&entry.path(), &path, depth + 1, found)?,
                false => found.push(path),
            }
        }
        Ok(())
    }

    /// Removes a file, and its folder where nothing else is in it.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(&self, name: &str) -> Result<()> {
        let path = self.path(name);
        fs::remove_file(&path).map_err(|e| Error::io("remove", &path, &e))?;
        if let Some(folder) = path.parent().filter(|folder| *folder != self.root) {
            // One that is not empty stays.
            let _ = fs::remove_dir(folder);
        }
        Ok(())
    }

    /// Writes a file whole or not at all, and waits until it is on the disk; returns whether its bytes have changed.
    ///
    /// # Errors
    /// When a folder or the file cannot be written; the former file is then still there.
    pub fn write(&self, name: impl AsRef<Path>, bytes: &[u8]) -> Result<bool> {
        self.replace(name.as_ref(), bytes, true)
    }

    /// Writes a file that can be made again, whole or not at all; returns whether its bytes have changed.
    ///
    /// It does not wait for the disk, which for thousands of letters would take longer than making them.
    ///
    /// # Errors
    /// As [`Shelf::write`].
    pub fn put(&self, name: impl AsRef<Path>, bytes: &[u8]) -> Result<bool> {
        self.replace(name.as_ref(), bytes, false)
    }

    fn replace(&self, name: &Path, bytes: &[u8], sync: bool) -> Result<bool> {
        let path = self.path(name);
        // What lies there may be a pipe, which would be waited for, or a device without end.
        let alike = fs::metadata(&path).is_ok_and(|old| old.is_file() && old.len() == bytes.len() as u64);
        if alike && fs::read(&path).is_ok_and(|old| old == bytes) {
            return Ok(false);
        }
        let folder = path.parent().unwrap_or(&self.root);
        if name.components().all(|c| matches!(c, Component::Normal(_))) {
            stay(&self.root, folder)?;
        }
        fs::create_dir_all(folder).map_err(|e| Error::io("make the folder", folder, &e))?;
        let broken = |e: &std::io::Error| Error::io("write", &path, e);
        let mut file = tempfile::Builder::new();
        let mut file = file.prefix(STAGE).permissions_of_new_files().tempfile_in(folder).map_err(|e| broken(&e))?;
        let synced = |file: &File| if sync { file.sync_all() } else { Ok(()) };
        file.write_all(bytes).and_then(|()| synced(file.as_file())).map_err(|e| broken(&e))?;
        file.persist(&path).map_err(|e| broken(&e.error))?;
        Ok(true)
    }

    /// Returns when a file of the campaign was last written, if it is there.
    pub fn modified(&self, name: &Path) -> Option<SystemTime> {
        fs::metadata(self.path(name)).and_then(|m| m.modified()).ok()
    }

    /// Returns a place in which outputs wait until all of them are made.
    ///
    /// # Errors
    /// When the folder of the outputs cannot be made.
    pub fn stage(&self, folder: &Path) -> Result<Stage> {
        let below = folder.components().all(|c| matches!(c, Component::Normal(_)));
        let folder = self.path(folder);
        if below {
            stay(&self.root, &folder).map_err(|e| e.hint("or name the folder that you mean: `--out DIR`"))?;
        }
        fs::create_dir_all(&folder).map_err(|e| Error::io("make the folder", &folder, &e))?;
        for left in Shelf::new(&folder).entries("", |kind| kind.is_dir())?.iter().filter(|name| name.starts_with(STAGE))
        {
            // A run that was interrupted left it; whoever holds the lock is alone here.
            fs::remove_dir_all(folder.join(left)).map_err(|e| Error::io("remove", &folder.join(left), &e))?;
        }
        let waiting = tempfile::Builder::new().prefix(STAGE).tempdir_in(&folder);
        let waiting = waiting.map_err(|e| Error::io("write into", &folder, &e))?;
        Ok(Stage { shelf: Shelf::new(waiting.path()), waiting, folder })
    }

    /// Takes the campaign for writing.
    ///
    /// # Errors
    /// When another run has it.
    pub fn lock(&self) -> Result<Lock> {
        let path = self.path(LOCK);
        if path.symlink_metadata().is_ok_and(|kind| !kind.is_file()) {
            // A link would be followed out of the campaign, and a pipe be waited for.
            return Err(Error::new(format!("`{LOCK}` in `{}` is no file", self.root.display())).hint("remove it"));
        }
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|e| Error::io("open", &path, &e))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(fs::TryLockError::WouldBlock) => {
                Err(Error::new("another run of openletter is writing into this campaign")
                    .hint("wait until it has ended and run the command again"))
            }
            Err(fs::TryLockError::Error(e)) => Err(Error::io("lock", &path, &e)),
        }
    }

    /// Returns the names of the campaign's letters: every `templates/<name>.md` that begins with `+++`.
    ///
    /// # Errors
    /// When the folder or one of the files cannot be read.
    pub fn letters(&self) -> Result<Vec<String>> {
        let mut letters = vec![];
        for file in self.list("templates")? {
            // Some systems leave files such as `._letter.md` behind.
            let Some(name) = file.strip_suffix(".md").filter(|name| !name.starts_with('.')) else { continue };
            if self.read(&format!("templates/{file}"))?.text().starts_with("+++") {
                letters.push(name.to_string());
            }
        }
        Ok(letters)
    }

    /// Returns the path of an output: `<folder>/<letter>/<lang>/<recipient>.<extension>`.
    pub fn output(folder: &Path, letter: &str, lang: &Lang, recipient: &str, extension: &str) -> PathBuf {
        folder.join(letter).join(lang.as_str()).join(format!("{recipient}.{extension}"))
    }
}

impl Folder for Shelf {
    fn paths(&self) -> Result<Vec<String>> {
        self.walk("")
    }

    fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>> {
        Shelf::bytes(self, path)
    }
}

/// Returns the name of a language's catalogue of a letter, below the campaign's folder.
pub fn catalogue(letter: &str, lang: &Lang) -> String {
    format!("locales/{lang}/{letter}.po")
}

/// Returns the name of a letter's template catalogue, below the campaign's folder.
pub fn template_catalogue(letter: &str) -> String {
    format!("locales/{letter}.pot")
}

/// Refuses to write into a folder that a symbolic link has put elsewhere: a campaign from strangers, or a folder of letters
/// that came by mail, must not write what is not its own.
fn stay(root: &Path, folder: &Path) -> Result<()> {
    let there = folder.ancestors().find(|path| path.symlink_metadata().is_ok());
    let Some(there) = there.filter(|_| root.exists()) else { return Ok(()) };
    let real = |path: &Path| path.canonicalize().map_err(|e| Error::io("open", path, &e));
    if real(there)?.starts_with(real(root)?) {
        return Ok(());
    }
    Err(Error::new(format!("`{}` leads out of `{}`, where it lies", there.display(), root.display()))
        .hint("put a folder there in place of the link"))
}

/// Returns whether a relative path stays within its folder: no root, no drive, no `..`.
pub fn stays_within(path: &str) -> bool {
    !path.contains('\\') && Path::new(path).components().all(|c| matches!(c, Component::Normal(_)))
}

/// Gives new files the permissions that the process gives to files, where a temporary file would be private.
trait Ordinary {
    fn permissions_of_new_files(&mut self) -> &mut Self;
}

impl Ordinary for tempfile::Builder<'_, '_> {
    #[cfg(unix)]
    fn permissions_of_new_files(&mut self) -> &mut Self {
        use std::os::unix::fs::PermissionsExt;
        self.permissions(fs::Permissions::from_mode(0o666))
    }

    #[cfg(not(unix))]
    fn permissions_of_new_files(&mut self) -> &mut Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf() -> (tempfile::TempDir, Shelf) {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf::new(dir.path());
        (dir, shelf)
    }

    #[test]
    fn a_write_is_whole_and_knows_whether_it_changed_anything() {
        let (_dir, shelf) = shelf();
        assert!(shelf.write("a/b.txt", b"one").unwrap());
        assert!(!shelf.write("a/b.txt", b"one").unwrap());
        assert!(shelf.write("a/b.txt", b"two").unwrap());
        assert_eq!(shelf.bytes("a/b.txt").unwrap().unwrap(), b"two");
        assert_eq!(shelf.list("a").unwrap(), ["b.txt"], "no temporary file is left");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_to_elsewhere() {
        let ((elsewhere, _), (dir, shelf)) = (shelf(), shelf());
        for link in ["locales", "out"] {
            std::os::unix::fs::symlink(elsewhere.path(), dir.path().join(link)).unwrap();
        }
        shelf.write("real/en/x.txt", b"").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("real/fa")).unwrap();
        std::os::unix::fs::symlink("real", dir.path().join("inner")).unwrap();
        assert!(shelf.write("locales/de/x.po", b"1").unwrap_err().to_string().contains("leads out"));
        assert!(shelf.write("locales/x.po", b"1").is_err());
        assert!(shelf.stage(Path::new("out")).is_err());
        let stage = shelf.stage(Path::new("real")).unwrap();
        stage.put(Path::new("fa/x.txt"), b"1").unwrap();
        stage.put(Path::new("en/x.txt"), b"other").unwrap();
        assert!(stage.commit(&[PathBuf::from("en/x.txt"), PathBuf::from("fa/x.txt")]).is_err());
        assert_eq!(shelf.bytes("real/en/x.txt").unwrap().unwrap(), b"", "all or nothing");
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
        // A link within the folder, and a folder that the user names, do no harm.
        assert!(shelf.write("inner/x.txt", b"1").unwrap());
        let named = shelf.stage(elsewhere.path()).unwrap();
        named.put(Path::new("en/x.txt"), b"1").unwrap();
        named.commit(&[PathBuf::from("en/x.txt")]).unwrap();
        assert!(elsewhere.path().join("en/x.txt").exists());
    }

    #[test]
    fn the_nearest_campaign_upwards_is_found() {
        let (dir, shelf) = shelf();
        shelf.write("openletter.toml", b"").unwrap();
        shelf.write("deep/er/x", b"").unwrap();
        let found = Shelf::find(&dir.path().join("deep/er")).unwrap();
        assert_eq!(found.root(), dir.path().canonicalize().unwrap());
        assert_eq!(Shelf::find(Path::new("/")).unwrap_err().kind(), crate::diag::Kind::Usage);
    }

    #[test]
    fn wrong_bytes_are_told_with_their_place() {
        let (_dir, shelf) = shelf();
        shelf.write("x.toml", b"a = 1\nb = \"\xFF\"").unwrap();
        let error = shelf.read("x.toml").unwrap_err();
        assert!(error.to_string().starts_with("x.toml:2:6: this is not UTF-8"), "{error}");
    }

    #[test]
    fn only_one_run_writes() {
        let (_dir, shelf) = shelf();
        let first = shelf.lock().unwrap();
        assert!(shelf.lock().is_err());
        drop(first);
        assert!(shelf.lock().is_ok());
    }

    #[test]
    fn everything_in_a_folder_is_walked_and_nothing_outside_of_it() {
        let (dir, shelf) = shelf();
        for name in ["b/x", "a/deep/x", "a.txt"] {
            shelf.write(name, b"").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("/", dir.path().join("root")).unwrap();
        let want: Vec<&str> =
            ["a.txt", "a/deep/x", "b/x", "root"].into_iter().filter(|n| cfg!(unix) || *n != "root").collect();
        assert_eq!(shelf.walk("").unwrap(), want, "a link is told and not followed");
        assert_eq!(shelf.walk("a").unwrap(), ["deep/x"]);
        assert_eq!(shelf.walk("none").unwrap(), [""; 0]);
        shelf.remove("b/x").unwrap();
        assert!(!dir.path().join("b").exists(), "an empty folder goes too");
        shelf.write(["d/"; 20].concat() + "x", b"").unwrap();
        assert!(shelf.walk("").is_err(), "too deep");
    }

    #[test]
    fn a_letter_is_a_template_with_front_matter() {
        let (_dir, shelf) = shelf();
        shelf.write("templates/a.md", b"+++\n+++\n").unwrap();
        shelf.write("templates/part.md", b"words\n").unwrap();
        shelf.write("templates/letter.typ", b"").unwrap();
        assert_eq!(shelf.letters().unwrap(), ["a"]);
    }

    #[test]
    fn paths_stay_within() {
        for (path, want) in [
            ("a.md", true),
            ("a/b.md", true),
            ("../a", false),
            ("/a", false),
            ("a\\..\\b", false),
            ("a/../../b", false),
        ] {
            assert_eq!(stays_within(path), want, "{path}");
        }
    }
}
