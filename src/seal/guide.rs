//! How to check by hand: `VERIFY.txt`, and the same on the page. The words are in `locales/<lang>/verify.ftl`; the
//! commands stand here, the same in every language.

use serde::Serialize;

use super::sshsig::{FILE_NAMESPACE, MANIFEST_NAMESPACE};
use super::words::{Part, Words};
use super::{ALLOWED, MANIFEST, REVOKED, SIGNATURE, minisign, pdf};
use crate::campaign::Direction;
use crate::export::wrap::{Flow, Measure};

/// The width of a line in columns.
const WIDTH: usize = 100;
/// What sets a command apart within a line.
const ISOLATE: [char; 2] = ['\u{2066}', '\u{2069}'];

/// A piece of the guide.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Block {
    /// A sentence or several, by the message's name, with the value that it may speak of.
    Words {
        /// The message.
        id: &'static str,
        /// What stands for its value.
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
    /// Commands and what programs print, each with the name of the systems on which it works; no name where it is the same on
    /// all.
    Commands(Vec<(&'static str, String)>),
}

/// What only some folders of letters have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// PDFs that are sealed.
    pub seal: bool,
    /// Signatures of minisign.
    pub minisign: bool,
}

/// What `pdfsig` says of a seal that is good.
const GOOD: [&str; 3] = ["Total document signed", "Signature is Valid.", "Certificate is Trusted."];
/// Where Adobe Reader takes a root certificate in: its English names, which people find in other languages by their places.
const READER: [&str; 2] = [
    "Preferences > Signatures > Identities & Trusted Certificates > More > Trusted Certificates > Import",
    "Edit Trust > Use this certificate as a trusted root",
];

/// Returns the guide.
pub fn blocks(extras: Extras) -> Vec<Block> {
    let words = |id| Block::Words { id, value: None };
    let with = |id, value: String| Block::Words { id, value: Some(value) };
    let systems = |of: &str, namespace: &str| {
        let command =
            format!("ssh-keygen -Y verify -f ../{ALLOWED} -I ORG -n {namespace} -s {of}.ORG{SIGNATURE} < {of}");
        let windows = format!("cmd /c \"{}\"", command.replace('/', "\\"));
        Block::Commands(vec![("Linux, macOS", command), ("Windows", windows)])
    };
    let each = |lines: &[&str]| Block::Commands(lines.iter().map(|line| ("", line.to_string())).collect());
    let one = |command: String| each(&[&command]);
    let mut blocks = vec![
        words("hand.intro"),
        words("hand-keys"),
        words("hand-signatures"),
        systems(MANIFEST, MANIFEST_NAMESPACE),
        with("hand-answer", format!("Good \"{MANIFEST_NAMESPACE}\" signature for ORG")),
        with("hand-answer.revoked", format!("-r ../{REVOKED}")),
        with("hand-answer.never", "ssh-keygen -Y check-novalidate".to_string()),
    ];
    if extras.minisign {
        blocks.extend([
            words("hand-minisign"),
            one(format!("minisign -Vm {MANIFEST} -x {MANIFEST}.ORG{} -P KEY", minisign::ENDING)),
            with("hand-answer", "Signature and comment signature verified".to_string()),
        ]);
    }
    blocks.extend([
        words("hand-files"),
        Block::Commands(vec![
            ("Linux", format!("sha256sum --strict -c {MANIFEST}")),
            ("macOS", format!("shasum -a 256 -c {MANIFEST}")),
            ("Windows", "certutil -hashfile en\\public.pdf SHA256".to_string()),
        ]),
        words("hand-alone"),
        systems("en/public.pdf", FILE_NAMESPACE),
    ]);
    if extras.seal {
        let root = format!("../{}", pdf::ROOT);
        // A store of its own: what it trusts, no other program does. That the seal is not trusted before the root is in it
        // shows that the trust comes from there, and not from an authority that the programs bring along.
        let steps = [
            "mkdir ../seal-store".to_string(),
            "certutil -N -d sql:../seal-store --empty-password".to_string(),
            "pdfsig -nssdir sql:../seal-store en/public.pdf".to_string(),
            format!("certutil -A -d sql:../seal-store -n seal -t ,C, -i {root}"),
            "pdfsig -nssdir sql:../seal-store en/public.pdf".to_string(),
        ];
        blocks.extend([
            words("hand-seal"),
            each(&steps.each_ref().map(String::as_str)),
            words("hand-seal.answer"),
            each(&GOOD),
            with("hand-seal.never", "pdfsig -nocert".to_string()),
            words("hand-seal.reader"),
            each(&READER),
            words("hand-seal.worth"),
        ]);
    }
    blocks.extend([
        words("hand-page"),
        words("hand-program"),
        one(format!("openletter verify . --allowed ../{ALLOWED}")),
    ]);
    if extras.seal {
        // In a folder with a list the seal alone is no answer: the keys must be named as well.
        blocks.push(one(format!("openletter verify en/public.pdf --allowed ../{ALLOWED} --root ../{}", pdf::ROOT)));
    }
    blocks.push(words("hand-proves"));
    blocks
}

/// Returns the text of `VERIFY.txt`: in the words of each language that has some, with those of the last one, English,
/// where another lacks one.
pub fn text(languages: &[Words], extras: Extras) -> String {
    let blocks = blocks(extras);
    let spoken = languages.iter().filter(|words| words.get("hand").is_some());
    let all: Vec<String> = spoken.map(|words| one(words, languages.last().unwrap_or(words), &blocks)).collect();
    all.join(&format!("\n{}\n\n", "-".repeat(WIDTH)))
}

fn one(words: &Words, english: &Words, blocks: &[Block]) -> String {
    let head = lines(words, english, "hand", None);
    let rule: Vec<String> = head.iter().map(|line| "=".repeat(measure(words).width(line))).collect();
    let mut text = format!("{}\n{}\n", head.join("\n"), rule.join("\n"));
    for block in blocks {
        text.push('\n');
        match block {
            Block::Words { id, value } => {
                lines(words, english, id, value.as_deref()).iter().for_each(|line| text.push_str(&format!("{line}\n")))
            }
            Block::Commands(commands) => {
                for (systems, command) in commands {
                    let systems = if systems.is_empty() { String::new() } else { format!("{systems}:\n") };
                    text.push_str(&format!("{systems}    {command}\n"));
                }
            }
        }
    }
    text
}

fn measure(words: &Words) -> Measure {
    let wide = matches!(words.lang().script().to_ascii_lowercase().as_str(), "hans" | "hant" | "jpan" | "kore");
    Measure { page: words.lang().direction(), wide }
}

fn lines(words: &Words, english: &Words, id: &str, value: Option<&str>) -> Vec<String> {
    let speaker = if words.get(id).is_some() { words } else { english };
    let mut flow = Flow::default();
    let [begin, end] = ISOLATE;
    for part in speaker.get(id).unwrap_or_default() {
        match (part, speaker.lang().direction()) {
            (Part::Text(text), _) => flow.words(text),
            (Part::Value { .. }, Direction::Ltr) => flow.solid(value.unwrap_or_default()),
            (Part::Value { .. }, Direction::Rtl) => flow.solid(&format!("{begin}{}{end}", value.unwrap_or_default())),
        }
    }
    flow.lines(measure(speaker), WIDTH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Lang;
    use crate::defaults;
    use crate::diag::Source;

    fn words(tag: &str, text: Option<&str>) -> Words {
        let built_in = defaults::source(&format!("locales/{tag}/verify.ftl"));
        let file = text.map(|text| Source::new("verify.ftl", text)).or(built_in);
        Words::read(&Lang::parse(tag).unwrap(), &file.into_iter().collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn commands_stand_whole_on_lines_of_their_own() {
        let all = Extras { seal: true, minisign: true };
        let text = text(&[words("en", None)], all);
        for (_, command) in blocks(all).iter().flat_map(|b| if let Block::Commands(c) = b { &c[..] } else { &[] }) {
            assert!(text.lines().any(|line| line == format!("    {command}")), "{command}\n{text}");
        }
        assert!(text.lines().filter(|line| !line.starts_with("    ")).all(|line| line.chars().count() <= WIDTH));
        assert!(
            text.contains("add:\n-r ../revoked_signers\n") || text.contains("add: -r ../revoked_signers\n"),
            "{text}"
        );
    }

    #[test]
    fn every_command_runs_in_the_folder_of_the_letters() {
        let all = blocks(Extras { seal: true, minisign: true });
        let commands = all.iter().flat_map(|b| if let Block::Commands(c) = b { &c[..] } else { &[] });
        for (systems, command) in commands {
            for word in command.split([' ', '"']) {
                let name = word.rsplit(['/', '\\']).next().unwrap_or(word);
                if name == ALLOWED || name == pdf::ROOT || name.starts_with("public.pdf") {
                    let slash = if *systems == "Windows" { '\\' } else { '/' };
                    let folder = if name.starts_with("public") { "en" } else { ".." };
                    assert_eq!(word, format!("{folder}{slash}{name}"), "{command}");
                }
            }
            if command.starts_with("openletter") {
                assert!(command.contains(&format!("--allowed ../{ALLOWED}")), "cannot tell without keys: {command}");
            }
        }
    }

    #[test]
    fn another_language_comes_first_and_borrows_what_it_lacks() {
        let persian = words("fa", Some("hand = بررسی\nhand-answer = جواب: { $answer }\n"));
        let both = text(&[persian, words("en", None)], Extras::default());
        let (first, second) = both.split_once(&format!("\n{}\n\n", "-".repeat(WIDTH))).unwrap();
        assert!(first.starts_with("بررسی\n=====\n"), "{first}");
        assert!(first.contains("جواب: \u{2066}Good \"openletter-manifest-v1\" signature for ORG\u{2069}\n"), "{first}");
        assert!(first.contains("It does not prove"), "{first}");
        assert_eq!(second, text(&[words("en", None)], Extras::default()));
    }

    #[test]
    fn seals_and_minisign_are_spoken_of_where_there_are_some() {
        for (seal, minisign) in [(false, false), (false, true), (true, false), (true, true)] {
            for tag in defaults::languages() {
                let text = text(&[words(tag, None), words("en", None)], Extras { seal, minisign });
                assert_eq!(text.contains("pdfsig"), seal, "{text}");
                assert_eq!(text.contains("seal-root.pem"), seal, "{text}");
                assert_eq!(text.contains("minisign"), minisign, "{text}");
            }
        }
    }

    #[test]
    fn a_language_without_words_is_left_out() {
        let none = words("ka", None);
        assert_eq!(text(&[none, words("en", None)], Extras::default()), text(&[words("en", None)], Extras::default()));
    }
}
