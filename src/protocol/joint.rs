//! How several recipients are addressed together: the public edition.

use std::collections::BTreeMap;

use super::address::{Address, Writer, spoken};
use super::book::Values;
use super::{Protocol, own};
use crate::campaign::{Forms, Office, Recipient};
use crate::diag::{Diagnostic, Findings, Result};

/// Up to how many addressees are greeted one by one where no form for all of them is at hand.
const FEW: usize = 3;

impl Protocol {
    /// Returns how several recipients are addressed together; one alone is addressed as in
    /// [`Protocol::forms`].
    ///
    /// Heads of state and government, with the Secretary-General of the United Nations or without, have a
    /// salutation of their own; up to three others are greeted one by one, more of them, and those who would be
    /// greeted alike, in general.
    ///
    /// # Errors
    /// As for [`Protocol::forms`], of every recipient; also when there is none.
    pub fn joint(&self, to: &[&Recipient], from: &Writer<'_>) -> Result<Address> {
        if let [one] = to {
            return self.forms(one, from);
        }
        if to.is_empty() {
            let error = Diagnostic::error("the letter is addressed to nobody").code("no-addressee");
            return Err(error.hint("give at least one recipient the role `to` in recipients.toml").into());
        }
        let mut findings = Findings::default();
        let mut used = vec![];
        let title = self.joint_title(to, from, &mut findings);
        let lines = self.joint_lines(to, from, &mut used, &mut findings);

        let mut values = self.joint_values(to, from);
        let group = group(to, |one| own::is_own(one, &self.lang, from.home));
        let salutation = match group {
            Group::Few => match self.each(to, from, &mut used, &mut findings) {
                Some(lines) => lines,
                None => self.joint_part("joint-salutation", to[0], &values, &mut used, &mut findings),
            },
            Group::Many => self.joint_part("joint-salutation", to[0], &values, &mut used, &mut findings),
            Group::Heads => self.joint_part("joint-salutation-heads", to[0], &values, &mut used, &mut findings),
            Group::HeadsAndSecretary(secretary) => {
                values.gender(secretary.gender);
                self.joint_part("joint-salutation-heads-un", secretary, &values, &mut used, &mut findings)
            }
        };
        let spoken_to: Vec<&str> = salutation.iter().map(|line| spoken(line)).collect();
        values.text("salutation", self.joined(&spoken_to));
        let closing = match group {
            Group::Few | Group::Many => "joint-closing",
            Group::Heads | Group::HeadsAndSecretary(_) => "joint-closing-heads",
        };
        let closing = self.joint_part(closing, to[0], &values, &mut used, &mut findings);
        findings.finish(Address { title, lines, salutation, closing, used })
    }

    /// Returns the titles as a list, in every form that all of them have.
    fn joint_title(&self, to: &[&Recipient], from: &Writer<'_>, findings: &mut Findings) -> Forms {
        let titles: Vec<Forms> =
            to.iter().filter_map(|one| Some(findings.keep(self.title(one, from))?.forms)).collect();
        let listed = |form: &str| {
            let all: Option<Vec<&str>> = titles.iter().map(|t| t.get(form)).collect();
            all.map(|all| self.list(&all))
        };
        let others: BTreeMap<&'static str, String> =
            Forms::NAMES[1..].iter().filter_map(|form| Some((*form, listed(form)?))).collect();
        Forms::new(listed(Forms::NAMES[0]).unwrap_or_default(), others)
    }

    fn joint_lines(
        &self,
        to: &[&Recipient],
        from: &Writer<'_>,
        used: &mut Vec<String>,
        findings: &mut Findings,
    ) -> Vec<String> {
        let head = self.book.write("joint-address", None, &self.joint_values(to, from));
        let mut lines = match head {
            Ok(text) => text.iter().flat_map(|t| t.lines()).map(String::from).collect(),
            Err(lack) => {
                findings.push(self.lacking(lack, "joint-address", to[0]));
                vec![]
            }
        };
        for one in to {
            // A title that is missing has been told of by the list of titles.
            let Ok(title) = self.title(one, from) else { continue };
            let values = self.values(one, from, Some(&title));
            let line = findings.keep(self.ask("joint-line", one, from, &values, used)).unwrap_or_default();
            lines.push(self.joined(&line));
        }
        lines
    }

    /// Returns the salutations of a few, one after the other; a further line that two of them share stands once, at its
    /// end. Nothing where two would be greeted alike: `Excellency,` is one person, and said twice it is no better.
    fn each(
        &self,
        to: &[&Recipient],
        from: &Writer<'_>,
        used: &mut Vec<String>,
        findings: &mut Findings,
    ) -> Option<Vec<String>> {
        let (mut lines, mut greeted, known): (Vec<String>, Vec<String>, usize) = (vec![], vec![], used.len());
        for one in to {
            // A title that is missing has been told of by the list of titles.
            let title = self.title(one, from).ok();
            let values = self.values(one, from, title.as_ref());
            let salutation = findings.keep(self.salutation(one, from, &values, used)).unwrap_or_default();
            if let Some(first) = salutation.first() {
                if greeted.contains(first) {
                    used.truncate(known);
                    return None;
                }
                greeted.push(first.clone());
            }
            lines.retain(|line| !salutation.contains(line));
            lines.extend(salutation);
        }
        Some(lines)
    }

    fn joint_part(
        &self,
        id: &str,
        blame: &Recipient,
        values: &Values,
        used: &mut Vec<String>,
        findings: &mut Findings,
    ) -> Vec<String> {
        match self.book.write(id, None, values) {
            Ok(text) => {
                used.push(id.to_string());
                text.iter().flat_map(|t| t.lines()).map(String::from).collect()
            }
            Err(lack) => {
                findings.push(self.lacking(lack, id, blame));
                vec![]
            }
        }
    }

    fn joint_values(&self, to: &[&Recipient], from: &Writer<'_>) -> Values {
        let mut values = Values::default();
        let monarchs = to.iter().filter(|one| one.office == Office::Monarch).count();
        values.text("monarch", if monarchs > 0 { "yes" } else { "no" });
        values.number("monarchs", monarchs);
        values.text("to", "");
        for name in ["named", "vocative", "own"] {
            values.text(name, "no");
        }
        values.number("count", to.len());
        values.number("signers", from.signers);
        values
    }
}

/// What several addressees have in common.
enum Group<'a> {
    Heads,
    HeadsAndSecretary(&'a Recipient),
    Few,
    Many,
}

fn group<'a>(to: &[&'a Recipient], own: impl Fn(&Recipient) -> bool) -> Group<'a> {
    // The presidents of the European Council and the Security Council are heads of no state.
    let state = |one: &Recipient| !matches!(one.country.as_str(), "EU" | "UN");
    let head = |one: &&&Recipient| {
        matches!(one.office, Office::President | Office::Monarch | Office::PrimeMinister | Office::Chancellor)
            && state(one)
    };
    let heads = to.iter().filter(head).count();
    let secretary = to.iter().find(|one| one.office == Office::UnSecretaryGeneral);
    // One's own heads are nobody's Excellencies; one foreign head among them makes the joint form right.
    let ceremonious = heads > 1 && to.iter().filter(head).any(|one| !own(one));
    match secretary {
        None if ceremonious && heads == to.len() => Group::Heads,
        Some(secretary) if ceremonious && heads + 1 == to.len() => Group::HeadsAndSecretary(secretary),
        _ if to.len() <= FEW => Group::Few,
        _ => Group::Many,
    }
}
