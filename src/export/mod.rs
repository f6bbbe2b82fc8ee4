//! Letters as bytes: one format, one file or folder.

#[cfg(feature = "pdf")]
pub mod pdf;
