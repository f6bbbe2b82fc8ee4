//! Dates, lists and digits as a language writes them, by CLDR's data, whatever the machine's settings.

use icu::calendar::Date;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use jiff::civil;

use super::Protocol;
use super::book::Values;
use super::label::Label;

impl Protocol {
    /// Returns a day as a letter in this language writes it: `21 November 2026`, `21 novembre 2026`,
    /// «۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)».
    ///
    /// `to_us` asks for the American order, `November 21, 2026`; it matters in English alone.
    pub fn date(&self, day: civil::Date, to_us: bool) -> String {
        let mut values = Values::default();
        let gregorian = self.written(day, "gregory", to_us);
        let month_year = gregorian.trim_start_matches(|c: char| c.is_numeric()).trim_start();
        values.text("month-year", month_year);
        values.number("day", usize::from(day.day().unsigned_abs()));
        values.text("persian", self.written(day, "persian", to_us));
        values.text("gregorian", gregorian);
        self.word(Label::Date, &values)
    }

    /// Returns place and day as the language sets them above a letter: `Paris, le 21 novembre 2026`.
    pub fn dateline(&self, place: &str, day: civil::Date, to_us: bool) -> String {
        let mut values = Values::default();
        values.text("place", place);
        values.text("date", self.date(day, to_us));
        self.word(Label::Dateline, &values)
    }

    /// Returns words as a list: `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, words: &[S]) -> String {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let words = words.iter().map(AsRef::as_ref);
        let Ok(formatter) = ListFormatter::try_new_and((&self.locale(None, false)).into(), options) else {
            return words.collect::<Vec<_>>().join(", ");
        };
        // CLDR puts a mark that turns the direction behind the Persian comma; the page does that by itself.
        formatter.format_to_string(words).replace('\u{200F}', "")
    }

    /// Returns a text with the language's own digits in place of `0` to `9`.
    pub fn digits(&self, text: &str) -> String {
        let digits: Vec<char> = self.word(Label::Digits, &Values::default()).chars().collect();
        let own = |c: char| c.to_digit(10).and_then(|d| digits.get(d as usize)).copied();
        text.chars().map(|c| own(c).unwrap_or(c)).collect()
    }

    fn written(&self, day: civil::Date, calendar: &str, to_us: bool) -> String {
        let date = Date::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs());
        let formatter = DateTimeFormatter::try_new((&self.locale(Some(calendar), to_us)).into(), YMD::long());
        match (date, formatter) {
            (Ok(date), Ok(formatter)) => formatter.format(&date).to_string(),
            // The compiled data has a pattern for every language, if only the root's; this is for the types.
            _ => day.to_string(),
        }
    }

    /// Returns the locale for ICU; plain English is written as in Britain.
    fn locale(&self, calendar: Option<&str>, to_us: bool) -> Locale {
        let lang = match (self.lang.as_str(), to_us) {
            ("en", false) => "en-GB",
            ("en", true) => "en-US",
            (other, _) => other,
        };
        let tag = calendar.map_or(lang.to_string(), |calendar| format!("{lang}-u-ca-{calendar}"));
        tag.parse().unwrap_or(Locale::UNKNOWN)
    }
}
