//! What holds a language back.

use crate::campaign::Lang;
use crate::catalog::Catalog;
use crate::diag::{Diagnostic, Result};
use crate::pipeline::{Desk, extract};
use crate::shelf;
use crate::template::Template;

/// Returns a language's catalogue as it stands with the letter as it is now; none for the source language, and for a
/// regional language that speaks in its words.
///
/// # Errors
/// When the catalogue on the disk is broken.
pub fn catalogue(desk: &Desk, letter: &Template, lang: &Lang) -> Result<Option<Catalog>> {
    let source = &desk.campaign().source;
    if lang == source || desk.lender(letter, lang)?.as_ref() == Some(source) {
        return Ok(None);
    }
    extract::merged(desk, letter, lang).map(Some)
}

/// Returns what a language lacks before it may be exported, and how to go on; nothing for the source language, which
/// has no catalogue.
pub fn lack(desk: &Desk, letter: &Template, lang: &Lang, catalogue: Option<&Catalog>) -> Option<Diagnostic> {
    let catalogue = catalogue?;
    let lacks = catalogue.ready(desk.campaign().require_review).err()?;
    let counts = catalogue.counts(desk.campaign().require_review);
    let unaccepted = lacks.len() - counts.missing.segments - counts.stale.segments - counts.fuzzy.segments;
    let parts = [
        (counts.missing.segments, "missing"),
        (counts.stale.segments, "stale"),
        (counts.fuzzy.segments, "not reviewed"),
        (unaccepted, "accepted by too few people"),
    ];
    let parts: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    let all = counts.total.segments;
    // Whoever has the catalogue has found the lender.
    let lender = desk.lender(letter, lang).ok().flatten();
    let lent = lender.as_ref().map(|lender| format!(", which speaks in the words of `{lender}`,")).unwrap_or_default();
    let message = format!("`{lang}`{lent} is held back: of {all} segments {}", parts.join(", "));
    let lang = lender.as_ref().unwrap_or(lang);
    let file = shelf::catalogue(&letter.name, lang);
    let mut one = Diagnostic::error(message).code("not-ready");
    if counts.missing.segments > 0 {
        one = one.hint(format!("fill what is missing: `openletter translate --lang {lang}`, or by hand in {file}"));
    }
    if counts.stale.segments + counts.fuzzy.segments > 0 {
        one = one.hint(format!(
            "look at them: `openletter review --lang {lang}`, or in {file} after `openletter extract`: take the mark `fuzzy` away where they are good"
        ));
    }
    if unaccepted > 0 {
        one = one.hint(format!(
            "every entry must be accepted by {}: `openletter review --lang {lang}`",
            match desk.campaign().require_review {
                1 => "a person".to_string(),
                n => format!("{n} people"),
            }
        ));
    }
    Some(one.hint("or export it all the same with a notice on every page: `--unreviewed`"))
}
