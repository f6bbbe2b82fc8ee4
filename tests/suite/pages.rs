//! Golden pages: the example's letters as pictures, kept in `tests/pages` and compared with what is drawn now.
//!
//! They are grey, 72 dots to the inch, and drawn by the renderer that comes with Typst. Pages differ when more than one
//! pixel in 2,000 is lighter or darker by a quarter of the way from black to white: a moved line does that, the last
//! bit of a rounding does not. `INSTA_UPDATE=always` renews them, as it does all snapshots.

use std::path::{Path, PathBuf};

use openletter::campaign::Lang;
use openletter::export::Standard;
use openletter::letter::Letter;
use openletter::pipeline::compose::{self, Composer, Strictness};
use openletter::pipeline::{Desk, export};
use openletter::shelf::Shelf;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// Name, language and recipient of each letter.
const LETTERS: [(&str, &str, &str); 9] = [
    ("en-GB", "en", "gb-prime-minister"),
    ("en-US", "en", "us-president"),
    ("de", "de", "de-chancellor"),
    ("fr", "fr", "fr-president"),
    ("ru", "ru", "ru-president"),
    ("fa", "fa", "public"),
    ("fa-DE", "fa", "de-chancellor"),
    ("ar", "ar", "un-secretary-general"),
    ("zh-Hans", "zh-Hans", "cn-president"),
];

fn desk() -> Desk {
    Desk::open(Shelf::new(env!("CARGO_MANIFEST_DIR")), "2026-11-21 12:00+0000").unwrap()
}

fn letter(desk: &Desk, lang: &str, to: &str) -> Letter {
    let template = desk.letter("negotiations").unwrap();
    let lang = Lang::parse(lang).unwrap();
    let catalogue = compose::catalogue(desk, &template, &lang).unwrap();
    let composer = Composer::new(desk, &template, &lang, catalogue.as_ref(), Strictness::Draft).unwrap();
    composer.compose(desk.recipients(&lang).find(|a| a.id() == to).unwrap()).unwrap()
}

/// A grey picture: width, height and the lightness of each pixel in 16 steps.
type Grey = (u32, u32, Vec<u8>);

fn read(png: Vec<u8>) -> Grey {
    let image = RasterImage::plain(Bytes::new(png), ExchangeFormat::Png).unwrap();
    let grey = image.dynamic().to_luma8();
    (grey.width(), grey.height(), grey.iter().map(|light| light / 17 * 17).collect())
}

fn keep(png: Vec<u8>, path: &Path) {
    let image = RasterImage::plain(Bytes::new(png), ExchangeFormat::Png).unwrap();
    let mut grey = image.dynamic().to_luma8();
    grey.iter_mut().for_each(|light| *light = *light / 17 * 17);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    grey.save(path).unwrap();
}

/// Returns how many pixels of two pictures of the same size differ by a quarter or more.
fn apart(a: &Grey, b: &Grey) -> usize {
    a.2.iter().zip(&b.2).filter(|(a, b)| a.abs_diff(**b) >= 64).count()
}

#[test]
fn the_pages_look_as_they_did() {
    let desk = desk();
    let press = export::press(&desk, false, Standard::default()).unwrap();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let renew = std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always");
    let mut wrong = vec![];
    let mut known: Vec<PathBuf> = vec![];
    let letters = LETTERS.iter().map(|(name, lang, to)| (*name, letter(&desk, lang, to)));
    for (name, letter) in letters {
        for (number, png) in press.pages(&letter).unwrap().all(72.0).unwrap().into_iter().enumerate() {
            let path = kept.join(format!("{name}-{}.png", number + 1));
            known.push(path.clone());
            if renew {
                keep(png, &path);
                continue;
            }
            let now = read(png.clone());
            let same = std::fs::read(&path).is_ok_and(|then| {
                let then = read(then);
                (then.0, then.1) == (now.0, now.1) && apart(&then, &now) * 2000 <= now.2.len()
            });
            if !same {
                let shown = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages").join(path.file_name().unwrap());
                keep(png, &shown);
                wrong.push(format!("{} now looks like {}", path.display(), shown.display()));
            }
        }
    }
    for entry in std::fs::read_dir(&kept).unwrap().map(|entry| entry.unwrap().path()) {
        if !known.contains(&entry) {
            if renew {
                std::fs::remove_file(&entry).unwrap()
            } else {
                wrong.push(format!("{} is no page", entry.display()))
            }
        }
    }
    assert!(wrong.is_empty(), "{}\nif that is right: INSTA_UPDATE=always cargo test pages", wrong.join("\n"));
}

#[test]
fn a_line_that_has_moved_is_seen() {
    let desk = desk();
    let press = export::press(&desk, false, Standard::default()).unwrap();
    let mut one = letter(&desk, "ar", "us-president");
    let picture = |letter: &Letter| read(press.pages(letter).unwrap().all(72.0).unwrap().swap_remove(0));
    let before = picture(&one);
    assert_eq!(apart(&before, &picture(&one)), 0, "the same letter gives the same picture");
    one.salutation.push("تحية".into());
    assert!(apart(&before, &picture(&one)) * 2000 > before.2.len());
}
