//! Keys of services: from the environment or a program, never from a file, never shown.

use std::fmt;
use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::{OnceLock, mpsc};
use std::time::Duration;

use crate::campaign::Backend as Settings;
use crate::diag::{Diagnostic, Error, Result};

/// How long the program that gives the key may take: somebody may have to type a passphrase.
const PATIENCE: Duration = Duration::from_secs(120);
/// The longest key, in bytes.
const LONGEST: u64 = 16 << 10;

/// A key. It shows itself nowhere; [`Key::reveal`] is for the header of a request.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// Returns the key itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Returns a text without the key, which a server may have put into its answer.
    pub fn veil(&self, text: &str) -> String {
        text.replace(&self.0, "[key]")
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Where a backend's key comes from; it is asked for once, when it is needed.
#[derive(Debug)]
pub struct Keyring {
    backend: String,
    variable: Option<String>,
    program: Vec<String>,
    key: OnceLock<Result<Option<Key>>>,
}

impl Keyring {
    /// Returns where the key of a backend comes from.
    ///
    /// # Errors
    /// When there must be a key and the settings say nothing about one, or say it twice.
    pub fn new(name: &str, settings: &Settings, required: bool) -> Result<Keyring> {
        let (variable, program) = (settings.key_env.clone(), settings.key_command.clone());
        let wrong = |message: String| Err(Diagnostic::error(message).code("backend").hint(HOW).into());
        match (&variable, program.is_empty()) {
            (Some(_), false) => return wrong(format!("the backend `{name}` has both `key_env` and `key_command`")),
            (None, true) if required => return wrong(format!("the backend `{name}` has no key")),
            _ => {}
        }
        Ok(Keyring { backend: name.to_string(), variable, program, key: OnceLock::new() })
    }

    /// Returns whether there is to be a key.
    pub fn is_set(&self) -> bool {
        self.variable.is_some() || !self.program.is_empty()
    }

    /// Returns the key, if there is to be one.
    ///
    /// # Errors
    /// When the variable is not set, the program fails, or what they give cannot be a key.
    pub fn key(&self) -> Result<Option<&Key>> {
        match self.key.get_or_init(|| self.ask()) {
            Ok(key) => Ok(key.as_ref()),
            Err(error) => Err(error.clone()),
        }
    }

    fn ask(&self) -> Result<Option<Key>> {
        let text = match (&self.variable, self.program.split_first()) {
            (Some(variable), _) => std::env::var(variable).map_err(|_| {
                let error = self.error(format!("the variable `{variable}` of the environment is not set"));
                error.hint(format!("set it in the shell from which you start openletter: `export {variable}=…`"))
            })?,
            (None, Some((program, arguments))) => self.run(program, arguments)?,
            (None, None) => return Ok(None),
        };
        let key = text.trim();
        if key.is_empty() {
            return Err(self.error("the key is empty"));
        }
        // What goes into a header is ASCII; anything else is a passphrase prompt or a page.
        if !key.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(self.error("the key holds blanks, line ends or other characters that no key has"));
        }
        Ok(Some(Key(key.to_string())))
    }

    fn run(&self, program: &str, arguments: &[String]) -> Result<String> {
        let mut command = Command::new(program);
        // Its questions and complaints go where the person can see them.
        command.args(arguments).stdin(Stdio::inherit()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().map_err(|e| self.error(format!("cannot start `{program}`: {e}")))?;
        let (send, answer) = mpsc::channel();
        let pipe = child.stdout.take();
        std::thread::spawn(move || {
            let mut text = String::new();
            let read = pipe.map_or(Ok(0), |pipe| pipe.take(LONGEST).read_to_string(&mut text));
            send.send(read.map(|_| text))
        });
        let answer = answer.recv_timeout(PATIENCE);
        if answer.is_err() {
            let _ = child.kill();
        }
        let status = child.wait().map_err(|e| self.error(format!("`{program}` cannot be waited for: {e}")))?;
        match answer {
            Ok(Ok(text)) if status.success() => Ok(text),
            Ok(Ok(_)) => Err(self.error(format!("`{program}` of `key_command` failed"))),
            Ok(Err(_)) => Err(self.error(format!("what `{program}` of `key_command` wrote cannot be read"))),
            Err(_) => {
                Err(self.error(format!("`{program}` of `key_command` took longer than {} seconds", PATIENCE.as_secs())))
            }
        }
    }

    fn error(&self, message: impl fmt::Display) -> Error {
        let message = format!("the backend `{}` gets no key: {message}", self.backend);
        Diagnostic::error(message).code("backend-key").into()
    }
}

const HOW: &str =
    "write `key_env = \"VARIABLE\"` or `key_command = [\"program\", \"argument\"]` below it, never the key itself";

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(settings: Settings) -> Keyring {
        Keyring::new("x", &settings, true).unwrap()
    }

    #[test]
    fn a_key_comes_from_the_environment() {
        let env = |name: &str| ring(Settings { key_env: Some(name.into()), ..Settings::default() });
        assert_eq!(env("CARGO_PKG_NAME").key().unwrap().unwrap().reveal(), "openletter");
        let error = env("OPENLETTER_NO_SUCH_KEY").key().unwrap_err().to_string();
        assert!(error.contains("`OPENLETTER_NO_SUCH_KEY`") && error.contains("export"), "{error}");
        assert!(env("CARGO_PKG_DESCRIPTION").key().unwrap_err().to_string().contains("no key has"));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_comes_from_a_program_that_is_asked_once() {
        let program = |script: &str| {
            ring(Settings { key_command: ["sh", "-c", script].map(String::from).to_vec(), ..Settings::default() })
        };
        let here = tempfile::tempdir().unwrap();
        let keys = program(&format!("echo x >> '{}'; echo k-1", here.path().join("calls").display()));
        for _ in 0..2 {
            assert_eq!(keys.key().unwrap().unwrap().reveal(), "k-1");
        }
        assert_eq!(std::fs::read_to_string(here.path().join("calls")).unwrap(), "x\n");
        assert!(program("echo s3cret; exit 1").key().unwrap_err().to_string().contains("failed"));
        assert!(program("true").key().unwrap_err().to_string().contains("empty"));
        let error = program("echo s3cret two").key().unwrap_err().to_string();
        assert!(!error.contains("s3cret"), "{error}");
    }

    #[test]
    fn settings_name_one_source_of_the_key() {
        let error = Keyring::new("x", &Settings::default(), true).unwrap_err().to_string();
        assert!(error.contains("has no key") && error.contains("key_env"), "{error}");
        assert!(!Keyring::new("x", &Settings::default(), false).unwrap().is_set());
        let both = Settings { key_env: Some("A".into()), key_command: vec!["b".into()], ..Settings::default() };
        assert!(Keyring::new("x", &both, true).is_err());
    }

    #[test]
    fn a_key_shows_itself_nowhere() {
        let key = Key("s3cret".into());
        assert_eq!(format!("{key:?} {}", key.veil("a s3cret b")), "Key(…) a [key] b");
    }
}
