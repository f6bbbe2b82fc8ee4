//! The seal of PDFs, from the member that keeps it to the reader who has one file.

use std::fs;

use crate::sandbox::{Run, Sandbox, copy};

const OUT: &str = "out/negotiations";
const EXPORT: [&str; 7] = ["export", "pdf", "--lang", "en,fa", "--to", "public,us-president", "--seal"];

/// Puts a file into its place, as somebody does who got it.
#[expect(clippy::disallowed_methods, reason = "a test plays the person who brings the file")]
fn put(path: impl AsRef<std::path::Path>, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

fn run(machine: &Sandbox, args: &[&str]) -> Run {
    let keys = machine.path("secret");
    machine.run_with(args, &[("OPENLETTER_KEYS", keys.to_str().unwrap())])
}

#[test]
fn one_member_seals_another_rebuilds_and_signs_and_a_reader_checks_one_file() {
    let (simorgh, chenar) = (Sandbox::example(), Sandbox::example());
    run(&simorgh, &EXPORT).exits(1).says("there is no `seal-root.pem`");
    let made = run(&simorgh, &["key", "seal-new", "--org", "simorgh", "--no-passphrase", "--json"]).exits(0).json();
    assert_eq!(made["fingerprint"].as_str().unwrap().len(), 32 * 3 - 1);
    run(&simorgh, &["key", "seal-new", "--org", "simorgh", "--no-passphrase"]).exits(1).says("has a seal already");
    run(&simorgh, &["export", "html", "--seal"]).exits(2).says("only PDFs have a seal");
    run(&simorgh, &["export", "pdf", "--seal", "--demo-key"]).exits(2);
    run(&simorgh, &EXPORT).exits(0);
    let record = simorgh.read("out/negotiations/LETTER.toml");
    assert_eq!(record.matches("[[sealed]]").count(), 4, "{record}");
    let letter = fs::read(simorgh.path("out/negotiations/fa/us-president.pdf")).unwrap();
    run(&simorgh, &EXPORT).exits(0);
    assert_eq!(fs::read(simorgh.path("out/negotiations/fa/us-president.pdf")).unwrap(), letter, "the same bytes");

    // Another format later: what was sealed stays listed as what it was before.
    run(&simorgh, &["export", "html", "--lang", "en", "--to", "public"]).exits(0).says("4 files of a former run");
    assert_eq!(simorgh.read("out/negotiations/LETTER.toml").matches("[[sealed]]").count(), 4);

    // Chenar has no seal, and makes what was sealed by itself.
    chenar.write("seal-root.pem", &simorgh.read("seal-root.pem"));
    run(&chenar, &EXPORT).exits(1).says("you have no seal that leads to the campaign's");
    fs::create_dir_all(chenar.path(OUT)).unwrap();
    copy(&simorgh.path(OUT), &chenar.path(OUT));
    run(&chenar, &["key", "new", "--org", "chenar", "--no-passphrase"]).exits(0);
    run(&chenar, &["key", "allow", "secret/chenar.pub"]).exits(0);
    run(&chenar, &["sign", "--org", "chenar", "--rebuild", "--yes"]).exits(0).says("every byte is the same");
    let report = run(&chenar, &["verify", OUT, "--need", "1", "--json"]).exits(0).json();
    let seals = report["seals"].as_array().unwrap();
    assert!(seals.len() == 4 && seals.iter().all(|one| one["worth"] == "good"), "{seals:?}");

    // A reader has one file, and the root from the organisations' sites.
    let reader = Sandbox::empty();
    reader.write("site/seal-root.pem", &simorgh.read("seal-root.pem"));
    let check = |bytes: &[u8], args: &[&str]| {
        put(reader.path("letter.pdf"), bytes);
        reader.run(&[&["verify", "letter.pdf"], args].concat())
    };
    let trusted = ["--root", "site/seal-root.pem"];
    let good = check(&letter, &trusted).exits(0);
    assert!(good.stdout.starts_with("SEALED") && good.stdout.contains("stronger proof"), "{}", good.stdout);
    assert!(check(&letter, &[]).exits(5).stdout.contains("`--root seal-root.pem`"));
    check(&letter, &["--root", "site/seal-root.pem", "--need", "1"]).exits(4);
    check(&[&letter[..], b"\n"].concat(), &trusted).exits(3);
    let mut other = letter.clone();
    other[2000] ^= 1;
    check(&other, &trusted).exits(3);
    // Keys with a threshold beside the root: a seal is nobody's signature.
    reader.write("site/allowed_signers", &chenar.read("allowed_signers"));
    check(&letter, &["--allowed", "site/allowed_signers"]).exits(4);
}

#[test]
fn nobody_signs_a_folder_whose_record_hides_what_was_sealed() {
    let simorgh = Sandbox::example();
    run(&simorgh, &["key", "seal-new", "--org", "simorgh", "--no-passphrase"]).exits(0);
    run(&simorgh, &EXPORT).exits(0);
    run(&simorgh, &["key", "new", "--org", "simorgh", "--no-passphrase"]).exits(0);
    // Whoever keeps the seal says of another file that it was the one that was sealed, and lists the lie.
    let record = simorgh.read("out/negotiations/LETTER.toml");
    let (before, last) = record.rsplit_once("sha256 = \"").unwrap();
    for lie in [
        format!("{before}sha256 = \"{}{}", "0".repeat(8), &last[8..]),
        record.rsplit_once("[[sealed]]").unwrap().0.to_string(),
    ] {
        simorgh.write("out/negotiations/LETTER.toml", &lie);
        let list = simorgh.read("out/negotiations/SHA256SUMS");
        let digest = openletter::seal::Digest::of(lie.as_bytes());
        let line = |line: &str| match line.ends_with("  LETTER.toml") {
            true => format!("{digest}  LETTER.toml\n"),
            false => format!("{line}\n"),
        };
        simorgh.write("out/negotiations/SHA256SUMS", &list.lines().map(line).collect::<String>());
        run(&simorgh, &["sign", "--org", "simorgh", "--yes"]).exits(3).says("fa/us-president.pdf");
        let told = run(&simorgh, &["verify", OUT]).exits(3);
        assert!(told.stdout.contains("LETTER.toml"), "{}", told.stdout);
    }
}

#[test]
fn the_words_of_a_seal_are_those_of_the_letter() {
    let simorgh = Sandbox::example();
    run(&simorgh, &["key", "seal-new", "--org", "simorgh", "--no-passphrase"]).exits(0);
    run(&simorgh, &["export", "pdf", "--lang", "en", "--to", "public", "--seal"]).exits(0);
    run(&simorgh, &["key", "new", "--org", "simorgh", "--no-passphrase"]).exits(0);
    run(&simorgh, &["sign", "--org", "simorgh", "--rebuild", "--yes"]).exits(0);
    // Whoever keeps the seal seals the right letter with other words, which are read aloud to those who cannot see it.
    let letter = simorgh.path("out/negotiations/en/public.pdf");
    let sealed = fs::read(&letter).unwrap();
    let (key, chain) = (simorgh.read("secret/simorgh.seal"), simorgh.read("secret/simorgh.seal.pem"));
    let sealer = openletter::seal::pdf::Sealer::open(key.as_bytes(), chain.as_bytes(), || unreachable!()).unwrap();
    let (day, _) = openletter::seal::pdf::said(&sealed).unwrap();
    let before = openletter::seal::pdf::unsealed(&sealed).unwrap().unwrap();
    let other = sealer.seal(before, day, "This letter has been withdrawn").unwrap();
    let digest = |bytes: &[u8]| openletter::seal::Digest::of(bytes).to_string();
    let list = simorgh.read("out/negotiations/SHA256SUMS").replace(&digest(&sealed), &digest(&other));
    put(&letter, &other);
    simorgh.write("out/negotiations/SHA256SUMS", &list);
    run(&simorgh, &["sign", "--org", "simorgh", "--rebuild", "--yes"])
        .exits(3)
        .says("`en/public.pdf` is not what your own");
}
