//! `openletter verify`.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use openletter::diag::{Diagnostic, Error, Result};
use openletter::pipeline::Desk;
use openletter::pipeline::verify::{self, Keys, Subject, roots};
use openletter::seal::page;
use openletter::seal::pdf::{ROOT, Worth};
use openletter::seal::record::Review;
use openletter::seal::verdict::{Sealed, State};
use openletter::seal::verify::Question;
use openletter::seal::{ALLOWED, Digest, Report, Verdict};
use openletter::shelf::Shelf;
use serde_json::json;

use super::{count, positive};
use crate::cli::report::harmless;
use crate::cli::ui::Ui;

/// How many reasons and how many notes are told to people at most.
const SHOWN: usize = 20;

/// Check letters: who signed them, in which language, to whom, and whether anything has been altered
#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 good, 3 altered or not genuine, 4 too few signers, 5 cannot tell. The keys never come \
from what is checked: from `--allowed`, or from your own campaign for its own letters."
)]
pub struct Verify {
    /// Folder of the letters, or one of them with its list or signatures
    #[arg(value_hint = ValueHint::AnyPath, required_unless_present = "page")]
    path: Option<PathBuf>,

    /// Whose signatures count: the file that the organisations publish
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    allowed: Option<PathBuf>,

    /// Keys that are never good [default: `revoked_signers` beside the allowed ones]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "allowed")]
    revoked: Option<PathBuf>,

    /// Certificate to which the seals of PDFs must lead, or that of an authority for timestamps; may be repeated
    /// [default: `seal-root.pem` beside the keys, or your own campaign's]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    root: Vec<PathBuf>,

    /// How many must have signed [default: what the keys' file or your own campaign says]
    #[arg(long, value_name = "K", value_parser = |word: &str| positive::<NonZeroU32>(word).map(u32::from))]
    need: Option<u32>,

    /// Check a demonstration, which is signed with a key that everybody has
    #[arg(long, conflicts_with_all = ["allowed", "need"])]
    demo: bool,

    /// Check nothing: write the page on which anybody can check the campaign's letters with a browser
    #[arg(
        long,
        value_name = "FILE",
        num_args = 0..=1,
        default_missing_value = page::NAME,
        value_hint = ValueHint::FilePath,
        conflicts_with_all = ["path", "demo"]
    )]
    page: Option<PathBuf>,
}

impl Verify {
    /// `desk` is the campaign in which the command was called, where there is one; `now` the time.
    pub fn run(&self, desk: Option<&Desk>, now: &str, ui: &Ui) -> Result<u8> {
        let Some(path) = &self.path else { return self.write_page(desk, ui) };
        let subject = Subject::at(path)?;
        let keys = match (&self.allowed, desk) {
            (Some(file), _) => Some(Keys::read(file, self.revoked.as_deref())?),
            (None, Some(desk)) if !self.demo => Keys::of_campaign(desk, &subject)?,
            _ => None,
        };
        if let Some(keys) = &keys {
            keys.from_outside(&subject)?;
        }
        let roots = roots(&self.root, keys.as_ref(), desk, &subject)?;
        let own = self.allowed.is_none().then_some(desk).flatten();
        let question = Question {
            signers: keys.as_ref().map(|keys| &keys.signers),
            keys: keys.as_ref().map(|keys| keys.place.display().to_string()),
            need: self.need.or(own.zip(keys.as_ref()).map(|(desk, keys)| threshold(desk, keys))),
            now: seconds(now)?,
            demonstration: self.demo,
            minisign: keys.as_ref().and_then(|keys| keys.minisign.as_ref()),
            roots: &roots,
            sender: own.filter(|_| keys.is_some()).map(|desk| desk.campaign().sender.id.as_str()),
        };
        let report = subject.check(&question)?;
        if ui.json() {
            ui.json_data(&report)?;
        } else {
            ui.data(&tell(&report))?;
        }
        Ok(report.verdict.exit_code())
    }

    fn write_page(&self, desk: Option<&Desk>, ui: &Ui) -> Result<u8> {
        let without = || {
            Error::usage("there is no campaign here, whose languages the page would speak")
                .hint("run the command in the campaign's folder, or name it with `-C`")
        };
        let desk = desk.ok_or_else(without)?;
        let allowed = self.allowed.clone().unwrap_or_else(|| desk.shelf().path(ALLOWED));
        if !allowed.is_file() {
            return Err(Error::new(format!("there is no `{}`", allowed.display()))
                .hint("add the members' public keys first: `openletter key allow FILE`"));
        }
        let keys = Keys::read(&allowed, self.revoked.as_deref())?;
        let need = self.need.unwrap_or_else(|| threshold(desk, &keys));
        let text = verify::page(desk, &keys, need)?;
        let file = self.page.as_deref().unwrap_or(Path::new(page::NAME));
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let name = file.file_name().ok_or_else(|| Error::usage(format!("`{}` is no file", file.display())))?;
        Shelf::new(folder).write(name, text.as_bytes())?;
        let digest = Digest::of(text.as_bytes());
        let mut notes = vec![];
        if self.need.is_none() && keys.signers.threshold().is_some_and(|other| other != need) {
            let note =
                Diagnostic::warning(format!("the page asks for {need} signers, and `{ALLOWED}` for another number"));
            notes.push(note.code("threshold").hint("`openletter key allow` brings that file up to date"));
        }
        if need as usize > keys.signers.all() {
            let keys = count(keys.signers.all(), "organisation has a key", "organisations have keys");
            let note = Diagnostic::warning(format!("{need} must sign and {keys}: nothing can be good yet"));
            notes.push(note.code("threshold").hint("add the members' public keys: `openletter key allow FILE`"));
        }
        ui.tell(&notes);
        if ui.json() {
            ui.json_data(&json!({ "file": file, "sha256": digest }))?;
        } else {
            ui.say(format!("Wrote {}, SHA-256 {digest}.", file.display()));
            ui.say("Publish it on the organisations' own sites: a page that comes with the letters proves nothing.");
        }
        Ok(0)
    }
}

/// Returns how many must sign: the campaign and the file of its keys should say the same, and where they do not, whoever
/// lowered one of them does not get their way.
fn threshold(desk: &Desk, keys: &Keys) -> u32 {
    desk.campaign().threshold.max(keys.signers.threshold().unwrap_or(0))
}

/// Returns the time in seconds since 1970.
fn seconds(now: &str) -> Result<i64> {
    let time = jiff::Timestamp::strptime("%Y-%m-%d %H:%M%z", now);
    let hint = "write `OPENLETTER_NOW` as `2026-11-21 12:00+0000`";
    time.map(|t| t.as_second()).map_err(|e| Error::usage(format!("`{now}` is no time: {e}")).hint(hint))
}

/// Returns what a review state means, in words.
pub fn review(review: Review) -> &'static str {
    match review {
        Review::Source => "the language it was written in",
        Review::Accepted => "translated; every sentence accepted by name",
        Review::Complete => "translated; complete, not every sentence accepted by name",
        Review::Unreviewed => "translated; NOT REVIEWED to the end, as every page says",
    }
}

/// Returns the report for people.
fn tell(report: &Report) -> String {
    let (count_, need) = (report.count, report.need);
    let mut lines = vec![match report.verdict {
        Verdict::Good => {
            let of = need.map(|need| format!(" (needed: {need})")).unwrap_or_default();
            format!("GOOD: signed by {}{of}; nothing has been altered.", count(count_, "organisation", "organisations"))
        }
        Verdict::Demonstration => {
            "DEMONSTRATION: everything fits, but it is signed with a key that everybody has. IT PROVES NOTHING."
                .to_string()
        }
        Verdict::Sealed => {
            "SEALED: the PDF is as it was sealed. No organisation's signature has been checked.".to_string()
        }
        Verdict::Altered => "ALTERED OR NOT GENUINE: do not trust this.".to_string(),
        Verdict::TooFew => "TOO FEW SIGNERS: what is there is as it was signed, but too few have signed.".to_string(),
        Verdict::Unsure => "CANNOT TELL: this is no proof of anything.".to_string(),
    }];
    lines.extend(some(&report.reasons, "  - "));
    if report.verdict == Verdict::Unsure && report.keys.is_none() {
        lines.push(format!("  hint: name the keys that the organisations publish: `--allowed {ALLOWED}`"));
        lines.push("  hint: a demonstration is checked with `--demo`".to_string());
        if report.seals.iter().any(|one| one.seal.worth == Worth::Unknown) {
            lines.push(format!("  hint: name the certificate to which the seal must lead: `--root {ROOT}`"));
        }
    }
    lines.push(String::new());
    if let Some(record) = &report.letter {
        lines.push(format!(
            "Letter     {} ({}), revision {} of {}",
            record.title, record.letter, record.revision, record.date
        ));
        lines.push(format!("From       {} ({})", record.name, record.sender));
    }
    if !report.signers.is_empty() {
        lines.push(format!("Signed by  {}", report.signers.join(", ")));
    }
    if let Some(keys) = &report.keys {
        lines.push(format!("Keys       {keys} ({}); they must come from the organisations themselves", report.known));
    }
    lines.extend(files(report));
    lines.extend(seals(report));
    lines.extend(some(&report.remarks, "Note       "));
    lines.iter().map(|line| harmless(line).replace('\n', "\u{FFFD}") + "\n").collect()
}

/// Returns lines that begin so, the first ones of very many: the answer must not scroll away.
fn some(all: &[String], begin: &str) -> Vec<String> {
    let shown = if all.len() > SHOWN { SHOWN - 1 } else { all.len() };
    let mut lines: Vec<String> = all[..shown].iter().map(|one| format!("{begin}{one}")).collect();
    if shown < all.len() {
        lines.push(format!("{begin}and {} more: `--json` tells all of them", all.len() - shown));
    }
    lines
}

/// Says whose seals the PDFs have: those that say the same in one line.
fn seals(report: &Report) -> Vec<String> {
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for Sealed { seal, .. } in &report.seals {
        let who =
            format!("{}, for a letter of {}", seal.by.as_deref().unwrap_or("?"), seal.day.as_deref().unwrap_or("?"));
        let root = seal.root.as_deref().unwrap_or("?");
        let mut what = match seal.worth {
            Worth::Good => format!("Seal       of {who}: it fits"),
            Worth::Unknown => format!(
                "Seal       of somebody who calls themselves {who}: it fits, but nobody says whether its root counts, {root}"
            ),
            Worth::OutOfTime => format!("Seal       of {who}: it fits, but does not count at this time"),
            Worth::Broken | Worth::Absent => continue,
        };
        if let (Some(time), true) = (&seal.timestamp, report.seals.len() == 1) {
            let known = if time.known { "" } else { ", whom you have not named as trusted" };
            what.push_str(&format!("; sealed before {} by the word of {}{known}", time.at, time.by));
        }
        *said.entry(what).or_default() += 1;
    }
    let all = report.seals.len();
    said.into_iter()
        .map(|(what, n)| if all > 1 { format!("{what} ({})", count(n, "PDF", "PDFs")) } else { what })
        .collect()
}

/// Says which letters were looked at: one by one where they are few, else by language.
fn files(report: &Report) -> Vec<String> {
    let intact: Vec<_> = report.files.iter().filter(|f| f.state == State::Intact).collect();
    if let ([one], 1) = (&intact[..], report.files.len()) {
        let path = one.listed_as.as_deref().unwrap_or(&one.path);
        let what = match (&one.lang, &one.recipient) {
            (Some(lang), Some(recipient)) => format!("{path}: in `{lang}`, to `{recipient}`"),
            _ => path.to_string(),
        };
        let mut languages = report.letter.iter().flat_map(|record| &record.languages);
        let language = languages.find(|l| one.lang.as_deref() == Some(l.lang.as_str()));
        let reviewed = language.map(|l| format!("In         {:8} {}", l.lang.as_str(), review(l.review)));
        return std::iter::once(format!("File       {what}")).chain(reviewed).collect();
    }
    let mut languages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in &intact {
        if let (Some(lang), Some(recipient)) = (&file.lang, &file.recipient) {
            let known = languages.entry(lang).or_default();
            if !known.contains(&recipient.as_str()) {
                known.push(recipient);
            }
        }
    }
    let mut lines = vec![format!("Files      {} of {} are as they were listed", intact.len(), report.files.len())];
    let to = |tag: &str| languages.get(tag).map(|ids| ids.join(", ")).unwrap_or_default();
    let known: Vec<_> = report.letter.iter().flat_map(|record| &record.languages).collect();
    let same = known.windows(2).all(|two| to(two[0].lang.as_str()) == to(two[1].lang.as_str()));
    if let (Some(first), true) = (known.first(), same) {
        lines.push(format!("To         {}", to(first.lang.as_str())));
    }
    for language in known {
        let tag = language.lang.as_str();
        lines.push(format!("In         {tag:8} {}", review(language.review)));
        if !same {
            lines.push(format!("           {:8} to {}", "", to(tag)));
        }
    }
    lines
}
