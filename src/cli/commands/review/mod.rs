//! `openletter review`.

mod desk;
mod terminal;

use std::io::IsTerminal;

use clap::{ArgAction, ArgGroup, Args};
use openletter::campaign::Lang;
use openletter::diag::{Error, Kind, Result};
use openletter::pipeline::remember::Shown;
use openletter::pipeline::review::{Decided, Decision, Item, Order, Wanted, decide, waiting};
use openletter::pipeline::{Desk, Selection};

use super::count;
use crate::cli::ui::Ui;

/// Look at translations one by one: accept, edit or reject them
#[derive(Debug, Args)]
#[command(
    group = ArgGroup::new("errand").args(["list", "accept", "reject", "accept_all"]),
    after_help = "What waits: translations marked as fuzzy, stale ones, those that were accepted before something \
changed, and those that fewer people have accepted than `require_review` asks for. Every decision is written at once."
)]
pub struct Review {
    /// Letter: the name of its file in templates/ without `.md` [default: the only one, or `default_letter`]
    #[arg(long, value_name = "NAME")]
    letter: Option<String>,

    /// Languages, as BCP 47 tags [default: all]
    #[arg(long, value_name = "L", value_delimiter = ',', action = ArgAction::Append)]
    lang: Vec<String>,

    /// Translations that hold as well, but for those that you have accepted
    #[arg(long)]
    all: bool,

    /// Print what waits, with the ids that --accept and --reject take
    #[arg(long)]
    list: bool,

    /// Accept these entries
    #[arg(long, value_name = "ID", value_delimiter = ',', num_args = 1.., action = ArgAction::Append)]
    accept: Vec<String>,

    /// Reject these entries: they are missing again, their words are kept in a comment
    #[arg(long, value_name = "ID", value_delimiter = ',', num_args = 1.., action = ArgAction::Append)]
    reject: Vec<String>,

    /// Accept everything that waits
    #[arg(long)]
    accept_all: bool,

    /// Who reviews [default: git's `user.name`; on a terminal you are asked]
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

impl Review {
    pub fn run(&self, desk: &Desk, ui: &Ui) -> Result<u8> {
        let selection = desk.select(self.letter.as_deref(), &self.lang, &[])?;
        let langs: Vec<Lang> = selection.targets(desk).cloned().collect();
        if langs.is_empty() {
            return Err(Error::usage("the source language has no translations to review")
                .hint("name another language with `--lang`"));
        }
        let orders = |ids: &[String], decision: Decision| -> Vec<Order> {
            ids.iter().map(|id| Order { id: id.clone(), seen: None, decision: decision.clone() }).collect()
        };
        if self.list {
            self.list(desk, &selection, &langs, ui)
        } else if !self.accept.is_empty() || !self.reject.is_empty() {
            // The same text has the same id in every language.
            let [lang] = &langs[..] else {
                return Err(Error::usage("in which language? an id is the same in all of them").hint("add `--lang L`"));
            };
            let verb = if self.reject.is_empty() { "accepted" } else { "rejected" };
            let orders = [orders(&self.accept, Decision::Accept), orders(&self.reject, Decision::Reject)].concat();
            report(&[decide(desk, &selection.letter, lang, &orders, &self.name()?)?], verb, ui)
        } else if self.accept_all {
            if self.lang.is_empty() {
                return Err(Error::usage("in which language?").hint("add `--lang L`, several separated by commas"));
            }
            let by = self.name()?;
            let mut done = vec![];
            for lang in &langs {
                let items = waiting(desk, &selection.letter, lang, self.wanted(Some(&by)), &Shown(desk))?;
                let seen = |item: Item| Order { id: item.id, seen: Some(item.seen), decision: Decision::Accept };
                let orders: Vec<Order> = items.into_iter().map(seen).collect();
                done.push(decide(desk, &selection.letter, lang, &orders, &by)?);
            }
            report(&done, "accepted", ui)
        } else {
            self.sit(desk, &selection, &langs, ui)
        }
    }

    fn wanted<'a>(&self, by: Option<&'a str>) -> Wanted<'a> {
        Wanted { by, all: self.all }
    }

    fn list(&self, desk: &Desk, selection: &Selection, langs: &[Lang], ui: &Ui) -> Result<u8> {
        let by = self.by.as_deref();
        let mut items = vec![];
        for lang in langs {
            items.extend(waiting(desk, &selection.letter, lang, self.wanted(by), &Shown(desk))?);
        }
        if ui.json() {
            ui.json_data(&items)?;
        } else {
            items.iter().try_for_each(|item| ui.data(&desk::line(item)))?;
            ui.say(match items.len() {
                0 => "Nothing waits.".to_string(),
                n => format!("{} {}.", count(n, "entry", "entries"), if n == 1 { "waits" } else { "wait" }),
            });
        }
        Ok(0)
    }

    /// Shows one entry after the other on the terminal.
    fn sit(&self, desk: &Desk, selection: &Selection, langs: &[Lang], ui: &Ui) -> Result<u8> {
        if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() || ui.json() {
            return Err(Error::usage("there is no terminal to review on").hint(
                "see what waits with `--list`, and decide with `--accept ID… --by NAME` or `--accept-all --by NAME`",
            ));
        }
        let by = match self.by.clone().or_else(terminal::git_name) {
            Some(name) => name,
            None => terminal::ask_name()?,
        };
        let mut screen = terminal::Screen;
        for lang in langs {
            let items = waiting(desk, &selection.letter, lang, self.wanted(Some(&by)), &Shown(desk))?;
            let decide = |order: Order| decide(desk, &selection.letter, lang, &[order], &by);
            let check = |item: &Item, text: &str| {
                let key = (item.context.as_deref(), item.source.as_str());
                let segment = selection.letter.segments().iter().find(|s| (s.context, s.msgid.as_str()) == key);
                segment.map_or(Ok(()), |segment| openletter::template::check_translation(segment, text))
            };
            let done = desk::sit(&items, &mut screen, &decide, &check)?;
            ui.say(format!("{:8} {done}", lang.as_str()));
            if done.quit {
                break;
            }
        }
        Ok(0)
    }

    /// Returns who reviews, without asking.
    fn name(&self) -> Result<String> {
        self.by.clone().or_else(terminal::git_name).ok_or_else(|| {
            Error::usage("who reviews? accepting and rejecting are done in somebody's name").hint("add `--by NAME`")
        })
    }
}

/// Tells what has become of decisions; 3 where one of them was refused.
fn report(done: &[Decided], verb: &str, ui: &Ui) -> Result<u8> {
    let refused: usize = done.iter().map(|one| one.refused.len()).sum();
    if ui.json() {
        ui.json_data(&done)?;
    } else {
        for one in done {
            one.refused.iter().for_each(|refused| ui.tell(&refused.why));
            let rest = match one.refused.len() {
                0 => String::new(),
                n => format!(", {} refused", count(n, "entry", "entries")),
            };
            ui.say(format!("{:8} {} {verb}{rest}", one.lang, count(one.done.len(), "entry", "entries")));
        }
    }
    Ok(if refused == 0 { 0 } else { Kind::No.exit_code() })
}
