//! The readers over inputs that were sound once: the laws of the targets in `fuzz/`, at every test run.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{Bundle, ORGS, key, record};
use crate::campaign::Lang;
use crate::diag::Source;
use crate::seal::manifest::is_safe_path;
use crate::seal::signers::Standing;
use crate::seal::sshsig::Signature;
use crate::seal::words::Words;
use crate::seal::{MANIFEST, Manifest, Record, Signers, signature_of};

/// Signed letters: made once, for signing takes time.
static SOUND: LazyLock<Bundle> = LazyLock::new(Bundle::signed);

/// Something that happens to a file: where, what, and how much of it.
type Mishap = (prop::sample::Index, u8, u8, u8);

fn mishaps() -> impl Strategy<Value = Vec<Mishap>> {
    prop::collection::vec(any::<Mishap>(), 1..5)
}

/// Bits flip, bytes come, go and change places; pieces stand twice or somewhere else; words slip in.
fn mutated(sound: &[u8], mishaps: &[Mishap]) -> Vec<u8> {
    const WORDS: [&[u8]; 16] = [
        b"\n",
        b"\r\n",
        b"\0",
        b"  ",
        b"\t",
        b"=",
        b"\"",
        b"'''",
        b"[[",
        b"]]",
        b",",
        b"../",
        b"\xEF\xBB\xBF",
        "\u{202E}".as_bytes(),
        b"{ ",
        b"# ",
    ];
    let mut bytes = sound.to_vec();
    for (at, what, how, much) in mishaps {
        let (at, much) = (at.index(bytes.len().max(1)), usize::from(*much));
        let piece = at..(at + much).min(bytes.len());
        match what % 6 {
            _ if bytes.is_empty() => bytes.push(*how),
            0 => bytes[at] ^= 1 << (how % 8),
            1 => bytes[at] = *how,
            2 => drop(bytes.drain(piece)),
            3 => {
                let again = bytes[piece].to_vec();
                bytes.splice(at..at, again);
            }
            4 => drop(bytes.splice(at..at, WORDS[usize::from(*how) % WORDS.len()].iter().copied())),
            _ => {
                let gone: Vec<u8> = bytes.drain(piece).collect();
                let to = usize::from(*how) * 7 % (bytes.len() + 1);
                bytes.splice(to..to, gone);
            }
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn lists(mishaps in mishaps()) {
        let sound = &SOUND.0[MANIFEST];
        if let Ok(manifest) = Manifest::parse(&mutated(sound, &mishaps)) {
            prop_assert_eq!(manifest.to_text().into_bytes(), mutated(sound, &mishaps));
            prop_assert!(manifest.iter().all(|(path, _)| is_safe_path(path) && path.split('/').all(|name| name != "..")));
        }
    }

    #[test]
    fn records(mishaps in mishaps()) {
        if let Ok(found) = Record::parse(&mutated(record(3).to_text().as_bytes(), &mishaps)) {
            prop_assert_eq!(Record::parse(found.to_text().as_bytes()).unwrap(), found);
        }
    }

    #[test]
    fn signatures(mishaps in mishaps()) {
        let sound = &SOUND.0[&signature_of(MANIFEST, ORGS[0])];
        let other = mutated(sound, &mishaps);
        if let Ok(signature) = Signature::parse(&other) {
            prop_assert!(!signature.fits(&SOUND.0[MANIFEST]) || other == *sound);
        }
    }

    #[test]
    fn people(mishaps in mishaps(), revoked in mishaps()) {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let options = "namespaces=\"openletter-manifest-v1,x\",valid-after=\"20260101Z\",valid-before=\"203001010000\"";
        let line = |org: &&str| format!("{org},b {options} {} {org}\n", key(org).public().line());
        let sound: String = ORGS.iter().map(line).collect();
        let lines = format!("# threshold: 2\n{sound}");
        let lines = Source::new("allowed_signers", text(mutated(lines.as_bytes(), &mishaps)));
        let gone = format!("{} x\n", key("simorgh").public().line());
        let gone = Source::new("revoked_signers", text(mutated(gone.as_bytes(), &revoked)));
        if let Ok(signers) = Signers::parse(&lines, Some(&gone)) {
            let orgs = signers.organisations().into_iter().map(String::from).collect();
            prop_assert!(signers.count(&orgs) <= signers.organisations().len() && signers.all() <= signers.count(&orgs));
            for (_, key, revoked) in signers.keys() {
                let standing = signers.standing(key, "openletter-manifest-v1", 1_800_000_000);
                prop_assert_eq!(revoked, matches!(standing, Standing::Revoked(_)));
                prop_assert_ne!(standing, Standing::Unknown);
            }
        }
    }

    #[test]
    fn words(mishaps in mishaps()) {
        let text = String::from_utf8_lossy(&mutated(b"title = A\nneeded = { $count } of\n    { $need }.\ngood = B\n    .note = C\n", &mishaps)).into_owned();
        let _ = Words::read(&Lang::parse("en").unwrap(), &[Source::new("verify.ftl", text)]);
    }
}
