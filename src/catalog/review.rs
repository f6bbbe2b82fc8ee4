//! What a catalogue still lacks, and what machines and reviewers put into it.

use std::collections::HashMap;

use serde::Serialize;

use super::record::{one_line, same_name};
use super::{Catalog, Entry, Freshness, Origin, Translation};
use crate::diag::{Diagnostic, Error, Place, Result};

/// What an entry lacks before its language may be exported.
#[derive(Clone, Debug, PartialEq)]
pub struct Lack {
    /// The context of the entry.
    pub context: Option<String>,
    /// The source text of the entry.
    pub msgid: String,
    /// Where the translation stands in the file.
    pub place: Option<Place>,
    /// What is wanting.
    pub want: Want,
}

/// What is wanting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// A translation, or one for the source as it is now, or a look at it.
    Translation(Freshness),
    /// More people who accept it.
    Reviewers {
        /// How many accepted it.
        have: usize,
        /// How many must.
        need: usize,
    },
}

/// So many segments with so many words of source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Entries.
    pub segments: usize,
    /// Words of their source text; an expression is a word.
    pub words: usize,
}

/// How far a catalogue is.
///
/// The first four add up to `total`; the last two overlap with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Everything.
    pub total: Count,
    /// Without translation.
    pub missing: Count,
    /// Translated, but the source has changed since.
    pub stale: Count,
    /// Translated, and waiting for a human eye.
    pub fuzzy: Count,
    /// Done.
    pub current: Count,
    /// Done or not, made by a machine and rewritten by nobody.
    pub machine: Count,
    /// Done and accepted by name by as many people as are asked for, at least one.
    pub reviewed: Count,
}

impl Lack {
    /// Returns it as something to tell.
    pub fn diagnostic(&self) -> Diagnostic {
        let text = shorten(&self.msgid);
        let (code, message) = match self.want {
            Want::Translation(Freshness::Missing) => ("missing-translation", format!("`{text}` is not translated")),
            Want::Translation(Freshness::Stale) => {
                ("stale-translation", format!("`{text}` has changed since it was translated"))
            }
            Want::Translation(_) => ("fuzzy-translation", format!("the translation of `{text}` waits for review")),
            Want::Reviewers { have, need } => {
                ("unreviewed", format!("the translation of `{text}` was accepted by {have} of {need} people"))
            }
        };
        let one = Diagnostic::error(message).code(code);
        match &self.place {
            Some(place) => one.at(place.clone()),
            None => one,
        }
    }
}

impl Catalog {
    /// Returns the entries that a machine may translate: those without translation, and stale ones whose text a
    /// machine wrote and nobody touched or accepted. A human's work is never among them.
    pub fn missing(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| e.is_open())
    }

    /// Puts in what machines made, flagged `fuzzy` and with a record of engine and day; returns how many were
    /// taken. What is empty, unknown or no longer missing is left out.
    ///
    /// `now` as gettext writes it: `2026-11-21 12:00+0000`.
    pub fn absorb(&mut self, translations: impl IntoIterator<Item = Translation>, now: &str) -> usize {
        let mut taken = 0;
        let index: HashMap<(Option<String>, String), usize> =
            self.entries.iter().enumerate().map(|(n, e)| ((e.context.clone(), e.msgid.clone()), n)).collect();
        for made in translations {
            let entry = index.get(&(made.context, made.msgid)).map(|n| &mut self.entries[*n]);
            if let Some(entry) = entry.filter(|e| e.is_open())
                && !made.text.trim().is_empty()
            {
                entry.set_machine(&made.text, &made.engine, day(now));
                taken += 1;
            }
        }
        if taken > 0 {
            self.header.set("PO-Revision-Date", now);
        }
        taken
    }

    /// Returns whether the language may be exported. Only what is in the catalogue can be judged: it must have been
    /// merged with the template as it is now.
    ///
    /// # Errors
    /// Everything that is missing, stale or fuzzy, and, where `require_review` is not 0, every entry that fewer
    /// people accepted by name.
    pub fn ready(&self, require_review: u32) -> Result<(), Vec<Lack>> {
        let need = require_review as usize;
        let want = |entry: &Entry| match entry.freshness() {
            Freshness::Current => {
                let have = if need == 0 { 0 } else { entry.reviewers().len() };
                (have < need).then_some(Want::Reviewers { have, need })
            }
            other => Some(Want::Translation(other)),
        };
        let lack = |entry: &Entry| {
            let want = want(entry)?;
            let (context, msgid) = (entry.context.clone(), entry.msgid.clone());
            Some(Lack { context, msgid, place: entry.place.clone(), want })
        };
        let lacks: Vec<Lack> = self.entries.iter().filter_map(lack).collect();
        if lacks.is_empty() { Ok(()) } else { Err(lacks) }
    }

    /// Returns how far the catalogue is; what is fuzzy or stale is never counted as done.
    pub fn counts(&self, require_review: u32) -> Counts {
        let mut counts = Counts::default();
        for entry in &self.entries {
            let words = words(&entry.msgid);
            let freshness = entry.freshness();
            counts.total.add(words);
            match freshness {
                Freshness::Missing => counts.missing.add(words),
                Freshness::Stale => counts.stale.add(words),
                Freshness::Fuzzy => counts.fuzzy.add(words),
                Freshness::Current => counts.current.add(words),
            }
            if freshness != Freshness::Missing && matches!(entry.origin(), Origin::Machine { .. }) {
                counts.machine.add(words);
            }
            if freshness == Freshness::Current && entry.reviewers().len() >= require_review.max(1) as usize {
                counts.reviewed.add(words);
            }
        }
        counts
    }
}

impl Count {
    fn add(&mut self, words: usize) {
        self.segments += 1;
        self.words += words;
    }
}

impl Entry {
    /// Whether a machine may write the translation.
    fn is_open(&self) -> bool {
        match self.freshness() {
            // Plural forms are for people: no backend knows how many a language has.
            _ if self.plural.is_some() => false,
            Freshness::Missing => true,
            Freshness::Stale => matches!(self.origin(), Origin::Machine { .. }) && self.acceptances().next().is_none(),
            Freshness::Fuzzy | Freshness::Current => false,
        }
    }

    /// Accepts the translation as it stands, in somebody's name; it is no longer fuzzy or stale.
    ///
    /// `now` as gettext writes it, or a day.
    ///
    /// # Errors
    /// When there is no translation, or `who` is no name.
    pub fn accept(&mut self, who: &str, now: &str) -> Result<()> {
        let who = one_line(who);
        if !who.chars().any(char::is_alphanumeric) {
            return Err(Error::usage("a name is needed to accept a translation").hint("say who accepts it"));
        }
        if self.freshness() == Freshness::Missing {
            let error = Error::new(format!("`{}` has no translation to accept", shorten(&self.msgid)));
            return Err(match &self.place {
                Some(place) => error.at(place),
                None => error,
            });
        }
        self.set_accepted(&who, day(now));
        Ok(())
    }

    /// Puts the words of `who` in place of the translation, and accepts them in the same name.
    ///
    /// # Errors
    /// When `text` is empty, `who` is no name, or the entry has plural forms.
    pub fn rewrite(&mut self, text: &str, who: &str, now: &str) -> Result<()> {
        if self.plural.is_some() {
            return Err(Error::new(format!("`{}` has plural forms", shorten(&self.msgid)))
                .hint("translate it in an editor of PO files"));
        }
        let mut new = self.clone();
        new.set_text(text);
        new.accept(who, now)?;
        *self = new;
        Ok(())
    }

    /// Refuses the translation in somebody's name: the entry is missing again, its words are kept as a comment.
    ///
    /// # Errors
    /// When there is no translation, or `who` is no name.
    pub fn reject(&mut self, who: &str, now: &str) -> Result<()> {
        // The same conditions as for accepting, on a copy.
        self.clone().accept(who, now)?;
        self.set_rejected(who, day(now));
        Ok(())
    }

    /// Returns whether `who` has accepted the translation as it stands.
    pub fn accepted_by(&self, who: &str) -> bool {
        self.reviewers().iter().any(|name| same_name(name, who))
    }
}

/// Returns the day of a time as gettext writes it.
fn day(now: &str) -> &str {
    now.split_whitespace().next().unwrap_or(now)
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

fn shorten(text: &str) -> String {
    let text = one_line(text);
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text,
    }
}
