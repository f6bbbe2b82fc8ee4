//! One web page with everything in it: no script, nothing fetched, readable on a phone and in print.
//!
//! The page is a minijinja layout, `templates/letter.html`, which a campaign may replace. It sees
//!
//! - `letter`: the fields of [`Letter`]; its lines, names and titles are text and are escaped where they stand;
//! - `head`: what belongs into the head of any page that shows this letter ([`Head`]);
//! - `headline`: the title of a published letter, or nothing;
//! - `body` and `notes`: the text and the items of its footnotes, finished HTML;
//! - `logo`: the picture of the letterhead as an address that holds all of it, or nothing;
//! - `digits`: the value of CSS `list-style-type` for the language's digits;
//! - the filters `isolate` for a value, `line` for a line of an address, and `parted` for other text in which words of
//!   another direction or script may stand, all of them finished HTML, and `lang` for the attribute of an element whose
//!   words are in another language than the page.
//!
//! The layout's blocks (`head`, `style`, `letter` …) let another layout extend it.

pub(crate) mod body;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Object, Serde, Value};
use minijinja::{AutoEscape, Environment, State, UndefinedBehavior, context};
use serde::Serialize;

use super::{Exporter, headline, tidy};
use crate::campaign::Direction;
use crate::defaults;
use crate::diag::{Diagnostic, Error, Result, Source};
use crate::letter::{Letter, tame};
use body::{Body, Script};

/// How many steps a layout may take for one letter, so that none can hang; ours takes a small part of it.
const FUEL: u64 = 2_000_000;

/// The name under which the filters find [`Page`].
const PAGE: &str = "__page";

/// The exporter of web pages.
pub struct Html {
    env: Environment<'static>,
    main: String,
    sources: Vec<Source>,
}

/// What the head of a page tells about a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Head {
    /// The title of the page.
    pub title: String,
    /// The summary for search engines, where the letter has one.
    pub description: Option<String>,
    /// The address under which the letter is published, where it has one.
    pub canonical: Option<String>,
    /// Whether search engines are to leave the page out: they punish text that no human has read.
    pub noindex: bool,
}

impl Head {
    /// Returns what the head of a page tells about a letter.
    pub fn new(letter: &Letter) -> Head {
        let title = match headline(letter) {
            Some(title) => title,
            None if letter.subject.is_empty() => &letter.title,
            None => &letter.subject,
        };
        let sender = &letter.sender.name;
        let title = if sender.is_empty() { tame(title) } else { tame(&format!("{title} – {sender}")) };
        let web = |url: &&String| tidy::web_address(url).is_some_and(|url| url.starts_with("http"));
        Head {
            title,
            description: letter.summary.as_deref().map(tame),
            canonical: letter.url.as_ref().filter(web).cloned(),
            noindex: letter.notice.is_some(),
        }
    }
}

impl Html {
    /// Returns the exporter with the layout of this program.
    pub fn built_in() -> Html {
        let layout = defaults::source("templates/letter.html").expect("the layout is built in");
        Html::new(layout, []).expect("the built-in layout is sound")
    }

    /// Returns the exporter with a layout, and other templates that it may extend, import or include by name.
    ///
    /// # Errors
    /// When one of them is no template: every mistake with its file and line.
    pub fn new(layout: Source, others: impl IntoIterator<Item = Source>) -> Result<Html> {
        let mut env = Environment::new();
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        env.set_auto_escape_callback(|_| AutoEscape::Html);
        env.set_fuel(Some(FUEL));
        // Its messages would show the values of a letter.
        env.set_debug(false);
        let mut syntax = SyntaxConfig::builder();
        syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
        env.set_syntax(syntax.build().expect("these are the usual brackets"));
        env.set_formatter(|out, _, value| {
            if value.is_none() {
                Ok(())
            } else if value.is_safe() {
                out.write_str(value.as_str().unwrap_or_default()).map_err(Into::into)
            } else {
                out.write_str(&body::escaped(&tame(&value.to_string()))).map_err(Into::into)
            }
        });
        env.add_filter("isolate", isolate);
        env.add_filter("line", line);
        env.add_filter("parted", parted);
        env.add_filter("lang", lang);
        let main = layout.name().to_string();
        let mut sources = vec![layout];
        sources.extend(others);
        let mut findings = crate::diag::Findings::default();
        for source in &sources {
            let added = env.add_template_owned(source.name().to_string(), source.text().to_string());
            findings.keep(added.map_err(|error| located(&error, &sources)));
        }
        findings.finish(Html { env, main, sources })
    }

    /// Returns the page of a letter.
    ///
    /// # Errors
    /// When the text shows a picture that is not there, or the layout fails.
    pub fn render(&self, letter: &Letter) -> Result<String> {
        let body = Body::new(letter)?;
        let failed = |error: minijinja::Error| located(&error, &self.sources);
        let context = context! {
            letter => Value::from(Serde(letter)),
            head => Value::from(Serde(Head::new(letter))),
            headline => headline(letter),
            body => Value::from_safe_string(body.text),
            notes => Value::from_safe_string(body.notes),
            logo => logo(letter),
            digits => digits(letter),
            date => format!("{:04}-{:02}-{:02}", letter.date.iso.0, letter.date.iso.1, letter.date.iso.2),
            __page => Value::from_object(Page(Script::of(letter))),
        };
        let page = self.env.get_template(&self.main).and_then(|layout| layout.render(context)).map_err(failed)?;
        Ok(page)
    }
}

impl Exporter for Html {
    fn export(&self, letter: &Letter) -> Result<Vec<u8>> {
        Ok(self.render(letter)?.into_bytes())
    }
}

/// The script of the letter, for the filters.
#[derive(Debug)]
struct Page(Script);

impl Object for Page {}

fn page(state: &State) -> Result<Script, minijinja::Error> {
    let value = state.lookup(PAGE).ok_or(minijinja::ErrorKind::UndefinedError)?;
    let page = value.downcast_object_ref::<Page>().ok_or(minijinja::ErrorKind::InvalidOperation)?;
    Ok(page.0.clone())
}

fn isolate(state: &State, value: &str) -> Result<Value, minijinja::Error> {
    Ok(Value::from_safe_string(body::isolated(value, &page(state)?)))
}

fn parted(state: &State, text: &str) -> Result<Value, minijinja::Error> {
    Ok(Value::from_safe_string(body::parted(&tame(text), &page(state)?)))
}

fn lang(state: &State, text: &str) -> Result<Value, minijinja::Error> {
    Ok(Value::from_safe_string(body::tag(&tame(text), &page(state)?)))
}

fn line(state: &State, value: &Value) -> Result<Value, minijinja::Error> {
    let page = page(state)?;
    let text = value.get_attr("text")?;
    let dir = if value.get_attr("dir")?.as_str() == Some("rtl") { Direction::Rtl } else { Direction::Ltr };
    Ok(Value::from_safe_string(body::line(text.as_str().unwrap_or_default(), dir, &page)))
}

/// Returns the picture of the letterhead as an address that holds all of it.
fn logo(letter: &Letter) -> Option<String> {
    let logo = letter.sender.logo.as_ref()?;
    letter.pictures.get(&logo.name).map(body::data)
}

/// Returns the value of `list-style-type` for the digits that the language writes.
fn digits(letter: &Letter) -> &'static str {
    match letter.labels.digits.chars().next() {
        Some('۰') => "persian",
        Some('٠') => "arabic-indic",
        Some('०') => "devanagari",
        Some('০') => "bengali",
        _ => "decimal",
    }
}

/// Returns the error of a layout with its file and line.
fn located(error: &minijinja::Error, sources: &[Source]) -> Error {
    let what = error.detail().map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()));
    let found = Diagnostic::error(format!("the layout fails: {what}")).code("layout");
    let found = found.hint("mend the file, or take it out of `templates/` to use the layout of this program");
    let Some(source) = sources.iter().find(|source| error.name() == Some(source.name())) else {
        return found.into();
    };
    let place = match (error.range(), error.line()) {
        (Some(range), _) => source.at(range),
        (None, Some(line)) => {
            let start: usize = source.text().split_inclusive('\n').take(line - 1).map(str::len).sum();
            let length = source.text()[start..].lines().next().map_or(0, str::len);
            source.at(start..start + length)
        }
        (None, None) => source.at(0..0),
    };
    found.at(place).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample::letter;
    use crate::letter::{Block, Edition, Line, Run};

    fn layout(text: &str) -> Result<Html> {
        Html::new(Source::new("templates/letter.html", text), [])
    }

    #[test]
    fn hostile_names_are_words() {
        let mut letter = letter("en", Edition::Public);
        let name = "\"><script>alert(1)</script> {{ 7*7 }} {% raw %} ' & \u{202e}\u{0}";
        letter.sender.name = name.into();
        letter.title = name.into();
        letter.address = vec![Line::new(name, letter.dir), Line::new("javascript:alert(1)", letter.dir)];
        letter.body = vec![Block::Paragraph { runs: vec![Run::Value { text: name.into() }] }];
        letter.url = Some("javascript:alert(1)".into());
        let page = Html::built_in().render(&letter).unwrap();
        assert!(!page.contains("<script") && !page.contains(">49<") && !page.contains("href=\"javascript"));
        assert!(
            page.contains(
                "<bdi>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% raw %} &#39; &amp; </bdi>"
            )
        );
        assert!(!page.contains(['\u{0}', '\u{202e}']));
    }

    #[test]
    fn the_page_asks_for_nothing_and_runs_nothing() {
        let page = Html::built_in().render(&letter("fa", Edition::Copy)).unwrap();
        assert!(page.contains("default-src 'none'"));
        assert!(!page.contains("<script") && !page.contains("@import") && !page.contains("url("));
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "it carries the notice");
        assert!(page.contains("<html lang=\"fa\" dir=\"rtl\">"));
        assert!(page.contains("<bdi lang=\"und-Latn\" dir=\"ltr\">75008 Paris</bdi>"));
        let reviewed = Html::built_in().render(&letter("en", Edition::Public)).unwrap();
        assert!(!reviewed.contains("noindex"));
    }

    #[test]
    fn a_page_has_one_first_heading_and_skips_none() {
        for edition in [Edition::Addressed, Edition::Public] {
            let page = Html::built_in().render(&letter("zh-Hans", edition)).unwrap();
            let levels: Vec<u32> = page
                .match_indices("<h")
                .filter_map(|(at, _)| {
                    page[at + 2..].strip_prefix(|c: char| c.is_ascii_digit()).map(|_| &page[at + 2..at + 3])
                })
                .map(|level| level.parse().unwrap())
                .collect();
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
            assert_eq!(levels[0], 1);
            assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        }
    }

    #[test]
    fn a_layout_that_fails_is_named_with_its_line() {
        let error = layout("<p>\n{% if %}").err().unwrap();
        assert!(error.to_string().starts_with("templates/letter.html:2:"), "{error}");
        let error =
            layout("<p>\n<b>{{ letter.titel }}</b>").unwrap().render(&letter("en", Edition::Public)).unwrap_err();
        assert!(error.to_string().starts_with("templates/letter.html:2:"), "{error}");
        assert_eq!(error.diagnostics()[0].code, Some("layout"));
        let endless = "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}";
        assert!(layout(endless).unwrap().render(&letter("en", Edition::Public)).is_err());
    }

    #[test]
    fn a_layout_may_extend_another() {
        let own = Source::new(
            "own.html",
            "{% extends 'templates/letter.html' %}{% block head %}{{ super() }}<!-- own -->{% endblock %}",
        );
        let base = defaults::source("templates/letter.html").unwrap();
        let page = Html::new(own, [base]).unwrap().render(&letter("en", Edition::Public)).unwrap();
        assert!(page.contains("<!-- own -->") && page.contains("<title>"));
    }

    #[test]
    fn a_picture_that_is_not_there_is_an_error() {
        let mut letter = letter("en", Edition::Public);
        letter.pictures.clear();
        let error = Html::built_in().render(&letter).unwrap_err();
        assert_eq!(error.diagnostics()[0].code, Some("missing-picture"));
    }
}
