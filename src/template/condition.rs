//! The conditions that a translation may have of its own: simple comparisons of the few facts on which grammar
//! depends with literals.

use super::lexer::literal;
use crate::campaign::{Choice, Gender, Office};
use crate::diag::nearest;

/// What the conditions of a translation may ask.
pub const ASKED: &[&str] = &["recipient.gender", "recipient.office", "recipient.count", "sender.count"];

/// Checks a condition: comparisons of the facts that may be asked with literals.
pub(super) fn condition(mut rest: &[&str]) -> Result<(), String> {
    loop {
        rest = rest.strip_prefix(&["not"]).unwrap_or(rest);
        let [root, ".", field, after @ ..] = rest else { return Err("it compares no field".into()) };
        let path = format!("{root}.{field}");
        if !ASKED.contains(&path.as_str()) {
            return Err(format!("`{path}` may not be asked"));
        }
        rest = match after {
            ["==" | "!=", value, after @ ..] => {
                word(&path, value)?;
                after
            }
            ["<" | ">" | "<=" | ">=", value, after @ ..] if path.ends_with(".count") => {
                word(&path, value)?;
                after
            }
            ["in", "[", after @ ..] | ["not", "in", "[", after @ ..] => list(&path, after)?,
            _ => return Err("it is no comparison".into()),
        };
        match rest {
            [] => return Ok(()),
            ["and" | "or", after @ ..] => rest = after,
            _ => return Err("it is no simple comparison".into()),
        }
    }
}

fn list<'r, 'w>(path: &str, mut rest: &'r [&'w str]) -> Result<&'r [&'w str], String> {
    loop {
        let [value, sign, after @ ..] = rest else { return Err("its list has no end".into()) };
        word(path, value)?;
        rest = after;
        match *sign {
            "," => {}
            "]" => return Ok(rest),
            _ => return Err("its list is no list of words".into()),
        }
    }
}

/// Checks the word or number with which a field is compared.
fn word(path: &str, value: &str) -> Result<(), String> {
    let known: Vec<&str> = match path {
        "recipient.gender" => Gender::WORDS.iter().map(|w| w.0).collect(),
        "recipient.office" => Office::WORDS.iter().map(|w| w.0).collect(),
        _ => {
            let number = value.len() < 10 && !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
            return if number { Ok(()) } else { Err(format!("`{value}` is no number")) };
        }
    };
    let Some(word) = literal(value) else { return Err(format!("`{value}` is no word in quotation marks")) };
    if known.contains(&word) {
        return Ok(());
    }
    Err(match nearest(word, known.iter().copied()) {
        Some(near) => format!("`{path}` is never `{word}`; did you mean `{near}`?"),
        None => format!("`{path}` is never `{word}`, but one of {}", known.join(", ")),
    })
}
