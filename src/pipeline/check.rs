//! Everything that can be wrong, found before anything is made.

use super::compose::{Composer, Strictness};
use super::export::{Exporters, exporters};
use super::{Desk, compose, proof, remember, template, unsafe_name};
use crate::campaign::{Campaign, Lang, Recipient, Role, is_safe_id};
use crate::catalog::{self, Catalog};
use crate::diag::{Diagnostic, Error, Findings, Result, Severity};
use crate::export::{Format, Standard};
use crate::letter::Edition;
use crate::protocol::{GENDER, Protocol, missing_gender};
use crate::shelf::{MANIFEST, RECIPIENTS, Shelf};
use crate::template::Template;
use crate::translate::{self, Local, Means};

/// Returns everything that is wrong with a campaign, or worth a look. `now` is the time as gettext writes it; with tags of
/// `langs`, of what belongs to one language only what belongs to these; with `system_fonts` a character that only the
/// machine's own fonts have is none of it.
///
/// # Errors
/// When the campaign's files cannot be read from the disk at all, or one of `langs` is none of its languages.
pub fn check(shelf: &Shelf, now: &str, langs: &[String], system_fonts: bool) -> Result<Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let files = (findings.keep(shelf.read(MANIFEST)), findings.keep(shelf.read(RECIPIENTS)));
    let campaign = match files {
        (Some(manifest), Some(recipients)) => {
            let (campaign, found) = Campaign::look(&manifest, &recipients);
            findings.extend(found.into_vec());
            campaign
        }
        _ => None,
    };
    let letters = findings.keep(shelf.letters()).unwrap_or_default();
    for name in letters.iter().filter(|name| !is_safe_id(name)) {
        findings.push(unsafe_name(name));
    }
    let parsed: Vec<Template> = letters.iter().filter_map(|name| findings.keep(template(shelf, name))).collect();
    findings.extend(parsed.iter().flat_map(Template::lint));
    if letters.is_empty() {
        let one = Diagnostic::error("this campaign has no letter yet").code("no-letter");
        findings.push(one.hint("write one as `templates/<name>.md`; it begins with a line `+++`"));
    }
    if let Some(campaign) = campaign {
        let chosen: Vec<&Lang> =
            langs.iter().map(|tag| Lang::among(tag, &campaign.languages)).collect::<Result<_>>()?;
        let chosen: Vec<Lang> = chosen.into_iter().cloned().collect();
        findings.extend(campaign_rules(&campaign, &letters));
        let desk = Desk { shelf: shelf.clone(), campaign, now: now.to_string(), memory: None, models: None };
        findings.extend(desk.expiring(&parsed.iter().collect::<Vec<_>>(), None));
        let wanted = |lang: &&Lang| chosen.is_empty() || chosen.contains(lang);
        let languages: Vec<&Lang> = desk.campaign.languages.iter().filter(wanted).collect();
        let protocols: Vec<Protocol> =
            languages.iter().filter_map(|&lang| findings.keep(desk.protocol(lang))).collect();
        findings.extend(protocols.iter().flat_map(|p| p.warnings().iter().cloned()));
        for lang in &languages {
            findings.keep(desk.words(lang));
        }
        let genders = genders(&desk, &protocols);
        let told = !genders.is_empty();
        findings.extend(genders);
        findings.extend(machines(&desk));
        let formats = if cfg!(feature = "pdf") { &[Format::Pdf, Format::Html][..] } else { &[Format::Html] };
        let lent = lenders(&desk, &parsed, &languages, &mut findings);
        let exporters = findings.keep(exporters(&desk, formats, system_fonts, Standard::default())).unwrap_or_default();
        for (letter, lang) in lent {
            if let Some(Some(catalogue)) = findings.keep(desk.catalogue(letter, &lang)) {
                catalogue_rules(&desk, &catalogue, &lang, &mut findings);
            }
        }
        for (letter, protocol) in parsed.iter().flat_map(|l| protocols.iter().map(move |p| (l, p))) {
            letter_rules(&desk, letter, protocol.lang(), &exporters, told, &mut findings);
        }
    }
    let mut all = findings.into_vec();
    all.sort_by_key(|one| std::cmp::Reverse(one.severity));
    Ok(all)
}

/// Recipients whose gender some languages need, each with all these languages.
fn genders(desk: &Desk, protocols: &[Protocol]) -> Vec<Diagnostic> {
    let writer = compose::writer(desk);
    let asks = |error: Option<Error>| error.is_some_and(|e| e.diagnostics().iter().any(|one| one.code == Some(GENDER)));
    // Everybody stands in the public edition's lists; only an addressee who reads the language is greeted in it.
    let needs = |protocol: &Protocol, r: &Recipient| {
        let greeted = r.role == Role::To && r.reads(protocol.lang());
        asks(protocol.copy(r, &writer).err()) || greeted && asks(protocol.forms(r, &writer).err())
    };
    let lack = |r: &Recipient| {
        let lacking: Vec<&Protocol> = protocols.iter().filter(|p| needs(p, r)).collect();
        let langs: Vec<Lang> = lacking.iter().map(|p| p.lang().clone()).collect();
        let neutral: Vec<(Lang, String)> =
            lacking.iter().filter_map(|p| Some((p.lang().clone(), p.neutral(r, &writer)?))).collect();
        (!langs.is_empty()).then(|| missing_gender(r, &langs, &neutral).at(r.place.clone()))
    };
    desk.campaign.recipients.iter().filter_map(lack).collect()
}

/// What is wrong with the backends that the campaign names.
fn machines(desk: &Desk) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    let means = Means::new(&desk.campaign, true);
    let named = desk.campaign.chains.values().flatten().chain(desk.campaign.backends.keys());
    // The offline engine needs no settings, and the memory is no machine.
    for name in named.filter(|name| ![remember::BACKEND, Local::NAME].contains(&name.as_str())) {
        findings.keep(translate::open(name, &means));
    }
    // A key may be set on another machine only: here it stops nothing.
    let soft = |one: Diagnostic| Diagnostic { severity: Severity::Warning, ..one };
    findings.into_vec().into_iter().map(soft).collect()
}

/// What no single file can know.
fn campaign_rules(campaign: &Campaign, letters: &[String]) -> Vec<Diagnostic> {
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
    found
}

/// What is wrong with a letter in a language: its catalogue, and every copy of it that is filled.
fn letter_rules(
    desk: &Desk,
    letter: &Template,
    lang: &Lang,
    exporters: &Exporters,
    genders: bool,
    findings: &mut Findings,
) {
    if *lang != desk.campaign.source {
        match findings.keep(desk.catalogue(letter, lang)) {
            Some(Some(catalogue)) => catalogue_rules(desk, &catalogue, lang, findings),
            // In the words of its general language, which are checked there.
            Some(None) if matches!(desk.lender(letter, lang), Ok(Some(_))) => {}
            Some(None) => {
                let message = format!("`{lang}` has no catalogue of `{}` yet", letter.name);
                findings.push(Diagnostic::warning(message).code("no-catalogue").hint("run `openletter extract`"));
            }
            None => return,
        }
    }
    let Some(catalogue) = findings.keep(compose::catalogue(desk, letter, lang)) else { return };
    let catalogue = catalogue.as_ref();
    if let Some(style) = findings.keep(desk.style(lang)) {
        findings.extend(proof::notes(&style, letter, catalogue));
    }
    // A gap is for the gate to hold back, not a mistake.
    let lack = compose::lack(desk, letter, lang, catalogue);
    findings.extend(lack.map(|one| Diagnostic { severity: Severity::Warning, ..one }));
    let composer = Composer::new(desk, letter, lang, catalogue, Strictness::Draft);
    let Some(composer) = findings.keep(without_gender(composer, genders)) else { return };
    findings.extend(composer.iter().flat_map(Composer::broken).cloned());
    for (composer, to) in composer.iter().flat_map(|c| desk.recipients(lang).map(move |to| (c, to))) {
        let Some(Some(letter)) = findings.keep_of(composer.name(to), without_gender(composer.compose(to), genders))
        else {
            continue;
        };
        for (_, exporter) in exporters {
            // One letter is made to try the layout; for the others a look is enough.
            let made = if letter.edition == Edition::Public {
                exporter.export(&letter).map(drop)
            } else {
                exporter.look(&letter)
            };
            findings.keep_of(composer.name(to), made);
        }
    }
}

/// The catalogues in whose words these languages speak and that are not looked at as those of one of them.
fn lenders<'t>(
    desk: &Desk,
    letters: &'t [Template],
    languages: &[&Lang],
    findings: &mut Findings,
) -> Vec<(&'t Template, Lang)> {
    let mut lent: Vec<(&Template, Lang)> = vec![];
    for (letter, lang) in letters.iter().flat_map(|letter| languages.iter().map(move |lang| (letter, *lang))) {
        let lender = findings.keep(desk.lender(letter, lang)).flatten();
        let other = lender.filter(|lender| *lender != desk.campaign.source && !languages.contains(&lender));
        lent.extend(other.map(|lender| (letter, lender)));
    }
    lent.sort_by(|a, b| (&a.0.name, a.1.as_str()).cmp(&(&b.0.name, b.1.as_str())));
    lent.dedup_by(|a, b| a.0.name == b.0.name && a.1 == b.1);
    lent
}

/// What is wrong with a catalogue that lies on the disk.
fn catalogue_rules(desk: &Desk, catalogue: &Catalog, lang: &Lang, findings: &mut Findings) {
    findings.extend(catalog::check(catalogue, &desk.campaign.source, lang));
    if let Some(glossary) = findings.keep(remember::glossary(desk, lang)) {
        findings.extend(catalog::glossary::check(&glossary, catalogue));
    }
}

/// Returns nothing where the gender of a recipient is all that is missing, if [`genders`] has told that.
fn without_gender<T>(result: Result<T>, told: bool) -> Result<Option<T>> {
    let Err(error) = result else { return result.map(Some) };
    if !told {
        return Err(error);
    }
    let mut findings = Findings::default();
    findings.extend(error.into_diagnostics().into_iter().filter(|one| one.code != Some(GENDER)));
    findings.finish(None)
}
