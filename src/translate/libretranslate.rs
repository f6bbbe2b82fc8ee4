//! `libretranslate`: the free neural server, one's own or a public one.
//!
//! `POST /translate` with JSON `{q, source, target, format, api_key}` and `GET /languages`:
//! <https://docs.libretranslate.com/api/operations/translate/>. Never run against a real server: the shapes are those
//! of its documentation and sources.

use std::sync::OnceLock;

use serde_json::{Value, json};

use super::codes::Codes;
use super::http::{Body, Meaning, Pause, Service, Trade};
use super::markup::{self, Form};
use super::vendor::Vendor;
use super::{Batch, Limits};
use crate::campaign::{Backend as Settings, Lang};
use crate::diag::Result;

/// Servers before version 1.7 say `zh` and `zt`.
const CODES: Codes = Codes(&[("zh-Hans", "zh-Hans"), ("zh-Hant", "zh-Hant"), ("zh-Hant", "zt"), ("pt-BR", "pt-BR")]);

/// A LibreTranslate server.
pub struct LibreTranslate {
    service: Service,
    languages: OnceLock<Option<Value>>,
}

impl LibreTranslate {
    fn languages(&self) -> Option<&Vec<Value>> {
        self.languages.get_or_init(|| self.service.ask("/languages")).as_ref()?.as_array()
    }

    /// Returns the code that this server has for a language.
    fn code(&self, lang: &Lang) -> String {
        let named = self.languages().into_iter().flatten().filter_map(|l| l["code"].as_str());
        named.map(String::from).find(|code| CODES.means(code, lang)).unwrap_or_else(|| CODES.theirs(lang))
    }
}

impl Vendor for LibreTranslate {
    const KIND: &'static str = "libretranslate";
    /// The hosted service takes 2,000 characters a request.
    const LIMITS: Limits = Limits { texts: 20, characters: 2_000 };
    const CONCURRENCY: usize = 1;

    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<LibreTranslate> {
        let trade = Trade {
            meaning: |status, body| {
                let words = body["error"].as_str().unwrap_or_default().to_lowercase();
                match status {
                    400 | 403 if words.contains("api key") => Some(Meaning::Key),
                    400 if words.contains("not supported") => Some(Meaning::Language),
                    400 if words.contains("exceed") => Some(Meaning::Size),
                    403 => Some(Meaning::Quota),
                    _ => None,
                }
            },
            ..Trade::default()
        };
        Ok(LibreTranslate { service: Service::new(name, settings, trade, pause)?, languages: OnceLock::new() })
    }

    fn service(&self) -> &Service {
        &self.service
    }

    fn knows(&self, from: &Lang, to: &Lang) -> Option<bool> {
        let languages = self.languages()?;
        let source = languages.iter().find(|l| l["code"].as_str().is_some_and(|code| CODES.means(code, from)));
        let targets = source.map(|source| source["targets"].as_array());
        Some(match targets {
            None => false,
            Some(Some(targets)) => targets.iter().filter_map(Value::as_str).any(|code| CODES.means(code, to)),
            Some(None) => languages.iter().filter_map(|l| l["code"].as_str()).any(|code| CODES.means(code, to)),
        })
    }

    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>> {
        let (form, format) = if again { (Form::Words, "text") } else { (Form::Bare, "html") };
        let inlines = markup::split(&batch.texts)?;
        let texts: Vec<String> = inlines.iter().map(|inline| markup::write(inline, form)).collect();
        let mut body =
            json!({"q": texts, "source": self.code(&batch.from), "target": self.code(&batch.to), "format": format});
        if let Some(key) = self.service.key()? {
            body["api_key"] = key.reveal().into();
        }
        let answer = self.service.post("/translate", &Body::Json(body))?;
        let answers = answer["translatedText"].as_array();
        let answers = answers.and_then(|all| all.iter().map(|t| t.as_str().map(String::from)).collect());
        Ok(markup::accept(&inlines, form, &self.service.counted(answers, batch.texts.len())?))
    }
}
