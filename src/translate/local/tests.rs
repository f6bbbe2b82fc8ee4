//! The engine with the small models of `tests/models`, which know the sentences of their `corpus.py` and no others.

use std::path::Path;

use super::engine::{Engine, Fault};
use super::unit::addresses;
use super::*;
use crate::campaign::Lang;
use crate::translate::models::tests::{installed, small};

fn pair(text: &str) -> Pair {
    Pair::parse(text).unwrap()
}

fn engine(text: &str) -> Engine {
    let (_here, store) = installed(&[text]);
    Engine::load(&pair(text), &store.load(&pair(text)).unwrap()).unwrap()
}

fn heldout(text: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models").join(text).join("heldout.tsv");
    let lines = std::fs::read_to_string(path).unwrap();
    lines.lines().map(|l| l.split_once('\t').unwrap()).map(|(a, b)| (a.to_string(), b.to_string())).collect()
}

/// The sentinels of the held-out sentences as expressions of a template.
fn as_expressions(text: &str) -> String {
    text.replace('⟦', "{{ p").replace('⟧', " }}")
}

fn local(pairs: &[&str]) -> (tempfile::TempDir, Local) {
    let (here, store) = installed(pairs);
    (here, Local::new(store))
}

fn batch(from: &str, to: &str, texts: &[&str]) -> Batch {
    let lang = |tag: &str| Lang::parse(tag).unwrap();
    let texts = texts.iter().map(ToString::to_string).collect();
    Batch { from: lang(from), to: lang(to), texts, context: String::new(), glossary: vec![] }
}

/// Everything between double braces, in order of the alphabet.
fn expressions(text: &str) -> Vec<&str> {
    let mut all: Vec<&str> = text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()).collect();
    all.sort_unstable();
    all
}

#[test]
fn the_engine_translates_what_it_has_never_seen() {
    for text in ["en-de", "en-fa", "de-en"] {
        let engine = engine(text);
        let wrong: Vec<_> = heldout(text)
            .into_iter()
            .filter(|(source, wanted)| engine.write(source).map(|w| w.text) != Ok(wanted.clone()))
            .collect();
        println!("{text}: {wrong:#?}");
        assert!(wrong.len() <= 1, "{text}: {wrong:?}");
    }
}
#[test]
fn probe() {
    for text in ["en-de", "en-fa", "de-en"] {
        let engine = engine(text);
        let from = pair(text).from;
        for (source, wanted) in heldout(text) {
            let got = ladder::translate(&engine, &as_expressions(&source), &from);
            if got != Ok(as_expressions(&wanted)) {
                println!("{text} {source}\n   {wanted}\n   {got:?}");
            }
        }
    }
    let engine = engine("en-de");
    for t in [
        "We ask **the Minister** to protect [the lawyers](https://x.org) in Iran.",
        "**Dear Minister,** thank you. *Please act now.*",
        "Read more at https://example.org/petition. Release {{ a }}!",
        "{% if x %}Dear Minister,{% else %}Dear {{ y }},{% endif %} We stand for peace in Iran.",
        "Release **{{ a.b }}**! We *strongly* call on [the European Union](https://eu) to release **the *students* immediately**.",
    ] {
        println!("{t}\n -> {:?}", ladder::translate(&engine, t, &Lang::parse("en").unwrap()));
    }
}
#[test]
fn probe2() {
    let engine = engine("en-de");
    let w = engine.write("We ask the Minister to protect the lawyers in Iran.").unwrap();
    let o = w.original.as_ref().unwrap();
    for (i, (a, b)) in w.pieces.iter().enumerate() {
        let top: Vec<String> = w.weights[i]
            .iter()
            .enumerate()
            .filter(|(_, x)| **x > 0.05)
            .map(|(j, x)| {
                format!(
                    "{}:{:.2}",
                    o.get(j).map_or("?", |(c, d)| &"We ask the Minister to protect the lawyers in Iran."[*c..*d]),
                    x
                )
            })
            .collect();
        println!("{:?} {:?}", &w.text[*a..*b], top);
    }
}
