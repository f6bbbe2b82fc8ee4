//! Between layout and export: right-to-left text in the order in which it is read.
//!
//! Whoever copies text out of a PDF, searches in it or has it read aloud gets the characters that the glyphs
//! stand for. Four things damage that text in Persian and Arabic, and are mended here without moving a glyph:
//!
//! - The shaper drops the zero-width non-joiner and hands its text to the *following* letter. Here it gets a
//!   glyph of its own, empty and without width, after the letter before it.
//! - A ligature (lam-alef) carries several characters in logical order, while readers turn every character of
//!   a right-to-left line round, so that سلام becomes سالم. Here each character has a glyph of its own; the
//!   further ones of a ligature are empty.
//! - A mark above or below its letter (the hamza of نامهٔ) sits at a height of its own, which readers take for
//!   another line. Here its text stands in an empty glyph beside the letter, and its ink is drawn as a shape, which
//!   a tagged PDF holds for decoration ([`super::raised`]).
//! - A line that fell apart into several fonts is stored from left to right. Here its pieces stand in the order
//!   of reading.

use typst::layout::{Em, Frame, FrameItem, GroupItem, Point};
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

use super::frames;
use super::piece::Piece;
use super::raised;
use crate::campaign::Direction;
use crate::letter::is_right_to_left;

/// Returns the document, whose text runs as `page` does, with its right-to-left text in reading order; another one as
/// it is.
pub fn in_order(document: PagedDocument, page: Direction) -> PagedDocument {
    if !document.pages().iter().any(|page| has_right_to_left(&page.frame)) {
        return document;
    }
    let mended = |sheet: &Page| mended(&sheet.frame, page);
    frames::bound(&document, document.pages().iter().map(mended))
}

fn has_right_to_left(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(text) => runs_right_to_left(text),
        FrameItem::Group(group) => has_right_to_left(&group.frame),
        _ => false,
    })
}

/// Whether the glyphs, which stand from left to right, go backwards through the text.
pub fn runs_right_to_left(text: &TextItem) -> bool {
    match (text.glyphs.first(), text.glyphs.last()) {
        (Some(first), Some(last)) if first.range != last.range => first.range.start > last.range.start,
        (Some(_), _) => text.text.chars().any(is_letter),
        _ => false,
    }
}

fn mended(frame: &Frame, page: Direction) -> Frame {
    let items = frame
        .items()
        .map(|(at, item)| {
            let item = match item {
                FrameItem::Group(group) => {
                    FrameItem::Group(GroupItem { frame: mended(&group.frame, page), ..group.clone() })
                }
                other => other.clone(),
            };
            (*at, item)
        })
        .collect();
    frames::filled(frame, turn(items, page))
}

/// A letter of a right-to-left script; its figures run from left to right.
fn is_letter(c: char) -> bool {
    is_right_to_left(c) && !matches!(c, '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}')
}

pub fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// A mark of direction: it has done its work in the layout and is no part of the words.
pub fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A mark that combines with the letter before it.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}')
}

/// Returns the item with one character for each glyph.
fn spelled(item: &TextItem) -> TextItem {
    let mut glyphs = Vec::with_capacity(item.glyphs.len() + 8);
    for cluster in item.glyphs.chunk_by(|a, b| a.range == b.range) {
        let plain = cluster.len() == 1 && item.text[cluster[0].range()].chars().nth(1).is_none();
        match if plain { None } else { parted(item, cluster) } {
            Some(parts) => glyphs.extend(parts),
            None => glyphs.extend_from_slice(cluster),
        }
    }
    TextItem { glyphs, ..item.clone() }
}

/// Returns the glyphs of a cluster, from left to right, each with one character of it; none where the font has
/// no empty glyph to spare.
fn parted(item: &TextItem, cluster: &[Glyph]) -> Option<Vec<Glyph>> {
    let base = cluster.first()?.range.start;
    let range = |at: usize, c: char| {
        let start = base + u16::try_from(at).ok()?;
        Some(start..start + u16::try_from(c.len_utf8()).ok()?)
    };
    let text = &item.text[cluster[0].range()];
    let chars: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| !is_control(*c)).collect();
    let letters = chars.iter().filter(|(_, c)| !is_joiner(*c)).count();
    if letters == 0 {
        return None;
    }
    // With fewer glyphs than characters, marks stay without ink of their own, then the first letters.
    let mut short = letters.saturating_sub(cluster.len());
    let mut inkless = vec![false; chars.len()];
    let marks = (0..chars.len()).rev().filter(|n| is_mark(chars[*n].1));
    let others = (0..chars.len()).filter(|n| !is_mark(chars[*n].1) && !is_joiner(chars[*n].1));
    for n in marks.chain(others) {
        if short > 0 {
            inkless[n] = true;
            short -= 1;
        }
    }
    let mut drawn = cluster.iter();
    let mut left = letters;
    let mut parts = Vec::with_capacity(cluster.len() + chars.len());
    // The last character of a cluster is the leftmost.
    for (n, &(at, c)) in chars.iter().enumerate().rev() {
        let range = range(at, c)?;
        if is_joiner(c) {
            parts.push(empty(item, c, range, &cluster[0])?);
            continue;
        }
        left -= 1;
        match if inkless[n] { None } else { drawn.next() } {
            Some(glyph) => parts.push(Glyph { range: range.clone(), ..glyph.clone() }),
            None => parts.push(empty(item, c, range.clone(), &cluster[0])?),
        }
        if left == 0 {
            // A letter whose dots are drawn apart keeps them all.
            parts.extend(drawn.by_ref().map(|glyph| Glyph { range: range.clone(), ..glyph.clone() }));
        }
    }
    Some(parts)
}

/// Returns the item with a right-to-left mark between punctuation and the space after it, and before a space at
/// its head, which may follow a number.
///
/// `pdftotext` takes full stops, commas and colons for parts of a number, and the space after a number for its
/// part too, and turns both round: `ما، پنج` becomes `ما ،پنج`. The mark, a glyph without ink and width, keeps
/// them apart.
fn fenced(mut item: TextItem) -> TextItem {
    const MARK: char = '\u{200F}';
    let mut places: Vec<usize> = vec![];
    let mut before = None;
    for (at, c) in item.text.char_indices() {
        if c == ' ' && matches!(before, None | Some('.' | ',' | ':' | '،' | '/' | '-' | '+' | '%' | '٪' | '٫' | '٬'))
        {
            places.push(at);
        }
        before = Some(c);
    }
    // The spaces between right-to-left words of a Latin page are in its own font. With a mark they would be taken for words
    // that run so too, for which this font has no codes to give ([`super::visual`]).
    if item.font.ttf().tables().glyf.is_none() {
        return item;
    }
    let Some(id) = blank(&item, MARK) else { return item };
    let width = MARK.len_utf8();
    if places.is_empty() || item.text.len() + places.len() * width > usize::from(u16::MAX) {
        return item;
    }
    let mut text = String::with_capacity(item.text.len() + places.len() * width);
    let mut written = 0;
    for &place in &places {
        text.push_str(&item.text[written..place]);
        text.push(MARK);
        written = place;
    }
    text.push_str(&item.text[written..]);
    let moved = |at: u16, marks: usize| at + (marks * width) as u16; // the new length was checked above
    let mut glyphs = Vec::with_capacity(item.glyphs.len() + places.len());
    for mut glyph in std::mem::take(&mut item.glyphs) {
        let range = glyph.range();
        let space = places.binary_search(&range.start);
        let before = places.partition_point(|place| *place <= range.start);
        let none = Em::zero();
        glyph.range =
            moved(glyph.range.start, before)..moved(glyph.range.end, places.partition_point(|p| *p < range.end));
        let span = glyph.span;
        let start = glyph.range.start;
        glyphs.push(glyph);
        if space.is_ok() {
            let range = start - width as u16..start;
            glyphs.push(Glyph { id, x_advance: none, x_offset: none, y_advance: none, y_offset: none, range, span });
        }
    }
    TextItem { glyphs, text: text.into(), ..item }
}

/// Characters whose glyph, in a font that has them, has neither ink nor width.
const STOCK: [char; 8] =
    ['\u{200B}', '\u{FEFF}', '\u{61C}', '\u{2028}', '\u{2029}', '\u{202A}', '\u{202B}', '\u{202C}'];

/// Returns a glyph without ink and width that stands for a character. A PDF keeps one text per glyph, so that
/// the characters that need one most often have one of their own as far as the font's stock of them goes.
pub fn blank(item: &TextItem, c: char) -> Option<u16> {
    let face = item.font.ttf();
    let hollow = |c: char| {
        let id = face.glyph_index(c)?;
        let empty = face.glyph_hor_advance(id) == Some(0) && face.glyph_bounding_box(id).is_none();
        (id.0 != 0 && empty).then_some(id.0)
    };
    let first = match c {
        '\u{200C}' => 0,
        'ل' => 1,
        '\u{200F}' => 2,
        '\u{654}' => 3,
        _ => 4,
    };
    STOCK[first..].iter().chain(&STOCK).find_map(|spare| hollow(*spare))
}

/// Returns a blank glyph for a character of a cluster.
fn empty(item: &TextItem, c: char, range: std::ops::Range<u16>, like: &Glyph) -> Option<Glyph> {
    let none = Em::zero();
    let id = blank(item, c)?;
    Some(Glyph { id, x_advance: none, x_offset: none, y_advance: none, y_offset: none, range, span: like.span })
}

/// Mends what one right-to-left run fell apart into. Layout stores the runs of a line in the order of reading,
/// but the pieces of one run (where the font or the height changes) from left to right.
fn turn(items: Vec<(Point, FrameItem)>, page: Direction) -> Vec<(Point, FrameItem)> {
    let mut out = Vec::with_capacity(items.len());
    let mut run: Vec<Piece> = vec![];
    for (at, item) in items {
        match item {
            FrameItem::Text(text) => {
                if !run.last().is_some_and(|last| last.touches(at, &text)) {
                    settle(&mut run, &mut out, page);
                }
                run.push(Piece { at, text });
            }
            other => {
                settle(&mut run, &mut out, page);
                out.push((at, other));
            }
        }
    }
    settle(&mut run, &mut out, page);
    out
}

/// Puts the pieces of one run, given from left to right, into the frame in the order of reading.
///
/// On a page that runs from left to right such pieces are those of several runs: Latin words, and between them right-to-left
/// ones. What stands around these, or is isolated from them, is in its order already.
fn settle(run: &mut Vec<Piece>, out: &mut Vec<(Point, FrameItem)>, page: Direction) {
    let latin = |piece: &Piece| piece.text.text.chars().any(|c| c.is_alphabetic() && !is_right_to_left(c));
    let turned = |piece: &Piece| runs_right_to_left(&piece.text);
    let pieces = std::mem::take(run);
    if page == Direction::Rtl {
        if pieces.iter().any(latin) || !pieces.iter().any(turned) {
            return out.extend(pieces.into_iter().map(Piece::item));
        }
        return reversed(pieces, out);
    }
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let mut words: Vec<Piece> = vec![]; // of the right-to-left run that is open, with the signs behind it
    let mut settled = |words: &mut Vec<Piece>| {
        let signs = words.split_off(words.iter().rposition(turned).map_or(0, |last| last + 1));
        reversed(std::mem::take(words), out);
        out.extend(signs.into_iter().map(Piece::item));
    };
    for piece in pieces {
        let ends = !turned(&piece) && (latin(&piece) || piece.text.text.contains(isolate));
        if ends {
            settled(&mut words);
        }
        words.push(piece);
        if ends || !words.iter().any(turned) {
            settled(&mut words);
        }
    }
    settled(&mut words);
}

/// Puts the pieces of a right-to-left run, given from left to right, into the frame in the order of reading.
fn reversed(pieces: Vec<Piece>, out: &mut Vec<(Point, FrameItem)>) {
    // From right to left, each piece taking in the one on its left if it can.
    let mut joined: Vec<Piece> = vec![];
    for piece in pieces.into_iter().rev() {
        match joined.pop() {
            None => joined.push(piece),
            Some(right) => joined.extend(piece.join(right)),
        }
    }
    for mut piece in joined {
        let marks = raised::drawn(&mut piece);
        out.push((piece.at, FrameItem::Text(fenced(spelled(&piece.text)))));
        out.extend(marks);
    }
}
