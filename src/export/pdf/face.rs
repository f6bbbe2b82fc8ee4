//! What a font is and what it covers.

use std::collections::{BTreeMap, BTreeSet};

use icu::locale::Locale;
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::properties::PropertyNamesLong;
use icu::properties::props::{EnumeratedProperty, Script};
use typst::foundations::Bytes;
use typst::text::{Font, FontStyle};

use crate::campaign::Lang;
use crate::diag::{Diagnostic, Result};

/// A face of a font file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// The name by which a layout asks for it.
    pub family: String,
    /// The weight, 400 being regular and 700 bold.
    pub weight: u16,
    /// Whether it is slanted.
    pub italic: bool,
    /// Every character that it has.
    pub characters: BTreeSet<char>,
}

/// Returns the faces in the bytes of a font file: one, or several of a collection.
///
/// # Errors
/// When they are no font that can be read; `name` is what a person calls the file.
pub fn faces(name: &str, bytes: Vec<u8>) -> Result<Vec<Face>> {
    let faces: Vec<Face> = read(name, Bytes::new(bytes))?.iter().map(Face::of).collect();
    Ok(faces)
}

/// Returns the fonts in the bytes of a font file.
///
/// # Errors
/// As [`faces`].
pub(super) fn read(name: &str, bytes: Bytes) -> Result<Vec<Font>> {
    let faces: Vec<Font> = Font::iter(bytes).collect();
    if faces.is_empty() {
        let error = Diagnostic::error(format!("`{name}` is no font that can be read")).code("font-broken");
        return Err(error.hint("fonts are OpenType files: .ttf, .otf, .ttc or .otc").into());
    }
    Ok(faces)
}

impl Face {
    fn of(font: &Font) -> Face {
        let info = font.info();
        Face {
            family: info.family.to_string(),
            weight: info.variant.weight.to_number(),
            italic: info.variant.style != FontStyle::Normal,
            characters: info.coverage.iter().filter_map(char::from_u32).collect(),
        }
    }

    /// Returns the scripts of the letters that it has, by their English names, with the number of characters of
    /// each, the largest first. A script of less than ten characters is not meant.
    pub fn scripts(&self) -> Vec<(&'static str, usize)> {
        let mut scripts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for name in self.characters.iter().filter_map(|c| script(*c)) {
            *scripts.entry(name).or_default() += 1;
        }
        let mut scripts: Vec<_> = scripts.into_iter().filter(|(_, n)| *n >= 10).collect();
        scripts.sort_by_key(|(name, n)| (std::cmp::Reverse(*n), *name));
        scripts
    }
}

/// Returns the English name of the script to which a character belongs; none for what all scripts share.
pub fn script(c: char) -> Option<&'static str> {
    match Script::for_char(c) {
        Script::Common | Script::Inherited | Script::Unknown => None,
        script => PropertyNamesLong::<Script>::new().get(script),
    }
}

/// Returns the characters in which a language is written, with its punctuation and digits, as CLDR's exemplar sets
/// list them; none where CLDR does not know the language.
pub fn exemplars(lang: &Lang) -> Option<BTreeSet<char>> {
    let of = |tag: &str| {
        let locale = Locale::try_from_str(tag).ok()?.into();
        let main = ExemplarCharacters::try_new_main(&locale).ok()?;
        let sets = [ExemplarCharacters::try_new_punctuation(&locale), ExemplarCharacters::try_new_numbers(&locale)];
        let mut all = BTreeSet::new();
        for set in std::iter::once(main).chain(sets.into_iter().flatten()) {
            let strings = set.strings().iter().flat_map(|s| s.chars().collect::<Vec<_>>());
            all.extend(set.code_points().iter_chars().chain(strings));
        }
        // A letter begins sentences, too.
        let capitals: Vec<char> = all.iter().flat_map(|c| c.to_uppercase()).collect();
        all.extend(capitals);
        // Of a language that it does not know it has the digits alone.
        all.iter().any(|c| c.is_alphabetic()).then_some(all)
    };
    of(lang.as_str()).or_else(|| of(GENERAL.iter().find(|(tag, _)| *tag == lang.language())?.1))
}

/// Languages that CLDR lists under the tag of a larger one.
const GENERAL: [(&str, &str); 2] = [("kmr", "ku"), ("nb", "no")];
