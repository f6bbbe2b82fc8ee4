//! Stores with the small models of `tests/models`, and a mirror on this machine.

use std::path::Path;

use super::lock::{File, Lock, Role};
use super::*;

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
