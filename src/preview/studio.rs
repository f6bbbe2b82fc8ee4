//! The letters of a campaign, made when they are asked for and kept until they change.

use std::sync::{Arc, Mutex, MutexGuard};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio::sync::watch as news;

use super::Options;
use super::recent::Recent;
use crate::campaign::{Direction, Lang};
use crate::diag::{Diagnostic, Error, Findings, Result, Severity};
use crate::export::html::Html;
use crate::letter::Letter;
use crate::pipeline::compose::{self, Composer, Strictness};
use crate::pipeline::{Addressee, Desk, Selection, export};
use crate::shelf::Shelf;

/// So many letters are kept: more than anybody looks at side by side.
const KEPT: usize = 64;

/// Makes what the page shows.
pub(super) struct Studio {
    shelf: Shelf,
    now: String,
    pub(super) options: Options,
    /// How many saves there have been.
    saves: news::Receiver<u64>,
    opened: Mutex<Option<(u64, Arc<Opened>)>>,
    sheets: Mutex<Recent<Question, Sheet>>,
    #[cfg(feature = "pdf")]
    pub(super) prints: super::print::Prints,
}

/// Which letter is meant, as the page asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Question {
    pub letter: String,
    pub lang: String,
    pub to: String,
}

/// The campaign as it was after a save.
pub(super) struct Opened {
    pub desk: Desk,
    html: Result<Html>,
    /// The templates that have been read, each with the languages that are shown.
    selections: Mutex<Vec<Arc<Selection>>>,
}

/// A letter in one language for one recipient.
pub(super) struct Sheet {
    /// After how many saves it was made.
    saves: u64,
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "what is printed is made of it"))]
    pub opened: Arc<Opened>,
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "what is printed is made of it"))]
    pub letter: Letter,
    pub html: Vec<u8>,
    /// Stays the same as long as the web page does.
    pub mark: String,
    /// What is worth a look.
    pub remarks: Vec<Diagnostic>,
}

/// What the page needs to know before it asks for letters.
#[derive(Debug, Default, Serialize)]
pub(super) struct State {
    pub letters: Vec<String>,
    pub letter: String,
    /// The letter's title in its own language.
    pub title: String,
    /// The language in which letters are written.
    pub source: String,
    pub languages: Vec<Language>,
    pub recipients: Vec<Recipient>,
    /// Whether there are printed pages.
    pub pages: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct Language {
    pub tag: String,
    pub dir: Direction,
}

#[derive(Debug, Serialize)]
pub(super) struct Recipient {
    pub id: String,
    /// The languages, among those shown, in which the recipient gets the letter.
    pub languages: Vec<String>,
}

impl Studio {
    pub fn new(shelf: Shelf, now: &str, options: Options, saves: news::Receiver<u64>) -> Studio {
        Studio {
            shelf,
            now: now.to_string(),
            options,
            saves,
            opened: Mutex::default(),
            sheets: Mutex::new(Recent::new(KEPT)),
            #[cfg(feature = "pdf")]
            prints: super::print::Prints::new(KEPT),
        }
    }

    /// Returns the campaign as it is on the disk.
    fn opened(&self) -> Result<(u64, Arc<Opened>)> {
        let mut known = locked(&self.opened);
        let saves = *self.saves.borrow();
        if let Some((when, opened)) = &*known
            && *when == saves
        {
            return Ok((saves, opened.clone()));
        }
        let desk = Desk::open(self.shelf.clone(), &*self.now)?;
        let html = export::web(&desk);
        let opened = Arc::new(Opened { desk, html, selections: Mutex::default() });
        *known = Some((saves, opened.clone()));
        Ok((saves, opened))
    }

    /// Returns a letter's template, or that of the letter which is meant where none is named, with the languages that
    /// are shown.
    fn select(&self, opened: &Opened, letter: Option<&str>) -> Result<Arc<Selection>> {
        let letter = letter.or(self.options.letter.as_deref());
        let mut known = locked(&opened.selections);
        if let Some(one) = known.iter().find(|one| letter == Some(one.letter.name.as_str())) {
            return Ok(one.clone());
        }
        let selection = Arc::new(opened.desk.select(letter, &self.options.langs, &[])?);
        known.push(selection.clone());
        Ok(selection)
    }

    /// Returns what there is to show: of the letter that is named, or of the first one.
    ///
    /// # Errors
    /// Everything that is wrong with the campaign's files or the letter's template.
    pub fn state(&self, letter: Option<&str>) -> Result<State> {
        let (_, opened) = self.opened()?;
        let desk = &opened.desk;
        let letters = desk.shelf().letters()?;
        let letter = letter.filter(|name| letters.iter().any(|l| l == name));
        let selection = match self.select(&opened, letter) {
            // Several letters, and nobody has said which.
            Err(_) if letter.is_none() && self.options.letter.is_none() && letters.len() > 1 => {
                self.select(&opened, letters.first().map(String::as_str))
            }
            other => other,
        }?;
        let reads = |to: &Addressee<'_>| Recipient {
            id: to.id().to_string(),
            languages: selection
                .langs
                .iter()
                .filter(|lang| desk.recipients(lang).any(|one| one.id() == to.id()))
                .map(ToString::to_string)
                .collect(),
        };
        let all = desk.campaign().recipients.iter().map(Addressee::One);
        Ok(State {
            letter: selection.letter.name.clone(),
            title: selection.letter.front.title.clone(),
            source: desk.campaign().source.to_string(),
            languages: selection
                .langs
                .iter()
                .map(|lang| Language { tag: lang.to_string(), dir: lang.direction() })
                .collect(),
            recipients: std::iter::once(Addressee::Public).chain(all).map(|to| reads(&to)).collect(),
            pages: cfg!(feature = "pdf"),
            letters,
        })
    }

    /// Returns a letter as it is now.
    ///
    /// # Errors
    /// Everything that keeps it from being made.
    pub fn sheet(&self, question: &Question) -> Result<Arc<Sheet>> {
        let (saves, opened) = self.opened()?;
        if let Some(sheet) = locked(&self.sheets).get(question).filter(|sheet| sheet.saves == saves) {
            return Ok(sheet);
        }
        let desk = &opened.desk;
        let selection = self.select(&opened, Some(&question.letter))?;
        let template = &selection.letter;
        let lang = Lang::among(&question.lang, &selection.langs)?;
        let to = desk.recipients(lang).find(|to| to.id() == question.to);
        let to = to.ok_or_else(|| Error::new(format!("`{}` does not get the letter in `{lang}`", question.to)))?;
        let mut findings = Findings::default();
        let catalogue = findings.keep(compose::catalogue(desk, template, lang));
        let composed = catalogue.as_ref().and_then(|catalogue| {
            let composer = Composer::new(desk, template, lang, catalogue.as_ref(), Strictness::Marked);
            let composer = findings.keep(composer)?;
            let letter = findings.keep(composer.compose(to))?;
            let mut remarks: Vec<Diagnostic> = composer.warnings().chain(composer.broken()).cloned().collect();
            remarks.extend(compose::lack(desk, template, lang, catalogue.as_ref()));
            Some((letter, remarks))
        });
        let html = findings.keep(opened.html.as_ref().map_err(Clone::clone));
        let html = html.zip(composed.as_ref()).and_then(|(html, (letter, _))| findings.keep(html.render(letter)));
        let (Some((letter, remarks)), Some(html)) = (composed, html) else {
            return findings.finish(()).and(Err(Error::new("the letter cannot be made")));
        };
        let remarks = remarks.into_iter().map(|one| Diagnostic { severity: Severity::Warning, ..one }).collect();
        let mark = format!("{:x}", Sha256::digest(&html));
        let sheet = Arc::new(Sheet { saves, opened, letter, html: html.into_bytes(), mark, remarks });
        locked(&self.sheets).put(question.clone(), sheet.clone());
        Ok(sheet)
    }
}

/// Takes a lock; what a thread that panicked has left is whole, since it is put there in one step.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|e| e.into_inner())
}
