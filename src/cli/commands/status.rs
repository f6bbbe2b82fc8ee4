//! `openletter status`.

use clap::Args;
use comfy_table::{Table, presets::UTF8_HORIZONTAL_ONLY};
use openletter::catalog::Count;
use openletter::diag::Result;
use openletter::pipeline::Desk;
use openletter::pipeline::status::{Cell, Status as State, status};

use crate::cli::args::Scope;
use crate::cli::ui::Ui;

/// Show who gets which language, and how far each language is
#[derive(Debug, Args)]
#[command(
    after_help = "Languages: missing, stale (the source has changed since), to review (fuzzy) and done add up to \
all segments; those of machines that nobody has rewritten, and those that enough people have accepted by name, are among \
them. Cells: ✓ exported, ! exported before its sources changed, · not exported yet, - not in this \
language. A number behind is the number of its signatures."
)]
pub struct Status {
    #[command(flatten)]
    scope: Scope,
}

impl Status {
    pub fn run(&self, desk: &Desk, ui: &Ui) -> Result<u8> {
        let selection = self.scope.select(desk)?;
        let state = status(desk, &selection)?;
        if ui.json() {
            ui.json_data(&state)?;
        } else {
            ui.data(&format!("{}\n\n{}\n", languages(&state), matrix(&state)))?;
            ui.tell(&state.warnings);
        }
        Ok(0)
    }
}

fn languages(state: &State) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY);
    let accepted = match state.require_review {
        0 | 1 => "accepted".to_string(),
        n => format!("accepted by {n}"),
    };
    let head = ["language", "missing", "stale", "to review", "of machines", "done", &accepted, "exported", "signed"];
    table.set_header(head);
    for one in &state.languages {
        // What is not there at all is a dot, so that the numbers stand out.
        let of = |n: Count| match n.segments {
            0 => "·".to_string(),
            n_segments => format!("{n_segments} ({} words)", n.words),
        };
        let share = |n: Count, all: Count| match n.segments {
            0 => "·".to_string(),
            some => format!("{some} of {} ({} words)", all.segments, n.words),
        };
        let letters =
            state.recipients.iter().filter(|r| r.cells.get(&one.lang).is_some_and(|c| *c != Cell::NotWanted)).count();
        let cells = match &one.counts {
            None => [
                one.words_of.as_ref().map_or("source".into(), |lender| format!("as {lender}")),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
            ],
            Some(c) => [
                of(c.missing),
                of(c.stale),
                of(c.fuzzy),
                of(c.machine),
                share(c.current, c.total),
                share(c.reviewed, c.total),
            ],
        };
        let name = match (&one.words_of, &one.counts) {
            (Some(lender), Some(_)) => format!("{} (as {lender})", one.lang),
            _ => one.lang.clone(),
        };
        let row = std::iter::once(name).chain(cells);
        table.add_row(row.chain([format!("{}/{letters}", one.exported), one.signed.to_string()]).collect::<Vec<_>>());
    }
    table
}

fn matrix(state: &State) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY);
    table.set_header(std::iter::once(state.letter.clone()).chain(state.languages.iter().map(|l| l.lang.clone())));
    for recipient in &state.recipients {
        let cell = |lang: &String| match recipient.cells.get(lang) {
            None | Some(Cell::NotWanted) => "-".to_string(),
            Some(Cell::Waiting) => "·".to_string(),
            Some(Cell::Exported { outdated, signatures, .. }) => {
                let mark = if *outdated { "!" } else { "✓" };
                if *signatures > 0 { format!("{mark} {signatures}") } else { mark.to_string() }
            }
        };
        let cells = state.languages.iter().map(|l| cell(&l.lang));
        table.add_row(std::iter::once(recipient.id.clone()).chain(cells).collect::<Vec<_>>());
    }
    table
}
