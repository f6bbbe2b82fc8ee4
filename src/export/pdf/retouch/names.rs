//! Languages by their true tags, where Typst was told another one ([`super::super::voices`]).

use super::leaves;
use super::objects::Objects;
use super::syntax::{Kind, Tokens, get, reference};

/// Returns a PDF in which each language of the structure and of marked content that has the first name of a pair has
/// the second. None where it is not written as Typst writes.
pub fn renamed(pdf: &[u8], names: &[(String, String)]) -> Option<Vec<u8>> {
    let mut objects = Objects::read(pdf)?;
    for number in objects.numbers() {
        let object = objects.get(number)?;
        if !object.starts_with(b"<<") || get(object, "Type") != Some(b"/StructElem") {
            continue;
        }
        let Some(Kind::Text(told)) = get(object, "Lang").and_then(|lang| Some(Tokens::new(lang).next()?.kind)) else {
            continue;
        };
        if let Some(name) = name(names, &told) {
            objects.put(number, "Lang", &format!("({name})"))?;
        }
    }
    for page in leaves(&objects)? {
        let contents = reference(get(objects.get(page)?, "Contents")?)?;
        if let Some(bytes) = content(&objects.stream(contents)?, names)? {
            objects.set(contents, Objects::packed("", &bytes)?);
        }
    }
    objects.write()
}

/// Returns the content of a page with the true tags; nothing where it has none of the others.
fn content(bytes: &[u8], names: &[(String, String)]) -> Option<Option<Vec<u8>>> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut written = 0;
    let mut named = false; // whether the token before was the key
    let mut tokens = Tokens::new(bytes);
    while !tokens.is_at_end() {
        let token = tokens.next()?;
        if let Kind::Text(told) = &token.kind
            && named
            && let Some(name) = name(names, told)
        {
            out.extend_from_slice(&bytes[written..token.at.start]);
            out.extend_from_slice(format!("({name})").as_bytes());
            written = token.at.end;
        }
        named = token.kind == Kind::Name(b"Lang");
    }
    out.extend_from_slice(&bytes[written..]);
    Some((written > 0).then_some(out))
}

fn name<'a>(names: &'a [(String, String)], told: &[u8]) -> Option<&'a str> {
    names.iter().find(|(known, _)| known.as_bytes() == told).map(|(_, name)| &**name)
}
