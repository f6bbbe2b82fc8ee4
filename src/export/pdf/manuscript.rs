//! The letter as the layout reads it: the JSON of [`Letter`] with what the layout should not have to work out.
//!
//! - strangers in the direction of the page are isolated ([`super::bidi`]);
//! - levels of headings follow each other without a gap below the subject, as PDF/UA-1 demands;
//! - a mark of a footnote knows whether it is the first, and whether its note exists;
//! - `pictures` names the file of each picture, `document` holds what stands in the PDF's metadata.

use serde_json::{Map, Value, json};

use super::bidi;
use crate::campaign::Direction;
use crate::diag::{Diagnostic, Error, Findings, Result};
use crate::letter::{Letter, Line};

/// The folder of the letter's pictures.
pub const PICTURES: &str = "pictures/";

/// Returns the number of the picture at a path of [`PICTURES`].
pub fn picture_number(path: &str) -> Option<usize> {
    path.strip_prefix(PICTURES)?.split('.').next()?.parse().ok()
}

/// Returns the letter as JSON.
///
/// # Errors
/// When the text shows a picture that the letter does not bring along.
pub fn pages(letter: &Letter) -> Result<String> {
    value(letter).map(|value| value.to_string())
}

/// Returns the same without the titles of links and pictures, which are told and not drawn: no font needs their characters.
///
/// # Errors
/// As [`pages`].
pub fn drawn(letter: &Letter) -> Result<String> {
    let mut value = value(letter)?;
    untitled(&mut value["body"]);
    untitled(&mut value["notes"]);
    Ok(value.to_string())
}

fn untitled(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(untitled),
        Value::Object(fields) => {
            fields.remove("title");
            fields.values_mut().for_each(untitled);
        }
        _ => {}
    }
}

fn value(letter: &Letter) -> Result<Value> {
    let mut value = serde_json::to_value(letter).map_err(|e| Error::new(format!("cannot write the letter: {e}")))?;
    let page = letter.dir;
    for field in
        ["title", "subject", "place", "dateline", "copy_for", "notice", "translated_from", "remark", "follow_up"]
    {
        mix(&mut value[field], page);
    }
    for field in ["salutation", "closing", "copies", "enclosures", "signatures"] {
        mix(&mut value[field], page);
    }
    for field in ["name", "tagline", "members"] {
        mix(&mut value["sender"][field], page);
    }
    value["address"] = lines(&letter.address, page);
    value["sender"]["contact"] = lines(&letter.sender.contact, page);

    let mut text = Text { letter, levels: vec![], noted: vec![], in_note: false, findings: Findings::default() };
    text.walk(&mut value["body"]);
    text.in_note = true;
    text.walk(&mut value["notes"]);
    text.findings.finish(())?;

    let files = letter.pictures.iter().enumerate().map(|(number, (name, picture))| {
        let ending = match picture.media_type {
            "image/png" => "png",
            "image/jpeg" => "jpg",
            _ => "svg",
        };
        (name.clone(), Value::from(format!("/{PICTURES}{number}.{ending}")))
    });
    value["pictures"] = Value::Object(files.collect::<Map<_, _>>());
    let description: Vec<&str> = letter.notice.iter().chain(&letter.summary).map(String::as_str).collect();
    value["document"] = json!({
        "title": letter.title,
        "author": letter.sender.name,
        "description": description.join(" "),
        "keywords": [&letter.labels.open_letter, &letter.subject, &letter.id],
    });
    Ok(value)
}

/// Holds together, in every text below a value, the words that do not run as the page does.
fn mix(value: &mut Value, page: Direction) {
    match value {
        Value::String(text) => *text = bidi::mixed(text, page).into_owned(),
        Value::Array(items) => items.iter_mut().for_each(|item| mix(item, page)),
        Value::Object(fields) => fields.values_mut().for_each(|field| mix(field, page)),
        _ => {}
    }
}

/// Returns lines that run each in its own direction.
fn lines(lines: &[Line], page: Direction) -> Value {
    lines.iter().map(|line| Value::from(bidi::line(&line.text, line.dir, page))).collect()
}

/// The text on its way through the blocks, in the order in which it is read.
struct Text<'a> {
    letter: &'a Letter,
    /// The levels of the headings above the place, as the template has them.
    levels: Vec<u64>,
    /// The footnotes that the text has pointed to.
    noted: Vec<u64>,
    in_note: bool,
    findings: Findings,
}

impl Text<'_> {
    fn walk(&mut self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item)),
            Value::Object(fields) => {
                match fields.get("kind").and_then(Value::as_str) {
                    Some("text") => self.hold(fields, bidi::mixed),
                    Some("value") => self.hold(fields, bidi::value),
                    Some("heading") => self.level(fields),
                    Some("note") => self.note(fields),
                    Some("picture") => self.picture(fields),
                    _ => {}
                }
                for (name, field) in fields.iter_mut() {
                    if matches!(name.as_str(), "runs" | "blocks" | "items" | "head" | "rows") {
                        self.walk(field);
                    }
                }
            }
            _ => {}
        }
    }

    fn hold(&self, fields: &mut Map<String, Value>, how: impl Fn(&str, Direction) -> std::borrow::Cow<'_, str>) {
        if let Some(Value::String(text)) = fields.get_mut("text") {
            *text = how(text, self.letter.dir).into_owned();
        }
    }

    /// The subject is the heading of level 1; the first heading of the text follows with 2, whatever its mark.
    /// A heading without words, which PDF/UA-1 forbids, is a paragraph.
    fn level(&mut self, fields: &mut Map<String, Value>) {
        if !fields.get("runs").is_some_and(has_words) {
            fields.insert("kind".into(), "paragraph".into());
            return;
        }
        let own = fields.get("level").and_then(Value::as_u64).unwrap_or(1);
        self.levels.retain(|above| *above < own);
        self.levels.push(own);
        fields.insert("level".into(), (self.levels.len() + 1).into());
    }

    /// The first mark sets the note, later ones point to it; a mark within a note is only a figure.
    fn note(&mut self, fields: &mut Map<String, Value>) {
        let number = fields.get("number").and_then(Value::as_u64).unwrap_or(0);
        let exists = (1..=self.letter.notes.len() as u64).contains(&number);
        let role = match () {
            () if !exists || self.in_note => "figure",
            () if self.noted.contains(&number) => "again",
            () => "first",
        };
        self.noted.push(number);
        fields.insert("role".into(), role.into());
    }

    fn picture(&mut self, fields: &Map<String, Value>) {
        let name = fields.get("name").and_then(Value::as_str).unwrap_or_default();
        if !self.letter.pictures.contains_key(name) {
            self.findings.push(
                Diagnostic::error(format!("the letter shows the picture `{name}`, which is not there"))
                    .code("picture-missing")
                    .hint("put the file into the campaign's folder `templates/` under this name"),
            );
        }
    }
}

/// Whether there is a word in some runs.
fn has_words(runs: &Value) -> bool {
    let of = |run: &Value| {
        let words = run.get("text").or(run.get("description")).and_then(Value::as_str);
        words.is_some_and(|words| !words.trim().is_empty()) || run.get("runs").is_some_and(has_words)
    };
    runs.as_array().is_some_and(|runs| runs.iter().any(of))
}
