//! The answers to what the page asks for.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::{Deserialize, Serialize};
#[cfg(feature = "pdf")]
use tokio::sync::Semaphore;
use tokio::sync::watch as news;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::studio::{Question, Studio};
use crate::defaults;
use crate::diag::{Diagnostic, Error, Result, Severity};

/// Dots to the inch: an A4 page is 1190 pixels wide, sharp on the screens of today.
#[cfg(feature = "pdf")]
const SHARPNESS: f64 = 144.0;

/// What the browser may do with a letter: show it with its own styles and pictures, and run nothing.
const LETTER: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'self'; sandbox allow-same-origin";
/// How often a listener is told that the preview is still there.
const PULSE: Duration = Duration::from_secs(15);

/// What every answer is made of.
#[derive(Clone)]
struct Means {
    studio: Arc<Studio>,
    changes: news::Sender<u64>,
    /// Setting pages takes all that a processor has; letters for the screen must not wait behind it.
    #[cfg(feature = "pdf")]
    presses: Arc<Semaphore>,
}

#[derive(Deserialize)]
struct Named {
    letter: Option<String>,
}

/// What the page takes a letter or a page for; where it is another by now, there is no answer, for the page would
/// show the new one as the old.
#[derive(Deserialize)]
struct Known {
    mark: Option<String>,
}

impl Known {
    fn differs(&self, mark: Option<&str>) -> bool {
        self.mark.as_deref().is_some_and(|known| Some(known) != mark)
    }
}

/// Returns what answers; `changes` counts the saves.
pub(super) fn router(studio: Arc<Studio>, changes: news::Sender<u64>) -> Router {
    let means = Means {
        studio,
        changes,
        #[cfg(feature = "pdf")]
        presses: Arc::new(Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from))),
    };
    Router::new()
        .route("/", get(|| file("page.html", "text/html; charset=utf-8")))
        .route("/page.css", get(|| file("page.css", "text/css; charset=utf-8")))
        .route("/page.js", get(|| file("page.js", "text/javascript; charset=utf-8")))
        .route("/events", get(events))
        .route("/state.json", get(state))
        .route("/letter.json", get(letter))
        .route("/letter.html", get(page))
        .merge(pages())
        .fallback(|| async { (StatusCode::NOT_FOUND, "there is no such page\n") })
        .with_state(means)
}

async fn file(name: &'static str, kind: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], defaults::preview(name).unwrap_or_default()).into_response()
}

async fn events(Shared(means): Shared<Means>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = means.changes.subscribe();
    // A page that comes back after the preview was started anew must not miss what happened between. An event
    // without data would be no event.
    let hello = tokio_stream::once(Ok(Event::default().event("hello").data(changes.borrow().to_string())));
    let saves = WatchStream::from_changes(changes);
    let events = saves.map(|number| Ok(Event::default().event("change").data(number.to_string())));
    Sse::new(hello.chain(events)).keep_alive(KeepAlive::new().interval(PULSE))
}

async fn state(Shared(means): Shared<Means>, Query(named): Query<Named>) -> Response {
    json(working(move || means.studio.state(named.letter.as_deref())).await)
}

async fn letter(Shared(means): Shared<Means>, Query(question): Query<Question>) -> Response {
    #[derive(Serialize)]
    struct Answer {
        mark: String,
        remarks: Vec<Told>,
    }
    let sheet = working(move || means.studio.sheet(&question)).await;
    json(sheet.map(|sheet| Answer { mark: sheet.mark.clone(), remarks: told(&sheet.remarks) }))
}

async fn page(Shared(means): Shared<Means>, Query(question): Query<Question>, Query(known): Query<Known>) -> Response {
    let policy = (header::CONTENT_SECURITY_POLICY, LETTER);
    let kind = (header::CONTENT_TYPE, "text/html; charset=utf-8");
    match working(move || means.studio.sheet(&question)).await {
        Ok(sheet) if known.differs(Some(&sheet.mark)) => {
            let changed = Error::new("it has changed meanwhile");
            (StatusCode::CONFLICT, [kind, policy], sorry(&changed)).into_response()
        }
        Ok(sheet) => ([kind, policy], sheet.html.clone()).into_response(),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, [kind, policy], sorry(&error)).into_response(),
    }
}

#[cfg(not(feature = "pdf"))]
fn pages() -> Router<Means> {
    Router::new()
}

#[cfg(feature = "pdf")]
fn pages() -> Router<Means> {
    #[derive(Serialize)]
    struct Page {
        mark: String,
        width: f64,
        height: f64,
    }
    #[derive(Deserialize)]
    struct Number {
        page: usize,
    }
    let list = async |Shared(means): Shared<Means>, Query(question): Query<Question>| {
        let _turn = means.presses.clone().acquire_owned().await;
        let pages = working(move || means.studio.pages(&question)).await;
        let page = |pages: &crate::export::pdf::Pages| -> Vec<Page> {
            let all = pages.marks().into_iter().enumerate();
            all.filter_map(|(n, mark)| pages.size(n).map(|(width, height)| Page { mark, width, height })).collect()
        };
        json(pages.map(|pages| serde_json::json!({ "pages": page(&pages) })))
    };
    let one = async |Shared(means): Shared<Means>,
                     Query(question): Query<Question>,
                     Query(number): Query<Number>,
                     Query(known): Query<Known>| {
        let _turn = means.presses.clone().acquire_owned().await;
        let draw = move || {
            let Some(page) = number.page.checked_sub(1) else { return Ok(None) };
            let pages = means.studio.pages(&question)?;
            if known.differs(pages.marks().get(page).map(String::as_str)) {
                return Ok(None);
            }
            pages.png(page, SHARPNESS)
        };
        match working(draw).await {
            Ok(Some(png)) => ([(header::CONTENT_TYPE, "image/png")], png).into_response(),
            Ok(None) => (StatusCode::NOT_FOUND, "there is no such page\n").into_response(),
            Err(error) => json::<()>(Err(error)),
        }
    };
    Router::new().route("/pages.json", get(list)).route("/page.png", get(one))
}

/// Does work that takes long beside the thread that answers.
async fn working<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let broken = |_| Error::new("the preview stumbled over this letter; please report it");
    tokio::task::spawn_blocking(work).await.map_err(broken).and_then(|done| done)
}

/// Returns a value, or all that is wrong, as JSON.
fn json<T: Serialize>(result: Result<T>) -> Response {
    let (code, text) = match &result {
        Ok(value) => (StatusCode::OK, serde_json::to_string(value)),
        Err(error) => {
            let errors = serde_json::json!({ "errors": told(error.diagnostics()) });
            (StatusCode::UNPROCESSABLE_ENTITY, serde_json::to_string(&errors))
        }
    };
    match text {
        Ok(text) => (code, [(header::CONTENT_TYPE, "application/json")], text).into_response(),
        Err(e) => (StatusCode::INTERNAL_SERVER_ERROR, e.to_string()).into_response(),
    }
}

/// A diagnostic as the page shows it.
#[derive(Serialize)]
struct Told {
    severity: &'static str,
    code: Option<&'static str>,
    message: String,
    /// `file:line:column`.
    place: Option<String>,
    /// The line that is to blame: what stands before the words that are meant, these words, and what follows.
    line: Option<[String; 3]>,
    hints: Vec<String>,
}

fn told(all: &[Diagnostic]) -> Vec<Told> {
    let one = |one: &Diagnostic| Told {
        severity: if one.severity == Severity::Error { "error" } else { "warning" },
        code: one.code,
        message: one.message.clone(),
        place: one.place.as_ref().map(ToString::to_string),
        line: one.place.as_ref().map(|place| {
            let text = place.source.text();
            let start = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
            let end = text[place.span.start..].find('\n').map_or(text.len(), |at| place.span.start + at);
            let cut = place.span.end.min(end);
            [start..place.span.start, place.span.start..cut, cut..end].map(|part| shortened(&text[part]))
        }),
        hints: one.hints.clone(),
    };
    all.iter().map(one).collect()
}

/// Returns a text of at most some hundred characters.
fn shortened(text: &str) -> String {
    const MOST: usize = 300;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_string(),
    }
}

/// Returns a page that says what is wrong.
fn sorry(error: &Error) -> String {
    let text = error.to_string().replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\" data-answer=\"none\"><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>This letter cannot be made</title><h1>This letter cannot be made</h1>\
         <pre style=\"white-space: pre-wrap\">{text}</pre></html>\n"
    )
}
