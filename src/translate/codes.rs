//! Languages as vendors name them, both ways.

use crate::campaign::Lang;

/// Where a vendor's codes differ from BCP 47: ours and theirs. Of several of theirs the first is sent.
pub struct Codes(pub &'static [(&'static str, &'static str)]);

impl Codes {
    /// Returns a vendor's code: that of the nearest tag that the vendor names in another way, else the language.
    pub fn theirs(&self, lang: &Lang) -> String {
        let named = |tag: &String| self.0.iter().find(|(ours, _)| ours == tag).map(|(_, theirs)| theirs.to_string());
        lang.chain().iter().find_map(named).unwrap_or_else(|| lang.language().to_string())
    }

    /// Returns the language of a vendor's code; none of a code that is no language.
    pub fn ours(&self, code: &str) -> Option<Lang> {
        let named = self.0.iter().find(|(_, theirs)| theirs.eq_ignore_ascii_case(code)).map(|(ours, _)| *ours);
        Lang::parse(named.unwrap_or(code)).ok()
    }

    /// Returns whether a vendor's code means a language, perhaps one that is less special.
    pub fn means(&self, code: &str, lang: &Lang) -> bool {
        code.eq_ignore_ascii_case(&self.theirs(lang))
            || self.ours(code).is_some_and(|ours| lang.chain().iter().any(|tag| tag == ours.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_go_both_ways() {
        let codes = Codes(&[("zh-Hans", "zh-CN"), ("nb", "no"), ("he", "iw")]);
        for (tag, code) in [("zh-Hans", "zh-CN"), ("zh-Hans-SG", "zh-CN"), ("nb", "no"), ("he", "iw"), ("de-AT", "de")]
        {
            let lang = Lang::parse(tag).unwrap();
            assert_eq!(codes.theirs(&lang), code);
            assert!(codes.means(code, &lang), "{tag}");
        }
        assert_eq!(codes.ours("IW").unwrap().as_str(), "he");
        assert!(!codes.means("zh-TW", &Lang::parse("zh-Hans").unwrap()));
        assert_eq!(codes.ours("auto detect"), None);
    }
}
