//! Packages for volunteers without the tool: everything to translate a letter with, in one file, and the way back.
//!
//! A package that comes back is a stranger's file. It is read in memory and never unpacked onto the disk; what is too
//! large, ill-named, of another letter or language is refused before anything is changed.

use std::io::{Cursor, Read, Write};

use serde::Serialize;
use zip::write::SimpleFileOptions;

use super::compose::{Composer, Strictness};
use super::{Addressee, Desk, export, extract, remember};
use crate::campaign::Lang;
use crate::catalog::glossary::Glossary;
use crate::catalog::{self, Base, Catalog, Entry};
use crate::defaults;
use crate::diag::{Diagnostic, Error, Result, Severity, Source};
use crate::export::Format;
use crate::shelf::{self, stays_within};
use crate::template::{Template, check_translation};

/// The largest catalogue that is taken from a package, in bytes: that of a book.
const LIMIT: u64 = 16 << 20;
/// So many files at most are in a package that comes back.
const FILES: usize = 200;
/// The field of the head that names the letter.
const LETTER: &str = "X-Openletter-Letter";
/// The folder of packages, below the campaign's.
const FOLDER: &str = "packages";

/// A package that was written.
#[derive(Debug, Serialize)]
pub struct Packed {
    /// The language.
    pub lang: String,
    /// The package, below the campaign's folder.
    pub file: String,
    /// What is in it.
    pub holds: Vec<String>,
    /// How many entries are to be translated or looked at.
    pub open: usize,
}

/// What has come of a package.
#[derive(Debug, Serialize)]
pub struct Unpacked {
    /// The letter.
    pub letter: String,
    /// The language.
    pub lang: String,
    /// The catalogue, below the campaign's folder.
    pub file: String,
    /// How many translations were taken over.
    pub taken: usize,
    /// How many entries both sides had changed: ours are kept as fuzzy, theirs in comments.
    pub conflicts: usize,
    /// How many translations belong to texts that the letter no longer has.
    pub obsolete: usize,
    /// What is worth a look, every conflict among it.
    #[serde(rename = "findings")]
    pub warnings: Vec<Diagnostic>,
}

/// Writes a package for a volunteer: `packages/<letter>.<lang>.zip`.
///
/// # Errors
/// When the catalogue is broken, the letter cannot be laid out in its own language, or the package cannot be written.
pub fn pack(desk: &Desk, letter: &Template, lang: &Lang) -> Result<Packed> {
    let source = &desk.campaign().source;
    if lang == source {
        return Err(Error::usage(format!("`{lang}` is the language in which the letter is written"))
            .hint("name the language that it is to be translated into"));
    }
    let mut catalogue = extract::merged(desk, letter, lang)?;
    Base::of(&catalogue).write(&mut catalogue);
    catalogue.header.set(LETTER, &letter.name);
    let counts = catalogue.counts(0);

    let po = format!("{}.{lang}.po", letter.name);
    let format = if cfg!(feature = "pdf") { Format::Pdf } else { Format::Txt };
    let reading = format!("{}.{source}.{}", letter.name, format.extension());
    let composer = Composer::new(desk, letter, source, None, Strictness::Draft)?;
    let whole = export::single(desk, &composer, Addressee::Public, format)?;

    let mut files = vec![(po.clone(), catalogue.to_text().into_bytes()), (reading.clone(), whole)];
    let glossary = readable(&remember::glossary(desk, lang)?);
    if !glossary.is_empty() {
        files.push(("glossary.txt".to_string(), glossary.into_bytes()));
    }
    let contact = desk.campaign().sender.contact.email.as_ref();
    let contact = contact.map(|address| format!(" ({address})")).unwrap_or_default();
    let told = lang.chain().into_iter().find_map(|tag| Some((defaults::volunteers(&tag)?, tag)));
    for (text, tag) in defaults::volunteers("en").map(|t| (t, "en".to_string())).into_iter().chain(told) {
        let text = text.replace("{po}", &po).replace("{reading}", &reading).replace("{source}", source.as_str());
        files.push((format!("README.{tag}.txt"), text.replace("{contact}", &contact).into_bytes()));
    }
    let file = format!("{FOLDER}/{}.{lang}.zip", letter.name);
    desk.shelf().write(&file, &zipped(&files)?)?;
    Ok(Packed {
        lang: lang.to_string(),
        file,
        holds: files.into_iter().map(|(name, _)| name).collect(),
        open: counts.total.segments - counts.current.segments,
    })
}

/// Returns files as one archive: the same bytes for the same files, whatever the day.
fn zipped(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let wrong = |e: &dyn std::fmt::Display| Error::new(format!("cannot make the package: {e}"));
    let mut zip = zip::ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options).map_err(|e| wrong(&e))?;
        zip.write_all(bytes).map_err(|e| wrong(&e))?;
    }
    Ok(zip.finish().map_err(|e| wrong(&e))?.into_inner())
}

/// Returns a glossary as a person reads it: a line for each term, and one for each name that stays as it is.
fn readable(glossary: &Glossary) -> String {
    let mut out = String::new();
    for term in glossary.terms() {
        out.push_str(&format!("{} = {}", term.source, term.target.join(" | ")));
        if !term.forbidden.is_empty() {
            out.push_str(&format!("; not: {}", term.forbidden.join(" | ")));
        }
        out.extend(term.note.iter().map(|note| format!(" ({note})")));
        out.push('\n');
    }
    out.extend(glossary.keeps().map(|name| format!("{name} = {name}\n")));
    out
}

/// Merges what comes back, a package or a bare catalogue, into the campaign. `name` is what a person calls the file;
/// `lang` says the language, where the person has said it.
///
/// # Errors
/// When the file is no package, holds what has no place in one, or belongs to another letter or language; then nothing
/// is changed.
pub fn unpack(desk: &Desk, letter: Option<&str>, lang: Option<&Lang>, name: &str, bytes: &[u8]) -> Result<Unpacked> {
    let theirs = Catalog::parse(&catalogue_in(name, bytes)?)?;
    let lang = their_lang(desk, &theirs, lang, name)?;
    let letter = desk.letter(&their_letter(desk, &theirs, letter, name)?)?;
    let mut ours = extract::merged(desk, &letter, &lang)?;
    let known = |e: &&Entry| {
        ours.entries.iter().chain(&ours.obsolete).any(|o| o.key() == e.key())
            || ours.entries.iter().any(|o| o.previous.msgid.as_ref() == Some(&e.msgid))
    };
    if !theirs.entries.is_empty() && theirs.entries.iter().filter(known).count() == 0 {
        return Err(Error::new(format!("`{name}` has no text in common with the letter `{}`", letter.name))
            .code("package-letter")
            .hint("name the letter that it belongs to with `--letter NAME`"));
    }
    let joined = ours.join(&theirs, Base::read(&theirs).as_ref());
    let file = shelf::catalogue(&letter.name, &lang);
    let mut warnings: Vec<Diagnostic> = joined.conflicts.iter().map(|c| conflict(c, &file)).collect();
    for (context, msgid) in &joined.taken {
        let Some(entry) = ours.find_mut((context.as_deref(), msgid)) else { continue };
        warnings.extend(doubts(desk, &letter, &lang, entry));
    }
    warnings.extend(joined.silenced.iter().map(|(code, entry)| {
        let message = format!("the package silences the check `{code}` for `{entry}`");
        Diagnostic::warning(message).code("package-silence").hint(format!("look whether that is right, in {file}"))
    }));
    // What the package says about itself is not ours.
    let who = theirs.header.get("Last-Translator").filter(|w| !w.is_empty() && !w.contains("ADDRESS"));
    if !joined.taken.is_empty() {
        ours.touch(who.unwrap_or("a volunteer"), &desk.now);
    }
    desk.shelf().write(&file, ours.to_text().as_bytes())?;
    Ok(Unpacked {
        letter: letter.name.clone(),
        lang: lang.to_string(),
        file,
        taken: joined.taken.len(),
        conflicts: joined.conflicts.len(),
        obsolete: joined.obsolete,
        warnings,
    })
}

fn conflict(conflict: &catalog::Conflict, file: &str) -> Diagnostic {
    let message = format!("`{}` was translated here and there", begin(&conflict.msgid));
    Diagnostic::warning(message)
        .code("package-conflict")
        .hint(format!("here:  {}", conflict.ours))
        .hint(format!("there: {}", conflict.theirs))
        .hint(format!("both are kept in {file}, marked as fuzzy: choose with `openletter review`"))
}

/// Marks a translation that came in as fuzzy where it cannot be used, and says why.
fn doubts(desk: &Desk, letter: &Template, lang: &Lang, entry: &mut Entry) -> Option<Diagnostic> {
    let segment = letter.segments().iter().find(|s| (s.context, s.msgid.as_str()) == entry.key());
    let mut wrong: Vec<Diagnostic> = match segment.map(|s| check_translation(s, &entry.msgstr)) {
        Some(Err(error)) => error.into_diagnostics(),
        _ => vec![],
    };
    wrong.extend(catalog::check_entry(entry, &desk.campaign().source, lang));
    wrong.retain(|one| one.severity == Severity::Error);
    let first = wrong.into_iter().next()?;
    entry.fuzzy = true;
    let message = format!("the translation of `{}` cannot be used as it came: {}", begin(&entry.msgid), first.message);
    let code = first.code.unwrap_or("package-broken");
    let told = Diagnostic { hints: first.hints, ..Diagnostic::warning(message).code(code) };
    Some(told.hint("it is marked as fuzzy: mend it with `openletter review`"))
}

/// Returns the catalogue of a package, or of the file itself where it is a bare one.
fn catalogue_in(name: &str, bytes: &[u8]) -> Result<Source> {
    let text = if bytes.starts_with(b"PK") { in_zip(name, bytes)? } else { (name.to_string(), bytes.to_vec()) };
    let (name, bytes) = text;
    if bytes.len() as u64 > LIMIT {
        return Err(refused(&name, &format!("is larger than {} MiB", LIMIT >> 20)));
    }
    let text = String::from_utf8(bytes).map_err(|_| refused(&name, "is no UTF-8 text").hint("save it as UTF-8"))?;
    Ok(Source::new(name, text.strip_prefix('\u{FEFF}').unwrap_or(&text)))
}

fn in_zip(package: &str, bytes: &[u8]) -> Result<(String, Vec<u8>)> {
    let broken = |e: &dyn std::fmt::Display| refused(package, &format!("cannot be read: {e}"));
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|e| broken(&e))?;
    if zip.len() > FILES {
        return Err(refused(package, &format!("holds more than {FILES} files")));
    }
    let mut found: Option<(String, Vec<u8>)> = None;
    for at in 0..zip.len() {
        let file = zip.by_index(at).map_err(|e| broken(&e))?;
        let name = file.name().map_err(|e| broken(&e))?.into_owned();
        if file.is_symlink() || name.contains('\0') || !stays_within(name.trim_end_matches('/')) {
            return Err(refused(package, &format!("holds `{}`, which leads out of it", name.escape_debug())));
        }
        // What macOS adds.
        let own = name.starts_with("__MACOSX/") || name.rsplit('/').next().is_some_and(|n| n.starts_with("._"));
        if own || !name.to_lowercase().ends_with(".po") {
            continue;
        }
        if let Some((other, _)) = &found {
            return Err(refused(package, &format!("holds two catalogues, `{other}` and `{name}`"))
                .hint("import one of them alone: `--import-package FILE.po`"));
        }
        let mut bytes = vec![];
        // The size that an archive states is not to be believed.
        file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|e| broken(&e))?;
        if bytes.len() as u64 > LIMIT {
            return Err(refused(package, &format!("holds a catalogue larger than {} MiB", LIMIT >> 20)));
        }
        found = Some((name, bytes));
    }
    found.ok_or_else(|| refused(package, "holds no catalogue").hint("a catalogue is a file that ends in `.po`"))
}

fn refused(name: &str, why: &str) -> Error {
    Error::new(format!("`{name}` {why}")).code("package")
}

/// Returns the language of what came back.
fn their_lang(desk: &Desk, theirs: &Catalog, said: Option<&Lang>, name: &str) -> Result<Lang> {
    let field = theirs.header.get("Language").map(str::trim).filter(|l| !l.is_empty());
    let own = field.and_then(|tag| Lang::parse(tag).ok());
    // Poedit writes `fr_FR` for `fr`.
    let known = |own: &Lang| {
        let langs = &desk.campaign().languages;
        let same = langs.iter().filter(|l| l.language() == own.language()).collect::<Vec<_>>();
        langs.iter().find(|l| *l == own).or(if let [only] = same[..] { Some(only) } else { None }).cloned()
    };
    let lang = match (own.as_ref().and_then(known), said) {
        (Some(own), Some(said)) if own != *said => {
            return Err(Error::new(format!("`{name}` is in `{own}`, not in `{said}`")).code("package-language"));
        }
        (Some(own), _) => own,
        (None, Some(said)) if field.is_none() => said.clone(),
        _ => {
            let tags: Vec<&str> = desk.campaign().languages.iter().map(Lang::as_str).collect();
            let message = match field {
                Some(tag) => format!("`{name}` is in `{tag}`, which is none of the campaign's languages"),
                None => format!("`{name}` does not say in which language it is"),
            };
            return Err(Error::new(message)
                .code("package-language")
                .hint(format!("languages of this campaign: {}", tags.join(", ")))
                .hint("say which one it is with `--lang L`"));
        }
    };
    if lang == desk.campaign().source {
        return Err(
            Error::new(format!("`{name}` is in `{lang}`, in which the letter is written")).code("package-language")
        );
    }
    Ok(lang)
}

/// Returns the letter of what came back.
fn their_letter(desk: &Desk, theirs: &Catalog, said: Option<&str>, name: &str) -> Result<String> {
    let letters = desk.shelf().letters()?;
    let own = theirs.header.get(LETTER).or(theirs.header.get("Project-Id-Version")).unwrap_or_default().trim();
    match (letters.iter().find(|l| *l == own), said) {
        (Some(own), Some(said)) if own != said => {
            Err(Error::new(format!("`{name}` belongs to the letter `{own}`, not to `{said}`")).code("package-letter"))
        }
        (Some(own), _) => Ok(own.clone()),
        (None, _) if theirs.header.get(LETTER).is_some() => {
            Err(Error::new(format!("`{name}` belongs to the letter `{own}`, which this campaign does not have"))
                .code("package-letter"))
        }
        // Other programs put names of their own there; the texts tell whether it fits.
        (None, said) => desk.letter_name(said),
    }
}

fn begin(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    if short.len() < text.len() { format!("{}…", short.trim_end()) } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        zipped(&files.iter().map(|(name, bytes)| (name.to_string(), bytes.to_vec())).collect::<Vec<_>>()).unwrap()
    }

    fn why(bytes: &[u8]) -> String {
        catalogue_in("p.zip", bytes).unwrap_err().to_string()
    }

    #[test]
    fn the_one_catalogue_is_found() {
        let zip = archive(&[("README.txt", b"x"), ("deep/a.PO", b"\xEF\xBB\xBFtext"), ("__MACOSX/deep/._a.po", b"y")]);
        let found = catalogue_in("p.zip", &zip).unwrap();
        assert_eq!((found.name(), found.text()), ("deep/a.PO", "text"));
        assert_eq!(catalogue_in("a.po", b"text").unwrap().text(), "text");
        assert_eq!(
            zip,
            archive(&[("README.txt", b"x"), ("deep/a.PO", b"\xEF\xBB\xBFtext"), ("__MACOSX/deep/._a.po", b"y")])
        );
    }

    #[test]
    fn what_has_no_place_in_a_package_is_refused() {
        for name in ["../a.po", "/etc/a.po", "a/../../b.po", "..\\a.po"] {
            // Our own writer tidies names, so the bytes are changed behind it.
            let fake: String = "x".repeat(name.len());
            let mut zip = archive(&[(&fake, b"text")]);
            let spots: Vec<usize> =
                (0..zip.len() - name.len()).filter(|at| zip[*at..].starts_with(fake.as_bytes())).collect();
            assert_eq!(spots.len(), 2);
            spots.into_iter().for_each(|at| zip[at..at + name.len()].copy_from_slice(name.as_bytes()));
            assert!(why(&zip).contains("leads out of it"), "{name}: {}", why(&zip));
        }
        assert!(why(&archive(&[("a.po", b""), ("b.po", b"")])).contains("two catalogues"));
        assert!(why(&archive(&[("a.txt", b"")])).contains("no catalogue"));
        assert!(why(b"PK no zip").contains("cannot be read"));
        assert!(why(b"\xFF\xFE").contains("UTF-8"));
        let bomb = vec![b'a'; LIMIT as usize + 1];
        assert!(why(&archive(&[("a.po", &bomb)])).contains("larger than"));
        assert!(why(&bomb).contains("larger than"));
        let many: Vec<(String, Vec<u8>)> = (0..=FILES).map(|n| (format!("{n}.txt"), vec![])).collect();
        assert!(why(&zipped(&many).unwrap()).contains("more than"));
    }

    #[test]
    fn a_glossary_is_a_line_for_each_term() {
        let text = "[[term]]\nsource = \"Charter\"\ntarget = [\"Charte\"]\nforbidden = [\"Traité\", \"Pacte\"]\nnote = \"of the UN\"\n\
                    [[keep]]\nname = \"Mehregan\"\n";
        let source = Source::new("locales/fr/glossary.toml", text);
        let lang = |tag| Lang::parse(tag).unwrap();
        let glossary = Glossary::read(&lang("fr"), &lang("en"), &[source]).unwrap();
        assert_eq!(readable(&glossary), "Charter = Charte; not: Traité | Pacte (of the UN)\nMehregan = Mehregan\n");
    }
}
