//! Draws the contact sheet of the README: the first page of the example's letter in every language.
//!
//!     cargo run --example sheet [FILE]        # docs/pictures/sheet.png
//!
//! Each page is set and drawn as `export pdf` would, then laid out on one sheet by the same means.

#![allow(clippy::print_stderr, reason = "an example talks to who runs it")]

use std::path::PathBuf;

use openletter::campaign::{Campaign, Lang, Layout, PUBLIC};
use openletter::diag::{Error, Result, Source};
use openletter::export::Standard;
use openletter::export::pdf::{Outfit, Press};
use openletter::letter::{Letter, Picture};
use openletter::pipeline::compose::{self, Composer, Strictness};
use openletter::pipeline::{Desk, export};
use openletter::shelf::Shelf;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// Dots to the inch of the pages, and at most of the sheet that shows them.
const DOTS: f64 = 110.0;
/// The bytes that a picture in the README may have.
const LIMIT: u64 = 600_000;
/// The sheet: pages in rows, the language's name below each.
const SHEET: &str = r##"
#let letter = json("/letter.json")
#let names = letter.copies
#let wide = if names.len() > 8 { 7 } else { calc.min(names.len(), 4) }
#set document(title: "sheet")
#set page(width: wide * 62mm + 6mm, height: auto, margin: 6mm, fill: rgb("#e9e7e1"))
#set text(font: "Libertinus Serif", size: 9pt, fill: rgb("#555b66"))
#grid(
  columns: (56mm,) * wide, column-gutter: 6mm, row-gutter: 6mm, align: center,
  ..names.enumerate().map(((n, name)) => {
    block(width: 56mm, height: 79.2mm, below: 2mm, align(horizon, image(letter.pictures.at(str(n + 100)), width: 56mm)))
    name
  }),
)
"##;

fn main() -> Result<()> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let file = std::env::args_os().nth(1).map_or_else(|| root.join("docs/pictures/sheet.png"), PathBuf::from);
    let desk = Desk::open(Shelf::new(&root), "2026-11-21 12:00+0000")?;
    let press = export::press(&desk, false, Standard::default())?;
    let template = desk.letter("negotiations")?;
    let mut sheet: Option<Letter> = None;
    let mut names = vec![];
    for lang in &desk.campaign().languages {
        let composer = Composer::new(
            &desk,
            &template,
            lang,
            compose::catalogue(&desk, &template, lang)?.as_ref(),
            Strictness::Export,
        )?;
        let to = addressee(desk.campaign(), lang);
        let to = desk.recipients(lang).find(|one| one.id() == to);
        let letter = composer.compose(to.ok_or_else(|| Error::new(format!("nobody reads `{lang}`")))?)?;
        let bytes = press.pages(&letter)?.all(DOTS)?.swap_remove(0);
        let name = format!("{}", names.len() + 100);
        names.push(lang.to_string());
        let sheet =
            sheet.get_or_insert_with(|| Letter { pictures: Default::default(), layout: Layout::Intl, ..letter });
        sheet.pictures.insert(name, Picture { media_type: "image/png", bytes });
    }
    let mut sheet = sheet.ok_or_else(|| Error::new("the example has no language"))?;
    (sheet.copies, sheet.body, sheet.notes) = (names, vec![], vec![]);
    let layout = Source::new("sheet.typ", SHEET);
    let standard = Standard::default();
    let press = Press::new(Outfit { layout, files: Default::default(), fonts: vec![], system_fonts: false, standard })?;
    let failed = |e: String| Error::new(format!("the sheet cannot be written: {e}"));
    for dots in [DOTS, 100.0, 90.0, 80.0, 72.0, 64.0, 56.0, 48.0] {
        let drawn = press.pages(&sheet)?.all(dots)?.swap_remove(0);
        let image = RasterImage::plain(Bytes::new(drawn), ExchangeFormat::Png).map_err(|e| failed(e.to_string()))?;
        image.dynamic().to_rgb8().save(&file).map_err(|e| failed(e.to_string()))?;
        let size = std::fs::metadata(&file).map_err(|e| Error::io("read", &file, &e))?.len();
        if size < LIMIT {
            eprintln!("wrote {} with {dots} dots to the inch, {} kB", file.display(), size / 1000);
            return Ok(());
        }
    }
    Err(Error::new(format!("the sheet is larger than {} kB however few dots it has", LIMIT / 1000)))
}

/// Returns whose letter is shown: that of the country whose language it is, else the public edition.
fn addressee<'a>(campaign: &'a Campaign, lang: &Lang) -> &'a str {
    let country = match lang.language() {
        "en" => "US",
        "de" => "DE",
        "fr" => "FR",
        "ru" => "RU",
        "zh" => "CN",
        _ => return PUBLIC,
    };
    campaign.addressees().find(|one| one.country.as_str() == country).map_or(PUBLIC, |one| &one.id)
}
