//! Checks by tools that others wrote. A tool that is not installed is named, and its checks are passed over.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on fails"
)]

mod gettext;
