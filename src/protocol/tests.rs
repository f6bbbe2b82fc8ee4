//! Tests of the room, with the files that ship.

mod files;
mod order;
mod postal;
mod table;
mod words;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::*;
use crate::campaign::{Campaign, Country, Lang, Recipient};
use crate::defaults;
use crate::diag::Source;

/// The files that ship for a language: those of the general language first.
fn shipped(tag: &str) -> Vec<Source> {
    let tags: Vec<Lang> = lang(tag).general();
    tags.iter().rev().filter_map(|tag| defaults::source(&format!("locales/{tag}/protocol.ftl"))).collect()
}

/// Every language that ships.
fn languages() -> Vec<&'static str> {
    defaults::languages()
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// The shipped protocols, read once.
static PROTOCOLS: LazyLock<BTreeMap<&str, Protocol>> = LazyLock::new(|| {
    languages().into_iter().map(|tag| (tag, Protocol::load(&lang(tag), &shipped(tag)).unwrap())).collect()
});

fn protocol(tag: &str) -> &'static Protocol {
    &PROTOCOLS[tag]
}

/// A protocol with a campaign's own messages.
fn with(tag: &str, own: &str) -> Result<Protocol> {
    Protocol::load(&lang(tag), &[shipped(tag), vec![Source::new("own.ftl", own)]].concat())
}

/// A title in every language with all its forms, as lines of a recipient.
fn titles(word: &str) -> String {
    let forms: Vec<String> = crate::campaign::Forms::NAMES.iter().map(|form| format!("{form} = {word:?}")).collect();
    languages().iter().map(|tag| format!("title.{tag} = {{ {} }}\n", forms.join(", "))).collect()
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
    for tag in languages() {
        let protocol = protocol(tag);
        assert_eq!(protocol.warnings(), [], "{tag}");
    }
}

#[test]
fn every_shipped_message_tells_its_confidence_and_source() {
    let mut wrong = vec![];
    for tag in languages() {
        let protocol = protocol(tag);
        let ids: Vec<String> = protocol.book.ids().map(String::from).collect();
        for id in ids {
            match protocol.provenance(&id) {
                None => wrong.push(format!("{tag}: {id} has no comment")),
                Some(told) if told.confidence.is_some() && told.source.len() > 3 => {}
                Some(told) => wrong.push(format!("{tag}: {id}: {told:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_protocol_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Protocol>();
}

fn writer<'a>(source: &'a Lang, home: &'a [Country], signers: usize) -> Writer<'a> {
    Writer { source, home, signers }
}

/// The seven of the example, all men but the chancellor.
fn seven() -> Vec<Recipient> {
    let offices = [
        ("president", "US"),
        ("prime-minister", "GB"),
        ("president", "FR"),
        ("chancellor", "DE"),
        ("president", "RU"),
        ("president", "CN"),
        ("un-secretary-general", "UN"),
    ];
    let table = |(n, (office, country)): (usize, &(&str, &str))| {
        let gender = if *office == "chancellor" { "female" } else { "male" };
        format!("[[recipient]]\nid = \"r{n}\"\noffice = \"{office}\"\ncountry = \"{country}\"\ngender = \"{gender}\"\n")
    };
    recipients(&offices.iter().enumerate().map(table).collect::<String>())
}

fn joint(tag: &str, to: &[Recipient]) -> Address {
    let (source, home) = (lang("en"), home(&["IR"]));
    let to: Vec<&Recipient> = to.iter().collect();
    protocol(tag).joint(&to, &writer(&source, &home, 5)).unwrap()
}

/// Joint salutation and closing of heads of state and government, alone and with the Secretary-General.
/// Standard usage in each language; the German closing by Protokoll Inland, the Chinese by 中国文书大典.
const JOINT: [(&str, &str, &str, &str); 6] = [
    (
        "en",
        "Your Excellencies, Heads of State and Government,",
        "Your Excellencies, Heads of State and Government, Mr Secretary-General,",
        "Please accept, Excellencies, the assurances of our highest consideration.",
    ),
    (
        "fa",
        "عالی‌جنابان، سران محترم کشورها و دولت‌ها، / با سلام و احترام،",
        "عالی‌جنابان، سران محترم کشورها و دولت‌ها، دبیرکل محترم سازمان ملل متحد، / با سلام و احترام،",
        "با نهایت احترام،",
    ),
    (
        "de",
        "Exzellenzen, sehr geehrte Staats- und Regierungschefinnen und -chefs,",
        "Exzellenzen, sehr geehrte Staats- und Regierungschefinnen und -chefs, sehr geehrter Herr Generalsekretär,",
        "Mit dem Ausdruck unserer vorzüglichen Hochachtung",
    ),
    (
        "fr",
        "Mesdames et Messieurs les Chefs d’État et de gouvernement,",
        "Mesdames et Messieurs les Chefs d’État et de gouvernement, Monsieur le Secrétaire général,",
        "Veuillez agréer, Mesdames et Messieurs les Chefs d’État et de gouvernement, l’expression de notre très haute \
         considération.",
    ),
    (
        "ru",
        "Ваши Превосходительства! Уважаемые главы государств и правительств!",
        "Ваши Превосходительства! Уважаемые главы государств и правительств! Уважаемый господин Генеральный секретарь!",
        "Примите уверения в нашем глубоком уважении.",
    ),
    (
        "zh-Hans",
        "尊敬的各国元首、政府首脑阁下：",
        "尊敬的各国元首、政府首脑阁下，尊敬的联合国秘书长阁下：",
        "顺致最崇高的敬意。",
    ),
];

#[test]
fn several_heads_are_addressed_jointly() {
    for (tag, heads, with_secretary, closing) in JOINT {
        let all = seven();
        let address = joint(tag, &all[..6]);
        assert_eq!(address.salutation.join(" / "), heads, "{tag}");
        assert_eq!(address.closing.join(" / "), closing, "{tag}");
        assert_eq!(joint(tag, &all).salutation.join(" / "), with_secretary, "{tag}");
    }
    let closing = joint("fr", &seven()).closing.remove(0);
    assert!(closing.contains("gouvernement, Monsieur le Secrétaire général, l’expression"), "{closing}");
}

#[test]
fn one_monarch_among_several_heads_is_greeted_in_the_singular() {
    let king = |id: &str, country: &str| {
        format!("[[recipient]]\nid = \"{id}\"\noffice = \"monarch\"\ncountry = \"{country}\"\ngender = \"male\"\n")
    };
    let president = "[[recipient]]\nid = \"p\"\noffice = \"president\"\ncountry = \"US\"\ngender = \"male\"\n";
    let one = recipients(&format!("{}{president}", king("a", "SE")));
    let two = recipients(&format!("{}{}{president}", king("a", "SE"), king("b", "NO")));
    for (tag, singular, plural) in [
        ("fr", "Majesté, Mesdames", "Majestés, Mesdames"),
        ("es", "Majestad, Excelencias,", "Majestades, Excelencias,"),
        ("pt", "Majestade, Excelências,", "Majestades, Excelências,"),
    ] {
        let greeted = |to: &[Recipient]| joint(tag, to).salutation.join(" / ");
        assert!(greeted(&one).starts_with(singular), "{tag}: {}", greeted(&one));
        assert!(greeted(&two).starts_with(plural), "{tag}: {}", greeted(&two));
    }
}

#[test]
fn joint_titles_are_lists_in_every_form() {
    let all = seven();
    let form = |tag, form| joint(tag, &all[2..5]).title.get(form).map(String::from);
    assert_eq!(
        form("en", "nominative").unwrap(),
        "the President of the French Republic, the Federal Chancellor of the Federal Republic of Germany and the \
         President of the Russian Federation"
    );
    assert_eq!(
        form("de", "dative").unwrap(),
        "dem Präsidenten der Französischen Republik, der Bundeskanzlerin der Bundesrepublik Deutschland und dem \
         Präsidenten der Russischen Föderation"
    );
    assert_eq!(
        form("fr", "to").unwrap(),
        "au Président de la République française, à la Chancelière fédérale de la République fédérale d’Allemagne et \
         au Président de la Fédération de Russie"
    );
    assert_eq!(
        form("ru", "instrumental").unwrap(),
        "Президентом Французской Республики, Федеральным канцлером Федеративной Республики Германия и Президентом \
         Российской Федерации"
    );
    assert_eq!(form("zh-Hans", "nominative").unwrap(), "法兰西共和国总统、德意志联邦共和国总理和俄罗斯联邦总统");
    let persian = form("fa", "nominative").unwrap();
    assert_eq!(persian, "رئیس‌جمهور جمهوری فرانسه، صدراعظم جمهوری فدرال آلمان، و رئیس‌جمهور فدراسیون روسیه");
    assert_eq!(form("en", "dative"), None);
}

#[test]
fn joint_lines_have_every_addressee_on_a_line() {
    let all = seven();
    let lines = |tag| joint(tag, &all[2..4]).lines.join(" / ");
    assert_eq!(
        lines("en"),
        "The President of the French Republic / The Federal Chancellor of the Federal Republic of Germany"
    );
    assert_eq!(
        lines("de"),
        "An / den Präsidenten der Französischen Republik / die Bundeskanzlerin der Bundesrepublik Deutschland"
    );
    assert_eq!(
        lines("fr"),
        "Monsieur le Président de la République française / Madame la Chancelière fédérale de la République fédérale \
         d’Allemagne"
    );
    assert_eq!(
        lines("ru"),
        "Президенту Французской Республики / Федеральному канцлеру Федеративной Республики Германия"
    );
    assert_eq!(lines("zh-Hans"), "法兰西共和国总统阁下 / 德意志联邦共和国总理阁下");
    assert_eq!(lines("fa"), "رئیس‌جمهور محترم جمهوری فرانسه / صدراعظم محترم جمهوری فدرال آلمان");
}
