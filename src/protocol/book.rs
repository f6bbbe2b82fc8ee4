//! The Fluent text of one language: read, checked, and asked for its messages.
//!
//! What is wrong with it is told by [`check`].

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use icu::casemap::TitlecaseMapper;
use icu::casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu::locale::LanguageIdentifier;

use super::{check, walk};
use crate::campaign::{Gender, Lang, is_unsafe};
use crate::diag::{Error, Findings, Place, Result, Source};

/// Stands for a value that is not known; private use, so that no file and no recipient can bring it.
const ABSENT: char = '\u{E000}';

/// All messages of one language.
pub(super) struct Book {
    bundle: FluentBundle<FluentResource>,
    messages: BTreeMap<String, (ast::Message<String>, Source)>,
}

/// What a message is given to speak about.
#[derive(Clone, Default)]
pub(super) struct Values {
    texts: BTreeMap<String, String>,
    numbers: BTreeMap<&'static str, usize>,
    gender: Option<Gender>,
}

/// Why a message cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lack {
    /// The gender is not known, or the language has no neutral form.
    Gender,
    /// A grammatical form of the title or the name is not known, such as `title-dative`.
    Form(String),
    /// The message itself is wrong.
    Broken(String),
}

impl Values {
    /// Hands over a text.
    pub fn text(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.texts.insert(name.into(), value.into());
    }

    /// Says that a value is not known: the line that speaks of it will be left out.
    pub fn absent(&mut self, name: impl Into<String>) {
        self.texts.insert(name.into(), ABSENT.to_string());
    }

    /// Returns whether a value is said to be not known.
    pub fn lacks(&self, name: &str) -> bool {
        self.texts.get(name).is_some_and(|value| value.contains(ABSENT))
    }

    /// Hands over a number.
    pub fn number(&mut self, name: &'static str, value: usize) {
        self.numbers.insert(name, value);
    }

    /// Hands over the gender.
    pub fn gender(&mut self, gender: Option<Gender>) {
        self.gender = gender;
    }

    fn args(&self, gender: Option<Gender>) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        for (name, value) in &self.texts {
            args.set(name.as_str(), value.as_str());
        }
        for (name, value) in &self.numbers {
            args.set(*name, *value);
        }
        if let Some(gender) = gender {
            args.set("gender", gender.as_str());
        }
        args
    }
}

impl Book {
    /// Returns the book of a language's files; a later message replaces an earlier one of the same name.
    ///
    /// # Errors
    /// Every mistake in the files, with its place.
    pub fn read(lang: &Lang, files: &[Source]) -> Result<Book> {
        let locale = lang.as_str().parse().map_err(|_| Error::new(format!("`{lang}` is no language tag")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        let id = lang.id().clone();
        bundle.add_function("CAPITAL", move |given, _| capital(given, &id)).map_err(|e| Error::new(e.to_string()))?;
        let mut findings = Findings::default();
        let mut messages = BTreeMap::new();
        for file in files {
            let Some(resource) = check::parse(file, &mut findings) else { continue };
            check::names(file, &resource, &mut findings);
            for entry in resource.body {
                if let ast::Entry::Message(message) = entry {
                    messages.insert(message.id.name.clone(), (message, file.clone()));
                }
            }
            match FluentResource::try_new(file.text().to_string()) {
                Ok(resource) => bundle.add_resource_overriding(resource),
                Err(_) => debug_assert!(false, "the two parsers of one crate disagree"),
            }
        }
        let book = Book { bundle, messages };
        check::references(&book, &mut findings);
        findings.finish(book)
    }

    /// Returns whether a message of this name is there.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// Returns a message.
    pub fn message(&self, id: &str) -> Option<&ast::Message<String>> {
        self.messages.get(id).map(|(message, _)| message)
    }

    /// Returns every message with its file.
    pub fn messages(&self) -> impl Iterator<Item = &(ast::Message<String>, Source)> {
        self.messages.values()
    }

    /// Returns every name of a message.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// Returns the names of a message's attributes.
    pub fn attributes(&self, id: &str) -> Vec<&str> {
        let message = self.messages.get(id);
        message.map(|(m, _)| m.attributes.iter().map(|a| a.id.name.as_str()).collect()).unwrap_or_default()
    }

    /// Returns where a message stands.
    pub fn place(&self, id: &str) -> Place {
        match self.messages.get(id) {
            Some((_, file)) => file.at(walk::entry_span(file.text(), id)),
            None => Source::new("protocol.ftl", "").at(0..0),
        }
    }

    /// Returns the lines of the comment above a message.
    pub fn comment(&self, id: &str) -> Option<String> {
        Some(self.messages.get(id)?.0.comment.as_ref()?.content.join("\n"))
    }

    /// Returns a message, or one of its attributes, with the values filled in.
    ///
    /// A line that speaks of an absent value is left out, empty lines are dropped; where nothing is left,
    /// or there is no such message, it is `None`.
    ///
    /// # Errors
    /// What is lacking, where the message needs something that cannot be left out.
    pub fn write(&self, id: &str, attribute: Option<&str>, values: &Values) -> Result<Option<String>, Lack> {
        // Most forms of most messages are not there; the values are put together only for those that are.
        let there = self.bundle.get_message(id).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(name) => message.get_attribute(name).is_some(),
        });
        if !there {
            return Ok(None);
        }
        let known = values.gender.filter(|g| *g != Gender::Neutral);
        match self.format(id, attribute, &values.args(known)) {
            Err(Lack::Gender) if self.is_neutral(id, attribute) => {
                self.format(id, attribute, &values.args(Some(Gender::Neutral)))
            }
            result => result,
        }
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Result<Option<String>, Lack> {
        let Some(message) = self.bundle.get_message(id) else { return Ok(None) };
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|a| a.value()),
        };
        let Some(pattern) = pattern else { return Ok(None) };
        let mut errors = vec![];
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        if let Some(lack) = worst(&errors) {
            return Err(lack);
        }
        let lines = text.lines().map(|l| l.trim_matches(' ')).filter(|l| !l.is_empty() && !l.contains(ABSENT));
        let lines: Vec<String> = lines.map(|l| l.chars().filter(|c| !is_unsafe(*c)).collect()).collect();
        Ok((!lines.is_empty()).then(|| lines.join("\n")))
    }

    /// Whether every choice by gender that a message may come to has a neutral branch.
    fn is_neutral(&self, id: &str, attribute: Option<&str>) -> bool {
        let mut neutral = true;
        let mut waiting = vec![(id.to_string(), attribute.map(String::from))];
        let mut seen = BTreeSet::new();
        while let Some(next) = waiting.pop() {
            if !seen.insert(next.clone()) {
                continue;
            }
            let Some((message, _)) = self.messages.get(&next.0) else { continue };
            let pattern = match &next.1 {
                None => message.value.as_ref(),
                Some(name) => message.attributes.iter().find(|a| a.id.name == *name).map(|a| &a.value),
            };
            for expression in pattern.map(walk::expressions).unwrap_or_default() {
                match expression {
                    walk::Part::Choice { variable: Some("gender"), keys } => neutral &= keys.contains(&"neutral"),
                    walk::Part::Message { id, attribute } => {
                        waiting.push((id.to_string(), attribute.map(String::from)));
                    }
                    _ => {}
                }
            }
        }
        neutral
    }
}

/// Returns the heaviest of the errors that Fluent met with: a broken message first, then a lacking form.
fn worst(errors: &[FluentError]) -> Option<Lack> {
    let lacks: Vec<Lack> = errors
        .iter()
        .map(|error| match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) if id == "gender" => {
                Lack::Gender
            }
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
                Lack::Form(id.clone())
            }
            other => Lack::Broken(other.to_string()),
        })
        .collect();
    let rank = |lack: &&Lack| match lack {
        Lack::Broken(_) => 0,
        Lack::Gender => 1,
        Lack::Form(_) => 2,
    };
    lacks.iter().min_by_key(rank).cloned()
}

/// Returns a text with its first letter in upper case, as the language has it: `İ` in Turkish, `IJ` in Dutch.
fn capital(given: &[FluentValue<'_>], lang: &LanguageIdentifier) -> FluentValue<'static> {
    match given {
        [FluentValue::String(text)] => {
            let mut options = TitlecaseOptions::default();
            options.trailing_case = Some(TrailingCase::Unchanged);
            options.leading_adjustment = Some(LeadingAdjustment::None);
            let text = TitlecaseMapper::new().titlecase_segment_to_string(text, lang, options);
            FluentValue::from(text.into_owned())
        }
        [FluentValue::Number(number)] => FluentValue::Number(number.clone()),
        // Whatever lacks has been told already; the function adds nothing to it.
        _ => FluentValue::None,
    }
}
