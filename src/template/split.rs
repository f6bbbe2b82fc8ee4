//! A template split into the texts that are translated, by byte range, and the skeleton that stays.

use std::fmt::Write;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Parser, Tag, TagEnd};

use super::address::{check_html, check_link, check_path, fault_at};
use super::fault::{Fault, excerpt};
use super::lexer::one_line;
use super::mask::{Mask, hole_index};
use super::tree::tree;
use super::walk::fault_of_lines;
use super::{Kind, OPTIONS};

/// How deep blocks may stand in each other; readers get lost long before, and so do page layouts.
pub(crate) const DEPTH: usize = 16;

/// How many faults of one text are told; who has more needs no longer list.
pub(super) const FAULTS: usize = 50;

/// How a text stands in its template, and so how a translation is put in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// On lines of its own, behind a list mark or not; a line end is followed by `prefix`.
    Lines {
        /// What the container wants before each further line.
        prefix: String,
        /// Whether a list mark stands before the first line.
        marker: bool,
    },
    /// A heading after `#`: one line.
    Heading,
    /// A cell of a table: one line, `|` with a backslash.
    Cell,
    /// The title of a reference definition between these quotation marks: one line, no Markdown.
    Title(char),
    /// A text of the front matter: one line, no Markdown.
    Plain,
}

/// A text of the template.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    /// Its bytes.
    pub at: Range<usize>,
    /// What a translator reads.
    pub msgid: String,
    pub kind: Kind,
    pub form: Form,
    /// How many quotations, lists and footnotes it stands in.
    pub depth: usize,
    /// How many signs of emphasis or code in it are read as the signs themselves.
    pub stray: usize,
    /// The addresses, footnotes and HTML in it, sorted, each as often as it stands there.
    pub fixed: Vec<String>,
}

/// A template in parts.
#[derive(Debug, Default)]
pub(super) struct Doc {
    /// The texts to translate, in order.
    pub leaves: Vec<Leaf>,
    /// Everything else: what no translation may change.
    pub skeleton: Vec<String>,
    /// The definitions of links and footnotes, for a text that stands alone.
    pub references: String,
    /// The tag-only lines that stand within a paragraph.
    pub inside: Vec<Range<usize>>,
    /// Code blocks with words in them.
    pub code: Vec<Range<usize>>,
}

/// Inline events of one paragraph, cell or heading that are being gathered.
#[derive(Default)]
struct Run {
    at: Range<usize>,
    breaks: Vec<usize>,
    spans: Vec<Range<usize>>,
    /// Addresses, footnotes and HTML, which are not the translator's, with their places.
    fixed: Vec<(String, usize)>,
    /// Where there are words, and where signs that are read as the signs themselves.
    words: Vec<usize>,
    stray: Vec<usize>,
}

struct Splitter<'m> {
    mask: &'m Mask,
    doc: Doc,
    faults: Vec<Fault>,
    stack: Vec<Tag<'m>>,
    cut: usize,
    atx: bool,
    /// How many emphases and links are open.
    inline: usize,
}

/// Returns a text in parts.
///
/// # Errors
/// Every fault of the text.
pub(super) fn split(text: &str) -> Result<Doc, Vec<Fault>> {
    let mut mask = Mask::of(text).map_err(|f| vec![f])?;
    let faults = std::mem::take(&mut mask.faults);
    let mut splitter =
        Splitter { mask: &mask, doc: Doc::default(), faults, stack: vec![], cut: 0, atx: false, inline: 0 };
    splitter.all();
    let Splitter { mut doc, mut faults, .. } = splitter;
    faults.truncate(FAULTS);
    doc.leaves.sort_by_key(|leaf| leaf.at.start);
    if faults.is_empty() { Ok(doc) } else { Err(faults) }
}

impl<'m> Splitter<'m> {
    fn all(&mut self) {
        let parser = Parser::new_ext(&self.mask.text, OPTIONS);
        let mut definitions: Vec<_> = parser
            .reference_definitions()
            .iter()
            .map(|(label, d)| {
                (d.span.clone(), label.to_string(), d.dest.to_string(), d.title.as_ref().map(CowStr::to_string))
            })
            .collect();
        definitions.sort_by_key(|d| d.0.start);
        let mut run: Option<Run> = None;
        for (event, at) in parser.into_offset_iter() {
            if self.is_inline(&event) {
                self.gather(run.get_or_insert_with(|| Run { at: at.clone(), ..Run::default() }), &event, at);
                continue;
            }
            if is_inline_end(&event) {
                self.inline = self.inline.saturating_sub(1);
                continue;
            }
            if let Some(run) = run.take() {
                self.leaf(run);
            }
            self.block(event, at);
        }
        self.cuts(usize::MAX);
        for (at, label, address, title) in definitions {
            self.definition(at, &label, &address, title.filter(|t| has_words(t)));
        }
    }

    fn verbatim(&self) -> bool {
        matches!(self.stack.last(), Some(Tag::CodeBlock(_) | Tag::HtmlBlock))
    }

    fn is_inline(&self, event: &Event<'_>) -> bool {
        let inline = match event {
            Event::Text(_) | Event::SoftBreak | Event::HardBreak => true,
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => true,
            Event::Start(tag) => is_inline_tag(tag),
            _ => false,
        };
        inline && !self.verbatim()
    }

    fn gather(&mut self, run: &mut Run, event: &Event<'_>, at: Range<usize>) {
        run.at = run.at.start.min(at.start)..run.at.end.max(at.end);
        let mask = self.mask;
        let source = || mask.source(at.start)..mask.source(at.end);
        let fixed = match event {
            Event::HardBreak => return run.breaks.push(at.start),
            Event::SoftBreak => return,
            Event::Text(text) => {
                run.words.extend(has_words(text).then_some(at.start));
                let escaped = self.mask.text[..at.start].ends_with('\\');
                let signs = text.char_indices().filter(|(n, c)| matches!(c, '*' | '`') && !(escaped && *n == 0));
                run.stray.extend(signs.map(|(n, _)| at.start + n));
                return;
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let mail = if *link_type == LinkType::Email { "mailto:" } else { "" };
                if !dest_url.contains(|c| hole_index(c).is_some()) {
                    self.faults.extend(fault_at(source(), check_link(&format!("{mail}{dest_url}"))));
                }
                Some(format!("{mail}{dest_url}"))
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                if !dest_url.contains(|c| hole_index(c).is_some()) {
                    self.faults.extend(fault_at(source(), check_path(dest_url, "picture")));
                }
                Some(format!("!{dest_url}"))
            }
            Event::InlineHtml(html) => {
                self.faults.extend(fault_at(source(), check_html(html, true)));
                Some(html.to_string())
            }
            Event::FootnoteReference(label) => Some(format!("^{label}")),
            _ => None,
        };
        if matches!(event, Event::Start(_)) {
            self.inline += 1;
            if self.inline == DEPTH + 1 {
                self.faults.push(Fault::new(source(), "too-deep", "emphasis and links stand too deep in each other"));
            }
        }
        run.spans.push(at.clone());
        run.fixed.extend(fixed.map(|f| (one_line(&self.mask.restore(&f)), at.start)));
    }

    /// An event that is not part of a text: it belongs to the skeleton.
    fn block(&mut self, event: Event<'m>, at: Range<usize>) {
        self.cuts(if matches!(event, Event::End(_)) { at.end } else { at.start });
        self.doc.skeleton.push(self.mask.restore(&bone(&event)));
        let mask = self.mask;
        let source = || mask.source(at.start)..mask.source(at.end);
        match &event {
            Event::Start(Tag::HtmlBlock) => {
                self.faults.extend(fault_at(source(), check_html(&mask.text[at.clone()], false)));
            }
            Event::Text(code) if has_words(code) => self.doc.code.push(source()),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                let _ = write!(self.doc.references, "\n\n[^{}]: 1", self.mask.restore(label));
            }
            _ => {}
        }
        self.atx = matches!(event, Event::Start(Tag::Heading { .. })) && self.mask.text[at.start..].starts_with('#');
        match event {
            Event::Start(tag) => {
                self.stack.push(tag);
                if self.stack.len() == DEPTH + 1 {
                    let fault = Fault::new(source(), "too-deep", "lists and quotations stand too deep in each other");
                    self.faults.push(fault.hint("make the structure flatter"));
                }
            }
            Event::End(_) => {
                self.stack.pop();
            }
            _ => {}
        }
    }

    /// Moves the tag-only lines before an offset into the skeleton.
    fn cuts(&mut self, upto: usize) {
        while let Some(cut) = self.mask.cuts.get(self.cut).filter(|c| c.at <= upto) {
            self.doc.skeleton.push(cut.tags.clone());
            self.cut += 1;
        }
    }

    /// A text ends: it is cut where tag-only lines were, and each part gets its msgid.
    fn leaf(&mut self, mut run: Run) {
        let text = &self.mask.text;
        while text[..run.at.start].ends_with('\\') {
            run.at.start -= 1; // the backslash of a first `\*` is in no event
        }
        let all = &self.mask.cuts;
        let within = all.partition_point(|c| c.at <= run.at.start)..all.partition_point(|c| c.at < run.at.end);
        let cuts: Vec<_> = all[within].iter().map(|c| (c.at, c.source.clone())).collect();
        for (at, source) in &cuts {
            self.doc.inside.push(source.clone());
            if run.spans.iter().any(|s| s.start < *at && at < &s.end) {
                let fault = Fault::new(
                    source.clone(),
                    "tag-line",
                    "a tag on a line of its own stands within emphasis, a link or code",
                );
                self.faults.push(fault.hint("end the emphasis or link before the tag and begin it again after it"));
                return;
            }
        }
        let bounds: Vec<usize> =
            [run.at.start].into_iter().chain(cuts.iter().map(|c| c.0)).chain([run.at.end]).collect();
        for pair in bounds.windows(2) {
            self.part(&run, pair[0], pair[1]);
        }
    }

    fn part(&mut self, run: &Run, from: usize, to: usize) {
        let text = &self.mask.text;
        let quotes = self.stack.iter().filter(|t| matches!(t, Tag::BlockQuote(_))).count();
        let cell = matches!(self.stack.last(), Some(Tag::TableCell));
        let start = if from == run.at.start { from } else { skip_prefix(text, from, quotes) };
        self.cuts(from);
        let mut fixed: Vec<String> =
            run.fixed.iter().filter(|f| (from..to).contains(&f.1)).map(|f| f.0.clone()).collect();
        fixed.sort_unstable();
        // Each once: a translation with conditions of its own says some things twice.
        let mut once = fixed.clone();
        once.dedup();
        self.doc.skeleton.push(format!("text {once:?}"));

        // `msgid` has a space for a soft line end, `lines` keeps it. `end` is behind the last visible character.
        let (mut msgid, mut lines, mut at, mut end) = (String::new(), String::new(), start, start);
        let (mut length, mut lines_length, mut letters) = (0, 0, false);
        // A line end takes the next line's prefix along, which may lie behind `to`.
        while let Some(c) = text.get(at..to).and_then(|rest| rest.chars().next()) {
            let hard = run.breaks.binary_search(&at).is_ok();
            if hard || c == '\n' || c == '\r' {
                msgid.truncate(msgid.trim_end_matches([' ', '\t']).len());
                let backslashes = msgid.len() - msgid.trim_end_matches('\\').len();
                msgid += match (hard, backslashes % 2) {
                    (false, _) => " ",
                    (true, 0) => "\\\n",
                    // A backslash more would be an escaped one.
                    (true, _) => "  \n",
                };
                lines += if hard { "\\\n" } else { "\n" };
                at = text[at..].find('\n').map_or(to, |p| skip_prefix(text, at + p + 1, quotes));
                continue;
            }
            if cell && text[at..].starts_with("\\|") {
                msgid.push('|');
                at += 2;
            } else {
                match self.mask.behind(c) {
                    Some(mark) => {
                        msgid += mark;
                        lines += mark;
                    }
                    None => {
                        msgid.push(c);
                        lines.push(c);
                        letters |= c.is_alphabetic();
                    }
                }
                at += c.len_utf8();
            }
            if !matches!(c, ' ' | '\t') {
                (end, length, lines_length) = (at, msgid.len(), lines.len());
            }
        }
        msgid.truncate(length);
        lines.truncate(lines_length);
        let at = self.mask.source(start)..self.mask.source(end);
        let line = text[..start].rfind('\n').map_or(0, |p| p + 1);
        let before = &text[line..start];
        let marker = before.contains(|c| !matches!(c, ' ' | '\t' | '>'));
        let within = |at: &usize| (from..to).contains(at);
        let words = letters && run.words.iter().any(within);
        let check = |text: &str| match tree(text) {
            Ok(nodes) if words && !cell && !self.atx => fault_of_lines(&nodes, text.len(), marker),
            Ok(_) => None,
            Err(fault) => Some(fault),
        };
        // The lines as the author wrote them, and joined as a translator reads them: the same words must be a
        // sound translation.
        let alone = || Mask::of(&msgid).ok().and_then(|mask| mask.faults.into_iter().next()).filter(|_| words);
        let fault = check(&lines).or_else(|| (lines != msgid).then(|| check(&msgid)).flatten()).or_else(alone);
        self.faults.extend(fault.map(|f| Fault { at: at.clone(), ..f }));
        if !words {
            return;
        }
        let form = match () {
            () if cell => Form::Cell,
            () if self.atx => Form::Heading,
            () => {
                let prefix = before.chars().map(|c| if matches!(c, '>' | '\t') { c } else { ' ' }).collect();
                Form::Lines { prefix, marker }
            }
        };
        let depth = self.stack.iter().filter(|t| is_container(t)).count();
        let stray = run.stray.iter().copied().filter(within).count();
        self.doc.leaves.push(Leaf { at, msgid, kind: self.kind(), form, depth, stray, fixed });
    }

    fn kind(&self) -> Kind {
        let nearest = self.stack.iter().rev().find_map(|tag| match tag {
            Tag::Heading { level, .. } => Some(Kind::Heading(*level as u8)),
            Tag::TableCell => Some(Kind::Cell),
            Tag::Item => Some(Kind::Item),
            Tag::BlockQuote(_) => Some(Kind::Quote),
            Tag::FootnoteDefinition(_) => Some(Kind::Footnote),
            _ => None,
        });
        nearest.unwrap_or(Kind::Paragraph)
    }

    /// A reference definition: its title, where it has one with words, is a text too.
    fn definition(&mut self, at: Range<usize>, label: &str, address: &str, title: Option<String>) {
        let place = self.mask.source(at.start)..self.mask.source(at.end);
        if !address.contains(|c| hole_index(c).is_some())
            && check_link(address).is_err()
            && check_path(address, "picture").is_err()
        {
            self.faults.extend(fault_at(place.clone(), check_link(address)));
        }
        let escaped = self.mask.restore(&address.replace('\\', "\\\\").replace('<', "\\<").replace('>', "\\>"));
        let _ = write!(self.doc.references, "\n\n[{}]: <{}>", self.mask.restore(label), one_line(&escaped));
        self.doc.skeleton.push(self.mask.restore(&format!("definition {label} {escaped}")));
        let Some(title) = title else { return };
        let found = self.mask.text[at.clone()].rfind(&title).map(|p| at.start + p).filter(|_| !title.contains('\n'));
        let quote = found.and_then(|p| self.mask.text[..p].chars().next_back());
        match (found, quote) {
            (Some(start), Some(quote @ ('"' | '\'' | '('))) => self.doc.leaves.push(Leaf {
                at: self.mask.source(start)..self.mask.source(start + title.len()),
                msgid: self.mask.restore(&title),
                kind: Kind::LinkTitle,
                form: Form::Title(quote),
                depth: 0,
                stray: 0,
                fixed: vec![],
            }),
            _ => {
                let message = format!("the title `{}` of a link cannot be taken out to translate it", excerpt(&title));
                let fault = Fault::new(place, "link-title", message);
                self.faults.push(fault.hint("write it on one line, without backslashes and entities"));
            }
        }
    }
}

fn is_inline_tag(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn is_inline_end(event: &Event<'_>) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong};
    matches!(event, Event::End(Emphasis | Strong | Strikethrough | Link | Image))
}

fn is_container(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_))
}

/// Returns an event of the skeleton as a text in which the holes are themselves, not their numbers.
fn bone(event: &Event<'_>) -> String {
    match event {
        Event::Text(text) | Event::Html(text) => format!("verbatim {text}"),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => format!("code {info}"),
        Event::Start(Tag::FootnoteDefinition(label)) => format!("footnote {label}"),
        other => format!("{other:?}"),
    }
}

/// Returns whether there is anything to translate.
pub(super) fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Returns the offset behind the blanks, and at most one `>` for each enclosing quotation, that begin a line.
fn skip_prefix(text: &str, mut at: usize, quotes: usize) -> usize {
    let blanks = |at: usize| text.len() - text[at..].trim_start_matches([' ', '\t']).len();
    for _ in 0..quotes {
        let next = blanks(at);
        if text[next..].starts_with('>') {
            at = next + 1;
        }
    }
    blanks(at)
}
