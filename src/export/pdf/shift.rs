//! Many letters on several threads, with flat memory.
//!
//! Typst and its exporter use rayon inside. Were the letters themselves rayon jobs, a worker that waits within
//! one letter would begin the next on the same stack, until it overflows. So every thread of ours is a pool of
//! its own with a single worker.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::ThreadPoolBuilder;

use super::Press;
use crate::diag::{Diagnostic, Error, Findings, Result};
use crate::letter::Letter;

/// Bytes of stack for a letter with deeply nested blocks.
const STACK: usize = 16 << 20;

/// How many letters a remembered result of Typst outlives unused: the layout's own stay, a letter's go.
const MEMORY: usize = 5;

/// Runs a job on a pool of one thread.
///
/// # Errors
/// When the machine gives no thread.
pub fn apart<T: Send>(job: impl FnOnce() -> T + Send) -> Result<T> {
    let pool = ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build();
    Ok(pool.map_err(|e| Error::new(format!("cannot start a thread: {e}")))?.install(job))
}

impl Press {
    /// Prints letters 0 to `count` on some threads, in no fixed order, and hands each over as it is done.
    ///
    /// `letter` makes a letter by its number; `done` gets the number, the letter and its bytes. Both are called
    /// from several threads at once. A letter lives only until it is handed over, so that memory does not
    /// grow with their number.
    ///
    /// # Errors
    /// A letter that fails does not stop the others; what is wrong with them comes back in the order of their
    /// numbers, each complaint once, whatever the number of threads. A failure of `done` ends the run.
    pub fn print_all(
        &self,
        count: usize,
        threads: NonZeroUsize,
        letter: impl Fn(usize) -> Result<Letter> + Sync,
        done: impl Fn(usize, &Letter, Vec<u8>) -> Result<()> + Sync,
    ) -> Result<()> {
        let next = AtomicUsize::new(0);
        let stopped = AtomicBool::new(false);
        let complaints = Complaints::default();
        let work = || {
            while !stopped.load(Ordering::Relaxed) {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    break;
                }
                match letter(number) {
                    Err(error) => complaints.add(number, None, error),
                    Ok(letter) => match self.set(&letter) {
                        Err(error) => complaints.add(number, Some(&letter), error),
                        Ok(bytes) => {
                            if let Err(error) = done(number, &letter, bytes) {
                                stopped.store(true, Ordering::Relaxed);
                                complaints.add(number, None, error);
                            }
                        }
                    },
                }
                comemo::evict(MEMORY);
            }
        };
        std::thread::scope(|scope| {
            let threads = threads.get().min(count.max(1));
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| apart(work))).collect();
            workers.into_iter().try_for_each(|worker| match worker.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            })
        })?;
        complaints.finish()
    }
}

/// What went wrong, each complaint once.
#[derive(Default)]
struct Complaints(Mutex<BTreeMap<String, Complaint>>);

/// A complaint with the first letter that gave rise to it.
struct Complaint {
    number: usize,
    /// Which of that letter's complaints it is.
    rank: usize,
    /// That letter, if the press is to name it.
    letter: Option<String>,
    /// How many letters it holds for.
    letters: usize,
    what: Diagnostic,
}

impl Complaints {
    fn add(&self, number: usize, letter: Option<&Letter>, error: Error) {
        // A poisoned lock means that another worker panicked; the panic comes through on its own.
        let mut all = self.0.lock().unwrap_or_else(|poison| poison.into_inner());
        for (rank, what) in error.into_diagnostics().into_iter().enumerate() {
            let name = letter.map(|letter| format!("{}/{}/{}", letter.id, letter.lang, letter.recipient));
            let new = |letters, what| Complaint { number, rank, letter: name.clone(), letters, what };
            match all.entry(what.to_string()) {
                Entry::Vacant(place) => {
                    place.insert(new(1, what));
                }
                Entry::Occupied(mut known) => {
                    let letters = known.get().letters + 1;
                    if number < known.get().number {
                        known.insert(new(letters, what));
                    } else {
                        known.get_mut().letters = letters;
                    }
                }
            }
        }
    }

    fn finish(self) -> Result<()> {
        let all = self.0.into_inner().unwrap_or_else(|poison| poison.into_inner());
        let mut all: Vec<Complaint> = all.into_values().collect();
        all.sort_by_key(|one| (one.number, one.rank));
        let mut findings = Findings::default();
        for one in all {
            let mut what = one.what;
            if let Some(letter) = one.letter {
                what.message = format!("`{letter}`: {}", what.message);
            }
            findings.push(if one.letters > 1 {
                what.hint(format!("the same in {} letters", one.letters))
            } else {
                what
            });
        }
        findings.finish(())
    }
}
