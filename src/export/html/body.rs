//! The blocks of a letter as HTML.

use std::borrow::Cow;
use std::fmt::Write;
use std::sync::Arc;

use crate::campaign::Direction;
use crate::diag::{Diagnostic, Result};
use crate::export::bidi::{self, Piece};
use crate::export::tidy::{self, shown, web_address};
use crate::export::tongue::Tongue;
use crate::export::{Outline, number};
use crate::letter::{Alignment, Block, Letter, Picture, Run, Tongues, plain, tame};

/// The text of a letter as HTML.
pub struct Body {
    /// The blocks of the text.
    pub text: String,
    /// The items of the list of footnotes.
    pub notes: String,
}

impl Body {
    /// Returns the text and the footnotes of a letter.
    ///
    /// # Errors
    /// When the text shows a picture that the letter does not carry.
    pub fn new(letter: &Letter) -> Result<Body> {
        let mut writer = Writer {
            letter,
            script: Script::of(letter),
            out: String::new(),
            outline: Outline::default(),
            seen: vec![0; letter.notes.len()],
        };
        writer.blocks(&tidy::blocks(&letter.body, letter.notes.len()), true)?;
        let text = std::mem::take(&mut writer.out);
        let notes: Vec<_> = letter.notes.iter().map(|note| tidy::blocks(note, letter.notes.len())).collect();
        let mut written = vec![];
        for note in &notes {
            writer.blocks(note, true)?;
            written.push(std::mem::take(&mut writer.out));
        }
        // A footnote may be called in another one, so the ways back are known only now.
        let mut items = String::new();
        for (n, (note, calls)) in written.iter().zip(&writer.seen).enumerate() {
            let back: String = (1..=*calls)
                .map(|call| format!(" <a href=\"#{}\" role=\"doc-backlink\">↑</a>", call_id(n + 1, call)))
                .collect();
            let note = match note.strip_suffix("</p>\n") {
                Some(note) => format!("{note}{back}</p>\n"),
                None if back.is_empty() => note.clone(),
                None => format!("{note}<p>{back}</p>\n"),
            };
            let _ = writeln!(items, "<li id=\"note-{}\">\n{note}</li>", n + 1);
        }
        Ok(Body { text, notes: items })
    }
}

/// The script of a page, its direction, and what is known of the languages of words in other scripts.
#[derive(Clone, Debug)]
pub struct Script {
    name: String,
    dir: Direction,
    tongues: Arc<Tongues>,
}

impl Script {
    /// Returns the script of a letter.
    pub fn of(letter: &Letter) -> Script {
        Script { name: letter.script.clone(), dir: letter.dir, tongues: letter.tongues.clone() }
    }

    fn tongue(&self) -> Tongue<'_> {
        Tongue::new(&self.name, &self.tongues)
    }
}

/// Returns the id of the place where a footnote is called; the letter has no ids but these and `note-…`.
fn call_id(note: usize, call: usize) -> String {
    if call == 1 { format!("call-{note}") } else { format!("call-{note}-{call}") }
}

/// Returns text as it stands between tags or in a quoted attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}

/// Returns a value set apart from its surroundings, with the tag of its language where that is another.
pub fn isolated(value: &str, page: &Script) -> String {
    set_apart("bdi", "", &tame(value), page)
}

/// Returns text in which the words are set apart that a page of the other direction would put in the wrong order, and
/// those in another script have the tag of their language.
pub fn parted(text: &str, page: &Script) -> String {
    let mut out = String::new();
    for piece in bidi::pieces(text, page.dir) {
        match piece {
            Piece::Plain(words) => out.push_str(&spoken(words, page)),
            Piece::Apart(words) => out.push_str(&set_apart("bdi", " dir=\"ltr\"", words, page)),
        }
    }
    out
}

/// Returns the attribute `lang` of what is in one language other than the page's as a whole, or nothing.
pub fn tag(words: &str, page: &Script) -> String {
    page.tongue().tag(words).map(|tag| format!(" lang=\"{}\"", escaped(&tag))).unwrap_or_default()
}

/// Returns words as an element with some attributes and, where they are in another language, its tag.
fn set_apart(element: &str, attributes: &str, words: &str, page: &Script) -> String {
    match &*tag(words, page) {
        "" => format!("<{element}{attributes}>{}</{element}>", spoken(words, page)),
        tag => format!("<{element}{tag}{attributes}>{}</{element}>", escaped(words)),
    }
}

/// Returns text in which words in another script have the tag of their language.
fn spoken(text: &str, page: &Script) -> String {
    let tongue = page.tongue();
    if !tongue.is_foreign(text) {
        return escaped(text);
    }
    let piece = |(words, tag): (&str, Option<Cow<'_, str>>)| match tag {
        Some(tag) => format!("<span lang=\"{}\">{}</span>", escaped(&tag), escaped(words)),
        None => escaped(words),
    };
    tongue.pieces(text).into_iter().map(piece).collect()
}

/// Returns a line of an address with its direction; a line that is nothing but a mail or web address is a link.
pub fn line(text: &str, dir: Direction, page: &Script) -> String {
    let text = &*tame(text);
    let turned = if dir == page.dir { String::new() } else { format!(" dir=\"{}\"", dir.as_str()) };
    let address = if text.contains(char::is_whitespace) {
        None
    } else if text.contains('@') && !text.contains([':', '/']) {
        Some(format!("mailto:{text}"))
    } else {
        web_address(text).map(str::to_string)
    };
    let address = address.filter(|address| web_address(address).is_some());
    match address {
        Some(address) => {
            let tag = tag(text, page);
            format!("<a href=\"{}\"{tag}{turned}>{}</a>", escaped(&address), escaped(text))
        }
        None => set_apart("bdi", &turned, text, page),
    }
}

struct Writer<'a> {
    letter: &'a Letter,
    script: Script,
    out: String,
    outline: Outline,
    /// How often each footnote has been called.
    seen: Vec<usize>,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block], airy: bool) -> Result<()> {
        blocks.iter().try_for_each(|block| self.block(block, airy))
    }

    fn block(&mut self, block: &Block, airy: bool) -> Result<()> {
        match block {
            Block::Paragraph { runs } if airy => self.around("<p>", runs, "</p>\n"),
            Block::Paragraph { runs } => self.around("", runs, "\n"),
            Block::Heading { level, runs } => {
                let level = self.outline.level(*level);
                self.around(&format!("<h{level}>"), runs, &format!("</h{level}>\n"))
            }
            Block::List { start, tight, items } => {
                let (open, close) = match start {
                    Some(1) => ("<ol>\n".to_string(), "</ol>\n"),
                    // The attribute is a signed number of 32 bits.
                    Some(start) => (format!("<ol start=\"{}\">\n", (*start).min(999_999_999)), "</ol>\n"),
                    None => ("<ul>\n".to_string(), "</ul>\n"),
                };
                self.out.push_str(&open);
                for item in items {
                    self.out.push_str("<li>");
                    self.blocks(item, !tight)?;
                    self.out.push_str("</li>\n");
                }
                self.out.push_str(close);
                Ok(())
            }
            Block::Quote { blocks } => {
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks, true)?;
                self.out.push_str("</blockquote>\n");
                Ok(())
            }
            Block::Code { text } => {
                let tag = tag(text, &self.script);
                let _ = writeln!(self.out, "<pre{tag} dir=\"ltr\"><code>{}</code></pre>", escaped(text));
                Ok(())
            }
            Block::Table { columns, head, rows } => self.table(columns, head, rows),
            Block::Rule => {
                self.out.push_str("<hr>\n");
                Ok(())
            }
        }
    }

    fn table(&mut self, columns: &[Alignment], head: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) -> Result<()> {
        let class = |n: usize| match columns.get(n) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::End) => " class=\"end\"",
            _ => "",
        };
        self.out.push_str("<div class=\"wide\"><table>\n<thead>\n<tr>");
        for (n, cell) in head.iter().enumerate() {
            self.around(&format!("<th scope=\"col\"{}>", class(n)), cell, "</th>")?;
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in rows {
            self.out.push_str("<tr>");
            for (n, cell) in row.iter().enumerate() {
                self.around(&format!("<td{}>", class(n)), cell, "</td>")?;
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table></div>\n");
        Ok(())
    }

    fn around(&mut self, open: &str, runs: &[Run], close: &str) -> Result<()> {
        self.out.push_str(open);
        runs.iter().try_for_each(|run| self.run(run))?;
        self.out.push_str(close);
        Ok(())
    }

    fn run(&mut self, run: &Run) -> Result<()> {
        match run {
            Run::Text { text } => {
                self.out.push_str(&parted(text, &self.script));
                Ok(())
            }
            Run::Value { text } => {
                self.out.push_str(&isolated(text, &self.script));
                Ok(())
            }
            Run::Emphasis { runs } => self.around("<em>", runs, "</em>"),
            Run::Strong { runs } => self.around("<strong>", runs, "</strong>"),
            Run::Strike { runs } => self.around("<s>", runs, "</s>"),
            Run::Code { text } => {
                self.out.push_str(&set_apart("code", " dir=\"ltr\"", text, &self.script));
                Ok(())
            }
            Run::Link { address, title, runs } => {
                let words = plain(runs);
                // An address runs left to right on every page, but not what is said of it.
                let (dir, inner) = match (words == *address || words == shown(address), title) {
                    (true, None) => (" dir=\"ltr\"", ["", ""]),
                    (true, Some(_)) => ("", ["<bdi dir=\"ltr\">", "</bdi>"]),
                    (false, _) => ("", ["", ""]),
                };
                let open = format!("<a href=\"{}\"{dir}{}>{}", escaped(address), told(title.as_deref()), inner[0]);
                self.around(&open, runs, &format!("{}</a>", inner[1]))
            }
            Run::Picture { name, description, title } => self.picture(name, description, title.as_deref()),
            Run::Break => {
                self.out.push_str("<br>\n");
                Ok(())
            }
            Run::Note { number } => {
                self.call(*number);
                Ok(())
            }
        }
    }

    fn picture(&mut self, name: &str, description: &str, title: Option<&str>) -> Result<()> {
        let Some(picture) = self.letter.pictures.get(name) else {
            let missing = Diagnostic::error(format!(
                "the letter shows the picture `{}`, which it does not carry",
                name.escape_debug()
            ));
            return Err(missing
                .code("missing-picture")
                .hint("put the file into the campaign and check its name")
                .into());
        };
        let tag = tag(description, &self.script);
        let told = told(title);
        let _ = write!(self.out, "<img src=\"{}\" alt=\"{}\"{told}{tag}>", data(picture), escaped(description));
        Ok(())
    }

    /// Writes the mark of a footnote, which tidying has found to be there.
    fn call(&mut self, note: usize) {
        let Some(calls) = note.checked_sub(1).and_then(|n| self.seen.get_mut(n)) else { return };
        *calls += 1;
        let id = call_id(note, *calls);
        let shown = number(note as u64, &self.letter.labels);
        let _ = write!(
            self.out,
            "<sup><a id=\"{id}\" href=\"#note-{note}\" role=\"doc-noteref\">{}</a></sup>",
            escaped(&shown)
        );
    }
}

/// Returns the attribute that tells a title on pointing at an element.
fn told(title: Option<&str>) -> String {
    title.map(|title| format!(" title=\"{}\"", escaped(title))).unwrap_or_default()
}

/// Returns a picture as an address that holds all of it (RFC 2397).
pub fn data(picture: &Picture) -> String {
    format!("data:{};base64,{}", escaped(picture.media_type), base64(&picture.bytes))
}

/// Returns bytes in Base64 (RFC 4648, section 4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for n in 0..4 {
            let digit = DIGITS[(word >> (18 - 6 * n) & 63) as usize];
            out.push(if n <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_as_in_rfc_4648_section_10() {
        let cases = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, coded) in cases {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
        assert_eq!(base64(&[0xFB, 0xFF, 0xBF]), "+/+/");
    }
}
