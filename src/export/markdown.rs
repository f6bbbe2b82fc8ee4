//! CommonMark, with tables, footnotes and strike-through as GitHub writes them.
//!
//! The law of this file: what it writes reads back as the same blocks with the same words (a property test holds
//! it against pulldown-cmark). Only what a reader would take for markup is escaped, because drafts are read and
//! discussed by people: a paragraph is one line, and most letters need no backslash at all.

use unicode_width::UnicodeWidthStr;

use super::tidy::{self, shown};
use super::{Exporter, headline, labelled};
use crate::diag::Result;
use crate::letter::{Alignment, Block, Letter, Line, Run, tame};

/// The exporter of Markdown.
pub struct Markdown;

impl Exporter for Markdown {
    /// Returns the letter as Markdown; it never fails.
    fn export(&self, letter: &Letter) -> Result<Vec<u8>> {
        Ok(render(letter).into_bytes())
    }
}

/// Returns the letter as Markdown.
pub fn render(letter: &Letter) -> String {
    document(&page(letter), &letter.notes)
}

/// Returns the letter as a draft: a line that tells which it is, and the letter.
pub fn draft(letter: &Letter) -> String {
    let (year, month, day) = letter.date.iso;
    let code = |text: &str| Run::Code { text: text.to_string() };
    let dot = || Run::Text { text: " · ".into() };
    let mut front = vec![code(&letter.id), dot(), code(&letter.recipient), dot(), code(letter.lang.as_str()), dot()];
    front.push(Run::Text { text: format!("{year:04}-{month:02}-{day:02} · revision {}", letter.revision) });
    let mut blocks = vec![Block::Paragraph { runs: front }, Block::Rule];
    blocks.extend(page(letter));
    document(&blocks, &letter.notes)
}

/// Returns blocks and footnotes as Markdown that ends with one line end.
pub fn document(blocks: &[Block], notes: &[Vec<Block>]) -> String {
    let tidied = tidy::blocks(blocks, notes.len());
    let mut out = Writer::default().blocks(&tidied, true);
    for (n, note) in notes.iter().enumerate() {
        let note = Writer { nested: true }.blocks(&tidy::blocks(note, notes.len()), true);
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
    let value = |text: &str| Run::Value { text: text.to_string() };
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
    let contact = |line: &Line| match line.text.split_once('@') {
        Some((_, host)) if host.contains('.') && !line.text.contains(char::is_whitespace) => {
            Run::Link { address: format!("mailto:{}", line.text), runs: vec![value(&line.text)] }
        }
        _ => Run::Link { address: line.text.clone(), runs: vec![value(&line.text)] },
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
    out.push(lines(letter.salutation.iter().map(|line| value(line)).collect()));
    out.extend(letter.body.iter().cloned());
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
    if let Some(url) = &letter.url {
        out.push(paragraph(vec![Run::Link { address: url.clone(), runs: vec![value(url)] }]));
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
#[derive(Clone, Copy, Default)]
struct Writer {
    /// Whether the blocks stand in a list, a quotation or a footnote.
    nested: bool,
}

impl Writer {
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
        let inside = Writer { nested: true };
        match block {
            Block::Paragraph { runs } => Inline::paragraph(runs).split('\n').map(str::to_string).collect(),
            Block::Heading { level, runs } => {
                vec![format!("{} {}", "#".repeat((*level).into()), Inline::heading(runs))]
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
            Block::Table { columns, head, rows } => table(columns, head, rows),
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

fn table(columns: &[Alignment], head: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) -> Vec<String> {
    let row = |cells: &[Vec<Run>]| cells.iter().map(|cell| Inline::cell(cell)).collect::<Vec<_>>();
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

/// Returns how many of a character stand side by side at most.
fn longest(text: &str, mark: char) -> usize {
    text.split(|c| c != mark).map(str::len).max().unwrap_or(0)
}

/// Writes the words of one paragraph, heading or cell.
struct Inline {
    out: String,
    in_cell: bool,
    /// A mark of emphasis that was written last, until something else is.
    closed: Option<char>,
}

impl Inline {
    fn paragraph(runs: &[Run]) -> String {
        let mut inline = Inline { out: String::new(), in_cell: false, closed: None };
        inline.runs(runs, None);
        inline.out.split('\n').map(|line| protected_ends(&protected_start(line))).collect::<Vec<_>>().join("\n")
    }

    fn heading(runs: &[Run]) -> String {
        let mut inline = Inline { out: String::new(), in_cell: false, closed: None };
        inline.runs(runs, None);
        let line = protected_ends(&inline.out);
        // A row of `#` at the end would be taken for the end of the heading.
        let words = line.trim_end_matches('#').len();
        if words == line.len() { line } else { format!("{}\\{}", &line[..words], &line[words..]) }
    }

    fn cell(runs: &[Run]) -> String {
        let mut inline = Inline { out: String::new(), in_cell: true, closed: None };
        inline.runs(runs, None);
        protected_ends(&inline.out)
    }

    /// Writes runs; `parent` is the mark of the emphasis around them.
    fn runs(&mut self, runs: &[Run], parent: Option<char>) {
        let mut rest = runs;
        while let Some(run) = rest.first() {
            let words: String = rest.iter().map_while(words).collect();
            if !words.is_empty() {
                rest = &rest[rest.iter().take_while(|run| self::words(run).is_some()).count()..];
                let before_bracket = matches!(rest.first(), Some(Run::Link { .. } | Run::Note { .. }));
                self.text(&words, before_bracket);
                continue;
            }
            rest = &rest[1..];
            match run {
                Run::Text { .. } | Run::Value { .. } => {}
                Run::Emphasis { runs } => self.marked(1, runs, parent, next_char(rest)),
                Run::Strong { runs } => self.marked(2, runs, parent, next_char(rest)),
                Run::Strike { runs } => self.marked(0, runs, parent, next_char(rest)),
                Run::Code { text } => self.code(text),
                Run::Link { address, runs } => self.link(address, runs),
                Run::Picture { name, description } => {
                    self.put("![");
                    self.text(description, false);
                    self.put(&format!("]({})", destination(name, self.in_cell)));
                }
                Run::Break => self.put("\\\n"),
                Run::Note { number } => self.put(&format!("[^{number}]")),
            }
        }
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
        self.closed = None;
    }

    /// Writes emphasis with marks that stay marks whatever stands beside them.
    ///
    /// CommonMark takes `*` for a mark by the characters on both sides of it. Where these would turn it into a
    /// plain asterisk, or two marks would run together, an empty comment stands between.
    fn marked(&mut self, count: usize, runs: &[Run], parent: Option<char>, after: Option<char>) {
        let char = match (count, parent) {
            (0, _) => '~',
            (_, Some('*')) => '_',
            _ => '*',
        };
        let mark = char.to_string().repeat(if count == 0 { 2 } else { count });
        let inner = {
            let mut inner = Inline { out: String::new(), in_cell: self.in_cell, closed: None };
            inner.runs(runs, if count == 0 { parent } else { Some(char) });
            protected_ends(&inner.out)
        };
        let before = self.out.chars().next_back();
        let (first, last) = (inner.chars().next(), inner.chars().next_back());
        if self.closed == Some(char) || !opens(char, before, first) {
            self.put(BETWEEN);
        }
        self.put(&mark);
        self.put(&inner);
        self.put(&mark);
        if !closes(char, last, after) {
            self.put(BETWEEN);
        } else {
            self.closed = Some(char);
        }
    }

    fn code(&mut self, text: &str) {
        let fence = "`".repeat(longest(text, '`') + 1);
        let padded = text.starts_with('`')
            || text.ends_with('`')
            || text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
        let pad = if padded { " " } else { "" };
        let text = if self.in_cell { text.replace('|', "\\|") } else { text.to_string() };
        if self.out.ends_with('`') {
            self.put(BETWEEN);
        }
        self.put(&format!("{fence}{pad}{text}{pad}{fence}"));
    }

    fn link(&mut self, address: &str, runs: &[Run]) {
        let words = crate::letter::plain(runs);
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@+=%,".contains(c);
        let same = words == shown(address) && runs.iter().all(|run| self::words(run).is_some());
        if same && words.chars().all(plain) && (words == address && !address.starts_with("mailto:") || is_mail(&words))
        {
            return self.put(&format!("<{words}>"));
        }
        // Else the mark of a footnote would be the words of this link, and its words a label.
        if self.out.ends_with(']') && !self.out.ends_with("\\]") {
            self.put(BETWEEN);
        }
        let start = self.out.len();
        self.put("[");
        self.runs(runs, None);
        // At the beginning of a line, `[…]:` would define a label even where the bracket stands in code.
        let begins = start == 0 || self.out[..start].ends_with('\n');
        let defines = self.out[start..].match_indices("]:").any(|(at, _)| !self.out[..start + at].ends_with('\\'));
        if begins && defines {
            self.out.insert_str(start + 1, NO_LABEL);
        }
        self.put(&format!("]({})", destination(address, self.in_cell)));
    }

    /// Writes words, with a backslash only where a reader would see markup.
    fn text(&mut self, words: &str, before_bracket: bool) {
        // pulldown-cmark takes even an escaped bracket after the mark of a footnote for the beginning of a label.
        if words.starts_with('[') && self.out.ends_with(']') {
            self.put(BETWEEN);
        }
        let chars: Vec<char> = words.chars().collect();
        for (n, c) in chars.iter().copied().enumerate() {
            let (before, after) = (n.checked_sub(1).map(|n| chars[n]), chars.get(n + 1).copied());
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let escape = match c {
                '\\' | '*' | '`' | '[' | ']' | '~' => true,
                '_' => !(letter(before) && letter(after)),
                '<' => after.is_none_or(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
                '&' => after.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()),
                '!' => after.is_none() && before_bracket,
                '|' => self.in_cell,
                _ => false,
            };
            // After the mark of a footnote a bracket would make a link of it, and a colon define it.
            let after_note = n == 0 && matches!(c, '(' | ':') && self.out.ends_with(']');
            if escape || after_note {
                self.out.push('\\');
            }
            self.out.push(c);
        }
        self.closed = None;
    }
}

/// What stands between two marks that would run together: nothing to a reader.
const BETWEEN: &str = "<!-- -->";

/// What stands in a link so that it cannot be a label: nothing to a reader, and a bracket that no label may hold.
const NO_LABEL: &str = "<!--[-->";

fn words(run: &Run) -> Option<&str> {
    match run {
        Run::Text { text } | Run::Value { text } => Some(text),
        _ => None,
    }
}

/// Returns the character that will follow, none at the end of the line.
fn next_char(rest: &[Run]) -> Option<char> {
    match rest.first()? {
        Run::Text { text } | Run::Value { text } => text.chars().next(),
        Run::Break => Some('\\'),
        Run::Code { .. } => Some('`'),
        Run::Emphasis { .. } | Run::Strong { .. } => Some('*'),
        Run::Strike { .. } => Some('~'),
        Run::Link { .. } | Run::Note { .. } => Some('['),
        Run::Picture { .. } => Some('!'),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Blank,
    Letter,
    /// ASCII punctuation, which every reader counts among the signs.
    Sign,
    /// A sign to some versions of CommonMark and to others none.
    Unsure,
}

fn class(c: Option<char>) -> Class {
    match c {
        None => Class::Blank,
        Some(c) if c.is_whitespace() => Class::Blank,
        Some(c) if c.is_ascii_punctuation() => Class::Sign,
        Some(c) if c.is_alphanumeric() => Class::Letter,
        Some(_) => Class::Unsure,
    }
}

/// Whether every reader takes a mark between two characters for one that opens emphasis.
fn opens(mark: char, before: Option<char>, after: Option<char>) -> bool {
    match (class(before), class(after)) {
        (_, Class::Blank) => false,
        (Class::Blank | Class::Sign, _) => true,
        (_, Class::Letter) => mark != '_',
        _ => false,
    }
}

/// Whether every reader takes a mark between two characters for one that closes emphasis.
fn closes(mark: char, before: Option<char>, after: Option<char>) -> bool {
    opens(mark, after, before)
}

/// Returns a line whose beginning is no mark of a block.
fn protected_start(line: &str) -> String {
    let first = line.chars().next().unwrap_or(' ');
    let rest = &line[first.len_utf8().min(line.len())..];
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    match first {
        '#' if blank(rest.trim_start_matches('#').chars().next()) => format!("\\{line}"),
        '>' | '|' => format!("\\{line}"),
        '=' if line.trim_end().chars().all(|c| c == '=') => format!("\\{line}"),
        '-' if !rest.chars().next().is_some_and(char::is_alphanumeric) => format!("\\{line}"),
        '+' if blank(rest.chars().next()) => format!("\\{line}"),
        ':' if rest.starts_with('-') => format!("\\{line}"),
        '0'..='9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let mark = &line[digits..];
            let is_mark = mark.starts_with(['.', ')']) && blank(mark.chars().nth(1));
            if is_mark && digits <= 9 { format!("{}\\{mark}", &line[..digits]) } else { line.to_string() }
        }
        _ => line.to_string(),
    }
}

/// Returns a line whose blanks at both ends a reader keeps.
fn protected_ends(line: &str) -> String {
    let blank = |c: char| c.is_whitespace() && c != '\n';
    let inside = line.trim_matches(blank);
    if inside.len() == line.len() {
        return line.to_string();
    }
    let encoded = |blanks: &str| blanks.chars().map(|c| format!("&#{};", c as u32)).collect::<String>();
    let front = line.len() - line.trim_start_matches(blank).len();
    format!("{}{inside}{}", encoded(&line[..front]), encoded(&line[front + inside.len()..]))
}

/// Returns the target of a link or picture as it stands in round brackets.
fn destination(address: &str, in_cell: bool) -> String {
    let mut out = String::new();
    for (n, c) in address.char_indices() {
        let escape = match c {
            '\\' | '<' | '>' | '(' | ')' | '*' | '_' | '`' | '[' | ']' | '~' if !plain_in_destination(address, c) => {
                true
            }
            '&' => {
                address[n + 1..].starts_with(|c: char| c == '#' || c.is_ascii_alphanumeric())
                    && address[n..].contains(';')
            }
            '|' => in_cell,
            _ => false,
        };
        if escape {
            out.push('\\');
        }
        out.push(c);
    }
    if out.is_empty() || out.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return format!("<{out}>");
    }
    out
}

fn plain_in_destination(address: &str, c: char) -> bool {
    match c {
        '(' | ')' => {
            let mut depth = 0i32;
            let balanced = address.chars().all(|c| {
                depth += i32::from(c == '(') - i32::from(c == ')');
                (0..16).contains(&depth)
            });
            balanced && depth == 0
        }
        '*' | '_' | '~' => true,
        _ => false,
    }
}

fn is_mail(words: &str) -> bool {
    let label = |l: &str| {
        !l.is_empty()
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    words.split_once('@').is_some_and(|(local, host)| {
        let named = !local.is_empty() && local.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c));
        named && host.contains('.') && host.split('.').all(label)
    })
}
