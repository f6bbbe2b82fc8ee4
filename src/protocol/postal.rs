//! Postal addresses in the order of their country, and the country's name below what goes abroad.

use icu::casemap::CaseMapper;
use icu::experimental::displaynames::multi::RegionDisplayNames;
use icu::experimental::displaynames::{DisplayNamesOptions, Style};
use icu::locale::{LanguageIdentifier, Locale};

use super::Protocol;
use crate::campaign::{Country, Lang, Office, Parts, Postal, Recipient};

/// A postal address as it stands on the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posting {
    /// Its lines, the country's among them.
    pub lines: Vec<String>,
    /// Whether the holder stands below it: Chinese and Japanese addresses go from the country down to the person.
    pub holder_last: bool,
}

/// How the parts of an address stand: `%N` name, `%A` street, `%D` district, `%C` city, `%S` region, `%Z` postcode,
/// `|` a new line. Source: the formats of Google's libaddressinput, `O` and `N` being one here; without its codes
/// before postcodes, which stand on letters from abroad alone.
const ORDERS: &[(&str, &str)] = &[
    ("BH EG GR IL IN JO LB NZ SA SG", "%N|%A|%D|%C %Z|%S"),
    ("AU CA", "%N|%A|%D|%C %S %Z"),
    ("BR", "%N|%A|%D|%C-%S|%Z"),
    ("BY", "%N|%A|%D|%Z, %C|%S"),
    ("CN", "%N|%A|%D|%C|%S, %Z"),
    ("ES IT UY", "%N|%A|%D|%Z %C %S"),
    ("GB GG IM JE", "%N|%A|%D|%C|%Z"),
    ("HU", "%N|%C|%D|%A|%Z"),
    ("IE KR RU UA", "%N|%A|%D|%C|%S|%Z"),
    ("IQ JP", "%N|%A|%D|%C, %S|%Z"),
    ("IR", "%N|%S|%C, %D|%A|%Z"),
    ("LV", "%N|%A|%D|%C, %Z"),
    ("MX", "%N|%A|%D|%Z %C, %S"),
    ("PK", "%N|%A|%D|%C-%Z"),
    ("TR", "%N|%A|%D|%Z %C/%S"),
    ("US", "%N|%A|%D|%C, %S %Z"),
];

/// The order of most countries of Europe, Africa and Latin America, and of those above in their own scripts.
const USUAL: &str = "%N|%A|%D|%Z %C|%S";

/// The orders from the country down to the house, for addresses written in East Asian characters.
const DOWNWARD: &[(&str, &str)] =
    &[("CN TW", "%Z|%S%C%D|%A|%N"), ("HK MO", "%S%C%D|%A|%N"), ("JP", "%Z|%S%C%D|%A|%N"), ("KR", "%S %C %D|%A|%N|%Z")];

/// Where the name of the city is written in capitals; La Poste and Royal Mail ask for it.
const CAPITALS: &str = "BL FR GB GF GG GP IM JE MF MQ NC PF PM RE WF YT";

/// What stands before the postcode of a letter from abroad.
const CODES: &[(&str, &str)] = &[("FI", "FI-"), ("SE", "SE-")];

impl Protocol {
    /// Returns the postal address of a recipient in this language; empty where the campaign tells none.
    ///
    /// `named` tells whether the letter says the name of a country, for it goes abroad. The name stands in capitals at
    /// the end, as the Universal Postal Union asks: in the language of the letter where its script is Latin or that
    /// of the address, else in English. Offices of the United Nations and the European Union are in no country, and
    /// an ambassador's house is not in the one that sent the ambassador.
    pub fn postal(&self, to: &Recipient, source: &Lang, named: impl Fn(&Country) -> bool) -> Posting {
        let Some(address) = to.address.as_ref().and_then(|a| a.get(&self.lang, source)) else {
            return Posting::default();
        };
        let country = match address {
            Postal::Parts(Parts { country: Some(country), .. }) => Some(country),
            _ => Some(&to.country).filter(|_| to.office != Office::Ambassador),
        };
        self.posting(address, country, named)
    }

    /// Returns the lines of the sender's own address; `abroad` tells whether letters go to other countries, so that its
    /// parts are followed by the country's name. Lines stand as they are.
    pub fn return_address(
        &self,
        address: &Postal,
        country: Option<&Country>,
        abroad: impl Fn(&Country) -> bool,
    ) -> Vec<String> {
        match address {
            Postal::Lines(lines) => lines.clone(),
            Postal::Parts(parts) => self.posting(address, parts.country.as_ref().or(country), abroad).lines,
        }
    }

    fn posting(&self, address: &Postal, country: Option<&Country>, named: impl Fn(&Country) -> bool) -> Posting {
        let country = country.filter(|country| !matches!(country.as_str(), "UN" | "EU"));
        let abroad = country.filter(|country| named(country));
        let (mut lines, holder_last) = match address {
            // The campaign writes the lines as the country's post wants them; only the holder's place is open.
            Postal::Lines(lines) => (lines.clone(), goes_down(country, lines.iter().map(String::as_str))),
            Postal::Parts(parts) => ordered(parts, country, abroad.is_some()),
        };
        lines.retain(|line| !line.is_empty());
        if let Some(name) = abroad.and_then(|country| self.country_line(country, &lines)) {
            let same = |line: Option<&String>| line.is_some_and(|line| capitals(line, self.lang.id()) == name);
            match holder_last {
                _ if lines.is_empty() || same(lines.last()) || same(lines.first()) => {}
                true => lines.insert(0, name),
                false => lines.push(name),
            }
        }
        Posting { lines, holder_last }
    }

    /// Returns the line that names a country below an address.
    fn country_line(&self, country: &Country, lines: &[String]) -> Option<String> {
        let latin = |c: char| matches!(c as u32, 0x41..=0x5A | 0x61..=0x7A | 0xC0..=0x24F | 0x1E00..=0x1EFF);
        let mut letters = lines.iter().flat_map(|line| line.chars()).filter(|c| c.is_alphabetic());
        let here = self.lang.script() == "latn" || !letters.any(latin);
        let own = || name_of(country, &self.lang.cldr()).map(|name| capitals(&name, self.lang.id()));
        let english = || name_of(country, "en-GB").map(|name| name.to_uppercase());
        Some(()).filter(|()| here).and_then(|()| own()).or_else(english)
    }
}

/// Returns the name of a country in a language of CLDR's.
fn name_of(country: &Country, tag: &str) -> Option<String> {
    let locale: Locale = tag.parse().ok()?;
    let mut options = DisplayNamesOptions::default();
    // The long names of these are sentences.
    if matches!(country.as_str(), "HK" | "MO" | "PS") {
        options.style = Some(Style::Short);
    }
    let names = RegionDisplayNames::try_new((&locale).into(), options).ok()?;
    names.of(country.as_str().parse().ok()?).map(String::from)
}

fn capitals(text: &str, lang: &LanguageIdentifier) -> String {
    CaseMapper::new().uppercase_to_string(text, lang).into_owned()
}

/// Whether an address goes from the large to the small, which it does in its country's own script alone.
fn goes_down<'a>(country: Option<&Country>, words: impl Iterator<Item = &'a str>) -> bool {
    let code = country.map(Country::as_str).unwrap_or_default();
    let mut words = words.peekable();
    words.peek().is_some() && DOWNWARD.iter().any(|(codes, _)| holds(codes, code)) && words.all(is_east_asian)
}

/// Returns the parts of an address as lines, and whether they go from the country down to the person.
fn ordered(parts: &Parts, country: Option<&Country>, abroad: bool) -> (Vec<String>, bool) {
    let code = country.map(Country::as_str).unwrap_or_default();
    let of = |table: &[(&'static str, &'static str)]| {
        table.iter().find(|(codes, _)| holds(codes, code)).map(|(_, order)| *order)
    };
    let downward = of(DOWNWARD).filter(|_| parts.words().any(is_east_asian));
    let order = downward.or_else(|| of(ORDERS)).unwrap_or(USUAL);
    let city = if holds(CAPITALS, code) { parts.city.to_uppercase() } else { parts.city.clone() };
    let prefix = of(CODES).filter(|prefix| abroad && !parts.postcode.starts_with(prefix)).unwrap_or_default();
    let postcode = if parts.postcode.is_empty() { String::new() } else { format!("{prefix}{}", parts.postcode) };
    let arabic = parts.words().any(|word| word.chars().any(|c| matches!(c as u32, 0x600..=0x6FF)));
    let mut lines = vec![];
    for line in order.split('|') {
        if line == "%A" {
            lines.extend(parts.street.iter().cloned());
            continue;
        }
        let mut text = String::new();
        let mut between = "";
        for item in line.split('%').skip(1) {
            let part = match &item[..1] {
                "N" => &parts.name,
                "D" => &parts.district,
                "C" => &city,
                "S" => &parts.region,
                _ => &postcode,
            };
            if !part.is_empty() {
                if !text.is_empty() {
                    text.push_str(&if arabic { between.replace(',', "،") } else { between.to_string() });
                }
                text.push_str(part);
            }
            between = &item[1..];
        }
        lines.push(text);
    }
    (lines, downward.is_some())
}

fn holds(codes: &str, code: &str) -> bool {
    codes.split(' ').any(|one| one == code)
}

fn is_east_asian(word: &str) -> bool {
    word.contains(|c| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}'))
}
