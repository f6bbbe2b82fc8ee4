//! `apertium`: the free rule-based engine, as an APy server, on this machine or another.
//!
//! `POST /translate` with a form `q, langpair, format, markUnknown`, `POST /translateChain` with `langpairs` through
//! a third language, `GET /listPairs`: <https://wiki.apertium.org/wiki/Apertium-apy>. Run against the real server
//! (`apertium-apy` of Debian 12) by `tests/interop/apertium.py`.
//!
//! The server takes one text a request, so a batch is one HTML page of paragraphs. Apertium knows HTML but not what
//! must stay as it is, so marks that stand alone are sentinels, which it takes for unknown words.

use std::collections::{HashMap, VecDeque};
use std::sync::OnceLock;

use serde_json::Value;

use super::codes::Codes;
use super::http::{Body, Meaning, Pause, Service, Trade};
use super::markup::{self, Form};
use super::vendor::Vendor;
use super::{Batch, Limits};
use crate::campaign::{Backend as Settings, Lang};
use crate::diag::Result;

/// ISO 639-3, and the two-letter codes that older pairs still have.
const CODES: Codes = Codes(&[
    ("ar", "ara"),
    ("be", "bel"),
    ("bg", "bul"),
    ("ca", "cat"),
    ("cy", "cym"),
    ("da", "dan"),
    ("de", "deu"),
    ("en", "eng"),
    ("eo", "epo"),
    ("es", "spa"),
    ("eu", "eus"),
    ("fr", "fra"),
    ("gl", "glg"),
    ("hi", "hin"),
    ("is", "isl"),
    ("it", "ita"),
    ("kk", "kaz"),
    ("mk", "mkd"),
    ("mt", "mlt"),
    ("nb", "nob"),
    ("nl", "nld"),
    ("nn", "nno"),
    ("oc", "oci"),
    ("pl", "pol"),
    ("pt", "por"),
    ("ro", "ron"),
    ("ru", "rus"),
    ("sc", "srd"),
    ("sl", "slv"),
    ("sv", "swe"),
    ("tr", "tur"),
    ("uk", "ukr"),
    ("ur", "urd"),
]);

/// The most languages on the way from source to target: each one more loses more than it gains.
const WAY: usize = 3;

/// An APy server.
pub struct Apertium {
    service: Service,
    pairs: OnceLock<Option<Vec<(String, String)>>>,
}

impl Apertium {
    /// Returns the pairs that the server has installed, where it says so.
    fn pairs(&self) -> Option<&Vec<(String, String)>> {
        let read = |answer: Value| -> Option<Vec<(String, String)>> {
            let text = |pair: &Value, key: &str| pair[key].as_str().map(String::from);
            let pairs = answer["responseData"].as_array()?;
            Some(pairs.iter().filter_map(|p| Some((text(p, "sourceLanguage")?, text(p, "targetLanguage")?))).collect())
        };
        self.pairs.get_or_init(|| self.service.ask("/listPairs").and_then(read)).as_ref()
    }

    /// Returns the shortest way between two languages, both among the codes of the answer.
    fn way(&self, from: &Lang, to: &Lang) -> Option<Vec<String>> {
        let pairs = self.pairs()?;
        let means = |code: &str, lang: &Lang| CODES.means(code.split('_').next().unwrap_or(code), lang);
        let mut before: HashMap<&str, &str> = HashMap::new();
        let mut open: VecDeque<(&str, usize)> =
            pairs.iter().filter(|(source, _)| means(source, from)).map(|(source, _)| (source.as_str(), 1)).collect();
        while let Some((code, length)) = open.pop_front() {
            if means(code, to) && length > 1 {
                let mut way = vec![code];
                while let Some(last) = before.get(way[way.len() - 1]).filter(|_| way.len() < WAY) {
                    way.push(last);
                }
                return Some(way.into_iter().rev().map(String::from).collect());
            }
            for (source, target) in pairs.iter().filter(|_| length < WAY) {
                let new = !means(target, from) && !before.contains_key(target.as_str());
                if source == code && new {
                    before.insert(target, source);
                    open.push_back((target, length + 1));
                }
            }
        }
        None
    }
}

impl Vendor for Apertium {
    const KIND: &'static str = "apertium";
    const LIMITS: Limits = Limits { texts: 50, characters: 5_000 };
    const CONCURRENCY: usize = 2;

    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<Apertium> {
        let trade = Trade {
            meaning: |status, body| {
                let words = body["explanation"].as_str().unwrap_or_default();
                (status == 400 && words.contains("pair")).then_some(Meaning::Language)
            },
            ..Trade::default()
        };
        Ok(Apertium { service: Service::new(name, settings, trade, pause)?, pairs: OnceLock::new() })
    }

    fn service(&self) -> &Service {
        &self.service
    }

    fn knows(&self, from: &Lang, to: &Lang) -> Option<bool> {
        self.pairs().map(|_| self.way(from, to).is_some())
    }

    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>> {
        let form = if again { Form::Sentinels } else { Form::Bare };
        let inlines = markup::split(&batch.texts)?;
        let paragraph = |inline| {
            let text = markup::write(inline, form);
            let text = if again { text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;") } else { text };
            format!("<p>{text}</p>\n")
        };
        let page: String = inlines.iter().map(paragraph).collect();
        let direct = || vec![CODES.theirs(&batch.from), CODES.theirs(&batch.to)];
        let way = self.way(&batch.from, &batch.to).unwrap_or_else(direct);
        let (path, field) = if way.len() > 2 { ("/translateChain", "langpairs") } else { ("/translate", "langpair") };
        let fields = vec![
            ("q", page),
            (field, way.join("|")),
            ("format", "html".to_string()),
            ("markUnknown", "no".to_string()),
        ];
        let answer = self.service.post(path, &Body::Form(fields))?;
        let page = answer["responseData"]["translatedText"].as_str();
        let answers = self.service.counted(page.map(|page| paragraphs(page, again)), batch.texts.len())?;
        Ok(markup::accept(&inlines, form, &answers))
    }
}

/// Returns what stands between `<p>` and `</p>`.
fn paragraphs(page: &str, decode: bool) -> Vec<String> {
    let inner = |part: &str| {
        let (_, text) = part.split_once("<p>")?;
        let text = text.trim();
        Some(if decode {
            text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        } else {
            text.to_string()
        })
    };
    page.split("</p>").filter_map(inner).collect()
}
