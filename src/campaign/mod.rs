//! Who writes to whom: `openletter.toml` and `recipients.toml` read into a [`Campaign`].

mod backend;
mod country;
mod fields;
mod lang;
mod layout;
mod localised;
mod postal;
mod recipient;
mod sender;

use std::collections::BTreeMap;

pub use backend::{Backend, Price};
pub use country::Country;
pub use fields::{Choice, Document, Fields, is_unsafe};
pub use lang::{Direction, Lang};
pub use layout::Layout;
pub use localised::{Forms, Localised};
pub use postal::{Parts, Postal};
pub use recipient::{Gender, Office, PUBLIC, Recipient, Role, is_safe_id};
pub use sender::{Contact, Member, Sender, Signatory};

use crate::diag::{Diagnostic, Error, Findings, Result, Source, nearest};

/// A campaign: who writes to whom, in which languages, by which rules.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// The language in which letters are written.
    pub source: Lang,
    /// Every language of the campaign, the source among them, in the order of the file.
    pub languages: Vec<Lang>,
    /// The letter meant where a command names none.
    pub default_letter: Option<String>,
    /// How many people must have accepted a language before it is exported.
    pub require_review: u32,
    /// How many member organisations must sign.
    pub threshold: u32,
    /// Whether texts may be sent to backends on other machines.
    pub allow_remote: bool,
    /// Whether translations say that they are translations, as the UN Correspondence Manual (paragraph 34) asks.
    pub mark_translations: bool,
    /// Whether the marks and spaces of letters are set by the house style of their language.
    pub typography: bool,
    /// The layout of every printed letter, in place of that of the addressee's country.
    pub layout: Option<Layout>,
    /// Whether the people of each organisation sign in the order of the alphabet of each language.
    pub sort_signatories: bool,
    /// Whether the organisations stand in that order too.
    pub sort_members: bool,
    /// Who writes.
    pub sender: Sender,
    /// Who is written to, in the order of the file.
    pub recipients: Vec<Recipient>,
    /// The backends that the campaign names.
    pub backends: BTreeMap<String, Backend>,
    /// Which backends are tried in which order: per language tag, and under `default`.
    pub chains: BTreeMap<String, Vec<String>>,
    /// Whether translations are remembered in the user's translation memory, and taken from it.
    pub memory: bool,
    /// The address of a mirror of the offline engine's models.
    pub models_mirror: Option<String>,
}

impl Campaign {
    /// Returns the campaign of the two files.
    ///
    /// # Errors
    /// Every mistake in both files, with its place.
    pub fn read(manifest: &Source, recipients: &Source) -> Result<Campaign> {
        let (campaign, findings) = Campaign::look(manifest, recipients);
        let campaign = findings.finish(campaign)?;
        campaign.ok_or_else(|| Error::new(format!("`{}` cannot be read", manifest.name())))
    }

    /// Returns what can be read of the two files, with everything that is wrong or worth a look.
    pub fn look(manifest: &Source, recipients: &Source) -> (Option<Campaign>, Findings) {
        let mut findings = Findings::default();
        let document = Document::parse(manifest, 0..manifest.text().len());
        let campaign = Campaign::read_manifest(&document);
        findings.extend(document.finish().into_vec());

        let document = Document::parse(recipients, 0..recipients.text().len());
        let list = read_recipients(&document, campaign.as_ref());
        findings.extend(document.finish().into_vec());
        (campaign.map(|campaign| Campaign { recipients: list, ..campaign }), findings)
    }

    fn read_manifest(document: &Document<'_>) -> Option<Campaign> {
        let root = document.root();
        let source = root.line("source").and_then(|tag| match Lang::parse(&tag) {
            Ok(lang) => Some(lang),
            Err(e) => {
                e.at(&root.place_of("source")).into_diagnostics().into_iter().for_each(|d| root.report(d));
                None
            }
        });
        if source.is_none() && !root.keys().iter().any(|k| k == "source") {
            root.missing("source", "\"en\"");
        }
        let mut languages = root.langs("languages").unwrap_or_default();
        if let Some(source) = &source
            && !languages.contains(source)
        {
            languages.insert(0, source.clone());
        }
        let default_letter = root.line("default_letter");
        let require_review = root.number("require_review").unwrap_or(0);
        let threshold = root.number("threshold");
        let allow_remote = root.flag("allow_remote").unwrap_or(false);
        let mark_translations = root.flag("mark_translations").unwrap_or(false);
        let typography = root.flag("typography").unwrap_or(true);
        let layout = root.choice("layout");
        let sort_signatories = root.flag("sort_signatories").unwrap_or(false);
        let sort_members = root.flag("sort_members").unwrap_or(false);
        let sender = Sender::read(&root);
        let backends: BTreeMap<_, _> =
            root.named("backends").into_iter().filter_map(|(n, t)| Some((n, Backend::read(t)?))).collect();
        let chains = root.named_lines("translate", &["memory", "models_mirror"]).into_iter().collect();
        let memory = root.table("translate").and_then(|t| t.flag("memory")).unwrap_or(true);
        let models_mirror = root.table("translate").and_then(|t| t.line("models_mirror"));
        let place = root.place_of("threshold");
        if threshold == Some(0) {
            let error =
                Diagnostic::error("the threshold must be at least 1: else letters that nobody has signed are good");
            root.report(error.code("threshold").at(place.clone()));
        }
        let reviewed = root.place_of("member");
        if let Some(sender) = &sender {
            let ids: Vec<&str> = sender.members.iter().map(|m| m.id.as_str()).collect();
            for one in duplicates("member", &ids) {
                root.report(one.at(reviewed.clone()));
            }
            if threshold.is_some_and(|t| t as usize > ids.len()) {
                let error = Diagnostic::error(format!(
                    "the threshold asks for more signers than there are members: {}",
                    ids.len()
                ));
                root.report(error.code("threshold").at(place).hint("lower `threshold`, or add a `[[member]]`"));
            }
        }
        root.done();
        Some(Campaign {
            source: source?,
            languages,
            default_letter,
            require_review,
            threshold: threshold.unwrap_or(1),
            allow_remote,
            mark_translations,
            typography,
            layout,
            sort_signatories,
            sort_members,
            sender: sender?,
            recipients: vec![],
            backends,
            chains,
            memory,
            models_mirror,
        })
    }

    /// Returns the recipients to whom a letter is addressed.
    pub fn addressees(&self) -> impl Iterator<Item = &Recipient> {
        self.recipients.iter().filter(|r| r.role == Role::To)
    }

    /// Returns the recipients who get a copy.
    pub fn copies(&self) -> impl Iterator<Item = &Recipient> {
        self.recipients.iter().filter(|r| r.role == Role::Cc)
    }
}

fn read_recipients(document: &Document<'_>, campaign: Option<&Campaign>) -> Vec<Recipient> {
    let root = document.root();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut recipients = vec![];
    for table in root.tables("recipient") {
        let (id, place) = (table.glance("id"), table.place_of("id"));
        let langs = table.place_of("languages");
        if let Some(id) = id {
            if id.eq_ignore_ascii_case(PUBLIC) {
                let error = Diagnostic::error(format!("the id `{PUBLIC}` is kept for the public edition"));
                root.report(error.code("duplicate-id").at(place.clone()));
            }
            if let Some(other) = seen.insert(id.to_lowercase(), id.clone()) {
                root.report(duplicate("recipient", &id, &other).at(place));
            }
        }
        let Some(recipient) = Recipient::read(table) else { continue };
        for lang in recipient.languages.iter().filter(|l| campaign.is_some_and(|c| !c.languages.contains(l))) {
            let known = campaign.map(|c| &c.languages[..]).unwrap_or_default();
            let error = format!("`{}` wants `{lang}`, which is none of the campaign's languages", recipient.id);
            let error = Diagnostic::error(error).code("unknown-language").at(langs.clone());
            let error = match nearest(lang.as_str(), known.iter().map(Lang::as_str)) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error,
            };
            root.report(error.hint("or add it under `languages` in openletter.toml"));
        }
        recipients.push(recipient);
    }
    root.done();
    recipients
}

fn duplicates(what: &str, ids: &[&str]) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    ids.iter().filter_map(|id| seen.insert(id.to_lowercase(), id).map(|other| duplicate(what, id, other))).collect()
}

fn duplicate(what: &str, id: &str, other: &str) -> Diagnostic {
    let message = if id == other {
        format!("two {what}s have the id `{id}`")
    } else {
        format!("the {what} ids `{other}` and `{id}` differ only in case, which some file systems cannot tell apart")
    };
    Diagnostic::error(message).code("duplicate-id").hint("give one of them another id")
}
