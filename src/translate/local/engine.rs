//! The engine behind a plain face: a sentence in, the sentence and what stands for what out, or why not.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fxtranslate::engine::{Aligned, Engine as Inner, Token};
use fxtranslate::segment::CONTEXT_WINDOW;
use fxtranslate::spm::SpmVocab;
use fxtranslate::weights::Weights;

use crate::diag::{Diagnostic, Error, Result};
use crate::translate::models::{Files, Pair};

/// The most pieces that the engine writes for one sentence.
const LONGEST: usize = 256;

/// A loaded model.
pub struct Engine {
    inner: Inner,
}

/// A sentence that the engine wrote.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The sentence.
    pub text: String,
    /// Its pieces as bytes of the text, in order.
    pub pieces: Vec<(usize, usize)>,
    /// The pieces of the original, as bytes of it; none where the engine rewrote the original so that they are
    /// not known.
    pub original: Option<Vec<(usize, usize)>>,
    /// How much each piece (row) stands for each piece of the original (column), from 0 to 1.
    pub weights: Vec<Vec<f32>>,
}

/// Why a sentence could not be translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has too many pieces.
    Long,
    /// Nothing came.
    Empty,
    /// The end did not come, or the same words came again and again.
    Loop,
    /// The original came back.
    Unchanged,
    /// Broken characters came.
    Garbled,
    /// The engine gave up.
    Panic,
    /// Marks were lost or doubled, and no other way was found.
    Marks,
}

impl Fault {
    /// Returns the reason in words.
    pub fn words(self) -> &'static str {
        match self {
            Fault::Long => "a sentence is too long for the model",
            Fault::Empty => "the model gave nothing back",
            Fault::Loop => "the model repeated itself without end",
            Fault::Unchanged => "the model gave the original back",
            Fault::Garbled => "the model wrote broken characters",
            Fault::Panic => "the model stopped in the middle",
            Fault::Marks => "the model lost an expression, a link or emphasis",
        }
    }
}

impl Engine {
    /// Returns the engine with a model whose files have been compared with their lock.
    ///
    /// # Errors
    /// When it cannot be loaded, or its vocabulary belongs to another model.
    pub fn load(pair: &Pair, files: &Files) -> Result<Engine> {
        let broken = |why: &str| -> Error {
            let error = Diagnostic::error(format!("the model `{pair}` cannot be used: {why}")).code("model-broken");
            error.hint(format!("fetch it again: `openletter models get {pair}`")).into()
        };
        let load = || {
            let weights = Weights::from_bytes(&files.model)?;
            let (source, target) = (SpmVocab::from_bytes(&files.source), SpmVocab::from_bytes(files.target()));
            let wanted = weights.output_vocab();
            if target.len() != wanted || source.is_empty() {
                return Err(format!("its vocabulary has {} pieces in place of {wanted}", target.len()));
            }
            Ok(Inner::new(weights, source, target))
        };
        let inner = catch_unwind(load).map_err(|_| broken("it lacks parts"))?;
        Ok(Engine { inner: inner.map_err(|why: String| broken(&why))? })
    }

    /// Returns whether a text is short enough for the engine, which would silently cut it otherwise.
    pub fn fits(&self, text: &str) -> bool {
        // A text has at most as many pieces as bytes, and the count of a very long one costs much.
        text.len() < CONTEXT_WINDOW - 8 || text.len() < 8_000 && self.inner.src_ids(text).len() <= CONTEXT_WINDOW
    }

    /// Returns the translation of a sentence of plain words with single blanks between them.
    ///
    /// # Errors
    /// When none came that can be one.
    pub fn write(&self, text: &str) -> Result<Written, Fault> {
        if !self.fits(text) {
            return Err(Fault::Long);
        }
        // The engine does nothing by halves that a panic could leave behind: it writes into its answer only.
        let aligned =
            catch_unwind(AssertUnwindSafe(|| self.inner.translate_aligned(text))).map_err(|_| Fault::Panic)?;
        let most = (2 * aligned.source_tokens.len() + 4).min(LONGEST);
        let ended =
            aligned.target_tokens.len() < most || aligned.target_tokens.last().is_some_and(|t| t.begin == t.end);
        let looped = !ended || repeats(&aligned.target_tokens) > 3 * repeats(&aligned.source_tokens).max(4);
        let written = decode(text, aligned)?;
        if written.text.trim().is_empty() {
            return Err(Fault::Empty);
        }
        if looped {
            return Err(Fault::Loop);
        }
        if is_unchanged(text, &written.text) {
            return Err(Fault::Unchanged);
        }
        Ok(written)
    }
}

/// Returns how many pieces at most stand in a row that repeats itself: `a b a b a b` gives 6.
fn repeats(tokens: &[Token]) -> usize {
    let ids: Vec<u32> = tokens.iter().map(|t| t.id).collect();
    let mut most = 0;
    for period in 1..=ids.len() / 2 {
        let mut run = 0;
        for at in period..ids.len() {
            run = if ids[at] == ids[at - period] { run + 1 } else { 0 };
            if run >= period {
                most = most.max(run + period);
            }
        }
    }
    most
}

/// Whether a sentence came back as it was. Names and single words may; a sentence has words in lower case, or, in
/// scripts without cases, many letters.
fn is_unchanged(original: &str, text: &str) -> bool {
    let letters = |t: &str| t.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    if letters(original) != letters(text) {
        return false;
    }
    let small = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_lowercase);
    let caseless = original.chars().filter(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()).count();
    original.split(|c: char| !c.is_alphabetic()).filter(small).count() >= 2 || caseless >= 12
}

/// Returns what the engine wrote, with the bytes that it spells as `<0xE2>` put together, and all places as bytes.
fn decode(original: &str, aligned: Aligned) -> Result<Written, Fault> {
    let target: Vec<u16> = aligned.target_text.encode_utf16().collect();
    let (mut bytes, mut pieces) = (vec![], vec![]);
    for token in &aligned.target_tokens {
        let start = bytes.len();
        let words = String::from_utf16(target.get(token.begin..token.end).unwrap_or_default());
        let words = words.map_err(|_| Fault::Garbled)?;
        match byte(&words) {
            Some(one) => bytes.push(one),
            None => bytes.extend_from_slice(words.as_bytes()),
        }
        pieces.push((start, bytes.len()));
    }
    let text = String::from_utf8(bytes).map_err(|_| Fault::Garbled)?;
    if text.contains('\u{FFFD}') {
        return Err(Fault::Garbled);
    }
    // What is a character's second byte belongs to no place of its own.
    for (start, end) in &mut pieces {
        while !text.is_char_boundary(*start) {
            *start -= 1;
        }
        while !text.is_char_boundary(*end) {
            *end += 1;
        }
    }
    Ok(Written { original: places(original, &aligned), text, pieces, weights: aligned.alignments })
}

/// Returns the byte that a piece `<0xE2>` stands for.
fn byte(piece: &str) -> Option<u8> {
    let digits = piece.strip_prefix("<0x")?.strip_suffix('>')?;
    let hex = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_hexdigit());
    hex.then(|| u8::from_str_radix(digits, 16).ok())?
}

/// Returns the pieces of the original as bytes of it. The engine sees it with a blank before it and, as other
/// signs, blanks within; where it changes more than that, the pieces are not known.
fn places(original: &str, aligned: &Aligned) -> Option<Vec<(usize, usize)>> {
    let seen = aligned.source_normalized.replace('▁', " ");
    let before = seen.len() - seen.trim_start_matches(' ').len();
    if seen[before..] != *original {
        return None;
    }
    // From UTF-16 units to bytes; the signs for blanks are one unit each.
    let mut at = vec![0];
    for (start, c) in seen.char_indices() {
        let end = start + c.len_utf8();
        at.extend(std::iter::repeat_n(end.saturating_sub(before), c.len_utf16()));
    }
    let place = |t: &Token| Some((*at.get(t.begin)?, *at.get(t.end)?));
    aligned.source_tokens.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(id: u32) -> Token {
        Token { id, begin: 0, end: 1 }
    }

    #[test]
    fn loops_are_seen() {
        let count = |ids: &[u32]| repeats(&ids.iter().map(|id| token(*id)).collect::<Vec<_>>());
        assert_eq!(count(&[1, 2, 3, 4, 5]), 0);
        assert_eq!(count(&[1, 2, 1, 2, 1, 2, 9]), 6);
        assert_eq!(count(&[7, 7, 7, 7]), 4);
        assert_eq!(count(&[]), 0);
    }

    #[test]
    fn a_sentence_that_comes_back_is_told_from_a_name() {
        assert!(is_unchanged("We ask you to act.", "we ask you to act"));
        assert!(is_unchanged("我们呼吁部长释放他们并且停止战争", "我们呼吁部长释放他们并且停止战争"));
        assert!(!is_unchanged("Amnesty International Deutschland", "Amnesty International Deutschland"));
        assert!(!is_unchanged("Radio", "Radio"));
        assert!(!is_unchanged("We ask you to act.", "Wir bitten Sie."));
    }

    #[test]
    fn bytes_are_spelled_in_one_way_only() {
        assert_eq!(byte("<0xE2>"), Some(0xE2));
        for text in ["<0xE>", "<0xE2", "0xE2", "<0x+1>", "<0xE23>", ""] {
            assert_eq!(byte(text), None, "{text}");
        }
    }
}
