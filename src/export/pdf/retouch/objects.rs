//! The objects of a PDF as Typst writes it: one table of places, no object streams, no former revision.

use std::borrow::Cow;
use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use super::syntax::{entry, get, integer};

/// No stream of a letter is longer than this when unpacked.
const LONGEST: u64 = 256 << 20;

/// The objects of a PDF.
pub struct Objects<'a> {
    /// What stands before the first object.
    head: &'a [u8],
    /// What stands between `n 0 obj` and `endobj`; the first is number 1.
    all: Vec<Cow<'a, [u8]>>,
    /// The dictionary of the trailer.
    trailer: &'a [u8],
}

impl<'a> Objects<'a> {
    /// Reads a PDF; none where it is not written as Typst writes.
    pub fn read(bytes: &'a [u8]) -> Option<Objects<'a>> {
        let body = bytes.trim_ascii_end().strip_suffix(b"%%EOF")?.trim_ascii_end();
        let digits = body.iter().rev().take_while(|b| b.is_ascii_digit()).count();
        let (rest, place) = body.split_at(body.len() - digits);
        let body = rest.trim_ascii_end().strip_suffix(b"startxref")?;
        let table = body.get(number(place)?..)?.strip_prefix(b"xref\n0 ")?;
        let line = table.iter().position(|b| *b == b'\n')?;
        let count = number(&table[..line])?;
        let (entries, rest) = table[line + 1..].split_at_checked(count.checked_mul(20)?)?;
        let trailer = rest.strip_prefix(b"trailer\n")?.trim_ascii_end();

        let place = |entry: &[u8]| {
            let used = &entry[10..18] == b" 00000 n";
            if used { number(&entry[..10]) } else { None }
        };
        let places: Vec<usize> = entries.chunks(20).skip(1).map(place).collect::<Option<_>>()?;
        let mut ends = places.clone();
        ends.sort_unstable();
        let end = |start: usize| ends.get(ends.partition_point(|p| *p <= start)).copied();
        let xref = body.len() - table.len() - b"xref\n0 ".len();
        let mut all = Vec::with_capacity(count);
        for (n, &start) in places.iter().enumerate() {
            let object = body.get(start..end(start).unwrap_or(xref))?;
            let inner = object.strip_prefix(format!("{} 0 obj\n", n + 1).as_bytes())?;
            all.push(Cow::Borrowed(inner.trim_ascii_end().strip_suffix(b"endobj")?.trim_ascii_end()));
        }
        Some(Objects { head: &bytes[..*ends.first()?], all, trailer })
    }

    /// Returns the numbers of all objects.
    pub fn numbers(&self) -> std::ops::RangeInclusive<usize> {
        1..=self.all.len()
    }

    /// Returns what an object holds.
    pub fn get(&self, number: usize) -> Option<&[u8]> {
        self.all.get(number.checked_sub(1)?).map(AsRef::as_ref)
    }

    /// Puts something else in an object's place.
    pub fn set(&mut self, number: usize, object: Vec<u8>) {
        if let Some(place) = number.checked_sub(1).and_then(|n| self.all.get_mut(n)) {
            *place = object.into();
        }
    }

    /// Puts a value in the place of a key's value, or after the other keys; none where there is no dictionary.
    pub fn put(&mut self, number: usize, key: &str, value: &str) -> Option<()> {
        let object = self.get(number)?;
        let out = match entry(object, key) {
            Some(at) => [&object[..at.start], b" ", value.as_bytes(), &object[at.end..]].concat(),
            None => [object.strip_suffix(b">>")?, format!("/{key} {value}>>").as_bytes()].concat(),
        };
        self.set(number, out);
        Some(())
    }

    /// Adds an object and returns its number.
    pub fn add(&mut self, object: Vec<u8>) -> usize {
        self.all.push(object.into());
        self.all.len()
    }

    /// Returns the bytes of a stream, unpacked.
    pub fn stream(&self, number: usize) -> Option<Vec<u8>> {
        let object = self.get(number)?;
        let length = usize::try_from(integer(get(object, "Length")?)?).ok()?;
        let begin = object.windows(8).position(|w| w == b">>\nstrea")? + b">>\nstream\n".len();
        let packed = object.get(begin..begin.checked_add(length)?)?;
        match get(object, "Filter") {
            None => Some(packed.to_vec()),
            Some(b"/FlateDecode") => {
                let mut out = vec![];
                ZlibDecoder::new(packed).take(LONGEST).read_to_end(&mut out).ok()?;
                Some(out)
            }
            Some(_) => None,
        }
    }

    /// Returns a packed stream with further keys of its dictionary.
    pub fn packed(keys: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        let mut encoder = ZlibEncoder::new(vec![], Compression::new(6));
        encoder.write_all(bytes).ok()?;
        let packed = encoder.finish().ok()?;
        let head = format!("<</Length {}{keys}/Filter/FlateDecode>>\nstream\n", packed.len());
        Some([head.as_bytes(), &packed, b"\nendstream"].concat())
    }

    /// Returns the PDF.
    pub fn write(&self) -> Option<Vec<u8>> {
        let mut out = self.head.to_vec();
        let mut places = Vec::with_capacity(self.all.len());
        for (n, object) in self.all.iter().enumerate() {
            places.push(out.len());
            out.extend_from_slice(format!("{} 0 obj\n", n + 1).as_bytes());
            out.extend_from_slice(object);
            out.extend_from_slice(b"\nendobj\n");
        }
        let start = out.len();
        out.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f\r\n", places.len() + 1).as_bytes());
        for place in &places {
            out.extend_from_slice(format!("{place:010} 00000 n\r\n").as_bytes());
        }
        let size = entry(self.trailer, "Size")?;
        out.extend_from_slice(b"trailer\n");
        out.extend_from_slice(&self.trailer[..size.start]);
        out.extend_from_slice(format!("{}", places.len() + 1).as_bytes());
        out.extend_from_slice(&self.trailer[size.end..]);
        out.extend_from_slice(format!("\nstartxref\n{start}\n%%EOF").as_bytes());
        Some(out)
    }
}

fn number(digits: &[u8]) -> Option<usize> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}
