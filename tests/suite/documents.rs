//! The documents' promises.
