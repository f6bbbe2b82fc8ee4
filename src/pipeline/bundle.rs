//! What lies beside the letters so that they can be signed and checked: the list, the record, the guide.
//!
//! The list covers exactly what is there and current. A run that makes only some of the letters keeps the lines of the
//! others where their bytes are still those that were listed and would be made again today; what is not current is no
//! longer listed, and told as stale.

use std::collections::BTreeMap;

use super::compose::{self, Composer, Strictness, lack};
use super::{Addressee, Desk, extract};
use crate::campaign::{Lang, PUBLIC};
use crate::defaults;
use crate::diag::{Error, Result};
use crate::export::Format;
use crate::letter::Letter;
use crate::seal::guide::{self, Extras};
use crate::seal::minisign;
use crate::seal::record::{Language, Manner, Review};
use crate::seal::sshsig::Signature;
use crate::seal::{DEMONSTRATION, Digest, Folder, GUIDE, MANIFEST, Manifest, RECORD, Record, signed_by};
use crate::shelf::{STAGE, Shelf};
use crate::template::Template;

/// The program with its version: another one may make other bytes of the same letter.
pub const PROGRAM: &str = concat!("openletter ", env!("CARGO_PKG_VERSION"));

/// What tells a letter's content from another's: the hash of everything that stands on its pages.
pub(super) fn content(letter: &Letter) -> Result<Digest> {
    let mut text =
        serde_json::to_vec(letter).map_err(|e| Error::new(format!("the letter cannot be told from others: {e}")))?;
    for (name, picture) in &letter.pictures {
        text.extend(format!("\n{} {name}", Digest::of(&picture.bytes)).bytes());
    }
    Ok(Digest::of(&text))
}

/// Looks at what the letters of a template are made of.
pub(super) struct Maker<'a> {
    desk: &'a Desk,
    letter: &'a Template,
    manner: Manner,
    /// The hash of layouts and fonts.
    outfit: Digest,
}

impl<'a> Maker<'a> {
    pub fn new(desk: &'a Desk, letter: &'a Template, manner: Manner) -> Result<Maker<'a>> {
        let mut text = format!("{PROGRAM}\n{}", manner.to_text());
        let mut names: Vec<String> = desk.shelf().list("templates")?;
        names.retain(|name| name.ends_with(".typ") || name.ends_with(".html"));
        names.extend(["letter.html".to_string(), "letter.typ".to_string()]);
        names.sort();
        names.dedup();
        for name in names.iter().map(|name| format!("templates/{name}")) {
            let own = desk.shelf().bytes(&name)?;
            let built_in = || defaults::source(&name).map(|s| s.text().as_bytes().to_vec());
            text.extend(own.or_else(built_in).map(|bytes| format!("{}  {name}\n", Digest::of(&bytes))));
        }
        let built_in = defaults::fonts();
        for name in desk.shelf().list("templates/fonts")? {
            let font = [".ttf", ".otf", ".ttc"].iter().any(|end| name.to_ascii_lowercase().ends_with(end));
            if font && !built_in.iter().any(|(known, _)| *known == name) {
                let bytes = desk.shelf().bytes(&format!("templates/fonts/{name}"))?.unwrap_or_default();
                text.push_str(&format!("{}  {name}\n", Digest::of(&bytes)));
            }
        }
        Ok(Maker { desk, letter, manner, outfit: Digest::of(text.as_bytes()) })
    }

    /// Returns the language of a composer as the record has it; `filled` are the contents that are known already.
    pub fn language(&self, composer: &Composer<'_>, filled: &BTreeMap<&str, Digest>) -> Result<Language> {
        let lang = composer.lang();
        let mut text = format!("{}\n", self.outfit);
        for to in self.desk.recipients(lang) {
            // A letter that cannot be filled is nowhere among the outputs, so that what it would be does not matter.
            let made = || composer.compose(to).and_then(|letter| content(&letter)).ok();
            let one = filled.get(to.id()).copied().or_else(made);
            text.push_str(&format!("{} {}\n", to.id(), one.map(|one| one.to_string()).unwrap_or_default()));
        }
        Ok(Language { lang: lang.clone(), review: self.review(composer)?, made_of: Digest::of(text.as_bytes()) })
    }

    fn review(&self, composer: &Composer<'_>) -> Result<Review> {
        let campaign = self.desk.campaign();
        if *composer.lang() == campaign.source {
            return Ok(Review::Source);
        }
        if composer.has_notice() {
            return Ok(Review::Unreviewed);
        }
        let counts = extract::merged(self.desk, self.letter, composer.lang())?.counts(campaign.require_review);
        let all = counts.reviewed.segments == counts.total.segments;
        Ok(if all { Review::Accepted } else { Review::Complete })
    }

    /// Returns the composer that makes a language of a record again; none where the language would be held back today.
    pub fn again(&self, language: &Language) -> Result<Option<Composer<'a>>> {
        let how = match language.review {
            Review::Unreviewed => Strictness::Unreviewed,
            _ => Strictness::Export,
        };
        let lang = &language.lang;
        let catalogue = compose::catalogue(self.desk, self.letter, lang)?;
        let catalogue = catalogue.as_ref();
        if how == Strictness::Export && lack(self.desk, self.letter, lang, catalogue).is_some() {
            return Ok(None);
        }
        let composer = Composer::new(self.desk, self.letter, lang, catalogue, how)?;
        Ok(Some(composer.with_layout(self.manner.layout)))
    }

    /// Returns the record of letters in these languages; `paths` are those of the letters.
    pub fn record<'p>(
        &self,
        languages: Vec<Language>,
        paths: impl Iterator<Item = &'p str>,
        demonstration: bool,
    ) -> Result<Record> {
        let campaign = self.desk.campaign();
        let source = Composer::new(self.desk, self.letter, &campaign.source, None, Strictness::Draft)?;
        let public = source.compose(Addressee::Public)?;
        let there: Vec<&str> = paths.filter_map(recipient_of).collect();
        let ids = std::iter::once(PUBLIC).chain(campaign.recipients.iter().map(|r| r.id.as_str()));
        let place = |lang: &Lang| campaign.languages.iter().position(|known| known == lang);
        let mut languages = languages;
        languages.sort_by_key(|language| place(&language.lang));
        Ok(Record {
            program: PROGRAM.to_string(),
            letter: self.letter.name.clone(),
            title: public.title,
            revision: public.revision,
            date: self.letter.front.date,
            sender: campaign.sender.id.clone(),
            name: public.sender.name,
            source: campaign.source.clone(),
            source_hash: source_hash(self.desk, self.letter)?,
            threshold: campaign.threshold,
            demonstration,
            manner: self.manner,
            languages,
            recipients: ids.filter(|id| there.contains(id)).map(String::from).collect(),
            unsealed: BTreeMap::new(),
        })
    }

    /// Returns the text of the guide: in the letter's own language, and in English.
    ///
    /// # Errors
    /// When the campaign's own words are broken.
    pub fn guide(&self, extras: Extras) -> Result<String> {
        let source = &self.desk.campaign().source;
        let english = Lang::parse("en")?;
        let own = (source.language() != english.language()).then_some(source);
        let words: Result<Vec<_>> = own.into_iter().chain([&english]).map(|lang| self.desk.words(lang)).collect();
        Ok(guide::text(&words?, extras))
    }
}

/// Returns the recipient of a path `<lang>/<recipient>.<extension>`.
fn recipient_of(path: &str) -> Option<&str> {
    Some(path.split_once('/')?.1.rsplit_once('.')?.0)
}

/// Returns the hash of what `sha256sum` writes over a letter's template and everything that it brings in, in the order of
/// their paths and with LF as line ends, which versioning systems may have turned into those of Windows.
fn source_hash(desk: &Desk, letter: &Template) -> Result<Digest> {
    let mut files = BTreeMap::new();
    for source in letter.sources() {
        let bytes = desk.shelf().bytes(source.name())?.unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        files.insert(source.name(), Digest::of(text.as_bytes()));
    }
    let lines: String = files.iter().map(|(name, digest)| format!("{digest}  {name}\n")).collect();
    Ok(Digest::of(lines.as_bytes()))
}

/// The list and the record that lie in a folder, where both can be read and belong together.
pub(super) struct Former {
    pub manifest: Manifest,
    pub record: Record,
}

impl Former {
    pub fn read(folder: &Shelf) -> Option<Former> {
        let manifest = Manifest::parse(&folder.bytes(MANIFEST).ok()??).ok()?;
        let record = folder.bytes(RECORD).ok()??;
        let listed = manifest.get(RECORD) == Some(Digest::of(&record));
        Some(Former { record: Record::parse(&record).ok().filter(|_| listed)?, manifest })
    }

    /// Returns the lines of a language whose files are as they were listed.
    pub fn intact<'a>(&'a self, folder: &'a Shelf, lang: &'a Lang) -> impl Iterator<Item = (&'a str, Digest)> {
        let begin = format!("{lang}/");
        let own = self.manifest.iter().filter(move |(path, _)| path.starts_with(&begin));
        own.filter(|(path, digest)| {
            folder.bytes(path).is_ok_and(|bytes| bytes.is_some_and(|bytes| Digest::of(&bytes) == *digest))
        })
    }
}

/// What lies in a folder of letters besides them.
#[derive(Debug, Default)]
pub(super) struct Stale {
    /// Files of a former run, and signatures that do not fit any more.
    pub ours: Vec<String>,
    /// Files that no run of ours has made.
    pub foreign: Vec<String>,
}

/// Returns what is in a folder and is not listed, signatures that fit left out.
pub(super) fn stale(folder: &Shelf, manifest: &Manifest, former: Option<&Manifest>) -> Result<Stale> {
    let mut stale = Stale::default();
    for path in folder.paths()? {
        if path == MANIFEST || manifest.get(&path).is_some() {
            continue;
        }
        if minisign::is_signature(&path) {
            // Whether it fits only its key could say; of the list that it signed it still does.
            if former != Some(manifest) {
                stale.ours.push(path);
            }
            continue;
        }
        let signed = signed_by(&path, |file| file == MANIFEST || manifest.get(file).is_some());
        let fits = |file: &str| {
            let (signature, bytes) = (folder.bytes(&path).ok()??, folder.bytes(file).ok()??);
            Some(Signature::parse(&signature).is_ok_and(|signature| signature.fits(&bytes)))
        };
        let made = |path: &str| {
            if path.rsplit('/').next().is_some_and(|name| name.starts_with(STAGE)) {
                return true;
            }
            let known = path.rsplit_once('.').and_then(|(_, ending)| Format::parse(ending).ok()).is_some();
            known && path.split('/').count() == 2 && path.split('/').next().is_some_and(|tag| Lang::parse(tag).is_ok())
        };
        match signed {
            Some((_, org)) if org == DEMONSTRATION => stale.ours.push(path),
            Some((file, _)) if fits(file) == Some(true) => {}
            _ if signed.is_some() || former.is_some_and(|m| m.get(&path).is_some()) || made(&path) => {
                stale.ours.push(path)
            }
            // The signature of a letter that is no longer there.
            _ if signed_by(&path, |file| former.is_some_and(|m| m.get(file).is_some()) || made(file)).is_some() => {
                stale.ours.push(path)
            }
            _ => stale.foreign.push(path),
        }
    }
    Ok(stale)
}

/// The names of what [`Maker`] writes, in the order in which it is put into place.
pub(super) const BESIDE: [&str; 3] = [GUIDE, RECORD, MANIFEST];
