//! The review desk: one entry after the other, a key for each decision. It knows no terminal, so that tests can sit
//! at it.

use std::fmt;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use openletter::catalog::Change;
use openletter::diag::Result;
use openletter::pipeline::review::{Decided, Decision, Item, Order};

use crate::cli::report;

/// Where the desk stands.
pub trait Terminal {
    /// Shows text.
    fn show(&mut self, text: &str);
    /// Waits for a key; `q` where nobody will ever press one.
    fn key(&mut self) -> Result<char>;
    /// Lets the person edit a text, with another to look at; nothing where they leave it as it was.
    fn edit(&mut self, text: &str, beside: &Item) -> Result<Option<String>>;
}

/// What was done in a session.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Done {
    pub accepted: usize,
    pub edited: usize,
    pub rejected: usize,
    /// How many still wait.
    pub left: usize,
    /// Whether the person has had enough.
    pub quit: bool,
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} accepted, {} edited, {} rejected, {} left", self.accepted, self.edited, self.rejected, self.left)
    }
}

const KEYS: &str = "[a]ccept  [e]dit  [r]eject  [s]kip  [b]ack  [q]uit ";

/// Shows the entries and carries out what the person decides. `decide` writes each decision at once; `check` says
/// whether a text may stand for an entry.
pub fn sit(
    items: &[Item],
    terminal: &mut dyn Terminal,
    decide: &dyn Fn(Order) -> Result<Decided>,
    check: &dyn Fn(&Item, &str) -> Result<()>,
) -> Result<Done> {
    let mut done = Done::default();
    let mut decided = vec![false; items.len()];
    let mut at = 0;
    while let Some(item) = items.get(at) {
        terminal.show(&format!("\n{}", card(item, at + 1, items.len())));
        let decision = match ask(item, terminal, check)? {
            Step::Decide(decision) => decision,
            Step::Skip => {
                at += 1;
                continue;
            }
            Step::Back => {
                at = at.saturating_sub(1);
                continue;
            }
            Step::Quit => {
                done.quit = true;
                break;
            }
        };
        let order = Order { id: item.id.clone(), seen: Some(item.seen.clone()), decision: decision.clone() };
        let outcome = match decide(order) {
            Ok(outcome) => outcome,
            // Another run writes, or the disk is full: the person may try again or leave, and nothing is lost.
            Err(error) => {
                error.diagnostics().iter().for_each(|one| terminal.show(&format!("{}\n", report::render(one))));
                continue;
            }
        };
        if let Some(refused) = outcome.refused.first() {
            // The entry is shown again, with what keeps it from being taken in front.
            refused.why.iter().for_each(|one| terminal.show(&format!("{}\n", report::render(one))));
            if decision == Decision::Reject || refused.why.iter().any(|one| one.message.contains("has changed since")) {
                at += 1;
            }
            continue;
        }
        decided[at] = true;
        at += 1;
        match decision {
            Decision::Accept => done.accepted += 1,
            Decision::Rewrite(_) => done.edited += 1,
            Decision::Reject => done.rejected += 1,
        }
    }
    done.left = decided.iter().filter(|d| !**d).count();
    Ok(done)
}

/// Where to go from an entry.
enum Step {
    Decide(Decision),
    Skip,
    Back,
    Quit,
}

fn ask(item: &Item, terminal: &mut dyn Terminal, check: &dyn Fn(&Item, &str) -> Result<()>) -> Result<Step> {
    loop {
        terminal.show(KEYS);
        let key = terminal.key()?;
        terminal.show("\n");
        return Ok(match key {
            'a' => Step::Decide(Decision::Accept),
            'r' => Step::Decide(Decision::Reject),
            's' | ' ' => Step::Skip,
            'b' => Step::Back,
            'q' | '\u{1b}' | '\u{3}' => Step::Quit,
            'e' => match edited(item, terminal, check)? {
                Some(text) => Step::Decide(Decision::Rewrite(text)),
                None => {
                    terminal.show("The text stays as it was.\n");
                    continue;
                }
            },
            _ => continue,
        });
    }
}

/// Returns the text that a person wrote, once it is sound; nothing where they gave up.
fn edited(
    item: &Item,
    terminal: &mut dyn Terminal,
    check: &dyn Fn(&Item, &str) -> Result<()>,
) -> Result<Option<String>> {
    let mut text = item.translation.clone();
    loop {
        let Some(new) = terminal.edit(&text, item)?.map(|new| unwrap(&new)) else { return Ok(None) };
        if new.is_empty() || new == item.translation {
            return Ok(None);
        }
        let Err(error) = check(item, &new) else { return Ok(Some(new)) };
        error.diagnostics().iter().for_each(|one| terminal.show(&format!("{}\n", report::render(one))));
        terminal.show("[e]dit again, or any other key to give up ");
        let again = terminal.key()? == 'e';
        terminal.show("\n");
        if !again {
            return Ok(None);
        }
        text = new;
    }
}

/// Joins the lines that an editor broke; a backslash at the end of a line is a line end that is meant.
fn unwrap(text: &str) -> String {
    let mut out = String::new();
    for line in text.trim().lines() {
        match out.chars().next_back() {
            None => {}
            Some('\\') => out.push('\n'),
            Some(_) => out.push(' '),
        }
        out += line.trim();
    }
    out
}

const FAINT: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();
const GONE: Style = AnsiColor::Red.on_default().strikethrough();
const NEW: Style = AnsiColor::Green.on_default().underline();

/// Returns an entry as a person reads it.
pub fn card(item: &Item, number: usize, of: usize) -> String {
    let mut out = String::new();
    let place = item.references.first().map(String::as_str).unwrap_or_default();
    let kind = item.comments.iter().find_map(|c| c.strip_prefix("type: ")).unwrap_or_default();
    let _ = writeln!(out, "{BOLD}{number}/{of}{BOLD:#}  {}  {}  {kind}  {place}", item.id, why(item));
    for comment in item.comments.iter().filter(|c| !c.starts_with("type: ")) {
        let _ = writeln!(out, "{FAINT}note     {}{FAINT:#}", tame(comment));
    }
    if !item.changes.is_empty() {
        let (mut before, mut after) = (String::new(), String::new());
        for change in &item.changes {
            match change {
                Change::Same(text) => {
                    before += &tame(text);
                    after += &tame(text);
                }
                // Colours may be off: brackets say the same.
                Change::Gone(text) => _ = write!(before, "{GONE}[-{}-]{GONE:#}", tame(text)),
                Change::New(text) => _ = write!(after, "{NEW}{{+{}+}}{NEW:#}", tame(text)),
            }
        }
        let _ = writeln!(out, "{BOLD}before{BOLD:#}   {before}\n{BOLD}source{BOLD:#}   {after}");
    } else {
        let _ = writeln!(out, "{BOLD}source{BOLD:#}   {}", tame(&item.source));
    }
    let _ = writeln!(out, "{BOLD}{:8}{BOLD:#} {}", item.lang, tame(&item.translation));
    for known in &item.matches {
        let _ = writeln!(
            out,
            "{FAINT}{:3} %    {} — {} ({}){FAINT:#}",
            known.score,
            tame(&known.source),
            tame(&known.translation),
            tame(&known.origin)
        );
    }
    for one in &item.findings {
        let level = one.severity.as_str();
        let _ =
            writeln!(out, "{level}{}  {}", one.code.map(|c| format!("[{c}]")).unwrap_or_default(), tame(&one.message));
    }
    out
}

/// Returns an entry as one line of a list.
pub fn line(item: &Item) -> String {
    let place = item.references.first().map(String::as_str).unwrap_or("-");
    let short: String = tame(&item.source).replace('\n', " ").chars().take(60).collect();
    let found = match item.findings.len() {
        0 => String::new(),
        n => format!(" ({n} to look at)"),
    };
    format!("{}  {:8} {:10} {place}  {short}{found}\n", item.id, item.lang, item.state.as_str())
}

/// Says why an entry waits, and who made and accepted it.
fn why(item: &Item) -> String {
    let mut parts = vec![item.state.as_str().to_string()];
    parts.extend(item.machine.as_ref().map(|engine| format!("by {}", tame(engine))));
    if !item.accepted.is_empty() {
        parts.push(format!("accepted by {}", tame(&item.accepted.join(", "))));
    }
    if !item.formerly_accepted.is_empty() {
        parts.push(format!("accepted before it changed by {}", tame(&item.formerly_accepted.join(", "))));
    }
    parts.join(", ")
}

/// Shows what a terminal would obey or a reader would not see: catalogues come from anywhere.
fn tame(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
    };
    text.chars().map(|c| if hidden(c) { format!("<U+{:04X}>", c as u32) } else { c.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::VecDeque;

    use openletter::diag::{Diagnostic, Error};
    use openletter::pipeline::review::{Match, Refused, State};

    use super::*;

    /// A person who presses keys from a script and writes texts from another.
    #[derive(Default)]
    struct Script {
        keys: VecDeque<char>,
        texts: VecDeque<&'static str>,
        shown: String,
    }

    impl Terminal for Script {
        fn show(&mut self, text: &str) {
            self.shown += text;
        }

        fn key(&mut self) -> Result<char> {
            Ok(self.keys.pop_front().unwrap_or('q'))
        }

        fn edit(&mut self, text: &str, _: &Item) -> Result<Option<String>> {
            Ok(self.texts.pop_front().map(|new| new.replace("{}", text)))
        }
    }

    fn item(id: &str) -> Item {
        Item {
            id: id.into(),
            lang: "fr".into(),
            state: State::Stale,
            context: None,
            references: vec!["templates/letter.md:7".into()],
            comments: vec!["type: paragraph".into(), "a note".into()],
            source: "the use of weapons".into(),
            translation: "l’emploi de la force".into(),
            former: Some("the use of force".into()),
            changes: openletter::catalog::diff("the use of force", "the use of weapons"),
            machine: Some("local\u{1b}[2J".into()),
            accepted: vec![],
            formerly_accepted: vec!["Maryam".into()],
            findings: vec![Diagnostic::warning("the translation ends").code("end-punctuation")],
            matches: vec![Match {
                source: "use of weapons".into(),
                translation: "emploi d’armes".into(),
                score: 88,
                origin: "other".into(),
            }],
            file: "locales/fr/letter.po:1".into(),
            seen: "x".into(),
        }
    }

    /// Plays a session; returns what was done, what was ordered, and what was shown.
    fn play(keys: &str, texts: &[&'static str], refuse: &[&str]) -> (Done, Vec<(String, Decision)>, String) {
        let items = ["1", "2", "3"].map(item);
        let orders = RefCell::new(vec![]);
        let decide = |order: Order| {
            let mut decided = Decided::default();
            let first = !orders.borrow().iter().any(|(id, _)| *id == order.id);
            orders.borrow_mut().push((order.id.clone(), order.decision.clone()));
            if first && refuse.contains(&order.id.as_str()) {
                decided.refused.push(Refused { id: order.id, why: vec![Diagnostic::error("a tag is broken")] });
            }
            Ok(decided)
        };
        let check =
            |_: &Item, text: &str| if text.contains("broken") { Err(Error::new("a tag is broken")) } else { Ok(()) };
        let mut script =
            Script { keys: keys.chars().collect(), texts: texts.iter().copied().collect(), shown: String::new() };
        let done = sit(&items, &mut script, &decide, &check).unwrap();
        (done, orders.into_inner(), script.shown)
    }

    #[test]
    fn each_key_decides_and_each_decision_is_carried_out_at_once() {
        let (done, orders, shown) = play("aers", &["{}\nnouvelle"], &[]);
        assert_eq!(done, Done { accepted: 1, edited: 1, rejected: 1, left: 0, quit: false });
        let text = "l’emploi de la force nouvelle".to_string();
        let want = [("1", Decision::Accept), ("2", Decision::Rewrite(text)), ("3", Decision::Reject)];
        assert_eq!(orders, want.map(|(id, d)| (id.to_string(), d)));
        assert!(shown.contains("2/3"), "{shown}");
    }

    #[test]
    fn a_session_is_broken_off_and_gone_back_in() {
        let (done, orders, _) = play("sxbaq", &[], &[]);
        assert_eq!((done.accepted, done.left, done.quit), (1, 2, true));
        assert_eq!(orders, [("1".to_string(), Decision::Accept)]);
    }

    #[test]
    fn a_broken_text_is_edited_again_or_given_up() {
        let (done, orders, shown) = play("eeq", &["broken", "sound"], &[]);
        assert_eq!(orders, [("1".to_string(), Decision::Rewrite("sound".into()))]);
        assert!(shown.contains("a tag is broken") && done.quit);
        let (_, orders, shown) = play("exq", &["broken"], &[]);
        assert!(orders.is_empty() && shown.contains("stays as it was"));
        let (_, orders, _) = play("eq", &["{}\n"], &[]);
        assert!(orders.is_empty(), "nothing was changed");
    }

    #[test]
    fn what_is_refused_is_shown_again() {
        let (done, orders, shown) = play("asaa", &[], &["1"]);
        assert_eq!((done.accepted, orders.len(), shown.matches("1/3").count()), (2, 3, 2));
    }

    #[test]
    fn a_card_shows_everything_and_nothing_that_a_terminal_obeys() {
        let card = anstream::adapter::strip_str(&card(&item("1"), 1, 9)).to_string();
        for words in [
            "templates/letter.md:7",
            "paragraph",
            "a note",
            "[-force-]",
            "{+weapons+}",
            "l’emploi",
            " 88 %",
            "emploi d’armes",
            "warning[end-punctuation]",
            "accepted before it changed by Maryam",
            "stale",
            "by local<U+001B>[2J",
        ] {
            assert!(card.contains(words), "{words}:\n{card}");
        }
    }

    #[test]
    fn lines_that_an_editor_broke_are_joined() {
        assert_eq!(unwrap("one\n  two\\\nthree\n\n"), "one two\\\nthree");
    }
}
