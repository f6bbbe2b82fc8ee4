//! A catalogue as PO text, byte for byte what `msgcat` writes.

use std::fmt;

use super::wrap::{PAGE, quote};
use super::{Catalog, Entry, Header};

impl Catalog {
    /// Returns the text of the PO file.
    ///
    /// `msgcat` leaves it unchanged, and [`Catalog::parse`] gives the same catalogue again. Two things that gettext
    /// drops are kept nevertheless: flags of other programs, and an obsolete entry with plural forms of which the
    /// first is empty. And a line may break within the directive of a format string (`% d`), which our texts have
    /// no use for.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        if self.header != Header::default() {
            write_entry(&mut out, &self.header.to_entry(), false);
        }
        let live = self.entries.iter().map(|e| (e, false));
        let obsolete = self.obsolete.iter().filter(|e| e.has_text()).map(|e| (e, true));
        for (entry, obsolete) in live.chain(obsolete) {
            if !out.is_empty() {
                out.push('\n');
            }
            write_entry(&mut out, entry, obsolete);
        }
        out
    }
}

impl fmt::Display for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

fn write_entry(out: &mut String, entry: &Entry, obsolete: bool) {
    comments(out, "#", &entry.comments);
    comments(out, "#.", &entry.extracted);
    references(out, &entry.references);
    let fuzzy = entry.fuzzy && !entry.msgstr.is_empty();
    let flags: Vec<&str> =
        fuzzy.then_some("fuzzy").into_iter().chain(entry.flags.iter().filter(|_| !obsolete)).collect();
    if !flags.is_empty() {
        out.extend(["#, ", &flags.join(", "), "\n"]);
    }
    let wrap = !entry.flags.has("no-wrap");
    let (before, now) = if obsolete { ("#~| ", "#~ ") } else { ("#| ", "") };
    let former = &entry.previous;
    let lines = [
        (before, "msgctxt", &former.context),
        (before, "msgid", &former.msgid),
        (before, "msgid_plural", &former.plural),
        (now, "msgctxt", &entry.context),
    ];
    for (prefix, name, value) in lines {
        if let Some(value) = value {
            quote(out, prefix, name, value, wrap);
        }
    }
    quote(out, now, "msgid", &entry.msgid, wrap);
    match &entry.plural {
        None => quote(out, now, "msgstr", &entry.msgstr, wrap),
        Some(plural) => {
            quote(out, now, "msgid_plural", &plural.msgid, wrap);
            for (n, form) in std::iter::once(&entry.msgstr).chain(&plural.rest).enumerate() {
                quote(out, now, &format!("msgstr[{n}]"), form, wrap);
            }
        }
    }
}

fn comments(out: &mut String, sign: &str, comments: &[String]) {
    for line in comments.iter().flat_map(|c| c.split('\n')) {
        out.push_str(sign);
        if !line.is_empty() {
            out.extend([" ", line]);
        }
        out.push('\n');
    }
}

/// Writes `#:` lines; gettext counts their bytes, not their columns.
fn references(out: &mut String, references: &[String]) {
    let mut column = 0;
    for reference in references {
        if column == 0 || (column > 2 && column + reference.len() + 1 > PAGE) {
            out.push_str(if column == 0 { "#:" } else { "\n#:" });
            column = 2;
        }
        out.extend([" ", reference]);
        column += reference.len() + 1;
    }
    if column > 0 {
        out.push('\n');
    }
}
