//! Plain text: UTF-8, wrapped at 72 columns, for mail and for everything that knows no markup.
//!
//! On a right-to-left page Latin words with signs, addresses and numbers are set apart with U+2066…U+2069, which
//! never stand unbalanced on a line, and a line whose first letter would turn it begins with U+200F.

mod table;

use super::bidi::{self, LRI, PDI, Piece};
use super::tidy::shown;
use super::wrap::{Flow, Measure};
use super::{Exporter, Outline, headline, labelled, number, tidy};
use crate::campaign::Direction;
use crate::diag::Result;
use crate::letter::{Block, Letter, Line, Run, tame};

/// The width of a line in columns.
const WIDTH: usize = 72;

/// The exporter of plain text.
pub struct Text;

impl Exporter for Text {
    /// Returns the letter as plain text; it never fails.
    fn export(&self, letter: &Letter) -> Result<Vec<u8>> {
        Ok(render(letter).into_bytes())
    }
}

/// Returns the letter as plain text: lines end with LF, none with a blank, the last one alone with one LF.
pub fn render(letter: &Letter) -> String {
    let measure =
        Measure { page: letter.dir, wide: matches!(letter.script.as_str(), "hans" | "hant" | "jpan" | "kore") };
    let mut page = Page { letter, measure, outline: Outline::default(), lines: vec![] };
    page.head();
    let body = tidy::blocks(&letter.body, letter.notes.len());
    let lines = page.blocks(&body, WIDTH, true);
    page.part(lines);
    page.foot();
    let mut text = page.lines.join("\n");
    text.push('\n');
    text
}

struct Page<'a> {
    letter: &'a Letter,
    measure: Measure,
    outline: Outline,
    lines: Vec<String>,
}

impl Page<'_> {
    fn head(&mut self) {
        let letter = self.letter;
        if let Some(notice) = &letter.notice {
            let mut lines = self.words(notice);
            let rule = self.anchor("=".repeat(WIDTH));
            lines.insert(0, rule.clone());
            lines.push(rule);
            self.part(lines);
        }
        let mut lines = self.titled(&letter.sender.name, '=');
        lines.extend(letter.sender.tagline.iter().flat_map(|tagline| self.words(tagline)));
        lines.extend(letter.sender.contact.iter().flat_map(|line| self.line(line)));
        self.part(lines);
        let members = letter.sender.members.iter().flat_map(|member| self.datum(member)).collect();
        self.part(members);
        for line in [&letter.translated_from, &letter.copy_for].into_iter().flatten() {
            let lines = self.words(line);
            self.part(lines);
        }
        let address = letter.address.iter().flat_map(|line| self.line(line)).collect();
        self.part(address);
        let lines = self.words(&letter.dateline);
        self.part(lines);
        if let Some(title) = headline(letter) {
            let mut lines = self.words(&letter.labels.open_letter);
            lines.extend(self.titled(title, '='));
            self.part(lines);
            let lines = self.words(&labelled(&letter.labels.subject, &letter.subject));
            self.part(lines);
        } else {
            let lines = self.titled(&labelled(&letter.labels.subject, &letter.subject), '=');
            self.part(lines);
        }
        let lines = letter.follow_up.iter().flat_map(|line| self.words(line)).collect();
        self.part(lines);
        let lines = letter.salutation.iter().flat_map(|line| self.words(line)).collect();
        self.part(lines);
    }

    fn foot(&mut self) {
        let letter = self.letter;
        let lines = letter.closing.iter().flat_map(|line| self.words(line)).collect();
        self.part(lines);
        if !letter.signatures.is_empty() {
            let lines = self.titled(&letter.labels.signatories, '-');
            self.part(lines);
        }
        for signature in &letter.signatures {
            let mut lines = self.datum(&signature.organisation);
            for person in &signature.people {
                lines.extend(prefixed(self.datum_within(&person.name, WIDTH - 2), "  ", "  "));
                if let Some(role) = &person.role {
                    lines.extend(prefixed(self.datum_within(role, WIDTH - 2), "  ", "  "));
                }
            }
            self.part(lines);
        }
        for (label, items) in
            [(&letter.labels.enclosures, &letter.enclosures), (&letter.labels.copy_to, &letter.copies)]
        {
            if items.is_empty() {
                continue;
            }
            let mut lines = self.words(label);
            for item in items {
                lines.extend(prefixed(self.datum_within(item, WIDTH - 2), "- ", "  "));
            }
            self.part(lines);
        }
        let notes: Vec<_> = letter.notes.iter().map(|note| tidy::blocks(note, letter.notes.len())).collect();
        for (n, note) in notes.iter().enumerate() {
            let mark = format!("[{}] ", number(n as u64 + 1, &letter.labels));
            let indent = self.measure.width(&mark);
            let lines = prefixed(self.blocks(note, WIDTH - indent, true), &mark, &" ".repeat(indent));
            self.part(lines);
        }
        if let Some(remark) = &letter.remark {
            let lines = self.words(remark);
            self.part(lines);
        }
        if let Some(verify) = &letter.verify {
            let mut lines = self.words(&verify.label);
            lines.extend(self.address(&verify.url));
            lines.extend(self.words(&verify.mark));
            self.part(lines);
        }
        if let Some(url) = &letter.url {
            let lines = self.address(url);
            self.part(lines);
        }
    }

    /// Returns the lines of a web address, which is never parted.
    fn address(&self, url: &str) -> Vec<String> {
        let mut flow = Flow::default();
        flow.solid(&self.apart(&tame(url)));
        flow.lines(self.measure, WIDTH)
    }

    /// Adds a part of the page, with a blank line before it.
    fn part(&mut self, lines: Vec<String>) {
        if lines.iter().all(|line| line.is_empty()) {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        // The mark of a quotation has a line to itself where a blank line stands in it.
        let lines: Vec<_> = lines.into_iter().map(|line| self.anchor(line)).collect();
        self.lines.extend(lines);
    }

    /// Returns the lines of words of the page.
    fn words(&self, words: &str) -> Vec<String> {
        let mut flow = Flow::default();
        self.prose(&mut flow, &tame(words));
        flow.lines(self.measure, WIDTH)
    }

    /// Returns the lines of a value that stands alone.
    fn datum(&self, value: &str) -> Vec<String> {
        self.datum_within(value, WIDTH)
    }

    /// Returns the lines of a line of an address, which runs in its own direction.
    fn line(&self, line: &Line) -> Vec<String> {
        let mut flow = Flow::default();
        flow.words(&bidi::turned(&tame(&line.text), line.dir, self.measure.page));
        flow.lines(self.measure, WIDTH)
    }

    fn datum_within(&self, value: &str, width: usize) -> Vec<String> {
        let mut flow = Flow::default();
        flow.words(&bidi::isolated(&tame(value), self.measure.page));
        flow.lines(self.measure, width)
    }

    /// Returns words with a line below them, which is a heading in every script.
    fn titled(&self, words: &str, below: char) -> Vec<String> {
        let mut flow = Flow::default();
        self.prose(&mut flow, &tame(words));
        self.underlined(flow.lines(self.measure, WIDTH), below)
    }

    fn underlined(&self, mut lines: Vec<String>, below: char) -> Vec<String> {
        let widest = lines.iter().map(|line| self.measure.width(line)).max().unwrap_or(0);
        if widest > 0 {
            lines.push(self.anchor(below.to_string().repeat(widest.min(WIDTH))));
        }
        lines
    }

    fn anchor(&self, line: String) -> String {
        bidi::anchored(line, self.measure.page)
    }

    /// Returns words that run left to right set apart on a right-to-left page.
    fn apart(&self, words: &str) -> String {
        match self.measure.page {
            Direction::Ltr => words.to_string(),
            Direction::Rtl => format!("{LRI}{words}{PDI}"),
        }
    }

    fn prose(&self, flow: &mut Flow, words: &str) {
        for piece in bidi::pieces(words, self.measure.page) {
            match piece {
                Piece::Plain(words) => flow.words(words),
                Piece::Apart(words) if words.contains(['@', '/']) => flow.solid(&self.apart(words)),
                Piece::Apart(words) => flow.words(&self.apart(words)),
            }
        }
    }

    fn flow(&self, runs: &[Run]) -> Flow {
        let mut flow = Flow::default();
        self.runs(&mut flow, runs);
        flow
    }

    fn runs(&self, flow: &mut Flow, runs: &[Run]) {
        let marked = |flow: &mut Flow, mark: &str, runs: &[Run]| {
            flow.words(mark);
            self.runs(flow, runs);
            flow.words(mark);
        };
        for run in runs {
            match run {
                Run::Text { text } => self.prose(flow, text),
                Run::Value { text } => flow.words(&bidi::isolated(text, self.measure.page)),
                Run::Emphasis { runs } => marked(flow, "_", runs),
                Run::Strong { runs } => marked(flow, "*", runs),
                Run::Strike { runs } => marked(flow, "~", runs),
                Run::Code { text } => flow.words(&bidi::isolated(text, self.measure.page)),
                Run::Link { address, runs, .. } => self.link(flow, address, runs),
                Run::Picture { description, .. } => self.prose(flow, &format!("[{description}]")),
                Run::Break => flow.words("\n"),
                Run::Note { number: n } => flow.glued(&format!("[{}]", number(*n as u64, &self.letter.labels))),
            }
        }
    }

    /// Adds the words of a link and its address, or the address alone where the words say nothing else.
    fn link(&self, flow: &mut Flow, address: &str, runs: &[Run]) {
        let shown = shown(address);
        let words = crate::letter::plain(runs);
        if words.trim() == shown || words.trim() == address {
            return flow.solid(&self.apart(shown));
        }
        self.runs(flow, runs);
        flow.words(" ");
        flow.solid(&self.apart(&format!("<{shown}>")));
    }

    /// Returns the lines of blocks, with blank lines between them where `airy`.
    fn blocks(&mut self, blocks: &[Block], width: usize, airy: bool) -> Vec<String> {
        // However deep quotations and lists stand in each other, words keep some room.
        let width = width.max(24);
        let mut out: Vec<String> = vec![];
        for block in blocks {
            let lines = self.block(block, width);
            if airy && !out.is_empty() && !lines.is_empty() {
                out.push(String::new());
            }
            out.extend(lines);
        }
        out
    }

    fn block(&mut self, block: &Block, width: usize) -> Vec<String> {
        match block {
            Block::Paragraph { runs } => self.flow(runs).lines(self.measure, width),
            Block::Heading { level, runs } => {
                let lines = self.flow(runs).lines(self.measure, width);
                let below = if self.outline.level(*level) == 2 { '-' } else { '.' };
                self.underlined(lines, below)
            }
            Block::List { start, tight, items } => self.list(*start, *tight, items, width),
            Block::Quote { blocks } => {
                let lines = self.blocks(blocks, width - 2, true);
                lines.iter().map(|line| format!("> {line}").trim_end().to_string()).collect()
            }
            Block::Code { text } => {
                let line = |line: &str| match tame(&line.replace('\t', "    ")).trim_end() {
                    "" => String::new(),
                    line => self.anchor(format!("    {}", self.apart(line))),
                };
                text.lines().map(line).collect()
            }
            Block::Table { columns, head, rows } => self.table(columns, head, rows, width),
            Block::Rule => vec![self.anchor("* * *".into())],
        }
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Vec<Block>], width: usize) -> Vec<String> {
        let mark = |n: usize, page: &Page<'_>| match start {
            Some(start) => format!("{}. ", number(start.saturating_add(n as u64), &page.letter.labels)),
            None => "- ".to_string(),
        };
        let marks: Vec<_> = (0..items.len()).map(|n| mark(n, self)).collect();
        let indent = marks.iter().map(|mark| self.measure.width(mark)).max().unwrap_or(0);
        let mut out = vec![];
        for (mark, item) in marks.iter().zip(items) {
            if !tight && !out.is_empty() {
                out.push(String::new());
            }
            let mark = format!("{}{mark}", " ".repeat(indent - self.measure.width(mark)));
            let mut lines = self.blocks(item, width.saturating_sub(indent), !tight);
            if lines.is_empty() {
                lines.push(String::new());
            }
            out.extend(prefixed(lines, &mark, &" ".repeat(indent)));
        }
        out
    }
}

/// Puts something before the first line and before all others; no line ends with a blank.
fn prefixed(lines: Vec<String>, first: &str, rest: &str) -> Vec<String> {
    let put =
        |(n, line): (usize, String)| format!("{}{line}", if n == 0 { first } else { rest }).trim_end().to_string();
    lines.into_iter().enumerate().map(put).collect()
}
