//! TOML read key by key, so that one run tells of every mistake with its place.
//!
//! A table is opened as [`Fields`]; each key is asked for by name and kind; what nobody asked for is an
//! unknown key, told with the nearest known one. Errors are gathered, never thrown.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Forms, Lang, Localised, Parts, Postal};
use crate::diag::{Diagnostic, Findings, Place, Source, nearest};

/// A TOML document that is being read.
pub struct Document<'a> {
    /// The text as it may be shown, with stars where a secret stands.
    source: Source,
    offset: usize,
    root: Spanned<DeTable<'a>>,
    findings: RefCell<Findings>,
}

/// One table of it.
pub struct Fields<'d> {
    document: &'d Document<'d>,
    table: &'d DeTable<'d>,
    span: Range<usize>,
    asked: RefCell<Vec<&'static str>>,
}

/// A value that a table of words stands for.
pub trait Choice: Sized + Copy + 'static {
    /// Every value with its word in the file.
    const WORDS: &'static [(&'static str, Self)];
}

impl<'a> Document<'a> {
    /// Returns the document in the byte range of a source; syntax errors are kept for [`Document::finish`].
    pub fn parse(source: &'a Source, range: Range<usize>) -> Document<'a> {
        let offset = range.start;
        let (root, errors) = DeTable::parse_recoverable(&source.text()[range]);
        let findings = RefCell::new(Findings::default());
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let place = source.at(span.start + offset..span.end + offset);
            let message = format!("this is no valid TOML: {}", error.message().replace('\n', ", "));
            findings.borrow_mut().push(Diagnostic::error(message).code("toml").at(place));
        }
        let mut secrets = vec![];
        find_secrets(root.get_ref(), &mut secrets);
        let source = veiled(source, &secrets.into_iter().map(|s| s.start + offset..s.end + offset).collect::<Vec<_>>());
        Document { source, offset, root, findings }
    }

    /// Returns the outermost table.
    pub fn root(&self) -> Fields<'_> {
        Fields { document: self, table: self.root.get_ref(), span: self.root.span(), asked: RefCell::default() }
    }

    /// Returns everything that was found.
    pub fn finish(self) -> Findings {
        self.findings.into_inner()
    }

    fn place(&self, span: &Range<usize>) -> Place {
        self.source.at(span.start + self.offset..span.end + self.offset)
    }
}

impl<'d> Fields<'d> {
    /// Returns the place of the table.
    pub fn place(&self) -> Place {
        self.document.place(&self.span)
    }

    /// Returns the place of a key's value, or of the table where the key is missing.
    pub fn place_of(&self, key: &str) -> Place {
        let value = self.table.iter().find(|(k, _)| k.get_ref() == key);
        self.document.place(&value.map_or(self.span.clone(), |(_, v)| v.span()))
    }

    /// Returns the places of a list's items; none where the key is missing or no list.
    pub fn places_in(&self, key: &str) -> Vec<Place> {
        let value = self.table.iter().find(|(k, _)| k.get_ref() == key);
        let items = value.and_then(|(_, v)| v.get_ref().as_array());
        items.map(|items| items.iter().map(|v| self.document.place(&v.span())).collect()).unwrap_or_default()
    }

    /// Returns a text without reading it: what it says may still be wrong.
    pub fn glance(&self, key: &str) -> Option<String> {
        self.table.iter().find(|(k, _)| k.get_ref() == key)?.1.get_ref().as_str().map(str::to_string)
    }

    /// Adds a finding.
    pub fn report(&self, one: Diagnostic) {
        self.document.findings.borrow_mut().push(one);
    }

    /// Returns the place of a key that must not be there at all, if it is; it is not told as unknown then.
    pub fn forbidden(&self, key: &'static str) -> Option<Place> {
        self.value(key).map(|value| self.document.place(&value.span()))
    }

    /// Returns the keys of the table as they are written.
    pub fn keys(&self) -> Vec<String> {
        self.table.keys().map(|k| k.get_ref().to_string()).collect()
    }

    fn value(&self, key: &'static str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.asked.borrow_mut().push(key);
        self.table.iter().find(|(k, _)| k.get_ref() == key).map(|(_, v)| v)
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, key: &str, want: &str) {
        let is = match value.get_ref() {
            DeValue::String(_) => "a text in quotation marks",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "`true` or `false`",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.report(
            Diagnostic::error(format!("`{key}` must be {want}, not {is}"))
                .code("wrong-type")
                .at(self.document.place(&value.span())),
        );
    }

    /// Tells that a key which must be there is missing.
    pub fn missing(&self, key: &str, example: &str) {
        let place = self.document.place(&(self.span.start..self.span.start + 1));
        self.report(
            Diagnostic::error(format!("`{key}` is missing"))
                .code("missing-key")
                .at(place)
                .hint(format!("write `{key} = {example}`")),
        );
    }

    /// Returns a text of one line: no control characters, nothing that turns the direction of what follows.
    pub fn line(&self, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        self.one_line(key, value)
    }

    fn one_line(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(value, key, "a text in quotation marks");
            return None;
        };
        if let Some(c) = text.chars().find(|c| is_unsafe(*c)) {
            let message = format!(
                "`{key}` holds the character U+{:04X}, which is invisible or turns the text around it",
                c as u32
            );
            let found = Diagnostic::error(message).code("unsafe-character").at(self.document.place(&value.span()));
            self.report(found.hint("take it out; the direction of names is handled by the program"));
            return None;
        }
        Some(text.trim().to_string())
    }

    /// Returns a whole number that is not negative.
    pub fn number(&self, key: &'static str) -> Option<u32> {
        let value = self.value(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|i| u32::from_str_radix(&i.as_str().replace('_', ""), i.radix()).ok());
        if number.is_none() {
            self.wrong(value, key, "a whole number from 0");
        }
        number
    }

    /// Returns `true` or `false`.
    pub fn flag(&self, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        if !value.get_ref().is_bool() {
            self.wrong(value, key, "`true` or `false`");
        }
        value.get_ref().as_bool()
    }

    /// Returns a calendar date, written bare (`2026-11-21`) or in quotation marks.
    pub fn date(&self, key: &'static str) -> Option<jiff::civil::Date> {
        let value = self.value(key)?;
        let text = match value.get_ref() {
            DeValue::Datetime(d) => d.to_string(),
            other => other.as_str().unwrap_or_default().to_string(),
        };
        let date = text.parse().ok();
        if date.is_none() {
            self.wrong(value, key, "a date such as `2026-11-21`");
        }
        date
    }

    /// Returns one of a list of words.
    pub fn choice<T: Choice>(&self, key: &'static str) -> Option<T> {
        let value = self.value(key)?;
        let word = self.one_line(key, value)?;
        let found = T::WORDS.iter().find(|(w, _)| *w == word).map(|(_, v)| *v);
        if found.is_none() {
            let words: Vec<&str> = T::WORDS.iter().map(|(w, _)| *w).collect();
            let error = Diagnostic::error(format!("`{key}` cannot be `{word}`")).code("unknown-value");
            let error = match nearest(&word, words.iter().copied()) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error,
            };
            self.report(error.at(self.document.place(&value.span())).hint(format!("known: {}", words.join(", "))));
        }
        found
    }

    /// Returns a list of texts of one line each.
    pub fn lines(&self, key: &'static str) -> Option<Vec<String>> {
        let value = self.value(key)?;
        self.list(key, value)
    }

    fn list(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of texts");
            return None;
        };
        Some(items.iter().filter_map(|v| self.one_line(key, v)).collect())
    }

    /// Returns a list of languages.
    pub fn langs(&self, key: &'static str) -> Option<Vec<Lang>> {
        let value = self.value(key)?;
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of language tags");
            return None;
        };
        let mut langs: Vec<Lang> = vec![];
        for item in items.iter() {
            let place = self.document.place(&item.span());
            match self.one_line(key, item).map(|t| Lang::parse(&t)) {
                Some(Ok(lang)) if langs.contains(&lang) => self.report(
                    Diagnostic::warning(format!("`{lang}` stands twice in `{key}`")).code("duplicate").at(place),
                ),
                Some(Ok(lang)) => langs.push(lang),
                Some(Err(e)) => self.document.findings.borrow_mut().extend(e.at(&place).into_diagnostics()),
                None => {}
            }
        }
        Some(langs)
    }

    /// Returns one text for all languages, or a table of texts per language or script.
    pub fn localised(&self, key: &'static str) -> Option<Localised<String>> {
        let value = self.value(key)?;
        self.each(key, value, |key, value| self.one_line(key, value))
    }

    /// Returns one text for all languages, or a table of texts per language or script, none of which may be empty.
    pub fn localised_filled(&self, key: &'static str) -> Option<Localised<String>> {
        let value = self.value(key)?;
        self.each(key, value, |key, value| self.one_filled(key, value))
    }

    /// Returns a text of one line in which something can be seen.
    pub fn filled(&self, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        self.one_filled(key, value)
    }

    fn one_filled(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let text = self.one_line(key, value)?;
        if is_blank(&text) {
            self.empty(key, value);
            return None;
        }
        Some(text)
    }

    fn empty(&self, key: &str, value: &Spanned<DeValue<'_>>) {
        let error = Diagnostic::error(format!("`{key}` is empty")).code("empty");
        let error = error.at(self.document.place(&value.span()));
        self.report(error.hint("write what shall stand in the letter there, or take the line out"));
    }

    /// Returns a text of one line, or a list of such texts.
    pub fn line_or_lines(&self, key: &'static str) -> Option<Vec<String>> {
        let value = self.value(key)?;
        if value.get_ref().is_array() { self.list(key, value) } else { Some(vec![self.one_line(key, value)?]) }
    }

    /// Returns one postal address for all languages, or a table of addresses per language or script. Each is a list of
    /// lines or a table of parts.
    pub fn localised_postal(&self, key: &'static str) -> Option<Localised<Postal>> {
        let value = self.value(key)?;
        let read = |key: &str, value: &'d Spanned<DeValue<'d>>| match value.get_ref() {
            DeValue::Table(_) => Some(Postal::Parts(Parts::read(self.open(key, value)?))),
            _ => {
                let lines = self.list(key, value)?;
                // Lines that are wrong have been told.
                let told = value.get_ref().as_array().is_some_and(|all| all.len() != lines.len());
                if !told && lines.iter().all(|line| is_blank(line)) {
                    self.empty(key, value);
                    return None;
                }
                Some(Postal::Lines(lines))
            }
        };
        match value.get_ref().as_table() {
            Some(table) if table.keys().any(|key| Parts::KEYS.contains(&key.get_ref().as_ref())) => {
                read(key, value).map(Localised::One)
            }
            _ => self.each(key, value, read),
        }
    }

    /// Returns a text with its grammatical forms, for all languages or per language or script.
    pub fn localised_forms(&self, key: &'static str) -> Option<Localised<Forms>> {
        let value = self.value(key)?;
        self.each(key, value, |key, value| match value.get_ref() {
            DeValue::Table(table) => self.forms(key, table, value.span()),
            _ => self.one_filled(key, value).map(Forms::from),
        })
    }

    fn forms(&self, key: &str, table: &DeTable<'_>, span: Range<usize>) -> Option<Forms> {
        let mut forms = BTreeMap::new();
        for (form, value) in table {
            let (word, place) = (form.get_ref().as_ref(), self.document.place(&form.span()));
            match Forms::NAMES.iter().find(|n| **n == word) {
                Some(name) => {
                    let key = format!("{key}.{word}");
                    forms.extend(self.one_filled(&key, value).map(|text| (*name, text)));
                }
                None => self.unknown(word, Forms::NAMES, place),
            }
        }
        let Some(nominative) = forms.remove(Forms::NAMES[0]) else {
            if table.keys().any(|form| form.get_ref() == Forms::NAMES[0]) {
                // What is wrong with it has been told.
                return None;
            }
            let place = self.document.place(&span);
            let error =
                Diagnostic::error(format!("`{key}` has forms but no `nominative`")).code("missing-key").at(place);
            self.report(error.hint(format!("write `{key} = {{ nominative = \"…\", … }}`")));
            return None;
        };
        Some(Forms::new(nominative, forms))
    }

    fn each<T>(
        &self,
        key: &str,
        value: &'d Spanned<DeValue<'d>>,
        read: impl Fn(&str, &'d Spanned<DeValue<'d>>) -> Option<T>,
    ) -> Option<Localised<T>> {
        let DeValue::Table(table) = value.get_ref() else { return read(key, value).map(Localised::One) };
        let mut each = BTreeMap::new();
        for (tag, value) in table {
            let word = tag.get_ref();
            match Localised::<T>::key(word) {
                Some(same) if each.contains_key(&same) => self.report(
                    Diagnostic::error(format!("`{word}` is `{same}`, which stands here already"))
                        .code("duplicate")
                        .at(self.document.place(&tag.span())),
                ),
                Some(tag) => {
                    each.extend(read(&format!("{key}.{word}"), value).map(|v| (tag, v)));
                }
                None => self.report(
                    Diagnostic::error(format!("`{word}` is neither a language nor a script"))
                        .code("language-tag")
                        .at(self.document.place(&tag.span()))
                        .hint("use tags such as `fr` or `zh-Hans`, or scripts such as `latn`, `arab`, `cyrl`"),
                ),
            }
        }
        (!each.is_empty()).then_some(Localised::Each(each))
    }

    /// Returns a table within this one.
    pub fn table(&self, key: &'static str) -> Option<Fields<'d>> {
        let value = self.value(key)?;
        self.open(key, value)
    }

    /// Returns every table of a table of tables, by its key.
    pub fn named(&self, key: &'static str) -> Vec<(String, Fields<'d>)> {
        let Some(value) = self.value(key) else { return vec![] };
        let Some(outer) = self.open(key, value) else { return vec![] };
        outer.table.iter().filter_map(|(k, v)| Some((k.get_ref().to_string(), self.open(k.get_ref(), v)?))).collect()
    }

    /// Returns every list of words of a table of lists, by its key; `but` are keys that are no lists.
    pub fn named_lines(&self, key: &'static str, but: &[&str]) -> Vec<(String, Vec<String>)> {
        let Some(value) = self.value(key) else { return vec![] };
        let Some(outer) = self.open(key, value) else { return vec![] };
        let lists = outer.table.iter().filter(|(k, _)| !but.contains(&k.get_ref().as_ref()));
        lists.filter_map(|(k, v)| Some((k.get_ref().to_string(), self.list(k.get_ref(), v)?))).collect()
    }

    /// Returns the tables of an array of tables, such as every `[[recipient]]`.
    pub fn tables(&self, key: &'static str) -> Vec<Fields<'d>> {
        let Some(value) = self.value(key) else { return vec![] };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, &format!("written with two brackets on each side, `[[…{key}]]`"));
            return vec![];
        };
        items.iter().filter_map(|v| self.open(key, v)).collect()
    }

    fn open(&self, key: &str, value: &'d Spanned<DeValue<'d>>) -> Option<Fields<'d>> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(value, key, &format!("a table, written as `[{key}]`"));
            return None;
        };
        Some(Fields { document: self.document, table, span: value.span(), asked: RefCell::default() })
    }

    fn unknown(&self, word: &str, known: &[&'static str], place: Place) {
        let error = Diagnostic::error(format!("unknown key `{word}`")).code("unknown-key").at(place);
        self.report(match nearest(word, known.iter().copied()) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error.hint(format!("known here: {}", known.join(", "))),
        });
    }

    /// Tells of every key that nobody asked for.
    pub fn done(self) {
        let asked = self.asked.borrow();
        for key in self.table.keys().filter(|k| !asked.contains(&k.get_ref().as_ref())) {
            self.unknown(key.get_ref(), &asked, self.document.place(&key.span()));
        }
    }
}

/// Keys whose values are secrets and have no place in a file that is shared.
pub const SECRETS: [&str; 9] =
    ["key", "api_key", "apikey", "auth_key", "access_key", "token", "secret", "password", "bearer"];

/// Gathers the places of values that are secrets, so that no message shows the line with them.
fn find_secrets(table: &DeTable<'_>, found: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        match value.get_ref() {
            _ if SECRETS.contains(&key.get_ref().as_ref()) => found.push(value.span()),
            DeValue::Table(inner) => find_secrets(inner, found),
            _ => {}
        }
    }
}

/// Returns the source with stars in the place of some bytes, so that every other place stays where it is.
fn veiled(source: &Source, spans: &[Range<usize>]) -> Source {
    if spans.is_empty() {
        return source.clone();
    }
    let mut bytes = source.text().as_bytes().to_vec();
    for span in spans {
        for byte in bytes.get_mut(span.clone()).into_iter().flatten().filter(|b| **b != b'\n') {
            *byte = b'*';
        }
    }
    Source::new(source.name(), String::from_utf8_lossy(&bytes))
}

/// Whether nothing of a text can be seen: blanks of any width, and characters that have none (Unicode 16, section 23.2 and
/// 5.21; U+2800 and U+3164 look like blanks).
fn is_blank(text: &str) -> bool {
    let unseen = |c: char| {
        c.is_whitespace()
            || matches!(c as u32, 0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x180B..=0x180F | 0x200B..=0x200F | 0x2060..=0x2064 | 0x2800 | 0x3164 | 0xFE00..=0xFE0F | 0xFFA0)
    };
    text.chars().all(unseen)
}

/// Whether a character has no place in a name, an address or any other text of one line: control characters,
/// explicit bidirectional controls (Unicode TR 36, spoofing) and private use.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFD}')
        || matches!(c as u32, 0xE000..=0xF8FF | 0xF0000..=0x10FFFF)
}
