//! One command-line case per file.
