//! Search times of the translation memory: p50 and p95 over 100,000 invented units of realistic length.
//!
//! `cargo bench --bench memory` prints a table. Numbers of different machines and days cannot be compared; lines of
//! one run can. A number as argument sets how many units there are.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::time::{Duration, Instant};

use openletter::campaign::Lang;
use openletter::catalog::memory::{Memory, Unit};

/// How many searches are timed of each kind.
const SEARCHES: usize = 400;

fn main() {
    let units = std::env::args().skip(1).find_map(|a| a.parse().ok()).unwrap_or(100_000);
    let dir = tempfile::tempdir().expect("a temporary folder");
    let place = dir.path().join("memory.sqlite");
    let (en, fr) = (lang("en"), lang("fr"));
    let mut invent = Invent(2026);
    let sources: Vec<String> = (0..units).map(|_| invent.sentence(&ENGLISH)).collect();
    let since = Instant::now();
    let memory = Memory::open(&place).expect("the memory opens");
    let all = sources.iter().map(|source| Unit {
        source: source.clone(),
        target: invent.sentence(&FRENCH),
        from: en.clone(),
        to: fr.clone(),
        context: None,
        campaign: None,
        letter: "bench.tmx".into(),
        reviewed: 0,
        machine: false,
        date: "2026-11-21".into(),
    });
    let added = memory.import(all).expect("the units are taken in");
    drop(memory);
    let size = std::fs::metadata(&place).expect("the file is there").len();
    println!("{added} units in {:.1} s, {} MB", since.elapsed().as_secs_f64(), size >> 20);

    let since = Instant::now();
    let memory = Memory::open(&place).expect("the memory opens");
    println!("{:10} {:>9.3} ms", "open", since.elapsed().as_secs_f64() * 1e3);
    println!("{:10} {:>12} {:>12} {:>12} {:>8}", "search", "p50", "p95", "most", "found");
    let step = (sources.len() / SEARCHES).max(1);
    let samples: Vec<&String> = sources.iter().step_by(step).collect();
    let changed: Vec<String> = samples.iter().map(|s| change(s)).collect();
    let fresh: Vec<String> = samples.iter().map(|_| invent.sentence(&ENGLISH)).collect();
    let fuzzy = |text: &str| memory.fuzzy(&en, &fr, text, None, 70, 5).expect("a search").len();
    time("exact", &samples, |text| memory.exact(&en, &fr, text, None).expect("a search").len());
    time("alike", &changed.iter().collect::<Vec<_>>(), |text| fuzzy(text));
    time("new", &fresh.iter().collect::<Vec<_>>(), |text| fuzzy(text));
    let words: Vec<String> =
        samples.iter().map(|s| s.split(' ').skip(2).take(3).collect::<Vec<_>>().join(" ")).collect();
    time("words", &words.iter().collect::<Vec<_>>(), |text| memory.find(text, None, 20).expect("a search").len());
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

fn time(name: &str, texts: &[&String], search: impl Fn(&str) -> usize) {
    let mut times: Vec<Duration> = vec![];
    let mut found = 0;
    for text in texts {
        let since = Instant::now();
        found += usize::from(search(text) > 0);
        times.push(since.elapsed());
    }
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("{name:10} {:>9.3} ms {:>9.3} ms {:>9.3} ms {found:>4}/{}", at(0.5), at(0.95), at(1.0), texts.len());
}

/// A sentence as an author changes it: two words are others.
fn change(text: &str) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    let last = words.len() - 1;
    words[last / 3] = "henceforth";
    words[last / 3 * 2] = "altogether";
    words.join(" ")
}

/// Invents sentences, the same ones on every machine.
struct Invent(u64);

impl Invent {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    /// Returns a sentence of 6 to 40 words. Some words are frequent, most are rare, as in every language: the rank of
    /// a word is drawn so that its frequency falls with it.
    fn sentence(&mut self, syllables: &[&str]) -> String {
        let length = 6 + self.below(18) + self.below(18);
        let mut words = vec![];
        for _ in 0..length {
            let rank = (20_000f64.powf(self.below(1_000_000) as f64 / 1e6)) as usize;
            words.push(word(rank, syllables));
        }
        if self.below(4) == 0 {
            words[length / 2] = "{{ recipient.title }}".into();
        }
        format!("{}.", words.join(" "))
    }
}

/// Returns the word of a rank: short where it is frequent.
fn word(rank: usize, syllables: &[&str]) -> String {
    let mut word = String::new();
    let mut rest = rank;
    loop {
        word.push_str(syllables[rest % syllables.len()]);
        rest /= syllables.len();
        if rest == 0 {
            return word;
        }
    }
}

const ENGLISH: [&str; 24] = [
    "the", "of", "and", "tion", "er", "con", "in", "re", "state", "right", "ment", "al", "de", "ly", "per", "is",
    "com", "ty", "ing", "sanc", "ple", "war", "est", "pro",
];
const FRENCH: [&str; 24] = [
    "de", "la", "les", "tion", "é", "con", "en", "ré", "état", "droit", "ment", "eur", "dé", "aux", "par", "est",
    "com", "té", "ant", "sanc", "peu", "paix", "que", "pro",
];
