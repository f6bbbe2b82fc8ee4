//! The models of the offline engine: found, fetched, checked, kept, and taken along on a stick.
//!
//! This room owns a store of its own, a folder in the user's cache whose place is handed in ([`Store::new`]):
//!
//! ```text
//! models/
//! ├── en-de/               one folder per pair of languages, put in its place whole
//! │   ├── models.lock      what belongs here: name, size and SHA-256 of every file, and where it came from
//! │   ├── model.….bin
//! │   └── vocab.….spm      or srcvocab.….spm and trgvocab.….spm
//! ├── .part/               downloads that are not finished; the next one goes on with them
//! └── .offers.json         what the server offered last, to tell sizes without the network
//! ```
//!
//! Every file is compared with its lock each time that it is read, for a damaged vocabulary is loaded without
//! complaint and makes translations empty.

mod fetch;
mod lock;
mod offer;
mod store;
mod travel;
#[cfg(test)]
pub(super) mod tests;

use std::fmt;

pub use fetch::Remote;
pub use lock::{File, Lock};
pub use offer::{Offer, Part};
pub use store::{Files, Installed, Store};

use crate::campaign::Lang;
use crate::diag::{Error, Result};

/// The language through which pairs without a model of their own are translated, where it can be chosen.
const HUB: &str = "en";

/// The languages of a model: from one into the other.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The language of the texts.
    pub from: Lang,
    /// The language wanted.
    pub to: Lang,
}

impl Pair {
    /// Returns the pair of two languages.
    pub fn new(from: &Lang, to: &Lang) -> Pair {
        Pair { from: from.clone(), to: to.clone() }
    }

    /// Returns the pair that is written `en-de` or `en-zh-Hans`.
    ///
    /// # Errors
    /// A usage error when the text is no two different languages with a hyphen between them.
    pub fn parse(text: &str) -> Result<Pair> {
        let text = text.trim();
        let halves = text.match_indices('-').map(|(at, _)| (&text[..at], &text[at + 1..]));
        let mut pairs = halves.filter_map(|(from, to)| Some((Lang::parse(from).ok()?, Lang::parse(to).ok()?)));
        let pair = pairs.find(|(from, to)| from != to).map(|(from, to)| Pair { from, to });
        pair.ok_or_else(|| {
            Error::usage(format!("`{text}` is no pair of languages")).hint("a pair is written `en-de` or `en-zh-Hans`")
        })
    }
}

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Returns the pairs to go through from one language to another: one, or two by way of a third language; none
/// where there is no way. A more general tag serves where there is no model of the very language (`pt` for `pt-BR`).
pub fn route(pairs: &[Pair], from: &Lang, to: &Lang) -> Option<Vec<Pair>> {
    let speaks = |has: &Lang, wanted: &Lang| wanted.chain().iter().position(|tag| tag == has.as_str());
    let near = |pair: &Pair| Some(speaks(&pair.from, from)? + speaks(&pair.to, to)?);
    let direct = pairs.iter().filter_map(|pair| Some((near(pair)?, pair))).min_by_key(|(far, _)| *far);
    if let Some((_, pair)) = direct {
        return Some(vec![pair.clone()]);
    }
    let mut ways = vec![];
    for first in pairs.iter().filter(|p| speaks(&p.from, from).is_some() && speaks(&p.to, to).is_none()) {
        for second in pairs.iter().filter(|p| p.from == first.to && speaks(&p.to, to).is_some()) {
            ways.push((first.to.as_str() != HUB, first.to.to_string(), vec![first.clone(), second.clone()]));
        }
    }
    ways.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    ways.into_iter().next().map(|way| way.2)
}

/// Returns a size as a person reads it: `37 MB`, `170 kB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        1_000_000..10_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}
