//! The translation memory: what has been said in all letters and campaigns of a user, found by text and by likeness.
//!
//! This room owns a store of its own, a SQLite file outside of the campaign; its place is handed in. The file is a
//! cache: everything in it but imported units can be made again from the catalogues ([`rebuild`]). Only entries that
//! hold ([`Freshness::Current`](super::Freshness)) are learnt, and a unit is forgotten when its entry no longer
//! holds.
//!
//! The memory is private: see `store`. What it gives is not trusted either: it may come from another letter, or
//! from a file that somebody sent, and is checked like a machine's answer.

mod learn;
mod score;
mod search;
mod store;
#[cfg(test)]
mod tests;

use std::path::Path;

use rusqlite::Row;
use serde::Serialize;

use crate::campaign::Lang;
use crate::diag::Result;
use store::Store;

/// Texts longer than this, in bytes, are no segments of a letter and are not remembered.
const LONGEST: usize = 20_000;

/// A translation memory.
#[derive(Debug)]
pub struct Memory {
    store: Store,
}

/// A text with its translation, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unit {
    /// The text: inline Markdown with its expressions.
    pub source: String,
    /// Its translation.
    pub target: String,
    /// The language of the text.
    pub from: Lang,
    /// The language of the translation.
    pub to: Lang,
    /// What tells equal texts apart that need two translations.
    pub context: Option<String>,
    /// The campaign's id; none where the unit was imported.
    pub campaign: Option<String>,
    /// The letter, or the file from which it was imported.
    pub letter: String,
    /// How many people accepted it by name.
    pub reviewed: u32,
    /// Whether a machine wrote it and nobody rewrote it.
    pub machine: bool,
    /// The day on which it was learnt as it is, such as `2026-11-21`.
    pub date: String,
}

/// A unit that was found for a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    /// The unit.
    #[serde(flatten)]
    pub unit: Unit,
    /// How alike the texts are, from 0 to 100. It is 100 only where they are the same to the byte and in the same
    /// context, and 99 at most where the context is another.
    pub score: u8,
}

/// Which letter a catalogue belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Home<'a> {
    /// The campaign's folder.
    pub root: &'a str,
    /// The campaign's id.
    pub campaign: &'a str,
    /// The letter.
    pub letter: &'a str,
}

/// What learning a catalogue has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Learnt {
    /// Units that are new.
    pub added: usize,
    /// Units that were there and that more or fewer people accept now.
    pub changed: usize,
    /// Units whose entries no longer hold.
    pub removed: usize,
}

/// What a memory holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The file.
    pub place: String,
    /// How large it is, in bytes.
    pub bytes: u64,
    /// How many units it has.
    pub units: usize,
    /// How many of them were imported, which no rebuilding brings back unless the file can still be read.
    pub imported: usize,
    /// How many somebody accepted by name.
    pub reviewed: usize,
    /// Source language, language and number of units.
    pub languages: Vec<(String, String, usize)>,
    /// Folder, id and number of units of each campaign.
    pub campaigns: Vec<(String, String, usize)>,
}

impl Memory {
    /// Opens the memory at a place, and makes an empty one where there is none.
    ///
    /// # Errors
    /// When the file is damaged, belongs to another program or a newer version, or cannot be written.
    pub fn open(place: &Path) -> Result<Memory> {
        Ok(Memory { store: Store::open(place)? })
    }

    /// Returns what the memory holds, after a look through the whole file.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn status(&self) -> Result<Status> {
        self.store.look_through()?;
        self.store.read(|db| {
            let count = |condition: &str| {
                db.query_row(&format!("SELECT count(*) FROM unit WHERE {condition}"), (), |row| {
                    row.get::<_, i64>(0).map(|n| n as usize)
                })
            };
            let table = |query: &str| -> rusqlite::Result<Vec<(String, String, usize)>> {
                let mut rows = db.prepare(query)?;
                let rows = rows.query_map((), |r| Ok((r.get(0)?, r.get(1)?, r.get::<_, i64>(2)? as usize)))?;
                rows.collect()
            };
            let bytes = db.query_row("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", (), |r| {
                r.get::<_, i64>(0)
            })?;
            Ok(Status {
                place: self.store.place().display().to_string(),
                bytes: bytes as u64,
                units: count("true")?,
                imported: count("campaign IS NULL")?,
                reviewed: count("reviewed > 0")?,
                languages: table(
                    "SELECT source.lang, unit.lang, count(*) FROM unit JOIN source ON source.id = unit.source
                     GROUP BY 1, 2 ORDER BY 1, 2",
                )?,
                campaigns: table(
                    "SELECT root, name, (SELECT count(*) FROM unit WHERE campaign = campaign.id) FROM campaign ORDER BY 1",
                )?,
            })
        })
    }

    /// Hands every unit to `take`, in a steady order.
    ///
    /// # Errors
    /// When the memory cannot be read, or `take` fails.
    pub fn each(&self, mut take: impl FnMut(Unit) -> Result<()>) -> Result<()> {
        let mut failure = Ok(());
        self.store.read(|db| {
            let mut rows =
                db.prepare(&format!("{UNIT} ORDER BY source.lang, unit.lang, source.text, unit.target, unit.id"))?;
            let mut rows = rows.query(())?;
            while let Some(row) = rows.next()? {
                if let Some(unit) = unit(row)? {
                    failure = take(unit);
                    if failure.is_err() {
                        break;
                    }
                }
            }
            Ok(())
        })?;
        failure
    }
}

/// Returns an empty memory in the place of the one that is there, with what can be saved of it: its imported units,
/// and the folders of the campaigns that it knew, from whose catalogues the rest is to be learnt again.
///
/// # Errors
/// When the old file cannot be removed, belongs to another program or a newer version, or no new one can be made.
pub fn rebuild(place: &Path) -> Result<(Memory, Vec<String>)> {
    let (mut imported, mut roots) = (vec![], vec![]);
    match Memory::open(place) {
        Ok(old) => {
            // Of a damaged file whatever still can be read is taken.
            let _ = old.each(|unit| {
                if unit.campaign.is_none() {
                    imported.push(unit);
                }
                Ok(())
            });
            let names = |db: &rusqlite::Connection| {
                let mut rows = db.prepare("SELECT root FROM campaign ORDER BY root")?;
                rows.query_map((), |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()
            };
            roots = old.store.read(names).unwrap_or_default();
        }
        Err(e) if e.diagnostics().iter().any(|d| matches!(d.code, Some("memory-foreign"))) => return Err(e),
        Err(e) if e.diagnostics().iter().any(|d| d.message.contains("newer")) => return Err(e),
        Err(_) => {}
    }
    store::remove(place)?;
    let new = Memory::open(place)?;
    new.import(imported)?;
    Ok((new, roots))
}

/// The columns of a unit, in the order in which `unit` reads them.
const UNIT: &str = "SELECT source.text, unit.target, source.lang, unit.lang, unit.context, campaign.name, unit.letter,
    unit.reviewed, unit.machine, unit.date, unit.id
    FROM unit JOIN source ON source.id = unit.source LEFT JOIN campaign ON campaign.id = unit.campaign";

/// Returns the unit of a row; none where its languages are none.
fn unit(row: &Row<'_>) -> rusqlite::Result<Option<Unit>> {
    let lang = |n| row.get::<_, String>(n).map(|tag| Lang::parse(&tag).ok());
    let (Some(from), Some(to)) = (lang(2)?, lang(3)?) else { return Ok(None) };
    Ok(Some(Unit {
        source: row.get(0)?,
        target: row.get(1)?,
        from,
        to,
        context: row.get(4)?,
        campaign: row.get(5)?,
        letter: row.get(6)?,
        reviewed: row.get(7)?,
        machine: row.get(8)?,
        date: row.get(9)?,
    }))
}
