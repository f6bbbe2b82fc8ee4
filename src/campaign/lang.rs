//! Languages, named by BCP 47 tags.

use std::fmt;

use icu::locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander};
use serde::{Serialize, Serializer};

use crate::diag::{Diagnostic, Error, Result, nearest};

/// A language, perhaps with script and region, in canonical spelling (`zh-Hans`, `en-GB`).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Lang {
    tag: String,
    id: LanguageIdentifier,
}

/// The direction in which a page of a language runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// Returns the language of a BCP 47 tag; underscores and any case are taken too. Norwegian `no` is `nb`,
    /// and Chinese with a region only gets the script that its readers use (`zh-CN` is `zh-Hans`).
    ///
    /// # Errors
    /// When the text is no tag of a language.
    pub fn parse(tag: &str) -> Result<Lang> {
        let wrong = || {
            Error::from(
                Diagnostic::error(format!("`{tag}` is no language tag"))
                    .code("language-tag")
                    .hint("a tag is a BCP 47 code such as `fr`, `nb` or `zh-Hans`"),
            )
        };
        let id: LanguageIdentifier = tag.trim().replace('_', "-").parse().map_err(|_| wrong())?;
        if id.language.is_unknown() {
            return Err(wrong());
        }
        let canonical = id.to_string();
        let canonical = match canonical.as_str() {
            "zh" | "zh-CN" | "zh-SG" => "zh-Hans",
            "zh-TW" | "zh-HK" | "zh-MO" => "zh-Hant",
            "no" | "no-NO" | "nb-NO" => "nb",
            other => other,
        };
        let id = canonical.parse().map_err(|_| wrong())?;
        Ok(Lang { tag: canonical.to_string(), id })
    }

    /// Returns the canonical tag.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// Returns the identifier that ICU works with.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// Returns the language alone, such as `zh`.
    pub fn language(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// Returns the region of the tag, such as `GB`.
    pub fn region(&self) -> Option<String> {
        self.id.region.map(|r| r.to_string())
    }

    /// Returns the same language as written in a region: `en` and `US` give `en-US`.
    pub fn with_region(&self, region: &str) -> Lang {
        let mut id = self.id.clone();
        id.region = region.parse().ok();
        Lang { tag: id.to_string(), id }
    }

    /// Returns the script in which the language is written, in lower case: `latn`, `arab`, `cyrl`, `hans` …
    ///
    /// Where the tag names none it is CLDR's likely script.
    pub fn script(&self) -> String {
        let mut id = self.id.clone();
        LocaleExpander::new_extended().maximize(&mut id);
        id.script.map(|s| s.to_string().to_lowercase()).unwrap_or_else(|| "latn".into())
    }

    /// Returns the direction of the script.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.id) { Direction::Rtl } else { Direction::Ltr }
    }

    /// Returns the tags to look under, from the nearest to the most general: `zh-Hans-SG`, `zh-Hans`, `zh`.
    pub fn chain(&self) -> Vec<String> {
        let parts: Vec<&str> = self.tag.split('-').collect();
        (1..=parts.len()).rev().map(|n| parts[..n].join("-")).collect()
    }

    /// Returns the language itself and the more general ones whose texts serve it too: `fr-CA`, `fr`. A tag whose script
    /// is another than that of its general language has no such: `sr-Latn` is not read as `sr` is.
    pub fn general(&self) -> Vec<Lang> {
        let others = self.chain().into_iter().skip(1).filter_map(|tag| Some(Lang { id: tag.parse().ok()?, tag }));
        let script = self.script();
        std::iter::once(self.clone()).chain(others.filter(|other| other.script() == script)).collect()
    }

    /// Returns the tag under which Unicode's CLDR keeps what is meant: plain English is written as in Britain, plain
    /// Portuguese as in Portugal, where CLDR takes the United States and Brazil; Kurmanji is CLDR's `ku`.
    pub fn cldr(&self) -> String {
        match (self.tag.as_str(), self.tag.strip_prefix("kmr")) {
            ("en", _) => "en-GB".into(),
            ("pt", _) => "pt-PT".into(),
            (_, Some(rest)) if rest.is_empty() || rest.starts_with('-') => format!("ku{rest}"),
            (tag, _) => tag.into(),
        }
    }

    /// Returns the name that gettext uses in a PO header: `zh_Hans`, `pt_BR`.
    pub fn gettext(&self) -> String {
        self.tag.replace('-', "_")
    }

    /// Returns the language among `known` that `tag` names.
    ///
    /// # Errors
    /// A usage error that names the nearest known tags when `tag` is none of them.
    pub fn among<'a>(tag: &str, known: impl IntoIterator<Item = &'a Lang> + Clone) -> Result<&'a Lang> {
        let parsed = Lang::parse(tag).map_err(|e| e.kind_of(crate::diag::Kind::Usage));
        if let Ok(lang) = &parsed
            && let Some(found) = known.clone().into_iter().find(|k| *k == lang)
        {
            return Ok(found);
        }
        let tags: Vec<&str> = known.into_iter().map(Lang::as_str).collect();
        let same = |t: &&&str| parsed.as_ref().is_ok_and(|l| t.split('-').next() == Some(l.language()));
        let near = tags.iter().find(same).copied().or_else(|| nearest(tag, tags.iter().copied()));
        let error = Error::usage(format!("`{tag}` is none of the campaign's languages"));
        let error = match near {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error,
        };
        Err(error.hint(format!("known: {}; more are added under `languages` in openletter.toml", tags.join(", "))))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl PartialOrd for Lang {
    fn partial_cmp(&self, other: &Lang) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Lang {
    fn cmp(&self, other: &Lang) -> std::cmp::Ordering {
        self.tag.cmp(&other.tag)
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn tags_are_canonical() {
        for (given, want) in
            [("EN-gb", "en-GB"), ("zh_cn", "zh-Hans"), ("no", "nb"), ("fa", "fa"), ("zh-hans", "zh-Hans")]
        {
            assert_eq!(lang(given).as_str(), want);
        }
        for wrong in ["", "english language", "und", "1", "../fa"] {
            assert!(Lang::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn script_and_direction_are_likely_ones() {
        assert_eq!((lang("fa").script().as_str(), lang("fa").direction()), ("arab", Direction::Rtl));
        assert_eq!(lang("zh-Hans").script(), "hans");
        assert_eq!(lang("ckb").direction(), Direction::Rtl);
        assert_eq!(lang("kmr").direction(), Direction::Ltr);
        assert_eq!(lang("ru").script(), "cyrl");
    }

    #[test]
    fn a_region_is_served_by_its_language_in_the_same_script() {
        let tags = |tag| lang(tag).general().iter().map(Lang::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(
            (tags("fr-CA"), tags("fa"), tags("zh-Hans-SG")),
            ("fr-CA fr".into(), "fa".into(), "zh-Hans-SG zh-Hans zh".into())
        );
        assert_eq!(
            (tags("sr-Latn"), tags("uz-Arab"), tags("az-Latn-AZ")),
            ("sr-Latn".into(), "uz-Arab".into(), "az-Latn-AZ az-Latn az".into())
        );
    }

    #[test]
    fn an_unknown_language_names_the_nearest() {
        let known = [lang("en"), lang("zh-Hans"), lang("fr")];
        assert_eq!(Lang::among("zh-CN", &known).unwrap().as_str(), "zh-Hans");
        let error = Lang::among("fr-CA", &known).unwrap_err();
        assert_eq!(error.kind(), crate::diag::Kind::Usage);
        assert!(error.to_string().contains("did you mean `fr`?"), "{error}");
    }
}
