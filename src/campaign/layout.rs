//! The layouts of the printed page, and which country is written to in which.

use serde::Serialize;

use super::Country;
use super::fields::Choice;

/// How the first page of a printed letter is laid out, and on which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum Layout {
    /// DIN 5008, form A: the window high, below a head of 27 mm.
    #[serde(rename = "din5008-a")]
    Din5008A,
    /// DIN 5008, form B: the window low, below a head of 45 mm.
    #[serde(rename = "din5008-b")]
    Din5008B,
    /// The French letter (NF Z 11-001): the addressee on the right.
    #[serde(rename = "fr")]
    Fr,
    /// US Letter paper, the window of a No. 10 envelope.
    #[serde(rename = "us-letter")]
    UsLetter,
    /// A4, the window of a British DL envelope (BS 4264).
    #[serde(rename = "uk")]
    Uk,
    /// A4 without a window: the address takes the room it needs, on the side where lines begin.
    #[serde(rename = "intl")]
    Intl,
}

impl Choice for Layout {
    const WORDS: &'static [(&'static str, Layout)] = &[
        ("din5008-a", Layout::Din5008A),
        ("din5008-b", Layout::Din5008B),
        ("fr", Layout::Fr),
        ("us-letter", Layout::UsLetter),
        ("uk", Layout::Uk),
        ("intl", Layout::Intl),
    ];
}

/// Countries whose letters follow DIN 5008 or sit in its windows (ÖNORM A 1080, SN 010130 allows the left window).
const DIN: [&str; 4] = ["DE", "AT", "CH", "LI"];
/// Countries whose windows are on the right. French-speaking Canada is not among them: it writes on Letter paper.
const FRENCH: [&str; 4] = ["FR", "BE", "LU", "MC"];
/// Countries whose windows are those of BS 4264.
const BRITISH: [&str; 5] = ["GB", "IE", "GG", "IM", "JE"];
/// Territories whose paper is US Letter: `paperSize` in CLDR's supplemental data, and those of the United States.
const LETTER: [&str; 21] = [
    "US", "CA", "AS", "BZ", "CL", "CO", "CR", "GT", "GU", "MH", "MP", "MX", "NI", "PA", "PH", "PR", "PW", "SV", "UM",
    "VE", "VI",
];

impl Layout {
    /// Every layout, in the order of the reference.
    pub fn all() -> impl Iterator<Item = Layout> {
        Layout::WORDS.iter().map(|(_, layout)| *layout)
    }

    /// Returns the word for it in the campaign's files and on the command line.
    pub fn as_str(self) -> &'static str {
        Layout::WORDS.iter().find(|(_, layout)| *layout == self).map_or("intl", |(word, _)| word)
    }

    /// Returns the layout of a word.
    pub fn parse(word: &str) -> Option<Layout> {
        Layout::WORDS.iter().find(|(known, _)| *known == word).map(|(_, layout)| *layout)
    }

    /// Returns the layout in which an office of a country is written to.
    pub fn of(country: &Country) -> Layout {
        let among = |list: &[&str]| list.contains(&country.as_str());
        match () {
            () if among(&DIN) => Layout::Din5008B,
            () if among(&FRENCH) => Layout::Fr,
            () if among(&LETTER) => Layout::UsLetter,
            () if among(&BRITISH) => Layout::Uk,
            () => Layout::Intl,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_has_a_word_of_its_own() {
        for layout in Layout::all() {
            assert_eq!(Layout::parse(layout.as_str()), Some(layout));
            assert_eq!(serde_json::to_value(layout).unwrap(), layout.as_str(), "as the layout file sees it");
        }
        assert_eq!(Layout::parse("a4"), None);
    }

    #[test]
    fn a_country_is_written_to_on_its_own_paper() {
        for (country, layout) in [
            ("DE", Layout::Din5008B),
            ("CH", Layout::Din5008B),
            ("BE", Layout::Fr),
            ("CA", Layout::UsLetter),
            ("PH", Layout::UsLetter),
            ("IE", Layout::Uk),
            ("RU", Layout::Intl),
            ("UN", Layout::Intl),
        ] {
            assert_eq!(Layout::of(&Country::parse(country).unwrap()), layout, "{country}");
        }
        let all = [&DIN[..], &FRENCH, &BRITISH, &LETTER].concat();
        for code in &all {
            assert!(Country::parse(code).is_some(), "`{code}` is a country");
            assert_eq!(all.iter().filter(|c| c == &code).count(), 1, "`{code}` stands in one list");
        }
    }
}
