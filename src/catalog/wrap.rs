//! Strings as gettext writes them: escaped, split after every line end, wrapped at 79 columns.
//!
//! The places where a line may break follow Unicode UAX 14 as libunistring applies it, with its three habits:
//! there is a break between infix punctuation and letters (LB29 is left out, so that `.</p>` may break), a
//! combining mark after a space stands for itself even behind an opening bracket, and classes that need a
//! dictionary count as letters. A test compares thousands of strings with `msgcat`.

use unicode_linebreak::{BreakClass, break_property};
use unicode_width::UnicodeWidthChar;

/// The columns of a page, as gettext sets them by default.
pub(super) const PAGE: usize = 79;

/// Appends `name "value"` in as many lines as gettext would use, each behind `prefix`.
pub(super) fn quote(out: &mut String, prefix: &str, name: &str, value: &str, wrap: bool) {
    let width = if wrap { PAGE - 2 - prefix.len() } else { usize::MAX };
    let mut begun = false;
    let mut rest = value;
    loop {
        let end = rest.find('\n').map_or(rest.len(), |at| at + 1);
        let (portion, after) = rest.split_at(end);
        let portion = escape(portion);
        let mut breaks = lines(&portion, width, if begun { 0 } else { name.len() + 1 });
        if !begun {
            let too_long = wrap && name.len() + 1 > width;
            if !portion.text.is_empty() && (!after.is_empty() || !breaks.is_empty() || too_long) {
                out.extend([prefix, name, " \"\"\n", prefix]);
                breaks = lines(&portion, width, 0);
            } else {
                out.extend([prefix, name, " "]);
            }
            begun = true;
        } else {
            out.push_str(prefix);
        }
        out.push('"');
        let mut from = 0;
        for at in breaks {
            out.extend([&portion.text[from..at], "\"\n", prefix, "\""]);
            from = at;
        }
        out.extend([&portion.text[from..], "\"\n"]);
        rest = after;
        if rest.is_empty() {
            return;
        }
    }
}

/// A part of a string up to a line end, escaped, with the offsets at which no line may break.
struct Portion {
    text: String,
    closed: Vec<usize>,
}

fn escape(portion: &str) -> Portion {
    let mut text = String::with_capacity(portion.len() + 8);
    let mut closed = vec![];
    for c in portion.chars() {
        let letter = match c {
            '\x07' => 'a',
            '\x08' => 'b',
            '\x0c' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\x0b' => 'v',
            '\\' | '"' => c,
            _ => {
                text.push(c);
                continue;
            }
        };
        text.push('\\');
        closed.push(text.len());
        text.push(letter);
    }
    if portion.ends_with('\n') {
        // Never before the `\n` that ends a line; the offset goes in its order, before that of the `n`.
        closed.insert(closed.len() - 1, text.len() - 2);
    }
    Portion { text, closed }
}

/// Returns the offsets before which a new line begins, where the first line has `column` columns taken.
fn lines(portion: &Portion, width: usize, mut column: usize) -> Vec<usize> {
    let mut breaks = vec![];
    let mut closed = portion.closed.iter().copied().peekable();
    let mut open: Option<usize> = None;
    let mut piece = 0;
    let mut breaker = Breaker::new();
    for (at, c) in portion.text.char_indices() {
        let mut chance = breaker.next(c);
        if closed.next_if_eq(&at).is_some() {
            chance = Chance::None;
        }
        if chance != Chance::None
            && let Some(last) = open
            && column + piece > width
        {
            breaks.push(last);
            column = 0;
        }
        match chance {
            Chance::Must => {
                (open, column, piece) = (None, 0, 0);
                continue;
            }
            Chance::May => {
                open = Some(at);
                column += piece;
                piece = 0;
            }
            Chance::None => {}
        }
        piece += columns(c);
    }
    if let Some(last) = open
        && column + piece > width
    {
        breaks.push(last);
    }
    breaks
}

/// Spacing marks of Indic and other scripts: a column each by libunistring's count, none by the crate's.
#[rustfmt::skip]
const SPACING_MARKS: [(u32, u32); 29] = [
    (0x9BE, 0x9BE), (0x9D7, 0x9D7), (0xB3E, 0xB3E), (0xB53, 0xB54), (0xB57, 0xB57), (0xBBE, 0xBBE), (0xBD7, 0xBD7),
    (0xCBF, 0xCC0), (0xCC2, 0xCC2), (0xCC6, 0xCC8), (0xCCA, 0xCCB), (0xCD5, 0xCD6), (0xD3E, 0xD3E), (0xD4E, 0xD4E),
    (0xD57, 0xD57), (0xDCF, 0xDCF), (0xDDF, 0xDDF), (0x1715, 0x1715), (0x1734, 0x1734), (0x1B35, 0x1B35),
    (0x1B3B, 0x1B3B), (0x1B3D, 0x1B3D), (0x1B43, 0x1B44), (0x1BAA, 0x1BAA), (0x1BF2, 0x1BF3), (0xA8FA, 0xA8FA),
    (0xA953, 0xA953), (0xA9C0, 0xA9C0), (0xFFA0, 0xFFA0),
];

/// Returns the columns that a character takes on a terminal, by libunistring's count.
fn columns(c: char) -> usize {
    match c as u32 {
        // Signs that enclose digits, and interlinear annotations.
        0x600..=0x605 | 0x6DD | 0xFFF9..=0xFFFB => 0,
        // The signs of the Book of Changes.
        0x4DC0..=0x4DFF => 1,
        code if SPACING_MARKS.iter().any(|(from, to)| (*from..=*to).contains(&code)) => 1,
        _ => c.width().unwrap_or(0),
    }
}

/// Whether a line may begin before a character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chance {
    None,
    May,
    Must,
}

/// Finds the chances for a break, one character after another.
struct Breaker {
    /// The class of the last character that was neither a space nor a combining mark; none at a line's start.
    last: Option<BreakClass>,
    /// The class of the last character.
    previous: Option<BreakClass>,
    /// Whether a space stands behind `last`.
    space: bool,
    /// How many regional indicators (halves of flags) stand in a row.
    flags: usize,
    /// Whether a hyphen stands behind a Hebrew letter.
    hebrew_hyphen: bool,
}

impl Breaker {
    fn new() -> Breaker {
        Breaker { last: None, previous: None, space: false, flags: 0, hebrew_hyphen: false }
    }

    fn next(&mut self, c: char) -> Chance {
        use BreakClass::*;
        let class = match break_property(c as u32) {
            Ambiguous | ComplexContext | Surrogate | Unknown => Alphabetic,
            Contingent => Ideographic,
            ConditionalJapaneseStarter => NonStarter,
            Mandatory | CarriageReturn | LineFeed | NextLine => Mandatory,
            class => class,
        };
        let previous = self.previous.replace(class);
        let hebrew_hyphen = std::mem::take(&mut self.hebrew_hyphen);
        match class {
            Mandatory => {
                (self.last, self.space) = (None, false);
                Chance::Must
            }
            Space => {
                self.space = true;
                Chance::None
            }
            ZeroWidthSpace => {
                (self.last, self.space) = (Some(ZeroWidthSpace), false);
                Chance::None
            }
            // LB9 and LB10: a mark belongs to what stands before it; on its own it counts as a letter.
            CombiningMark | ZeroWidthJoiner => {
                if !self.space && !matches!(self.last, None | Some(ZeroWidthSpace)) {
                    return Chance::None;
                }
                self.space = false;
                match self.last.replace(Alphabetic) {
                    None => Chance::None,
                    Some(_) => Chance::May,
                }
            }
            _ => {
                let wide = c.width() == Some(2);
                let free = match self.last {
                    None => false,
                    Some(ZeroWidthSpace) => true,
                    Some(_) if previous == Some(ZeroWidthJoiner) || hebrew_hyphen => false,
                    Some(RegionalIndicator) if class == RegionalIndicator => {
                        previous != Some(RegionalIndicator) || self.flags.is_multiple_of(2)
                    }
                    Some(last) => match between(last, class, wide) {
                        Bond::Loose => true,
                        Bond::Space => self.space,
                        Bond::Tight => false,
                    },
                };
                self.hebrew_hyphen = matches!(class, Hyphen | After) && previous == Some(HebrewLetter);
                self.flags = match (class, previous) {
                    (RegionalIndicator, Some(RegionalIndicator)) => self.flags + 1,
                    (RegionalIndicator, _) => 1,
                    _ => 0,
                };
                (self.last, self.space) = (Some(class), false);
                if free { Chance::May } else { Chance::None }
            }
        }
    }
}

/// How two neighbours hold together.
enum Bond {
    /// A line may break between them.
    Loose,
    /// Only where a space stands between them.
    Space,
    /// Not even there.
    Tight,
}

/// Returns the bond of two classes by the rules of UAX 14; `wide` tells whether the second is of East Asian width.
fn between(before: BreakClass, after: BreakClass, wide: bool) -> Bond {
    use BreakClass::*;
    match (before, after) {
        // LB11, LB13, LB14, LB15, LB16, LB17
        (_, WordJoiner | ClosePunctuation | CloseParenthesis | Exclamation | InfixSeparator | Symbol) => Bond::Tight,
        (OpenPunctuation, _) | (Quotation, OpenPunctuation) => Bond::Tight,
        (ClosePunctuation, NonStarter) | (BeforeAndAfter, BeforeAndAfter) => Bond::Tight,
        // LB11, LB12, LB12a
        (WordJoiner | NonBreakingGlue, _) => Bond::Space,
        (After | Hyphen, NonBreakingGlue) => Bond::Loose,
        (_, NonBreakingGlue) => Bond::Space,
        // LB19, LB21, LB21b, LB22
        (Quotation, _) | (_, Quotation) => Bond::Space,
        (_, After | Hyphen | NonStarter) | (Before, _) => Bond::Space,
        (Symbol, HebrewLetter) | (_, Inseparable) => Bond::Space,
        // LB23, LB23a, LB24
        (Alphabetic | HebrewLetter, Numeric) | (Numeric, Alphabetic | HebrewLetter) => Bond::Space,
        (Prefix, Ideographic | EmojiBase | EmojiModifier) => Bond::Space,
        (Ideographic | EmojiBase | EmojiModifier, Postfix) => Bond::Space,
        (Prefix | Postfix, Alphabetic | HebrewLetter) | (Alphabetic | HebrewLetter, Prefix | Postfix) => Bond::Space,
        // LB25
        (ClosePunctuation | CloseParenthesis | Numeric, Prefix | Postfix) => Bond::Space,
        (Prefix | Postfix, OpenPunctuation) => Bond::Space,
        (Prefix | Postfix | Hyphen | InfixSeparator | Numeric | Symbol, Numeric) => Bond::Space,
        // LB26, LB27
        (HangulLJamo, HangulLJamo | HangulVJamo | HangulLvSyllable | HangulLvtSyllable) => Bond::Space,
        (HangulVJamo | HangulLvSyllable, HangulVJamo | HangulTJamo) => Bond::Space,
        (HangulTJamo | HangulLvtSyllable, HangulTJamo) => Bond::Space,
        (HangulLJamo | HangulVJamo | HangulTJamo | HangulLvSyllable | HangulLvtSyllable, Postfix) => Bond::Space,
        (Prefix, HangulLJamo | HangulVJamo | HangulTJamo | HangulLvSyllable | HangulLvtSyllable) => Bond::Space,
        // LB28, LB30, LB30b
        (Alphabetic | HebrewLetter, Alphabetic | HebrewLetter) => Bond::Space,
        (Alphabetic | HebrewLetter | Numeric, OpenPunctuation) if !wide => Bond::Space,
        (CloseParenthesis, Alphabetic | HebrewLetter | Numeric) => Bond::Space,
        (EmojiBase, EmojiModifier) => Bond::Space,
        _ => Bond::Loose,
    }
}
