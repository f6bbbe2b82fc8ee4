//! The database: where it lies, who may read it, what it looks like, and what is said when it is damaged.
//!
//! This room owns a store of its own outside of the campaign. Its place is handed in. It holds the text of drafts,
//! so that nobody but its owner may read it (mode 0600; SQLite gives its side files the same).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

use crate::diag::{Diagnostic, Error, Result};

/// Says to `file` and to us that the database is ours: "olTM".
const APPLICATION: i32 = 0x6F6C_544D;
/// The number of the layout below. A database with a smaller one is made anew from the catalogues.
const VERSION: i32 = 1;
/// How long another run may keep us waiting.
const PATIENCE: Duration = Duration::from_secs(20);

/// Texts are kept once, however many translations they have. What is searched by likeness is a separate index of
/// runs of three characters without the text; `gram` says how frequent each run is.
const LAYOUT: &str = "
    CREATE TABLE campaign (id INTEGER PRIMARY KEY, root TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
    CREATE TABLE source (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, text TEXT NOT NULL, hash INTEGER NOT NULL,
        length INTEGER NOT NULL);
    CREATE INDEX source_hash ON source (hash);
    CREATE INDEX source_length ON source (lang, length);
    CREATE TABLE unit (id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source (id), lang TEXT NOT NULL,
        target TEXT NOT NULL, context TEXT, campaign INTEGER REFERENCES campaign (id), letter TEXT NOT NULL,
        reviewed INTEGER NOT NULL, machine INTEGER NOT NULL, date TEXT NOT NULL);
    CREATE INDEX unit_source ON unit (source, lang);
    CREATE INDEX unit_place ON unit (campaign, letter, lang);
    CREATE VIRTUAL TABLE sources USING fts5
        (text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
    CREATE VIRTUAL TABLE targets USING fts5
        (text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
    CREATE TABLE gram (gram TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
";

/// An open database.
#[derive(Debug)]
pub(super) struct Store {
    pub(super) connection: Connection,
    place: PathBuf,
}

impl Store {
    /// Opens the database, and makes it where there is none.
    pub(super) fn open(place: &Path) -> Result<Store> {
        private(place)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let store = Connection::open_with_flags(place, flags)
            .map(|connection| Store { connection, place: place.to_path_buf() })
            .map_err(|e| told(place, &e))?;
        store.prepare()?;
        Ok(store)
    }

    fn prepare(&self) -> Result<()> {
        let set = || -> rusqlite::Result<()> {
            self.connection.busy_timeout(PATIENCE)?;
            self.connection.pragma_update(None, "trusted_schema", false)?;
            self.connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
            // A power cut may lose the last change of what can be made again, but never break the file.
            self.connection.pragma_update(None, "synchronous", "normal")?;
            self.connection.pragma_update(None, "cache_size", -32_000)?;
            Ok(())
        };
        set().map_err(|e| self.told(&e))?;
        if self.number("user_version")? == VERSION && self.number("application_id")? == APPLICATION {
            return Ok(());
        }
        self.write(|change| {
            // Another run may have come first.
            let number = |name| change.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
            let (version, application) = (number("user_version")?, number("application_id")?);
            let empty = change.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0))? == 0;
            if version == VERSION && application == APPLICATION {
                return Ok(None);
            }
            if !empty {
                return Ok(Some((version, application)));
            }
            change.execute_batch(LAYOUT)?;
            change.pragma_update(None, "application_id", APPLICATION)?;
            change.pragma_update(None, "user_version", VERSION)?;
            Ok(None)
        })
        .and_then(|other| match other {
            None => Ok(()),
            Some((_, application)) if application != APPLICATION => {
                Err(Error::new(format!("`{}` is no translation memory", self.place.display()))
                    .code("memory-foreign")
                    .hint("move the file away, or set `OPENLETTER_CACHE` to another folder"))
            }
            Some((version, _)) if version > VERSION => Err(Error::new(format!(
                "the translation memory `{}` was made by a newer openletter (layout {version}, known here: {VERSION})",
                self.place.display()
            ))
            .code("memory-version")
            .hint("use the newer program, or set `OPENLETTER_CACHE` to another folder")),
            Some((version, _)) => Err(Error::new(format!(
                "the translation memory `{}` was made by an older openletter (layout {version})",
                self.place.display()
            ))
            .code("memory-version")
            .hint(REBUILD)),
        })
    }

    fn number(&self, pragma: &str) -> Result<i32> {
        self.connection.pragma_query_value(None, pragma, |row| row.get(0)).map_err(|e| self.told(&e))
    }

    /// Changes the database, all or nothing.
    pub(super) fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T> {
        let run = || {
            let change = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
            let done = work(&change)?;
            change.commit()?;
            Ok(done)
        };
        run().map_err(|e| self.told(&e))
    }

    /// Reads the database as it stands at one moment.
    pub(super) fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        let run = || {
            let change = Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)?;
            let done = work(&change)?;
            change.commit()?;
            Ok(done)
        };
        run().map_err(|e| self.told(&e))
    }

    /// Returns the place of the file.
    pub(super) fn place(&self) -> &Path {
        &self.place
    }

    /// Goes through the whole file.
    ///
    /// # Errors
    /// When it is damaged.
    pub(super) fn look_through(&self) -> Result<()> {
        let answer: String =
            self.connection.query_row("PRAGMA quick_check(1)", (), |row| row.get(0)).map_err(|e| self.told(&e))?;
        if answer == "ok" { Ok(()) } else { Err(damaged(&self.place, &answer)) }
    }

    fn told(&self, cause: &rusqlite::Error) -> Error {
        told(&self.place, cause)
    }
}

const REBUILD: &str = "run `openletter memory rebuild`: it is made again from the catalogues";

fn damaged(place: &Path, how: &str) -> Error {
    let message = format!("the translation memory `{}` is damaged: {how}", place.display());
    Error::from(Diagnostic::error(message).code("memory-damaged").hint(REBUILD))
}

fn told(place: &Path, cause: &rusqlite::Error) -> Error {
    match cause.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => damaged(place, &cause.to_string()),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            Error::new(format!("another run keeps the translation memory `{}` busy", place.display()))
                .code("memory-busy")
                .hint("run the command again when it has ended")
        }
        _ => {
            Error::new(format!("cannot use the translation memory `{}`: {cause}", place.display())).code("memory").hint(
                "switch it off with `memory = false` under `[translate]`, or set `OPENLETTER_CACHE` to another folder",
            )
        }
    }
}

/// Makes the file, if it is not there, so that its owner alone can read it; takes it away from others if it is.
fn private(place: &Path) -> Result<()> {
    let folder = place.parent().unwrap_or(Path::new("."));
    let mut options = fs::OpenOptions::new();
    options.create(true).append(true);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    builder.create(folder).map_err(|e| Error::io("make the folder", folder, &e))?;
    let file = options.open(place).map_err(|e| Error::io("open", place, &e))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.metadata().map_err(|e| Error::io("look at", place, &e))?.permissions().mode();
        if mode & 0o077 != 0 {
            let own = fs::Permissions::from_mode(0o600);
            file.set_permissions(own).map_err(|e| Error::io("take from others the right to read", place, &e))?;
        }
    }
    drop(file);
    Ok(())
}

/// Takes a database out of the way with its side files.
///
/// # Errors
/// When one of them cannot be removed.
pub(super) fn remove(place: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = place.as_os_str().to_os_string();
        name.push(ending);
        match fs::remove_file(Path::new(&name)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::io("remove", Path::new(&name), &e));
            }
            _ => {}
        }
    }
    Ok(())
}
