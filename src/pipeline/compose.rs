//! One letter made of template, catalogue, campaign and protocol.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Value, context};

use super::{Addressee, Desk, extract};
use crate::campaign::{Lang, Localised, Member, PUBLIC, Recipient, Role, Signatory};
use crate::catalog::{self, Catalog, Freshness, Origin};
use crate::diag::{Diagnostic, Error, Findings, Result, Severity};
use crate::letter::{
    Block, Date, Edition, Filler, FormsValue, Letter, Letterhead, Line, Person, Picture, Run, Signature,
};
use crate::protocol::{Address, Copy, Protocol, Writer};
use crate::shelf;
use crate::template::{Front, Segment, Template, check_translation};

/// Which translations are good enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Only those that hold; the gate has been passed.
    Export,
    /// All that can be used, with a notice on every page where one of them does not hold.
    Unreviewed,
    /// All that can be used.
    Draft,
}

/// Makes the letters of one language.
pub struct Composer<'a> {
    desk: &'a Desk,
    letter: &'a Template,
    lang: Lang,
    protocol: Protocol,
    filler: Filler,
    /// The front matter in the language.
    front: Front,
    notice: Option<String>,
    untranslated: usize,
    warnings: Vec<Diagnostic>,
    broken: Vec<Diagnostic>,
    common: Common,
}

/// What the letters of a language have in common.
struct Common {
    sender: Value,
    signatories: Value,
    addressees: Value,
    copies: Value,
    /// The lines of the list of copies.
    copy_lines: Vec<String>,
    signatures: Vec<Signature>,
    letterhead: Letterhead,
    /// The line that names the letter which this one follows up.
    follow_up: Option<String>,
    /// How all addressees are addressed together.
    joint: Result<Address>,
    /// The groups of all addressees, each once.
    groups: Vec<String>,
}

/// Returns what a language lacks before it may be exported, and how to go on; nothing for the source language.
///
/// # Errors
/// When its catalogue is broken.
pub fn lack(desk: &Desk, letter: &Template, lang: &Lang) -> Result<Option<Diagnostic>> {
    if *lang == desk.campaign().source {
        return Ok(None);
    }
    let catalogue = extract::merged(desk, letter, lang)?;
    let Err(lacks) = catalogue.ready(desk.campaign().require_review) else { return Ok(None) };
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
    let message = format!("`{lang}` is held back: of {all} segments {}", parts.join(", "));
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
    Ok(Some(one.hint("or export it all the same with a notice on every page: `--unreviewed`")))
}

impl<'a> Composer<'a> {
    /// Returns the composer of a language's letters.
    ///
    /// # Errors
    /// Everything that is wrong with the catalogue, the forms of address and the localised template.
    pub fn new(desk: &'a Desk, letter: &'a Template, lang: &Lang, strictness: Strictness) -> Result<Composer<'a>> {
        let mut findings = Findings::default();
        let protocol = findings.keep(desk.protocol(lang));
        let source = *lang == desk.campaign().source;
        let catalogue = if source { None } else { findings.keep(extract::merged(desk, letter, lang)) };
        let mut words = Words {
            from: &desk.campaign().source,
            to: lang,
            catalogue: catalogue.as_ref(),
            machine: false,
            untranslated: 0,
            hold: true,
            broken: vec![],
        };
        let said: Vec<Option<String>> = letter.segments().iter().map(|s| words.for_segment(s)).collect();
        let Words { machine, untranslated, hold, broken, .. } = words;
        let say = |segment: &Segment| {
            let at = letter.segments().iter().position(|s| std::ptr::eq(s, segment));
            at.and_then(|n| said[n].clone())
        };
        let localised = findings.keep(letter.localise(&say));
        let front = localised.as_ref().map(|l| l.front.clone());
        let filler = localised.and_then(|l| findings.keep(Filler::new(&l, lang)));
        let common = protocol.as_ref().and_then(|p| findings.keep(Common::new(desk, letter, lang, p)));
        let (Some(protocol), Some(filler), Some(front), Some(common)) = (protocol, filler, front, common) else {
            return findings.finish(()).and(Err(Error::new(format!("`{lang}` cannot be composed"))));
        };
        findings.finish(())?;
        let mut warnings = protocol.warnings().to_vec();
        if !source && untranslated > 0 && strictness == Strictness::Unreviewed {
            let message =
                format!("`{lang}`: {untranslated} segments have no translation and stand in the source language");
            warnings.push(Diagnostic::warning(message).code("untranslated"));
        }
        let held_back = strictness == Strictness::Unreviewed && (!hold || lack(desk, letter, lang)?.is_some());
        let notice = (!source && held_back).then(|| protocol.notice(&desk.campaign().source, machine));
        Ok(Composer {
            desk,
            letter,
            lang: lang.clone(),
            protocol,
            filler,
            notice,
            untranslated,
            warnings,
            broken,
            common,
            front,
        })
    }

    /// Returns the language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Returns the letter's name.
    pub fn letter(&self) -> &str {
        &self.letter.name
    }

    /// Returns the day of the letter.
    pub fn date(&self) -> jiff::civil::Date {
        self.letter.front.date
    }

    /// Returns how many segments stand in the source language for want of a translation.
    pub fn untranslated(&self) -> usize {
        self.untranslated
    }

    /// Returns whether the letters say on every page that not all of the text has been looked at.
    pub fn has_notice(&self) -> bool {
        self.notice.is_some()
    }

    /// Returns what is worth a look.
    pub fn warnings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.warnings.iter()
    }

    /// Returns what is wrong with translations that hold, for which the source stands in.
    pub fn broken(&self) -> impl Iterator<Item = &Diagnostic> {
        self.broken.iter()
    }

    /// Returns what a person calls the letter for an addressee: its recipient and language.
    pub fn name(&self, to: Addressee<'_>) -> String {
        format!("`{}` in `{}`", to.id(), self.lang)
    }

    /// Returns the letter for an addressee.
    ///
    /// # Errors
    /// Everything that keeps it from being filled.
    pub fn compose(&self, to: Addressee<'_>) -> Result<Letter> {
        let campaign = self.desk.campaign();
        let (edition, copy) = match to {
            Addressee::Public => (Edition::Public, None),
            Addressee::One(r) if r.role == Role::Cc => (Edition::Copy, Some(r)),
            Addressee::One(_) => (Edition::Addressed, None),
        };
        let alone = match to {
            Addressee::One(r) if edition == Edition::Addressed => Some(r),
            _ => None,
        };
        let writer = writer(self.desk);
        let address = match alone {
            Some(recipient) => self.protocol.forms(recipient, &writer).map_err(|e| e.at(&recipient.place))?,
            None => self.common.joint.clone()?,
        };
        let american = alone.is_some_and(|r| r.country.as_str() == "US") && self.lang.language() == "en";
        let lang = self.regional(american);
        let front = &self.letter.front;
        let place = front.place.as_ref().unwrap_or(&campaign.sender.place);
        let place = word(self.desk, &self.lang, place);
        let date = self.protocol.date(front.date, american);

        let mark = copy.map(|r| self.protocol.copy(r, &writer)).transpose()?.map(|c| c.mark);

        let filled = self.filler.fill(context! {
            recipient => self.recipient(alone, &address),
            sender => &self.common.sender,
            addressees => &self.common.addressees,
            copies => &self.common.copies,
            salutation => address.salutation.join(" "),
            closing => address.closing.join(" "),
            lang => self.lang.as_str(),
            date => &date,
            signatories => &self.common.signatories,
            letter => context! {
                id => &self.letter.name,
                title => plain_text(&self.front.title),
                subject => plain_text(&self.front.subject),
                summary => plain_text(self.front.summary.as_deref().unwrap_or_default()),
                revision => front.revision,
                url => self.url(),
                follow_up => &front.follow_up,
            },
        })?;
        let dir = self.lang.direction();
        let labels = self.protocol.labels(filled.front.enclosures.len());
        let postal = alone.and_then(|r| r.address.as_ref()).and_then(|a| a.get(&self.lang, &campaign.source));
        let lines = address.lines.iter().chain(postal.into_iter().flatten());
        Ok(Letter {
            id: self.letter.name.clone(),
            recipient: to.id().to_string(),
            edition,
            lang,
            dir,
            script: self.lang.script(),
            title: filled.front.title,
            subject: filled.front.subject,
            follow_up: self.common.follow_up.clone(),
            summary: filled.front.summary,
            revision: front.revision,
            date: Date { iso: (front.date.year(), front.date.month(), front.date.day()), text: date },
            dateline: self.protocol.dateline(&place, front.date, american),
            place,
            sender: self.common.letterhead.clone(),
            address: lines.map(|l| Line::new(l, dir)).collect(),
            salutation: address.salutation,
            pictures: self.pictures(&filled.blocks)?,
            body: filled.blocks,
            notes: filled.notes,
            closing: address.closing,
            signatures: self.common.signatures.clone(),
            copies: self.common.copy_lines.clone(),
            copy_for: mark,
            enclosures: filled.front.enclosures,
            notice: self.notice.clone(),
            translated_from: (campaign.mark_translations && self.lang != campaign.source)
                .then(|| self.protocol.translated_from(&campaign.source)),
            remark: filled.front.note.filter(|_| edition != Edition::Addressed),
            url: self.url(),
            labels,
        })
    }

    /// Returns the language with the region whose forms a letter follows: English is British, but for the
    /// addressees in the United States.
    fn regional(&self, american: bool) -> Lang {
        match (self.lang.as_str(), american) {
            ("en", true) => self.lang.with_region("US"),
            ("en", false) => self.lang.with_region("GB"),
            _ => self.lang.clone(),
        }
    }

    fn url(&self) -> Option<String> {
        let base = self.desk.campaign().sender.base_url.as_ref()?;
        Some(format!("{base}/{}/{}/", self.lang, &self.letter.name))
    }

    /// Returns what a template sees as `recipient`.
    fn recipient(&self, alone: Option<&Recipient>, address: &Address) -> Value {
        let title = |id: &str| FormsValue::of(address.title.clone(), "title", id, &self.lang);
        let campaign = self.desk.campaign();
        match alone {
            Some(r) => {
                let name = r.name.as_ref().and_then(|n| n.get(&self.lang, &campaign.source));
                context! {
                    id => &r.id, office => r.office.as_str(), country => r.country.as_str(), role => r.role.as_str(), groups => &r.groups,
                    gender => r.gender.map(|g| g.as_str()).unwrap_or_default(), count => 1, title => title(&r.id),
                    name => match name {
                        Some(name) => FormsValue::of(name.clone(), "name", &r.id, &self.lang),
                        None => FormsValue::missing("name", &r.id, &self.lang),
                    },
                }
            }
            None => {
                context! {
                    id => PUBLIC, office => "joint", country => "", role => Role::To.as_str(), groups => &self.common.groups, gender => "",
                    count => campaign.addressees().count(), title => title(PUBLIC), name => FormsValue::missing("name", PUBLIC, &self.lang),
                }
            }
        }
    }

    /// Returns the pictures that a text shows.
    fn pictures(&self, blocks: &[Block]) -> Result<BTreeMap<String, Picture>> {
        let mut names = vec![];
        name_pictures(blocks, &mut names);
        let mut findings = Findings::default();
        let mut pictures = BTreeMap::new();
        for name in names {
            let path = format!("templates/{name}");
            let picture = findings.keep(self.desk.shelf().bytes(&path)).map(|bytes| match bytes {
                Some(bytes) => Picture::read(bytes).ok_or_else(|| {
                    Diagnostic::error(format!("`{path}` is no picture"))
                        .code("picture")
                        .hint("pictures are PNG, JPEG or SVG files")
                }),
                None => Err(Diagnostic::error(format!("the picture `{path}` is missing")).code("picture")),
            });
            match picture {
                Some(Ok(picture)) => {
                    pictures.insert(name, picture);
                }
                Some(Err(one)) => findings.push(one),
                None => {}
            }
        }
        findings.finish(pictures)
    }
}

/// How the segments of a language are translated.
struct Words<'c> {
    from: &'c Lang,
    to: &'c Lang,
    catalogue: Option<&'c Catalog>,
    /// Whether a machine made one of the translations.
    machine: bool,
    untranslated: usize,
    /// Whether every translation holds.
    hold: bool,
    broken: Vec<Diagnostic>,
}

impl Words<'_> {
    /// Refuses what `check` calls an error in a translation, such as a character that turns the text around it.
    fn sound(&self, segment: &Segment, text: &str) -> Result<()> {
        let mut findings = Findings::default();
        let found = catalog::check_text(&segment.msgid, text, self.from, self.to);
        findings.extend(found.into_iter().filter(|one| one.severity == Severity::Error));
        findings.finish(())
    }

    /// Returns the translation of a segment; none where the source has to stand in.
    fn for_segment(&mut self, segment: &Segment) -> Option<String> {
        let entry = self.catalogue?.find((segment.context, &segment.msgid));
        let current = entry.is_some_and(|e| e.freshness() == Freshness::Current);
        let usable = entry.filter(|e| !e.msgstr.trim().is_empty()).and_then(|entry| {
            let checked = check_translation(segment, &entry.msgstr).and_then(|()| self.sound(segment, &entry.msgstr));
            // That a stale translation does not fit its new source is no mistake of its own.
            if let Err(error) = &checked
                && current
            {
                let place = |one: &Diagnostic| entry.place.clone().map_or(one.clone(), |place| one.clone().at(place));
                self.broken.extend(error.diagnostics().iter().map(place));
            }
            checked.ok().map(|()| entry)
        });
        self.hold &= current && usable.is_some();
        match usable {
            Some(entry) => {
                self.machine |= matches!(entry.origin(), Origin::Machine { .. });
                Some(entry.msgstr.clone())
            }
            None => {
                self.untranslated += 1;
                None
            }
        }
    }
}

/// Returns a text of the front matter for the letter's own text to quote; one that holds expressions is not filled
/// yet, so that asking for it is an error.
fn plain_text(text: &str) -> Value {
    if text.contains('{') { Value::UNDEFINED } else { Value::from(text) }
}

impl Common {
    fn new<'a>(desk: &'a Desk, letter: &Template, lang: &Lang, protocol: &Protocol) -> Result<Common> {
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
        let members = &campaign.sender.members;
        let person = |s: &Signatory| Person { name: word(&s.name), role: s.role.as_ref().map(word) };
        let signature =
            |m: &Member| Signature { organisation: word(&m.name), people: m.signatories.iter().map(person).collect() };
        let signatures: Vec<Signature> = members.iter().map(signature).collect();
        let signatory = |s: &Signature, p: &Person| context! { name => &p.name, role => p.role.as_deref().unwrap_or_default(), organisation => &s.organisation };
        Ok(Common {
            sender: sender(desk, lang),
            signatories: signatures
                .iter()
                .flat_map(|s| s.people.iter().map(|p| signatory(s, p)).collect::<Vec<_>>())
                .collect(),
            addressees: values(&addressees),
            copies: values(&copies),
            copy_lines: copies.into_iter().map(|(_, copy)| copy.line).collect(),
            signatures,
            letterhead: letterhead(desk, lang),
            follow_up: follow_up(desk, letter, lang, protocol)?,
            joint: protocol.joint(&campaign.addressees().collect::<Vec<_>>(), &writer),
            groups: campaign
                .addressees()
                .flat_map(|r| r.groups.iter().cloned())
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
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
    let catalogue = if *lang == desk.campaign().source { None } else { desk.catalogue(&former, lang)? };
    let entry = catalogue.as_ref().and_then(|c| c.find((Some("title"), &former.front.title)));
    let title = entry.filter(|e| e.freshness() == Freshness::Current).map_or(&former.front.title, |e| &e.msgstr);
    Ok(Some(protocol.follow_up(title, &protocol.date(former.front.date, false))))
}

fn word(desk: &Desk, lang: &Lang, words: &Localised<String>) -> String {
    words.get(lang, &desk.campaign().source).cloned().unwrap_or_default()
}

fn letterhead(desk: &Desk, lang: &Lang) -> Letterhead {
    let (sender, source) = (&desk.campaign().sender, &desk.campaign().source);
    let postal = sender.contact.address.as_ref().and_then(|a| a.get(lang, source));
    let others = [&sender.contact.email, &sender.contact.phone, &sender.contact.website];
    let lines = postal.into_iter().flatten().chain(others.into_iter().flatten());
    Letterhead {
        name: word(desk, lang, &sender.name),
        tagline: sender.tagline.as_ref().map(|t| word(desk, lang, t)),
        contact: lines.map(|l| Line::new(l, lang.direction())).collect(),
        members: sender.members.iter().map(|m| word(desk, lang, &m.name)).collect(),
    }
}

pub(super) fn writer(desk: &Desk) -> Writer<'_> {
    let campaign = desk.campaign();
    Writer { source: &campaign.source, home: &campaign.sender.home, signers: signers(desk) }
}

fn signers(desk: &Desk) -> usize {
    let members = &desk.campaign().sender.members;
    members.iter().map(|m| m.signatories.len()).sum::<usize>().max(members.len()).max(1)
}

/// Returns what a template sees as `sender`.
fn sender(desk: &Desk, lang: &Lang) -> Value {
    let (sender, source) = (&desk.campaign().sender, &desk.campaign().source);
    let word = |words: &Localised<String>| word(desk, lang, words);
    let lines = |words: &Localised<Vec<String>>| words.get(lang, source).cloned().unwrap_or_default();
    let members: Vec<Value> = sender
        .members
        .iter()
        .map(|m| {
            let people = m.signatories.iter();
            let people: Vec<Value> = people
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
            address => sender.contact.address.as_ref().map(lines),
        },
    }
}

fn name_pictures(blocks: &[Block], names: &mut Vec<String>) {
    let runs = |runs: &[Run], names: &mut Vec<String>| name_pictures_in(runs, names);
    for block in blocks {
        match block {
            Block::Paragraph { runs: r } | Block::Heading { runs: r, .. } => runs(r, names),
            Block::List { items, .. } => items.iter().for_each(|item| name_pictures(item, names)),
            Block::Quote { blocks } => name_pictures(blocks, names),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| runs(cell, names))
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn name_pictures_in(runs: &[Run], names: &mut Vec<String>) {
    for run in runs {
        match run {
            Run::Picture { name, .. } => names.push(name.clone()),
            Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => {
                name_pictures_in(runs, names)
            }
            _ => {}
        }
    }
}
