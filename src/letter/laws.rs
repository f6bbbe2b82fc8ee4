//! The laws of filling, tried on random templates.

use std::cell::Cell;

use minijinja::context;
use minijinja::value::Value;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::*;
use crate::campaign::Forms;
use crate::template::laws::{config, parsed, pseudo, template};
use crate::template::{Segment, Template};

/// What a value may hold at worst.
const EVIL: &str = "{{ 7*7 }} <b> *a* `x` [l](u)\n\n# H\n- l | | \\ # $ “ \u{202E}";

fn lang() -> Lang {
    Lang::parse("de").unwrap()
}

/// Returns a recipient: what is true of the conditions, how often loops run, and what the values hold.
fn context(yes: bool, rounds: usize, value: &str) -> Value {
    let forms = [("dative", format!("dem {value}"))].into();
    let title = FormsValue::of(Forms::new(value, forms), "title", "x", &lang());
    let gender = if yes { "female" } else { "male" };
    context!(
        n => if yes { Value::from(value) } else { Value::from("") },
        url => format!("https://x.org/{value}"),
        who => vec![value.to_string(); rounds],
        recipient => context!(title => title, gender => gender, count => rounds),
    )
}

/// Returns the blocks without their words.
fn shape(blocks: &[Block]) -> Vec<String> {
    let one = |block: &Block| match block {
        Block::Paragraph { .. } => "paragraph".to_string(),
        Block::Heading { level, .. } => format!("heading {level}"),
        Block::List { start, tight, items } => {
            format!("list {start:?} {tight} {:?}", items.iter().map(|i| shape(i)).collect::<Vec<_>>())
        }
        Block::Quote { blocks } => format!("quote {:?}", shape(blocks)),
        Block::Code { .. } => "code".into(),
        Block::Table { columns, rows, .. } => {
            format!("table {columns:?} {:?}", rows.iter().map(Vec::len).collect::<Vec<_>>())
        }
        Block::Rule => "rule".into(),
    };
    blocks.iter().map(one).collect()
}

/// Returns blocks in which every value is the same.
fn without_values(filled: &Filled, value: &str) -> String {
    let value = tame(value);
    let text = format!("{:?} {:?}", filled.blocks, filled.notes);
    let escape = |v: &str| {
        let v = format!("{v:?}");
        v[1..v.len() - 1].to_string()
    };
    let upper = escape(&tame(&value.to_uppercase()));
    text.replace(&escape(&value), "V").replace(&upper, "V")
}

/// Returns the words of the template, or its translation, in blocks.
fn words(blocks: &[Block]) -> String {
    let runs = |runs: &[Run]| -> String { runs.iter().map(run_words).collect() };
    let one = |block: &Block| match block {
        Block::Paragraph { runs: r } | Block::Heading { runs: r, .. } => runs(r),
        Block::List { items, .. } => items.iter().map(|i| words(i)).collect(),
        Block::Quote { blocks } => words(blocks),
        Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).map(|c| runs(c)).collect(),
        Block::Code { .. } | Block::Rule => String::new(),
    };
    blocks.iter().map(one).collect()
}

fn run_words(run: &Run) -> String {
    match run {
        Run::Text { text } => text.clone(),
        // An address that is shown as it is has no words.
        Run::Link { address, runs } if plain(runs) == *address => String::new(),
        Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => {
            runs.iter().map(run_words).collect()
        }
        _ => String::new(),
    }
}

/// Returns a translation as a language with cases and genders has it.
fn inflected(segment: &Segment) -> String {
    let text = pseudo(segment).replace("{{ recipient.title }}", "{{ recipient.title.dative }}");
    if text.contains("{%") || text.contains('\n') || segment.context.is_some() {
        return text;
    }
    format!(
        "{{% if recipient.gender == \"female\" %}}{text}{{% elif recipient.count in [1, 2] %}}{text}{{% else %}}{text}{{% endif %}}"
    )
}

fn filler(template: &Template, say: &dyn Fn(&Segment) -> Option<String>) -> Filler {
    let local = template.localise(say).unwrap_or_else(|e| panic!("{e}"));
    Filler::new(&local, &lang()).unwrap_or_else(|e| panic!("{e}"))
}

/// Tries the laws on every random letter that can be read and filled.
fn each(law: impl Fn(&str, &Template, &Filler, bool, usize) -> Result<(), TestCaseError>) {
    let done = Cell::new(0_u32);
    let mut runner = TestRunner::new(config());
    let input = (template(), any::<bool>(), 0..3_usize);
    runner
        .run(&input, |(body, yes, rounds)| {
            let Ok(template) = parsed(&body) else { return Ok(()) };
            // The author is told where a branch or a round of a loop changes the texts around it.
            if template.lint().iter().any(|d| matches!(d.code, Some("branch" | "tag-line" | "include-place"))) {
                return Ok(());
            }
            let original = filler(&template, &|_| None);
            law(&body, &template, &original, yes, rounds)?;
            done.set(done.get() + 1);
            Ok(())
        })
        .unwrap();
    let all = runner.config().cases;
    assert!(done.get() * 4 > all, "of {all} random letters only {} could be read", done.get());
}

#[test]
fn values_never_change_the_blocks() {
    each(|body, _, filler, yes, rounds| {
        let plain = filler.fill(context(yes, rounds, "vv")).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let evil = filler.fill(context(yes, rounds, EVIL)).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(without_values(&plain, "vv"), without_values(&evil, EVIL), "{}", body);
        Ok(())
    });
}

#[test]
fn every_recipient_gets_the_blocks_of_the_original() {
    each(|body, template, original, yes, rounds| {
        let other = filler(template, &|s| Some(inflected(s)));
        let fill =
            |filler: &Filler| filler.fill(context(yes, rounds, "v")).map_err(|e| TestCaseError::fail(e.to_string()));
        let (one, other) = (fill(original)?, fill(&other)?);
        prop_assert_eq!(shape(&one.blocks), shape(&other.blocks), "{}", body);
        let notes = |filled: &Filled| filled.notes.iter().map(|n| shape(n)).collect::<Vec<_>>();
        prop_assert_eq!(notes(&one), notes(&other), "{}", body);
        Ok(())
    });
}

/// Whoever the recipient is, every word of the letter is in the catalogue, which knows no recipients: so a
/// further recipient never adds an entry.
#[test]
fn the_catalogue_holds_every_word_of_every_letter() {
    each(|body, template, _, yes, rounds| {
        // What a raw block holds is nobody's text.
        if body.contains("{% raw %}") {
            return Ok(());
        }
        let before: Vec<String> = template.segments().iter().map(|s| s.msgid.clone()).collect();
        let filler = filler(template, &|s| Some(pseudo(s)));
        let filled = filler.fill(context(yes, rounds, "v")).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let all = words(&filled.blocks) + &filled.notes.iter().map(|n| words(n)).collect::<String>();
        let missed: String = all.chars().filter(|c| c.is_alphabetic() && *c != 'ж').collect();
        prop_assert!(missed.is_empty(), "`{}` is in no catalogue: {}", missed, body);
        let after: Vec<String> = parsed(body).unwrap().segments().iter().map(|s| s.msgid.clone()).collect();
        prop_assert_eq!(before, after);
        Ok(())
    });
}
