//! A letter's words set by the house style of their language.

use super::{Block, Letter, Run};
use crate::typography::{Piece, Style};

/// What stands for a thing among words: code, a picture.
const THING: &str = "\u{FFFC}";

impl Letter {
    /// Sets the text, its title, subject, summary, enclosures and remark. Salutation, closing and labels come from
    /// the protocol as they are to stand; names and addresses are data.
    pub fn typeset(&mut self, style: &Style) {
        let lines = [&mut self.title, &mut self.subject].into_iter().chain(&mut self.summary).chain(&mut self.remark);
        lines.chain(&mut self.enclosures).for_each(|line| *line = style.text(line));
        typeset(&mut self.body, style);
        self.notes.iter_mut().for_each(|note| typeset(note, style));
    }
}

fn typeset(blocks: &mut [Block], style: &Style) {
    for block in blocks {
        match block {
            Block::Paragraph { runs } | Block::Heading { runs, .. } => paragraph(runs, style),
            Block::List { items, .. } => items.iter_mut().for_each(|item| typeset(item, style)),
            Block::Quote { blocks } => typeset(blocks, style),
            Block::Table { head, rows, .. } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| paragraph(cell, style));
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

/// Marks pair over the runs of a paragraph, so that it is set as a whole.
fn paragraph(runs: &mut [Run], style: &Style) {
    let mut pieces = vec![];
    gather(runs, &mut pieces);
    style.set(&mut pieces);
    give_back(runs, &mut pieces.into_iter());
    titles(runs, style);
}

fn gather(runs: &[Run], pieces: &mut Vec<Piece>) {
    for run in runs {
        pieces.push(match run {
            Run::Text { text } => Piece::Words(text.clone()),
            Run::Value { text } => Piece::Fixed(text.clone()),
            Run::Code { .. } | Run::Picture { .. } => Piece::Fixed(THING.into()),
            Run::Break => Piece::Fixed("\n".into()),
            Run::Note { .. } => Piece::Fixed(String::new()),
            Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => {
                gather(runs, pieces);
                continue;
            }
        });
    }
}

/// Sets the titles of links and pictures, each by itself: none stands among the words around it.
fn titles(runs: &mut [Run], style: &Style) {
    for run in runs {
        if let Run::Link { title: Some(title), .. } | Run::Picture { title: Some(title), .. } = run {
            *title = style.text(title);
        }
        if let Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } = run {
            titles(runs, style);
        }
    }
}

fn give_back(runs: &mut [Run], pieces: &mut impl Iterator<Item = Piece>) {
    for run in runs {
        match run {
            Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => {
                give_back(runs, pieces);
            }
            Run::Text { text } | Run::Value { text } => {
                if let Some(Piece::Words(set) | Piece::Fixed(set)) = pieces.next() {
                    *text = set;
                }
            }
            Run::Code { .. } | Run::Picture { .. } | Run::Break | Run::Note { .. } => drop(pieces.next()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Source;
    use crate::letter::plain;

    #[test]
    fn a_paragraph_is_set_over_its_runs_and_values_and_code_stay() {
        let text = |text: &str| Run::Text { text: text.into() };
        let mut blocks = vec![Block::Quote {
            blocks: vec![Block::Paragraph {
                runs: vec![
                    text("Sie sagt: \""),
                    Run::Strong { runs: vec![text("nein"), Run::Value { text: "A. \"B\"".into() }] },
                    Run::Code { text: "\"x\"".into() },
                    Run::Note { number: 1 },
                    text("\" ..."),
                    Run::Link { address: "https://u.org".into(), title: Some("Die \"Charta\"".into()), runs: vec![] },
                ],
            }],
        }];
        let file = "locales/de/typography.toml";
        typeset(&mut blocks, &Style::load(&[crate::defaults::source(file).unwrap()]).unwrap());
        let Block::Quote { blocks } = &blocks[0] else { panic!() };
        let Block::Paragraph { runs } = &blocks[0] else { panic!() };
        assert_eq!(plain(runs), "Sie sagt: „neinA. \"B\"\"x\"“ …");
        let told = matches!(runs.last(), Some(Run::Link { title: Some(title), .. }) if title == "Die „Charta“");
        assert!(told, "{runs:?}");
        assert!(Style::load(&[Source::new("x", "")]).unwrap().text("\"x\"") == "\"x\"");
    }
}
