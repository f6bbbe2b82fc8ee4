//! Countries by ISO 3166-1 code.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Fields;
use crate::diag::Diagnostic;

/// ISO 3166-1 alpha-2 codes, with `UN` and `EU`, which the standard reserves, and `XK`, which it leaves to users.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK \
FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM \
JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS \
MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM \
UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// A country, the United Nations (`UN`) or the European Union (`EU`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country(String);

impl Country {
    /// Returns the country of a code, in any case.
    pub fn parse(code: &str) -> Option<Country> {
        let code = code.to_uppercase();
        CODES.split(' ').any(|c| c == code).then_some(Country(code))
    }

    pub(super) fn read(table: &Fields<'_>, key: &str, code: &str) -> Option<Country> {
        let country = Country::parse(code);
        if country.is_none() {
            let error =
                Diagnostic::error(format!("`{code}` is no country code")).code("country").at(table.place_of(key));
            let hint = if code.eq_ignore_ascii_case("UK") {
                "the United Kingdom is `GB`"
            } else {
                "use ISO 3166-1 codes such as `FR`, or `UN` and `EU`"
            };
            table.report(error.hint(hint));
        }
        country
    }

    /// Stands in for a country that is not told or could not be read; no file can name it.
    pub fn nowhere() -> Country {
        Country("ZZ".into())
    }

    /// Returns the code in capitals.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
