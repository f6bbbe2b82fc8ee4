//! Lines of plain text: where they may break (Unicode UAX 14) and how wide they are.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::UnicodeWidthStr;

use super::bidi;
use crate::campaign::Direction;

/// How lines of a letter are measured and which way they run.
#[derive(Clone, Copy)]
pub struct Measure {
    /// The direction of the page.
    pub page: Direction,
    /// Whether signs such as `“` and `…` are as wide as a Chinese character.
    pub wide: bool,
}

impl Measure {
    /// Returns the width of a text in columns of a terminal.
    pub fn width(self, text: &str) -> usize {
        if self.wide { text.width_cjk() } else { text.width() }
    }
}

/// Words on their way into lines.
#[derive(Default)]
pub struct Flow {
    text: String,
    /// The bytes that stay on one line, such as a web address.
    solid: Vec<Range<usize>>,
}

impl Flow {
    /// Adds words; several blanks become one, a line end stays.
    pub fn words(&mut self, words: &str) {
        for c in words.chars() {
            let after_blank = self.text.is_empty() || self.text.ends_with([' ', '\n']);
            match c {
                ' ' | '\t' if after_blank => {}
                ' ' | '\t' => self.text.push(' '),
                '\n' => {
                    self.text.truncate(self.text.trim_end_matches(' ').len());
                    self.text.push('\n');
                }
                c => self.text.push(c),
            }
        }
    }

    /// Adds words that stay on one line.
    pub fn solid(&mut self, words: &str) {
        let start = self.text.len();
        self.text.push_str(words);
        self.solid.push(start..self.text.len());
    }

    /// Adds words that stay on one line with what is before them.
    pub fn glued(&mut self, words: &str) {
        let start = self.text.len().saturating_sub(1);
        self.text.push_str(words);
        self.solid.push(start..self.text.len());
    }

    /// Returns the lines, each of which runs as the page does; see [`Flow::cells`].
    pub fn lines(&self, measure: Measure, width: usize) -> Vec<String> {
        self.cells(measure, width).into_iter().map(|line| bidi::anchored(line, measure.page)).collect()
    }

    /// Returns the lines, none wider than `width` unless a single word is, without blanks at their ends and with
    /// the directional isolates of each line closed.
    pub fn cells(&self, measure: Measure, width: usize) -> Vec<String> {
        let text = &self.text;
        let mut lines = vec![];
        let (mut start, mut fits) = (0, 0);
        for (at, kind) in linebreaks(text) {
            let must = kind == BreakOpportunity::Mandatory;
            if !must && (self.solid.iter().any(|s| s.start < at && at < s.end) || behind_a_letter(&text[..at])) {
                continue;
            }
            // Without a limit nothing is measured, for that would take the square of a long text's length.
            if fits > start && width < usize::MAX && measure.width(text[start..at].trim_end()) > width {
                lines.push(&text[start..fits]);
                start = fits;
            }
            fits = at;
            if must {
                lines.push(&text[start..at]);
                start = at;
            }
        }
        bidi::balanced(lines.into_iter().map(str::to_string).collect())
    }
}

/// Is this the hyphen behind a word's first letter? No line ends with `г-` of `г-ну` or `e-` of `e-mail`.
fn behind_a_letter(before: &str) -> bool {
    let mut back = before.chars().rev();
    matches!(back.next(), Some('-' | '\u{2010}'))
        && back.next().is_some_and(char::is_alphabetic)
        && !back.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(words: &str, width: usize, page: Direction, wide: bool) -> Vec<String> {
        let mut flow = Flow::default();
        flow.words(words);
        flow.lines(Measure { page, wide }, width)
    }

    #[test]
    fn french_spaces_hold_words_together() {
        let lines = lines("Que voulons nous\u{202f}? La paix\u{a0}: rien", 15, Direction::Ltr, false);
        assert_eq!(lines, ["Que voulons", "nous\u{202f}? La", "paix\u{a0}: rien"]);
    }

    #[test]
    fn no_line_ends_behind_the_first_letter_of_a_word() {
        let lines = |words| lines(words, 10, Direction::Ltr, false);
        assert_eq!(lines("Письмо г-ну Ткачу"), ["Письмо", "г-ну Ткачу"]);
        assert_eq!(lines("Letter e-mail"), ["Letter", "e-mail"]);
        assert_eq!(lines("Letter well-made"), ["Letter", "well-made"]);
        assert_eq!(lines("Some well-made"), ["Some well-", "made"]);
    }

    #[test]
    fn chinese_breaks_between_characters_but_not_before_a_stop() {
        let lines = lines("人人生而自由，在尊严和权利上一律平等。", 12, Direction::Ltr, true);
        assert_eq!(lines, ["人人生而自", "由，在尊严和", "权利上一律平", "等。"]);
    }

    #[test]
    fn a_line_that_would_turn_is_held() {
        assert_eq!(lines("UNESCO سلام", 72, Direction::Rtl, false), ["\u{200F}UNESCO سلام"]);
        assert_eq!(lines("سلام is a greeting", 72, Direction::Ltr, false), ["\u{200E}سلام is a greeting"]);
        assert_eq!(lines("سلام", 72, Direction::Rtl, false), ["سلام"]);
    }

    #[test]
    fn an_address_stays_on_one_line() {
        let mut flow = Flow::default();
        flow.words("see ");
        flow.solid("<https://www.un.org/en/about-us/un-charter>");
        flow.words(".");
        flow.glued("[1]");
        flow.glued("[2]");
        let lines = flow.lines(Measure { page: Direction::Ltr, wide: false }, 20);
        assert_eq!(lines, ["see", "<https://www.un.org/en/about-us/un-charter>.[1][2]"]);
    }
}
