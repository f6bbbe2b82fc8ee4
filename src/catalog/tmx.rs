//! TMX 1.4b, the format in which translators' tools exchange their memories.
//!
//! Source: the TMX 1.4b specification (LISA OSCAR, 2005). Units are read one by one, so that only one is held at a
//! time. A document type is passed over and none of its entities is known but the five of XML: an entity bomb is an
//! error, not an explosion. Of inline elements the text counts: what stands in `bpt`, `ept`, `it`, `ph` and `ut` is
//! the native code of other formats (`<b>`, `{1}`) and is kept as text where it is one of ours (an expression, a
//! tag, Markdown's emphasis) and left out where it is not; `hi` and `sub` are passed through.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::memory::Unit;
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Error, Result, Source};

/// How deep elements may be nested; TMX needs about eight.
const DEPTH: usize = 64;
/// How many variants one unit may have.
const VARIANTS: usize = 200;

/// What was read of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Read {
    /// Units that were handed over, one for each language beside the source's.
    pub units: usize,
    /// Units that were passed over: without text, without a known language, or in one language only.
    pub skipped: usize,
}

/// Returns the text of a file: UTF-8, or UTF-16 with a byte order mark, which many tools write.
///
/// # Errors
/// When it is neither.
pub fn decode(name: &str, bytes: &[u8]) -> Result<Source> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units = bytes[2..].as_chunks::<2>().0.iter().map(|pair| order(*pair));
        char::decode_utf16(units).collect::<std::result::Result<String, _>>().ok()
    };
    let text = match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => str::from_utf8(bytes).ok().map(|t| t.strip_prefix('\u{FEFF}').unwrap_or(t).to_string()),
    };
    text.map(|text| Source::new(name, text)).ok_or_else(|| {
        Error::new(format!("`{name}` is neither UTF-8 nor UTF-16 text")).code("encoding").hint("save it as UTF-8")
    })
}

/// Hands the units of a TMX file over, one for each pair of the source's language and another. `from` is the
/// language of the source where neither file nor unit names one; `day` is noted where a unit has no date.
///
/// # Errors
/// When the file is no TMX, not well formed, or asks for an entity; units before the mistake were handed over.
pub fn read(source: &Source, from: &Lang, day: &str, mut take: impl FnMut(Unit)) -> Result<Read> {
    let mut reader = Reader::from_str(source.text());
    reader.config_mut().check_comments = false;
    let mut state = State { letter: source.name().to_string(), day: day.to_string(), ..State::new(from) };
    let mut done = Read::default();
    loop {
        let at = reader.buffer_position() as usize;
        let wrong = |message: String| Error::from(Diagnostic::error(message).code("tmx").at(source.at(at..at + 1)));
        let event = reader.read_event().map_err(|e| wrong(format!("this is not well-formed XML: {e}")))?;
        match event {
            Event::Start(start) => state.open(&start).map_err(wrong)?,
            Event::Empty(empty) => {
                state.open(&empty).map_err(&wrong)?;
                state.close(&mut done, &mut take);
            }
            Event::End(_) => state.close(&mut done, &mut take),
            Event::Text(text) => state.text(&text.xml10_content()),
            Event::CData(text) => state.text(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                let text = resolve(&entity).map_err(wrong)?;
                state.text(&text);
            }
            Event::Eof if !state.seen => return Err(wrong("this is no TMX: it has no `<tmx>`".into())),
            Event::Eof if !state.path.is_empty() => {
                return Err(wrong("the file ends in the middle of an element".into()));
            }
            Event::Eof => return Ok(done),
            Event::DocType(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

/// Returns the text of a reference: a character by number, or one of XML's own five.
pub(super) fn resolve(entity: &BytesRef<'_>) -> std::result::Result<String, String> {
    let name = entity.xml10_content();
    let named = match name.as_ref() {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "apos" => "'",
        "quot" => "\"",
        _ => match entity.resolve_char_ref() {
            Ok(Some(c)) => return Ok(c.to_string()),
            _ => return Err(format!("the entity `&{name};` is not known here; write the character itself")),
        },
    };
    Ok(named.into())
}

/// A variant of a unit: its language and its text.
type Variant = (String, String);

/// Where the reader stands.
struct State {
    letter: String,
    from: Lang,
    day: String,
    seen: bool,
    path: Vec<String>,
    /// Source language of the file and of the unit.
    file_lang: Option<String>,
    unit_lang: Option<String>,
    date: Option<String>,
    context: Option<String>,
    /// Text of the property that is being read, with its type.
    prop: Option<(String, String)>,
    machine: bool,
    variants: Vec<Variant>,
    /// The text of the native code that is being read.
    code: String,
}

impl State {
    fn new(from: &Lang) -> State {
        State {
            letter: String::new(),
            from: from.clone(),
            day: String::new(),
            seen: false,
            path: vec![],
            file_lang: None,
            unit_lang: None,
            date: None,
            context: None,
            prop: None,
            machine: false,
            variants: vec![],
            code: String::new(),
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> std::result::Result<(), String> {
        let name = start.local_name().as_ref().to_string();
        if self.path.len() >= DEPTH {
            return Err(format!("elements are nested deeper than {DEPTH}"));
        }
        match name.as_str() {
            "tmx" if self.path.is_empty() => self.seen = true,
            "header" => self.file_lang = value(start, "srclang")?,
            "tu" => {
                self.unit_lang = value(start, "srclang")?;
                let date = match value(start, "changedate")? {
                    None => value(start, "creationdate")?,
                    date => date,
                };
                self.date = date.as_deref().and_then(day);
                (self.context, self.machine, self.variants) = (None, false, vec![]);
            }
            "prop" => self.prop = Some((value(start, "type")?.unwrap_or_default(), String::new())),
            "tuv" if self.variants.len() < VARIANTS => {
                // Version 1.1 wrote `lang` without prefix.
                let lang = match value(start, "xml:lang")? {
                    None => value(start, "lang")?,
                    lang => lang,
                };
                self.variants.push((lang.unwrap_or_default(), String::new()));
            }
            "bpt" | "ept" | "it" | "ph" | "ut" => self.code.clear(),
            _ => {}
        }
        if self.path.is_empty() && !self.seen {
            return Err(format!("this is no TMX: it begins with `<{name}>`"));
        }
        self.path.push(name);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let segment = self.path.iter().any(|name| name == "seg");
        let code = self.path.iter().any(|name| is_code(name));
        if segment && code {
            self.code.push_str(text);
        } else if segment {
            if let Some((_, there)) = self.variants.last_mut() {
                there.push_str(text);
            }
        } else if let Some((_, there)) = &mut self.prop {
            there.push_str(text);
        }
    }

    fn close(&mut self, done: &mut Read, take: &mut impl FnMut(Unit)) {
        let Some(name) = self.path.pop() else { return };
        match name.as_str() {
            "prop" => match self.prop.take() {
                Some((kind, text)) if kind == CONTEXT => self.context = Some(text),
                Some((kind, text)) if kind == ORIGIN => self.machine = text == MACHINE,
                _ => {}
            },
            "tu" => self.unit(done, take),
            _ if is_code(&name) && !self.path.iter().any(|outer| is_code(outer)) => {
                let code = std::mem::take(&mut self.code);
                if let Some((_, there)) = self.variants.last_mut()
                    && is_ours(&code)
                {
                    there.push_str(&code);
                }
            }
            _ => {}
        }
    }

    fn unit(&mut self, done: &mut Read, take: &mut impl FnMut(Unit)) {
        // `*all*` says that any of them may be the source: then it is ours.
        let named = self.unit_lang.as_deref().or(self.file_lang.as_deref()).and_then(|tag| Lang::parse(tag).ok());
        let variants: Vec<(Lang, String)> = std::mem::take(&mut self.variants)
            .into_iter()
            .filter_map(|(tag, text)| Some((Lang::parse(&tag).ok()?, text)))
            .filter(|(_, text)| !text.trim().is_empty())
            .collect();
        let alike = |want: &Lang| {
            let same = variants.iter().position(|(lang, _)| lang == want);
            same.or_else(|| variants.iter().position(|(lang, _)| lang.language() == want.language()))
        };
        let source = named.as_ref().map_or_else(|| alike(&self.from), alike);
        let before = done.units;
        if let Some(at) = source {
            // A source in a nearby spelling (`en-GB`) is taken for the campaign's own (`en`).
            let from = if variants[at].0.language() == self.from.language() { &self.from } else { &variants[at].0 };
            let same = |lang: &Lang| lang.language() == from.language() && lang.script() == from.script();
            let others = variants.iter().enumerate().filter(|(n, (lang, _))| *n != at && !same(lang));
            for (_, (to, target)) in others {
                take(Unit {
                    source: variants[at].1.clone(),
                    target: target.clone(),
                    from: from.clone(),
                    to: to.clone(),
                    context: self.context.clone(),
                    campaign: None,
                    letter: self.letter.clone(),
                    reviewed: 0,
                    machine: self.machine,
                    date: self.date.clone().unwrap_or_else(|| self.day.clone()),
                });
                done.units += 1;
            }
        }
        done.skipped += usize::from(done.units == before);
    }
}

/// The kinds of our own properties.
const CONTEXT: &str = "x-context";
const ORIGIN: &str = "x-origin";
const MACHINE: &str = "machine";

fn is_code(name: &str) -> bool {
    matches!(name, "bpt" | "ept" | "it" | "ph" | "ut")
}

/// Whether a native code means something in a letter: an expression, a tag of one, a line break, Markdown's marks.
fn is_ours(code: &str) -> bool {
    let code = code.trim();
    (code.starts_with("{{") && code.ends_with("}}"))
        || (code.starts_with("{%") && code.ends_with("%}"))
        || (!code.is_empty() && code.chars().all(|c| matches!(c, '*' | '_' | '`' | '~' | '[' | ']')))
        || code.starts_with("](")
        || code == "<br>"
}

fn value(start: &BytesStart<'_>, name: &str) -> std::result::Result<Option<String>, String> {
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| format!("this is not well-formed XML: {e}"))?;
        if attribute.key.as_ref() == name {
            let value: Cow<'_, str> =
                quick_xml::escape::unescape(&attribute.value).map_err(|e| format!("`{name}` cannot be read: {e}"))?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// Returns the day of a date as TMX writes it: `20261121T120000Z` is `2026-11-21`.
fn day(date: &str) -> Option<String> {
    let digits = date.get(..8).filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
    let day = format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]);
    day.parse::<jiff::civil::Date>().ok().map(|_| day)
}

/// Returns the head of a TMX file whose units are of one source language, or of any.
pub fn head(from: Option<&Lang>) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n\
         <header creationtool=\"openletter\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"PO\" adminlang=\"en\" \
         srclang=\"{}\" datatype=\"plaintext\"/>\n<body>\n",
        env!("CARGO_PKG_VERSION"),
        from.map_or("*all*", Lang::as_str)
    )
}

/// Returns a unit as TMX; expressions and Markdown are text.
///
/// Characters that XML cannot hold are left out: no letter can hold them either.
pub fn unit(unit: &Unit) -> String {
    let date: String = unit.date.chars().filter(char::is_ascii_digit).collect();
    let date = if date.len() == 8 { format!(" changedate=\"{date}T000000Z\"") } else { String::new() };
    let prop = |kind: &str, text: &str| format!("<prop type=\"{kind}\">{}</prop>\n", escaped(text));
    let mut out = format!("<tu srclang=\"{}\"{date}>\n", unit.from);
    out.extend(unit.context.as_deref().map(|context| prop(CONTEXT, context)));
    out.extend(unit.machine.then(|| prop(ORIGIN, MACHINE)));
    for (lang, text) in [(&unit.from, &unit.source), (&unit.to, &unit.target)] {
        out.push_str(&format!("<tuv xml:lang=\"{lang}\"><seg>{}</seg></tuv>\n", escaped(text)));
    }
    out + "</tu>\n"
}

/// The end of a TMX file.
pub const FOOT: &str = "</body>\n</tmx>\n";

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A bare carriage return would be read as a line end.
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            c if c < ' ' || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    fn units(text: &str) -> (Vec<Unit>, Result<Read>) {
        let mut found = vec![];
        let read = read(&Source::new("a.tmx", text), &lang("en"), "2026-11-21", |unit| found.push(unit));
        (found, read)
    }

    fn body(units: &str) -> String {
        format!("<tmx version='1.4'><header srclang='en-US'/><body>{units}</body></tmx>")
    }

    fn pairs(text: &str) -> Vec<(String, String, String)> {
        let (found, read) = units(text);
        read.unwrap();
        found.into_iter().map(|u| (u.source, u.to.to_string(), u.target)).collect()
    }

    fn pair(source: &str, to: &str, target: &str) -> (String, String, String) {
        (source.into(), to.into(), target.into())
    }

    #[test]
    fn other_tools_files_are_read() {
        let text = body(
            "<tu changedate='20200102T030405Z'><note>n</note><prop type='x-other'>p</prop>
               <tuv xml:lang='EN_us'><seg>Dear <bpt i='1'>&lt;b></bpt>friends<ept i='1'>&lt;/b></ept>, \
                 <ph>{{ recipient.title }}</ph><bpt i='2'>**</bpt>now<ept i='2'>**</ept> &amp; &#x61; <hi>here</hi></seg></tuv>
               <tuv xml:lang='zh_CN'><seg><![CDATA[亲爱的 <朋友>]]></seg></tuv>
               <tuv xml:lang='no'><seg>Kjære venner</seg></tuv>
               <tuv xml:lang='fr'><seg>  </seg></tuv></tu>
             <tu><tuv xml:lang='en'><seg>alone</seg></tuv></tu>
             <tu srclang='de'><tuv lang='fr'><seg>Guerre</seg></tuv><tuv lang='de'><seg>Krieg</seg></tuv></tu>",
        );
        let (found, read) = units(&text);
        assert_eq!(read.unwrap(), Read { units: 3, skipped: 1 });
        let source = "Dear friends, {{ recipient.title }}**now** & a here";
        assert_eq!(pairs(&text)[..2], [pair(source, "zh-Hans", "亲爱的 <朋友>"), pair(source, "nb", "Kjære venner")]);
        assert_eq!(
            (found[0].date.as_str(), found[0].from.as_str(), found[0].letter.as_str()),
            ("2020-01-02", "en", "a.tmx")
        );
        assert_eq!(
            (found[2].from.as_str(), found[2].source.as_str(), found[2].date.as_str()),
            ("de", "Krieg", "2026-11-21")
        );
    }

    #[test]
    fn bombs_and_broken_files_are_told_with_their_place() {
        let bomb = format!(
            "<!DOCTYPE tmx [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>{}",
            body("<tu><tuv xml:lang='en'><seg>&b;</seg></tuv></tu>")
        );
        let nested = format!("<tmx>{}", "<a>".repeat(1000));
        for (text, words) in [
            (bomb.as_str(), "`&b;` is not known"),
            (nested.as_str(), "nested deeper"),
            ("<html><body/></html>", "it begins with `<html>`"),
            ("", "no `<tmx>`"),
            ("plain text", "no `<tmx>`"),
            ("<tmx><body>", "in the middle"),
            ("<tmx><body></tmx>", "well-formed"),
            ("<tmx><header srclang=en/></tmx>", "well-formed"),
        ] {
            let error = units(text).1.unwrap_err();
            assert!(error.to_string().contains(words), "{text}: {error}");
            assert!(error.diagnostics()[0].place.is_some());
        }
    }

    #[test]
    fn files_of_two_bytes_a_character_are_read() {
        let text = body("<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fa'><seg>ب</seg></tuv></tu>");
        let mut little = vec![0xFF, 0xFE];
        little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let mut big = vec![0xFE, 0xFF];
        big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        for bytes in [little, big, format!("\u{FEFF}{text}").into_bytes()] {
            assert_eq!(decode("a.tmx", &bytes).unwrap().text(), text);
        }
        assert!(decode("a.tmx", b"\xE9t\xE9").is_err());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            source in "[^\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}]{0,30}|[<>&;{}%*\\]\\[\"' \r\n\t-]{1,20}",
            target in "\\PC{1,30}",
            context in proptest::option::of("[a-z<&\"]{1,8}"),
            machine: bool,
        ) {
            let source = format!("x{source}");
            let target = format!("y{target}");
            let given = Unit {
                source, target, from: lang("en"), to: lang("fa"), context, campaign: None, letter: "a.tmx".into(),
                reviewed: 0, machine, date: "2026-01-31".into(),
            };
            let text = head(Some(&given.from)) + &unit(&given) + FOOT;
            let (found, read) = units(&text);
            prop_assert_eq!(read.unwrap(), Read { units: 1, skipped: 0 });
            prop_assert_eq!(&found[0], &given);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "(<|>|/|tmx|tu|tuv|seg|bpt| xml:lang='fa'|&|;|a|\\]\\]>|<!--|<!\\[CDATA\\[){0,40}") {
            let _ = units(&text);
            let _ = units(&body(&text));
        }
    }
}
