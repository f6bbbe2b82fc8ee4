//! A name or title as templates see it: printed it is the nominative, with a name behind a dot another form.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, ObjectRepr, Value};
use minijinja::{Error, ErrorKind};

use crate::campaign::{Forms, Lang, PUBLIC};
use crate::diag::Diagnostic;

/// The value of `recipient.title` or `recipient.name` in a template.
#[derive(Debug)]
pub struct FormsValue {
    forms: Option<Forms>,
    /// The key in recipients.toml, `title` or `name`.
    key: String,
    recipient: String,
    lang: Lang,
}

impl FormsValue {
    /// Returns the value for a name or title; `key` is what it is called in recipients.toml.
    pub fn of(forms: Forms, key: &str, recipient: &str, lang: &Lang) -> Value {
        FormsValue::value(Some(forms), key, recipient, lang)
    }

    /// Returns the value for a name or title that nobody wrote down: false in a condition, and an error that says
    /// what to write where it is printed.
    pub fn missing(key: &str, recipient: &str, lang: &Lang) -> Value {
        FormsValue::value(None, key, recipient, lang)
    }

    fn value(forms: Option<Forms>, key: &str, recipient: &str, lang: &Lang) -> Value {
        let (key, recipient, lang) = (key.to_string(), recipient.to_string(), lang.clone());
        Value::from_object(FormsValue { forms, key, recipient, lang })
    }

    /// Returns the form of this name, or what is missing; `None` where there is no form of such a name.
    fn form(&self, name: &str) -> Option<Result<&str, Diagnostic>> {
        let name = Forms::NAMES.iter().find(|n| **n == name)?;
        let (key, lang, nominative) = (&self.key, &self.lang, Forms::NAMES[0]);
        let public = self.recipient == PUBLIC;
        let Some(forms) = &self.forms else {
            if public {
                let error = Diagnostic::error(format!("the public edition has no {key}")).code("missing-form");
                return Some(Err(
                    error.hint(format!("ask for it before it is printed: `{{% if recipient.{key} %}}…{{% endif %}}`"))
                ));
            }
            let error =
                Diagnostic::error(format!("`{}` has no {key} for `{lang}`", self.recipient)).code("missing-form");
            return Some(Err(error.hint(format!("write `{key}.{lang} = \"…\"` at the recipient in recipients.toml"))));
        };
        Some(forms.get(name).ok_or_else(|| {
            if public {
                let message = format!("the joint {key} of the public edition has no form `{name}` for `{lang}`");
                let hint = format!("every addressee needs `{key}.{lang} = {{ {nominative} = \"…\", {name} = \"…\" }}` in recipients.toml, or a title that is built in");
                return Diagnostic::error(message).code("missing-form").hint(hint);
            }
            let message = format!("the {key} of `{}` has no form `{name}` for `{lang}`", self.recipient);
            let hint = format!(
                "write `{key}.{lang} = {{ {nominative} = \"…\", {name} = \"…\" }}` at the recipient in recipients.toml"
            );
            let others: Vec<String> = Forms::NAMES[1..]
                .iter()
                .filter(|other| forms.get(other).is_some())
                .map(|other| format!("`{{{{ recipient.{key}.{other} }}}}`"))
                .collect();
            let plain = format!("`{{{{ recipient.{key} }}}}`");
            let others = if others.is_empty() { plain } else { format!("{plain}, {}", others.join(", ")) };
            Diagnostic::error(message).code("missing-form").hint(hint).hint(format!("there is {others}"))
        }))
    }

    /// Returns what is printed, or what is missing.
    pub(super) fn printed(&self) -> Result<&str, Diagnostic> {
        self.form(Forms::NAMES[0]).unwrap_or(Ok(""))
    }
}

impl Object for FormsValue {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        Some(match self.form(key.as_str()?)? {
            Ok(text) => Value::from(text),
            Err(one) => Value::from(told(one)),
        })
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::NonEnumerable
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.forms.is_some()
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A filter that asks for the text of a missing name gets none; only printing can be refused.
        f.write_str(self.printed().unwrap_or_default())
    }
}

/// Returns an error of the template engine that carries ours.
pub(super) fn told(one: Diagnostic) -> Error {
    let message = one.message.clone();
    Error::new(ErrorKind::InvalidOperation, message).with_source(crate::diag::Error::from(one))
}
