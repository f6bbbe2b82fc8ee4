//! Passphrases: from a file descriptor or a person before a terminal, never from the command line or the environment.

use std::io::{IsTerminal, Read};

use inquire::{InquireError, Password, PasswordDisplayMode};
use openletter::diag::{Error, Result};
use secrecy::SecretString;
use zeroize::Zeroizing;

/// The longest passphrase, in bytes.
const LIMIT: u64 = 4096;

/// Returns a passphrase: the first line of the descriptor where one is named, else what a person types.
///
/// # Errors
/// A usage error where nobody can be asked.
pub fn passphrase(fd: Option<u32>, question: &str, twice: bool) -> Result<SecretString> {
    if let Some(fd) = fd {
        return from_descriptor(fd);
    }
    if !(std::io::stdin().is_terminal() && std::io::stderr().is_terminal()) {
        return Err(Error::usage("nobody is there to type the passphrase").hint(
            "give it through a file descriptor, as in `--passphrase-fd 3 3< FILE`, or add the key to ssh-agent",
        ));
    }
    let prompt = Password::new(question).with_display_mode(PasswordDisplayMode::Hidden);
    let prompt = if twice { prompt } else { prompt.without_confirmation() };
    match prompt.prompt() {
        Ok(words) => Ok(SecretString::from(words)),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => {
            Err(Error::new("no passphrase was given, and nothing was done"))
        }
        Err(e) => Err(Error::new(format!("cannot ask for the passphrase: {e}"))),
    }
}

fn from_descriptor(fd: u32) -> Result<SecretString> {
    let place = format!("/dev/fd/{fd}");
    let failed = |e: std::io::Error| {
        Error::usage(format!("cannot read the passphrase from file descriptor {fd}: {e}"))
            .hint("open it in the shell, as in `--passphrase-fd 3 3< FILE`; Windows has none: use ssh-agent there")
    };
    let mut bytes = Zeroizing::new(Vec::with_capacity(LIMIT as usize));
    if fd == 0 {
        std::io::stdin().lock().take(LIMIT).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        std::fs::File::open(place).map_err(failed)?.take(LIMIT).read_to_end(&mut bytes).map_err(failed)?;
    }
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let words = std::str::from_utf8(line).map_err(|_| Error::new("the passphrase is no text"))?;
    let words = words.trim_end_matches('\r');
    if words.is_empty() {
        return Err(Error::new(format!("file descriptor {fd} gives no passphrase")));
    }
    Ok(SecretString::from(words.to_string()))
}
