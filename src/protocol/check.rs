//! What is wrong with a protocol file.
//!
//! Files come from volunteers, so everything that can be told about them is told at once, with its place:
//! broken syntax, misspelt names, words that nobody hands over. Nothing in a file can make the program hang
//! or overflow: nesting is bounded here, and Fluent itself bounds how much one message may pull in.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::book::Book;
use super::{ids, walk};
use crate::campaign::is_unsafe;
use crate::diag::{Diagnostic, Findings, Source, nearest};

/// How many braces and brackets one entry may open; the parser recurses with them, and Fluent fills in no more.
const BRACES: usize = 100;

/// How many mistakes of one kind are told at most: finding the nearest word for each takes time.
const MANY: usize = 50;

/// Parses one file; `None` where it cannot be used.
pub(super) fn parse(file: &Source, findings: &mut Findings) -> Option<ast::Resource<String>> {
    let text = file.text();
    let mut sound = true;
    let unsafe_here = |(_, c): &(usize, char)| is_unsafe(*c) && !matches!(c, '\n' | '\r' | '\t');
    for (at, c) in text.char_indices().filter(unsafe_here).take(MANY) {
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
            for error in errors.into_iter().take(MANY) {
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
pub(super) fn names(file: &Source, resource: &ast::Resource<String>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    let mut found = vec![];
    for entry in resource.body.iter() {
        if found.len() >= MANY {
            break;
        }
        let name = match entry {
            ast::Entry::Message(message) => &message.id.name,
            ast::Entry::Term(term) => &term.id.name,
            _ => continue,
        };
        // Fluent keeps terms and messages under one name each, so that `-crown` would hide `crown`.
        if !seen.insert(name) {
            let place = file.at(walk::last_entry_span(file.text(), name));
            let error = Diagnostic::error(format!("`{name}` stands twice in this file")).code("duplicate-id");
            found.push(error.at(place).hint("keep one of them"));
        }
        match entry {
            ast::Entry::Message(message) => found.extend(strange_forms(message, file)),
            ast::Entry::Term(term) => found.extend(blind_term(term, file)),
            _ => {}
        }
    }
    findings.extend(found.into_iter().take(MANY));
}

fn strange_forms(message: &ast::Message<String>, file: &Source) -> Vec<Diagnostic> {
    let name = &message.id.name;
    let strange = message.attributes.iter().map(|a| &a.id.name).filter(|form| !ids::is_form(form));
    strange
        .take(MANY)
        .map(|form| {
            let error = Diagnostic::error(format!("`.{form}` of `{name}` is no grammatical form")).code("unknown-form");
            let error = error.at(file.at(walk::entry_span(file.text(), name)));
            match nearest(form, ids::forms()) {
                Some(near) => error.hint(format!("did you mean `.{near}`?")),
                None => error.hint(format!("known: .{}", ids::forms().collect::<Vec<_>>().join(", ."))),
            }
        })
        .collect()
}

/// A term sees only what is handed to it in brackets.
fn blind_term(term: &ast::Term<String>, file: &Source) -> Option<Diagnostic> {
    let name = &term.id.name;
    let variable = walk::expressions(&term.value).into_iter().find_map(|part| match part {
        walk::Part::Variable(variable) if ids::is_variable(variable) => Some(variable),
        _ => None,
    })?;
    let error = Diagnostic::error(format!("the term `-{name}` cannot see `${variable}`")).code("term-variable");
    let error = error.at(file.at(walk::entry_span(file.text(), &format!("-{name}"))));
    Some(error.hint(format!("make it a message: write `{name} = …`, use it as `{{ {name} }}`")))
}

/// Returns a warning for each message that nobody will ever ask for, as a rule because of a slip.
pub(super) fn strangers(book: &Book) -> Vec<Diagnostic> {
    let mut used = BTreeSet::new();
    for (message, _) in book.messages() {
        for part in walk::patterns(message).flat_map(walk::expressions) {
            if let walk::Part::Message { id, .. } = part
                && id != message.id.name
            {
                used.insert(id);
            }
        }
    }
    let strange = book.messages().filter(|(m, _)| !ids::is_known(&m.id.name) && !used.contains(m.id.name.as_str()));
    strange
        .take(MANY)
        .map(|(message, file)| {
            let id = message.id.name.as_str();
            let place = file.at(walk::entry_span(file.text(), id));
            let warning = Diagnostic::warning(format!("no letter asks for a message `{id}`")).code("unknown-message");
            let others = ids::all().chain(book.ids().map(String::from)).filter(|o| o != id).collect::<Vec<_>>();
            let warning = warning.at(place);
            match nearest(id, others.iter().map(String::as_str)) {
                Some(near) => warning.hint(format!("did you mean `{near}`?")),
                None => warning.hint("take it out, or use it in another message as `{ … }`"),
            }
        })
        .collect()
}

/// Reports what messages speak of and nobody has: other messages, values, functions.
pub(super) fn references(book: &Book, findings: &mut Findings) {
    let found = book.messages().flat_map(|(message, file)| {
        let parts = walk::patterns(message).flat_map(walk::expressions);
        parts.filter_map(move |part| reference(book, &message.id.name, file, &part))
    });
    findings.extend(found.take(MANY));
}

fn reference(book: &Book, from: &str, file: &Source, part: &walk::Part<'_>) -> Option<Diagnostic> {
    let place = || file.at(walk::entry_span(file.text(), from));
    match *part {
        walk::Part::Message { id, attribute } => {
            let there = match attribute {
                None => book.message(id).is_some_and(|m| m.value.is_some()),
                Some(name) => book.attributes(id).contains(&name),
            };
            if there {
                return None;
            }
            let name = attribute.map_or(id.to_string(), |a| format!("{id}.{a}"));
            let error = Diagnostic::error(format!("`{from}` uses `{name}`, which is not there"));
            let error = error.code("unknown-message").at(place());
            Some(match nearest(id, book.ids().filter(|o| *o != id)) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error,
            })
        }
        walk::Part::Variable(name) if !ids::is_variable(name) => {
            let error = Diagnostic::error(format!("`{from}` asks for `${name}`, which no letter has"));
            let error = error.code("unknown-variable").at(file.at(walk::variable_span(file.text(), from, name)));
            let known: Vec<String> = ids::variables().collect();
            Some(match nearest(name, known.iter().map(String::as_str)) {
                Some(near) => error.hint(format!("did you mean `${near}`?")),
                None => error.hint(format!("known: ${}", known.join(", $"))),
            })
        }
        walk::Part::Function(name) if name != "CAPITAL" => {
            let error = Diagnostic::error(format!("`{from}` calls `{name}`, which is no function here"));
            Some(error.code("unknown-function").at(place()).hint("there is `CAPITAL($title)`"))
        }
        _ => None,
    }
}
