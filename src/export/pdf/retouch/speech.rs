//! What a screen reader says: the text of each element of the structure, in the order in which it is read.
//!
//! The characters of a right-to-left line stand on the page from left to right, as every reader of pages expects
//! them. Whoever has the document read aloud follows its structure instead: there each element gets its text in
//! the order of reading (`/ActualText`; ISO 32000-1, 14.9.4, and 14289-1, 7.1).

use std::collections::BTreeMap;

use super::super::visual::Line;
use super::objects::Objects;
use super::syntax::{Kind, Tokens, entry, get, hex, integer, items, reference, text};

/// The lines of each content of the structure: by the page's object and the content's number on it.
pub type Speech<'a> = BTreeMap<(usize, i64), Vec<&'a Line>>;

/// Gives the elements of the structure their texts. None where the structure is not written as Typst writes it.
pub fn give(objects: &mut Objects<'_>, speech: &Speech<'_>) -> Option<()> {
    let parents = parents(objects)?;
    let document = language(objects).unwrap_or_default();
    for number in objects.numbers() {
        let element = objects.get(number)?.to_vec();
        if !element.starts_with(b"<<") || get(&element, "Type") != Some(b"/StructElem") {
            continue;
        }
        let Some(at) = entry(&element, "K") else { continue };
        let page = get(&element, "Pg").and_then(reference);
        let kids = match items(&element[at.clone()]) {
            Some(kids) => kids,
            None => vec![&element[at.clone()]],
        };
        let contents: Vec<Option<(usize, i64)>> = kids.iter().map(|kid| content(kid, page)).collect();
        // The text of an element is heard in one voice.
        let lang = |content: &Option<(usize, i64)>| Some(&*speech.get(&(*content)?)?.first()?.lang);
        let groups: Vec<&[Option<(usize, i64)>]> =
            contents.chunk_by(|a, b| a.is_some() && b.is_some() && lang(a) == lang(b)).collect();
        let mut texts = vec![];
        let mut start = 0usize;
        for group in &groups {
            let before = start.checked_sub(1).and_then(|n| last_line(objects, kids[n], contents[n], speech));
            let lines = group.iter().flatten().filter_map(|content| speech.get(content)).flatten();
            texts.push(said(lines.copied().collect(), before, start + group.len() < kids.len()));
            start += group.len();
        }
        if texts.iter().all(Option::is_none) {
            continue;
        }
        let around = inherited(objects, number, &document);
        let voice = |group: &[Option<(usize, i64)>]| group.iter().find_map(lang).filter(|lang| *lang != around);
        if let ([Some(text)], [_]) = (&texts[..], &groups[..]) {
            let text = format!("<FEFF{}>", hex(text));
            objects.put(number, "ActualText", &text)?;
            if let Some(lang) = voice(&contents) {
                objects.put(number, "Lang", &format!("({lang})"))?;
            }
            continue;
        }
        // What stands between further elements gets an element of its own.
        let kids: Vec<Vec<u8>> = kids.into_iter().map(<[u8]>::to_vec).collect();
        let mut rest = kids.iter();
        let mut out: Vec<Vec<u8>> = vec![];
        for (group, text) in groups.iter().zip(texts) {
            let own: Vec<Vec<u8>> = rest.by_ref().take(group.len()).cloned().collect();
            let Some(text) = text else {
                out.extend(own);
                continue;
            };
            let page = page.map(|page| format!("/Pg {page} 0 R")).unwrap_or_default();
            let voice = voice(group).map(|lang| format!("/Lang({lang})")).unwrap_or_default();
            let head = format!("<</Type/StructElem/S/Span/P {number} 0 R{voice}/ActualText<FEFF{}>/K[", hex(&text));
            let span = objects.add([head.as_bytes(), &own.join(&b' '), b"]", page.as_bytes(), b">>"].concat());
            out.push(format!("{span} 0 R").into_bytes());
            for (page, content) in group.iter().flatten() {
                adopt(objects, *parents.get(page)?, *content, span)?;
            }
        }
        let kids = String::from_utf8([b"[", &out.join(&b' ')[..], b"]"].concat()).ok()?;
        objects.put(number, "K", &kids)?;
    }
    Some(())
}

/// Returns the page and the number of a kid that is content; none of an element or an annotation.
fn content(kid: &[u8], page: Option<usize>) -> Option<(usize, i64)> {
    if !kid.starts_with(b"<<") {
        return if reference(kid).is_none() { Some((page?, integer(kid)?)) } else { None };
    }
    let number = get(kid, "MCID").and_then(integer)?;
    Some((get(kid, "Pg").and_then(reference).or(page)?, number))
}

/// Returns the last line of a kid, be it content or an element with content of its own.
fn last_line<'a>(
    objects: &Objects<'_>,
    kid: &[u8],
    known: Option<(usize, i64)>,
    speech: &Speech<'a>,
) -> Option<&'a Line> {
    let content = match known {
        Some(content) => Some(content),
        None => {
            let element = objects.get(reference(kid)?)?;
            let page = get(element, "Pg").and_then(reference);
            let kids = get(element, "K")?;
            let kids = items(kids).unwrap_or_else(|| vec![kids]);
            kids.into_iter().filter_map(|kid| content(kid, page)).next_back()
        }
    };
    speech.get(&content?)?.last().copied()
}

/// Returns the language of an element: its own, or the one of the nearest element around it that has one, or the
/// document's.
fn inherited(objects: &Objects<'_>, number: usize, document: &str) -> String {
    let mut next = Some(number);
    // No structure of Typst's is so deep; one that goes in a circle is none.
    for _ in 0..999 {
        let Some(element) = next.and_then(|number| objects.get(number)) else { break };
        if let Some(lang) = get(element, "Lang").and_then(string) {
            return lang;
        }
        next = get(element, "P").and_then(reference);
    }
    document.into()
}

/// Returns the language of the document.
fn language(objects: &Objects<'_>) -> Option<String> {
    let of_catalogue = |object: &[u8]| object.starts_with(b"<<") && get(object, "Type") == Some(b"/Catalog");
    let catalogue = objects.numbers().find(|number| objects.get(*number).is_some_and(of_catalogue))?;
    get(objects.get(catalogue)?, "Lang").and_then(string)
}

/// Returns the text of a string.
fn string(value: &[u8]) -> Option<String> {
    match Tokens::new(value).next()?.kind {
        Kind::Text(bytes) => text(&bytes),
        _ => None,
    }
}

/// Returns the text of some lines of one element, in the order of reading; none where every reader finds it in
/// that order anyway. Lines are parted by spaces, also from what stands before and after them in the element.
fn said(lines: Vec<&Line>, before: Option<&Line>, more: bool) -> Option<String> {
    if !lines.iter().any(|line| line.turned) {
        return None;
    }
    let mut out = String::new();
    let mut last = before;
    for line in &lines {
        let begins = last.is_some_and(|last| last.number != line.number);
        if begins && out.ends_with('\u{AD}') {
            out.pop();
        } else if begins && !out.ends_with(' ') {
            out.push(' ');
        }
        out.push_str(&line.logical);
        last = Some(line);
    }
    if more && last.is_some_and(|line| line.ends) && !out.ends_with(' ') {
        out.push(' ');
    }
    Some(out)
}

/// Returns, for each page, the object that knows the parents of the page's contents.
fn parents(objects: &Objects<'_>) -> Option<BTreeMap<usize, usize>> {
    let of_type = |number: &usize, name: &[u8]| {
        let object = objects.get(*number).filter(|object| object.starts_with(b"<<"));
        object.and_then(|object| get(object, "Type")) == Some(name)
    };
    let root = objects.numbers().find(|number| of_type(number, b"/StructTreeRoot"))?;
    let numbers = items(get(get(objects.get(root)?, "ParentTree")?, "Nums")?)?;
    let mut out = BTreeMap::new();
    for page in objects.numbers().filter(|number| of_type(number, b"/Page")) {
        let Some(key) = get(objects.get(page)?, "StructParents").and_then(integer) else { continue };
        let pair = numbers.chunks(2).find(|pair| integer(pair[0]) == Some(key))?;
        out.insert(page, reference(pair.get(1)?)?);
    }
    Some(out)
}

/// Writes down the new parent of a content.
fn adopt(objects: &mut Objects<'_>, parents: usize, content: i64, parent: usize) -> Option<()> {
    let all = items(objects.get(parents)?)?;
    let place = usize::try_from(content).ok().filter(|n| *n < all.len())?;
    let new = format!("{parent} 0 R");
    let all: Vec<&[u8]> =
        all.iter().enumerate().map(|(n, old)| if n == place { new.as_bytes() } else { *old }).collect();
    let all = [b"[", &all.join(&b' ')[..], b"]"].concat();
    objects.set(parents, all);
    Some(())
}
