//! The check itself: of a folder, of one file in it, or of one file with its own signatures.
//!
//! Nothing is good by default. Every file must be listed and every listed file be there; every signature must be sound
//! and fit, whoever made it; and whatever is not understood keeps the answer from being good.

use super::inquest::{Inquest, altered};
use super::minisign::{self, Keys};
use super::pdf::Root;
use super::signers::Signers;
use super::sshsig::{FILE_NAMESPACE, Message};
use super::verdict::{File, Report, State, Verdict};
use super::{Digest, Folder, MANIFEST, RECORD, signed_by};
use crate::diag::{Error, Result};

/// Files that desktops leave behind in folders they show; they are passed over.
pub const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// Whose signatures count; none where nobody says it.
    pub signers: Option<&'a Signers>,
    /// Where these come from.
    pub keys: Option<String>,
    /// How many must sign, in place of what the keys' file says.
    pub need: Option<u32>,
    /// The time, in seconds since 1970, for keys that count only from or until a day.
    pub now: i64,
    /// Whether a demonstration is asked for.
    pub demonstration: bool,
    /// Keys of minisign that count too.
    pub minisign: Option<&'a Keys>,
    /// The roots to which the seals of PDFs must lead.
    pub roots: &'a [Root],
    /// Whose letters the keys judge; anybody's where there is none.
    pub sender: Option<&'a str>,
}

/// Returns what is found in a folder that holds a list.
///
/// # Errors
/// When the folder cannot be read.
pub fn folder(folder: &dyn Folder, question: &Question<'_>) -> Result<Report> {
    let mut inquest = Inquest::new(question);
    let paths = folder.paths()?;
    let manifest = inquest.manifest(folder, &paths);
    let Some(manifest) = manifest else { return Ok(inquest.finish()) };
    let mut record = None;
    for (path, digest) in manifest.iter() {
        let state = inquest.listed(folder, &manifest, path, digest);
        if path == RECORD && state == State::Intact {
            record = inquest.record(folder, digest);
        }
        inquest.report.files.push(File::new(path, state, None));
    }
    if manifest.get(RECORD).is_none() {
        inquest.unsure.push(format!("the list does not name `{RECORD}`, so that nobody knows which letter this is"));
    }
    inquest.matches(&manifest, record.as_ref());
    let mut extra = vec![];
    for path in &paths {
        let name = path.rsplit('/').next().unwrap_or_default();
        let own = path == MANIFEST || manifest.get(path).is_some() || LITTER.contains(&name);
        if own || signed_by(path, |file| file == MANIFEST).is_some() || minisign::is_signature(path) {
            continue;
        }
        match signed_by(path, |file| manifest.get(file).is_some()) {
            Some((file, _)) => inquest.own_signature(folder, path, file),
            None => {
                inquest.altered.push(format!("`{}` is not in the list: nobody has signed it", path.escape_debug()));
                extra.push(File::new(path, State::Extra, None));
            }
        }
    }
    inquest.report.files.extend(extra);
    inquest.seals(folder, record.as_ref());
    inquest.name_letters(record);
    Ok(inquest.finish())
}

/// Returns what is found about one file of a folder that holds a list; `path` is relative to the folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn file(folder: &dyn Folder, path: &str, question: &Question<'_>) -> Result<Report> {
    let mut inquest = Inquest::new(question);
    let paths = folder.paths()?;
    let Some(bytes) = folder.bytes(path)? else { return Err(Error::new(format!("`{path}` is not there"))) };
    let digest = Digest::of(&bytes);
    if let Some(manifest) = inquest.manifest(folder, &paths) {
        let record = match manifest.get(RECORD) {
            Some(listed) => match inquest.listed_if_there(folder, RECORD, listed) {
                Some(State::Intact) => inquest.record(folder, listed),
                Some(_) => None,
                None => {
                    let remark = format!("`{RECORD}` is not here, so that revision and date stay unknown");
                    inquest.report.remarks.push(remark);
                    None
                }
            },
            None => {
                inquest.unsure.push(format!("the list does not name `{RECORD}`"));
                None
            }
        };
        inquest.matches(&manifest, record.as_ref());
        let listed: Vec<&str> = manifest.paths_of(digest).collect();
        let mut one = File::new(path, State::Intact, None);
        match manifest.get(path) {
            Some(known) if known == digest => {}
            Some(_) => {
                one.state = State::Altered;
                inquest.altered.push(altered(path, &listed));
            }
            // A file that was taken out of its folder: the list says what it is.
            None if !path.contains('/') && !listed.is_empty() => {
                one.listed_as = Some(listed.join(", "));
                let remark = format!("`{path}` is listed as `{}`: go by that name", listed.join("`, `"));
                inquest.report.remarks.push(remark);
            }
            None => {
                one.state = State::Extra;
                let reason = format!("`{}` is not in the list beside it", path.escape_debug());
                if inquest.orgs.is_empty() { inquest.unsure.push(reason) } else { inquest.altered.push(reason) }
            }
        }
        let known = record.as_ref().filter(|_| one.state == State::Intact && one.listed_as.is_none());
        inquest.seal(path, &bytes, known);
        inquest.report.files.push(one);
        for signature in paths.iter().filter(|p| signed_by(p, |file| file == path).is_some()) {
            inquest.own_signature(folder, signature, path);
        }
        inquest.name_letters(record);
    }
    let report = inquest.finish();
    if !matches!(report.verdict, Verdict::TooFew | Verdict::Unsure) {
        return Ok(report);
    }
    // The list does not prove it; the signatures of the file itself may.
    let mut own = vec![];
    for signature in paths.iter().filter(|p| signed_by(p, |file| file == path).is_some()) {
        own.extend(folder.bytes(signature)?.map(|bytes| (signature.clone(), bytes)));
    }
    let by_itself = alone(path, &bytes, &own, question);
    let proves = match by_itself.verdict {
        Verdict::Good | Verdict::Demonstration => true,
        Verdict::Sealed => report.signatures.is_empty(),
        _ => false,
    };
    Ok(if proves || report.signatures.is_empty() && !own.is_empty() { by_itself } else { report })
}

/// Returns what is found about one file with its own signatures, by name and bytes.
pub fn alone(name: &str, bytes: &[u8], signatures: &[(String, Vec<u8>)], question: &Question<'_>) -> Report {
    let mut inquest = Inquest::new(question);
    let mut one = File::new(name, State::Intact, None);
    let message = Message::new(bytes);
    for (file, signature) in signatures {
        let by = inquest.signature(file, name, FILE_NAMESPACE, signature, &message);
        one.signers.extend(by.iter().cloned());
        inquest.orgs.extend(by);
    }
    inquest.report.files.push(one);
    inquest.seal(name, bytes, None);
    if signatures.is_empty() && !inquest.report.seals.is_empty() {
        let remark =
            "the seal is by whoever has its one key; the list that the organisations sign is the stronger proof";
        inquest.report.remarks.push(remark.to_string());
        return inquest.finish_by_seal();
    }
    if signatures.is_empty() {
        let reason = format!("there is nothing to check `{name}` with: neither a signature nor a list that names it");
        inquest.unsure.push(reason);
    } else {
        inquest.report.remarks.push(
            "the signature covers the bytes and not the name of the file: the letter itself says to whom and in which \
             language it is; for revision and date, check it with its list"
                .to_string(),
        );
    }
    inquest.finish()
}
