//! What stands on a page: its texts, and where the structure of the document has them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::codes::Font;
use super::syntax::{Kind, Token, Tokens, get, integer, text};

/// A text of a page, as the readers that look at the page alone find it.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown {
    /// The number by which the structure calls the content that the text is part of; none for decoration.
    pub mark: Option<i64>,
    /// The characters in the order in which they stand.
    pub text: String,
}

/// A page's content on its way from the old bytes to the new.
pub struct Content<'a> {
    bytes: &'a [u8],
    fonts: &'a mut BTreeMap<Vec<u8>, Font>,
    out: Vec<u8>,
    /// How far the old bytes have been written.
    written: usize,
    /// The marks of the contents that are open.
    marks: Vec<Option<i64>>,
    font: Vec<u8>,
    shown: Vec<Shown>,
}

/// Glyphs that stand for a text together.
struct Span {
    /// Where its beginning stands.
    begin: Range<usize>,
    text: String,
    /// The codes of its glyphs with the strings that hold them.
    codes: Vec<(Range<usize>, u16)>,
    /// How many contents were open before.
    depth: usize,
    font: Vec<u8>,
}

impl<'a> Content<'a> {
    /// Returns a page's new content and its texts, given its content and its fonts by their names on the page.
    /// A glyph that has a text of its own beside it gets a code for it. None where the page is not written as
    /// Typst writes it.
    pub fn retouch(bytes: &'a [u8], fonts: &'a mut BTreeMap<Vec<u8>, Font>) -> Option<(Vec<u8>, Vec<Shown>)> {
        let (out, marks, font, shown) = (Vec::with_capacity(bytes.len()), vec![], vec![], vec![]);
        let mut content = Content { bytes, fonts, out, written: 0, marks, font, shown };
        content.walk()?;
        content.copy(bytes.len());
        Some((content.out, content.shown))
    }

    /// Copies the old bytes up to a place.
    fn copy(&mut self, to: usize) {
        self.out.extend_from_slice(&self.bytes[self.written..to]);
        self.written = to;
    }

    /// Leaves out the old bytes of a place, and writes others there.
    fn replace(&mut self, at: &Range<usize>, new: &str) {
        self.copy(at.start);
        self.out.extend_from_slice(new.as_bytes());
        self.written = at.end;
    }

    fn walk(&mut self) -> Option<()> {
        let mut tokens = Tokens::new(self.bytes);
        let mut operands: Vec<Token<'a>> = vec![];
        let mut open: Option<String> = None; // the text between `BT` and `ET`
        let mut span: Option<Span> = None;
        while !tokens.is_at_end() {
            let token = tokens.next()?;
            let Kind::Word(word) = token.kind else {
                operands.push(token);
                continue;
            };
            match word {
                b"BT" => open = Some(String::new()),
                b"ET" => {
                    let mark = self.marks.iter().rev().find_map(|mark| *mark);
                    self.shown.push(Shown { mark, text: open.take()? });
                }
                b"BMC" => self.marks.push(None),
                b"BDC" => {
                    let begin = operands.first()?.at.start..token.at.end;
                    let at = operands.get(1)?.at.start..operands.last()?.at.end;
                    let properties = &self.bytes[at];
                    let depth = self.marks.len();
                    self.marks.push(get(properties, "MCID").and_then(integer));
                    if let (None, Some(_), Some(said)) = (&span, &open, get(properties, "ActualText")) {
                        let Kind::Text(said) = Tokens::new(said).next()?.kind else { return None };
                        span = Some(Span { begin, text: text(&said)?, codes: vec![], depth, font: vec![] });
                    }
                }
                b"EMC" => {
                    self.marks.pop()?;
                    if let Some(done) = span.take_if(|span| span.depth == self.marks.len()) {
                        open.as_mut()?.push_str(&done.text);
                        self.settle(done, &token.at);
                    }
                }
                b"Tf" => {
                    let [.., Token { kind: Kind::Name(name), .. }, _] = &operands[..] else { return None };
                    self.font = name.to_vec();
                }
                b"Tj" | b"TJ" => self.show(&operands, &mut span, open.as_mut()?)?,
                // Text in the page's bytes that no other operator shows; pictures in them are not looked into.
                b"'" | b"\"" | b"BI" => return None,
                // A number with a fraction is no operator.
                number if number.iter().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'-' | b'+')) => {
                    operands.push(token);
                    continue;
                }
                _ => {}
            }
            operands.clear();
        }
        (open.is_none() && span.is_none() && self.marks.is_empty()).then_some(())
    }

    /// Reads the strings of an operator that shows text.
    fn show(&mut self, operands: &[Token<'a>], span: &mut Option<Span>, open: &mut String) -> Option<()> {
        let font = self.fonts.get(&self.font)?;
        for operand in operands {
            let Kind::Text(codes) = &operand.kind else { continue };
            for pair in codes.chunks(2) {
                let code = u16::from_be_bytes(pair.try_into().ok()?);
                match span {
                    Some(span) => span.codes.push((operand.at.clone(), code)),
                    None => open.push_str(font.text(code)?),
                }
            }
        }
        if let Some(span) = span {
            span.font.clone_from(&self.font);
        }
        Some(())
    }

    /// Puts a further code in the place of a span of one glyph; another span stays.
    fn settle(&mut self, span: Span, end: &Range<usize>) {
        let [(at, glyph)] = &span.codes[..] else { return };
        let Some(code) = self.fonts.get_mut(&span.font).and_then(|font| font.code(*glyph, &span.text)) else { return };
        self.replace(&span.begin, "");
        self.replace(at, &format!("<{code:04X}>"));
        self.replace(end, "");
    }
}
