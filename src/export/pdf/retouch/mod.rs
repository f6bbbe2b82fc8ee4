//! After export: a PDF as Typst wrote it, made legible to those who copy its text or have it read aloud.
//!
//! Typst cannot be told to give a glyph two codes or an element of the structure a text, so both are written
//! into the finished bytes: [`codes`] and [`speech`]. Nothing is moved and nothing drawn anew. Only what Typst
//! is known to write is read ([`objects`], [`syntax`]); at anything else the answer is "none", and the caller
//! takes another way.

mod codes;
mod content;
mod names;
mod objects;
mod speech;
mod syntax;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::visual::Line;
use codes::Font;
pub use names::renamed;
pub(super) use objects::Objects;
use speech::Speech;
use syntax::{Kind, Tokens, get, items, reference};

/// Returns the PDF of a document whose pages hold some lines in the order in which they stand, so that every
/// reader finds its text. None where it is not written as Typst writes, or a line is not found on its page.
pub fn legible(pdf: &[u8], pages: &[Vec<Line>]) -> Option<Vec<u8>> {
    let mut objects = Objects::read(pdf)?;
    let mut fonts: BTreeMap<usize, Font> = BTreeMap::new();
    let mut speech = Speech::new();
    let numbers = leaves(&objects)?;
    if numbers.len() != pages.len() {
        return None;
    }
    for (&number, lines) in numbers.iter().zip(pages) {
        let page = objects.get(number)?;
        let contents = reference(get(page, "Contents")?)?;
        let names = names(&objects, page)?;
        // A font is known by its object, and on each page by a name.
        let mut named = BTreeMap::new();
        for (name, object) in &names {
            let font = match fonts.remove(object) {
                Some(font) => Some(font),
                None => Font::read(&objects, *object),
            };
            if let Some(font) = font {
                named.insert(name.clone(), font);
            }
        }
        let (bytes, shown) = content::retouch(&objects.stream(contents)?, &mut named)?;
        for (name, object) in names {
            if let Some(font) = named.remove(&name) {
                fonts.insert(object, font);
            }
        }
        objects.set(contents, Objects::packed("", &bytes)?);
        // Other texts, as of a drawing, may stand between the lines.
        let mut shown = shown.iter();
        for line in lines {
            let found = shown.find(|shown| shown.text == line.visual)?;
            if let Some(mark) = found.mark {
                speech.entry((number, mark)).or_default().push(line);
            }
        }
    }
    for font in fonts.values() {
        font.write(&mut objects)?;
    }
    speech::give(&mut objects, &speech)?;
    objects.write()
}

/// Returns the objects of the pages in their order.
fn leaves(objects: &Objects<'_>) -> Option<Vec<usize>> {
    let of_type = |number: usize| objects.get(number).filter(|o| o.starts_with(b"<<")).and_then(|o| get(o, "Type"));
    let root = objects.numbers().find(|number| of_type(*number) == Some(b"/Pages"))?;
    let kids: Vec<usize> =
        items(get(objects.get(root)?, "Kids")?)?.into_iter().map(reference).collect::<Option<_>>()?;
    // A tree of pages has one level in Typst's PDFs.
    kids.iter().all(|kid| of_type(*kid) == Some(b"/Page")).then_some(kids)
}

/// Returns the names of a page's fonts with their objects.
fn names(objects: &Objects<'_>, page: &[u8]) -> Option<Vec<(Vec<u8>, usize)>> {
    let resources = objects.get(reference(get(page, "Resources")?)?)?;
    let Some(fonts) = get(resources, "Font") else { return Some(vec![]) };
    let inner = fonts.strip_prefix(b"<<")?.strip_suffix(b">>")?;
    let mut tokens = Tokens::new(inner);
    let mut out = vec![];
    while !tokens.is_at_end() {
        let Kind::Name(name) = tokens.next()?.kind else { return None };
        out.push((name.to_vec(), reference(&inner[tokens.value()?])?));
    }
    Some(out)
}
