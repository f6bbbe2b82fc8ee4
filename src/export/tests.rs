//! Tests of the room as a whole: every format on a rich letter in three scripts, and laws on hostile ones.

use proptest::prelude::*;

use super::html::Html;
use super::sample::{letter, read};
use super::*;
use crate::campaign::Direction;
use crate::letter::{Alignment, Block, Line, Run, plain};

const TAGS: [&str; 3] = ["en", "fa", "zh-Hans"];

#[test]
fn a_format_is_known_by_its_word() {
    assert_eq!(Format::parse("HTML").unwrap(), Format::Html);
    assert_eq!(Format::parse(".md").unwrap(), Format::Md);
    assert_eq!(Format::parse("text").unwrap(), Format::Txt);
    for format in Format::ALL {
        assert_eq!(Format::parse(format.extension()).unwrap(), *format);
    }
    let error = Format::parse("htlm").unwrap_err();
    assert_eq!(error.kind(), Kind::Usage);
    assert!(error.to_string().contains("did you mean `html`?"), "{error}");
    assert!(!Format::parse("\u{1b}[31m").unwrap_err().to_string().contains('\u{1b}'));
}

#[test]
fn headings_step_down_one_level_at_a_time() {
    let mut outline = Outline::default();
    let levels: Vec<_> = [2, 4, 4, 3, 2, 1, 6].map(|level| outline.level(level)).into();
    assert_eq!(levels, [2, 3, 3, 3, 2, 2, 3]);
    let mut outline = Outline::default();
    assert_eq!([1, 2, 3, 4, 5, 6].map(|level| outline.level(level)), [2, 3, 4, 5, 6, 6]);
}

#[test]
fn the_rich_letter_in_every_script_and_format() {
    for tag in TAGS {
        let edition = if tag == "en" { Edition::Public } else { Edition::Addressed };
        let letter = letter(tag, edition);
        let page = Html::built_in().render(&letter).unwrap();
        let (before, rest) = page.split_once("<style>").unwrap();
        let (_, after) = rest.split_once("</style>").unwrap();
        insta::assert_snapshot!(format!("{tag}.html"), format!("{before}<style></style>{after}"));
        insta::assert_snapshot!(format!("{tag}.txt"), text::render(&letter));
        insta::assert_snapshot!(format!("{tag}.md"), markdown::render(&letter));
    }
}

/// What stands in a right-to-left letter and runs the other way.
const STRANGERS: [&str; 6] =
    ["Jo Doe (C++)", "+98 21 555 12 34", "info@mehregan.example", "C++", "O’Neil & Co.", "10 Downing Street, SW1A 2AA"];

#[test]
fn nothing_around_a_stranger_moves_in_persian_and_arabic() {
    for tag in ["fa", "ar"] {
        let mut letter = letter("fa", Edition::Addressed);
        letter.lang = crate::campaign::Lang::parse(tag).unwrap();
        let value = |text: &str| Run::Value { text: text.into() };
        let words = |text: &str| Run::Text { text: text.into() };
        let between = |text: &&str| Block::Paragraph { runs: vec![words("نامه "), value(text), words(" است.")] };
        letter.body = STRANGERS.iter().map(between).collect();
        letter.address = STRANGERS.iter().map(|text| Line::new(*text, letter.dir)).collect();
        letter.sender.members = vec![STRANGERS[0].into()];
        let person = crate::letter::Person { name: STRANGERS[4].into(), role: Some(STRANGERS[3].into()) };
        letter.signatures[0].people = vec![person];
        let page = Html::built_in().render(&letter).unwrap();
        let (plain, mark) = (text::render(&letter), markdown::render(&letter));
        for text in STRANGERS {
            let apart = format!("\u{2066}{text}\u{2069}");
            // Alone on a line of the address, and in the text.
            assert!(plain.lines().any(|line| line.trim_start_matches('\u{200F}') == apart), "{tag} {text}\n{plain}");
            assert!(plain.contains(&format!("نامه {apart} است.")), "{tag} {text}");
            let escaped = text.replace('&', "&amp;");
            assert!(page.contains(&format!(">{escaped}</bdi> است.")), "{tag} {text}");
            assert!(page.contains(&format!("dir=\"ltr\">{escaped}</")), "{tag} {text}");
            assert!(mark.replace('\\', "").contains(&format!("نامه {apart} است.")), "{tag} {text}\n{mark}");
        }
        assert!(
            plain.contains("\u{2066}O’Neil & Co.\u{2069}")
                && page.contains("<bdi lang=\"und-Latn\">O’Neil &amp; Co.</bdi>")
        );
        assert!(mark.contains("\u{2066}Jo Doe (C++)\u{2069}"), "{mark}");
    }
}

#[test]
fn a_line_of_figures_runs_left_to_right_on_every_page() {
    for figures in ["021 555 12 34", "75008", "۰۲۱ ۵۵۵ ۱۲", "+98 21"] {
        for page in [Direction::Ltr, Direction::Rtl] {
            assert_eq!(Line::new(figures, page).dir, Direction::Ltr, "{figures}");
        }
    }
    assert_eq!(
        (Line::new("—", Direction::Rtl).dir, Line::new("تلفن 021", Direction::Ltr).dir),
        (Direction::Rtl, Direction::Rtl)
    );
    assert_eq!(bidi::turned("۰۲۱ ۵۵۵", Direction::Ltr, Direction::Rtl), "\u{2066}۰۲۱ ۵۵۵\u{2069}");
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let exporters: [&dyn Exporter; 3] = [&Html::built_in(), &text::Text, &markdown::Markdown];
    for tag in TAGS {
        for exporter in exporters {
            let bytes = || exporter.export(&letter(tag, Edition::Copy)).unwrap();
            assert_eq!(bytes(), bytes());
            assert!(bytes().ends_with(b"\n") && !bytes().contains(&b'\r'));
        }
    }
}

#[test]
fn no_line_of_the_rich_letter_is_too_wide() {
    for tag in TAGS {
        let letter = letter(tag, Edition::Copy);
        let measure = wrap::Measure { page: letter.dir, wide: tag == "zh-Hans" };
        for line in text::render(&letter).lines() {
            assert!(measure.width(line) <= 72, "{line}");
        }
    }
}

#[test]
fn a_table_that_is_too_wide_is_wrapped_or_told_row_by_row() {
    let cell = |text: &str| vec![Run::Text { text: text.into() }];
    let table = |columns: usize| Block::Table {
        columns: vec![Alignment::Start; columns],
        head: vec![cell("Treaty"); columns],
        rows: vec![vec![cell("a row of words that goes on for quite a while, as rows in treaties do"); columns]],
    };
    let mut letter = letter("en", Edition::Public);
    letter.body = vec![table(3), table(12)];
    let text = text::render(&letter);
    assert!(
        text.contains("\nTreaty                  Treaty                  Treaty\n----------------------  "),
        "{text}"
    );
    assert!(
        text.contains("\nTreaty\n  a row of words that goes on for quite a while, as rows in treaties do\nTreaty\n"),
        "{text}"
    );
}

#[test]
fn a_draft_says_what_it_is() {
    let draft = markdown::draft(&letter("fa", Edition::Addressed), "../");
    assert!(
        draft.starts_with("`negotiations` · `fr-president` · `fa` · 2026-11-21 · revision 1\n\n---\n\n> **"),
        "{draft}"
    );
    assert!(draft.contains("\n# موضوع: مذاکره با ایران"));
}

/// Words that mean something to one of the formats.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-z]{1,6}",
        2 => prop::sample::select(vec![" ", "  ", "\n", "\t", "-", "- ", "+ ", "1. ", "12) ", "# ", "## ", "#", "> ", "=", "===", "---", "***", "* ",
            "*", "**", "_", "__", "~", "~~", "`", "``", "```", "[", "]", "[a]", "[^1]", "]:", "(", ")", "](x)", "!", "![", "|", "|-|", ":-", ":", "\\",
            "\\\\", "&", "&amp;", "&#32;", "&lt", "<", ">", "<b>", "</p>", "<!--", "-->", "<a@b.c>", "<https://x.y>", "\"", "'", "\">", "<script>",
            "{{ 7*7 }}", "{% x %}", "$", "“", "’", "\u{a0}", "\u{202f}", "\u{200c}", "\u{301}", "{#a}", "http://x.y", "a@b.c", "^", "."]).prop_map(String::from),
        2 => prop::sample::select(vec!["سلام", "می\u{200c}خواهیم", "۱۲", "،", "«", "»", "汉字", "。", "，", "「", "」", "——", "ж", "C++", "+49 30 1234"]).prop_map(String::from),
        1 => prop::sample::select(vec!["\u{0}", "\u{7}", "\u{1b}[31m", "\u{202e}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{feff}"]).prop_map(String::from),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..7).prop_map(|pieces| pieces.concat())
}

fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("https://www.un.org/en/about-us/un-charter".to_string()),
        Just("mailto:letters@mehregan.example".to_string()),
        Just("tel:+33100000000".to_string()),
        Just("javascript:alert(1)".to_string()),
        Just("java\tscript:alert(1)".to_string()),
        Just("data:text/html,x".to_string()),
        "https://x\\.y/[a-z()\\[\\]_*~&;#\"'<>|\\\\]{0,8}",
    ]
}

fn title() -> impl Strategy<Value = Option<String>> {
    prop::option::of(hostile())
}

fn run() -> impl Strategy<Value = Vec<Run>> {
    let leaf = prop_oneof![
        4 => hostile().prop_map(|text| Run::Text { text }),
        3 => hostile().prop_map(|text| Run::Value { text }),
        1 => hostile().prop_map(|text| Run::Code { text }),
        1 => hostile().prop_map(|description| Run::Picture { name: "dove.svg".into(), description, title: None }),
        1 => (hostile(), title()).prop_map(|(description, title)| Run::Picture { name: "dove.svg".into(), description, title }),
        1 => Just(Run::Break),
        1 => (0usize..4).prop_map(|number| Run::Note { number }),
        1 => (address(), title()).prop_map(|(address, title)| Run::Link { runs: vec![Run::Text { text: tidy::shown(&address).to_string() }], address, title }),
    ];
    let run = leaf.prop_recursive(3, 12, 4, |inner| {
        let runs = prop::collection::vec(inner, 0..4);
        prop_oneof![
            runs.clone().prop_map(|runs| Run::Emphasis { runs }),
            runs.clone().prop_map(|runs| Run::Strong { runs }),
            runs.clone().prop_map(|runs| Run::Strike { runs }),
            (address(), title(), runs).prop_map(|(address, title, runs)| Run::Link { address, title, runs }),
        ]
    });
    prop::collection::vec(run, 0..5)
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let column = prop_oneof![Just(Alignment::Start), Just(Alignment::Center), Just(Alignment::End)];
    let cells = || prop::collection::vec(run(), 0..4);
    let leaf = prop_oneof![
        4 => run().prop_map(|runs| Block::Paragraph { runs }),
        1 => (0u8..9, run()).prop_map(|(level, runs)| Block::Heading { level, runs }),
        1 => prop::collection::vec(hostile(), 0..4).prop_map(|lines| Block::Code { text: lines.join("\n") }),
        1 => (prop::collection::vec(column, 0..4), cells(), prop::collection::vec(cells(), 0..3))
            .prop_map(|(columns, head, rows)| Block::Table { columns, head, rows }),
        1 => Just(Block::Rule),
    ];
    let start = prop_oneof![Just(None), Just(Some(1)), any::<u64>().prop_map(Some), (0u64..30).prop_map(Some)];
    let block = leaf.prop_recursive(3, 12, 3, move |inner| {
        let blocks = prop::collection::vec(inner, 0..4);
        prop_oneof![
            blocks.clone().prop_map(|blocks| Block::Quote { blocks }),
            (start.clone(), any::<bool>(), prop::collection::vec(blocks, 0..4))
                .prop_map(|(start, tight, items)| Block::List { start, tight, items }),
        ]
    });
    prop::collection::vec(block, 0..5)
}

/// Returns blocks as a reader of Markdown can know them: values are words, lists are as tight as they can be,
/// and a number has nine digits.
fn known(blocks: &[Block], notes: usize) -> Vec<Block> {
    fn words(runs: &[Run]) -> Vec<Run> {
        let word = |run: &Run| match run {
            Run::Value { text } => Run::Text { text: text.clone() },
            Run::Emphasis { runs } => Run::Emphasis { runs: words(runs) },
            Run::Strong { runs } => Run::Strong { runs: words(runs) },
            Run::Strike { runs } => Run::Strike { runs: words(runs) },
            Run::Link { address, title, runs } => {
                Run::Link { address: address.clone(), title: title.clone(), runs: words(runs) }
            }
            other => other.clone(),
        };
        runs.iter().map(word).collect()
    }
    fn known_block(block: &Block, notes: usize) -> Block {
        match block {
            Block::Paragraph { runs } => Block::Paragraph { runs: words(runs) },
            Block::Heading { level, runs } => Block::Heading { level: *level, runs: words(runs) },
            Block::List { start, items, .. } => {
                let shown = |item: &Vec<Block>| item.iter().any(|block| matches!(block, Block::Paragraph { .. }));
                let tight = markdown::is_tight(block) || !items.iter().any(shown);
                let items = items.iter().map(|item| known(item, notes)).collect();
                Block::List { start: start.map(|start| start.min(999_999_999)), tight, items }
            }
            Block::Quote { blocks } => Block::Quote { blocks: known(blocks, notes) },
            Block::Table { columns, head, rows } => {
                let row = |cells: &Vec<Vec<Run>>| cells.iter().map(|cell| words(cell)).collect();
                Block::Table { columns: columns.clone(), head: row(head), rows: rows.iter().map(row).collect() }
            }
            other => other.clone(),
        }
    }
    let known: Vec<_> = tidy::blocks(blocks, notes).iter().map(|block| known_block(block, notes)).collect();
    tidy::blocks(&known, notes)
}

/// Returns the words that a reader of a page hears.
fn heard(blocks: &[Block]) -> String {
    let block = |block: &Block| match block {
        Block::Paragraph { runs } | Block::Heading { runs, .. } => spoken(runs),
        Block::List { items, .. } => items.iter().map(|item| heard(item)).collect(),
        Block::Quote { blocks } => heard(blocks),
        Block::Code { text } => text.clone(),
        Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).map(|cell| spoken(cell)).collect(),
        Block::Rule => String::new(),
    };
    blocks.iter().map(block).collect()
}

fn spoken(runs: &[Run]) -> String {
    let run = |run: &Run| match run {
        Run::Note { number } => number.to_string(),
        Run::Picture { .. } => String::new(),
        Run::Emphasis { runs } | Run::Strong { runs } | Run::Strike { runs } | Run::Link { runs, .. } => spoken(runs),
        other => plain(std::slice::from_ref(other)),
    };
    runs.iter().map(run).collect()
}

/// Returns the words of HTML, having found that each tag is known, each attribute quoted, and all in order.
fn checked_html(html: &str) -> String {
    const VOID: [&str; 5] = ["meta", "link", "br", "hr", "img"];
    let (mut words, mut open, mut rest) = (String::new(), vec![], html);
    while let Some(at) = rest.find('<') {
        words.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find('>').expect("every tag ends");
        let (tag, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        if tag.starts_with('!') {
            assert_eq!(tag, "!DOCTYPE html");
        } else if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closed in order");
        } else {
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let known = "html head meta title link style body aside article header div p ul ol li section h1 h2 h3 h4 h5 h6 bdi a em strong s \
                code pre img br hr sup blockquote table thead tbody tr th td footer address span time b svg path";
            assert!(known.split_whitespace().any(|known| known == name), "<{name}>");
            let mut left = attributes;
            while !left.is_empty() {
                let (key, value) = left.split_once("=\"").unwrap_or_else(|| panic!("<{tag}>"));
                assert!(key.trim_start().bytes().all(|b| b.is_ascii_alphabetic() || b == b'-'), "<{tag}>");
                assert!(!key.trim_start().starts_with("on"));
                let (value, after) = value.split_once('"').expect("every value is quoted");
                if key.trim_start() == "href" {
                    let safe =
                        ["http:", "https:", "mailto:", "tel:", "#"].iter().any(|s| value.to_lowercase().starts_with(s));
                    assert!(safe, "{value}");
                }
                left = after;
            }
            if !VOID.contains(&name) {
                open.push(name);
            }
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    words.push_str(rest);
    assert!(!words.contains('>'));
    for (coded, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        words = words.replace(coded, c);
    }
    words
}

fn bare(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn tidying_twice_changes_nothing(blocks in blocks()) {
        let once = tidy::blocks(&blocks, 2);
        prop_assert_eq!(tidy::blocks(&once, 2), once);
    }

    #[test]
    fn markdown_reads_back_as_the_same_blocks(blocks in blocks(), notes in prop::collection::vec(blocks(), 2)) {
        let markdown = markdown::document(&blocks, &notes);
        let (read, read_notes) = read(&markdown);
        prop_assert_eq!(tidy::blocks(&read, 2), known(&blocks, 2), "\n{}", markdown);
        for (read, note) in read_notes.iter().zip(&notes) {
            prop_assert_eq!(tidy::blocks(read, 2), known(note, 2), "\n{}", markdown);
        }
        prop_assert_eq!(read_notes.len(), 2, "\n{}", markdown);
        prop_assert!(markdown.ends_with('\n') && !markdown.ends_with("\n\n\n"));
    }

    #[test]
    fn pictures_are_in_the_markdown_and_no_word_is_taken_for_one(blocks in blocks(), words in "\\[[Pp]icture-{1,3}1\\]") {
        let mut letter = letter("en", Edition::Copy);
        letter.pictures.entry("dove.svg".into()).and_modify(|picture| picture.bytes = b"<svg/>".to_vec());
        letter.body = blocks;
        letter.body.push(Block::Paragraph { runs: vec![Run::Text { text: words }] });
        let (read, _) = read(&markdown::render(&letter));
        let json = |blocks: &[Block]| serde_json::to_string(blocks).unwrap();
        let wanted = json(&known(&letter.body, letter.notes.len())).matches("\"name\":\"dove.svg\"").count();
        let all = json(&read);
        prop_assert_eq!(all.matches("\"name\":\"data:image/svg+xml;base64,PHN2Zy8+\"").count(), wanted, "{}", all);
        prop_assert_eq!(all.matches("data:image").count(), wanted, "{}", all);
    }

    #[test]
    fn html_is_in_order_and_says_what_the_letter_says(body in blocks(), values in prop::collection::vec(hostile(), 12), rtl: bool) {
        let mut letter = letter(if rtl { "fa" } else { "en" }, Edition::Copy);
        letter.labels.digits = "0123456789".into();
        letter.body = body;
        letter.notes = vec![vec![], vec![]];
        let page = Html::built_in().render(&letter).unwrap();
        let style = page.find("<style>").unwrap()..page.find("</style>").unwrap();
        prop_assert!(!page[style.clone()].contains("&quot;"));
        let page = format!("{}<style>{}", &page[..style.start], &page[style.end..]);
        checked_html(&page);
        let text = page.split_once("<section class=\"text\">").unwrap().1.split_once("</section>").unwrap().0;
        prop_assert_eq!(bare(&checked_html(text)), bare(&heard(&tidy::blocks(&letter.body, 2))));

        // And with hostile words wherever the page has any.
        for (n, slot) in [&mut letter.title, &mut letter.subject, &mut letter.dateline, &mut letter.sender.name, &mut letter.copies[0],
            &mut letter.enclosures[0], &mut letter.salutation[0], &mut letter.closing[0]].into_iter().enumerate() {
            *slot = values[n].clone();
        }
        let signature = &mut letter.signatures[0];
        (signature.organisation, signature.people[0].name) = (values[8].clone(), values[9].clone());
        (letter.summary, letter.notice, letter.remark) = (Some(values[10].clone()), Some(values[11].clone()), Some(values[0].clone()));
        (letter.url, letter.copy_for, letter.translated_from) = (Some(values[1].clone()), Some(values[2].clone()), Some(values[3].clone()));
        letter.address = values.iter().map(|value| Line::new(value.clone(), letter.dir)).collect();
        letter.sender.contact = letter.address.clone();
        let page = Html::built_in().render(&letter).unwrap();
        let style = page.find("<style>").unwrap()..page.find("</style>").unwrap();
        checked_html(&format!("{}<style>{}", &page[..style.start], &page[style.end..]));
        let _ = (text::render(&letter), markdown::draft(&letter, "../"));
    }

    #[test]
    fn plain_text_is_wrapped_balanced_and_turned_by_nothing(body in blocks(), values in prop::collection::vec(hostile(), 6), rtl: bool) {
        let mut letter = letter(if rtl { "fa" } else { "en" }, Edition::Public);
        letter.body = body;
        letter.notes = vec![vec![], vec![]];
        letter.address = values.iter().map(|value| Line::new(value.clone(), letter.dir)).collect();
        letter.salutation = values.clone();
        let text = text::render(&letter);
        prop_assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
        prop_assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
        for line in text.lines() {
            prop_assert_eq!(line, line.trim_end(), "blanks at the end");
            let (mut depth, mut first) = (0i32, None);
            for c in line.chars() {
                match c {
                    '\u{2066}'..='\u{2068}' => depth += 1,
                    '\u{2069}' => depth -= 1,
                    c if depth == 0 => first = first.or(bidi::strong(c)),
                    _ => {}
                }
                prop_assert!(depth >= 0, "{:?}", line);
            }
            prop_assert_eq!(depth, 0, "{:?}", line);
            let page = if rtl { Direction::Rtl } else { Direction::Ltr };
            if !line.is_empty() {
                prop_assert_eq!(first.unwrap_or(Direction::Ltr), page, "{:?}", line);
            }
        }
    }

    #[test]
    fn words_are_kept_when_lines_break(words in prop::collection::vec("[a-zа-я汉字，。سلام\u{200c}]{1,12}", 1..60), wide: bool) {
        let measure = wrap::Measure { page: Direction::Ltr, wide };
        let mut flow = wrap::Flow::default();
        flow.words(&words.join(" "));
        let lines = flow.lines(measure, 40);
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != bidi::LRM).collect::<String>();
        prop_assert_eq!(letters(&lines.concat()), letters(&words.concat()));
        for line in &lines {
            prop_assert!(measure.width(line) <= 40, "{}", line);
        }
    }
}

#[test]
fn a_title_is_told_in_html_and_markdown_and_ends_no_attribute() {
    let title = Some("\"><script>\u{202e}\n'x' & «منشور»".to_string());
    let link = |words: &str| Run::Link {
        address: "https://u.org".into(),
        title: title.clone(),
        runs: vec![Run::Text { text: words.into() }],
    };
    let dove = |title| Run::Picture { name: "dove.svg".into(), description: "Dove".into(), title };
    let mut letter = letter("en", Edition::Copy);
    let runs = vec![link("words"), link("https://u.org"), dove(title.clone()), dove(None)];
    letter.body = vec![Block::Paragraph { runs }];
    let page = Html::built_in().render(&letter).unwrap();
    let told = " title=\"&quot;&gt;&lt;script&gt; &#39;x&#39; &amp; «منشور»\"";
    for wanted in [
        format!("<a href=\"https://u.org\"{told}>words</a>"),
        // The address runs left to right, what is said of it does not.
        format!("<a href=\"https://u.org\"{told}><bdi dir=\"ltr\">https://u.org</bdi></a>"),
        format!(" alt=\"Dove\"{told}"),
    ] {
        assert!(page.contains(&wanted), "{wanted} in {page}");
    }
    let told = " \"\\\">\\<script> 'x' & «منشور»\"";
    let written = markdown::render(&letter);
    let link = format!("[words](https://u.org{told})[https://u.org](https://u.org{told})");
    assert!(written.contains(&format!("{link}![Dove][picture-2]![Dove][picture-1]\n")), "{written}");
    assert!(written.contains("\n[picture-1]: data:image/svg+xml"), "{written}");
    assert!(written.trim_end().ends_with(told), "{written}");
    let draft = markdown::draft(&letter, "../");
    assert!(draft.contains(&format!("![Dove](../dove.svg{told})![Dove](../dove.svg)")), "{draft}");
    assert!(!text::render(&letter).contains("script"));
}
