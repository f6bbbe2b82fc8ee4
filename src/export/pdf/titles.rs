//! Between layout and export: the title of a link becomes the description of its annotation (`/Contents`), which viewers show on
//! pointing at it and PDF/UA-1 demands (ISO 14289-1, 7.18.5).
//!
//! Typst describes every link by its address, and a layout cannot say otherwise. So the layout puts `metadata((title: "…"))` into
//! the words of a link, and here it is taken from there. A link without keeps its address.

use typst::ecow::EcoString;
use typst::foundations::{Content, NativeElement, Packed, Selector, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::LinkMarker;
use typst_layout::PagedDocument;

use super::frames;

/// Returns a document whose links are described by their titles, where they have one.
pub fn told(document: PagedDocument) -> PagedDocument {
    if !document.pages().iter().any(|page| has_title(&page.frame)) {
        return document;
    }
    frames::bound(&document, document.pages().iter().map(|page| frame(&page.frame)))
}

fn has_title(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_title(&group.frame),
        FrameItem::Tag(Tag::Start(element, _)) => title(element).is_some(),
        _ => false,
    })
}

fn frame(given: &Frame) -> Frame {
    let items = given.items().cloned().map(|(at, mut item)| {
        match &mut item {
            FrameItem::Group(group) if has_title(&group.frame) => group.frame = frame(&group.frame),
            FrameItem::Tag(Tag::Start(element, _)) => {
                let title = title(element);
                if let (Some(title), Some(link)) = (title, element.to_packed_mut::<LinkMarker>()) {
                    link.alt = Some(title);
                }
            }
            _ => {}
        }
        (at, item)
    });
    frames::filled(given, items)
}

/// Returns the title that the layout has put into a link.
fn title(element: &Content) -> Option<EcoString> {
    let link: &Packed<LinkMarker> = element.to_packed()?;
    let mark = link.body.query_first_naive(&Selector::Elem(MetadataElem::ELEM, None))?;
    let Value::Dict(mark) = &mark.to_packed::<MetadataElem>()?.value else { return None };
    match mark.get("title") {
        Ok(Value::Str(title)) if !title.as_str().trim().is_empty() => Some(title.as_str().into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use typst::layout::{Abs, Point};

    use super::*;
    use crate::export::Exporter;
    use crate::export::pdf::retouch::Objects;
    use crate::export::pdf::tests::{PRESS, document, letter, text};
    use crate::letter::{Block, Letter, Run};

    /// Returns a letter's PDF with everything in it unpacked, a character for each byte.
    fn printed(letter: &Letter) -> String {
        let bytes = PRESS.print(letter).unwrap();
        let objects = Objects::read(&bytes).unwrap();
        let streams = objects.numbers().filter_map(|n| objects.stream(n)).collect::<Vec<_>>().concat();
        let all: String = [bytes, streams].concat().into_iter().map(char::from).collect();
        all.replace("/Contents (", "/Contents(")
    }

    fn linking(tag: &str, word: &str, titles: [Option<&str>; 3]) -> Letter {
        let mut one = letter(tag, word);
        let link = |(n, title): (usize, Option<&str>)| Run::Link {
            address: format!("https://a.example/{n}"),
            title: title.map(Into::into),
            runs: vec![text("words of the link "), Run::Emphasis { runs: vec![text(&"and more ".repeat(20))] }],
        };
        one.body = vec![Block::Paragraph { runs: titles.into_iter().enumerate().map(link).collect() }];
        one
    }

    /// Returns the words of a document with their places, in hundredths of a point.
    fn ink(frame: &Frame, at: Point, out: &mut Vec<(String, i64, i64)>) {
        for (place, item) in frame.items() {
            let at = at + *place;
            match item {
                FrameItem::Group(group) => ink(&group.frame, at, out),
                FrameItem::Text(text) => {
                    let place = |abs: Abs| (abs.to_pt() * 100.0).round() as i64;
                    out.push((text.text.to_string(), place(at.x), place(at.y)));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn a_link_is_described_by_its_title_else_by_its_address() {
        for (tag, word) in [("en", "Peace"), ("fa", "صلح"), ("zh-Hans", "和平")] {
            let hostile = "A title) /Lang (xx) >> \\";
            let one = linking(tag, word, [Some("The Charter"), None, Some(hostile)]);
            let pdf = printed(&one);
            assert_eq!(pdf.matches("/Contents(The Charter)").count(), 1, "{tag}");
            assert_eq!(pdf.matches("/Contents(https://a.example/1)").count(), 1, "{tag}");
            assert_eq!(pdf.matches("/Contents(A title").count(), 1, "{tag}");
            assert!(!pdf.contains("/Contents(https://a.example/0)") && !pdf.contains("A title)"), "{tag}");
        }
    }

    #[test]
    fn a_title_is_read_in_its_script_needs_no_font_and_moves_nothing() {
        for (tag, word) in [("en", "Peace"), ("fa", "صلح")] {
            let titled = linking(tag, word, [Some("منشور"), Some("𓀀"), Some("The Charter")]);
            PRESS.look(&titled).unwrap();
            // UTF-16 with its mark, as ISO 32000-1, 7.9.2.2, has it; Typst may write it in hexadecimal digits.
            let pdf = printed(&titled);
            let written = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
            let hex: String = written("\u{FEFF}منشور").iter().map(|byte| format!("{byte:02X}")).collect();
            assert!(pdf.to_uppercase().contains(&hex), "{tag}");
            let places = |letter: &Letter| {
                let mut out = vec![];
                document(letter).pages().iter().for_each(|page| ink(&page.frame, Point::zero(), &mut out));
                out
            };
            assert_eq!(places(&titled), places(&linking(tag, word, [None; 3])), "{tag}");
        }
    }
}
