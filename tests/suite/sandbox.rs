//! A hermetic fixture: a folder of its own, an empty environment, a fixed clock, paths that read the same everywhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A campaign in a folder that vanishes with it.
pub struct Sandbox {
    dir: tempfile::TempDir,
}

/// What a run of the program gave.
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Returns the run if it ended as expected; shows everything it said if not.
    #[track_caller]
    pub fn exits(self, code: i32) -> Run {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    /// Returns the data as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}:\n{}", self.stdout))
    }

    /// Checks that the talk holds some words.
    #[track_caller]
    pub fn says(self, words: &str) -> Run {
        assert!(self.stderr.contains(words), "`{words}` is not in:\n{}", self.stderr);
        self
    }
}

impl Sandbox {
    /// Returns an empty folder.
    pub fn empty() -> Sandbox {
        Sandbox { dir: tempfile::tempdir().unwrap() }
    }

    /// Returns a folder with the example campaign in it, as the program itself writes it.
    pub fn example() -> Sandbox {
        let sandbox = Sandbox::empty();
        sandbox.run(&["init", "--example"]).exits(0);
        sandbox
    }

    /// Returns a folder with a new campaign in it.
    pub fn blank() -> Sandbox {
        let sandbox = Sandbox::empty();
        sandbox.run(&["init"]).exits(0);
        sandbox
    }

    /// Returns a folder with a copy of `tests/campaigns/<name>`.
    pub fn campaign(name: &str) -> Sandbox {
        let sandbox = Sandbox::empty();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/campaigns").join(name);
        copy(&from, sandbox.dir.path());
        sandbox
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Runs the program in the folder with nothing of the machine's environment.
    pub fn run(&self, args: &[&str]) -> Run {
        self.run_with(args, &[])
    }

    /// Runs the program with some environment variables.
    pub fn run_with(&self, args: &[&str], env: &[(&str, &str)]) -> Run {
        let output = self.command(args).envs(env.iter().copied()).output().unwrap();
        self.finished(output)
    }

    /// Returns the command that [`Sandbox::run`] runs.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openletter"));
        command.args(args).current_dir(self.dir.path()).env_clear();
        command.env("HOME", self.dir.path()).env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("OPENLETTER_NOW", "2026-11-21 12:00+0000");
        command
    }

    fn finished(&self, output: Output) -> Run {
        let root = self.dir.path().canonicalize().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(root.to_str().unwrap(), "[DIR]").replace(self.dir.path().to_str().unwrap(), "[DIR]")
        };
        Run { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    #[track_caller]
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    #[expect(clippy::disallowed_methods, reason = "a test plays the person who edits the files")]
    pub fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    /// Replaces words in a file, which must be there exactly once.
    #[track_caller]
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {name}");
        self.write(name, &text.replace(from, to));
    }

    /// Returns every file below a folder with its bytes, by its relative path in order.
    pub fn tree(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        let mut found = vec![];
        walk(&self.path(folder), &self.path(folder), &mut found);
        found.sort();
        found
    }
}

fn walk(root: &Path, dir: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(root, &path, found);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            found.push((name, fs::read(&path).unwrap()));
        }
    }
}

pub fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
