//! Texts in the forms in which machines keep their marks best, and answers read back, strictly.
//!
//! A text is taken apart by [`Inline`]; each form shows its marks in another way. An answer is taken only when
//! every mark came back exactly once, nests, and nothing that looks like a mark is left over: everything else is
//! an empty text, which says that the answer cannot be used.

use crate::diag::{Diagnostic, Error, Result};
use crate::template::inline::{Inline, Piece};

/// How marks are shown to a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `<g id="0">words</g>` and `<x id="1">{{ name }}</x>`, where the machine leaves `x` alone.
    Xml,
    /// `<span id="0">words</span>` and `<span class="notranslate" translate="no" id="1">{{ name }}</span>`.
    Html,
    /// `<span id="0">words</span>` and `⟦1⟧`, for machines that know HTML but not what must stay as it is.
    Bare,
    /// `⟦0⟧words⟦/0⟧` and `⟦1⟧`.
    Sentinels,
    /// `QA0Q words QB0Q` and `QC1Q`, for machines that lose brackets.
    Words,
}

/// The longest mark whose own text is shown, in characters: it helps a machine to find the right form of a word.
const SHOWN: usize = 60;

impl Form {
    fn is_markup(self) -> bool {
        matches!(self, Form::Xml | Form::Html | Form::Bare)
    }
}

/// Returns the texts of a batch taken apart.
///
/// # Errors
/// When a text is no valid text of a template.
pub fn split(texts: &[String]) -> Result<Vec<Inline>> {
    texts.iter().map(|text| Inline::split(text)).collect()
}

/// Returns a text in a form.
pub fn write(inline: &Inline, form: Form) -> String {
    let mut out = String::new();
    for piece in &inline.pieces {
        match (piece, form) {
            (Piece::Text(words), form) if form.is_markup() => out += &escape(words),
            (Piece::Text(words), _) => out += words,
            (Piece::Open(id), Form::Xml) => out += &format!("<g id=\"{id}\">"),
            (Piece::Close(_), Form::Xml) => out += "</g>",
            (Piece::Atom(id), Form::Xml) => out += &format!("<x id=\"{id}\">{}</x>", escape(shown(inline, *id))),
            (Piece::Open(id), Form::Html | Form::Bare) => out += &format!("<span id=\"{id}\">"),
            (Piece::Close(_), Form::Html | Form::Bare) => out += "</span>",
            (Piece::Atom(id), Form::Html) => {
                let shown = escape(shown(inline, *id));
                out += &format!("<span class=\"notranslate\" translate=\"no\" id=\"{id}\">{shown}</span>");
            }
            (Piece::Open(id), Form::Sentinels) => out += &format!("⟦{id}⟧"),
            (Piece::Close(id), Form::Sentinels) => out += &format!("⟦/{id}⟧"),
            (Piece::Atom(id), Form::Sentinels | Form::Bare) => out += &format!("⟦{id}⟧"),
            (Piece::Open(id), Form::Words) => out += &format!("QA{id}Q "),
            (Piece::Close(id), Form::Words) => out += &format!(" QB{id}Q"),
            (Piece::Atom(id), Form::Words) => out += &format!("QC{id}Q"),
        }
    }
    out
}

/// Returns what is shown of a mark that stands alone; nothing of line ends and of long ones.
fn shown(inline: &Inline, id: usize) -> &str {
    let text = inline.marks.get(id).map_or("", |mark| mark.open.trim());
    if text.contains(['\n', '\\']) || text.chars().count() > SHOWN { "" } else { text }
}

/// Returns the Markdown of every answer; an empty text for each that cannot be used.
pub fn accept(inlines: &[Inline], form: Form, answers: &[String]) -> Vec<String> {
    inlines.iter().zip(answers).map(|(inline, answer)| read(inline, form, answer).unwrap_or_default()).collect()
}

/// Returns the Markdown of an answer.
///
/// # Errors
/// When a mark is missing, doubled, unknown or crosses another.
pub fn read(inline: &Inline, form: Form, answer: &str) -> Result<String> {
    let mut reader = Reader { inline, pieces: vec![], words: String::new(), open: vec![] };
    match form {
        Form::Xml | Form::Html | Form::Bare => reader.markup(answer, form == Form::Bare)?,
        Form::Sentinels => reader.sentinels(answer)?,
        Form::Words => reader.tokens(answer)?,
    }
    reader.flush();
    let pieces = framed(inline, reader.pieces);
    inline.join(&pieces)
}

struct Reader<'a> {
    inline: &'a Inline,
    pieces: Vec<Piece>,
    words: String,
    /// The numbers of the elements that are open; none for an atom, whose content is passed over.
    open: Vec<(usize, bool)>,
}

fn broken(what: impl Into<String>) -> Error {
    Diagnostic::error(what).code("broken-answer").into()
}

impl Reader<'_> {
    fn flush(&mut self) {
        if !self.words.is_empty() {
            self.pieces.push(Piece::Text(std::mem::take(&mut self.words)));
        }
    }

    fn push(&mut self, piece: Piece) {
        self.flush();
        self.pieces.push(piece);
    }

    fn is_pair(&self, id: usize) -> Result<bool> {
        let mark = self.inline.marks.get(id).ok_or_else(|| broken(format!("there is no mark number {id}")))?;
        Ok(mark.close.is_some())
    }

    /// Whether what is read now stands within an atom, where a machine may have put anything.
    fn is_hidden(&self) -> bool {
        self.open.last().is_some_and(|(_, pair)| !pair)
    }

    fn markup(&mut self, answer: &str, sentinels: bool) -> Result<()> {
        let mut rest = answer;
        while let Some(at) = rest.find('<') {
            self.content(&rest[..at], sentinels)?;
            let end = rest[at..].find('>').ok_or_else(|| broken("a tag breaks off"))? + at;
            self.tag(&rest[at + 1..end])?;
            rest = &rest[end + 1..];
        }
        self.content(rest, sentinels)?;
        if self.open.is_empty() { Ok(()) } else { Err(broken("a tag does not end")) }
    }

    fn content(&mut self, text: &str, sentinels: bool) -> Result<()> {
        if self.is_hidden() {
            return Ok(());
        }
        let text = unescape(text);
        if sentinels {
            return self.sentinels(&text);
        }
        self.words += &text;
        Ok(())
    }

    fn tag(&mut self, tag: &str) -> Result<()> {
        if tag.starts_with('/') {
            let (id, pair) = self.open.pop().ok_or_else(|| broken("a tag ends that did not begin"))?;
            if pair {
                self.push(Piece::Close(id));
            }
            return Ok(());
        }
        if self.is_hidden() {
            return Err(broken("a tag stands within a mark"));
        }
        let id = attribute(tag, "id").and_then(number).ok_or_else(|| broken("a tag has no number"))?;
        let (pair, single) = (self.is_pair(id)?, tag.trim_end().ends_with('/'));
        self.push(if pair { Piece::Open(id) } else { Piece::Atom(id) });
        match (pair, single) {
            (true, true) => self.push(Piece::Close(id)),
            (_, false) => self.open.push((id, pair)),
            (false, true) => {}
        }
        Ok(())
    }

    fn sentinels(&mut self, answer: &str) -> Result<()> {
        let mut rest = answer;
        while let Some(at) = rest.find(['⟦', '⟧']) {
            self.words += &rest[..at];
            let inner = rest[at..].strip_prefix('⟦').ok_or_else(|| broken("a mark ends that did not begin"))?;
            let end = inner.find('⟧').ok_or_else(|| broken("a mark breaks off"))?;
            let (close, digits) = match inner[..end].trim().strip_prefix('/') {
                Some(digits) => (true, digits),
                None => (false, inner[..end].trim()),
            };
            let id = number(digits).ok_or_else(|| broken("a mark has no number"))?;
            let pair = self.is_pair(id)?;
            self.push(match (close, pair) {
                (true, _) => Piece::Close(id),
                (false, true) => Piece::Open(id),
                (false, false) => Piece::Atom(id),
            });
            rest = &inner[end + '⟧'.len_utf8()..];
        }
        self.words += rest;
        Ok(())
    }

    fn tokens(&mut self, answer: &str) -> Result<()> {
        let mut rest = answer;
        while let Some((at, length, kind, id)) = token(rest) {
            let (mut before, mut after) = (&rest[..at], &rest[at + length..]);
            let pair = self.is_pair(id)?;
            match kind {
                'A' => after = after.strip_prefix(' ').unwrap_or(after),
                'B' => before = before.strip_suffix(' ').unwrap_or(before),
                _ => {}
            }
            self.words += before;
            self.push(match (kind, pair) {
                ('A', true) => Piece::Open(id),
                ('B', true) => Piece::Close(id),
                ('C', false) => Piece::Atom(id),
                _ => return Err(broken("a mark is of another kind")),
            });
            rest = after;
        }
        self.words += rest;
        Ok(())
    }
}

/// Returns the first token such as `QC12Q`: its place, its length, its letter and its number.
fn token(text: &str) -> Option<(usize, usize, char, usize)> {
    text.char_indices().filter(|(_, c)| matches!(c, 'Q' | 'q')).find_map(|(at, _)| {
        let mut rest = text[at + 1..].chars();
        let kind = rest.next()?.to_ascii_uppercase();
        let rest = rest.as_str();
        let digits = rest.len() - rest.trim_start_matches(|c: char| digit(c).is_some()).len();
        let id = number(&rest[..digits])?;
        let ends = matches!(kind, 'A'..='C') && rest[digits..].starts_with(['Q', 'q']);
        ends.then_some((at, digits + 3, kind, id))
    })
}

/// Returns a digit in Latin, Arabic or Persian writing: machines turn them with the rest of the text.
fn digit(c: char) -> Option<u32> {
    let base = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    Some(c as u32 - base as u32)
}

fn number(text: &str) -> Option<usize> {
    let text = text.trim();
    let fits = (1..=4).contains(&text.chars().count());
    fits.then(|| text.chars().try_fold(0, |n, c| Some(n * 10 + digit(c)? as usize)))?
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let at = tag.match_indices(name).map(|(at, _)| at).find(|at| tag[..*at].ends_with(char::is_whitespace))?;
    let rest = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next(),
        _ => rest.split([' ', '/', '>']).next(),
    }
}

/// Puts line ends of the machine away, and the blanks of the original at both ends of the text in their place.
fn framed(inline: &Inline, mut pieces: Vec<Piece>) -> Vec<Piece> {
    for piece in &mut pieces {
        if let Piece::Text(words) = piece {
            *words = words.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ");
        }
    }
    if let (Some(Piece::Text(own)), Some(Piece::Text(words))) = (inline.pieces.first(), pieces.first_mut()) {
        *words = format!("{}{}", &own[..own.len() - own.trim_start().len()], words.trim_start());
    }
    if let (Some(Piece::Text(own)), Some(Piece::Text(words))) = (inline.pieces.last(), pieces.last_mut()) {
        *words = format!("{}{}", words.trim_end(), &own[own.trim_end().len()..]);
    }
    // Where the original begins or ends with a mark, a machine's blank before or behind it is none of it.
    let blank = |piece: &Piece| matches!(piece, Piece::Text(words) if words.trim().is_empty());
    if pieces.first().is_some_and(blank) && !matches!(inline.pieces.first(), Some(Piece::Text(_))) {
        pieces.remove(0);
    }
    if pieces.last().is_some_and(blank) && !matches!(inline.pieces.last(), Some(Piece::Text(_))) {
        pieces.pop();
    }
    pieces
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn unescape(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('&') {
        out += &rest[..at];
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end <= 10);
        let decoded = end.and_then(|end| Some((end, entity(&rest[1..end])?)));
        let (length, c) = decoded.map_or((1, '&'), |(end, c)| (end + 1, c));
        out.push(c);
        rest = &rest[length..];
    }
    out + rest
}

fn entity(name: &str) -> Option<char> {
    if let Some(code) = name.strip_prefix('#') {
        let code = match code.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => code.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{A0}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FORMS: [Form; 5] = [Form::Xml, Form::Html, Form::Bare, Form::Sentinels, Form::Words];

    fn shown_as(text: &str, form: Form) -> String {
        write(&Inline::split(text).unwrap(), form)
    }

    #[test]
    fn marks_are_shown_in_every_form() {
        let text = "We, {{ a.b }}, ask **you & me** now.";
        for (form, want) in [
            (Form::Xml, "We, <x id=\"0\">{{ a.b }}</x>, ask <g id=\"1\">you &amp; me</g> now."),
            (
                Form::Html,
                "We, <span class=\"notranslate\" translate=\"no\" id=\"0\">{{ a.b }}</span>, ask <span id=\"1\">you &amp; me</span> now.",
            ),
            (Form::Bare, "We, ⟦0⟧, ask <span id=\"1\">you &amp; me</span> now."),
            (Form::Sentinels, "We, ⟦0⟧, ask ⟦1⟧you & me⟦/1⟧ now."),
            (Form::Words, "We, QC0Q, ask QA1Q you & me QB1Q now."),
        ] {
            assert_eq!(shown_as(text, form), want);
        }
        assert_eq!(shown_as("a\\\nb", Form::Xml), "a<x id=\"0\"></x>b", "a line end shows nothing");
    }

    #[test]
    fn what_machines_do_to_marks_is_understood_or_refused() {
        let inline = Inline::split("{{ a }} and **b**").unwrap();
        let reads = |form, answer: &str| read(&inline, form, answer).ok();
        for (form, answer) in [
            (Form::Xml, "<x id=\"0\"/> y <g id=\"1\">c</g>"),
            (Form::Xml, "\n<x id='0'>{{ otro }}</x> y <g id = 1>c</g> "),
            (Form::Html, "<span id=\"0\" class=\"x\" style=\"a:b\">z</span> y <b id=\"1\">c</b>"),
            (Form::Bare, "⟦ ۰ ⟧ y <span id=\"1\">c</span>"),
            (Form::Sentinels, "⟦٠⟧ y ⟦1⟧c⟦/1⟧"),
            (Form::Words, "qc0q y QA1Q c QB1Q"),
        ] {
            assert_eq!(reads(form, answer).as_deref(), Some("{{ a }} y **c**"), "{answer}");
        }
        for (form, answer) in [
            (Form::Xml, "y <g id=\"1\">c</g>"),
            (Form::Xml, "<x id=\"0\"/><x id=\"0\"/> <g id=\"1\">c</g>"),
            (Form::Xml, "<x id=\"0\"/> <g id=\"1\">c"),
            (Form::Xml, "<x id=\"0\"/> <g id=\"1\">c</g> <script>"),
            (Form::Xml, "<x id=\"0\"/> <g id=\"1\">c</g> <"),
            (Form::Xml, "<x id=\"0\"/> <g id=\"7\">c</g>"),
            (Form::Html, "<span id=\"0\"><b id=\"1\">c</b></span>"),
            (Form::Sentinels, "⟦0⟧ ⟦1⟧c"),
            (Form::Sentinels, "⟦0⟧ ⟦1⟧c⟦/1⟧ ⟦"),
            (Form::Sentinels, "⟦0⟧ ⟦1⟧c⟦/1⟧ 1⟧"),
            (Form::Sentinels, "⟦0⟧ ⟦1⟧c⟦/1⟧ ⟦99999999999999999999⟧"),
            (Form::Words, "QC0Q QC1Q c QB1Q"),
            (Form::Sentinels, ""),
        ] {
            assert_eq!(reads(form, answer), None, "{answer}");
        }
    }

    #[test]
    fn blanks_at_the_ends_are_those_of_the_original() {
        let inline = Inline::split("Words").unwrap();
        assert_eq!(read(&inline, Form::Xml, "  Palabras\n más \n").unwrap(), "Palabras  más");
        let html = read(&inline, Form::Html, "l&#39;eau &amp; &lt;b&gt; &x; &#xE9;").unwrap();
        assert_eq!(html, "l'eau \\& \\<b\\> \\&x; é", "what could be taken for a mark is escaped");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_text_comes_back_from_every_form(
            parts in prop::collection::vec(
                prop_oneof![
                    "[a-zA-Zäß&<>0-9,.]{1,8}", Just("**b c**".to_string()), Just("{{ a.b }}".to_string()),
                    Just("[w *x*](http://a.b/c?d=1&e)".to_string()), Just("`c < d`".to_string()),
                ], 1..8),
        ) {
            let text = parts.join(" ");
            let inline = Inline::split(&text).unwrap();
            for form in FORMS {
                prop_assert_eq!(read(&inline, form, &write(&inline, form)).unwrap(), text.as_str());
            }
        }

        #[test]
        fn answers_may_be_anything(answer in "(?s)[<>/=\"'&;#xgspanid QABC0-9⟦⟧٠-٩\\n]{0,80}") {
            let inline = Inline::split("{{ a }} **b** {{ c }}").unwrap();
            for form in FORMS {
                if let Ok(text) = read(&inline, form, &answer) {
                    prop_assert!(text.contains("{{ a }}") && text.contains("{{ c }}"), "{}", text);
                }
            }
        }
    }
}
