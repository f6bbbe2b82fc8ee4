//! Two copies of a catalogue that people have worked on apart, joined so that nothing of either is lost.

use std::collections::{BTreeMap, HashMap};

use sha2::{Digest, Sha256};

use super::{Catalog, Entry, Freshness, Key};

/// How the translations stood when the copies parted: for each text a mark of its translation. It is written into the
/// head of the copy that is given away, so that the copy that comes back tells it whatever machine it comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base(BTreeMap<String, String>);

/// The field of the head that holds it.
const FIELD: &str = "X-Openletter-Base";

/// Two translations of one text, made apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The context of the entry.
    pub context: Option<String>,
    /// The source text.
    pub msgid: String,
    /// The translation that is kept, as fuzzy.
    pub ours: String,
    /// The other, which is kept in a comment.
    pub theirs: String,
}

/// What has come of joining.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// The entries that took over their translation, by context and source text.
    pub taken: Vec<(Option<String>, String)>,
    /// The entries of which both copies have a translation of their own.
    pub conflicts: Vec<Conflict>,
    /// How many translations belong to texts that are gone; they are kept as obsolete.
    pub obsolete: usize,
    /// Checks that the other copy silences, each with the beginning of its entry.
    pub silenced: Vec<(String, String)>,
}

impl Base {
    /// Returns how the translations of a catalogue stand.
    pub fn of(catalogue: &Catalog) -> Base {
        Base(catalogue.entries.iter().map(|entry| (short(&name(entry.key())), state(entry))).collect())
    }

    /// Writes it into the head of a catalogue.
    pub fn write(&self, catalogue: &mut Catalog) {
        let pairs: Vec<String> = self.0.iter().map(|(key, state)| format!("{key}:{state}")).collect();
        catalogue.header.set(FIELD, &pairs.join(" "));
    }

    /// Reads it from the head of a catalogue; none where the head does not hold it.
    pub fn read(catalogue: &Catalog) -> Option<Base> {
        let field = catalogue.header.get(FIELD)?;
        let pairs = field.split_whitespace().filter_map(|pair| pair.split_once(':'));
        Some(Base(pairs.map(|(key, state)| (key.to_string(), state.to_string())).collect()))
    }

    fn get(&self, key: Key<'_>) -> Option<&str> {
        self.0.get(&short(&name(key))).map(String::as_str)
    }
}

impl Catalog {
    /// Takes over what people wrote into another copy since the two parted.
    ///
    /// A translation that only one side has touched is taken from that side. Where both have, ours stays as fuzzy, and
    /// theirs goes into a comment. Records of machines and reviewers are not taken over: a file that travelled proves
    /// nothing about who accepted what. Without `base` every difference of two finished translations is a conflict.
    pub fn join(&mut self, theirs: &Catalog, base: Option<&Base>) -> Joined {
        let mut joined = Joined::default();
        let index: HashMap<(Option<String>, String), usize> =
            self.entries.iter().enumerate().map(|(n, e)| ((e.context.clone(), e.msgid.clone()), n)).collect();
        let mut gone: HashMap<(Option<String>, String), usize> =
            self.obsolete.iter().enumerate().map(|(n, e)| ((e.context.clone(), e.msgid.clone()), n)).collect();
        for their in theirs.entries.iter().filter(|e| e.has_text() || !e.comments.is_empty()) {
            let base = base.map(|b| b.get(their.key()));
            if let Some(at) = index.get(&(their.context.clone(), their.msgid.clone())) {
                join_entry(&mut self.entries[*at], their, base, &mut joined);
                continue;
            }
            // The text has changed here meanwhile: the translation may stand for the new one until somebody looks.
            let heir = |e: &&mut Entry| {
                e.fuzzy && e.previous.msgid.as_ref() == Some(&their.msgid) && e.previous.context == their.context
            };
            let untouched = base == Some(Some(state(their).as_str()));
            match self.entries.iter_mut().find(heir) {
                _ if untouched || !their.has_text() => {}
                Some(our) if our.msgstr == their.msgstr => {}
                Some(our) if !our.has_text() || base.flatten().is_some_and(|b| b == stale(our) || b == state(our)) => {
                    copy_text(our, their);
                    our.fuzzy = true;
                    joined.taken.push((our.context.clone(), our.msgid.clone()));
                }
                Some(our) => conflict(our, their, &mut joined),
                None => {
                    let key = (their.context.clone(), their.msgid.clone());
                    match gone.get(&key).map(|at| &mut self.obsolete[*at]) {
                        Some(old) if old.msgstr == their.msgstr => continue,
                        Some(old) => note(old, their),
                        None => {
                            gone.insert(key, self.obsolete.len());
                            self.obsolete.push(foreign(their));
                        }
                    }
                    joined.obsolete += 1;
                }
            }
        }
        joined
    }
}

/// `base` is none where nothing is known of the time before, and holds none where the text was not there then.
fn join_entry(our: &mut Entry, their: &Entry, base: Option<Option<&str>>, joined: &mut Joined) {
    let (now, other) = (state(our), state(their));
    let comments = strange_comments(our, their);
    let silenced = Entry { comments: comments.clone(), ..Entry::default() };
    let begin: String = our.msgid.chars().take(60).collect();
    joined.silenced.extend(silenced.ignored().map(|code| (code.to_string(), begin.clone())));
    our.comments.extend(comments);
    let same = our.forms().eq(their.forms());
    let finished = |e: &Entry| e.freshness() == Freshness::Current;
    let take = match base {
        _ if now == other => false,
        _ if !their.has_text() => false,
        _ if !our.has_text() => true,
        _ if same => our.fuzzy && !their.fuzzy && base.flatten() != Some(other.as_str()),
        Some(Some(base)) if base == other => false,
        Some(Some(base)) if base == now => true,
        None if !finished(our) && finished(their) => true,
        None if finished(our) && !finished(their) => false,
        _ => return conflict(our, their, joined),
    };
    if take {
        copy_text(our, their);
        our.fuzzy = their.fuzzy;
        if !our.fuzzy {
            our.previous = Default::default();
        }
        joined.taken.push((our.context.clone(), our.msgid.clone()));
    }
}

fn copy_text(our: &mut Entry, their: &Entry) {
    our.msgstr = their.msgstr.clone();
    if let (Some(our), Some(their)) = (&mut our.plural, &their.plural) {
        our.rest = their.rest.clone();
    }
}

fn conflict(our: &mut Entry, their: &Entry, joined: &mut Joined) {
    note(our, their);
    our.fuzzy = true;
    joined.conflicts.push(Conflict {
        context: our.context.clone(),
        msgid: our.msgid.clone(),
        ours: our.msgstr.clone(),
        theirs: their.msgstr.clone(),
    });
}

/// Writes another translation into comments, once.
fn note(our: &mut Entry, their: &Entry) {
    for line in their.forms().flat_map(str::lines).filter(|l| !l.trim().is_empty()) {
        let line = format!("conflict: {line}");
        if !our.comments.contains(&line) {
            our.comments.push(line);
        }
    }
}

/// Returns what a translator wrote in comments there and is not here, without records.
fn strange_comments(our: &Entry, their: &Entry) -> Vec<String> {
    let record = |c: &str| ["machine:", "accepted:", "rejected:"].iter().any(|mark| c.trim_start().starts_with(mark));
    their.comments.iter().filter(|c| !record(c) && !our.comments.contains(c)).cloned().collect()
}

/// Returns an entry of another copy without the records that it claims.
fn foreign(their: &Entry) -> Entry {
    let blank = Entry::default();
    let comments = strange_comments(&blank, their);
    Entry { comments, extracted: vec![], references: vec![], flags: Default::default(), ..their.clone() }
}

/// Returns a mark of a translation and of whether it waits.
fn state(entry: &Entry) -> String {
    let forms: Vec<&str> = entry.forms().collect();
    let fuzzy = if entry.fuzzy { "~" } else { "" };
    format!("{}{fuzzy}", short(&forms.join("\u{4}")))
}

/// Returns the mark that a translation had before its text changed, when it was finished.
fn stale(entry: &Entry) -> String {
    state(&Entry { fuzzy: false, ..entry.clone() })
}

fn name(key: Key<'_>) -> String {
    format!("{}\u{4}{}", key.0.unwrap_or_default(), key.1)
}

fn short(text: &str) -> String {
    Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(entries: &[(&str, &str, bool)]) -> Catalog {
        let entry = |(msgid, msgstr, fuzzy): &(&str, &str, bool)| Entry {
            msgid: msgid.to_string(),
            msgstr: msgstr.to_string(),
            fuzzy: *fuzzy,
            ..Entry::default()
        };
        Catalog { entries: entries.iter().map(entry).collect(), ..Catalog::default() }
    }

    #[test]
    fn what_one_side_did_is_taken_and_what_both_did_is_a_conflict() {
        let before =
            catalogue(&[("a", "1", true), ("b", "2", false), ("c", "", false), ("d", "4", false), ("e", "5", true)]);
        let base = Base::of(&before);
        let mut ours =
            catalogue(&[("a", "1", true), ("b", "2!", false), ("c", "", false), ("d", "4!", false), ("e", "5", true)]);
        let theirs =
            catalogue(&[("a", "1", false), ("b", "2", false), ("c", "3", false), ("d", "4?", false), ("e", "5", true)]);
        let joined = ours.join(&theirs, Some(&base));
        let told: Vec<(&str, bool)> = ours.entries.iter().map(|e| (e.msgstr.as_str(), e.fuzzy)).collect();
        assert_eq!(told, [("1", false), ("2!", false), ("3", false), ("4!", true), ("5", true)]);
        assert_eq!(ours.entries[3].comments, ["conflict: 4?"]);
        assert_eq!((joined.taken.len(), joined.conflicts.len()), (2, 1));
        let again = ours.clone();
        ours.join(&theirs, Some(&base));
        assert_eq!(ours, again, "a second time changes nothing");
    }

    #[test]
    fn without_a_base_no_finished_work_is_overwritten() {
        let mut ours = catalogue(&[("a", "1", false), ("b", "2", true), ("c", "", false)]);
        let theirs = catalogue(&[("a", "x", false), ("b", "y", false), ("c", "z", true)]);
        let joined = ours.join(&theirs, None);
        let told: Vec<(&str, bool)> = ours.entries.iter().map(|e| (e.msgstr.as_str(), e.fuzzy)).collect();
        assert_eq!(told, [("1", true), ("y", false), ("z", true)]);
        assert_eq!(joined.conflicts.len(), 1);
    }

    #[test]
    fn a_text_that_changed_here_takes_the_work_as_stale_and_one_that_is_gone_keeps_it() {
        let base = Base::of(&catalogue(&[("a", "1", false), ("gone", "", false)]));
        let mut ours = catalogue(&[("a new", "1", true)]);
        ours.entries[0].previous.msgid = Some("a".into());
        let theirs = catalogue(&[("a", "better", false), ("gone", "fort", false)]);
        let joined = ours.join(&theirs, Some(&base));
        assert_eq!((ours.entries[0].msgstr.as_str(), ours.entries[0].freshness()), ("better", Freshness::Stale));
        assert_eq!((ours.obsolete[0].msgstr.as_str(), joined.obsolete), ("fort", 1));
    }

    #[test]
    fn records_of_a_file_that_travelled_count_for_nothing() {
        let mut theirs = catalogue(&[("a", "1", false)]);
        theirs.entries[0].accept("Mallory", "2026-11-21").unwrap();
        theirs.entries[0].comments.push("openletter: ignore addresses".into());
        theirs.entries[0].comments.push("unclear to me".into());
        let mut ours = catalogue(&[("a", "", false)]);
        let joined = ours.join(&theirs, None);
        assert!(ours.entries[0].reviewers().is_empty());
        assert_eq!(ours.entries[0].comments.last().unwrap(), "unclear to me");
        assert_eq!(joined.silenced, [("addresses".to_string(), "a".to_string())]);
    }

    #[test]
    fn the_base_travels_in_the_head() {
        let mut given = catalogue(&[("a", "1", true), ("b", "", false)]);
        let base = Base::of(&given);
        base.write(&mut given);
        let back = Catalog::parse(&crate::diag::Source::new("t.po", given.to_text())).unwrap();
        assert_eq!(Base::read(&back), Some(base));
        assert_eq!(Base::read(&catalogue(&[])), None);
    }
}
