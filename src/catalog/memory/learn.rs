//! Units put in and taken out.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Transaction, params};
use sha2::{Digest, Sha256};

use super::{Home, LONGEST, Learnt, Memory, Unit};
use crate::campaign::Lang;
use crate::catalog::fold::{fold, grams};
use crate::catalog::{Catalog, Entry, Freshness, Origin};
use crate::diag::Result;

/// What the memory keeps of an entry beside its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    reviewed: u32,
    machine: bool,
}

impl Memory {
    /// Learns a letter's catalogue: every entry that holds is remembered, and every unit of the letter whose entry
    /// does not is forgotten. `today` as `2026-11-21`.
    ///
    /// # Errors
    /// When the memory cannot be written; it then is as it was.
    pub fn learn(&self, home: Home<'_>, catalog: &Catalog, from: &Lang, to: &Lang, today: &str) -> Result<Learnt> {
        // Two entries may be the same but for the plural: the last one holds.
        let mut wanted: HashMap<(&str, &str, Option<&str>), Standing> = HashMap::new();
        for entry in catalog.entries.iter().filter(|e| worth(e)) {
            let standing = Standing {
                reviewed: entry.reviewers().len() as u32,
                machine: matches!(entry.origin(), Origin::Machine { .. }),
            };
            wanted.insert((&entry.msgid, &entry.msgstr, entry.context.as_deref()), standing);
        }
        let mut wanted: Vec<_> = wanted.into_iter().collect();
        wanted.sort_unstable_by_key(|(key, _)| *key);
        self.store.write(|change| {
            let mut done = Learnt::default();
            let mut ledger = Ledger::new(change);
            let campaign = campaign(change, home)?;
            let mut known = known(change, campaign, home.letter, from, to)?;
            for ((source, target, context), now) in &wanted {
                let key = (source.to_string(), target.to_string(), context.map(String::from));
                match known.remove(&key) {
                    Some((_, was)) if was == *now => {}
                    Some((id, _)) => {
                        change
                            .prepare_cached("UPDATE unit SET reviewed = ?2, machine = ?3, date = ?4 WHERE id = ?1")?
                            .execute(params![id, now.reviewed, now.machine, today])?;
                        done.changed += 1;
                    }
                    None => {
                        let at = ledger.source(from, source)?;
                        let place = (Some(campaign), home.letter);
                        ledger.insert(at, to, target, *context, place, *now, today)?;
                        done.added += 1;
                    }
                }
            }
            for (id, _) in known.values() {
                ledger.remove(*id)?;
                done.removed += 1;
            }
            ledger.close()?;
            Ok(done)
        })
    }

    /// Takes in units from elsewhere; returns how many of them are new. A unit that is there already from anywhere,
    /// with the same text, translation and context, is none.
    ///
    /// # Errors
    /// When the memory cannot be written; it then is as it was.
    pub fn import(&self, units: impl IntoIterator<Item = Unit>) -> Result<usize> {
        self.store.write(|change| {
            let mut ledger = Ledger::new(change);
            let mut added = 0;
            for unit in units {
                if unit.source.trim().is_empty()
                    || unit.target.trim().is_empty()
                    || unit.source.len().max(unit.target.len()) > LONGEST
                {
                    continue;
                }
                let source = ledger.source(&unit.from, &unit.source)?;
                let there = change
                    .prepare_cached(
                        "SELECT 1 FROM unit WHERE source = ?1 AND lang = ?2 AND target = ?3 AND context IS ?4 LIMIT 1",
                    )?
                    .exists(params![source, unit.to.as_str(), unit.target, unit.context])?;
                if !there {
                    // Who accepted it is not known here: names are bound to catalogues.
                    let standing = Standing { reviewed: 0, machine: unit.machine };
                    let context = unit.context.as_deref();
                    ledger.insert(
                        source,
                        &unit.to,
                        &unit.target,
                        context,
                        (None, &unit.letter),
                        standing,
                        &unit.date,
                    )?;
                    added += 1;
                }
            }
            ledger.close()?;
            Ok(added)
        })
    }

    /// Forgets the units of a campaign's letters that are no longer there; returns how many.
    ///
    /// # Errors
    /// When the memory cannot be written; it then is as it was.
    pub fn prune(&self, root: &str, letters: &[String], langs: &[Lang]) -> Result<usize> {
        self.store.write(|change| {
            let mut ledger = Ledger::new(change);
            let rows = {
                let mut rows = change.prepare(
                    "SELECT unit.id, letter, lang FROM unit JOIN campaign ON campaign.id = unit.campaign WHERE root = ?1",
                )?;
                rows.query_map([root], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?
                    .collect::<rusqlite::Result<Vec<(i64, String, String)>>>()?
            };
            let gone = |letter: &String, lang: &String| {
                !letters.contains(letter) || !langs.iter().any(|known| known.as_str() == lang)
            };
            let mut removed = 0;
            for (id, ..) in rows.iter().filter(|(_, letter, lang)| gone(letter, lang)) {
                ledger.remove(*id)?;
                removed += 1;
            }
            ledger.close()?;
            Ok(removed)
        })
    }
}

/// Whether an entry is to be remembered: it holds, has one form, and is no longer than a segment can be.
fn worth(entry: &Entry) -> bool {
    entry.plural.is_none()
        && entry.freshness() == Freshness::Current
        && entry.msgid.len().max(entry.msgstr.len()) <= LONGEST
}

fn campaign(change: &Transaction<'_>, home: Home<'_>) -> rusqlite::Result<i64> {
    change.query_row(
        "INSERT INTO campaign (root, name) VALUES (?1, ?2) ON CONFLICT (root) DO UPDATE SET name = ?2 RETURNING id",
        [home.root, home.campaign],
        |row| row.get(0),
    )
}

type Known = HashMap<(String, String, Option<String>), (i64, Standing)>;

/// Returns what is remembered of a letter in a language; what was learnt from another source language is to go.
fn known(change: &Transaction<'_>, campaign: i64, letter: &str, from: &Lang, to: &Lang) -> rusqlite::Result<Known> {
    let mut rows = change.prepare(
        "SELECT source.text, target, context, unit.id, reviewed, machine, source.lang
         FROM unit JOIN source ON source.id = unit.source WHERE campaign = ?1 AND letter = ?2 AND unit.lang = ?3",
    )?;
    let rows = rows.query_map(params![campaign, letter, to.as_str()], |row| {
        let same = row.get::<_, String>(6)? == from.as_str();
        // A text of another language cannot be asked for: no catalogue has this key.
        let text = if same { row.get(0)? } else { format!("\0{}", row.get::<_, i64>(3)?) };
        let standing = Standing { reviewed: row.get(4)?, machine: row.get(5)? };
        Ok(((text, row.get(1)?, row.get(2)?), (row.get(3)?, standing)))
    })?;
    rows.collect()
}

/// Keeps the indices in step with the units of one change.
struct Ledger<'t> {
    change: &'t Transaction<'t>,
    /// By how much the number of each run of characters has changed.
    grams: HashMap<String, i64>,
}

impl<'t> Ledger<'t> {
    fn new(change: &'t Transaction<'t>) -> Ledger<'t> {
        Ledger { change, grams: HashMap::new() }
    }

    /// Returns the number of a source text, which is put in where it is new.
    fn source(&mut self, lang: &Lang, text: &str) -> rusqlite::Result<i64> {
        let key = hash(lang, text);
        let there = self
            .change
            .prepare_cached("SELECT id FROM source WHERE hash = ?1 AND lang = ?2 AND text = ?3")?
            .query_row(params![key, lang.as_str(), text], |row| row.get(0))
            .optional()?;
        if let Some(id) = there {
            return Ok(id);
        }
        let folded = fold(text);
        let length = folded.chars().count() as i64;
        let id = self
            .change
            .prepare_cached("INSERT INTO source (lang, text, hash, length) VALUES (?1, ?2, ?3, ?4)")?
            .insert(params![lang.as_str(), text, key, length])?;
        self.change
            .prepare_cached("INSERT INTO sources (rowid, text) VALUES (?1, ?2)")?
            .execute(params![id, folded])?;
        self.count(&folded, 1);
        Ok(id)
    }

    #[expect(clippy::too_many_arguments, reason = "one for each column")]
    fn insert(
        &mut self,
        source: i64,
        to: &Lang,
        target: &str,
        context: Option<&str>,
        (campaign, letter): (Option<i64>, &str),
        standing: Standing,
        date: &str,
    ) -> rusqlite::Result<()> {
        let id = self
            .change
            .prepare_cached(
                "INSERT INTO unit (source, lang, target, context, campaign, letter, reviewed, machine, date)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .insert(params![
                source,
                to.as_str(),
                target,
                context,
                campaign,
                letter,
                standing.reviewed,
                standing.machine,
                date
            ])?;
        self.change
            .prepare_cached("INSERT INTO targets (rowid, text) VALUES (?1, ?2)")?
            .execute(params![id, fold(target)])
            .map(drop)
    }

    /// Takes a unit out, and its source text where that was its last unit.
    fn remove(&mut self, id: i64) -> rusqlite::Result<()> {
        let source: i64 = self
            .change
            .prepare_cached("DELETE FROM unit WHERE id = ?1 RETURNING source")?
            .query_row([id], |row| row.get(0))?;
        self.change.prepare_cached("DELETE FROM targets WHERE rowid = ?1")?.execute([id])?;
        if self.change.prepare_cached("SELECT 1 FROM unit WHERE source = ?1 LIMIT 1")?.exists([source])? {
            return Ok(());
        }
        let text: String = self
            .change
            .prepare_cached("DELETE FROM source WHERE id = ?1 RETURNING text")?
            .query_row([source], |row| row.get(0))?;
        self.change.prepare_cached("DELETE FROM sources WHERE rowid = ?1")?.execute([source])?;
        self.count(&fold(&text), -1);
        Ok(())
    }

    fn count(&mut self, folded: &str, by: i64) {
        let mut all: Vec<&str> = grams(folded).collect();
        all.sort_unstable();
        all.dedup();
        for gram in all {
            match self.grams.get_mut(gram) {
                Some(n) => *n += by,
                None => drop(self.grams.insert(gram.to_string(), by)),
            }
        }
    }

    /// Writes down how frequent each run has become.
    fn close(self) -> rusqlite::Result<()> {
        let mut add = self
            .change
            .prepare_cached("INSERT INTO gram (gram, n) VALUES (?1, ?2) ON CONFLICT (gram) DO UPDATE SET n = n + ?2")?;
        for (gram, by) in self.grams.iter().filter(|(_, by)| **by != 0) {
            add.execute(params![gram, by])?;
        }
        self.change.prepare_cached("DELETE FROM gram WHERE n <= 0")?.execute(()).map(drop)
    }
}

/// Returns the first eight bytes of a SHA-256 of a text and its language, to find it by.
pub(super) fn hash(lang: &Lang, text: &str) -> i64 {
    let digest = Sha256::new().chain_update(lang.as_str()).chain_update([0]).chain_update(text).finalize();
    i64::from_le_bytes(digest[..8].try_into().expect("a SHA-256 has more than eight bytes"))
}
