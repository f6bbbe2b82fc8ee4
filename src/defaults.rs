//! Every embedded file: layouts, fonts, protocol data, the example campaign and the blank one.
//!
//! This is the only place that embeds anything. The repository's root is the example campaign, so what the
//! tests run on is what `openletter init --example` writes.

use include_dir::{Dir, include_dir};

use crate::diag::Source;

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static PRESETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/presets");
static BLANK: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/defaults");
static PAGE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/seal/page");
const MANIFEST: &str = include_str!("../openletter.toml");
const RECIPIENTS: &str = include_str!("../recipients.toml");

/// Returns the built-in file of a campaign path, such as `templates/letter.typ` or `locales/fa/protocol.ftl`.
pub fn source(path: &str) -> Option<Source> {
    let text = match path.split_once('/')? {
        ("templates", rest) => TEMPLATES.get_file(rest)?.contents_utf8()?,
        ("locales", rest) => LOCALES.get_file(rest)?.contents_utf8()?,
        _ => return None,
    };
    Some(Source::new(path, text))
}

/// Returns the tags of the languages whose protocol data is built in, in order.
pub fn languages() -> Vec<&'static str> {
    let known = |dir: &&Dir<'static>| dir.get_file(dir.path().join("protocol.ftl")).is_some();
    let mut tags: Vec<_> = LOCALES.dirs().filter(known).filter_map(|d| d.path().to_str()).collect();
    tags.sort_unstable();
    tags
}

/// Returns the words with a full stop that does not end a sentence, per language, as TOML.
pub fn abbreviations() -> &'static str {
    BLANK.get_file("abbreviations.toml").and_then(|f| f.contents_utf8()).unwrap_or_default()
}

/// Returns a file of the page on which letters are previewed: `page.html`, `page.css` or `page.js`.
pub fn preview(name: &str) -> Option<&'static str> {
    BLANK.get_file(format!("preview/{name}"))?.contents_utf8()
}

/// Returns what a volunteer who translates is told, in a language; none where it is not built in.
pub fn volunteers(tag: &str) -> Option<&'static str> {
    BLANK.get_file(format!("volunteers/{tag}.txt"))?.contents_utf8()
}

/// Returns the presets of recipients with their names, in order.
pub fn presets() -> Vec<(&'static str, Source)> {
    let read = |file: &'static include_dir::File<'static>| {
        let name = file.path().to_str()?.strip_suffix(".toml")?;
        Some((name, Source::new(format!("presets/{name}.toml"), file.contents_utf8()?)))
    };
    let mut presets: Vec<_> = PRESETS.files().filter_map(read).collect();
    presets.sort_unstable_by_key(|(name, _)| *name);
    presets
}

/// Returns a file of the page for checking, such as `page.html`; nothing where there is none.
pub fn page(name: &str) -> &'static str {
    PAGE.get_file(name).and_then(|f| f.contents_utf8()).unwrap_or_default()
}

/// Returns the built-in terms of a language.
pub fn glossary(lang: &str) -> Option<Source> {
    source(&format!("locales/{lang}/glossary.toml"))
}

/// Returns the built-in fonts with their file names, in the order of their names.
pub fn fonts() -> Vec<(&'static str, &'static [u8])> {
    let Some(dir) = TEMPLATES.get_dir("fonts") else { return vec![] };
    let is_font = |name: &str| [".ttf", ".otf", ".ttc"].iter().any(|end| name.ends_with(end));
    let file = |f: &'static include_dir::File<'static>| Some((f.path().file_name()?.to_str()?, f.contents()));
    let mut fonts: Vec<_> = dir.files().filter_map(file).filter(|(name, _)| is_font(name)).collect();
    fonts.sort_unstable();
    fonts
}

/// Returns every file of the example campaign: path and text.
pub fn example() -> Vec<(String, &'static str)> {
    let mut files = vec![("openletter.toml".to_string(), MANIFEST), ("recipients.toml".to_string(), RECIPIENTS)];
    add(&mut files, "templates/", &TEMPLATES, ".md");
    add(&mut files, "locales/", &LOCALES, ".pot");
    for dir in LOCALES.dirs() {
        add(&mut files, "locales/", dir, ".po");
    }
    files.extend(ignore());
    files
}

/// Returns every file of a new campaign: path and text, with comments that explain them.
pub fn blank() -> Vec<(String, &'static str)> {
    let mut files = vec![];
    for name in ["openletter.toml", "recipients.toml"] {
        files.extend(BLANK.get_file(name).and_then(|f| f.contents_utf8()).map(|text| (name.to_string(), text)));
    }
    add(&mut files, "templates/", &BLANK, ".md");
    files.extend(ignore());
    files
}

/// Returns the layouts, the protocol data and the house styles that a campaign may change: path and text.
pub fn layouts() -> Vec<(String, &'static str)> {
    let mut files = vec![];
    add(&mut files, "templates/", &TEMPLATES, ".typ");
    add(&mut files, "templates/", &TEMPLATES, ".html");
    for dir in LOCALES.dirs() {
        add(&mut files, "locales/", dir, ".ftl");
        add(&mut files, "locales/", dir, "typography.toml");
    }
    files
}

fn ignore() -> Option<(String, &'static str)> {
    let text = BLANK.get_file("gitignore")?.contents_utf8()?;
    Some((".gitignore".to_string(), text))
}

fn add(files: &mut Vec<(String, &'static str)>, before: &str, dir: &Dir<'static>, ending: &str) {
    let named = |f: &&include_dir::File<'static>| f.path().to_str().is_some_and(|p| p.ends_with(ending));
    let mut found: Vec<_> = dir
        .files()
        .filter(named)
        .filter_map(|f| Some((format!("{before}{}", f.path().to_str()?), f.contents_utf8()?)))
        .collect();
    found.sort_unstable();
    files.extend(found);
}
