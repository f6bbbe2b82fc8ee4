//! Texts made comparable: what a reader takes for the same becomes the same.

/// Returns the text in small letters without what the eye passes over: joiners, directional marks, vowel signs;
/// Arabic yeh and kaf as Persian writes them, `ё` as `е`, one kind of quotation mark and of blank.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match plain(c) {
            Some(' ') if out.is_empty() || out.ends_with(' ') => {}
            Some(c) => out.push(c),
            None => {}
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

fn plain(c: char) -> Option<char> {
    Some(match c {
        // Joiners, marks of direction, soft hyphens, vowel signs of Arabic script, and the dot that a small
        // Turkish `İ` leaves behind.
        '\u{200B}'..='\u{200F}'
        | '\u{061C}'
        | '\u{2060}'..='\u{2069}'
        | '\u{AD}'
        | '\u{FEFF}'
        | '\u{307}'
        | '\u{640}'
        | '\u{64B}'..='\u{655}'
        | '\u{670}' => return None,
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ۀ' | 'ة' => 'ه',
        'أ' | 'إ' | 'ٱ' => 'ا',
        'ё' => 'е',
        '’' | '‘' | 'ʼ' | '`' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‐' | '‑' => '-',
        c if c.is_whitespace() => ' ',
        c if c.is_control() => return None,
        c => c,
    })
}

/// Returns every run of three characters with the place of its first, in order.
pub(super) fn grams(folded: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = folded.char_indices().map(|(at, _)| at).chain([folded.len()]).collect();
    let runs = starts.len().saturating_sub(3);
    (0..runs).map(move |n| &folded[starts[n]..starts[n + 3]])
}

/// Whether a character is a word by itself, in scripts that set no blanks between words.
pub(super) fn is_ideograph(c: char) -> bool {
    matches!(c as u32, 0x2E80..=0x2FDF | 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_the_same_is_the_same() {
        for (a, b) in [
            ("حقوق\u{200C}دانان", "حقوقدانان"),
            ("اعلامیهٔ جهاني", "اعلامیه جهانی"),
            ("Объединённых", "объединенных"),
            ("l’homme", "L'HOMME"),
            ("  a \n b\u{A0}", "A B"),
            ("İnsan", "insan"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
        assert_ne!(fold("ab"), fold("a b"));
    }

    #[test]
    fn grams_run_over_characters() {
        assert_eq!(grams("制裁人权").collect::<Vec<_>>(), ["制裁人", "裁人权"]);
        assert_eq!(grams("ab").count(), 0);
    }
}
