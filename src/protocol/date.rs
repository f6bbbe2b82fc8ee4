//! Dates and digits as a language writes them, by CLDR's data, whatever the machine's settings.

use icu::calendar::Date;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::locale::Locale;
use jiff::civil;

use super::Protocol;
use super::book::Values;
use super::label::Label;

impl Protocol {
    /// Returns a day as a letter in this language writes it: `21 November 2026`, `1er novembre 2026`,
    /// «۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)».
    ///
    /// `to_us` asks for the American order, `November 21, 2026`; it matters in English alone.
    pub fn date(&self, day: civil::Date, to_us: bool) -> String {
        let mut values = Values::default();
        let gregorian = self.written(day, "gregory", to_us);
        let month_year = gregorian.trim_start_matches(|c: char| c.is_numeric()).trim_start();
        values.text("month-year", month_year);
        values.number("day", usize::from(day.day().unsigned_abs()));
        values.number("month", usize::from(day.month().unsigned_abs()));
        values.text("year", self.digits(&day.year().to_string()));
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

    /// Returns a text with the language's own digits in place of `0` to `9`.
    pub fn digits(&self, text: &str) -> String {
        let digits: Vec<char> = self.word(Label::Digits, &self.regional()).chars().collect();
        let own = |c: char| c.to_digit(10).and_then(|d| digits.get(d as usize)).copied();
        text.chars().map(|c| own(c).unwrap_or(c)).collect()
    }

    fn written(&self, day: civil::Date, calendar: &str, to_us: bool) -> String {
        let date = Date::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs());
        let formatter = DateTimeFormatter::try_new((&self.locale(calendar, to_us)).into(), YMD::long());
        match (date, formatter) {
            (Ok(date), Ok(formatter)) => self.digits(&formatter.format(&date).to_string()),
            // The compiled data has a pattern for every language, if only the root's; this is for the types.
            _ => day.to_string(),
        }
    }

    /// Returns the region of the tag as `$region`, for what differs within a language; empty where it has none.
    pub(super) fn regional(&self) -> Values {
        let mut values = Values::default();
        values.text("region", self.lang.region().unwrap_or_default());
        values
    }

    /// Returns the locale for CLDR's data, which writes figures from `0` to `9`, for [`Protocol::digits`] to set.
    fn locale(&self, calendar: &str, to_us: bool) -> Locale {
        let lang = if to_us && self.lang.as_str() == "en" { "en-US".into() } else { self.lang.cldr() };
        format!("{lang}-u-ca-{calendar}-nu-latn").parse().unwrap_or(Locale::UNKNOWN)
    }
}
