//! The pages of a letter as pictures.

use typst::utils::{Scalar, hash128};
use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};

use crate::diag::{Error, Result};
use crate::export::crew::apart;

/// Pixels per point: an A4 page is 1190 pixels wide, sharp on the screens of today.
const SHARPNESS: f64 = 2.0;

/// The pages of a letter, set but not yet drawn.
pub struct Pages(PagedDocument);

impl Pages {
    pub(super) fn new(document: PagedDocument) -> Pages {
        Pages(document)
    }

    /// Returns a mark for each page: as long as it stays the same, the page looks the same.
    pub fn marks(&self) -> Vec<String> {
        self.0.pages().iter().map(|page| format!("{:032x}", hash128(page))).collect()
    }

    /// Returns width and height of a page in points, the first being number 0; none where there is no such page.
    pub fn size(&self, number: usize) -> Option<(f64, f64)> {
        let size = self.0.pages().get(number)?.frame.size();
        Some((size.x.to_pt(), size.y.to_pt()))
    }

    /// Returns a page as PNG, the first being number 0; none where there is no such page.
    ///
    /// # Errors
    /// When the machine gives no thread, or the page is too large to draw.
    pub fn png(&self, number: usize) -> Result<Option<Vec<u8>>> {
        let Some(page) = self.0.pages().get(number) else { return Ok(None) };
        let options = RenderOptions { pixel_per_pt: Scalar::new(SHARPNESS), ..RenderOptions::default() };
        let png = apart(|| render(page, &options).encode_png())?;
        png.map(Some).map_err(|e| Error::new(format!("page {} cannot be drawn: {e}", number + 1)))
    }
}
