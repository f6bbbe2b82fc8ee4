//! The pictures that a letter shows.

use crate::diag::{Diagnostic, Result};
use crate::letter::{Block, Picture, Run};
use crate::pipeline::Desk;

/// Returns the picture in a file of the campaign. `named` says how such files are named.
///
/// # Errors
/// When it is missing or no picture.
pub(super) fn picture(desk: &Desk, path: &str, named: &str) -> Result<Picture> {
    let Some(bytes) = desk.shelf().bytes(path)? else {
        let error = Diagnostic::error(format!("the picture `{path}` is missing")).code("picture");
        return Err(error.hint(format!("put the file there; {named}")).into());
    };
    Picture::read(bytes).map_err(|wrong| {
        let error = Diagnostic::error(format!("`{path}` {wrong}")).code("picture");
        error.hint("pictures are PNG, JPEG or SVG files").into()
    })
}

/// Gathers the names of the pictures in blocks, in the order of the text.
pub(super) fn name_pictures(blocks: &[Block], names: &mut Vec<String>) {
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
