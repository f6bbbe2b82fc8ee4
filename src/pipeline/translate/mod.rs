//! What is missing in a catalogue, filled by machines: the one loop of the house.
//!
//! The backends of a language are tried in their order: what one cannot do, or does badly twice, is left to the
//! next, and what is left at the end waits for a human. Every finished batch is written to the catalogue at once, so
//! that nothing that a machine has done is ever lost; the next run goes on with what is missing. What is asked
//! depends on the missing segments and the limits of the backend alone: nothing of a recipient goes to a machine.
//!
//! Nothing leaves the machine unless the campaign (`allow_remote`) or the command (`--online`) allows it, and then
//! not before host, languages and amount have been told.

mod batches;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use super::{Desk, Selection, extract, remember};
use crate::campaign::Lang;
use crate::catalog::glossary::Glossary;
use crate::catalog::{self, Catalog, Translation};
use crate::diag::{Diagnostic, Error, Findings, Kind, Progress, Result, Severity};
use crate::shelf;
use crate::template::{Segment, Template, check_translation};
use crate::translate::{self as machines, Backend, Batch, Means, Pause, Reach};
use batches::{batches, characters, standalone};

/// How to translate.
#[derive(Clone, Default)]
pub struct Options {
    /// The backend, in place of the campaign's chain for the language.
    pub backend: Option<String>,
    /// Whether only to tell how much there is to do.
    pub dry_run: bool,
    /// Whether texts may leave the machine though the campaign does not say so.
    pub online: bool,
    /// Whether nothing may leave the machine.
    pub offline: bool,
    /// How to wait between attempts; sleeps where there is none.
    pub pause: Option<Pause>,
}

/// What has been translated into one language, or would be.
#[derive(Debug, Serialize)]
pub struct Translated {
    /// The language.
    pub lang: String,
    /// The catalogue, below the campaign's folder.
    pub file: String,
    /// The backends that are tried, in order.
    pub backend: String,
    /// The hosts to which texts go, if to any.
    pub hosts: Vec<String>,
    /// How many segments.
    pub segments: usize,
    /// How many of them came from the translation memory, or would.
    pub remembered: usize,
    /// How many characters the others have in the source.
    pub characters: usize,
    /// In how many batches for the first backend.
    pub batches: usize,
    /// What the first backend costs for all of them, where the campaign states a price.
    pub price: Option<String>,
    /// How many segments no backend could translate.
    pub left: usize,
    /// What did not go well, and what is to be done by hand.
    #[serde(rename = "findings")]
    pub warnings: Vec<Diagnostic>,
}

type Machine = Box<dyn Backend>;

/// Translates what is missing in every language of the selection.
///
/// # Errors
/// When a backend is unknown or not allowed, or fails and no other is left; what was translated before is saved, and
/// the other languages are translated all the same.
pub fn translate(
    desk: &Desk,
    selection: &Selection,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Vec<Translated>> {
    let kept = selection.kept(desk)?;
    let chains: Vec<_> = kept.iter().map(|lang| chain(desk, lang, options)).collect::<Result<_>>()?;
    if !options.dry_run {
        extract::extract(desk, selection)?;
    }
    let (mut findings, mut done) = (Findings::default(), vec![]);
    for (lang, (chain, left_out)) in kept.into_iter().zip(chains) {
        let result = one(desk, &selection.letter, lang, &chain, options, progress);
        let Some(mut result) = findings.keep(result) else { continue };
        if options.dry_run || result.left > 0 {
            result.warnings.extend(left_out);
        }
        done.push(result);
    }
    findings.finish(done)
}

/// Returns the backends of a language that may be used, and a word on each that may not.
fn chain(desk: &Desk, lang: &Lang, options: &Options) -> Result<(Vec<Machine>, Vec<Diagnostic>)> {
    let names = machines::chain(desk.campaign(), lang, options.backend.as_deref());
    let mut means = Means::new(desk.campaign(), options.offline);
    means.models = desk.models.as_deref();
    if let Some(pause) = &options.pause {
        means.pause = Arc::clone(pause);
    }
    let (mut chain, mut left_out) = (vec![], vec![]);
    for name in names.into_iter().filter(|name| name != remember::BACKEND) {
        let machine = machines::open(&name, &means)?;
        match machine.reach() {
            Reach::Host { host, .. } if !is_allowed(desk, options) => {
                left_out.push(forbidden(&name, &host, lang, options))
            }
            _ => chain.push(machine),
        }
    }
    // A dry run sends nothing, so it tells of what would be sent.
    match left_out.first() {
        Some(first) if chain.is_empty() => {
            Err(Error::from(Diagnostic { severity: Severity::Error, ..first.clone() }).kind_of(Kind::Usage))
        }
        _ => Ok((chain, left_out)),
    }
}

/// Whether the memory is asked first: where it is named, or where nobody names a backend.
fn remembers(options: &Options) -> bool {
    options.backend.as_deref().is_none_or(|name| name == remember::BACKEND)
}

fn is_allowed(desk: &Desk, options: &Options) -> bool {
    !options.offline && (options.online || desk.campaign().allow_remote) || options.dry_run
}

fn forbidden(name: &str, host: &str, lang: &Lang, options: &Options) -> Diagnostic {
    let one = Diagnostic::warning(format!(
        "the backend `{name}` would send the text for `{lang}` to {host}, which is not allowed"
    ));
    let one = one.code("remote-backend");
    if options.offline {
        return one.hint("leave out `--offline`, or name a backend on this machine");
    }
    one.hint("allow it once with `--online`, or for good with `allow_remote = true` in openletter.toml")
        .hint("`--dry-run` tells how much would be sent")
}

fn one(
    desk: &Desk,
    letter: &Template,
    lang: &Lang,
    chain: &[Machine],
    options: &Options,
    progress: &dyn Progress,
) -> Result<Translated> {
    let catalogue = extract::merged(desk, letter, lang)?;
    let mut work = Work { desk, letter, lang, catalogue, broken: BTreeMap::new() };
    let all = work.open().len();
    let recalled = if remembers(options) { work.recall(options.dry_run)? } else { vec![] };
    let open = work.open();
    let first = chain.first().map(|machine| &**machine);
    let mut done = Translated {
        lang: lang.to_string(),
        file: shelf::catalogue(&letter.name, lang),
        backend: match chain {
            [] => remember::BACKEND.to_string(),
            _ => chain.iter().map(|b| b.name()).collect::<Vec<_>>().join(", then "),
        },
        hosts: hosts(chain),
        segments: all,
        remembered: all - open.len(),
        characters: characters(&open),
        batches: first.map_or(0, |machine| batches(&open, machine.limits()).len()),
        price: first.and_then(|machine| Some(machine.price()?.of(characters(&open)))),
        left: 0,
        warnings: recalled,
    };
    if options.dry_run || open.is_empty() {
        return Ok(done);
    }
    let mut failures = vec![];
    for machine in chain {
        let open = work.open();
        if open.is_empty() {
            break;
        }
        announce(&**machine, &desk.campaign().source, lang, &open, progress);
        progress.begin(&format!("{lang}, {} characters", characters(&open)), open.len(), "segments");
        let failure = work.run(&**machine, &open, progress);
        progress.end();
        failures.extend(failure?);
    }
    let left = work.open();
    done.left = left.len();
    done.segments -= left.len();
    let by_hand: Vec<_> = left.iter().filter_map(|segment| work.by_hand(segment)).collect();
    let untouched = left.len() > by_hand.len() && !chain.is_empty();
    done.warnings.extend(by_hand);
    let failures = failures.into_iter().flat_map(Error::into_diagnostics);
    if untouched {
        let mut findings = Findings::default();
        findings.extend(done.warnings.drain(..).chain(failures));
        let hint = "what was translated before is saved; run the command again to go on";
        return findings.finish(done).map_err(|error| error.hint(hint));
    }
    // What another backend made good is worth a word and no more.
    done.warnings.extend(failures.map(|d| Diagnostic { severity: Severity::Warning, ..d }));
    Ok(done)
}

fn hosts(chain: &[Machine]) -> Vec<String> {
    let host = |machine: &Machine| match machine.reach() {
        Reach::Host { host, .. } => Some(host),
        Reach::Machine => None,
    };
    chain.iter().filter_map(host).collect()
}

/// Says what leaves the machine, before it does.
fn announce(machine: &dyn Backend, from: &Lang, to: &Lang, open: &[&Segment], progress: &dyn Progress) {
    let Reach::Host { host, encrypted } = machine.reach() else { return };
    let amount = format!("{} segments with {} characters", open.len(), characters(open));
    let price = machine.price().map_or(String::new(), |price| format!(", about {}", price.of(characters(open))));
    let clear = if encrypted { "" } else { ", unencrypted" };
    progress.tell(&format!("sending to {host}{clear}: {from} to {to}, {amount}{price}"));
}

/// A language that is being translated.
struct Work<'a> {
    desk: &'a Desk,
    letter: &'a Template,
    lang: &'a Lang,
    catalogue: Catalog,
    /// Who answered what could not be taken, and why, by context and source text.
    broken: BTreeMap<(Option<&'static str>, String), (String, String)>,
}

/// What became of a batch.
struct Outcome {
    /// Translations that can be taken, by their place in the batch.
    good: Vec<(usize, String)>,
    /// The others, with why not.
    bad: Vec<(usize, String)>,
    failure: Option<Error>,
}

impl<'a> Work<'a> {
    /// Returns the segments that a machine may translate, each once.
    fn open(&self) -> Vec<&'a Segment> {
        let mut open: Vec<&Segment> = vec![];
        for entry in self.catalogue.missing() {
            open.extend(self.letter.segments().iter().find(|s| (s.context, s.msgid.as_str()) == entry.key()));
        }
        open
    }

    /// Lets a backend translate segments; returns the first failure. Each batch is saved before its thread asks for
    /// the next one, so that a run that is killed loses no more than one batch for each thread.
    fn run(&mut self, backend: &dyn Backend, open: &[&'a Segment], progress: &dyn Progress) -> Result<Option<Error>> {
        let (batches, next) = (batches(open, backend.limits()), AtomicUsize::new(0));
        let (from, to, title) = (self.desk.campaign().source.clone(), self.lang.clone(), &self.letter.front.title);
        let glossary = &remember::glossary(self.desk, self.lang)?;
        let request = |segments: &[&Segment]| Batch {
            from: from.clone(),
            to: to.clone(),
            texts: segments.iter().map(|s| standalone(s)).collect(),
            context: title.clone(),
            glossary: terms(glossary, segments),
        };
        let state = Mutex::new((self, None, Ok(())));
        std::thread::scope(|scope| {
            for _ in 0..backend.concurrency().clamp(1, batches.len()) {
                scope.spawn(|| {
                    while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let outcome = ask(backend, batch, &request);
                        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                        let (work, failure, disk) = &mut *state;
                        progress.advance(outcome.good.len());
                        if let Err(error) = work.take(backend.name(), batch, outcome.good) {
                            // The disk is full or gone: what is on its way cannot be kept, so no more is asked for.
                            *disk = Err(error);
                        }
                        for (at, why) in outcome.bad {
                            let key = (batch[at].context, batch[at].msgid.clone());
                            work.broken.insert(key, (backend.name().to_string(), why));
                        }
                        *failure = failure.take().or(outcome.failure);
                        if failure.is_some() || disk.is_err() {
                            next.store(batches.len(), Ordering::Relaxed);
                        }
                    }
                });
            }
        });
        let (_, failure, disk) = state.into_inner().unwrap_or_else(PoisonError::into_inner);
        disk.map(|()| failure)
    }

    /// Puts in what the memory knows, and saves it; returns what did not go well.
    fn recall(&mut self, dry_run: bool) -> Result<Vec<Diagnostic>> {
        let recalled = remember::recall(self.desk, self.letter, &mut self.catalogue, self.lang);
        if recalled.filled() > 0 && !dry_run {
            self.save()?;
        }
        Ok(recalled.warnings)
    }

    fn save(&self) -> Result<()> {
        let name = shelf::catalogue(&self.letter.name, self.lang);
        self.desk.shelf().write(name, self.catalogue.to_text().as_bytes()).map(drop)
    }

    /// Puts translations of a batch into the catalogue as it is on the disk now, for somebody may have worked on it
    /// meanwhile, and saves it.
    fn take(&mut self, engine: &str, batch: &[&Segment], good: Vec<(usize, String)>) -> Result<()> {
        let translation = |(at, text): (usize, String)| Translation {
            context: batch[at].context.map(String::from),
            msgid: batch[at].msgid.clone(),
            text,
            engine: engine.to_string(),
        };
        self.catalogue = extract::merged(self.desk, self.letter, self.lang)?;
        if self.catalogue.absorb(good.into_iter().map(translation), &self.desk.now) == 0 {
            return Ok(());
        }
        self.save()
    }

    /// Returns what to say of a segment whose translations could not be taken.
    fn by_hand(&self, segment: &Segment) -> Option<Diagnostic> {
        let (engine, why) = self.broken.get(&(segment.context, segment.msgid.clone()))?;
        let message = format!("`{}` needs a human: the answer of `{engine}` cannot be taken: {why}", segment.msgid);
        let name = shelf::catalogue(&self.letter.name, self.lang);
        let one = Diagnostic::warning(message).code("broken-answer").at(segment.place.clone());
        Some(one.hint(format!("translate it by hand in {name}")))
    }
}

/// Returns the terms that occur in a batch, each once.
fn terms(glossary: &Glossary, batch: &[&Segment]) -> Vec<(String, String)> {
    let mut terms: Vec<(String, String)> = batch.iter().flat_map(|s| glossary.applicable(&s.msgid)).collect();
    terms.sort();
    terms.dedup();
    terms
}

/// Runs the checks of catalogues on a translation: what `check` calls an error is none to be taken.
fn checked(segment: &Segment, text: &str, asked: &Batch) -> Result<()> {
    let mut findings = Findings::default();
    let found = catalog::check_text(&segment.msgid, text, &asked.from, &asked.to);
    findings.extend(found.into_iter().filter(|one| one.severity == Severity::Error));
    findings.finish(())
}

/// What a backend made of one text, or why nothing.
type Said = Result<String>;

/// Asks a backend for a batch, and once more for what it did badly.
fn ask(backend: &dyn Backend, batch: &[&Segment], request: &dyn Fn(&[&Segment]) -> Batch) -> Outcome {
    let mut outcome = Outcome { good: vec![], bad: vec![], failure: None };
    let all = request(batch);
    match counted(backend, backend.attempt(&all), batch.len()) {
        Ok(texts) => outcome.judge(batch, &all, texts.into_iter().enumerate()),
        Err(error) => outcome.failure = Some(error),
    }
    if outcome.bad.is_empty() {
        return outcome;
    }
    let places: Vec<usize> = outcome.bad.iter().map(|(at, _)| *at).collect();
    let again: Vec<&Segment> = places.iter().map(|at| batch[*at]).collect();
    let again_asked = backend.repair(&request(&again)).map(|texts| texts.into_iter().map(Ok).collect());
    match counted(backend, again_asked, again.len()) {
        Ok(texts) => {
            outcome.bad.clear();
            outcome.judge(batch, &all, places.into_iter().zip(texts));
        }
        Err(error) => outcome.failure = Some(error),
    }
    outcome
}

fn counted(backend: &dyn Backend, texts: Result<Vec<Said>>, expected: usize) -> Result<Vec<Said>> {
    let texts = texts?;
    if texts.len() == expected {
        return Ok(texts);
    }
    let message = format!("{} translations came back from `{}` for {expected} texts", texts.len(), backend.name());
    Err(Diagnostic::error(message).code("backend-failed").into())
}

impl Outcome {
    fn judge(&mut self, batch: &[&Segment], asked: &Batch, texts: impl Iterator<Item = (usize, Said)>) {
        for (at, text) in texts {
            let text = match text {
                Ok(text) => text,
                Err(error) => {
                    self.bad.push((
                        at,
                        error.diagnostics().iter().map(|d| d.message.as_str()).collect::<Vec<_>>().join("; "),
                    ));
                    continue;
                }
            };
            if text.trim().is_empty() {
                self.bad.push((at, "an expression, a tag, a link or an emphasis did not come back whole".into()));
                continue;
            }
            match check_translation(batch[at], &text).and_then(|()| checked(batch[at], &text, asked)) {
                Ok(()) => self.good.push((at, text)),
                Err(error) => {
                    let why = error.diagnostics().iter().map(|d| d.message.as_str()).collect::<Vec<_>>().join("; ");
                    self.bad.push((at, why));
                }
            }
        }
    }
}

/// Returns the part of a selection whose letters can be filled, and a word on each language that has no forms of
/// address yet: such a language can be translated all the same.
pub fn draftable<'s>(desk: &Desk, selection: &'s Selection) -> (Vec<&'s Lang>, Vec<Diagnostic>) {
    let (mut ready, mut warnings) = (vec![], vec![]);
    for lang in &selection.langs {
        match desk.protocol(lang) {
            Err(error) if error.diagnostics().iter().all(|d| d.code == Some("missing-protocol")) => {
                let soft = |d: Diagnostic| Diagnostic {
                    severity: Severity::Warning,
                    message: format!("no drafts in `{lang}`: {}", d.message),
                    ..d
                };
                warnings.extend(error.into_diagnostics().into_iter().map(soft));
            }
            _ => ready.push(lang),
        }
    }
    (ready, warnings)
}
