//! Tests of the press.

use std::path::Path;
use std::sync::LazyLock;

use typst::layout::{Abs, Frame, FrameItem, Point};

use super::*;
use crate::campaign::{Direction, Lang};
use crate::export::crew::crew;
use crate::letter::*;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

pub(super) fn layout() -> Source {
    let path = Path::new(ROOT).join("templates/letter.typ");
    Source::new("templates/letter.typ", std::fs::read_to_string(path).unwrap())
}

fn fonts() -> Vec<(String, Cow<'static, [u8]>)> {
    let files = std::fs::read_dir(Path::new(ROOT).join("templates/fonts")).unwrap();
    let names = files.map(|file| file.unwrap().path()).filter(|path| is_font(&path.to_string_lossy()));
    names.map(|path| (path.display().to_string(), Cow::Owned(std::fs::read(path).unwrap()))).collect()
}

pub(super) fn outfit(layout: Source) -> Outfit {
    Outfit { layout, files: BTreeMap::new(), fonts: fonts(), system_fonts: false, standard: Standard::default() }
}

pub(super) static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new(outfit(layout())).unwrap());

pub(super) fn text(text: &str) -> Run {
    Run::Text { text: text.into() }
}

pub(super) fn value(text: &str) -> Run {
    Run::Value { text: text.into() }
}

pub(super) fn paragraph(words: &str) -> Block {
    Block::Paragraph { runs: vec![text(words)] }
}

/// A short letter in a language, with a word of that language.
pub(super) fn letter(tag: &str, word: &str) -> Letter {
    let lang = Lang::parse(tag).unwrap();
    let dir = lang.direction();
    let line = |text: &str| Line::new(text, dir);
    Letter {
        id: "peace".into(),
        recipient: "xy".into(),
        edition: Edition::Addressed,
        script: lang.script(),
        layout: crate::campaign::Layout::Intl,
        dir,
        lang,
        title: format!("{word} 1"),
        subject: format!("{word} 2"),
        summary: Some(word.into()),
        revision: 1,
        date: Date { iso: (2026, 11, 21), text: "2026".into() },
        place: "Paris".into(),
        dateline: "Paris, 2026".into(),
        sender: Letterhead {
            name: word.into(),
            tagline: Some(word.into()),
            contact: vec![line("+49 30 1234"), line("letters@example.org")],
            postal: vec![],
            members: vec![word.into(), word.into()],
            logo: None,
        },
        address: vec![line(word), line("10 Downing Street")],
        salutation: vec![word.into()],
        body: vec![paragraph(word)],
        notes: vec![],
        closing: vec![word.into()],
        signatures: vec![Signature {
            organisation: word.into(),
            people: vec![Person { name: word.into(), role: Some(word.into()) }],
        }],
        copies: vec![word.into()],
        copy_for: None,
        enclosures: vec![word.into()],
        notice: None,
        follow_up: None,
        translated_from: None,
        remark: None,
        url: Some("https://example.org/peace/".into()),
        verify: None,
        labels: Labels {
            open_letter: word.into(),
            subject: format!("{word}:"),
            copy_to: word.into(),
            enclosures: word.into(),
            signatories: word.into(),
            page: "{page} / {pages}".into(),
            digits: if dir == Direction::Rtl { "۰۱۲۳۴۵۶۷۸۹" } else { "0123456789" }.into(),
        },
        pictures: BTreeMap::new(),
        tongues: Default::default(),
    }
}

/// A letter with every kind of block and run, and every part that may be there.
fn full(tag: &str, word: &str) -> Letter {
    let words = |n: usize| text(&vec![word; n].join(" "));
    let item = |n| vec![Block::Paragraph { runs: vec![words(n)] }];
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="navy"/></svg>"#;
    let picture =
        |description: &str| Run::Picture { name: "sign.svg".into(), description: description.into(), title: None };
    let mut letter = letter(tag, word);
    letter.edition = Edition::Copy;
    letter.copy_for = Some(word.into());
    letter.notice = Some(word.into());
    letter.translated_from = Some(word.into());
    letter.remark = Some(word.into());
    letter.notes =
        vec![vec![paragraph(word)], vec![Block::Paragraph { runs: vec![Run::Note { number: 2 }, text(word)] }]];
    letter.pictures =
        BTreeMap::from([("sign.svg".to_string(), Picture { media_type: "image/svg+xml", bytes: svg.to_vec() })]);
    letter.body = vec![
        Block::Heading { level: 3, runs: vec![text(word)] },
        Block::Heading { level: 6, runs: vec![text(word)] },
        Block::Heading { level: 1, runs: vec![text(word)] },
        Block::Paragraph {
            runs: vec![
                words(40),
                Run::Emphasis { runs: vec![words(3)] },
                text(" "),
                Run::Strong { runs: vec![words(3), Run::Note { number: 1 }] },
                text(" "),
                Run::Strike { runs: vec![text(word)] },
                text(" "),
                Run::Code { text: "x = 1".into() },
                text(" "),
                value("C++ #sys $x$ \\ `y` *z* <b> @a"),
                Run::Break,
                Run::Link {
                    address: "https://example.org/a".into(),
                    title: None,
                    runs: vec![text("https://example.org/a")],
                },
                Run::Note { number: 1 },
                Run::Note { number: 2 },
                Run::Note { number: 9 },
                picture("a sign"),
                picture(""),
            ],
        },
        Block::Paragraph { runs: vec![picture("a sign")] },
        Block::List {
            start: None,
            tight: true,
            items: vec![
                item(5),
                vec![paragraph(word), Block::List { start: Some(9), tight: false, items: vec![item(2), item(20)] }],
            ],
        },
        Block::Quote { blocks: vec![Block::Paragraph { runs: vec![words(30)] }, paragraph(word)] },
        Block::Code { text: "fn main() {\n    // #sys $x$\n}\n".into() },
        Block::Table {
            columns: vec![Alignment::Start, Alignment::Center, Alignment::End],
            head: vec![vec![text(word)], vec![text(word)], vec![text("3")]],
            rows: vec![vec![vec![words(12)], vec![value("C++")], vec![text("1948")]], vec![vec![text(word)]]],
        },
        Block::Rule,
        Block::List { start: Some(0), tight: true, items: vec![] },
    ];
    letter
}

#[test]
fn every_kind_of_block_is_printed_in_both_directions_and_four_scripts() {
    for (tag, word) in
        [("en", "peace"), ("fa", "صلح"), ("ar", "سلام"), ("ru", "мир"), ("zh-Hans", "和平"), ("tr", "barış")]
    {
        let pdf = PRESS.print(&full(tag, word)).unwrap_or_else(|e| panic!("{tag}: {e}"));
        assert!(pdf.starts_with(b"%PDF-1.7"), "{tag}");
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.contains("pdfuaid:part"), "{tag} follows PDF/UA");
        assert!(text.contains("openletter"), "{tag} names its maker");
    }
}

#[test]
fn two_hundred_sign_in_columns_over_some_pages() {
    let person = |n: usize| Person {
        name: format!("Vorname Nachname {n}"),
        role: n.is_multiple_of(3).then(|| "Vorsitz".into()),
    };
    let mut letter = letter("de", "Frieden");
    let signature = |n: usize, people: usize| Signature {
        organisation: format!("Organisation für Frieden und Menschenrechte {n}"),
        people: (0..people).map(person).collect(),
    };
    letter.signatures = (0..8).map(|n| signature(n, 25)).collect();
    let pages = document(&letter).pages().len();
    assert!((3..=6).contains(&pages), "8 organisations with 25 people each take {pages} pages");
    letter.signatures = (0..200).map(|n| signature(n, 1)).collect();
    let pages = document(&letter).pages().len();
    assert!((6..=9).contains(&pages), "200 organisations with one person each take {pages} pages");
    letter.signatures = (0..5).map(|n| signature(n, 1)).collect();
    assert_eq!(document(&letter).pages().len(), 1, "a short letter of five organisations");
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let letter = full("fa", "صلح");
    let first = PRESS.print(&letter).unwrap();
    let again = Press::new(outfit(layout())).unwrap().print(&letter).unwrap();
    assert!(first == again, "another press, another thread, the same bytes");
    let other = Letter { subject: "صلح".into(), ..letter };
    assert!(first != PRESS.print(&other).unwrap(), "another letter, other bytes");
}

#[test]
fn a_character_that_no_font_has_is_an_error_that_names_it() {
    let mut letter = letter("de", "Frieden");
    letter.signatures[0].people[0].name = "አበበ".into();
    letter.body.push(Block::Paragraph { runs: vec![value("𓀀"), text(" ok")] });
    let error = PRESS.print(&letter).unwrap_err();
    let told = error.to_string();
    assert_eq!(error.diagnostics().len(), 2, "those of a script together: {told}");
    for word in [
        "the Ethiopic characters `በ` (U+1260), `አ` (U+12A0)",
        "`𓀀` (U+13000)",
        "in `de`",
        "`openletter fonts add FILE`",
        "--system-fonts",
    ] {
        assert!(told.contains(word), "{word} in: {told}");
    }
}

#[test]
fn all_languages_of_the_example_find_their_letters() {
    for (tag, word) in [
        ("en", "“Peace” – naïve, O’Neil’s £ € №"),
        ("fa", "«صلح» پچژگکیۀهٔ می‌خواهیم رئیس‌جمهور ۰۱۲۳۴۵۶۷۸۹ ؟؛، ٪ أنًا"),
        ("ar", "«سلام» أإآؤئةىًٌٍَُِّْ ٠١٢٣٤٥٦٧٨٩ ؟؛، ﷲ"),
        ("de", "„Straße“ ‚ÄÖÜ‘ ẞ …"),
        ("fr", "« Œuvre » : ça, là ; où\u{202f}? naïf ÿ"),
        ("ru", "«Ёлка» — съезд „эхо“ №\u{a0}5"),
        ("zh-Hans", "“和平”——‘协议’……《宪章》、（一）〇·㎡".trim_end_matches('㎡')),
        ("sv", "”Åäö”"),
        ("nb", "«Æøå»"),
        ("da", "»Æøå«"),
        ("es", "¿«Ñandú»? ¡sí! ª º"),
        ("it", "«Perché»"),
        ("nl", "‘IJsland’ ij ĳ"),
        ("tr", "“İğüşçöı” â"),
        ("uk", "Їжак, ґанок, є, ʼ"),
        ("pl", "Zażółć gęślą jaźń"),
        ("kmr", "Êîûçş"),
    ] {
        PRESS.print(&letter(tag, word)).unwrap_or_else(|e| panic!("{tag}: {e}"));
    }
    let rare = "鿍𬭊𬭼𫓧㑇䶮"; // from the third level of the table, outside of GB 2312
    PRESS.print(&letter("zh-Hans", rare)).unwrap();
}

/// Returns the finished pages of a letter.
pub(super) fn document(letter: &Letter) -> PagedDocument {
    let desk = Desk::new(&PRESS, manuscript::pages(letter).unwrap(), &letter.pictures);
    PRESS.lay_out(&desk, letter).unwrap()
}

/// Returns the text of the pages in the order in which a PDF holds it.
fn stored(document: &PagedDocument) -> String {
    fn gather(frame: &Frame, out: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => gather(&group.frame, out),
                FrameItem::Text(text) => {
                    out.push_str(&text.text);
                    out.push('|');
                }
                _ => {}
            }
        }
    }
    let mut out = String::new();
    document.pages().iter().for_each(|page| gather(&page.frame, &mut out));
    out
}

#[test]
fn a_value_is_never_markup() {
    let nasty = r#"#sys $x$ \ `y` *z* _u_ <b> @a = b // c "d" [e] ~ \u{41}"#;
    let mut letter = letter("en", "peace");
    letter.sender.name = nasty.into();
    letter.subject = nasty.into();
    letter.address.push(Line::new(nasty, Direction::Ltr));
    letter.signatures[0].people[0].name = nasty.into();
    letter.body.push(Block::Paragraph { runs: vec![value(nasty)] });
    let text = stored(&document(&letter)).replace('|', "");
    let bare = |s: &str| s.replace([' ', '|'], "");
    assert_eq!(bare(&text).matches(&bare(nasty)).count(), 5, "{text}");
    PRESS.print(&letter).unwrap();
}

#[test]
fn a_mistake_in_a_layout_has_a_place() {
    let print = |text: &str, files: &[(&str, &'static str)]| {
        let files = files.iter().map(|(name, text)| (name.to_string(), Cow::Borrowed(text.as_bytes()))).collect();
        let own = Outfit { files, ..outfit(Source::new("templates/letter.typ", text)) };
        Press::new(own).and_then(|press| press.print(&letter("en", "peace"))).map(drop).map_err(|e| e.to_string())
    };
    let wrong = print("#let letter = json(\"/letter.json\")\n\n  #letter.nonsense\n", &[]).unwrap_err();
    assert!(wrong.starts_with("templates/letter.typ:3:11: the layout cannot be set: "), "{wrong}");
    let wrong = print("= Hallo\n#(1 + ", &[]).unwrap_err();
    assert!(wrong.starts_with("templates/letter.typ:2:2: "), "{wrong}");
    let part = [("parts/a.typ", "#let x = 1\n#let y = zzz")];
    let wrong = print("#import \"parts/a.typ\": y", &part).unwrap_err();
    assert!(wrong.starts_with("templates/parts/a.typ:2:10: "), "{wrong}");
    let good = "#import \"parts/a.typ\": x\n#set document(title: \"a\")\n#read(\"b.txt\") #x";
    assert_eq!(print(good, &[("parts/a.typ", "#let x = 1"), ("b.txt", "beside")]), Ok(()));
    for (text, told) in [
        ("#import \"@preview/a:1.0.0\": b", "put its files beside the layout"),
        ("#read(\"/etc/passwd\")", "file not found"),
        ("#read(\"../../etc/passwd\")", "templates/letter.typ:1:"),
        ("#datetime.today()", "templates/letter.typ:1:"),
        ("#let f(n) = f(n + 1)\n#f(1)", "templates/letter.typ:1:"),
    ] {
        let wrong = print(text, &[]).unwrap_err();
        assert!(wrong.contains(told), "{told} in: {wrong}");
    }
    let wrong = print("a", &[("../b.typ", ""), ("letter.json", "{}")]).unwrap_err();
    assert!(wrong.contains("`../b.typ` is no path") && wrong.contains("`templates/letter.json` hides"), "{wrong}");
}

#[test]
fn what_a_letter_may_not_ask_for_is_an_error_and_no_crash() {
    let mut deep = letter("en", "peace");
    for _ in 0..500 {
        let body = std::mem::take(&mut deep.body);
        deep.body = vec![Block::Quote { blocks: body }];
    }
    PRESS.print(&deep).unwrap_err();
    let mut blind = letter("en", "peace");
    let picture = |name: &str| Run::Picture { name: name.into(), description: "x".into(), title: None };
    blind.body.push(Block::Paragraph { runs: vec![picture("../a.png"), picture("b.png")] });
    let error = PRESS.print(&blind).unwrap_err();
    assert_eq!(error.diagnostics().len(), 2, "{error}");
    assert_eq!(error.diagnostics()[0].code, Some("picture-missing"));
    let mut broken = letter("en", "peace");
    broken.pictures.insert("b.png".into(), Picture { media_type: "image/png", bytes: b"no picture".to_vec() });
    broken.body.push(Block::Paragraph { runs: vec![picture("b.png")] });
    assert!(PRESS.print(&broken).unwrap_err().to_string().contains("b.png"));
}

#[test]
fn a_letter_with_next_to_nothing_in_it_is_printed() {
    let mut hollow = letter("en", "peace");
    hollow.address.clear();
    hollow.salutation.clear();
    hollow.closing.clear();
    hollow.signatures.clear();
    hollow.copies.clear();
    hollow.enclosures.clear();
    hollow.sender = Letterhead { name: "peace".into(), ..Letterhead::default() };
    hollow.labels = Labels::default();
    hollow.url = None;
    hollow.notes = vec![vec![]];
    hollow.body.clear();
    PRESS.print(&hollow).unwrap();
    let runs = || vec![];
    hollow.body = vec![
        Block::Heading { level: 2, runs: runs() },
        Block::Paragraph { runs: vec![Run::Note { number: 1 }, Run::Emphasis { runs: runs() }, text("")] },
        Block::List { start: Some(1), tight: true, items: vec![vec![], vec![Block::Paragraph { runs: runs() }]] },
        Block::List { start: None, tight: true, items: vec![vec![]] },
        Block::Quote { blocks: vec![] },
        Block::Code { text: String::new() },
        Block::Table { columns: vec![], head: vec![], rows: vec![vec![]] },
        Block::Paragraph { runs: runs() },
    ];
    PRESS.print(&hollow).unwrap();
}

#[test]
fn a_broken_font_is_named() {
    let fonts = vec![("templates/fonts/x.ttf".to_string(), Cow::Borrowed(&b"no font"[..]))];
    let error = Press::new(Outfit { fonts, ..outfit(layout()) }).err().unwrap();
    assert!(error.to_string().contains("`templates/fonts/x.ttf` is no font"), "{error}");
}

#[test]
fn persian_text_is_stored_in_the_order_of_reading() {
    let mut letter = letter("fa", "صلح");
    let words = "سلام، می‌خواهیم دربارهٔ «ایران» و پروندهٔ هسته‌ای: لا اله.";
    letter.body = vec![paragraph(words)];
    let text = stored(&document(&letter)).replace('\u{200f}', "");
    assert!(text.contains(words), "in one piece: {text}");
}

#[test]
fn the_pass_for_reading_moves_no_ink() {
    /// Glyph and place in thousandths of a point; a shape has no glyph.
    type Ink = Vec<(Option<u16>, i64, i64)>;
    fn ink(frame: &Frame, at: Point, out: &mut Ink) {
        let place = |x: Abs, y: Abs| ((x.to_pt() * 1e3).round() as i64, (y.to_pt() * 1e3).round() as i64);
        for (offset, item) in frame.items() {
            let at = at + *offset;
            match item {
                FrameItem::Group(group) => ink(&group.frame, at, out),
                FrameItem::Shape(..) => out.push((None, place(at.x, at.y).0, place(at.x, at.y).1)),
                FrameItem::Text(text) => {
                    let mut left = at.x;
                    for glyph in &text.glyphs {
                        let id = ttf_parser::GlyphId(glyph.id);
                        let (x, y) = place(left + glyph.x_offset.at(text.size), at.y - glyph.y_offset.at(text.size));
                        if text.font.ttf().glyph_bounding_box(id).is_some() {
                            out.push((Some(glyph.id), x, y));
                        }
                        left += glyph.x_advance.at(text.size);
                    }
                }
                _ => {}
            }
        }
    }
    let all = |document: &PagedDocument| {
        let mut out = Ink::new();
        document.pages().iter().for_each(|page| ink(&page.frame, Point::zero(), &mut out));
        out.sort();
        out
    };
    let letter = full("fa", "دربارهٔ سلامِ می‌خواهیم، (C++) ۱۲");
    let desk = Desk::new(&PRESS, manuscript::pages(&letter).unwrap(), &letter.pictures);
    let plain = typst::compile::<PagedDocument>(&desk).output.unwrap();
    let before = all(&plain);
    let (standing, _) = visual::as_it_stands(&reading::in_order(plain, letter.dir)).unwrap();
    let after = all(&standing);
    assert!(before.len() == after.len() && before.len() > 2000);
    let moved: Vec<_> = after.iter().filter(|ink| before.binary_search(ink).is_err()).collect();
    assert!(moved.len() > 100 && moved.iter().all(|(glyph, ..)| glyph.is_none()), "marks and letters became shapes");
    for (_, x, y) in moved {
        let near = |ink: &&(Option<u16>, i64, i64)| ink.0.is_some() && (ink.1 - x).abs() < 3 && (ink.2 - y).abs() < 3;
        assert!(before.iter().any(|ink| near(&ink)), "a shape at {x}, {y} stands where its glyph stood");
    }
}

#[test]
fn right_to_left_letters_are_written_for_every_reader() {
    for (tag, word) in [("fa", "بی‌آنکه"), ("ar", "معًا")] {
        let mut letter = full(tag, word);
        // Ligatures, joiners, marks, kashida, figures, brackets, Latin words, letters far over their neighbours.
        let words = "لا إله إلا الله، «ســلام» (C++) ۱۲۳ دربارهٔ Human Rights Watch: كارون هرگز جمهورية المملكة مُعً ِا";
        letter.body.push(paragraph(words));
        let (standing, lines) = visual::as_it_stands(&document(&letter)).unwrap();
        let said: String = lines.iter().flatten().map(|line| line.logical.as_str()).collect();
        assert!(said.contains("لا إله إلا الله، «ســلام»"), "{said}");
        let options = PdfOptions { standards: PRESS.standards.clone(), ..PdfOptions::default() };
        let old = typst_pdf::pdf(&standing, &options).unwrap();
        let new = retouch::legible(&old, &lines).expect("Typst writes what is expected of it");
        let count = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).filter(|w| *w == what).count();
        assert_eq!(count(&old, b"/ActualText"), 0);
        assert!(count(&new, b"/ActualText") > 20, "elements of the structure have their texts");
    }
    assert!(visual::as_it_stands(&document(&letter("en", "peace"))).is_none(), "has nothing to turn");
}

#[test]
fn right_to_left_words_in_any_letter_are_written_for_every_reader() {
    for (tag, words) in [
        ("en", "said “سلام بر شما”, ژاله سپیدار and (میم)"),
        ("ru", "שלום עליכם!"),
        ("en", "שלום"),
        ("fa", "שלום עליכם"),
        ("zh-Hans", "سلام بر"),
        ("he", "سلام"),
    ] {
        let mut letter = letter(tag, if tag == "he" { "שלום" } else { "2026" });
        letter.body = vec![paragraph(words)];
        let document = document(&letter);
        let document = voices::given(&document, &letter).0.unwrap_or(document);
        let (standing, lines) = visual::as_it_stands(&document).unwrap_or_else(|| panic!("{tag}: {words}"));
        let options = PdfOptions { standards: PRESS.standards.clone(), ..PdfOptions::default() };
        let pdf = typst_pdf::pdf(&standing, &options).unwrap();
        let said: String = lines.iter().flatten().map(|line| line.logical.as_str()).collect();
        assert!(said.contains(words), "{tag}: {words}: {said}");
        assert!(retouch::legible(&pdf, &lines).is_some(), "{tag}: {words}: {lines:?}");
    }
}

#[test]
fn letters_come_from_any_number_of_threads_as_they_come_from_one() {
    let make = |number: usize| -> Result<Letter> {
        let mut one = letter(["en", "fa", "ru"][number % 3], ["peace", "صلح", "мир"][number % 3]);
        one.recipient = format!("r{number}");
        one.body.push(Block::Paragraph { runs: vec![value(&number.to_string())] });
        Ok(one)
    };
    let run = |threads: usize| {
        let all = Mutex::new(BTreeMap::new());
        let job = |number: usize| {
            let bytes = PRESS.print(&make(number)?)?;
            assert!(all.lock().unwrap().insert(number, bytes).is_none(), "letter {number} comes once");
            Ok(())
        };
        crew(24, threads, job).unwrap();
        all.into_inner().unwrap()
    };
    let one = run(1);
    assert_eq!(one.len(), 24);
    assert!(one == run(3), "the same bytes from three threads");
    assert!(one[&7] == PRESS.print(&make(7).unwrap()).unwrap(), "and from a letter alone");
}

#[test]
fn a_standard_is_followed_with_accessibility_where_the_two_go_together() {
    let holds = |bytes: &[u8], words: &str| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    let mut letter = full("fa", "صلح");
    letter.verify = Some(Verify {
        label: "صلح".into(),
        url: "https://a.example".into(),
        mark: "x".into(),
        qr: Qr::new("https://a.example"),
    });
    for standard in Standard::ALL {
        let press = Press::new(Outfit { standard: *standard, ..outfit(layout()) }).unwrap();
        let pdf = press.print(&letter).unwrap_or_else(|e| panic!("{standard}: {e}"));
        let (part, level) = match standard.as_str().strip_prefix("a-") {
            Some(rest) => (&rest[..1], rest[1..].to_uppercase()),
            None => ("", String::new()),
        };
        assert_eq!(holds(&pdf, "<pdfaid:part>"), !part.is_empty(), "{standard}");
        assert!(part.is_empty() || holds(&pdf, &format!("<pdfaid:part>{part}<")), "{standard}");
        assert!(level.is_empty() || holds(&pdf, &format!("<pdfaid:conformance>{level}<")), "{standard}");
        assert_eq!(holds(&pdf, "<pdfuaid:part>"), !matches!(part, "1" | "4"), "{standard}");
    }
}

#[test]
fn what_typst_warns_of_is_told_once() {
    let text = "#set document(title: \"a\")\n#set text(font: \"No Such Face\")\n#json(\"/letter.json\").subject";
    let press = Press::new(outfit(Source::new("templates/letter.typ", text))).unwrap();
    assert!(press.warnings().is_empty());
    for _ in 0..2 {
        press.print(&letter("en", "peace")).unwrap();
    }
    let told = press.warnings();
    assert_eq!(told.len(), 1, "{told:?}");
    let one = told[0].to_string();
    assert!(one.contains("no such face") && one.starts_with("templates/letter.typ:2:"), "{one}");
    assert!(
        {
            PRESS.print(&full("fa", "صلح")).unwrap();
            PRESS.warnings().is_empty()
        },
        "the built-in layout gives no cause"
    );
}

#[test]
fn the_logo_stands_in_the_head_and_has_words() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";
    let mut letter = letter("fa", "صلح");
    let before = PRESS.print(&letter).unwrap();
    letter.sender.logo = Some(Logo { name: "../logo.svg".into(), description: "a dove".into() });
    let picture = Picture { media_type: "image/svg+xml", bytes: svg.into() };
    letter.pictures.insert("../logo.svg".into(), picture);
    for layout in crate::campaign::Layout::all() {
        letter.layout = layout;
        let pdf = PRESS.print(&letter).unwrap();
        let alt = b"/Alt(a dove)";
        assert!(pdf.windows(alt.len()).any(|window| window == alt), "{layout:?}: read aloud");
        assert!(pdf != before);
    }
}
