//! What the page and the guide for checking say: `locales/<lang>/verify.ftl`.
//!
//! A small part of Fluent, on purpose: text and `{ $value }`, no choices and no references, so that the page can put
//! its sentences together without a line of code that a translator has written.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde::Serialize;
use unicode_width::UnicodeWidthChar;

use crate::campaign::{Lang, is_unsafe};
use crate::diag::{Diagnostic, Findings, Result, Source, nearest};

/// The name of the file in a language's folder.
pub const FILE: &str = "verify.ftl";

/// Every message, an attribute behind a dot, with the values that it must speak of.
pub const MESSAGES: &[(&str, &[&str])] = &[
    ("title", &[]),
    ("intro", &["sender"]),
    ("drop", &[]),
    ("drop.note", &[]),
    ("drop.failed", &[]),
    ("choose-folder", &[]),
    ("choose-files", &[]),
    ("private", &[]),
    ("outside", &[]),
    ("language", &[]),
    ("checking", &[]),
    ("again", &[]),
    ("good", &[]),
    ("good.note", &[]),
    ("altered", &[]),
    ("altered.note", &[]),
    ("few", &[]),
    ("few.note", &[]),
    ("unsure", &[]),
    ("unsure.note", &[]),
    ("demonstration", &[]),
    ("demonstration.note", &[]),
    ("signed-by", &[]),
    ("not-signed-by", &[]),
    ("needed", &["count", "need"]),
    ("letter", &[]),
    ("revision", &["revision", "date"]),
    ("old-revision", &[]),
    ("files", &[]),
    ("files.count", &["count", "all"]),
    ("listed", &["language", "recipient"]),
    ("public", &[]),
    ("renamed", &["path"]),
    ("unreviewed", &[]),
    ("alone", &[]),
    ("file-altered", &["path"]),
    ("file-exchanged", &["path", "other"]),
    ("file-missing", &["path"]),
    ("file-extra", &["path"]),
    ("signature-broken", &["path"]),
    ("no-known-key", &[]),
    ("key-unknown", &["path"]),
    ("key-revoked", &["path"]),
    ("key-unfit", &["path"]),
    ("nothing-to-check", &[]),
    ("not-understood", &["path"]),
    ("other-sender", &["sender"]),
    ("old-browser", &[]),
    ("hand", &[]),
    ("hand.intro", &[]),
    ("hand-keys", &[]),
    ("hand-signatures", &[]),
    ("hand-answer", &["answer"]),
    ("hand-answer.revoked", &["command"]),
    ("hand-answer.never", &["command"]),
    ("hand-minisign", &[]),
    ("hand-files", &[]),
    ("hand-alone", &[]),
    ("hand-seal", &[]),
    ("hand-seal.answer", &[]),
    ("hand-seal.never", &["command"]),
    ("hand-seal.reader", &[]),
    ("hand-seal.worth", &[]),
    ("hand-page", &[]),
    ("hand-program", &[]),
    ("hand-proves", &[]),
];

/// The words of one language, as far as somebody has written them down.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Words {
    #[serde(skip)]
    lang: Lang,
    messages: BTreeMap<&'static str, Vec<Part>>,
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", untagged)]
pub enum Part {
    /// Text.
    Text(String),
    /// A value that is put in.
    Value {
        /// Its name.
        value: &'static str,
    },
}

impl Words {
    /// Returns the words of a language; messages of later files replace those of earlier ones.
    ///
    /// # Errors
    /// Every mistake in the files, with its place.
    pub fn read(lang: &Lang, files: &[Source]) -> Result<Words> {
        let mut words = Words { lang: lang.clone(), messages: BTreeMap::new() };
        let mut findings = Findings::default();
        for file in files {
            words.add(file, &mut findings);
        }
        findings.finish(words)
    }

    /// Returns the language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Returns a message, if somebody has written it down.
    pub fn get(&self, id: &str) -> Option<&[Part]> {
        self.messages.get(id).map(Vec::as_slice)
    }

    fn add(&mut self, file: &Source, findings: &mut Findings) {
        let text = file.text();
        if let Some((at, message)) = misfit(text) {
            findings.push(wrong(message).at(file.at(at..at + 1)));
            return;
        }
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                let error = |e: fluent_syntax::parser::ParserError| {
                    wrong("this is no valid Fluent").at(file.at(e.pos)).hint("a message is `name = text`")
                };
                findings.extend(errors.into_iter().take(20).map(error));
                return;
            }
        };
        let here = |part: &str| {
            let at = part.as_ptr() as usize - text.as_ptr() as usize;
            file.at(at..at + part.len())
        };
        let mut seen = vec![];
        for entry in &resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    findings.push(wrong("terms are not supported here").at(here(term.id.name)));
                    continue;
                }
                _ => continue,
            };
            let own = message.value.iter().map(|value| (message.id.name, None, value));
            let more = message.attributes.iter().map(|a| (a.id.name, Some(a.id.name), &a.value));
            for (name, attribute, pattern) in own.chain(more) {
                let id = attribute.map_or(message.id.name.to_string(), |a| format!("{}.{a}", message.id.name));
                let Some((known, values)) = MESSAGES.iter().find(|(known, _)| *known == id) else {
                    let error = wrong(format!("nothing asks for a message `{id}`")).at(here(name));
                    let near = nearest(&id, MESSAGES.iter().map(|(known, _)| *known));
                    findings.push(near.map_or(error.clone(), |near| error.hint(format!("did you mean `{near}`?"))));
                    continue;
                };
                if seen.contains(known) {
                    findings.push(wrong(format!("`{id}` stands twice in this file")).at(here(name)));
                }
                seen.push(known);
                match parts(pattern, values) {
                    Ok(parts) => drop(self.messages.insert(known, parts)),
                    Err(message) => findings.push(wrong(format!("`{id}` {message}")).at(here(name))),
                }
            }
        }
    }
}

fn wrong(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(message).code("verify-words")
}

/// Returns where a file holds what no message may: a character that is not seen, or braces within braces, for the
/// parser calls itself with each of them.
fn misfit(text: &str) -> Option<(usize, &'static str)> {
    let mut open = false;
    let mut comment = false;
    for (at, c) in text.char_indices() {
        let first = at == 0 || text.as_bytes()[at - 1] == b'\n';
        comment = if first { c == '#' } else { comment };
        match c {
            c if is_unsafe(c) && !matches!(c, '\n' | '\r' | '\t') => {
                return Some((at, "this character is invisible or turns the text around it"));
            }
            '{' if open && !comment => return Some((at, "here only `{ $value }` may stand in braces")),
            '{' | '}' if !comment => open = c == '{',
            _ => {}
        }
    }
    None
}

/// Returns the parts of a message, with the line breaks made blanks.
fn parts(pattern: &Pattern<&str>, values: &'static [&'static str]) -> Result<Vec<Part>, String> {
    let mut found: Vec<Part> = vec![];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => match found.last_mut() {
                Some(Part::Text(text)) => text.push_str(value),
                _ => found.push(Part::Text((*value).to_string())),
            },
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => match values.iter().find(|known| **known == id.name) {
                Some(value) => found.push(Part::Value { value }),
                None => return Err(format!("knows no `${}`", id.name)),
            },
            PatternElement::Placeable { .. } => return Err("may hold only text and values such as `{ $path }`".into()),
        }
    }
    for value in values {
        if !found.contains(&Part::Value { value }) {
            return Err(format!("must say `{{ ${value} }}`"));
        }
    }
    for part in &mut found {
        if let Part::Text(text) = part {
            *text = unbroken(text);
        }
    }
    Ok(found)
}

/// Joins lines: with a blank, but not between characters of Chinese or Japanese, which know none.
fn unbroken(text: &str) -> String {
    let wide = |c: Option<char>| c.is_some_and(|c| c.width() == Some(2));
    let mut joined = String::new();
    for (number, line) in text.split('\n').map(|line| line.trim_end_matches('\r')).enumerate() {
        let seam = number > 0 && !(wide(joined.chars().next_back()) && wide(line.chars().next()));
        if seam && !joined.ends_with(' ') {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults;

    fn read(text: &str) -> Result<Words> {
        Words::read(&Lang::parse("en").unwrap(), &[Source::new("locales/en/verify.ftl", text)])
    }

    fn says(text: &str, words: &str) {
        let error = read(text).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }

    #[test]
    fn every_built_in_file_can_be_read_and_english_has_every_word() {
        let mut read = 0;
        for tag in defaults::languages() {
            let Some(file) = defaults::source(&format!("locales/{tag}/{FILE}")) else { continue };
            let words = Words::read(&Lang::parse(tag).unwrap(), &[file]).unwrap_or_else(|e| panic!("{tag}: {e}"));
            read += 1;
            for (id, _) in MESSAGES.iter().filter(|_| tag == "en") {
                assert!(words.get(id).is_some(), "{id}");
            }
        }
        assert!(read > 0);
    }

    #[test]
    fn a_message_is_text_and_values() {
        let words = read("needed = One\n    two: { $count } of { $need }.\n").unwrap();
        let text = |text: &str| Part::Text(text.to_string());
        let want =
            [text("One two: "), Part::Value { value: "count" }, text(" of "), Part::Value { value: "need" }, text(".")];
        assert_eq!(words.get("needed"), Some(&want[..]));
        assert_eq!(words.get("good"), None);
        let words = read("outside = 这是\n    一封信 abc\n    def\n").unwrap();
        assert_eq!(words.get("outside"), Some(&[text("这是一封信 abc def")][..]));
    }

    #[test]
    fn whatever_else_fluent_can_do_is_refused() {
        says("needed = { $count }", "must say `{ $need }`");
        says("title = { $path }", "knows no `$path`");
        says("title = { good }", "may hold only text");
        says("title = { $n ->\n   *[other] x\n }", "may hold only text");
        says("title = {{ $n }}", "only `{ $value }`");
        says("-term = x", "terms");
        says("titel = x", "did you mean `title`?");
        says("title = x\ntitle = y", "stands twice");
        says("title = \u{202E}x", "turns the text");
        says("nonsense", "no valid Fluent");
        says(&"title = {".repeat(100_000), "only `{ $value }`");
    }
}
