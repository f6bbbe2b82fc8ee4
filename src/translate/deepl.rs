//! `deepl`: the DeepL API, free or pro.
//!
//! `POST /v2/translate`: <https://developers.deepl.com/api-reference/translate>; keys that end in `:fx` belong to the
//! free host: <https://developers.deepl.com/docs/getting-started/auth>; `GET /v3/languages?resource=translate_text`
//! tells languages with their features: <https://developers.deepl.com/docs/languages/using-the-languages-api>; 456 is
//! a used-up quota: <https://developers.deepl.com/docs/best-practices/error-handling>. Never run against the service
//! itself: the shapes are those of its documentation.
//!
//! Marks are XML where DeepL handles tags, sentinels in languages for which it does not.

use std::sync::OnceLock;

use serde_json::{Value, json};

use super::codes::Codes;
use super::http::{Auth, Body, Pause, Service, Trade};
use super::markup::{self, Form};
use super::vendor::Vendor;
use super::{Batch, Limits};
use crate::campaign::{Backend as Settings, Lang};
use crate::diag::Result;

const TARGETS: Codes = Codes(&[
    ("en-US", "EN-US"),
    ("en", "EN-GB"),
    ("pt-BR", "PT-BR"),
    ("pt", "PT-PT"),
    ("zh-Hant", "ZH-HANT"),
    ("zh-Hans", "ZH-HANS"),
]);
const SOURCES: Codes = Codes(&[("zh-Hans", "ZH"), ("zh-Hant", "ZH")]);

/// Languages without tag handling, should the service not tell.
const PLAIN: [&str; 6] = ["fa", "ckb", "kmr", "az", "hy", "he"];

/// The DeepL API.
pub struct DeepL {
    service: Service,
    glossary: Option<String>,
    languages: OnceLock<Option<Value>>,
}

impl DeepL {
    fn languages(&self) -> Option<&Vec<Value>> {
        let ask = || self.service.ask("/v3/languages?resource=translate_text");
        self.languages.get_or_init(ask).as_ref()?.as_array()
    }

    fn language(&self, codes: &Codes, lang: &Lang, role: &str) -> Option<&Value> {
        let fits = |l: &&Value| l[role].as_bool() != Some(false);
        self.languages()?.iter().filter(fits).find(|l| l["lang"].as_str().is_some_and(|code| codes.means(code, lang)))
    }

    /// Returns whether the service keeps tags in a language.
    fn keeps_tags(&self, codes: &Codes, lang: &Lang, role: &str) -> bool {
        let features = self.language(codes, lang, role).map(|l| &l["features"]).filter(|f| !f.is_null());
        match features {
            Some(Value::Array(all)) => all.iter().any(|f| f == "tag_handling" || f["name"] == "tag_handling"),
            Some(features) => !features["tag_handling"].is_null(),
            None => !PLAIN.contains(&lang.language()),
        }
    }
}

impl Vendor for DeepL {
    const KIND: &'static str = "deepl";
    /// 50 texts and 128 KiB a request; a character is at most four bytes, and marks come on top.
    const LIMITS: Limits = Limits { texts: 50, characters: 20_000 };
    const CONCURRENCY: usize = 2;

    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<DeepL> {
        let trade = Trade {
            home: Some("https://api.deepl.com"),
            free: Some((":fx", "https://api-free.deepl.com")),
            auth: Auth::Header("authorization", "DeepL-Auth-Key "),
            needs_key: true,
            ..Trade::default()
        };
        let service = Service::new(name, settings, trade, pause)?;
        Ok(DeepL { service, glossary: settings.glossary.clone(), languages: OnceLock::new() })
    }

    fn service(&self) -> &Service {
        &self.service
    }

    fn knows(&self, from: &Lang, to: &Lang) -> Option<bool> {
        self.languages()?;
        let source = self.language(&SOURCES, from, "usable_as_source");
        Some(source.is_some() && self.language(&TARGETS, to, "usable_as_target").is_some())
    }

    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>> {
        let tags = self.keeps_tags(&SOURCES, &batch.from, "usable_as_source")
            && self.keeps_tags(&TARGETS, &batch.to, "usable_as_target");
        let form = match (tags, again) {
            (true, false) => Form::Xml,
            (true, true) | (false, false) => Form::Sentinels,
            (false, true) => Form::Words,
        };
        let inlines = markup::split(&batch.texts)?;
        let texts: Vec<String> = inlines.iter().map(|inline| markup::write(inline, form)).collect();
        let mut body = json!({
            "text": texts,
            "source_lang": SOURCES.theirs(&batch.from).to_uppercase(),
            "target_lang": TARGETS.theirs(&batch.to).to_uppercase(),
            "formality": "prefer_more",
            "preserve_formatting": true,
        });
        if form == Form::Xml {
            body["tag_handling"] = "xml".into();
            body["tag_handling_version"] = "v2".into();
            body["ignore_tags"] = json!(["x"]);
        }
        if !batch.context.is_empty() {
            body["context"] = batch.context.as_str().into();
        }
        if let Some(glossary) = &self.glossary {
            body["glossary_id"] = glossary.as_str().into();
        }
        let answer = self.service.post("/v2/translate", &Body::Json(body))?;
        let answers = answer["translations"].as_array();
        let answers = answers.and_then(|all| all.iter().map(|t| t["text"].as_str().map(String::from)).collect());
        Ok(markup::accept(&inlines, form, &self.service.counted(answers, batch.texts.len())?))
    }
}
