//! Sentences with marks in them through an engine that knows words only: one rung after another until every mark
//! has come back once, and rather nothing than a mark too few.
//!
//! 1. Atoms as `⟦1⟧`, pairs left out and set round the words that stand for theirs.
//! 2. The same with atoms as words of letters and digits, which some vocabularies keep better.
//! 3. Pairs as sentinels too, `⟦1⟧` where they begin and `⟦2⟧` where they end.
//! 4. Atoms left out and set beside the word that stands for the one beside them.
//! 5. The words between the marks one by one, with the marks in the order of the original.
//!
//! A sentence that is too long, or in which the engine loses itself, is parted in two first.

use super::align::{Place, is_spaceless, project};
use super::engine::{Engine, Fault};
use super::sentence::middle;
use super::unit::{Part, Text, Unit, addresses, plain, split};
use crate::campaign::Lang;

/// How often a sentence is parted at most: into 64 parts.
const DEPTH: usize = 6;
/// A sentence that is no longer than this, in bytes, is not parted because the engine failed at it.
const SHORT: usize = 60;

/// Returns the translation of a text: inline Markdown with expressions, tags and addresses.
///
/// # Errors
/// When a sentence cannot be translated with all its marks.
pub fn translate(engine: &Engine, text: &str, from: &Lang) -> Result<String, Fault> {
    let read = Text::read(text, from).map_err(|_| Fault::Marks)?;
    let first = climb(&read, |units| sentence(engine, units, 0)).and_then(|units| accepted(&read, text, &units));
    match first {
        // What is right by itself may not read back as Markdown where it stands: in the order of the original it does.
        Err(Fault::Marks) => {
            climb(&read, |units| between(engine, units, 0)).and_then(|units| accepted(&read, text, &units))
        }
        other => other,
    }
}

/// Returns the units of all parts, with the sentences translated.
fn climb(text: &Text, sentence: impl Fn(&[Unit]) -> Result<Vec<Unit>, Fault>) -> Result<Vec<Unit>, Fault> {
    let mut out: Vec<Unit> = vec![];
    let mut parted = true;
    for (n, part) in text.parts.iter().enumerate() {
        match part {
            Part::Sentence(units) => {
                // Chinese sentences stand without blanks between them, those of other languages with.
                let glued =
                    !parted && plain(&out).chars().next_back().is_some_and(|c| !c.is_whitespace() && !is_spaceless(c));
                out.extend(glued.then(|| Unit::Words(" ".into())));
                out.extend(sentence(units)?);
                parted = false;
            }
            Part::Between(units) => {
                let wide = plain(&out).chars().next_back().is_some_and(is_spaceless);
                let inner = matches!(text.parts.get(n + 1), Some(Part::Sentence(_))) && !parted;
                if !(wide && inner && plain(units).trim().is_empty()) {
                    out.extend(units.iter().cloned());
                } else {
                    out.extend(units.iter().filter(|u| !matches!(u, Unit::Words(_))).cloned());
                }
                parted = true;
            }
        }
    }
    Ok(out)
}

/// Returns the Markdown of units, if it has everything that the original has and nothing that it should not.
fn accepted(read: &Text, original: &str, units: &[Unit]) -> Result<String, Fault> {
    let text = read.write(units).map_err(|_| Fault::Marks)?;
    let all = |text: &str| {
        let mut all: Vec<String> = addresses(text).into_iter().map(|at| text[at].to_string()).collect();
        all.sort_unstable();
        all
    };
    let residue = ["⟦", "⟧", "<0x", "\u{FFFC}", "\u{FFFD}"].iter().any(|r| text.contains(r) && !original.contains(r));
    let flat = original.replace(['\n', '\t'], " ");
    if residue || all(&text.replace(['\n', '\t'], " ")) != all(&flat) { Err(Fault::Marks) } else { Ok(text) }
}

/// Returns the translation of a sentence.
fn sentence(engine: &Engine, units: &[Unit], depth: usize) -> Result<Vec<Unit>, Fault> {
    let text = plain(units);
    if !text.contains(char::is_alphabetic) {
        return Ok(units.to_vec());
    }
    if units.iter().all(|u| matches!(u, Unit::Words(_))) {
        return match engine.write(&text) {
            Ok(written) => Ok(vec![Unit::Words(written.text)]),
            Err(fault) => halves(engine, units, depth, fault, sentence),
        };
    }
    let rungs = [
        (Form::Brackets, Pairs::Around),
        (Form::Letters, Pairs::Around),
        (Form::Brackets, Pairs::Sentinels),
        (Form::Without, Pairs::Around),
    ];
    let mut first = Fault::Marks;
    for (n, (form, pairs)) in rungs.into_iter().enumerate() {
        match rung(engine, units, form, pairs) {
            Ok(units) => return Ok(units),
            Err(Fault::Long) => return halves(engine, units, depth, Fault::Long, sentence),
            Err(fault) if n == 0 => first = fault,
            Err(_) => {}
        }
    }
    between(engine, units, depth).map_err(|fault| if first == Fault::Marks { first } else { fault })
}

/// What makes an attempt at some units, so deep in halves already.
type Attempt = fn(&Engine, &[Unit], usize) -> Result<Vec<Unit>, Fault>;

/// Parts a sentence in two for which the engine is too weak, and lets `each` translate the parts.
fn halves(engine: &Engine, units: &[Unit], depth: usize, fault: Fault, each: Attempt) -> Result<Vec<Unit>, Fault> {
    let text = plain(units);
    let hopeless = fault != Fault::Long && (text.len() <= SHORT || fault == Fault::Unchanged);
    let Some(at) = middle(&text).filter(|_| depth < DEPTH && !hopeless) else { return Err(fault) };
    let (head, tail) = split(units.to_vec(), at);
    let (head, blank) = split(head, text[..at].trim_end().len());
    let (more, tail) = split(tail, text[at..].len() - text[at..].trim_start().len());
    let mut out = each(engine, &head, depth + 1)?;
    let wide = plain(&out).chars().next_back().is_some_and(is_spaceless);
    out.extend([blank, more].concat().into_iter().filter(|u| !wide || !matches!(u, Unit::Words(_))));
    out.extend(each(engine, &tail, depth + 1)?);
    Ok(out)
}

/// The last rung: the words between the marks one by one.
fn between(engine: &Engine, units: &[Unit], depth: usize) -> Result<Vec<Unit>, Fault> {
    let mut out = vec![];
    for unit in units {
        let Unit::Words(words) = unit else {
            out.push(unit.clone());
            continue;
        };
        let inner = words.trim();
        if !inner.contains(char::is_alphabetic) {
            out.push(unit.clone());
            continue;
        }
        let start = words.len() - words.trim_start().len();
        out.push(Unit::Words(words[..start].to_string()));
        out.extend(match engine.write(inner) {
            Ok(written) => vec![Unit::Words(written.text)],
            Err(fault) => halves(engine, &[Unit::Words(inner.to_string())], depth, fault, between)?,
        });
        out.push(Unit::Words(words[start + inner.len()..].to_string()));
    }
    Ok(out)
}

/// How atoms are shown to the engine.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `⟦1⟧`
    Brackets,
    /// `ZX1Z`
    Letters,
    /// Not at all.
    Without,
}

/// How pairs are shown to the engine.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pairs {
    /// Not at all.
    Around,
    /// As two sentinels.
    Sentinels,
}

/// What the engine is shown, and what was left out of it.
struct Shown {
    text: String,
    places: Vec<Place>,
    sentinels: Vec<Unit>,
}

impl Form {
    fn sentinel(self, number: usize) -> String {
        match self {
            Form::Brackets => format!("⟦{number}⟧"),
            Form::Letters => format!("ZX{number}Z"),
            Form::Without => String::new(),
        }
    }

    /// Returns a text taken apart at its sentinels, of which there are so many; none where one is broken.
    fn parts(self, text: &str) -> Option<Vec<Result<String, usize>>> {
        let (open, close) = match self {
            Form::Brackets => ("⟦", "⟧"),
            Form::Letters => ("zx", "z"),
            Form::Without => return Some(vec![Ok(text.to_string())]),
        };
        // Only ASCII letters change, so that places stay the same.
        let lower = text.to_ascii_lowercase();
        let (mut out, mut at) = (vec![], 0);
        while let Some(start) = lower[at..].find(open).map(|n| at + n) {
            let inside = start + open.len();
            let end = inside + lower[inside..].find(close)?;
            let digits = lower[inside..end].trim();
            let number = digits
                .chars()
                .try_fold(0_usize, |n, c| Some(n * 10 + digit(c)?))
                .filter(|_| (1..4).contains(&digits.chars().count()))?;
            out.push(Ok(text[at..start].to_string()));
            out.push(Err(number));
            at = end + close.len();
        }
        out.push(Ok(text[at..].to_string()));
        let stray = |part: &Result<String, usize>| part.as_ref().is_ok_and(|words| words.contains(['⟦', '⟧']));
        (!out.iter().any(stray)).then_some(out)
    }
}

fn digit(c: char) -> Option<usize> {
    let value = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        _ => return None,
    };
    usize::try_from(value).ok()
}

fn shown(units: &[Unit], form: Form, pairs: Pairs) -> Shown {
    let mut shown = Shown { text: String::new(), places: vec![], sentinels: vec![] };
    // What ends here without having begun here began before the sentence.
    let begun = |id: usize| units.contains(&Unit::Open(id));
    for unit in units {
        if let (Unit::Close(id), Pairs::Around) = (unit, pairs)
            && !begun(*id)
        {
            shown.places.push(Place::Around { id: *id, from: 0, to: 0, opens: false, closes: true });
        }
    }
    shown.places.reverse();
    for unit in units {
        match unit {
            // Two blanks, where an atom stood between them, are one.
            Unit::Words(words) if shown.text.is_empty() || shown.text.ends_with(' ') => {
                shown.text += words.trim_start()
            }
            Unit::Words(words) => shown.text += words,
            Unit::Atom(id) if form == Form::Without => {
                shown.places.push(Place::At { id: *id, at: shown.text.len() });
            }
            Unit::Open(id) if pairs == Pairs::Around => {
                let at = shown.text.len();
                shown.places.push(Place::Around { id: *id, from: at, to: at, opens: true, closes: false });
            }
            Unit::Close(id) if pairs == Pairs::Around => {
                let at = shown.text.len();
                for place in &mut shown.places {
                    match place {
                        Place::Around { id: other, to, closes, .. } if other == id => (*to, *closes) = (at, true),
                        _ => {}
                    }
                }
            }
            mark => {
                shown.sentinels.push(mark.clone());
                shown.text += &form.sentinel(shown.sentinels.len());
            }
        }
    }
    let whole = shown.text.trim_end().len();
    for place in &mut shown.places {
        match place {
            Place::Around { from, to, closes, .. } => {
                *to = if *closes { (*to).min(whole) } else { whole };
                *from = (*from).min(whole);
            }
            Place::At { at, .. } => *at = (*at).min(whole),
        }
    }
    shown.text.truncate(whole);
    shown
}

fn rung(engine: &Engine, units: &[Unit], form: Form, pairs: Pairs) -> Result<Vec<Unit>, Fault> {
    let has = |is: fn(&Unit) -> bool| units.iter().any(is);
    let (atoms, around) = (has(|u| matches!(u, Unit::Atom(_))), has(|u| matches!(u, Unit::Open(_) | Unit::Close(_))));
    // A rung that would ask the same as one before it is left out.
    if form != Form::Brackets && !atoms || pairs == Pairs::Sentinels && !around {
        return Err(Fault::Marks);
    }
    let shown = shown(units, form, pairs);
    let lower = shown.text.to_ascii_lowercase();
    if form == Form::Letters && lower.matches("zx").count() != shown.sentinels.len() {
        return Err(Fault::Marks);
    }
    if form == Form::Brackets && shown.text.matches(['⟦', '⟧']).count() != 2 * shown.sentinels.len() {
        return Err(Fault::Marks);
    }
    let written = engine.write(&shown.text)?;
    let projected = project(&shown.text, &written, &shown.places).ok_or(Fault::Marks)?;
    let mut out = vec![];
    let mut seen = vec![0; shown.sentinels.len()];
    for unit in projected {
        let Unit::Words(words) = unit else {
            out.push(unit);
            continue;
        };
        for part in form.parts(&words).ok_or(Fault::Marks)? {
            match part {
                Ok(words) => out.extend((!words.is_empty()).then_some(Unit::Words(words))),
                Err(number) => {
                    let index = number.checked_sub(1).filter(|n| *n < seen.len()).ok_or(Fault::Marks)?;
                    seen[index] += 1;
                    out.push(shown.sentinels[index].clone());
                }
            }
        }
    }
    if seen.iter().all(|n| *n == 1) && nests(units, &out) { Ok(out) } else { Err(Fault::Marks) }
}

/// Whether pairs stand within each other, but for those that begin before or end behind the sentence.
fn nests(original: &[Unit], units: &[Unit]) -> bool {
    let mut open = vec![];
    for unit in units {
        match unit {
            Unit::Open(id) => open.push(*id),
            Unit::Close(id) if open.last() == Some(id) => drop(open.pop()),
            Unit::Close(id) if original.contains(&Unit::Open(*id)) || !open.is_empty() => return false,
            _ => {}
        }
    }
    open.iter().all(|id| !original.contains(&Unit::Close(*id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentinels_are_read_strictly() {
        let parts = |form: Form, text: &str| form.parts(text);
        assert_eq!(
            parts(Form::Brackets, "a ⟦1⟧⟦ ۱۲ ⟧b").unwrap(),
            [Ok("a ".into()), Err(1), Ok(String::new()), Err(12), Ok("b".into())]
        );
        for broken in ["⟦", "⟧ a", "⟦⟧", "⟦x⟧", "⟦1", "⟦1⟦2⟧", "⟦12345⟧", "a ⟦1⟧ ⟧"] {
            assert_eq!(parts(Form::Brackets, broken), None, "{broken}");
        }
        assert_eq!(parts(Form::Letters, "é zx1z.").unwrap(), [Ok("é ".into()), Err(1), Ok(".".into())]);
        assert_eq!(parts(Form::Letters, "zx1"), None);
    }

    #[test]
    fn pairs_must_nest() {
        use Unit::{Close, Open};
        let original = [Open(0), Open(1), Close(1), Close(0)];
        assert!(nests(&original, &original));
        assert!(nests(&original, &[Open(1), Close(1), Open(0), Close(0)]));
        assert!(!nests(&original, &[Open(0), Open(1), Close(0), Close(1)]));
        assert!(!nests(&original, &[Close(0), Open(0)]));
        assert!(!nests(&original, &[Open(0)]));
        assert!(nests(&[Close(3)], &[Close(3)]) && nests(&[Open(3)], &[Open(3)]));
    }
}
