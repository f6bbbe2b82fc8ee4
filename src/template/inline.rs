//! A text in the form in which machines translate it: words, and marks that must come back as they are.
//!
//! Emphasis and links are pairs around words; expressions, tags, code, pictures, footnotes and line ends are
//! atoms. Each backend shows the marks in its own way (XML, HTML, sentinels). The law of this file is that the
//! pieces of a text, joined, are the text.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser, Tag, TagEnd};

use super::OPTIONS;
use super::fault::excerpt;
use super::mask::{Mask, hole_index};
use crate::diag::{Diagnostic, Error, Result};

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A pair begins: the mark of this number.
    Open(usize),
    /// A pair ends.
    Close(usize),
    /// A mark that stands alone.
    Atom(usize),
}

/// What a number stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What begins it, or all of an atom: `**`, `[`, `{{ sender.name }}`.
    pub open: String,
    /// What ends it: `**`, `](https://example.org)`; nothing for an atom.
    pub close: Option<String>,
    /// The name of a link whose words are its name, `[Charter]`: other words need it behind them.
    label: Option<String>,
}

/// A text in pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// The pieces in order.
    pub pieces: Vec<Piece>,
    /// What their numbers stand for, from 0.
    pub marks: Vec<Mark>,
    /// The definitions of links and footnotes, where they are known.
    references: Option<Arc<str>>,
}

/// A character before the text, so that nothing in it is taken for the beginning of a list or a heading; the
/// blank behind it keeps the beginning of the line a beginning for emphasis.
const GUARD: &str = "\u{E000} ";

/// An element that is open.
struct Element {
    at: Range<usize>,
    /// From the first to the last thing inside.
    inside: Option<Range<usize>>,
    whole: bool,
    named: bool,
}

/// A pair that was found: all of it, and what is inside.
struct Pair {
    at: Range<usize>,
    inside: Range<usize>,
    named: bool,
}

impl Inline {
    /// Returns the pieces of a text, which is a msgid or a msgstr.
    ///
    /// # Errors
    /// When a mark of the template language is never closed.
    pub fn split(text: &str) -> Result<Inline> {
        Inline::split_with(text, None)
    }

    /// As [`Inline::split`], where links are defined elsewhere.
    pub(super) fn split_with(text: &str, references: Option<&Arc<str>>) -> Result<Inline> {
        let mask = Mask::of_words(text).map_err(|f| Error::from(f.what))?;
        let masked = format!("{GUARD}{}", mask.text);
        let mut splitter = Splitter {
            mask: &mask,
            text: &masked,
            out: Inline { pieces: vec![], marks: vec![], references: references.cloned() },
        };
        let (pairs, atoms) = elements(&masked, references.map(AsRef::as_ref));
        // Pairs first where both begin at a place: an atom may be all that a pair holds.
        let mut points: Vec<(Range<usize>, Option<Pair>)> = vec![];
        points.extend(pairs.into_iter().map(|pair| (pair.at.clone(), Some(pair))));
        points.extend(atoms.into_iter().map(|at| (at, None)));
        points.sort_by_key(|(at, pair)| (at.start, pair.is_none(), usize::MAX - at.end));
        let mut open: Vec<(usize, Range<usize>)> = vec![];
        let mut at = GUARD.len();
        for (range, pair) in points {
            let start = range.start;
            at = splitter.close_until(&mut open, at, start);
            if start < at {
                continue;
            }
            splitter.words(at..start);
            match pair {
                Some(Pair { inside, named, .. }) => {
                    let close = splitter.mask.restore(&masked[inside.end..range.end]);
                    let label = named.then(|| splitter.mask.restore(&masked[inside.clone()]));
                    let id = splitter.mark(&masked[start..inside.start], Some(close), label);
                    splitter.out.pieces.push(Piece::Open(id));
                    at = inside.start;
                    open.push((id, inside.end..range.end));
                }
                None => {
                    let id = splitter.mark(&masked[range.clone()], None, None);
                    splitter.out.pieces.push(Piece::Atom(id));
                    at = range.end;
                }
            }
        }
        at = splitter.close_until(&mut open, at, masked.len());
        splitter.words(at..masked.len());
        Ok(splitter.out)
    }

    /// Returns the Markdown of pieces that a machine gave back for these.
    ///
    /// # Errors
    /// When a mark is missing, doubled or crosses another, or when the words hold marks of their own that
    /// cannot be told from real ones.
    pub fn join(&self, pieces: &[Piece]) -> Result<String> {
        self.check(pieces)?;
        let plain = self.write(pieces, |text| text.to_string());
        if pieces == self.pieces || self.reads_back(&plain, pieces) {
            return Ok(plain);
        }
        let escaped = self.write(pieces, escape);
        if self.reads_back(&escaped, pieces) {
            return Ok(escaped);
        }
        let error = Diagnostic::error(format!("`{}` is not read back as it was translated", excerpt(&plain)));
        Err(error.code("inline").into())
    }

    /// Returns the text with every link that is named by its words named in full, `[Charter][Charter]` for
    /// `[Charter]`, so that it is read the same without the definitions of its file.
    pub fn standalone(&self) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(words) => out += words,
                Piece::Open(id) | Piece::Atom(id) => out += self.marks.get(*id).map_or("", |m| &m.open),
                Piece::Close(id) => out += &self.marks.get(*id).map(Mark::end).unwrap_or_default(),
            }
        }
        out
    }

    fn write(&self, pieces: &[Piece], text: impl Fn(&str) -> String) -> String {
        let (mut out, mut starts) = (String::new(), vec![]);
        for piece in pieces {
            match piece {
                Piece::Text(words) => out += &text(words),
                Piece::Open(id) | Piece::Atom(id) => {
                    out += self.marks.get(*id).map_or("", |m| &m.open);
                    starts.extend(matches!(piece, Piece::Open(_)).then_some(out.len()));
                }
                Piece::Close(id) => {
                    let (Some(mark), start) = (self.marks.get(*id), starts.pop().unwrap_or_default()) else { continue };
                    let renamed = mark.label.as_deref().is_some_and(|label| out[start..] != *label);
                    out += &if renamed { mark.end() } else { mark.close.clone().unwrap_or_default() };
                }
            }
        }
        out
    }

    /// Returns whether a text has the marks of these pieces, in their order, and no others.
    fn reads_back(&self, text: &str, pieces: &[Piece]) -> bool {
        let Ok(read) = Inline::split_with(text, self.references.as_ref()) else { return false };
        read.shape(&read.pieces) == self.shape(pieces)
    }

    /// Returns the marks of some pieces in their order, without escaped characters, which are words.
    fn shape(&self, pieces: &[Piece]) -> Vec<String> {
        let of = |piece: &Piece| match piece {
            Piece::Text(_) => None,
            Piece::Open(id) | Piece::Atom(id) => self.marks.get(*id).map(|m| m.open.clone()),
            Piece::Close(id) => self.marks.get(*id).map(Mark::end),
        };
        pieces.iter().filter_map(of).filter(|mark| !is_escape(mark)).collect()
    }

    fn check(&self, pieces: &[Piece]) -> Result<()> {
        let wrong = |what: String| Err(Error::from(Diagnostic::error(what).code("inline")));
        let name = |id: usize| self.marks.get(id).map_or(id.to_string(), |m| m.open.trim().to_string());
        let mut seen = vec![0_usize; self.marks.len()];
        let mut open = vec![];
        for piece in pieces {
            let (id, pair) = match piece {
                Piece::Text(_) => continue,
                Piece::Atom(id) => (*id, false),
                Piece::Open(id) => {
                    open.push(*id);
                    (*id, true)
                }
                Piece::Close(id) => {
                    if open.pop() != Some(*id) {
                        return wrong(format!("the mark `{}` crosses another", name(*id)));
                    }
                    continue;
                }
            };
            match self.marks.get(id) {
                Some(mark) if mark.close.is_some() == pair => seen[id] += 1,
                _ => return wrong(format!("there is no mark number {id} of this kind")),
            }
        }
        if let Some(id) = open.last() {
            return wrong(format!("the mark `{}` does not end", name(*id)));
        }
        // An escaped character is as good as the words around it; a machine may do without.
        let needed = |id: &usize| seen[*id] != 1 && !(seen[*id] == 0 && is_escape(&self.marks[*id].open));
        match (0..seen.len()).find(needed) {
            Some(id) => wrong(format!("the mark `{}` came back {} times", name(id), seen[id])),
            None => Ok(()),
        }
    }
}

impl Mark {
    /// Returns what ends a pair whose words may be any.
    fn end(&self) -> String {
        match &self.label {
            Some(label) => format!("][{label}]"),
            None => self.close.clone().unwrap_or_default(),
        }
    }
}

struct Splitter<'t> {
    mask: &'t Mask,
    text: &'t str,
    out: Inline,
}

impl Splitter<'_> {
    fn mark(&mut self, open: &str, close: Option<String>, label: Option<String>) -> usize {
        self.out.marks.push(Mark { open: self.mask.restore(open), close, label });
        self.out.marks.len() - 1
    }

    /// Ends the pairs that end before `until`.
    fn close_until(&mut self, open: &mut Vec<(usize, Range<usize>)>, mut at: usize, until: usize) -> usize {
        while let Some((id, end)) = open.pop_if(|o| o.1.start <= until) {
            self.words(at..end.start);
            self.out.pieces.push(Piece::Close(id));
            at = end.end.max(at);
        }
        at
    }

    /// Words between marks, in which holes, escaped characters and entities are atoms.
    fn words(&mut self, range: Range<usize>) {
        let text = &self.text[range.start.min(range.end)..range.end];
        let (mut from, mut at) = (0, 0);
        while let Some(c) = text[at..].chars().next() {
            let rest = &text[at + c.len_utf8()..];
            let length = match c {
                '\\' => {
                    rest.chars().next().filter(|n| n.is_ascii_punctuation() || *n == '\n').map(|n| 1 + n.len_utf8())
                }
                '&' => entity(rest).map(|n| 1 + n),
                c => hole_index(c).map(|_| c.len_utf8()),
            };
            if let Some(length) = length {
                self.push_text(&text[from..at]);
                let id = self.mark(&text[at..at + length], None, None);
                self.out.pieces.push(Piece::Atom(id));
                at += length;
                from = at;
            } else {
                at += c.len_utf8();
            }
        }
        self.push_text(&text[from..]);
    }

    fn push_text(&mut self, text: &str) {
        if !text.is_empty() {
            self.out.pieces.push(Piece::Text(text.to_string()));
        }
    }
}

/// Returns the pairs of a text and the atoms that Markdown knows.
fn elements(text: &str, references: Option<&str>) -> (Vec<Pair>, Vec<Range<usize>>) {
    // A text that stands alone lacks the definitions of its links and footnotes.
    let notes: String = footnotes(text).iter().map(|label| format!("\n\n[^{label}]: x")).collect();
    let whole = format!("{text}{}{notes}\n", references.unwrap_or_default());
    // Where the definitions are not known, `[words][name]` is a link even so; `[sic]` is none, nor is
    // `[sic][name](address)`, in which the name is the words of a link.
    let known = |link: BrokenLink<'_>| {
        let full = matches!(link.link_type, LinkType::Reference | LinkType::ReferenceUnknown);
        let named = full && !whole.get(link.span.end..).is_some_and(|rest| rest.starts_with('('));
        (named && references.is_none()).then(|| (CowStr::from("x"), CowStr::from("")))
    };
    let (mut pairs, mut atoms, mut open): (Vec<_>, Vec<_>, Vec<Element>) = (vec![], vec![], vec![]);
    for (event, at) in Parser::new_with_broken_link_callback(&whole, OPTIONS, Some(known)).into_offset_iter() {
        if at.start >= text.len() {
            break;
        }
        let inline = !matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph));
        if let Some(parent) = open.last_mut().filter(|_| inline && !matches!(event, Event::End(_))) {
            let inside = parent.inside.get_or_insert(at.clone());
            *inside = inside.start.min(at.start)..inside.end.max(at.end);
        }
        let hidden = open.iter().any(|e| e.whole);
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                open.push(Element { at, inside: None, whole: false, named: false });
            }
            Event::Start(Tag::Link { link_type, .. }) => {
                let whole = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let named = matches!(link_type, LinkType::Shortcut | LinkType::Collapsed);
                open.push(Element { at, inside: None, whole, named });
            }
            Event::Start(Tag::Image { .. }) => {
                open.push(Element { at, inside: None, whole: true, named: false });
            }
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image) => {
                let Some(element) = open.pop() else { continue };
                let hidden = open.iter().any(|e| e.whole);
                match element.inside {
                    _ if hidden => {}
                    Some(inside) if !element.whole => {
                        let mut start = inside.start;
                        while start > element.at.start && text[..start].ends_with('\\') {
                            start -= 1; // the backslash of a first `\*` is in no event
                        }
                        pairs.push(Pair { at: element.at, inside: start..inside.end, named: element.named });
                    }
                    _ => atoms.push(element.at),
                }
            }
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::HardBreak if !hidden => {
                atoms.push(at);
            }
            _ => {}
        }
    }
    (pairs, atoms)
}

/// Returns the labels of the footnotes to which a text refers.
fn footnotes(text: &str) -> Vec<&str> {
    let label = |at: usize| {
        let rest = &text[at + 2..];
        let label = &rest[..rest.find(']')?];
        (!label.is_empty() && !label.contains(char::is_whitespace) && !label.contains('[')).then_some(label)
    };
    text.match_indices("[^").filter_map(|(at, _)| label(at)).collect()
}

fn entity(rest: &str) -> Option<usize> {
    let end = rest.find(';').filter(|n| (1..32).contains(n))?;
    let name = rest[..end].strip_prefix('#').unwrap_or(&rest[..end]);
    (!name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(end + 1)
}

/// Returns whether a mark is only a character that must not be taken for a mark.
fn is_escape(mark: &str) -> bool {
    let mut chars = mark.chars();
    chars.next() == Some('\\') && chars.next().is_some_and(|c| c.is_ascii_punctuation()) && chars.next().is_none()
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let inline = Inline::split(text).unwrap();
        let of = |p: &Piece| match p {
            Piece::Text(t) => t.clone(),
            Piece::Open(n) => format!("<{n}>"),
            Piece::Close(n) => format!("</{n}>"),
            Piece::Atom(n) => format!("<{n}/>"),
        };
        assert_eq!(inline.join(&inline.pieces).unwrap(), text);
        inline.pieces.iter().map(of).collect()
    }

    #[test]
    fn pairs_and_atoms_are_told_apart() {
        for (text, want) in [
            ("**No bomb** has *ever*", "<0>No bomb</0> has <1>ever</1>"),
            ("We, {{ sender.name }}, ask", "We, <0/>, ask"),
            ("[{{ a }}](mailto:{{ a }}).", "<0><1/></0>."),
            ("the [Charter](https://u.org \"T\") and [x][r]", "the <0>Charter</0> and <1>x</1>"),
            ("a[^1] b `c *d*` e", "a<0/> b <1/> e"),
            ("a\\\nb<br>c", "a<0/>b<1/>c"),
            ("![alt *x*](a.png) <https://x.org> &amp; \\* 2 * 3", "<0/> <1/> <2/> <3/> 2 * 3"),
            ("{% if x %}a{% else %}*b*{% endif %}", "<0/>a<1/><2>b</2><3/>"),
            ("1. x", "1. x"),
            ("[r][x](https://x.org)", "[r]<0>x</0>"),
            ("*\\*a* ***b** c*", "<0><1/>a</0> <2><3>b</3> c</2>"),
        ] {
            assert_eq!(shown(text), want, "{text}");
        }
    }

    #[test]
    fn a_link_named_by_its_words_keeps_its_name() {
        let references: Arc<str> = Arc::from("\n\n[Charter]: <https://u.org>");
        let undefined = Inline::split_with("[r][x](https://x.org)", Some(&references)).unwrap();
        assert_eq!(undefined.pieces[0], Piece::Text("[r]".into()), "brackets before a link are no link");
        let inline = Inline::split_with("the [Charter] and [sic]", Some(&references)).unwrap();
        assert_eq!(inline.join(&inline.pieces).unwrap(), "the [Charter] and [sic]");
        let alone = inline.standalone();
        assert_eq!(alone, "the [Charter][Charter] and [sic]");
        assert_eq!(Inline::split(&alone).unwrap().pieces, inline.pieces);
        let pieces = [Piece::Text("die ".into()), Piece::Open(0), Piece::Text("Satzung".into()), Piece::Close(0)];
        assert_eq!(inline.join(&pieces).unwrap(), "die [Satzung][Charter]");
    }

    #[test]
    fn what_a_machine_gives_back_is_checked_and_escaped() {
        let inline = Inline::split("**a** {{ x }}").unwrap();
        use Piece::{Atom, Close, Open, Text};
        let text = |t: &str| Text(t.to_string());
        let join = |pieces: &[Piece]| inline.join(pieces);
        assert_eq!(join(&[Atom(1), text(" x "), Open(0), text("y"), Close(0)]).unwrap(), "{{ x }} x **y**");
        assert_eq!(join(&[Open(0), text("*y*"), Close(0), text(" "), Atom(1)]).unwrap(), "**\\*y\\*** {{ x }}");
        for (pieces, want) in [
            (vec![Open(0), Close(0)], "came back 0 times"),
            (vec![Open(0), Close(0), Atom(1), Atom(1)], "came back 2 times"),
            (vec![Open(0), Atom(1)], "does not end"),
            (vec![Close(0), Atom(1)], "crosses"),
            (vec![Atom(0), Atom(1)], "no mark number"),
            (vec![Atom(9)], "no mark number"),
            (vec![Open(0), text("a"), Close(0), Atom(1), text("{{ y }}")], "not read back"),
        ] {
            assert!(join(&pieces).unwrap_err().to_string().contains(want), "{pieces:?}");
        }
    }
}
