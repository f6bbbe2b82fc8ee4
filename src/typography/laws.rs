//! The laws of every style, tried on texts that nobody would write.

use proptest::prelude::*;

use super::tests::style;
use super::*;

const TAGS: [&str; 26] = [
    "en", "en-US", "fr", "fr-CA", "de", "ru", "uk", "zh-Hans", "fa", "ar", "ckb", "sv", "nb", "da", "es", "it", "nl",
    "tr", "fi", "pl", "pt", "pt-BR", "he", "hy", "az", "kmr",
];

fn text() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "a",
        "B",
        "Wort",
        "سلام",
        "می‌خواهیم",
        "和平",
        "לא",
        "צה",
        "1979",
        "2026",
        "5",
        " ",
        " ",
        " ",
        "\u{A0}",
        "\u{202F}",
        "\u{200C}",
        "\"",
        "“",
        "”",
        "„",
        "«",
        "»",
        "‹",
        "›",
        "'",
        "‘",
        "’",
        "‚",
        ".",
        "..",
        "...",
        "…",
        "-",
        "--",
        "–",
        "—",
        ",",
        ";",
        ":",
        "!",
        "?",
        "،",
        "؛",
        "؟",
        "，",
        "。",
        "(",
        ")",
        "%",
        "km",
        "z. B.",
        "Art.",
        "Dr.",
        "M.",
        "№",
        "R.",
        "https://a.b/c?d",
        "a@b.c",
        "¿",
    ]);
    prop::collection::vec(parts, 0..24).prop_map(|parts| parts.concat())
}

/// What no style may change: letters, digits and joiners in their order.
fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '\u{200C}' | '\u{200D}' | '%' | '@' | '/')).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 400 } else { 4000 }))]

    #[test]
    fn to_set_twice_changes_nothing_more(text in text(), tag in prop::sample::select(&TAGS[..])) {
        let style = style(tag);
        let once = style.text(&text);
        prop_assert_eq!(style.text(&once), once.clone(), "{} from {:?}", tag, text);
    }

    #[test]
    fn letters_and_digits_stay(text in text(), tag in prop::sample::select(&TAGS[..])) {
        prop_assert_eq!(words(&style(tag).text(&text)), words(&text));
    }

    #[test]
    fn what_is_fixed_stays(parts in prop::collection::vec((text(), any::<bool>()), 0..5), tag in prop::sample::select(&TAGS[..])) {
        let mut pieces: Vec<Piece> =
            parts.iter().map(|(t, fixed)| if *fixed { Piece::Fixed(t.clone()) } else { Piece::Words(t.clone()) }).collect();
        style(tag).set(&mut pieces);
        for ((text, fixed), piece) in parts.iter().zip(&pieces) {
            match piece {
                // Only the space behind an initial may have become one at which no line breaks.
                Piece::Fixed(now) => {
                    prop_assert!(fixed);
                    prop_assert_eq!(now.replace('\u{A0}', " "), text.replace('\u{A0}', " "));
                }
                Piece::Words(now) => prop_assert_eq!(words(now), words(text)),
            }
        }
    }
}
