//! A letter as PDF, set by the Typst compiler that is built in.
//!
//! A [`Press`] is made once: it holds the layout (`templates/letter.typ`), the fonts and Typst's library. The
//! layout reads a letter as the value `json("/letter.json")`: nothing of a letter is ever spliced into markup,
//! so that a name such as `#sys $x$ \` is a name. It sees nothing else but the letter's pictures, and the files
//! beside it that were handed in: no disk, no network, no packages, no clock.
//!
//! Every PDF is tagged; it follows PDF/UA-1, and PDF/A where that is asked for. The same letter gives the same bytes on every machine.

mod bidi;
mod face;
mod fault;
mod frames;
mod glyphs;
mod language;
mod manuscript;
mod pages;
mod piece;
mod raised;
mod reading;
mod retouch;
#[cfg(test)]
mod places;
#[cfg(test)]
mod specimen;
#[cfg(test)]
mod tests;
mod titles;
mod visual;
mod voices;
mod world;

pub use face::{Face, exemplars, faces, script};

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use typst::foundations::{Bytes, Smart};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::diag::{Diagnostic, Findings, Result, Source};
use crate::export::crew::apart;
use crate::export::{Exporter, Standard};
use crate::letter::Letter;
pub use pages::Pages;
use world::{Desk, World};

/// What a press is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outfit {
    /// The layout, named as the campaign knows it (`templates/letter.typ`).
    pub layout: Source,
    /// The files that the layout may read or import, by their path from the layout's folder, with `/`.
    pub files: BTreeMap<String, Cow<'static, [u8]>>,
    /// The fonts beside those that Typst brings along (Libertinus Serif, DejaVu Sans Mono), each with the
    /// name of its file.
    pub fonts: Vec<(String, Cow<'static, [u8]>)>,
    /// Whether the machine's own fonts may be used too; the bytes then depend on the machine.
    pub system_fonts: bool,
    /// The standard that the PDFs follow; PDF/UA-1 beside it where the two go together.
    pub standard: Standard,
}

/// Whether a file's name is that of a font: `.ttf`, `.otf`, `.ttc` or `.otc`.
pub fn is_font(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    matches!(ending.as_deref(), Some("ttf" | "otf" | "ttc" | "otc"))
}

/// How many letters a remembered result of Typst outlives unused: the layout's own stay, a letter's go.
const MEMORY: usize = 5;

/// Everything that is the same for every letter.
///
/// A press prints from several threads at once.
pub struct Press {
    library: LazyHash<Library>,
    fonts: FontStore,
    world: World,
    standards: PdfStandards,
    /// What Typst warned of, by its words.
    warnings: Mutex<BTreeMap<String, Diagnostic>>,
}

impl Press {
    /// Returns a press.
    ///
    /// # Errors
    /// When a font cannot be read or a file's path leads out of the layout's folder; all of them are told.
    pub fn new(mut outfit: Outfit) -> Result<Press> {
        // Of two fonts that have a character the first is taken; the order of a folder is no order.
        outfit.fonts.sort_by(|a, b| a.0.cmp(&b.0));
        let mut findings = Findings::default();
        let mut fonts = FontStore::new();
        fonts.extend(typst_kit::fonts::embedded());
        for (name, bytes) in outfit.fonts {
            let faces = findings.keep(face::read(&name, Bytes::new(bytes))).unwrap_or_default();
            fonts.extend(faces.into_iter().map(|face| {
                let info = face.info().clone();
                (face, info)
            }));
        }
        if outfit.system_fonts {
            fonts.extend(typst_kit::fonts::system());
        }
        let world = findings.keep(World::new(outfit.layout, outfit.files));
        let standards = standards(outfit.standard);
        let warnings = Mutex::default();
        let library = LazyHash::new(Library::default());
        let press = world.map(|world| Press { library, fonts, world, standards, warnings });
        findings.finish(press).map(|press| press.expect("without a world there are findings"))
    }

    /// Returns what the layout reads as `/letter.json`, for those who work on a layout with Typst's own tools.
    ///
    /// # Errors
    /// When the text shows a picture that the letter does not bring along.
    pub fn manuscript(letter: &Letter) -> Result<String> {
        manuscript::pages(letter)
    }

    /// Returns a letter as PDF.
    ///
    /// # Errors
    /// When no font has a character of the letter (all such characters are told), when the letter asks for a
    /// picture that it does not bring along, or when the layout is wrong, with file, line and column.
    pub fn print(&self, letter: &Letter) -> Result<Vec<u8>> {
        apart(|| {
            let bytes = self.set(letter);
            comemo::evict(MEMORY);
            bytes
        })?
    }

    /// Returns the pages of a letter, to look at.
    ///
    /// # Errors
    /// As [`Press::print`].
    pub fn pages(&self, letter: &Letter) -> Result<Pages> {
        apart(|| {
            let desk = Desk::new(self, manuscript::pages(letter)?, &letter.pictures);
            let document = self.lay_out(&desk, letter);
            comemo::evict(MEMORY);
            document.map(Pages::new)
        })?
    }

    /// Prints a letter on this thread, which must be the only worker of its rayon pool.
    fn set(&self, letter: &Letter) -> Result<Vec<u8>> {
        let desk = Desk::new(self, manuscript::pages(letter)?, &letter.pictures);
        let document = titles::told(self.lay_out(&desk, letter)?);
        let options = PdfOptions {
            // What the document is, not what it says: a new revision is the same document.
            ident: Smart::Custom(format!("openletter/{}/{}/{}", letter.id, letter.lang, letter.recipient)),
            creator: Smart::Custom(Some("openletter".into())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let write = |document: &PagedDocument| {
            let typst = |document: &PagedDocument| {
                typst_pdf::pdf(document, &options).map_err(|errors| fault::told(&desk, &self.world, &errors))
            };
            let legible = match visual::as_it_stands(document) {
                Some((standing, lines)) => retouch::legible(&typst(&standing)?, &lines),
                None => None,
            };
            legible.map_or_else(|| typst(document), Ok)
        };
        let (voiced, names) = voices::given(&document, letter);
        let bytes = write(voiced.as_ref().unwrap_or(&document))?;
        let named = if names.is_empty() { Some(bytes) } else { retouch::renamed(&bytes, &names) };
        let bytes = match named {
            Some(bytes) => bytes,
            // Not written as Typst writes: better no language for some words than one that is none.
            None => write(&voices::plain(&document, letter))?,
        };
        Ok(language::with_script(bytes, &letter.lang))
    }

    /// Returns the finished pages of a letter.
    fn lay_out(&self, desk: &Desk<'_>, letter: &Letter) -> Result<PagedDocument> {
        let result = typst::compile::<PagedDocument>(desk);
        let warned = fault::warned(desk, &self.world, &result.warnings);
        if !warned.is_empty() {
            let mut known = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
            known.extend(warned.into_iter().map(|one| (one.to_string(), one)));
        }
        let document = result.output.map_err(|errors| fault::told(desk, &self.world, &errors))?;
        glyphs::all_there(&document, &letter.lang)?;
        Ok(reading::in_order(document, letter.dir))
    }
}

/// Returns a standard, and PDF/UA-1 beside it where the two go together: not with PDF/A-1 (PDF 1.4) nor PDF/A-4 (PDF 2.0).
fn standards(standard: Standard) -> PdfStandards {
    let wanted = match standard {
        Standard::Ua1 => PdfStandard::Ua_1,
        Standard::A1b => PdfStandard::A_1b,
        Standard::A1a => PdfStandard::A_1a,
        Standard::A2b => PdfStandard::A_2b,
        Standard::A2u => PdfStandard::A_2u,
        Standard::A2a => PdfStandard::A_2a,
        Standard::A3b => PdfStandard::A_3b,
        Standard::A3u => PdfStandard::A_3u,
        Standard::A3a => PdfStandard::A_3a,
        Standard::A4 => PdfStandard::A_4,
    };
    let alone = matches!(standard, Standard::Ua1 | Standard::A1a | Standard::A1b | Standard::A4);
    let both = [wanted, PdfStandard::Ua_1];
    PdfStandards::new(if alone { &both[..1] } else { &both }).expect("these go together")
}

impl Exporter for Press {
    fn export(&self, letter: &Letter) -> Result<Vec<u8>> {
        self.print(letter)
    }

    /// Tells the characters that no font has. It is a look at the fonts alone, much faster than to print; a
    /// ligature or a layout of one's own may need more.
    fn look(&self, letter: &Letter) -> Result<()> {
        let text: BTreeSet<char> = manuscript::drawn(letter)?.chars().collect();
        let mut findings = Findings::default();
        findings.extend(glyphs::lacking(self.fonts.book(), &text, &letter.lang));
        findings.finish(())
    }

    fn warnings(&self) -> Vec<Diagnostic> {
        self.warnings.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }
}
