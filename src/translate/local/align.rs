//! Marks set into a translation at the words that stand for the words at which they stood.

use super::engine::Written;
use super::unit::Unit;

/// How surely a word must stand for another to be held on to.
const SURE: f32 = 0.35;

/// A mark in the words of the original, by bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A pair around words; one that began in an earlier sentence or ends in a later one lacks that half.
    Around { id: usize, from: usize, to: usize, opens: bool, closes: bool },
    /// An atom between words.
    At { id: usize, at: usize },
}

/// A word of the translation.
struct Word {
    from: usize,
    to: usize,
    /// Its rows.
    rows: Vec<usize>,
}

/// Returns the translation with the marks in it, or none where it is not clear where they belong.
pub fn project(original: &str, written: &Written, places: &[Place]) -> Option<Vec<Unit>> {
    if places.is_empty() {
        return Some(vec![Unit::Words(written.text.clone())]);
    }
    let pieces = written.original.as_ref()?;
    let words = words(written);
    // Where in the translation each mark begins and ends.
    let mut spots: Vec<(usize, usize)> = vec![];
    for place in places {
        spots.push(match place {
            Place::Around { from, to, .. } => around(written, pieces, &words, *from, *to)?,
            Place::At { at, .. } => {
                let spot = beside(original, written, pieces, &words, *at)?;
                (spot, spot)
            }
        });
    }
    // A pair holds what it held, and nothing else by half.
    for outer in 0..places.len() {
        for inner in 0..places.len() {
            if outer != inner && holds(&places[outer], &places[inner]) {
                spots[outer] = (spots[outer].0.min(spots[inner].0), spots[outer].1.max(spots[inner].1));
            }
        }
    }
    for (one, a) in spots.iter().enumerate() {
        for (other, b) in spots.iter().enumerate().skip(one + 1) {
            let apart = a.1 <= b.0 || b.1 <= a.0;
            let nested = holds(&places[one], &places[other]) || holds(&places[other], &places[one]);
            if !apart && !nested {
                return None;
            }
        }
    }
    // At one place: what ends there, the innermost first; then atoms; then what begins, the outermost first.
    let mut events: Vec<(usize, u8, isize, Unit)> = vec![];
    for (n, (place, spot)) in places.iter().zip(&spots).enumerate() {
        let n = isize::try_from(n).ok()?;
        match place {
            Place::Around { id, opens, closes, .. } => {
                events.extend(opens.then_some((spot.0, 2, n, Unit::Open(*id))));
                events.extend(closes.then_some((spot.1, 0, -n, Unit::Close(*id))));
            }
            Place::At { id, .. } => events.push((spot.0, 1, n, Unit::Atom(*id))),
        }
    }
    events.sort_by_key(|(at, kind, n, _)| (*at, *kind, *n));
    let (mut out, mut at) = (vec![], 0);
    for (spot, _, _, unit) in events {
        out.push(Unit::Words(written.text[at..spot].to_string()));
        at = spot;
        match unit {
            Unit::Atom(_) => {
                let (before, behind) = (&written.text[..at], &written.text[at..]);
                let glue = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || !c.is_alphanumeric());
                let wide = before.chars().chain(behind.chars()).any(is_spaceless);
                let left = !wide && !glue(before.chars().next_back());
                let right = !wide && !glue(behind.chars().next());
                out.extend(left.then(|| Unit::Words(" ".into())));
                out.push(unit);
                out.extend(right.then(|| Unit::Words(" ".into())));
            }
            other => out.push(other),
        }
    }
    out.push(Unit::Words(written.text[at..].to_string()));
    Some(out)
}

fn holds(outer: &Place, inner: &Place) -> bool {
    let Place::Around { id, from, to, .. } = outer else { return false };
    match inner {
        Place::At { at, .. } => from < at && at < to,
        // Of two around the same words the one that comes first holds the other.
        Place::Around { id: other, from: a, to: b, .. } => from <= a && b <= to && ((from, to) != (a, b) || id < other),
    }
}

/// Returns the words of the translation; in scripts without blanks every piece is one.
fn words(written: &Written) -> Vec<Word> {
    let mut words: Vec<Word> = vec![];
    for (row, (from, to)) in written.pieces.iter().enumerate().filter(|(_, (from, to))| from < to) {
        let piece = &written.text[*from..*to];
        let blank = piece.len() - piece.trim_start().len();
        let begins = blank > 0 || piece.chars().any(is_spaceless);
        match words.last_mut() {
            Some(word) if !begins || word.to > *from => {
                word.to = word.to.max(*to);
                word.rows.push(row);
            }
            _ => words.push(Word { from: from + blank, to: *to, rows: vec![row] }),
        }
    }
    words
}

/// Returns how surely a word stands for the pieces of the original within some bytes.
fn score(written: &Written, pieces: &[(usize, usize)], word: &Word, from: usize, to: usize) -> f32 {
    let inside =
        |piece: &(usize, usize)| piece.0 < piece.1 && (piece.0 + piece.1) / 2 >= from && (piece.0 + piece.1) / 2 < to;
    let row = |row: &usize| -> f32 {
        let weights = written.weights.get(*row).map_or(&[][..], Vec::as_slice);
        weights.iter().zip(pieces).filter(|(_, piece)| inside(piece)).map(|(weight, _)| weight).sum()
    };
    word.rows.iter().map(row).sum::<f32>() / word.rows.len().max(1) as f32
}

/// Returns the words that stand for some bytes of the original, without the signs behind them.
fn around(
    written: &Written,
    pieces: &[(usize, usize)],
    words: &[Word],
    from: usize,
    to: usize,
) -> Option<(usize, usize)> {
    let scores: Vec<f32> = words.iter().map(|word| score(written, pieces, word, from, to)).collect();
    let first = scores.iter().position(|s| *s > 0.5);
    let (first, last) = match (first, scores.iter().rposition(|s| *s > 0.5)) {
        (Some(first), Some(last)) => (first, last),
        _ => {
            let best =
                (0..scores.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b])).filter(|n| scores[*n] > SURE)?;
            (best, best)
        }
    };
    let (start, end) = (words[first].from, words[last].to);
    let trimmed = written.text[start..end].trim_end_matches(|c: char| c.is_whitespace() || is_sign(c));
    (!trimmed.is_empty()).then(|| (start, start + trimmed.len()))
}

/// Returns where something belongs that stood at `at` in the original: behind the word for the one before it, else
/// before the word for the one behind it.
fn beside(original: &str, written: &Written, pieces: &[(usize, usize)], words: &[Word], at: usize) -> Option<usize> {
    let is_word = |c: char| c.is_alphanumeric();
    let (before, behind) = (&original[..at], &original[at..]);
    let best = |from: usize, to: usize| {
        let scored = words.iter().map(|word| (score(written, pieces, word, from, to), word));
        scored.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(score, _)| *score > SURE).map(|(_, word)| word)
    };
    let last = before.trim_end_matches(|c| !is_word(c));
    let next = behind.len() - behind.trim_start_matches(|c| !is_word(c)).len();
    if last.is_empty() {
        return Some(0);
    }
    if next == behind.len() {
        return Some(written.text.trim_end_matches(|c: char| c.is_whitespace() || is_sign(c)).len());
    }
    let start = last.rfind(|c| !is_word(c)).map_or(0, |n| n + last[n..].chars().next().map_or(1, char::len_utf8));
    if let Some(word) = best(start, last.len()) {
        let text = &written.text[word.from..word.to];
        return Some(word.from + text.trim_end_matches(|c: char| c.is_whitespace() || is_sign(c)).len());
    }
    let start = at + next;
    let end = original[start..].find(|c| !is_word(c)).map_or(original.len(), |n| start + n);
    best(start, end).map(|word| word.from)
}

fn is_sign(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '…' | '؟' | '،' | '؛' | '۔' | '।' | '。' | '，' | '！' | '？' | '；' | '：' | '”' | '’' | '»')
}

/// Whether a character is of a script that is written without blanks between words.
pub fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3000}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF65}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A translation word by word, in which word `n` stands for word `to[n]` of the original.
    fn written(original: &str, text: &str, to: &[usize]) -> Written {
        let places = |text: &str| -> Vec<(usize, usize)> {
            let starts = std::iter::once(0).chain(text.match_indices(' ').map(|(at, _)| at));
            let starts: Vec<usize> = starts.chain([text.len()]).collect();
            starts.windows(2).map(|two| (two[0], two[1])).collect()
        };
        let columns = places(original).len();
        let weights = to.iter().map(|n| (0..columns).map(|c| if c == *n { 0.9 } else { 0.01 }).collect()).collect();
        Written { text: text.into(), pieces: places(text), original: Some(places(original)), weights }
    }

    fn shown(units: Option<Vec<Unit>>) -> Option<String> {
        let of = |unit: Unit| match unit {
            Unit::Words(words) => words,
            Unit::Open(n) => format!("<{n}>"),
            Unit::Close(n) => format!("</{n}>"),
            Unit::Atom(n) => format!("<{n}/>"),
        };
        units.map(|units| units.into_iter().map(of).collect())
    }

    fn pair(id: usize, from: usize, to: usize) -> Place {
        Place::Around { id, from, to, opens: true, closes: true }
    }

    #[test]
    fn marks_follow_their_words() {
        let one = written("We ask you now.", "Jetzt bitten wir Sie.", &[3, 1, 0, 2]);
        let set = |places: &[Place]| shown(project("We ask you now.", &one, places));
        assert_eq!(set(&[pair(0, 3, 6)]).unwrap(), "Jetzt <0>bitten</0> wir Sie.");
        assert_eq!(set(&[pair(0, 0, 6)]).unwrap(), "Jetzt <0>bitten wir</0> Sie.");
        assert_eq!(set(&[pair(0, 7, 10)]).unwrap(), "Jetzt bitten wir <0>Sie</0>.");
        assert_eq!(set(&[pair(0, 0, 6), pair(1, 3, 6)]).unwrap(), "Jetzt <0><1>bitten</1> wir</0> Sie.");
        assert_eq!(set(&[pair(0, 3, 6), pair(1, 3, 6)]).unwrap(), "Jetzt <0><1>bitten</1></0> wir Sie.");
        assert_eq!(set(&[Place::At { id: 4, at: 7 }]).unwrap(), "Jetzt bitten <4/> wir Sie.");
        assert_eq!(set(&[Place::At { id: 4, at: 14 }]).unwrap(), "Jetzt bitten wir Sie <4/>.");
    }

    #[test]
    fn what_is_not_clear_is_left_to_others() {
        let one = Written { weights: vec![vec![0.2; 4]; 4], ..written("a b c d", "e f g h", &[0, 1, 2, 3]) };
        assert_eq!(project("a b c d", &one, &[pair(0, 2, 3)]), None);
        assert_eq!(project("a b c d", &one, &[Place::At { id: 0, at: 4 }]), None);
        // Words that change places may leave two pairs crossed.
        let crossed = written("a b c d", "e f g h", &[0, 2, 1, 3]);
        assert_eq!(project("a b c d", &crossed, &[pair(0, 0, 3), pair(1, 4, 7)]), None);
        let unknown = Written { original: None, ..crossed };
        assert_eq!(project("a b c d", &unknown, &[pair(0, 0, 3)]), None);
    }
}
