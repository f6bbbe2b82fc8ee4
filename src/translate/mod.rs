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
//! Services over HTTP share their requests (`http`), the forms of marks (`markup`) and what makes them backends
//! (`vendor`), so that a vendor's file holds only its shapes. The order in which batches are run, what is allowed
//! to leave the machine, and what becomes of an answer are the pipeline's affair; a backend only translates.

mod anthropic;
mod apertium;
mod azure;
mod codes;
mod command;
mod deepl;
mod google;
mod http;
mod key;
mod libretranslate;
mod local;
mod markup;
pub mod models;
pub mod net;
mod openai;
mod prompt;
mod pseudo;
#[cfg(test)]
pub(crate) mod server;
mod vendor;

use std::path::Path;
use std::sync::Arc;

pub use command::Command;
pub use http::Pause;
pub use local::{Local, THREAD};
pub use pseudo::Pseudo;

use vendor::{Remote, Vendor};

use crate::campaign::{Backend as Settings, Campaign, Lang, Price};
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

/// How far the texts travel that a backend is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// They stay on this machine, as far as this program can know.
    Machine,
    /// They go to another machine.
    Host {
        /// Its name, with the port where it is not the usual one.
        host: String,
        /// Whether nobody on the way can read them.
        encrypted: bool,
    },
}

/// What one batch may hold at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Texts.
    pub texts: usize,
    /// Characters of all texts; a longer text makes a batch of its own.
    pub characters: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { texts: 20, characters: 6_000 }
    }
}

/// A machine that translates.
///
/// The contract of [`Backend::translate`]: as many translations as texts, in their order; expressions, tags,
/// code and addresses kept, and an empty text where that failed; nothing read from or written to the campaign's
/// disk, nothing printed. The caller checks all of it: an answer is not trusted.
pub trait Backend: Send + Sync {
    /// Returns the name, with the model where there is one, as it is recorded beside each translation.
    fn name(&self) -> &str;

    /// Returns how many batches may run at the same time, at least 1.
    fn concurrency(&self) -> usize;

    /// Returns how far texts travel.
    fn reach(&self) -> Reach {
        Reach::Machine
    }

    /// Returns what one batch may hold.
    fn limits(&self) -> Limits {
        Limits::default()
    }

    /// Returns what a million characters cost, where the campaign says so.
    fn price(&self) -> Option<&Price> {
        None
    }

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

    /// Returns translations of texts whose first ones could not be used: asked for in another way where the machine
    /// has one.
    ///
    /// # Errors
    /// As [`Backend::translate`].
    fn repair(&self, batch: &Batch) -> Result<Vec<String>> {
        self.translate(batch)
    }
}

/// What backends are opened with beside their own settings.
pub struct Means<'a> {
    /// The campaign.
    pub campaign: &'a Campaign,
    /// Whether nothing may leave the machine; programs are told so.
    pub offline: bool,
    /// How to wait between attempts.
    pub pause: Pause,
    /// The folder of the offline engine's models; without one there is no `local`.
    pub models: Option<&'a Path>,
}

impl<'a> Means<'a> {
    /// Returns what a run of the program has.
    pub fn new(campaign: &'a Campaign, offline: bool) -> Means<'a> {
        Means { campaign, offline, pause: Arc::new(std::thread::sleep), models: None }
    }
}

/// The kinds that a campaign may name, each with what opens it. A new kind is one file and one line here.
const KINDS: [(&str, Open); 10] = [
    (Local::NAME, |_, _, means| local(means)),
    (Command::KIND, |name, settings, means| Ok(Box::new(Command::new(name, settings)?.offline(means.offline)))),
    (Pseudo::NAME, |_, _, _| Ok(Box::new(Pseudo))),
    (apertium::Apertium::KIND, remote::<apertium::Apertium>),
    (libretranslate::LibreTranslate::KIND, remote::<libretranslate::LibreTranslate>),
    (deepl::DeepL::KIND, remote::<deepl::DeepL>),
    (openai::OpenAi::KIND, remote::<openai::OpenAi>),
    (anthropic::Anthropic::KIND, remote::<anthropic::Anthropic>),
    (google::Google::KIND, remote::<google::Google>),
    (azure::Azure::KIND, remote::<azure::Azure>),
];

/// The ones that need no settings.
const BUILT_IN: [&str; 2] = [Local::NAME, Pseudo::NAME];

fn local(means: &Means<'_>) -> Result<Box<dyn Backend>> {
    let place = means.models.ok_or_else(|| {
        Error::from(Diagnostic::error("there is no folder for the models of the offline engine").code("no-cache"))
            .hint("name one in the environment: `OPENLETTER_CACHE=FOLDER`")
    })?;
    Ok(Box::new(Local::new(models::Store::new(place))))
}

type Open = fn(&str, &Settings, &Means<'_>) -> Result<Box<dyn Backend>>;

fn remote<V: Vendor + 'static>(name: &str, settings: &Settings, means: &Means<'_>) -> Result<Box<dyn Backend>> {
    Ok(Box::new(Remote::<V>::new(name, settings, means.pause.clone())?))
}

/// Returns the names of all kinds.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(kind, _)| *kind)
}

/// Returns the backend of a name: one of the campaign's own, or a built-in one.
///
/// # Errors
/// When nothing has this name (a usage error that names the nearest), or its settings are wrong.
pub fn open(name: &str, means: &Means<'_>) -> Result<Box<dyn Backend>> {
    let campaign = means.campaign;
    if let Some(settings) = campaign.backends.get(name) {
        return open_kind(name, settings, means);
    }
    match name {
        Local::NAME => return local(means),
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

fn open_kind(name: &str, settings: &Settings, means: &Means<'_>) -> Result<Box<dyn Backend>> {
    if let Some((_, open)) = KINDS.iter().find(|(kind, _)| *kind == settings.kind) {
        return open(name, settings, means);
    }
    let message = format!("the backend `{name}` is of the unknown kind `{}`", settings.kind);
    let error = Diagnostic::error(message).code("unknown-kind");
    let error = match nearest(&settings.kind, kinds()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    Err(error.hint(format!("known kinds: {}", kinds().collect::<Vec<_>>().join(", "))).into())
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
