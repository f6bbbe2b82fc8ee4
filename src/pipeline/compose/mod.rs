//! One letter made of template, catalogue, campaign and protocol.

mod common;
mod gate;
mod pictures;
#[cfg(test)]
mod tests;
mod tongues;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::{Value, context};

use super::{Addressee, Desk};
use crate::campaign::{Country, Lang, Layout, PUBLIC, Recipient, Role};
use crate::catalog::Catalog;
use crate::diag::{Diagnostic, Error, Findings, Result};
use crate::letter::{Block, Date, Edition, Filler, FormsValue, Letter, Line, Picture};
use crate::protocol::{Address, Protocol};
use crate::template::{Front, Segment, Template, check_translation};
use crate::typography::Style;
use common::{Common, word};
pub(super) use common::{signers, writer};
pub use gate::{catalogue, lack};
use pictures::{name_pictures, picture};
use words::Words;

/// Which translations are good enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Only those that hold; the gate has been passed.
    Export,
    /// All that can be used, with a notice on every page where one of them does not hold.
    Unreviewed,
    /// All that can be used.
    Draft,
    /// All that can be used; what stands in the source language is marked with its tag, as in `(en) We ask`.
    Marked,
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
    /// The layout of every letter, whatever the campaign's files say.
    layout: Option<Layout>,
    untranslated: usize,
    warnings: Vec<Diagnostic>,
    broken: Vec<Diagnostic>,
    common: Common,
    /// The house style, and that of letters to the United States in English.
    style: Style,
    american: Style,
}

impl<'a> Composer<'a> {
    /// Returns the composer of a language's letters, made of its [`catalogue`].
    ///
    /// # Errors
    /// Everything that is wrong with the forms of address and the localised template.
    pub fn new(
        desk: &'a Desk,
        letter: &'a Template,
        lang: &Lang,
        catalogue: Option<&Catalog>,
        strictness: Strictness,
    ) -> Result<Composer<'a>> {
        let mut findings = Findings::default();
        let protocol = findings.keep(desk.protocol(lang));
        let source = *lang == desk.campaign().source;
        let mut words = Words {
            from: &desk.campaign().source,
            to: lang,
            catalogue,
            machine: false,
            untranslated: 0,
            hold: true,
            broken: vec![],
        };
        let mark = |segment: &Segment| match strictness {
            Strictness::Marked if !source => marked(segment, &desk.campaign().source),
            _ => None,
        };
        let said: Vec<Option<String>> =
            letter.segments().iter().map(|s| words.for_segment(s).or_else(|| mark(s))).collect();
        let Words { machine, untranslated, hold, broken, .. } = words;
        let say = |segment: &Segment| {
            let at = letter.segments().iter().position(|s| std::ptr::eq(s, segment));
            at.and_then(|n| said[n].clone())
        };
        let localised = findings.keep(letter.localise(&say));
        let front = localised.as_ref().map(|l| l.front.clone());
        let filler = localised.and_then(|l| findings.keep(Filler::new(&l, lang)));
        let common = protocol.as_ref().and_then(|p| findings.keep(Common::new(desk, letter, lang, p)));
        let style = findings.keep(desk.style(lang));
        let american = findings.keep(desk.style(&regional(lang, true)));
        let styles = style.zip(american);
        let (Some(protocol), Some(filler), Some(front), Some(common), Some((style, american))) =
            (protocol, filler, front, common, styles)
        else {
            return findings.finish(()).and(Err(Error::new(format!("`{lang}` cannot be composed"))));
        };
        findings.finish(())?;
        let mut warnings = protocol.warnings().to_vec();
        if !source && untranslated > 0 && strictness == Strictness::Unreviewed {
            let message =
                format!("`{lang}`: {untranslated} segments have no translation and stand in the source language");
            warnings.push(Diagnostic::warning(message).code("untranslated"));
        }
        let held_back =
            strictness == Strictness::Unreviewed && (!hold || lack(desk, letter, lang, catalogue).is_some());
        let notice = (!source && held_back).then(|| protocol.notice(&desk.campaign().source, machine));
        Ok(Composer {
            desk,
            letter,
            lang: lang.clone(),
            protocol,
            filler,
            notice,
            layout: None,
            untranslated,
            warnings,
            broken,
            common,
            front,
            style,
            american,
        })
    }

    /// Returns the composer with a layout for every letter, in place of what the campaign's files say.
    pub fn with_layout(self, layout: Option<Layout>) -> Composer<'a> {
        Composer { layout, ..self }
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
        let lang = regional(&self.lang, american);
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
        let abroad = |country: &Country| campaign.sender.names_country(country);
        let posting = alone.map(|r| self.protocol.postal(r, &campaign.source, abroad)).unwrap_or_default();
        let mut lines = [address.lines, posting.lines];
        if posting.holder_last {
            lines.reverse();
        }
        let tongues = match to {
            Addressee::Public => Arc::clone(&self.common.tongues),
            Addressee::One(recipient) => tongues::addressed(&self.common.tongues, campaign, &self.lang, recipient),
        };
        let mut letter = Letter {
            id: self.letter.name.clone(),
            recipient: to.id().to_string(),
            edition,
            lang,
            dir,
            script: self.lang.script(),
            layout: self.layout_of(to, alone),
            title: filled.front.title,
            subject: filled.front.subject,
            follow_up: self.common.follow_up.clone(),
            summary: filled.front.summary,
            revision: front.revision,
            date: Date { iso: (front.date.year(), front.date.month(), front.date.day()), text: date },
            dateline: self.protocol.dateline(&place, front.date, american),
            place,
            sender: self.common.letterhead.clone(),
            address: lines.into_iter().flatten().map(|l| Line::new(l, dir)).collect(),
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
            translated_from: (campaign.mark_translations && !self.lang.general().contains(&campaign.source))
                .then(|| self.protocol.translated_from(&campaign.source)),
            remark: filled.front.note.filter(|_| edition != Edition::Addressed),
            url: self.url(),
            verify: self.common.verify.clone(),
            labels,
            tongues,
        };
        letter.typeset(if american { &self.american } else { &self.style });
        Ok(letter)
    }

    /// Returns the layout of a letter's pages: the one that this run wants, else the recipient's own, else the
    /// campaign's, else that of the addressee's country. Several addressees have no country in common.
    fn layout_of(&self, to: Addressee<'_>, alone: Option<&Recipient>) -> Layout {
        let own = match to {
            Addressee::One(recipient) => recipient.layout,
            Addressee::Public => None,
        };
        let wanted = self.layout.or(own).or(self.desk.campaign().layout);
        wanted.or(alone.map(|r| Layout::of(&r.country))).unwrap_or(Layout::Intl)
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
                    id => PUBLIC, office => "joint", country => self.common.country.as_deref().unwrap_or_default(), role => Role::To.as_str(), groups => &self.common.groups, gender => "",
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
        if let (Some(logo), Some(picture)) = (&self.common.letterhead.logo, &self.common.logo) {
            pictures.insert(logo.name.clone(), picture.clone());
        }
        for name in names {
            let named = "the pictures of a text are named from `templates/`, without it";
            let read = picture(self.desk, &format!("templates/{name}"), named);
            let place = self.letter.sources().find_map(|source| {
                let at = source.text().find(&format!("]({name}"))?;
                Some(source.at(at + 2..at + 2 + name.len()))
            });
            let read = read.map_err(|error| match &place {
                Some(place) => error.at(place),
                None => error,
            });
            if let Some(picture) = findings.keep(read) {
                pictures.insert(name, picture);
            }
        }
        findings.finish(pictures)
    }
}

/// Returns a segment in its own words behind the tag of their language, unless the tag would break it.
fn marked(segment: &Segment, source: &Lang) -> Option<String> {
    let marked = format!("({source}) {}", segment.msgid);
    check_translation(segment, &marked).ok().map(|()| marked)
}

/// Returns the language with the region whose forms a letter follows: English is British, but for the addressees in
/// the United States.
fn regional(lang: &Lang, american: bool) -> Lang {
    match (lang.as_str(), american) {
        ("en", true) => lang.with_region("US"),
        ("en", false) => lang.with_region("GB"),
        _ => lang.clone(),
    }
}

/// Returns a text of the front matter for the letter's own text to quote; one that holds expressions is not filled
/// yet, so that asking for it is an error.
fn plain_text(text: &str) -> Value {
    if text.contains('{') { Value::UNDEFINED } else { Value::from(text) }
}
