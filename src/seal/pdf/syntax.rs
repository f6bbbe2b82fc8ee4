//! As much of PDF's syntax (ISO 32000-1, 7.2 to 7.5) as a seal touches: a file of one revision with a classic table of
//! objects, as Typst writes it, and objects that are no streams.
//!
//! What is not understood is refused: whoever reads a file more generously than a viewer does can be shown another one.

use std::collections::BTreeMap;

/// How deep lists and dictionaries may be nested.
const DEPTH: usize = 32;
/// The end of a file.
pub const EOF: &[u8] = b"%%EOF";

/// A value, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Names with their values, in the order of the file.
    Dict(Vec<(Vec<u8>, Value)>),
    /// Values in order.
    List(Vec<Value>),
    /// Another object, by its number.
    Ref(u32),
    /// Anything else as it is written: a number, a name, a string.
    Plain(Vec<u8>),
}

impl Value {
    /// Returns a plain value.
    pub fn plain(text: impl Into<Vec<u8>>) -> Value {
        Value::Plain(text.into())
    }

    /// Returns what a name stands for in a dictionary.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let Value::Dict(pairs) = self else { return None };
        pairs.iter().find(|(known, _)| known == name.as_bytes()).map(|(_, value)| value)
    }

    /// Gives a name another value, or a first one.
    pub fn set(&mut self, name: &str, value: Value) {
        let Value::Dict(pairs) = self else { return };
        match pairs.iter_mut().find(|(known, _)| known == name.as_bytes()) {
            Some((_, old)) => *old = value,
            None => pairs.push((name.as_bytes().to_vec(), value)),
        }
    }

    /// Adds a value at the end of the list that a name stands for, which may be a single value or nothing yet.
    pub fn append(&mut self, name: &str, value: Value) {
        let list = match self.get(name).cloned() {
            Some(Value::List(mut list)) => {
                list.push(value);
                list
            }
            Some(single) => vec![single, value],
            None => vec![value],
        };
        self.set(name, Value::List(list));
    }

    /// Returns the number of the object that is meant.
    pub fn reference(&self) -> Option<u32> {
        match self {
            Value::Ref(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns a whole number.
    pub fn number(&self) -> Option<u32> {
        match self {
            Value::Plain(text) => digits(text),
            _ => None,
        }
    }

    /// Writes the value.
    pub fn write(&self, to: &mut Vec<u8>) {
        match self {
            Value::Dict(pairs) => {
                to.extend(b"<<");
                for (name, value) in pairs {
                    to.push(b'/');
                    to.extend(name);
                    let word = |text: &[u8]| text.first().is_some_and(|c| is_regular(*c));
                    if matches!(value, Value::Ref(_)) || matches!(value, Value::Plain(text) if word(text)) {
                        to.push(b' ');
                    }
                    value.write(to);
                }
                to.extend(b">>");
            }
            Value::List(list) => {
                to.push(b'[');
                for (n, value) in list.iter().enumerate() {
                    if n > 0 {
                        to.push(b' ');
                    }
                    value.write(to);
                }
                to.push(b']');
            }
            Value::Ref(number) => to.extend(format!("{number} 0 R").bytes()),
            Value::Plain(text) => to.extend(text),
        }
    }
}

/// Returns the number that up to ten digits write.
pub fn digits(text: &[u8]) -> Option<u32> {
    let all = !text.is_empty() && text.len() <= 10 && text.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(text).ok().filter(|_| all)?.parse().ok()
}

fn is_blank(c: u8) -> bool {
    matches!(c, b'\0' | b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
}

fn is_regular(c: u8) -> bool {
    !is_blank(c) && !b"()<>[]{}/%".contains(&c)
}

/// Reads values, one after the other.
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// Returns a reader that begins at a place.
    pub fn new(bytes: &'a [u8], at: usize) -> Reader<'a> {
        Reader { bytes, at }
    }

    fn blanks(&mut self) {
        while self.bytes.get(self.at).is_some_and(|c| is_blank(*c)) {
            self.at += 1;
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Goes past a word, if it stands there.
    pub fn word(&mut self, word: &[u8]) -> Option<()> {
        self.blanks();
        let ends = self.rest().get(word.len()).is_none_or(|c| !is_regular(*c));
        (self.rest().starts_with(word) && ends).then(|| self.at += word.len())
    }

    fn regular(&mut self) -> &'a [u8] {
        let length = self.rest().iter().take_while(|c| is_regular(**c)).count();
        self.at += length;
        &self.bytes[self.at - length..self.at]
    }

    /// Returns the value that stands there.
    pub fn value(&mut self) -> Option<Value> {
        self.nested(DEPTH)
    }

    fn nested(&mut self, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        self.blanks();
        let start = self.at;
        match self.rest() {
            [b'<', b'<', ..] => {
                self.at += 2;
                let mut pairs: Vec<(Vec<u8>, Value)> = vec![];
                loop {
                    self.blanks();
                    match self.rest() {
                        [b'>', b'>', ..] => {
                            self.at += 2;
                            return Some(Value::Dict(pairs));
                        }
                        [b'/', ..] => {
                            self.at += 1;
                            let name = self.regular().to_vec();
                            // Of a name that stands twice, each reader takes another one.
                            if name.contains(&b'#') || pairs.iter().any(|(known, _)| *known == name) {
                                return None;
                            }
                            pairs.push((name, self.nested(depth)?));
                        }
                        _ => return None,
                    }
                }
            }
            [b'[', ..] => {
                self.at += 1;
                let mut list = vec![];
                loop {
                    self.blanks();
                    if self.rest().first() == Some(&b']') {
                        self.at += 1;
                        return Some(Value::List(list));
                    }
                    list.push(self.nested(depth)?);
                }
            }
            [b'<', ..] => {
                let length = self.rest().iter().position(|c| *c == b'>')?;
                self.at += length + 1;
                Some(Value::plain(&self.bytes[start..self.at]))
            }
            [b'(', ..] => {
                let mut open = 0;
                while let Some(c) = self.rest().first() {
                    self.at += 1;
                    match c {
                        b'\\' => self.at += 1,
                        b'(' => open += 1,
                        b')' => open -= 1,
                        _ => {}
                    }
                    if open == 0 {
                        return self.bytes.get(start..self.at).map(Value::plain);
                    }
                }
                None
            }
            [b'/', ..] => {
                self.at += 1;
                self.regular();
                Some(Value::plain(&self.bytes[start..self.at]))
            }
            _ => {
                let word = self.regular();
                if word.is_empty() {
                    return None;
                }
                let after = self.at;
                if let Some(number) = digits(word)
                    && self.word(b"0").is_some()
                    && self.word(b"R").is_some()
                {
                    return Some(Value::Ref(number));
                }
                self.at = after;
                Some(Value::plain(word))
            }
        }
    }
}

/// A file of one revision.
pub struct Pdf<'a> {
    bytes: &'a [u8],
    /// Where each object begins.
    objects: BTreeMap<u32, usize>,
    /// The dictionary at the end.
    pub trailer: Value,
    /// Where the table of objects begins.
    pub start: usize,
    /// The first number that no object has.
    pub size: u32,
}

impl<'a> Pdf<'a> {
    /// Returns the file that these bytes are, if they are one of one revision, unencrypted, with a classic table.
    pub fn read(bytes: &'a [u8]) -> Option<Pdf<'a>> {
        if !bytes.starts_with(b"%PDF-1.") {
            return None;
        }
        let head = bytes.strip_suffix(EOF)?.strip_suffix(b"\n")?;
        let line = head.iter().rposition(|c| *c == b'\n')?;
        let start = digits(&head[line + 1..])? as usize;
        let head = head[..line].strip_suffix(b"startxref")?;
        let mut table = head.get(start..)?.strip_prefix(b"xref\n0 ")?;
        let end = table.iter().position(|c| *c == b'\n')?;
        let size = digits(&table[..end])?;
        table = &table[end + 1..];
        let lines = table.get(..(size as usize).checked_mul(20)?)?;
        let mut objects = BTreeMap::new();
        for (number, line) in (0..size).zip(lines.chunks_exact(20)) {
            let known = matches!(&line[18..], b"\r\n" | b" \n") && line[10] == b' ' && line[16] == b' ';
            let at = digits(&line[..10]).filter(|_| known)? as usize;
            match (&line[11..16], line[17]) {
                (b"00000", b'n') => drop(objects.insert(number, at)),
                (_, b'f') => {}
                _ => return None,
            }
        }
        let mut reader = Reader::new(head, start + 7 + end + 1 + lines.len());
        reader.word(b"trailer")?;
        let trailer = reader.value()?;
        reader.blanks();
        let alone = ["Prev", "Encrypt", "XRefStm"].iter().all(|name| trailer.get(name).is_none());
        let whole = reader.at == head.len() && trailer.get("Size").and_then(Value::number) == Some(size);
        (alone && whole).then_some(Pdf { bytes, objects, trailer, start, size })
    }

    /// Returns an object that is no stream.
    pub fn object(&self, number: u32) -> Option<Value> {
        let mut reader = Reader::new(self.bytes, *self.objects.get(&number)?);
        reader.word(number.to_string().as_bytes())?;
        reader.word(b"0")?;
        reader.word(b"obj")?;
        let value = reader.value()?;
        reader.word(b"endobj")?;
        Some(value)
    }

    /// Returns the document's own dictionary with its number.
    pub fn catalog(&self) -> Option<(u32, Value)> {
        let number = self.trailer.get("Root")?.reference()?;
        Some((number, self.object(number)?))
    }
}
