//! Who gets which language, and how far each language is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::SystemTime;

use serde::Serialize;

use super::{Desk, Selection, extract};
use crate::campaign::{Lang, PUBLIC};
use crate::catalog::Counts;
use crate::diag::{Diagnostic, Result};
use crate::export::Format;
use crate::seal::sshsig::Signature;
use crate::seal::{DEMONSTRATION, MANIFEST as LIST, Manifest, SIGNATURE};
use crate::shelf::{self, MANIFEST, RECIPIENTS, Shelf};
use crate::template::Template;

/// How far a letter is.
#[derive(Debug, Serialize)]
pub struct Status {
    /// The letter.
    pub letter: String,
    /// How many people must accept a translation before it is exported.
    pub require_review: u32,
    /// Its languages.
    pub languages: Vec<Language>,
    /// The public edition and every recipient.
    pub recipients: Vec<Recipient>,
    /// What is worth a look, such as an office that may have another holder.
    #[serde(rename = "findings")]
    pub warnings: Vec<Diagnostic>,
}

/// How far a language is.
#[derive(Debug, Serialize)]
pub struct Language {
    /// The tag.
    pub lang: String,
    /// The language whose words it speaks, having no catalogue of its own.
    pub words_of: Option<String>,
    /// How far its catalogue is; none for the source language, and for one that speaks in its words.
    pub counts: Option<Counts>,
    /// How many recipients' letters have been exported and are up to date.
    pub exported: usize,
    /// How many recipients' letters carry at least one signature.
    pub signed: usize,
}

/// What a recipient has got.
#[derive(Debug, Serialize)]
pub struct Recipient {
    /// The id, or `public`.
    pub id: String,
    /// Per language tag.
    pub cells: BTreeMap<String, Cell>,
}

/// A recipient's letter in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Cell {
    /// The recipient does not get the letter in this language.
    NotWanted,
    /// It has not been exported.
    Waiting,
    /// It has been exported.
    Exported {
        /// In these formats.
        formats: Vec<&'static str>,
        /// Whether something that it is made of has changed since.
        outdated: bool,
        /// How many organisations have signed it, by itself or in the list.
        signatures: usize,
    },
}

/// Returns how far the selected letter is.
///
/// # Errors
/// When a catalogue is broken.
pub fn status(desk: &Desk, selection: &Selection) -> Result<Status> {
    let letter = &selection.letter;
    let ids = std::iter::once(PUBLIC).chain(desk.campaign().recipients.iter().map(|r| r.id.as_str()));
    let wanted = |id: &str| selection.to.as_ref().is_none_or(|to| to.iter().any(|t| t == id));
    let mut recipients: Vec<Recipient> =
        ids.filter(|id| wanted(id)).map(|id| Recipient { id: id.to_string(), cells: BTreeMap::new() }).collect();
    let mut languages = vec![];
    let listed = Listed::read(&Shelf::new(desk.shelf().path(format!("out/{}", letter.name))))?;
    for lang in &selection.langs {
        let lender = desk.lender(letter, lang)?;
        let source = *lender.as_ref().unwrap_or(lang) == desk.campaign().source;
        let catalogue = if source { None } else { Some(extract::merged(desk, letter, lang)?) };
        let counts = catalogue.map(|c| c.counts(desk.campaign().require_review));
        let made_of = newest_source(desk, letter, lang);
        let getting: BTreeSet<&str> = selection.recipients(desk, lang).iter().map(|a| a.id()).collect();
        let beside = Beside::new(desk.shelf().list(&format!("out/{}/{lang}", letter.name))?);
        let (mut exported, mut signed) = (0, 0);
        for recipient in &mut recipients {
            let gets = getting.contains(recipient.id.as_str());
            let cell = if gets {
                cell(desk, &letter.name, lang, &recipient.id, (&beside, &listed), made_of)
            } else {
                Cell::NotWanted
            };
            if let Cell::Exported { outdated, signatures, .. } = &cell {
                exported += usize::from(!outdated);
                signed += usize::from(*signatures > 0);
            }
            recipient.cells.insert(lang.to_string(), cell);
        }
        let words_of = lender.map(|lender| lender.to_string());
        languages.push(Language { lang: lang.to_string(), words_of, counts, exported, signed });
    }
    let warnings = desk.expiring(&[letter], selection.to.as_deref());
    let require_review = desk.campaign().require_review;
    Ok(Status { letter: letter.name.clone(), require_review, languages, recipients, warnings })
}

/// What lies in a folder of outputs.
struct Beside {
    files: BTreeSet<String>,
}

impl Beside {
    fn new(files: Vec<String>) -> Beside {
        Beside { files: files.into_iter().collect() }
    }

    /// Returns who has signed an output by itself, by the names of the files beside it: `<file>.<org>.sig`.
    fn signed(&self, file: &str) -> impl Iterator<Item = &str> {
        let begin = format!("{file}.");
        let following = self.files.range(begin.clone()..).take_while(move |name| name.starts_with(&begin));
        let cut = file.len() + 1;
        following.filter_map(move |name| name[cut..].strip_suffix(SIGNATURE)).filter(|org| *org != DEMONSTRATION)
    }
}

/// The list of a letter's outputs, with those whose signature of it fits.
struct Listed {
    manifest: Manifest,
    orgs: BTreeSet<String>,
}

impl Listed {
    /// Returns the list of a folder; an empty one where there is none that can be read.
    fn read(folder: &Shelf) -> Result<Listed> {
        let bytes = folder.bytes(LIST).ok().flatten().unwrap_or_default();
        let manifest = Manifest::parse(&bytes).unwrap_or_default();
        let fits = |name: &str| {
            let signature = folder.bytes(name).ok().flatten().and_then(|text| Signature::parse(&text).ok());
            signature.is_some_and(|signature| signature.fits(&bytes))
        };
        let begin = format!("{LIST}.");
        let files = folder.list("")?;
        let named = files.iter().filter_map(|name| Some((name, name.strip_prefix(&begin)?.strip_suffix(SIGNATURE)?)));
        let orgs = named.filter(|(name, org)| *org != DEMONSTRATION && fits(name)).map(|(_, org)| org.to_string());
        Ok(Listed { orgs: orgs.collect(), manifest })
    }
}

fn cell(
    desk: &Desk,
    letter: &str,
    lang: &Lang,
    id: &str,
    (beside, listed): (&Beside, &Listed),
    made_of: Option<SystemTime>,
) -> Cell {
    let mut formats = vec![];
    let (mut outdated, mut orgs) = (false, BTreeSet::new());
    for format in Format::ALL {
        let file = format!("{id}.{}", format.extension());
        if !beside.files.contains(&file) {
            continue;
        }
        let written = desk.shelf().modified(&Shelf::output(Path::new("out"), letter, lang, id, format.extension()));
        formats.push(format.extension());
        outdated |= made_of.zip(written).is_some_and(|(source, written)| source > written);
        orgs.extend(beside.signed(&file));
        if listed.manifest.get(&format!("{lang}/{file}")).is_some() {
            orgs.extend(listed.orgs.iter().map(String::as_str));
        }
    }
    let signatures = orgs.len();
    if formats.is_empty() { Cell::Waiting } else { Cell::Exported { formats, outdated, signatures } }
}

/// Returns when the youngest of the files was written of which the letter is made in a language.
fn newest_source(desk: &Desk, letter: &Template, lang: &Lang) -> Option<SystemTime> {
    let own = [MANIFEST, RECIPIENTS, "templates/letter.typ", "templates/letter.html"].map(String::from);
    let protocol = lang.chain().into_iter().map(|tag| format!("locales/{tag}/protocol.ftl"));
    let templates = letter.segments().iter().map(|s| s.place.source.name().to_string());
    let catalogues = lang.general().into_iter().map(|lang| shelf::catalogue(&letter.name, &lang));
    let files = own.into_iter().chain(templates).chain(catalogues).chain(protocol);
    files.filter_map(|name| desk.shelf().modified(Path::new(&name))).max()
}
