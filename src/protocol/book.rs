//! The Fluent text of one language: read, checked, and asked for its messages.
//!
//! Files come from volunteers, so everything that can be told about them is told at once, with its place:
//! broken syntax, misspelt names, words that nobody hands over. Nothing in a file can make the program hang
//! or overflow: nesting is bounded here, and Fluent itself bounds how much one message may pull in.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;

use super::{ids, walk};
use crate::campaign::{Gender, Lang, is_unsafe};
use crate::diag::{Diagnostic, Error, Findings, Place, Result, Source, nearest};

/// How many braces and brackets one entry may open; the parser recurses with them, and Fluent fills in no more.
const BRACES: usize = 100;

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
        bundle.add_function("CAPITAL", capital).map_err(|e| Error::new(e.to_string()))?;
        let mut findings = Findings::default();
        let mut messages = BTreeMap::new();
        for file in files {
            let Some(resource) = parse(file, &mut findings) else { continue };
            check_names(file, &resource, &mut findings);
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
        book.check_references(&mut findings);
        findings.finish(book)
    }

    /// Returns whether a message of this name is there.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
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

    /// Returns a warning for each message that nobody will ever ask for, as a rule because of a slip.
    pub fn strangers(&self) -> Vec<Diagnostic> {
        let mut used = BTreeSet::new();
        for (message, _) in self.messages.values() {
            for part in walk::patterns(message).flat_map(walk::expressions) {
                if let walk::Part::Message { id, .. } = part
                    && id != message.id.name
                {
                    used.insert(id);
                }
            }
        }
        let strange = self.messages.iter().filter(|(id, _)| !ids::is_known(id) && !used.contains(id.as_str()));
        strange
            .map(|(id, (_, file))| {
                let place = file.at(walk::entry_span(file.text(), id));
                let warning =
                    Diagnostic::warning(format!("no letter asks for a message `{id}`")).code("unknown-message");
                let others = ids::all().chain(self.ids().map(String::from)).filter(|o| o != id).collect::<Vec<_>>();
                let warning = warning.at(place);
                match nearest(id, others.iter().map(String::as_str)) {
                    Some(near) => warning.hint(format!("did you mean `{near}`?")),
                    None => warning.hint("take it out, or use it in another message as `{ … }`"),
                }
            })
            .collect()
    }

    fn check_references(&self, findings: &mut Findings) {
        for (message, file) in self.messages.values() {
            let place = || file.at(walk::entry_span(file.text(), &message.id.name));
            for part in walk::patterns(message).flat_map(walk::expressions) {
                match part {
                    walk::Part::Message { id, attribute } => {
                        let there = match attribute {
                            None => self.messages.get(id).is_some_and(|(m, _)| m.value.is_some()),
                            Some(name) => self.attributes(id).contains(&name),
                        };
                        let name = attribute.map_or(id.to_string(), |a| format!("{id}.{a}"));
                        if !there {
                            let text = format!("`{}` uses `{name}`, which is not there", message.id.name);
                            let error = Diagnostic::error(text).code("unknown-message").at(place());
                            findings.push(match nearest(id, self.ids().filter(|o| *o != id)) {
                                Some(near) => error.hint(format!("did you mean `{near}`?")),
                                None => error,
                            });
                        }
                    }
                    walk::Part::Variable(name) if !ids::is_variable(name) => {
                        let text = format!("`{}` asks for `${name}`, which no letter has", message.id.name);
                        let error = Diagnostic::error(text).code("unknown-variable");
                        let known: Vec<String> = ids::variables().collect();
                        let error = error.at(file.at(walk::variable_span(file.text(), &message.id.name, name)));
                        findings.push(match nearest(name, known.iter().map(String::as_str)) {
                            Some(near) => error.hint(format!("did you mean `${near}`?")),
                            None => error.hint(format!("known: ${}", known.join(", $"))),
                        });
                    }
                    walk::Part::Function(name) if !matches!(name, "CAPITAL") => {
                        let text = format!("`{}` calls `{name}`, which is no function here", message.id.name);
                        findings.push(
                            Diagnostic::error(text)
                                .code("unknown-function")
                                .at(place())
                                .hint("there is `CAPITAL($title)`"),
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Parses one file; `None` where it cannot be used.
fn parse(file: &Source, findings: &mut Findings) -> Option<ast::Resource<String>> {
    let text = file.text();
    let mut sound = true;
    for (at, c) in text.char_indices().filter(|(_, c)| is_unsafe(*c) && !matches!(c, '\n' | '\r' | '\t')) {
        let message = format!("the character U+{:04X} is invisible or turns the text around it", c as u32);
        let error = Diagnostic::error(message).code("unsafe-character").at(file.at(at..at + c.len_utf8()));
        findings.push(error.hint("take it out; the direction of names is handled by the program"));
        sound = false;
    }
    if let Some(at) = walk::overladen(text, BRACES) {
        let message = format!("one message opens more than {BRACES} braces");
        let error = Diagnostic::error(message).code("fluent").at(file.at(at..at + 1));
        findings.push(error.hint("make several messages of it, and use one in the other as `{ name }`"));
        return None;
    }
    match fluent_syntax::parser::parse(text.to_string()) {
        Ok(resource) => sound.then_some(resource),
        Err((_, errors)) => {
            for error in errors {
                let place = file.at(error.pos.start..error.pos.end.max(error.pos.start));
                let kind = error.kind.to_string();
                let mut words = kind.chars();
                let first = words.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
                let message = format!("this is no valid Fluent: {first}{}", words.as_str());
                let found = Diagnostic::error(message).code("fluent").at(place);
                findings.push(found.hint("a message is `name = text`; further lines of it begin with four blanks"));
            }
            None
        }
    }
}

/// Reports names that stand twice, forms that no language has, and terms that ask for what they cannot see.
fn check_names(file: &Source, resource: &ast::Resource<String>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let name = match entry {
            ast::Entry::Message(message) => &message.id.name,
            ast::Entry::Term(term) => &term.id.name,
            _ => continue,
        };
        let place = || file.at(walk::last_entry_span(file.text(), name));
        // Fluent keeps terms and messages under one name each, so that `-crown` would hide `crown`.
        if !seen.insert(name) {
            let error = Diagnostic::error(format!("`{name}` stands twice in this file")).code("duplicate-id");
            findings.push(error.at(place()).hint("keep one of them"));
        }
        match entry {
            ast::Entry::Message(message) => {
                for attribute in &message.attributes {
                    if !ids::is_form(&attribute.id.name) {
                        let form = &attribute.id.name;
                        let error = Diagnostic::error(format!("`.{form}` of `{name}` is no grammatical form"));
                        let error = error.code("unknown-form").at(file.at(walk::entry_span(file.text(), name)));
                        findings.push(match nearest(form, ids::forms()) {
                            Some(near) => error.hint(format!("did you mean `.{near}`?")),
                            None => error.hint(format!("known: .{}", ids::forms().collect::<Vec<_>>().join(", ."))),
                        });
                    }
                }
            }
            ast::Entry::Term(term) => {
                for part in walk::expressions(&term.value) {
                    if let walk::Part::Variable(variable) = part
                        && ids::is_variable(variable)
                    {
                        let message = format!("the term `-{name}` cannot see `${variable}`");
                        let error = Diagnostic::error(message).code("term-variable");
                        let error = error.at(file.at(walk::entry_span(file.text(), &format!("-{name}"))));
                        findings.push(
                            error.hint(format!("make it a message: write `{name} = …`, use it as `{{ {name} }}`")),
                        );
                    }
                }
            }
            _ => {}
        }
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

/// Returns a text with its first letter in upper case.
fn capital<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match given {
        [FluentValue::String(text)] => {
            let mut rest = text.chars();
            let first: String = rest.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
            FluentValue::from(first + rest.as_str())
        }
        _ => FluentValue::Error,
    }
}
