//! The guard of the rooms' order: a room imports only rooms declared above it in `src/lib.rs`.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The rooms in the order of the map.
fn rooms() -> Vec<String> {
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    map.lines().filter_map(|l| Some(l.strip_prefix("pub mod ")?.strip_suffix(';')?.to_string())).collect()
}

/// Every Rust file below a path, or the file itself.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let Ok(entries) = fs::read_dir(path) else { return vec![] };
    let mut found: Vec<PathBuf> = entries.flat_map(|e| files(&e.unwrap().path())).collect();
    found.retain(|f| f.extension().is_some_and(|e| e == "rs"));
    found
}

fn files_of(room: &str) -> Vec<PathBuf> {
    [files(&root().join(format!("src/{room}.rs"))), files(&root().join(format!("src/{room}")))].concat()
}

/// Whether the room declares a file of its own only for its tests.
fn is_for_tests(file: &Path) -> bool {
    let name = file.file_stem().unwrap().to_str().unwrap();
    let above = fs::read_to_string(file.with_file_name("mod.rs")).unwrap_or_default();
    let declared = format!("mod {name};");
    let lines: Vec<&str> = above.lines().collect();
    lines.windows(2).any(|two| two[0] == "#[cfg(test)]" && two[1].ends_with(&declared))
}

/// A file without the tests at its end; what follows a single `#[cfg(test)]` elsewhere is code.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

/// Whether code reads or writes files by itself.
fn touches_the_disk(text: &str) -> bool {
    let code: String = without_tests(text).lines().filter(|l| !l.trim_start().starts_with("//")).collect();
    code.contains("std::fs") || code.contains("fs::")
}

/// The first words of a list in braces, each before its own `::` or braces: `a::{B, C}, d` are `a` and `d`.
fn first_words(list: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0_usize, 0, vec![]);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(list[from..at].trim());
                return found;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(list[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// The rooms that a text names behind `crate::`, also in braces.
fn imports(text: &str, rooms: &[String]) -> Vec<String> {
    let mut found = vec![];
    let code: String = text.lines().filter(|l| !l.trim_start().starts_with("//")).map(|l| format!("{l}\n")).collect();
    let text = code.as_str();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let list = match rest.strip_prefix('{') {
            Some(list) => first_words(list),
            None => vec![rest],
        };
        for one in list {
            let word: String = one.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if rooms.contains(&word) {
                found.push(word);
            }
        }
    }
    found
}

#[test]
fn every_room_of_the_map_is_there_and_every_file_is_on_the_map() {
    let rooms = rooms();
    assert!(rooms.len() >= 10, "{rooms:?}");
    for room in &rooms {
        assert!(!files_of(room).is_empty(), "the map names `{room}`, but there is no such room");
    }
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let room = name.trim_end_matches(".rs").to_string();
        let door = ["lib", "main", "cli"].contains(&room.as_str());
        assert!(door || rooms.contains(&room), "`src/{name}` is not on the map in lib.rs");
    }
}

#[test]
fn a_room_imports_only_rooms_above_it() {
    let rooms = rooms();
    let mut wrong = vec![];
    for (place, room) in rooms.iter().enumerate() {
        for file in files_of(room) {
            for import in imports(&fs::read_to_string(&file).unwrap(), &rooms) {
                if rooms.iter().position(|r| *r == import).unwrap() > place {
                    wrong.push(format!("{} imports `{import}`, which is declared below `{room}`", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn machines_and_catalogues_never_call_each_other() {
    for (room, other) in [("translate", "catalog"), ("catalog", "translate")] {
        for file in files_of(room) {
            let text = fs::read_to_string(&file).unwrap();
            assert!(
                !imports(&text, &[other.to_string()]).contains(&other.to_string()),
                "{} imports `{other}`",
                file.display()
            );
        }
    }
}

#[test]
fn the_shelf_alone_touches_the_campaigns_disk() {
    for room in rooms().iter().filter(|r| *r != "shelf") {
        // The rooms that own a store of their own, whose place is handed in, say so at their head.
        let owns = |file: &PathBuf| file.starts_with(root().join("src/translate/models"));
        for file in files_of(room).into_iter().filter(|file| !owns(file)) {
            let text = fs::read_to_string(&file).unwrap();
            let tests = file.components().any(|c| c.as_os_str() == "tests") || is_for_tests(&file);
            let head = text.lines().take_while(|l| l.starts_with("//!")).collect::<Vec<_>>().join(" ");
            let owns = head.contains("owns a store of its own");
            assert!(tests || owns || !touches_the_disk(&text), "{} touches the disk", file.display());
        }
    }
}

#[test]
fn the_guard_sees_imports_in_every_spelling() {
    let rooms = ["a", "b", "c"].map(String::from);
    assert_eq!(
        imports("use crate::a::X;\nuse crate::{b, c::Y};\nlet z = crate::a::f();", &rooms),
        ["a", "b", "c", "a"]
    );
    assert_eq!(imports("use crate::{a::{X, b}, c};", &rooms), ["a", "c"]);
    assert_eq!(imports("use crate::{\n    a::{self, x::{Y, Z}},\n    b,\n};\nuse d::c;", &rooms), ["a", "b"]);
}

#[test]
fn the_guard_of_the_disk_reads_on_behind_what_is_only_for_tests() {
    let code = "#[cfg(test)]\nmod laws;\nfn f() { std::fs::read(\"x\"); }\n";
    assert!(touches_the_disk(code));
    assert!(!touches_the_disk(&code.replace("std::fs::read", "read")));
    assert!(!touches_the_disk("fn f() {}\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n"));
    assert!(!touches_the_disk("// std::fs is for the shelf\n"));
}

#[test]
fn files_stay_small_enough_to_read() {
    for file in files(&root().join("src")) {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 600, "{} has {lines} lines: split it", file.display());
    }
}
