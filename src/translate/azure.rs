//! `azure`: Azure Translator, version 3.0.
//!
//! `POST /translate?api-version=3.0`, at most 1,000 texts and 50,000 characters a request:
//! <https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/translate>; `GET
//! /languages?api-version=3.0&scope=translation`; the key and its region as headers, and the hosts that keep texts in
//! a part of the world: <https://learn.microsoft.com/azure/ai-services/translator/reference/v3-0-reference>. The newer
//! version `2026-06-06` has other shapes and is not spoken here. Never run against the service itself: the shapes
//! are those of its documentation.

use std::sync::OnceLock;

use serde_json::{Value, json};

use super::codes::Codes;
use super::http::{Auth, Body, Meaning, Pause, Service, Trade};
use super::markup::{self, Form};
use super::vendor::Vendor;
use super::{Batch, Limits};
use crate::campaign::{Backend as Settings, Lang};
use crate::diag::Result;

const CODES: Codes = Codes(&[
    ("zh-Hans", "zh-Hans"),
    ("zh-Hant", "zh-Hant"),
    ("ckb", "ku"),
    ("pt-PT", "pt-PT"),
    ("fr-CA", "fr-CA"),
    ("sr-Latn", "sr-Latn"),
    ("sr", "sr-Cyrl"),
    ("mn", "mn-Cyrl"),
]);

/// Azure Translator.
pub struct Azure {
    service: Service,
    languages: OnceLock<Option<Value>>,
}

impl Vendor for Azure {
    const KIND: &'static str = "azure";
    /// Marks count among the 50,000 characters.
    const LIMITS: Limits = Limits { texts: 100, characters: 20_000 };
    const CONCURRENCY: usize = 2;

    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<Azure> {
        let trade = Trade {
            home: Some("https://api.cognitive.microsofttranslator.com"),
            auth: Auth::Header("ocp-apim-subscription-key", ""),
            needs_key: true,
            headers: settings.region.iter().map(|r| ("ocp-apim-subscription-region", r.clone())).collect(),
            meaning,
            ..Trade::default()
        };
        Ok(Azure { service: Service::new(name, settings, trade, pause)?, languages: OnceLock::new() })
    }

    fn service(&self) -> &Service {
        &self.service
    }

    fn knows(&self, from: &Lang, to: &Lang) -> Option<bool> {
        let ask = || self.service.ask("/languages?api-version=3.0&scope=translation");
        let languages = self.languages.get_or_init(ask).as_ref()?["translation"].as_object()?;
        Some([from, to].into_iter().all(|lang| languages.keys().any(|code| CODES.means(code, lang))))
    }

    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>> {
        let (form, kind) = if again { (Form::Sentinels, "plain") } else { (Form::Html, "html") };
        let inlines = markup::split(&batch.texts)?;
        let texts: Vec<Value> = inlines.iter().map(|inline| json!({"Text": markup::write(inline, form)})).collect();
        let (from, to) = (CODES.theirs(&batch.from), CODES.theirs(&batch.to));
        let path = format!("/translate?api-version=3.0&from={from}&to={to}&textType={kind}");
        let answer = self.service.post(&path, &Body::Json(Value::Array(texts)))?;
        let text = |one: &Value| one["translations"][0]["text"].as_str().map(String::from);
        let answers = answer.as_array().and_then(|all| all.iter().map(text).collect());
        Ok(markup::accept(&inlines, form, &self.service.counted(answers, batch.texts.len())?))
    }
}

/// Six digits in the body say more than the status.
fn meaning(status: u16, body: &Value) -> Option<Meaning> {
    match body["error"]["code"].as_u64()? {
        400_019 | 400_021 | 400_023 | 400_035 | 400_036 => Some(Meaning::Language),
        400_050 | 400_077 | 413_000..=413_999 => Some(Meaning::Size),
        403_001 => Some(Meaning::Quota),
        _ if status == 429 => Some(Meaning::Passing),
        _ => None,
    }
}
