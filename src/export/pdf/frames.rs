//! Frames and documents like others, with other contents: for all that is done between layout and export.

use typst::layout::{Frame, FrameItem, Point};
use typst::model::Document;
use typst_layout::{Page, PagedDocument};

/// Returns a frame like another one, with these items.
pub fn filled(like: &Frame, items: impl IntoIterator<Item = (Point, FrameItem)>) -> Frame {
    let mut out = Frame::new(like.size(), like.kind());
    if like.has_baseline() {
        out.set_baseline(like.baseline());
    }
    out.push_multiple(items);
    out
}

/// Returns a document like another one, with a frame for each of its pages.
pub fn bound(like: &PagedDocument, frames: impl IntoIterator<Item = Frame>) -> PagedDocument {
    let pages = like.pages().iter().zip(frames).map(|(page, frame)| Page { frame, ..page.clone() });
    PagedDocument::new(pages.collect(), like.info().clone())
}
