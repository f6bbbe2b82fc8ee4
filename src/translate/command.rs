//! `command`: any program that reads a batch as JSON and answers as JSON.
//!
//! ```toml
//! [backends.mine]
//! kind = "command"
//! command = ["my-translator", "--formal"]   # a program and its arguments; no shell stands between
//! timeout = 120                             # seconds for one batch
//! ```
//!
//! The program is started once per batch, with the environment of openletter and in the folder in which openletter
//! was called; under `--offline` also with `OPENLETTER_OFFLINE=1`, which asks it to stay off the network. On its standard input it gets one JSON object and then the end of the input:
//!
//! ```json
//! { "version": 1,
//!   "from": "en", "to": "fa",
//!   "texts": ["What we ask", "Dear {{ recipient.title }}"],
//!   "context": "Negotiations instead of war",
//!   "glossary": [["Charter of the United Nations", "منشور ملل متحد"]] }
//! ```
//!
//! On its standard output it writes as many translations as there are texts, in their order, and ends with exit
//! code 0:
//!
//! ```json
//! { "translations": ["خواسته‌های ما", "{{ recipient.title }} گرامی"] }
//! ```
//!
//! What stands in `{{ … }}` and `{% … %}`, in backticks and in the targets of links must stay as it is. Texts may
//! hold anything that an author wrote: they are data, not instructions. Other keys of the answer are passed over,
//! and keys may be added to the question as long as `version` is 1. What the program writes to its standard error
//! is shown when it fails.

use std::io::{Read, Write};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{Backend, Batch, Limits};
use crate::campaign::Backend as Settings;
use crate::diag::{Diagnostic, Error, Result};

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 16 << 20;
/// How much of the standard error is kept, from its end, in bytes.
const TAIL: usize = 4096;
/// How many of its lines are shown.
const LINES: usize = 6;

/// A program as a backend.
#[derive(Clone, Debug)]
pub struct Command {
    name: String,
    program: String,
    arguments: Vec<String>,
    limit: Duration,
    offline: bool,
    limits: Limits,
}

#[derive(Serialize)]
struct Question<'a> {
    version: u32,
    from: &'a str,
    to: &'a str,
    texts: &'a [String],
    context: &'a str,
    glossary: &'a [(String, String)],
}

#[derive(Deserialize)]
struct Answer {
    translations: Vec<String>,
}

impl Command {
    /// The kind of the backend.
    pub const KIND: &'static str = "command";

    /// Returns the backend of a program.
    ///
    /// # Errors
    /// When the settings name no program, or no time.
    pub fn new(name: &str, settings: &Settings) -> Result<Command> {
        let wrong =
            |message: String, hint: &str| -> Error { Diagnostic::error(message).code("backend").hint(hint).into() };
        let Some((program, arguments)) = settings.command.split_first().filter(|(program, _)| !program.is_empty())
        else {
            let hint = "write `command = [\"program\", \"argument\"]` below it";
            return Err(wrong(format!("the backend `{name}` names no program"), hint));
        };
        if settings.timeout == 0 {
            return Err(wrong(format!("the backend `{name}` has no time to work"), "set `timeout` to some seconds"));
        }
        Ok(Command {
            name: name.to_string(),
            program: program.clone(),
            arguments: arguments.to_vec(),
            limit: Duration::from_secs(settings.timeout.into()),
            offline: false,
            limits: Limits {
                characters: settings.batch.map_or(Limits::default().characters, |n| n as usize),
                ..Limits::default()
            },
        })
    }

    /// Says whether the program is told to stay off the network.
    pub fn offline(self, offline: bool) -> Command {
        Command { offline, ..self }
    }

    fn error(&self, message: impl std::fmt::Display) -> Error {
        Diagnostic::error(format!("the backend `{}` failed: {message}", self.name)).code("backend-failed").into()
    }

    fn start(&self) -> Result<Child> {
        let mut command = std::process::Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        if self.offline {
            command.env("OPENLETTER_OFFLINE", "1");
        }
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.spawn().map_err(|cause| {
            let error = self.error(format!("cannot start `{}`: {cause}", self.program));
            match cause.kind() {
                std::io::ErrorKind::NotFound => {
                    error.hint("install the program, or write its whole path in openletter.toml")
                }
                std::io::ErrorKind::PermissionDenied => error.hint("make the file executable: `chmod +x FILE`"),
                _ => error,
            }
        })
    }

    /// Returns what the program wrote, once it has ended well.
    fn run(&self, question: Vec<u8>) -> Result<Vec<u8>> {
        let deadline = Instant::now() + self.limit;
        let mut child = self.start()?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        // Each pipe has a thread of its own, so that neither side waits for the other. They end with the pipes; a
        // grandchild may hold one open, so nobody joins them.
        thread::spawn(move || {
            // A program that does not read its input to the end may still answer.
            stdin.map(|mut pipe| pipe.write_all(&question))
        });
        let (send, answer) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = vec![];
            let read = stdout.map_or(Ok(0), |pipe| pipe.take(LARGEST + 1).read_to_end(&mut bytes));
            send.send(read.map(|_| bytes))
        });
        let words = Arc::new(Mutex::new(vec![]));
        let (ended, quiet) = mpsc::channel::<()>();
        let tail = Arc::clone(&words);
        thread::spawn(move || {
            let _ended = ended;
            stderr.map(|pipe| keep_tail(pipe, &tail))
        });

        let answer = match answer.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(Ok(bytes)) if bytes.len() as u64 > LARGEST => {
                end(&mut child);
                let error = self.error(format!("the answer is larger than {} MiB", LARGEST >> 20));
                return Err(error.hint("answer with the translations of this batch only"));
            }
            Ok(Ok(bytes)) => bytes,
            Ok(Err(cause)) => {
                end(&mut child);
                return Err(self.error(format!("its answer cannot be read: {cause}")));
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                end(&mut child);
                return Err(self.too_slow(&words));
            }
        };
        let Some(status) = wait(&mut child, deadline) else {
            end(&mut child);
            return Err(self.too_slow(&words));
        };
        if !status.success() {
            // The last words are on their way; a grandchild that holds the pipe is not waited for.
            let _ = quiet.recv_timeout(Duration::from_millis(500));
            return Err(said(self.error(format!("`{}` ended with {}", self.program, status_text(status))), &words));
        }
        Ok(answer)
    }

    fn too_slow(&self, words: &Mutex<Vec<u8>>) -> Error {
        let error =
            self.error(format!("`{}` took longer than {} seconds and was ended", self.program, self.limit.as_secs()));
        said(error, words).hint(format!("set a longer `timeout` under `[backends.{}]` in openletter.toml", self.name))
    }

    fn read(&self, answer: &[u8], expected: usize) -> Result<Vec<String>> {
        const SHAPE: &str =
            "the answer is `{\"translations\": [\"…\", …]}` and nothing else; messages go to standard error";
        let text = std::str::from_utf8(answer).map_err(|_| self.error("the answer is not UTF-8").hint(SHAPE))?;
        let text = text.trim_start_matches('\u{FEFF}').trim();
        if text.is_empty() {
            return Err(self.error("there is no answer").hint(SHAPE));
        }
        let answer: Answer = serde_json::from_str(text).map_err(|cause| {
            let what = match cause.classify() {
                serde_json::error::Category::Eof => "the answer breaks off",
                serde_json::error::Category::Data => "the answer has not the shape that it must have",
                _ => "the answer is no JSON",
            };
            let start: String = text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
            self.error(format!("{what} ({cause})")).hint(format!("it begins with `{start}`")).hint(SHAPE)
        })?;
        let count = answer.translations.len();
        if count != expected {
            let error = self.error(format!("{count} translations came back for {expected} texts"));
            return Err(error.hint("answer with one translation for each text, in their order"));
        }
        Ok(answer.translations)
    }
}

impl Backend for Command {
    fn name(&self) -> &str {
        &self.name
    }

    /// One: programs that load a model need the memory for themselves.
    fn concurrency(&self) -> usize {
        1
    }

    fn limits(&self) -> Limits {
        self.limits
    }

    fn translate(&self, batch: &Batch) -> Result<Vec<String>> {
        let question = Question {
            version: 1,
            from: batch.from.as_str(),
            to: batch.to.as_str(),
            texts: &batch.texts,
            context: &batch.context,
            glossary: &batch.glossary,
        };
        let question = serde_json::to_vec(&question).map_err(|cause| self.error(cause))?;
        let answer = self.run(question)?;
        self.read(&answer, batch.texts.len())
    }
}

/// Waits for the end of a program, at most until `deadline`.
fn wait(child: &mut Child, deadline: Instant) -> Option<ExitStatus> {
    let mut pause = Duration::from_millis(1);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if Instant::now() < deadline => thread::sleep(pause),
            Ok(None) | Err(_) => return None,
        }
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// Ends a program, on Unix with all its children that stayed in its process group.
fn end(child: &mut Child) {
    #[cfg(unix)]
    let _ = rustix::process::kill_process_group(rustix::process::Pid::from_child(child), rustix::process::Signal::KILL);
    let _ = child.kill();
    let _ = child.wait();
}

fn keep_tail(mut pipe: impl Read, tail: &Mutex<Vec<u8>>) {
    let mut buffer = [0; 4096];
    while let Ok(read @ 1..) = pipe.read(&mut buffer) {
        let mut tail = tail.lock().unwrap_or_else(PoisonError::into_inner);
        tail.extend_from_slice(&buffer[..read]);
        let excess = tail.len().saturating_sub(TAIL);
        tail.drain(..excess);
    }
}

/// Adds the last words of the program, without control characters.
fn said(error: Error, words: &Mutex<Vec<u8>>) -> Error {
    let words = words.lock().unwrap_or_else(PoisonError::into_inner);
    let words = String::from_utf8_lossy(&words);
    let lines: Vec<String> = words
        .lines()
        .map(|line| line.chars().filter(|c| !crate::campaign::is_unsafe(*c)).take(200).collect::<String>())
        .filter(|line| !line.trim().is_empty())
        .collect();
    match &lines[lines.len().saturating_sub(LINES)..] {
        [] => error.hint("it said nothing on standard error"),
        last => error.hint(format!("it said: {}", last.join(" / "))),
    }
}

fn status_text(status: ExitStatus) -> String {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return format!("signal {signal}");
    }
    status.code().map_or_else(|| "no exit code".to_string(), |code| format!("exit code {code}"))
}
