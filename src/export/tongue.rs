//! Which language words in another script than their letter's are in, for formats that can tell it: whoever has a
//! letter read aloud hears them in a voice that knows their letters (WCAG 2.2, 3.1.2; PDF/UA-1, 7.2).
//!
//! One rule for all formats:
//!
//! - Words in the script of the letter are the letter's own, whatever language they come from: a French name in an
//!   English letter is read by the English voice, as an English reader reads it. To name the wrong language would be worse.
//! - Words in another script are in the language for which the campaign writes them, where it does (`name.fr`); else in
//!   the campaign's source language if that is written in their script; else in the first of the campaign's languages
//!   that is; else in no known language, and the tag names the script alone (`und-Cyrl`).
//! - Addresses of the web and of mail, and code, are taken as words: in the letters of another script they need a voice that
//!   knows them. Figures and signs alone need none: every voice reads them. Beside words of another script, as in
//!   `75008 Paris`, they are read with these.

use std::borrow::Cow;
use std::ops::Range;

use icu::properties::props::Script;
use icu::properties::{CodePointMapData, PropertyNamesShort, PropertyParser};

use crate::letter::Tongues;

/// Tells the languages of a letter's words.
#[derive(Clone, Copy, Debug)]
pub struct Tongue<'a> {
    own: Parts,
    tongues: &'a Tongues,
}

/// The scripts of Unicode that a script of ISO 15924 is made of, at most three.
type Parts = [Script; 3];

/// Letters of one other script, or of several that are written together.
struct Run {
    at: Range<usize>,
    scripts: Vec<Script>,
}

impl<'a> Tongue<'a> {
    /// Returns the rule for a page in a script, named as [`crate::campaign::Lang::script`] does.
    pub fn new(script: &str, tongues: &'a Tongues) -> Tongue<'a> {
        Tongue { own: parts(script), tongues }
    }

    /// Whether there is a letter of another script in a text.
    pub fn is_foreign(&self, text: &str) -> bool {
        let latin = self.own[0] == Script::Latin;
        let foreign = |c: char| matches!(script_of(c), Some(script) if !self.own.contains(&script));
        !(latin && text.is_ascii()) && text.chars().any(foreign)
    }

    /// Returns the whole text in pieces, each with the tag of its language where that is not the letter's.
    pub fn pieces<'t>(&self, text: &'t str) -> Vec<(&'t str, Option<Cow<'a, str>>)> {
        let mut marked: Vec<(Range<usize>, Option<Cow<'a, str>>)> = vec![];
        let mut done = 0;
        for run in self.runs(text) {
            marked.push((done..run.at.start, None));
            done = run.at.start;
            for (words, said) in self.tongues.heard(&text[run.at.clone()]) {
                let (start, end) = (done, done + words.len());
                done = end;
                let said = said.filter(|lang| writes(&lang.script(), &run.scripts));
                let tag = said.map_or_else(|| self.guessed(&run.scripts), |lang| Some(lang.as_str().into()));
                // What stands between two names is read on in one voice.
                let signs = words.chars().all(|c| script_of(c).is_none());
                match marked.last_mut().filter(|(_, last)| last.is_some() && (signs || *last == tag)) {
                    Some((last, _)) => last.end = end,
                    None => marked.push((start..end, tag)),
                }
            }
        }
        marked.push((done..text.len(), None));
        marked.into_iter().filter(|(at, _)| !at.is_empty()).map(|(at, tag)| (&text[at], tag)).collect()
    }

    /// Returns the tag of a text that is in one other language as a whole, figures and signs included.
    pub fn tag(&self, text: &str) -> Option<Cow<'a, str>> {
        if !self.is_foreign(text) {
            return None;
        }
        let mut only = None;
        for (words, tag) in self.pieces(text) {
            match (tag, &only) {
                (None, _) if words.chars().all(|c| script_of(c).is_none()) => {}
                (Some(tag), None) => only = Some(tag),
                (Some(tag), Some(known)) if tag == *known => {}
                _ => return None,
            }
        }
        only
    }

    /// Returns the letters of other scripts with what stands between them.
    fn runs(&self, text: &str) -> Vec<Run> {
        let mut runs: Vec<Run> = vec![];
        let mut open = false;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let Some(script) = script_of(c) else {
                // An accent, a joiner or a lengthening mark belongs to the letter before it.
                if let Some(run) = runs.last_mut().filter(|run| open && run.at.end == at && leans(c)) {
                    run.at.end = end;
                }
                continue;
            };
            if self.own.contains(&script) {
                open = false;
                continue;
            }
            match runs.last_mut().filter(|run| open && together(run.scripts[0], script)) {
                Some(run) => {
                    run.at.end = end;
                    if !run.scripts.contains(&script) {
                        run.scripts.push(script);
                    }
                }
                None => runs.push(Run { at: at..end, scripts: vec![script] }),
            }
            open = true;
        }
        runs
    }

    /// Returns the tag of words for which the campaign names no language.
    fn guessed(&self, scripts: &[Script]) -> Option<Cow<'a, str>> {
        if let Some(lang) = self.tongues.languages().iter().find(|lang| writes(&lang.script(), scripts)) {
            return Some(lang.as_str().into());
        }
        // Characters of Chinese beside kana or hangul say less than these do.
        let telling = scripts.iter().find(|script| **script != Script::Han).unwrap_or(&scripts[0]);
        PropertyNamesShort::<Script>::new().get(*telling).map(|name| format!("und-{name}").into())
    }
}

/// Returns the script of a letter; none of figures, signs and what is common to scripts.
fn script_of(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    let script = CodePointMapData::<Script>::new().get(c);
    let of_none = matches!(script, Script::Common | Script::Inherited | Script::Unknown);
    (c.is_alphabetic() && !of_none).then_some(script)
}

/// Whether a character without a script of its own is no sign, but a part of the word before it.
fn leans(c: char) -> bool {
    !c.is_ascii() && (c.is_alphabetic() || CodePointMapData::<Script>::new().get(c) == Script::Inherited)
}

/// Returns the parts of a script. Unicode gives each character one of them; ISO 15924 has names for those that
/// languages write side by side.
fn parts(script: &str) -> Parts {
    match script {
        "hans" | "hant" => [Script::Han, Script::Bopomofo, Script::Han],
        "jpan" => [Script::Han, Script::Hiragana, Script::Katakana],
        "kore" => [Script::Hangul, Script::Han, Script::Hangul],
        other => [PropertyParser::<Script>::new().get_loose(other).unwrap_or(Script::Unknown); 3],
    }
}

fn writes(script: &str, found: &[Script]) -> bool {
    let parts = parts(script);
    found.iter().all(|script| parts.contains(script))
}

/// Whether two scripts may be those of one language.
fn together(a: Script, b: Script) -> bool {
    let east_asian = |script| {
        matches!(script, Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo)
    };
    a == b || east_asian(a) && east_asian(b)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::campaign::Lang;

    fn tongues(page: &str, languages: &str) -> Tongues {
        let all: Vec<Lang> = languages.split(' ').map(|tag| Lang::parse(tag).unwrap()).collect();
        Tongues::new(&Lang::parse(page).unwrap(), &all[0], &all)
    }

    fn shown(page: &str, tongues: &Tongues, text: &str) -> String {
        let script = Lang::parse(page).unwrap().script();
        let pieces = Tongue::new(&script, tongues).pieces(text).into_iter();
        let piece =
            |(words, tag): (&str, Option<Cow<'_, str>>)| tag.map_or(words.into(), |tag| format!("[{tag} {words}]"));
        pieces.map(piece).collect()
    }

    #[test]
    fn words_of_another_script_are_in_the_campaigns_language_of_that_script() {
        let shown = |page, languages, text| shown(page, &tongues(page, languages), text);
        assert_eq!(
            shown("fa", "en fa fr", "نزد Human Rights Watch (HRW) بود."),
            "نزد [en Human Rights Watch (HRW]) بود."
        );
        assert_eq!(
            shown("fa", "fa fr en", "در Paris، ۹ اسفند"),
            "در [fr Paris]، ۹ اسفند",
            "the source has another script"
        );
        assert_eq!(shown("fa", "fa ru", "Paris و Москва"), "[und-Latn Paris] و [ru Москва]");
        assert_eq!(shown("de", "de", "Кремль, 103132 Москва"), "[und-Cyrl Кремль, 103132 Москва]");
        assert_eq!(shown("en", "en ar fa", "Ms م. سپیدار signs"), "Ms [ar م. سپیدار] signs");
        assert_eq!(shown("en", "fa en ar", "Ms م. سپیدار signs"), "Ms [fa م. سپیدار] signs");
        assert_eq!(shown("ru", "en ru zh-Hans", "Kaja и 习近平"), "[en Kaja] и [zh-Hans 习近平]");
    }

    #[test]
    fn words_in_the_letters_own_script_are_its_own() {
        let mut known = tongues("en", "en fr");
        known.say("Élysée", &Lang::parse("fr").unwrap());
        assert_eq!(shown("en", &known, "Palais de l’Élysée, Malmö"), "Palais de l’Élysée, Malmö");
        assert_eq!(shown("zh-Hans", &tongues("zh-Hans", "en zh-Hans"), "北京 ㄅ"), "北京 ㄅ");
        assert_eq!(shown("sr-Latn", &tongues("sr-Latn", "sr sr-Latn"), "Beograd Београд"), "Beograd [sr Београд]");
    }

    #[test]
    fn words_that_the_campaign_gives_in_a_language_are_in_that() {
        let mut known = tongues("fa", "en fa");
        known.say("Jeanne d’Épine", &Lang::parse("fr").unwrap());
        known.say("Иван", &Lang::parse("fr").unwrap());
        known.say("Jean Pin", &Lang::parse("fr").unwrap());
        let shown = |text| shown("fa", &known, text);
        assert_eq!(shown("خانم Jeanne d’Épine، Paris"), "خانم [fr Jeanne d’Épine][en ، Paris]");
        assert_eq!(shown("Jeanne d’Épine, Jean Pin"), "[fr Jeanne d’Épine, Jean Pin]");
        assert_eq!(shown("Иван"), "[und-Cyrl Иван]", "no French is written in this script");
    }

    #[test]
    fn figures_signs_and_accents_go_with_words_or_stand_alone() {
        let shown = |page, text| shown(page, &tongues(page, "en fa"), text);
        assert_eq!(shown("fa", "+49 30 / 1948 – №!"), "+49 30 / 1948 – №!");
        assert_eq!(shown("fa", "a@b.example"), "[en a@b.example]");
        assert_eq!(shown("fa", "Ame\u{301}"), "[en Ame\u{301}]");
        assert_eq!(shown("en", "کوه\u{200c}ها"), "[fa کوه\u{200c}ها]");
        let tongues = tongues("fa", "en fa");
        let tongue = Tongue::new("arab", &tongues);
        assert_eq!(tongue.tag("75008 Paris!").as_deref(), Some("en"));
        assert_eq!(tongue.tag("(C++)").as_deref(), Some("en"));
        for own in ["Paris، فرانسه", "+49 30", "فرانسه", ""] {
            assert_eq!(tongue.tag(own), None, "{own}");
        }
    }

    #[test]
    fn scripts_that_are_written_together_are_one_language() {
        let shown = |languages, text| shown("en", &tongues("en", languages), text);
        assert_eq!(shown("en zh-Hans ja", "at 東京タワー and 平和"), "at [ja 東京タワー] and [zh-Hans 平和]");
        assert_eq!(shown("en ko", "大韓民國 대한민국"), "[ko 大韓民國 대한민국]");
        assert_eq!(shown("en zh-Hans", "東京タワー"), "[und-Kana 東京タワー]");
    }

    proptest! {
        #[test]
        fn pieces_are_the_whole_text(text in "[ a-c0-9+().,:«»سلا،\u{200c}\u{301}Ива京タ-]{0,40}", page in "(en|fa|ru|zh-Hans)") {
            let tongues = tongues(&page, "ru en fa");
            let script = Lang::parse(&page).unwrap().script();
            let tongue = Tongue::new(&script, &tongues);
            let pieces = tongue.pieces(&text);
            prop_assert_eq!(pieces.iter().map(|(words, _)| *words).collect::<String>(), text.clone());
            prop_assert_eq!(pieces.iter().any(|(_, tag)| tag.is_some()), tongue.is_foreign(&text));
            for (words, tag) in &pieces {
                prop_assert_eq!(tag.is_some(), tongue.is_foreign(words));
            }
        }
    }
}
