//! Numbers and dates, whatever the digits and their grouping.

use super::Pair;

/// A number as it is written: its groups of digits, folded to ASCII.
#[derive(Debug, PartialEq)]
struct Number {
    groups: Vec<String>,
    /// Whether its groups are the parts of a date.
    date: bool,
    /// Whether it is an English ordinal: `20th`.
    ordinal: bool,
}

impl Number {
    fn joined(&self) -> String {
        self.groups.concat()
    }
}

/// Numbers up to this are often words.
const SMALL: u32 = 12;
/// More numbers than any paragraph of a letter has are not compared.
const MANY: usize = 1000;

/// The numbers of the two are the same.
pub(super) fn numbers(pair: &Pair<'_>) -> Option<String> {
    let (source, target) = (numerals(&pair.words.0), numerals(&pair.words.1));
    if source.len() + target.len() > MANY {
        return None;
    }
    let (have, own) = (values(&target), values(&source));
    let own_small = |n: &String| own.contains(n);
    let strange_small = have.iter().any(|n| is_small(n) && !own_small(n));
    let lacking = source.iter().filter(|n| !n.date && !n.ordinal).find(|number| {
        let value = number.joined();
        let there = have.contains(&value) || number.groups.iter().all(|g| have.contains(g));
        let as_word = is_small(&value) && !strange_small;
        let century = have.iter().any(|n| is_decade(&value, n));
        !there && !century && !as_word && !is_roman(&value, &pair.words.1) && !rescaled(&value, &have)
    });
    if let Some(number) = lacking {
        return Some(format!("lacks the number {}", number.joined()));
    }
    // A small or round number may have been a word in the source, and a decade may get its century.
    let added = target.iter().filter(|n| !n.date).find(|number| {
        let value = number.joined();
        let there = own.contains(&value) || number.groups.iter().all(|g| own.contains(g));
        let decade = own.iter().any(|n| is_decade(n, &value));
        !there && value.len() > 2 && !value.ends_with("00") && !decade && !rescaled(&value, &own)
    });
    added.map(|number| format!("holds the number {}, which the source does not", number.joined()))
}

/// A date in numbers keeps its year and its day, in whatever order and with the month in words.
pub(super) fn dates(pair: &Pair<'_>) -> Option<String> {
    let (source, target) = (numerals(&pair.words.0), numerals(&pair.words.1));
    if source.len() + target.len() > MANY {
        return None;
    }
    let have = values(&target);
    let lost = source.iter().filter(|n| n.date).find(|date| {
        let bare = |g: &String| g.trim_start_matches('0').to_string();
        let (year, rest): (Vec<_>, Vec<_>) = date.groups.iter().partition(|g| g.len() == 4);
        !year.iter().all(|g| have.contains(g)) || !rest.iter().any(|g| have.contains(&bare(g)) || have.contains(g))
    });
    lost.map(|date| format!("lacks the date {}", date.groups.join("-")))
}

/// Every value that numbers may be read as: joined, and group by group, with and without leading noughts.
fn values(numbers: &[Number]) -> Vec<String> {
    let parts = numbers.iter().flat_map(|n| n.groups.iter().cloned().chain([n.joined()]));
    parts.flat_map(|v| [v.trim_start_matches('0').to_string(), v]).collect()
}

/// Whether a year of four digits is a shorter one in full: `’80s`, `1980er`.
fn is_decade(short: &str, year: &str) -> bool {
    short.len() == 2 && year.len() == 4 && year.ends_with(short)
}

fn is_small(value: &str) -> bool {
    value.parse::<u32>().is_ok_and(|n| n <= SMALL)
}

/// Whether a large number is written with a word for its noughts: `5 000 000`, `5 Millionen`, `500万`.
fn rescaled(value: &str, others: &[String]) -> bool {
    let bare = |n: &str| n.trim_end_matches('0').to_string();
    let large = |n: &str| n.len() >= 4 && n.ends_with("00");
    !bare(value).is_empty()
        && others.iter().any(|o| bare(o) == bare(value) && (large(o) || large(value) || value.len() + o.len() >= 5))
}

/// Whether a number up to 39 stands in Roman numerals, as centuries do in French and Russian.
fn is_roman(value: &str, text: &str) -> bool {
    let Some(number) = value.parse::<usize>().ok().filter(|n| (1..40).contains(n)) else { return false };
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let roman = format!("{}{}", "X".repeat(number / 10), ONES[number % 10]);
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        word.strip_prefix(roman.as_str())
            .is_some_and(|rest| rest.chars().all(|c| !"IVX".contains(c) && c.is_lowercase()))
    })
}

fn numerals(text: &str) -> Vec<Number> {
    let mut found = vec![];
    let mut groups: Vec<String> = vec![];
    let mut signs: Vec<char> = vec![];
    let chars: Vec<char> = text.chars().collect();
    for (n, c) in chars.iter().enumerate() {
        let next = chars.get(n + 1).copied().and_then(digit);
        match (digit(*c), groups.last_mut()) {
            (Some(d), Some(group)) => group.push(d),
            (Some(d), None) => groups.push(d.to_string()),
            // What groups digits, marks decimals or parts a date: 1,000 is 1.000 is 1 000 is ۱٬۰۰۰.
            (None, Some(_)) if next.is_some() && is_joint(*c) => {
                signs.push(*c);
                groups.push(String::new());
            }
            (None, Some(_)) => {
                let rest: String = chars[n..].iter().take(2).collect();
                finish(&mut groups, &mut signs, &rest, &mut found);
            }
            (None, None) => {}
        }
    }
    finish(&mut groups, &mut signs, "", &mut found);
    found
}

fn is_joint(c: char) -> bool {
    matches!(c, ',' | '.' | '\'' | '’' | '٬' | '٫' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '-' | '/')
}

fn finish(groups: &mut Vec<String>, signs: &mut Vec<char>, rest: &str, found: &mut Vec<Number>) {
    let (groups, signs) = (std::mem::take(groups), std::mem::take(signs));
    if groups.is_empty() {
        return;
    }
    let lengths: Vec<usize> = groups.iter().map(String::len).collect();
    let same = signs.windows(2).all(|two| two[0] == two[1]) && signs.first().is_some_and(|c| ".-/".contains(*c));
    let date = same && matches!(lengths[..], [1..=2, 1..=2, 4] | [4, 1..=2, 1..=2]);
    let ordinal = ["st", "nd", "rd", "th"].contains(&rest);
    let grouped = !date && !signs.iter().any(|c| matches!(c, '-' | '/'));
    if date || grouped {
        found.push(Number { groups, date, ordinal });
    } else {
        // A range (1979-2026) or a fraction is two numbers.
        found.extend(groups.into_iter().map(|g| Number { groups: vec![g], date: false, ordinal }));
    }
}

/// Returns a decimal digit of the scripts that letters are written in, folded to ASCII.
fn digit(c: char) -> Option<char> {
    const ZEROES: [u32; 6] = ['0' as u32, '٠' as u32, '۰' as u32, '०' as u32, '০' as u32, '０' as u32];
    let value = ZEROES.iter().find_map(|zero| (c as u32).checked_sub(*zero).filter(|v| *v < 10))?;
    char::from_digit(value, 10)
}
