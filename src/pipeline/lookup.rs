//! Forms of address looked up, in a campaign or without one.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::{Desk, compose, protocol};
use crate::campaign::{Choice, Country, Forms, Gender, Lang, Localised, Office, Recipient};
use crate::defaults;
use crate::diag::{Diagnostic, Error, Result, nearest};
use crate::protocol::{Confidence, Entry, Origin, Part, Protocol, Provenance, Writer};

/// What is asked.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The office; all of them where there is none.
    pub office: Option<Office>,
    /// Its country.
    pub country: Option<Country>,
    /// The gender of the holder; all where there is none.
    pub gender: Option<Gender>,
    /// Whether the office is the writers' own; by country and language where it is not said.
    pub own: Option<bool>,
    /// The name of the holder with its forms; the office alone where there is none.
    pub name: Option<Forms>,
    /// How many sign; as many as in the campaign, or several, where it is not said.
    pub signers: Option<usize>,
}

/// A language that is known, and how sure its messages are.
#[derive(Debug, Serialize)]
pub struct Known {
    /// The language.
    pub lang: Lang,
    /// How many messages it has.
    pub messages: usize,
    /// How many of them have a source that was seen.
    pub high: usize,
    /// How many are usual.
    pub medium: usize,
    /// How many wait for somebody who knows.
    pub low: usize,
}

/// How an office is addressed, for one or more genders alike.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The language.
    pub lang: Lang,
    /// The office.
    pub office: Office,
    /// Its country; none where none was named.
    pub country: Option<Country>,
    /// For whom it is so: `male`, `female`, `neutral`, `unknown`.
    pub genders: Vec<&'static str>,
    /// Whether for one's own office, for a foreign one, or for both alike.
    pub own: Option<bool>,
    /// How many sign.
    pub signers: usize,
    /// The title and its forms.
    pub title: Shown<BTreeMap<&'static str, String>>,
    /// The lines above the postal address.
    pub address: Shown<Vec<String>>,
    /// The salutation.
    pub salutation: Shown<Vec<String>>,
    /// The closing.
    pub closing: Shown<Vec<String>>,
    /// The line in the list of copies.
    pub copy_line: Shown<Vec<String>>,
    /// The mark of the copy made for the office.
    pub copy_for: Shown<Vec<String>>,
}

/// One part of an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown<T> {
    /// What is written.
    pub text: Option<T>,
    /// The message that says so.
    pub from: Option<From>,
    /// Why it cannot be written, and what to do.
    #[serde(rename = "findings")]
    pub lacks: Vec<Diagnostic>,
}

/// Where a part comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct From {
    /// The message.
    pub message: String,
    /// Its file.
    pub file: String,
    /// Its line in the file.
    pub line: usize,
    /// Whether it ships with the program; else it is the campaign's own.
    pub built_in: bool,
    /// How sure it is.
    #[serde(serialize_with = "sure")]
    pub confidence: Option<Confidence>,
    /// The source and remarks.
    pub source: String,
    /// The messages that it is put together of.
    pub made_of: Vec<Source>,
}

/// A message that another one uses.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Source {
    /// The message.
    pub message: String,
    /// How sure it is.
    #[serde(serialize_with = "sure")]
    pub confidence: Option<Confidence>,
    /// The source and remarks.
    pub source: String,
}

fn sure<S: Serializer>(confidence: &Option<Confidence>, to: S) -> Result<S::Ok, S::Error> {
    confidence.map(Confidence::as_str).serialize(to)
}

/// How many sign where nobody says it: more than one, for most letters are signed by several.
const SEVERAL: usize = 2;

/// Returns every language whose forms of address are built in or the campaign's own.
///
/// # Errors
/// When a file of the campaign is broken.
pub fn known(desk: Option<&Desk>) -> Result<Vec<Known>> {
    let one = |lang: Lang| {
        let all = load(desk, &lang)?.provenances();
        let of = |confidence| all.iter().filter(|p| p.confidence == Some(confidence)).count();
        let (high, medium, low) = (of(Confidence::High), of(Confidence::Medium), of(Confidence::Low));
        Ok(Known { lang, messages: all.len(), high, medium, low })
    };
    languages(desk)?.into_iter().map(one).collect()
}

/// Returns the language of a tag.
///
/// # Errors
/// A usage error that names those that are known.
pub fn language(desk: Option<&Desk>, tag: &str) -> Result<Lang> {
    let known = languages(desk)?;
    let parsed = Lang::parse(tag);
    if let Ok(lang) = &parsed
        // Of a region without a file of its own the general language is spoken.
        && lang.general().iter().any(|general| known.contains(general))
    {
        return Ok(lang.clone());
    }
    let tags: Vec<&str> = known.iter().map(Lang::as_str).collect();
    let error = Error::usage(format!("nobody has written down yet how letters in `{tag}` address their readers"));
    let error = match nearest(tag, tags.iter().copied()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    Err(error.hint(format!("known: {}", tags.join(", "))))
}

fn languages(desk: Option<&Desk>) -> Result<Vec<Lang>> {
    let mut tags: Vec<String> = defaults::languages().into_iter().map(String::from).collect();
    if let Some(desk) = desk {
        for lang in &desk.campaign().languages {
            let own = desk.shelf().read_optional(&format!("locales/{lang}/protocol.ftl"))?;
            tags.extend(own.map(|_| lang.to_string()));
        }
    }
    tags.sort();
    tags.dedup();
    tags.iter().map(|tag| Lang::parse(tag)).collect()
}

fn load(desk: Option<&Desk>, lang: &Lang) -> Result<Protocol> {
    protocol(desk.map(Desk::shelf), lang)
}

/// Returns how the offices that are asked for are addressed in a language; genders and holders for whom all is the
/// same share an answer.
///
/// # Errors
/// When the forms of address of the language are broken. What single offices lack is told in their answers.
pub fn look_up(desk: Option<&Desk>, lang: &Lang, question: &Question) -> Result<Vec<Answer>> {
    let protocol = load(desk, lang)?;
    let all: Vec<Office> = Office::WORDS.iter().map(|(_, office)| *office).collect();
    let offices = question.office.map_or(all, |office| vec![office]);
    Ok(offices.into_iter().flat_map(|office| answers(desk, &protocol, office, question)).collect())
}

fn answers(desk: Option<&Desk>, protocol: &Protocol, office: Office, question: &Question) -> Vec<Answer> {
    let lang = protocol.lang();
    let united = matches!(office, Office::UnSecretaryGeneral | Office::UnHighCommissioner);
    let country = question.country.clone().or_else(|| united.then(|| Country::parse("UN")).flatten());
    let mut to = Recipient::office(office, country.clone().unwrap_or_else(Country::nowhere));
    to.name = question.name.clone().map(Localised::One);
    let (source, home) = match desk {
        Some(desk) => (&desk.campaign().source, &desk.campaign().sender.home[..]),
        None => (lang, &[][..]),
    };
    let signers = question.signers.or(desk.map(compose::signers)).unwrap_or(SEVERAL);
    let writer = Writer { source, home, signers };
    // Without a country nobody can say whose the office is: both are shown.
    let holders = match (question.own, &country) {
        (None, None) => vec![Some(false), Some(true)],
        (own, _) => vec![own],
    };
    let genders = match question.gender {
        Some(gender) => vec![Some(gender)],
        None => vec![Some(Gender::Male), Some(Gender::Female), None],
    };
    let mut answers: Vec<Answer> = vec![];
    for own in holders {
        let mut group = vec![];
        for gender in &genders {
            let to = Recipient { own, gender: *gender, ..to.clone() };
            let mut entry = protocol.look_up(&to, &writer);
            if country.is_none() {
                entry.title.lacks = entry.title.lacks.into_iter().map(nameless).collect();
            }
            let word = gender.map_or("unknown", Gender::as_str);
            add(&mut group, answer(lang, office, &country, word, signers, entry));
        }
        if answers.len() == group.len() && answers.iter().zip(&group).all(|(a, b)| a.genders == b.genders && same(a, b))
        {
            answers.iter_mut().for_each(|answer| answer.own = None);
        } else {
            answers.extend(group);
        }
    }
    answers
}

/// Where no country was named, that is what is missing, rather than a title in recipients.toml.
fn nameless(lack: Diagnostic) -> Diagnostic {
    if lack.code != Some("missing-title") {
        return lack;
    }
    Diagnostic {
        hints: vec!["name its country with `--country`".to_string()],
        ..Diagnostic::error("without a country the office has no title").code("missing-title")
    }
}

fn add(group: &mut Vec<Answer>, answer: Answer) {
    match group.iter_mut().find(|other| same(other, &answer)) {
        Some(other) => other.genders.extend(answer.genders),
        None => group.push(answer),
    }
}

/// Returns whether two answers say the same, whoever says it.
fn same(a: &Answer, b: &Answer) -> bool {
    fn part<T: PartialEq>(a: &Shown<T>, b: &Shown<T>) -> bool {
        a.text == b.text && a.lacks == b.lacks
    }
    part(&a.title, &b.title)
        && part(&a.address, &b.address)
        && part(&a.salutation, &b.salutation)
        && part(&a.closing, &b.closing)
        && part(&a.copy_line, &b.copy_line)
        && part(&a.copy_for, &b.copy_for)
}

fn answer(
    lang: &Lang,
    office: Office,
    country: &Option<Country>,
    gender: &'static str,
    signers: usize,
    entry: Entry,
) -> Answer {
    let forms = |title: Forms| -> BTreeMap<&'static str, String> {
        title.known().filter_map(|form| Some((form, title.get(form)?.to_string()))).collect()
    };
    let Part { text, from, lacks } = entry.title;
    Answer {
        lang: lang.clone(),
        office,
        country: country.clone(),
        genders: vec![gender],
        own: Some(entry.own),
        signers,
        title: shown(Part { text: text.map(forms), from, lacks }),
        address: shown(entry.address),
        salutation: shown(entry.salutation),
        closing: shown(entry.closing),
        copy_line: shown(entry.copy_line),
        copy_for: shown(entry.copy_for),
    }
}

fn shown<T>(part: Part<T>) -> Shown<T> {
    Shown { text: part.text, from: part.from.map(origin), lacks: part.lacks }
}

fn origin(origin: Origin) -> From {
    let file = origin.place.source.name().to_string();
    let built_in = defaults::source(&file).as_ref() == Some(&origin.place.source);
    let line = origin.place.line_column().0;
    let made_of = origin.made_of.into_iter().map(|(message, Provenance { confidence, source })| Source {
        message,
        confidence,
        source,
    });
    From {
        message: origin.message,
        file,
        line,
        built_in,
        confidence: origin.provenance.confidence,
        source: origin.provenance.source,
        made_of: made_of.collect(),
    }
}
