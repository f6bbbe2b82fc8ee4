//! Marks that sit at a height of their own, drawn as shapes.

use ttf_parser::{GlyphId, OutlineBuilder};
use typst::layout::{Abs, Em, FrameItem, Point};
use typst::syntax::Span;
use typst::text::Glyph;
use typst::visualize::{Curve, FillRule, Geometry, Shape};

use super::piece::Piece;

/// Takes the raised and lowered marks out of a piece and returns them as shapes, at their places.
///
/// A mark stays where its letter is not beside it: then nothing else carries its text.
pub fn drawn(piece: &mut Piece) -> Vec<(Point, FrameItem)> {
    let size = piece.text.size;
    let on_line = |glyph: &Glyph| glyph.y_offset == Em::zero();
    let mark = |glyph: &Glyph, all: &[Glyph]| {
        !on_line(glyph)
            && glyph.x_advance == Em::zero()
            && all.iter().any(|other| other.range == glyph.range && on_line(other))
    };
    let mut shapes = vec![];
    let mut kept = Vec::with_capacity(piece.text.glyphs.len());
    let mut x = piece.at.x;
    for glyph in &piece.text.glyphs {
        let curve = if mark(glyph, &piece.text.glyphs) { outline(piece, glyph.id) } else { None };
        match curve {
            Some(curve) => {
                let shape = Shape {
                    geometry: Geometry::Curve(curve),
                    fill: Some(piece.text.fill.clone()),
                    fill_rule: FillRule::NonZero,
                    stroke: piece.text.stroke.clone(),
                };
                let at = Point::new(x + glyph.x_offset.at(size), piece.at.y - glyph.y_offset.at(size));
                shapes.push((at, FrameItem::Shape(shape, Span::detached())));
            }
            None => kept.push(glyph.clone()),
        }
        x += glyph.x_advance.at(size);
    }
    piece.text.glyphs = kept;
    shapes
}

/// Returns the outline of a glyph in the size of the piece, its origin at zero.
fn outline(piece: &Piece, id: u16) -> Option<Curve> {
    let scale = piece.text.size / piece.text.font.units_per_em();
    let mut pen = Pen { curve: Curve::new(), scale, last: Point::zero() };
    piece.text.font.ttf().outline_glyph(GlyphId(id), &mut pen)?;
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
