//! Checking: where the list of a file or a folder is, and whose keys count.

use std::path::{Path, PathBuf};

use super::Desk;
use crate::campaign::{Lang, Localised};
use crate::diag::{Error, Kind, Result, Source};
use crate::seal::guide::Extras;
use crate::seal::minisign;
use crate::seal::page::{Page, Tongue};
use crate::seal::pdf::{ROOT, Root};
use crate::seal::verify::{self, Question};
use crate::seal::{ALLOWED, MANIFEST, REVOKED, Report, SIGNATURE, Signers};
use crate::shelf::Shelf;

/// So many folders above a file are searched for its list: letters lie in one folder per language.
const ABOVE: usize = 2;

/// What is to be checked.
#[derive(Debug)]
pub enum Subject {
    /// A folder that holds a list.
    Folder(Shelf),
    /// A file in a folder that holds a list, by its path in it.
    File(Shelf, String),
    /// A file without a list, by its name in its folder.
    Alone(Shelf, String),
}

/// Keys with the place that they come from.
#[derive(Debug)]
pub struct Keys {
    /// The keys.
    pub signers: Signers,
    /// The keys of minisign beside them, where there are any.
    pub minisign: Option<minisign::Keys>,
    /// Their file.
    pub place: PathBuf,
}

impl Subject {
    /// Returns what a path means: a folder of letters, a letter, a list, or a signature in place of what it signs.
    ///
    /// # Errors
    /// When there is no such path, or a folder without a list.
    pub fn at(path: &Path) -> Result<Subject> {
        let real = path.canonicalize().map_err(|e| Error::io("open", path, &e))?;
        if real.is_dir() {
            if real.join(MANIFEST).is_file() {
                return Ok(Subject::Folder(Shelf::new(real)));
            }
            let error = Error::usage(format!("there is no `{MANIFEST}` in `{}`", path.display()));
            return Err(error.hint("name the folder of one letter, such as `out/my-letter`, or a single file"));
        }
        let parent = real.parent().unwrap_or(Path::new("/")).to_path_buf();
        let name = real.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_string();
        if name.is_empty() {
            return Err(Error::new(format!("`{}` has no name that can be told", path.display())));
        }
        let signed = name.strip_suffix(SIGNATURE).and_then(|stem| {
            let mut cuts = stem.rmatch_indices('.').map(|(at, _)| &stem[..at]);
            cuts.find(|file| parent.join(file).is_file()).map(String::from)
        });
        let name = signed.unwrap_or(name);
        if name == MANIFEST || minisign::is_signature(&name) && parent.join(MANIFEST).is_file() {
            return Ok(Subject::Folder(Shelf::new(parent)));
        }
        for folder in real.ancestors().skip(1).take(ABOVE) {
            if folder.join(MANIFEST).is_file() {
                let below = parent.strip_prefix(folder).ok().and_then(Path::to_str).unwrap_or_default();
                let path = if below.is_empty() { name } else { format!("{}/{name}", below.replace('\\', "/")) };
                return Ok(Subject::File(Shelf::new(folder), path));
            }
        }
        Ok(Subject::Alone(Shelf::new(parent), name))
    }

    /// Returns the folder that is looked at: no key may come from it.
    pub fn folder(&self) -> &Path {
        match self {
            Subject::Folder(shelf) | Subject::File(shelf, _) | Subject::Alone(shelf, _) => shelf.root(),
        }
    }

    /// Returns what is found.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn check(&self, question: &Question<'_>) -> Result<Report> {
        match self {
            Subject::Folder(shelf) => verify::folder(shelf, question),
            Subject::File(shelf, path) => verify::file(shelf, path, question),
            Subject::Alone(shelf, name) => {
                let bytes = shelf.bytes(name)?.ok_or_else(|| Error::new(format!("`{name}` is not there")))?;
                let mut own = vec![];
                let begin = format!("{name}.");
                for file in shelf.list("")?.into_iter().filter(|f| f.starts_with(&begin) && f.ends_with(SIGNATURE)) {
                    own.extend(shelf.bytes(&file)?.map(|bytes| (file, bytes)));
                }
                Ok(verify::alone(name, &bytes, &own, question))
            }
        }
    }
}

/// Returns the page on which anybody can check the campaign's letters with a browser; `need` is how many must sign.
///
/// # Errors
/// When there is no key whose signatures would count, or the campaign's words are broken.
pub fn page(desk: &Desk, keys: &Keys, need: u32) -> Result<String> {
    let campaign = desk.campaign();
    let name = |of: &Localised<String>, lang: &Lang| of.get(lang, &campaign.source).cloned().unwrap_or_default();
    let tongue = |lang: &Lang| {
        let members = campaign.sender.members.iter().map(|m| (m.id.clone(), name(&m.name, lang)));
        let sender = name(&campaign.sender.name, lang);
        Ok(Tongue { words: desk.words(lang)?, members: members.collect(), sender })
    };
    let languages: Result<Vec<Tongue>> = campaign.languages.iter().map(tongue).collect();
    let english = desk.words(&Lang::parse("en")?)?;
    let (sender, signers) = (campaign.sender.id.as_str(), &keys.signers);
    let extras = Extras { seal: desk.shelf().path(ROOT).is_file(), minisign: keys.minisign.is_some() };
    Page { sender, signers, need: need as usize, languages: languages?, english, extras }.write()
}

impl Keys {
    /// Returns the keys of a file, those revoked in a second one (that beside it, where none is named), and those of minisign
    /// beside it.
    ///
    /// # Errors
    /// When one of them cannot be read or is not understood.
    pub fn read(allowed: &Path, revoked: Option<&Path>) -> Result<Keys> {
        let place = allowed.canonicalize().map_err(|e| Error::io("open", allowed, &e))?;
        // What is there and cannot be read is an error: keys that are revoked must not count because of it.
        let there = |file: &Path| file.symlink_metadata().is_ok();
        let beside = place.with_file_name(REVOKED);
        let revoked = revoked.map(Path::to_path_buf).or_else(|| there(&beside).then_some(beside));
        let keys = text(&place)?;
        let revoked = revoked.as_deref().map(text).transpose()?;
        let companion = place.with_file_name(minisign::ALLOWED);
        let minisign = if there(&companion) { Some(minisign::Keys::parse(&text(&companion)?)?) } else { None };
        Ok(Keys { signers: Signers::parse(&keys, revoked.as_ref())?, minisign, place })
    }

    /// Refuses keys that come from what is checked: whoever forges letters forges keys beside them.
    ///
    /// # Errors
    /// As [`Kind::Unsure`].
    pub fn from_outside(&self, subject: &Subject) -> Result<()> {
        from_outside(&self.place, ALLOWED, subject)
    }

    /// Returns the keys of the campaign in which the subject lies, if the campaign made it: never keys that came with it.
    ///
    /// # Errors
    /// As [`Keys::read`].
    pub fn of_campaign(desk: &Desk, subject: &Subject) -> Result<Option<Keys>> {
        let root = desk.shelf().root();
        let allowed = desk.shelf().path(ALLOWED);
        if !is_within(root, subject) || !allowed.is_file() {
            return Ok(None);
        }
        Keys::read(&allowed, None).map(Some)
    }
}

/// Returns the roots to which seals must lead: those of the files that are named, else the one beside the keys, else that of
/// the campaign in which the subject lies.
///
/// # Errors
/// When a file cannot be read, is not understood, or comes from what is checked.
pub fn roots(named: &[PathBuf], keys: Option<&Keys>, desk: Option<&Desk>, subject: &Subject) -> Result<Vec<Root>> {
    let beside = keys.map(|keys| keys.place.with_file_name(ROOT));
    let own = desk.filter(|desk| is_within(desk.shelf().root(), subject)).map(|desk| desk.shelf().path(ROOT));
    let found = beside.or(own).filter(|file| file.symlink_metadata().is_ok());
    let files = if named.is_empty() { Vec::from_iter(found) } else { named.to_vec() };
    let mut roots = vec![];
    for file in files {
        let place = file.canonicalize().map_err(|e| Error::io("open", &file, &e))?;
        from_outside(&place, ROOT, subject)?;
        let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = Shelf::new(place.parent().unwrap_or(Path::new("."))).bytes(&name)?.unwrap_or_default();
        roots.extend(Root::parse(&bytes).map_err(|e| e.during(format!("`{}`", file.display())))?);
    }
    Ok(roots)
}

/// Whether the subject lies in the folder of a campaign, and is not the campaign itself.
fn is_within(root: &Path, subject: &Subject) -> bool {
    subject.folder().starts_with(root) && subject.folder() != root
}

/// Refuses keys that come from what is checked.
fn from_outside(place: &Path, file: &str, subject: &Subject) -> Result<()> {
    let inside = match subject {
        // Beside a single file, in somebody's folder of downloads, lies whatever that person has fetched.
        Subject::Alone(..) => false,
        _ => place.starts_with(subject.folder()),
    };
    if !inside {
        return Ok(());
    }
    let message = format!("the keys in `{}` lie among what is to be checked, and prove nothing", place.display());
    Err(Error::new(message)
        .code("keys-from-inside")
        .kind_of(Kind::Unsure)
        .hint(format!("fetch `{file}` from the sites of the organisations, into another folder")))
}

fn text(path: &Path) -> Result<Source> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let shelf = Shelf::new(path.parent().unwrap_or(Path::new(".")));
    shelf.read(&name)
}
