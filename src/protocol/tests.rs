//! Tests of the room, with the files that ship.

mod table;

use super::*;
use crate::campaign::{Campaign, Country, Forms, Lang, Recipient};
use crate::diag::Source;

/// The text that ships for a language.
fn shipped(lang: &str) -> Source {
    let text = match lang {
        "en" => include_str!("../../locales/en/protocol.ftl"),
        "fa" => include_str!("../../locales/fa/protocol.ftl"),
        "de" => include_str!("../../locales/de/protocol.ftl"),
        "fr" => include_str!("../../locales/fr/protocol.ftl"),
        "ru" => include_str!("../../locales/ru/protocol.ftl"),
        "zh-Hans" => include_str!("../../locales/zh-Hans/protocol.ftl"),
        other => panic!("no protocol of {other} ships"),
    };
    Source::new(format!("locales/{lang}/protocol.ftl"), text)
}

const LANGS: [&str; 6] = ["en", "fa", "de", "fr", "ru", "zh-Hans"];

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn protocol(tag: &str) -> Protocol {
    Protocol::load(&lang(tag), &[shipped(tag)]).unwrap()
}

/// A protocol with a campaign's own messages.
fn with(tag: &str, own: &str) -> Result<Protocol> {
    Protocol::load(&lang(tag), &[shipped(tag), Source::new("own.ftl", own)])
}

/// Recipients from the text of a recipients.toml.
fn recipients(text: &str) -> Vec<Recipient> {
    let manifest = "source = \"en\"\n[sender]\nid = \"c\"\nname = \"C\"\nplace = \"Paris\"\n";
    let manifest = Source::new("openletter.toml", manifest);
    Campaign::read(&manifest, &Source::new("recipients.toml", text)).unwrap().recipients
}

/// One recipient: the lines of its table without the id, which is `x`.
fn recipient(lines: &str) -> Recipient {
    recipients(&format!("[[recipient]]\nid = \"x\"\n{lines}\n")).remove(0)
}

fn home(codes: &[&str]) -> Vec<Country> {
    codes.iter().map(|c| Country::parse(c).unwrap()).collect()
}

/// Addresses a recipient for a coalition of five from nowhere in particular.
fn address(tag: &str, lines: &str) -> Result<Address> {
    let (source, home) = (lang("en"), home(&["IR"]));
    protocol(tag).forms(&recipient(lines), &Writer { source: &source, home: &home, signers: 5 })
}

#[test]
fn every_shipped_file_is_complete_and_clean() {
    for tag in LANGS {
        let protocol = protocol(tag);
        assert_eq!(protocol.warnings(), [], "{tag}");
        for (office, _) in <crate::campaign::Office as crate::campaign::Choice>::WORDS {
            let id = format!("salutation-{office}");
            assert!(protocol.book.has(&id), "{tag} has no {id}");
        }
    }
}

#[test]
fn every_shipped_message_tells_its_confidence_and_source() {
    for tag in LANGS {
        let protocol = protocol(tag);
        let ids: Vec<String> = protocol.book.ids().map(String::from).collect();
        for id in ids {
            let told = protocol.provenance(&id).unwrap_or_else(|| panic!("{tag}: {id} has no comment"));
            assert!(told.confidence.is_some() && told.source.len() > 3, "{tag}: {id}: {told:?}");
        }
    }
}
