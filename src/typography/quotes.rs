//! Quotation marks: found by where they stand, paired, and written as the language writes them.

use super::line::{Cell, Line};
use super::signs::is_chinese;
use super::{Script, Style};

const DOUBLE: [char; 8] = ['"', '“', '”', '„', '‟', '«', '»', '＂'];
const SINGLE: [char; 7] = ['\'', '‘', '’', '‚', '‛', '‹', '›'];

/// A mark that was found.
#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    opens: bool,
    inner: bool,
}

pub(super) fn set(style: &Style, line: &mut Line) {
    gershayim(line);
    if let Some(apostrophe) = style.apostrophe {
        apostrophes(apostrophe, line);
        elisions(style, apostrophe, line);
    }
    let Some(quotes) = style.quotes else { return };
    let Some(marks) = pair(line, quotes, style.script == Some(Script::Hans)) else { return };
    if let Some(apostrophe) = style.apostrophe {
        // What closes nothing is the end of a word: `the prisoners’ rights`.
        for n in 1..line.cells.len() {
            let ends = line.at(n) == Some('\'') && line.before(n).is_some_and(char::is_alphabetic);
            if ends && line.free(n) && !marks.iter().any(|mark| mark.at == n) {
                line.cells[n].c = apostrophe;
            }
        }
    }
    // From the end, so that the places before stay right.
    for mark in marks.into_iter().rev() {
        let new = quotes[usize::from(mark.inner) * 2 + usize::from(!mark.opens)];
        let space = style.inside.filter(|_| !mark.inner);
        let at = mark.at;
        // The blanks between the mark and the words.
        let blank = |n: usize| line.at(n).is_some_and(char::is_whitespace);
        let inside = match mark.opens {
            true => at + 1..(at + 1..).find(|n| !blank(*n)).unwrap_or(at + 1),
            false => (0..at).rev().find(|n| !blank(*n)).map_or(0, |n| n + 1)..at,
        };
        if !line.free(at) || inside.clone().any(|n| !line.free(n)) {
            continue;
        }
        line.cells[at].c = new;
        let cell = line.cells[inside.clone().next().unwrap_or(at)];
        line.cells.splice(inside, space.map(|c| Cell { c, ..cell }));
    }
}

/// A Hebrew abbreviation has its sign before the last letter; it is no quotation mark.
fn gershayim(line: &mut Line) {
    let hebrew = |c: Option<char>| c.is_some_and(|c| matches!(c, 'א'..='ת'));
    for n in 1..line.cells.len() {
        let within = hebrew(line.before(n)) && hebrew(line.at(n + 1));
        match line.cells[n].c {
            '"' if within && !hebrew(line.at(n + 2)) && line.free(n) => line.cells[n].c = '״',
            '\'' if hebrew(line.before(n)) && line.free(n) => line.cells[n].c = '׳',
            _ => {}
        }
    }
}

/// Between two letters a single mark is an apostrophe, and before a digit (`’90s`).
fn apostrophes(apostrophe: char, line: &mut Line) {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    for n in 0..line.cells.len() {
        let within = letter(line.before(n)) && letter(line.at(n + 1));
        let year = !letter(line.before(n)) && line.at(n + 1).is_some_and(|c| c.is_ascii_digit());
        if matches!(line.cells[n].c, '\'' | '’') && (within || year && line.cells[n].c == '\'') && line.free(n) {
            line.cells[n].c = apostrophe;
        }
    }
}

/// Before a word that has lost its beginning a single mark is an apostrophe (`'s-Gravenhage`), whichever way a word
/// processor has turned it; where another one may close it, nobody can tell.
fn elisions(style: &Style, apostrophe: char, line: &mut Line) {
    for n in 0..line.cells.len() {
        if !matches!(line.cells[n].c, '\'' | '‘') || !line.free(n) || !begins(line, n) || closed(line, n) {
            continue;
        }
        let word = line.cells[n + 1..].iter().map(|cell| cell.c).take_while(|c| c.is_alphabetic());
        if style.elided.iter().any(|elided| word.clone().eq(elided.chars())) {
            line.cells[n].c = apostrophe;
        }
    }
}

/// Returns every mark with its part, or nothing where they do not pair: then the author's marks stand.
///
/// `chinese` words have no spaces between them, so a mark among them is told by which marks are open.
fn pair(line: &Line, own: [char; 4], chinese: bool) -> Option<Vec<Mark>> {
    let mut marks = vec![];
    // The marks that are open: double or not.
    let mut open: Vec<bool> = vec![];
    for n in 0..line.cells.len() {
        let c = line.cells[n].c;
        let double = DOUBLE.contains(&c);
        let among = chinese && among_chinese(line, n);
        let single = SINGLE.contains(&c);
        let quotes = double
            || single && among && (open.last() == Some(&false) || has_mate(line, n))
            || single && !among && is_quote(line, n, &open, own);
        if !quotes {
            continue;
        }
        if !line.free(n) {
            // A mark of a value or of code may be one of a pair or not; nobody can tell.
            continue;
        }
        let opens = match if among { shape(c, own) } else { role(line, n, own) } {
            Some(opens) => opens,
            None => open.last() != Some(&double),
        };
        if opens {
            let inner = is_inner(&open, double, own)?;
            open.push(double);
            marks.push(Mark { at: n, opens: true, inner });
        } else {
            if open.pop()? != double {
                return None;
            }
            marks.push(Mark { at: n, opens: false, inner: is_inner(&open, double, own)? });
        }
    }
    open.is_empty().then_some(marks)
}

/// Whether a mark is written as an inner one where these are open; nothing where marks nest deeper than two.
///
/// Single marks that stand alone are kept for what they are, where the language has single inner marks.
fn is_inner(open: &[bool], double: bool, own: [char; 4]) -> Option<bool> {
    let single = SINGLE.contains(&own[2]);
    match open {
        [] => Some(!double && single),
        [true] => Some(true),
        [false] if double => Some(!single),
        _ => None,
    }
}

/// Whether a mark opens: by where it stands, else by what it looks like; nothing where neither tells.
fn role(line: &Line, n: usize, own: [char; 4]) -> Option<bool> {
    match (begins(line, n), ends(line, n)) {
        (true, false) => return Some(true),
        (false, true) => return Some(false),
        _ => {}
    }
    shape(line.cells[n].c, own)
}

/// Whether a mark opens by what it looks like.
fn shape(c: char, own: [char; 4]) -> Option<bool> {
    let [opens, closes] = [[own[0], own[2]].contains(&c), [own[1], own[3]].contains(&c)];
    match (c, opens, closes) {
        (_, true, false) => Some(true),
        (_, false, true) => Some(false),
        ('„' | '‚' | '«' | '‹', ..) => Some(true),
        ('»' | '›', ..) => Some(false),
        _ => None,
    }
}

/// Whether another single mark stands further on, which may close this one.
fn has_mate(line: &Line, n: usize) -> bool {
    (n + 1..line.cells.len()).any(|m| SINGLE.contains(&line.cells[m].c))
}

/// Whether a mark stands between signs without a space, one of them Chinese: `他说"好。"我们`.
fn among_chinese(line: &Line, n: usize) -> bool {
    let (Some(before), Some(after)) = (line.before(n), line.at(n + 1)) else { return false };
    !before.is_whitespace() && !after.is_whitespace() && [before, after].into_iter().any(is_chinese)
}

/// Whether words may begin behind the mark: nothing, a blank or an opening sign stands before it, words behind it.
fn begins(line: &Line, n: usize) -> bool {
    let before = line.before(n);
    let free = before.is_none_or(|c| {
        c.is_whitespace()
            || matches!(c, '(' | '[' | '{' | '–' | '—' | '/' | '¿' | '¡' | '（' | '，' | '：' | '。' | '、')
            || DOUBLE.contains(&c)
            || SINGLE.contains(&c)
    });
    free && line.at(n + 1).is_some_and(|c| !c.is_whitespace())
}

/// Whether words may end before the mark.
fn ends(line: &Line, n: usize) -> bool {
    let after = line.at(n + 1);
    let free = after.is_none_or(|c| c.is_whitespace() || (!c.is_alphanumeric() && !matches!(c, '(' | '[' | '（')));
    free && line.before(n).is_some_and(|c| !c.is_whitespace())
}

/// Whether a single mark quotes, and is no apostrophe at the edge of a word.
fn is_quote(line: &Line, n: usize, open: &[bool], own: [char; 4]) -> bool {
    let c = line.cells[n].c;
    if matches!(c, '‚' | '‹' | '›') {
        return true;
    }
    if ends(line, n) && !begins(line, n) {
        return open.last() == Some(&false);
    }
    if !begins(line, n) {
        return false;
    }
    // `’tis` begins with an apostrophe, but in Swedish and Finnish `’` quotes on both sides.
    if c == '’' && own[2] != '’' {
        return false;
    }
    // It quotes where another one closes it.
    open.last() != Some(&false) && closed(line, n)
}

/// Whether a single mark stands behind a place where words end.
fn closed(line: &Line, n: usize) -> bool {
    (n + 1..line.cells.len()).any(|m| {
        let closing = matches!(line.cells[m].c, '\'' | '’' | '‘' | '‛');
        closing && ends(line, m) && !begins(line, m)
    })
}
