//! What the letters of a language have in common, whoever they go to.

use std::collections::BTreeSet;
use std::sync::Arc;

use minijinja::{Value, context};

use super::pictures::picture;
use super::tongues;
use crate::campaign::{Country, Lang, Localised, Member, Recipient, Signatory};
use crate::catalog::Freshness;
use crate::diag::{Diagnostic, Error, Findings, Result};
use crate::letter::{FormsValue, Letterhead, Line, Logo, Person, Picture, Qr, Signature, Tongues, Verify};
use crate::pipeline::Desk;
use crate::protocol::{Address, Copy, Label, Protocol, Writer};
use crate::shelf::MANIFEST;
use crate::template::Template;

/// What the letters of a language have in common.
pub(super) struct Common {
    pub sender: Value,
    pub signatories: Value,
    pub addressees: Value,
    pub copies: Value,
    /// The lines of the list of copies.
    pub copy_lines: Vec<String>,
    pub signatures: Vec<Signature>,
    pub letterhead: Letterhead,
    /// The picture of the letterhead.
    pub logo: Option<Picture>,
    pub verify: Option<Verify>,
    /// The line that names the letter which this one follows up.
    pub follow_up: Option<String>,
    /// How all addressees are addressed together.
    pub joint: Result<Address>,
    /// The groups of all addressees, each once.
    pub groups: Vec<String>,
    /// The country of all addressees, where they have one in common.
    pub country: Option<String>,
    /// What is known of the languages of words in another script.
    pub tongues: Arc<Tongues>,
}

/// An organisation and those who sign for it, in the order of the page.
type Crew<'a> = (&'a Member, Vec<&'a Signatory>);

impl Common {
    pub fn new<'a>(desk: &'a Desk, letter: &Template, lang: &Lang, protocol: &Protocol) -> Result<Common> {
        let (campaign, writer) = (desk.campaign(), writer(desk));
        let mut findings = Findings::default();
        let mut offices = |all: Vec<&'a Recipient>| {
            let known = all
                .into_iter()
                .filter_map(|r| Some((r, findings.keep(protocol.copy(r, &writer).map_err(|e| e.at(&r.place)))?)));
            known.collect::<Vec<_>>()
        };
        let addressees = offices(campaign.addressees().collect());
        let copies = offices(campaign.copies().collect());
        findings.finish(())?;
        let values = |offices: &[(&Recipient, Copy)]| {
            let office = |(r, copy): &(&Recipient, Copy)| {
                context! { id => &r.id, country => r.country.as_str(), title => FormsValue::of(copy.title.clone(), "title", &r.id, lang) }
            };
            offices.iter().map(office).collect::<Value>()
        };
        let word = |words: &Localised<String>| word(desk, lang, words);
        let crew = crew(desk, lang, protocol);
        let origin = origin(desk, lang, protocol);
        let person = |s: &Signatory| Person { name: word(&s.name), role: s.role.as_ref().map(word) };
        let signature = |(m, people): &Crew<'_>| Signature {
            organisation: word(&m.name),
            people: people.iter().map(|s| person(s)).collect(),
        };
        let signatures: Vec<Signature> = crew.iter().map(signature).collect();
        let signatory = |s: &Signature, p: &Person| context! { name => &p.name, role => p.role.as_deref().unwrap_or_default(), organisation => &s.organisation };
        Ok(Common {
            sender: sender(desk, lang, &crew, &origin),
            signatories: signatures
                .iter()
                .flat_map(|s| s.people.iter().map(|p| signatory(s, p)).collect::<Vec<_>>())
                .collect(),
            addressees: values(&addressees),
            copies: values(&copies),
            copy_lines: copies.into_iter().map(|(_, copy)| copy.line).collect(),
            signatures,
            letterhead: letterhead(desk, lang, &crew, &origin),
            logo: match &campaign.sender.logo {
                Some(path) => {
                    let named = |e: Error| e.hint(format!("it is the `logo` of {MANIFEST}"));
                    Some(picture(desk, path, "paths begin at the campaign's folder").map_err(named)?)
                }
                None => None,
            },
            verify: campaign.sender.verify_url.as_ref().map(|url| Verify {
                label: protocol.label(Label::HowToVerify),
                url: url.clone(),
                mark: format!("{} · {}", letter.name, protocol.revision(letter.front.revision)),
                qr: Qr::new(url),
            }),
            follow_up: follow_up(desk, letter, lang, protocol)?,
            joint: protocol.joint(&campaign.addressees().collect::<Vec<_>>(), &writer),
            groups: campaign
                .addressees()
                .flat_map(|r| r.groups.iter().cloned())
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            country: common_country(campaign.addressees()),
            tongues: Arc::new(tongues::shared(campaign, letter, lang)),
        })
    }
}

/// Returns the line that names the letter which this one follows up, by its title in the language.
fn follow_up(desk: &Desk, letter: &Template, lang: &Lang, protocol: &Protocol) -> Result<Option<String>> {
    let Some(name) = &letter.front.follow_up else { return Ok(None) };
    if !desk.shelf().letters()?.contains(name) {
        let error = Diagnostic::error(format!("`{}` follows up `{name}`, which is none of the letters", letter.name));
        return Err(error.code("follow-up").hint("name a letter by its file in templates/, without `.md`").into());
    }
    if *name == letter.name {
        return Err(Diagnostic::error(format!("`{name}` follows up itself")).code("follow-up").into());
    }
    let former = desk.letter(name)?;
    if former.front.title.contains('{') {
        let error =
            Diagnostic::error(format!("the title of `{name}` holds an expression, so that it cannot be followed up"));
        return Err(error.code("follow-up").hint("write the title in words").into());
    }
    let catalogue = super::catalogue(desk, &former, lang)?;
    let entry = catalogue.as_ref().and_then(|c| c.find((Some("title"), &former.front.title)));
    let title = entry.filter(|e| e.freshness() == Freshness::Current).map_or(&former.front.title, |e| &e.msgstr);
    Ok(Some(protocol.follow_up(title, &protocol.date(former.front.date, false))))
}

/// Returns a word of the campaign in a language.
pub(super) fn word(desk: &Desk, lang: &Lang, words: &Localised<String>) -> String {
    words.get(lang, &desk.campaign().source).cloned().unwrap_or_default()
}

/// Returns the organisations and their people, sorted by the language where the campaign asks for it.
fn crew<'a>(desk: &'a Desk, lang: &Lang, protocol: &Protocol) -> Vec<Crew<'a>> {
    let campaign = desk.campaign();
    let mut crew: Vec<Crew<'_>> = campaign.sender.members.iter().map(|m| (m, m.signatories.iter().collect())).collect();
    if campaign.sort_signatories {
        let name = |s: &&Signatory| {
            let sort_as = s.sort_as.as_ref().and_then(|words| words.own(lang)).cloned();
            sort_as.unwrap_or_else(|| word(desk, lang, &s.name))
        };
        crew.iter_mut().for_each(|(_, people)| protocol.sort(people, name));
    }
    if campaign.sort_members {
        protocol.sort(&mut crew, |(m, _)| word(desk, lang, &m.name));
    }
    crew
}

fn common_country<'a>(mut all: impl Iterator<Item = &'a Recipient>) -> Option<String> {
    let country = &all.next()?.country;
    all.all(|r| r.country == *country).then(|| country.to_string())
}

/// Returns the lines of the sender's own address. One letterhead serves all letters, so that the country stands in it as soon
/// as one of them goes to another.
fn origin(desk: &Desk, lang: &Lang, protocol: &Protocol) -> Vec<String> {
    let campaign = desk.campaign();
    let sender = &campaign.sender;
    let abroad =
        |own: &Country| sender.country_line.unwrap_or_else(|| campaign.addressees().any(|to| to.country != *own));
    let address = sender.contact.address.as_ref().and_then(|a| a.get(lang, &campaign.source));
    address.map(|address| protocol.return_address(address, sender.country.as_ref(), abroad)).unwrap_or_default()
}

fn letterhead(desk: &Desk, lang: &Lang, crew: &[Crew<'_>], postal: &[String]) -> Letterhead {
    let sender = &desk.campaign().sender;
    let line = |l: &String| Line::new(l, lang.direction());
    let others = [&sender.contact.email, &sender.contact.phone, &sender.contact.website];
    let lines = postal.iter().chain(others.into_iter().flatten());
    let description = |name: String| sender.logo_description.as_ref().map_or(name, |words| word(desk, lang, words));
    Letterhead {
        name: word(desk, lang, &sender.name),
        tagline: sender.tagline.as_ref().map(|t| word(desk, lang, t)),
        contact: lines.map(line).collect(),
        postal: postal.iter().map(line).collect(),
        members: crew.iter().map(|(m, _)| word(desk, lang, &m.name)).collect(),
        // The text's pictures are named from `templates/`; so is this one, wherever it lies.
        logo: sender
            .logo
            .as_ref()
            .map(|path| Logo { name: format!("../{path}"), description: description(word(desk, lang, &sender.name)) }),
    }
}

/// Returns who writes, as far as forms of address depend on it.
pub(in crate::pipeline) fn writer(desk: &Desk) -> Writer<'_> {
    let campaign = desk.campaign();
    Writer { source: &campaign.source, home: &campaign.sender.home, signers: signers(desk) }
}

/// Returns how many sign: people, or organisations where no people are named.
pub(in crate::pipeline) fn signers(desk: &Desk) -> usize {
    let members = &desk.campaign().sender.members;
    members.iter().map(|m| m.signatories.len()).sum::<usize>().max(members.len()).max(1)
}

/// Returns what a template sees as `sender`.
fn sender(desk: &Desk, lang: &Lang, crew: &[Crew<'_>], postal: &[String]) -> Value {
    let sender = &desk.campaign().sender;
    let word = |words: &Localised<String>| word(desk, lang, words);
    let members: Vec<Value> = crew
        .iter()
        .map(|(m, people)| {
            let people: Vec<Value> = people
                .iter()
                .map(|s| context! { name => word(&s.name), role => s.role.as_ref().map(word).unwrap_or_default() })
                .collect();
            context! { id => &m.id, name => word(&m.name), website => &m.website, signatories => people }
        })
        .collect();
    context! {
        id => &sender.id, name => word(&sender.name), place => word(&sender.place), base_url => &sender.base_url,
        tagline => sender.tagline.as_ref().map(word), members => members, count => signers(desk),
        contact => context! {
            email => &sender.contact.email, phone => &sender.contact.phone, website => &sender.contact.website,
            address => sender.contact.address.as_ref().map(|_| postal.to_vec()),
        },
    }
}
