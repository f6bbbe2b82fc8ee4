//! `local`: translation on this machine, without any network, by the models of Firefox.
//!
//! Texts leave nothing behind and go nowhere. The engine is the crate `fxtranslate`; models are those of the store
//! ([`models`](super::models)), which this backend only reads. Pairs without a model of their own go through
//! English.
//!
//! The engine may not be sent from one thread to another, so it lives on a thread of its own, which loads each model
//! once and ends with the backend.

mod align;
mod engine;
mod ladder;
mod sentence;
#[cfg(test)]
mod tests;
mod unit;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use super::models::{Pair, Store};
use super::{Backend, Batch};
use crate::diag::{Diagnostic, Error, Result};
use engine::{Engine, Fault};

/// The name of the threads on which the engine works: whoever reports panics may pass over theirs, which are told
/// as errors.
pub const THREAD: &str = "openletter-engine";

/// The engine and its models.
pub struct Local {
    store: Store,
    worker: Mutex<Option<Worker>>,
}

/// The engine's thread; ends when nobody can send it work any more.
struct Worker {
    jobs: Sender<Job>,
    thread: JoinHandle<()>,
}

/// Texts that go through models in order, and where the translations are awaited.
struct Job {
    route: Vec<Pair>,
    texts: Vec<String>,
    answer: Sender<Result<Vec<Result<String, Fault>>>>,
}

impl Local {
    /// The name and the kind of the backend.
    pub const NAME: &'static str = "local";

    /// Returns the backend with the models of a store. None is loaded before the first batch.
    pub fn new(store: Store) -> Local {
        Local { store, worker: Mutex::default() }
    }

    /// Lets the engine's thread do a job.
    fn run(&self, route: Vec<Pair>, texts: Vec<String>) -> Result<Vec<Result<String, Fault>>> {
        let (answer, wait) = mpsc::channel();
        let gone = || Error::from(Diagnostic::error("the offline engine stopped in the middle").code("engine-stopped"));
        let mut worker = self.worker.lock().unwrap_or_else(PoisonError::into_inner);
        let one = match worker.take() {
            Some(one) if !one.thread.is_finished() => one,
            _ => start(self.store.clone())?,
        };
        let sent = one.jobs.send(Job { route, texts, answer });
        *worker = Some(one);
        drop(worker);
        sent.map_err(|_| gone())?;
        wait.recv().unwrap_or_else(|_| Err(gone()))
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        if let Some(Worker { jobs, thread }) = self.worker.get_mut().unwrap_or_else(PoisonError::into_inner).take() {
            drop(jobs);
            let _ = thread.join();
        }
    }
}

impl Backend for Local {
    fn name(&self) -> &str {
        Local::NAME
    }

    /// One: the engine uses all processors for one batch.
    fn concurrency(&self) -> usize {
        1
    }

    /// Returns the translations; an empty one for each text that could not be translated with all its marks.
    fn translate(&self, batch: &Batch) -> Result<Vec<String>> {
        Ok(self.attempt(batch)?.into_iter().map(Result::unwrap_or_default).collect())
    }

    fn attempt(&self, batch: &Batch) -> Result<Vec<Result<String>>> {
        let route = self.store.route(&batch.from, &batch.to)?;
        let why = |fault: Fault| -> Error {
            let error =
                Diagnostic::error(format!("it was left untranslated: {}", fault.words())).code("left-untranslated");
            error.hint("translate it by hand, or write the sentence in a simpler way").into()
        };
        let answers = self.run(route, batch.texts.clone())?;
        Ok(answers.into_iter().map(|answer| answer.map_err(why)).collect())
    }
}

fn start(store: Store) -> Result<Worker> {
    let (jobs, work) = mpsc::channel::<Job>();
    let run = move || {
        let mut engines: HashMap<Pair, Engine> = HashMap::new();
        for job in work {
            // Nobody may wait any more; that is no fault.
            let _ = job.answer.send(done(&store, &mut engines, &job.route, &job.texts));
        }
    };
    let thread = thread::Builder::new().name(THREAD.into()).spawn(run);
    let thread = thread.map_err(|e| Error::new(format!("cannot start the offline engine: {e}")))?;
    Ok(Worker { jobs, thread })
}

/// Returns the translations of texts, which go through the models of the route one after the other.
fn done(
    store: &Store,
    engines: &mut HashMap<Pair, Engine>,
    route: &[Pair],
    texts: &[String],
) -> Result<Vec<Result<String, Fault>>> {
    for pair in route {
        if !engines.contains_key(pair) {
            engines.insert(pair.clone(), Engine::load(pair, &store.load(pair)?)?);
        }
    }
    let legs: Vec<(&Pair, &Engine)> = route.iter().filter_map(|pair| Some((pair, engines.get(pair)?))).collect();
    let one = |text: &String| {
        let mut text = text.clone();
        for (pair, engine) in &legs {
            text = catch_unwind(AssertUnwindSafe(|| ladder::translate(engine, &text, &pair.from)))
                .unwrap_or(Err(Fault::Panic))?;
        }
        Ok(text)
    };
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<Option<Result<String, Fault>>>> = Mutex::new(vec![None; texts.len()]);
    let work = || {
        while let Some((n, text)) = Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|n| Some((n, texts.get(n)?))) {
            let answer = one(text);
            done.lock().unwrap_or_else(PoisonError::into_inner)[n] = Some(answer);
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(texts.len());
    thread::scope(|scope| {
        for _ in 1..threads {
            // Without another thread this one does it all.
            let _ = thread::Builder::new().name(THREAD.into()).spawn_scoped(scope, work);
        }
        work();
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(done.into_iter().map(|answer| answer.unwrap_or(Err(Fault::Panic))).collect())
}
