//! What stands on a page: its texts, and where the structure of the document has them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
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

/// Returns a page's new content and its texts, given its content and its fonts by their names on the page.
///
/// A glyph that has a text of its own beside it gets a code for it, and stands in one row with its neighbours:
/// Chrome takes no notice of a row without ink. None where the page is not written as Typst writes it.
pub fn retouch(bytes: &[u8], fonts: &mut BTreeMap<Vec<u8>, Font>) -> Option<(Vec<u8>, Vec<Shown>)> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut written = 0;
    let mut shown = vec![];
    let mut marks: Vec<Option<i64>> = vec![]; // of the contents that are open
    let mut tokens = Tokens::new(bytes);
    let mut operands: Vec<Token<'_>> = vec![];
    let mut block: Option<Block> = None;
    while !tokens.is_at_end() {
        let token = tokens.next()?;
        let Kind::Word(word) = token.kind else {
            operands.push(token);
            continue;
        };
        if number(word).is_some() {
            operands.push(token);
            continue;
        }
        match (word, &mut block) {
            (b"BT", None) => block = Some(Block { begin: token.at.end, whole: true, ..Block::default() }),
            (b"ET", Some(_)) => {
                let done = block.take()?;
                if let Some(rows) = done.rows(fonts) {
                    out.extend_from_slice(&bytes[written..done.begin]);
                    out.extend_from_slice(rows.as_bytes());
                    written = token.at.start;
                }
                let mark = marks.iter().rev().find_map(|mark| *mark);
                shown.push(Shown { mark, text: done.text });
            }
            (b"BMC", _) => {
                marks.push(None);
                block.iter_mut().for_each(|block| block.whole = false);
            }
            (b"BDC", _) => {
                let properties = &bytes[operands.get(1)?.at.start..operands.last()?.at.end];
                marks.push(get(properties, "MCID").and_then(integer));
                if let Some(block) = &mut block {
                    block.open(properties, marks.len())?;
                }
            }
            (b"EMC", _) => {
                if let Some(block) = &mut block {
                    block.close(marks.len(), fonts)?;
                }
                marks.pop()?;
            }
            (b"Tf", Some(block)) => {
                let [Token { kind: Kind::Name(name), .. }, size] = &operands[..] else { return None };
                block.style.font = name.to_vec();
                block.style.size = value(bytes, size)?;
            }
            (b"Tr", Some(block)) => block.style.mode = value(bytes, operands.first()?)?,
            (b"Tm", Some(block)) => {
                let all: Vec<f64> = operands.iter().map(|o| value(bytes, o)).collect::<Option<_>>()?;
                let [a, b, c, d, x, y] = all[..] else { return None };
                (block.style.matrix, block.x) = ([a, b, c, d, y], x);
            }
            (b"Tj" | b"TJ", Some(block)) => block.show(bytes, &operands, fonts)?,
            // Text that other operators show, and pictures between the operators, are not looked into.
            (b"Tj" | b"TJ" | b"'" | b"\"" | b"BI" | b"BT" | b"ET", _) => return None,
            (_, Some(block)) => block.whole = false,
            (_, None) => {}
        }
        operands.clear();
    }
    out.extend_from_slice(&bytes[written..]);
    (block.is_none() && marks.is_empty()).then_some((out, shown))
}

/// How a row of glyphs is set.
#[derive(Clone, Debug, Default, PartialEq)]
struct Style {
    font: Vec<u8>,
    size: f64,
    mode: f64,
    /// The text matrix but for the place along the line.
    matrix: [f64; 5],
}

/// Something in a row.
#[derive(Clone, Copy, Debug)]
enum Item {
    Code(u16),
    /// A step back, in thousandths of the size.
    Step(f64),
}

/// Glyphs that are shown together.
struct Row {
    style: Style,
    /// Where it begins.
    x: f64,
    items: Vec<Item>,
}

/// What stands between `BT` and `ET`.
#[derive(Default)]
struct Block {
    begin: usize,
    style: Style,
    x: f64,
    rows: Vec<Row>,
    text: String,
    /// The text that stands beside glyphs, how many contents were open with it, and the rows before it.
    span: Option<(String, usize, Range<usize>)>,
    /// Whether it can be written anew, and whether it must be.
    whole: bool,
    changed: bool,
}

impl Block {
    /// Begins a content.
    fn open(&mut self, properties: &[u8], depth: usize) -> Option<()> {
        match get(properties, "ActualText") {
            Some(said) if self.span.is_none() => {
                let Kind::Text(said) = Tokens::new(said).next()?.kind else { return None };
                self.span = Some((text(&said)?, depth, self.rows.len()..self.rows.len()));
            }
            Some(_) => return None,
            None => self.whole = false,
        }
        Some(())
    }

    /// Ends a content: a text beside one glyph becomes that of a code, a text beside several stays.
    fn close(&mut self, depth: usize, fonts: &mut BTreeMap<Vec<u8>, Font>) -> Option<()> {
        let Some((said, _, rows)) = self.span.take_if(|span| span.1 == depth) else { return Some(()) };
        self.text.push_str(&said);
        let mut codes: Vec<(&[u8], &mut u16)> = vec![];
        for row in &mut self.rows[rows.start..] {
            codes.extend(row.items.iter_mut().filter_map(|item| match item {
                Item::Code(code) => Some((&row.style.font[..], code)),
                Item::Step(_) => None,
            }));
        }
        let code = match &mut codes[..] {
            [(font, code)] => fonts.get_mut(*font)?.code(**code, &said).map(|new| **code = new),
            _ => None,
        };
        self.whole &= code.is_some();
        self.changed = true;
        Some(())
    }

    /// Shows the strings of an operator.
    fn show(&mut self, bytes: &[u8], operands: &[Token<'_>], fonts: &BTreeMap<Vec<u8>, Font>) -> Option<()> {
        let font = fonts.get(&self.style.font)?;
        let mut items = vec![];
        for operand in operands {
            match &operand.kind {
                Kind::Text(codes) => {
                    for pair in codes.chunks(2) {
                        let code = u16::from_be_bytes(pair.try_into().ok()?);
                        items.push(Item::Code(code));
                        if self.span.is_none() {
                            self.text.push_str(font.text(code)?);
                        }
                    }
                }
                Kind::Mark(_) => {}
                _ => items.push(Item::Step(value(bytes, operand)?)),
            }
        }
        self.rows.push(Row { style: self.style.clone(), x: self.x, items });
        Some(())
    }

    /// Returns the operators that show the block anew; none where it stays as it is. Rows of one style and height
    /// become one.
    fn rows(&self, fonts: &BTreeMap<Vec<u8>, Font>) -> Option<String> {
        if !self.whole || !self.changed {
            return None;
        }
        let mut out = String::new();
        let mut last: Option<(&Style, f64)> = None; // the style of the open row, and where it ends
        for row in &self.rows {
            let font = fonts.get(&row.style.font)?;
            let Style { size, mode, matrix: [a, b, c, d, y], .. } = row.style;
            match last {
                Some((style, end)) if *style == row.style && size > 0.0 => {
                    step(&mut out, (end - row.x) / size * 1000.0);
                }
                _ => {
                    if last.is_some() {
                        out.push_str("]TJ");
                    }
                    let name = std::str::from_utf8(&row.style.font).ok()?;
                    let _ = write!(out, " {mode} Tr/{name} {size} Tf {a} {b} {c} {d} {} {y} Tm[", row.x);
                }
            }
            let mut end = row.x;
            for item in &row.items {
                match item {
                    Item::Code(code) => {
                        end += font.width(*code)? * size / 1000.0;
                        // Codes without a step between them share a string.
                        if out.ends_with('>') {
                            out.pop();
                        } else {
                            out.push('<');
                        }
                        let _ = write!(out, "{code:04X}>");
                    }
                    Item::Step(back) => {
                        end -= back * size / 1000.0;
                        step(&mut out, *back);
                    }
                }
            }
            last = Some((&row.style, end));
        }
        out.push_str("]TJ\n");
        Some(out)
    }
}

/// Writes a step back, if it is one: a thousandth of a thousandth of the size is none.
fn step(out: &mut String, back: f64) {
    let rounded = (back * 1000.0).round() / 1000.0;
    if rounded != 0.0 {
        let _ = write!(out, "{}{rounded}", if out.ends_with(['>', '[']) { "" } else { " " });
    }
}

fn number(word: &[u8]) -> Option<f64> {
    let digits = word.iter().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'-'));
    if digits { std::str::from_utf8(word).ok()?.parse().ok() } else { None }
}

fn value(bytes: &[u8], token: &Token<'_>) -> Option<f64> {
    number(&bytes[token.at.clone()])
}
