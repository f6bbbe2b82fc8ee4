//! Every embedded file: the only place in the house that includes any.

/// The layout of web pages, `templates/letter.html`.
pub const LETTER_HTML: &str = include_str!("../templates/letter.html");
