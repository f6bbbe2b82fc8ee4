//! Where terms stand in a text: exactly in the source, by stems in the translation.

use crate::campaign::Lang;
use crate::catalog::checks::prose::prose;
use crate::catalog::fold::{fold, is_ideograph};

/// A stem has so many letters at least; a shorter word must be there whole.
const STEM: usize = 4;
/// So many letters may be added to a forbidden word by its endings.
const ENDING: usize = 3;

/// Words of at least four letters that mean nothing by themselves and change with what stands beside them.
const EMPTY: [(&str, &[&str]); 5] = [
    ("de", &["dem", "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer", "eines"]),
    ("es", &["entre", "para", "unas", "unos"]),
    ("fr", &["aux", "dans", "entre", "pour"]),
    ("it", &["alla", "alle", "dagli", "dalla", "degli", "della", "delle", "dello", "negli", "nella", "per", "una"]),
    ("nl", &["door", "voor", "tegen"]),
];

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    /// As it is written.
    text: String,
    /// As it is compared.
    folded: String,
    /// What stands between it and the word before, without blanks and emphasis; a hyphen is a blank.
    gap: String,
}

/// A term of the source language, ready to be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    words: Vec<Word>,
    case: bool,
    /// Whether the last word may be in the singular where the term has the plural, and the other way round.
    english: bool,
}

impl Phrase {
    pub(super) fn new(term: &str, from: &Lang, case: bool) -> Phrase {
        Phrase { words: words(term), case, english: from.language() == "en" && !case }
    }

    /// Returns whether the phrase begins at a word of a text.
    fn stands(&self, text: &[Word]) -> bool {
        let last = self.words.len().saturating_sub(1);
        !self.words.is_empty()
            && text.len() >= self.words.len()
            && self.words.iter().zip(text).enumerate().all(|(n, (ours, theirs))| {
                let same = if self.case { ours.text == theirs.text } else { ours.folded == theirs.folded };
                let number = || {
                    let bare = |word: &'_ str| word.strip_suffix('s').unwrap_or(word).to_string();
                    n == last && self.english && ours.folded.len() > STEM && bare(&ours.folded) == bare(&theirs.folded)
                };
                (same || number()) && (n == 0 || ours.gap == theirs.gap)
            })
    }
}

/// Returns which phrases stand in a text, each once, in the order of the text: at each place the longest.
pub(super) fn occurring(text: &str, phrases: &[Phrase]) -> Vec<usize> {
    let text = words(&prose(text));
    let mut found = vec![];
    let mut at = 0;
    while at < text.len() {
        let here = (0..phrases.len()).filter(|n| phrases[*n].stands(&text[at..]));
        match here.max_by_key(|n| (phrases[*n].words.len(), phrases[*n].case)) {
            Some(n) => {
                if !found.contains(&n) {
                    found.push(n);
                }
                at += phrases[n].words.len();
            }
            None => at += 1,
        }
    }
    found
}

/// Returns the words of a text; an ideograph is a word.
fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = vec![];
    let (mut word, mut gap) = (String::new(), String::new());
    let mut finish = |word: &mut String, gap: &mut String| {
        if !word.is_empty() {
            let text = std::mem::take(word);
            let folded = fold(&text);
            found.push(Word { text, folded, gap: std::mem::take(gap) });
        }
    };
    for c in text.chars() {
        if is_ideograph(c) {
            finish(&mut word, &mut gap);
            word.push(c);
            finish(&mut word, &mut gap);
        } else if c.is_alphanumeric()
            || matches!(c, '\u{200C}' | '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{655}' | '\u{670}')
        {
            word.push(c);
        } else {
            finish(&mut word, &mut gap);
            if !c.is_whitespace() && !matches!(c, '*' | '_' | '-' | '‐' | '‑') {
                gap.push(c);
            }
        }
    }
    finish(&mut word, &mut gap);
    found
}

/// How terms are found in a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    /// The script sets no blanks: the term is there as a run of characters.
    Run,
    /// Words take on prefixes and suffixes: their stems stand somewhere in it.
    Within,
    /// Words begin with their stems.
    Begin,
}

impl Rule {
    fn of(lang: &Lang) -> Rule {
        match lang.script().as_str() {
            "hans" | "hant" | "jpan" | "thai" | "khmr" | "laoo" | "mymr" => Rule::Run,
            "arab" | "hebr" => Rule::Within,
            _ => Rule::Begin,
        }
    }
}

/// A translation in which terms are looked for.
pub(super) struct Target<'a> {
    lang: &'a Lang,
    rule: Rule,
    words: Vec<Word>,
    /// All of it without blanks, joiners and signs.
    squeezed: String,
}

impl<'a> Target<'a> {
    pub(super) fn new(text: &str, lang: &'a Lang) -> Target<'a> {
        let prose = prose(text);
        Target { lang, rule: Rule::of(lang), squeezed: squeezed(&prose), words: words(&prose) }
    }

    /// Returns whether a translation of a term is there, in whatever form: every word of weight by its stem.
    pub(super) fn has(&self, term: &str) -> bool {
        if self.rule == Rule::Run {
            return self.squeezed.contains(&squeezed(term));
        }
        let all = words(term);
        let empty = EMPTY.iter().find(|(lang, _)| *lang == self.lang.language()).map_or(&[][..], |(_, words)| words);
        // Short words in small letters are articles and prepositions, which change.
        let short = |word: &Word| word.folded.chars().count() < STEM && word.text.chars().all(char::is_lowercase);
        let weighty: Vec<&Word> = all.iter().filter(|w| !short(w) && !empty.contains(&w.folded.as_str())).collect();
        let wanted = if weighty.is_empty() { all.iter().collect() } else { weighty };
        wanted.into_iter().all(|word| self.has_word(word))
    }

    fn has_word(&self, word: &Word) -> bool {
        let bare = match self.lang.language() {
            "ar" => word.folded.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(&word.folded),
            _ => &word.folded,
        };
        let length = bare.chars().count();
        if length >= STEM {
            let stem: String = bare.chars().take(STEM.max(length * 2 / 3)).collect();
            return match self.rule {
                Rule::Within => self.squeezed.contains(&stem),
                _ => self.words.iter().any(|w| w.folded.starts_with(&stem)),
            };
        }
        let abbreviation = word.text.chars().all(|c| c.is_uppercase() || c.is_numeric());
        let ending = |rest: &str| rest.chars().all(char::is_lowercase);
        self.words.iter().any(|w| match self.rule {
            // `و`, `ب`, `ل` and the article are written together with the word.
            Rule::Within => w.folded == bare || w.folded.ends_with(bare) || w.folded.starts_with(bare),
            _ => w.folded == bare || abbreviation && w.text.strip_prefix(&word.text).is_some_and(ending),
        })
    }

    /// Returns whether forbidden words are there one after the other, with other endings perhaps.
    pub(super) fn uses(&self, forbidden: &str) -> bool {
        if self.rule == Rule::Run {
            return self.squeezed.contains(&squeezed(forbidden));
        }
        let wanted = words(forbidden);
        let same = |ours: &Word, theirs: &Word| {
            let rest = theirs.folded.strip_prefix(&ours.folded).map(|rest| rest.chars().count());
            rest.is_some_and(|rest| rest == 0 || ours.folded.chars().count() >= STEM && rest <= ENDING)
        };
        !wanted.is_empty() && self.words.windows(wanted.len()).any(|w| wanted.iter().zip(w).all(|(a, b)| same(a, b)))
    }
}

fn squeezed(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}
