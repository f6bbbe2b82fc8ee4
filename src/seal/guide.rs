//! `VERIFY.txt`: how to check by hand, in English and in the letter's source language where its text is built in.

use super::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE};
use crate::campaign::Lang;
use crate::defaults;

/// Returns the text for letters written in a language: in that language first, where it is not English.
pub fn text(source: &Lang) -> String {
    let of = |tag: &str| defaults::source(&format!("locales/{tag}/verify.txt"));
    let own = source.chain().into_iter().filter(|tag| tag != "en").find_map(|tag| of(&tag));
    let english = of("en");
    let both: Vec<String> = own.iter().chain(&english).map(|one| one.text().trim_end().to_string()).collect();
    let names = |text: String| text.replace("{MANIFEST}", MANIFEST_NAMESPACE).replace("{FILE}", FILE_NAMESPACE);
    names(both.join("\n\n----------------------------------------\n\n")) + "\n"
}
