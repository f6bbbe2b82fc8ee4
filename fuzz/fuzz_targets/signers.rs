//! The keys that count, and those that do not: two files, parted by a line `---`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openletter::diag::Source;
use openletter::seal::Signers;
use openletter::seal::signers::Standing;

fuzz_target!(|text: &str| {
    let (allowed, revoked) = text.split_once("---\n").map_or((text, None), |(a, r)| (a, Some(r)));
    let revoked = revoked.map(|text| Source::new("revoked_signers", text));
    let Ok(signers) = Signers::parse(&Source::new("allowed_signers", allowed), revoked.as_ref()) else { return };
    let orgs = signers.organisations().into_iter().map(String::from).collect();
    assert!(signers.count(&orgs) <= signers.organisations().len() && signers.all() <= signers.count(&orgs));
    for (_, key, revoked) in signers.keys() {
        let standing = signers.standing(key, "openletter-manifest-v1", 1_800_000_000);
        assert_eq!(revoked, matches!(standing, Standing::Revoked(_)));
        assert_ne!(standing, Standing::Unknown);
    }
});
