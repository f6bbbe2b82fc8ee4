//! Ink that has no text of its own, drawn as shapes: marks, which have a place of their own, and the strokes that a
//! font sets beside a letter to join it to its neighbour.

use ttf_parser::{GlyphId, OutlineBuilder};
use typst::layout::{Abs, Em, FrameItem, Point};
use typst::syntax::Span;
use typst::text::{Glyph, TextItem};
use typst::visualize::{Curve, FillRule, Geometry, Shape};

use super::piece::Piece;
use super::reading::{is_control, is_joiner};

/// Takes the marks and the further strokes out of a piece and returns them as shapes, at their
/// places.
///
/// A mark stays where its letter is not beside it: then nothing else carries its text. Of the glyphs of a letter
/// the widest stays.
pub fn drawn(piece: &mut Piece) -> Vec<(Point, FrameItem)> {
    let size = piece.text.size;
    // A mark takes up no room; the letter of its cluster does.
    let mark = |glyph: &Glyph, all: &[Glyph]| {
        glyph.x_advance == Em::zero()
            && all.iter().any(|other| other.range == glyph.range && other.x_advance != Em::zero())
    };
    let strokes = strokes(piece);
    let mut shapes = vec![];
    let mut kept: Vec<Glyph> = Vec::with_capacity(piece.text.glyphs.len());
    let mut x = piece.at.x;
    for (n, glyph) in piece.text.glyphs.iter().enumerate() {
        let stroke = strokes.contains(&n);
        let curve = if stroke || mark(glyph, &piece.text.glyphs) { outline(&piece.text, glyph.id) } else { None };
        let advance = glyph.x_advance;
        match curve {
            Some(curve) => {
                let at = Point::new(x + glyph.x_offset.at(size), piece.at.y - glyph.y_offset.at(size));
                shapes.push((at, shape(&piece.text, curve)));
                // What it took up is left to the glyph before it.
                match kept.last_mut() {
                    Some(last) => last.x_advance += advance,
                    None => piece.at.x += advance.at(size),
                }
            }
            None => kept.push(glyph.clone()),
        }
        x += advance.at(size);
    }
    piece.text.glyphs = kept;
    shapes
}

/// Returns the places of the glyphs that their clusters have beyond one for each character.
fn strokes(piece: &Piece) -> Vec<usize> {
    let mut out = vec![];
    let mut start = 0;
    for cluster in piece.text.glyphs.chunk_by(|a, b| a.range == b.range) {
        let chars = piece.text.text[cluster[0].range()].chars().filter(|c| !is_joiner(*c) && !is_control(*c)).count();
        let mut wide: Vec<usize> = (0..cluster.len()).filter(|n| cluster[*n].x_advance > Em::zero()).collect();
        let spare = wide.len().saturating_sub(chars.max(1));
        wide.sort_by(|a, b| cluster[*a].x_advance.cmp(&cluster[*b].x_advance).then(a.cmp(b)));
        out.extend(wide.into_iter().take(spare).map(|n| start + n));
        start += cluster.len();
    }
    out
}

/// Returns a curve painted as the letters of a text are.
pub fn shape(text: &TextItem, curve: Curve) -> FrameItem {
    let shape = Shape {
        geometry: Geometry::Curve(curve),
        fill: Some(text.fill.clone()),
        fill_rule: FillRule::NonZero,
        stroke: text.stroke.clone(),
    };
    FrameItem::Shape(shape, Span::detached())
}

/// Returns the outline of a glyph in the size of a text, its origin at zero.
pub fn outline(text: &TextItem, id: u16) -> Option<Curve> {
    let scale = text.size / text.font.units_per_em();
    let mut pen = Pen { curve: Curve::new(), scale, last: Point::zero() };
    text.font.ttf().outline_glyph(GlyphId(id), &mut pen)?;
    Some(pen.curve)
}

/// Draws an outline of a font, whose y axis goes up, into a curve, whose y axis goes down.
struct Pen {
    curve: Curve,
    scale: Abs,
    last: Point,
}

impl Pen {
    fn point(&mut self, x: f32, y: f32) -> Point {
        self.last = Point::new(self.scale * f64::from(x), self.scale * -f64::from(y));
        self.last
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.curve.move_(to);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.curve.line(to);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        // A quadratic curve as a cubic one: its handles lie two thirds of the way to the quadratic's handle.
        let from = self.last;
        let handle = self.point(x1, y1);
        let to = self.point(x, y);
        let near = |end: Point| end + (handle - end) * (2.0 / 3.0);
        self.curve.cubic(near(from), near(to), to);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (first, second) = (self.point(x1, y1), self.point(x2, y2));
        let to = self.point(x, y);
        self.curve.cubic(first, second, to);
    }

    fn close(&mut self) {
        self.curve.close();
    }
}
