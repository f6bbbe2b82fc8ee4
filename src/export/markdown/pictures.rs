//! Which pictures a text shows, each with the title that it has there.

use std::collections::BTreeSet;

use crate::export::tidy;
use crate::letter::{Block, Run};

/// The name of a picture and its title.
pub type Shown = (String, Option<String>);

/// Returns the pictures of a text and its footnotes; one that has several titles stands there with each of them.
pub fn shown(blocks: &[Block], notes: &[Vec<Block>]) -> BTreeSet<Shown> {
    let mut out = BTreeSet::new();
    for blocks in std::iter::once(blocks).chain(notes.iter().map(Vec::as_slice)) {
        in_blocks(&tidy::blocks(blocks, notes.len()), &mut out);
    }
    out
}

fn in_blocks(blocks: &[Block], out: &mut BTreeSet<Shown>) {
    for block in blocks {
        match block {
            Block::Paragraph { runs } | Block::Heading { runs, .. } => in_runs(runs, out),
            Block::List { items, .. } => items.iter().for_each(|item| in_blocks(item, out)),
            Block::Quote { blocks } => in_blocks(blocks, out),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| in_runs(cell, out));
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn in_runs(runs: &[Run], out: &mut BTreeSet<Shown>) {
    for run in runs {
        match run {
            Run::Picture { name, title, .. } => {
                out.insert((name.clone(), title.clone()));
            }
            Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => {
                in_runs(runs, out);
            }
            Run::Text { .. } | Run::Value { .. } | Run::Code { .. } | Run::Break | Run::Note { .. } => {}
        }
    }
}
