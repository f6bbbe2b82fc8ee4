//! Where things stand on the laid-out pages, in millimetres from the top left corner of the paper.

use std::collections::BTreeMap;

use typst::layout::{Frame, FrameItem, Point};
use typst_layout::PagedDocument;

use super::tests::{document, letter, paragraph};
use crate::campaign::Layout;
use crate::letter::*;

/// A piece of text on its page.
#[derive(Clone, Debug)]
struct Piece {
    page: usize,
    text: String,
    left: f64,
    right: f64,
    /// The line on which it stands.
    base: f64,
    size: f64,
}

/// Returns every piece of text of the pages.
fn pieces(document: &PagedDocument) -> Vec<Piece> {
    fn gather(page: usize, frame: &Frame, at: Point, out: &mut Vec<Piece>) {
        for (offset, item) in frame.items() {
            let at = at + *offset;
            match item {
                FrameItem::Group(group) => gather(page, &group.frame, at, out),
                FrameItem::Text(text) => out.push(Piece {
                    page,
                    text: text.text.to_string(),
                    left: at.x.to_mm(),
                    right: (at.x + text.width()).to_mm(),
                    base: at.y.to_mm(),
                    size: text.size.to_mm(),
                }),
                _ => {}
            }
        }
    }
    let mut out = vec![];
    for (number, page) in document.pages().iter().enumerate() {
        gather(number + 1, &page.frame, Point::zero(), &mut out);
    }
    out
}

/// Returns the pieces that hold some words.
fn holding<'a>(pieces: &'a [Piece], words: &str) -> Vec<&'a Piece> {
    pieces.iter().filter(|piece| piece.text.contains(words)).collect()
}

/// Returns a letter in a layout to an address of so many lines.
fn addressed(tag: &str, layout: Layout, lines: usize) -> Letter {
    let mut one = letter(tag, "Peace");
    one.layout = layout;
    one.address = (1..=lines).map(|n| Line::new(format!("Addressee{n} Street"), one.dir)).collect();
    one.dateline = "Dateline".into();
    one.subject = "Subject".into();
    one.sender.postal = vec![Line::new("Origin 1", one.dir), Line::new("10115 Berlin", one.dir)];
    one
}

/// The window of a layout: left, top, right and bottom of where its envelope shows the paper for sure.
const WINDOWS: [(Layout, [f64; 4], f64); 5] = [
    // DIN 5008: the zone for the address begins 17.7 mm below the head and is 27.3 mm high; text at 25 mm.
    (Layout::Din5008A, [25.0, 27.0 + 17.7, 105.0, 27.0 + 45.0], 27.0 + 45.0 + 8.46),
    (Layout::Din5008B, [25.0, 45.0 + 17.7, 105.0, 45.0 + 45.0], 45.0 + 45.0 + 8.46),
    (Layout::Fr, [110.0, 50.0, 190.0, 79.0], 100.0),
    (Layout::UsLetter, [25.4, 53.34, 109.22, 80.01], 86.36),
    (Layout::Uk, [25.0, 53.0, 100.0, 81.0], 92.0),
];

#[test]
fn an_address_stands_in_the_window_of_its_envelope() {
    for (layout, [left, top, right, bottom], text) in WINDOWS {
        for tag in ["en", "fa", "ar", "zh-Hans", "he"] {
            for lines in [1, 3, 6] {
                let pages = pieces(&document(&addressed(tag, layout, lines)));
                let found = holding(&pages, "Addressee");
                let what = format!("{layout:?}, {tag}, {lines} lines");
                assert!(found.len() >= lines, "{what}: {found:?}");
                for piece in &found {
                    assert_eq!(piece.page, 1, "{what}");
                    assert!(piece.left >= left - 0.05 && piece.right <= right + 0.05, "{what}: {piece:?}");
                    assert!(piece.base - 0.78 * piece.size >= top - 0.05, "{what}: {piece:?}");
                    assert!(piece.base + 0.22 * piece.size <= bottom + 0.05, "{what}: {piece:?}");
                }
                let first = found.iter().map(|piece| piece.base - 0.78 * piece.size).fold(f64::MAX, f64::min);
                assert!(
                    (first - top).abs() < 0.6,
                    "{what}: the first line begins at the top of the zone, not at {first}"
                );
                if tag == "en" {
                    assert!(found.iter().any(|piece| (piece.left - left).abs() < 0.05), "{what}: {found:?}");
                }
                // The subject is the first of the text, in its place whatever the address.
                let subject = holding(&pages, "Subject").into_iter().find(|piece| piece.base < 150.0).unwrap();
                let high = subject.base - 0.78 * subject.size;
                assert!((high - text).abs() < 0.3, "{what}: the text begins at {high} instead of {text}");
            }
        }
    }
}

#[test]
fn nothing_else_stands_in_the_window() {
    for (layout, [left, top, right, bottom], _) in WINDOWS {
        for tag in ["en", "fa"] {
            let mut one = addressed(tag, layout, 6);
            one.notice = Some("Notice ".repeat(20).trim().into());
            one.sender.members = (0..12).map(|n| format!("Member organisation for peace {n}")).collect();
            for piece in pieces(&document(&one)).iter().filter(|p| p.page == 1 && !p.text.contains("Addressee")) {
                let (high, low) = (piece.base - 0.78 * piece.size, piece.base + 0.22 * piece.size);
                let beside = piece.right < left || piece.left > right || high > bottom || low < top;
                assert!(beside, "{layout:?} in {tag}: {piece:?}");
            }
        }
    }
}

#[test]
fn the_german_page_has_a_return_line_a_column_and_a_zone_for_remarks() {
    for (layout, head) in [(Layout::Din5008A, 27.0), (Layout::Din5008B, 45.0)] {
        let mut one = addressed("de", layout, 4);
        one.copy_for = Some("Remark".into());
        let pages = pieces(&document(&one));
        let origin = holding(&pages, "Origin 1")[0];
        assert!(origin.base > head && origin.base < head + 5.0 && origin.right < 105.0, "{origin:?}");
        let remark = holding(&pages, "Remark")[0];
        assert!(remark.base > head + 5.0 && remark.base < head + 17.7, "{remark:?}");
        for words in ["Dateline", "letters@example.org"] {
            let found = holding(&pages, words)[0];
            assert!(
                (found.left - 125.0).abs() < 0.1 && found.base > head + 5.0 && found.base < head + 45.0,
                "{found:?}"
            );
        }
        let mut marks = vec![];
        lines(&document(&one).pages()[0].frame, Point::zero(), &mut marks);
        let marks: Vec<f64> = marks.into_iter().filter(|(x, _)| *x < 10.0).map(|(_, y)| y).collect();
        let want = [head + 60.0, head + 165.0, 148.5];
        assert!(marks.len() == 3 && want.iter().all(|y| marks.iter().any(|m| (m - y).abs() < 0.01)), "{marks:?}");
    }
}

#[test]
fn a_return_line_that_is_too_long_keeps_the_address() {
    let mut one = addressed("de", Layout::Din5008B, 4);
    one.sender.name = "Bündnis für die Flüsse, die das Meer erreichen".into();
    one.sender.postal =
        vec![Line::new("Straße der Schifffahrt am Ufer 112", one.dir), Line::new("10115 Berlin", one.dir)];
    let pages = pieces(&document(&one));
    let of_line = |words: &str| holding(&pages, words).into_iter().any(|p| p.base > 45.0 && p.base < 50.0);
    assert!(of_line("10115 Berlin") && !of_line("Bündnis"), "{pages:?}");
    one.sender.name = "Bündnis".into();
    let pages = pieces(&document(&one));
    assert!(holding(&pages, "Bündnis").into_iter().any(|p| p.base > 45.0 && p.base < 50.0), "{pages:?}");
}

#[test]
fn no_second_line_passes_for_another_addressee() {
    let mut one = addressed("en", Layout::Intl, 1);
    one.address.insert(0, Line::new(format!("Addressee0 {}", "of the Long Names ".repeat(6).trim_end()), one.dir));
    for (edition, further) in [(Edition::Public, true), (Edition::Addressed, false)] {
        one.edition = edition;
        let pages = pieces(&document(&one));
        let [first, next] = ["Addressee0", "Addressee1"].map(|words| holding(&pages, words)[0]);
        let between = |piece: &&Piece| piece.base > first.base + 1.0 && piece.base < next.base - 1.0;
        let second = pieces(&document(&one)).iter().filter(between).map(|p| p.left).fold(f64::MAX, f64::min);
        assert!((first.left - next.left).abs() < 0.01 && second < 100.0, "{pages:?}");
        assert_eq!(second > first.left + 3.0, further, "{pages:?}");
    }
}

/// Adds where the shapes of a page begin.
fn lines(frame: &Frame, at: Point, out: &mut Vec<(f64, f64)>) {
    for (offset, item) in frame.items() {
        let at = at + *offset;
        match item {
            FrameItem::Group(group) => lines(&group.frame, at, out),
            FrameItem::Shape(..) => out.push((at.x.to_mm(), at.y.to_mm())),
            _ => {}
        }
    }
}

#[test]
fn every_layout_has_its_paper_and_keeps_to_its_margins() {
    for layout in Layout::all() {
        for tag in ["en", "fa"] {
            let mut one = addressed(tag, layout, 4);
            one.body = (0..40).map(|_| paragraph(&"Peace and human rights. ".repeat(8))).collect();
            let document = document(&one);
            let size = document.pages()[0].frame.size();
            let (width, height) = (size.x.to_mm(), size.y.to_mm());
            let want = if layout == Layout::UsLetter { (215.9, 279.4) } else { (210.0, 297.0) };
            assert!((width - want.0).abs() < 0.05 && (height - want.1).abs() < 0.05, "{layout:?}: {width} × {height}");
            for piece in pieces(&document) {
                // A full stop may hang in the margin.
                assert!(piece.left > 19.0 && piece.right < width - 19.0, "{layout:?} in {tag}: {piece:?}");
                assert!(piece.base > 8.0 && piece.base < height - 8.0, "{layout:?} in {tag}: {piece:?}");
            }
        }
    }
}

#[test]
fn only_a_layout_without_window_is_turned_for_a_right_to_left_language() {
    let left_of = |tag: &str, layout: Layout| {
        let pages = pieces(&document(&addressed(tag, layout, 3)));
        holding(&pages, "Addressee")[0].left
    };
    assert!(left_of("en", Layout::Intl) < 30.0 && left_of("fa", Layout::Intl) > 105.0);
    assert!(left_of("en", Layout::Uk) < 30.0 && left_of("fa", Layout::Uk) < 105.0);
    assert!(left_of("en", Layout::Fr) > 105.0 && left_of("fa", Layout::Fr) > 105.0);
}

#[test]
fn an_address_too_long_for_its_window_pushes_the_text_down() {
    let pages = pieces(&document(&addressed("de", Layout::Din5008B, 14)));
    let last = holding(&pages, "Addressee14")[0].base;
    let subject = holding(&pages, "Subject").into_iter().find(|piece| piece.base < 200.0).unwrap();
    assert!(subject.base - subject.size > last + 5.0, "{last} {subject:?}");
}

#[test]
fn a_string_without_a_blank_breaks_at_the_margin() {
    let long = "x".repeat(400);
    let url = format!("https://example.org/{}", "path/".repeat(60));
    for layout in [Layout::Intl, Layout::Din5008B] {
        let mut one = addressed("en", layout, 2);
        one.address.push(Line::new(long[..200].to_string(), one.dir));
        one.sender.name = long[..150].into();
        one.signatures[0].organisation = long[..90].into();
        one.signatures[0].people[0].name = long[..90].into();
        one.subject = long[..120].into();
        one.body = vec![
            paragraph(&long),
            Block::Paragraph {
                runs: vec![Run::Link {
                    address: url.clone(),
                    title: None,
                    runs: vec![Run::Value { text: url.clone() }],
                }],
            },
            Block::Table {
                columns: vec![Alignment::Start; 3],
                head: vec![],
                rows: vec![vec![vec![Run::Text { text: long.clone() }], vec![Run::Text { text: "a".into() }], vec![]]],
            },
            Block::Code { text: long.clone() },
        ];
        one.verify =
            Some(Verify { label: "Verify".into(), url: url.clone(), mark: "x · 1".into(), qr: Qr::new(&url) });
        for piece in pieces(&document(&one)) {
            assert!(piece.left > 19.9 && piece.right < 190.1, "{layout:?}: {piece:?}");
        }
    }
}

#[test]
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    let person = |n: usize, of: usize| Person {
        name: format!("Person{of}x{n} Surname"),
        role: n.is_multiple_of(3).then(|| "Role".into()),
    };
    for (organisations, people) in [(5, 1), (5, 3), (1, 200), (4, 50), (8, 25), (20, 10), (40, 5)] {
        // Whatever stands above, the place where the page ends wanders through the signatures.
        for above in (0..24).step_by(3) {
            let mut one = addressed("en", Layout::Intl, 3);
            one.labels.signatories = "HeadingOfAll".into();
            one.body = (0..above).map(|_| paragraph(&"Peace and human rights. ".repeat(9))).collect();
            one.signatures = (0..organisations)
                .map(|of| Signature {
                    organisation: format!("Organisation{of}x"),
                    people: (0..people).map(|n| person(n, of)).collect(),
                })
                .collect();
            let pages = pieces(&document(&one));
            let what = format!("{organisations} × {people} below {above} paragraphs");
            let mut first: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
            for piece in holding(&pages, "Person") {
                let of: usize = piece.text["Person".len()..].split('x').next().unwrap().parse().unwrap();
                let place = first.entry(of).or_insert((piece.page, piece.base));
                *place = if (piece.page, piece.base) < *place { (piece.page, piece.base) } else { *place };
            }
            assert_eq!(first.len(), organisations, "{what}: everybody is there");
            let signed = holding(&pages, "Person").len();
            assert_eq!(signed, organisations * people, "{what}: nobody twice");
            for (of, (page, _)) in &first {
                let name = format!("Organisation{of}x");
                // The list of members in the letterhead has other names.
                for heading in holding(&pages, &name) {
                    assert_eq!(heading.page, *page, "{what}: {name} stands with its people");
                }
            }
            if let Some(heading) = holding(&pages, "HeadingOfAll").first() {
                assert_eq!(heading.page, first[&0].0, "{what}: the heading stands with the first of them");
            }
        }
    }
}

#[test]
fn the_line_that_tells_how_to_verify_stands_on_the_last_page() {
    for tag in ["en", "fa"] {
        let mut one = addressed(tag, Layout::Intl, 3);
        one.body = (0..20).map(|_| paragraph(&"Peace and human rights. ".repeat(9))).collect();
        let url = "https://mehregan.example/verify";
        one.verify =
            Some(Verify { label: "Verify".into(), url: url.into(), mark: "peace · 1".into(), qr: Qr::new(url) });
        let document = document(&one);
        let pages = pieces(&document);
        let found = holding(&pages, url);
        assert!(found.len() == 1 && found[0].page == document.pages().len() && found[0].page > 1, "{found:?}");
    }
}
