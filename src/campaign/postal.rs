//! Postal addresses: lines as they shall stand, or parts to be put in the order of their country.

use super::{Country, Fields};

/// A postal address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Postal {
    /// Line by line, as it shall stand.
    Lines(Vec<String>),
    /// Its parts.
    Parts(Parts),
}

/// The parts of a postal address; what is not there is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The house or institution: `Bundeskanzleramt`.
    pub name: String,
    /// Street and number, a line or more.
    pub street: Vec<String>,
    /// A part of the city.
    pub district: String,
    /// The postcode, without the country's code.
    pub postcode: String,
    /// The city.
    pub city: String,
    /// State or province, as its post writes it: `DC`.
    pub region: String,
    /// The country of the address, where it is not that of the office, as for ambassadors, or of the sender.
    pub country: Option<Country>,
}

impl Postal {
    /// Returns every word of the address, line by line or part by part.
    pub fn words(&self) -> Vec<&str> {
        match self {
            Postal::Lines(lines) => lines.iter().map(String::as_str).collect(),
            Postal::Parts(parts) => parts.words().collect(),
        }
    }
}

impl Parts {
    /// The keys of a table of parts, by which it is told from a table of languages.
    pub(super) const KEYS: [&'static str; 7] = ["name", "street", "district", "postcode", "city", "region", "country"];

    pub(super) fn read(table: Fields<'_>) -> Parts {
        let mut street = table.line_or_lines("street").unwrap_or_default();
        street.retain(|line| !line.is_empty());
        let country = table.line("country").and_then(|code| Country::read(&table, "country", &code));
        let parts = Parts {
            name: table.line("name").unwrap_or_default(),
            street,
            district: table.line("district").unwrap_or_default(),
            postcode: table.line("postcode").unwrap_or_default(),
            city: table.filled("city").unwrap_or_default(),
            region: table.line("region").unwrap_or_default(),
            country,
        };
        if !table.keys().iter().any(|key| key == "city") {
            table.missing("city", "\"Berlin\"");
        }
        table.done();
        parts
    }

    /// Returns every word of the address.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let others = [&self.name, &self.district, &self.postcode, &self.city, &self.region];
        others.into_iter().chain(&self.street).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::{Campaign, Localised};
    use crate::diag::Source;

    fn read(address: &str) -> Result<Option<Localised<Postal>>, String> {
        let manifest = "source = \"en\"\n[sender]\nid = \"c\"\nname = \"C\"\nplace = \"Paris\"\n";
        let text = format!("[[recipient]]\nid = \"x\"\noffice = \"president\"\ncountry = \"FR\"\n{address}\n");
        let campaign = Campaign::read(&Source::new("openletter.toml", manifest), &Source::new("recipients.toml", text));
        let told =
            |e: crate::diag::Error| e.diagnostics().iter().map(|d| d.message.clone()).collect::<Vec<_>>().join("; ");
        campaign.map(|mut c| c.recipients.remove(0).address).map_err(told)
    }

    #[test]
    fn an_address_is_lines_or_parts_for_all_or_for_each() {
        let lines = |words: &[&str]| Postal::Lines(words.iter().map(|w| w.to_string()).collect());
        let city = |city: &str| Postal::Parts(Parts { city: city.into(), ..Parts::default() });
        assert_eq!(read("address = [\"a\", \"b\"]"), Ok(Some(Localised::One(lines(&["a", "b"])))));
        assert_eq!(read("address = { city = \"Paris\" }"), Ok(Some(Localised::One(city("Paris")))));
        let each = Localised::Each([("fa".into(), city("پاریس")), ("latn".into(), lines(&["a"]))].into());
        assert_eq!(read("address.fa = { city = \"پاریس\" }\naddress.latn = [\"a\"]"), Ok(Some(each)));
        let street = |text: &str| match read(text) {
            Ok(Some(Localised::One(Postal::Parts(parts)))) => (parts.street, parts.country),
            other => panic!("{other:?}"),
        };
        let text = "address = { street = [\"a\", \"\", \"b\"], city = \"Bern\", country = \"ch\" }";
        assert_eq!(street(text), (vec!["a".into(), "b".into()], Country::parse("CH")));
        assert_eq!(street("address = { street = \"a\", city = \"Bern\" }").0, ["a"]);
    }

    #[test]
    fn names_that_must_be_there_cannot_be_empty() {
        let manifest = "source = \"en\"\n[sender]\nid = \"c\"\nname.en = \"\"\nplace = \" \"\n[[member]]\nid = \"m\"\nname = \"\"\n\
                        [[member.signatory]]\nname = \"\"\n";
        let recipients = Source::new("recipients.toml", "");
        let error = Campaign::read(&Source::new("openletter.toml", manifest), &recipients).unwrap_err();
        let told: Vec<_> = error.diagnostics().iter().map(|d| (d.code.unwrap(), d.message.as_str())).collect();
        let name = ("empty", "`name` is empty");
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told.iter().filter(|one| **one == name).count() == 2, "{told:?}");
        assert!(
            told.contains(&("empty", "`name.en` is empty")) && told.contains(&("empty", "`place` is empty")),
            "{told:?}"
        );
    }

    #[test]
    fn what_is_wrong_with_parts_is_told() {
        assert_eq!(read("address = { street = \"a\" }"), Err("`city` is missing".into()));
        assert_eq!(read("address = { city = \"a\", zip = \"1\" }"), Err("unknown key `zip`".into()));
        assert_eq!(
            read("address.fr = { city = 1 }"),
            Err("`city` must be a text in quotation marks, not a number".into())
        );
        assert_eq!(read("address = { city = \"a\", country = \"UK\" }"), Err("`UK` is no country code".into()));
        assert!(read("address = \"Paris\"").unwrap_err().contains("a list of texts"));
    }
}
