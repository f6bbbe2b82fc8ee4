//! Translations looked at by people: what waits, and what becomes of it.
//!
//! Every decision reads the catalogue anew under the campaign's lock and writes it at once, so that work done in
//! another program meanwhile is kept and nothing is lost when a session breaks off. A decision binds to what was seen:
//! an entry that has changed in between is refused.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Desk, extract};
use crate::campaign::Lang;
use crate::catalog::{self, Catalog, Change, Entry, Freshness, Origin};
use crate::diag::{Diagnostic, Error, Kind, Result, Severity};
use crate::shelf;
use crate::template::{Segment, Template, check_translation};

/// So many hexadecimal digits an id has, unless two entries share them.
const DIGITS: usize = 8;

/// Why an entry waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Its source has changed since it was translated.
    Stale,
    /// It is marked as to be looked at.
    Fuzzy,
    /// It was accepted, but source or translation have changed since.
    Changed,
    /// Fewer people than are asked for have accepted it.
    Unaccepted,
    /// It holds; it is shown only where everything is asked for.
    Holds,
}

impl State {
    /// Returns the state in words.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Stale => "stale",
            State::Fuzzy => "fuzzy",
            State::Changed => "changed",
            State::Unaccepted => "unaccepted",
            State::Holds => "holds",
        }
    }
}

/// What a reviewer is shown of an entry.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// A short name, the same as long as context and source text are.
    pub id: String,
    /// The language.
    pub lang: String,
    /// Why it waits.
    pub state: State,
    /// The context of the entry.
    pub context: Option<String>,
    /// Where the text stands in the letter.
    pub references: Vec<String>,
    /// What is noted for translators.
    pub comments: Vec<String>,
    /// The source text.
    pub source: String,
    /// The translation.
    pub translation: String,
    /// The source text for which the translation was made, where it was another.
    pub former: Option<String>,
    /// What has changed from the former source text to that of now.
    pub changes: Vec<Change>,
    /// The machine that made the translation, if nobody has rewritten it.
    pub machine: Option<String>,
    /// Who has accepted the translation as it stands.
    pub accepted: Vec<String>,
    /// Who had accepted it before source or translation changed.
    pub formerly_accepted: Vec<String>,
    /// What the checks found.
    pub findings: Vec<Diagnostic>,
    /// What is known of like texts.
    pub matches: Vec<Match>,
    /// File and line of the translation.
    pub file: String,
    /// What was seen: source and translation as they stand.
    #[serde(skip)]
    pub seen: String,
}

/// A translation of a like text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Match {
    /// The like text.
    pub source: String,
    /// Its translation.
    pub translation: String,
    /// How alike the texts are, in percent.
    pub score: u8,
    /// Where the translation comes from.
    pub origin: String,
}

/// What knows translations of like texts.
pub trait Memory {
    /// Returns what is known of texts like `source`, the best first.
    fn matches(&self, source: &str, lang: &Lang) -> Vec<Match>;
}

/// A memory that knows nothing.
pub struct Nothing;

impl Memory for Nothing {
    fn matches(&self, _: &str, _: &Lang) -> Vec<Match> {
        vec![]
    }
}

/// What a reviewer decides about an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The translation is good.
    Accept,
    /// It is to be this, which is good.
    Rewrite(String),
    /// It is wrong, and missing again.
    Reject,
}

/// Which entries are meant.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Who looks: what this person has accepted does not wait.
    pub by: Option<&'a str>,
    /// Whether translations that hold are meant too.
    pub all: bool,
}

/// Returns what waits for review in a language, in the order of the letter.
///
/// # Errors
/// When the catalogue is broken.
pub fn waiting(
    desk: &Desk,
    letter: &Template,
    lang: &Lang,
    wanted: Wanted<'_>,
    memory: &dyn Memory,
) -> Result<Vec<Item>> {
    // Words that another language lends are looked at there.
    if desk.lender(letter, lang)?.is_some() {
        return Ok(vec![]);
    }
    let catalogue = extract::merged(desk, letter, lang)?;
    let hashes: Vec<String> = catalogue.entries.iter().map(hash).collect();
    let need = desk.campaign().require_review as usize;
    let items = catalogue.entries.iter().zip(&hashes).filter_map(|(entry, own)| {
        let state = state(entry, need, wanted)?;
        let id = own[..digits(own, &hashes)].to_string();
        Some(item(desk, letter, lang, entry, id, state, memory))
    });
    Ok(items.collect())
}

/// Returns why an entry waits; nothing where it does not.
fn state(entry: &Entry, need: usize, wanted: Wanted<'_>) -> Option<State> {
    let mine = wanted.by.is_some_and(|who| entry.accepted_by(who));
    match entry.freshness() {
        Freshness::Missing => None,
        Freshness::Stale => Some(State::Stale),
        Freshness::Fuzzy => Some(State::Fuzzy),
        Freshness::Current if mine => None,
        Freshness::Current => {
            let (have, before) = (entry.reviewers().len(), entry.former_reviewers().len());
            match (have >= need.max(1), have < need, before > 0) {
                (false, _, true) => Some(State::Changed),
                (_, true, _) => Some(State::Unaccepted),
                _ => wanted.all.then_some(State::Holds),
            }
        }
    }
}

fn item(
    desk: &Desk,
    letter: &Template,
    lang: &Lang,
    entry: &Entry,
    id: String,
    state: State,
    memory: &dyn Memory,
) -> Item {
    let names = |names: Vec<&str>| names.into_iter().map(String::from).collect();
    let former = entry.previous.msgid.clone().filter(|_| state == State::Stale);
    Item {
        id,
        lang: lang.to_string(),
        state,
        context: entry.context.clone(),
        references: entry.references.clone(),
        comments: entry.extracted.clone(),
        source: entry.msgid.clone(),
        translation: entry.msgstr.clone(),
        changes: former.as_ref().map(|old| catalog::diff(old, &entry.msgid)).unwrap_or_default(),
        former,
        machine: match entry.origin() {
            Origin::Machine { engine, .. } => Some(engine),
            Origin::Human => None,
        },
        accepted: names(entry.reviewers()),
        formerly_accepted: names(entry.former_reviewers()),
        findings: findings(desk, letter, lang, entry),
        matches: memory.matches(&entry.msgid, lang),
        file: match &entry.place {
            Some(place) => format!("{}:{}", place.source.name(), place.line_column().0),
            None => shelf::catalogue(&letter.name, lang),
        },
        seen: entry.fingerprint(),
    }
}

/// Returns what is wrong with a translation: with its expressions and tags first, then with its words.
fn findings(desk: &Desk, letter: &Template, lang: &Lang, entry: &Entry) -> Vec<Diagnostic> {
    let mut found = match segment(letter, entry).map(|s| check_translation(s, &entry.msgstr)) {
        Some(Err(error)) => error.into_diagnostics(),
        _ => vec![],
    };
    found.extend(catalog::check_entry(entry, &desk.campaign().source, lang));
    found
}

fn segment<'t>(letter: &'t Template, entry: &Entry) -> Option<&'t Segment> {
    letter.segments().iter().find(|s| (s.context, s.msgid.as_str()) == entry.key())
}

/// One decision that is to be carried out.
#[derive(Clone, Debug)]
pub struct Order {
    /// The id of the entry, or so much of its beginning that it fits no other.
    pub id: String,
    /// What was seen of it; nothing where it was not looked at.
    pub seen: Option<String>,
    /// The decision.
    pub decision: Decision,
}

/// What has become of decisions.
#[derive(Debug, Default, Serialize)]
pub struct Decided {
    /// The language.
    pub lang: String,
    /// The entries for which the decision was carried out, by id.
    pub done: Vec<String>,
    /// Those for which it was not, and why.
    pub refused: Vec<Refused>,
}

/// A decision that was not carried out.
#[derive(Debug, Serialize)]
pub struct Refused {
    /// The entry.
    pub id: String,
    /// Why.
    #[serde(rename = "findings")]
    pub why: Vec<Diagnostic>,
}

/// Carries out decisions in the name of `by`, and writes the catalogue at once. What cannot be done is told, and the
/// rest is done. The caller holds no lock: it is taken here.
///
/// # Errors
/// When an id names no entry or several, `by` is no name, or the catalogue cannot be read or written; then nothing is
/// done.
pub fn decide(desk: &Desk, letter: &Template, lang: &Lang, orders: &[Order], by: &str) -> Result<Decided> {
    let _lock = desk.shelf().lock()?;
    let mut catalogue = extract::merged(desk, letter, lang)?;
    let hashes: Vec<String> = catalogue.entries.iter().map(hash).collect();
    let places: Vec<usize> = orders.iter().map(|o| find(&o.id, &hashes, lang)).collect::<Result<_>>()?;
    let mut decided = Decided { lang: lang.to_string(), ..Decided::default() };
    for (order, at) in orders.iter().zip(places) {
        let id = hashes[at][..digits(&hashes[at], &hashes)].to_string();
        match carry_out(desk, letter, lang, &mut catalogue.entries[at], order, by) {
            Ok(()) => decided.done.push(id),
            Err(error) if error.kind() == Kind::Usage => return Err(error),
            Err(error) => decided.refused.push(Refused { id, why: error.into_diagnostics() }),
        }
    }
    if !decided.done.is_empty() {
        // Who only accepts has translated nothing.
        match orders.iter().any(|o| matches!(o.decision, Decision::Rewrite(_))) {
            true => catalogue.touch(by, &desk.now),
            false => catalogue.header.set("PO-Revision-Date", &desk.now),
        }
        save(desk, letter, lang, &catalogue)?;
    }
    Ok(decided)
}

fn carry_out(desk: &Desk, letter: &Template, lang: &Lang, entry: &mut Entry, order: &Order, by: &str) -> Result<()> {
    if order.seen.as_ref().is_some_and(|seen| *seen != entry.fingerprint()) {
        return Err(Error::new("the entry has changed since it was shown").hint("look at it again"));
    }
    let mut new = entry.clone();
    match &order.decision {
        Decision::Reject => new.reject(by, &desk.now)?,
        Decision::Accept => new.accept(by, &desk.now)?,
        Decision::Rewrite(text) => new.rewrite(text, by, &desk.now)?,
    }
    if order.decision != Decision::Reject {
        let mut wrong = findings(desk, letter, lang, &new);
        wrong.retain(|one| one.severity == Severity::Error);
        let mut all = crate::diag::Findings::default();
        all.extend(wrong);
        all.finish(())?;
    }
    *entry = new;
    Ok(())
}

fn save(desk: &Desk, letter: &Template, lang: &Lang, catalogue: &Catalog) -> Result<()> {
    desk.shelf().write(shelf::catalogue(&letter.name, lang), catalogue.to_text().as_bytes()).map(drop)
}

/// Returns what names an entry whatever else changes in the catalogue.
fn hash(entry: &Entry) -> String {
    let mut hash = Sha256::new();
    hash.update(entry.context.as_deref().unwrap_or_default());
    // As gettext joins the two.
    hash.update([4]);
    hash.update(&entry.msgid);
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns how many digits of a hash tell it from all others.
fn digits(own: &str, all: &[String]) -> usize {
    let shared = |other: &String| own.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let nearest = all.iter().filter(|other| *other != own).map(shared).max().unwrap_or_default();
    DIGITS.max(nearest + 1).min(own.len())
}

fn find(id: &str, hashes: &[String], lang: &Lang) -> Result<usize> {
    let id = id.trim().to_ascii_lowercase();
    let fitting: Vec<usize> = (0..hashes.len()).filter(|n| !id.is_empty() && hashes[*n].starts_with(&id)).collect();
    match fitting[..] {
        [only] => Ok(only),
        [] => Err(Error::usage(format!("`{lang}` has no entry `{id}`"))
            .hint(format!("`openletter review --lang {lang} --all --list` shows all ids"))),
        _ => Err(Error::usage(format!("`{id}` is the beginning of several ids")).hint("write one of them in full")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_stable_and_tell_entries_apart() {
        let entry = |msgid: &str, context: Option<&str>| Entry {
            msgid: msgid.into(),
            context: context.map(String::from),
            ..Entry::default()
        };
        let (a, b) = (hash(&entry("What we ask", None)), hash(&entry("What we ask", Some("title"))));
        assert_eq!(&a[..8], "1827960a", "an id that people have written down stays the same");
        assert_ne!(a, b);
        let lang = Lang::parse("fr").unwrap();
        let all = ["aaaaaaaa11".to_string(), "aaaaaaaa12".to_string(), "bbbbbbbbbb".to_string()];
        assert_eq!(all.each_ref().map(|h| digits(h, &all)), [10, 10, 8]);
        assert_eq!(find("BBBB", &all, &lang).unwrap(), 2);
        assert!(find("aaaaaaaa1", &all, &lang).unwrap_err().to_string().contains("several"));
        assert!(find("", &all, &lang).is_err() && find("c", &all, &lang).is_err());
    }
}
