//! The catalogues brought up to date with the template, without any machine.

use serde::Serialize;

use super::{Desk, Selection, remember};
use crate::campaign::Lang;
use crate::catalog::{Catalog, Facts, Message};
use crate::diag::{Diagnostic, Result};
use crate::shelf;
use crate::template::Template;

/// What has become of one catalogue.
#[derive(Debug, Serialize)]
pub struct Extracted {
    /// The language, or `pot` for the template of new languages.
    pub lang: String,
    /// The file, below the campaign's folder.
    pub file: String,
    /// Whether the file was written.
    pub changed: bool,
    /// How many segments it has.
    pub segments: usize,
    /// How many of them are translated and up to date.
    pub current: usize,
    /// What is worth a look.
    #[serde(rename = "findings")]
    pub warnings: Vec<Diagnostic>,
}

/// Writes `locales/<letter>.pot` and the catalogue of every language of the selection.
///
/// # Errors
/// When a catalogue is broken or cannot be written; nothing is written unless all of them can be read.
pub fn extract(desk: &Desk, selection: &Selection) -> Result<Vec<Extracted>> {
    let template = template(desk, &selection.letter)?;
    let file = shelf::template_catalogue(&selection.letter.name);
    let mut ready = vec![("pot".to_string(), file, template)];
    let kept = selection.kept(desk)?;
    let mut mended = vec![];
    for lang in &kept {
        let file = shelf::catalogue(&selection.letter.name, lang);
        if desk.catalogue(&selection.letter, lang)?.is_some_and(|old| old.header.is_missing()) {
            let message =
                format!("`{file}` had no head, the entry `msgid \"\"` at its top, and has been given a new one");
            let found = Diagnostic::warning(message).code("no-head");
            mended.push((
                lang.to_string(),
                found.hint("put the names of the translators back, if you know them: `Last-Translator`"),
            ));
        }
        ready.push((lang.to_string(), file, merged(desk, &selection.letter, lang)?));
    }
    let mut done: Vec<Extracted> =
        ready.iter().map(|(lang, file, c)| write(desk, lang, file, c)).collect::<Result<_>>()?;
    for (lang, (_, _, catalogue)) in kept.iter().zip(&ready[1..]) {
        let warnings = remember::learn(desk, &selection.letter.name, catalogue, lang);
        // A memory that cannot be used is told once.
        if !warnings.is_empty() {
            done[0].warnings = warnings;
            break;
        }
    }
    for (lang, found) in mended {
        done.iter_mut().filter(|one| one.lang == lang).for_each(|one| one.warnings.push(found.clone()));
    }
    Ok(done)
}

fn write(desk: &Desk, lang: &str, file: &str, catalogue: &Catalog) -> Result<Extracted> {
    let changed = desk.shelf().write(file, catalogue.to_text().as_bytes())?;
    let counts = catalogue.counts(0);
    let (lang, file, warnings) = (lang.to_string(), file.to_string(), vec![]);
    Ok(Extracted { lang, file, changed, segments: counts.total.segments, current: counts.current.segments, warnings })
}

/// Returns a language's catalogue as it stands with the letter as it is now: merged, or new. A regional language without
/// one has that of its general language, or the words of the source where that is the general one.
///
/// # Errors
/// When the catalogue on the disk is broken.
pub fn merged(desk: &Desk, letter: &Template, lang: &Lang) -> Result<Catalog> {
    let messages = messages(letter);
    if let Some(mut old) = desk.catalogue(letter, lang)? {
        old.header.renew(facts(desk, letter, &desk.now), lang);
        return Ok(old.merge(&messages, &desk.now));
    }
    let new = || Catalog::new(facts(desk, letter, &desk.now), lang, &messages);
    let Some(lender) = desk.lender(letter, lang)? else { return Ok(new()) };
    if lender == desk.campaign().source {
        let mut catalogue = new();
        catalogue.entries.iter_mut().for_each(|entry| entry.msgstr.clone_from(&entry.msgid));
        return Ok(catalogue);
    }
    let mut catalogue = merged(desk, letter, &lender)?;
    catalogue.header.set("Language", &lang.gettext());
    Ok(catalogue)
}

/// Returns the template of new catalogues; its date changes only with its texts.
fn template(desk: &Desk, letter: &Template) -> Result<Catalog> {
    let messages = messages(letter);
    let new = Catalog::template(facts(desk, letter, &desk.now), &messages);
    let file = shelf::template_catalogue(&letter.name);
    let Some(old) = desk.shelf.read_optional(&file)?.map(|s| Catalog::parse(&s)).transpose()? else { return Ok(new) };
    let same = old.entries.iter().map(|e| e.key()).eq(new.entries.iter().map(|e| e.key()));
    match old.header.get("POT-Creation-Date") {
        Some(date) if same => Ok(Catalog::template(facts(desk, letter, date), &messages)),
        _ => Ok(new),
    }
}

fn facts<'a>(desk: &'a Desk, letter: &'a Template, now: &'a str) -> Facts<'a> {
    let contact = &desk.campaign.sender.contact;
    Facts { letter: &letter.name, contact: contact.email.as_deref().unwrap_or_default(), now }
}

/// Returns the letter's segments as messages of a catalogue.
fn messages(letter: &Template) -> Vec<Message> {
    let message = |s: &crate::template::Segment| Message {
        context: s.context.map(String::from),
        msgid: s.msgid.clone(),
        references: vec![s.reference()],
        comments: std::iter::once(format!("type: {}", s.kind)).chain(s.comments.iter().cloned()).collect(),
    };
    letter.segments().iter().map(message).collect()
}
