//! Models in one file, to take along: a ZIP archive with a folder per pair, each as it is in the store.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::lock::{LARGEST, Lock, NAME, is_plain};
use super::store::Store;
use super::{Pair, size};
use crate::diag::{Diagnostic, Error, Result};

/// The most entries that an archive may have.
const ENTRIES: usize = 400;
/// The largest lock, in bytes.
const LARGEST_LOCK: u64 = 64 << 10;

impl Store {
    /// Returns the bytes of an archive with models; the same models give the same bytes.
    ///
    /// # Errors
    /// When one is not installed or is damaged.
    pub fn export(&self, pairs: &[Pair]) -> Result<Vec<u8>> {
        let failed = |e: zip::result::ZipError| Error::new(format!("cannot write the archive: {e}"));
        let mut zip = ZipWriter::new(Cursor::new(vec![]));
        // Weights hardly shrink; the time is worth more.
        let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(false);
        for pair in pairs {
            let one = self.find(pair).ok_or_else(|| {
                Error::from(Diagnostic::error(format!("the model `{pair}` is not installed")).code("no-model"))
                    .hint("`openletter models list` shows what there is")
            })?;
            let lock = one.lock.text()?.into_bytes();
            let files = self.read(&one)?;
            let named = files.iter().map(|(file, bytes)| (file.name.as_str(), bytes.as_slice()));
            for (name, bytes) in std::iter::once((NAME, lock.as_slice())).chain(named) {
                zip.start_file(format!("{pair}/{name}"), plain).map_err(failed)?;
                zip.write_all(bytes).map_err(|e| failed(e.into()))?;
            }
        }
        zip.finish().map(Cursor::into_inner).map_err(failed)
    }

    /// Installs every model of an archive; returns their locks. All are checked before the first is installed.
    ///
    /// # Errors
    /// When the file cannot be read, is no such archive, or a model in it is damaged.
    pub fn import(&self, path: &Path) -> Result<Vec<Lock>> {
        let file = std::fs::File::open(path).map_err(|e| Error::io("open", path, &e))?;
        let found = read(file).map_err(|e| {
            e.during(format!("`{}`", path.display())).hint("make the file again with `openletter models export`")
        })?;
        for (lock, files) in &found {
            self.install(lock, files)?;
        }
        Ok(found.into_iter().map(|(lock, _)| lock).collect())
    }
}

/// Returns the models of an archive: names, sizes and hashes are those of their locks.
fn read(file: std::fs::File) -> Result<Vec<(Lock, Vec<Vec<u8>>)>> {
    let wrong = |what: String| -> Error { Diagnostic::error(what).code("model-archive").into() };
    let mut zip = ZipArchive::new(file).map_err(|e| wrong(format!("this is no archive of models ({e})")))?;
    if zip.len() > ENTRIES {
        return Err(wrong(format!("the archive has {} entries; models have fewer", zip.len())));
    }
    // No name of the archive becomes a path: a model's folder is named after its lock.
    let mut folders: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for at in 0..zip.len() {
        let entry = zip.by_index_raw(at).map_err(|e| wrong(e.to_string()))?;
        if entry.is_dir() {
            continue;
        }
        let name = entry.name().map_err(|e| wrong(e.to_string()))?.into_owned();
        let inside = name.split_once('/').filter(|(folder, file)| is_plain(folder) && is_plain(file));
        let Some((folder, file)) = inside.filter(|_| entry.is_file() && !entry.is_symlink()) else {
            return Err(wrong(format!("`{}` has no place in an archive of models", name.escape_default())));
        };
        if folders.entry(folder.into()).or_default().insert(file.into(), at).is_some() {
            return Err(wrong(format!("`{name}` is there twice")));
        }
    }
    if folders.is_empty() {
        return Err(wrong("the archive is empty".into()));
    }
    let mut total = 0;
    let mut found = vec![];
    for (folder, mut entries) in folders {
        let lock = entries.remove(NAME).ok_or_else(|| wrong(format!("`{folder}` has no `{NAME}`")))?;
        let lock = String::from_utf8_lossy(&bytes(&mut zip, lock, LARGEST_LOCK)?).into_owned();
        let lock = Lock::parse(&lock)?;
        if lock.pair()?.to_string() != folder {
            return Err(wrong(format!("`{folder}` holds the model `{}`", lock.pair()?)));
        }
        total += lock.size();
        if total > LARGEST * 4 {
            return Err(wrong(format!("the models are larger than {}", size(LARGEST * 4))));
        }
        let mut files = vec![];
        for file in &lock.files {
            let missing = || wrong(format!("`{}` is missing in `{folder}`", file.name));
            let at = entries.remove(&file.name).ok_or_else(missing)?;
            let bytes = bytes(&mut zip, at, file.size)?;
            file.check(&folder, &bytes)?;
            files.push(bytes);
        }
        if let Some(name) = entries.keys().next() {
            return Err(wrong(format!("`{folder}/{name}` is not in the `{NAME}` of its folder")));
        }
        found.push((lock, files));
    }
    Ok(found)
}

/// Returns the bytes of an entry, at most one more than `limit`.
fn bytes(zip: &mut ZipArchive<std::fs::File>, at: usize, limit: u64) -> Result<Vec<u8>> {
    let wrong = |e: String| -> Error { Diagnostic::error(e).code("model-archive").into() };
    let entry = zip.by_index(at).map_err(|e| wrong(e.to_string()))?;
    let mut bytes = vec![];
    entry.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|e| wrong(e.to_string()))?;
    Ok(bytes)
}
