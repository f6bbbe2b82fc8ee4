//! Between layout and export: the language of each run of glyphs.
//!
//! Typst writes the language of a run into the PDF: of the first run of an element as that of the element, of any other
//! that differs as that of the marked content. A layout would have to set it before the lines are broken, where it
//! changes hyphenation and the features of fonts; here it is set when nothing can move any more, for every layout.
//!
//! Typst knows languages of two or three letters and regions of two. For any other tag (`und-Cyrl`, `zh-Hans`) a region
//! that ISO 3166 leaves to private use stands in, until the finished bytes get the true tag ([`super::language`]).

use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point};
use typst::text::{Glyph, Lang, Locale, Region, TextItem};
use typst_layout::{Page, PagedDocument};

use super::language;
use crate::export::tongue::Tongue;
use crate::letter::Letter;

/// What Typst is told in place of a tag, and the tag.
pub type Names = Vec<(String, String)>;

/// The regions that stand in for tags, by their letters: XA to XZ and QM to QZ.
const STAND_INS: [(u8, std::ops::RangeInclusive<u8>); 2] = [(b'X', b'A'..=b'Z'), (b'Q', b'M'..=b'Z')];

/// Returns a document whose words in another script have their language, and the names that stand in for tags in it.
/// None where all words are in the script of the letter.
pub fn given(document: &PagedDocument, letter: &Letter) -> (Option<PagedDocument>, Names) {
    let Some(mut voices) = Voices::new(letter, true) else { return (None, vec![]) };
    let given = voices.document(document);
    if given.is_some() {
        voices.names.extend(language::without_script(&letter.lang).map(|told| (told, letter.lang.to_string())));
    }
    (given, voices.names)
}

/// Returns the document as [`given`] does, but with those languages alone that Typst can name.
pub fn plain(document: &PagedDocument, letter: &Letter) -> PagedDocument {
    Voices::new(letter, false).and_then(|mut voices| voices.document(document)).unwrap_or_else(|| document.clone())
}

struct Voices<'a> {
    tongue: Tongue<'a>,
    /// The language of the letter. A run in another was given it by the layout, which is to know.
    page: Lang,
    /// Whether stand-ins are allowed.
    exact: bool,
    names: Names,
}

impl<'a> Voices<'a> {
    fn new(letter: &'a Letter, exact: bool) -> Option<Voices<'a>> {
        let page = letter.lang.language().parse().ok()?;
        Some(Voices { tongue: Tongue::of(letter), page, exact, names: vec![] })
    }

    fn document(&mut self, document: &PagedDocument) -> Option<PagedDocument> {
        if !document.pages().iter().any(|page| self.is_foreign(&page.frame)) {
            return None;
        }
        let pages =
            document.pages().iter().map(|page| Page { frame: self.frame(&page.frame), ..page.clone() }).collect();
        let info = document.clone().info_mut().clone();
        Some(PagedDocument::new(pages, info))
    }

    fn is_foreign(&self, frame: &Frame) -> bool {
        frame.items().any(|(_, item)| match item {
            FrameItem::Text(text) => text.lang == self.page && self.tongue.is_foreign(&text.text),
            FrameItem::Group(group) => self.is_foreign(&group.frame),
            _ => false,
        })
    }

    fn frame(&mut self, frame: &Frame) -> Frame {
        let mut items = vec![];
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) if self.is_foreign(&group.frame) => {
                    let group = GroupItem { frame: self.frame(&group.frame), ..group.clone() };
                    items.push((*at, FrameItem::Group(group)));
                }
                FrameItem::Text(text) if text.lang == self.page && self.tongue.is_foreign(&text.text) => {
                    items.extend(self.run(*at, text));
                }
                other => items.push((*at, other.clone())),
            }
        }
        let mut out = Frame::new(frame.size(), frame.kind());
        if frame.has_baseline() {
            out.set_baseline(frame.baseline());
        }
        out.push_multiple(items);
        out
    }

    /// Returns a run with its language, in several runs where it has several languages.
    fn run(&mut self, at: Point, item: &TextItem) -> Vec<(Point, FrameItem)> {
        if let Some(tag) = self.tongue.tag(&item.text) {
            let (lang, region) = self.told(&tag).unwrap_or((item.lang, item.region));
            return vec![(at, FrameItem::Text(TextItem { lang, region, ..item.clone() }))];
        }
        // Where each piece ends.
        let mut pieces: Vec<(usize, (Lang, Option<Region>))> = vec![];
        let mut end = 0;
        for (words, tag) in self.tongue.pieces(&item.text) {
            end += words.len();
            let told = tag.and_then(|tag| self.told(&tag)).unwrap_or((item.lang, item.region));
            pieces.push((end, told));
        }
        let piece = |glyph: &Glyph| pieces.partition_point(|(end, _)| *end <= usize::from(glyph.range.start));
        let mut x = Abs::zero();
        let mut out = vec![];
        for glyphs in item.glyphs.chunk_by(|a, b| piece(a) == piece(b)) {
            let (lang, region) = pieces.get(piece(&glyphs[0])).map_or((item.lang, item.region), |(_, told)| *told);
            let part = part(item, glyphs);
            let width = part.width();
            out.push((at + Point::with_x(x), FrameItem::Text(TextItem { lang, region, ..part })));
            x += width;
        }
        out
    }

    /// Returns what Typst is told of a language.
    fn told(&mut self, tag: &str) -> Option<(Lang, Option<Region>)> {
        let mut parts = tag.split('-');
        let lang: Lang = parts.next()?.parse().ok()?;
        let rest: Vec<&str> = parts.collect();
        match rest[..] {
            [] => return Some((lang, None)),
            [region] if region.len() == 2 => return Some((lang, region.parse().ok())),
            _ if !self.exact => {
                let region = rest.iter().find(|part| part.len() == 2).and_then(|region| region.parse().ok());
                return (lang.as_str() != "und").then_some((lang, region));
            }
            _ => {}
        }
        let known = self.names.iter().position(|(_, known)| known == tag);
        let region = stand_in(known.unwrap_or(self.names.len()))?;
        if known.is_none() {
            self.names.push((Locale::new(lang, Some(region)).rfc_3066().into(), tag.into()));
        }
        Some((lang, Some(region)))
    }
}

/// Returns the `n`th stand-in.
fn stand_in(n: usize) -> Option<Region> {
    let all = STAND_INS.into_iter().flat_map(|(first, seconds)| seconds.map(move |second| [first, second]));
    std::str::from_utf8(&all.into_iter().nth(n)?).ok()?.parse().ok()
}

/// Returns some glyphs of a run with their text.
fn part(item: &TextItem, glyphs: &[Glyph]) -> TextItem {
    let start = glyphs.iter().map(|glyph| glyph.range.start).min().unwrap_or(0);
    let end = glyphs.iter().map(|glyph| glyph.range.end).max().unwrap_or(0);
    let moved = |glyph: &Glyph| Glyph { range: glyph.range.start - start..glyph.range.end - start, ..glyph.clone() };
    TextItem {
        text: item.text[usize::from(start)..usize::from(end)].into(),
        glyphs: glyphs.iter().map(moved).collect(),
        ..item.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::export::pdf::retouch::Objects;
    use crate::export::pdf::tests::{PRESS, document, letter, paragraph, value};
    use crate::letter::{Block, Tongues};

    /// A letter in the first of some languages, the second being the campaign's source.
    fn speaking(languages: &str, said: &[(&str, &str)], words: &str) -> Letter {
        let all: Vec<_> = languages.split(' ').map(|tag| crate::campaign::Lang::parse(tag).unwrap()).collect();
        let mut letter =
            letter(languages.split(' ').next().unwrap(), if all[0].script() == "arab" { "صلح" } else { "2026" });
        let mut tongues = Tongues::new(&all[0], &all[1], &all);
        said.iter().for_each(|(words, tag)| tongues.say(words, &crate::campaign::Lang::parse(tag).unwrap()));
        letter.tongues = Arc::new(tongues);
        letter.body =
            vec![paragraph(words), Block::Paragraph { runs: vec![value("Жанна د. صلح, Jeanne d’Épine, Paris")] }];
        letter
    }

    /// Returns the runs of a document with their languages, and the places of all glyphs.
    fn runs(document: &PagedDocument) -> (Vec<(String, String)>, Vec<(u16, i64, i64)>) {
        fn gather(frame: &Frame, at: Point, runs: &mut Vec<(String, String)>, ink: &mut Vec<(u16, i64, i64)>) {
            for (place, item) in frame.items() {
                let at = at + *place;
                match item {
                    FrameItem::Group(group) => gather(&group.frame, at, runs, ink),
                    FrameItem::Text(text) => {
                        runs.push((Locale::new(text.lang, text.region).rfc_3066().into(), text.text.to_string()));
                        let mut x = at.x;
                        for glyph in &text.glyphs {
                            let place = |abs: Abs| (abs.to_pt() * 100.0).round() as i64;
                            ink.push((glyph.id, place(x + glyph.x_offset.at(text.size)), place(at.y)));
                            x += glyph.x_advance.at(text.size);
                        }
                    }
                    _ => {}
                }
            }
        }
        let (mut all, mut ink) = (vec![], vec![]);
        document.pages().iter().for_each(|page| gather(&page.frame, Point::zero(), &mut all, &mut ink));
        ink.sort_unstable();
        (all, ink)
    }

    fn has(runs: &[(String, String)], lang: &str, words: &str) -> bool {
        runs.iter().any(|(known, text)| known == lang && text.trim().contains(words))
    }

    #[test]
    fn words_of_another_script_get_their_language_and_nothing_moves() {
        for (languages, expected) in [
            (
                "fa en",
                [
                    ("fa", "نزد"),
                    ("en", "Human Rights"),
                    ("und-XA", "Москва"),
                    ("fr", "Jeanne d’Épine"),
                    ("en", "Paris"),
                ],
            ),
            (
                "en fa",
                [
                    ("en", "Human Rights"),
                    ("fa", "نزد"),
                    ("und-XA", "Москва"),
                    ("en", "Jeanne d’Épine"),
                    ("en", "Paris"),
                ],
            ),
            (
                "ru zh-Hans ar",
                [("ru", "Москва"), ("ar", "نزد"), ("und-XA", "Human"), ("fr", "Jeanne d’Épine"), ("und-XA", "Paris")],
            ),
        ] {
            let letter = speaking(languages, &[("Jeanne d’Épine", "fr")], "نزد Human Rights Watch و Москва, 1948");
            let before = document(&letter);
            let (after, names) = given(&before, &letter);
            let (after, ink) = runs(&after.unwrap());
            for (lang, words) in expected {
                assert!(has(&after, lang, words), "{languages}: {lang} {words}: {after:?}");
            }
            assert_eq!(names.len(), 1, "{names:?}");
            let (old, old_ink) = runs(&before);
            assert_eq!(ink, old_ink, "{languages}");
            let all = |runs: &[(String, String)]| runs.iter().map(|(_, text)| text.len()).sum::<usize>();
            assert_eq!(all(&after), all(&old), "no word is lost");
        }
    }

    #[test]
    fn the_finished_file_has_the_tags_that_typst_does_not_know() {
        let contents = |letter: &Letter| {
            let bytes = PRESS.print(letter).unwrap();
            let objects = Objects::read(&bytes).unwrap();
            let streams = objects.numbers().filter_map(|n| objects.stream(n)).collect::<Vec<_>>().concat();
            String::from_utf8_lossy(&[bytes, streams].concat()).into_owned()
        };
        for (languages, tag) in [("fa en", "und-Cyrl"), ("de en zh-Hans fa", "zh-Hans"), ("zh-Hans fa", "und-Latn")] {
            let text = contents(&speaking(languages, &[], "和平 Москва 和平"));
            assert!(text.contains(&format!("/Lang({tag})")), "{languages}");
            assert!(!text.contains("-X") && !text.contains("/Lang(zh)"), "{languages}: a stand-in is left");
        }
        assert!(contents(&speaking("fa en", &[], "Москва")).contains("/Lang(en)"));
    }

    #[test]
    fn a_language_that_typst_cannot_name_is_left_out_where_the_file_cannot_be_mended() {
        let letter = speaking("fa en", &[], "Москва و Paris");
        let (runs, _) = runs(&plain(&document(&letter), &letter));
        assert!(has(&runs, "en", "Paris") && has(&runs, "fa", "Москва"), "{runs:?}");
    }

    #[test]
    fn a_letter_in_one_script_is_left_as_it_is() {
        let mut letter = letter("de", "Frieden");
        letter.body = vec![paragraph("Jeanne d’Épine, Malmö 1948")];
        let (given, names) = given(&document(&letter), &letter);
        assert!(given.is_none() && names.is_empty());
        assert_eq!(stand_in(0).unwrap().as_str(), "XA");
        assert_eq!((stand_in(39).unwrap().as_str(), stand_in(40)), ("QZ", None));
    }
}
