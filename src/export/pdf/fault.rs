//! Typst's errors and warnings as ours, with file, line and column of the layout.

use typst::diag::{Severity, SourceDiagnostic};
use typst::{World as _, WorldExt};

use super::world::{Desk, World};
use crate::diag::{Diagnostic, Error, Findings, Place};

/// Returns what Typst has to say, each error once.
pub fn told(desk: &Desk<'_>, world: &World, errors: &[SourceDiagnostic]) -> Error {
    let mut findings = Findings::default();
    for error in errors.iter().filter(|e| e.severity == Severity::Error) {
        let mut one = Diagnostic::error(format!("the layout cannot be set: {}", error.message));
        // Typst does not say which picture it could not read.
        if (error.message.contains("image") || error.message.contains("SVG")) && !desk.pictures().is_empty() {
            one = one.hint(format!("the pictures of this letter are {}", desk.pictures()));
        }
        findings.push(placed(one, desk, world, error));
    }
    match findings.finish(()) {
        Err(error) => error,
        Ok(()) => Error::new(format!("Typst gave up on {}", desk.main().get().vpath().get_without_slash())),
    }
}

/// Returns what Typst warns of, such as a family of fonts that nobody has.
pub fn warned(desk: &Desk<'_>, world: &World, warnings: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    let told = |warning: &SourceDiagnostic| {
        placed(Diagnostic::warning(format!("the layout: {}", warning.message)), desk, world, warning)
    };
    warnings.iter().map(told).collect()
}

/// Returns a finding with its place in the layout and Typst's hints.
fn placed(mut one: Diagnostic, desk: &Desk<'_>, world: &World, said: &SourceDiagnostic) -> Diagnostic {
    one = one.code("layout");
    // Its own place may lie in the letter's data; then the call that led there is the place.
    let spans = std::iter::once(said.span).chain(said.trace.iter().map(|t| t.span.into()));
    let place = spans.into_iter().find_map(|span| {
        let source = world.source(span.id()?)?;
        Some(Place { source: source.clone(), span: desk.range(span)? })
    });
    if let Some(place) = place {
        one = one.at(place);
    }
    for hint in &said.hints {
        one = one.hint(hint.v.to_string());
    }
    one
}
