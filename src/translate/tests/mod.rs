//! Tests of the machines that need no network.

mod remote;

use proptest::prelude::*;

use super::*;
use crate::diag::Source;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn batch(texts: &[&str]) -> Batch {
    Batch {
        from: lang("en"),
        to: lang("fa"),
        texts: texts.iter().map(|t| t.to_string()).collect(),
        context: "A \"letter\"".into(),
        glossary: vec![("Charter".into(), "منشور".into())],
    }
}

fn pseudo(text: &str) -> String {
    Pseudo.translate(&batch(&[text])).unwrap().remove(0)
}

fn campaign(more: &str) -> Campaign {
    let head = "source = \"en\"\n[sender]\nid = \"a\"\nname = \"A\"\nplace = \"Paris\"\n";
    Campaign::read(&Source::new("openletter.toml", format!("{head}{more}")), &Source::new("recipients.toml", ""))
        .unwrap()
}

/// Returns the pieces between two signs, with the signs.
fn pieces<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let starts = text.match_indices(open).map(|(at, _)| &text[at..]);
    starts.filter_map(|rest| rest.find(close).map(|end| &rest[..end + close.len()])).collect()
}

#[test]
fn pseudo_changes_words_and_nothing_else() {
    assert_eq!(pseudo("What we ask"), "‹Whááť wéé áášk›");
    assert_eq!(pseudo(""), "");
    assert_eq!(pseudo("\nend\n"), "\n‹ééñď›\n");
    let kept = [
        "{{ recipient.title }}",
        "{% if sender.name == \"a %} b\" %}",
        "{{ \"}}\" ~ x }}",
        "{% raw %}{{ not this }}{% endraw %}",
        "{# a note #}",
        "`code`",
        "``a ` b``",
        "](https://www.un.org/en/about-us/un-charter)",
        "](mailto:{{ sender.contact.email }} \"title\")",
        "](a(b)c)",
        "[^note]",
        "[a label]",
        "][ref]",
        "<https://un.org/a>",
        "<em class=\"a\">",
        "https://example.org/path?a=b",
        "letters@example.org",
        "&amp;",
        "\\*",
        "\\\n",
    ];
    for one in kept {
        let link = if one.starts_with(']') { "[a" } else { "" };
        let out = pseudo(&format!("see {link}{one} once"));
        assert!(out.starts_with("‹šé") && out.contains(one) && out.ends_with("ñçéé›"), "{one:?} in {out:?}");
    }
    assert_eq!(pseudo("[words](a) [more words][b]"), "‹[wööřďš](a) [mööřéé wööřďš][b]›");
}

#[test]
fn pseudo_is_about_a_third_longer() {
    let text = "Neither the threat nor the use of force may become an instrument of the talks, whoever asks for it.";
    let (before, after) = (text.chars().count(), pseudo(text).chars().count());
    assert!((before * 120 / 100..before * 140 / 100).contains(&after), "{before} -> {after}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pseudo_keeps_what_is_no_prose(
        parts in prop::collection::vec(
            prop_oneof![
                "[a-zA-Z ]{0,12}",
                Just("{{ a.b }}".to_string()), Just("{% if x == '%}' %}".to_string()), Just("{% endif %}".to_string()),
                Just("`x y`".to_string()), Just("[w](http://a.b/c)".to_string()), Just("*".to_string()),
                Just("\\\n".to_string()), Just("ä€中".to_string()),
            ], 0..12),
    ) {
        let text = parts.join(" ");
        let out = pseudo(&text);
        for (open, close) in [("{{", "}}"), ("{%", " %}"), ("](", ")")] {
            prop_assert_eq!(pieces(&text, open, close), pieces(&out, open, close));
        }
        prop_assert_eq!(text.matches("`x y`").count(), out.matches("`x y`").count());
        prop_assert_eq!(text.matches('*').count(), out.matches('*').count());
        prop_assert_eq!(text.matches('\n').count(), out.matches('\n').count());
    }

    #[test]
    fn pseudo_survives_anything(text in "(?s)[{}%#\\[\\]()<>`\\\\&;@h\"' \\na\u{e9}-]{0,60}") {
        let out = pseudo(&text);
        prop_assert_eq!(out.is_empty(), text.is_empty());
    }
}

#[test]
fn backends_are_opened_by_name() {
    let campaign =
        campaign("[backends.office]\nkind = \"command\"\ncommand = [\"cat\"]\n[backends.odd]\nkind = \"comand\"\n");
    assert_eq!(open("office", &Means::new(&campaign, false)).unwrap().name(), "office");
    assert_eq!(open("pseudo", &Means::new(&campaign, false)).unwrap().name(), "pseudo");
    let error = open("ofice", &Means::new(&campaign, false)).err().unwrap();
    assert_eq!(error.kind(), Kind::Usage);
    assert!(error.to_string().contains("did you mean `office`?"), "{error}");
    let error = open("odd", &Means::new(&campaign, false)).err().unwrap();
    assert!(error.to_string().contains("did you mean `command`?"), "{error}");
}

#[test]
fn a_backend_without_program_or_time_is_refused() {
    let campaign = campaign(
        "[backends.a]\nkind = \"command\"\n[backends.b]\nkind = \"command\"\ncommand = [\"x\"]\ntimeout = 0\n",
    );
    assert!(open("a", &Means::new(&campaign, false)).err().unwrap().to_string().contains("names no program"));
    assert!(open("b", &Means::new(&campaign, false)).err().unwrap().to_string().contains("no time"));
}

#[test]
fn the_chain_of_the_nearest_tag_holds() {
    let campaign = campaign("[translate]\ndefault = [\"a\"]\nzh = [\"b\", \"c\"]\n");
    assert_eq!(chain(&campaign, &lang("zh-Hans"), None), ["b", "c"]);
    assert_eq!(chain(&campaign, &lang("fr"), None), ["a"]);
    assert_eq!(chain(&campaign, &lang("fr"), Some("x")), ["x"]);
    assert_eq!(chain(&self::campaign(""), &lang("fr"), None), ["local"]);
}

#[cfg(unix)]
mod command {
    use std::time::{Duration, Instant};

    use super::*;

    fn shell(script: &str, timeout: u32) -> Command {
        let command = ["sh", "-c", script].map(String::from).to_vec();
        Command::new("mine", &Settings { kind: "command".into(), command, timeout, ..Settings::default() }).unwrap()
    }

    fn failure(script: &str) -> String {
        shell(script, 20).translate(&batch(&["a"])).unwrap_err().to_string()
    }

    #[test]
    fn the_question_is_the_documented_json() {
        let here = tempfile::tempdir().unwrap();
        let file = here.path().join("question.json");
        let script = format!("cat > '{}'; echo '{{\"translations\": [\"x\"], \"more\": 1}}'", file.display());
        assert_eq!(shell(&script, 20).translate(&batch(&["a\n{{ b }}"])).unwrap(), ["x"]);
        insta::assert_snapshot!(
            std::fs::read_to_string(file).unwrap(),
            @r#"{"version":1,"from":"en","to":"fa","texts":["a\n{{ b }}"],"context":"A \"letter\"","glossary":[["Charter","منشور"]]}"#
        );
    }

    #[test]
    fn a_program_is_told_to_stay_off_the_network() {
        let script = "echo \"{\\\"translations\\\": [\\\"<$OPENLETTER_OFFLINE>\\\"]}\"";
        for (offline, want) in [(false, "<>"), (true, "<1>")] {
            assert_eq!(shell(script, 20).offline(offline).translate(&batch(&["a"])).unwrap(), [want]);
        }
    }

    #[test]
    fn large_questions_and_answers_pass_each_other() {
        let text = "x".repeat(300_000);
        // Answers before it reads, and talks all the while.
        let script = "printf '{\"translations\": [\"'; head -c 300000 /dev/zero | tr '\\0' y; printf '\"]}'; \
                      head -c 300000 /dev/zero | tr '\\0' z >&2; cat > /dev/null";
        let answer = shell(script, 60).translate(&batch(&[&text])).unwrap();
        assert_eq!(answer[0].len(), 300_000);
        // Does not read at all.
        assert_eq!(shell("echo '{\"translations\": [\"b\"]}'", 20).translate(&batch(&[&text])).unwrap(), ["b"]);
    }

    #[test]
    fn each_failure_is_told_with_what_to_do() {
        let cases = [
            ("echo one >&2; echo '\u{1b}[31mno model' >&2; exit 3", "exit code 3", "it said: one / [31mno model"),
            ("kill -9 $$", "signal 9", "nothing on standard error"),
            ("echo '{\"translations\": [\"a\"'", "breaks off", "it begins with `{\"translations\""),
            ("echo '<html>502</html>'", "no JSON", "`<html>502</html>`"),
            ("echo '{\"translation\": \"a\"}'", "shape", "messages go to standard error"),
            ("echo '{\"translations\": [1]}'", "shape", "\"translations\""),
            ("echo '{\"translations\": [\"a\", \"b\"]}'", "2 translations came back for 1 texts", "in their order"),
            ("true", "there is no answer", "\"translations\""),
            ("printf '\\377'", "not UTF-8", "\"translations\""),
            ("head -c 17000000 /dev/zero", "larger than 16 MiB", "this batch only"),
        ];
        for (script, message, hint) in cases {
            let error = failure(script);
            assert!(error.contains(message) && error.contains(hint), "{script}: {error}");
        }
        let settings = Settings {
            kind: "command".into(),
            command: vec!["/no/such/program".into()],
            timeout: 1,
            ..Settings::default()
        };
        let error = Command::new("mine", &settings).unwrap().translate(&batch(&["a"])).unwrap_err().to_string();
        assert!(error.contains("cannot start `/no/such/program`") && error.contains("install"), "{error}");
    }

    #[test]
    fn a_program_that_takes_too_long_is_ended_with_its_children() {
        let here = tempfile::tempdir().unwrap();
        let mark = here.path().join("alive");
        let script = format!("echo thinking >&2; (sleep 3; touch '{}') & wait", mark.display());
        let begun = Instant::now();
        let error = shell(&script, 1).translate(&batch(&["a"])).unwrap_err().to_string();
        assert!(begun.elapsed() < Duration::from_millis(2500), "{:?}", begun.elapsed());
        assert!(error.contains("longer than 1 seconds") && error.contains("thinking"), "{error}");
        assert!(error.contains("`timeout` under `[backends.mine]`"), "{error}");
        std::thread::sleep(Duration::from_millis(2500));
        assert!(!mark.exists(), "the grandchild lived on");
    }

    #[test]
    fn a_program_that_closes_its_output_and_stays_is_ended() {
        let error = shell("exec >&-; sleep 30", 1).translate(&batch(&["a"])).unwrap_err().to_string();
        assert!(error.contains("longer than 1 seconds"), "{error}");
    }

    #[test]
    fn no_shell_reads_the_arguments() {
        let command = ["printf", "{\"translations\": [\"%s\"]}", "$HOME `x` ; é"].map(String::from).to_vec();
        let mine =
            Command::new("mine", &Settings { kind: "command".into(), command, timeout: 20, ..Settings::default() })
                .unwrap();
        assert_eq!(mine.translate(&batch(&["a"])).unwrap(), ["$HOME `x` ; é"]);
    }
}
