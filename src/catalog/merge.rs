//! A catalogue brought up to date with its template, so that nothing a translator wrote is lost.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::similar::Lexicon;
use super::{Catalog, Entry, Key, Message, Previous, blank};

/// How alike two source texts must be for the translation of one to be offered for the other.
const ALIKE: f64 = 0.6;
/// With more pairs than this to compare, only neighbours are compared.
const PAIRS: usize = 250_000;
/// How far apart neighbours stand, in entries.
const NEAR: usize = 100;

/// A translation that is looking for its place.
struct Loose<'a> {
    entry: &'a Entry,
    obsolete: bool,
    /// Its place in the old catalogue.
    at: usize,
}

impl Catalog {
    /// Returns the catalogue for the messages as they are now, in their order.
    ///
    /// - An entry whose text is still there keeps everything; `#.` and `#:` are renewed.
    /// - A changed text takes over the translation of the nearest text that is gone, as `fuzzy`, with the former
    ///   text in `#|`. Where the text comes back before anybody touched the translation, `#|` goes again; `fuzzy`
    ///   goes too if somebody had accepted the translation of that very text.
    /// - Translations of texts that are gone become obsolete (`#~`), and come back with the text.
    ///
    /// `POT-Creation-Date` becomes `now` (as gettext writes it) where the set of texts has changed. A second merge
    /// with the same messages changes nothing.
    pub fn merge(&self, messages: &[Message], now: &str) -> Catalog {
        let texts = blank(messages);
        let mut entries = texts.clone();
        let mut header = self.header.clone();
        header.complete();
        let before: HashSet<Key<'_>> = self.entries.iter().map(Entry::key).collect();
        if before != texts.iter().map(Entry::key).collect() {
            header.set("POT-Creation-Date", now);
        }

        let old = self.entries.iter().map(|e| (e, false)).chain(self.obsolete.iter().map(|e| (e, true)));
        let mut loose: HashMap<Key<'_>, Loose<'_>> =
            old.enumerate().map(|(at, (entry, obsolete))| (entry.key(), Loose { entry, obsolete, at })).collect();
        let mut fresh = vec![];
        for (n, text) in texts.iter().enumerate() {
            match loose.remove(&text.key()) {
                Some(old) => keep(&mut entries[n], old.entry),
                None => fresh.push(n),
            }
        }
        let mut loose: Vec<Loose<'_>> = loose.into_values().filter(|l| l.entry.has_text()).collect();
        loose.sort_by_key(|l| l.at);
        let taken = adopt(&mut entries, &texts, &fresh, &loose);

        let left = loose.iter().enumerate().filter(|(n, _)| !taken.contains(n)).map(|(_, l)| l);
        let (gone, obsolete): (Vec<_>, Vec<_>) = left.partition(|l| !l.obsolete);
        let obsolete = obsolete.into_iter().chain(gone).map(|l| retire(l.entry)).collect();
        Catalog { header, entries, obsolete }
    }
}

/// Gives the new texts the translations of the nearest old ones; returns which were taken.
fn adopt(entries: &mut [Entry], texts: &[Entry], fresh: &[usize], loose: &[Loose<'_>]) -> HashSet<usize> {
    let mut taken = HashSet::new();
    if fresh.is_empty() || loose.is_empty() {
        return taken;
    }
    // A text that came back finds its own translation first.
    let mut former: HashMap<Key<'_>, usize> = HashMap::new();
    for (n, old) in loose.iter().enumerate().rev().filter(|(_, l)| l.entry.fuzzy) {
        if let Some(msgid) = &old.entry.previous.msgid {
            let context = old.entry.previous.context.as_ref().or(old.entry.context.as_ref());
            former.insert((context.map(String::as_str), msgid), n);
        }
    }
    let mut left = vec![];
    for n in fresh {
        match former.remove(&texts[*n].key()) {
            Some(old) => {
                restore(&mut entries[*n], loose[old].entry);
                taken.insert(old);
            }
            None => left.push(*n),
        }
    }

    let mut lexicon = Lexicon::new();
    let wanted: Vec<_> = left.iter().map(|n| lexicon.cut(&texts[*n].msgid)).collect();
    let offered: Vec<_> = loose
        .iter()
        .map(|l| {
            let former = l.entry.previous.msgid.as_deref().filter(|_| l.entry.fuzzy);
            (lexicon.cut(&l.entry.msgid), former.map(|f| lexicon.cut(f)))
        })
        .collect();
    let all = wanted.len().saturating_mul(offered.len()) <= PAIRS;
    let mut pairs = vec![];
    for (n, words) in wanted.iter().enumerate() {
        let text = &texts[left[n]];
        for (old, (now, before)) in offered.iter().enumerate().filter(|(old, _)| !taken.contains(old)) {
            let Loose { entry, at, obsolete } = &loose[old];
            let distance = at.abs_diff(left[n]);
            let same_context = entry.context == text.context;
            if (!all && distance > NEAR) || (!same_context && entry.msgid != text.msgid) {
                continue;
            }
            let likeness = lexicon.likeness(words, now, ALIKE);
            let likeness = before.as_ref().map_or(likeness, |b| likeness.max(lexicon.likeness(words, b, ALIKE)));
            if likeness >= ALIKE {
                // Sorted from the best: likeness in steps of a thousandth, then the live ones, then the nearest.
                let rank = (1000 - (likeness * 1000.0) as usize, !same_context, *obsolete, distance, n, old);
                pairs.push(rank);
            }
        }
    }
    pairs.sort_unstable();
    let mut found: BTreeMap<usize, usize> = BTreeMap::new();
    for (.., n, old) in pairs {
        if !found.contains_key(&n) && !taken.contains(&old) {
            found.insert(n, old);
            taken.insert(old);
        }
    }
    for (n, old) in found {
        offer(&mut entries[left[n]], loose[old].entry);
    }
    taken
}

/// Keeps what a translator wrote for the same text.
fn keep(new: &mut Entry, old: &Entry) {
    new.comments = old.comments.clone();
    new.flags = old.flags.clone();
    new.plural = old.plural.clone();
    new.msgstr = old.msgstr.clone();
    new.place = old.place.clone();
    new.fuzzy = old.fuzzy && !old.msgstr.is_empty();
    // A former text says something only as long as the translation waits for review.
    new.previous = if new.fuzzy { old.previous.clone() } else { Previous::default() };
}

/// Gives a text that came back the translation that was made for it.
fn restore(new: &mut Entry, old: &Entry) {
    keep(new, old);
    new.previous = Previous::default();
    new.fuzzy = new.reviewers().is_empty();
}

/// Offers the translation of a text that was alike.
fn offer(new: &mut Entry, old: &Entry) {
    keep(new, old);
    new.fuzzy = !new.msgstr.is_empty();
    if new.fuzzy && new.previous.is_empty() {
        let plural = old.plural.as_ref().map(|p| p.msgid.clone());
        new.previous = Previous { context: old.context.clone(), msgid: Some(old.msgid.clone()), plural };
    }
}

fn retire(old: &Entry) -> Entry {
    Entry { extracted: vec![], references: vec![], flags: Default::default(), ..old.clone() }
}
