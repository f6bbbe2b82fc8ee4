//! The syntax of PDF (ISO 32000-1, 7.2 and 7.3), as much of it as Typst writes.

use std::borrow::Cow;
use std::ops::Range;

/// A token with its place among the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// Where it stands.
    pub at: Range<usize>,
    /// What it is.
    pub kind: Kind<'a>,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind<'a> {
    /// A name, without its `/`.
    Name(&'a [u8]),
    /// A whole number.
    Integer(i64),
    /// A string, decoded.
    Text(Cow<'a, [u8]>),
    /// `<<`, `>>`, `[` or `]`.
    Mark(&'static str),
    /// An operator, a number with a fraction, `true`, `R`.
    Word(&'a [u8]),
}

/// Reads tokens one after the other; it ends before the first byte that begins none.
pub struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    /// Returns the tokens of some bytes.
    pub fn new(bytes: &'a [u8]) -> Tokens<'a> {
        Tokens { bytes, at: 0 }
    }

    /// Whether nothing is left.
    pub fn is_at_end(&mut self) -> bool {
        self.skip_space();
        self.at == self.bytes.len()
    }

    /// Returns the next value (a token, or an array, dictionary or reference as a whole) with its place.
    pub fn value(&mut self) -> Option<Range<usize>> {
        let first = self.next()?;
        let close = match first.kind {
            Kind::Mark("<<") => ">>",
            Kind::Mark("[") => "]",
            Kind::Mark(_) => return None,
            Kind::Integer(_) => {
                let after = self.at;
                let reference = self.next().is_some_and(|token| matches!(token.kind, Kind::Integer(_)))
                    && self.next().is_some_and(|token| token.kind == Kind::Word(b"R"));
                if !reference {
                    self.at = after;
                }
                return Some(first.at.start..self.at);
            }
            _ => return Some(first.at),
        };
        loop {
            let before = self.at;
            let token = self.next()?;
            if token.kind == Kind::Mark(close) {
                return Some(first.at.start..token.at.end);
            }
            self.at = before;
            self.value()?;
        }
    }

    fn skip_space(&mut self) {
        while self.bytes.get(self.at).is_some_and(|b| is_space(*b)) {
            self.at += 1;
        }
    }

    /// Returns the string that begins after a `(`.
    fn literal(&mut self) -> Option<Cow<'a, [u8]>> {
        let mut out = vec![];
        let mut depth = 1;
        loop {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    let escaped = *self.bytes.get(self.at)?;
                    self.at += 1;
                    out.push(match escaped {
                        b'n' => b'\n',
                        b'r' => b'\r',
                        b't' => b'\t',
                        b'b' => 8,
                        b'f' => 12,
                        b'0'..=b'7' => self.octal(escaped),
                        b'\r' | b'\n' => return None,
                        other => other,
                    });
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                return Some(out.into());
            }
            out.push(byte);
        }
    }

    /// Returns the byte of up to three octal digits, the first of which has been read.
    fn octal(&mut self, first: u8) -> u8 {
        let mut value = u16::from(first - b'0');
        for _ in 0..2 {
            let Some(digit @ b'0'..=b'7') = self.bytes.get(self.at) else { break };
            value = value * 8 + u16::from(digit - b'0');
            self.at += 1;
        }
        value as u8 // a higher bit is dropped, as the standard has it
    }

    /// Returns the string that begins after a `<`.
    fn hexadecimal(&mut self) -> Option<Cow<'a, [u8]>> {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|b| *b == b'>')?;
        self.at += length + 1;
        let digit = |b: &u8| char::from(*b).to_digit(16);
        if length % 2 == 1 {
            return None;
        }
        let pair = |pair: &[u8]| Some((digit(&pair[0])? * 16 + digit(&pair[1])?) as u8);
        rest[..length].chunks(2).map(pair).collect::<Option<Vec<u8>>>().map(Cow::Owned)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.skip_space();
        let start = self.at;
        let first = *self.bytes.get(start)?;
        let two = self.bytes.get(start..start + 2);
        self.at += 1;
        let kind = match first {
            b'<' if two == Some(b"<<") => {
                self.at += 1;
                Kind::Mark("<<")
            }
            b'>' if two == Some(b">>") => {
                self.at += 1;
                Kind::Mark(">>")
            }
            b'[' => Kind::Mark("["),
            b']' => Kind::Mark("]"),
            b'(' => Kind::Text(self.literal()?),
            b'<' => Kind::Text(self.hexadecimal()?),
            b'>' | b')' | b'{' | b'}' | b'%' => return None,
            _ => {
                while self.bytes.get(self.at).is_some_and(|b| !is_space(*b) && !is_delimiter(*b)) {
                    self.at += 1;
                }
                let word = &self.bytes[start..self.at];
                let number = || std::str::from_utf8(word).ok()?.parse().ok();
                match word.strip_prefix(b"/") {
                    Some(name) => Kind::Name(name),
                    None => number().map_or(Kind::Word(word), Kind::Integer),
                }
            }
        };
        Some(Token { at: start..self.at, kind })
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

/// Returns the place of a key's value in a dictionary.
pub fn entry(dictionary: &[u8], key: &str) -> Option<Range<usize>> {
    let mut tokens = Tokens::new(dictionary);
    if tokens.next()?.kind != Kind::Mark("<<") {
        return None;
    }
    loop {
        let Kind::Name(name) = tokens.next()?.kind else { return None };
        let value = tokens.value()?;
        if name == key.as_bytes() {
            return Some(value);
        }
    }
}

/// Returns a key's value in a dictionary.
pub fn get<'a>(dictionary: &'a [u8], key: &str) -> Option<&'a [u8]> {
    entry(dictionary, key).map(|at| &dictionary[at])
}

/// Returns the number of the object that a value refers to.
pub fn reference(value: &[u8]) -> Option<usize> {
    let mut tokens = Tokens::new(value);
    let Kind::Integer(number) = tokens.next()?.kind else { return None };
    let zero = tokens.next()?.kind == Kind::Integer(0) && tokens.next()?.kind == Kind::Word(b"R");
    if zero { usize::try_from(number).ok() } else { None }
}

/// Returns a whole number.
pub fn integer(value: &[u8]) -> Option<i64> {
    match Tokens::new(value).next()?.kind {
        Kind::Integer(number) => Some(number),
        _ => None,
    }
}

/// Returns the values of an array.
pub fn items(array: &[u8]) -> Option<Vec<&[u8]>> {
    let inner = array.strip_prefix(b"[")?.strip_suffix(b"]")?;
    let mut tokens = Tokens::new(inner);
    let mut out = vec![];
    while !tokens.is_at_end() {
        out.push(&inner[tokens.value()?]);
    }
    Some(out)
}

/// Returns the text of a string: UTF-16 with its mark, or ASCII.
pub fn text(bytes: &[u8]) -> Option<String> {
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(units) => utf16(units),
        None if bytes.is_ascii() => String::from_utf8(bytes.to_vec()).ok(),
        None => None,
    }
}

/// Returns the text of UTF-16, the greater byte first.
pub fn utf16(bytes: &[u8]) -> Option<String> {
    let units: Vec<u16> =
        bytes.chunks(2).map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?))).collect::<Option<_>>()?;
    String::from_utf16(&units).ok()
}

/// Returns a text as the digits of UTF-16, without its mark.
pub fn hex(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(4 * text.len());
    for unit in text.encode_utf16() {
        let _ = write!(out, "{unit:04X}"); // a String takes everything
    }
    out
}
