//! Whether an office is the writers' own: "Excellency" is for foreign holders.

use crate::campaign::{Country, Lang, Recipient};

/// Where a language is official, by its tag; sources: constitutions and language acts, as Unicode's
/// territory data lists them. Regional languages are counted where the state itself answers letters in them.
const OFFICIAL: &[(&str, &str)] = &[
    ("ar", "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE"),
    ("az", "AZ"),
    ("ckb", "IQ"),
    ("da", "DK"),
    ("de", "AT BE CH DE LI LU"),
    (
        "en",
        "AG AU BB BS BW BZ CA CM DM FJ GB GD GH GM GY IE IN JM KE KI KN LC LR LS MT MU MW NA NG NZ PG PH PK RW SB SC SG \
         SL SS SZ TO TT TZ UG US VC VU ZA ZM ZW",
    ),
    ("es", "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE"),
    ("fa", "AF IR"),
    ("fi", "FI"),
    ("fr", "BE BI BJ CA CD CF CG CH CI CM DJ FR GA GN GQ HT KM LU MC MG RW SC SN TD TG VU"),
    ("he", "IL"),
    ("hy", "AM"),
    ("it", "CH IT SM VA"),
    ("kmr", "IQ"),
    ("nb", "NO"),
    ("nl", "BE NL SR"),
    ("nn", "NO"),
    ("pl", "PL"),
    ("prs", "AF"),
    ("pt", "AO BR CV GQ GW MZ PT ST TL"),
    ("ru", "BY KG KZ RU"),
    ("sv", "FI SE"),
    ("tr", "CY TR"),
    ("uk", "UA"),
    ("zh-Hans", "CN SG"),
    ("zh-Hant", "HK MO TW"),
];

/// Returns whether a recipient's office is the writers' own: as the recipient says; else where the campaign
/// is at home in the country, or the language is an official one of it; a language with a region is that country's.
pub(super) fn is_own(to: &Recipient, lang: &Lang, home: &[Country]) -> bool {
    to.own.unwrap_or_else(|| home.contains(&to.country) || is_official(lang, &to.country))
}

fn is_official(lang: &Lang, country: &Country) -> bool {
    // A language of one country speaks for that country: `fr-CA` for Canada, not for France. `es-419` is of none.
    if let Some(region) = lang.region().and_then(|region| Country::parse(&region)) {
        return region == *country;
    }
    let chain = lang.chain();
    let countries = chain.iter().find_map(|tag| OFFICIAL.iter().find(|(t, _)| t == tag));
    countries.is_some_and(|(_, codes)| codes.split_whitespace().any(|c| c == country.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_real_languages_and_countries_once() {
        for (tag, countries) in OFFICIAL {
            assert_eq!(Lang::parse(tag).unwrap().as_str(), *tag);
            assert!(countries.split_whitespace().all(|c| Country::parse(c).is_some()), "{tag}");
        }
        assert!(OFFICIAL.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn regions_and_scripts_fall_back() {
        let official = |tag, code| is_official(&Lang::parse(tag).unwrap(), &Country::parse(code).unwrap());
        assert!(official("zh-Hans", "CN") && !official("zh-Hant", "CN") && official("es-419", "MX"));
        assert!(!official("de", "UN") && !official("eo", "FR"));
    }

    #[test]
    fn a_region_speaks_for_itself_alone() {
        let official = |tag, code| is_official(&Lang::parse(tag).unwrap(), &Country::parse(code).unwrap());
        assert!(official("fr-CA", "CA") && !official("fr-CA", "FR"));
        assert!(official("en-US", "US") && !official("en-US", "GB") && official("en", "GB"));
        assert!(official("pt-BR", "BR") && !official("pt-BR", "PT") && official("zh-Hans-SG", "SG"));
    }
}
