//! Signing: the folder is looked at first, perhaps made again to compare, and only then signed.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::bundle::{Maker, PROGRAM};
use super::export::exporters;
use super::{Addressee, Desk};
use crate::diag::{Diagnostic, Error, Findings, Kind, Progress, Result};
use crate::export::Format;
use crate::export::crew::crew;
use crate::seal::guide::Extras;
use crate::seal::minisign;
use crate::seal::pdf;
use crate::seal::record::Review;
use crate::seal::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE, Signer};
use crate::seal::verify::LITTER;
use crate::seal::{DEMONSTRATION, Digest, Folder, GUIDE, MANIFEST, Manifest, RECORD, Record, signature_of, signed_by};
use crate::shelf::Shelf;

/// What is about to be signed.
#[derive(Debug, Serialize)]
pub struct Survey {
    /// What the letters are.
    pub record: Record,
    /// How many files are listed.
    pub files: usize,
    /// What has changed since the organisation signed last; none where it has signed nothing of this letter.
    pub changes: Option<Changes>,
    #[serde(skip)]
    manifest: Manifest,
    /// The bytes of the list.
    #[serde(skip)]
    text: Vec<u8>,
}

/// What has changed since an organisation signed last.
#[derive(Debug, Serialize)]
pub struct Changes {
    /// The revision that it signed.
    pub revision: u32,
    /// The day of that revision.
    pub date: String,
    /// Files with other bytes.
    pub changed: Vec<String>,
    /// Files that are new.
    pub new: Vec<String>,
    /// Files that are gone.
    pub gone: Vec<String>,
}

/// Looks at a folder of letters that is to be signed.
///
/// # Errors
/// Everything that is not as the list says, or is not in it.
pub fn survey(folder: &Shelf) -> Result<Survey> {
    let Some(text) = folder.bytes(MANIFEST)? else {
        return Err(Error::new(format!("there is no `{MANIFEST}` in `{}`", folder.root().display()))
            .hint("make the letters first: `openletter export pdf`"));
    };
    let manifest = Manifest::parse(&text)?;
    let mut findings = Findings::default();
    let wrong = |message: String| Diagnostic::error(message).code("not-as-listed");
    for (path, digest) in manifest.iter() {
        match folder.bytes(path)? {
            Some(bytes) if Digest::of(&bytes) == digest => {}
            Some(_) => findings.push(wrong(format!("`{path}` is not as the list says"))),
            None => findings.push(wrong(format!("`{path}` is missing"))),
        }
    }
    let listed = |file: &str| file == MANIFEST || manifest.get(file).is_some();
    for path in folder.paths()? {
        let litter = LITTER.contains(&path.rsplit('/').next().unwrap_or_default());
        let signature = signed_by(&path, listed).is_some() || minisign::is_signature(&path);
        if !listed(&path) && !litter && !signature {
            findings.push(wrong(format!("`{}` is not in the list", path.escape_debug())));
        }
    }
    let again = "export again, with `--clean` to take away what a former run has left";
    findings.finish(()).map_err(|e| e.kind_of(Kind::No).hint(again))?;
    let listed = manifest.get(RECORD);
    let listed =
        listed.ok_or_else(|| Error::new(format!("the list does not name `{RECORD}`")).kind_of(Kind::Unsure))?;
    // What is shown must be what is signed, even if somebody writes into the folder meanwhile.
    let record = folder.bytes(RECORD)?.filter(|bytes| Digest::of(bytes) == listed);
    let record = record.ok_or_else(|| Error::new(format!("`{RECORD}` has changed meanwhile")).kind_of(Kind::No))?;
    let record = Record::parse(&record)?;
    // Whoever signs sees languages and recipients: nothing else may be among what is signed.
    let mut findings = Findings::default();
    for (path, _) in manifest.iter().filter(|(path, _)| ![RECORD, GUIDE].contains(path)) {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        if record.letter_at(path).is_none() || !Format::ALL.iter().any(|format| format.extension() == ending) {
            findings
                .push(Diagnostic::error(format!("`{path}` is listed and is no letter of `{RECORD}`")).code("unnamed"));
        }
    }
    for path in record.unsealed.keys().filter(|path| manifest.get(path).is_none()) {
        findings.push(Diagnostic::error(format!("`{RECORD}` names `{path}`, which is not listed")).code("unnamed"));
    }
    let hint = "nobody would see that they sign it: ask whoever made the letters to export them again";
    findings.finish(()).map_err(|e| e.kind_of(Kind::No).hint(hint))?;
    // What the others make again and compare is the file before it was sealed: nothing else may hide behind the seal.
    let mut findings = Findings::default();
    let sealed = |path: &str| path.ends_with(".pdf") || record.unsealed.contains_key(path);
    for (path, _) in manifest.iter().filter(|(path, _)| sealed(path)) {
        if let Err(reason) = record.unsealed(path, &folder.bytes(path)?.unwrap_or_default()) {
            findings.push(Diagnostic::error(reason).code("seal"));
        }
    }
    findings.finish(()).map_err(|e| e.kind_of(Kind::No))?;
    Ok(Survey { record, files: manifest.len(), changes: None, manifest, text })
}

fn changes(last: &Shelf, manifest: &Manifest) -> Option<Changes> {
    let former = Manifest::parse(&last.bytes(MANIFEST).ok()??).ok()?;
    let record = Record::parse(&last.bytes(RECORD).ok()??).ok()?;
    let paths = |of: &Manifest, want: &dyn Fn(&str, Digest) -> bool| {
        of.iter().filter(|(path, digest)| want(path, *digest)).map(|(path, _)| path.to_string()).collect()
    };
    Some(Changes {
        revision: record.revision,
        date: record.date.to_string(),
        changed: paths(manifest, &|path, digest| former.get(path).is_some_and(|old| old != digest)),
        new: paths(manifest, &|path, _| former.get(path).is_none()),
        gone: paths(&former, &|path, _| manifest.get(path).is_none()),
    })
}

impl Survey {
    /// Finds what has changed; `last` is where the organisation keeps what it signed last.
    pub fn compare(&mut self, last: &Path) {
        self.changes = changes(&Shelf::new(last), &self.manifest);
    }

    /// Refuses what should not be signed: a demonstration, and languages that nobody has looked at.
    ///
    /// # Errors
    /// As [`Kind::No`].
    pub fn worthy(&self, unreviewed: bool) -> Result<()> {
        if self.record.demonstration {
            let error = Diagnostic::error("this is a demonstration, which nobody should sign").code("demonstration");
            return Err(Error::from(error.hint("export again without `--demo-key`")).kind_of(Kind::No));
        }
        let doubtful = self.record.languages.iter().filter(|l| l.review == Review::Unreviewed);
        let doubtful: Vec<&str> = doubtful.map(|l| l.lang.as_str()).collect();
        if unreviewed || doubtful.is_empty() {
            return Ok(());
        }
        let message = format!("not all of the text has been looked at in: {}", doubtful.join(", "));
        let error = Diagnostic::error(message).code("not-reviewed");
        let error = error.hint("have it reviewed and export again, or sign it all the same with `--unreviewed`");
        Err(Error::from(error).kind_of(Kind::No))
    }

    /// Signs the list and, unless `manifest_only`, every file by itself; returns the signatures' files.
    ///
    /// # Errors
    /// When the key cannot be used, or a file has changed since it was looked at.
    pub fn sign(&self, folder: &Shelf, signer: &dyn Signer, org: &str, manifest_only: bool) -> Result<Vec<String>> {
        let mut made = vec![];
        // The list comes last: once it is signed, all of it is.
        for (path, digest) in self.manifest.iter().filter(|_| !manifest_only) {
            if !path.contains('/') {
                continue;
            }
            let bytes = folder.bytes(path)?.filter(|bytes| Digest::of(bytes) == digest);
            let bytes = bytes.ok_or_else(|| Error::new(format!("`{path}` has changed meanwhile")).kind_of(Kind::No))?;
            made.push((signature_of(path, org), signer.sign(FILE_NAMESPACE, &bytes)?));
        }
        made.push((signature_of(MANIFEST, org), signer.sign(MANIFEST_NAMESPACE, &self.text)?));
        for (name, text) in &made {
            folder.write(name, text.as_bytes())?;
        }
        Ok(made.into_iter().map(|(name, _)| name).collect())
    }

    /// Signs the list in minisign's format; returns the signature's file.
    ///
    /// # Errors
    /// When the key cannot be used, or the file not be written.
    pub fn sign_by_minisign(&self, folder: &Shelf, key: &minisign::SecretKey, org: &str) -> Result<String> {
        let name = minisign::signature_of(org);
        folder.write(&name, key.sign(&self.text)?.as_bytes())?;
        Ok(name)
    }

    /// Keeps what was signed, so that the next time the changes can be told.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn remember(&self, last: &Path) -> Result<()> {
        let last = Shelf::new(last);
        last.write(RECORD, self.record.to_text().as_bytes())?;
        last.write(MANIFEST, &self.text).map(drop)
    }

    /// Makes every letter again from the campaign, and compares.
    ///
    /// # Errors
    /// Every file that comes out otherwise, as [`Kind::No`].
    pub fn rebuild(&self, folder: &Shelf, desk: &Desk, jobs: usize, progress: &dyn Progress) -> Result<()> {
        let record = &self.record;
        if record.program != PROGRAM {
            return Err(Error::new(format!("the letters were made by `{}`, and this is `{PROGRAM}`", record.program))
                .kind_of(Kind::Unsure)
                .hint("other versions may make other bytes: use the same one to compare"));
        }
        let letter = desk.letter(&record.letter)?;
        let maker = Maker::new(desk, &letter, record.manner)?;
        let mut findings = Findings::default();
        let other =
            |what: &str| Diagnostic::error(format!("`{what}` is not what your own campaign makes")).code("rebuilt");
        let mut composers = vec![];
        for language in &record.languages {
            match findings.keep(maker.again(language)) {
                Some(Some(composer)) => composers.push(composer),
                Some(None) => findings.push(
                    Diagnostic::error(format!("`{}` would be held back in your own campaign", language.lang))
                        .code("rebuilt"),
                ),
                None => {}
            }
        }
        findings.finish(()).map_err(|e| e.kind_of(Kind::No))?;
        let mut findings = Findings::default();
        let languages: Result<Vec<_>> = composers.iter().map(|c| maker.language(c, &BTreeMap::new())).collect();
        let made = maker.record(languages?, self.manifest.iter().map(|(path, _)| path), record.demonstration)?;
        // The bytes and not what they mean: a record can hold more than its fields, such as comments.
        let made = Record { unsealed: record.unsealed.clone(), ..made }.to_text();
        if self.manifest.get(RECORD) != Some(Digest::of(made.as_bytes())) {
            findings.push(other(RECORD));
        }
        let mut tasks = vec![];
        for (path, digest) in self.manifest.iter().filter(|(path, _)| *path != RECORD) {
            if path == GUIDE {
                // Keys of minisign come and go: with or without them, the words are the program's own.
                let seal = !record.unsealed.is_empty();
                let guides: Result<Vec<String>> =
                    [true, false].into_iter().map(|minisign| maker.guide(Extras { seal, minisign })).collect();
                let same = guides?.iter().any(|guide| Digest::of(guide.as_bytes()) == digest);
                findings.extend((!same).then(|| other(path)));
                continue;
            }
            let made = path.split_once('/').and_then(|(tag, file)| {
                let (id, ending) = file.rsplit_once('.')?;
                let composer = composers.iter().find(|c| c.lang().as_str() == tag)?;
                let to = desk.recipients(composer.lang()).find(|to| to.id() == id)?;
                Some((composer, to, Format::parse(ending).ok()?))
            });
            match made {
                Some((composer, to, format)) => tasks.push((path, digest, composer, to, format)),
                None => findings.push(other(path)),
            }
        }
        let mut formats: Vec<Format> = tasks.iter().map(|(.., format)| *format).collect();
        formats.sort();
        formats.dedup();
        let exporters = exporters(desk, &formats, record.manner.system_fonts, record.manner.standard)?;
        progress.begin("making them again", tasks.len(), "letters");
        let done = crew(tasks.len(), jobs, |number| {
            let (path, digest, composer, to, format) = &tasks[number];
            let to: Addressee<'_> = *to;
            let letter = composer.compose(to)?;
            let exporter = exporters.iter().find(|(known, _)| known == format);
            let (_, exporter) = exporter.ok_or_else(|| Error::new("there is no such format"))?;
            let bytes = Digest::of(&exporter.export(&letter)?);
            progress.advance(1);
            // A sealed file can be made by its sealer alone: what it was before is compared.
            let listed = record.unsealed.get(*path).map_or(*digest, |unsealed| unsealed.sha256);
            // The words of a seal are the sealer's, and read aloud: they are those that a seal of this letter has.
            let same = match record.unsealed.contains_key(*path) {
                true => {
                    pdf::said(&folder.bytes(path)?.unwrap_or_default()) == Some((composer.date(), letter.sender.name))
                }
                false => true,
            };
            if same && bytes == listed { Ok(()) } else { Err(other(path).into()) }
        });
        progress.end();
        findings.extend(done.err().unwrap_or_default().into_iter().flat_map(|(_, error)| error.into_diagnostics()));
        let hint = "compare your campaign with that of whoever made the letters: templates, recipients, catalogues";
        findings.finish(()).map_err(|e| e.kind_of(Kind::No).hint(hint))
    }
}

/// Signs a demonstration with the key that everybody has.
///
/// # Errors
/// When a signature cannot be written.
pub(super) fn demonstrate(folder: &Shelf) -> Result<()> {
    let survey = survey(folder)?;
    survey.sign(folder, &crate::seal::SecretKey::demonstration(), DEMONSTRATION, false).map(drop)
}
