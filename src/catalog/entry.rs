//! One entry of a catalogue: a piece of the source text and what stands for it in the language.

use crate::diag::Place;

/// A piece of the source text, its translation, and everything that is noted about them.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Comments of translators and reviewers (`# `), with the records of machines and reviewers among them.
    pub comments: Vec<String>,
    /// Comments taken from the template (`#. `).
    pub extracted: Vec<String>,
    /// Where the text stands, such as `templates/letter.md:12` (`#: `).
    pub references: Vec<String>,
    /// Whether the translation waits for a human eye.
    pub fuzzy: bool,
    /// All other flags (`#, `).
    pub flags: Flags,
    /// What the translation was made for, where the source changed since (`#| `).
    pub previous: Previous,
    /// What tells equal source texts apart that need two translations.
    pub context: Option<String>,
    /// The source text: inline Markdown with its expressions.
    pub msgid: String,
    /// The plural of the source text with the further forms of the translation, which other programs' catalogues have.
    pub plural: Option<Plural>,
    /// The translation; empty where there is none.
    pub msgstr: String,
    /// Where the translation stands in the file that was read. Plays no part in a comparison.
    pub place: Option<Place>,
}

/// The plural of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plural {
    /// The source text in the plural.
    pub msgid: String,
    /// `msgstr[1]` and those after it.
    pub rest: Vec<String>,
}

/// The source for which a translation was made, before it changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Previous {
    /// The former context.
    pub context: Option<String>,
    /// The former source text.
    pub msgid: Option<String>,
    /// The former plural.
    pub plural: Option<String>,
}

impl Previous {
    /// Returns whether nothing is noted.
    pub fn is_empty(&self) -> bool {
        *self == Previous::default()
    }
}

/// What names an entry: its context and its source text.
pub type Key<'a> = (Option<&'a str>, &'a str);

impl Entry {
    /// Returns what names the entry.
    pub fn key(&self) -> Key<'_> {
        (self.context.as_deref(), &self.msgid)
    }

    /// Returns every form of the translation; one where the entry has no plural.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        let rest = self.plural.iter().flat_map(|p| &p.rest);
        std::iter::once(&self.msgstr).chain(rest).map(String::as_str)
    }

    /// Returns whether a word of translation is there.
    pub fn has_text(&self) -> bool {
        self.forms().any(|form| !form.is_empty())
    }
}

impl PartialEq for Entry {
    /// Compares everything but the place.
    fn eq(&self, other: &Entry) -> bool {
        self.key() == other.key()
            && self.msgstr == other.msgstr
            && self.plural == other.plural
            && self.fuzzy == other.fuzzy
            && self.flags == other.flags
            && self.previous == other.previous
            && self.comments == other.comments
            && self.extracted == other.extracted
            && self.references == other.references
    }
}

/// Flags in the order in which gettext writes them, each once, without `fuzzy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags(Vec<String>);

/// The languages of format strings that gettext knows, in the order in which it writes them.
const FORMATS: [&str; 31] = [
    "c",
    "objc",
    "c++",
    "python",
    "python-brace",
    "java",
    "java-printf",
    "csharp",
    "javascript",
    "scheme",
    "lisp",
    "elisp",
    "librep",
    "ruby",
    "sh",
    "awk",
    "lua",
    "object-pascal",
    "smalltalk",
    "qt",
    "qt-plural",
    "kde",
    "kde-kuit",
    "boost",
    "tcl",
    "perl",
    "perl-brace",
    "php",
    "gcc-internal",
    "gfc-internal",
    "ycp",
];

impl Flags {
    /// Adds a flag as gettext reads it: `wrap` takes `no-wrap` away, of each format and of ranges the last one
    /// holds, and a format that is only possible is taken for real.
    pub fn insert(&mut self, flag: &str) {
        let flag = flag.split_whitespace().collect::<Vec<_>>().join(" ");
        let flag = match flag.strip_prefix("range:") {
            Some(range) => format!("range: {}", range.trim_start()),
            None => flag.strip_prefix("possible-").unwrap_or(&flag).to_string(),
        };
        match flag.as_str() {
            "" | "fuzzy" => return,
            "wrap" => return self.remove("no-wrap"),
            _ if flag.starts_with("impossible-") => return,
            _ => {}
        }
        let (group, _) = rank(&flag);
        self.0.retain(|f| *f != flag && (group == UNKNOWN || rank(f).0 != group));
        self.0.push(flag);
        self.0.sort_by_cached_key(|f| rank(f));
    }

    /// Takes a flag away.
    pub fn remove(&mut self, flag: &str) {
        self.0.retain(|f| f != flag);
    }

    /// Returns whether a flag is there.
    pub fn has(&self, flag: &str) -> bool {
        self.0.iter().any(|f| f == flag)
    }

    /// Returns the flags in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// The rank of flags that gettext does not know, such as Weblate's `read-only`.
const UNKNOWN: usize = FORMATS.len() + 2;

/// Returns the place of a flag in gettext's order; those that it does not know come last, by name.
fn rank(flag: &str) -> (usize, String) {
    let format = flag.strip_suffix("-format").map(|f| f.strip_prefix("no-").unwrap_or(f));
    match format.and_then(|f| FORMATS.iter().position(|known| *known == f)) {
        Some(known) => (known, String::new()),
        None if flag.starts_with("range:") => (FORMATS.len(), String::new()),
        None if flag == "no-wrap" => (FORMATS.len() + 1, String::new()),
        None => (UNKNOWN, flag.to_string()),
    }
}
