//! CommonMark, with tables, footnotes and strike-through as GitHub writes them.
//!
//! The law of this file: what it writes reads back as the same blocks with the same words (a property test holds
//! it against pulldown-cmark). Only what a reader would take for markup is escaped, because drafts are read and
//! discussed by people: a paragraph is one line, and most letters need no backslash at all.

mod apart;
mod inline;
mod pictures;

use unicode_width::UnicodeWidthStr;

use super::html::body::data;
use super::tidy::{self, web_address};
use super::{Exporter, headline, labelled};
use crate::diag::Result;
use crate::letter::{Alignment, Block, Letter, Line, Run, tame};
use inline::{Inline, Pictures, longest};

/// The exporter of Markdown.
pub struct Markdown;

impl Exporter for Markdown {
    /// Returns the letter as Markdown; it never fails.
    fn export(&self, letter: &Letter) -> Result<Vec<u8>> {
        Ok(render(letter).into_bytes())
    }
}

/// Returns the letter as Markdown. Its pictures are in the file, as addresses that hold all of them, so that the letter is whole
/// and a signature covers them; they stand at the end, out of the way of whoever reads the text.
pub fn render(letter: &Letter) -> String {
    let (blocks, notes) = (page(letter), notes(letter));
    let shown: Vec<_> = pictures::shown(&blocks, &notes)
        .into_iter()
        .filter(|(name, _)| !is_logo(letter, name))
        .filter_map(|shown| Some((letter.pictures.get(&shown.0)?, shown)))
        .collect();
    let text = document(&blocks, &notes);
    if shown.is_empty() {
        return text;
    }
    // What a reader would take for the name of a picture may be a word of the letter.
    let mut label = "picture".to_string();
    while text.to_lowercase().contains(&format!("[{label}-")) {
        label.push('-');
    }
    let names = (1..).map(|number| format!("[{label}-{number}]"));
    let pictures: Pictures = shown.iter().map(|(_, shown)| shown.clone()).zip(names).collect();
    let mut text = written(&blocks, &notes, &pictures);
    for (picture, shown) in &shown {
        text.push_str(&format!(
            "\n{}: {}{}\n",
            pictures[shown],
            data(picture),
            inline::title(shown.1.as_deref(), false)
        ));
    }
    text
}

fn is_logo(letter: &Letter, name: &str) -> bool {
    letter.sender.logo.as_ref().is_some_and(|logo| logo.name == name)
}

/// Returns the letter as a draft: a line that tells which it is, and the letter. `templates` leads from the draft's folder to
/// that of the templates, with a `/` at the end, where the pictures lie.
pub fn draft(letter: &Letter, templates: &str) -> String {
    let (year, month, day) = letter.date.iso;
    let code = |text: &str| Run::Code { text: text.to_string() };
    let dot = || Run::Text { text: " · ".into() };
    let mut front = vec![code(&letter.id), dot(), code(&letter.recipient), dot(), code(letter.lang.as_str()), dot()];
    front.push(Run::Text { text: format!("{year:04}-{month:02}-{day:02} · revision {}", letter.revision) });
    let mut blocks = vec![Block::Paragraph { runs: front }, Block::Rule];
    blocks.extend(page(letter));
    let notes = notes(letter);
    let mut pictures = pictures::shown(&blocks, &notes);
    pictures.retain(|(name, _)| letter.pictures.contains_key(name));
    let path = |name: &str| inline::destination(&format!("{templates}{name}"), true);
    let target = |(name, told): &pictures::Shown| format!("({}{})", path(name), inline::title(told.as_deref(), true));
    let pictures: Pictures = pictures.into_iter().map(|shown| (shown.clone(), target(&shown))).collect();
    written(&blocks, &notes, &pictures)
}

fn notes(letter: &Letter) -> Vec<Vec<Block>> {
    letter.notes.iter().map(|note| apart::blocks(note, letter.dir)).collect()
}

/// Returns blocks and footnotes as Markdown that ends with one line end.
pub fn document(blocks: &[Block], notes: &[Vec<Block>]) -> String {
    written(blocks, notes, &Pictures::new())
}

fn written(blocks: &[Block], notes: &[Vec<Block>], pictures: &Pictures) -> String {
    let tidied = tidy::blocks(blocks, notes.len());
    let mut out = Writer { nested: false, pictures }.blocks(&tidied, true);
    for (n, note) in notes.iter().enumerate() {
        let note = Writer { nested: true, pictures }.blocks(&tidy::blocks(note, notes.len()), true);
        if !out.is_empty() {
            out.push(String::new());
        }
        out.extend(indented(note, &format!("[^{}]: ", n + 1), "    "));
    }
    let mut text = out.join("\n");
    text.push('\n');
    text
}

/// Returns everything that stands on the letter's pages, in the order of the pages.
fn page(letter: &Letter) -> Vec<Block> {
    let text = |text: &str| Run::Text { text: tame(text) };
    let value = |text: &str| apart::value(text, letter.dir);
    let address = |text: &str| Run::Value { text: text.to_string() };
    let strong = |run: Run| Run::Strong { runs: vec![run] };
    let paragraph = |runs: Vec<Run>| Block::Paragraph { runs };
    let lines = |lines: Vec<Run>| {
        let lines = lines.into_iter().flat_map(|line| [Run::Break, line]).skip(1);
        Block::Paragraph { runs: lines.collect() }
    };
    let list = |label: &str, items: &[String]| {
        let items = items.iter().map(|item| vec![paragraph(vec![value(item)])]).collect::<Vec<_>>();
        let label = if items.is_empty() { "" } else { label };
        [paragraph(vec![strong(text(label))]), Block::List { start: None, tight: true, items }]
    };
    let link = |address: String, words: Run| Run::Link { address, title: None, runs: vec![words] };
    let contact = |line: &Line| match line.text.split_once('@') {
        Some((_, host)) if host.contains('.') && !line.text.contains(char::is_whitespace) => {
            link(format!("mailto:{}", line.text), address(&line.text))
        }
        _ if web_address(&line.text).is_some() => link(line.text.clone(), address(&line.text)),
        _ => value(&line.text),
    };

    let mut out = vec![];
    if let Some(notice) = &letter.notice {
        out.push(Block::Quote { blocks: vec![paragraph(vec![strong(text(notice))])] });
    }
    let mut head = vec![strong(value(&letter.sender.name))];
    head.extend(letter.sender.tagline.iter().map(|line| value(line)));
    head.extend(letter.sender.contact.iter().map(contact));
    out.push(lines(head));
    out.push(lines(letter.sender.members.iter().map(|member| value(member)).collect()));
    if let Some(line) = &letter.translated_from {
        out.push(paragraph(vec![Run::Emphasis { runs: vec![text(line)] }]));
    }
    if let Some(line) = &letter.copy_for {
        out.push(paragraph(vec![strong(value(line))]));
    }
    out.push(lines(letter.address.iter().map(|line| value(&line.text)).collect()));
    out.push(paragraph(vec![text(&letter.dateline)]));
    let subject = text(&labelled(&letter.labels.subject, &letter.subject));
    if let Some(title) = headline(letter) {
        out.push(Block::Heading { level: 1, runs: vec![text(title)] });
        out.push(paragraph(vec![strong(subject)]));
    } else {
        out.push(Block::Heading { level: 1, runs: vec![subject] });
    }
    out.extend(letter.follow_up.iter().map(|line| paragraph(vec![text(line)])));
    out.push(lines(letter.salutation.iter().map(|line| value(line)).collect()));
    out.extend(apart::blocks(&letter.body, letter.dir));
    out.push(lines(letter.closing.iter().map(|line| value(line)).collect()));
    if !letter.signatures.is_empty() {
        out.push(Block::Heading { level: 2, runs: vec![text(&letter.labels.signatories)] });
    }
    for signature in &letter.signatures {
        let mut signed = vec![strong(value(&signature.organisation))];
        for person in &signature.people {
            signed.push(value(&person.name));
            signed.extend(person.role.iter().map(|role| value(role)));
        }
        out.push(lines(signed));
    }
    out.extend(list(&letter.labels.enclosures, &letter.enclosures));
    out.extend(list(&letter.labels.copy_to, &letter.copies));
    if let Some(remark) = &letter.remark {
        out.push(paragraph(vec![Run::Emphasis { runs: vec![text(remark)] }]));
    }
    if let Some(verify) = &letter.verify {
        let address = link(verify.url.clone(), value(&verify.url));
        out.push(lines(vec![strong(text(&verify.label)), address, text(&verify.mark)]));
    }
    if let Some(url) = &letter.url {
        out.push(paragraph(vec![link(url.clone(), address(url))]));
    }
    out
}

/// Puts something before the first line and before all others that are not empty.
fn indented(lines: Vec<String>, first: &str, rest: &str) -> Vec<String> {
    let mut lines = lines;
    if lines.is_empty() {
        lines.push(String::new());
    }
    let put = |(n, line): (usize, String)| match (n, line.is_empty()) {
        (0, true) => first.trim_end().to_string(),
        (0, false) => format!("{first}{line}"),
        (_, true) => line,
        (_, false) => format!("{rest}{line}"),
    };
    lines.into_iter().enumerate().map(put).collect()
}

/// Writes blocks as lines.
#[derive(Clone, Copy)]
struct Writer<'p> {
    /// Whether the blocks stand in a list, a quotation or a footnote.
    nested: bool,
    pictures: &'p Pictures,
}

impl Writer<'_> {
    fn blocks(self, blocks: &[Block], airy: bool) -> Vec<String> {
        let mut out: Vec<String> = vec![];
        // Two lists side by side would be one, were their marks the same.
        let mut other_mark = false;
        for (n, block) in blocks.iter().enumerate() {
            let before = n.checked_sub(1).map(|n| &blocks[n]);
            let follows = matches!((before, block), (Some(Block::List { start: a, .. }), Block::List { start: b, .. }) if a.is_some() == b.is_some());
            other_mark = follows && !other_mark;
            if n > 0 && airy {
                out.push(String::new());
            }
            out.extend(self.block(block, other_mark));
        }
        out
    }

    fn block(self, block: &Block, other_mark: bool) -> Vec<String> {
        let inside = Writer { nested: true, ..self };
        match block {
            Block::Paragraph { runs } => {
                Inline::paragraph(runs, self.pictures).split('\n').map(str::to_string).collect()
            }
            Block::Heading { level, runs } => {
                vec![format!("{} {}", "#".repeat((*level).into()), Inline::heading(runs, self.pictures))]
            }
            Block::List { start, items, .. } => {
                let tight = is_tight(block);
                let mut out = vec![];
                for (n, item) in items.iter().enumerate() {
                    let mark = match start {
                        // CommonMark reads nine digits.
                        Some(start) => {
                            let number = start.saturating_add(n as u64).min(999_999_999);
                            format!("{number}{} ", if other_mark { ')' } else { '.' })
                        }
                        None => if other_mark { "* " } else { "- " }.to_string(),
                    };
                    if n > 0 && !tight {
                        out.push(String::new());
                    }
                    let indent = " ".repeat(mark.len());
                    out.extend(indented(inside.blocks(item, !tight), &mark, &indent));
                }
                out
            }
            Block::Quote { blocks } => {
                let lines = inside.blocks(blocks, true);
                lines.iter().map(|l| if l.is_empty() { ">".into() } else { format!("> {l}") }).collect()
            }
            Block::Code { text } => {
                let fence = "`".repeat(longest(text, '`').max(2) + 1);
                let mut out = vec![fence.clone()];
                out.extend(text.lines().map(str::to_string));
                out.push(fence);
                out
            }
            Block::Table { columns, head, rows } => table(columns, head, rows, self.pictures),
            // `- ---` would be a rule and no item of a list.
            Block::Rule if self.nested => vec!["___".into()],
            Block::Rule => vec!["---".into()],
        }
    }
}

/// Returns whether a list can be written, and will be read, without space between its items.
pub(super) fn is_tight(list: &Block) -> bool {
    let Block::List { tight, items, .. } = list else { return false };
    // A list of one paragraph has no place where space could stand.
    let single = items.len() == 1 && items[0].len() <= 1;
    let closes_up = |pair: &[Block]| match pair {
        [Block::Paragraph { .. }, nested @ Block::List { start, items, .. }] => {
            // Only such a list may interrupt a paragraph.
            let begins = matches!(items.first().and_then(|item| item.first()), Some(Block::Paragraph { .. }));
            matches!(start, None | Some(1)) && begins && is_tight(nested)
        }
        _ => false,
    };
    single || *tight && items.iter().all(|item| item.windows(2).all(closes_up))
}

fn table(columns: &[Alignment], head: &[Vec<Run>], rows: &[Vec<Vec<Run>>], pictures: &Pictures) -> Vec<String> {
    let row = |cells: &[Vec<Run>]| cells.iter().map(|cell| Inline::cell(cell, pictures)).collect::<Vec<_>>();
    let all: Vec<_> = std::iter::once(row(head)).chain(rows.iter().map(|cells| row(cells))).collect();
    let width = |n: usize| all.iter().map(|row: &Vec<String>| row[n].width()).max().unwrap_or(0).max(3);
    let widths: Vec<_> = (0..columns.len()).map(width).collect();
    let line = |cells: &Vec<String>| {
        let pad =
            |(cell, width): (&String, &usize)| format!(" {cell}{} |", " ".repeat(width - cell.width().min(*width)));
        format!("|{}", cells.iter().zip(&widths).map(pad).collect::<String>())
    };
    let rule = columns.iter().zip(&widths).map(|(column, width)| match column {
        Alignment::Start => "-".repeat(*width),
        Alignment::Center => format!(":{}:", "-".repeat(width - 2)),
        Alignment::End => format!("{}:", "-".repeat(width - 1)),
    });
    let rule = line(&rule.collect());
    let mut out: Vec<_> = all.iter().map(line).collect();
    out.insert(1, rule);
    out
}
