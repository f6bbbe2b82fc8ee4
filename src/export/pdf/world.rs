//! What the layout sees: itself, the files beside it, one letter and its pictures.

use std::borrow::Cow;
use std::collections::BTreeMap;

use typst::Library;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source as Text, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use super::{Press, manuscript};
use crate::diag::{Diagnostic, Findings, Result, Source};
use crate::letter::Picture;

/// Where the layout finds the letter.
const LETTER: &str = "letter.json";

/// The files that are the same for every letter.
pub struct World {
    main: FileId,
    texts: BTreeMap<String, (Text, Source)>,
    files: BTreeMap<String, Bytes>,
}

impl World {
    /// Returns the layout with the files beside it.
    pub fn new(layout: Source, files: BTreeMap<String, Cow<'static, [u8]>>) -> Result<World> {
        let mut findings = Findings::default();
        let (folder, name) = match layout.name().rsplit_once('/') {
            Some((folder, name)) => (format!("{folder}/"), name.to_string()),
            None => (String::new(), layout.name().to_string()),
        };
        let mut world = World { main: file_id(&name)?, texts: BTreeMap::new(), files: BTreeMap::new() };
        for (path, bytes) in files {
            let Some(_) = findings.keep(file_id(&path)) else { continue };
            if path == LETTER || path.starts_with(manuscript::PICTURES) {
                findings.push(
                    Diagnostic::error(format!("`{folder}{path}` hides what the layout reads the letter from"))
                        .code("layout-file")
                        .hint("give it another name"),
                );
            }
            if path.ends_with(".typ")
                && let Ok(text) = std::str::from_utf8(&bytes)
            {
                let source = Source::new(format!("{folder}{path}"), text);
                world.texts.insert(path.clone(), (Text::new(file_id(&path)?, text.into()), source));
            }
            world.files.insert(path, Bytes::new(bytes));
        }
        let text = Text::new(world.main, layout.text().into());
        world.files.insert(name.clone(), Bytes::from_string(layout.text().to_string()));
        world.texts.insert(name, (text, layout));
        findings.finish(world)
    }

    /// Returns the source of a text as the campaign knows it.
    pub fn source(&self, id: FileId) -> Option<&Source> {
        self.texts.get(id.get().vpath().get_without_slash()).map(|(_, source)| source)
    }
}

/// Returns Typst's id of a path. Ids are few (65,535 in a process), so that there is none for each letter.
fn file_id(path: &str) -> Result<FileId> {
    let plain = !path.is_empty() && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
    match VirtualPath::new(format!("/{path}")) {
        Ok(virtual_path) if plain => Ok(RootedPath::new(VirtualRoot::Project, virtual_path).intern()),
        _ => Err(Diagnostic::error(format!("`{path}` is no path in the layout's folder")).code("layout-file").into()),
    }
}

/// One letter on the press.
pub struct Desk<'a> {
    press: &'a Press,
    letter: Bytes,
    pictures: &'a BTreeMap<String, Picture>,
}

impl<'a> Desk<'a> {
    /// Puts a letter, as JSON, on the press.
    pub fn new(press: &'a Press, letter: String, pictures: &'a BTreeMap<String, Picture>) -> Desk<'a> {
        Desk { press, letter: Bytes::from_string(letter), pictures }
    }

    /// Returns the names of the letter's pictures.
    pub fn pictures(&self) -> String {
        let names: Vec<String> = self.pictures.keys().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    }
}

impl typst::World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.book()
    }

    fn main(&self) -> FileId {
        self.press.world.main
    }

    fn source(&self, id: FileId) -> FileResult<Text> {
        let path = project_path(id)?;
        match self.press.world.texts.get(path) {
            Some((text, _)) => Ok(text.clone()),
            None if self.press.world.files.contains_key(path) => Err(FileError::NotSource),
            None => Err(FileError::NotFound(path.into())),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = project_path(id)?;
        if path == LETTER {
            return Ok(self.letter.clone());
        }
        if let Some(number) = manuscript::picture_number(path)
            && let Some(picture) = self.pictures.values().nth(number)
        {
            return Ok(Bytes::new(picture.bytes.clone()));
        }
        self.press.world.files.get(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.font(index)
    }

    /// There is no clock: a letter bears the date of its template.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Returns the path of a file in the layout's folder.
fn project_path(id: FileId) -> FileResult<&'static str> {
    match id.get().root() {
        VirtualRoot::Project => Ok(id.get().vpath().get_without_slash()),
        VirtualRoot::Package(package) => Err(FileError::Other(Some(
            format!("{package} cannot be loaded: put its files beside the layout and import them from there").into(),
        ))),
    }
}
