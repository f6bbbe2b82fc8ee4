//! The laws of the room, and the fixtures that a hostile state would send.

mod keys;
mod laws;
mod mutants;
mod people;
mod verdicts;

use std::collections::BTreeMap;

use super::record::{Language, Manner, Review};
use super::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE, Signer};
use super::verify::Question;
use super::{Digest, Folder, MANIFEST, Manifest, RECORD, Record, SecretKey, Signers, signature_of};
use crate::campaign::Lang;
use crate::diag::{Result, Source};

/// A folder in the memory.
#[derive(Clone, Default)]
struct Bundle(BTreeMap<String, Vec<u8>>);

impl Folder for Bundle {
    fn paths(&self) -> Result<Vec<String>> {
        Ok(self.0.keys().cloned().collect())
    }

    fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.0.get(path).cloned())
    }
}

const ORGS: [&str; 3] = ["chenar", "simorgh", "alvand"];

fn key(org: &str) -> SecretKey {
    SecretKey::numbered(ORGS.iter().position(|known| *known == org).map_or(99, |n| n as u8 + 1))
}

fn record(revision: u32) -> Record {
    let language =
        |tag: &str, review| Language { lang: Lang::parse(tag).unwrap(), review, made_of: Digest::of(tag.as_bytes()) };
    Record {
        program: "openletter 0.0.0".to_string(),
        letter: "negotiations".to_string(),
        title: "Negotiations instead of war".to_string(),
        revision,
        date: jiff::civil::date(2026, 11, 21),
        sender: "mehregan".to_string(),
        name: "Mehregan Coalition".to_string(),
        source: Lang::parse("en").unwrap(),
        source_hash: Digest::of(b"source"),
        threshold: 2,
        demonstration: false,
        manner: Manner::default(),
        languages: vec![language("en", Review::Source), language("de", Review::Complete)],
        recipients: vec!["public".to_string(), "us-president".to_string()],
        unsealed: BTreeMap::new(),
    }
}

impl Bundle {
    /// Returns letters in two languages to two recipients, listed and signed by nobody.
    fn unsigned(record: &Record) -> Bundle {
        let mut bundle = Bundle::default();
        for (path, text) in [
            ("de/public.txt", "Sehr geehrte Damen und Herren"),
            ("de/us-president.html", "<p>Herr Präsident</p>"),
            ("en/public.txt", "Excellencies"),
            ("en/us-president.pdf", "%PDF-1.7 Dear Mr President"),
        ] {
            bundle.0.insert(path.to_string(), format!("{text}, revision {}", record.revision).into_bytes());
        }
        bundle.0.insert(RECORD.to_string(), record.to_text().into_bytes());
        bundle.list();
        bundle
    }

    /// Writes the list anew over what is there.
    fn list(&mut self) {
        let mut manifest = Manifest::default();
        for (path, bytes) in self.0.iter().filter(|(path, _)| *path != MANIFEST && !path.ends_with(".sig")) {
            manifest.insert(path, Digest::of(bytes)).unwrap();
        }
        self.0.insert(MANIFEST.to_string(), manifest.to_text().into_bytes());
    }

    fn sign(&mut self, file: &str, org: &str, key: &SecretKey, namespace: &str) {
        let signature = key.sign(namespace, &self.0[file]).unwrap();
        self.0.insert(signature_of(file, org), signature.into_bytes());
    }

    /// Returns letters whose list chenar and simorgh have signed, and one of which chenar has signed by itself.
    fn signed() -> Bundle {
        let mut bundle = Bundle::unsigned(&record(2));
        for org in ["chenar", "simorgh"] {
            bundle.sign(MANIFEST, org, &key(org), MANIFEST_NAMESPACE);
        }
        bundle.sign("en/us-president.pdf", "chenar", &key("chenar"), FILE_NAMESPACE);
        bundle
    }
}

/// The keys of the three organisations, of which two must sign.
fn allowed() -> String {
    let lines: String = ORGS.iter().map(|org| format!("{org} {}\n", key(org).public().line())).collect();
    format!("# threshold: 2\n{lines}")
}

fn signers(text: &str) -> Signers {
    Signers::parse(&Source::new("allowed_signers", text), None).unwrap()
}

fn question(signers: &Signers) -> Question<'_> {
    let keys = Some("allowed_signers".to_string());
    Question {
        signers: Some(signers),
        keys,
        need: None,
        now: 1_800_000_000,
        demonstration: false,
        minisign: None,
        roots: &[],
        sender: None,
    }
}
