//! Tells when a file of the campaign has been saved.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Config, Event, PollWatcher, RecursiveMode, Watcher, recommended_watcher};
use tokio::sync::watch as news;

use crate::diag::{Error, Result};
use crate::shelf::{MANIFEST, RECIPIENTS};

/// The folders of which every file matters. Of the campaign's own folder only two files do, so that `out/`, `.git/`
/// and whatever else lies there is not walked through.
const FOLDERS: [&str; 2] = ["templates", "locales"];
/// A save is over when nothing has happened for so long: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(40);
/// So many steps are waited for at most, so that one who writes without end is still heard.
const STEPS: usize = 200;
/// How often the folder is looked through where the system tells nothing.
const ROUND: Duration = Duration::from_secs(1);

/// Watches until it is dropped.
pub(super) struct Watch(Sender<Step>);

/// What the watching thread hears.
enum Step {
    Heard(notify::Result<Event>),
    End,
}

impl Watch {
    /// Begins to watch a campaign's folder; each save counts `changes` up by one.
    ///
    /// # Errors
    /// When the folder cannot be watched at all.
    pub fn new(root: &Path, changes: news::Sender<u64>) -> Result<Watch> {
        let (tell, hear) = channel();
        let failed = |e: notify::Error| Error::new(format!("cannot watch `{}`: {e}", root.display()));
        let told = |tell: Sender<Step>| move |event| drop(tell.send(Step::Heard(event)));
        let system = recommended_watcher(told(tell.clone())).map(|w| Box::new(w) as Box<dyn Watcher + Send>);
        let watcher = system.and_then(|mut watcher| begin(&mut *watcher, root).map(|()| watcher));
        let watcher = match watcher {
            Ok(watcher) => watcher,
            // Too many files are watched already, or the system cannot: then the folder is looked through.
            Err(_) => {
                let config = Config::default().with_poll_interval(ROUND).with_compare_contents(true);
                let mut watcher = PollWatcher::new(told(tell.clone()), config).map_err(failed)?;
                begin(&mut watcher, root).map_err(failed)?;
                Box::new(watcher)
            }
        };
        let root = root.to_path_buf();
        let thread = std::thread::Builder::new().name("watch".into());
        let listening = thread.spawn(move || listen(watcher, &hear, &root, &changes));
        listening.map_err(|e| Error::new(format!("cannot start a thread: {e}")))?;
        Ok(Watch(tell))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.send(Step::End);
    }
}

/// Watches the folder and those of its folders that are there.
fn begin(watcher: &mut (dyn Watcher + Send), root: &Path) -> notify::Result<()> {
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|folder| root.join(folder)).iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(())
}

fn listen(mut watcher: Box<dyn Watcher + Send>, hear: &Receiver<Step>, root: &Path, changes: &news::Sender<u64>) {
    while let Ok(Step::Heard(event)) = hear.recv() {
        let mut matters = follow(&mut *watcher, root, &event);
        for _ in 0..STEPS {
            match hear.recv_timeout(QUIET) {
                Ok(Step::Heard(event)) => matters |= follow(&mut *watcher, root, &event),
                Err(RecvTimeoutError::Timeout) => break,
                Ok(Step::End) | Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        if matters {
            changes.send_modify(|number| *number += 1);
        }
    }
}

/// Returns whether an event may change a letter; watches a folder that has come.
fn follow(watcher: &mut (dyn Watcher + Send), root: &Path, event: &notify::Result<Event>) -> bool {
    // What was lost may have mattered.
    let Ok(event) = event else { return true };
    let read = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
    if read {
        return false;
    }
    for folder in FOLDERS.map(|folder| root.join(folder)) {
        if event.paths.contains(&folder) && folder.is_dir() {
            // One that was taken away and put back is another folder under the old name.
            let _ = watcher.unwatch(&folder);
            let _ = watcher.watch(&folder, RecursiveMode::Recursive);
        }
    }
    event.need_rescan() || event.paths.iter().any(|path| matters(root, path))
}

/// Returns whether a file is one that a letter may be made of.
fn matters(root: &Path, path: &Path) -> bool {
    let Ok(inner) = path.strip_prefix(root) else { return true };
    let mut parts = inner.iter().filter_map(|part| part.to_str());
    match (parts.next(), parts.next_back()) {
        (Some(MANIFEST | RECIPIENTS), None) => true,
        // The program's own files that wait to take their places.
        (Some(first), last) => FOLDERS.contains(&first) && !last.is_some_and(|last| last.starts_with(".openletter-")),
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shelf::Shelf;

    /// Whether a save is told within some seconds.
    fn told(changes: &mut news::Receiver<u64>) -> bool {
        for _ in 0..100 {
            if changes.has_changed().unwrap() {
                changes.mark_unchanged();
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }

    #[test]
    fn saves_are_told_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        let shelf = Shelf::new(&root);
        shelf.write("templates/a.md", b"one").unwrap();
        let changes = news::Sender::new(0);
        let mut heard = changes.subscribe();
        let _watch = Watch::new(&root, changes).unwrap();
        shelf.write("templates/a.md", b"two").unwrap();
        assert!(told(&mut heard), "a file that was there");
        // The folder of the catalogues comes later, as with the first `extract`.
        shelf.write("locales/fa/a.po", b"one").unwrap();
        assert!(told(&mut heard), "a folder that is new");
        std::thread::sleep(QUIET * 5);
        heard.mark_unchanged();
        shelf.write("locales/fa/a.po", b"two").unwrap();
        assert!(told(&mut heard), "a file in a folder that is new");
        shelf.write(MANIFEST, b"").unwrap();
        assert!(told(&mut heard));
        std::thread::sleep(QUIET * 5);
        heard.mark_unchanged();
        shelf.bytes("templates/a.md").unwrap();
        shelf.put("out/a/en/public.html", b"x").unwrap();
        shelf.put("notes.txt", b"x").unwrap();
        std::thread::sleep(QUIET * 10);
        assert!(!heard.has_changed().unwrap(), "who reads, or writes elsewhere, changes no letter");
    }

    #[test]
    fn what_matters() {
        let root = Path::new("/c");
        for (path, expected) in [
            ("/c/openletter.toml", true),
            ("/c/templates/fonts/a.ttf", true),
            ("/c/locales/fa/x.po", true),
            ("/c/locales", true),
            ("/c/locales/fa/.openletter-x", false),
            ("/c/out/x/fa/public.html", false),
            ("/c/.openletter.lock", false),
            ("/c", false),
        ] {
            assert_eq!(matters(root, Path::new(path)), expected, "{path}");
        }
    }
}
