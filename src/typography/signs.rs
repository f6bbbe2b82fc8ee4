//! Ellipses, dashes, and the punctuation of scripts that have their own.

use super::line::Line;
use super::{NO_BREAK, Script, Style};

pub(super) fn set(style: &Style, line: &mut Line) {
    if let Some(ellipsis) = &style.ellipsis {
        ellipses(ellipsis, line);
    }
    if let Some(dash) = &style.dash {
        dashes(dash, line);
    }
    years(line);
    match style.script {
        Some(Script::Arab) => arabic(line),
        Some(Script::Hans) => chinese(line),
        None => {}
    }
}

/// Three full stops, no more and no fewer.
fn ellipses(ellipsis: &str, line: &mut Line) {
    let mut n = 0;
    while n < line.cells.len() {
        let run = (n..line.cells.len()).take_while(|m| line.at(*m) == Some('.')).count();
        if run == 3 && (n..n + 3).all(|m| line.free(m)) {
            line.replace(n..n + 3, ellipsis);
            n += ellipsis.chars().count();
        } else {
            n += run.max(1);
        }
    }
}

/// A hyphen, or two, between spaces; and the space before a dash, at which no line may break.
fn dashes(dash: &str, line: &mut Line) {
    let spaced = dash.starts_with(char::is_whitespace);
    let sign = dash.trim();
    let blank = |c: Option<char>| matches!(c, Some(' ' | NO_BREAK));
    let mut n = 1;
    while n < line.cells.len() {
        let run = (n..line.cells.len()).take_while(|m| line.at(*m) == Some('-')).count();
        // The first sign of a text may be the mark of a list.
        let between = blank(line.before(n)) && n > 1 && blank(line.at(n + run));
        if between && (1..=2).contains(&run) && (n - 1..=n + run).all(|m| line.free(m)) {
            let new = if spaced { format!("{NO_BREAK}{sign} ") } else { sign.to_string() };
            line.replace(n - 1..n + run + 1, &new);
            n += new.chars().count();
            continue;
        }
        let dash =
            matches!(line.at(n), Some('–' | '—')) && n > 1 && line.before(n) == Some(' ') && blank(line.at(n + 1));
        if spaced && dash && line.free(n - 1) {
            line.cells[n - 1].c = NO_BREAK;
        }
        n += run.max(1);
    }
}

/// From year to year: `1979-2026` has an en dash in every language of Europe and in Persian and Arabic texts.
fn years(line: &mut Line) {
    for n in 4..line.cells.len().saturating_sub(4) {
        let year = |from: usize| {
            let digits: Option<Vec<u32>> = (from..from + 4).map(|m| line.at(m)?.to_digit(10)).collect();
            digits.map(|d| d.iter().fold(0, |all, one| all * 10 + one)).filter(|y| (1000..3000).contains(y))
        };
        let lone = |c: Option<char>| {
            !c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | ':')) || c == Some('.')
        };
        let apart = line.at(n) == Some('-')
            && line.free(n)
            && lone(n.checked_sub(5).and_then(|m| line.at(m)))
            && !line.at(n + 5).is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | ':'));
        if apart && year(n - 4).zip(year(n + 1)).is_some_and(|(a, b)| a < b) {
            line.cells[n].c = '–';
        }
    }
}

/// Behind a letter of Arabic script its own comma, semicolon and question mark stand.
fn arabic(line: &mut Line) {
    let own =
        |c: char| matches!(c as u32, 0x600..=0x6FF | 0x750..=0x77F | 0x8A0..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC);
    let mut script = false;
    for n in 0..line.cells.len() {
        let c = line.cells[n].c;
        let new = match c {
            ',' => '،',
            ';' => '؛',
            '?' => '؟',
            _ => {
                if c.is_alphabetic() {
                    script = own(c);
                } else if c.is_numeric() {
                    script = false;
                }
                continue;
            }
        };
        let closes = line.before(n).is_some_and(|b| own(b) || matches!(b, '»' | '›' | ')' | ']' | '”' | '"'));
        if script && closes && line.free(n) {
            line.cells[n].c = new;
        }
    }
}

/// Between Chinese characters punctuation is as wide as they are, and no space stands.
fn chinese(line: &mut Line) {
    for n in 0..line.cells.len() {
        let (before, after) = (line.before(n), line.at(n + 1));
        let follows = before.is_some_and(|c| is_han(c) || matches!(c, '”' | '’' | '）' | '》'));
        // Before a letter or digit of another script it may be a number or a foreign phrase, but not behind a space.
        let new = match line.cells[n].c {
            ',' if follows => '，',
            ';' if follows => '；',
            ':' if follows => '：',
            '!' if follows => '！',
            '?' if follows => '？',
            '.' if follows && !after.is_some_and(|c| c == '.' || c.is_ascii_alphanumeric()) => '。',
            _ => continue,
        };
        if line.free(n) {
            line.cells[n].c = new;
        }
    }
    brackets(line);
    let mut n = 1;
    while n + 1 < line.cells.len() {
        let wide = |c: Option<char>| c.is_some_and(is_wide);
        let mark = |c: Option<char>| c.is_some_and(is_wide_mark);
        let between = wide(line.before(n)) && wide(line.at(n + 1)) || mark(line.before(n)) || mark(line.at(n + 1));
        if line.at(n) == Some(' ') && between && line.free(n) {
            line.cells.remove(n);
        } else {
            n += 1;
        }
    }
}

/// Brackets around Chinese words are wide, both of a pair.
fn brackets(line: &mut Line) {
    let mut open = None;
    for n in 0..line.cells.len() {
        match line.cells[n].c {
            '(' => open = Some(n),
            ')' => {
                let Some(start) = open.take() else { continue };
                let chinese = (start + 1..n).any(|m| line.at(m).is_some_and(is_han));
                if chinese && line.free(start) && line.free(n) {
                    line.cells[start].c = '（';
                    line.cells[n].c = '）';
                }
            }
            _ => {}
        }
    }
}

/// Whether a sign belongs to Chinese text: a character, or punctuation as wide as one.
pub(super) fn is_chinese(c: char) -> bool {
    is_han(c) || is_wide_mark(c) || matches!(c, '…' | '—')
}

fn is_han(c: char) -> bool {
    matches!(c as u32, 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

fn is_wide_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '：' | '；' | '！' | '？' | '、' | '（' | '）' | '《' | '》')
}

fn is_wide(c: char) -> bool {
    is_han(c) || is_wide_mark(c) || matches!(c, '”' | '’')
}
