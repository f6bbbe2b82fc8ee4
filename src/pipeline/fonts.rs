//! Fonts brought into a campaign, for scripts that the built-in ones do not cover.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::Desk;
use crate::diag::{Diagnostic, Findings, Result};
use crate::export::pdf::{Face, exemplars, faces, is_font};
use crate::shelf::Shelf;

/// Where a campaign keeps its fonts.
const FOLDER: &str = "templates/fonts";

/// A font file that has been looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Looked {
    /// The file, by its path in the campaign.
    pub file: String,
    /// Whether it is new there; the same bytes may have been there before.
    pub new: bool,
    /// The name by which a layout asks for it.
    pub family: String,
    /// The weight, 400 being regular and 700 bold.
    pub weight: u16,
    /// Whether it is slanted.
    pub italic: bool,
    /// How many characters it has.
    pub characters: usize,
    /// The scripts of its letters.
    pub scripts: Vec<String>,
    /// The languages of the campaign all of whose letters it has.
    pub languages: Vec<String>,
}

/// Copies fonts into the campaign: files, or every font of a folder. All of them are looked at before one is copied.
///
/// # Errors
/// When there is no font at a path, one cannot be read, or the campaign has another font of the same file name; all of
/// it is told.
pub fn add(desk: &Desk, paths: &[PathBuf]) -> Result<Vec<Looked>> {
    let mut findings = Findings::default();
    let mut fonts: Vec<(String, Vec<u8>, Vec<Face>)> = vec![];
    for path in paths {
        for file in findings.keep(files(path)).unwrap_or_default() {
            let shown = file.display().to_string();
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let Some(bytes) = findings.keep(Shelf::new("").bytes(&file.to_string_lossy())) else { continue };
            let Some(bytes) = bytes else {
                findings.push(Diagnostic::error(format!("there is no file `{shown}`")).code("font-missing"));
                continue;
            };
            let Some(faces) = findings.keep(faces(&shown, bytes.clone())) else { continue };
            let known = findings.keep(desk.shelf().bytes(&format!("{FOLDER}/{name}"))).flatten();
            if known.is_some_and(|known| known != bytes) || fonts.iter().any(|(n, b, _)| *n == name && *b != bytes) {
                let error = Diagnostic::error(format!("`{FOLDER}/{name}` is there already, and is another font"));
                findings.push(error.code("font-there").hint("rename the new file, or take the old one away first"));
                continue;
            }
            fonts.push((name, bytes, faces));
        }
    }
    findings.finish(())?;
    let mut done = vec![];
    for (name, bytes, faces) in fonts {
        let file = format!("{FOLDER}/{name}");
        let new = desk.shelf().write(&file, &bytes)?;
        done.extend(faces.iter().map(|face| looked(desk, &file, new, face)));
    }
    Ok(done)
}

/// Returns the fonts of a path: itself, or those in the folder.
fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let shelf = Shelf::new(path);
    let fonts: Vec<_> = shelf.list("")?.into_iter().filter(|name| is_font(name)).map(|name| path.join(name)).collect();
    if fonts.is_empty() {
        let error = Diagnostic::error(format!("there is no font in the folder `{}`", path.display()));
        return Err(error.code("font-missing").hint("fonts are OpenType files: .ttf, .otf, .ttc or .otc").into());
    }
    Ok(fonts)
}

fn looked(desk: &Desk, file: &str, new: bool, face: &Face) -> Looked {
    let languages = desk.campaign().languages.iter();
    let covered = languages.filter(|lang| exemplars(lang).is_some_and(|all| all.is_subset(&face.characters)));
    Looked {
        file: file.to_string(),
        new,
        family: face.family.clone(),
        weight: face.weight,
        italic: face.italic,
        characters: face.characters.len(),
        scripts: face.scripts().into_iter().map(|(name, _)| name.to_string()).collect(),
        languages: covered.map(|lang| lang.to_string()).collect(),
    }
}
