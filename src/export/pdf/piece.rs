//! Pieces of a run: what layout made of words in one direction where the font or the height changes.

use typst::layout::{Em, FrameItem, Point};
use typst::text::{Glyph, TextItem};

/// A piece of a run with the place where it begins.
pub struct Piece {
    /// Where its first glyph begins.
    pub at: Point,
    /// Its glyphs.
    pub text: TextItem,
}

impl Piece {
    /// Whether a text begins where this piece ends.
    pub fn touches(&self, at: Point, text: &TextItem) -> bool {
        let end = self.at.x + self.text.width();
        (at.x - end).to_pt().abs() < 0.02 && (at.y - self.at.y).to_pt().abs() < 0.5 * text.size.to_pt()
    }

    /// Returns what it is in a frame.
    pub fn item(self) -> (Point, FrameItem) {
        (self.at, FrameItem::Text(self.text))
    }

    fn looks_like(&self, other: &Piece) -> bool {
        let (a, b) = (&self.text, &other.text);
        a.font == b.font && a.size == b.size && a.fill == b.fill && a.stroke == b.stroke && a.lang == b.lang
    }

    /// Whether this is a mark that layout put apart because it sits at another height than `letter`, the first
    /// of the piece to the right. It carries the letter's text once more.
    fn is_mark_of(&self, right: &Piece) -> bool {
        let (Some(mark), Some(letter)) = (self.text.glyphs.first(), right.text.glyphs.first()) else { return false };
        self.text.glyphs.iter().all(|glyph| glyph.x_advance == Em::zero() && glyph.range == mark.range)
            && mark.span == letter.span
            && self.text.text[mark.range()] == right.text.text[letter.range()]
    }

    /// Returns this piece and the one to its right as one, or, where they cannot be one, first the right and then
    /// this one.
    pub fn join(self, right: Piece) -> Vec<Piece> {
        let mark = self.is_mark_of(&right);
        let shift = if mark { 0 } else { right.text.text.len() };
        if !self.looks_like(&right) || shift + self.text.text.len() > usize::from(u16::MAX) {
            return vec![right, self];
        }
        let rise = Em::new((right.at.y - self.at.y) / right.text.size);
        let own = right.text.glyphs.first().map(|glyph| glyph.range.clone());
        let shift = shift as u16; // checked above
        let moved = self.text.glyphs.iter().map(|glyph| Glyph {
            range: match &own {
                Some(range) if mark => range.clone(),
                _ => glyph.range.start + shift..glyph.range.end + shift,
            },
            y_offset: glyph.y_offset + rise,
            ..glyph.clone()
        });
        let glyphs = moved.chain(right.text.glyphs.iter().cloned()).collect();
        let mut text = right.text.text.clone();
        if !mark {
            text.push_str(&self.text.text);
        }
        vec![Piece { at: Point::new(self.at.x, right.at.y), text: TextItem { glyphs, text, ..right.text } }]
    }
}
