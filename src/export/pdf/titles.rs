//! Between layout and export: the title of a link becomes the description of its annotation (`/Contents`), which viewers show on
//! pointing at it and PDF/UA-1 demands (ISO 14289-1, 7.18.5).
//!
//! Typst describes every link by its address, and a layout cannot say otherwise. So the layout puts `metadata((title: "…"))` into
//! the words of a link, and here it is taken from there. A link without keeps its address.

use ecow::EcoString;
use typst::foundations::{Content, NativeElement, Packed, Selector, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::LinkMarker;
use typst_layout::{Page, PagedDocument};

/// Returns a document whose links are described by their titles, where they have one.
pub fn told(mut document: PagedDocument) -> PagedDocument {
    if !document.pages().iter().any(|page| has_title(&page.frame)) {
        return document;
    }
    let pages = document.pages().iter().map(|page| Page { frame: frame(&page.frame), ..page.clone() }).collect();
    let info = document.info_mut().clone();
    PagedDocument::new(pages, info)
}

fn has_title(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_title(&group.frame),
        FrameItem::Tag(Tag::Start(element, _)) => title(element).is_some(),
        _ => false,
    })
}

fn frame(given: &Frame) -> Frame {
    let mut out = Frame::new(given.size(), given.kind());
    if given.has_baseline() {
        out.set_baseline(given.baseline());
    }
    out.push_multiple(given.items().cloned().map(|(at, mut item)| {
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
    }));
    out
}

/// Returns the title that the layout has put into a link.
fn title(element: &Content) -> Option<EcoString> {
    let link: &Packed<LinkMarker> = element.to_packed()?;
    let mark = link.body.query_first_naive(&Selector::Elem(MetadataElem::ELEM, None))?;
    let Value::Dict(mark) = &mark.to_packed::<MetadataElem>()?.value else { return None };
    match mark.get("title") {
        Ok(Value::Str(title)) if !title.trim().is_empty() => Some(title.as_str().into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::pdf::retouch::Objects;
    use crate::export::pdf::tests::{PRESS, document, letter, text};
    use crate::letter::{Block, Letter, Run};

    /// Returns the descriptions of the annotations of a letter's PDF, in UTF-16 where they are.
    fn described(letter: &Letter) -> String {
        let bytes = PRESS.print(letter).unwrap();
        let objects = Objects::read(&bytes).unwrap();
        let streams = objects.numbers().filter_map(|n| objects.stream(n)).collect::<Vec<_>>().concat();
        let all = [bytes, streams].concat();
        all.iter().map(|byte| char::from(*byte)).collect()
    }

    fn link(address: &str, title: Option<&str>) -> Run {
        Run::Link {
            address: address.into(),
            title: title.map(Into::into),
            runs: vec![text("words of the link "), Run::Emphasis { runs: vec![text(&"and more ".repeat(20))] }],
        }
    }

    #[test]
    fn a_link_is_described_by_its_title_else_by_its_address() {
        for (tag, word) in [("en", "Peace"), ("fa", "صلح"), ("zh-Hans", "和平")] {
            let mut one = letter(tag, word);
            let hostile = "A title) /Lang (xx) >> \\";
            let links = |titles: [Option<&str>; 3]| {
                let addresses = ["https://a.example/1", "https://a.example/2", "https://a.example/2"];
                addresses.into_iter().zip(titles).map(|(address, title)| link(address, title)).collect()
            };
            one.body = vec![Block::Paragraph { runs: links([Some("The Charter"), None, Some(hostile)]) }];
            let pdf = described(&one);
            assert_eq!(pdf.matches("/Contents (The Charter)").count(), 1, "{tag}");
            assert_eq!(pdf.matches("/Contents (https://a.example/2)").count(), 1, "{tag}");
            assert!(!pdf.contains("/Contents (https://a.example/1)"), "{tag}");
            assert_eq!(pdf.matches("/Lang (xx)").count(), 0, "{tag}: a title ends no text");
            let before = document(&one);
            one.body = vec![Block::Paragraph { runs: links([None; 3]) }];
            let count =
                |document: &PagedDocument| document.pages().iter().map(|p| p.frame.items().count()).sum::<usize>();
            assert!(count(&before) >= count(&document(&one)));
        }
    }
}
