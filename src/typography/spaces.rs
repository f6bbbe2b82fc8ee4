//! Spaces: those that signs ask for, and those at which no line may break.

use super::line::Line;
use super::{NARROW, NO_BREAK, Style};

pub(super) fn set(style: &Style, line: &mut Line) {
    before_signs(style, line);
    initials(line);
    // Longest first, so that `Art. Nr.` is not taken for `Nr.`.
    for (list, rule) in [
        (&style.together, Rule::Together),
        (&style.with_next, Rule::Next),
        (&style.with_number, Rule::Number),
        (&style.units, Rule::Unit),
    ] {
        for word in list {
            keep(word, rule, line);
        }
    }
}

/// Which space of an expression stays.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// Those within.
    Together,
    /// The one behind.
    Next,
    /// The one behind, before a number.
    Number,
    /// The one before, behind a number.
    Unit,
}

fn blank(c: Option<char>) -> bool {
    matches!(c, Some(' ' | NO_BREAK | NARROW))
}

/// French and its kin.
fn before_signs(style: &Style, line: &mut Line) {
    let mut n = 1;
    while n < line.cells.len() {
        let Some(space) = style.before.get(&line.cells[n].c).copied() else {
            n += 1;
            continue;
        };
        let (before, after) = (line.before(n), line.at(n + 1));
        let ends = after.is_none_or(|c| c.is_whitespace() || !c.is_alphanumeric() && !matches!(c, '/' | '\\'));
        let word = if blank(before) { n.checked_sub(2).and_then(|m| line.at(m)) } else { before };
        // A sign at the beginning, in brackets alone or behind another sign has no word to be set off from.
        let follows =
            word.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[' | '!' | '?' | '«' | '“' | '¿' | '¡'));
        if !ends || !follows || !line.free(n) {
            n += 1;
            continue;
        }
        match (blank(before), space) {
            (true, Some(space)) if line.free(n - 1) => line.cells[n - 1].c = space,
            (true, None) if line.free(n - 1) => {
                line.cells.remove(n - 1);
                continue;
            }
            (false, Some(space)) => {
                line.insert(n, space);
                n += 1;
            }
            _ => {}
        }
        n += 1;
    }
}

/// A letter with a full stop stays with the name behind it, in values too: `R. Sepidar`.
fn initials(line: &mut Line) {
    for n in 2..line.cells.len() {
        let initial = line.at(n - 2).is_some_and(|c| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase());
        let alone = n.checked_sub(3).and_then(|m| line.at(m)).is_none_or(|c| !c.is_alphanumeric() && c != '\u{200C}');
        let name = line.at(n + 1).is_some_and(|c| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase());
        if line.at(n) == Some(' ') && line.at(n - 1) == Some('.') && initial && alone && name {
            line.cells[n].c = NO_BREAK;
        }
    }
}

/// Makes the spaces of one expression such as stay.
fn keep(word: &str, rule: Rule, line: &mut Line) {
    let signs: Vec<char> = word.chars().collect();
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    let mut n = 0;
    while n + signs.len() <= line.cells.len() {
        let end = n + signs.len();
        let same =
            signs.iter().zip(n..end).all(|(sign, m)| line.at(m) == Some(*sign) || *sign == ' ' && blank(line.at(m)));
        let whole = same
            && (!signs[0].is_alphanumeric() || edge(n.checked_sub(1).and_then(|m| line.at(m))))
            && (!signs[signs.len() - 1].is_alphanumeric() || edge(line.at(end)));
        if !whole {
            n += 1;
            continue;
        }
        let at = match rule {
            Rule::Together => {
                let spaces = line.cells[n..end].iter_mut().filter(|cell| cell.c == ' ' && !cell.fixed);
                spaces.for_each(|cell| cell.c = NO_BREAK);
                None
            }
            Rule::Next if line.at(end + 1).is_some_and(|c| !c.is_whitespace()) => Some(end),
            Rule::Number if digit(line.at(end + 1)) => Some(end),
            Rule::Unit if digit(n.checked_sub(2).and_then(|m| line.at(m))) => n.checked_sub(1),
            _ => None,
        };
        if let Some(at) = at.filter(|at| line.at(*at) == Some(' ') && line.free(*at)) {
            line.cells[at].c = NO_BREAK;
        }
        n = end;
    }
}
