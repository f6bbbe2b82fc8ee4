//! What a check has found, as one value that people and scripts are told.

use serde::Serialize;

use super::{PublicKey, Record, pdf};
use crate::diag::Kind;

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing has been altered, and enough organisations have signed.
    Good,
    /// Everything fits, but it is signed with the key that everybody has: it proves nothing.
    Demonstration,
    /// Nobody has signed it, but a PDF is as it was sealed, by a root that was given.
    Sealed,
    /// Something has been altered, or none of those who signed is known.
    Altered,
    /// What is there is as it was signed, but too few have signed.
    TooFew,
    /// It cannot be told.
    Unsure,
}

impl Verdict {
    /// Returns the exit code: 0 only where the answer is good, a seal where there is nothing else, or a demonstration that
    /// was asked for.
    pub fn exit_code(self) -> u8 {
        match self {
            Verdict::Good | Verdict::Demonstration | Verdict::Sealed => 0,
            Verdict::Altered => Kind::No.exit_code(),
            Verdict::TooFew => Kind::TooFew.exit_code(),
            Verdict::Unsure => Kind::Unsure.exit_code(),
        }
    }
}

/// Everything that a check has found.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The answer.
    pub verdict: Verdict,
    /// Why the answer is not good, the weightiest first.
    pub reasons: Vec<String>,
    /// What the letters are, as far as the record could be read; what it says is as good as the verdict.
    pub letter: Option<Record>,
    /// The organisations that count, in order.
    pub signers: Vec<String>,
    /// How many signers they are: those that share a key are one.
    pub count: usize,
    /// How many must sign, where somebody says it.
    pub need: Option<usize>,
    /// How many signers the keys know.
    pub known: usize,
    /// Where the keys come from.
    pub keys: Option<String>,
    /// The files that were looked at.
    pub files: Vec<File>,
    /// The signatures that were looked at.
    pub signatures: Vec<Signed>,
    /// The seals of PDFs that were looked at.
    pub seals: Vec<Sealed>,
    /// What is worth knowing beside the answer.
    pub remarks: Vec<String>,
}

/// A file that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct File {
    /// Its path in the folder.
    pub path: String,
    /// How it stands.
    pub state: State,
    /// The path under which its bytes are listed, where that is another one.
    pub listed_as: Option<String>,
    /// Its language, where it is a letter.
    pub lang: Option<String>,
    /// Its recipient, where it is a letter.
    pub recipient: Option<String>,
    /// The organisations whose own signature of the file counts.
    pub signers: Vec<String>,
}

/// How a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// As it is listed, or, without a list, as it was signed.
    Intact,
    /// Other bytes than the list says.
    Altered,
    /// Listed, but not there.
    Missing,
    /// There, but not listed: nobody has signed it.
    Extra,
    /// It could not be read.
    Unreadable,
}

/// The seal of a PDF that was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Sealed {
    /// The PDF.
    pub file: String,
    /// What was found.
    #[serde(flatten)]
    pub seal: pdf::Verdict,
}

/// A signature that was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Signed {
    /// The signature's file.
    pub file: String,
    /// What it signs.
    pub of: String,
    /// Whose it is, where the key is known.
    pub by: Option<String>,
    /// The key's fingerprint.
    pub fingerprint: Option<String>,
    /// What it is worth.
    pub worth: Worth,
}

/// What a signature is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// It counts.
    Good,
    /// It does not fit what it should sign, or is no sound signature.
    Broken,
    /// It fits, but nobody is known to have the key.
    Unknown,
    /// It fits, but the key has been revoked.
    Revoked,
    /// It fits, but was made for another purpose.
    OtherPurpose,
    /// It fits, but the key does not count yet, or no more.
    OutOfTime,
    /// It fits, with the key that everybody has.
    Demonstration,
}

impl File {
    /// Returns a file in a state, with its language and recipient where the record knows them.
    pub fn new(path: &str, state: State, record: Option<&Record>) -> File {
        let letter = record.and_then(|record| record.letter_at(path));
        File {
            path: path.to_string(),
            state,
            listed_as: None,
            lang: letter.map(|(language, _)| language.lang.to_string()),
            recipient: letter.map(|(_, recipient)| recipient.to_string()),
            signers: vec![],
        }
    }
}

impl Signed {
    pub(super) fn new(file: &str, of: &str, key: Option<&PublicKey>, by: Option<String>, worth: Worth) -> Signed {
        let fingerprint = key.map(PublicKey::fingerprint);
        Signed { file: file.to_string(), of: of.to_string(), by, fingerprint, worth }
    }
}
