//! The words of a letter in a language: its catalogue's, where they can be used.

use crate::campaign::Lang;
use crate::catalog::{self, Catalog, Freshness, Origin};
use crate::diag::{Diagnostic, Findings, Result, Severity};
use crate::template::{Segment, check_translation};

/// How the segments of a language are translated.
pub(super) struct Words<'c> {
    pub from: &'c Lang,
    pub to: &'c Lang,
    pub catalogue: Option<&'c Catalog>,
    /// Whether a machine made one of the translations.
    pub machine: bool,
    pub untranslated: usize,
    /// Whether every translation holds.
    pub hold: bool,
    pub broken: Vec<Diagnostic>,
}

impl Words<'_> {
    /// Refuses what `check` calls an error in a translation, such as a character that turns the text around it.
    fn sound(&self, segment: &Segment, text: &str) -> Result<()> {
        let mut findings = Findings::default();
        let found = catalog::check_text(&segment.msgid, text, self.from, self.to);
        findings.extend(found.into_iter().filter(|one| one.severity == Severity::Error));
        findings.finish(())
    }

    /// Returns the translation of a segment; none where the source has to stand in.
    pub fn for_segment(&mut self, segment: &Segment) -> Option<String> {
        let entry = self.catalogue?.find((segment.context, &segment.msgid));
        let current = entry.is_some_and(|e| e.freshness() == Freshness::Current);
        let usable = entry.filter(|e| !e.msgstr.trim().is_empty()).and_then(|entry| {
            let checked = check_translation(segment, &entry.msgstr).and_then(|()| self.sound(segment, &entry.msgstr));
            // That a stale translation does not fit its new source is no mistake of its own.
            if let Err(error) = &checked
                && current
            {
                let place = |one: &Diagnostic| entry.place.clone().map_or(one.clone(), |place| one.clone().at(place));
                self.broken.extend(error.diagnostics().iter().map(place));
            }
            checked.ok().map(|()| entry)
        });
        self.hold &= current && usable.is_some();
        match usable {
            Some(entry) => {
                self.machine |= matches!(entry.origin(), Origin::Machine { .. });
                Some(entry.msgstr.clone())
            }
            None => {
                self.untranslated += 1;
                None
            }
        }
    }
}
