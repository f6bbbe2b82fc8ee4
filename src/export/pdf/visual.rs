//! Between layout and export: right-to-left text as it stands, from left to right.
//!
//! Typst writes right-to-left text word by word, each marked as reversed; readers of pages take such words for
//! texts of their own and set them one after the other in the wrong order. Here a run keeps its glyphs and gets
//! their characters in the same order, from left to right: that is what readers expect, since they turn the
//! lines of such a script round themselves. The order of reading, for those who have the document read aloud,
//! is kept beside it and written into the structure ([`super::retouch`]).

use typst::layout::{Abs, Em, Frame, FrameItem, GroupItem, Point};
use typst::text::{Glyph, Locale, TextItem};
use typst_layout::PagedDocument;

use super::reading::{blank, is_control, is_joiner, is_mark, runs_right_to_left};
use super::{frames, raised};
use crate::letter::is_right_to_left;

/// A run of glyphs on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its characters in the order in which they stand.
    pub visual: String,
    /// Its characters in the order in which they are read.
    pub logical: String,
    /// Whether the two differ.
    pub turned: bool,
    /// The number of its line on the page; runs that stand side by side have the same.
    pub number: usize,
    /// Whether nothing follows on the line.
    pub ends: bool,
    /// The tag of its language, as Typst writes it.
    pub lang: String,
}

/// A space that Firefox keeps: it leaves out a space alone.
const KEPT: &str = "\u{200F} ";

/// Where a run stands, in points.
#[derive(Clone, Copy)]
struct Place {
    x: f64,
    y: f64,
    width: f64,
    size: f64,
    line: usize,
}

/// Returns a document, the right-to-left text of which is in the order of reading, as it stands, with the runs
/// of each page. None where there is no such text, or its font cannot have the codes that it would need.
pub fn as_it_stands(document: &PagedDocument) -> Option<(PagedDocument, Vec<Vec<Line>>)> {
    let mut any = false;
    let mut hands = vec![];
    let mut line = 0; // no two pages have lines of the same number
    for page in document.pages() {
        let mut places = vec![];
        gather(&page.frame, Point::zero(), line, &mut places, &mut any)?;
        line = places.last().map_or(line, |last| last.line + 1);
        hands.push(Hand { places, lines: vec![] });
    }
    if !any {
        return None;
    }
    let turned = document.pages().iter().zip(&mut hands).map(|(page, hand)| hand.turned(&page.frame));
    let turned: Vec<Frame> = turned.collect::<Option<_>>()?;
    Some((frames::bound(document, turned), hands.into_iter().map(|hand| hand.lines).collect()))
}

/// Gathers the places of a frame's runs. None where right-to-left letters have a font without TrueType's outlines.
fn gather(frame: &Frame, origin: Point, first: usize, places: &mut Vec<Place>, any: &mut bool) -> Option<()> {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => gather(&group.frame, at, first, places, any)?,
            FrameItem::Text(text) if !text.glyphs.is_empty() => {
                if runs_right_to_left(text) {
                    // Signs alone may be in another font, as between two names on a Latin page.
                    if !takes_codes(text) && text.text.chars().any(is_right_to_left) {
                        return None;
                    }
                    *any = true;
                }
                let (x, y, width, size) = (at.x.to_pt(), at.y.to_pt(), text.width().to_pt(), text.size.to_pt());
                let line = match places.last() {
                    Some(last) if (last.y - y).abs() < 0.5 * last.size.max(size) => last.line,
                    Some(last) => last.line + 1,
                    None => first,
                };
                places.push(Place { x, y, width, size, line });
            }
            _ => {}
        }
    }
    Some(())
}

/// Whether the glyphs of a run can have codes beside those that Typst gives them: only TrueType's can.
fn takes_codes(text: &TextItem) -> bool {
    text.font.ttf().tables().glyf.is_some()
}

/// Goes over the runs of a page.
struct Hand {
    places: Vec<Place>,
    lines: Vec<Line>,
}

impl Hand {
    /// Returns a frame as it stands; none where a run would be too long.
    fn turned(&mut self, frame: &Frame) -> Option<Frame> {
        let mut items = vec![];
        for (at, item) in frame.items() {
            let item = match item {
                FrameItem::Group(group) => {
                    FrameItem::Group(GroupItem { frame: self.turned(&group.frame)?, ..group.clone() })
                }
                FrameItem::Text(text) if !text.glyphs.is_empty() => {
                    let mut run = self.run(text)?;
                    let shapes = if runs_right_to_left(text) && takes_codes(text) { carried(&mut run) } else { vec![] };
                    items.push((*at, FrameItem::Text(run)));
                    items.extend(shapes.into_iter().map(|(shift, shape)| (*at + shift, shape)));
                    continue;
                }
                other => other.clone(),
            };
            items.push((*at, item));
        }
        Some(frames::filled(frame, items))
    }

    /// Returns a run as it stands, and keeps its line.
    fn run(&mut self, item: &TextItem) -> Option<TextItem> {
        let n = self.lines.len();
        let here = self.places[n]; // `gather` went the same way
        let beside = |other: Option<&Place>| other.filter(|other| other.line == here.line).copied();
        let before = n.checked_sub(1).and_then(|n| beside(self.places.get(n)));
        let after = beside(self.places.get(n + 1));
        let lang = Locale::new(item.lang, item.region).rfc_3066().into();
        let mut line = Line { number: here.line, ends: after.is_none(), lang, ..Line::default() };
        let texts = |item: &TextItem| -> Vec<String> {
            let clusters = item.glyphs.chunk_by(|a, b| a.range == b.range);
            clusters.map(|cluster| item.text[cluster[0].range()].to_string()).collect()
        };
        let mut spoken = texts(item);
        let out = if runs_right_to_left(item) {
            spoken.reverse();
            line.turned = true;
            let left = after.is_some_and(|after| after.x < here.x);
            let right = before.is_some_and(|before| before.x > here.x);
            let apart = before.is_some_and(|before| before.x - here.x - here.width > NEAR * here.size);
            if takes_codes(item) { turned(item, left, right, apart)? } else { item.clone() }
        } else {
            item.clone()
        };
        line.logical = spoken.concat().replace(is_control, "");
        line.visual = texts(&out).concat();
        self.lines.push(line);
        Some(out)
    }
}

/// Returns a right-to-left run with its characters from left to right; none where it would be too long.
///
/// `left` and `right` tell whether another run of the line stands there, `apart` whether the right one is a gap away,
/// like the number of a list: there the run begins with a space. A space at such an edge is kept with a
/// mark of direction, and so is one after a letter with a mark: Firefox guesses spaces from gaps, which it cannot
/// do between runs that are read from right to left, and does one letter late where a mark stands. A joiner, for which Firefox has no ear when it is alone, goes to the letter before it.
fn turned(item: &TextItem, left: bool, right: bool, apart: bool) -> Option<TextItem> {
    let mut text = String::with_capacity(item.text.len() + 8);
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(item.glyphs.len());
    let mut joiners = String::new();
    let clusters: Vec<&[Glyph]> = item.glyphs.chunk_by(|a, b| a.range == b.range).collect();
    let seen = |cluster: &&[Glyph]| !item.text[cluster[0].range()].chars().all(is_control);
    let (first, last) = (clusters.iter().position(seen), clusters.iter().rposition(seen));
    for (n, cluster) in clusters.iter().enumerate() {
        let own = &item.text[cluster[0].range()];
        let inkless = cluster.iter().all(|glyph| glyph.x_advance == Em::zero());
        if inkless && own.chars().all(is_joiner) {
            joiners.push_str(own);
            continue;
        }
        let start = u16::try_from(text.len()).ok()?;
        text.extend(joiners.drain(..));
        let before_mark = clusters.get(n + 1).is_some_and(|next| item.text[next[0].range()].contains(is_mark));
        let at_edge = left && first == Some(n) || right && last == Some(n);
        let mut cluster = cluster.to_vec();
        if own == " " && (at_edge || before_mark) {
            text.push('\u{200F}');
            // The gap that Firefox measures lies before the space, not between it and what it belongs to.
            if let ([space], Some(last)) = (&mut cluster[..], glyphs.last_mut())
                && let Some(width) = item.font.x_advance(space.id)
            {
                last.x_advance += space.x_advance - width;
                space.x_advance = width;
            }
        }
        text.extend(own.chars().rev());
        let range = start..u16::try_from(text.len()).ok()?;
        glyphs.extend(cluster.into_iter().map(|glyph| Glyph { range: range.clone(), ..glyph }));
    }
    if apart
        && last.is_some_and(|last| !item.text[clusters[last][0].range()].contains(char::is_whitespace))
        && let (Some(id), Some(glyph)) = (blank(item, '\u{200F}'), glyphs.last())
    {
        let (none, span) = (Em::zero(), glyph.span);
        // The second mark keeps the space from the figures on the right.
        for c in [KEPT, "\u{200F}"] {
            let start = u16::try_from(text.len()).ok()?;
            text.push_str(c);
            let range = start..u16::try_from(text.len()).ok()?;
            glyphs.push(Glyph { id, x_advance: none, x_offset: none, y_advance: none, y_offset: none, range, span });
        }
    }
    Some(TextItem { text: text.into(), glyphs, ..item.clone() })
}

/// How far apart, or one over the other, the letters of a word may stand before readers take them for two words:
/// a little less than the tenth of the size that poppler allows.
const NEAR: f64 = 0.09;

/// Characters whose glyph, in a font that has them, has no ink but some width.
const CARRIERS: [char; 9] =
    [' ', '\u{2009}', '\u{200A}', '\u{2006}', '\u{2005}', '\u{2004}', '\u{2002}', '\u{2003}', '\u{205F}'];

/// Draws as shapes the letters that the next one on the right is set far over or far away from, as the tail of a reh
/// reaches below its neighbour: readers measure such a step and part the word. The letter's text goes to a glyph
/// without ink that is as wide as the step. Returns the shapes with their places from the beginning of the run.
fn carried(item: &mut TextItem) -> Vec<(Point, FrameItem)> {
    let size = item.size;
    let mut shapes = vec![];
    let mut x = Abs::zero();
    for n in 0..item.glyphs.len() {
        let glyph = item.glyphs[n].clone();
        let at = Point::new(x + glyph.x_offset.at(size), -glyph.y_offset.at(size));
        x += glyph.x_advance.at(size);
        let (Some(next), Some(width)) = (item.glyphs.get(n + 1), item.font.x_advance(glyph.id)) else { continue };
        let room = (glyph.x_advance - glyph.x_offset + next.x_offset).get();
        let far = |width: Em| (room - width.get()).abs();
        if far(width) < NEAR || item.text[glyph.range()].contains(' ') || glyph.x_advance == Em::zero() {
            continue;
        }
        let face = item.font.ttf();
        let carriers = CARRIERS.iter().filter_map(|c| {
            let id = face.glyph_index(*c)?;
            let width = item.font.x_advance(id.0)?;
            let fits = id.0 != 0 && width > Em::zero() && face.glyph_bounding_box(id).is_none();
            fits.then_some((id.0, width))
        });
        let Some((id, best)) = carriers.min_by(|a, b| far(a.1).total_cmp(&far(b.1))) else { continue };
        if far(best) / 2.0 < far(width)
            && let Some(curve) = raised::outline(item, glyph.id)
        {
            shapes.push((at, raised::shape(item, curve)));
            // In the middle of its place, the advance from there on being what it was.
            let slack = Em::new((room - best.get()) / 2.0);
            item.glyphs[n].id = id;
            item.glyphs[n].x_offset += slack;
        }
    }
    shapes
}
