//! How alike two texts are, from 0 to 1.

use std::cell::Cell;
use std::collections::HashMap;

/// Texts longer than this are compared by words alone, in bytes.
const SHORT: usize = 160;
/// So many steps may be spent on comparing the order of words and letters, well under a second. A hostile file that
/// needs more is compared by its words in whatever order.
const STEPS: usize = 100_000_000;

/// Texts cut into words, ready to be compared with many others.
pub(super) struct Words<'a> {
    text: &'a str,
    /// The words as numbers.
    words: Vec<u32>,
    /// The same in their order.
    sorted: Vec<u32>,
}

/// Gives equal words the same number, and counts the steps that comparing takes.
pub(super) struct Lexicon<'a> {
    numbers: HashMap<&'a str, u32>,
    steps: Cell<usize>,
}

impl<'a> Lexicon<'a> {
    pub(super) fn new() -> Lexicon<'a> {
        Lexicon { numbers: HashMap::new(), steps: Cell::new(STEPS) }
    }

    pub(super) fn cut(&mut self, text: &'a str) -> Words<'a> {
        let mut number = |word| {
            let next = self.numbers.len() as u32;
            *self.numbers.entry(word).or_insert(next)
        };
        // Punctuation stands apart, so that `war.` and `war` are alike.
        let cut = text.split_whitespace().flat_map(|w| {
            let bare = w.trim_end_matches(|c: char| !c.is_alphanumeric());
            [bare, &w[bare.len()..]].into_iter().filter(|part| !part.is_empty())
        });
        let words: Vec<u32> = cut.map(&mut number).collect();
        let mut sorted = words.clone();
        sorted.sort_unstable();
        Words { text, words, sorted }
    }

    /// Returns the likeness: the share of words (of short texts: characters too) that stand in both in the same
    /// order. What cannot reach `least` is 0.
    pub(super) fn likeness(&self, a: &Words<'_>, b: &Words<'_>, least: f64) -> f64 {
        if a.text == b.text {
            return 1.0;
        }
        let total = (a.words.len() + b.words.len()) as f64;
        let mut score = 2.0 * a.shared(b) as f64 / total.max(1.0);
        if score >= least && self.affords(a.words.len() * b.words.len()) {
            score = 2.0 * a.in_order(b) as f64 / total;
        }
        let (short, long) = (a.text.len().min(b.text.len()), a.text.len().max(b.text.len()));
        // So many letters at least must be added: four bytes a character at most.
        let may_reach = short as f64 * 4.0 >= long as f64 * least;
        if long <= SHORT && may_reach && self.affords(short * long) {
            score = score.max(strsim::normalized_levenshtein(a.text, b.text));
        }
        if score >= least { score } else { 0.0 }
    }

    fn affords(&self, steps: usize) -> bool {
        let left = self.steps.get();
        self.steps.set(left.saturating_sub(steps));
        steps <= left
    }
}

impl Words<'_> {
    /// Counts the words that are in both, in whatever order: never less than those in the same order.
    fn shared(&self, other: &Words<'_>) -> usize {
        let (mut a, mut b) = (self.sorted.iter().peekable(), other.sorted.iter().peekable());
        let mut shared = 0;
        while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
            match x.cmp(y) {
                std::cmp::Ordering::Less => drop(a.next()),
                std::cmp::Ordering::Greater => drop(b.next()),
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    a.next();
                    b.next();
                }
            }
        }
        shared
    }

    /// Returns the length of the longest common subsequence of words.
    fn in_order(&self, other: &Words<'_>) -> usize {
        let mut row = vec![0usize; other.words.len() + 1];
        for word in &self.words {
            let mut corner = 0;
            for (n, theirs) in other.words.iter().enumerate() {
                let above = row[n + 1];
                row[n + 1] = if word == theirs { corner + 1 } else { above.max(row[n]) };
                corner = above;
            }
        }
        row[other.words.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(a: &str, b: &str) -> f64 {
        let mut lexicon = Lexicon::new();
        let (a, b) = (lexicon.cut(a), lexicon.cut(b));
        assert_eq!(lexicon.likeness(&a, &b, 0.0), lexicon.likeness(&b, &a, 0.0));
        lexicon.likeness(&a, &b, 0.0)
    }

    #[test]
    fn small_changes_are_alike_and_different_texts_are_not() {
        assert_eq!(likeness("What we ask", "What we ask"), 1.0);
        assert!(likeness("What we ask", "What we asked") > 0.8);
        assert!(likeness("Dear Sir", "Dear Sirs") > 0.8);
        let long = "Neither the threat nor the use of force may become an instrument of the talks. ".repeat(4);
        assert!(likeness(&long, &long.replace("force", "weapons")) > 0.9);
        assert!(likeness(&long, &"All human beings are born free and equal in dignity. ".repeat(4)) < 0.4);
        assert!(likeness("What we ask", "What we offer") < 0.8);
        assert_eq!(likeness("", "a"), 0.0);
    }
}
