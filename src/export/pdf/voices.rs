//! Between layout and export: the language of each run of glyphs.
//!
//! Typst writes the language of a run into the PDF: of the first run of an element as that of the element, of any other
//! that differs as that of the marked content. A layout would have to set it before the lines are broken, where it
//! changes hyphenation and the features of fonts; here it is set when nothing can move any more, for every layout.
//!
//! Typst knows languages of two or three letters and regions of two. For any other tag (`und-Cyrl`, `zh-Hans`) a region
//! that ISO 3166 leaves to private use stands in, until the finished bytes get the true tag ([`super::language`]).

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::{Glyph, Lang, Locale, Region, TextItem};
use typst_layout::PagedDocument;

use super::reading::runs_right_to_left;
use super::{frames, language};
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

/// A language and its region, as Typst knows them.
type Voice = (Lang, Option<Region>);

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
        Some(Voices { tongue: Tongue::new(&letter.script, &letter.tongues), page, exact, names: vec![] })
    }

    /// Returns the document with the languages of its foreign words; none where it has no such words.
    fn document(&mut self, document: &PagedDocument) -> Option<PagedDocument> {
        if !document.pages().iter().any(|page| self.is_foreign(&page.frame)) {
            return None;
        }
        Some(frames::bound(document, document.pages().iter().map(|page| self.frame(&page.frame))))
    }

    fn is_foreign(&self, frame: &Frame) -> bool {
        frame.items().any(|(_, item)| match item {
            FrameItem::Text(text) => text.lang == self.page && self.tongue.is_foreign(&text.text),
            FrameItem::Group(group) => self.is_foreign(&group.frame),
            _ => false,
        })
    }

    fn frame(&mut self, frame: &Frame) -> Frame {
        let mut items: Vec<(Point, FrameItem)> = frame.items().cloned().collect();
        for (_, item) in &mut items {
            if let FrameItem::Group(group) = item
                && self.is_foreign(&group.frame)
            {
                group.frame = self.frame(&group.frame);
            }
        }
        // The runs of each line are looked at together: figures and signs may be runs of their own.
        let mut spoken: Vec<Vec<(Point, FrameItem)>> = vec![];
        let mut line: Vec<(usize, Point, &TextItem)> = vec![];
        let mut all = vec![];
        for (n, (at, item)) in items.iter().enumerate() {
            let FrameItem::Text(text) = item else { continue };
            let next = line.last().is_some_and(|(_, last, before)| {
                let size = before.size.max(text.size).to_pt();
                let behind = (at.x - last.x - before.width()).to_pt();
                let ahead = (last.x - at.x - text.width()).to_pt();
                // Cells of a table stand side by side too.
                (last.y - at.y).to_pt().abs() >= 0.5 * size || behind.max(ahead) > 0.5 * size
            });
            if next {
                self.line(&std::mem::take(&mut line), &mut all);
            }
            line.push((n, *at, text));
        }
        self.line(&line, &mut all);
        let mut all = all.into_iter().peekable();
        for (n, item) in items.iter().enumerate() {
            match all.next_if(|(place, _)| *place == n) {
                Some((_, runs)) => spoken.push(runs),
                None => spoken.push(vec![item.clone()]),
            }
        }
        frames::filled(frame, spoken.into_iter().flatten())
    }

    /// Gives the runs of a line, in the order of reading, their languages: each by its place among the items of the frame
    /// becomes one or several.
    fn line(&mut self, line: &[(usize, Point, &TextItem)], out: &mut Vec<(usize, Vec<(Point, FrameItem)>)>) {
        let own = |text: &TextItem| text.lang == self.page;
        let text: String = line.iter().filter(|(.., item)| own(item)).map(|(.., item)| &*item.text).collect();
        if !self.tongue.is_foreign(&text) {
            return;
        }
        // Where each piece ends, and what Typst is told of it.
        let mut pieces: Vec<(usize, Option<Voice>)> = vec![];
        match self.tongue.tag(&text) {
            Some(tag) => pieces.push((text.len(), self.told(&tag))),
            None => {
                let mut end = 0;
                for (words, tag) in self.tongue.pieces(&text) {
                    end += words.len();
                    pieces.push((end, tag.and_then(|tag| self.told(&tag))));
                }
            }
        }
        let mut start = 0;
        for &(n, at, item) in line.iter().filter(|(.., item)| item.lang == self.page) {
            out.push((
                n,
                parted(at, item, |place| {
                    let piece = pieces.partition_point(|(end, _)| *end <= start + place);
                    pieces.get(piece).and_then(|(_, voice)| *voice)
                }),
            ));
            start += item.text.len();
        }
    }

    /// Returns what Typst is told of a language.
    fn told(&mut self, tag: &str) -> Option<Voice> {
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

/// Returns a run in as many runs as it has voices, in the order of reading; `voice` tells that of each place in its text.
fn parted(at: Point, item: &TextItem, voice: impl Fn(usize) -> Option<Voice>) -> Vec<(Point, FrameItem)> {
    let mut x = Abs::zero();
    let mut out = vec![];
    let of = |glyph: &Glyph| voice(usize::from(glyph.range.start));
    for glyphs in item.glyphs.chunk_by(|a, b| of(a) == of(b)) {
        let (lang, region) = of(&glyphs[0]).unwrap_or((item.lang, item.region));
        let part = TextItem { lang, region, ..part(item, glyphs) };
        let width = part.width();
        out.push((at + Point::with_x(x), FrameItem::Text(part)));
        x += width;
    }
    if runs_right_to_left(item) {
        out.reverse();
    }
    out
}

/// Returns the `n`th stand-in.
fn stand_in(n: usize) -> Option<Region> {
    let all = STAND_INS.into_iter().flat_map(|(first, seconds)| seconds.map(move |second| [first, second]));
    std::str::from_utf8(&all.into_iter().nth(n)?).ok()?.parse().ok()
}

/// Returns some glyphs of a run with their text.
fn part(item: &TextItem, glyphs: &[Glyph]) -> TextItem {
    if glyphs.len() == item.glyphs.len() {
        return item.clone();
    }
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

    /// Runs, each with its language.
    type Runs = Vec<(String, String)>;
    /// Glyphs with their places, in hundredths of a point.
    type Ink = Vec<(u16, i64, i64)>;

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
    fn runs(document: &PagedDocument) -> (Runs, Ink) {
        fn gather(frame: &Frame, at: Point, runs: &mut Runs, ink: &mut Ink) {
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
        let (mut all, mut ink) = (Runs::new(), Ink::new());
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
            String::from_utf8_lossy(&[bytes, streams].concat()).replace("/Lang (", "/Lang(")
        };
        for (languages, tag) in [("fa en", "und-Cyrl"), ("de en zh-Hans fa", "zh-Hans"), ("zh-Hans fa", "und-Latn")] {
            let text = contents(&speaking(languages, &[], "和平 Москва 和平"));
            assert!(text.contains(&format!("/Lang({tag})")), "{languages}");
            assert!(
                !["/Lang(und-X", "/Lang(zh-X", "/Lang(zh)"].iter().any(|told| text.contains(told)),
                "{languages}: a stand-in is left"
            );
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
