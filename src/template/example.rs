//! Invented values, so that a translator sees what an expression may become. They stand in catalogues, which
//! travel: no value of a real campaign may be among them.

use super::lexer::{Mark, inner, lex, words};
use crate::campaign::Forms;

/// The values that every letter knows, each with an invented example.
pub(super) const EXAMPLES: &[(&str, &str)] = &[
    ("recipient.id", "xy-president"),
    ("recipient.title", "the President of Examplia"),
    ("recipient.name", "Jane Example"),
    ("recipient.office", "president"),
    ("recipient.country", "XY"),
    ("recipient.gender", "female"),
    ("recipient.count", "1"),
    ("recipient.groups", "p5"),
    ("recipient.role", "to"),
    ("sender.id", "example"),
    ("sender.name", "Example Coalition for Peace"),
    ("sender.place", "Paris"),
    ("sender.tagline", "For peace and human rights"),
    ("sender.count", "5"),
    ("sender.base_url", "https://example.org/letters"),
    ("sender.contact.email", "letters@example.org"),
    ("sender.contact.phone", "+33 1 00 00 00 00"),
    ("sender.contact.website", "https://example.org"),
    ("sender.members", "Example Society"),
    ("letter.id", "example"),
    ("letter.title", "An open letter"),
    ("letter.subject", "An open letter"),
    ("letter.summary", "What the letter says, in two sentences."),
    ("letter.revision", "1"),
    ("letter.url", "https://example.org/letters/example"),
    ("salutation", "Your Excellency,"),
    ("closing", "Yours faithfully,"),
    ("lang", "en"),
    ("date", "21 November 2026"),
    ("signatories", "Jane Example"),
];

/// Returns a comment for every known expression of a text, in order, each once.
pub(super) fn comments(text: &str) -> Vec<String> {
    let mut out: Vec<String> = vec![];
    for token in lex(text).unwrap_or_default().into_iter().filter(|t| t.mark == Mark::Expr) {
        let token = super::lexer::one_line(&text[token.at]);
        let path: String = words(inner(&token)).into_iter().take_while(|w| !matches!(*w, "|" | "(" | "[")).collect();
        let form = path.rsplit_once('.').filter(|(_, form)| Forms::NAMES.contains(form)).map(|(base, _)| base);
        let known = |name: &str| EXAMPLES.iter().find(|(k, _)| *k == name).map(|(_, v)| *v);
        let Some(value) = known(&path).or_else(|| form.and_then(known)) else { continue };
        let comment = format!("{token} e.g. \"{value}\"");
        if !out.contains(&comment) {
            out.push(comment);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_expressions_get_an_example() {
        let found = comments("{{ sender.name }} {{ w }} {{ recipient.title.dative|upper }} {{ sender.name }}");
        assert_eq!(
            found,
            [
                "{{ sender.name }} e.g. \"Example Coalition for Peace\"",
                "{{ recipient.title.dative|upper }} e.g. \"the President of Examplia\""
            ]
        );
    }
}
