//! A localised template filled for one recipient.
//!
//! A value never becomes text of the template: where one is printed, a character of private use is written, and
//! only after the Markdown is read does the value take its place. So no value is ever markup.

use std::collections::BTreeMap;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::bounds::{bound, spend};
use super::forms::{FormsValue, told};
use super::markdown::{fill, read};
use super::trouble::Trouble;
use super::{Block, tame};
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Findings, Result};
use crate::template::{Field, Front, LocalisedTemplate, hole, is_private};

/// How many steps the filling of one text may take.
const FUEL: u64 = 1_000_000;
/// How many bytes the steps of one filling may write of the template's own text: more text, fewer steps.
const WRITTEN: u64 = 1 << 30;
/// How deep macros and files may call each other.
const CALLS: usize = 64;

/// Fills the letters of one language, one recipient after the other, from any thread.
#[derive(Debug)]
pub struct Filler {
    environment: Environment<'static>,
    /// The name of the letter's own file.
    main: String,
    front: Front,
    trouble: Trouble,
    /// The texts of the front matter that hold marks, with the names under which the environment knows them.
    marked: BTreeMap<String, Field>,
}

/// What a template became for one recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// The text.
    pub blocks: Vec<Block>,
    /// The footnotes, the first being number 1.
    pub notes: Vec<Vec<Block>>,
    /// The texts of the front matter.
    pub front: FilledFront,
}

/// The front matter's texts for one recipient: plain, no Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilledFront {
    /// The headline.
    pub title: String,
    /// What the letter is about.
    pub subject: String,
    /// Two sentences for search engines and journalists.
    pub summary: Option<String>,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// The remark below the public edition.
    pub note: Option<String>,
}

/// The values of one filling, by the number of the character that stands for them.
#[derive(Default)]
struct Values(Vec<String>);

impl Filler {
    /// Returns what fills the letters of one language.
    ///
    /// # Errors
    /// When the template engine cannot read one of the files.
    pub fn new(template: &LocalisedTemplate, lang: &Lang) -> Result<Filler> {
        let mut environment = environment();
        let length: usize = template.files.iter().map(|file| file.text.len()).sum();
        environment.set_fuel(Some(FUEL.min(WRITTEN / length.max(1) as u64)));
        let (mut findings, mut marked) = (Findings::default(), BTreeMap::new());
        let trouble = Trouble::new(template, lang);
        for file in &template.files {
            let Some(ready) = findings.keep(file.ready()) else { continue };
            let added = environment.add_template_owned(file.path.clone(), ready);
            findings.keep(added.map_err(|e| trouble.tell(&e, &Value::UNDEFINED)));
        }
        for (field, text) in texts(&template.front).into_iter().filter(|(_, text)| text.contains('{')) {
            let name = format!("{field:?}");
            let added = environment.add_template_owned(name.clone(), text.to_string());
            findings.keep(added.map_err(|e| trouble.tell(&e, &Value::UNDEFINED)));
            marked.insert(name, field);
        }
        let main = format!("{}.md", template.name);
        findings.finish(Filler { environment, main, front: template.front.clone(), trouble, marked })
    }

    /// Returns the letter for what a template may ask: `recipient`, `sender`, `letter` and so on.
    ///
    /// # Errors
    /// When a name has no value, or a value makes a link or a picture lead where none may. No message shows a
    /// value.
    pub fn fill(&self, context: Value) -> Result<Filled> {
        let mut findings = Findings::default();
        let body = findings.keep(self.render(&self.main, &context)).and_then(|(text, values)| {
            let place = self.trouble.place_of(&self.main);
            findings.keep(read(&text, &values).map_err(|e| place.map_or(e.clone(), |p| e.at(&p))))
        });
        let mut front = FilledFront {
            title: self.front.title.clone(),
            subject: self.front.subject.clone(),
            summary: self.front.summary.clone(),
            enclosures: self.front.enclosures.clone(),
            note: self.front.note.clone(),
        };
        for (name, field) in &self.marked {
            let Some((text, values)) = findings.keep(self.render(name, &context)) else { continue };
            let text = on_one_line(&fill(&values, &text));
            match field {
                Field::Title => front.title = text,
                Field::Subject => front.subject = text,
                Field::Summary => front.summary = Some(text),
                Field::Note => front.note = Some(text),
                Field::Enclosure(n) => front.enclosures.get_mut(*n).into_iter().for_each(|e| e.clone_from(&text)),
            }
        }
        if self.front.subject == self.front.title {
            front.subject.clone_from(&front.title);
        }
        let (blocks, notes) = body.unwrap_or_default();
        findings.finish(Filled { blocks, notes, front })
    }

    /// Returns the filled text of a file with characters for its values, and the values.
    fn render(&self, name: &str, context: &Value) -> Result<(String, Vec<String>)> {
        let tell = |error: Error| self.trouble.tell(&error, context);
        let template = self.environment.get_template(name).map_err(tell)?;
        let mut done = template.render_captured(context.clone()).map_err(tell)?;
        let values = done.with_state_mut(|state| state.get_extension_mut::<Values>().map(std::mem::take));
        Ok((done.into_output(), values.unwrap_or_default().0))
    }
}

/// Returns a text on one line. Blanks and line ends of ASCII alone are folded: the no-break spaces and the wide
/// ones that a language writes stay.
fn on_one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the texts of the front matter; the subject only where it is another one than the title.
fn texts(front: &Front) -> Vec<(Field, &str)> {
    let mut out = vec![(Field::Title, front.title.as_str())];
    out.extend((front.subject != front.title).then_some((Field::Subject, front.subject.as_str())));
    out.extend(front.summary.as_deref().map(|t| (Field::Summary, t)));
    out.extend(front.note.as_deref().map(|t| (Field::Note, t)));
    out.extend(front.enclosures.iter().enumerate().map(|(n, t)| (Field::Enclosure(n), t.as_str())));
    out
}

/// Returns an environment that keeps values apart from text.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_debug(false); // errors with debugging show values
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(syntax());
    environment.set_recursion_limit(CALLS);
    // With an escaping of our own, what a macro returns is text and everything else is a value.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("letter".into()));
    bound(&mut environment);
    environment.remove_global("debug"); // shows all that is known
    // With them what a loop keeps could grow without end; see `template::growth`.
    environment.remove_global("namespace");
    environment.remove_global("dict");
    environment.set_formatter(print);
    environment
}

/// Returns the syntax in which a text keeps the line end at its end.
fn syntax() -> SyntaxConfig {
    SyntaxConfig::builder().keep_trailing_newline(true).build().unwrap_or_default()
}

/// Prints a value: the text of a macro as it is, anything else as a character that stands for it.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if value.is_safe() {
        let text = value.as_str().unwrap_or_default();
        spend(state, text.len())?;
        return Ok(out.write_str(text)?);
    }
    let refuse = |message: &str, hint: &str| told(Diagnostic::error(message).code("value").hint(hint));
    let text = match (value.downcast_object_ref::<FormsValue>(), value.kind()) {
        (Some(forms), _) => forms.printed().map_err(told)?.to_string(),
        (None, ValueKind::String | ValueKind::Number | ValueKind::Bool) => value.to_string(),
        (None, ValueKind::None) => {
            return Err(refuse("this has no value here", "ask for it with `{% if … %}` before it is printed"));
        }
        (None, ValueKind::Seq | ValueKind::Iterable) => {
            return Err(refuse("this is a list", "write `|join(\", \")` behind it, or a loop"));
        }
        (None, _) => return Err(refuse("this is no text, but has fields", "name the field behind a dot")),
    };
    spend(state, text.len())?;
    if text.chars().any(is_private) {
        return Err(refuse(
            "this holds a character of private use",
            "take it out of the value, or out of the filter behind it",
        ));
    }
    let Values(values) = state.get_or_insert_extension_with(Values::default);
    let Some(c) = hole(values.len()) else {
        return Err(refuse("a letter has too many values", "split the letter, or the loop that prints them"));
    };
    values.push(tame(&text));
    Ok(out.write_str(c.encode_utf8(&mut [0; 4]))?)
}
