//! Checks by tools that others wrote. A tool that is not installed is named, and its checks are passed over.

mod gettext;
