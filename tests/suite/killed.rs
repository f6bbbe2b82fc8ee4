//! `kill -9` at twenty moments of a translation, and what is left of it.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use openletter::catalog::Catalog;
use openletter::diag::Source;

use crate::sandbox::Sandbox;

/// A program that notes each question, takes its time, and says the texts back. Where its parent was killed before it
/// could ask, there is no question.
const SLOW: &str = "q=$(cat); [ -n \"$q\" ] || exit 1; printf '%s\\n' \"$q\" >> calls; sleep 0.04; printf '%s' \"$q\" | \
                    sed 's/.*\"texts\":\\(\\[.*\\]\\),\"context\":.*/{\"translations\":\\1}/'";

fn campaign() -> Sandbox {
    let campaign = Sandbox::example();
    campaign.edit("openletter.toml", "\"zh-Hans\"] ", "\"zh-Hans\", \"pt\", \"uk\"] ");
    let script = SLOW.replace('\\', "\\\\").replace('"', "\\\"");
    // A batch of one character is one segment.
    let backend =
        format!("\n[backends.slow]\nkind = \"command\"\ncommand = [\"sh\", \"-c\", \"{script}\"]\nbatch = 1\n");
    campaign.write("openletter.toml", &(campaign.read("openletter.toml") + &backend));
    campaign
}

const RUN: [&str; 5] = ["translate", "--lang", "pt,uk", "--backend", "slow"];
const POS: [(&str, &str); 2] = [("pt", "locales/pt/negotiations.po"), ("uk", "locales/uk/negotiations.po")];

/// A language and a source text.
type Segment = (String, String);

/// The segments that have a translation on the disk.
fn saved(campaign: &Sandbox) -> BTreeSet<Segment> {
    let mut found = BTreeSet::new();
    for (lang, po) in POS.iter().filter(|(_, po)| campaign.path(po).exists()) {
        let catalogue = Catalog::parse(&Source::new(*po, campaign.read(po))).expect("a killed run leaves whole files");
        let done = catalogue.entries.into_iter().filter(|e| !e.msgstr.is_empty());
        found.extend(done.map(|e| (lang.to_string(), e.msgid)));
    }
    found
}

/// The segments that the program was asked for, in order.
fn asked(campaign: &Sandbox) -> Vec<Segment> {
    if !campaign.path("calls").exists() {
        return vec![];
    }
    let segments = |line: &str| {
        let question: serde_json::Value = serde_json::from_str(line).unwrap();
        let to = question["to"].as_str().unwrap().to_string();
        let texts = question["texts"].as_array().unwrap().clone();
        assert_eq!(texts.len(), 1);
        texts.into_iter().map(|t| (to.clone(), t.as_str().unwrap().to_string())).collect::<Vec<_>>()
    };
    campaign.read("calls").lines().flat_map(segments).collect()
}

#[test]
fn a_killed_translation_goes_on_and_pays_for_nothing_twice() {
    let undisturbed = campaign();
    undisturbed.run(&RUN).exits(0);
    let segments = asked(&undisturbed).len();
    assert!(segments > 40, "{segments}");

    let campaign = campaign();
    let (mut kills, mut seed) = (0, 7_u64);
    for _ in 0..20 {
        let before = saved(&campaign).len();
        let mut child = campaign.command(&RUN).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Once the run has begun to save, at a moment that is another one each time.
        let begun = Instant::now();
        while saved(&campaign).len() <= before && begun.elapsed() < Duration::from_secs(10) {
            if child.try_wait().unwrap().is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(2));
        }
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        thread::sleep(Duration::from_millis(seed >> 59));
        kills += u32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        // The program outlives its parent for a moment; what it was asked is noted by then.
        thread::sleep(Duration::from_millis(60));
    }
    assert!(kills >= 15, "only {kills} runs were killed at work");
    let (done, paid) = (saved(&campaign), asked(&campaign).len());
    campaign.run(&RUN).exits(0);
    let after: Vec<Segment> = asked(&campaign).split_off(paid);
    assert!(after.iter().all(|text| !done.contains(text)), "a finished segment was paid for again");
    assert_eq!(after.len() + done.len(), segments);
    let all = asked(&campaign).len();
    assert!(all <= segments + 20, "{all} questions for {segments} segments: more than one in flight was lost a kill");
    for (_, po) in POS {
        assert_eq!(campaign.read(po), undisturbed.read(po));
    }
}
