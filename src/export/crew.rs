//! Many letters on several threads, with flat memory.
//!
//! Typst and its exporter use rayon inside. Were the letters themselves rayon jobs, a worker that waits within
//! one letter would begin the next on the same stack, until it overflows. So every thread of ours is a pool of
//! its own with a single worker.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diag::{Error, Result};

/// After so many letters that fail a run gives up: what is wrong is known by then.
const PATIENCE: usize = 20;

/// Does jobs 0 to `count` on some threads, in no fixed order. A job that fails does not stop the others.
///
/// # Errors
/// What went wrong, by the number of its job and in their order; after twenty of them the rest is not tried.
pub fn crew(count: usize, threads: usize, job: impl Fn(usize) -> Result<()> + Sync) -> Result<(), Vec<(usize, Error)>> {
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(vec![]));
    // A poisoned lock means that another worker panicked; the panic comes through on its own.
    let fail = |number, error| {
        let mut all = failures.lock().unwrap_or_else(|e| e.into_inner());
        all.push((number, error));
        if all.len() >= PATIENCE {
            next.store(count, Ordering::Relaxed);
        }
    };
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                break;
            }
            if let Err(error) = job(number) {
                fail(number, error);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..threads.clamp(1, count.max(1)) {
            scope.spawn(|| apart(work).unwrap_or_else(|error| fail(count, error)));
        }
    });
    let mut failures = failures.into_inner().unwrap_or_else(|e| e.into_inner());
    failures.sort_by_key(|(number, _)| *number);
    if failures.is_empty() { Ok(()) } else { Err(failures) }
}

/// Runs a job on a pool of one thread, unless it runs on such a pool already.
///
/// # Errors
/// When the machine gives no thread.
#[cfg(feature = "pdf")]
pub(super) fn apart<T: Send>(job: impl FnOnce() -> T + Send) -> Result<T> {
    /// Bytes of stack for a letter with deeply nested blocks.
    const STACK: usize = 16 << 20;

    if rayon::current_thread_index().is_some() && rayon::current_num_threads() == 1 {
        return Ok(job());
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build();
    Ok(pool.map_err(|e| Error::new(format!("cannot start a thread: {e}")))?.install(job))
}

#[cfg(not(feature = "pdf"))]
fn apart<T: Send>(job: impl FnOnce() -> T + Send) -> Result<T> {
    Ok(job())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_is_done_once_and_failures_come_in_their_order() {
        for threads in [1, 4] {
            let done = Mutex::new(vec![]);
            let job = |number: usize| {
                done.lock().unwrap().push(number);
                if number % 40 == 7 { Err(Error::new(format!("no {number}"))) } else { Ok(()) }
            };
            let failures = crew(100, threads, job).unwrap_err();
            let mut done = done.into_inner().unwrap();
            done.sort_unstable();
            assert_eq!(done, (0..100).collect::<Vec<_>>());
            assert_eq!(failures.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [7, 47, 87]);
        }
        assert_eq!(crew(0, 3, |_| Err(Error::new("never"))), Ok(()));
    }

    #[test]
    fn a_run_that_only_fails_gives_up() {
        let tried = AtomicUsize::new(0);
        let full = |_| {
            tried.fetch_add(1, Ordering::Relaxed);
            Err(Error::new("disk full"))
        };
        assert!(crew(100_000, 2, full).unwrap_err().len() < 30);
        assert!(tried.into_inner() < 100);
    }
}
