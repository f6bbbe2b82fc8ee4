//! `verify.html`: one page on which anybody can check letters with a browser, without a network and without new
//! software.
//!
//! The keys are in the page, so that it must come from an organisation's own site. Its content security policy names
//! the hashes of its own script and style and allows nothing else: no other script, no request, no form. What it holds
//! of the campaign is data, in an element that no browser runs. Same campaign, same bytes.

use std::collections::BTreeMap;

use icu::experimental::displaynames::{DisplayNamesOptions, multi::LocaleDisplayNamesFormatter};
use icu::locale::Locale;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use ssh_key::public::KeyData;

use super::guide::{self, Block, Extras};
use super::record::{OWN, Review};
use super::signers::{Entry, Signers};
use super::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE};
use super::verify::LITTER;
use super::words::{Part, Words};
use super::{DEMONSTRATION, GUIDE, MANIFEST, RECORD, SIGNATURE, SecretKey, minisign};
use crate::campaign::{Choice, Lang, Layout, PUBLIC};
use crate::defaults;
use crate::diag::{Error, Result};
use crate::export::Standard;
use crate::export::html::body::base64;

/// How the page's file is called by custom.
pub const NAME: &str = "verify.html";

/// What the page is made of.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// The id of who writes: letters of somebody else are not its own, whoever signed them.
    pub sender: &'a str,
    /// Whose signatures count.
    pub signers: &'a Signers,
    /// How many must sign.
    pub need: usize,
    /// The languages of the page, in order; it opens with the first one where the reader's own is none of them.
    pub languages: Vec<Tongue>,
    /// English, for what nobody has written down in another language.
    pub english: Words,
    /// What the guide speaks of besides the list and its signatures.
    pub extras: Extras,
}

/// A language of the page.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// Its words.
    pub words: Words,
    /// The name of who writes.
    pub sender: String,
    /// The names of the organisations, by id.
    pub members: BTreeMap<String, String>,
}

/// What the script is given.
#[derive(Serialize)]
struct Data<'a> {
    sender: &'a str,
    need: usize,
    /// How many signers there are at most.
    all: usize,
    keys: Vec<Key<'a>>,
    revoked: Vec<String>,
    names: Names,
    languages: Vec<Language<'a>>,
    english: &'a Words,
    guide: Vec<Block>,
}

/// A key that may sign.
#[derive(Serialize)]
struct Key<'a> {
    org: &'a str,
    /// Base64 of the key as it stands in signatures.
    key: String,
    fingerprint: String,
    namespaces: Option<&'a [String]>,
    after: Option<i64>,
    before: Option<i64>,
}

/// What is called how, so that the script says nothing twice.
#[derive(Serialize)]
struct Names {
    manifest: &'static str,
    record: &'static str,
    guide: &'static str,
    signature: &'static str,
    minisign: &'static str,
    public: &'static str,
    manifest_namespace: &'static str,
    file_namespace: &'static str,
    litter: [&'static str; 3],
    reviews: Vec<&'static str>,
    standards: Vec<&'static str>,
    layouts: Vec<&'static str>,
    unreviewed: &'static str,
    demonstration: &'static str,
    /// Base64 of the key that everybody has.
    demonstration_key: String,
}

#[derive(Serialize)]
struct Language<'a> {
    tag: &'a str,
    dir: &'static str,
    sender: &'a str,
    members: &'a BTreeMap<String, String>,
    words: &'a Words,
    /// The names of the languages in this one, by tag.
    names: BTreeMap<&'a str, String>,
}

impl Page<'_> {
    /// Returns the page.
    ///
    /// # Errors
    /// When there is no key, or no language.
    pub fn write(&self) -> Result<String> {
        let Some(first) = self.languages.first() else { return Err(Error::new("the page has no language")) };
        if self.signers.all() == 0 {
            let error = Error::new("there is no key yet whose signatures would count");
            return Err(error.hint("add the members' public keys: `openletter key allow FILE`"));
        }
        let [read, check, script, style] = ["read.js", "check.js", "page.js", "page.css"].map(defaults::page);
        let scripts = [read, check, script].map(|script| format!(" '{}'", hash(script))).concat();
        let policy = format!(
            "default-src 'none'; script-src{scripts}; style-src '{}'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'",
            hash(style)
        );
        let said = |words: &Words, id: &str| words.get(id).or(self.english.get(id)).map(plain).unwrap_or_default();
        let title = said(&first.words, "title");
        let data = serde_json::to_string(&self.data()).map_err(|e| Error::new(format!("the page's data: {e}")))?;
        // Within an element nothing of this can be taken for its end.
        let data = data.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
        let tag = first.words.lang();
        let old = said(&self.english, "old-browser");
        let values = [
            ("lang", tag.as_str()),
            ("dir", tag.direction().as_str()),
            ("policy", &policy),
            ("title", &escaped(&title)),
            ("style", style),
            ("old", &escaped(&old)),
            ("data", &data),
            ("read", read),
            ("check", check),
            ("script", script),
        ];
        Ok(filled(defaults::page("page.html"), &values))
    }

    fn data(&self) -> Data<'_> {
        Data {
            sender: self.sender,
            need: self.need,
            all: self.signers.all(),
            keys: self.signers.entries().iter().map(Key::of).collect(),
            revoked: self.signers.revoked().iter().map(blob).collect(),
            names: Names {
                manifest: MANIFEST,
                record: RECORD,
                guide: GUIDE,
                signature: SIGNATURE,
                minisign: minisign::ENDING,
                public: PUBLIC,
                manifest_namespace: MANIFEST_NAMESPACE,
                file_namespace: FILE_NAMESPACE,
                litter: LITTER,
                reviews: Review::WORDS.iter().map(|(word, _)| *word).collect(),
                standards: Standard::ALL.iter().map(|standard| standard.as_str()).collect(),
                layouts: Layout::all().map(Layout::as_str).chain([OWN]).collect(),
                unreviewed: Review::Unreviewed.as_str(),
                demonstration: DEMONSTRATION,
                demonstration_key: blob(SecretKey::demonstration().public().data()),
            },
            languages: self.languages.iter().map(|tongue| self.language(tongue)).collect(),
            english: &self.english,
            guide: guide::blocks(self.extras),
        }
    }

    fn language<'a>(&'a self, tongue: &'a Tongue) -> Language<'a> {
        let (lang, others) = (tongue.words.lang(), self.languages.iter().map(|other| other.words.lang()));
        Language {
            tag: lang.as_str(),
            dir: lang.direction().as_str(),
            sender: &tongue.sender,
            members: &tongue.members,
            words: &tongue.words,
            names: others.map(|other| (other.as_str(), name(other, lang))).collect(),
        }
    }
}

impl<'a> Key<'a> {
    fn of(entry: &'a Entry) -> Key<'a> {
        Key {
            org: &entry.org,
            key: blob(entry.key.data()),
            fingerprint: entry.key.fingerprint(),
            namespaces: entry.namespaces.as_deref(),
            after: entry.after,
            before: entry.before,
        }
    }
}

/// Returns a key as it stands in signatures.
fn blob(key: &KeyData) -> String {
    let bytes = ssh_key::PublicKey::new(key.clone(), "").to_bytes();
    base64(&bytes.expect("a key that was read can be written"))
}

/// Returns the hash of a script or style, as content security policies name it (CSP3, section 2.3.1).
fn hash(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text)))
}

/// Returns the name of a language in another one (CLDR), in English where that has none, and its tag where nobody knows it.
fn name(of: &Lang, within: &Lang) -> String {
    // CLDR's own name of Central Kurdish, whose data is not built in.
    if (of.as_str(), within.as_str()) == ("ckb", "ckb") {
        return "کوردیی ناوەندی".to_string();
    }
    // CLDR has Northern Kurdish as Kurdish.
    let known = |tag: &str| Locale::try_from_str(if tag == "kmr" { "ku" } else { tag }).ok();
    let said = |within: &str| {
        let (of, within) = (known(of.as_str())?, known(within)?);
        let names = LocaleDisplayNamesFormatter::try_new((&within).into(), DisplayNamesOptions::default()).ok()?;
        let name = names.of(&of).into_owned();
        (name != of.to_string()).then_some(name)
    };
    said(within.as_str()).or_else(|| said("en")).unwrap_or_else(|| of.to_string())
}

/// Returns a message without values.
fn plain(parts: &[Part]) -> String {
    parts.iter().map(|part| if let Part::Text(text) = part { text } else { "" }).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Puts values for their names in two braces; each name stands once, and no value is looked at again.
fn filled(frame: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = frame.split("{{");
    let mut page = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        let (key, rest) = piece.split_once("}}").unwrap_or((piece, ""));
        page.push_str(values.iter().find(|(name, _)| *name == key.trim()).map_or("", |(_, value)| value));
        page.push_str(rest);
    }
    page
}

#[cfg(test)]
mod tests;
