//! Values set apart from the words around them where the page's direction makes it necessary.

use crate::campaign::Direction;
use crate::export::bidi;
use crate::letter::{Block, Run, tame};

/// Returns a value as a run that nothing around it can turn, and that turns nothing. It is text from here on: marks of
/// direction would be taken out of a value.
pub fn value(text: &str, page: Direction) -> Run {
    Run::Text { text: bidi::isolated(&tame(text), page) }
}

/// Returns blocks whose values are set apart.
pub fn blocks(all: &[Block], page: Direction) -> Vec<Block> {
    let each = |all: &[Vec<Run>]| all.iter().map(|one| runs(one, page)).collect();
    let block = |block: &Block| match block {
        Block::Paragraph { runs: r } => Block::Paragraph { runs: runs(r, page) },
        Block::Heading { level, runs: r } => Block::Heading { level: *level, runs: runs(r, page) },
        Block::List { start, tight, items } => {
            Block::List { start: *start, tight: *tight, items: items.iter().map(|item| blocks(item, page)).collect() }
        }
        Block::Quote { blocks: b } => Block::Quote { blocks: blocks(b, page) },
        Block::Table { columns, head, rows } => Block::Table {
            columns: columns.clone(),
            head: each(head),
            rows: rows.iter().map(|row| each(row)).collect(),
        },
        Block::Code { .. } | Block::Rule => block.clone(),
    };
    all.iter().map(block).collect()
}

fn runs(all: &[Run], page: Direction) -> Vec<Run> {
    let run = |run: &Run| match run {
        Run::Value { text } => value(text, page),
        Run::Emphasis { runs: r } => Run::Emphasis { runs: runs(r, page) },
        Run::Strong { runs: r } => Run::Strong { runs: runs(r, page) },
        Run::Strike { runs: r } => Run::Strike { runs: runs(r, page) },
        // The words of a link are often its address, which must stay what it is.
        _ => run.clone(),
    };
    all.iter().map(run).collect()
}
