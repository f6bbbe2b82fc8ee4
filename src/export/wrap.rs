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
            if !must && self.solid.iter().any(|s| s.start < at && at < s.end) {
                continue;
            }
            if fits > start && measure.width(text[start..at].trim_end()) > width {
                lines.push(&text[start..fits]);
                start = fits;
            }
            fits = at;
            if must {
                lines.push(&text[start..at]);
                start = at;
            }
        }
        let lines = lines.into_iter().map(|line| line.trim_end().to_string()).collect();
        // A blank may have come to stand before the mark that closes an isolate.
        bidi::balanced(lines)
            .into_iter()
            .map(|line| line.replace(&format!(" {}", bidi::PDI), &bidi::PDI.to_string()))
            .collect()
    }
}
