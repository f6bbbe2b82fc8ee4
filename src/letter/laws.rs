//! The laws that template and letter keep together, tried on the random templates of [`crate::template::laws`].
//!
//! 128 cases a law; `PROPTEST_CASES` asks for more.

use std::cell::Cell;
use std::collections::BTreeSet;

use minijinja::context;
use minijinja::value::Value;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;

use super::*;
use crate::template::laws::{MACROS, config, parsed, pseudo, template};
use crate::template::{Segment, Template};

fn runner() -> TestRunner {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let config = config();
    TestRunner::new(if asked { config } else { ProptestConfig { cases: 128, ..config } })
}

/// A recipient as a random template asks for one: every value is a string.
#[derive(Clone, Debug)]
struct Somebody {
    n: String,
    title: String,
    url: String,
    who: Vec<String>,
}

impl Somebody {
    fn context(&self) -> Value {
        let Somebody { n, title, url, who } = self;
        let gender = if who.is_empty() { "female" } else { "male" };
        context!(n, url, who, recipient => context!(title, gender, count => who.len()))
    }

    /// Returns the same recipient with other strings, and no others: the lists stay as long as they are.
    fn plain(&self) -> Somebody {
        let who = self.who.iter().map(|_| "W".to_string()).collect();
        Somebody { n: "N".into(), title: "T".into(), url: "https://plain.org".into(), who }
    }
}

/// Returns a string that would be something else wherever it was read as Markdown, HTML or a template.
fn evil() -> impl Strategy<Value = String> {
    let bit = select(vec![
        "*",
        "**x**",
        "_",
        "`",
        "```\n",
        "# ",
        "\n# H\n",
        "- ",
        "\n- l\n",
        "1. ",
        "\n1. ",
        "> ",
        "\n> ",
        "|",
        "|---|",
        "\\",
        "\\\n",
        "[x](https://x.org)",
        "[r]",
        "[^1]",
        "![",
        "]",
        "(",
        ")",
        "<b>",
        "<br>",
        "<!--",
        "-->",
        "&amp;",
        "~~",
        "\n\n",
        "\n---\n",
        "===",
        "    ",
        "\t",
        "{{ n }}",
        "{{ 7*7 }}",
        "{% if n %}",
        "{#",
        "#}",
        "}}",
        "a",
        "ß",
        "کتاب",
        "平",
        "\u{a0}",
        "$x$",
        "#sys",
        "\"",
        "'",
        "https://y.org",
    ]);
    // A value that is empty is no value: a condition would take the other branch.
    proptest::collection::vec(bit, 1..8).prop_map(|bits| format!("v{}", bits.concat()))
}

fn somebody() -> impl Strategy<Value = Somebody> {
    let who = proptest::collection::vec(evil(), 0..4);
    (evil(), evil(), evil(), who).prop_map(|(n, title, tail, who)| {
        let url = format!("https://x.org/{tail}");
        Somebody { n, title, url, who }
    })
}

/// What of a letter is structure: every text is one letter, and every value none.
#[derive(Clone, Copy, PartialEq)]
enum Words {
    Shown,
    Hidden,
}

fn shape(filled: &Filled, words: Words) -> String {
    let notes: Vec<String> = filled.notes.iter().map(|note| of_blocks(note, words)).collect();
    format!("{} notes[{}]", of_blocks(&filled.blocks, words), notes.join("|"))
}

/// Returns what a title adds to a shape: that it is there, for words and values are one in it.
fn told(title: Option<&String>) -> &'static str {
    title.map_or("", |_| " “t”")
}

fn of_blocks(blocks: &[Block], words: Words) -> String {
    let one = |block: &Block| match block {
        Block::Paragraph { runs } => format!("p({})", of_runs(runs, words)),
        Block::Heading { level, runs } => format!("h{level}({})", of_runs(runs, words)),
        Block::List { start, tight, items } => {
            let items: Vec<String> = items.iter().map(|item| of_blocks(item, words)).collect();
            format!("list{start:?}{tight}[{}]", items.join("|"))
        }
        Block::Quote { blocks } => format!("q({})", of_blocks(blocks, words)),
        Block::Code { .. } => "code".into(),
        Block::Table { columns, head, rows } => {
            let cells = |row: &[Vec<Run>]| row.iter().map(|c| of_runs(c, words)).collect::<Vec<_>>().join(",");
            let rows: Vec<String> = rows.iter().map(|row| cells(row)).collect();
            format!("table{columns:?}({}/{})", cells(head), rows.join("/"))
        }
        Block::Rule => "rule".into(),
    };
    blocks.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn of_runs(runs: &[Run], words: Words) -> String {
    let one = |run: &Run| match run {
        Run::Text { text } if words == Words::Shown => text.clone(),
        // A blank between words is no structure, such as one behind a comment at the end of a line.
        Run::Text { text } if text.trim().is_empty() => String::new(),
        Run::Text { .. } => "t".into(),
        Run::Value { .. } => "«»".into(),
        Run::Emphasis { runs } => format!("e({})", of_runs(runs, words)),
        Run::Strong { runs } => format!("s({})", of_runs(runs, words)),
        Run::Strike { runs } => format!("x({})", of_runs(runs, words)),
        Run::Code { .. } => "`c`".into(),
        Run::Link { title, runs, .. } => format!("link({}{})", of_runs(runs, words), told(title.as_ref())),
        Run::Picture { name, title, .. } => format!("picture({name}{})", told(title.as_ref())),
        // Where a loop before a line end has no round, the blanks around it make a line end that is wanted: of the
        // original alone, for a translation stands on one line. That the author's own stay is law 2.
        Run::Break if words == Words::Hidden => "t".into(),
        Run::Break => "⏎".into(),
        Run::Note { number } => format!("^{number}"),
    };
    let mut shape: String = runs.iter().map(one).collect();
    while words == Words::Hidden && shape.contains("tt") {
        shape = shape.replace("tt", "t");
    }
    shape
}

/// Returns what fills a template whose texts are said by `say`.
fn filler(template: &Template, say: &dyn Fn(&Segment) -> Option<String>) -> Filler {
    let local = template.localise(say).unwrap_or_else(|e| panic!("{e}"));
    Filler::new(&local, &Lang::parse("en").unwrap()).unwrap_or_else(|e| panic!("{e}"))
}

/// Tries a law on random templates and recipients. At least a third of them must be letters.
fn on_letters(law: impl Fn(&str, &Template, &Somebody) -> Result<bool, TestCaseError>) {
    let (mut runner, tried) = (runner(), Cell::new(0_u32));
    runner
        .run(&(template(), somebody()), |(body, somebody)| {
            if let Ok(template) = parsed(&body) {
                tried.set(tried.get() + u32::from(law(&body, &template, &somebody)?));
            }
            Ok(())
        })
        .unwrap();
    let all = runner.config().cases;
    assert!(tried.get() * 3 > all, "of {all} random templates only {} became letters", tried.get());
}

/// Law 3: what differs only in strings has the same blocks and the same words; no value is ever markup.
#[test]
fn strings_change_no_block() {
    on_letters(|body, template, somebody| {
        let filler = filler(template, &|_| None);
        match (filler.fill(somebody.context()), filler.fill(somebody.plain().context())) {
            (Ok(evil), Ok(plain)) => {
                prop_assert_eq!(shape(&evil, Words::Shown), shape(&plain, Words::Shown), "{}", body);
                Ok(true)
            }
            (evil, plain) => {
                prop_assert_eq!(evil.is_ok(), plain.is_ok(), "{}: {:?} {:?}", body, evil.err(), plain.err());
                Ok(false)
            }
        }
    });
}

/// Returns the words of a text, without its signs.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().any(char::is_alphabetic))
}

/// Calls `see` with every text of the template that stands in some blocks.
fn each_text(blocks: &[Block], see: &mut dyn FnMut(&str)) {
    fn in_runs(runs: &[Run], see: &mut dyn FnMut(&str)) {
        for run in runs {
            match run {
                Run::Text { text } => see(text),
                Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => {
                    in_runs(runs, see);
                }
                _ => {}
            }
        }
    }
    for block in blocks {
        match block {
            Block::Paragraph { runs } | Block::Heading { runs, .. } => in_runs(runs, see),
            Block::List { items, .. } => items.iter().for_each(|item| each_text(item, see)),
            Block::Quote { blocks } => each_text(blocks, see),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| in_runs(cell, see));
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

/// Law 5: adding a recipient never adds a msgid. The segments are known before any recipient is, and whoever is
/// written to, with lists of whatever length, the letter says no word that is not in one of them.
#[test]
fn no_recipient_is_told_what_no_segment_has() {
    on_letters(|body, template, somebody| {
        // A raw block on lines of its own stays as it is, in every language.
        if body.replace("\r\n", "\n").contains("{% raw %}\n") {
            return Ok(false);
        }
        let mut known: BTreeSet<&str> = template.segments().iter().flat_map(|s| words_of(&s.msgid)).collect();
        known.insert("q"); // is raw, and alone in a cell no text
        let filler = filler(template, &|_| None);
        let Ok(filled) = filler.fill(somebody.context()) else { return Ok(false) };
        let mut unknown = vec![];
        for blocks in [&filled.blocks].into_iter().chain(&filled.notes) {
            each_text(blocks, &mut |text| {
                unknown.extend(words_of(text).filter(|w| !known.contains(w)).map(String::from));
            });
        }
        prop_assert!(unknown.is_empty(), "{:?} is in no segment of {}", unknown, body);
        let again = parsed(body).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let ids = |t: &Template| t.segments().iter().map(|s| (s.context, s.msgid.clone())).collect::<Vec<_>>();
        prop_assert_eq!(ids(&again), ids(template), "segments are a function of the template");
        Ok(true)
    });
}

/// Returns a translation as a language with genders and numbers has it: with conditions of its own.
fn inflected(segment: &Segment) -> String {
    let text = pseudo(segment);
    if text.contains("{%") || text.contains('\n') || segment.context.is_some() {
        return text;
    }
    let (female, few) = ("{% if recipient.gender == \"female\" %}", "{% elif recipient.count in [1, 2] %}");
    format!("{female}{text}{few}{text}{{% else %}}{text}{{% endif %}}")
}

/// Law 6: for every recipient the filled localised template has the same blocks as the filled original.
#[test]
fn a_translation_has_the_blocks_of_its_original() {
    on_letters(|body, template, somebody| {
        // A branch that makes one text of two, or a table of a paragraph, is told by the lint.
        if template.lint().iter().any(|d| matches!(d.code, Some("branch" | "tag-line"))) {
            return Ok(false);
        }
        let original = filler(template, &|_| None);
        let (same, inflected) = (filler(template, &|s| Some(pseudo(s))), filler(template, &|s| Some(inflected(s))));
        let plain = somebody.plain();
        for (one, other) in [(somebody, &same), (&plain, &same), (somebody, &inflected)] {
            match (original.fill(one.context()), other.fill(one.context())) {
                (Ok(original), Ok(other)) => {
                    prop_assert_eq!(shape(&other, Words::Hidden), shape(&original, Words::Hidden), "{}", body);
                    let said = shape(&other, Words::Shown);
                    prop_assert!(!said.contains("word"), "a text was not translated: {}\n{}", said, body);
                }
                (original, other) => {
                    prop_assert_eq!(original.is_ok(), other.is_ok(), "{}: {:?}", body, other.err());
                    return Ok(false);
                }
            }
        }
        Ok(true)
    });
}

#[test]
fn the_macros_of_the_random_templates_are_there() {
    let body = "{% from 'm.md' import m %}\n\na {{ m(n) }}\n";
    let filled = filler(&parsed(body).unwrap(), &|_| None).fill(context!(n => "*x*")).unwrap();
    assert!(MACROS.contains("*m*") && shape(&filled, Words::Shown).contains("M e(m) «»"), "{filled:?}");
}
