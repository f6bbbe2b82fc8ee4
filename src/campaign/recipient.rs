//! Who is written to.

use serde::Serialize;

use super::fields::Choice;
use super::{Country, Fields, Forms, Lang, Layout, Localised, Postal};
use crate::diag::{Diagnostic, Place, Source};

/// One addressee.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The name of the recipient's files.
    pub id: String,
    /// The office that the recipient holds.
    pub office: Office,
    /// The country of the office.
    pub country: Country,
    /// The gender of the holder, where a language needs it.
    pub gender: Option<Gender>,
    /// Whether the letter is for the recipient or comes as a copy.
    pub role: Role,
    /// The holder's name, with its forms, per script or language.
    pub name: Option<Localised<Forms>>,
    /// The postal address.
    pub address: Option<Localised<Postal>>,
    /// The languages in which the recipient gets the letter, the own one first; all where empty.
    pub languages: Vec<Lang>,
    /// The recipient's own title, in place of the one that the protocol knows.
    pub title: Option<Localised<Forms>>,
    /// The recipient's own salutation.
    pub salutation: Option<Localised<String>>,
    /// The recipient's own closing.
    pub closing: Option<Localised<String>>,
    /// Words that templates ask for, such as `p5`.
    pub groups: Vec<String>,
    /// Whether the office is the coalition's own, which overrides what country and language say.
    pub own: Option<bool>,
    /// The last day on which the entry is right.
    pub valid_until: Option<jiff::civil::Date>,
    /// The recipient's own layout of the printed letter.
    pub layout: Option<Layout>,
    /// E-mail address of the office.
    pub email: Option<String>,
    /// Where the entry stands in its file.
    pub place: Place,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        pub enum $name { $($(#[$one])* #[serde(rename = $word)] $variant,)* }

        impl Choice for $name {
            const WORDS: &'static [(&'static str, $name)] = &[$(($word, $name::$variant)),*];
        }

        impl $name {
            /// Returns the word for it in the campaign's files.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
    };
}

words! {
    /// The kinds of office that a letter can go to.
    Office {
        /// Head of state of a republic.
        President = "president",
        /// Head of state of a monarchy.
        Monarch = "monarch",
        /// Head of government.
        PrimeMinister = "prime-minister",
        /// Head of government where the title is chancellor.
        Chancellor = "chancellor",
        /// Minister of foreign affairs.
        ForeignMinister = "foreign-minister",
        /// Secretary-General of the United Nations.
        UnSecretaryGeneral = "un-secretary-general",
        /// A High Commissioner of the United Nations.
        UnHighCommissioner = "un-high-commissioner",
        /// Speaker or president of a parliament.
        ParliamentPresident = "parliament-president",
        /// Member of a parliament.
        MemberOfParliament = "member-of-parliament",
        /// Ambassador.
        Ambassador = "ambassador",
        /// Head of an institution.
        BodyHead = "body-head",
        /// Editor of a newspaper.
        Editor = "editor",
        /// An organisation as such.
        Organisation = "organisation",
        /// A person without office.
        Person = "person",
        /// Anything else; the file gives title and salutation.
        Other = "other",
    }
}

words! {
    /// The grammatical gender in which the holder is addressed.
    Gender {
        /// Masculine.
        Male = "male",
        /// Feminine.
        Female = "female",
        /// Neither, where the language has such a form.
        Neutral = "neutral",
    }
}

words! {
    /// Whether a recipient is addressed or gets a copy.
    Role {
        /// Addressed.
        To = "to",
        /// Gets the public edition as a copy.
        Cc = "cc",
    }
}

/// How many days before its end an entry is told of: the time that a letter takes from its draft to its reader.
const SOON: i32 = 60;

/// The id of the public edition, which no recipient may have.
pub const PUBLIC: &str = "public";

impl Recipient {
    /// Returns the holder of an office of whom nothing else is known, as a question about forms of address asks
    /// for; the id is made of the two, such as `fr-prime-minister`.
    pub fn office(office: Office, country: Country) -> Recipient {
        let id = match office {
            Office::UnSecretaryGeneral | Office::UnHighCommissioner => office.as_str().to_string(),
            _ if country == Country::nowhere() => office.as_str().to_string(),
            _ => format!("{}-{}", country.as_str().to_lowercase(), office.as_str()),
        };
        Recipient {
            id,
            office,
            country,
            gender: None,
            role: Role::To,
            name: None,
            address: None,
            languages: vec![],
            title: None,
            salutation: None,
            closing: None,
            groups: vec![],
            own: None,
            layout: None,
            valid_until: None,
            email: None,
            place: Source::new("", "").at(0..0),
        }
    }

    pub(super) fn read(table: Fields<'_>) -> Option<Recipient> {
        let id = table.line("id");
        let country = table.line("country");
        let office = table.choice("office");
        for (key, there, example) in [
            ("id", id.is_some(), "\"fr-president\""),
            ("office", office.is_some(), "\"president\""),
            ("country", country.is_some(), "\"FR\""),
        ] {
            if !there && !table.keys().iter().any(|k| k == key) {
                table.missing(key, example);
            }
        }
        if let Some(id) = &id {
            check_id(&table, id);
        }
        let country = country.and_then(|c| Country::read(&table, "country", &c));
        let recipient = |id, office, country| Recipient {
            id,
            office,
            country,
            gender: table.choice("gender"),
            role: table.choice("role").unwrap_or(Role::To),
            name: table.localised_forms("name"),
            address: table.localised_postal("address"),
            languages: table.langs("languages").unwrap_or_default(),
            title: table.localised_forms("title"),
            salutation: table.localised_filled("salutation"),
            closing: table.localised_filled("closing"),
            groups: table.lines("groups").unwrap_or_default(),
            own: table.flag("own"),
            valid_until: table.date("valid_until"),
            layout: table.choice("layout"),
            email: table.filled("email"),
            place: table.place_of("id"),
        };
        // Every field is read even where one of the first three is wrong, so that all mistakes are told.
        let read = recipient(
            id.clone().unwrap_or_default(),
            office.unwrap_or(Office::Other),
            country.clone().unwrap_or_else(Country::nowhere),
        );
        table.done();
        (id.is_some() && office.is_some() && country.is_some()).then_some(read)
    }

    /// Returns a warning where the last day on which the entry is right has passed on a day, or comes soon after it.
    pub fn expiring(&self, day: jiff::civil::Date) -> Option<Diagnostic> {
        let until = self.valid_until?;
        let left = day.until(until).ok()?.get_days();
        let message = match left {
            ..0 => format!("the entry of `{}` was right until {until}: the office may have another holder", self.id),
            0 => format!("the entry of `{}` is right until {until}, and no day longer", self.id),
            1..=SOON => format!("the entry of `{}` is right until {until}, {left} days after {day}", self.id),
            _ => return None,
        };
        let warning = Diagnostic::warning(message).code("out-of-date").at(self.place.clone());
        let hint = "find out who holds the office then; bring `name`, `gender` and what else is theirs up to date, and \
                    give `valid_until` its new date, or take it out";
        Some(warning.hint(hint))
    }

    /// Returns whether the recipient gets the letter in a language.
    pub fn reads(&self, lang: &Lang) -> bool {
        self.languages.is_empty() || self.languages.contains(lang)
    }
}

/// Returns whether a word is a safe file name on every system: letters, digits, `-`, `_` and `.` within, at most 64,
/// and none of the names that Windows keeps for devices.
pub fn is_safe_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let stem = id.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let digit = |rest: &str| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit();
    let device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || stem.strip_prefix("com").or(stem.strip_prefix("lpt")).is_some_and(digit);
    let edge = id.starts_with(|c: char| !c.is_ascii_alphanumeric()) || id.ends_with('.');
    !(id.is_empty() || id.len() > 64 || edge || device) && id.chars().all(plain)
}

/// Reports an id that is no safe file name.
pub(super) fn check_id(table: &Fields<'_>, id: &str) {
    if !is_safe_id(id) {
        table.report(
            Diagnostic::error(format!("`{}` cannot be an id, for it is no safe file name", id.escape_debug()))
                .code("unsafe-id")
                .at(table.place_of("id"))
                .hint("use letters a-z, digits and `-`, beginning with a letter or digit, at most 64, such as `de-chancellor`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_entry_is_told_of_from_sixty_days_before_its_end() {
        let until = date(2026, 12, 31);
        let country = Country::parse("UN").unwrap();
        let to = Recipient { valid_until: Some(until), ..Recipient::office(Office::UnSecretaryGeneral, country) };
        let told = |day| to.expiring(day).map(|one| one.message);
        assert_eq!(told(until - 61.days()), None);
        assert!(told(until - 60.days()).unwrap().ends_with("is right until 2026-12-31, 60 days after 2026-11-01"));
        assert!(told(until).unwrap().contains("no day longer"));
        assert!(told(until + 1.days()).unwrap().contains("was right until 2026-12-31"));
        assert!(told(date(9999, 12, 31)).is_some() && told(date(-9999, 1, 1)).is_none());
        assert_eq!(Recipient { valid_until: None, ..to }.expiring(until), None);
    }
}
