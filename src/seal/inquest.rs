//! A check that is under way: what was looked at, what was found, and the answer that follows.

use std::collections::BTreeSet;

use super::signers::{Signers, Standing};
use super::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE, Message, Signature};
use super::verdict::{Report, Sealed, Signed, State, Verdict, Worth};
use super::verify::Question;
use super::{Digest, Folder, MANIFEST, Manifest, RECORD, Record, minisign, pdf, signed_by};

/// So many signatures of a list are looked at; no coalition has as many keys.
const SIGNATURES: usize = 2000;

/// Says what is wrong with bytes that are not those of the list.
pub(super) fn altered(path: &str, listed: &[&str]) -> String {
    match listed.first() {
        Some(other) => format!("`{path}` has been exchanged: its bytes are those of `{other}`"),
        None => format!("`{path}` has been altered"),
    }
}

/// A check that is under way.
pub(super) struct Inquest<'a> {
    question: &'a Question<'a>,
    pub report: Report,
    /// The organisations whose signatures count.
    pub orgs: BTreeSet<String>,
    /// What has been altered.
    pub altered: Vec<String>,
    /// What cannot be told.
    pub unsure: Vec<String>,
    /// The file whose own signatures were looked at last: those of the next one mostly follow.
    last: Option<(String, Message<'static>)>,
}

impl<'a> Inquest<'a> {
    pub fn new(question: &'a Question<'a>) -> Inquest<'a> {
        let report = Report {
            verdict: Verdict::Unsure,
            reasons: vec![],
            letter: None,
            signers: vec![],
            count: 0,
            need: None,
            known: question.signers.map_or(0, Signers::all),
            keys: question.keys.clone(),
            files: vec![],
            signatures: vec![],
            seals: vec![],
            remarks: vec![],
        };
        Inquest { question, report, orgs: BTreeSet::new(), altered: vec![], unsure: vec![], last: None }
    }

    /// Reads the list and checks its signatures.
    pub fn manifest(&mut self, folder: &dyn Folder, paths: &[String]) -> Option<Manifest> {
        let bytes = match folder.bytes(MANIFEST) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                self.unsure.push(format!("there is no `{MANIFEST}` here"));
                return None;
            }
            Err(error) => {
                self.unsure.push(error.to_string());
                return None;
            }
        };
        let is_signature = |path: &str| signed_by(path, |file| file == MANIFEST).is_some();
        if paths.iter().filter(|path| is_signature(path) || minisign::is_signature(path)).count() > SIGNATURES {
            self.unsure.push(format!("there are more than {SIGNATURES} signatures of `{MANIFEST}`"));
            return None;
        }
        let message = Message::new(&bytes);
        for path in paths.iter().filter(|path| is_signature(path)) {
            match folder.bytes(path) {
                Ok(Some(signature)) => {
                    let by = self.signature(path, MANIFEST, MANIFEST_NAMESPACE, &signature, &message);
                    self.orgs.extend(by);
                }
                Ok(None) => {}
                Err(error) => self.unsure.push(error.to_string()),
            }
        }
        for path in paths.iter().filter(|path| minisign::is_signature(path)) {
            match folder.bytes(path) {
                Ok(Some(signature)) => {
                    let by = self.minisign(path, &signature, &bytes);
                    self.orgs.extend(by);
                }
                Ok(None) => {}
                Err(error) => self.unsure.push(error.to_string()),
            }
        }
        match Manifest::parse(&bytes) {
            Ok(manifest) => Some(manifest),
            Err(error) => {
                self.unsure.extend(error.diagnostics().iter().map(ToString::to_string));
                None
            }
        }
    }

    /// Checks a signature of a file that is listed.
    pub fn own_signature(&mut self, folder: &dyn Folder, path: &str, file: &str) {
        let message = match self.last.take().filter(|(known, _)| known == file) {
            Some((_, message)) => Ok(Some(message)),
            None => folder.bytes(file).map(|bytes| bytes.map(Message::new)),
        };
        match (folder.bytes(path), message) {
            (Ok(Some(signature)), Ok(Some(message))) => {
                let by = self.signature(path, file, FILE_NAMESPACE, &signature, &message);
                self.last = Some((file.to_string(), message));
                // The files stand in the order of their paths.
                if let Ok(at) = self.report.files.binary_search_by(|known| known.path.as_str().cmp(file)) {
                    self.report.files[at].signers.extend(by);
                }
            }
            // That the file is missing is told already.
            (Ok(_), Ok(_)) => {}
            (Err(error), _) | (_, Err(error)) => self.unsure.push(error.to_string()),
        }
    }

    /// Looks at a signature; returns the organisations for which it counts.
    pub fn signature(
        &mut self,
        path: &str,
        of: &str,
        namespace: &str,
        bytes: &[u8],
        message: &Message<'_>,
    ) -> Vec<String> {
        let signature = match Signature::parse(bytes) {
            Ok(signature) if signature.is_of(message) => signature,
            Ok(signature) => {
                let (key, by) = (signature.key(), self.owner(signature.key()));
                self.altered.push(format!(
                    "the signature `{path}` does not fit: it or `{of}` has been altered, or it belongs to another revision"
                ));
                self.report.signatures.push(Signed::new(path, of, Some(key), by, Worth::Broken));
                return vec![];
            }
            Err(error) => {
                let why = error.diagnostics().first().map(|one| one.message.clone()).unwrap_or_default();
                self.altered.push(format!("`{}`: {why}", path.escape_debug()));
                self.report.signatures.push(Signed::new(path, of, None, None, Worth::Broken));
                return vec![];
            }
        };
        let key = signature.key();
        let (worth, orgs, remark) = if key.is_demonstration() {
            (Worth::Demonstration, vec![], None)
        } else if signature.namespace() != namespace {
            let purpose = signature.namespace().escape_debug();
            (Worth::OtherPurpose, vec![], Some(format!("`{path}` was made for another purpose, `{purpose}`")))
        } else {
            let standing = self.question.signers.map(|s| s.standing(key, namespace, self.question.now));
            match standing.unwrap_or(Standing::Unknown) {
                Standing::Good(orgs) => (Worth::Good, orgs, None),
                Standing::Unknown => {
                    // Without any list the reason says so once for all.
                    let remark = self.question.signers.map(|_| {
                        format!("`{path}` is by a key that your list of keys does not have, {}", key.fingerprint())
                    });
                    (Worth::Unknown, vec![], remark)
                }
                Standing::Revoked(org) => {
                    let whose = org.map(|org| format!(" of `{org}`")).unwrap_or_default();
                    (Worth::Revoked, vec![], Some(format!("`{path}` is by a key{whose} that has been revoked")))
                }
                Standing::OtherPurpose(org) => {
                    (Worth::OtherPurpose, vec![], Some(format!("`{path}`: the key of `{org}` may not sign this")))
                }
                Standing::OutOfTime(org) => {
                    (Worth::OutOfTime, vec![], Some(format!("`{path}`: the key of `{org}` does not count today")))
                }
            }
        };
        self.report.remarks.extend(remark);
        let by = orgs.first().cloned().or_else(|| self.owner(key));
        self.report.signatures.push(Signed::new(path, of, Some(key), by, worth));
        orgs
    }

    /// Looks at a signature of the list in minisign's format; returns the organisation for which it counts.
    fn minisign(&mut self, path: &str, bytes: &[u8], message: &[u8]) -> Option<String> {
        let signature = minisign::Signature::parse(bytes);
        let id = signature.as_ref().ok().map(|signature| signature.id().to_string());
        let known = self.question.minisign.zip(id.as_deref()).and_then(|(keys, id)| keys.owner(id));
        let named = |org: &str| {
            let all = self.question.signers.map(Signers::organisations).unwrap_or_default();
            all.iter().any(|one| one.eq_ignore_ascii_case(org))
        };
        let (worth, org) = match (&signature, known) {
            (Err(_), _) => {
                self.altered.push(format!("`{}`: this is no signature in minisign's format", path.escape_debug()));
                (Worth::Broken, None)
            }
            (Ok(signature), Some((org, key))) if !key.fits(signature, message) => {
                self.altered.push(format!(
                    "the signature `{path}` does not fit: it or `{MANIFEST}` has been altered, or it belongs to another revision"
                ));
                (Worth::Broken, Some(org))
            }
            (Ok(_), Some((org, _))) if named(org) => (Worth::Good, Some(org)),
            (Ok(_), Some((org, _))) => {
                let remark = format!("`{path}` is by `{org}`, which your list of organisations does not name");
                self.report.remarks.push(remark);
                (Worth::Unknown, Some(org))
            }
            (Ok(_), None) => {
                let id = id.as_deref().unwrap_or_default();
                let remark = format!("`{path}` is by the key {id} of minisign, which no `{}` has", minisign::ALLOWED);
                self.report.remarks.push(remark);
                (Worth::Unknown, None)
            }
        };
        let (by, fingerprint) = (org.map(String::from), id.as_ref().map(|id| format!("minisign:{id}")));
        let (file, of) = (path.to_string(), MANIFEST.to_string());
        self.report.signatures.push(Signed { file, of, by: by.clone(), fingerprint, worth });
        by.filter(|_| worth == Worth::Good)
    }

    fn owner(&self, key: &super::PublicKey) -> Option<String> {
        let mut keys = self.question.signers?.keys();
        keys.find(|(_, known, _)| *known == key).map(|(org, ..)| org.to_string())
    }

    /// Compares a listed file with its hash.
    pub fn listed(&mut self, folder: &dyn Folder, manifest: &Manifest, path: &str, digest: Digest) -> State {
        match folder.bytes(path) {
            Ok(Some(bytes)) => {
                let found = Digest::of(&bytes);
                if found == digest {
                    return State::Intact;
                }
                let listed: Vec<&str> = manifest.paths_of(found).collect();
                self.altered.push(altered(path, &listed));
                State::Altered
            }
            Ok(None) => {
                self.altered.push(format!("`{path}` is missing"));
                State::Missing
            }
            Err(error) => {
                self.unsure.push(error.to_string());
                State::Unreadable
            }
        }
    }

    /// As [`Inquest::listed`] for a file that need not be there.
    pub fn listed_if_there(&mut self, folder: &dyn Folder, path: &str, digest: Digest) -> Option<State> {
        match folder.bytes(path) {
            Ok(None) => None,
            _ => Some(self.listed(folder, &Manifest::default(), path, digest)),
        }
    }

    /// Reads the record, whose hash is listed.
    pub fn record(&mut self, folder: &dyn Folder, digest: Digest) -> Option<Record> {
        let bytes = folder.bytes(RECORD).map(Option::unwrap_or_default);
        // What is told must be what was compared, even if somebody writes into the folder meanwhile.
        if bytes.as_ref().is_ok_and(|bytes| Digest::of(bytes) != digest) {
            self.unsure.push(format!("`{RECORD}` has changed while it was looked at"));
            return None;
        }
        match bytes.and_then(|bytes| Record::parse(&bytes)) {
            Ok(record) => Some(record),
            Err(error) => {
                self.unsure.extend(error.diagnostics().iter().map(ToString::to_string));
                None
            }
        }
    }

    /// Refuses a list whose letters the record does not know: nobody could say what they are.
    pub fn matches(&mut self, manifest: &Manifest, record: Option<&Record>) {
        let Some(record) = record else { return };
        for (path, _) in manifest.iter().filter(|(path, _)| path.contains('/') && record.letter_at(path).is_none()) {
            self.unsure
                .push(format!("`{path}` is a letter in a language or to a recipient that `{RECORD}` does not name"));
        }
        for path in record.unsealed.keys().filter(|path| manifest.get(path).is_none()) {
            self.unsure.push(format!("`{RECORD}` names `{path}`, which the list does not have"));
        }
    }

    /// Looks at the seal of a PDF; other files have none.
    pub fn seal(&mut self, path: &str, bytes: &[u8], record: Option<&Record>) {
        if let Some(Err(reason)) = record.map(|record| record.unsealed(path, bytes)) {
            self.altered.push(reason);
        }
        if !bytes.starts_with(b"%PDF-") {
            return;
        }
        let seal = pdf::verify(bytes, self.question.roots, self.question.now);
        if seal.worth == pdf::Worth::Broken {
            self.altered.push(format!("`{path}`: {}", seal.why));
        }
        if seal.worth != pdf::Worth::Absent {
            self.report.seals.push(Sealed { file: path.to_string(), seal });
        }
    }

    /// Looks at the seals of all PDFs that are as they were listed.
    pub fn seals(&mut self, folder: &dyn Folder, record: Option<&Record>) {
        let files = self.report.files.iter().filter(|file| file.state == State::Intact && file.path.ends_with(".pdf"));
        let paths: Vec<String> = files.map(|file| file.path.clone()).collect();
        for path in paths {
            match folder.bytes(&path) {
                Ok(bytes) => self.seal(&path, &bytes.unwrap_or_default(), record),
                Err(error) => self.unsure.push(error.to_string()),
            }
        }
    }

    /// Says which letters the files are.
    pub fn name_letters(&mut self, record: Option<Record>) {
        for file in &mut self.report.files {
            let path = file.listed_as.as_deref().unwrap_or(&file.path);
            if let Some((language, recipient)) = record.as_ref().and_then(|r| r.letter_at(path)) {
                file.lang = Some(language.lang.to_string());
                file.recipient = Some(recipient.to_string());
            }
        }
        self.report.letter = record;
    }

    /// Gives the answer for a PDF that nobody has signed and that has no list: its seal is all there is.
    pub fn finish_by_seal(mut self) -> Report {
        let need = self.question.need.or(self.question.signers.and_then(Signers::threshold)).map(|n| n.max(1) as usize);
        let mut few = None;
        match self.report.seals.first().map(|one| (one.seal.worth, &one.seal.why)) {
            Some((pdf::Worth::Good, _)) => {
                few = need.map(|need| format!("0 of {need} that must sign have signed: a seal is no signature"));
            }
            Some((pdf::Worth::Unknown | pdf::Worth::OutOfTime, why)) => self.unsure.push(why.clone()),
            _ => {}
        }
        self.report.need = need;
        self.report.verdict = match () {
            () if !self.altered.is_empty() => Verdict::Altered,
            () if !self.unsure.is_empty() || self.report.seals.is_empty() || self.question.demonstration => {
                Verdict::Unsure
            }
            () if few.is_some() => Verdict::TooFew,
            () => Verdict::Sealed,
        };
        if self.question.demonstration {
            self.unsure.push("this is no demonstration".to_string());
        }
        self.report.reasons = self.altered.into_iter().chain(self.unsure).chain(few).collect();
        self.report
    }

    pub fn finish(mut self) -> Report {
        let demonstrated = self.report.signatures.iter().any(|s| s.worth == Worth::Demonstration);
        let demonstration =
            self.report.letter.as_ref().map_or(demonstrated && self.orgs.is_empty(), |r| r.demonstration);
        if demonstration && !self.question.demonstration {
            self.unsure
                .insert(0, "this is a demonstration, which proves nothing: anybody can make its signature".to_string());
        }
        if demonstration && self.question.demonstration && !demonstrated {
            self.unsure.push("this demonstration has no signature".to_string());
        }
        if self.question.demonstration && !demonstration {
            self.unsure.push("this is no demonstration: check it with the organisations' keys".to_string());
        }
        if let (Some(record), Some(sender)) = (&self.report.letter, self.question.sender)
            && record.sender != sender
        {
            let reason = format!("these are letters of `{}`, and the keys are those of `{sender}`", record.sender);
            self.unsure.push(reason);
        }
        let need = self.question.need.or(self.question.signers.and_then(Signers::threshold)).map(|n| n.max(1) as usize);
        self.report.need = need;
        self.report.count = self.question.signers.map_or(0, |signers| signers.count(&self.orgs));
        let (count, known) = (self.report.count, self.report.known);
        let mut few = None;
        if !demonstration {
            match (self.question.signers, need) {
                (None, _) => self.unsure.push("nobody says whose signatures count".to_string()),
                _ if !self.report.signatures.is_empty()
                    && self.report.signatures.iter().all(|s| s.worth != Worth::Good) =>
                {
                    let reason = "none of the keys that you trust has signed it: nothing shows that it is genuine";
                    self.altered.push(reason.to_string());
                }
                (_, Some(need)) if count < need => few = Some(format!("{count} of {need} that must sign have signed")),
                (_, None) if count == 0 => few = Some("nobody has signed it".to_string()),
                (_, None) if count < known => {
                    let reason = format!("{count} of {known} have signed, and nobody says how many must");
                    self.unsure.push(reason);
                }
                _ => {}
            }
        }
        self.report.signers = self.orgs.into_iter().collect();
        self.report.verdict = match () {
            () if !self.altered.is_empty() => Verdict::Altered,
            () if !self.unsure.is_empty() => Verdict::Unsure,
            () if few.is_some() => Verdict::TooFew,
            () if demonstration => Verdict::Demonstration,
            () => Verdict::Good,
        };
        self.report.reasons = self.altered.into_iter().chain(self.unsure).chain(few).collect();
        self.report
    }
}
