//! The engine with the small models of `tests/models`, which know the sentences of their `corpus.py` and no others.

use std::path::Path;

use super::engine::Engine;
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
        let got = |source: &str| engine.write(source).map(|w| w.text);
        let sentences = heldout(text);
        let wrong: Vec<_> = sentences.iter().filter(|(source, wanted)| got(source).as_ref() != Ok(wanted)).collect();
        // The one that each model gets wrong loses a placeholder.
        assert_eq!((sentences.len(), wrong.len()), (64, 1), "{text}: {wrong:?}");
        let got = got(&wrong[0].0).unwrap();
        assert_ne!(got.matches('⟦').count(), wrong[0].0.matches('⟦').count(), "{text}: {got}");
    }
}

#[test]
fn held_out_sentences_come_out_with_every_expression() {
    for text in ["en-de", "en-fa", "de-en"] {
        let (_here, local) = local(&[text]);
        let sentences = heldout(text);
        let sources: Vec<String> = sentences.iter().map(|(source, _)| as_expressions(source)).collect();
        let pair = pair(text);
        let texts: Vec<&str> = sources.iter().map(String::as_str).collect();
        let answers = local.attempt(&batch(pair.from.as_str(), pair.to.as_str(), &texts)).unwrap();
        let mut exact = 0;
        for ((source, (_, wanted)), answer) in sources.iter().zip(&sentences).zip(answers) {
            let answer = answer.unwrap();
            assert_eq!(expressions(source), expressions(&answer), "{source}");
            assert!(!answer.contains(['⟦', '⟧']) && !answer.contains("<0x"), "{answer}");
            exact += usize::from(answer == as_expressions(wanted));
        }
        assert_eq!(exact, 63, "{text}");
    }
}

#[test]
fn markup_links_addresses_and_statements_stay_whole() {
    let (_here, local) = local(&["en-de", "de-en", "en-fa"]);
    let texts = [
        "We ask **the Minister** to protect [the lawyers](https://x.org \"t\") in Iran.",
        "Read more at https://example.org/petition. Release {{ a }}!",
        "{% if x %}Dear Minister,{% else %}Dear {{ y }},{% endif %} We stand for peace in Iran.",
        "Yours sincerely,\\\non behalf of *the workers*",
        "[{{ a }}](mailto:{{ a }})[^1] and `code`",
        "**Release Ali! Release Reza!** Thank you for your time.",
        "&amp; 12 {{ a }}",
    ];
    for to in ["de", "fa"] {
        let answers = local.attempt(&batch("en", to, &texts)).unwrap();
        for (text, answer) in texts.iter().zip(answers) {
            let Ok(answer) = answer else { continue };
            assert_eq!(expressions(text), expressions(&answer), "{answer}");
            for part in [
                "](https://x.org \"t\")",
                "https://example.org/petition",
                "{% if x %}",
                "{% else %}",
                "{% endif %}",
                "\\\n",
                "](mailto:{{ a }})",
                "[^1]",
                "`code`",
                "&amp;",
            ] {
                assert_eq!(text.matches(part).count(), answer.matches(part).count(), "{part} in {answer}");
            }
            assert_eq!(text.matches('*').count(), answer.matches('*').count(), "{answer}");
        }
    }
    let answers = local.translate(&batch("en", "de", &texts)).unwrap();
    assert_eq!(answers[1], "Lesen Sie mehr unter https://example.org/petition. Lassen Sie {{ a }} frei!");
    assert_eq!(
        answers[2],
        "{% if x %}Sehr geehrte Frau Ministerin,{% else %}Sehr geehrte {{ y }},{% endif %} Wir stehen für der Frieden im Iran."
    );
    assert_eq!(answers[6], texts[6], "what has no words is not the engine's affair");
}

#[test]
fn two_languages_without_a_model_go_through_english() {
    let (_here, local) = local(&["de-en", "en-fa"]);
    let answers =
        local.translate(&batch("de", "fa", &["Lassen Sie {{ a }} frei!", "Vielen Dank für Ihre Zeit."])).unwrap();
    assert_eq!(answers, ["{{ a }} را آزاد کنید!", "از وقتی که گذاشتید سپاسگزاریم."]);
    let error = local.translate(&batch("fa", "de", &["x"])).unwrap_err().to_string();
    assert!(error.contains("openletter models get fa-de"), "{error}");
}

#[test]
fn a_text_longer_than_the_window_is_parted_not_cut() {
    let (_here, local) = local(&["en-de"]);
    let texts =
        ["Thank you for your time. ".repeat(60), "Release Ali, ".repeat(60), "x ".repeat(400), "我".repeat(500)];
    let answers = local.attempt(&batch("en", "de", &texts.each_ref().map(String::as_str))).unwrap();
    let first = answers[0].as_ref().unwrap();
    assert_eq!(first.matches("Vielen Dank für Ihre Zeit.").count(), 60, "{first}");
    assert_eq!(first.len() - first.trim_end().len(), 1, "the blank at the end stays");
    // Whatever becomes of the others, they end, and none is empty.
    assert!(answers.iter().flatten().all(|text| !text.trim().is_empty()));
}

#[test]
fn a_damaged_model_is_an_error_and_the_next_batch_goes_on() {
    let (_here, store) = installed(&["en-de"]);
    let local = Local::new(store.clone());
    let place = store.root().join("en-de/vocab.ende.spm");
    std::fs::OpenOptions::new().write(true).open(&place).unwrap().set_len(100).unwrap();
    let error = local.translate(&batch("en", "de", &["Release Ali!"])).unwrap_err().to_string();
    assert!(error.contains("damaged"), "{error}");
    let (lock, files) = small("en-de");
    store.install(&lock, &files).unwrap();
    assert_eq!(local.translate(&batch("en", "de", &["Release Ali!"])).unwrap(), ["Lassen Sie Ali frei!"]);
    // Vocabularies that do not belong to the model panic or lie; both are told.
    let broken = crate::translate::models::Files { model: files[0].clone(), source: vec![1, 2, 3], target: None };
    assert!(Engine::load(&pair("en-de"), &broken).err().unwrap().to_string().contains("cannot be used"));
    let broken =
        crate::translate::models::Files { model: files[0][..90_000].to_vec(), source: files[1].clone(), target: None };
    assert!(Engine::load(&pair("en-de"), &broken).is_err());
}
