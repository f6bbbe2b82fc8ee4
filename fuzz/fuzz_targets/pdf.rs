//! Sealed PDFs: whatever is read as one is what was sealed and a seal behind it, and counts for nobody without a root.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openletter::seal::pdf::{Worth, unsealed, verify};

/// The day on which the seed is looked at, in seconds since 1970.
const NOW: i64 = 1_795_219_200;

fuzz_target!(|bytes: &[u8]| {
    let before = unsealed(bytes);
    let found = verify(bytes, &[], NOW);
    assert!(found.worth != Worth::Good, "nothing is good without a root");
    if let Ok(Some(before)) = before {
        assert!(bytes.starts_with(before) && before.len() < bytes.len());
    }
});
