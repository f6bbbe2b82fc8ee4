//! How one recipient is addressed.

use std::collections::BTreeMap;

use super::book::{Lack, Values};
use super::lack::GENDER;
use super::{Protocol, ids, own};
use crate::campaign::{Country, Forms, Gender, Lang, Recipient};
use crate::diag::{Diagnostic, Findings, Result};

/// Who writes, as far as forms of address depend on it.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    /// The language in which the campaign writes, whose names stand in where a language has none of its own.
    pub source: &'a Lang,
    /// The countries whose offices are the writers' own.
    pub home: &'a [Country],
    /// How many sign: one writes as "I", several as "we".
    pub signers: usize,
}

/// How one office, or several together, are addressed in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The office with its grammatical forms; of several, the list of them in every form that all have.
    pub title: Forms,
    /// The lines above the postal address; of several, one for each.
    pub lines: Vec<String>,
    /// The salutation with its punctuation.
    pub salutation: Vec<String>,
    /// The closing with its punctuation.
    pub closing: Vec<String>,
    /// The messages of the protocol that were used, for their sources; none for what the recipient brought.
    pub used: Vec<String>,
}

/// How a recipient stands among those who get a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// The office with its grammatical forms.
    pub title: Forms,
    /// The line in the list of copies.
    pub line: String,
    /// The line that marks the copy made for this office.
    pub mark: String,
}

/// A title and where it comes from.
pub(super) struct Title {
    pub forms: Forms,
    honoured: Option<String>,
    /// The message; `None` where the recipient brought the title.
    pub id: Option<String>,
}

/// Forms whose absence is a matter of style, so that the nominative may stand in.
const OPTIONAL: [&str; 3] = ["short", "bare", ids::HONOURED];

impl Protocol {
    /// Returns how a recipient is addressed alone.
    ///
    /// # Errors
    /// Everything that is lacking: a title (`missing-title`), the gender (`missing-gender`), a grammatical form
    /// of title or name (`missing-form`), with the line to write.
    pub fn forms(&self, to: &Recipient, from: &Writer<'_>) -> Result<Address> {
        let mut findings = Findings::default();
        let mut used = vec![];
        let title = findings.keep(self.title(to, from));
        used.extend(title.as_ref().and_then(|t| t.id.clone()));
        let mut values = self.values(to, from, title.as_ref());
        let lines = findings.keep(self.ask("address", to, from, &values, &mut used)).unwrap_or_default();
        let salutation = findings.keep(self.salutation(to, from, &values, &mut used)).unwrap_or_default();
        values.text("salutation", spoken(salutation.first().map_or("", String::as_str)));
        let closing = match self.own_closing(to) {
            Some(line) => vec![line],
            None => findings.keep(self.ask("closing", to, from, &values, &mut used)).unwrap_or_default(),
        };
        let title = title.map(|t| t.forms).unwrap_or_else(|| Forms::from(String::new()));
        findings.finish(Address { title, lines, salutation, closing, used })
    }

    /// Returns the salutation of a recipient who asks for the neutral form, where the language has all that it needs.
    pub fn neutral(&self, to: &Recipient, from: &Writer<'_>) -> Option<String> {
        let to = Recipient { gender: Some(Gender::Neutral), ..to.clone() };
        self.copy(&to, from).ok()?;
        Some(self.forms(&to, from).ok()?.salutation.join(" "))
    }

    /// Returns how a recipient stands in the list of copies, and how the copy made for it is marked.
    ///
    /// # Errors
    /// As for [`Protocol::forms`].
    pub fn copy(&self, to: &Recipient, from: &Writer<'_>) -> Result<Copy> {
        let mut findings = Findings::default();
        let title = findings.keep(self.title(to, from));
        let values = self.values(to, from, title.as_ref());
        let mut used = vec![];
        let mut one =
            |kind| self.joined(&findings.keep(self.ask(kind, to, from, &values, &mut used)).unwrap_or_default());
        let (line, mark) = (one("copy-line"), one("copy-for"));
        let title = title.map(|t| t.forms).unwrap_or_else(|| Forms::from(String::new()));
        findings.finish(Copy { title, line, mark })
    }

    /// Returns the title: the recipient's own, else the protocol's with all its forms.
    pub(super) fn title(&self, to: &Recipient, from: &Writer<'_>) -> Result<Title> {
        if let Some(forms) = to.title.as_ref().and_then(|t| t.own(&self.lang)) {
            return Ok(Title { forms: forms.clone(), honoured: None, id: None });
        }
        let values = self.values(to, from, None);
        let (mut gendered, mut nameless) = (false, false);
        for id in ids::chain("title", to.office, &to.country, own::is_own(to, &self.lang, from.home)) {
            let write = |form| self.book.write(&id, form, &values);
            let nominative = match write(None) {
                Ok(Some(text)) => one_line(&text),
                Ok(None) => {
                    nameless |= self.book.has(&id) && values.lacks("name");
                    continue;
                }
                Err(Lack::Gender) if to.gender == Some(Gender::Neutral) => {
                    gendered = true;
                    continue;
                }
                Err(lack) => return Err(self.lacking(lack, &id, to).into()),
            };
            let mut forms: BTreeMap<&'static str, String> = BTreeMap::new();
            for name in ids::forms() {
                match write(Some(name)) {
                    Ok(Some(text)) => {
                        forms.insert(name, one_line(&text));
                    }
                    // A form of the name that is not given: whoever needs it will miss it.
                    Ok(None) | Err(Lack::Form(_)) => {}
                    Err(lack) => return Err(self.lacking(lack, &id, to).into()),
                }
            }
            let honoured = forms.remove(ids::HONOURED);
            return Ok(Title { forms: Forms::new(nominative, forms), honoured, id: Some(id) });
        }
        let (id, office, country, lang) = (&to.id, to.office.as_str(), &to.country, &self.lang);
        if gendered {
            let message = format!("`{id}` has no neutral title in `{lang}`");
            let error = Diagnostic::error(message).code(GENDER);
            let hint = format!("write one: {} at `{id}` in recipients.toml", self.title_pattern());
            return Err(error.hint(hint).into());
        }
        let message = format!("`{id}` needs a title in `{lang}`: the protocol has none for `{office}` of `{country}`");
        let error = Diagnostic::error(message).code("missing-title");
        if nameless {
            let hint = format!("write `name = \"…\"`, or {} at `{id}` in recipients.toml", self.title_pattern());
            return Err(error.hint(hint).into());
        }
        Err(error.hint(format!("write {} at `{id}` in recipients.toml", self.title_pattern())).into())
    }

    /// Returns what to write for a title, with the forms that titles have in this language.
    fn title_pattern(&self) -> String {
        let forms = self.book.attributes("title-un-secretary-general");
        let forms: Vec<&str> = forms.into_iter().filter(|f| !OPTIONAL.contains(f)).collect();
        if forms.is_empty() {
            return format!("`title.{} = \"…\"`", self.lang);
        }
        let forms: String = forms.iter().map(|form| format!(", {form} = \"…\"")).collect();
        format!("`title.{} = {{ nominative = \"…\"{forms} }}`", self.lang)
    }

    /// Returns the salutation: the recipient's own, else the protocol's.
    pub(super) fn salutation(
        &self,
        to: &Recipient,
        from: &Writer<'_>,
        values: &Values,
        used: &mut Vec<String>,
    ) -> Result<Vec<String>> {
        match to.salutation.as_ref().and_then(|s| s.own(&self.lang)).filter(|line| !line.is_empty()) {
            Some(line) => Ok(vec![line.clone()]),
            None => self.ask("salutation", to, from, values, used),
        }
    }

    /// Returns the closing that the recipient brought.
    pub(super) fn own_closing(&self, to: &Recipient) -> Option<String> {
        to.closing.as_ref().and_then(|c| c.own(&self.lang)).filter(|line| !line.is_empty()).cloned()
    }

    /// Returns the lines of the first message that has something to say.
    pub(super) fn ask(
        &self,
        kind: &str,
        to: &Recipient,
        from: &Writer<'_>,
        values: &Values,
        used: &mut Vec<String>,
    ) -> Result<Vec<String>> {
        let (mut gendered, own) = (None, own::is_own(to, &self.lang, from.home));
        for id in ids::chain(kind, to.office, &to.country, own) {
            // What is for foreign holders (Excellency) does not stand in for what is for one's own.
            if own && gendered.is_some() && id == format!("{kind}-{}", to.office.as_str()) {
                continue;
            }
            match self.book.write(&id, None, values) {
                Ok(Some(text)) => {
                    used.push(id);
                    return Ok(without_repetition(text.lines()));
                }
                Ok(None) => {}
                // Who asks for the neutral form gets the most special one that there is.
                Err(Lack::Gender) if to.gender == Some(Gender::Neutral) => gendered = gendered.or(Some(id)),
                Err(lack) => return Err(self.lacking(lack, &id, to).into()),
            }
        }
        if let Some(id) = gendered {
            return Err(self.lacking(Lack::Gender, &id, to).into());
        }
        // Only without title and name: whoever lacks the title has been told.
        Ok(vec![])
    }

    /// Returns everything that messages about a recipient may speak of.
    pub(super) fn values(&self, to: &Recipient, from: &Writer<'_>, title: Option<&Title>) -> Values {
        let mut values = Values::default();
        let yes = |is: bool| if is { "yes" } else { "no" };
        values.gender(to.gender);
        values.text("own", yes(own::is_own(to, &self.lang, from.home)));
        values.text("to", to.country.as_str());
        values.text("office", to.office.as_str());
        values.number("signers", from.signers);
        values.number("count", 1);
        let name = to.name.as_ref().and_then(|n| n.get(&self.lang, from.source)).filter(|n| !n.nominative().is_empty());
        values.text("named", yes(name.is_some()));
        values.text("vocative", yes(name.is_some_and(|n| n.get("vocative").is_some())));
        self.hand_over(&mut values, "name", name, None);
        self.hand_over(&mut values, "title", title.map(|t| &t.forms), title.and_then(|t| t.honoured.as_deref()));
        let id = format!("country-{}", to.country);
        let country = self.book.write(&id, None, &values).ok().flatten().map(|nominative| {
            let form = |name| Some((name, self.book.write(&id, Some(name), &values).ok()??));
            Forms::new(nominative, ids::forms().filter_map(form).collect())
        });
        self.hand_over(&mut values, "country", country.as_ref(), None);
        values
    }

    fn hand_over(&self, values: &mut Values, what: &str, forms: Option<&Forms>, honoured: Option<&str>) {
        let Some(forms) = forms else {
            values.absent(what);
            ids::forms().for_each(|name| values.absent(format!("{what}-{name}")));
            return;
        };
        // A name in Latin letters stands unchanged in a text of another script.
        let foreign = what == "name" && self.lang.script() != "latn" && is_latin(forms.nominative());
        values.text(what, forms.nominative());
        for name in ids::forms() {
            let form = if name == ids::HONOURED { honoured } else { forms.get(name) };
            let stands_in = foreign || OPTIONAL.contains(&name);
            if let Some(form) = form.or(stands_in.then_some(forms.nominative())) {
                values.text(format!("{what}-{name}"), form);
            }
        }
    }
}

/// Returns a salutation without the punctuation at its end, as a closing repeats it.
pub(super) fn spoken(salutation: &str) -> &str {
    let marks = [',', '،', '，', ':', '：', '!', '！', '.', '。', ' ', '\u{A0}', '\u{202F}'];
    salutation.trim_end_matches(marks)
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// Drops a line that an earlier one says already, alone or at its end: where the name serves as title,
/// `Herrn Jo Doe` needs no second line `Jo Doe`.
fn without_repetition<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut kept: Vec<String> = vec![];
    for line in lines {
        let said =
            |earlier: &String| earlier.strip_suffix(line).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '));
        if !kept.iter().any(said) {
            kept.push(line.to_string());
        }
    }
    kept
}

fn is_latin(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).all(|c| matches!(c as u32, 0..=0x24F | 0x1E00..=0x1EFF))
}
