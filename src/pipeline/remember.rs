//! What was said before, brought to what is to be said now: translation memory and glossary at the desk.
//!
//! The memory is a help and never a hindrance: where it cannot be used, that is told as a warning and the errand goes
//! on. What comes out of it waits for a human eye like a machine's answer, be it ever so alike: nobody has seen it in
//! this letter, and the memory may hold what somebody sent.

use std::path::Path;

use super::{Desk, review};
use crate::campaign::Lang;
use crate::catalog::glossary::Glossary;
use crate::catalog::memory::{self, Home, Learnt, Match, Memory};
use crate::catalog::{Catalog, Entry, Translation};
use crate::defaults;
use crate::diag::{Diagnostic, Result, Severity};
use crate::template::{Template, check_translation};

/// The name by which a chain of backends names the memory.
pub const BACKEND: &str = "memory";
/// What is less alike is not put into a catalogue, where it would keep machines from doing better.
pub const FILLED: u8 = 75;
/// What is less alike is not shown to a reviewer.
pub const OFFERED: u8 = 60;
/// How a comment on an entry begins that says where its translation comes from.
const COMMENT: &str = "memory:";

/// What the memory has put into a catalogue.
#[derive(Debug, Default)]
pub struct Recalled {
    /// How many entries were filled from equal texts.
    pub exact: usize,
    /// How many were filled from texts that are alike.
    pub fuzzy: usize,
    /// Why some were not, or none.
    pub warnings: Vec<Diagnostic>,
}

impl Recalled {
    /// Returns how many entries were filled.
    pub fn filled(&self) -> usize {
        self.exact + self.fuzzy
    }
}

/// Fills entries that a machine may translate from the memory: from equal texts first, then from texts that are
/// alike, with `# memory: 87 %, letter` beside them. Translations that would break the letter are passed over.
pub fn recall(desk: &Desk, letter: &Template, catalogue: &mut Catalog, lang: &Lang) -> Recalled {
    let mut done = Recalled::default();
    let Some(memory) = open(desk, &mut done.warnings) else { return done };
    let mut good: Vec<(Translation, Match)> = vec![];
    for entry in catalogue.missing() {
        match fitting(desk, &memory, letter, entry, lang) {
            Ok(found) => good.extend(found),
            Err(error) => {
                done.warnings.extend(softened(error));
                break;
            }
        }
    }
    for (translation, found) in good {
        let key = (translation.context.clone(), translation.msgid.clone());
        if catalogue.absorb([translation], &desk.now) == 0 {
            continue;
        }
        let (exact, fuzzy) = if found.score == 100 { (1, 0) } else { (0, 1) };
        done.exact += exact;
        done.fuzzy += fuzzy;
        if let Some(entry) = catalogue.find_mut((key.0.as_deref(), &key.1)) {
            entry.comments.retain(|comment| !comment.trim_start().starts_with(COMMENT));
            entry.comments.push(format!("{COMMENT} {} %, {}", found.score, origin(&found)));
        }
    }
    done
}

/// Returns the best unit for an entry whose translation keeps what a translation must keep.
fn fitting(
    desk: &Desk,
    memory: &Memory,
    letter: &Template,
    entry: &Entry,
    lang: &Lang,
) -> Result<Option<(Translation, Match)>> {
    let Some(segment) = letter.segments().iter().find(|s| (s.context, s.msgid.as_str()) == entry.key()) else {
        return Ok(None);
    };
    let (from, context) = (&desk.campaign.source, entry.context.as_deref());
    let mut found = memory.exact(from, lang, &entry.msgid, context)?;
    if found.is_empty() {
        found = memory.fuzzy(from, lang, &entry.msgid, context, FILLED, 10)?;
    }
    let fits = |one: &Match| check_translation(segment, &one.unit.target).is_ok();
    Ok(found.into_iter().find(fits).map(|found| {
        let translation = Translation {
            context: entry.context.clone(),
            msgid: entry.msgid.clone(),
            text: found.unit.target.clone(),
            engine: BACKEND.to_string(),
        };
        (translation, found)
    }))
}

/// Returns where a unit stands, in one line: the letter, with the campaign's id where it is another's.
fn origin(found: &Match) -> String {
    let words = found.unit.letter.split(|c: char| c.is_control() || c.is_whitespace());
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns what the memory knows about a text, for somebody who reviews its translation; the best first.
///
/// # Errors
/// When the memory cannot be used. Where it is switched off there is nothing, which is no error.
pub fn offers(desk: &Desk, entry: &Entry, lang: &Lang, limit: usize) -> Result<Vec<Match>> {
    let Some(place) = place(desk) else { return Ok(vec![]) };
    let context = entry.context.as_deref();
    Memory::open(place)?.fuzzy(&desk.campaign.source, lang, &entry.msgid, context, OFFERED, limit)
}

/// The memory as a reviewer is shown it: three likes of a text, and none where it cannot be used.
pub struct Shown<'a>(pub &'a Desk);

impl review::Memory for Shown<'_> {
    fn matches(&self, source: &str, lang: &Lang) -> Vec<review::Match> {
        let entry = Entry { msgid: source.to_string(), ..Entry::default() };
        let known = offers(self.0, &entry, lang, 3).unwrap_or_default();
        let shown = |found: Match| review::Match {
            origin: origin(&found),
            source: found.unit.source,
            translation: found.unit.target,
            score: found.score,
        };
        known.into_iter().map(shown).collect()
    }
}

/// Lets the memory learn a letter's catalogue: every entry that holds; returns warnings.
pub fn learn(desk: &Desk, letter: &str, catalogue: &Catalog, lang: &Lang) -> Vec<Diagnostic> {
    let mut warnings = vec![];
    if let Some(memory) = open(desk, &mut warnings)
        && let Err(error) = learn_into(&memory, desk, letter, catalogue, lang)
    {
        warnings.extend(softened(error));
    }
    warnings
}

fn learn_into(memory: &Memory, desk: &Desk, letter: &str, catalogue: &Catalog, lang: &Lang) -> Result<Learnt> {
    let root = root(desk);
    let home = Home { root: &root, campaign: &desk.campaign.sender.id, letter };
    // A catalogue knows when it was last worked on, so that a memory made anew has the days of the old one.
    let revised = catalogue.header.get("PO-Revision-Date").and_then(|date| date.get(..10));
    let day = revised.filter(|day| day.parse::<jiff::civil::Date>().is_ok()).or_else(|| desk.now.get(..10));
    memory.learn(home, catalogue, &desk.campaign.source, lang, day.unwrap_or_default())
}

/// Lets a memory learn every catalogue of a campaign and forget its letters and languages that are gone; returns how
/// many catalogues it has learnt, and what is wrong with the others.
///
/// # Errors
/// When the memory cannot be written or the campaign's folder not be read.
pub fn learn_all(desk: &Desk, memory: &Memory) -> Result<(usize, Vec<Diagnostic>)> {
    let (mut learnt, mut warnings) = (0, vec![]);
    let letters = desk.shelf.letters()?;
    memory.prune(&root(desk), &letters, &desk.campaign.languages)?;
    for letter in &letters {
        for lang in desk.campaign.languages.iter().filter(|l| **l != desk.campaign.source) {
            let file = crate::shelf::catalogue(letter, lang);
            let read = || desk.shelf.read_optional(&file)?.map(|s| Catalog::parse(&s)).transpose();
            match read() {
                Ok(Some(catalogue)) => {
                    learn_into(memory, desk, letter, &catalogue, lang)?;
                    learnt += 1;
                }
                Ok(None) => {}
                Err(error) => warnings.extend(softened(error)),
            }
        }
    }
    Ok((learnt, warnings))
}

/// Makes the memory anew from the catalogues of this campaign, of those that it knew, and of further ones; returns it
/// with the number of catalogues, and what could not be read.
///
/// # Errors
/// When the memory belongs to another program or a newer version, or cannot be written.
pub fn rebuild(place: &Path, desks: &[Desk], open: impl Fn(&Path) -> Result<Desk>) -> Result<(usize, Vec<Diagnostic>)> {
    let (memory, roots) = memory::rebuild(place)?;
    let (mut learnt, mut warnings) = (0, vec![]);
    let mut found = vec![];
    for known in roots.iter().filter(|known| desks.iter().all(|desk| root(desk) != **known)) {
        match open(Path::new(known)) {
            Ok(desk) => found.push(desk),
            Err(_) => {
                let message = format!("`{known}` is no campaign any more; what was learnt there is gone");
                warnings.push(Diagnostic::warning(message).code("memory-campaign"));
            }
        }
    }
    for desk in desks.iter().chain(&found).filter(|desk| desk.campaign.memory) {
        let (number, told) = learn_all(desk, &memory)?;
        learnt += number;
        warnings.extend(told);
    }
    Ok((learnt, warnings))
}

/// Returns the glossary of a language: the built-in one, the campaign's terms in place of its own.
///
/// # Errors
/// Every mistake in the campaign's file.
pub fn glossary(desk: &Desk, lang: &Lang) -> Result<Glossary> {
    let mut files = vec![];
    for tag in lang.chain().iter().rev() {
        files.extend(defaults::glossary(tag));
        files.extend(desk.shelf.read_optional(&file(tag))?);
    }
    Glossary::read(lang, &desk.campaign.source, &files)
}

/// Returns the path of a language's glossary below the campaign's folder.
pub fn file(lang: &str) -> String {
    format!("locales/{lang}/glossary.toml")
}

/// Returns the campaign's folder as the memory knows it.
fn root(desk: &Desk) -> String {
    let root = desk.shelf.root();
    root.canonicalize().unwrap_or_else(|_| root.to_path_buf()).display().to_string()
}

/// Returns where the memory lies, unless it is switched off.
pub fn place(desk: &Desk) -> Option<&Path> {
    desk.memory.as_deref().filter(|_| desk.campaign.memory)
}

fn open(desk: &Desk, warnings: &mut Vec<Diagnostic>) -> Option<Memory> {
    Memory::open(place(desk)?).map_err(|error| warnings.extend(softened(error))).ok()
}

/// Returns what an error says as warnings: the letter does not depend on the memory.
fn softened(error: crate::diag::Error) -> impl Iterator<Item = Diagnostic> {
    error.into_diagnostics().into_iter().map(|one| Diagnostic { severity: Severity::Warning, ..one })
}
