//! How alike two source texts are, from 0 to 100: the edit distance of their words, signs and expressions.
//!
//! A word weighs four times as much as a sign of punctuation or of emphasis, since that much less has to be done
//! about it. Words that begin or end alike cost in part; an expression in the place of another costs half of it.

use crate::catalog::fold::is_ideograph;

/// Texts whose comparison would take more steps than this are not compared: two texts of 1,400 words.
const STEPS: usize = 2_000_000;

/// One piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Token<'a> {
    kind: Kind,
    text: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    /// An expression, a tag or an address.
    Atom,
    Sign,
}

impl Token<'_> {
    fn weight(self) -> u32 {
        match self.kind {
            Kind::Word | Kind::Number => 40,
            Kind::Atom => 30,
            Kind::Sign => 10,
        }
    }

    /// Returns what it costs to put `other` in the place of this one.
    fn instead(self, other: Token<'_>) -> u32 {
        let most = self.weight() + other.weight();
        if self == other {
            return 0;
        }
        if self.kind != other.kind {
            return most;
        }
        match self.kind {
            Kind::Word => {
                let same =
                    self.text.chars().flat_map(char::to_lowercase).eq(other.text.chars().flat_map(char::to_lowercase));
                if same {
                    self.weight() / 8
                } else {
                    (f64::from(self.weight()) * (1.0 - shared(self.text, other.text))) as u32
                }
            }
            _ => self.weight() / 2,
        }
    }
}

/// Returns the share of the longer word that the two begin and end with; of no account where it is less than half.
fn shared(a: &str, b: &str) -> f64 {
    let (long, short) = (a.chars().count().max(b.chars().count()), a.chars().count().min(b.chars().count()));
    let before = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let after = a.chars().rev().zip(b.chars().rev()).take_while(|(x, y)| x == y).count();
    let share = (before + after).min(short) as f64 / long.max(1) as f64;
    if share >= 0.5 { share } else { 0.0 }
}

/// A text that is to be compared with many others.
pub(super) struct Scorer<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    weight: u32,
}

impl<'a> Scorer<'a> {
    pub(super) fn new(text: &'a str) -> Scorer<'a> {
        let tokens = tokens(text);
        let weight = tokens.iter().map(|t| t.weight()).sum();
        Scorer { text, tokens, weight }
    }

    /// Returns the score of another text: 100 where the two are the same to the byte, and only there; 0 where it
    /// does not reach `least`.
    pub(super) fn score(&self, other: &str, least: u8) -> u8 {
        if self.text == other {
            return 100;
        }
        let theirs = Scorer::new(other);
        let total = self.weight.max(theirs.weight);
        let bound = |cost: u32| (100.0 * (1.0 - f64::from(cost) / f64::from(total.max(1)))).max(0.0) as u8;
        // The difference in weight must be paid for whatever else is the same.
        let hopeless = bound(self.weight.abs_diff(theirs.weight)) < least;
        if total == 0 || hopeless || self.tokens.len() * theirs.tokens.len() > STEPS {
            return 0;
        }
        let score = bound(self.distance(&theirs.tokens)).min(99);
        if score >= least { score } else { 0 }
    }

    fn distance(&self, other: &[Token<'_>]) -> u32 {
        let mut row: Vec<u32> = std::iter::once(0)
            .chain(other.iter().scan(0, |sum, t| {
                *sum += t.weight();
                Some(*sum)
            }))
            .collect();
        for ours in &self.tokens {
            let mut corner = row[0];
            row[0] += ours.weight();
            for (n, theirs) in other.iter().enumerate() {
                let above = row[n + 1];
                let least = (above + ours.weight()).min(row[n] + theirs.weight()).min(corner + ours.instead(*theirs));
                corner = above;
                row[n + 1] = least;
            }
        }
        row.last().copied().unwrap_or_default()
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = vec![];
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = match c {
            c if c.is_whitespace() => (None, c.len_utf8()),
            '{' | '<' | 'h' if atom(rest).is_some() => (Some(Kind::Atom), atom(rest).unwrap_or(1)),
            c if is_ideograph(c) => (Some(Kind::Word), c.len_utf8()),
            c if c.is_numeric() => (Some(Kind::Number), run(rest, char::is_numeric)),
            c if c.is_alphabetic() => {
                let inner = |c: char| {
                    (c.is_alphanumeric() && !is_ideograph(c))
                        || matches!(c, '\u{200C}' | '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{655}' | '\u{670}')
                };
                (Some(Kind::Word), run(rest, inner))
            }
            c => (Some(Kind::Sign), c.len_utf8()),
        };
        found.extend(kind.map(|kind| Token { kind, text: &rest[..length] }));
        at += length;
    }
    found
}

fn run(text: &str, inner: impl Fn(char) -> bool) -> usize {
    text.find(|c| !inner(c)).unwrap_or(text.len()).max(text.chars().next().map_or(1, char::len_utf8))
}

/// Returns the length of an expression, a tag or an address at the beginning of a text.
fn atom(text: &str) -> Option<usize> {
    let closed =
        |open: &str, close: &str| text.starts_with(open).then(|| text.find(close).map(|at| at + close.len())).flatten();
    let tag = || {
        let named = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        named.then(|| text.find('>').map(|at| at + 1)).flatten()
    };
    let address = || {
        let web = text.starts_with("https://") || text.starts_with("http://");
        web.then(|| text.find(|c: char| c.is_whitespace() || ")>\"".contains(c)).unwrap_or(text.len()))
    };
    closed("{{", "}}").or_else(|| closed("{%", "%}")).or_else(|| if text.starts_with('<') { tag() } else { address() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn score(a: &str, b: &str) -> u8 {
        let there = Scorer::new(a).score(b, 0);
        assert_eq!(there, Scorer::new(b).score(a, 0), "{a} / {b}");
        there
    }

    #[test]
    fn a_sign_costs_less_than_a_word_and_an_expression_less_than_its_loss() {
        let text = "We ask {{ recipient.title }} to end the death penalty.";
        assert_eq!(score(text, text), 100);
        let sign = score(text, "We ask {{ recipient.title }} to end the death penalty!");
        let case = score(text, "we ask {{ recipient.title }} to end the death penalty.");
        let ending = score(text, "We asked {{ recipient.title }} to end the death penalty.");
        let atom = score(text, "We ask {{ recipient.name }} to end the death penalty.");
        let word = score(text, "We ask {{ recipient.title }} to end the nuclear penalty.");
        let lost = score(text, "We ask to end the death penalty.");
        assert!(case > ending && sign > ending && sign > lost, "{sign} {case} {ending} {lost}");
        assert!(atom > lost && lost > word, "{atom} {lost} {word}");
        assert!(word >= 75, "{word}");
    }

    #[test]
    fn scripts_without_blanks_are_compared_by_character() {
        assert_eq!(score("终止死刑", "终止死刑"), 100);
        assert!(
            (60..90).contains(&score("终止死刑制度", "终止死刑判决和制度")),
            "{}",
            score("终止死刑制度", "终止死刑判决和制度")
        );
        assert!(score("پایان دادن به مجازات اعدام", "پایان دادن به مجازات مرگ") > 70);
        assert_eq!(score("all human beings", "制裁与核计划"), 0);
    }

    proptest! {
        #[test]
        fn only_the_same_text_scores_a_hundred(a in "[a-c {}<>%h]{0,12}", b in "[a-c {}<>%h]{0,12}") {
            let score = score(&a, &b);
            prop_assert_eq!(score == 100, a == b);
        }
    }
}
