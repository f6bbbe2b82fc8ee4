//! Diagnostics for people and for scripts.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use openletter::campaign::is_unsafe;
use openletter::diag::{Diagnostic, Error, Place, Severity};
use openletter::letter::is_right_to_left;
use serde::Serialize;

/// Returns a diagnostic as a person reads it: message, place with the line, hints.
pub fn render(one: &Diagnostic) -> String {
    let level = match one.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let (message, hints) = (harmless(&one.message), Vec::from_iter(one.hints.iter().map(|hint| harmless(hint))));
    let title = level.primary_title(&*message);
    let title = match one.code {
        Some(code) => title.id(code),
        None => title,
    };
    let shown = one.place.as_ref().filter(|p| carets_stand_right(p));
    let mut group: Group<'_> = match shown {
        Some(place) => {
            let annotation = AnnotationKind::Primary.span(place.span.clone());
            let source = Snippet::source(place.source.text()).path(place.source.name()).fold(true);
            title.element(source.annotation(annotation))
        }
        None => match &one.place {
            Some(place) => title.element(Level::NOTE.message(quoted(place))),
            None => Group::with_title(title),
        },
    };
    for hint in &hints {
        group = group.element(Level::HELP.with_name(Some("hint")).message(&**hint));
    }
    Renderer::styled().render(&[group])
}

/// Returns a text as it can be shown: what files and their names hold must not steer a terminal, nor turn the text around it.
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if is_unsafe(c) && c != '\n' { '\u{FFFD}' } else { c }).collect()
}

/// Whether carets below the line point at what they mean: they do not under right-to-left text, which a
/// terminal turns round.
fn carets_stand_right(place: &Place) -> bool {
    let text = place.source.text();
    if text.is_empty() {
        return false;
    }
    let start = text[..place.span.start].rfind('\n').map_or(0, |p| p + 1);
    let end = text[place.span.end..].find('\n').map_or(text.len(), |p| place.span.end + p);
    !text[start..end].chars().any(is_right_to_left)
}

/// The place with what stands there, where no caret can point at it.
fn quoted(place: &Place) -> String {
    let words = place.source.text()[place.span.clone()].lines().next().unwrap_or_default();
    let short = harmless(&words.chars().take(60).collect::<String>());
    if short.is_empty() { place.to_string() } else { format!("{place}: {short}") }
}

/// Why the program ended, as JSON.
#[derive(Serialize)]
pub struct Failure<'a> {
    exit_code: u8,
    findings: &'a [Diagnostic],
}

impl<'a> Failure<'a> {
    /// Returns the JSON of a failure.
    pub fn of(error: &'a Error) -> Failure<'a> {
        Failure { exit_code: error.kind().exit_code(), findings: error.diagnostics() }
    }
}
