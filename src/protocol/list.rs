//! Words one after the other, as a language joins and orders them, by CLDR's data.

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;

use super::book::Values;
use super::{Protocol, ids};

impl Protocol {
    /// Returns words as a list: `a, b and c`, «الف، ب، و پ», `甲、乙和丙`.
    ///
    /// CLDR tells how, but for languages that bring a message `list-end`, which stands for those it does not know.
    pub fn list<S: AsRef<str>>(&self, words: &[S]) -> String {
        let words = || words.iter().map(AsRef::as_ref);
        if let Some((last, others)) = words().collect::<Vec<_>>().split_last()
            && !others.is_empty()
            && let Some(list) = self.ended(&self.joined(others), last)
        {
            return list;
        }
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        match ListFormatter::try_new_and((&self.cldr()).into(), options) {
            // CLDR puts a mark that turns the direction behind the Persian comma; the page does that by itself.
            Ok(formatter) => formatter.format_to_string(words()).replace('\u{200F}', ""),
            Err(_) => self.joined(&words().collect::<Vec<_>>()),
        }
    }

    /// Returns words with the comma of the language between them and no word before the last, as lines become one:
    /// `Jo Doe, Editor`, «جو دو، سردبیر».
    pub fn joined<S: AsRef<str>>(&self, words: &[S]) -> String {
        let comma = match self.lang.script().as_str() {
            "arab" => "، ",
            "hans" | "hant" | "jpan" => "，",
            _ => ", ",
        };
        words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(comma)
    }

    /// Sorts things by their names as the dictionaries of the language do: Danish `Aalto` after `Z`, Chinese by
    /// pinyin. Names that sort alike keep their order.
    pub fn sort<T>(&self, things: &mut [T], name: impl Fn(&T) -> String) {
        let Some(collator) = self.collator() else { return };
        things.sort_by_cached_key(|thing| {
            let mut key = vec![];
            // Writing to memory cannot fail.
            let Ok(()) = collator.write_sort_key_to(&name(thing), &mut key);
            key
        });
    }

    fn collator(&self) -> Option<CollatorBorrowed<'static>> {
        Collator::try_new((&self.cldr()).into(), CollatorOptions::default()).ok()
    }

    fn cldr(&self) -> Locale {
        self.lang.cldr().parse().unwrap_or(Locale::UNKNOWN)
    }

    fn ended(&self, first: &str, second: &str) -> Option<String> {
        let mut values = Values::default();
        values.text("first", first);
        values.text("second", second);
        self.book.write(ids::LIST_END, None, &values).ok().flatten()
    }
}
