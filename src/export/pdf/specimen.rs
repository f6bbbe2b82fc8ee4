//! Every language finds its letters in the fonts that come along.

use std::collections::BTreeSet;

use super::tests::{PRESS, document, letter, paragraph};
use super::*;
use crate::campaign::Lang;
use crate::letter::{Block, Run};

/// The languages of the forms of address.
const LANGUAGES: [&str; 23] = [
    "en", "fr", "de", "ru", "zh-Hans", "fa", "ar", "sv", "nb", "da", "es", "it", "nl", "tr", "fi", "pl", "pt", "uk",
    "he", "hy", "az", "kmr", "ckb",
];

/// The letters of Kurmanji (Bedirxan's alphabet), for which the data that is built in has no set.
const KURMANJI: &str = "abcçdeêfghiîjklmnopqrsştuûvwxyzABCÇDEÊFGHIÎJKLMNOPQRSŞTUÛVWXYZ";

/// Returns the characters in which a language is written.
fn characters(tag: &str) -> BTreeSet<char> {
    match exemplars(&Lang::parse(tag).unwrap()) {
        Some(all) => all,
        None if tag == "kmr" => KURMANJI.chars().collect(),
        None => panic!("CLDR does not know {tag}"),
    }
}

#[test]
fn every_language_finds_all_its_letters() {
    for tag in LANGUAGES {
        let all = characters(tag);
        let least = if tag == "zh-Hans" { 2000 } else { 50 };
        assert!(all.len() >= least, "{tag} has {} characters", all.len());
        let letters: Vec<char> = all.iter().copied().filter(|c| c.is_alphabetic()).collect();
        let mut one = letter(tag, &letters[..2].iter().collect::<String>());
        // Alone and one after the other, as text, strong and emphasised, for each face of the script.
        let words: String = all.iter().map(|c| format!("{c} ")).collect();
        let joined: String = letters.iter().collect();
        for text in [words, joined] {
            let runs = || vec![Run::Text { text: text.clone() }];
            one.body.push(paragraph(&text));
            one.body.push(Block::Paragraph { runs: vec![Run::Strong { runs: runs() }] });
            one.body.push(Block::Paragraph { runs: vec![Run::Emphasis { runs: runs() }] });
        }
        PRESS.print(&one).unwrap_or_else(|e| panic!("{tag}: {e}"));
    }
}

#[test]
fn every_script_is_set_in_a_face_made_for_it() {
    for (tag, word, family) in [
        ("en", "Peace", "Libertinus Serif"),
        ("ru", "Мир", "Libertinus Serif"),
        ("az", "Sülh, əmin", "Libertinus Serif"),
        ("fa", "صلح", "Amiri"),
        ("ckb", "ڕێککەوتن ڵ ۆ ە", "Amiri"),
        ("zh-Hans", "和平", "Noto Serif SC"),
        ("he", "שלום", "Frank Ruhl Libre"),
        ("hy", "Խաղաղություն", "Noto Serif Armenian"),
    ] {
        let mut one = letter(tag, word);
        one.body = vec![paragraph(word)];
        let mut families = BTreeSet::new();
        for page in document(&one).pages() {
            gather(&page.frame, word, &mut families);
        }
        assert_eq!(families.into_iter().collect::<Vec<_>>(), [family], "{tag}");
    }
}

/// Adds the families in which the letters of a word are set.
fn gather(frame: &typst::layout::Frame, word: &str, families: &mut BTreeSet<String>) {
    for (_, item) in frame.items() {
        match item {
            typst::layout::FrameItem::Group(group) => gather(&group.frame, word, families),
            typst::layout::FrameItem::Text(text)
                if text.text.chars().any(|c| c.is_alphabetic() && word.contains(c)) =>
            {
                families.insert(text.font.info().family.to_string());
            }
            _ => {}
        }
    }
}
