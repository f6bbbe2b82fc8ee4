//! What the template engine says, told of the author's own file.

use std::collections::BTreeSet;
use std::error::Error as _;
use std::ops::Range;

use minijinja::value::{Value, ValueKind};
use minijinja::{Error, ErrorKind};

use super::forms::FormsValue;
use crate::campaign::{Forms, Lang};
use crate::diag::{self, Diagnostic, Place, nearest};
use crate::template::{Field, LocalisedFile, LocalisedTemplate, assigned, enclosing, known_names, paths};

/// What is needed to find the place of an error.
#[derive(Debug)]
pub(super) struct Trouble {
    files: Vec<LocalisedFile>,
    fields: Vec<(Field, Place)>,
    /// The texts of the fields.
    front: crate::template::Front,
    lang: Lang,
    /// The names that the template itself gives a value.
    own: BTreeSet<String>,
}

impl Trouble {
    pub fn new(template: &LocalisedTemplate, lang: &Lang) -> Trouble {
        let (files, fields) = (template.files.clone(), template.fields.clone());
        let own = files.iter().flat_map(|file| assigned(&file.text)).collect();
        Trouble { files, fields, front: template.front.clone(), lang: lang.clone(), own }
    }

    /// Returns where a file's text begins.
    pub fn place_of(&self, name: &str) -> Option<Place> {
        let file = self.files.iter().find(|f| f.path == name)?;
        Some(file.source.at(file.body.start..file.body.start))
    }

    /// Returns an error of the engine as one of ours. `context` is what the template could ask; its values are
    /// not shown.
    pub fn tell(&self, error: &Error, context: &Value) -> diag::Error {
        let error = innermost(error);
        let (place, words) = self.place(error);
        let ours = ours(error);
        let mut found = match ours {
            Some(ours) => ours.clone().into_diagnostics(),
            None => vec![self.plain(error, words.as_deref(), context)],
        };
        // Ours speak of `this`, for they do not know what the template calls it.
        if let (Some(_), Some(words)) = (ours, &words) {
            for one in found.iter_mut().filter(|d| d.message.starts_with("this ")) {
                one.message = format!("`{}`{}", shown(words), &one.message["this".len()..]);
            }
        }
        let translated = place.as_ref().is_some_and(|p| p.1);
        let mut findings = diag::Findings::default();
        for mut one in found {
            if translated {
                one =
                    one.hint(format!("it stands in the translation to `{}` of the text that begins there", self.lang));
            }
            findings.push(match &place {
                Some((place, _)) => one.at(place.clone()),
                None => one,
            });
        }
        findings.finish(()).err().unwrap_or_else(|| diag::Error::new("the template cannot be filled"))
    }

    /// Returns where an error happened, whether that is a translation, and the words of the template there.
    fn place(&self, error: &Error) -> (Option<(Place, bool)>, Option<String>) {
        let Some(name) = error.name() else { return (None, None) };
        let span = |text: &str| -> Range<usize> {
            let known = error.range().filter(|r| r.start <= r.end && text.get(r.clone()).is_some());
            // The engine points at a part of an expression, such as its filter.
            let whole = known.clone().and_then(|r| enclosing(text, r.start));
            whole.or(known).unwrap_or_else(|| {
                let lines = error.line().unwrap_or(1).saturating_sub(1);
                let start = text.split_inclusive('\n').take(lines).map(str::len).sum::<usize>().min(text.len());
                start..start
            })
        };
        if let Some(file) = self.files.iter().find(|f| f.path == name) {
            let at = span(&file.text);
            return (Some(file.origin(at.clone())), file.text.get(at).map(str::to_string));
        }
        let named = |field: &Field| format!("{field:?}") == name;
        let Some((field, place)) = self.fields.iter().find(|(field, _)| named(field)) else { return (None, None) };
        let words = self.front.text(*field).and_then(|text| text.get(span(text)));
        let original = &place.source.text()[place.span.clone()];
        let translated = words.is_some_and(|words| !original.contains(words));
        (Some((place.clone(), translated)), words.map(str::to_string))
    }

    /// Returns an error that is the engine's own, in our words.
    fn plain(&self, error: &Error, words: Option<&str>, context: &Value) -> Diagnostic {
        let here = words.map(shown).filter(|w| !w.is_empty());
        let said = |kind: &str| match &here {
            Some(here) => format!("{kind} in `{here}`"),
            None => kind.to_string(),
        };
        // What the engine says of names is safe to show; what it says of operations may hold values.
        let detail = error.detail().unwrap_or_default();
        match error.kind() {
            ErrorKind::UndefinedError => undefined(here.as_deref(), &self.own, context),
            ErrorKind::SyntaxError | ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction => {
                Diagnostic::error(said(if detail.is_empty() { "a mistake of the template language" } else { detail }))
                    .code("template-syntax")
            }
            ErrorKind::UnknownMethod | ErrorKind::TooManyArguments | ErrorKind::MissingArgument => {
                Diagnostic::error(said(&error.kind().to_string())).code("template-syntax")
            }
            ErrorKind::OutOfFuel => Diagnostic::error("the template takes too many steps to fill")
                .code("template-endless")
                .hint("look for a loop or a macro that calls itself"),
            kind => Diagnostic::error(said(&kind.to_string()))
                .code("template-value")
                .hint("a value is of another kind than the template expects; values are not shown here"),
        }
    }
}

/// Returns the error of ours that the engine carries, if it does.
fn ours(error: &Error) -> Option<&diag::Error> {
    let mut at = error.source();
    while let Some(next) = at {
        if let Some(ours) = next.downcast_ref() {
            return Some(ours);
        }
        at = next.source();
    }
    None
}

/// Returns the error at the bottom of a chain of includes.
fn innermost(error: &Error) -> &Error {
    let mut at = error;
    while let Some(next) = at.source().and_then(|e| e.downcast_ref::<Error>()) {
        at = next;
    }
    at
}

/// Returns the words of a mark on one line.
fn shown(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the error of a name without a value, with the nearest name that has one.
fn undefined(words: Option<&str>, own: &BTreeSet<String>, context: &Value) -> Diagnostic {
    let Some((path, known)) = words.and_then(|w| first_unknown(w, own, context)) else {
        let message = words.map_or("a name has no value".to_string(), |w| format!("a name in `{w}` has no value"));
        let names: Vec<&str> = known_names().collect();
        return Diagnostic::error(message).code("undefined").hint(format!("a letter knows {}", names.join(", ")));
    };
    let error = Diagnostic::error(format!("`{path}` has no value")).code("undefined");
    let (base, last) = path.rsplit_once('.').map_or((None, path.as_str()), |(base, last)| (Some(base), last));
    let full = |name: &str| base.map_or(name.to_string(), |base| format!("{base}.{name}"));
    match nearest(last, known.iter().map(String::as_str)) {
        Some(near) => error.hint(format!("did you mean `{}`?", full(near))),
        None if known.is_empty() => error.hint("it has no fields"),
        None => error.hint(format!("there are {}", known.join(", "))),
    }
}

/// Returns the first path of an expression that leads nowhere, and the names that there are instead. What the
/// template itself gives a value is not known here.
fn first_unknown(words: &str, own: &BTreeSet<String>, context: &Value) -> Option<(String, Vec<String>)> {
    for path in paths(words) {
        let (mut at, mut walked) = (context.clone(), vec![]);
        for part in &path {
            walked.push(*part);
            let next = at.get_attr(part).unwrap_or(Value::UNDEFINED);
            if next.is_undefined() {
                if walked.len() == 1 && own.contains(*part) {
                    break;
                }
                return Some((walked.join("."), keys(&at)));
            }
            at = next;
        }
    }
    None
}

fn keys(value: &Value) -> Vec<String> {
    if value.downcast_object_ref::<FormsValue>().is_some() {
        return Forms::NAMES.iter().map(ToString::to_string).collect();
    }
    if value.kind() != ValueKind::Map {
        return vec![];
    }
    value.try_iter().map(|keys| keys.filter_map(|k| k.as_str().map(str::to_string)).collect()).unwrap_or_default()
}
