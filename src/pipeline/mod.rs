//! The staircase: whole errands made of single rooms.
//!
//! Each errand is a file: [`extract`], [`draft`], [`translate`], [`review`], [`package`], [`export`], [`check`],
//! [`status`], [`sign`], [`verify`]. What they share is the [`Desk`], an opened campaign; the [`Selection`] of letters that is meant; and
//! [`compose`], which makes one letter of template, catalogue and recipient; and [`bundle`], the list of what is signed.

pub mod bundle;
pub mod check;
pub mod compose;
pub mod draft;
pub mod export;
pub mod extract;
pub mod lookup;
#[cfg(feature = "pdf")]
pub mod fonts;
pub mod package;
mod proof;
pub mod recipients;
pub mod review;
pub mod remember;
pub mod sign;
pub mod status;
pub mod translate;
pub mod verify;

use std::cell::RefCell;
use std::path::PathBuf;

use crate::campaign::{Campaign, Lang, PUBLIC, Recipient, is_safe_id};
use crate::catalog::Catalog;
use crate::defaults;
use crate::diag::{Diagnostic, Error, Findings, Result, Source, nearest};
use crate::protocol::Protocol;
use crate::seal::words::{self, Words};
use crate::shelf::{self, MANIFEST, RECIPIENTS, Shelf};
use crate::template::Template;
use crate::typography::Style;

/// An opened campaign.
#[derive(Debug)]
pub struct Desk {
    shelf: Shelf,
    campaign: Campaign,
    now: String,
    /// Where the user's translation memory lies.
    memory: Option<PathBuf>,
    /// The folder of the offline engine's models, where there is one.
    models: Option<PathBuf>,
}

/// Which letters of a campaign are meant.
#[derive(Debug)]
pub struct Selection {
    /// The letter.
    pub letter: Template,
    /// Its languages.
    pub langs: Vec<Lang>,
    /// Only these recipients, `public` being the public edition; all where there is none.
    pub to: Option<Vec<String>>,
}

impl Desk {
    /// Opens a campaign. `now` is the time as gettext writes it (`2026-11-21 12:00+0000`), for catalogues.
    ///
    /// # Errors
    /// Every mistake in `openletter.toml` and `recipients.toml`.
    pub fn open(shelf: Shelf, now: impl Into<String>) -> Result<Desk> {
        let campaign = Campaign::read(&shelf.read(MANIFEST)?, &shelf.read(RECIPIENTS)?)?;
        Ok(Desk { shelf, campaign, now: now.into(), memory: None, models: None })
    }

    /// Returns the desk with the folder of the offline engine's models, outside of the campaign.
    pub fn with_models(self, place: Option<PathBuf>) -> Desk {
        Desk { models: place, ..self }
    }

    /// Returns the desk with the user's translation memory on it, a file outside of the campaign.
    pub fn with_memory(self, place: Option<PathBuf>) -> Desk {
        Desk { memory: place, ..self }
    }

    /// Returns the campaign's disk.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Returns the campaign.
    pub fn campaign(&self) -> &Campaign {
        &self.campaign
    }

    /// Returns what the words of a command line mean: the letter by name, languages by tag, recipients by id.
    /// No language means all of them, no recipient everybody.
    ///
    /// # Errors
    /// Unknown names, with the nearest known ones, and every mistake in the letter's template.
    pub fn select(&self, letter: Option<&str>, langs: &[String], to: &[String]) -> Result<Selection> {
        let (langs, to) = self.chosen(langs, to)?;
        let letter = self.letter(&self.letter_name(letter)?)?;
        Ok(Selection { letter, langs, to })
    }

    /// Returns what languages by tag and recipients by id mean; no language means all of them, no recipient everybody.
    ///
    /// # Errors
    /// Unknown names, with the nearest known ones.
    pub fn chosen(&self, langs: &[String], to: &[String]) -> Result<(Vec<Lang>, Option<Vec<String>>)> {
        let mut chosen: Vec<Lang> = vec![];
        for tag in langs {
            let lang = Lang::among(tag, &self.campaign.languages)?;
            if !chosen.contains(lang) {
                chosen.push(lang.clone());
            }
        }
        for id in to {
            self.known_recipient(id)?;
        }
        let langs = if chosen.is_empty() { self.campaign.languages.clone() } else { chosen };
        Ok((langs, (!to.is_empty()).then(|| to.to_vec())))
    }

    /// Returns a letter's template.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn letter(&self, name: &str) -> Result<Template> {
        template(&self.shelf, name)
    }

    fn letter_name(&self, name: Option<&str>) -> Result<String> {
        let letters = self.shelf.letters()?;
        let known = || format!("letters of this campaign: {}", letters.join(", "));
        match (name.or(self.campaign.default_letter.as_deref()), &letters[..]) {
            (_, []) => Err(Error::new("this campaign has no letter yet")
                .hint("write one as `templates/<name>.md`; it begins with a line `+++`, see `openletter init`")),
            (Some(name), _) if letters.iter().any(|l| l == name) && !is_safe_id(name) => Err(unsafe_name(name).into()),
            (Some(name), _) if letters.iter().any(|l| l == name) => Ok(name.to_string()),
            (Some(name), _) => {
                let error = Error::usage(format!("there is no letter `{name}`"));
                let near = nearest(name, letters.iter().map(String::as_str));
                Err(near.map_or(error.clone(), |near| error.hint(format!("did you mean `{near}`?"))).hint(known()))
            }
            (None, [only]) if !is_safe_id(only) => Err(unsafe_name(only).into()),
            (None, [only]) => Ok(only.clone()),
            (None, _) => Err(Error::usage("which letter? this campaign has several")
                .hint("name one with `--letter NAME`, or set `default_letter` in openletter.toml")
                .hint(known())),
        }
    }

    fn known_recipient(&self, id: &str) -> Result<()> {
        let ids: Vec<&str> = self.campaign.recipients.iter().map(|r| r.id.as_str()).chain([PUBLIC]).collect();
        if ids.contains(&id) {
            return Ok(());
        }
        let error = Error::usage(format!("there is no recipient `{id}`"));
        Err(match nearest(id, ids.iter().copied()) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error.hint(format!("recipients: {}", ids.join(", "))),
        })
    }

    /// Returns who gets a letter in a language: the public edition first, then the recipients of the file.
    pub fn recipients(&self, lang: &Lang) -> impl Iterator<Item = Addressee<'_>> {
        let readers = self.campaign.recipients.iter().filter(|r| r.reads(lang));
        std::iter::once(Addressee::Public).chain(readers.map(Addressee::One))
    }

    /// Returns a warning for each recipient whose entry is right no longer, or not for long: on the day of today or,
    /// where that is later, of one of the letters. `to` names the recipients; the public edition is for all of them.
    fn expiring(&self, letters: &[&Template], to: Option<&[String]>) -> Vec<Diagnostic> {
        let today: Option<jiff::civil::Date> = self.now.get(..10).and_then(|day| day.parse().ok());
        let Some(day) = letters.iter().map(|letter| letter.front.date).chain(today).max() else { return vec![] };
        let to = to.filter(|to| to.iter().all(|id| id != PUBLIC));
        let wanted = |r: &&Recipient| to.is_none_or(|to| to.contains(&r.id));
        self.campaign.recipients.iter().filter(wanted).filter_map(|r| r.expiring(day)).collect()
    }

    /// Returns the forms of address of a language: the built-in ones, overridden by the campaign's.
    ///
    /// # Errors
    /// When there are none, or those of the campaign are broken.
    pub fn protocol(&self, lang: &Lang) -> Result<Protocol> {
        protocol(Some(&self.shelf), lang)
    }

    /// Returns the language whose words a language without a catalogue of its own speaks: `fr` for `fr-CA`, the source
    /// language where that is the more general one; nothing where it has a catalogue, or no language serves it. A general
    /// language of the campaign serves also while its first catalogue has not been written yet.
    ///
    /// # Errors
    /// When a catalogue cannot be read.
    pub fn lender(&self, letter: &Template, lang: &Lang) -> Result<Option<Lang>> {
        let has_one = |lang: &Lang| -> Result<bool> {
            Ok(self.shelf.read_optional(&shelf::catalogue(&letter.name, lang))?.is_some())
        };
        if *lang == self.campaign.source || has_one(lang)? {
            return Ok(None);
        }
        let generals: Vec<Lang> = lang.general().into_iter().skip(1).collect();
        for general in &generals {
            if *general == self.campaign.source || has_one(general)? {
                return Ok(Some(general.clone()));
            }
        }
        Ok(generals.into_iter().find(|general| self.campaign.languages.contains(general)))
    }

    /// Returns the house style of a language's marks and spaces: the built-in one, overridden by the campaign's.
    ///
    /// # Errors
    /// Every mistake in the campaign's file.
    pub fn style(&self, lang: &Lang) -> Result<Style> {
        if !self.campaign.typography {
            return Ok(Style::default());
        }
        let mut files: Vec<Source> = vec![];
        for tag in lang.chain().iter().rev() {
            let name = format!("locales/{tag}/typography.toml");
            files.extend(defaults::source(&name));
            files.extend(self.shelf.read_optional(&name)?);
        }
        Style::load(&files)
    }

    /// Returns what the page and the guide for checking say in a language: the built-in words, overridden by the
    /// campaign's.
    ///
    /// # Errors
    /// When the campaign's words are broken.
    pub fn words(&self, lang: &Lang) -> Result<Words> {
        let mut files: Vec<Source> = vec![];
        for tag in lang.chain().iter().rev() {
            let name = format!("locales/{tag}/{}", words::FILE);
            files.extend(defaults::source(&name));
            files.extend(self.shelf.read_optional(&name)?);
        }
        Words::read(lang, &files)
    }

    /// Returns a language's catalogue of a letter, if there is one.
    ///
    /// # Errors
    /// When it is broken.
    pub fn catalogue(&self, letter: &Template, lang: &Lang) -> Result<Option<Catalog>> {
        self.shelf.read_optional(&shelf::catalogue(&letter.name, lang))?.map(|s| Catalog::parse(&s)).transpose()
    }
}

/// Returns the forms of address of a language. The built-in files come first, those of the general language before
/// those of the region; then in the same order the campaign's, whose word is the last.
fn protocol(shelf: Option<&Shelf>, lang: &Lang) -> Result<Protocol> {
    let names: Vec<String> = lang.general().iter().rev().map(|tag| format!("locales/{tag}/protocol.ftl")).collect();
    let mut files: Vec<Source> = names.iter().filter_map(|name| defaults::source(name)).collect();
    for name in shelf.iter().flat_map(|_| &names) {
        files.extend(shelf.map(|shelf| shelf.read_optional(name)).transpose()?.flatten());
    }
    Protocol::load(lang, &files)
}

/// Says that a letter's file has a name that cannot be that of its outputs.
fn unsafe_name(name: &str) -> Diagnostic {
    let message =
        format!("`templates/{}.md` cannot be a letter, for its name is no safe file name", name.escape_debug());
    Diagnostic::error(message).code("unsafe-id").hint("use letters a-z, digits and `-`, such as `second-letter.md`")
}

/// Returns the template of a letter with what it includes.
fn template(shelf: &Shelf, name: &str) -> Result<Template> {
    let unreadable = RefCell::new(Findings::default());
    let read = |path: &str| unreadable.borrow_mut().keep(shelf.read_optional(&format!("templates/{path}"))).flatten();
    let template = Template::parse(name, &read);
    let mut findings = unreadable.into_inner();
    match findings.keep(template) {
        Some(template) => findings.finish(template),
        None => findings.finish(()).and(Err(Error::new(format!("`{name}` cannot be read")))),
    }
}

impl Selection {
    /// Returns the same selection in the source language alone.
    pub fn in_source(self, desk: &Desk) -> Selection {
        Selection { langs: vec![desk.campaign.source.clone()], ..self }
    }

    /// Returns the languages that need a catalogue: all but the source.
    pub fn targets<'a>(&'a self, desk: &'a Desk) -> impl Iterator<Item = &'a Lang> {
        self.langs.iter().filter(|l| **l != desk.campaign.source)
    }

    /// Returns the languages whose catalogues are kept up to date: those that need one, but for regional ones that speak
    /// in the words of their general language. Where languages are named for themselves, such a one gets its own.
    fn kept<'a>(&'a self, desk: &'a Desk) -> Result<Vec<&'a Lang>> {
        let named = self.langs != desk.campaign.languages;
        let mut kept = vec![];
        for lang in self.targets(desk) {
            // The general language may get its first catalogue in the same run.
            if named || desk.lender(&self.letter, lang)?.is_none() {
                kept.push(lang);
            }
        }
        Ok(kept)
    }

    /// Returns who of the selection gets the letter in a language: the public edition first.
    pub fn recipients<'a>(&self, desk: &'a Desk, lang: &Lang) -> Vec<Addressee<'a>> {
        let wanted = |a: &Addressee<'_>| self.to.as_ref().is_none_or(|to| to.iter().any(|t| t == a.id()));
        desk.recipients(lang).filter(wanted).collect()
    }
}

/// For whom one copy of a letter is made.
#[derive(Clone, Copy, Debug)]
pub enum Addressee<'a> {
    /// The public edition.
    Public,
    /// A recipient, who gets a letter or, as `cc`, a copy of the public edition.
    One(&'a Recipient),
}

impl<'a> Addressee<'a> {
    /// Returns the name of the output.
    pub fn id(&self) -> &'a str {
        match self {
            Addressee::Public => PUBLIC,
            Addressee::One(recipient) => &recipient.id,
        }
    }
}
