//! `anthropic`: the Messages API of Anthropic.
//!
//! `POST /v1/messages`: <https://platform.claude.com/docs/en/api/messages>; answers in a JSON schema as
//! `output_config.format`: <https://platform.claude.com/docs/en/build-with-claude/structured-outputs>; 529 is an
//! overloaded service: <https://platform.claude.com/docs/en/api/errors>. Never run against the service itself: the
//! shapes are those of its documentation.
//!
//! A model that does not know the schema is asked without, and the JSON is taken out of its words.

use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use super::http::{Auth, Body, Meaning, Pause, Service, Trade};
use super::prompt::Prompt;
use super::vendor::Vendor;
use super::{Batch, Limits};
use crate::campaign::Backend as Settings;
use crate::diag::{Diagnostic, Result};

/// The most tokens of an answer: enough for the largest batch in any script.
const TOKENS: u32 = 16_000;

/// The Messages API.
pub struct Anthropic {
    service: Service,
    model: String,
    /// Whether the model has refused a schema.
    plain: AtomicBool,
}

impl Vendor for Anthropic {
    const KIND: &'static str = "anthropic";
    const LIMITS: Limits = Limits { texts: 20, characters: 6_000 };
    const CONCURRENCY: usize = 2;

    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<Anthropic> {
        let model = settings.model.clone().ok_or_else(|| {
            let error = Diagnostic::error(format!("the backend `{name}` names no model")).code("backend");
            error.hint("write `model = \"NAME\"` below it")
        })?;
        let trade = Trade {
            home: Some("https://api.anthropic.com"),
            auth: Auth::Header("x-api-key", ""),
            needs_key: true,
            headers: vec![("anthropic-version", "2023-06-01".to_string())],
            meaning,
            ..Trade::default()
        };
        Ok(Anthropic { service: Service::new(name, settings, trade, pause)?, model, plain: AtomicBool::new(false) })
    }

    fn service(&self) -> &Service {
        &self.service
    }

    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>> {
        let prompt = Prompt::new(batch, again)?;
        let mut body = json!({
            "model": self.model,
            "max_tokens": TOKENS,
            "system": prompt.system,
            "messages": [{"role": "user", "content": prompt.user}],
        });
        if !self.plain.load(Ordering::Relaxed) {
            body["output_config"] = json!({"format": {"type": "json_schema", "schema": Prompt::schema()}});
        }
        let answer = match self.service.post("/v1/messages", &Body::Json(body.clone())) {
            Err(error) if !body["output_config"].is_null() && error.to_string().contains("output_config") => {
                self.plain.store(true, Ordering::Relaxed);
                body.as_object_mut().and_then(|body| body.remove("output_config"));
                self.service.post("/v1/messages", &Body::Json(body))?
            }
            other => other?,
        };
        let wrong = |message: &str| self.service.error(message).code("backend-failed");
        match answer["stop_reason"].as_str() {
            Some("end_turn" | "stop_sequence") => {}
            Some("refusal") => {
                return Err(wrong("the model refused to translate").hint("name another model or another backend"));
            }
            Some("max_tokens" | "model_context_window_exceeded") => {
                return Err(self.service.fault(Meaning::Size, "the model stopped before the end"));
            }
            _ => return Err(wrong("the model ended in an unexpected way")),
        }
        let blocks = answer["content"].as_array().into_iter().flatten();
        let content: String = blocks.filter(|b| b["type"] == "text").filter_map(|b| b["text"].as_str()).collect();
        self.service.counted(prompt.read(&content), batch.texts.len())
    }
}

fn meaning(status: u16, body: &Value) -> Option<Meaning> {
    let words = body["error"]["message"].as_str().unwrap_or_default().to_lowercase();
    match status {
        400 if words.contains("credit balance") || words.contains("usage limit") => Some(Meaning::Quota),
        404 => Some(Meaning::Wrong),
        _ => None,
    }
}
