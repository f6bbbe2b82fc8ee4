//! How languages count: the `Plural-Forms` field, by gettext's manual and CLDR's plural rules.
//!
//! No entry of ours has a plural, but translators' programs ask for the field.

use crate::campaign::Lang;

const ONE: &str = "nplurals=1; plural=0;";
const NOT_ONE: &str = "nplurals=2; plural=(n != 1);";
const MANY: &str = "nplurals=2; plural=(n > 1);";
const SLAVIC: &str =
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";
const POLISH: &str = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";
const CZECH: &str = "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;";
const ARABIC: &str =
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);";
const ROMANIAN: &str = "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);";
const LITHUANIAN: &str = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);";
const LATVIAN: &str = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);";
const SLOVENIAN: &str = "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);";

/// Returns the value of the `Plural-Forms` field; none for a language that the table does not know.
pub(super) fn forms(lang: &Lang) -> Option<&'static str> {
    if lang.as_str() == "pt-BR" {
        return Some(MANY);
    }
    Some(match lang.language() {
        "id" | "ja" | "ko" | "ms" | "th" | "vi" | "zh" => ONE,
        "az" | "bg" | "ca" | "ckb" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "gl" | "he" | "hu"
        | "hy" | "it" | "ka" | "kmr" | "ku" | "nb" | "nl" | "nn" | "ps" | "pt" | "sq" | "sv" | "sw" | "tr" | "ur" => {
            NOT_ONE
        }
        "fa" | "fr" | "hi" | "ti" => MANY,
        "be" | "bs" | "hr" | "ru" | "sr" | "uk" => SLAVIC,
        "pl" => POLISH,
        "cs" | "sk" => CZECH,
        "ar" => ARABIC,
        "ro" => ROMANIAN,
        "lt" => LITHUANIAN,
        "lv" => LATVIAN,
        "sl" => SLOVENIAN,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_of_the_house_are_known() {
        let tags = "fa ar zh-Hans ru es fr en de it tr nl sv da nb fi pl pt pt-BR uk he hy az kmr ckb";
        for tag in tags.split(' ') {
            assert!(forms(&Lang::parse(tag).unwrap()).is_some(), "{tag}");
        }
        assert_eq!(forms(&Lang::parse("pt-BR").unwrap()), Some("nplurals=2; plural=(n > 1);"));
        assert_eq!(forms(&Lang::parse("tlh").unwrap()), None);
    }
}
