//! Machines that translate: the trait that each of them implements, and the one place that knows them by name.
//!
//! One file per machine. A campaign names its machines in `openletter.toml`:
//!
//! ```toml
//! [backends.office]
//! kind = "command"
//! command = ["my-translator", "--formal"]
//! timeout = 60            # seconds for one batch
//!
//! [translate]
//! default = ["office"]    # tried in this order
//! es = ["office", "pseudo"]
//! ```
//!
//! Retrying, limits of batches and the like are wrappers around a [`Backend`], and the order in which batches
//! are run is the pipeline's affair; a backend only translates.

mod command;
mod local;
pub mod models;
pub mod net;
mod pseudo;

pub use command::Command;
pub use local::{Local, THREAD};
pub use pseudo::Pseudo;

use std::path::PathBuf;

use crate::campaign::{Backend as Settings, Campaign, Lang};
use crate::diag::{Diagnostic, Error, Kind, Result, nearest};

/// Texts to be translated together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The language of the texts.
    pub from: Lang,
    /// The language wanted.
    pub to: Lang,
    /// Inline Markdown with expressions (`{{ recipient.title }}`) and tags (`{% if … %}`).
    pub texts: Vec<String>,
    /// What the texts are about, such as the title of the letter; perhaps empty.
    pub context: String,
    /// Terms with the translation that they must have.
    pub glossary: Vec<(String, String)>,
}

/// A machine that translates.
///
/// The contract of [`Backend::translate`]: as many translations as texts, in their order; expressions, tags,
/// code and addresses kept; nothing read from or written to the campaign's disk, nothing printed. The caller
/// checks all of it: an answer is not trusted.
pub trait Backend: Send + Sync {
    /// Returns the name, with the model where there is one, as it is recorded beside each translation.
    fn name(&self) -> &str;

    /// Returns how many batches may run at the same time, at least 1.
    fn concurrency(&self) -> usize;

    /// Returns the translations of a batch.
    ///
    /// # Errors
    /// When the machine cannot be reached, refuses, or answers with what is no translation of the batch.
    fn translate(&self, batch: &Batch) -> Result<Vec<String>>;

    /// As [`Backend::translate`], with the reason for each text that is left untranslated.
    ///
    /// # Errors
    /// As [`Backend::translate`].
    fn attempt(&self, batch: &Batch) -> Result<Vec<Result<String>>> {
        Ok(self.translate(batch)?.into_iter().map(Ok).collect())
    }
}

/// What backends are handed from outside the campaign.
#[derive(Clone, Debug, Default)]
pub struct Outside {
    /// The folder of the offline engine's models; without one there is no `local`.
    pub models: Option<PathBuf>,
}

/// The kinds that a campaign may name, each with what opens it. A new kind is one file and one line here.
const KINDS: [(&str, Open); 3] = [
    (Command::KIND, |name, settings, _| Ok(Box::new(Command::new(name, settings)?))),
    (Local::NAME, |_, _, outside| local(outside)),
    (Pseudo::NAME, |_, _, _| Ok(Box::new(Pseudo))),
];

/// The ones that need no settings.
const BUILT_IN: [&str; 2] = [Local::NAME, Pseudo::NAME];

type Open = fn(&str, &Settings, &Outside) -> Result<Box<dyn Backend>>;

fn local(outside: &Outside) -> Result<Box<dyn Backend>> {
    let place = outside.models.clone().ok_or_else(|| {
        Error::from(Diagnostic::error("there is no folder for the models of the offline engine").code("no-cache"))
            .hint("name one in the environment: `OPENLETTER_CACHE=FOLDER`")
    })?;
    Ok(Box::new(Local::new(models::Store::new(place))))
}

/// Returns the backend of a name: one of the campaign's own, or a built-in one.
///
/// # Errors
/// When nothing has this name (a usage error that names the nearest), or its settings are wrong.
pub fn open(name: &str, campaign: &Campaign, outside: &Outside) -> Result<Box<dyn Backend>> {
    if let Some(settings) = campaign.backends.get(name) {
        return open_kind(name, settings, outside);
    }
    match name {
        Local::NAME => return local(outside),
        Pseudo::NAME => return Ok(Box::new(Pseudo)),
        _ => {}
    }
    let known: Vec<&str> = campaign.backends.keys().map(String::as_str).chain(BUILT_IN).collect();
    let error = Diagnostic::error(format!("there is no backend `{name}`")).code("unknown-backend");
    let error = match nearest(name, known.iter().copied()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    let hint = format!("known: {}; more are set up under `[backends.NAME]` in openletter.toml", known.join(", "));
    Err(Error::from(error.hint(hint)).kind_of(Kind::Usage))
}

fn open_kind(name: &str, settings: &Settings, outside: &Outside) -> Result<Box<dyn Backend>> {
    if let Some((_, open)) = KINDS.iter().find(|(kind, _)| *kind == settings.kind) {
        return open(name, settings, outside);
    }
    let kinds: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
    let message = format!("the backend `{name}` is of the unknown kind `{}`", settings.kind);
    let error = Diagnostic::error(message).code("unknown-kind");
    let error = match nearest(&settings.kind, kinds.iter().copied()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    Err(error.hint(format!("known kinds: {}", kinds.join(", "))).into())
}

/// Returns the names of the backends to try for a language, in their order: `wanted` alone where a command names
/// one, else what the campaign says for the language, for its more general tags, and for `default`; where it says
/// nothing, the offline engine.
pub fn chain(campaign: &Campaign, lang: &Lang, wanted: Option<&str>) -> Vec<String> {
    if let Some(name) = wanted {
        return vec![name.to_string()];
    }
    let keys = lang.chain().into_iter().chain(["default".to_string()]);
    let named = keys.filter_map(|key| campaign.chains.get(&key)).find(|names| !names.is_empty());
    named.cloned().unwrap_or_else(|| vec![Local::NAME.to_string()])
}

#[cfg(test)]
mod tests;
