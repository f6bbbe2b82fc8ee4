//! PO text read: tolerant of what Poedit, Weblate, OmegaT and msgmerge write, clear about what is broken.
//!
//! Taken without a word: a byte order mark, CRLF, any wrapping, several statements on a line, comments between
//! the statements of an entry, several flag lines, `#~|` and comments within obsolete entries, the head at any
//! place. Comments after the last entry belong to nothing and are dropped, as gettext does.

use std::collections::HashMap;
use std::ops::Range;

use super::{Catalog, Entry, Header, Plural};
use crate::diag::{Diagnostic, Findings, Result, Source};

/// How many mistakes of one file are told.
const MOST: usize = 50;

impl Catalog {
    /// Returns the catalogue of a PO file.
    ///
    /// # Errors
    /// Every mistake of the file (the first fifty), each with its place.
    pub fn parse(source: &Source) -> Result<Catalog> {
        let mut parser = Parser {
            source,
            findings: Findings::default(),
            mistakes: 0,
            draft: Draft::default(),
            seen: HashMap::new(),
            head: None,
            catalog: Catalog::default(),
        };
        let text = source.text();
        let mut at = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        while at < text.len() && parser.mistakes < MOST {
            let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
            parser.line(at..at + text[at..end].trim_end_matches('\r').len(), false);
            at = end + 1;
        }
        parser.finish_entry();
        parser.check_charset();
        parser.findings.finish(parser.catalog)
    }
}

/// The statements of an entry, in the order in which they must come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Context,
    Id,
    Plural,
    /// `msgstr`, or `msgstr[n]`.
    Text(Option<usize>),
}

/// An entry that is being read.
#[derive(Default)]
struct Draft {
    entry: Entry,
    /// The statement to which a further string belongs; and whether it stands behind `#|`.
    open: Option<(Slot, bool)>,
    /// The place of its first statement.
    start: Option<Range<usize>>,
    has_id: bool,
    /// The forms of the translation that were read, and where they stand.
    forms: Vec<String>,
    text: Option<Range<usize>>,
    obsolete: Option<bool>,
    /// Whether a mistake in it was told already.
    broken: bool,
}

struct Parser<'a> {
    source: &'a Source,
    findings: Findings,
    mistakes: usize,
    draft: Draft,
    seen: HashMap<(Option<String>, String), Range<usize>>,
    head: Option<Range<usize>>,
    catalog: Catalog,
}

impl Parser<'_> {
    fn error(&mut self, code: &'static str, message: impl Into<String>, span: Range<usize>, hint: &str) {
        self.mistakes += 1;
        self.draft.broken = true;
        let error = Diagnostic::error(message).code(code).at(self.source.at(span));
        self.findings.push(if hint.is_empty() { error } else { error.hint(hint) });
    }

    fn line(&mut self, span: Range<usize>, obsolete: bool) {
        let text = &self.source.text()[span.clone()];
        let start = span.end - text.trim_start().len();
        let text = text.trim();
        let Some(rest) = text.strip_prefix('#') else {
            return self.statements(start..start + text.len(), obsolete, false);
        };
        // One mark of obsolescence counts: a file full of them must not lead ever deeper.
        if let Some(inner) = rest.strip_prefix('~').filter(|_| !obsolete) {
            let at = start + 2;
            return match inner.strip_prefix('|') {
                Some(former) => self.statements(at + 1..at + 1 + former.len(), true, true),
                None => self.line(at..span.end, true),
            };
        }
        if let Some(former) = rest.strip_prefix('|') {
            return self.statements(start + 2..start + 2 + former.len(), obsolete, true);
        }
        if !self.draft.forms.is_empty() {
            self.finish_entry();
        }
        self.draft.open = None;
        // Blanks at the end of a comment belong to it.
        let rest = &self.source.text()[start + 1..span.end];
        let entry = &mut self.draft.entry;
        let words = |text: &str| text.strip_prefix(' ').unwrap_or(text).to_string();
        match rest.chars().next() {
            Some('.') => entry.extracted.push(words(&rest[1..])),
            Some(':') => references(&mut entry.references, &rest[1..]),
            Some(',' | '!') => {
                for flag in rest[1..].split(',') {
                    entry.fuzzy |= flag.trim() == "fuzzy";
                    entry.flags.insert(flag);
                }
            }
            _ => entry.comments.push(words(rest)),
        }
    }

    /// Reads keywords and strings.
    fn statements(&mut self, span: Range<usize>, obsolete: bool, former: bool) {
        let text = self.source.text();
        let mut at = span.start;
        while at < span.end && self.mistakes < MOST {
            let rest = &text[at..span.end];
            if let Some(blank) = rest.chars().next().filter(|c| c.is_whitespace()) {
                at += blank.len_utf8();
            } else if rest.starts_with('"') {
                at = self.string(at..span.end);
            } else {
                let word = rest.find([' ', '\t', '"', '[']).unwrap_or(rest.len());
                let bracket = &rest[word..];
                let index =
                    if bracket.starts_with('[') { bracket.find(']').map_or(bracket.len(), |n| n + 1) } else { 0 };
                let (start, end) = (at, at + word + index);
                at = end;
                let index = bracket[..index].strip_prefix('[').map(|n| n.trim_end_matches(']').trim().parse());
                let slot = match (&rest[..word], index) {
                    ("msgctxt", None) => Slot::Context,
                    ("msgid", None) => Slot::Id,
                    ("msgid_plural", None) => Slot::Plural,
                    ("msgstr", None) => Slot::Text(None),
                    ("msgstr", Some(Ok(n))) => Slot::Text(Some(n)),
                    (word, _) => {
                        let (message, hint) = if word == "domain" {
                            ("`domain` lines are not used here".to_string(), "keep one catalogue per file")
                        } else if self.draft.open.is_some() {
                            (format!("`{word}` stands outside of quotation marks"), QUOTES)
                        } else {
                            (format!("`{word}` is no statement of a PO file"), "write comments behind `# `")
                        };
                        return self.error("po-syntax", message, start..span.end, hint);
                    }
                };
                self.begin(slot, start..end, obsolete, former);
            }
        }
    }

    /// Begins a statement, and an entry where the statement cannot belong to the one before.
    fn begin(&mut self, slot: Slot, span: Range<usize>, obsolete: bool, former: bool) {
        let done = !self.draft.forms.is_empty();
        let again = match slot {
            Slot::Id => self.draft.has_id,
            Slot::Context => self.draft.has_id || self.draft.entry.context.is_some(),
            _ => false,
        };
        if (former && done) || (!former && (again || (done && matches!(slot, Slot::Context | Slot::Id)))) {
            self.finish_entry();
        }
        let draft = &mut self.draft;
        draft.open = Some((slot, former));
        if former {
            let field = match slot {
                Slot::Context => &mut draft.entry.previous.context,
                Slot::Id => &mut draft.entry.previous.msgid,
                Slot::Plural => &mut draft.entry.previous.plural,
                Slot::Text(_) => {
                    return self.error("po-syntax", "a former translation has no place behind `#|`", span, "");
                }
            };
            *field = Some(String::new());
            return;
        }
        let mixed = draft.obsolete.replace(obsolete).is_some_and(|o| o != obsolete);
        draft.start.get_or_insert(span.clone());
        match slot {
            Slot::Context => draft.entry.context = Some(String::new()),
            Slot::Id => draft.has_id = true,
            Slot::Plural => draft.entry.plural = Some(Plural { msgid: String::new(), rest: vec![] }),
            Slot::Text(index) => {
                draft.text.get_or_insert(span.clone());
                if index.unwrap_or(0) != draft.forms.len() || (index.is_none() && draft.entry.plural.is_some()) {
                    let hint =
                        "one `msgstr` for each `msgid`; with a `msgid_plural`, `msgstr[0]`, `msgstr[1]` and so on";
                    self.error("po-syntax", "this `msgstr` is not the one that must come here", span.clone(), hint);
                }
                self.draft.forms.push(String::new());
            }
        }
        if mixed {
            let hint = "write `#~ ` before each statement of an entry, or before none";
            self.error("po-syntax", "an entry is half obsolete", span, hint);
        }
    }

    /// Reads a string from its quotation mark on; returns where it ends.
    fn string(&mut self, span: Range<usize>) -> usize {
        let text = self.source.text();
        let mut bytes: Vec<u8> = vec![];
        let mut at = span.start + 1;
        loop {
            let rest = &text[at..span.end];
            let stop = rest.find(['"', '\\']).unwrap_or(rest.len());
            bytes.extend_from_slice(&rest.as_bytes()[..stop]);
            at += stop;
            if at >= span.end {
                let message = "the string is not closed on its line";
                self.error("po-unclosed-string", message, span.start..span.end, "close it with `\"`");
                break;
            }
            if text[at..].starts_with('"') {
                at += 1;
                break;
            }
            at = self.escape(at..span.end, &mut bytes);
        }
        let value = String::from_utf8(bytes).unwrap_or_else(|e| {
            let message = "the numbers behind the backslashes are no UTF-8 text";
            self.error("po-escape", message, span.start..at, "write the characters themselves");
            String::from_utf8_lossy(e.as_bytes()).into_owned()
        });
        if value.contains('\0') {
            self.error("po-escape", "a string cannot hold a NUL character", span.start..at, "take it out");
        }
        let draft = &mut self.draft;
        let entry = &mut draft.entry;
        let field = match draft.open {
            Some((Slot::Context, false)) => entry.context.as_mut(),
            Some((Slot::Id, false)) => Some(&mut entry.msgid),
            Some((Slot::Plural, false)) => entry.plural.as_mut().map(|p| &mut p.msgid),
            Some((Slot::Text(_), false)) => draft.forms.last_mut(),
            Some((Slot::Context, true)) => entry.previous.context.as_mut(),
            Some((Slot::Id, true)) => entry.previous.msgid.as_mut(),
            Some((Slot::Plural, true)) => entry.previous.plural.as_mut(),
            Some((Slot::Text(_), true)) => None,
            None => {
                let hint = "a string belongs to the `msgid` or `msgstr` before it, with no comment between";
                self.error("po-syntax", "this string belongs to no statement", span.start..at, hint);
                return at;
            }
        };
        if let Some(field) = field {
            field.push_str(&value);
        }
        if let (Some((Slot::Text(_), false)), Some(text)) = (draft.open, draft.text.as_mut()) {
            text.end = at;
        }
        at
    }

    /// Reads an escape from its backslash on; returns where it ends.
    fn escape(&mut self, span: Range<usize>, bytes: &mut Vec<u8>) -> usize {
        let rest = &self.source.text()[span.start + 1..span.end];
        let first = rest.chars().next();
        let len = first.map_or(0, char::len_utf8);
        let plain = match first {
            Some('n') => Some(b'\n'),
            Some('t') => Some(b'\t'),
            Some('r') => Some(b'\r'),
            Some('b') => Some(0x08),
            Some('f') => Some(0x0c),
            Some('v') => Some(0x0b),
            Some('a') => Some(0x07),
            Some(c @ ('"' | '\\')) => Some(c as u8),
            _ => None,
        };
        if let Some(byte) = plain {
            bytes.push(byte);
            return span.start + 1 + len;
        }
        let (digits, radix, skip) = match first {
            Some('0'..='7') => (rest.bytes().take(3).take_while(|b| (b'0'..b'8').contains(b)).count(), 8, 0),
            Some('x') => (rest[1..].bytes().take_while(u8::is_ascii_hexdigit).count(), 16, 1),
            _ => (0, 10, len),
        };
        let end = span.start + 1 + skip + digits;
        match u8::from_str_radix(&rest[skip..skip + digits], radix) {
            Ok(byte) => bytes.push(byte),
            Err(_) => {
                let shown = &self.source.text()[span.start..end];
                let hint = "write a backslash as `\\\\`, a line end as `\\n`, a quotation mark as `\\\"`";
                self.error("po-escape", format!("`{shown}` is no escape of a PO file"), span.start..end, hint);
            }
        }
        end
    }

    /// Puts the entry that was read into the catalogue.
    fn finish_entry(&mut self) {
        let Draft { mut entry, start, has_id, forms, text, obsolete, broken, .. } = std::mem::take(&mut self.draft);
        let Some(start) = start else { return };
        let missing = match (has_id, forms.is_empty()) {
            (true, false) => None,
            (false, _) => Some("msgid"),
            (_, true) => Some("msgstr"),
        };
        if let Some(missing) = missing {
            if !broken {
                let hint = "an entry has a `msgid` and then a `msgstr`, which may be empty: `msgstr \"\"`";
                self.error("po-syntax", format!("the entry has no `{missing}`"), start, hint);
            }
            self.draft.broken = false;
            return;
        }
        let mut forms = forms.into_iter();
        entry.msgstr = forms.next().unwrap_or_default();
        if let Some(plural) = &mut entry.plural {
            plural.rest = forms.collect();
        }
        entry.fuzzy &= !entry.msgstr.is_empty();
        entry.place = text.map(|span| self.source.at(span));
        if entry.msgid.is_empty() && entry.context.is_none() {
            if let Some(first) = self.head.replace(start.clone()) {
                self.duplicate("the head stands twice".into(), first, start);
                return;
            }
            self.catalog.header = Header::from_entry(entry);
            return;
        }
        let key = (entry.context.clone(), entry.msgid.clone());
        if let Some(first) = self.seen.insert(key, start.clone()) {
            let shown: String = entry.msgid.chars().take(40).collect();
            self.duplicate(format!("the entry `{shown}` stands twice"), first, start);
        }
        if obsolete == Some(true) {
            // An obsolete entry is kept for its translation alone.
            entry.flags = Default::default();
            self.catalog.obsolete.extend(Some(entry).filter(Entry::has_text));
        } else {
            self.catalog.entries.push(entry);
        }
    }

    fn duplicate(&mut self, message: String, first: Range<usize>, span: Range<usize>) {
        let (line, _) = self.source.line_column(first.start);
        let hint = format!("the first is in line {line}; join the two, or set a `msgctxt` to tell them apart");
        self.error("po-duplicate", message, span, &hint);
        self.draft.broken = false;
    }

    fn check_charset(&mut self) {
        let Some(charset) = self.catalog.header.charset().map(str::to_string) else { return };
        let ascii = ["ASCII", "US-ASCII", "ANSI_X3.4-1968", "CHARSET", ""];
        if !["UTF-8", "UTF8"].iter().chain(&ascii).any(|known| charset.eq_ignore_ascii_case(known)) {
            let span = self.head.clone().unwrap_or(0..0);
            let found = self.source.text()[span.start..].find("charset=").map_or(span.clone(), |n| {
                let at = span.start + n + "charset=".len();
                at..at + charset.len()
            });
            let hint = "save the file as UTF-8; `msgconv --to-code=UTF-8` does it";
            self.error("po-charset", format!("the file is written in `{charset}`, not in UTF-8"), found, hint);
        }
    }
}

const QUOTES: &str = "every text stands in quotation marks, and one within a text is written `\\\"`";

/// Reads the places of a `#:` line; `file : 9` is `file:9`, and leading zeros and `./` go, as gettext does.
fn references(references: &mut Vec<String>, line: &str) {
    for word in line.split_whitespace() {
        match references.last_mut() {
            Some(last) if word.starts_with(':') && !last.contains(':') => last.push_str(word),
            Some(last) if last.ends_with(':') && word.bytes().all(|b| b.is_ascii_digit()) => last.push_str(word),
            _ => references.push(word.to_string()),
        }
    }
    for reference in references {
        while let Some(rest) = reference.strip_prefix("./") {
            *reference = rest.to_string();
        }
        if let Some((file, number)) = reference.rsplit_once(':')
            && number.len() > 1
            && number.starts_with('0')
            && number.bytes().all(|b| b.is_ascii_digit())
        {
            *reference = format!("{file}:{}", number.trim_start_matches('0'));
        }
    }
}
