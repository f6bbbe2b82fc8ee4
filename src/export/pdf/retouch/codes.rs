//! The codes of a font: one for each glyph and each text that it stands for.
//!
//! A font as Typst writes it has one code for each glyph, and so one text; where a glyph stands for another text
//! too, Typst says so beside the glyph (`/ActualText`), which Firefox does not read. Here such a glyph gets a
//! further code.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::objects::Objects;
use super::syntax::{Kind, Tokens, entry, get, hex, items, reference, utf16};

/// A font, and what its codes stand for.
pub struct Font {
    /// The font of glyphs below the font of characters.
    glyphs: usize,
    to_unicode: usize,
    /// The set of codes that PDF/A asks for, if there is one.
    set: Option<usize>,
    /// The text of each code that the font came with; without one for the empty box.
    texts: Vec<String>,
    widths: Widths,
    /// What the further codes stand for: a glyph, which is a code that the font came with, and a text.
    further: Vec<(u16, String)>,
    known: BTreeMap<(u16, String), u16>,
    /// Whether further codes are possible: the outlines are TrueType's, whose glyphs are looked up in a table.
    can_grow: bool,
}

impl Font {
    /// Reads a font; none where it is not written as Typst writes a font of a letter.
    pub fn read(objects: &Objects<'_>, number: usize) -> Option<Font> {
        let font = objects.get(number)?;
        if get(font, "Encoding")? != b"/Identity-H" {
            return None;
        }
        let glyphs = reference(items(get(font, "DescendantFonts")?)?.first()?)?;
        let to_unicode = reference(get(font, "ToUnicode")?)?;
        let below = objects.get(glyphs)?;
        let descriptor = objects.get(reference(get(below, "FontDescriptor")?)?)?;
        Some(Font {
            glyphs,
            to_unicode,
            set: get(descriptor, "CIDSet").and_then(reference),
            texts: texts(&objects.stream(to_unicode)?)?,
            widths: Widths::read(get(below, "W")?)?,
            further: vec![],
            known: BTreeMap::new(),
            can_grow: get(below, "CIDToGIDMap") == Some(b"/Identity"),
        })
    }

    /// Returns the text of a code.
    pub fn text(&self, code: u16) -> Option<&str> {
        let code = usize::from(code);
        match self.texts.get(code) {
            Some(text) => Some(text),
            None => self.further.get(code - self.texts.len()).map(|(_, text)| text.as_str()),
        }
    }

    /// Returns the width of a code's glyph in thousandths of the size.
    pub fn width(&self, code: u16) -> Option<f64> {
        let glyph = match usize::from(code).checked_sub(self.texts.len()) {
            Some(n) => self.further.get(n)?.0,
            None => code,
        };
        self.widths.of(glyph).map_or(Some(0.0), |width| width.parse().ok())
    }

    /// Returns the code of a glyph, given by a code that the font came with, for a text.
    pub fn code(&mut self, glyph: u16, text: &str) -> Option<u16> {
        if self.texts.get(usize::from(glyph))? == text {
            return Some(glyph);
        }
        if !self.can_grow {
            return None;
        }
        let key = (glyph, text.to_string());
        if let Some(code) = self.known.get(&key) {
            return Some(*code);
        }
        let code = u16::try_from(self.texts.len() + self.further.len()).ok()?;
        self.further.push(key.clone());
        self.known.insert(key, code);
        Some(code)
    }

    /// Writes the further codes.
    pub fn write(&self, objects: &mut Objects<'_>) -> Option<()> {
        if self.further.is_empty() {
            return Some(());
        }
        let all = self.texts.len() + self.further.len();
        let own = 0..u16::try_from(self.texts.len()).ok()?;
        let map: Vec<u8> = own.chain(self.further.iter().map(|(glyph, _)| *glyph)).flat_map(u16::to_be_bytes).collect();
        let map = objects.add(Objects::packed("", &map)?);
        objects.put(self.glyphs, "CIDToGIDMap", &format!("{map} 0 R"))?;

        let font = objects.get(self.glyphs)?;
        let widths = get(font, "W")?;
        let mut out = String::from_utf8(widths.strip_suffix(b"]")?.to_vec()).ok()?;
        for (n, (glyph, _)) in self.further.iter().enumerate() {
            if let Some(width) = self.widths.of(*glyph) {
                let code = self.texts.len() + n;
                let _ = write!(out, " {code} {code} {width}"); // a String takes everything
            }
        }
        out.push(']');
        let at = entry(font, "W")?;
        let font = [&font[..at.start], out.as_bytes(), &font[at.end..]].concat();
        objects.set(self.glyphs, font);

        if let Some(set) = self.set {
            let mut bits = vec![0xFF; all / 8];
            if !all.is_multiple_of(8) {
                bits.push(!(0xFF >> (all % 8)));
            }
            objects.set(set, Objects::packed("", &bits)?);
        }

        let old = objects.stream(self.to_unicode)?;
        let end = old.windows(7).rposition(|w| w == b"endcmap")?;
        let mut lines = String::new();
        let numbered: Vec<_> = self.further.iter().zip(self.texts.len()..).collect();
        // A block holds a hundred lines at most.
        for block in numbered.chunks(100) {
            let _ = writeln!(lines, "{} beginbfchar", block.len());
            for ((_, text), code) in block {
                let _ = writeln!(lines, "<{code:04X}> <{}>", hex(text));
            }
            lines.push_str("endbfchar\n");
        }
        let new = [&old[..end], lines.as_bytes(), &old[end..]].concat();
        objects.set(self.to_unicode, Objects::packed("/Type/CMap/WMode 0", &new)?);
        Some(())
    }
}

/// Returns the text of each code of a table, from code 0 on.
fn texts(table: &[u8]) -> Option<Vec<String>> {
    let begin = table.windows(10).position(|w| w == b"begincmap\n")?;
    let mut out = vec![String::new()];
    let mut tokens = Tokens::new(&table[begin..]);
    loop {
        match tokens.next()?.kind {
            Kind::Word(b"beginbfrange") => return None,
            Kind::Word(b"beginbfchar") => loop {
                let code = match tokens.next()?.kind {
                    Kind::Text(code) => u16::from_be_bytes(code.as_ref().try_into().ok()?),
                    Kind::Word(b"endbfchar") => break,
                    _ => return None,
                };
                let Kind::Text(text) = tokens.next()?.kind else { return None };
                if usize::from(code) < out.len() {
                    return None;
                }
                out.resize(usize::from(code), String::new());
                out.push(utf16(&text)?);
            },
            Kind::Word(b"endcmap") => return Some(out),
            _ => {}
        }
    }
}

/// The widths of codes: first code, last code, the width as it is written.
struct Widths(Vec<(u16, u16, String)>);

impl Widths {
    fn read(array: &[u8]) -> Option<Widths> {
        let values = items(array)?;
        let words: Vec<&str> =
            values.into_iter().map(|value| std::str::from_utf8(value).ok()).collect::<Option<_>>()?;
        let of = |three: &[&str]| match three {
            [first, last, width] => Some((first.parse().ok()?, last.parse().ok()?, (*width).to_string())),
            _ => None,
        };
        words.chunks(3).map(of).collect::<Option<_>>().map(Widths)
    }

    fn of(&self, code: u16) -> Option<&str> {
        self.0.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map(|(_, _, width)| width.as_str())
    }
}
