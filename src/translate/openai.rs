//! `openai`: any server that speaks OpenAI's chat completions: OpenAI, Ollama, llama.cpp, vLLM, LM Studio, Mistral,
//! OpenRouter.
//!
//! `POST {url}/chat/completions`: <https://platform.openai.com/docs/api-reference/chat/create>; answers in a JSON
//! schema: <https://platform.openai.com/docs/guides/structured-outputs>; Ollama's side:
//! <https://docs.ollama.com/api/openai-compatibility>. Never run against a vendor's service: the shapes are those of
//! the documentation.
//!
//! Not every server knows `response_format`: one that refuses a schema is asked for a JSON object, and one that
//! refuses that too is asked without, and the JSON is taken out of its words.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use super::http::{Auth, Body, Meaning, Pause, Service, Trade};
use super::prompt::Prompt;
use super::vendor::Vendor;
use super::{Batch, Limits};
use crate::campaign::Backend as Settings;
use crate::diag::{Diagnostic, Result};

/// How answers are asked for, the strictest first.
const FORMATS: usize = 3;

/// A server of chat completions.
pub struct OpenAi {
    service: Service,
    model: String,
    /// The strictest format that the server has not refused.
    format: AtomicUsize,
}

impl OpenAi {
    fn body(&self, prompt: &Prompt, format: usize) -> Value {
        let mut body = json!({
            "model": self.model,
            "temperature": 0,
            "messages": [
                {"role": "system", "content": prompt.system},
                {"role": "user", "content": prompt.user},
            ],
        });
        match format {
            0 => {
                let schema = json!({"name": "translations", "strict": true, "schema": Prompt::schema()});
                body["response_format"] = json!({"type": "json_schema", "json_schema": schema});
            }
            1 => body["response_format"] = json!({"type": "json_object"}),
            _ => {}
        }
        body
    }
}

impl Vendor for OpenAi {
    const KIND: &'static str = "openai";
    const LIMITS: Limits = Limits { texts: 20, characters: 6_000 };
    const CONCURRENCY: usize = 2;

    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<OpenAi> {
        let model = settings.model.clone().ok_or_else(|| {
            let error = Diagnostic::error(format!("the backend `{name}` names no model")).code("backend");
            error.hint("write `model = \"NAME\"` below it")
        })?;
        let trade = Trade {
            home: Some("https://api.openai.com/v1"),
            auth: Auth::Header("authorization", "Bearer "),
            // A server of one's own asks for none.
            needs_key: settings.url.is_none(),
            meaning,
            ..Trade::default()
        };
        Ok(OpenAi { service: Service::new(name, settings, trade, pause)?, model, format: AtomicUsize::new(0) })
    }

    fn service(&self) -> &Service {
        &self.service
    }

    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>> {
        let prompt = Prompt::new(batch, again)?;
        let answer = loop {
            let format = self.format.load(Ordering::Relaxed);
            match self.service.post("/chat/completions", &Body::Json(self.body(&prompt, format))) {
                Err(error) if format + 1 < FORMATS && is_about_format(&error) => {
                    self.format.fetch_max(format + 1, Ordering::Relaxed);
                }
                other => break other?,
            }
        };
        let choice = &answer["choices"][0];
        let wrong = |message: &str| self.service.error(message).code("backend-failed");
        if choice["message"]["refusal"].as_str().is_some_and(|words| !words.is_empty()) {
            return Err(wrong("the model refused to translate").hint("name another model or another backend"));
        }
        match choice["finish_reason"].as_str() {
            Some("length") => return Err(self.service.fault(Meaning::Size, "the model stopped before the end")),
            Some("content_filter") => {
                return Err(wrong("a filter of the service kept the answer back").hint("name another backend"));
            }
            _ => {}
        }
        let content = choice["message"]["content"].as_str().and_then(|content| prompt.read(content));
        self.service.counted(content, batch.texts.len())
    }
}

/// Whether a server refused a request because of the format that it asked for.
fn is_about_format(error: &crate::diag::Error) -> bool {
    let text = error.to_string().to_lowercase();
    (text.contains("status 400") || text.contains("status 422") || text.contains("status 501"))
        && ["response_format", "json_schema", "json_object", "schema", "structured"].iter().any(|w| text.contains(w))
}

fn meaning(status: u16, body: &Value) -> Option<Meaning> {
    let error = &body["error"];
    let code = error["code"].as_str().or(error["type"].as_str()).unwrap_or_default();
    match (status, code) {
        (429 | 403, "insufficient_quota" | "billing_hard_limit_reached") => Some(Meaning::Quota),
        (400, "context_length_exceeded") => Some(Meaning::Size),
        _ => None,
    }
}
