//! The text of a letter in a shape that every format can hold.
//!
//! Emphasis within emphasis is emphasis; a link in a link is words; neighbours of one kind are one; what is
//! empty is left out; a line end at the edge of a paragraph is none; characters that control a terminal or a
//! printer are gone. Tidying twice changes nothing.

use crate::letter::{Alignment, Block, Run, tame};

/// Returns blocks in the shape that every format can hold; `notes` is the number of footnotes that there are.
pub fn blocks(given: &[Block], notes: usize) -> Vec<Block> {
    given.iter().filter_map(|block| tidy_block(block, notes)).collect()
}

fn tidy_block(given: &Block, notes: usize) -> Option<Block> {
    let line = |given: &[Run]| one_line(runs(given, notes));
    match given {
        Block::Paragraph { runs: given } => {
            let runs = runs(given, notes);
            (!runs.is_empty()).then_some(Block::Paragraph { runs })
        }
        Block::Heading { level, runs } => {
            let runs = line(runs);
            (!runs.is_empty()).then_some(Block::Heading { level: (*level).clamp(1, 6), runs })
        }
        Block::List { start, tight, items } => {
            // A condition that is not met leaves an item without words: no bullet for it.
            let mut items: Vec<_> = items.iter().map(|item| blocks(item, notes)).collect();
            items.retain(|item| !item.is_empty());
            (!items.is_empty()).then_some(Block::List { start: *start, tight: *tight, items })
        }
        Block::Quote { blocks: inner } => {
            let blocks = blocks(inner, notes);
            (!blocks.is_empty()).then_some(Block::Quote { blocks })
        }
        Block::Code { text } => {
            let mut text: String = text.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect();
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            Some(Block::Code { text })
        }
        Block::Table { columns, head, rows } => {
            // A cell too many has no head to stand under; a cell too few is an empty one.
            let width = head.len().max(columns.len());
            let row = |cells: &Vec<Vec<Run>>| {
                let mut row: Vec<_> = cells.iter().take(width).map(|cell| line(cell)).collect();
                row.resize(width, vec![]);
                row
            };
            let mut columns = columns.clone();
            columns.resize(width, Alignment::Start);
            let (head, rows) = (row(head), rows.iter().map(row).collect());
            (width > 0).then_some(Block::Table { columns, head, rows })
        }
        Block::Rule => Some(Block::Rule),
    }
}

/// What encloses a run already.
#[derive(Clone, Copy)]
struct Within {
    emphasis: bool,
    strong: bool,
    strike: bool,
    link: bool,
    notes: usize,
}

/// Returns runs in the shape that every format can hold; `notes` is the number of footnotes that there are.
pub fn runs(given: &[Run], notes: usize) -> Vec<Run> {
    let within = Within { emphasis: false, strong: false, strike: false, link: false, notes };
    let (_, runs, _) = edges(inner(given, within));
    runs
}

fn inner(given: &[Run], within: Within) -> Vec<Run> {
    let mut out = Vec::new();
    for run in given {
        match run {
            Run::Text { text } => push(&mut out, Run::Text { text: prose(text) }),
            Run::Value { text } => push(&mut out, Run::Value { text: tame(text) }),
            Run::Code { text } => push(&mut out, Run::Code { text: tame(text) }),
            Run::Emphasis { runs } if within.emphasis => extend(&mut out, inner(runs, within)),
            Run::Emphasis { runs } => {
                wrap(&mut out, inner(runs, Within { emphasis: true, ..within }), |runs| Run::Emphasis { runs });
            }
            Run::Strong { runs } if within.strong => extend(&mut out, inner(runs, within)),
            Run::Strong { runs } => {
                wrap(&mut out, inner(runs, Within { strong: true, ..within }), |runs| Run::Strong { runs });
            }
            Run::Strike { runs } if within.strike => extend(&mut out, inner(runs, within)),
            Run::Strike { runs } => {
                wrap(&mut out, inner(runs, Within { strike: true, ..within }), |runs| Run::Strike { runs });
            }
            Run::Link { address, title, runs } => link(&mut out, address, title.as_deref(), runs, within),
            Run::Picture { name, description, title: told } => {
                let title = title(told.as_deref());
                out.push(Run::Picture { name: name.clone(), description: tame(description), title });
            }
            Run::Break => out.push(Run::Break),
            Run::Note { number } if (1..=within.notes).contains(number) => out.push(run.clone()),
            Run::Note { number } => push(&mut out, Run::Text { text: format!("[{number}]") }),
        }
    }
    out
}

fn link(out: &mut Vec<Run>, address: &str, told: Option<&str>, given: &[Run], within: Within) {
    if within.link || web_address(address).is_none() {
        return extend(out, inner(given, within));
    }
    // The mark of a footnote is a link of its own, and no link can hold another.
    let mut marks = vec![];
    let mut words = inner(&without_notes(given, within.notes, &mut marks), Within { link: true, ..within });
    if words.iter().all(|run| *run == Run::Break) {
        words.insert(0, Run::Text { text: shown(address).to_string() });
    }
    wrap(out, words, |runs| Run::Link { address: address.to_string(), title: title(told), runs });
    out.extend(marks);
}

/// Returns a title as every format can hold it: one line, none where it says nothing.
fn title(told: Option<&str>) -> Option<String> {
    let title = tame(told?);
    Some(title.trim()).filter(|title| !title.is_empty()).map(str::to_string)
}

fn without_notes(given: &[Run], notes: usize, marks: &mut Vec<Run>) -> Vec<Run> {
    let mut out = vec![];
    for run in given {
        out.push(match run {
            Run::Note { number } if (1..=notes).contains(number) => {
                marks.push(run.clone());
                continue;
            }
            Run::Emphasis { runs } => Run::Emphasis { runs: without_notes(runs, notes, marks) },
            Run::Strong { runs } => Run::Strong { runs: without_notes(runs, notes, marks) },
            Run::Strike { runs } => Run::Strike { runs: without_notes(runs, notes, marks) },
            Run::Link { address, title, runs } => {
                Run::Link { address: address.clone(), title: title.clone(), runs: without_notes(runs, notes, marks) }
            }
            other => other.clone(),
        });
    }
    out
}

/// Puts runs into a container, with the line ends at its edges left outside.
fn wrap(out: &mut Vec<Run>, runs: Vec<Run>, container: impl Fn(Vec<Run>) -> Run) {
    let (before, runs, after) = edges(runs);
    extend(out, vec![Run::Break; before]);
    if !runs.is_empty() {
        push(out, container(runs));
    }
    extend(out, vec![Run::Break; after]);
}

/// Takes the line ends from both edges and tells how many there were.
fn edges(mut runs: Vec<Run>) -> (usize, Vec<Run>, usize) {
    let before = runs.iter().take_while(|run| **run == Run::Break).count();
    runs.drain(..before);
    let after = runs.iter().rev().take_while(|run| **run == Run::Break).count();
    runs.truncate(runs.len() - after);
    (before, runs, after)
}

fn extend(out: &mut Vec<Run>, runs: Vec<Run>) {
    runs.into_iter().for_each(|run| push(out, run));
}

/// Adds a run; joins it with the one before where both are of one kind.
fn push(out: &mut Vec<Run>, run: Run) {
    match (out.last_mut(), run) {
        (_, Run::Text { text } | Run::Value { text } | Run::Code { text }) if text.is_empty() => {}
        (Some(Run::Text { text: last }), Run::Text { text }) | (Some(Run::Code { text: last }), Run::Code { text }) => {
            last.push_str(&text);
        }
        (Some(Run::Emphasis { runs: last }), Run::Emphasis { runs })
        | (Some(Run::Strong { runs: last }), Run::Strong { runs })
        | (Some(Run::Strike { runs: last }), Run::Strike { runs }) => extend(last, runs),
        (_, run) => out.push(run),
    }
}

/// Returns runs with a space for every line end, where a format has one line only.
fn one_line(runs: Vec<Run>) -> Vec<Run> {
    let mut out = Vec::new();
    for run in runs {
        let run = match run {
            Run::Break => Run::Text { text: " ".into() },
            Run::Emphasis { runs } => Run::Emphasis { runs: one_line(runs) },
            Run::Strong { runs } => Run::Strong { runs: one_line(runs) },
            Run::Strike { runs } => Run::Strike { runs: one_line(runs) },
            Run::Link { address, title, runs } => Run::Link { address, title, runs: one_line(runs) },
            other => other,
        };
        push(&mut out, run);
    }
    out
}

/// Returns words of the author without control characters; a line end in them is a space. Bidirectional
/// controls stay, for an author may need them.
fn prose(text: &str) -> String {
    let space = |c: char| matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if space(c) { ' ' } else { c })
        .filter(|c| !c.is_control() && *c != '\u{FEFF}')
        .collect()
}

/// Returns the address if a reader may be sent there: `http`, `https`, `mailto` or `tel`, without blanks,
/// control characters and characters that turn the text around.
pub fn web_address(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once(':')?;
    let known = ["http", "https", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let web = scheme.to_ascii_lowercase().starts_with("http");
    let whole = if web { rest.strip_prefix("//").is_some_and(|host| !host.is_empty()) } else { !rest.is_empty() };
    let clean = !address.chars().any(|c| c.is_whitespace() || crate::campaign::is_unsafe(c));
    (known && whole && clean).then_some(address)
}

/// Returns an address as it is shown to a reader: a mail address or a telephone number without its scheme.
pub fn shown(address: &str) -> &str {
    address.strip_prefix("mailto:").or(address.strip_prefix("tel:")).unwrap_or(address)
}
