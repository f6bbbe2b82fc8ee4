//! Where a translation comes from and who accepted it: records in `# ` comments, which msgmerge keeps.
//!
//! ```text
//! # machine: local (firefox en-fa 1.0), 2026-11-21, 3b1f0c9a2d4e5f60
//! # accepted: Maryam N., 2026-11-22, 9c0d1e2f3a4b5c6d
//! # rejected: Maryam N., 2026-11-23: the words that were refused
//! # openletter: ignore numbers, end-punctuation
//! ```
//!
//! The last word of the first two is a fingerprint. That of `machine` is one of the translation: where it no
//! longer fits, a human has rewritten the text, and the origin is human. That of `accepted` is one of source
//! and translation: a later change of either voids it. A fingerprint tells of changes; it proves nothing about
//! who wrote the line, since whoever edits the file can write any of it.

use sha2::{Digest, Sha256};

use super::Entry;

/// How a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// There is no translation.
    Missing,
    /// The source has changed since.
    Stale,
    /// It waits for a human eye.
    Fuzzy,
    /// It holds.
    Current,
}

impl Freshness {
    /// Returns the word for it, as `status` prints it.
    pub fn as_str(self) -> &'static str {
        match self {
            Freshness::Missing => "missing",
            Freshness::Stale => "stale",
            Freshness::Fuzzy => "fuzzy",
            Freshness::Current => "current",
        }
    }
}

/// Who made a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A machine, and nobody has rewritten it since.
    Machine {
        /// The engine with its model.
        engine: String,
        /// The day, such as `2026-11-21`.
        date: String,
    },
    /// A human being.
    Human,
}

const MACHINE: &str = "machine:";
const ACCEPTED: &str = "accepted:";
const REJECTED: &str = "rejected:";
const IGNORE: &str = "openletter: ignore";

/// A record that somebody accepted a translation.
pub(super) struct Acceptance<'a> {
    pub who: &'a str,
    fingerprint: &'a str,
}

impl Entry {
    /// Returns how the translation stands to its source.
    ///
    /// An entry without `fuzzy` holds: whoever took the flag away, in whatever program, has accepted it.
    pub fn freshness(&self) -> Freshness {
        if self.forms().any(|form| form.trim().is_empty()) {
            Freshness::Missing
        } else if self.fuzzy && !self.previous.is_empty() {
            Freshness::Stale
        } else if self.fuzzy {
            Freshness::Fuzzy
        } else {
            Freshness::Current
        }
    }

    /// Returns who made the translation; a human where nothing is noted.
    pub fn origin(&self) -> Origin {
        let machine = self.comments.iter().rev().find_map(|c| c.trim().strip_prefix(MACHINE));
        match machine.and_then(|record| read(record.trim())) {
            Some((engine, date, mark)) if mark.is_none_or(|m| m == self.text_fingerprint()) => {
                Origin::Machine { engine: engine.to_string(), date: date.to_string() }
            }
            _ => Origin::Human,
        }
    }

    /// Returns the fingerprint of source and translation, 16 hexadecimal digits of a SHA-256.
    pub fn fingerprint(&self) -> String {
        fingerprint(std::iter::once(self.msgid.as_str()).chain(self.forms()))
    }

    fn text_fingerprint(&self) -> String {
        fingerprint(self.forms())
    }

    /// Returns the names of those who accepted the translation as it stands, each once.
    pub fn reviewers(&self) -> Vec<&str> {
        let fingerprint = self.fingerprint();
        let mut names: Vec<&str> = vec![];
        for record in self.acceptances().filter(|r| r.fingerprint == fingerprint) {
            if !names.iter().any(|n| same_name(n, record.who)) {
                names.push(record.who);
            }
        }
        names
    }

    /// Returns the names of those who accepted a former text or a former translation, and have not seen them as they
    /// stand.
    pub fn former_reviewers(&self) -> Vec<&str> {
        let now = self.reviewers();
        let mut names: Vec<&str> = vec![];
        for record in self.acceptances() {
            if !now.iter().chain(&names).any(|n| same_name(n, record.who)) {
                names.push(record.who);
            }
        }
        names
    }

    pub(super) fn acceptances(&self) -> impl Iterator<Item = Acceptance<'_>> {
        self.comments.iter().filter_map(|c| acceptance(c))
    }

    /// Returns the codes of the checks that a translator has silenced for the entry.
    pub fn ignored(&self) -> impl Iterator<Item = &str> {
        let lists = self.comments.iter().filter_map(|c| c.trim().strip_prefix(IGNORE));
        lists.flat_map(|list| list.split([',', ' ', '\t'])).filter(|code| !code.is_empty())
    }

    /// Puts a machine's translation in, to be reviewed.
    pub(super) fn set_machine(&mut self, text: &str, engine: &str, day: &str) {
        self.comments.retain(|c| !c.trim().starts_with(MACHINE));
        self.msgstr = text.to_string();
        self.previous = Default::default();
        self.fuzzy = true;
        let record = format!("{MACHINE} {}, {day}, {}", one_line(engine), self.text_fingerprint());
        self.comments.push(record);
    }

    /// Takes the translation away and keeps its words in comments; what machines and reviewers said of it goes too, so
    /// that the same words would have to be accepted anew.
    pub(super) fn set_rejected(&mut self, who: &str, day: &str) {
        self.comments.retain(|c| !c.trim().starts_with(MACHINE) && !c.trim().starts_with(ACCEPTED));
        let forms: Vec<String> = self.forms().map(String::from).collect();
        for line in forms.iter().flat_map(|form| form.lines()).filter(|line| !line.trim().is_empty()) {
            self.comments.push(format!("{REJECTED} {}, {day}: {}", one_line(who), one_line(line)));
        }
        self.set_text("");
        self.fuzzy = false;
    }

    /// Puts a translation in, in a human being's words.
    pub(super) fn set_text(&mut self, text: &str) {
        self.msgstr = text.to_string();
        if let Some(plural) = &mut self.plural {
            plural.rest.iter_mut().for_each(String::clear);
        }
        self.previous = Default::default();
    }

    /// Notes that somebody accepted the translation; replaces the record that the same person left before.
    pub(super) fn set_accepted(&mut self, who: &str, day: &str) {
        self.fuzzy = false;
        self.previous = Default::default();
        self.comments.retain(|c| acceptance(c).is_none_or(|record| !same_name(record.who, who)));
        let record = format!("{ACCEPTED} {}, {day}, {}", one_line(who), self.fingerprint());
        self.comments.push(record);
    }
}

fn acceptance(comment: &str) -> Option<Acceptance<'_>> {
    let (who, _, fingerprint) = read(comment.trim().strip_prefix(ACCEPTED)?.trim())?;
    Some(Acceptance { who, fingerprint: fingerprint? })
}

/// Takes `name, day, fingerprint` apart from its end, since a name may hold commas; the fingerprint may be missing.
fn read(record: &str) -> Option<(&str, &str, Option<&str>)> {
    let (before, last) = record.rsplit_once(',')?;
    let (rest, last) = (before.trim(), last.trim());
    if is_day(last) {
        return (!rest.is_empty()).then_some((rest, last, None));
    }
    let (name, day) = rest.rsplit_once(',')?;
    let (name, day) = (name.trim(), day.trim());
    (!name.is_empty() && is_day(day)).then_some((name, day, Some(last)))
}

fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(n, b)| if n == 4 || n == 7 { b == b'-' } else { b.is_ascii_digit() })
}

/// Whether two names are the same person's: case and spacing do not count.
pub(super) fn same_name(a: &str, b: &str) -> bool {
    let plain = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(a) == plain(b)
}

pub(super) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

fn fingerprint<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
