//! The recipients: what will be addressed how, and presets taken in.

use std::collections::BTreeMap;

use serde::Serialize;
use toml_edit::{DocumentMut, Item, Table};

use super::{Desk, compose};
use crate::campaign::{Campaign, Country, Gender, Lang, Office, Recipient, Role};
use crate::defaults;
use crate::diag::{Diagnostic, Error, Findings, Result, Source, nearest};
use crate::protocol::Protocol;
use crate::shelf::{MANIFEST, RECIPIENTS, Shelf};

/// How the recipients are addressed.
#[derive(Debug, Serialize)]
pub struct Listed {
    /// The id.
    pub id: String,
    /// The office.
    pub office: Office,
    /// Its country.
    pub country: Country,
    /// The gender of the holder.
    pub gender: Option<Gender>,
    /// Letter or copy.
    pub role: Role,
    /// The last day on which the entry is right.
    pub valid_until: Option<String>,
    /// Per language in which the recipient gets the letter.
    pub addressed: BTreeMap<String, Addressed>,
}

/// How a recipient is addressed in a language; a copy is not greeted.
#[derive(Debug, Default, Serialize)]
pub struct Addressed {
    /// The lines above the postal address; of a copy the line in the list.
    pub lines: Vec<String>,
    /// The salutation.
    pub salutation: Vec<String>,
    /// The closing.
    pub closing: Vec<String>,
    /// Why it cannot be written, and what to do.
    #[serde(rename = "findings")]
    pub lacks: Vec<Diagnostic>,
}

/// A preset that ships.
#[derive(Debug, Serialize)]
pub struct Preset {
    /// Its name.
    pub name: String,
    /// What it holds, in a line.
    pub about: String,
    /// The ids of its recipients.
    pub recipients: Vec<String>,
}

/// What has become of recipients.toml.
#[derive(Debug, Serialize)]
pub struct Added {
    /// The ids of the recipients that are new.
    pub added: Vec<String>,
    /// The ids that were there already, whose entries were left alone.
    pub kept: Vec<String>,
    /// The lines of the file that are new, in its order.
    pub lines: Vec<String>,
    /// What is worth a look.
    #[serde(rename = "findings")]
    pub warnings: Vec<Diagnostic>,
}

/// Returns how the recipients of a selection are addressed in its languages.
///
/// # Errors
/// When the forms of address of a language are broken; what one recipient lacks is told with it.
pub fn list(desk: &Desk, langs: &[Lang], to: Option<&[String]>) -> Result<Vec<Listed>> {
    let mut findings = Findings::default();
    let protocols: Vec<Protocol> = langs.iter().filter_map(|lang| findings.keep(desk.protocol(lang))).collect();
    findings.finish(())?;
    let wanted = |r: &&Recipient| to.is_none_or(|to| to.contains(&r.id));
    let recipients = desk.campaign().recipients.iter().filter(wanted);
    let listed = |r: &Recipient| Listed {
        id: r.id.clone(),
        office: r.office,
        country: r.country.clone(),
        gender: r.gender,
        role: r.role,
        valid_until: r.valid_until.map(|day| day.to_string()),
        addressed: protocols
            .iter()
            .filter(|p| r.reads(p.lang()))
            .map(|p| (p.lang().to_string(), addressed(desk, p, r)))
            .collect(),
    };
    Ok(recipients.map(listed).collect())
}

fn addressed(desk: &Desk, protocol: &Protocol, to: &Recipient) -> Addressed {
    let writer = compose::writer(desk);
    let known = match to.role {
        Role::To => protocol.forms(to, &writer).map(|a| Addressed {
            lines: a.lines,
            salutation: a.salutation,
            closing: a.closing,
            lacks: vec![],
        }),
        Role::Cc => protocol.copy(to, &writer).map(|c| Addressed { lines: vec![c.line], ..Addressed::default() }),
    };
    known.unwrap_or_else(|error| Addressed { lacks: error.into_diagnostics(), ..Addressed::default() })
}

/// Returns the presets that ship.
///
/// # Errors
/// When one of them is broken, which a test forbids.
pub fn presets() -> Result<Vec<Preset>> {
    let one = |(name, source): (&'static str, Source)| {
        let about = source.text().lines().next().unwrap_or_default().trim_start_matches("# ").to_string();
        let recipients = tables(&document(&source)?)?.iter().filter_map(id).map(String::from).collect();
        Ok(Preset { name: name.to_string(), about, recipients })
    };
    defaults::presets().into_iter().map(one).collect()
}

/// Adds the recipients of presets to recipients.toml, whose text stays as it is; entries whose id is there already
/// are left alone.
///
/// # Errors
/// Unknown names of presets; a file that is no TOML, whose recipients are no tables, or that cannot be written.
pub fn add(shelf: &Shelf, names: &[String]) -> Result<Added> {
    let mut presets = vec![];
    for name in names {
        presets.push(preset(name)?);
    }
    let _lock = shelf.lock()?;
    let file = shelf.read(RECIPIENTS)?;
    let (text, added) = joined(&file, &presets)?;
    // The file as it will be must be one that every other command can read as well as before.
    let manifest = shelf.read(MANIFEST)?;
    let errors = |file: &Source| Campaign::look(&manifest, file).1.into_vec().len();
    if errors(&Source::new(RECIPIENTS, text.as_str())) > errors(&file) {
        return Err(Error::new(format!("with these recipients `{RECIPIENTS}` would not be right any more"))
            .hint("run `openletter check`, mend what it tells, and add them then"));
    }
    if !added.added.is_empty() {
        shelf.write(RECIPIENTS, text.as_bytes())?;
    }
    Ok(added)
}

fn preset(name: &str) -> Result<Source> {
    let presets = defaults::presets();
    let known = || presets.iter().map(|(name, _)| *name);
    if let Some((_, source)) = presets.iter().find(|(known, _)| *known == name) {
        return Ok(source.clone());
    }
    let error = Error::usage(format!("there is no preset `{name}`"));
    let error = match nearest(name, known()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    Err(error.hint(format!("presets: {}", known().collect::<Vec<_>>().join(", "))))
}

/// Returns the text of the file with the presets' recipients at its end, and what is new in it.
fn joined(file: &Source, presets: &[Source]) -> Result<(String, Added)> {
    // Lines end as they did: the editor knows but one kind of ending.
    let windows = file.text().contains("\r\n");
    let former = file.text().replace("\r\n", "\n");
    let mut document = document(&Source::new(file.name(), former.as_str()))?;
    let there: Vec<Table> = tables(&document)?;
    let mut done = Added { added: vec![], kept: vec![], lines: vec![], warnings: vec![] };
    let mut new: Vec<Table> = vec![];
    for preset in presets {
        for table in tables(&self::document(preset)?)? {
            let Some(own) = id(&table).map(String::from) else { continue };
            let same = |other: &Table| id(other).is_some_and(|id| id.eq_ignore_ascii_case(&own));
            if there.iter().any(same) {
                done.kept.push(own);
                continue;
            }
            // Two presets may have an office in common.
            if new.iter().any(same) {
                continue;
            }
            if let Some(other) = there.iter().find(|other| office(other).is_some() && office(other) == office(&table)) {
                let message = format!("`{own}` has the same office as `{}`", id(other).unwrap_or_default());
                let warning = Diagnostic::warning(message).code("same-office");
                done.warnings.push(warning.hint(format!("keep one of the two in {RECIPIENTS}")));
            }
            done.added.push(own);
            new.push(table);
        }
    }
    if new.is_empty() {
        return Ok((file.text().to_string(), done));
    }
    append(&mut document, new)?;
    let text = document.to_string();
    done.lines = added_lines(&former, &text);
    Ok((if windows { text.replace('\n', "\r\n") } else { text }, done))
}

/// Puts tables at the end of a document, behind its last comment.
fn append(document: &mut DocumentMut, new: Vec<Table>) -> Result<()> {
    let mut comment = document.trailing().as_str().unwrap_or_default().to_string();
    document.set_trailing("");
    let list = document.entry("recipient").or_insert_with(|| Item::ArrayOfTables(Default::default()));
    let Some(list) = list.as_array_of_tables_mut() else { return Err(no_tables()) };
    for mut table in new {
        let own = table.decor().prefix().and_then(|p| p.as_str()).unwrap_or_default().trim_start_matches('\n');
        let own = own.to_string();
        if !comment.is_empty() && !comment.ends_with('\n') {
            comment.push('\n');
        }
        let gap = if list.is_empty() && comment.is_empty() { "" } else { "\n" };
        table.decor_mut().set_prefix(format!("{comment}{gap}{own}"));
        // Tables without a place of their own follow those before them.
        table.set_position(None);
        list.push(table);
        comment.clear();
    }
    Ok(())
}

fn document(source: &Source) -> Result<DocumentMut> {
    source.text().parse::<DocumentMut>().map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        let message = format!("this is no valid TOML: {}", error.message().replace('\n', ", "));
        Diagnostic::error(message).code("toml").at(source.at(span)).into()
    })
}

fn tables(document: &DocumentMut) -> Result<Vec<Table>> {
    match document.get("recipient") {
        None => Ok(vec![]),
        Some(item) => Ok(item.as_array_of_tables().ok_or_else(no_tables)?.iter().cloned().collect()),
    }
}

fn no_tables() -> Error {
    Error::new(format!("the recipients of `{RECIPIENTS}` are no tables of their own, so that none can be added"))
        .hint("write each under a line `[[recipient]]`")
}

fn id(table: &Table) -> Option<&str> {
    table.get("id")?.as_str()
}

fn office(table: &Table) -> Option<(&str, &str)> {
    Some((table.get("office")?.as_str()?, table.get("country")?.as_str()?))
}

/// Returns the lines of a longer text that a shorter one does not have, where nothing was taken away.
fn added_lines(former: &str, text: &str) -> Vec<String> {
    let (former, text): (Vec<&str>, Vec<&str>) = (former.lines().collect(), text.lines().collect());
    let same = former.iter().zip(&text).take_while(|(a, b)| a == b).count();
    let rest = former.len() - same;
    text[same..text.len() - rest.min(text.len() - same)].iter().map(|line| line.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn add_to(text: &str, names: &[&str]) -> (String, Added) {
        let presets: Vec<Source> = names.iter().map(|name| preset(name).unwrap()).collect();
        joined(&Source::new(RECIPIENTS, text), &presets).unwrap()
    }

    fn read(text: &str) -> Vec<Recipient> {
        let manifest = "source = \"en\"\n[sender]\nid = \"c\"\nname = \"C\"\nplace = \"Paris\"\n";
        Campaign::read(&Source::new(MANIFEST, manifest), &Source::new(RECIPIENTS, text)).unwrap().recipients
    }

    #[test]
    fn every_preset_is_read_names_no_person_and_tells_where_its_addresses_are_from() {
        let names: Vec<&str> = defaults::presets().iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["eu", "nordic", "p5+1", "un"]);
        for (name, source) in defaults::presets() {
            let recipients = read(source.text());
            assert!(recipients.len() >= 4 && source.text().starts_with("# "), "{name}");
            for one in &recipients {
                assert!(one.name.is_none() && one.gender.is_none() && one.address.is_some(), "{name}: {}", one.id);
            }
            let mut before = "";
            for line in source.text().lines() {
                if line.starts_with("address") {
                    assert!(before.starts_with("# ") || before.starts_with("address"), "{name}: {line}");
                }
                before = line;
            }
            let pairs: std::collections::BTreeSet<_> =
                recipients.iter().map(|r| (r.office, r.country.clone())).collect();
            assert_eq!(pairs.len(), recipients.len(), "{name} has an office twice");
        }
        let un = read(preset("un").unwrap().text());
        assert_eq!(un[0].valid_until, Some(jiff::civil::date(2026, 12, 31)));
    }

    #[test]
    fn what_stands_in_the_file_stays_and_entries_with_the_same_id_are_left_alone() {
        let mine = "# ours\r\n[[recipient]] # first\r\nid='FR-president'  # mine\r\noffice = \"president\"\r\ncountry = \"FR\"\r\n\r\n# the end";
        let (text, added) = add_to(mine, &["p5+1"]);
        assert!(text.starts_with(mine), "{text:?}");
        assert_eq!((added.added.len(), &added.kept[..]), (5, &["fr-president".to_string()][..]));
        assert_eq!(text.matches("\r\n").count(), text.matches('\n').count(), "{text:?}");
        assert_eq!(read(&text).len(), 6);
        assert_eq!(mine.lines().count() + added.lines.len(), text.lines().count());
        let (again, none) = add_to(&text, &["p5+1"]);
        assert_eq!((again, none.added.len(), none.kept.len()), (text, 0, 6));
    }

    #[test]
    fn the_same_office_under_another_id_is_told() {
        let mine = "[[recipient]]\nid = \"paris\"\noffice = \"president\"\ncountry = \"FR\"\n";
        let (_, added) = add_to(mine, &["p5+1", "p5+1"]);
        assert_eq!(added.added.len(), 6, "a preset that is named twice is taken once");
        assert!(added.warnings[0].message.contains("same office as `paris`"), "{:?}", added.warnings);
    }

    #[test]
    fn an_empty_file_takes_presets_and_inline_recipients_are_refused() {
        for empty in ["", "# nobody yet\n", "\n\n"] {
            let (text, added) = add_to(empty, &["un", "eu"]);
            assert_eq!((read(&text).len(), added.added.len()), (9, 9));
            assert!(text.starts_with(empty), "{text}");
        }
        let inline = Source::new(RECIPIENTS, "recipient = [{ id = \"x\", office = \"person\", country = \"FR\" }]");
        let error = joined(&inline, &[preset("un").unwrap()]).unwrap_err();
        assert!(error.to_string().contains("[[recipient]]"), "{error}");
        assert!(preset("p5").unwrap_err().to_string().contains("did you mean `p5+1`?"));
    }

    proptest! {
        #[test]
        fn no_line_of_the_file_is_lost(comments in proptest::collection::vec("(# [a-z\"\\[=]{0,12}|)", 0..6), ids in proptest::collection::btree_set("r-[a-z]{1,6}", 0..4)) {
            let mut text = comments.iter().map(|c| format!("{c}\n")).collect::<String>();
            for (n, id) in ids.iter().enumerate() {
                text += &format!("[[recipient]]\nid = '{id}'\noffice = \"person\"\ncountry = \"FR\"\n\n[recipient.name]\nlatn = \"N {n}\"\n{}\n", comments.get(n).cloned().unwrap_or_default());
            }
            let (joined, added) = add_to(&text, &["nordic"]);
            prop_assert!(joined.starts_with(&text), "{}", joined);
            prop_assert_eq!(added.added.len(), 10);
            prop_assert_eq!(read(&joined).len(), 10 + ids.len());
        }
    }
}
