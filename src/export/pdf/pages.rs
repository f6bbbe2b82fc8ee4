//! The pages of a letter as pictures.

use typst::utils::{Scalar, hash128};
use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};

use crate::diag::{Error, Result};
use crate::export::crew::apart;

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

    /// Returns a page as PNG with so many dots to the inch, the first being number 0; none where there is no such page.
    ///
    /// It is drawn by the renderer that comes with Typst, from the same pages as the PDF; nothing of the machine has a
    /// part in it.
    ///
    /// # Errors
    /// When the machine gives no thread, or the page is too large to draw.
    pub fn png(&self, number: usize, dots: f64) -> Result<Option<Vec<u8>>> {
        let Some(page) = self.0.pages().get(number) else { return Ok(None) };
        let options = RenderOptions { pixel_per_pt: Scalar::new(dots / 72.0), ..RenderOptions::default() };
        let png = apart(|| render(page, &options).encode_png())?;
        png.map(Some).map_err(|e| Error::new(format!("page {} cannot be drawn: {e}", number + 1)))
    }

    /// Returns all pages as PNG, as [`Pages::png`] does.
    ///
    /// # Errors
    /// As [`Pages::png`].
    pub fn all(&self, dots: f64) -> Result<Vec<Vec<u8>>> {
        (0..self.0.pages().len()).filter_map(|number| self.png(number, dots).transpose()).collect()
    }
}
