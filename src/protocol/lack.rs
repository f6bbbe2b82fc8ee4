//! What keeps a form of address from being written, why, and the line that mends it.

use super::Protocol;
use super::book::Lack;
use crate::campaign::{Forms, Gender, Lang, Localised, Recipient};
use crate::diag::Diagnostic;

impl Protocol {
    /// Returns the diagnostic for what a message lacked.
    pub(super) fn lacking(&self, lack: Lack, id: &str, to: &Recipient) -> Diagnostic {
        let lang = &self.lang;
        match lack {
            Lack::Gender => missing_gender(to, std::slice::from_ref(lang), &[]),
            Lack::Broken(cause) => self.broken(id, &cause),
            Lack::Form(variable) => {
                let field =
                    ["title", "name"].iter().find_map(|f| Some((*f, variable.strip_prefix(f)?.strip_prefix('-')?)));
                let Some((field, form)) = field else {
                    let error = Diagnostic::error(format!("`{id}` asks for `${variable}`, which it is not given"));
                    return error.code("unknown-variable").at(self.book.place(id));
                };
                let message = format!(
                    "`{}` needs the {form} of its {field} in `{lang}`, which puts it into this form {}",
                    to.id,
                    occasion(id)
                );
                let error = Diagnostic::error(message).code("missing-form");
                error.hint(self.form_pattern(to, field, form))
            }
        }
    }

    /// Returns what to write so that a recipient's name or title has one more form, beside those that are there already.
    fn form_pattern(&self, to: &Recipient, field: &str, form: &str) -> String {
        let words = if field == "name" { &to.name } else { &to.title };
        let (key, everywhere) = match words {
            Some(Localised::Each(each)) => {
                let own = self.lang.chain().into_iter().chain([self.lang.script()]).find(|key| each.contains_key(key));
                (own.unwrap_or_else(|| self.lang.to_string()), false)
            }
            Some(Localised::One(_)) => (self.lang.to_string(), true),
            None => (self.lang.to_string(), false),
        };
        let known = words.as_ref().and_then(|words| words.own(&self.lang));
        let quoted = |word: &str| toml::Value::from(word).to_string();
        let forms = Forms::NAMES.iter().filter_map(|name| match known.and_then(|forms| forms.get(name)) {
            Some(word) => Some(format!("{name} = {}", quoted(word))),
            None => (*name == form || *name == Forms::NAMES[0]).then(|| format!("{name} = \"…\"")),
        });
        let forms = forms.collect::<Vec<_>>().join(", ");
        let hint = format!("write `{field}.{key} = {{ {forms} }}` at `{}` in recipients.toml", to.id);
        match known.filter(|_| everywhere) {
            Some(word) => format!(
                "{hint} in place of `{field} = {word}`, and `{field}.latn = …` or the like for the other languages",
                word = quoted(word.nominative())
            ),
            None => hint,
        }
    }

    pub(super) fn broken(&self, id: &str, cause: &str) -> Diagnostic {
        let error = Diagnostic::error(format!("the message `{id}` cannot be written: {cause}"));
        error.code("fluent").at(self.book.place(id))
    }
}

/// Returns where in a letter a message is used, for whoever wonders why it needs a form.
fn occasion(id: &str) -> &'static str {
    match id.split('-').next() {
        Some("salutation") => "where the holder is greeted",
        Some("closing") => "where the letter closes",
        Some("copy") if id.starts_with("copy-for") => "where a copy is marked",
        _ => "where a letter is addressed",
    }
}

/// The rule that a language needs the gender of a recipient.
pub const GENDER: &str = "missing-gender";

/// Returns the error for a recipient whose gender some languages need. `neutral` are those of them that can do
/// without if the recipient asks for the neutral form, each with the salutation that it then has.
pub fn missing_gender(to: &Recipient, langs: &[Lang], neutral: &[(Lang, String)]) -> Diagnostic {
    let names = |langs: &mut dyn Iterator<Item = &Lang>| langs.map(|l| format!("`{l}`")).collect::<Vec<_>>().join(", ");
    let (id, all) = (&to.id, names(&mut langs.iter()));
    if to.gender == Some(Gender::Neutral) {
        let error = Diagnostic::error(format!("`{id}` cannot be addressed without gender in {all}")).code(GENDER);
        return error.hint(format!(
            "write `title`, `salutation` and `closing` for these languages at `{id}` in recipients.toml"
        ));
    }
    let error = Diagnostic::error(format!("`{id}` needs a gender to be addressed in {all}")).code(GENDER);
    let error = error.hint(format!("write `gender = \"female\"` or `gender = \"male\"` at `{id}` in recipients.toml"));
    let needing = |langs: &[&Lang]| match langs {
        [one] => format!("`{one}` has no neutral form, and needs a `title` of its own then"),
        _ => {
            format!("{} have no neutral form, and need a `title` of their own then", names(&mut langs.iter().copied()))
        }
    };
    if neutral.is_empty() {
        return error.hint(format!("or `gender = \"neutral\"`; {}", needing(&langs.iter().collect::<Vec<_>>())));
    }
    let offer = neutral.iter().map(|(lang, salutation)| format!("in `{lang}` “{salutation}”"));
    let offer = format!("or `gender = \"neutral\"`: {}", offer.collect::<Vec<_>>().join(", "));
    let others: Vec<&Lang> = langs.iter().filter(|lang| neutral.iter().all(|(other, _)| other != *lang)).collect();
    if others.is_empty() {
        return error.hint(offer);
    }
    error.hint(format!("{offer}; {}", needing(&others)))
}
