//! The names that a protocol file may use: messages, forms and variables.

use crate::campaign::{Choice, Country, Forms, Office};

/// The kinds of message that are looked up from the special to the general.
pub(super) const KINDS: [&str; 7] =
    ["title", "address", "salutation", "closing", "copy-line", "copy-for", "joint-line"];

/// The kinds of message of which every language must have the most general one.
const GENERAL: [&str; 6] = ["address", "salutation", "closing", "copy-line", "copy-for", "joint-line"];

/// The messages that speak to several addressees at once; the head of their block may be missing.
const JOINT: [&str; 6] = [
    "joint-address",
    "joint-salutation",
    "joint-salutation-heads",
    "joint-salutation-heads-un",
    "joint-closing",
    "joint-closing-heads",
];

/// The words of the page.
pub(super) const LABELS: [&str; 18] = [
    "open-letter",
    "subject",
    "copy-to",
    "enclosures",
    "signatories",
    "signed-by",
    "on-behalf-of",
    "name-withheld",
    "how-to-verify",
    "page",
    "digits",
    "translated-from",
    "notice-machine",
    "notice-human",
    "revision",
    "follow-up",
    "date",
    "dateline",
];

/// The end of a list, `{ $first } and { $second }`, for languages of which CLDR has no list.
pub(super) const LIST_END: &str = "list-end";

/// A form beside those of [`Forms::NAMES`]: the title with the word of respect that an address gives it
/// (Persian محترم). Where it is missing the nominative stands in.
pub(super) const HONOURED: &str = "honoured";

/// What the values are called, beside the forms of `title`, `name` and `country`.
const VARIABLES: [&str; 21] = [
    "title",
    "name",
    "country",
    "gender",
    "named",
    "vocative",
    "own",
    "to",
    "office",
    "signers",
    "monarch",
    "monarchs",
    "salutation",
    "count",
    "language",
    "page",
    "pages",
    "number",
    "date",
    "place",
    "gregorian",
];

/// More values of dates.
const DATES: [&str; 6] = ["persian", "month-year", "day", "month", "year", "letter"];

/// Values of lists, and of what differs within a language.
const OTHERS: [&str; 3] = ["first", "second", "region"];

/// Returns the names to look under, from the special to the general:
/// `kind-office-COUNTRY`, `kind-office-own` (for one's own only), `kind-office`, `kind-own`, `kind`.
pub(super) fn chain(kind: &str, office: Office, country: &Country, own: bool) -> Vec<String> {
    let office = office.as_str();
    let mut ids = vec![format!("{kind}-{office}-{country}")];
    ids.extend(own.then(|| format!("{kind}-{office}-own")));
    ids.push(format!("{kind}-{office}"));
    ids.extend(own.then(|| format!("{kind}-own")));
    ids.push(kind.to_string());
    ids
}

/// Returns every message that a language must have.
pub(super) fn required() -> impl Iterator<Item = &'static str> {
    GENERAL.into_iter().chain(JOINT.into_iter().skip(1)).chain(LABELS)
}

/// Returns whether the program may ask for a message of this name.
pub(super) fn is_known(id: &str) -> bool {
    if JOINT.contains(&id) || LABELS.contains(&id) || id == LIST_END {
        return true;
    }
    if let Some(code) = id.strip_prefix("country-") {
        return is_country(code);
    }
    KINDS.iter().any(|kind| {
        let Some(rest) = id.strip_prefix(kind) else { return false };
        if rest.is_empty() || rest == "-own" {
            return true;
        }
        let Some(rest) = rest.strip_prefix('-') else { return false };
        Office::WORDS.iter().any(|(office, _)| match rest.strip_prefix(office) {
            Some("" | "-own") => true,
            Some(tail) => tail.strip_prefix('-').is_some_and(is_country),
            None => false,
        })
    })
}

/// Returns names near which a slip may lie: all but those of single countries.
pub(super) fn all() -> impl Iterator<Item = String> {
    let fixed = JOINT.into_iter().chain(LABELS).chain(KINDS).chain([LIST_END]).map(String::from);
    fixed.chain(KINDS.iter().flat_map(|kind| Office::WORDS.iter().map(move |(office, _)| format!("{kind}-{office}"))))
}

/// Returns whether a message may have an attribute of this name.
pub(super) fn is_form(name: &str) -> bool {
    forms().any(|form| form == name)
}

/// Returns the names of the forms that a message may have beside its value.
pub(super) fn forms() -> impl Iterator<Item = &'static str> {
    Forms::NAMES.iter().copied().skip(1).chain([HONOURED])
}

/// Returns whether a message is ever given a variable of this name.
pub(super) fn is_variable(name: &str) -> bool {
    VARIABLES.contains(&name)
        || DATES.contains(&name)
        || OTHERS.contains(&name)
        || ["title-", "name-", "country-"].iter().any(|p| name.strip_prefix(p).is_some_and(is_form))
}

/// Returns the names of the variables, those of the forms by example of the title.
pub(super) fn variables() -> impl Iterator<Item = String> {
    let plain = VARIABLES.into_iter().chain(DATES).chain(OTHERS).map(String::from);
    plain.chain(["title", "name", "country"].into_iter().flat_map(|of| forms().map(move |f| format!("{of}-{f}"))))
}

fn is_country(code: &str) -> bool {
    Country::parse(code).is_some_and(|c| c.as_str() == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_looked_up_from_the_special_to_the_general() {
        let france = Country::parse("FR").unwrap();
        let foreign = chain("salutation", Office::President, &france, false);
        assert_eq!(foreign, ["salutation-president-FR", "salutation-president", "salutation"]);
        let own = chain("closing", Office::Other, &france, true);
        assert_eq!(own, ["closing-other-FR", "closing-other-own", "closing-other", "closing-own", "closing"]);
    }

    #[test]
    fn names_are_known_or_strange() {
        for known in ["title", "title-president-FR", "salutation-own", "closing-body-head-own", "country-SE", "page"] {
            assert!(is_known(known), "{known}");
        }
        for strange in ["titel", "title-presidant", "title-president-ZZ", "title-president-fr", "salutation-FR", "x"] {
            assert!(!is_known(strange), "{strange}");
        }
        assert!(required().all(is_known));
        assert!(is_variable("name-dative") && is_variable("title-honoured") && !is_variable("title-datif"));
    }
}
