//! Units found: by the same text, by likeness, by words within.
//!
//! Likeness in two steps, as every memory of translators does it. A shortlist comes from the index of runs of three
//! characters: of each stretch of the text its rarest runs, so that a change in one place leaves the others to be
//! found by, and no more of them than a set number of hits allow, so that the time does not grow with the memory.
//! The shortlist is then scored word by word. Texts of few characters, and so most of a Chinese letter's headings,
//! have no runs to speak of: they are compared with all texts of about their length.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, params};

use super::learn::hash;
use super::score::Scorer;
use super::{Match, Memory, UNIT, Unit, unit};
use crate::campaign::Lang;
use crate::catalog::fold::{fold, grams};
use crate::diag::Result;

/// A text of fewer characters is compared with all texts of about its length.
const SHORT: usize = 12;
/// How many of these are compared at most.
const NEIGHBOURS: usize = 3_000;
/// Into so many stretches a text is cut at most, each with so many runs at most.
const STRETCHES: usize = 16;
const RUNS: usize = 3;
/// How many hits all runs together may have; at least [`LEAST`] runs are looked for.
const HITS: i64 = 20_000;
const LEAST: usize = 3;
/// How many texts are scored at most, and how many of the index are looked at to find them.
const SHORTLIST: usize = 60;
const LOOKED_AT: usize = 400;
/// So many times more units than are asked for are found before the shortest of them are chosen.
const PLACES: usize = 20;
/// What an otherwise equal text in another context may score at most: it is no exact match.
const OTHER_CONTEXT: u8 = 99;

impl Memory {
    /// Returns the units of exactly this text in this context, the best first: those that the most people accepted,
    /// then those of a human being, then the newest. Each translation comes once.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn exact(&self, from: &Lang, to: &Lang, text: &str, context: Option<&str>) -> Result<Vec<Match>> {
        let found = self.store.read(|db| match source(db, from, text)? {
            Some(id) => units(db, id, to),
            None => Ok(vec![]),
        })?;
        let same = found.into_iter().filter(|unit| unit.context.as_deref() == context);
        Ok(best(same.map(|unit| Match { unit, score: 100 }).collect(), usize::MAX))
    }

    /// Returns the units whose text is alike, the best first, `least` being the lowest score; exact ones among them.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn fuzzy(
        &self,
        from: &Lang,
        to: &Lang,
        text: &str,
        context: Option<&str>,
        least: u8,
        limit: usize,
    ) -> Result<Vec<Match>> {
        let scorer = Scorer::new(text);
        let found = self.store.read(|db| {
            let mut found = vec![];
            let mut same = source(db, from, text)?.map(|id| (id, text.to_string()));
            let listed = shortlist(db, from, to, &fold(text))?;
            let fresh = same.as_ref().is_some_and(|(id, _)| listed.iter().all(|(other, _)| other != id));
            for (id, other) in same.take_if(|_| fresh).into_iter().chain(listed) {
                let score = scorer.score(&other, least);
                if score >= least.max(1) {
                    found.extend(units(db, id, to)?.into_iter().map(|unit| {
                        let elsewhere = unit.context.as_deref() != context;
                        Match { unit, score: if elsewhere { score.min(OTHER_CONTEXT) } else { score } }
                    }));
                }
            }
            Ok(found)
        })?;
        Ok(best(found, limit))
    }

    /// Returns units that hold these words in their text or in its translation, whatever the case, joiners and blanks:
    /// the shortest first, and of words that stand everywhere only recent ones.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn find(&self, words: &str, to: Option<&Lang>, limit: usize) -> Result<Vec<Unit>> {
        let words = fold(words);
        if words.is_empty() {
            return Ok(vec![]);
        }
        let found = self.store.read(|db| {
            let mut ids: HashSet<i64> = HashSet::new();
            let every = |query: &str, value: &str| -> rusqlite::Result<Vec<i64>> {
                db.prepare_cached(query)?.query_map([value], |row| row.get(0))?.collect()
            };
            if let Some(query) = all_runs(db, &words)? {
                ids.extend(every(
                    "SELECT unit.id FROM unit WHERE source IN (SELECT rowid FROM sources WHERE sources MATCH ?1)",
                    &query,
                )?);
                ids.extend(every("SELECT rowid FROM targets WHERE targets MATCH ?1", &query)?);
            } else {
                // Fewer than three characters: nothing for it but to read all.
                ids.extend(every("SELECT id FROM unit WHERE ?1 <> ''", &words)?);
            }
            // The newest first: of words that stand everywhere nobody wants to read all places.
            let mut ids: Vec<i64> = ids.into_iter().collect();
            ids.sort_unstable_by_key(|id| std::cmp::Reverse(*id));
            let mut row = db.prepare_cached(&format!("{UNIT} WHERE unit.id = ?1"))?;
            let mut found = vec![];
            for id in ids {
                let unit = row.query_row([id], unit).optional()?.flatten();
                found.extend(unit.filter(|unit| {
                    to.is_none_or(|to| unit.to == *to)
                        && (fold(&unit.source).contains(&words) || fold(&unit.target).contains(&words))
                }));
                if found.len() >= limit.saturating_mul(PLACES) {
                    break;
                }
            }
            Ok(found)
        })?;
        let mut found = found;
        found.sort_by(|a, b| {
            let rank = |unit: &Unit| (unit.source.chars().count(), std::cmp::Reverse(unit.reviewed), unit.machine);
            rank(a).cmp(&rank(b)).then_with(|| b.date.cmp(&a.date))
        });
        let mut seen = HashSet::new();
        found.retain(|unit| seen.insert((unit.source.clone(), unit.target.clone(), unit.to.clone())));
        found.truncate(limit);
        Ok(found)
    }
}

/// Returns the number of a source text.
fn source(db: &Connection, from: &Lang, text: &str) -> rusqlite::Result<Option<i64>> {
    db.prepare_cached("SELECT id FROM source WHERE hash = ?1 AND lang = ?2 AND text = ?3")?
        .query_row(params![hash(from, text), from.as_str(), text], |row| row.get(0))
        .optional()
}

fn units(db: &Connection, source: i64, to: &Lang) -> rusqlite::Result<Vec<Unit>> {
    let mut rows = db.prepare_cached(&format!("{UNIT} WHERE unit.source = ?1 AND unit.lang = ?2"))?;
    let units = rows.query_map(params![source, to.as_str()], unit)?;
    units.filter_map(rusqlite::Result::transpose).collect()
}

/// Returns matches in their order, each translation of a text once.
fn best(mut found: Vec<Match>, limit: usize) -> Vec<Match> {
    found.sort_by(|a, b| {
        (b.score, b.unit.reviewed)
            .cmp(&(a.score, a.unit.reviewed))
            .then_with(|| a.unit.machine.cmp(&b.unit.machine))
            .then_with(|| b.unit.date.cmp(&a.unit.date))
            .then_with(|| (&a.unit.source, &a.unit.target).cmp(&(&b.unit.source, &b.unit.target)))
            .then_with(|| (&a.unit.campaign, &a.unit.letter).cmp(&(&b.unit.campaign, &b.unit.letter)))
    });
    let mut seen = HashSet::new();
    found.retain(|one| seen.insert((one.unit.source.clone(), one.unit.target.clone())));
    found.truncate(limit);
    found
}

/// Returns source texts that may be alike and have a translation into the language.
fn shortlist(db: &Connection, from: &Lang, to: &Lang, folded: &str) -> rusqlite::Result<Vec<(i64, String)>> {
    let length = folded.chars().count();
    if length < SHORT {
        let mut rows = db.prepare_cached(
            "SELECT id, text FROM source WHERE lang = ?1 AND length BETWEEN ?2 AND ?3
             AND EXISTS (SELECT 1 FROM unit WHERE unit.source = source.id AND unit.lang = ?4)
             ORDER BY abs(length - ?5), id LIMIT ?6",
        )?;
        let (shortest, longest) = ((length / 2) as i64, (length * 2 + 2) as i64);
        let limit = NEIGHBOURS as i64;
        return rows
            .query_map(params![from.as_str(), shortest, longest, to.as_str(), length as i64, limit], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect();
    }
    let mut votes: HashMap<i64, f32> = HashMap::new();
    let mut hits = db.prepare_cached("SELECT rowid FROM sources WHERE sources MATCH ?1")?;
    for (gram, n) in telling(db, folded)? {
        // A rare run tells more than a frequent one.
        let weight = 1.0 / (1.0 + n as f32).ln().max(0.7);
        let mut rows = hits.query([quoted(gram)])?;
        while let Some(row) = rows.next()? {
            *votes.entry(row.get(0)?).or_default() += weight;
        }
    }
    let mut votes: Vec<(i64, f32)> = votes.into_iter().collect();
    let better = |a: &(i64, f32), b: &(i64, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if votes.len() > LOOKED_AT {
        votes.select_nth_unstable_by(LOOKED_AT, better);
        votes.truncate(LOOKED_AT);
    }
    votes.sort_unstable_by(better);
    let mut listed = vec![];
    let mut row = db.prepare_cached(
        "SELECT text FROM source WHERE id = ?1 AND lang = ?2
         AND EXISTS (SELECT 1 FROM unit WHERE unit.source = source.id AND unit.lang = ?3)",
    )?;
    for (id, _) in votes {
        let text = row.query_row(params![id, from.as_str(), to.as_str()], |row| row.get(0)).optional()?;
        listed.extend(text.map(|text| (id, text)));
        if listed.len() == SHORTLIST {
            break;
        }
    }
    Ok(listed)
}

/// Returns the runs by which to look for a text, the rarest first, with their numbers.
fn telling<'t>(db: &Connection, folded: &'t str) -> rusqlite::Result<Vec<(&'t str, i64)>> {
    let all: Vec<&str> = grams(folded).collect();
    let mut frequency = db.prepare_cached("SELECT n FROM gram WHERE gram = ?1")?;
    let mut chosen: Vec<(&str, i64)> = vec![];
    let stretch = all.len().div_ceil(STRETCHES).max(RUNS);
    for runs in all.chunks(stretch) {
        let mut known = vec![];
        for run in runs {
            let n: Option<i64> = frequency.query_row([run], |row| row.get(0)).optional()?;
            known.extend(n.map(|n| (*run, n)));
        }
        known.sort_unstable_by_key(|(run, n)| (*n, *run));
        chosen.extend(known.into_iter().take(RUNS));
    }
    chosen.sort_unstable_by_key(|(run, n)| (*n, *run));
    chosen.dedup_by_key(|(run, _)| *run);
    let mut sum = 0;
    let affordable = chosen.iter().enumerate().take_while(|(n, (_, hits))| {
        sum += hits;
        sum <= HITS || *n < LEAST
    });
    let affordable = affordable.count();
    chosen.truncate(affordable);
    Ok(chosen)
}

/// Returns a query for all of the rarest runs of some words; none where they have no run.
fn all_runs(db: &Connection, words: &str) -> rusqlite::Result<Option<String>> {
    let mut frequency = db.prepare_cached("SELECT n FROM gram WHERE gram = ?1")?;
    let mut runs = vec![];
    for run in grams(words) {
        let n: Option<i64> = frequency.query_row([run], |row| row.get(0)).optional()?;
        runs.push((n.unwrap_or_default(), run));
    }
    runs.sort_unstable();
    runs.dedup();
    runs.truncate(8);
    let query = runs.iter().map(|(_, run)| quoted(run)).collect::<Vec<_>>().join(" AND ");
    Ok((!query.is_empty()).then_some(query))
}

/// Returns a run as a string of FTS5's query language.
fn quoted(run: &str) -> String {
    format!("\"{}\"", run.replace('"', "\"\""))
}
