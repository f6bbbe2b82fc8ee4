//! The script in the language of a PDF: `zh-Hans` where Typst, whose languages have none, writes `zh`.
//!
//! The words are put into the finished bytes, in the catalogue and in the XMP metadata, and the table of where the
//! objects stand is written anew. What they are put into are plain objects; nothing else of the file is touched.

use std::ops::Range;

use crate::campaign::Lang;

/// Returns a PDF with the script in its language, where the language has one.
///
/// A file of another build than Typst's (classical cross-reference table, no revision) is returned as it is.
pub fn with_script(bytes: Vec<u8>, lang: &Lang) -> Vec<u8> {
    let Some(told) = without_script(lang) else { return bytes };
    rewritten(&bytes, &told, lang.as_str()).unwrap_or(bytes)
}

/// Returns what Typst is told of a language that has a script: the language, and the region where there is one.
pub fn without_script(lang: &Lang) -> Option<String> {
    let parts: Vec<&str> = lang.as_str().split('-').collect();
    if !parts[1..].iter().any(|part| part.len() == 4) {
        return None;
    }
    let region = parts[1..].iter().find(|part| part.len() == 2);
    Some(region.map_or(parts[0].to_string(), |region| format!("{}-{region}", parts[0])))
}

/// A place in the bytes and what to put there.
type Edit = (Range<usize>, Vec<u8>);

fn rewritten(bytes: &[u8], old: &str, new: &str) -> Option<Vec<u8>> {
    let start = last(bytes, b"startxref\n")?;
    let digits = start + 10..start + 10 + number(&bytes[start + 10..])?.1;
    let (table, _) = number(&bytes[digits.clone()])?;
    let head = bytes.get(table..)?.strip_prefix(b"xref\n0 ")?;
    let (count, width) = number(head)?;
    let entries = table + 7 + width + 1;
    let mut offsets = vec![];
    for n in 0..count {
        let entry = bytes.get(entries + 20 * n..entries + 20 * (n + 1))?;
        if entry[17] == b'n' {
            offsets.push((entries + 20 * n, number(entry)?.0));
        }
    }
    let mut starts: Vec<usize> = offsets.iter().map(|(_, offset)| *offset).collect();
    starts.push(table);
    starts.sort_unstable();
    let mut edits: Vec<Edit> = vec![];
    for object in starts.windows(2) {
        edit(bytes, object[0]..object[1], old, new, &mut edits)?;
    }
    if edits.is_empty() {
        return None;
    }
    let moved = |place: usize| {
        let before = edits.iter().filter(|(range, _)| range.end <= place);
        before.fold(place, |place, (range, words)| place + words.len() - range.len())
    };
    let mut all: Vec<Edit> = edits.clone();
    all.extend(offsets.iter().map(|(at, offset)| (*at..at + 10, format!("{:010}", moved(*offset)).into_bytes())));
    all.push((digits, moved(table).to_string().into_bytes()));
    all.sort_by_key(|(range, _)| range.start);
    let mut out = Vec::with_capacity(bytes.len() + 64);
    let mut done = 0;
    for (range, words) in all {
        out.extend_from_slice(bytes.get(done..range.start)?);
        out.extend_from_slice(&words);
        done = range.end;
    }
    out.extend_from_slice(&bytes[done..]);
    Some(out)
}

/// Gathers the edits of one object: its language, or that in the metadata with the length of their stream.
fn edit(bytes: &[u8], object: Range<usize>, old: &str, new: &str, edits: &mut Vec<Edit>) -> Option<()> {
    let text = &bytes[object.clone()];
    let head = first(text, b"stream\n").unwrap_or(text.len());
    let wanted = format!("/Lang({old})");
    let mut from = 0;
    while let Some(at) = first(&text[from..head], wanted.as_bytes()) {
        let at = object.start + from + at + 6;
        edits.push((at..at + old.len(), new.into()));
        from = at + old.len() - object.start;
    }
    if first(&text[..head], b"/Type/Metadata").is_some() {
        let list = first(text, b"<dc:language>")?;
        let wanted = format!("<rdf:li>{old}</rdf:li>");
        let at = object.start + list + first(&text[list..], wanted.as_bytes())? + 8;
        let length = first(&text[..head], b"/Length ")? + 8;
        let (value, width) = number(&text[length..])?;
        let longer = value + new.len() - old.len();
        edits.push((object.start + length..object.start + length + width, longer.to_string().into_bytes()));
        edits.push((at..at + old.len(), new.into()));
    }
    Some(())
}

/// Returns the number at the beginning of some bytes, and how many digits it has.
fn number(bytes: &[u8]) -> Option<(usize, usize)> {
    let width = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    Some((std::str::from_utf8(&bytes[..width]).ok()?.parse().ok()?, width))
}

fn first(bytes: &[u8], words: &[u8]) -> Option<usize> {
    bytes.windows(words.len()).position(|window| window == words)
}

fn last(bytes: &[u8], words: &[u8]) -> Option<usize> {
    bytes.windows(words.len()).rposition(|window| window == words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::pdf::tests::{PRESS, letter};

    #[test]
    fn a_chinese_pdf_names_its_script_and_every_object_is_where_the_table_says() {
        let bytes = PRESS.print(&letter("zh-Hans", "和平")).unwrap();
        assert!(first(&bytes, b"/Lang(zh-Hans)").is_some() && first(&bytes, b"/Lang(zh)").is_none());
        assert!(first(&bytes, b"<rdf:li>zh-Hans</rdf:li>").is_some());
        let start = last(&bytes, b"startxref\n").unwrap();
        let (table, _) = number(&bytes[start + 10..]).unwrap();
        let (count, width) = number(&bytes[table + 7..]).unwrap();
        for n in 1..count {
            let entry = table + 8 + width + 20 * n;
            let (offset, _) = number(&bytes[entry..]).unwrap();
            assert!(bytes[offset..].starts_with(format!("{n} 0 obj").as_bytes()), "object {n}");
        }
        let at = first(&bytes, b"/Type/Metadata").unwrap();
        let head = last(&bytes[..at], b"/Length ").unwrap();
        let (length, _) = number(&bytes[head + 8..]).unwrap();
        let body = head + first(&bytes[head..], b"stream\n").unwrap() + 7;
        assert!(bytes[body + length..].starts_with(b"\nendstream"), "the stream is as long as it says");
    }

    #[test]
    fn a_language_without_script_and_bytes_that_are_no_pdf_stay_as_they_are() {
        let bytes = PRESS.print(&letter("de", "Frieden")).unwrap();
        assert_eq!(with_script(bytes.clone(), &Lang::parse("de").unwrap()), bytes);
        for odd in ["", "startxref\n", "startxref\n9\n", "xref\n0 5\nstartxref\n0\n", "xref\n0 0\nstartxref\n0\n"] {
            assert_eq!(with_script(odd.into(), &Lang::parse("zh-Hans").unwrap()), odd.as_bytes());
        }
    }
}
