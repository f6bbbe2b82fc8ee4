//! The list: whatever is taken is written back to the byte.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openletter::seal::Manifest;
use openletter::seal::manifest::is_safe_path;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(manifest) = Manifest::parse(bytes) {
        assert_eq!(manifest.to_text().as_bytes(), bytes);
        assert!(manifest.iter().all(|(path, _)| is_safe_path(path) && path.split('/').all(|name| name != "..")));
    }
});
