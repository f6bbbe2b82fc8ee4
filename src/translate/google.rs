//! `google`: Cloud Translation, version 3.
//!
//! `POST /v3/projects/P/locations/L:translateText`, at most 1,024 texts and best below 5,000 characters:
//! <https://cloud.google.com/translate/docs/reference/rest/v3/projects.locations/translateText>; `GET
//! …/supportedLanguages`; quota errors are 403: <https://cloud.google.com/translate/quotas>; words that stay:
//! <https://cloud.google.com/translate/troubleshooting>. Never run against the service itself: the shapes are those
//! of its documentation.
//!
//! The key is an access token that lasts an hour, as `gcloud auth print-access-token` gives it to `key_command`.

use std::sync::OnceLock;

use serde_json::{Value, json};

use super::codes::Codes;
use super::http::{Auth, Body, Meaning, Pause, Service, Trade};
use super::markup::{self, Form};
use super::vendor::Vendor;
use super::{Batch, Limits};
use crate::campaign::{Backend as Settings, Lang};
use crate::diag::{Diagnostic, Result};

const CODES: Codes = Codes(&[
    ("zh-Hans", "zh-CN"),
    ("zh-Hant", "zh-TW"),
    ("nb", "no"),
    ("he", "iw"),
    ("he", "he"),
    ("kmr", "ku"),
    ("pt-PT", "pt-PT"),
    ("fr-CA", "fr-CA"),
    ("jv", "jw"),
]);

/// Cloud Translation.
pub struct Google {
    service: Service,
    parent: String,
    glossary: Option<String>,
    languages: OnceLock<Option<Value>>,
}

impl Vendor for Google {
    const KIND: &'static str = "google";
    const LIMITS: Limits = Limits { texts: 100, characters: 5_000 };
    const CONCURRENCY: usize = 4;

    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<Google> {
        let Some(project) = &settings.project else {
            let error = Diagnostic::error(format!("the backend `{name}` names no project")).code("backend");
            return Err(error.hint("write `project = \"ID\"` below it, the project that pays").into());
        };
        let trade = Trade {
            home: Some("https://translation.googleapis.com"),
            auth: Auth::Header("authorization", "Bearer "),
            needs_key: true,
            headers: vec![("x-goog-user-project", project.clone())],
            meaning,
            ..Trade::default()
        };
        let region = settings.region.as_deref().unwrap_or("global");
        Ok(Google {
            service: Service::new(name, settings, trade, pause)?,
            parent: format!("projects/{project}/locations/{region}"),
            glossary: settings.glossary.clone(),
            languages: OnceLock::new(),
        })
    }

    fn service(&self) -> &Service {
        &self.service
    }

    fn knows(&self, from: &Lang, to: &Lang) -> Option<bool> {
        let ask = || self.service.ask(&format!("/v3/{}/supportedLanguages", self.parent));
        let languages = self.languages.get_or_init(ask).as_ref()?["languages"].as_array()?;
        let any = |role: &str, lang: &Lang| {
            let usable = languages.iter().filter(|l| l[role].as_bool() == Some(true));
            usable.filter_map(|l| l["languageCode"].as_str()).any(|code| CODES.means(code, lang))
        };
        Some(any("supportSource", from) && any("supportTarget", to))
    }

    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>> {
        let (form, mime) = if again { (Form::Sentinels, "text/plain") } else { (Form::Html, "text/html") };
        let inlines = markup::split(&batch.texts)?;
        let texts: Vec<String> = inlines.iter().map(|inline| markup::write(inline, form)).collect();
        let mut body = json!({
            "contents": texts,
            "mimeType": mime,
            "sourceLanguageCode": CODES.theirs(&batch.from),
            "targetLanguageCode": CODES.theirs(&batch.to),
        });
        if let Some(glossary) = &self.glossary {
            body["glossaryConfig"] = json!({"glossary": format!("{}/glossaries/{glossary}", self.parent)});
        }
        let answer = self.service.post(&format!("/v3/{}:translateText", self.parent), &Body::Json(body))?;
        let field = if self.glossary.is_some() { "glossaryTranslations" } else { "translations" };
        let answers = answer[field].as_array();
        let answers =
            answers.and_then(|all| all.iter().map(|t| t["translatedText"].as_str().map(String::from)).collect());
        Ok(markup::accept(&inlines, form, &self.service.counted(answers, batch.texts.len())?))
    }
}

/// Quotas are 403 here; those of a minute pass, those of a day do not.
fn meaning(status: u16, body: &Value) -> Option<Meaning> {
    let words = body["error"]["message"].as_str().unwrap_or_default().to_lowercase();
    match status {
        403 | 429 if words.contains("daily limit") => Some(Meaning::Quota),
        403 if words.contains("rate limit") => Some(Meaning::Passing),
        403 if words.contains("quota") || words.contains("billing") => Some(Meaning::Quota),
        400 if words.contains("language") => Some(Meaning::Language),
        400 if words.contains("too long") || words.contains("too large") => Some(Meaning::Size),
        _ => None,
    }
}
