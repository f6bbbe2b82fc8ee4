//! What becomes of whole templates, and of translations that a catalogue may not hold.

use super::*;

/// Returns a folder of templates as the closure that reads it.
pub(super) fn folder<'a>(files: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<Source> + 'a {
    |path| files.iter().find(|f| f.0 == path).map(|f| Source::new(format!("templates/{path}"), f.1))
}

const FRONT: &str = "+++\ntitle = \"T\"\ndate = 2026-11-21\n+++\n";

/// Returns a letter of this text.
pub(super) fn letter(body: &str) -> Result<Template> {
    let text = format!("{FRONT}{body}");
    Template::parse("a", &folder(&[("a.md", &text)]))
}

fn ids(body: &str) -> Vec<String> {
    letter(body).unwrap().segments()[1..].iter().map(|s| s.msgid.clone()).collect()
}

/// Returns the codes and lines of everything that is wrong with a text.
fn wrong(body: &str) -> Vec<(&'static str, usize)> {
    let error = letter(body).expect_err(body);
    let first = FRONT.lines().count();
    error.diagnostics().iter().map(|d| (d.code.unwrap(), d.place.as_ref().unwrap().line_column().0 - first)).collect()
}

/// Returns the letter with its only text said otherwise.
fn said(body: &str, say: &str) -> Result<String> {
    let template = letter(body)?;
    let local = template.localise(&|s| s.context.is_none().then(|| say.to_string()))?;
    Ok(local.file("a.md").unwrap()[FRONT.len()..].to_string())
}

#[test]
fn every_kind_of_block_is_split() {
    let body = "One\ntwo  \nthree\\\nfour.\n\n## Heading *x*\n\n- tight\n- list\n  > quote in\n  > item\n\n1. loose\n\n   second\n\n> > deep\n> > quote\n\n| a \\| b | c |\n|---|---|\n| {{ x }} | d[^n] |\n\nSet\n===\n\n```\ncode\n```\n\n![alt](p/a.png) [t](https://x.org \"T\") [r]\n\n[^n]: foot\n    note\n\n[r]: https://y.org \"Title\"\n";
    let template = letter(body).unwrap();
    let found: Vec<(String, &str)> = template.segments()[1..].iter().map(|s| (s.kind.to_string(), &*s.msgid)).collect();
    let found: Vec<(&str, &str)> = found.iter().map(|(k, m)| (&**k, *m)).collect();
    assert_eq!(
        found,
        [
            ("paragraph", "One two\\\nthree\\\nfour."),
            ("heading 2", "Heading *x*"),
            ("item", "tight"),
            ("item", "list"),
            ("quote", "quote in item"),
            ("item", "loose"),
            ("item", "second"),
            ("quote", "deep quote"),
            ("cell", "a | b"),
            ("cell", "c"),
            ("cell", "d[^n]"),
            ("heading 1", "Set"),
            ("paragraph", "![alt](p/a.png) [t](https://x.org \"T\") [r]"),
            ("footnote", "foot note"),
            ("link title", "Title"),
        ]
    );
}

#[test]
fn the_front_matter_comes_first_with_its_contexts() {
    let text = "+++\ntitle = \"Peace {{ lang }}\"\nsubject = \"S\"\nsummary = \"Su\"\ndate = 2026-11-21\nenclosures = [\n  \"E1\",\n  \"E2\",\n]\nnote = \"N\"\nplace = { en = \"Paris\", fa = \"پاریس\" }\nfollow_up = \"first\"\nrevision = 2\n+++\nBody.\n";
    let template = Template::parse("a", &folder(&[("a.md", text)])).unwrap();
    let found: Vec<_> = template.segments().iter().map(|s| (s.context, s.msgid.as_str(), s.reference())).collect();
    let want = [
        (Some("title"), "Peace {{ lang }}", 2),
        (Some("subject"), "S", 3),
        (Some("summary"), "Su", 4),
        (Some("enclosure"), "E1", 7),
        (Some("enclosure"), "E2", 8),
        (Some("note"), "N", 10),
        (None, "Body.", 15),
    ];
    let want: Vec<_> = want.map(|(c, m, line)| (c, m, format!("templates/a.md:{line}"))).into();
    assert_eq!(found, want);
    assert_eq!((template.front.revision, template.front.follow_up.as_deref()), (2, Some("first")));
    let local = template.localise(&|s| Some(format!("{}!", s.msgid))).unwrap();
    assert_eq!(
        (local.front.title.as_str(), &*local.front.enclosures),
        ("Peace {{ lang }}!", &["E1!".into(), "E2!".into()][..])
    );
}

#[test]
fn the_subject_is_the_title_where_there_is_none() {
    let local = letter("B.").unwrap().localise(&|s| (s.context == Some("title")).then(|| "Titel".into())).unwrap();
    assert_eq!(local.front.subject, "Titel");
}

#[test]
fn mistakes_of_the_front_matter_are_told_together_with_those_of_the_text() {
    let text = "+++\ntitel = \"T\"\ndate = 2026-13-01\nrevision = 0\n+++\nA {{ x\n";
    let error = Template::parse("a", &folder(&[("a.md", text)])).unwrap_err();
    let text = error.to_string();
    for want in [
        "unknown key `titel`",
        "`title` is missing",
        "a.md:3:",
        "counts from 1",
        "templates/a.md:6:3: `{{` is never closed",
    ] {
        assert!(text.contains(want), "{want}: {text}");
    }
    for (text, want) in [("no front", "has no front matter"), ("+++\ntitle = \"T\"\n", "has no end")] {
        assert!(Template::parse("a", &folder(&[("a.md", text)])).unwrap_err().to_string().contains(want));
    }
    for name in ["../a", "b", "a/../a", ""] {
        assert!(Template::parse(name, &folder(&[("a.md", &text)])).is_err(), "{name}");
    }
}

#[test]
fn what_is_no_text_is_no_segment() {
    assert_eq!(
        ids("{{ x }}\n\n— 7 —\n\n`code`\n\n{% for w in who %}{{ w }}, {% endfor %}\n\n---\n\n<!-- a remark -->\n"),
        Vec::<String>::new()
    );
}

#[test]
fn tag_only_lines_and_inline_conditions() {
    let body = "{% if x %}\nA.\n\n{% else %}\nB.\n\n{% endif %}\n- a\n{% for w in who %}\n- {{ w }} b\n{% endfor %}\n- c {% if x %}yes{% else %}no{% endif %}\n";
    assert_eq!(ids(body), ["A.", "B.", "a", "{{ w }} b", "c {% if x %}yes{% else %}no{% endif %}"]);
}

#[test]
fn comments_are_no_words_and_those_for_translators_are_told() {
    let template =
        letter("{# private #}\n{# translators: formal\n   tone #}\nWe {# hush #} ask {{ sender.name }}.\n\nB.\n")
            .unwrap();
    let segment = &template.segments()[1];
    assert_eq!(segment.msgid, "We ask {{ sender.name }}.");
    assert_eq!(segment.comments, ["formal tone", "{{ sender.name }} e.g. \"Example Coalition for Peace\""]);
    assert!(template.segments()[2].comments.is_empty());
}

#[test]
fn what_cannot_be_split_is_told_with_code_and_line() {
    for (body, want) in [
        ("*a\n{% if x %}\nb*\n{% endif %}\n", vec![("tag-line", 2)]),
        ("A\n\nb {% if x %}c\n", vec![("tag-pair", 3)]),
        ("{% filter upper %}\na\n{% endfilter %}\n", vec![("forbidden-tag", 1)]),
        ("{% extends 'x' %}\na\n", vec![("forbidden-tag", 1)]),
        ("{% if %}\na\n{% endif %}\n", vec![("template-syntax", 1)]),
        ("a <b>b</b>\n\n<div>\nx\n</div>\n", vec![("html", 1), ("html", 1), ("html", 3)]),
        (
            "[a](javascript:x) [b](#top)\n\n![c](../x.png)\n",
            vec![("link-address", 1), ("link-address", 1), ("path", 3)],
        ),
        ("{% if x %}text{% endif %}\n", vec![("empty-line", 1)]),
        ("{% if x %}a{% else %}2. Januar{% endif %}\n", vec![("line-start", 1)]),
        ("a\\\n1.\nb\n", vec![("line-start", 1)]),
        ("|---|---|\n|---|---|\n|\n  [x](https://x.org)\n", vec![("line-start", 3)]),
        ("| a {{ x -}} |\n|---|\n", vec![("tag-sign", 1)]),
        ("a {{ x -}}\\\n{% if x %}\nb\n{% endif %}\n", vec![("tag-sign", 1)]),
        ("a {% raw %}\nb\n{% endraw %}\n", vec![("raw-block", 1)]),
        ("[a]\n\n[a]: https://x.org \"two\nlines\"\n", vec![("link-title", 3)]),
    ] {
        let mut found = wrong(body);
        found.retain(|f| want.contains(f));
        found.dedup();
        let mut want = want;
        want.dedup();
        assert_eq!(found, want, "{body}: {:?}", wrong(body));
    }
    let deep = "> ".repeat(40) + "a\n";
    assert_eq!(wrong(&deep)[0].0, "too-deep");
    let error = letter("ab {{ x\u{F0000} }}\n").unwrap_err();
    assert!(error.to_string().starts_with("templates/a.md:5:8: the character U+F0000"), "{error}");
}

#[test]
fn files_that_are_brought_in_belong_to_the_letter() {
    let text = format!("{FRONT}{{% from 'm.md' import m %}}\n\nA.\n\n{{% include \"parts/b.md\" %}}\n");
    let files = [
        ("a.md", text.as_str()),
        ("parts/b.md", "\u{FEFF}B {{ m('x') }}.\n"),
        ("m.md", "{% macro m(x) %}M {{ x }}{% endmacro %}\n"),
    ];
    let template = Template::parse("a", &folder(&files)).unwrap();
    let found: Vec<_> = template.segments()[1..].iter().map(|s| (s.msgid.as_str(), s.reference())).collect();
    assert_eq!(
        found,
        [
            ("A.", "templates/a.md:7".to_string()),
            ("{% macro m(x) %}M {{ x }}{% endmacro %}", "templates/m.md:1".into()),
            ("B {{ m('x') }}.", "templates/parts/b.md:1".into())
        ]
    );
    let local = template.localise(&|s| Some(s.msgid.replace("B", "C"))).unwrap();
    assert_eq!(local.file("parts/b.md").unwrap(), "\u{FEFF}C {{ m('x') }}.\n");
    assert_eq!(local.file("a.md").unwrap(), text);
}

#[test]
fn includes_that_cannot_be_are_told_with_their_place() {
    for (files, want) in [
        (vec![("a.md", "A\n\n{% include 'a.md' %}\n")], "`a.md` brings in itself: a.md → a.md"),
        (vec![("a.md", "{% include 'b.md' %}\n"), ("b.md", "{% import 'a.md' as x %}\n")], "a.md → b.md → a.md"),
        (vec![("a.md", "{% include 'none.md' %}\n")], "no file `templates/none.md`"),
        (vec![("a.md", "{% include name %}\n")], "does not name one file"),
        (vec![("a.md", "{% include ['b.md', 'c.md'] %}\n")], "does not name one file"),
        (vec![("a.md", "{% include '../secret' %}\n")], "no file in the folder"),
        (vec![("a.md", "{% include 'b.md' %}\n"), ("b.md", "+++\ntitle = \"x\"\n+++\n")], "has front matter"),
    ] {
        let body = format!("{FRONT}{}", files[0].1);
        let mut files = files;
        files[0].1 = &body;
        let error = Template::parse("a", &folder(&files)).unwrap_err().to_string();
        assert!(error.contains(want) && error.starts_with("templates/"), "{error}");
    }
    let chain = |n: usize| format!("{{% include 'f{}.md' %}}\n", n + 1);
    let read = |path: &str| {
        let n = path.strip_prefix('f').and_then(|p| p.strip_suffix(".md")).and_then(|n| n.parse().ok());
        Some(Source::new(path, if path == "a.md" { format!("{FRONT}{}", chain(0)) } else { chain(n?) }))
    };
    assert!(Template::parse("a", &read).unwrap_err().to_string().contains("more than 100 files"));
}

#[test]
fn translations_are_spliced_and_the_rest_stays_to_the_byte() {
    for (body, say, want) in [
        ("A\nb.\r\n\r\n---\r\n", "X", "X\r\n\r\n---\r\n"),
        ("> - a  \n>   b\n", "x\\\ny z", "> - x\\\n>   y z\n"),
        ("| a |\n|---|\n", "x|y {{ q|f }}", ""),
        ("| a {{ q|f }} |\n|---|\n", "{{ q|f }} x|y", "| {{ q|f }} x\\|y |\n|---|\n"),
        ("## a {{ n }} ##\n", "{{ n }} z", "## {{ n }} z ##\n"),
        ("[x][r]\n\n[r]: https://x.org\n", "[y z][r]", "[y z][r]\n\n[r]: https://x.org\n"),
        ("a  \n", "x", "x  \n"),
        (
            "[a](https://x.org) b\n",
            "{% if recipient.count == 1 %}c [a](https://x.org){% else %}[d](https://x.org){% endif %}",
            "{% if recipient.count == 1 %}c [a](https://x.org){% else %}[d](https://x.org){% endif %}\n",
        ),
    ] {
        match said(body, say) {
            Ok(text) => assert_eq!(text, want, "{body}"),
            Err(error) => assert!(want.is_empty(), "{body}: {error}"),
        }
    }
}

#[test]
fn a_translation_may_not_change_what_is_no_prose() {
    for (body, say, want) in [
        ("Text.", "- Liste", "first on a line"),
        ("Text.", "# Titel", "first on a line"),
        ("Text.", "a\n\nb", "empty"),
        ("Text.", "a\\\n- b", "first on a line"),
        ("Text.", "[A]: b", "first on a line"),
        ("Text.", "a\n===", "first on a line"),
        ("Text.", "x <script>alert(1)</script>", "raw HTML"),
        ("Text.", "[x](https://evil.example)", "links, pictures"),
        ("Text.", "x\u{F0001}", "private use"),
        ("Text.", "x {# c #}", "holds no"),
        ("Text.", " ", "empty"),
        ("Text.", "{{ x", "never closed"),
        ("Text.", "{% if recipient.count == 1 %}a{% endif %}", "where a branch is not taken"),
        ("Text.", "{% if recipient.count == 1 %}a{% else %}2. b{% endif %}", "first on a line"),
        ("[a](https://x.org)", "[a](https://x.org/y)", "links, pictures"),
        ("[a](https://x.org)", "a", "links, pictures"),
        ("[a](https://x.org)", "[a](https://x.org) [a](https://x.org)", "links, pictures"),
        (
            "[a](https://x.org)",
            "{% if recipient.count == 1 %}a{% else %}[a](https://x.org){% endif %}",
            "links, pictures",
        ),
        ("a[^1]\n\n[^1]: 7\n", "a[^2]", "links, pictures"),
        ("![a](x.png)", "![a](y.png)", "links, pictures"),
        ("# Heading", "a\\\nb", "one line"),
        ("**a.** b", "**平。**和", "is not read as emphasis"),
        ("- item", "a\n\n  b", "empty"),
    ] {
        let error = said(body, say).expect_err(say).to_string();
        assert!(error.contains(want), "{say}: {error}");
        assert!(error.contains("templates/a.md:5:") && error.contains("the original begins"), "{error}");
        let segment = letter(body).unwrap().segments()[1].clone();
        assert!(check_translation(&segment, say).is_err(), "{say} alone");
    }
    let template = letter("A.").unwrap();
    for bad in ["a\nb", "a\u{202E}b", "{{ sender.contact }}", "{% include 'x' %}"] {
        assert!(check_translation(&template.segments()[0], bad).is_err(), "{bad}");
    }
    assert!(check_translation(&template.segments()[0], "1. *a* <b> | [x]: y").is_ok(), "a title is no Markdown");
}

#[test]
fn all_translations_are_judged_in_one_run() {
    let template = letter("One.\n\nTwo {{ x }}.\n\nThree.\n").unwrap();
    let say = |s: &Segment| match s.msgid.as_str() {
        "One." => Some("- Eins".to_string()),
        "Two {{ x }}." => Some("Zwei".into()),
        _ => Some("Drei".into()),
    };
    let error = template.localise(&say).unwrap_err();
    let lines: Vec<_> = error.diagnostics().iter().map(|d| d.place.as_ref().unwrap().line_column().0).collect();
    assert_eq!(lines, [5, 7]);
}

#[test]
fn translations_that_harm_only_in_their_place_are_found_there() {
    // Alone this is a paragraph; behind the other text it is the line below a table's head.
    let body = "a | b\n{% if x %}\nc\n{% endif %}\n";
    let template = letter(body).unwrap();
    let error = template.localise(&|s| (s.msgid == "c").then(|| "---|---".into())).unwrap_err();
    assert!(error.to_string().contains("the translation `---|---`"), "{error}");
}

#[test]
fn places_lead_back_from_a_translation() {
    let body = "One.\n\nTwo {{ x }}.\n\n{{ y }} last\n";
    let template = letter(body).unwrap();
    let local =
        template.localise(&|s| s.msgid.starts_with("Two").then(|| "{{ x }} ist sehr viel länger".into())).unwrap();
    let file = &local.files[0];
    let at = |word: &str| file.text.find(word).map(|p| p..p + word.len()).unwrap();
    assert_eq!(file.origin(at("{{ x }}")).0.to_string(), "templates/a.md:7:1");
    assert!(file.origin(at("länger")).1);
    let (place, translated) = file.origin(at("{{ y }}"));
    assert_eq!((place.to_string(), translated), ("templates/a.md:9:1".to_string(), false));
    assert_eq!(file.origin(at("One")).0.to_string(), "templates/a.md:5:1");
}

#[test]
fn lints_find_what_seems_to_be_something_else() {
    for (body, want) in [
        ("A.\n{% if x %}\n\nB.\n\n{% endif %}\nC.\n", "branch"),
        ("A\n{% if x %}\nB\n{% endif %}\n", "tag-line"),
        ("{% for w in who %}\n{{ w }} a\n{% endfor %}\n\nz\n", "branch"),
        ("{{ loop.index }}. a\n", "loop-number"),
        ("<{{ x.url }}> a\n", "value-link"),
        ("{{ \"yes\" if lang else \"no\" }} a\n", "untranslated"),
        ("{% set x = 'Herr' %}\n\na\n", "untranslated"),
        ("```\nwords\n```\n", "untranslated"),
        ("a {{ recipent.title }}\n", "unknown-name"),
        ("{% macro m() %}\na\n\nb\n{% endmacro %}\n\n- {{ m() }}\n", "block-macro"),
        ("a\n\n{% raw %}\nx\n{% endraw %}\nb\n", "include-place"),
    ] {
        let found: Vec<_> = letter(body).expect(body).lint().into_iter().filter_map(|d| d.code).collect();
        assert!(found.contains(&want), "{body}: {found:?}");
    }
    for body in [
        "{% if lang %}\n{% endif %}\n",
        "A.\n\n{% for w in signatories %}\n{% else %}\n{% endfor %}\nB.\n",
        "A.\n\n{% if lang %}\nB.\n\n{% endif %}\nC.\n",
        "- a\n{% for w in signatories %}\n- {{ w }} b\n{% endfor %}\n- c\n",
        "{% if \"p5\" in recipient.groups %}\nB {{ recipient.groups|join(\", \") }}.\n\n{% else %}\nC\n\n{% endif %}\nD {{ date|default(\"\") }}\n",
        "{% for w in signatories %}\n{{ w }} a\n\n{% endfor %}\nz\n",
        "| a |\n|---|\n{% for w in signatories %}\n| {{ w }} b |\n{% endfor %}\n",
    ] {
        assert_eq!(letter(body).unwrap().lint(), [], "{body}");
    }
}

#[test]
fn includes_want_their_own_place() {
    let text = format!("{FRONT}A\n{{% include 'b.md' %}}\n\n- {{% include 'b.md' %}}\n");
    let template = Template::parse("a", &folder(&[("a.md", &text), ("b.md", "B.\n")])).unwrap();
    let places: Vec<_> = template.lint().iter().map(|d| d.place.as_ref().unwrap().line_column().0).collect();
    assert_eq!(places, [6, 8]);
}

#[test]
fn marks_outside_of_the_texts_are_compared_as_they_are_written() {
    // The number of a mark changes where a translation before it has conditions of its own.
    let body = "Text.\n\n```{{ l }}\nx {{ n }}\n```\n\n[^{{ n }}]: 7\n";
    let say = "{% if recipient.count == 1 %}a{% else %}b{% endif %}";
    assert!(said(body, say).unwrap().starts_with(say));
}

/// Returns the entries of a catalogue that is written plainly: context, msgid and msgstr.
fn entries(po: &str) -> Vec<[String; 3]> {
    let (mut out, mut field): (Vec<[String; 3]>, usize) = (vec![], 0);
    for line in po.lines().filter(|l| !l.starts_with('#')) {
        let keyword = line.split(' ').next().unwrap_or_default();
        if line.is_empty() || out.is_empty() {
            out.push(Default::default());
        }
        field = match keyword {
            "msgctxt" => 0,
            "msgid" => 1,
            "msgstr" => 2,
            _ => field,
        };
        let quoted = line.find('"').map(|start| &line[start + 1..line.len() - 1]).unwrap_or_default();
        let entry = out.last_mut().unwrap();
        entry[field] += &quoted.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }
    out.retain(|e| !e[1].is_empty());
    out
}

#[test]
fn the_example_and_its_catalogues_fit() {
    let read = |path: &str| {
        (path == "negotiations.md")
            .then(|| Source::new("templates/negotiations.md", include_str!("../../templates/negotiations.md")))
    };
    let template = Template::parse("negotiations", &read).unwrap();
    assert_eq!(template.lint(), []);
    for (lang, po) in [
        ("de", include_str!("../../locales/de/negotiations.po")),
        ("fa", include_str!("../../locales/fa/negotiations.po")),
        ("fr", include_str!("../../locales/fr/negotiations.po")),
        ("ru", include_str!("../../locales/ru/negotiations.po")),
        ("zh-Hans", include_str!("../../locales/zh-Hans/negotiations.po")),
    ] {
        let entries = entries(po);
        let find = |s: &Segment| {
            let found = entries.iter().find(|e| e[0] == s.context.unwrap_or_default() && e[1] == s.msgid);
            found.map(|e| e[2].clone()).filter(|m| !m.is_empty())
        };
        let missing: Vec<_> = template.segments().iter().filter(|s| find(s).is_none()).map(|s| &s.msgid).collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
        let unused = entries.iter().filter(|e| !template.segments().iter().any(|s| s.msgid == e[1])).count();
        assert_eq!(unused, 0, "{lang}");
        let local = template.localise(&find).unwrap_or_else(|e| panic!("{lang}: {e}"));
        assert_ne!(local.front.title, template.front.title);
        for segment in template.segments() {
            let inline = segment.inline().unwrap();
            assert_eq!(inline.join(&inline.pieces).unwrap(), segment.msgid);
        }
    }
}
