//! What is missing in a catalogue, filled by machines: the one loop of the house.
//!
//! Every finished batch is written to the catalogue at once, so that nothing that a machine has done is ever lost.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use serde::Serialize;

use super::{Desk, Selection, draft::in_words, extract};
use crate::campaign::Lang;
use crate::catalog::{Catalog, Translation};
use crate::diag::{Diagnostic, Error, Progress, Result};
use crate::shelf;
use crate::template::{Segment, Template, check_translation};
use crate::translate::{self as machines, Backend, Batch};

/// How many segments go into one batch at most.
const SEGMENTS: usize = 20;
/// How many characters go into one batch at most; a longer segment makes a batch of its own.
const CHARACTERS: usize = 6_000;

/// How to translate.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The backend, in place of the campaign's chain for the language.
    pub backend: Option<String>,
    /// Whether only to tell how much there is to do.
    pub dry_run: bool,
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
    /// How many segments.
    pub segments: usize,
    /// How many characters they have in the source.
    pub characters: usize,
    /// In how many batches.
    pub batches: usize,
    /// Translations that could not be taken, and why.
    #[serde(serialize_with = "in_words")]
    pub warnings: Vec<Diagnostic>,
}

/// Translates what is missing in every language of the selection.
///
/// # Errors
/// When a backend is unknown, or fails and no other is left; what was translated before is saved.
pub fn translate(
    desk: &Desk,
    selection: &Selection,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Vec<Translated>> {
    let backends: Vec<_> = selection.targets(desk).map(|lang| backends(desk, lang, options)).collect::<Result<_>>()?;
    if !options.dry_run {
        extract::extract(desk, selection)?;
    }
    let langs = selection.targets(desk).zip(backends);
    langs.map(|(lang, chain)| one(desk, &selection.letter, lang, &chain, options.dry_run, progress)).collect()
}

fn backends(desk: &Desk, lang: &Lang, options: &Options) -> Result<Vec<Box<dyn Backend>>> {
    let names = machines::chain(desk.campaign(), lang, options.backend.as_deref());
    names.iter().map(|name| machines::open(name, desk.campaign(), desk.outside())).collect()
}

fn one(
    desk: &Desk,
    letter: &Template,
    lang: &Lang,
    chain: &[Box<dyn Backend>],
    dry_run: bool,
    progress: &dyn Progress,
) -> Result<Translated> {
    let mut work = Work { desk, letter, lang, catalogue: extract::merged(desk, letter, lang)?, warnings: vec![] };
    let open = work.open();
    let batches = batches(&open);
    let mut done = Translated {
        lang: lang.to_string(),
        file: shelf::catalogue(&letter.name, lang),
        backend: chain.iter().map(|b| b.name()).collect::<Vec<_>>().join(", then "),
        segments: open.len(),
        characters: open.iter().map(|s| s.msgid.chars().count()).sum(),
        batches: batches.len(),
        warnings: vec![],
    };
    if dry_run || open.is_empty() {
        return Ok(done);
    }
    progress.begin(&format!("{lang}"), open.len(), "segments");
    let mut failure = None;
    for backend in chain {
        let open = work.open();
        if open.is_empty() {
            break;
        }
        failure = work.run(&**backend, &open, progress)?;
    }
    progress.end();
    done.segments -= work.open().len();
    done.warnings = work.warnings;
    match failure {
        Some(error) => Err(error.hint("what was translated before is saved; run the command again to go on")),
        None => Ok(done),
    }
}

/// A language that is being translated.
struct Work<'a> {
    desk: &'a Desk,
    letter: &'a Template,
    lang: &'a Lang,
    catalogue: Catalog,
    warnings: Vec<Diagnostic>,
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

    /// Lets a backend translate segments, and saves each batch as it comes; returns the first failure.
    fn run(&mut self, backend: &dyn Backend, open: &[&'a Segment], progress: &dyn Progress) -> Result<Option<Error>> {
        let (batches, next) = (batches(open), AtomicUsize::new(0));
        let mut failure = None;
        std::thread::scope(|scope| {
            let (sender, answers) = mpsc::channel();
            for _ in 0..backend.concurrency().clamp(1, batches.len()) {
                let (sender, batches, next) = (sender.clone(), &batches, &next);
                let (from, to, title) = (&self.desk.campaign().source, self.lang, &self.letter.front.title);
                scope.spawn(move || {
                    while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let request = Batch {
                            from: from.clone(),
                            to: to.clone(),
                            texts: batch.iter().map(|s| s.msgid.clone()).collect(),
                            context: title.clone(),
                            glossary: vec![],
                        };
                        let answer = backend.attempt(&request);
                        let failed = answer.is_err();
                        if sender.send((batch, answer)).is_err() || failed {
                            next.store(batches.len(), Ordering::Relaxed);
                        }
                    }
                });
            }
            drop(sender);
            for (batch, answer) in answers {
                match answer {
                    Ok(texts) => self.take(backend.name(), batch, texts)?,
                    Err(error) => failure = failure.take().or(Some(error)),
                }
                progress.advance(batch.len());
            }
            Ok(failure)
        })
    }

    /// Puts the translations of a batch that keep what a translation must keep into the catalogue, and saves it.
    fn take(&mut self, engine: &str, batch: &[&Segment], texts: Vec<Result<String>>) -> Result<()> {
        let mut good = vec![];
        for (segment, text) in batch.iter().zip(texts) {
            match text.and_then(|text| check_translation(segment, &text).map(|()| text)) {
                Ok(text) => good.push(Translation {
                    context: segment.context.map(String::from),
                    msgid: segment.msgid.clone(),
                    text,
                    engine: engine.to_string(),
                }),
                Err(error) => {
                    let name = shelf::catalogue(&self.letter.name, self.lang);
                    let why = error.diagnostics().iter().map(|d| d.message.as_str()).collect::<Vec<_>>().join("; ");
                    let message = format!("the answer of `{engine}` for `{}` cannot be taken: {why}", segment.msgid);
                    let warning = Diagnostic::warning(message).code("broken-answer");
                    self.warnings.push(warning.hint(format!("translate it by hand in {name}")));
                }
            }
        }
        self.catalogue.absorb(good, &self.desk.now);
        let name = shelf::catalogue(&self.letter.name, self.lang);
        self.desk.shelf().write(name, self.catalogue.to_text().as_bytes()).map(drop)
    }
}

/// Returns the segments in batches, in order.
fn batches<'s>(open: &[&'s Segment]) -> Vec<Vec<&'s Segment>> {
    let mut batches: Vec<Vec<&Segment>> = vec![];
    let mut characters = 0;
    for segment in open {
        let length = segment.msgid.chars().count();
        match batches.last_mut() {
            Some(batch) if batch.len() < SEGMENTS && characters + length <= CHARACTERS => {
                batch.push(segment);
                characters += length;
            }
            _ => {
                batches.push(vec![segment]);
                characters = length;
            }
        }
    }
    batches
}
