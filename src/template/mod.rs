//! A letter's template: Markdown with front matter and the marks of minijinja, split into the texts that are
//! translated, and joined again.
//!
//! The template itself is split and translated, and only then filled, so the catalogue is a function of the
//! template alone: both branches of every condition are in it, a loop's body once, and no value of a campaign.
//! A translation is put in the place of its original by byte range; whatever is not prose stays to the byte.
//! The law of the room is that a template localised with its own texts is the same template.

mod address;
mod branches;
mod choices;
mod condition;
mod example;
mod fault;
mod front;
mod growth;
pub mod inline;
#[cfg(test)]
pub(crate) mod laws;
mod lexer;
mod lines;
mod lint;
mod load;
mod localised;
mod mask;
mod names;
mod rules;
mod splice;
mod split;
#[cfg(test)]
mod tests;
mod tree;
mod walk;

use std::fmt;
use std::sync::Arc;

use pulldown_cmark::Options;

pub(crate) use address::{Html, check_html, check_link, check_path};
pub use condition::ASKED;
pub(crate) use front::Field;
pub use front::Front;
pub(crate) use localised::LocalisedFile;
pub use localised::LocalisedTemplate;
pub(crate) use mask::{hole, hole_index, is_private};
pub use names::known_names;
pub(crate) use names::{assigned, enclosing, paths};
pub use splice::check_translation;
pub(crate) use split::DEPTH;

use crate::diag::{Diagnostic, Error, Findings, Place, Result, Source};
use load::{File, Loader};
use split::Form;

/// The Markdown that letters are written in: CommonMark with tables, footnotes and strikethrough.
pub(crate) const OPTIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_STRIKETHROUGH);

/// A letter's template with everything that it brings in.
#[derive(Debug)]
pub struct Template {
    /// The letter's name: that of the file without `.md`.
    pub name: String,
    /// What the front matter says.
    pub front: Front,
    files: Vec<File>,
    /// The texts of the front matter with their places.
    fields: Vec<(Field, Place)>,
    /// Those of them that are among the segments, in their order.
    translated: Vec<Field>,
    segments: Vec<Segment>,
}

/// A text of a template that is translated as a whole.
#[derive(Clone, Debug)]
pub struct Segment {
    /// What tells the texts of the front matter from those of the letter: `title`, `subject`, `summary`,
    /// `enclosure` or `note`. A catalogue keeps it as `msgctxt`.
    pub context: Option<&'static str>,
    /// The text: inline Markdown with expressions as they are written, a soft line end as a space and a hard
    /// one as a backslash and a line end.
    pub msgid: String,
    /// What the text is.
    pub kind: Kind,
    /// Where it stands.
    pub place: Place,
    /// What helps a translator: the author's remarks, and invented values for expressions.
    pub comments: Vec<String>,
    form: Form,
    /// The definitions of links and footnotes in its file.
    references: Arc<str>,
}

impl Segment {
    /// Returns the form of the segment's text in which machines translate it.
    ///
    /// # Errors
    /// As [`inline::Inline::split`]; never for the text of a template that could be read.
    pub fn inline(&self) -> Result<inline::Inline> {
        inline::Inline::split_with(&self.msgid, Some(&self.references))
    }

    /// Returns file and line, as a catalogue's `#:` comment has it.
    pub fn reference(&self) -> String {
        format!("{}:{}", self.place.source.name(), self.place.line_column().0)
    }
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The headline, in the front matter.
    Title,
    /// The subject, in the front matter.
    Subject,
    /// The summary, in the front matter.
    Summary,
    /// The name of an enclosure, in the front matter.
    Enclosure,
    /// The remark below the public edition, in the front matter.
    Note,
    /// A paragraph.
    Paragraph,
    /// A heading of this level.
    Heading(u8),
    /// A text in a list.
    Item,
    /// A text in a quotation.
    Quote,
    /// A cell of a table.
    Cell,
    /// A text in a footnote.
    Footnote,
    /// The title of a link, which a reader sees on pointing at it.
    LinkTitle,
}

impl fmt::Display for Kind {
    /// Writes the word for a catalogue's comment `type:`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Heading(level) => return write!(f, "heading {level}"),
            Kind::Title => "title",
            Kind::Subject => "subject",
            Kind::Summary => "summary",
            Kind::Enclosure => "enclosure",
            Kind::Note => "note",
            Kind::Paragraph => "paragraph",
            Kind::Item => "item",
            Kind::Quote => "quote",
            Kind::Cell => "cell",
            Kind::Footnote => "footnote",
            Kind::LinkTitle => "link title",
        })
    }
}

impl Template {
    /// Returns the template of a letter with everything that it brings in. `read` is given paths from the
    /// folder of templates on (`negotiations.md`) and returns the file, if there is one.
    ///
    /// # Errors
    /// Every mistake in any of the files.
    pub fn parse(name: &str, read: &dyn Fn(&str) -> Option<Source>) -> Result<Template> {
        let path = format!("{name}.md");
        check_path(&path, "letter")?;
        let Some(source) = read(&path) else {
            let error = Diagnostic::error(format!("there is no letter `{name}`")).code("unknown-letter");
            return Err(error
                .hint(format!("a letter is a file in the folder `templates`, here `templates/{path}`"))
                .into());
        };
        let mut findings = Findings::default();
        let head = findings.keep(front::read(&source));
        let body = front::ranges(source.text()).map(|(_, body)| body);
        let mut loader = Loader::new(read);
        if let Some(body) = body {
            loader.file(&path, source, body);
        }
        findings.extend(loader.findings.into_vec());
        for (_, text, place) in head.iter().flat_map(|head| &head.texts) {
            findings.extend(growth::faults(text).into_iter().map(|fault| fault.what.at(place.clone())));
        }
        let files = findings.finish(loader.files)?;
        let head = head.ok_or_else(|| Error::new(format!("`{path}` cannot be read")))?;
        let worded = || head.texts.iter().filter(|(_, text, _)| split::has_words(text));
        let mut segments: Vec<Segment> = worded()
            .map(|(field, text, place)| Segment {
                context: Some(field.context()),
                msgid: text.clone(),
                kind: field.kind(),
                place: place.clone(),
                comments: example::comments(text),
                form: Form::Plain,
                references: Arc::from(""),
            })
            .collect();
        segments.extend(files.iter().flat_map(file_segments));
        let translated = worded().map(|(field, ..)| *field).collect();
        let fields = head.texts.into_iter().map(|(field, _, place)| (field, place)).collect();
        Ok(Template { name: name.to_string(), front: head.front, files, fields, translated, segments })
    }

    /// Returns every text to translate: those of the front matter, of the letter, and of the files that it
    /// brings in. A text that stands twice is listed twice.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Returns the letter's file and everything that it brings in, in the order in which they are first named.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.files.iter().map(|file| &file.source)
    }

    /// Returns what is worth a look though the template can be read: text that a branch would change, words
    /// that no translator sees, tags that do something else than they seem to.
    pub fn lint(&self) -> Vec<Diagnostic> {
        lint::lint(&self.files)
    }
}

/// Returns the segments of a file, in order.
fn file_segments(file: &File) -> Vec<Segment> {
    let references: Arc<str> = Arc::from(file.doc.references.as_str());
    let remarks = remarks(file.text());
    let mut remarks = remarks.iter().peekable();
    let base = file.body.start;
    let segment = |leaf: &split::Leaf| {
        let mut comments = vec![];
        while let Some((_, text)) = remarks.next_if(|(at, _)| *at < leaf.at.end) {
            comments.push(text.clone());
        }
        comments.extend(example::comments(&leaf.msgid));
        Segment {
            context: None,
            msgid: leaf.msgid.clone(),
            kind: leaf.kind,
            place: file.source.at(leaf.at.start + base..leaf.at.end + base),
            comments,
            form: leaf.form.clone(),
            references: references.clone(),
        }
    };
    file.doc.leaves.iter().map(segment).collect()
}

/// Returns the author's remarks for translators, `{# translators: … #}`, with their places.
fn remarks(text: &str) -> Vec<(usize, String)> {
    let tokens = lexer::lex(text).unwrap_or_default();
    let comments = tokens.into_iter().filter(|t| t.mark == lexer::Mark::Comment);
    comments
        .filter_map(|token| {
            let words = lexer::one_line(lexer::inner(&text[token.at.clone()]));
            let (mark, rest) = words.split_once(':')?;
            let ours = matches!(mark.trim().to_ascii_lowercase().as_str(), "translators" | "translator");
            ours.then(|| (token.at.start, rest.trim().to_string()))
        })
        .collect()
}
