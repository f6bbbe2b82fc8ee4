//! What a campaign tells about the languages of words that are in another script than their letter's.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::campaign::Lang;

/// The languages in which words of other scripts may be, for one letter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tongues {
    /// The campaign's languages, the source first.
    languages: Vec<Lang>,
    /// The script of the letter.
    script: String,
    /// Words that the campaign gives in a language other than the one that would be guessed.
    said: Vec<(Vec<String>, Lang)>,
    /// Where each word stands in `said`.
    places: BTreeMap<String, Vec<(usize, usize)>>,
}

impl Tongues {
    /// Returns what is known of a letter in `page`, in a campaign with these languages.
    pub fn new(page: &Lang, source: &Lang, languages: &[Lang]) -> Tongues {
        let others = languages.iter().filter(|lang| *lang != source);
        let languages = std::iter::once(source).chain(others).cloned().collect();
        Tongues { languages, script: page.script(), ..Tongues::default() }
    }

    /// Returns the campaign's languages in the order in which words without a language are taken to be theirs.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// Takes note that the campaign gives some words in a language. One in the script of the letter is of no interest,
    /// nor is one that words of its script are in anyway.
    pub fn say(&mut self, words: &str, lang: &Lang) {
        let script = lang.script();
        let guessed = self.languages.iter().find(|known| known.script() == script);
        if script == self.script || guessed == Some(lang) {
            return;
        }
        let words: Vec<String> = spelled(words).map(|(_, word)| word.to_string()).collect();
        let known = self.said.iter().any(|(known, tongue)| *known == words && tongue == lang);
        if words.is_empty() || known {
            return;
        }
        for (n, word) in words.iter().enumerate() {
            self.places.entry(word.clone()).or_default().push((self.said.len(), n));
        }
        self.said.push((words, lang.clone()));
    }

    /// Returns a text in pieces, those with a language being words that the campaign gives in it. A name that goes
    /// over two lines is found in each of them: its end at the beginning of a text, its beginning at the end.
    pub fn heard<'a>(&self, text: &'a str) -> Vec<(&'a str, Option<&Lang>)> {
        if self.said.is_empty() {
            return vec![(text, None)];
        }
        let words: Vec<(Range<usize>, &str)> = spelled(text).collect();
        let (mut pieces, mut done, mut n) = (vec![], 0, 0);
        while n < words.len() {
            let Some((length, lang)) = self.longest(&words, n) else {
                n += 1;
                continue;
            };
            let range = words[n].0.start..words[n + length - 1].0.end;
            pieces.push((&text[done..range.start], None));
            done = range.end;
            pieces.push((&text[range], Some(lang)));
            n += length;
        }
        pieces.push((&text[done..], None));
        pieces.retain(|(words, _)| !words.is_empty());
        pieces
    }

    /// Returns how many words from the `n`th on the campaign gives in a language, and the language.
    fn longest(&self, words: &[(Range<usize>, &str)], n: usize) -> Option<(usize, &Lang)> {
        let places = self.places.get(words[n].1)?.iter().filter(|(_, at)| *at == 0 || n == 0);
        let matches = places.filter_map(|&(which, at)| {
            let (said, lang) = &self.said[which];
            let length = said[at..].iter().zip(&words[n..]).take_while(|(a, b)| **a == b.1).count();
            let whole = at + length == said.len() || n + length == words.len();
            whole.then_some((length, lang))
        });
        matches.reduce(|best, next| if next.0 > best.0 { next } else { best })
    }
}

/// Returns the words of a text with their places, without the signs around them.
fn spelled(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.split(char::is_whitespace).filter_map(move |word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        // The word is a part of the text.
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        (!word.is_empty()).then_some((start..start + word.len(), word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    fn tongues() -> Tongues {
        let mut tongues = Tongues::new(&lang("fa"), &lang("en"), &[lang("en"), lang("fa"), lang("de"), lang("ru")]);
        for (words, tag) in [("Jeanne d’Épine", "fr"), ("Jane Smith", "en"), ("ژاله", "ar"), ("Иван Ильин", "uk")]
        {
            tongues.say(words, &lang(tag));
        }
        tongues
    }

    #[test]
    fn words_are_in_the_language_that_the_campaign_gives_them_in() {
        let heard = |text| {
            let tongues = tongues();
            let pieces = tongues.heard(text).into_iter().map(|(words, lang)| match lang {
                Some(lang) => format!("[{lang} {words}]"),
                None => words.to_string(),
            });
            pieces.collect::<String>()
        };
        assert_eq!(heard("President Jeanne d’Épine, Paris"), "President [fr Jeanne d’Épine], Paris");
        assert_eq!(heard("Jeanne\u{a0}d’Épine"), "[fr Jeanne\u{a0}d’Épine]");
        assert_eq!(heard("d’Épine, Paris"), "[fr d’Épine], Paris", "the end of a name on the next line");
        assert_eq!(heard("Madame Jeanne"), "Madame [fr Jeanne]", "its beginning at the end of a line");
        assert_eq!(heard("Jeanne d’Arc"), "Jeanne d’Arc", "is another one");
        assert_eq!(heard("Иван Ильин"), "[uk Иван Ильин]");
        assert_eq!(heard("Jane Smith"), "Jane Smith", "English is what would be guessed");
        assert_eq!(heard("ژاله"), "ژاله", "is in the script of the letter");
        assert_eq!(heard(""), "");
    }

    #[test]
    fn the_source_comes_first() {
        let tongues = Tongues::new(&lang("fa"), &lang("de"), &[lang("en"), lang("de"), lang("fa")]);
        assert_eq!(tongues.languages(), [lang("de"), lang("en"), lang("fa")]);
    }
}
