//! `LETTER.toml`: which letter this is, in which revision and languages, to whom. It is listed in the manifest, so that
//! whoever signs the list has signed this too.
//!
//! A record of a format that is not known cannot be told from a forged one: it is refused as [`Kind::Unsure`], before
//! anything else in it is looked at. The threshold in it is information; how many must sign is asked elsewhere.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::manifest::is_safe_path;
use super::{Digest, RECORD, pdf};
use crate::campaign::{Choice, Document, Fields, Lang, Layout, is_safe_id};
use crate::diag::{Diagnostic, Error, Findings, Kind, Result, Source};
use crate::export::Standard;

/// The format that this program writes and reads.
pub const FORMAT: u32 = 1;
/// The largest record that is read, in bytes.
pub const LIMIT: usize = 4 << 20;

/// What the letters of a folder are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The program that made them, with its version: other versions may make other bytes.
    pub program: String,
    /// The letter's id.
    pub letter: String,
    /// The letter's headline in the source language.
    pub title: String,
    /// Which revision of the text this is, from 1.
    pub revision: u32,
    /// The day of the letter.
    #[serde(serialize_with = "in_words")]
    pub date: Date,
    /// The id of who writes.
    pub sender: String,
    /// The name of who writes, in the source language.
    pub name: String,
    /// The language in which the letter was written.
    pub source: Lang,
    /// The hash of the letter's source: of the text that `sha256sum` writes over the template and its parts.
    pub source_hash: Digest,
    /// How many members the campaign wants to sign. Information only: it comes with the bundle.
    pub threshold: u32,
    /// Whether this is a demonstration, which proves nothing.
    pub demonstration: bool,
    /// How they were made, so that others can make them again.
    #[serde(flatten)]
    pub manner: Manner,
    /// The languages, in the campaign's order.
    pub languages: Vec<Language>,
    /// The recipients by id, the public edition among them.
    pub recipients: Vec<String>,
    /// What each PDF was before it was sealed, by path.
    pub unsealed: BTreeMap<String, Unsealed>,
}

/// How letters are made, apart from what the campaign's files say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Manner {
    /// The standard that PDFs follow.
    #[serde(serialize_with = "standard_in_words")]
    pub standard: Standard,
    /// The layout of every printed letter; none where the campaign's files and the addressee's country say it.
    #[serde(serialize_with = "layout_in_words")]
    pub layout: Option<Layout>,
    /// Whether the machine's own fonts were used beside the campaign's.
    pub system_fonts: bool,
}

/// The word for no layout in particular.
pub const OWN: &str = "default";

impl Manner {
    fn read(table: &Fields<'_>) -> Option<Manner> {
        let standard = |word: String| Standard::ALL.iter().find(|known| known.as_str() == word).copied();
        let layout = |word: String| if word == OWN { Some(None) } else { Layout::parse(&word).map(Some) };
        let standard = must(table, "standard", table.line("standard").and_then(standard));
        let layout = must(table, "layout", table.line("layout").and_then(layout));
        let system_fonts = must(table, "system_fonts", table.flag("system_fonts"));
        Some(Manner { standard: standard?, layout: layout?, system_fonts: system_fonts? })
    }

    /// Returns the lines for it in the record.
    pub fn to_text(self) -> String {
        let (standard, layout, fonts) =
            (self.standard.as_str(), self.layout.map_or(OWN, Layout::as_str), self.system_fonts);
        format!("standard = \"{standard}\"\nlayout = \"{layout}\"\nsystem_fonts = {fonts}\n")
    }
}

fn standard_in_words<S: serde::Serializer>(one: &Standard, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(one.as_str())
}

fn layout_in_words<S: serde::Serializer>(one: &Option<Layout>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(one.map_or(OWN, Layout::as_str))
}

/// A language of the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Language {
    /// The language.
    pub lang: Lang,
    /// Who has looked at the translation.
    pub review: Review,
    /// The hash of everything that its letters are made of: two folders with the same one hold the same letters.
    pub made_of: Digest,
}

/// Who has looked at a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// The language in which the letter was written.
    Source,
    /// Every sentence has been accepted by people who gave their names.
    Accepted,
    /// Nothing is missing or marked as doubtful; nobody has accepted every sentence by name.
    Complete,
    /// Not all of it has been looked at; every page says so.
    Unreviewed,
}

impl Choice for Review {
    const WORDS: &'static [(&'static str, Review)] = &[
        ("source", Review::Source),
        ("accepted", Review::Accepted),
        ("complete", Review::Complete),
        ("unreviewed", Review::Unreviewed),
    ];
}

impl Review {
    /// Returns the word for it in the record.
    pub fn as_str(self) -> &'static str {
        Review::WORDS.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }
}

/// What a sealed file was before: its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Unsealed {
    /// How many bytes.
    pub length: u64,
    /// Their hash.
    pub sha256: Digest,
}

impl Record {
    /// Returns the record of a file's bytes.
    ///
    /// # Errors
    /// Everything that is wrong with it, as [`Kind::Unsure`].
    pub fn parse(bytes: &[u8]) -> Result<Record> {
        let refuse =
            |message: String| Err(Error::from(Diagnostic::error(message).code("record")).kind_of(Kind::Unsure));
        if bytes.len() > LIMIT {
            return refuse(format!("`{RECORD}` is larger than {} MiB", LIMIT >> 20));
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return refuse(format!("`{RECORD}` is no text")) };
        let source = Source::new(RECORD, text);
        let document = Document::parse(&source, 0..text.len());
        let root = document.root();
        let format = root.number("format");
        if format != Some(FORMAT) {
            let error = match format {
                Some(other) => Diagnostic::error(format!("`{RECORD}` has the format {other}, which is not known here")),
                None => Diagnostic::error(format!("`{RECORD}` does not say its format")),
            };
            let error = error.code("record").at(root.place_of("format"));
            return Err(Error::from(error.hint("a newer version of this program may know it")).kind_of(Kind::Unsure));
        }
        let record = Record::fields(&root);
        root.done();
        let mut findings = Findings::default();
        findings.extend(document.finish().into_vec());
        match findings.finish(record) {
            Ok(Some(record)) => Ok(record),
            Ok(None) => refuse(format!("`{RECORD}` does not say everything that it must")),
            Err(error) => Err(error.kind_of(Kind::Unsure)),
        }
    }

    fn fields(root: &Fields<'_>) -> Option<Record> {
        let languages: Vec<_> = root.tables("language").iter().map(Language::read).collect();
        let sealed: Vec<_> = root.tables("sealed").iter().map(Unsealed::read).collect();
        let (Some(languages), Some(pairs)) = (all(languages), all(sealed)) else { return None };
        let count = pairs.len();
        let unsealed: BTreeMap<_, _> = pairs.into_iter().collect();
        let record = Record {
            program: must(root, "program", root.line("program"))?,
            letter: id(root, "letter")?,
            title: must(root, "title", root.line("title"))?,
            revision: must(root, "revision", root.number("revision"))?,
            date: must(root, "date", root.date("date"))?,
            sender: id(root, "sender")?,
            name: must(root, "name", root.line("name"))?,
            source: lang(root, "source")?,
            source_hash: digest(root, "source_hash")?,
            threshold: must(root, "threshold", root.number("threshold"))?,
            demonstration: must(root, "demonstration", root.flag("demonstration"))?,
            manner: Manner::read(root)?,
            languages,
            recipients: must(root, "recipients", root.lines("recipients"))?,
            unsealed,
        };
        let mut tags: Vec<&str> = record.languages.iter().map(|l| l.lang.as_str()).collect();
        tags.sort_unstable();
        let twice = tags.windows(2).any(|two| two[0] == two[1]) || record.unsealed.len() != count;
        if twice {
            root.report(Diagnostic::error("a language or a sealed file stands twice").code("record").at(root.place()));
        }
        for one in record.recipients.iter().filter(|one| !is_safe_id(one)) {
            let message = format!("`{}` is no id", one.escape_debug());
            root.report(Diagnostic::error(message).code("record").at(root.place_of("recipients")));
        }
        Some(record)
    }

    /// Returns the text of the record.
    pub fn to_text(&self) -> String {
        let mut text = String::from(
            "# What these letters are. This file is listed in SHA256SUMS, which the organisations sign.\n\
             # The threshold is information only: how many must sign is asked of whoever publishes the keys.\n",
        );
        let mut line = |key: &str, value: String| text.push_str(&format!("{key} = {value}\n"));
        line("format", FORMAT.to_string());
        line("program", quoted(&self.program));
        line("letter", quoted(&self.letter));
        line("title", quoted(&self.title));
        line("revision", self.revision.to_string());
        line("date", self.date.to_string());
        line("sender", quoted(&self.sender));
        line("name", quoted(&self.name));
        line("source", quoted(self.source.as_str()));
        line("source_hash", quoted(&self.source_hash.to_string()));
        line("threshold", self.threshold.to_string());
        line("demonstration", self.demonstration.to_string());
        text.push_str(&self.manner.to_text());
        let recipients: Vec<String> = self.recipients.iter().map(|id| quoted(id)).collect();
        text.push_str(&format!("recipients = [{}]\n", recipients.join(", ")));
        for one in &self.languages {
            let (tag, review) = (quoted(one.lang.as_str()), quoted(one.review.as_str()));
            text.push_str(&format!("\n[[language]]\ntag = {tag}\nreview = {review}\nmade_of = \"{}\"\n", one.made_of));
        }
        for (path, one) in &self.unsealed {
            let (path, length) = (quoted(path), one.length);
            text.push_str(&format!("\n[[sealed]]\npath = {path}\nlength = {length}\nsha256 = \"{}\"\n", one.sha256));
        }
        text
    }

    /// Compares a file with what the record says of it: where it was sealed, what it was before.
    ///
    /// # Errors
    /// Why they do not belong together.
    pub fn unsealed(&self, path: &str, file: &[u8]) -> std::result::Result<(), String> {
        let before = match pdf::unsealed(file) {
            Ok(before) => before.map(|bytes| Unsealed { length: bytes.len() as u64, sha256: Digest::of(bytes) }),
            Err(_) => return Err(format!("`{path}` is not what it was when it was sealed")),
        };
        match (self.unsealed.get(path), before) {
            (known, found) if known == found.as_ref() => Ok(()),
            (None, _) => Err(format!("`{path}` has a seal, of which `{RECORD}` does not know")),
            (Some(_), None) => Err(format!("`{path}` has no seal, and `{RECORD}` says that it has one")),
            (Some(_), Some(_)) => Err(format!("`{path}` was another file before it was sealed than `{RECORD}` says")),
        }
    }

    /// Returns language and recipient of a path such as `en/us-president.pdf`; none where the record has no such
    /// language or recipient.
    pub fn letter_at<'a>(&'a self, path: &'a str) -> Option<(&'a Language, &'a str)> {
        let (tag, file) = path.split_once('/')?;
        let (id, _) = file.rsplit_once('.')?;
        let language = self.languages.iter().find(|l| l.lang.as_str() == tag)?;
        self.recipients.iter().any(|known| known == id).then_some((language, id))
    }
}

impl Language {
    fn read(table: &Fields<'_>) -> Option<Language> {
        let read = Some(Language {
            lang: lang(table, "tag")?,
            review: must(table, "review", table.choice("review"))?,
            made_of: digest(table, "made_of")?,
        });
        unknown(table, &["tag", "review", "made_of"]);
        read
    }
}

impl Unsealed {
    fn read(table: &Fields<'_>) -> Option<(String, Unsealed)> {
        let path = must(table, "path", table.line("path"))?;
        if !is_safe_path(&path) {
            let error = Diagnostic::error(format!("`{}` cannot be a path", path.escape_debug()));
            table.report(error.code("record").at(table.place_of("path")));
            return None;
        }
        // Of anything else a seal would be believed where nobody looks for one: what it was before is compared in its place.
        if !path.ends_with(".pdf") {
            let error = Diagnostic::error(format!("`{path}` is no PDF and cannot have a seal"));
            table.report(error.code("record").at(table.place_of("path")));
            return None;
        }
        let length = u64::from(must(table, "length", table.number("length"))?);
        let read = Some((path, Unsealed { length, sha256: digest(table, "sha256")? }));
        unknown(table, &["path", "length", "sha256"]);
        read
    }
}

/// Refuses keys that nobody knows: what they mean cannot be told.
fn unknown(table: &Fields<'_>, known: &[&str]) {
    for key in table.keys().iter().filter(|key| !known.contains(&key.as_str())) {
        let error = Diagnostic::error(format!("unknown key `{}`", key.escape_debug())).code("unknown-key");
        table.report(error.at(table.place_of(key)));
    }
}

fn all<T>(read: Vec<Option<T>>) -> Option<Vec<T>> {
    read.into_iter().collect()
}

fn must<T>(table: &Fields<'_>, key: &str, value: Option<T>) -> Option<T> {
    if value.is_none() {
        let message = format!("`{key}` is missing or wrong");
        table.report(Diagnostic::error(message).code("record").at(table.place_of(key)));
    }
    value
}

fn id(table: &Fields<'_>, key: &'static str) -> Option<String> {
    must(table, key, table.line(key).filter(|id| is_safe_id(id)))
}

fn lang(table: &Fields<'_>, key: &'static str) -> Option<Lang> {
    // The tag is that of a folder: only its canonical spelling will do.
    let read = table.line(key).and_then(|tag| Lang::parse(&tag).ok().filter(|lang| lang.as_str() == tag));
    must(table, key, read)
}

fn digest(table: &Fields<'_>, key: &'static str) -> Option<Digest> {
    must(table, key, table.line(key).as_deref().and_then(Digest::parse))
}

fn in_words<S: serde::Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(date)
}

/// Returns a text as a TOML string.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
