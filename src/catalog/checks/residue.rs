//! What a translation may not hold: rests of machines, and characters that deceive the eye.

use super::{Pair, is_mark};

pub(super) fn blank(pair: &Pair<'_>) -> Option<String> {
    let invisible = |c: char| c.is_whitespace() || c.is_control() || is_mark(c) || matches!(c, '\u{200B}' | '\u{2060}');
    pair.target.chars().all(invisible).then(|| "holds nothing but blanks".into())
}

/// What a machine leaves behind of the stand-ins for expressions.
pub(super) fn sentinel(pair: &Pair<'_>) -> Option<String> {
    let bracket = |text: &str| text.chars().find(|c| matches!(c, '⟦' | '⟧'));
    if let Some(c) = bracket(pair.target).filter(|_| bracket(pair.source).is_none()) {
        return Some(format!("holds `{c}`, a rest of a machine's stand-in"));
    }
    let spelt = spelt_byte(pair.target).filter(|b| !pair.source.contains(b))?;
    Some(format!("holds `{spelt}`, a byte that a machine spelt out"))
}

/// Returns the first `<0xHH>`.
fn spelt_byte(text: &str) -> Option<&str> {
    text.match_indices("<0x").find_map(|(at, _)| {
        let digits = text.get(at + 3..at + 5)?;
        let whole = text.get(at..at + 6)?;
        (whole.ends_with('>') && digits.bytes().all(|b| b.is_ascii_hexdigit())).then_some(whole)
    })
}

pub(super) fn replacement(pair: &Pair<'_>) -> Option<String> {
    pair.target.contains('\u{FFFD}').then(|| "holds U+FFFD: a character was lost on the way".into())
}

pub(super) fn control(pair: &Pair<'_>) -> Option<String> {
    let hostile = |c: char| {
        (c.is_control() && c != '\n' && !(c == '\t' && pair.source.contains(c)))
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
            || matches!(c as u32, 0xE000..=0xF8FF | 0xE0000..=0xE007F | 0xF0000..=0x10FFFF)
    };
    let c = pair.target.chars().find(|c| hostile(*c))?;
    Some(format!("holds U+{:04X}, an invisible character that has no place in a letter", c as u32))
}

/// Isolates must close within the text that opens them, or they turn what follows.
pub(super) fn isolates(pair: &Pair<'_>) -> Option<String> {
    let mut open = 0usize;
    for c in pair.target.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return Some("closes a direction (U+2069) that it did not open".into()),
            },
            '\n' if open > 0 => break,
            _ => {}
        }
    }
    (open > 0).then(|| "opens a direction (U+2066 to U+2068) and does not close it with U+2069".into())
}

/// gettext's own rule: both begin, and both end, with a line end, or neither does.
pub(super) fn line_end(pair: &Pair<'_>) -> Option<String> {
    let (source, target) = (pair.source, pair.target);
    if source.starts_with('\n') != target.starts_with('\n') {
        return Some("and the source do not both begin with a line end".into());
    }
    (source.ends_with('\n') != target.ends_with('\n')).then(|| "and the source do not both end with a line end".into())
}
