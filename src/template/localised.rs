//! A template in another language, and the way back to the author's own file.

use std::ops::Range;

use super::lines::fillable;
use super::splice::{Edit, blame, check_translation, localise};
use super::{Field, Form, Front, Segment, Template};
use crate::diag::{Diagnostic, Findings, Place, Result, Source};

/// A template in a language: translated front matter, and every file with the translations in their places.
#[derive(Clone, Debug)]
pub struct LocalisedTemplate {
    /// The letter's name.
    pub name: String,
    /// The front matter, its texts translated.
    pub front: Front,
    /// The files, the letter's own first.
    pub(crate) files: Vec<LocalisedFile>,
    /// Where the texts of the front matter stand.
    pub(crate) fields: Vec<(Field, Place)>,
}

/// A file of a template in a language.
#[derive(Clone, Debug)]
pub(crate) struct LocalisedFile {
    /// Its path from the folder of templates on.
    pub path: String,
    /// The author's file.
    pub source: Source,
    /// What of it is letter.
    pub body: Range<usize>,
    /// The letter's text in the language.
    pub text: String,
    /// Which bytes of the text stand for which of the original.
    edits: Vec<Edit>,
}

impl LocalisedFile {
    /// Returns the text as it is filled: its lines of tags vanish, every other byte stays where it is.
    pub fn ready(&self) -> Result<String> {
        fillable(&self.text).map_err(|fault| fault.what.at(self.source.at(self.body.start..self.body.start)).into())
    }

    /// Returns where a piece of the localised text comes from, and whether it is a translation: then the place
    /// is that of the whole original.
    pub fn origin(&self, at: Range<usize>) -> (Place, bool) {
        let before = self.edits.partition_point(|e| e.new.end <= at.start);
        let base = self.body.start;
        if let Some(edit) = self.edits.get(before).filter(|e| e.new.start <= at.start) {
            return (self.source.at(edit.old.start + base..edit.old.end + base), true);
        }
        let (old, new) = before.checked_sub(1).map_or((0, 0), |n| (self.edits[n].old.end, self.edits[n].new.end));
        let back = |offset: usize| offset.saturating_sub(new) + old + base;
        (self.source.at(back(at.start)..back(at.end)), false)
    }
}

impl LocalisedTemplate {
    /// Returns a file as it would stand in the folder of templates, by its path from there on: the author's
    /// front matter, the translated text.
    pub fn file(&self, path: &str) -> Option<String> {
        let file = self.files.iter().find(|f| f.path == path)?;
        let (head, tail) = (&file.source.text()[..file.body.start], &file.source.text()[file.body.end..]);
        Some(format!("{head}{}{tail}", file.text))
    }
}

impl Template {
    /// Returns the template with what `say` returns in the place of each segment; where that is nothing, the
    /// original stays.
    ///
    /// # Errors
    /// Everything that is wrong with any translation, each with its original.
    pub fn localise(&self, say: &dyn Fn(&Segment) -> Option<String>) -> Result<LocalisedTemplate> {
        self.localise_with(say, false)
    }

    /// As [`Template::localise`]; with `force`, also what is said in the original's own words is put in place.
    pub(super) fn localise_with(
        &self,
        say: &dyn Fn(&Segment) -> Option<String>,
        force: bool,
    ) -> Result<LocalisedTemplate> {
        let mut findings = Findings::default();
        let said: Vec<Option<String>> = self.segments.iter().map(say).collect();
        for (segment, said) in self.segments.iter().zip(&said) {
            if let Some(said) = said.as_deref().filter(|s| force || *s != segment.msgid)
                && let Err(error) = check_translation(segment, said)
            {
                findings.extend(error.at(&segment.place).into_diagnostics());
            }
        }
        let checked = findings.has_errors();
        let mut front = self.front.clone();
        let own_subject = self.fields.iter().any(|(field, _)| *field == Field::Subject);
        for ((field, segment), said) in self.translated.iter().zip(&self.segments).zip(&said) {
            if let (Some(text), Some(said)) = (front.text_mut(*field), said) {
                *text = Form::Plain.splice(said, "\n").unwrap_or_else(|_| segment.msgid.clone());
            }
        }
        if !own_subject {
            front.subject = front.title.clone();
        }
        let (mut from, mut files) = (self.translated.len(), vec![]);
        for file in &self.files {
            let segments = &self.segments[from..from + file.doc.leaves.len()];
            let said: Vec<Option<&str>> = said[from..from + segments.len()].iter().map(Option::as_deref).collect();
            from += segments.len();
            // Entries that are wrong by themselves have been told; together with others they would hide those.
            let sound: Vec<Option<&str>> = match checked {
                false => said,
                true => segments
                    .iter()
                    .zip(said)
                    .map(|(segment, said)| {
                        said.filter(|s| *s == segment.msgid || check_translation(segment, s).is_ok())
                    })
                    .collect(),
            };
            match localise(file.text(), &file.doc, &sound, force) {
                Ok((text, edits)) => files.push(LocalisedFile {
                    path: file.path.clone(),
                    source: file.source.clone(),
                    body: file.body.clone(),
                    text,
                    edits,
                }),
                Err(found) => findings.extend(found.into_iter().map(|(n, one)| match n {
                    Some(n) => {
                        let blamed = blame(one, &segments[n].msgid, sound[n].unwrap_or_default());
                        blamed.at(segments[n].place.clone())
                    }
                    None => Diagnostic::at(one, file.source.at(file.body.start..file.body.start)),
                })),
            }
        }
        findings.finish(LocalisedTemplate { name: self.name.clone(), front, files, fields: self.fields.clone() })
    }
}
