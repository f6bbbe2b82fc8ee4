//! What a server offers: the records of Firefox's models, read and sorted out.
//!
//! A record stands for one file. The shape is that of Mozilla's Remote Settings, collection
//! `translations-models-v2` (<https://remote-settings.readthedocs.io/en/latest/>), as `fxtranslate::remote` reads it.

use std::collections::BTreeMap;

use fxtranslate::remote::SUPPORTED_MAJOR;
use serde::{Deserialize, Serialize};

use super::lock::{LARGEST, Role, complete, is_plain};
use super::{Pair, route};
use crate::campaign::Lang;
use crate::diag::{Diagnostic, Error, Result, nearest};

/// A model that can be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The tag of the language of the texts.
    pub from: String,
    /// The tag of the language wanted.
    pub to: String,
    /// The version.
    pub version: String,
    /// The kind of model, such as `base-memory` or `tiny`.
    pub architecture: Option<String>,
    /// The files.
    pub parts: Vec<Part>,
}

/// A file that can be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The name under which it is kept.
    pub name: String,
    /// What it is for.
    pub(super) role: Role,
    /// Where it is, below the root of the attachments.
    pub location: String,
    /// How many bytes are fetched, where that is known.
    pub size: Option<u64>,
    /// The SHA-256 of what is fetched, where that is known.
    pub packed: Option<String>,
    /// The SHA-256 of the file, where that is known.
    pub sha256: Option<String>,
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    name: String,
    file_type: String,
    source_language: String,
    target_language: String,
    version: String,
    architecture: Option<String>,
    decompressed_hash: Option<String>,
    #[serde(rename = "filter_expression")]
    filter: Option<String>,
    attachment: Attachment,
}

#[derive(Deserialize)]
struct Attachment {
    location: String,
    hash: Option<String>,
    size: Option<u64>,
}

impl Offer {
    /// Returns the models that a list of records offers, the newest of each pair, in order of their languages.
    ///
    /// Left out is what a release of Firefox would not get: trial versions, records for some channels only, versions
    /// whose format this engine does not read, and models that are not whole or come without any hash.
    ///
    /// # Errors
    /// When the text is no such list.
    pub fn read(json: &str) -> Result<Vec<Offer>> {
        let wrong = |why: String| -> Error {
            Diagnostic::error(format!("the list of models cannot be read: {why}"))
                .code("model-list")
                .hint("is the mirror's address right? it must hold `records.json`")
                .into()
        };
        let answer: Answer = serde_json::from_str(json).map_err(|e| wrong(e.to_string()))?;
        let records = answer.data.into_iter().filter_map(|value| serde_json::from_value::<Record>(value).ok());
        // The parts of each version of each pair.
        let mut found: BTreeMap<(String, String), BTreeMap<Rank, Vec<Part>>> = BTreeMap::new();
        for record in records {
            let Some((pair, rank, part)) = record.usable() else { continue };
            let versions = found.entry((pair.from.to_string(), pair.to.to_string())).or_default();
            versions.entry(rank).or_default().push(part);
        }
        let mut offers = vec![];
        for ((from, to), versions) in found {
            // The newest that is whole.
            for (rank, mut parts) in versions.into_iter().rev() {
                parts.sort_by_key(|p| p.role);
                parts.dedup_by_key(|p| p.role);
                // Where both kinds of vocabulary are there, the two of their own count.
                if parts.iter().any(|p| p.role == Role::SrcVocab) {
                    parts.retain(|p| p.role != Role::Vocab);
                }
                if complete(&parts.iter().map(|p| p.role).collect::<Vec<_>>()) {
                    let version = rank.version.iter().map(u64::to_string).collect::<Vec<_>>().join(".");
                    offers.push(Offer { from, to, version, architecture: rank.architecture, parts });
                    break;
                }
            }
        }
        Ok(offers)
    }

    /// Returns the languages.
    ///
    /// # Errors
    /// When they are none.
    pub fn pair(&self) -> Result<Pair> {
        Ok(Pair { from: Lang::parse(&self.from)?, to: Lang::parse(&self.to)? })
    }

    /// Returns how many bytes are fetched, where that is known.
    pub fn size(&self) -> Option<u64> {
        self.parts.iter().map(|p| p.size).sum()
    }

    /// Returns the offers to fetch for a pair: one, or two by way of a third language.
    ///
    /// # Errors
    /// When the server has no way from the one language to the other.
    pub fn way<'o>(offers: &'o [Offer], pair: &Pair) -> Result<Vec<&'o Offer>> {
        let pairs: Vec<Pair> = offers.iter().filter_map(|o| o.pair().ok()).collect();
        if let Some(way) = route(&pairs, &pair.from, &pair.to) {
            return Ok(offers.iter().filter(|o| o.pair().is_ok_and(|p| way.contains(&p))).collect());
        }
        let error = Diagnostic::error(format!("the server has no model from `{}` to `{}`", pair.from, pair.to));
        let error = error.code("no-such-model");
        let missing = [&pair.from, &pair.to].into_iter().find(|lang| {
            !pairs.iter().any(|p| lang.chain().iter().any(|tag| tag == p.from.as_str() || tag == p.to.as_str()))
        });
        let names: Vec<String> = pairs.iter().map(ToString::to_string).collect();
        let error = match (missing, nearest(&pair.to_string(), names.iter().map(String::as_str))) {
            (Some(lang), _) => error.hint(format!("it has none for `{lang}` at all")),
            (None, Some(near)) => error.hint(format!("did you mean `{near}`?")),
            (None, None) => error,
        };
        Err(error.hint("`openletter models list --available` shows what there is").into())
    }
}

/// Versions in order: a higher number is newer; of the same version, the larger architecture is preferred.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    version: Vec<u64>,
    weight: u8,
    architecture: Option<String>,
}

impl Record {
    /// Returns what the record offers, if it is for us.
    fn usable(self) -> Option<(Pair, Rank, Part)> {
        let role = match self.file_type.as_str() {
            "model" => Role::Model,
            "vocab" => Role::Vocab,
            "srcvocab" => Role::SrcVocab,
            "trgvocab" => Role::TrgVocab,
            _ => return None, // `lex`, the shortlist, would keep the engine from writing what it does not list
        };
        // `3.0a1` is a trial; its number does not parse.
        let version: Vec<u64> = self.version.split('.').map(|n| n.parse().ok()).collect::<Option<_>>()?;
        let ours = version.first() == Some(&SUPPORTED_MAJOR) && self.filter.is_none_or(|f| f.trim().is_empty());
        let (from, to) = (Lang::parse(&self.source_language).ok()?, Lang::parse(&self.target_language).ok()?);
        let hash = |text: Option<String>| {
            text.map(|t| t.to_ascii_lowercase()).filter(|t| t.len() == 64 && t.bytes().all(|b| b.is_ascii_hexdigit()))
        };
        let (packed, sha256) = (hash(self.attachment.hash), hash(self.decompressed_hash));
        let known = packed.is_some() || sha256.is_some();
        let small = self.attachment.size.is_none_or(|size| size <= LARGEST);
        if !ours || !known || !small || !is_plain(&self.name) || !is_location(&self.attachment.location) || from == to {
            return None;
        }
        let weight = match self.architecture.as_deref() {
            Some("base-memory") => 3,
            Some("base") => 2,
            Some("tiny") => 1,
            _ => 0,
        };
        let part = Part {
            name: self.name,
            role,
            location: self.attachment.location,
            size: self.attachment.size,
            packed,
            sha256,
        };
        Some((Pair { from, to }, Rank { version, weight, architecture: self.architecture }, part))
    }
}

/// Returns whether a text is a path below the root of the attachments, and no way out of it.
fn is_location(text: &str) -> bool {
    let plain = |part: &str| is_plain(part) && part != "..";
    !text.is_empty() && text.len() < 500 && text.split('/').all(plain)
}
