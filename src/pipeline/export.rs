//! Finished letters: everything is checked and filled first, then made, then put into place.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::Serialize;

use super::bundle::{self, Former, Maker};
use super::compose::{self, Composer, Strictness};
use super::{Addressee, Desk, Selection, sign};
use crate::campaign::Layout;
use crate::defaults;
use crate::diag::{Diagnostic, Error, Findings, Progress, Result, Severity, Source};
use crate::export::crew::crew;
use crate::export::html::Html;
use crate::export::markdown::Markdown;
#[cfg(feature = "pdf")]
use crate::export::pdf::{Outfit, Press, is_font};
use crate::export::text::Text;
use crate::export::{Exporter, Format, Standard};
use crate::seal::guide::Extras;
use crate::seal::minisign;
use crate::seal::pdf::Sealer;
use crate::seal::record::{Manner, Unsealed};
use crate::seal::{DEMONSTRATION, Digest, GUIDE, MANIFEST, Manifest, RECORD, record, signed_by};
use crate::shelf::{Shelf, Stage};

/// How to export.
#[derive(Debug)]
pub struct Options {
    /// The formats.
    pub formats: Vec<Format>,
    /// The folder, below the campaign's or absolute.
    pub out: PathBuf,
    /// Whether languages that are not reviewed are written, with a notice.
    pub unreviewed: bool,
    /// Whether the machine's fonts may be used.
    pub system_fonts: bool,
    /// The layout of every printed letter, in place of what the campaign's files say.
    pub layout: Option<Layout>,
    /// The standard that PDFs follow.
    pub standard: Standard,
    /// How many letters are made at the same time.
    pub jobs: usize,
    /// Whether files of former runs are removed.
    pub clean: bool,
    /// Whether this is a demonstration, signed with the key that everybody has.
    pub demonstration: bool,
    /// What seals the PDFs.
    pub seal: Option<Sealer>,
}

impl Options {
    fn manner(&self) -> Manner {
        Manner { standard: self.standard, layout: self.layout, system_fonts: self.system_fonts }
    }
}

/// What has been exported.
#[derive(Debug, Serialize)]
pub struct Exported {
    /// The languages that were written.
    pub languages: Vec<Language>,
    /// The languages that were held back.
    pub withheld: Vec<Withheld>,
    /// The list of everything that lies there and is current; none where nothing was written.
    pub manifest: Option<String>,
    /// How many files it lists that a former run has made and that are current still.
    pub kept: usize,
    /// Files of former runs that are not listed any more, and signatures that do not fit any more.
    pub stale: Vec<String>,
    /// Those of them that were removed.
    pub removed: Vec<String>,
    /// What is worth a look.
    #[serde(rename = "findings")]
    pub warnings: Vec<Diagnostic>,
}

/// The letters of one language.
#[derive(Debug, Serialize)]
pub struct Language {
    /// The language.
    pub lang: String,
    /// The folder of its letters.
    pub folder: String,
    /// The files.
    pub files: Vec<String>,
}

/// A language that does not pass the gate.
#[derive(Debug, Serialize)]
pub struct Withheld {
    /// The language.
    pub lang: String,
    /// What it lacks and how to go on.
    #[serde(rename = "findings", serialize_with = "alone")]
    pub diagnostic: Diagnostic,
}

/// Writes one diagnostic as scripts find them everywhere: in a list.
fn alone<S: serde::Serializer>(one: &Diagnostic, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq([one])
}

/// Writes `<out>/<letter>/<lang>/<recipient>.<ext>` for everyone in the selection, in every format.
///
/// # Errors
/// Everything that keeps a letter from being made; the former letters are then untouched. A language that
/// does not pass the gate is no error: it is told in [`Exported::withheld`], and the others are written.
pub fn export(desk: &Desk, selection: &Selection, options: &Options, progress: &dyn Progress) -> Result<Exported> {
    let mut findings = Findings::default();
    let mut withheld = vec![];
    let mut composers = vec![];
    for lang in &selection.langs {
        let Some(catalogue) = findings.keep(compose::catalogue(desk, &selection.letter, lang)) else { continue };
        let catalogue = catalogue.as_ref();
        let lack = if options.unreviewed { None } else { compose::lack(desk, &selection.letter, lang, catalogue) };
        match lack {
            Some(diagnostic) => withheld.push(Withheld { lang: lang.to_string(), diagnostic }),
            None => {
                let how = if options.unreviewed { Strictness::Unreviewed } else { Strictness::Export };
                let composer = Composer::new(desk, &selection.letter, lang, catalogue, how);
                let Some(composer) = findings.keep(composer) else { continue };
                let composer = composer.with_layout(options.layout);
                match broken(&composer).filter(|_| !options.unreviewed) {
                    Some(diagnostic) => withheld.push(Withheld { lang: lang.to_string(), diagnostic }),
                    None => composers.push(composer),
                }
            }
        }
    }
    let tasks: Vec<Task<'_>> = composers
        .iter()
        .flat_map(|composer| {
            selection.recipients(desk, composer.lang()).into_iter().map(move |to| Task { composer, to })
        })
        .collect();
    if tasks.is_empty() && withheld.is_empty() && !findings.has_errors() {
        let error = Error::usage("nobody of the selection gets the letter in these languages");
        return Err(error.hint("see `languages` of the recipients, or `openletter status`"));
    }
    progress.begin("checking", tasks.len(), "letters");
    let contents = Mutex::new(vec![None; tasks.len()]);
    let filled = crew(tasks.len(), options.jobs, |number| {
        progress.advance(1);
        let content = bundle::content(&tasks[number].composer.compose(tasks[number].to)?)?;
        contents.lock().unwrap_or_else(|e| e.into_inner())[number] = Some(content);
        Ok(())
    });
    progress.end();
    tell(&tasks, filled, &mut findings);
    let exporters = exporters(desk, &options.formats, options.system_fonts, options.standard)
        .map_err(|e| findings.extend(e.into_diagnostics()));
    if let Some(seal) = &options.seal {
        findings.keep(seal.counts_on(selection.letter.front.date));
    }
    let exporters = findings.finish(exporters)?.unwrap_or_default();

    let mut done = Exported {
        languages: vec![],
        withheld,
        manifest: None,
        kept: 0,
        stale: vec![],
        removed: vec![],
        warnings: vec![],
    };
    if !tasks.is_empty() {
        let stage = desk.shelf().stage(&options.out)?;
        let made = make(&tasks, &exporters, &stage, options, progress)?;
        let contents = contents.into_inner().unwrap_or_else(|e| e.into_inner());
        let run = Run { desk, selection, options, composers: &composers, tasks: &tasks, contents, made };
        run.finish(stage, &mut done)?;
    }
    done.warnings.extend(desk.expiring(&[&selection.letter], selection.to.as_deref()));
    for lang in selection.targets(desk) {
        if let Some(catalogue) = desk.catalogue(&selection.letter, lang)? {
            done.warnings.extend(super::remember::learn(desk, &selection.letter.name, &catalogue, lang));
        }
    }
    done.warnings.extend(exporters.iter().flat_map(|(_, exporter)| exporter.warnings()));
    for composer in &composers {
        let soft = |one: &Diagnostic| Diagnostic { severity: Severity::Warning, ..one.clone() };
        done.warnings.extend(composer.warnings().chain(composer.broken()).map(soft));
        let folder = options.out.join(&selection.letter.name).join(composer.lang().as_str());
        let own = tasks.iter().filter(|task| std::ptr::eq(task.composer, composer));
        let files =
            own.flat_map(|task| exporters.iter().map(|(f, _)| options.out.join(task.path(*f)).display().to_string()));
        let files = files.collect();
        done.languages.push(Language {
            lang: composer.lang().to_string(),
            folder: folder.display().to_string(),
            files,
        });
    }
    Ok(done)
}

/// Returns what holds a language back whose catalogue seems complete: translations that would break the letter.
fn broken(composer: &Composer<'_>) -> Option<Diagnostic> {
    let mut all = composer.broken();
    let first = all.next()?.clone();
    let more = match all.count() {
        0 => String::new(),
        n => format!(" (and {n} more, which `openletter check` tells)"),
    };
    let message = format!("`{}` is held back: {}{more}", composer.lang(), first.message);
    Some(Diagnostic { message, ..first }.hint("mend the translation, or export with a notice: `--unreviewed`"))
}

/// One letter that is to be made.
struct Task<'a> {
    composer: &'a Composer<'a>,
    to: Addressee<'a>,
}

impl Task<'_> {
    fn path(&self, format: Format) -> PathBuf {
        Shelf::output(Path::new(""), self.composer.letter(), self.composer.lang(), self.to.id(), format.extension())
    }

    /// Returns the path as the list has it.
    fn listed(&self, format: Format) -> String {
        format!("{}/{}.{}", self.composer.lang(), self.to.id(), format.extension())
    }
}

/// What a run has made, before it is put into place.
struct Run<'a> {
    desk: &'a Desk,
    selection: &'a Selection,
    options: &'a Options,
    composers: &'a [Composer<'a>],
    tasks: &'a [Task<'a>],
    /// What tells the content of each task's letter from others.
    contents: Vec<Option<Digest>>,
    /// Each file, by its path below the letter's folder.
    made: BTreeMap<String, Made>,
}

impl Run<'_> {
    /// Writes the list with what belongs to it, puts everything into place, the list last, and looks at what is left of
    /// former runs.
    fn finish(self, stage: Stage, done: &mut Exported) -> Result<()> {
        let letter = &self.selection.letter;
        let below = self.options.out.join(&letter.name);
        let folder = Shelf::new(self.desk.shelf().path(&below));
        let former = Former::read(&folder);
        let maker = Maker::new(self.desk, letter, self.options.manner())?;
        let mut manifest = Manifest::default();
        for (path, made) in &self.made {
            manifest.insert(path, made.digest)?;
        }
        let written = manifest.len();
        let languages = self.languages(&maker, former.as_ref(), &folder, &mut manifest)?;
        done.kept = manifest.len() - written;
        let paths: Vec<String> = manifest.iter().map(|(path, _)| path.to_string()).collect();
        let mut record = maker.record(languages, paths.iter().map(String::as_str), self.options.demonstration)?;
        let before = |path: &String| match self.made.get(path) {
            Some(made) => made.unsealed,
            None => former.as_ref()?.record.unsealed.get(path).copied(),
        };
        record.unsealed = paths.iter().filter_map(|path| Some((path.clone(), before(path)?))).collect();
        let minisign = self.desk.shelf().path(minisign::ALLOWED).is_file();
        let extras = Extras { seal: !record.unsealed.is_empty(), minisign };
        let beside = [(GUIDE, maker.guide(extras)?), (RECORD, record.to_text())];
        for (name, text) in &beside {
            manifest.insert(name, Digest::of(text.as_bytes()))?;
            stage.put(&Path::new(&letter.name).join(name), text.as_bytes())?;
        }
        stage.put(&Path::new(&letter.name).join(MANIFEST), manifest.to_text().as_bytes())?;
        let names = self.made.keys().map(String::as_str).chain(bundle::BESIDE);
        stage.commit(&names.map(|name| Path::new(&letter.name).join(name)).collect::<Vec<_>>())?;

        let left = bundle::stale(&folder, &manifest, former.as_ref().map(|f| &f.manifest))?;
        for path in left.ours {
            // Signatures of a demonstration are worth nothing to anybody.
            let worthless = signed_by(&path, |_| true).is_some_and(|(_, org)| org == DEMONSTRATION);
            if self.options.clean || worthless {
                folder.remove(&path)?;
            }
            match (self.options.clean, worthless) {
                (_, true) => {}
                (true, _) => done.removed.push(path),
                (false, _) => done.stale.push(path),
            }
        }
        done.warnings.extend(left.foreign.iter().map(|path| {
            let message = format!("`{}` lies among the letters and is none of them", below.join(path).display());
            let found = Diagnostic::warning(message).code("foreign-file");
            found.hint("take it away: a folder with a file that is not listed is no good one")
        }));
        if self.options.demonstration && done.stale.is_empty() && left.foreign.is_empty() {
            sign::demonstrate(&folder)?;
        } else if self.options.demonstration {
            return Err(Error::new("the demonstration was not signed, for other files lie among its letters")
                .hint("take them away, with `--clean` for those of former runs, or use another folder: `--out DIR`"));
        }
        done.manifest = Some(below.join(MANIFEST).display().to_string());
        Ok(())
    }

    /// Returns the languages of the record, and adds the lines of letters that a former run has made and that this one
    /// would make again, byte for byte.
    fn languages(
        &self,
        maker: &Maker<'_>,
        former: Option<&Former>,
        folder: &Shelf,
        manifest: &mut Manifest,
    ) -> Result<Vec<record::Language>> {
        let mut languages = vec![];
        for composer in self.composers {
            let own = self.tasks.iter().zip(&self.contents).filter(|(task, _)| std::ptr::eq(task.composer, composer));
            let known = own.filter_map(|(task, content)| Some((task.to.id(), (*content)?))).collect();
            languages.push(maker.language(composer, &known)?);
        }
        let Some(former) = former.filter(|former| former.record.program == bundle::PROGRAM) else {
            return Ok(languages);
        };
        for old in &former.record.languages {
            let now = match languages.iter().find(|l| l.lang == old.lang) {
                Some(now) => Some(now.clone()),
                // A language that is broken or held back today is not current.
                None if !self.desk.campaign().languages.contains(&old.lang) => None,
                None => match maker.again(old) {
                    Ok(Some(composer)) => Some(maker.language(&composer, &BTreeMap::new())?),
                    Ok(None) | Err(_) => None,
                },
            };
            let Some(now) = now.filter(|now| now.made_of == old.made_of) else { continue };
            let mut any = false;
            for (path, digest) in former.intact(folder, &old.lang) {
                any = true;
                if manifest.get(path).is_none() {
                    manifest.insert(path, digest)?;
                }
            }
            if any && !languages.iter().any(|l| l.lang == now.lang) {
                languages.push(now);
            }
        }
        Ok(languages)
    }
}

/// What makes the bytes of each format.
pub(super) type Exporters = Vec<(Format, Box<dyn Exporter + Send>)>;

/// Gathers what went wrong with letters, each mistake once.
fn tell(tasks: &[Task<'_>], done: Result<(), Vec<(usize, Error)>>, findings: &mut Findings) {
    for (number, error) in done.err().unwrap_or_default() {
        let letter = tasks.get(number).map_or("the run".to_string(), |task| task.composer.name(task.to));
        findings.keep_of::<()>(letter, Err(error));
    }
}

/// What is known of a file that was made.
struct Made {
    digest: Digest,
    /// What it was before it was sealed, where it is.
    unsealed: Option<Unsealed>,
}

/// Makes every letter in every format; they come in any order, but each is the same whatever the order. Returns what is
/// known of each by its path below the letter's folder.
///
/// # Errors
/// Everything that went wrong.
fn make(
    tasks: &[Task<'_>],
    exporters: &Exporters,
    stage: &Stage,
    options: &Options,
    progress: &dyn Progress,
) -> Result<BTreeMap<String, Made>> {
    progress.begin("letters", tasks.len(), "letters");
    let made = Mutex::new(BTreeMap::new());
    let done = crew(tasks.len(), options.jobs, |number| {
        let task = &tasks[number];
        let letter = task.composer.compose(task.to)?;
        for (format, exporter) in exporters {
            let mut bytes = exporter.export(&letter)?;
            let mut unsealed = None;
            if let (Some(seal), Format::Pdf) = (&options.seal, format) {
                unsealed = Some(Unsealed { length: bytes.len() as u64, sha256: Digest::of(&bytes) });
                bytes = seal.seal(&bytes, task.composer.date(), &letter.sender.name)?;
            }
            stage.put(&task.path(*format), &bytes)?;
            let one = Made { digest: Digest::of(&bytes), unsealed };
            made.lock().unwrap_or_else(|e| e.into_inner()).insert(task.listed(*format), one);
        }
        progress.advance(1);
        Ok(())
    });
    progress.end();
    let mut findings = Findings::default();
    tell(tasks, done, &mut findings);
    findings.finish(made.into_inner().unwrap_or_else(|e| e.into_inner()))
}

/// Returns the bytes of one letter in one format.
///
/// # Errors
/// Everything that keeps it from being made.
pub(super) fn single(desk: &Desk, composer: &Composer<'_>, to: Addressee<'_>, format: Format) -> Result<Vec<u8>> {
    let letter = composer.compose(to)?;
    let exporters = exporters(desk, &[format], false, Standard::default())?;
    let (_, exporter) = exporters.first().ok_or_else(|| Error::new("there is no such format"))?;
    exporter.export(&letter)
}

/// Returns what makes the bytes of each format, from the campaign's layouts or the built-in ones.
///
/// # Errors
/// Everything that is wrong with the layouts and fonts.
pub(super) fn exporters(desk: &Desk, formats: &[Format], system_fonts: bool, standard: Standard) -> Result<Exporters> {
    let mut exporters: Exporters = vec![];
    for format in formats {
        if exporters.iter().any(|(known, _)| known == format) {
            continue;
        }
        let exporter: Box<dyn Exporter + Send> = match format {
            Format::Pdf => pdf(desk, system_fonts, standard)?,
            Format::Html => Box::new(web(desk)?),
            Format::Txt => Box::new(Text),
            Format::Md => Box::new(Markdown),
        };
        exporters.push((*format, exporter));
    }
    Ok(exporters)
}

/// Returns the campaign's layout, or the built-in one.
fn layout(desk: &Desk, name: &str) -> Result<Source> {
    let own = desk.shelf().read_optional(name)?;
    own.or_else(|| defaults::source(name)).ok_or_else(|| Error::new(format!("there is no `{name}`")))
}

/// Returns the campaign's other files beside a layout, which it may include.
fn others(desk: &Desk, ending: &str) -> Result<Vec<Source>> {
    let names =
        desk.shelf().list("templates")?.into_iter().filter(|n| n.ends_with(ending) && *n != format!("letter{ending}"));
    names.map(|name| desk.shelf().read(&format!("templates/{name}"))).collect()
}

/// Returns what makes web pages, from the campaign's layout or the built-in one.
///
/// # Errors
/// Everything that is wrong with the layout.
pub fn web(desk: &Desk) -> Result<Html> {
    Html::new(layout(desk, "templates/letter.html")?, others(desk, ".html")?)
}

/// Returns what a press of the campaign is made of: its layout or the built-in one, and its fonts beside the built-in
/// ones.
///
/// # Errors
/// When one of the files cannot be read.
#[cfg(feature = "pdf")]
pub fn outfit(desk: &Desk, system_fonts: bool, standard: Standard) -> Result<Outfit> {
    let built_in = defaults::fonts().into_iter();
    let mut fonts: Vec<(String, std::borrow::Cow<'static, [u8]>)> =
        built_in.map(|(name, bytes)| (name.to_string(), bytes.into())).collect();
    for name in desk.shelf().list("templates/fonts")?.into_iter().filter(|name| is_font(name)) {
        // The example campaign is the repository, whose fonts are the built-in ones.
        if let Some(bytes) = desk.shelf().bytes(&format!("templates/fonts/{name}"))?
            && !fonts.iter().any(|(known, _)| *known == name)
        {
            fonts.push((name, bytes.into()));
        }
    }
    let mut files = BTreeMap::new();
    for source in others(desk, ".typ")? {
        let name = source.name().trim_start_matches("templates/").to_string();
        files.insert(name, source.text().as_bytes().to_vec().into());
    }
    let layout = layout(desk, "templates/letter.typ")?;
    Ok(Outfit { layout, files, fonts, system_fonts, standard })
}

/// Returns the press of a campaign: its layout and fonts, or the built-in ones.
///
/// # Errors
/// Everything that is wrong with layout and fonts.
#[cfg(feature = "pdf")]
pub fn press(desk: &Desk, system_fonts: bool, standard: Standard) -> Result<Press> {
    Press::new(outfit(desk, system_fonts, standard)?)
}

#[cfg(feature = "pdf")]
fn pdf(desk: &Desk, system_fonts: bool, standard: Standard) -> Result<Box<dyn Exporter + Send>> {
    Ok(Box::new(press(desk, system_fonts, standard)?))
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &Desk, _: bool, _: Standard) -> Result<Box<dyn Exporter + Send>> {
    Err(Error::new("this program was built without PDF")
        .hint("build it with the feature `pdf`, which is on by default"))
}
