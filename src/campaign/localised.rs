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
        self.found(lang, source).map(|(value, _)| value)
    }

    /// Returns the value of [`Localised::get`] and the language that it is written for; none where it is the same in
    /// every language or written for a script.
    pub fn found(&self, lang: &Lang, source: &Lang) -> Option<(&T, Option<Lang>)> {
        let each = match self {
            Localised::One(value) => return Some((value, None)),
            Localised::Each(each) => each,
        };
        let entry = |lang: &Lang| {
            let keys = lang.chain().into_iter().chain([lang.script()]);
            keys.into_iter().find_map(|key| each.get_key_value(&key))
        };
        let found = entry(lang).or_else(|| entry(source)).or_else(|| each.get_key_value("latn"));
        let (key, value) = found.or_else(|| each.iter().next())?;
        let script = SCRIPTS.split(' ').any(|script| script == key);
        Some((value, Lang::parse(key).ok().filter(|_| !script)))
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
        let tongue = |tag| name.found(&lang(tag), &lang("en")).unwrap().1;
        assert_eq!((tongue("fa"), tongue("ru"), tongue("zh-Hans")), (None, None, Some(lang("zh-Hans"))));
        let french = Localised::Each([("fr".to_string(), "Jeanne")].into());
        assert_eq!(french.found(&lang("fa"), &lang("en")), Some((&"Jeanne", Some(lang("fr")))));
        assert_eq!(Localised::One("Jeanne").found(&lang("fa"), &lang("en")), Some((&"Jeanne", None)));
    }
}
