//! What has changed between two texts, word by word, for human eyes.

use serde::Serialize;

/// More steps than this are not spent on a comparison: the whole text is then told as changed.
const STEPS: usize = 4_000_000;

/// A stretch of text in a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "change", content = "text", rename_all = "lowercase")]
pub enum Change {
    /// It stands in both.
    Same(String),
    /// It stood in the former text only.
    Gone(String),
    /// It stands in the new text only.
    New(String),
}

/// Returns the changes that lead from `old` to `new`: what is gone or the same, put together, is `old`, and what is
/// new or the same is `new`.
pub fn diff(old: &str, new: &str) -> Vec<Change> {
    let (a, b) = (cut(old), cut(new));
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (left, right) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);
    let mut changes = Changes(vec![]);
    a[..head].iter().for_each(|word| changes.same(word));
    if left.len().saturating_mul(right.len()) > STEPS {
        left.iter().for_each(|word| changes.gone(word));
        right.iter().for_each(|word| changes.come(word));
    } else {
        walk(left, right, &mut changes);
    }
    a[a.len() - tail..].iter().for_each(|word| changes.same(word));
    changes.0
}

/// Goes along the longest common subsequence.
fn walk(a: &[&str], b: &[&str], changes: &mut Changes) {
    let width = b.len() + 1;
    // The length of the common rest from each pair of words on.
    let mut rest = vec![0u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            rest[i * width + j] = match a[i] == b[j] {
                true => rest[(i + 1) * width + j + 1] + 1,
                false => rest[(i + 1) * width + j].max(rest[i * width + j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            changes.same(a[i]);
            (i, j) = (i + 1, j + 1);
        } else if i < a.len() && (j == b.len() || rest[(i + 1) * width + j] >= rest[i * width + j + 1]) {
            changes.gone(a[i]);
            i += 1;
        } else {
            changes.come(b[j]);
            j += 1;
        }
    }
}

/// Cuts a text into words, blanks and signs; scripts without blanks into letters.
fn cut(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        c if c.is_whitespace() => 0,
        c if matches!(c as u32, 0x0E00..=0x0EFF | 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF) => 1,
        c if c.is_alphanumeric() || matches!(c, '\u{200C}' | '\u{200D}' | '’' | '\'') => 2,
        _ => 3,
    };
    let mut words = vec![];
    let mut start = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        let now = kind(c);
        if at > 0 && (last != Some(now) || now == 1 || now == 3) {
            words.push(&text[start..at]);
            start = at;
        }
        last = Some(now);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

struct Changes(Vec<Change>);

impl Changes {
    fn same(&mut self, word: &str) {
        match self.0.last_mut() {
            Some(Change::Same(text)) => text.push_str(word),
            _ => self.0.push(Change::Same(word.to_string())),
        }
    }

    fn gone(&mut self, word: &str) {
        match self.0.last_mut() {
            Some(Change::Gone(text)) => text.push_str(word),
            _ => self.0.push(Change::Gone(word.to_string())),
        }
    }

    fn come(&mut self, word: &str) {
        match self.0.last_mut() {
            Some(Change::New(text)) => text.push_str(word),
            _ => self.0.push(Change::New(word.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_changed_word_stands_out() {
        let told = diff("the use of force, and war.", "the use of weapons, and war.");
        let (gone, new) = (Change::Gone("force".into()), Change::New("weapons".into()));
        let (head, tail) = (Change::Same("the use of ".into()), Change::Same(", and war.".into()));
        assert_eq!(told, [head, gone, new, tail]);
        assert_eq!(diff("和平与法治", "和平与战争").len(), 3, "scripts without blanks are cut too");
        assert_eq!(diff("a", "a"), [Change::Same("a".into())]);
        assert_eq!(diff("", ""), []);
    }

    #[test]
    fn huge_texts_are_compared_in_time() {
        let (a, b) = ("a b ".repeat(20_000), "c d ".repeat(20_000));
        assert_eq!(diff(&a, &b).len(), 3, "the last blank is the same, and every word another");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_put_together_again(old in "[ab ,و和]{0,20}", new in "[ab ,و和]{0,20}") {
            let (mut before, mut after) = (String::new(), String::new());
            for change in diff(&old, &new) {
                match change {
                    Change::Same(text) => { before += &text; after += &text; }
                    Change::Gone(text) => before += &text,
                    Change::New(text) => after += &text,
                }
            }
            prop_assert_eq!((before, after), (old, new));
        }
    }
}
