//! Whose signatures count: `allowed_signers` as OpenSSH reads it (ssh-keygen(1), ALLOWED SIGNERS), but strictly, and
//! `revoked_signers`, one public key on a line, as `ssh-keygen -Y verify -r` reads it.
//!
//! Stricter than `ssh-keygen`, on purpose: a line that is not understood makes the file unusable instead of being passed
//! over; names and namespaces hold no patterns; certificates and kinds of keys other than Ed25519 are refused; a
//! revoked key is never good, whatever the time; days without a time zone count only where it is that day everywhere.
//!
//! The comment `# threshold: 3` says how many must sign.

use std::collections::BTreeSet;

use ssh_key::public::KeyData;

use super::key::PublicKey;
use super::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE};
use super::{ALLOWED, DEMONSTRATION};
use crate::diag::{Diagnostic, Error, Findings, Kind, Result, Source};

/// How the comment begins that says how many must sign.
const THRESHOLD: &str = "# threshold:";
/// So many lines are read; no coalition has as many keys.
const LINES: usize = 2000;
/// From how many lines on a file without a single key is none of ours, rather than one with as many slips.
const STRANGE: usize = 10;
/// Time zones lie between 14 hours before and 12 hours behind (tz database).
const AHEAD: i64 = 14 * 3600;
const BEHIND: i64 = 12 * 3600;

/// The organisations whose signatures count, with their keys.
#[derive(Clone, Debug, Default)]
pub struct Signers {
    entries: Vec<Entry>,
    revoked: Vec<KeyData>,
    threshold: Option<u32>,
}

/// A line of `allowed_signers`.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The organisation: the first of the line's names.
    pub org: String,
    pub key: PublicKey,
    /// What the key may sign; anything where there is none.
    pub namespaces: Option<Vec<String>>,
    /// From when and until when it counts, in seconds since 1970.
    pub after: Option<i64>,
    pub before: Option<i64>,
}

/// What a key is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It counts for these organisations.
    Good(Vec<String>),
    /// Nobody is known to have it.
    Unknown,
    /// It has been revoked; whose it was.
    Revoked(Option<String>),
    /// It may not sign this kind of thing.
    OtherPurpose(String),
    /// It does not count yet, or no more.
    OutOfTime(String),
}

impl Signers {
    /// Returns the organisations of the two files.
    ///
    /// # Errors
    /// Every line that is not understood, as [`Kind::Unsure`].
    pub fn parse(allowed: &Source, revoked: Option<&Source>) -> Result<Signers> {
        let (mut signers, mut findings) = (Signers::default(), Findings::default());
        for source in [Some(allowed), revoked].into_iter().flatten() {
            if source.text().contains("PRIVATE KEY") {
                // Without a place, which would show the lines.
                let error =
                    Diagnostic::error(format!("`{}` is a secret key, which nobody else may see", source.name()));
                let error = error.code("allowed-signers").hint("name a file of public keys, such as `allowed_signers`");
                return Err(Error::from(error).kind_of(Kind::Unsure));
            }
            if lines(source).nth(LINES).is_some() {
                let error = Diagnostic::error(format!("`{}` has more than {LINES} lines", source.name()));
                return Err(Error::from(error.code("allowed-signers")).kind_of(Kind::Unsure));
            }
        }
        let mut thresholds = 0;
        for (line, place) in lines(allowed) {
            if let Some(number) = line.strip_prefix(THRESHOLD) {
                thresholds += 1;
                signers.threshold = number.trim().parse().ok().filter(|n| *n > 0);
                if signers.threshold.is_none() || thresholds > 1 {
                    let error = Diagnostic::error("the threshold must be one whole number from 1, said once");
                    findings.push(error.code("allowed-signers").at(place));
                }
            } else if !line.starts_with('#') {
                let read = entry(line).map_err(|e| e.code("allowed-signers").at(&place));
                signers.entries.extend(findings.keep(read));
            }
        }
        let told = lines(allowed).filter(|(line, _)| !line.starts_with('#')).count();
        if signers.entries.is_empty() && told > STRANGE {
            let error = Diagnostic::error(format!("`{}` is no list of keys: none of its lines is one", allowed.name()));
            let error =
                error.code("allowed-signers").hint("name the file `allowed_signers` that the organisations publish");
            return Err(Error::from(error).kind_of(Kind::Unsure));
        }
        for (line, place) in revoked.into_iter().flat_map(lines).filter(|(line, _)| !line.starts_with('#')) {
            match ssh_key::PublicKey::from_openssh(line) {
                Ok(key) => signers.revoked.push(key.key_data().clone()),
                Err(_) => {
                    let error = Diagnostic::error("this is no public key, so that nobody knows what is revoked");
                    findings.push(error.code("revoked-signers").at(place));
                }
            }
        }
        findings.finish(signers).map_err(|e| e.kind_of(Kind::Unsure))
    }

    /// Returns how many must sign, where the file says it.
    pub fn threshold(&self) -> Option<u32> {
        self.threshold
    }

    /// Returns the organisations in the order of the file, each once.
    pub fn organisations(&self) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        self.entries.iter().map(|e| e.org.as_str()).filter(|org| seen.insert(org.to_ascii_lowercase())).collect()
    }

    /// Returns every organisation with each of its keys, and whether the key has been revoked.
    pub fn keys(&self) -> impl Iterator<Item = (&str, &PublicKey, bool)> {
        self.entries.iter().map(|e| (e.org.as_str(), &e.key, self.is_revoked(&e.key)))
    }

    /// Returns the lines of `allowed_signers`.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the keys that are never good.
    pub(super) fn revoked(&self) -> &[KeyData] {
        &self.revoked
    }

    /// Returns whether a key has been revoked.
    pub fn is_revoked(&self, key: &PublicKey) -> bool {
        self.revoked.contains(key.data())
    }

    /// Returns what a key is worth for a namespace at a time, in seconds since 1970.
    pub fn standing(&self, key: &PublicKey, namespace: &str, now: i64) -> Standing {
        let own: Vec<&Entry> = self.entries.iter().filter(|e| e.key == *key).collect();
        if self.is_revoked(key) {
            return Standing::Revoked(own.first().map(|e| e.org.clone()));
        }
        let Some(first) = own.first() else { return Standing::Unknown };
        let fits = |e: &&&Entry| e.namespaces.as_ref().is_none_or(|all| all.iter().any(|one| one == namespace));
        let timely = |e: &&&Entry| e.after.is_none_or(|t| now >= t) && e.before.is_none_or(|t| now < t);
        if !own.iter().any(|e| fits(&e)) {
            return Standing::OtherPurpose(first.org.clone());
        }
        let good: Vec<String> = own.iter().filter(fits).filter(timely).map(|e| e.org.clone()).collect();
        if good.is_empty() { Standing::OutOfTime(first.org.clone()) } else { Standing::Good(good) }
    }

    /// Returns how many signers these organisations are: those that share a key are one.
    pub fn count(&self, orgs: &BTreeSet<String>) -> usize {
        let known: Vec<String> = self.organisations().into_iter().map(str::to_ascii_lowercase).collect();
        let at = |org: &str| known.iter().position(|k| k.eq_ignore_ascii_case(org));
        let mut group: Vec<usize> = (0..known.len()).collect();
        for (n, one) in self.entries.iter().enumerate() {
            for other in self.entries[..n].iter().filter(|other| other.key == one.key) {
                if let (Some(a), Some(b)) = (at(&one.org), at(&other.org)) {
                    let (from, to) = (group[a], group[b]);
                    group.iter_mut().filter(|g| **g == from).for_each(|g| *g = to);
                }
            }
        }
        let groups: BTreeSet<usize> = orgs.iter().filter_map(|org| Some(group[at(org)?])).collect();
        groups.len()
    }

    /// Returns how many signers there are at most.
    pub fn all(&self) -> usize {
        let usable = self.entries.iter().filter(|e| !self.is_revoked(&e.key));
        self.count(&usable.map(|e| e.org.clone()).collect())
    }
}

/// Returns the lines that say something, with their places.
fn lines(source: &Source) -> impl Iterator<Item = (&str, crate::diag::Place)> {
    let mut at = 0;
    source.text().split('\n').filter_map(move |line| {
        let start = at;
        at += line.len() + 1;
        let line = line.trim_matches([' ', '\t', '\r']);
        (!line.is_empty()).then(|| (line, source.at(start..at - 1)))
    })
}

/// Returns what a line says.
fn entry(line: &str) -> Result<Entry> {
    let wrong = |message: String| {
        Diagnostic::error(message).hint("a line is `organisation options kind key`, see docs/signing.md")
    };
    let (names, rest) = line.split_once([' ', '\t']).ok_or_else(|| wrong("this line has no key".to_string()))?;
    for name in names.split(',') {
        if name.is_empty() || name.bytes().any(|c| !c.is_ascii_graphic() || b"*?!\"'\\".contains(&c)) {
            return Err(wrong(format!("`{}` is no name of an organisation", name.escape_debug())).into());
        }
        if name.eq_ignore_ascii_case(DEMONSTRATION) {
            return Err(wrong(format!("`{DEMONSTRATION}` is the name of a key that everybody knows")).into());
        }
    }
    let org = names.split(',').next().unwrap_or_default().to_string();
    let rest = rest.trim_start_matches([' ', '\t']);
    let (options, key) = if is_kind(rest) { ("", rest) } else { split_options(rest) };
    let key = PublicKey::parse(key)?;
    if key.is_demonstration() {
        return Err(Diagnostic::error("this key is the demonstration's, which everybody has")
            .hint("take the line out")
            .into());
    }
    let mut entry = Entry { org, key, namespaces: None, after: None, before: None };
    for (name, value) in pairs(options).map_err(wrong)? {
        let told = |what: &str| wrong(format!("`{}` {what}", name.escape_debug()));
        let twice = match name.to_ascii_lowercase().as_str() {
            "namespaces" => {
                let all: Vec<String> = value.split(',').map(String::from).collect();
                if all.iter().any(|one| one.is_empty() || one.contains(['*', '?', '!'])) {
                    return Err(told(&format!(
                        "must list whole names, such as `{MANIFEST_NAMESPACE},{FILE_NAMESPACE}`"
                    ))
                    .into());
                }
                entry.namespaces.replace(all).is_some()
            }
            "valid-after" => entry.after.replace(moment(&value, BEHIND).ok_or_else(|| told("is no date"))?).is_some(),
            "valid-before" => entry.before.replace(moment(&value, -AHEAD).ok_or_else(|| told("is no date"))?).is_some(),
            "cert-authority" => return Err(told("is not supported: name the keys themselves").into()),
            _ => return Err(told("is no option that is known here").into()),
        };
        if twice {
            return Err(told("stands twice").into());
        }
    }
    Ok(entry)
}

/// Whether a text begins with the name of a kind of key.
fn is_kind(text: &str) -> bool {
    let word = text.split([' ', '\t']).next().unwrap_or_default();
    !word.contains(['=', '"']) && (word.starts_with("ssh-") || word.starts_with("sk-") || word.starts_with("ecdsa-"))
}

/// Parts the options from the key: they end at the first blank outside of quotation marks.
fn split_options(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ' ' | '\t' if !quoted => return (&text[..at], text[at..].trim_start_matches([' ', '\t'])),
            _ => {}
        }
    }
    (text, "")
}

/// Returns the options with their values: `name="value"`, or `name` alone, with commas between them.
fn pairs(options: &str) -> Result<Vec<(&str, String)>, String> {
    let (mut rest, mut found) = (options, vec![]);
    while !rest.is_empty() {
        let end = rest.find(['=', ',']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        rest = match after.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').ok_or("a quotation mark is not closed")?;
                if value.contains('\\') {
                    return Err("a value holds a backslash".to_string());
                }
                found.push((name, value.to_string()));
                after
            }
            None if after.starts_with('=') => {
                return Err(format!("the value of `{}` needs quotation marks", name.escape_debug()));
            }
            None => {
                found.push((name, String::new()));
                after
            }
        };
        rest = match rest.strip_prefix(',') {
            Some("") => return Err("the options end with a comma".to_string()),
            Some(more) => more,
            None if rest.is_empty() => rest,
            None => return Err("options are parted by commas, without blanks".to_string()),
        };
    }
    Ok(found)
}

/// Returns the moment of `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, in seconds since 1970: with `Z` of universal time;
/// without, shifted so far that it counts in every time zone.
fn moment(text: &str, shift: i64) -> Option<i64> {
    let (digits, shift) = match text.strip_suffix('Z') {
        Some(digits) => (digits, 0),
        None => (text, shift),
    };
    if !digits.bytes().all(|c| c.is_ascii_digit()) || ![8, 12, 14].contains(&digits.len()) {
        return None;
    }
    let number = |from: usize, to: usize| digits.get(from..to).and_then(|d| d.parse::<i8>().ok()).unwrap_or(0);
    let year = digits.get(..4)?.parse().ok()?;
    let time =
        jiff::civil::DateTime::new(year, number(4, 6), number(6, 8), number(8, 10), number(10, 12), number(12, 14), 0);
    let zoned = time.ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(zoned.timestamp().as_second() + shift)
}

/// Returns `allowed_signers` with a key added and the threshold brought up to date; lines that are there stay as they
/// are. None where the key stands there for the organisation already and nothing changes.
///
/// # Errors
/// When the file is not understood, or the key is another organisation's or revoked.
pub fn allow(
    allowed: Option<&Source>,
    revoked: Option<&Source>,
    org: &str,
    key: &PublicKey,
    threshold: u32,
) -> Result<Option<String>> {
    let empty = Source::new(ALLOWED, "");
    let known = Signers::parse(allowed.unwrap_or(&empty), revoked)?;
    if known.is_revoked(key) {
        let error = Diagnostic::error(format!("the key {} has been revoked", key.fingerprint())).code("revoked");
        return Err(error.hint("a revoked key is never good again: make a new one with `openletter key new`").into());
    }
    let owner = known.keys().find(|(_, one, _)| *one == key).map(|(org, ..)| org.to_string());
    if let Some(other) = owner.as_ref().filter(|other| !other.eq_ignore_ascii_case(org)) {
        let error = Diagnostic::error(format!("the key {} is that of `{other}`", key.fingerprint())).code("shared-key");
        return Err(error.hint("each organisation has a key of its own: those that share one count once").into());
    }
    let told = format!("{THRESHOLD} {threshold}");
    let head = "# Whose signatures count: publish this file on your own site, and compare it with that of the others.";
    let mut lines: Vec<String> = match allowed {
        Some(old) => old.text().lines().map(String::from).collect(),
        None => vec![head.to_string(), told.clone()],
    };
    match lines.iter_mut().find(|line| line.trim_start().starts_with(THRESHOLD)) {
        Some(line) => *line = told,
        None => lines.insert(0, told),
    }
    if owner.is_none() {
        lines.push(format!("{org} namespaces=\"{MANIFEST_NAMESPACE},{FILE_NAMESPACE}\" {}", key.line()));
    }
    let text = lines.join("\n") + "\n";
    Signers::parse(&Source::new(ALLOWED, &*text), revoked)?;
    Ok((allowed.is_none_or(|old| old.text() != text)).then_some(text))
}

/// Returns `revoked_signers` with keys added, each with a remark such as whose it was and since when. None where all of
/// them stand there already.
///
/// # Errors
/// When the file is not understood.
pub fn revoke(revoked: Option<&Source>, keys: &[&PublicKey], remark: &str) -> Result<Option<String>> {
    let known = Signers::parse(&Source::new(ALLOWED, ""), revoked)?;
    let new: Vec<_> = keys.iter().filter(|key| !known.is_revoked(key)).collect();
    if new.is_empty() {
        return Ok(None);
    }
    let head = "# Keys that are never good any more: publish this file beside the keys that are.\n";
    let mut text = revoked.map_or(head.to_string(), |old| old.text().to_string());
    if !text.ends_with('\n') {
        text.push('\n');
    }
    new.iter().for_each(|key| text.push_str(&format!("{} {remark}\n", key.line())));
    Ok(Some(text))
}
