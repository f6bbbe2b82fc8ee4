//! Signatures: one spelling only, and none fits by chance.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openletter::seal::sshsig::Signature;

/// What the seed has signed.
const MESSAGE: &[u8] = include_bytes!("../seeds/manifest/list");

fuzz_target!(|bytes: &[u8]| {
    if let Ok(signature) = Signature::parse(bytes) {
        assert!(bytes.is_ascii() && !signature.namespace().is_empty());
        // The seed is the only signature of this message by its key: Ed25519 is deterministic and checked strictly.
        let seed: &[u8] = include_bytes!("../seeds/signature/list.sig");
        assert!(!signature.fits(MESSAGE) || bytes == seed);
        signature.key().fingerprint();
    }
});
