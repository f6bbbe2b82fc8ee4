//! What filled templates become, and how what is wrong with them is told.

use minijinja::context;
use minijinja::value::Value;

use super::*;
use crate::campaign::Forms;
use crate::diag::{Result, Source};
use crate::template::Template;

const FRONT: &str = "+++\ntitle = \"T\"\ndate = 2026-11-21\n+++\n";

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// Returns the filler of a letter of this text; other files are brought in by their names.
fn filler(body: &str, files: &[(&str, &str)]) -> Filler {
    let text = format!("{FRONT}{body}");
    let read = |path: &str| {
        let found = if path == "a.md" { Some(text.as_str()) } else { files.iter().find(|f| f.0 == path).map(|f| f.1) };
        found.map(|t| Source::new(format!("templates/{path}"), t))
    };
    let template = Template::parse("a", &read).unwrap_or_else(|e| panic!("{body}: {e}"));
    Filler::new(&template.localise(&|_| None).unwrap(), &lang("en")).unwrap()
}

fn filled(body: &str, context: Value) -> Result<Filled> {
    filler(body, &[]).fill(context)
}

/// Returns blocks as a short text: values in «», emphasis in *, links with their addresses.
fn short(blocks: &[Block]) -> String {
    blocks.iter().map(short_block).collect::<Vec<_>>().join(" ")
}

fn short_block(block: &Block) -> String {
    match block {
        Block::Paragraph { runs } => format!("p({})", short_runs(runs)),
        Block::Heading { level, runs } => format!("h{level}({})", short_runs(runs)),
        Block::List { start, tight, items } => {
            let items: Vec<String> = items.iter().map(|i| short(i)).collect();
            let kind = start.map_or("ul".to_string(), |n| format!("ol{n}"));
            format!("{kind}{}[{}]", if *tight { "" } else { "+" }, items.join(" | "))
        }
        Block::Quote { blocks } => format!("q({})", short(blocks)),
        Block::Code { text } => format!("code({text})"),
        Block::Table { columns, head, rows } => {
            let cells = |row: &Vec<Vec<Run>>| row.iter().map(|c| short_runs(c)).collect::<Vec<_>>().join(",");
            let rows: Vec<String> = rows.iter().map(cells).collect();
            format!("table{columns:?}({} / {})", cells(head), rows.join(" / "))
        }
        Block::Rule => "rule".into(),
    }
}

fn short_title(title: &Option<String>) -> String {
    title.as_ref().map(|title| format!(" “{title}”")).unwrap_or_default()
}

fn short_runs(runs: &[Run]) -> String {
    let one = |run: &Run| match run {
        Run::Text { text } => text.clone(),
        Run::Value { text } => format!("«{text}»"),
        Run::Emphasis { runs } => format!("*{}*", short_runs(runs)),
        Run::Strong { runs } => format!("**{}**", short_runs(runs)),
        Run::Strike { runs } => format!("~~{}~~", short_runs(runs)),
        Run::Code { text } => format!("`{text}`"),
        Run::Link { address, title, runs } => format!("[{}]({address}{})", short_runs(runs), short_title(title)),
        Run::Picture { name, description, title } => format!("![{description}]({name}{})", short_title(title)),
        Run::Break => "⏎".into(),
        Run::Note { number } => format!("^{number}"),
    };
    runs.iter().map(one).collect()
}

#[test]
fn every_block_arrives_as_data() {
    let body = "One\ntwo\\\n*three* ~~x~~ `c {{ n }}`.\n\n## H {{ n }}\n\n3. a\n   - b\n\n     c\n4. d\n\n- tight\n  > q\n- x\n\n| a | b |\n|:-:|--:|\n| {{ n }} \\| | c |\n\n---\n\n```\ncode {{ n }}\n```\n\n![alt {{ n }}](p/a.png) [t {{ n }}](https://x.org/{{ n }}) <https://y.org> <a@b.org> [r]\n\na<br>b <!-- hush -->c\n\n<!-- hush -->\n\n[r]: tel:+49\n";
    let filled = filled(body, context!(n => "7")).unwrap();
    assert_eq!(
        short(&filled.blocks),
        "p(One two⏎*three* ~~x~~ `c 7`.) h2(H «7») ol3[p(a) ul+[p(b) p(c)] | p(d)] ul[p(tight) q(p(q)) | p(x)] \
         table[Center, End](a,b / «7» |,c) rule code(code 7\n) \
         p(![alt 7](p/a.png) [t «7»](https://x.org/7) [https://y.org](https://y.org) [a@b.org](mailto:a@b.org) [r](tel:+49)) p(a⏎b c)"
    );
}

#[test]
fn titles_arrive_with_their_values_and_no_value_ends_one() {
    let body = "[a](https://x.org \"T {{ n }}\") ![b](b.png 'U') [r] [c](https://y.org \" \")\n\n[r]: https://z.org \"V {{ n }}\"\n";
    let filled = filled(body, context!(n => "\"x\") <b>\n\u{202E}[y](z)")).unwrap();
    let value = "\"x\") <b> [y](z)";
    assert_eq!(
        short(&filled.blocks),
        format!("p([a](https://x.org “T {value}”) ![b](b.png “U”) [r](https://z.org “V {value}”) [c](https://y.org))")
    );
}

#[test]
fn footnotes_are_numbered_as_they_are_met() {
    let body = "a[^x] b[^y] c[^x] d[^none]\n\n[^unused]: u\n\n[^y]: Y *y*\n\n[^x]: X[^z]\n\n    more\n\n[^z]: Z[^x]\n";
    let filled = filled(body, context!()).unwrap();
    assert_eq!(short(&filled.blocks), "p(a^1 b^2 c^1 d[^none])");
    let notes: Vec<String> = filled.notes.iter().map(|n| short(n)).collect();
    assert_eq!(notes, ["p(X^3) p(more)", "p(Y *y*)", "p(Z^1)"]);
}

#[test]
fn a_value_is_never_markup() {
    let evil = "{{ 7*7 }} <b> \\ # $ “ *a* [x](y) `c` | \n# H\n- l";
    let name = "{{ 7*7 }} <b> \\ # $ “ *a* [x](y) `c` |  # H - l";
    let body = "{{ n }}\n\n# {{ n }}\n\n- {{ n }}\n\n| {{ n }} |\n|---|\n| {{ n }} |\n\n{{ n }} {{ n|upper|lower }} **{{ n }}**\n";
    let filled = filled(body, context!(n => evil)).unwrap();
    let lower = evil.to_uppercase().to_lowercase().replace('\n', " ");
    assert_eq!(
        short(&filled.blocks),
        format!(
            "p(«{name}») h1(«{name}») ul[p(«{name}»)] table[Start](«{name}» / «{name}») p(«{name}» «{lower}» **«{name}»**)"
        )
    );
}

#[test]
fn invisible_characters_of_values_do_no_harm() {
    let filled = filled("a {{ n }} b", context!(n => "x\u{202E}y\u{2066}z\u{7}\u{2028}")).unwrap();
    assert_eq!(short(&filled.blocks), "p(a «xyz» b)");
    let error = self::filled("a {{ n }} b", context!(n => "x\u{F0000}y")).unwrap_err().to_string();
    assert_eq!(error.lines().next(), Some("templates/a.md:5:6: `n` holds a character of private use"));
}

#[test]
fn every_link_is_judged_when_it_is_filled() {
    let body = "[a]({{ n }}) [b](java{{ x }})\n\n![c]({{ p }})\n";
    let good = context!(n => "https://x.org/?a=b c", x => "", p => "map.png");
    let error = filled(body, good).unwrap_err();
    assert_eq!(error.diagnostics().len(), 1, "only `java`: {error}");
    for (n, p, count) in
        [("javascript:alert(1)", "../x", 3), ("#top", "/etc/passwd", 3), ("mailto:a@b.org", "https://evil/x.png", 2)]
    {
        let error = filled(body, context!(n => n, x => "script:alert(1)", p => p)).unwrap_err();
        assert!(error.diagnostics().len() >= 2 && error.to_string().contains("templates/a.md"), "{count}: {error}");
        assert!(!error.diagnostics()[0].message.contains("script:"), "{error}");
    }
    let filled = filled("[{{ m }}](mailto:{{ m }})", context!(m => "a@b.org")).unwrap();
    assert_eq!(short(&filled.blocks), "p([«a@b.org»](mailto:a@b.org))");
}

#[test]
fn tag_only_lines_leave_no_empty_line() {
    let body = "{% if x %}\nA.\n\n{% else %}\nB.\n\n{% endif %}\n- a\n{% for w in who %}\n- {{ w }} {# c #} b\n{% endfor %}\n- c\n\n| h |\n|---|\n{% for w in who %}\n| {{ w }} |\n{% endfor %}\n\n> {% if x %}\n> q\n> {% endif %}\n> r\n";
    for crlf in [false, true] {
        let body = if crlf { body.replace('\n', "\r\n") } else { body.to_string() };
        let filler = filler(&body, &[]);
        let done = |x: bool| short(&filler.fill(context!(x => x, who => ["1", "2"])).unwrap().blocks);
        assert_eq!(done(true), "p(A.) ul[p(a) | p(«1» b) | p(«2» b) | p(c)] table[Start](h / «1» / «2») q(p(q r))");
        assert_eq!(done(false), "p(B.) ul[p(a) | p(«1» b) | p(«2» b) | p(c)] table[Start](h / «1» / «2») q(p(r))");
    }
}

#[test]
fn macros_and_includes_are_text_and_their_values_are_values() {
    let files = [("m.md", "{% macro m(x) %}*M* {{ x }}{% endmacro %}\n"), ("b.md", "B {{ n }}.\n\n- {{ n }}\n")];
    let body = "{% from 'm.md' import m %}\n\na {{ m('*q*') }} {{ m(n)|replace('M', '_') }} {{ [m(n), n]|join(' & ') }}\n\n{% include 'b.md' %}\n\n{% set k %}k *{{ n }}*{% endset %}\n\n{{ k }}\n";
    let filled = filler(body, &files).fill(context!(n => "*v*")).unwrap();
    assert_eq!(
        short(&filled.blocks),
        "p(a *M* «*q*» *«_»* «*v*» *M* «*v*»«&»«*v*») p(B «*v*».) ul[p(«*v*»)] p(k *«*v*»*)"
            .replace("«&»", &short_amp())
    );
}

/// What `join` writes between macros and values.
fn short_amp() -> String {
    "« & »".into()
}

#[test]
fn the_front_matter_is_filled_too() {
    let text = "+++\ntitle = \"To {{ recipient.title }} *x*\"\nsummary = \"S\"\nnote = \"{% if lang == 'en' %}N{% else %}M{% endif %}\"\nenclosures = [\"E {{ lang }}\", \"F\"]\ndate = 2026-11-21\n+++\n";
    let template = Template::parse("a", &|_| Some(Source::new("templates/a.md", text))).unwrap();
    let filler = Filler::new(&template.localise(&|_| None).unwrap(), &lang("en")).unwrap();
    let title = || FormsValue::of(Forms::from("Präsident <b>".to_string()), "title", "x", &lang("de"));
    let front = filler.fill(context!(recipient => context!(title => title()), lang => "en")).unwrap().front;
    let want = FilledFront {
        title: "To Präsident <b> *x*".into(),
        subject: "To Präsident <b> *x*".into(),
        summary: Some("S".into()),
        enclosures: vec!["E en".into(), "F".into()],
        note: Some("N".into()),
    };
    assert_eq!(front, want);
    let error = filler.fill(context!(recipient => context!(title => title()))).unwrap_err().to_string();
    assert!(error.contains("templates/a.md:4:8: `lang` has no value") && error.contains("a.md:5:"), "{error}");
}

#[test]
fn the_blanks_that_a_language_writes_stay_in_titles() {
    let text = "+++\ntitle = \"{{ n }}\u{a0}: « \u{202f}x\u{202f} » \u{3000}y   z \"\ndate = 2026-11-21\n+++\n";
    let template = Template::parse("a", &|_| Some(Source::new("templates/a.md", text))).unwrap();
    let filler = Filler::new(&template.localise(&|_| None).unwrap(), &lang("fr")).unwrap();
    let front = filler.fill(context!(n => "N\u{a0}O")).unwrap().front;
    assert_eq!(front.title, "N\u{a0}O\u{a0}: « \u{202f}x\u{202f} » \u{3000}y z");
}

#[test]
fn a_missing_form_in_a_translated_title_is_told_once_with_its_language() {
    let text = "+++\ntitle = \"To {{ recipient.title }}\"\ndate = 2026-11-21\n+++\nA.\n";
    let template = Template::parse("a", &|_| Some(Source::new("templates/a.md", text))).unwrap();
    let say = |s: &crate::template::Segment| s.context.map(|_| "An {{ recipient.title.dative }}".to_string());
    let filler = Filler::new(&template.localise(&say).unwrap(), &lang("de")).unwrap();
    let error = filler.fill(context!(recipient => context!(title => german(&[])))).unwrap_err();
    assert_eq!(error.diagnostics().len(), 1, "{error}");
    assert!(
        error.to_string().starts_with("templates/a.md:2:9: the title of `de-president` has no form `dative`"),
        "{error}"
    );
    assert!(error.to_string().contains("in the translation to `de`"), "{error}");
}

fn german(others: &[(&'static str, &str)]) -> Value {
    let others = others.iter().map(|(n, t)| (*n, t.to_string())).collect();
    FormsValue::of(Forms::new("der Präsident", others), "title", "de-president", &lang("de"))
}

#[test]
fn forms_print_and_a_missing_one_says_what_to_write() {
    let context = |title: Value| context!(recipient => context!(title => title, name => FormsValue::missing("name", "de-president", &lang("de"))));
    let body = "{{ recipient.title }}, {{ recipient.title.dative }}, {{ recipient.title|upper }} {% if recipient.name %}x{% else %}y{% endif %}";
    let done = filled(body, context(german(&[("dative", "dem Präsidenten")]))).unwrap();
    assert_eq!(short(&done.blocks), "p(«der Präsident», «dem Präsidenten», «DER PRÄSIDENT» y)");
    let error = filled(body, context(german(&[]))).unwrap_err().to_string();
    assert_eq!(
        error,
        "templates/a.md:5:27: the title of `de-president` has no form `dative` for `de`\n  hint: write `title.de = { nominative = \"…\", dative = \"…\" }` at the recipient in recipients.toml\n  hint: there is `{{ recipient.title }}`"
    );
    let error = filled("a {{ recipient.name }}", context(german(&[]))).unwrap_err().to_string();
    assert!(
        error.contains("`de-president` has no name for `de`") && error.contains("write `name.de = \"…\"`"),
        "{error}"
    );
    let error = filled("a {{ recipient.title.dativ }}", context(german(&[]))).unwrap_err().to_string();
    assert!(
        error.contains("`recipient.title.dativ` has no value\n  hint: did you mean `recipient.title.dative`?"),
        "{error}"
    );
}

#[test]
fn what_the_public_edition_lacks_is_not_to_be_written_at_a_recipient_named_public() {
    let name = FormsValue::missing("name", "public", &lang("de"));
    let title = FormsValue::of(Forms::from("der Präsident".to_string()), "title", "public", &lang("de"));
    let context = context!(recipient => context!(title, name));
    let error = filled("a {{ recipient.name }}", context.clone()).unwrap_err().to_string();
    let want = "the public edition has no name\n  hint: ask for it before it is printed: `{% if recipient.name %}…{% endif %}`";
    assert!(error.ends_with(want), "{error}");
    let error = filled("a {{ recipient.title.dative }}", context).unwrap_err().to_string();
    assert!(error.contains("the joint title of the public edition has no form `dative` for `de`"), "{error}");
    assert!(error.contains("every addressee needs") && !error.contains("`public`"), "{error}");
}

#[test]
fn undefined_names_are_told_with_place_and_the_nearest_one() {
    let context = || context!(recipient => context!(title => "secret"), who => [context!(name => "secret")]);
    for (body, at, want) in [
        ("a\n\nb {{ recipent.title }}", "7:6", "`recipent` has no value\n  hint: did you mean `recipient`?"),
        (
            "b {{ recipient.titel|upper }}",
            "5:6",
            "`recipient.titel` has no value\n  hint: did you mean `recipient.title`?",
        ),
        ("{% for w in who %}\n- {{ w.nme }} c\n{% endfor %}\n", "6:6", "a name in `w.nme` has no value"),
        ("{% if recipient.x == 'p' %}a{% else %}b{% endif %}", "5:4", "`recipient.x` has no value"),
        ("a {{ recipient }}", "5:6", "`recipient` is no text, but has fields"),
        ("a {{ who }}", "5:6", "`who` is a list"),
        ("a {{ none }}", "5:6", "`none` has no value here"),
        ("a {{ who|nofilter }}", "5:", "filter nofilter is unknown"),
        ("a {{ recipient.title|int }}", "5:", "in `recipient.title|int`"),
        ("a {{ recipient.title + 1 }}", "5:", "in `recipient.title + 1`"),
        ("a {{ debug() }}", "5:", "debug"),
        ("a {{ recipient|tojson }}", "5:", "tojson"),
    ] {
        let error = filled(body, context()).unwrap_err().to_string();
        assert!(error.starts_with(&format!("templates/a.md:{at}")) && error.contains(want), "{body}: {error}");
        assert!(!error.contains("secret"), "{error}");
    }
}

#[test]
fn errors_in_other_files_and_in_translations_lead_to_the_original() {
    let error = filler("{% include 'b.md' %}\n", &[("b.md", "x\n\n  y {{ z }}\n")]).fill(context!()).unwrap_err();
    assert!(error.to_string().starts_with("templates/b.md:3:8: `z` has no value"), "{error}");
    let body = format!("{FRONT}One.\n\nTo {{{{ recipient.title }}}}.\n\n{{{{ y }}}} z\n");
    let template = Template::parse("a", &|_| Some(Source::new("templates/a.md", body.as_str()))).unwrap();
    let say = |s: &crate::template::Segment| {
        s.msgid.starts_with("To").then(|| "Wir schreiben sehr lang {{ recipient.title.dative }}.".to_string())
    };
    let filler = Filler::new(&template.localise(&say).unwrap(), &lang("de")).unwrap();
    let error = filler.fill(context!(recipient => context!(title => german(&[])))).unwrap_err().to_string();
    assert!(error.starts_with("templates/a.md:7:1: the title of `de-president`"), "{error}");
    assert!(error.contains("in the translation to `de`"), "{error}");
    let error =
        filler.fill(context!(recipient => context!(title => german(&[("dative", "x")])))).unwrap_err().to_string();
    assert!(error.starts_with("templates/a.md:9:4: `y`"), "{error}");
}

#[test]
fn what_never_ends_is_stopped() {
    for body in [
        "{% for a in range(9999) %}{% for b in range(9999) %}{% set c = 1 %}{% endfor %}{% endfor %}x",
        "{% macro m(x) %}{{ m(x) }}{% endmacro %}{{ m(1) }} x",
    ] {
        assert!(filled(body, context!()).is_err(), "{body}");
    }
    let nested = "{% for i in range(99) %}*a {% endfor %}{% for i in range(99) %}b* {% endfor %}x";
    assert!(filled(nested, context!()).unwrap_err().to_string().contains("too deep"));
    assert!(
        filled("{% for i in range(99999) %}{{ i }} {% endfor %}x", context!())
            .unwrap_err()
            .to_string()
            .contains("too many values")
    );
}

/// Returns why a text is refused, before it is filled or while it is.
fn refusal(body: &str) -> String {
    let text = format!("{FRONT}{body}");
    let template = match Template::parse("a", &|_| Some(Source::new("templates/a.md", text.as_str()))) {
        Ok(template) => template,
        Err(error) => return error.to_string(),
    };
    let local = template.localise(&|_| None).unwrap();
    let done = Filler::new(&local, &lang("en")).and_then(|f| f.fill(context!(n => "some words")));
    done.err().map_or_else(String::new, |e| e.to_string())
}

#[test]
fn no_text_grows_without_end() {
    let started = std::time::Instant::now();
    for (body, want) in [
        (
            "{% set ns = namespace(a='aaaaaaaa') %}\n{% for i in range(40) %}\n{% set ns.a = ns.a ~ ns.a %}\n{% endfor %}\nx {{ ns.a }}",
            "puts a text or a list together",
        ),
        (
            &*format!("{{% set a = n %}}\n{}x {{{{ a }}}}", "{% set a = a ~ a %}\n".repeat(40)),
            "puts a text or a list together",
        ),
        ("x {{ \"%099999999d\"|format(1) }}", "filter format is unknown"),
        ("x {{ 'a' * 99999999 }}", "multiplies"),
        ("{% macro m(x) %}{{ m(x ~ x) }}{% endmacro %}\n\nx {{ m(n) }}", "puts a text or a list together"),
        (
            &*format!("{{% set a = n %}}\n{}x {{{{ a }}}}", "{% set a = a|replace('s', a) %}\n".repeat(40)),
            "more text than a letter can hold",
        ),
        (
            &*format!("{{% set a = n %}}\n{}x {{{{ a }}}}", "{% set a = a|list|join(a) %}\n".repeat(9)),
            "more text than a letter can hold",
        ),
        (
            &*format!("{{% set a = n %}}\n{}x {{{{ a }}}}", "{% set a = a|list|string %}\n".repeat(40)),
            "more text than a letter can hold",
        ),
        (
            &*format!(
                "{{% set a %}}words{{% endset %}}\n\n{}x {{{{ a }}}}",
                "{% set a %}{{ a }}{{ a }}{% endset %}\n\n".repeat(40)
            ),
            "more text than a letter can hold",
        ),
        ("x {{ n|indent(99999999) }} y", "filter indent is unknown"),
    ] {
        let error = refusal(body);
        let body: String = body.chars().take(90).collect();
        assert!(error.contains("templates/a.md") && error.contains(want), "{body}: {error}");
    }
    let long = format!("{{% for i in range(99999) %}}\n{}\n\n{{% endfor %}}\n", "word ".repeat(100_000));
    assert!(refusal(&long).contains("too many steps"));
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn blocks_that_stand_thousandfold_in_each_other_are_refused() {
    // On a small stack: neither reading, nor dropping, nor telling may go as deep as the text does.
    let work = || {
        for body in [
            format!("{}x", "> ".repeat(50_000)),
            format!("{}x", "- ".repeat(50_000)),
            format!("{}x", "1. ".repeat(50_000)),
            (0..500).map(|n| format!("{}- x\n", "  ".repeat(n))).collect(),
            format!("{}x{}", "*a ".repeat(20_000), " b*".repeat(20_000)),
            format!("{}x{}", "[".repeat(20_000), "](https://x.org)".repeat(20_000)),
            format!("{}x{}", "![".repeat(20_000), "](a.png)".repeat(20_000)),
        ] {
            let error = refusal(&body);
            assert!(error.is_empty() || error.contains("too deep"), "{}: {error:.300}", &body[..9]);
            assert!(!error.is_empty() || body.starts_with('['), "{}", &body[..9]);
        }
        // What only the filling puts together is looked at again.
        for body in [
            "{% macro q() %}>{% endmacro %}\n\n{% for i in range(9000) %}{{ q() }} {% endfor %}x",
            "{% macro q() %}*a {% endmacro %}{% macro p() %} b*{% endmacro %}\n\nx {% for i in range(900) %}{{ q() }}{% endfor %}y{% for i in range(900) %}{{ p() }}{% endfor %}",
        ] {
            let error = refusal(body);
            assert!(error.contains("too deep") || error.contains("templates/a.md"), "{body}: {error}");
        }
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(work).unwrap().join().unwrap();
}

#[test]
fn html_that_a_macro_puts_together_is_refused() {
    let body = "{% macro m(x) %}<b{% endmacro %}a {{ m(1) }}>x";
    let error = filled(body, context!()).unwrap_err().to_string();
    assert!(error.contains("raw HTML"), "{error}");
}
