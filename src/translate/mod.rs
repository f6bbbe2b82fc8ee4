//! Machines that translate.
