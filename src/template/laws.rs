//! The laws of the room, tried on random templates.
//!
//! 256 cases a law; `PROPTEST_CASES` asks for more.

use std::cell::Cell;

use minijinja::machinery::{Token as Theirs, tokenize};
use minijinja::syntax::SyntaxConfig;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;

use super::inline::{Inline, Piece};
use super::lexer::{self, Mark};
use super::lines;
use super::tests::folder;
use super::*;

pub(crate) fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, max_shrink_iters: 2000, ..ProptestConfig::default() }
}

/// The file that every random template brings in.
pub(crate) const MACROS: &str = "{% macro m(x) %}M *m* {{ x }}{% endmacro %}\n";

/// Returns the template of a random text, if it is one.
pub(crate) fn parsed(body: &str) -> Result<Template> {
    let text = format!("+++\ntitle = \"Title {{{{ n }}}}\"\ndate = 2026-11-21\n+++\n{body}");
    Template::parse("a", &folder(&[("a.md", &text), ("m.md", MACROS)]))
}

fn words() -> BoxedStrategy<String> {
    let atom = select(vec![
        "word",
        "Wort",
        "کتاب\u{200c}ها",
        "*em* x",
        "**b {{ n }}**",
        "{{ n }}",
        "{{ recipient.title }}",
        "{{ n|upper }}",
        "`c {{ n }}`",
        "[t {{ n }}]({{ url }} \"T x\")",
        "[t](https://x.org/{{ n }})",
        "[t](https://x.org \"ti {{ n }}\")",
        "[ref][r]",
        "[r]",
        "![alt](a.png)",
        "x[^1]",
        "\\* esc",
        "&amp; y",
        "<br>",
        "<!-- hush -->",
        "~~del~~",
        "{% if n %}yes{% endif %}",
        "{% if n %}*a*{% else %}b{% endif %}",
        "{% for w in who %}{{ w }}, {% endfor %}",
        "x {{- n -}} y",
        "{% raw %}{{ q }}{% endraw %}",
        "{# c #}",
        "{{ '{{' }}",
        "1. x",
        "- x",
        "+ 3",
        "# no",
        "> gt",
        "a_b_c",
        "2 * 3",
        "<https://x.org/_a_>",
        "$7",
        "{{ m(n) }}",
        "=",
        "word:",
        "«q»",
        "``d ` e``",
        "{% if n %}2. Januar{% else %}z{% endif %}",
        "**平和**。",
        "a|b",
    ]);
    let line = proptest::collection::vec(atom, 1..5).prop_map(|v| v.join(" "));
    // A line begins with a word where what comes first would be something else, or could be empty.
    let plain = |s: &str| s.starts_with(|c: char| c.is_alphabetic() || "*[`\\~«&".contains(c)) || s.starts_with("{{");
    line.prop_map(move |s| if plain(&s) { s } else { format!("w {s}") }).boxed()
}

fn paragraph() -> BoxedStrategy<Vec<String>> {
    let line = (words(), select(vec!["", "", "", "  ", "\\"]));
    let lines = proptest::collection::vec(line, 1..4);
    lines
        .prop_map(|v| {
            let last = v.len() - 1;
            v.into_iter().enumerate().map(|(i, (s, end))| if i < last { format!("{s}{end}") } else { s }).collect()
        })
        .boxed()
}

fn indent(lines: Vec<String>, first: &str, rest: &str) -> Vec<String> {
    let with = |(i, l): (usize, String)| match (i, l.is_empty()) {
        (0, _) => format!("{first}{l}"),
        (_, true) => rest.trim_end().to_string(),
        (_, false) => format!("{rest}{l}"),
    };
    lines.into_iter().enumerate().map(with).collect()
}

/// Returns blocks below each other, with a blank line where one is asked for or needed.
fn below(parts: Vec<(Vec<String>, bool)>) -> Vec<String> {
    let mut out: Vec<String> = vec![];
    for (part, blank) in parts {
        let needs = |l: &str| {
            l.contains('|') || l.contains("[^2]") || l.starts_with("set ") || l.contains("raw") || l.contains("<!--")
        };
        let fragile = out.last().is_some_and(|l| needs(l)) || part.first().is_some_and(|l| needs(l));
        if !out.is_empty() && (blank || fragile) {
            out.push(String::new());
        }
        out.extend(part);
    }
    out
}

fn table() -> BoxedStrategy<Vec<String>> {
    let cell = words().prop_map(|s| s.replace("a|b", "a \\| b"));
    let rows = proptest::collection::vec((cell.clone(), cell), 1..4);
    (rows, any::<bool>())
        .prop_map(|(rows, looped)| {
            let mut out = vec!["| Kopf | head \\| x |".to_string(), "|---|:-:|".into()];
            out.extend(looped.then(|| "{% for w in who %}".into()));
            for (i, (a, b)) in rows.into_iter().enumerate() {
                out.push(format!("| {a} | {b} |"));
                out.extend((looped && i == 0).then(|| "{% endfor %}".into()));
            }
            out
        })
        .boxed()
}

fn list(blocks: BoxedStrategy<Vec<String>>) -> BoxedStrategy<Vec<String>> {
    let items = proptest::collection::vec(blocks, 1..4);
    (items, any::<bool>(), any::<bool>(), any::<bool>(), 0..4_usize)
        .prop_map(|(items, loose, numbered, looped, at)| {
            let (last, mut out) = (items.len() - 1, vec![]);
            for (i, item) in items.into_iter().enumerate() {
                let mark = if numbered { format!("{}. ", i + 1) } else { "- ".into() };
                let begins = |s: &str| s.starts_with(['{', '<', '|', '`']);
                let item = if begins(&item[0]) { [vec!["item".into(), String::new()], item].concat() } else { item };
                out.extend((looped && i == at.min(last)).then(|| "{% for w in who %}".to_string()));
                out.extend(indent(item, &mark, &" ".repeat(mark.len())));
                out.extend((loose && i < last).then(String::new));
                out.extend((looped && i == at.min(last)).then(|| "{% endfor %}".to_string()));
            }
            out
        })
        .boxed()
}

fn blocks() -> BoxedStrategy<Vec<String>> {
    let code = ["```", "code {{ n }}", "{% if n %}", "", "x", "{% endif %}", "```"].map(String::from).to_vec();
    let leaf = prop_oneof![
        40 => paragraph(),
        8 => words().prop_map(|s| vec![format!("## {s}")]),
        8 => words().prop_map(|s| vec![format!("set {s}"), "===".into()]),
        8 => table(),
        8 => Just(code),
        4 => Just(vec!["<!-- hush".to_string(), "words -->".into()]),
        1 => Just(["{% raw %}", "text {{ a }}", "{% endraw %}"].map(String::from).to_vec()),
        6 => Just(vec!["{% set k = 1 %}".to_string()]),
        6 => Just(vec!["{{ n }}".to_string()]),
    ];
    let node = leaf.prop_recursive(3, 24, 4, |inner| {
        let many = proptest::collection::vec((inner, any::<bool>()), 1..4).prop_map(below).boxed();
        let tags = select(vec!["{% if n %}", "{%- if n -%}", "{% for w in who %}", "{% if n %} {# x #}"]);
        prop_oneof![
            2 => many.clone(),
            2 => many.clone().prop_map(|v| indent(v, "> ", "> ")),
            2 => list(many.clone()),
            2 => (many.clone(), tags).prop_map(|(mut v, tag)| {
                let end = if tag.contains("for") { "{% endfor %}" } else { "{% endif %}" };
                v.insert(0, tag.into());
                v.push(end.into());
                v
            }),
            1 => many.prop_map(|v| [vec!["[^2]: note".into(), String::new()], indent(v, "    ", "    ")].concat()),
        ]
    });
    proptest::collection::vec((node, any::<bool>()), 1..5).prop_map(below).boxed()
}

/// Returns a random letter's text.
pub(crate) fn template() -> impl Strategy<Value = String> {
    (blocks(), any::<bool>(), any::<bool>()).prop_map(|(lines, crlf, end)| {
        let text = lines.join("\n") + if end { "\n" } else { "" };
        let text =
            format!("{{% from 'm.md' import m %}}\n\n{text}\n\n[r]: https://x.org \"Titel\"\n\n[^1]: foot note\n");
        if crlf { text.replace('\n', "\r\n") } else { text }
    })
}

/// Returns text that is hardly a template.
fn soup() -> impl Strategy<Value = String> {
    let bit = select(vec![
        "word ",
        "a",
        "*",
        "**",
        "_",
        "`",
        "{{ n }}",
        "{% if n %}",
        "{% endif %}",
        "{% else %}",
        "\n{% if n %}\n",
        "\n{% endif %}\n",
        "\n",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "  ",
        "    ",
        "# ",
        "| ",
        "|\n",
        "|---|---|\n",
        "\\",
        "[x](https://x.org)",
        "[x](",
        ")",
        "[r]",
        "![",
        "]",
        "\n[r]: https://u \"ti\"\n",
        "[^1]",
        "\n[^1]: ",
        "<b>",
        "<br>",
        "<!--",
        "-->",
        "```\n",
        "---\n",
        "===\n",
        "{# c #}",
        "{{- n -}}",
        "\r\n",
        "\t",
        "&amp;",
        "~~",
        "  \n",
        "\\\n",
        "ß",
        "+",
        "{% raw %}{{{% endraw %}",
        "!",
        ":",
        "\"",
        "(",
        "<",
        "\u{3000}",
        "。",
    ]);
    proptest::collection::vec(bit, 1..28).prop_map(|v| v.concat())
}

/// Returns a text with other letters in the place of its own; marks and signs stay.
pub(crate) fn pseudo(segment: &Segment) -> String {
    let inline = segment.inline().expect("a msgid can be split");
    let other = |piece: &Piece| match piece {
        Piece::Text(words) => Piece::Text(words.chars().map(|c| if c.is_alphabetic() { 'ж' } else { c }).collect()),
        mark => mark.clone(),
    };
    let pieces: Vec<Piece> = inline.pieces.iter().map(other).collect();
    inline.join(&pieces).unwrap_or_else(|e| panic!("{:?}: {e}", segment.msgid))
}

fn ids(template: &Template) -> Vec<String> {
    template.segments().iter().map(|s| s.msgid.clone()).collect()
}

/// Returns the letter's text of a localised template.
fn text(local: &LocalisedTemplate) -> String {
    local.files[0].text.clone()
}

/// Tries laws 1 and 2 on a text; `None` where it is no template.
fn laws(body: &str) -> Option<std::result::Result<(), String>> {
    let template = parsed(body).ok()?;
    let said = |force: bool| template.localise_with(&|s| Some(s.msgid.clone()), force);
    let attempt = || {
        let same = said(false).map_err(|e| format!("identity: {e}"))?;
        if text(&same) != body {
            return Err(format!("identity changes bytes: {:?}", text(&same)));
        }
        let forced = text(&said(true).map_err(|e| format!("forced: {e}"))?);
        let again = parsed(&forced).map_err(|e| format!("forced {forced:?}: {e}"))?;
        if ids(&again) != ids(&template) {
            return Err(format!("read back differently: {forced:?}"));
        }
        let twice = again.localise_with(&|s| Some(s.msgid.clone()), true).map_err(|e| format!("twice: {e}"))?;
        if text(&twice) != forced {
            return Err(format!("a second pass changes {forced:?} to {:?}", text(&twice)));
        }
        let other = template.localise(&|s| Some(pseudo(s))).map_err(|e| format!("pseudo: {e}"))?;
        let other = parsed(&text(&other)).map_err(|e| format!("pseudo {:?}: {e}", text(&other)))?;
        let marks = |t: &Template| -> Vec<String> {
            let body = t.files[0].text();
            lexer::lex(body)
                .unwrap()
                .into_iter()
                .filter(|m| m.mark == Mark::Tag)
                .map(|m| body[m.at].to_string())
                .collect()
        };
        let same = other.segments().len() == template.segments().len()
            && other.files[0].doc.skeleton == template.files[0].doc.skeleton
            && marks(&other) == marks(&template);
        if same { Ok(()) } else { Err(format!("pseudo changes the structure: {:?}", other.files[0].text())) }
    };
    Some(attempt())
}

#[test]
fn a_template_in_its_own_words_is_the_template() {
    let (mut all, read) = (0_u32, Cell::new(0_u32));
    let mut runner = TestRunner::new(config());
    runner
        .run(&template(), |body| {
            let Some(result) = laws(&body) else { return Ok(()) };
            read.set(read.get() + 1);
            prop_assert!(result.is_ok(), "{}\n{}", result.unwrap_err(), body);
            let lf = body.replace("\r\n", "\n");
            prop_assert_eq!(ids(&parsed(&lf).unwrap()), ids(&parsed(&body).unwrap()));
            Ok(())
        })
        .unwrap();
    all += runner.config().cases;
    assert!(read.get() * 3 > all, "of {all} random templates only {} could be read", read.get());
}

#[test]
fn soup_is_refused_or_keeps_the_laws() {
    TestRunner::new(config())
        .run(&soup(), |body| {
            let _ = parsed(&body).map(|t| t.lint());
            if let Some(Err(why)) = laws(&body) {
                prop_assert!(false, "{why}\n{body:?}");
            }
            Ok(())
        })
        .unwrap();
}

/// Returns where minijinja's own lexer finds expressions.
fn theirs(text: &str) -> Option<Vec<std::ops::Range<usize>>> {
    let syntax = SyntaxConfig::builder().keep_trailing_newline(true).build().unwrap();
    let (mut out, mut start) = (vec![], None);
    for token in tokenize(text, false, syntax) {
        match token.ok()? {
            (Theirs::VariableStart, span) => start = Some(span.start_offset as usize),
            (Theirs::VariableEnd, span) => out.push(start.take()?..span.end_offset as usize),
            _ => {}
        }
    }
    start.is_none().then_some(out)
}

fn marks() -> impl Strategy<Value = String> {
    let bit = select(vec![
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "-",
        "+",
        "\"",
        "'",
        "\\",
        " ",
        "\n",
        "\r\n",
        "raw",
        "endraw",
        "{% raw %}",
        "{% endraw %}",
        "{%- raw -%}",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "a",
        "b.c",
        "|upper",
        "ß",
        "1",
        "if x",
        "%",
        "#",
        "~",
        ">",
    ]);
    proptest::collection::vec(bit, 0..24).prop_map(|v| v.concat())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn our_lexer_and_the_engines_agree(text in marks()) {
        match (lexer::lex(&text), theirs(&text)) {
            (Err(_), _) => prop_assert!(minijinja::Environment::new().template_from_str(&text).is_err()),
            (Ok(ours), Some(want)) => {
                let ours: Vec<_> = ours.into_iter().filter(|t| t.mark == Mark::Expr).map(|t| t.at).collect();
                prop_assert_eq!(ours, want);
            }
            (Ok(_), None) => {}
        }
        if let Ok(pieces) = lines::pieces(&text) {
            let whole: String = pieces.iter().map(|piece| match piece {
                lines::Piece::Lone(at, _) | lines::Piece::Text(at) => &text[at.clone()],
                lines::Piece::Comment(at, end) => &text[at.start..*end],
                lines::Piece::Token(token) => &text[token.at.clone()],
            }).collect();
            prop_assert_eq!(&whole, &text);
            let ready = lines::fillable(&text).unwrap();
            prop_assert_eq!(ready.len(), text.len());
            prop_assert_eq!(ready.matches('\n').count(), text.matches('\n').count());
        }
    }

    #[test]
    fn pieces_joined_are_the_text(text in prop_oneof![words(), soup(), ".*"]) {
        if let Ok(inline) = Inline::split(&text) {
            prop_assert_eq!(inline.join(&inline.pieces).unwrap(), text);
        }
    }

    #[test]
    fn no_translation_brings_the_check_down(text in soup(), say in soup()) {
        if let Ok(template) = parsed(&text) {
            for segment in template.segments() {
                let _ = check_translation(segment, &say);
            }
            if let Ok(local) = template.localise(&|_| Some(say.clone())) {
                // What passes is a template again, with the same texts to translate.
                let again = parsed(&local.files[0].text).unwrap();
                prop_assert_eq!(again.segments().len(), template.segments().len());
            }
        }
    }
}
