//! openletter: from a folder with templates, recipients and catalogues to one letter per language and recipient.
//!
//! # The map
//!
//! The rooms are declared in the order in which a letter walks through them. A room imports only rooms
//! declared above it; a test reads this file and every `use crate::` and guards the order.
//!
//! ```text
//! templates/*.md ─> Template ─> segments ─> Catalog ─> localised template ┐
//!                                  │          ^  ^                        ├─> Letter ─> bytes ─> Seal
//!                               Backend ──────┘  └ locales/*/<letter>.po  │
//! openletter.toml, recipients.toml ─> Campaign ─> Protocol (forms, dates) ┘
//! ```
//!
//! A template is split and translated once per language; the localised template is filled once per
//! recipient. The catalogue is a function of the template alone. `translate` and `catalog` never call each
//! other: the one loop of the house (missing, backend, absorb) stands in [`pipeline`].

// Errors with places and hints, and progress.
pub mod diag;
// Every embedded file: layouts, fonts, protocol data, the example.
pub mod defaults;
// Who writes to whom: TOML text to `Campaign`.
pub mod campaign;
// What a formal letter in a language needs: forms of address, closing, labels, dates, lists.
pub mod protocol;
// The marks and spaces of a language: quotation marks, dashes, no-break spaces.
pub mod typography;
// A letter's template: lexed, split into segments, joined again.
pub mod template;
// Machines that translate.
pub mod translate;
// What has been said in a language and who approved it: PO text to `Catalog` and back.
pub mod catalog;
// A localised template filled for one recipient: typed blocks.
pub mod letter;
// Letters as bytes, one format per file.
pub mod export;
// Proof of who sent the bytes: keys, signatures, the list of what was signed, verdicts.
pub mod seal;
// The campaign's disk: read, write atomically, lock, name outputs.
pub mod shelf;
// Whole errands made of single rooms.
pub mod pipeline;
// The letters of a campaign on a page of this machine, made anew at every save.
pub mod preview;
