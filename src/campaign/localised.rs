//! Words that differ per language, and words with grammatical forms.

use std::collections::BTreeMap;

use super::Lang;

/// The scripts of ISO 15924 that languages of today are written in.
const SCRIPTS: &str = "arab armn beng cans cher cyrl deva ethi geor grek gujr guru hans hant hebr jpan khmr knda kore laoo \
latn mlym mong mymr nkoo orya sinh syrc taml telu tfng thaa thai tibt yiii";

/// One value for all languages, or one per language or script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Localised<T> {
    /// The same in every language.
    One(T),
    /// By canonical language tag (`zh-Hans`) or by script in lower case (`arab`).
    Each(BTreeMap<String, T>),
}

impl<T> Localised<T> {
    /// Returns the canonical key of a table of languages: a language tag, or a script of four letters.
    pub fn key(word: &str) -> Option<String> {
        let script = word.to_ascii_lowercase();
        if SCRIPTS.split(' ').any(|known| known == script) {
            return Some(script);
        }
        Lang::parse(word).ok().map(|l| l.as_str().to_string())
    }

    /// Returns the value written for a language: for its tag, a more general tag, or its script.
    /// A value that is the same everywhere is everybody's.
    pub fn own(&self, lang: &Lang) -> Option<&T> {
        match self {
            Localised::One(value) => Some(value),
            Localised::Each(each) => {
                lang.chain().iter().find_map(|tag| each.get(tag)).or_else(|| each.get(&lang.script()))
            }
        }
    }

    /// Returns the value for a language; where it has none, the one for `source`, for Latin script, or the first.
    pub fn get(&self, lang: &Lang, source: &Lang) -> Option<&T> {
        match (self.own(lang).or_else(|| self.own(source)), self) {
            (Some(value), _) => Some(value),
            (None, Localised::Each(each)) => each.get("latn").or_else(|| each.values().next()),
            (None, Localised::One(value)) => Some(value),
        }
    }

    /// Returns every value.
    pub fn values(&self) -> Vec<&T> {
        match self {
            Localised::One(value) => vec![value],
            Localised::Each(each) => each.values().collect(),
        }
    }
}

/// A name or a title with the grammatical forms that languages need.
///
/// A template writes `{{ recipient.title }}` and gets the nominative; a translation may write
/// `{{ recipient.title.dative }}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    nominative: String,
    others: BTreeMap<&'static str, String>,
}

impl Forms {
    /// The names of all forms, the nominative first. `to` and `of` are a preposition with the title, for
    /// languages that fuse it with the article (`au Président`, `del Presidente`); `bare` is without article.
    pub const NAMES: &'static [&'static str] = &[
        "nominative",
        "genitive",
        "dative",
        "accusative",
        "instrumental",
        "prepositional",
        "locative",
        "ablative",
        "vocative",
        "to",
        "of",
        "short",
        "bare",
    ];

    /// Returns a word with its forms, by their names.
    pub fn new(nominative: impl Into<String>, others: BTreeMap<&'static str, String>) -> Forms {
        Forms { nominative: nominative.into(), others }
    }

    /// Returns the nominative.
    pub fn nominative(&self) -> &str {
        &self.nominative
    }

    /// Returns a form by its name, if it is known.
    pub fn get(&self, name: &str) -> Option<&str> {
        if name == Self::NAMES[0] { Some(&self.nominative) } else { self.others.get(name).map(String::as_str) }
    }

    /// Returns the names of the forms that are known.
    pub fn known(&self) -> impl Iterator<Item = &'static str> + '_ {
        std::iter::once(Self::NAMES[0]).chain(self.others.keys().copied())
    }
}

impl From<String> for Forms {
    fn from(nominative: String) -> Forms {
        Forms::new(nominative, BTreeMap::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_finds_its_own_then_its_script_then_the_source() {
        let pairs = [("latn", "Latin"), ("arab", "عربی"), ("zh-Hans", "中")];
        let name = Localised::Each(pairs.map(|(key, value)| (key.to_string(), value)).into());
        let lang = |tag| Lang::parse(tag).unwrap();
        let get = |tag| *name.get(&lang(tag), &lang("en")).unwrap();
        assert_eq!((get("fa"), get("de"), get("zh-Hans"), get("ru")), ("عربی", "Latin", "中", "Latin"));
        assert_eq!(name.own(&lang("ru")), None);
    }
}
