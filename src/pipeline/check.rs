//! Everything that can be wrong, found before anything is made.

use super::compose::{Composer, Strictness};
use super::{Desk, compose, template};
use crate::campaign::{Campaign, Lang};
use crate::catalog;
use crate::diag::{Diagnostic, Findings, Result, Severity};
use crate::shelf::{MANIFEST, RECIPIENTS, Shelf};
use crate::template::Template;

/// Returns everything that is wrong with a campaign, or worth a look. `now` is the time as gettext writes it.
///
/// # Errors
/// When the campaign's files cannot be read from the disk at all.
pub fn check(shelf: &Shelf, now: &str) -> Result<Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let campaign = findings.keep(Campaign::read(&shelf.read(MANIFEST)?, &shelf.read(RECIPIENTS)?));
    let letters = shelf.letters()?;
    let parsed: Vec<Template> = letters.iter().filter_map(|name| findings.keep(template(shelf, name))).collect();
    findings.extend(parsed.iter().flat_map(Template::lint));
    if letters.is_empty() {
        let one = Diagnostic::error("this campaign has no letter yet").code("no-letter");
        findings.push(one.hint("write one as `templates/<name>.md`; it begins with a line `+++`"));
    }
    if let Some(campaign) = campaign {
        findings.extend(campaign_rules(&campaign, &letters, now));
        let desk = Desk { shelf: shelf.clone(), campaign, now: now.to_string() };
        for lang in &desk.campaign.languages {
            let protocol = findings.keep(desk.protocol(lang));
            findings.extend(protocol.iter().flat_map(|p| p.warnings().iter().cloned()));
            for letter in parsed.iter().filter(|_| protocol.is_some()) {
                findings.extend(letter_rules(&desk, letter, lang));
            }
        }
    }
    let mut all = findings.into_vec();
    all.sort_by_key(|one| one.severity != Severity::Error);
    Ok(all)
}

/// What no single file can know.
fn campaign_rules(campaign: &Campaign, letters: &[String], now: &str) -> Vec<Diagnostic> {
    let mut found = vec![];
    if campaign.addressees().next().is_none() {
        let one = Diagnostic::error("no recipient has the role `to`, so that the letter is addressed to nobody")
            .code("no-addressee");
        found.push(one.hint(format!("add a `[[recipient]]` to {RECIPIENTS}")));
    }
    if let Some(name) = campaign.default_letter.as_ref().filter(|name| !letters.contains(name)) {
        let one = Diagnostic::error(format!("`default_letter` names `{name}`, which is none of the letters"))
            .code("no-letter");
        found.push(one.hint(format!("letters of this campaign: {}", letters.join(", "))));
    }
    let today: Option<jiff::civil::Date> = now.get(..10).and_then(|day| day.parse().ok());
    for recipient in &campaign.recipients {
        if let (Some(today), Some(until)) = (today, recipient.valid_until)
            && until < today
        {
            let message =
                format!("the entry of `{}` was right until {until}: the office may have another holder", recipient.id);
            found.push(Diagnostic::warning(message).code("out-of-date").at(recipient.place.clone()));
        }
    }
    found
}

/// What is wrong with a letter in a language: its catalogue, and every copy of it that is filled.
fn letter_rules(desk: &Desk, letter: &Template, lang: &Lang) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    if *lang != desk.campaign.source {
        match desk.catalogue(letter, lang) {
            Ok(Some(catalogue)) => findings.extend(catalog::check(&catalogue, &desk.campaign.source, lang)),
            Ok(None) => {
                let one = Diagnostic::warning(format!("`{lang}` has no catalogue of `{}` yet", &letter.name))
                    .code("no-catalogue");
                findings.push(one.hint("run `openletter extract`"));
            }
            Err(error) => {
                findings.extend(error.into_diagnostics());
                return findings.into_vec();
            }
        }
        // A gap is for the gate to hold back, not a mistake.
        let lack = findings.keep(compose::lack(desk, letter, lang)).flatten();
        findings.extend(lack.map(|one| Diagnostic { severity: Severity::Warning, ..one }));
    }
    let Some(composer) = findings.keep(Composer::new(desk, letter, lang, Strictness::Draft)) else {
        return findings.into_vec();
    };
    findings.extend(composer.broken().cloned());
    for to in desk.recipients(lang) {
        findings.keep(composer.compose(to));
    }
    findings.into_vec()
}
