//! Filled Markdown read into blocks. Values are still single characters here, so whatever they hold is data.

use std::collections::BTreeMap;

use pulldown_cmark::{Alignment as Column, Event, LinkType, Parser, Tag, TagEnd};

use super::{Alignment, Block, Run, plain, tame};
use crate::diag::{Diagnostic, Findings, Result};
use crate::template::{DEPTH, Html, OPTIONS, check_html, check_link, check_path, hole_index};

/// The text of a letter and its footnotes, the first being number 1.
pub(super) type Body = (Vec<Block>, Vec<Vec<Block>>);

/// What is being put together.
enum Frame {
    Blocks(Vec<Block>),
    Items {
        start: Option<u64>,
        tight: bool,
        items: Vec<Vec<Block>>,
    },
    Table {
        columns: Vec<Alignment>,
        head: Vec<Vec<Run>>,
        rows: Vec<Vec<Vec<Run>>>,
    },
    Cells(Vec<Vec<Run>>),
    Runs(Vec<Run>),
    /// An address, its title and the words.
    Link(String, Option<String>, Vec<Run>),
    /// A name, its title and the words that stand for the picture.
    Picture(String, Option<String>, Vec<Run>),
    /// A code or HTML block.
    Verbatim(String),
}

struct Reader<'v> {
    values: &'v [String],
    stack: Vec<Frame>,
    /// How many elements are open.
    depth: usize,
    /// The footnotes by their labels; `Run::Note` holds an index of `labels` until all are read.
    labels: Vec<String>,
    notes: BTreeMap<usize, Vec<Block>>,
    /// The footnotes that are being read.
    open_notes: Vec<usize>,
    findings: Findings,
}

/// Returns the blocks of a filled text; `values[n]` stands behind hole number n.
///
/// # Errors
/// When a link leads nowhere that a letter may, a picture lies outside of the folder of templates, or the text
/// holds raw HTML.
pub(super) fn read(text: &str, values: &[String]) -> Result<Body> {
    let mut reader = Reader {
        values,
        stack: vec![Frame::Blocks(vec![])],
        depth: 0,
        labels: vec![],
        notes: BTreeMap::new(),
        open_notes: vec![],
        findings: Findings::default(),
    };
    for event in Parser::new_ext(text, OPTIONS) {
        reader.event(event);
        // Blocks and what is inline each have this depth.
        if reader.depth > 2 * DEPTH {
            let error =
                Diagnostic::error("lists, quotations or emphasis stand too deep in each other").code("too-deep");
            return Err(error.hint("a macro or a file is brought in within others; make the structure flatter").into());
        }
    }
    let Reader { mut stack, notes, findings, .. } = reader;
    let blocks = match stack.pop() {
        Some(Frame::Blocks(blocks)) => blocks,
        _ => vec![],
    };
    findings.finish(number(blocks, notes))
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match self.stack.last_mut() {
                Some(Frame::Verbatim(out)) => *out += &fill(self.values, &text),
                _ => self.text(&text),
            },
            Event::Code(code) => self.run(Run::Code { text: fill(self.values, &code) }),
            Event::Html(html) => {
                if let Some(Frame::Verbatim(out)) = self.stack.last_mut() {
                    *out += &html;
                }
            }
            Event::InlineHtml(html) => {
                if self.findings.keep(check_html(&html, true)) == Some(Html::Break) {
                    self.run(Run::Break);
                }
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.run(Run::Break),
            Event::Rule => self.block(Block::Rule),
            Event::FootnoteReference(label) => {
                let number = self.label(&label);
                self.run(Run::Note { number });
            }
            // Not among the options.
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        self.depth += 1;
        if is_block(&tag) {
            self.close_runs();
        }
        // A paragraph of its own within an item makes the list a loose one.
        if matches!(tag, Tag::Paragraph)
            && let [.., Frame::Items { tight, .. }, Frame::Blocks(_)] = self.stack.as_mut_slice()
        {
            *tight = false;
        }
        if let Tag::FootnoteDefinition(label) = &tag {
            let label = self.label(label);
            self.open_notes.push(label);
        }
        let frame = match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell => Frame::Runs(vec![]),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => Frame::Runs(vec![]),
            Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_) => Frame::Blocks(vec![]),
            Tag::List(start) => Frame::Items { start, tight: true, items: vec![] },
            Tag::Table(columns) => {
                Frame::Table { columns: columns.into_iter().map(alignment).collect(), head: vec![], rows: vec![] }
            }
            Tag::TableHead | Tag::TableRow => Frame::Cells(vec![]),
            Tag::CodeBlock(_) | Tag::HtmlBlock => Frame::Verbatim(String::new()),
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                let address = tame(&format!("{scheme}{}", fill(self.values, &dest_url)));
                Frame::Link(address, self.title(&title), vec![])
            }
            Tag::Image { dest_url, title, .. } => {
                Frame::Picture(fill(self.values, &dest_url), self.title(&title), vec![])
            }
            // Not among the options.
            _ => Frame::Runs(vec![]),
        };
        self.stack.push(frame);
    }

    fn end(&mut self, tag: TagEnd) {
        self.depth = self.depth.saturating_sub(1);
        if matches!(tag, TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition) {
            self.close_runs();
        }
        let Some(frame) = self.stack.pop() else { return };
        match (tag, frame) {
            (TagEnd::Paragraph, Frame::Runs(runs)) if !runs.is_empty() => self.block(Block::Paragraph { runs }),
            (TagEnd::Heading(level), Frame::Runs(runs)) => self.block(Block::Heading { level: level as u8, runs }),
            (TagEnd::BlockQuote(_), Frame::Blocks(blocks)) => self.block(Block::Quote { blocks }),
            (TagEnd::FootnoteDefinition, Frame::Blocks(blocks)) => {
                if let Some(label) = self.open_notes.pop() {
                    self.notes.entry(label).or_insert(blocks);
                }
            }
            (TagEnd::Item, Frame::Blocks(blocks)) => {
                if let Some(Frame::Items { items, .. }) = self.stack.last_mut() {
                    items.push(blocks);
                }
            }
            (TagEnd::List(_), Frame::Items { start, tight, items }) => self.block(Block::List { start, tight, items }),
            (TagEnd::CodeBlock, Frame::Verbatim(text)) => self.block(Block::Code { text }),
            (TagEnd::HtmlBlock, Frame::Verbatim(html)) => {
                self.findings.keep(check_html(&html, false));
            }
            (TagEnd::TableCell, Frame::Runs(runs)) => {
                if let Some(Frame::Cells(cells)) = self.stack.last_mut() {
                    cells.push(runs);
                }
            }
            (TagEnd::TableHead, Frame::Cells(cells)) => {
                if let Some(Frame::Table { head, .. }) = self.stack.last_mut() {
                    *head = cells;
                }
            }
            (TagEnd::TableRow, Frame::Cells(cells)) => {
                if let Some(Frame::Table { rows, .. }) = self.stack.last_mut() {
                    rows.push(cells);
                }
            }
            (TagEnd::Table, Frame::Table { columns, head, rows }) => self.block(Block::Table { columns, head, rows }),
            (TagEnd::Emphasis, Frame::Runs(runs)) => self.run(Run::Emphasis { runs }),
            (TagEnd::Strong, Frame::Runs(runs)) => self.run(Run::Strong { runs }),
            (TagEnd::Strikethrough, Frame::Runs(runs)) => self.run(Run::Strike { runs }),
            (TagEnd::Link, Frame::Link(address, title, runs)) => {
                self.findings.keep(check_link(&address));
                self.run(Run::Link { address, title, runs });
            }
            (TagEnd::Image, Frame::Picture(name, title, runs)) => {
                self.findings.keep(check_path(&name, "picture"));
                self.run(Run::Picture { name, description: plain(&runs), title });
            }
            _ => {}
        }
    }

    fn block(&mut self, block: Block) {
        self.close_runs();
        if let Some(Frame::Blocks(blocks)) = self.stack.last_mut() {
            blocks.push(block);
        }
    }

    /// Words that stand in an item without a paragraph around them become one.
    fn close_runs(&mut self) {
        if let [.., Frame::Blocks(_), Frame::Runs(_)] = self.stack.as_slice()
            && let Some(Frame::Runs(runs)) = self.stack.pop()
            && let Some(Frame::Blocks(blocks)) = self.stack.last_mut()
            && !runs.is_empty()
        {
            blocks.push(Block::Paragraph { runs });
        }
    }

    fn runs(&mut self) -> Option<&mut Vec<Run>> {
        if matches!(self.stack.last(), Some(Frame::Blocks(_))) {
            self.stack.push(Frame::Runs(vec![]));
        }
        match self.stack.last_mut() {
            Some(Frame::Runs(runs) | Frame::Link(.., runs) | Frame::Picture(.., runs)) => Some(runs),
            _ => None,
        }
    }

    fn run(&mut self, run: Run) {
        if let Some(runs) = self.runs() {
            runs.push(run);
        }
    }

    /// Adds words, and between them values.
    fn text(&mut self, text: &str) {
        let values = self.values;
        let Some(runs) = self.runs() else { return };
        for c in text.chars() {
            match (hole_index(c).map(|n| values.get(n)), runs.last_mut()) {
                (Some(value), _) => runs.push(Run::Value { text: value.cloned().unwrap_or_default() }),
                (None, Some(Run::Text { text })) => text.push(c),
                (None, _) => runs.push(Run::Text { text: c.to_string() }),
            }
        }
    }

    /// Returns a title with its values; none where it says nothing.
    fn title(&self, title: &str) -> Option<String> {
        let title = tame(&fill(self.values, title));
        Some(title.trim()).filter(|title| !title.is_empty()).map(str::to_string)
    }

    fn label(&mut self, label: &str) -> usize {
        let label = fill(self.values, label);
        let known = self.labels.iter().position(|l| *l == label);
        known.unwrap_or_else(|| {
            self.labels.push(label);
            self.labels.len() - 1
        })
    }
}

/// Returns a text with its values put back.
pub(super) fn fill(values: &[String], text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match hole_index(c).and_then(|n| values.get(n)) {
            Some(value) => out += value,
            None => out.push(c),
        }
    }
    out
}

fn alignment(column: Column) -> Alignment {
    match column {
        Column::None | Column::Left => Alignment::Start,
        Column::Center => Alignment::Center,
        Column::Right => Alignment::End,
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// Numbers the footnotes in the order in which a reader meets them; one that nothing refers to falls away.
fn number(mut blocks: Vec<Block>, mut notes: BTreeMap<usize, Vec<Block>>) -> Body {
    let mut order: Vec<usize> = vec![];
    let mut numbered = vec![];
    each_run(&mut blocks, &mut |run| give_number(run, &notes, &mut order));
    while let Some(label) = order.get(numbered.len()).copied() {
        // A note may refer to further ones.
        let mut note = notes.insert(label, vec![]).unwrap_or_default();
        each_run(&mut note, &mut |run| give_number(run, &notes, &mut order));
        numbered.push(note);
    }
    (blocks, numbered)
}

fn give_number(run: &mut Run, notes: &BTreeMap<usize, Vec<Block>>, order: &mut Vec<usize>) {
    let Run::Note { number } = run else { return };
    if !notes.contains_key(number) {
        return;
    }
    let place = order.iter().position(|label| label == number).unwrap_or_else(|| {
        order.push(*number);
        order.len() - 1
    });
    *number = place + 1;
}

fn each_run(blocks: &mut [Block], act: &mut dyn FnMut(&mut Run)) {
    for block in blocks {
        match block {
            Block::Paragraph { runs } | Block::Heading { runs, .. } => runs.iter_mut().for_each(|r| in_run(r, act)),
            Block::List { items, .. } => items.iter_mut().for_each(|item| each_run(item, act)),
            Block::Quote { blocks } => each_run(blocks, act),
            Block::Table { head, rows, .. } => {
                let cells = head.iter_mut().chain(rows.iter_mut().flatten());
                cells.flatten().for_each(|r| in_run(r, act));
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn in_run(run: &mut Run, act: &mut dyn FnMut(&mut Run)) {
    if let Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } = run {
        runs.iter_mut().for_each(|r| in_run(r, act));
    }
    act(run);
}
