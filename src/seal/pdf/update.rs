//! What a seal adds to a file, and how it is told apart again.
//!
//! The update is a function of the unsealed file and of what the seal says ([`Stamp`]): whoever has the sealed file
//! can make it again and compare, so that nothing else can hide in it. It follows PDF/UA-1: the field of the signature
//! has a description and stands in the tree of the document's structure; metadata stay as they are.

use std::ops::Range;

use jiff::civil::Date;

use super::syntax::{EOF, Pdf, Reader, Value};

/// What the name of the signature's value is followed by.
const CONTENTS: &[u8] = b"/Contents<";
const RANGE: &[u8] = b"/ByteRange[";
/// How many letters the numbers of a range have.
const NUMBERS: usize = 3 * 10 + 2 + 2;

/// What a seal says beside the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The day of the letter.
    pub day: Date,
    /// Who seals, as the certificate names them.
    pub name: String,
    /// What people hear who have the page read to them.
    pub label: String,
}

/// A file that is sealed but for the signature itself.
pub struct Prepared {
    /// Its bytes, with zeros where the signature goes.
    pub bytes: Vec<u8>,
    /// Where the digits of the signature stand.
    pub hole: Range<usize>,
}

impl Prepared {
    /// Returns what is signed: everything but the signature with its brackets.
    pub fn signed(&self) -> [&[u8]; 2] {
        [&self.bytes[..self.hole.start - 1], &self.bytes[self.hole.end + 1..]]
    }
}

/// Returns the sealed file with room for a signature of so many bytes; none where the file is not one that this program
/// makes: of one revision, with no forms yet.
pub fn prepare(file: &[u8], stamp: &Stamp, room: usize) -> Option<Prepared> {
    let pdf = Pdf::read(file)?;
    let (root, mut catalog) = pdf.catalog()?;
    if catalog.get("AcroForm").is_some() {
        return None;
    }
    let page = first_page(&pdf, &catalog)?;
    let (signature, field, element) = (pdf.size, pdf.size.checked_add(1)?, pdf.size.checked_add(2)?);
    let mut objects: Vec<(u32, Value)> = vec![];

    let names = |pairs: &[(&str, Value)]| {
        Value::Dict(pairs.iter().map(|(name, value)| (name.as_bytes().to_vec(), value.clone())).collect())
    };
    let form = names(&[("Fields", Value::List(vec![Value::Ref(field)])), ("SigFlags", Value::plain("3"))]);
    catalog.set("AcroForm", form);
    let mut leaf = pdf.object(page)?;
    if matches!(leaf.get("Annots"), Some(Value::Ref(_))) {
        return None;
    }
    leaf.append("Annots", Value::Ref(field));
    leaf.set("Tabs", Value::plain("/S"));
    let mut widget = names(&[
        ("Type", Value::plain("/Annot")),
        ("Subtype", Value::plain("/Widget")),
        ("FT", Value::plain("/Sig")),
        ("T", Value::plain("(Seal)")),
        ("TU", Value::plain(text(&stamp.label))),
        // Printed and locked; there is nothing to be seen.
        ("F", Value::plain("132")),
        ("Rect", Value::List(vec![Value::plain("0"); 4])),
        ("P", Value::Ref(page)),
        ("V", Value::Ref(signature)),
    ]);
    let tree = catalog.get("StructTreeRoot").map(Value::reference);
    let mut last = field;
    if let Some(tree) = tree {
        let tree = tree?;
        last = element;
        let key = structure(&pdf, tree, element, &mut objects)?;
        let parent = objects.first()?.0;
        widget.set("StructParent", Value::plain(key.to_string()));
        let object = names(&[("Type", Value::plain("/OBJR")), ("Obj", Value::Ref(field)), ("Pg", Value::Ref(page))]);
        let one = names(&[
            ("Type", Value::plain("/StructElem")),
            ("S", Value::plain("/Form")),
            ("P", Value::Ref(parent)),
            ("Pg", Value::Ref(page)),
            ("K", object),
        ]);
        objects.push((element, one));
    }
    objects.extend([(root, catalog), (page, leaf), (field, widget)]);
    objects.sort_by_key(|(number, _)| *number);
    if objects.windows(2).any(|two| two[0].0 == two[1].0) {
        return None;
    }

    let mut out = file.to_vec();
    out.push(b'\n');
    let mut places = vec![];
    let mut put = |out: &mut Vec<u8>, number: u32, body: &[u8]| {
        places.push((number, out.len()));
        out.extend(format!("{number} 0 obj\n").bytes());
        out.extend(body);
        out.extend(b"\nendobj\n");
    };
    for (number, value) in objects {
        let mut body = vec![];
        value.write(&mut body);
        put(&mut out, number, &body);
    }
    let from = out.len();
    put(&mut out, signature, &dictionary(stamp, room));
    places.sort_unstable();
    let table = out.len();
    out.extend(b"xref\n");
    for run in places.chunk_by(|a, b| a.0 + 1 == b.0) {
        out.extend(format!("{} {}\n", run[0].0, run.len()).bytes());
        run.iter().for_each(|(_, at)| out.extend(format!("{at:010} 00000 n\r\n").bytes()));
    }
    let mut trailer = pdf.trailer.clone();
    trailer.set("Size", Value::plain(last.checked_add(1)?.to_string()));
    trailer.set("Prev", Value::plain(pdf.start.to_string()));
    out.extend(b"trailer\n");
    trailer.write(&mut out);
    out.extend(format!("\nstartxref\n{table}\n").bytes());
    out.extend(EOF);
    out.push(b'\n');

    let start = find(&out, CONTENTS, from)? + CONTENTS.len();
    let hole = start..start + 2 * room;
    let range = find(&out, RANGE, from)? + RANGE.len();
    let numbers = format!("{:010} {:010} {:010}", hole.start - 1, hole.end + 1, out.len() - hole.end - 1);
    out[range..range + NUMBERS].copy_from_slice(format!("0 {numbers}").as_bytes());
    Some(Prepared { bytes: out, hole })
}

/// Returns the text of the signature's dictionary, with zeros for the range and for the signature.
fn dictionary(stamp: &Stamp, room: usize) -> Vec<u8> {
    let range = format!("0 {:010} {:010} {:010}", 0, 0, 0);
    let mut body = b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[".to_vec();
    body.extend(format!("{range}]/Contents<{}>/M{}/Name", "0".repeat(2 * room), moment(stamp.day)).bytes());
    body.extend(text(&stamp.name));
    body.extend(b">>");
    body
}

/// Adds the signature's field to the tree of the document's structure, below the document's own element, which comes
/// first among the objects; returns the field's key in it.
fn structure(pdf: &Pdf<'_>, tree: u32, element: u32, objects: &mut Vec<(u32, Value)>) -> Option<u32> {
    let mut root = pdf.object(tree)?;
    let top = match root.get("K")? {
        Value::List(list) => list.first()?.reference()?,
        one => one.reference()?,
    };
    let mut document = pdf.object(top)?;
    document.append("K", Value::Ref(element));
    objects.push((top, document));

    let key = root.get("ParentTreeNextKey")?.number()?;
    root.set("ParentTreeNextKey", Value::plain(key.checked_add(1)?.to_string()));
    let entry = [Value::plain(key.to_string()), Value::Ref(element)];
    let add = |parents: &mut Value| {
        // A number tree that has been divided is none that Typst makes.
        let Some(Value::List(list)) = parents.get("Nums").cloned() else { return None };
        parents.set("Nums", Value::List(list.into_iter().chain(entry).collect()));
        Some(())
    };
    match root.get("ParentTree")?.clone() {
        Value::Ref(number) => {
            let mut parents = pdf.object(number)?;
            add(&mut parents)?;
            objects.push((number, parents));
        }
        mut parents => {
            add(&mut parents)?;
            root.set("ParentTree", parents);
        }
    }
    objects.push((tree, root));
    Some(key)
}

fn first_page(pdf: &Pdf<'_>, catalog: &Value) -> Option<u32> {
    let mut number = catalog.get("Pages")?.reference()?;
    for _ in 0..32 {
        let node = pdf.object(number)?;
        match node.get("Kids") {
            Some(Value::List(kids)) => number = kids.first()?.reference()?,
            Some(_) => return None,
            None => return Some(number),
        }
    }
    None
}

/// A day as PDF writes it, at noon of universal time: almost everywhere on Earth it is that day.
fn moment(day: Date) -> String {
    format!("(D:{:04}{:02}{:02}120000Z)", day.year(), day.month(), day.day())
}

/// A text as PDF writes it: plain where it is ASCII, else in UTF-16.
fn text(words: &str) -> Vec<u8> {
    if words.bytes().all(|c| (b' '..=b'~').contains(&c)) {
        let escaped = words.bytes().flat_map(|c| b"()\\".contains(&c).then_some(b'\\').into_iter().chain([c]));
        return std::iter::once(b'(').chain(escaped).chain([b')']).collect();
    }
    let units: String = words.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    format!("<FEFF{units}>").into_bytes()
}

/// Returns the text that [`text`] wrote.
fn untext(written: &[u8]) -> Option<String> {
    if let Some(inner) = written.strip_prefix(b"(").and_then(|rest| rest.strip_suffix(b")")) {
        let mut bytes = inner.iter();
        let mut words = String::new();
        while let Some(c) = bytes.next() {
            words.push(char::from(if *c == b'\\' { *bytes.next()? } else { *c }));
        }
        return Some(words);
    }
    let (units, []) = written.strip_prefix(b"<FEFF")?.strip_suffix(b">")?.as_chunks::<4>() else { return None };
    let unit = |one: &[u8; 4]| u16::from_str_radix(std::str::from_utf8(one).ok()?, 16).ok();
    String::from_utf16(&units.iter().map(unit).collect::<Option<Vec<_>>>()?).ok()
}

/// Returns where a word first stands, from a place on.
pub fn find(bytes: &[u8], word: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.windows(word.len()).position(|one| one == word).map(|at| at + from)
}

/// A sealed file, taken apart.
pub struct Parts<'a> {
    /// The file as it was before.
    pub unsealed: &'a [u8],
    /// What the seal says.
    pub stamp: Stamp,
    /// The bytes of the signature, with the zeros that fill its room.
    pub contents: Vec<u8>,
    /// The file without the signature.
    pub prepared: Prepared,
}

/// What a file is.
pub enum Kind<'a> {
    /// A file with exactly one seal, to which nothing has been added.
    Sealed(Box<Parts<'a>>),
    /// A file without a seal.
    Unsealed,
    /// A file that has a signature, but is not what this program seals: altered, added to, or sealed by another program.
    Other,
}

/// Looks at a file.
pub fn look(file: &[u8]) -> Kind<'_> {
    if let Some(pdf) = Pdf::read(file)
        && pdf.catalog().is_some_and(|(_, catalog)| catalog.get("AcroForm").is_none())
    {
        return Kind::Unsealed;
    }
    match apart(file) {
        Some(parts) => Kind::Sealed(Box::new(parts)),
        None if find(file, b"/ByteRange", 0).is_some() => Kind::Other,
        None => Kind::Unsealed,
    }
}

fn apart(file: &[u8]) -> Option<Parts<'_>> {
    let body = file.strip_suffix(b"\n")?.strip_suffix(EOF)?;
    let end = body.windows(EOF.len()).rposition(|one| one == EOF)? + EOF.len();
    let unsealed = &file[..end];
    let start = find(file, CONTENTS, end)? + CONTENTS.len();
    let length = file[start..].iter().position(|c| *c == b'>')?;
    let (pairs, []) = file[start..start + length].as_chunks::<2>() else { return None };
    let value = |c: u8| match c {
        b'0'..=b'9' => Some(c - b'0'),
        b'a'..=b'f' => Some(c - b'a' + 10),
        _ => None,
    };
    let contents = pairs.iter().map(|[a, b]| Some(value(*a)? << 4 | value(*b)?)).collect::<Option<Vec<_>>>()?;

    let said = |name: &[u8], from: usize| match Reader::new(file, find(file, name, from)? + name.len()).value()? {
        Value::Plain(written) => Some(written),
        _ => None,
    };
    let day = said(b"/M", start + length)?;
    let day = std::str::from_utf8(day.get(3..11)?).ok()?;
    let stamp = Stamp {
        day: Date::strptime("%Y%m%d", day).ok()?,
        name: untext(&said(b"/Name", start + length)?)?,
        label: untext(&said(b"/TU", end)?)?,
    };
    let prepared = prepare(unsealed, &stamp, contents.len())?;
    let hole = &prepared.hole;
    let same = file.len() == prepared.bytes.len()
        && file[..hole.start] == prepared.bytes[..hole.start]
        && file[hole.end..] == prepared.bytes[hole.end..];
    same.then_some(Parts { unsealed, stamp, contents, prepared })
}
