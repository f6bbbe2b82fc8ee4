//! What each language makes of what people type.

use super::*;
use crate::defaults;

pub(super) fn style(tag: &str) -> Style {
    let lang = Lang::parse(tag).unwrap();
    let files: Vec<Source> = lang
        .chain()
        .iter()
        .rev()
        .filter_map(|tag| defaults::source(&format!("locales/{tag}/typography.toml")))
        .collect();
    assert!(!files.is_empty(), "{tag}");
    Style::load(&files).unwrap()
}

/// Language, what is typed, what is set; `~` stands for U+00A0 and `_` for U+202F.
const CASES: &[(&str, &str, &str)] = &[
    // Quotation marks, also of another language, and within each other.
    ("en", r#"They said "no" and 'never'."#, "They said “no” and ‘never’."),
    ("en", r#""We call it 'peace'," she said."#, "“We call it ‘peace’,” she said."),
    ("en", "the „Charter“ and the « Covenant »", "the “Charter” and the “Covenant”"),
    ("en", "the people's will, the prisoners' rights, '79", "the people’s will, the prisoners’ rights, ’79"),
    ("de", r#"Sie sagten "nein" und 'nie'."#, "Sie sagten „nein“ und ‚nie‘."),
    ("de", "Der „Pakt“ gilt, „wie ‚immer‘“.", "Der „Pakt“ gilt, „wie ‚immer‘“."),
    ("de", "Die “Charta” und «Pakt»", "Die „Charta“ und „Pakt“"),
    ("fr", r#"Ils ont dit "non"."#, "Ils ont dit «~non~»."),
    ("fr", "la «Charte» et l'accord", "la «~Charte~» et l’accord"),
    ("fr", "« Un “autre” monde »", "«~Un “autre” monde~»"),
    ("ru", r#"Организация "Мир и "правда"""#, "Организация «Мир и „правда“»"),
    ("uk", "з'їзд \"Мир\"", "з’їзд «Мир»"),
    ("sv", r#"De sade "nej"."#, "De sade ”nej”."),
    ("sv", "De sade ”nej” och ”ja”.", "De sade ”nej” och ”ja”."),
    ("fi", "Hän sanoi \"ei\".", "Hän sanoi ”ei”."),
    ("nb", r#"De sa "nei"."#, "De sa «nei»."),
    ("da", r#"De sagde "nej"."#, "De sagde “nej”."),
    ("es", r#"Dijeron "no"."#, "Dijeron «no»."),
    ("es", r#"¿"No"?"#, "¿«No»?"),
    ("it", r#"Hanno detto "no" all'accordo."#, "Hanno detto «no» all’accordo."),
    ("nl", r#"Zij zeiden "nee"."#, "Zij zeiden “nee”."),
    ("nl", "'s-Gravenhage, ‘s avonds, foto's", "’s-Gravenhage, ’s avonds, foto’s"),
    ("nl", "Hij zei \"'t is 's lands recht\".", "Hij zei “’t is ’s lands recht”."),
    ("nl", "De 's' in 'wij'", "De ‘s’ in ‘wij’"),
    ("pl", r#"Powiedzieli "nie"."#, "Powiedzieli „nie”."),
    ("pt", r#"Disseram "não"."#, "Disseram «não»."),
    ("pt-BR", r#"Disseram "não"."#, "Disseram “não”."),
    ("tr", r#"Ankara'da "hayır" dediler."#, "Ankara’da “hayır” dediler."),
    ("az", "Onlar \"yox\" dedilər.", "Onlar “yox” dedilər."),
    ("kmr", "Gotin \"na\".", "Gotin “na”."),
    ("hy", "Ասացին \"ոչ\"։", "Ասացին «ոչ»։"),
    ("he", "הם אמרו \"לא\" לצה\"ל", "הם אמרו ”לא” לצה״ל"),
    ("fa", "گفتند \"نه\".", "گفتند «نه»."),
    ("ar", "قالوا \"لا\".", "قالوا «لا»."),
    ("ckb", "گوتیان \"نا\".", "گوتیان «نا»."),
    ("zh-Hans", "他们说\"不\"。", "他们说“不”。"),
    // What does not pair stays.
    ("en", "5\" pipes, she said \"no", "5\" pipes, she said \"no"),
    // Ellipses, dashes, years.
    ("en", "And then... peace - at last", "And then… peace~– at last"),
    ("en-US", "And then... peace - at last", "And then… peace—at last"),
    ("de", "1979-2026 und 2026-11-21, E-Mail", "1979–2026 und 2026-11-21, E-Mail"),
    ("ru", "Мир - это право", "Мир~— это право"),
    ("es", "la paz - el derecho", "la paz - el derecho"),
    ("zh-Hans", "和平...", "和平……"),
    ("fr", "- une liste", "- une liste"),
    // Spaces before signs.
    ("fr", "Pourquoi? Parce que: voilà!", "Pourquoi_? Parce que~: voilà_!"),
    ("fr", "Quoi ?! À 10:30 ; oui", "Quoi_?! À 10:30_; oui"),
    ("fr-CA", "Pourquoi ? Parce que: voilà!", "Pourquoi? Parce que~: voilà!"),
    ("fr", "voir https://un.org/a?b:c et a@b.org: oui", "voir https://un.org/a?b:c et a@b.org~: oui"),
    // No line breaks here.
    ("de", "Art. 5 Abs. 2, z. B. mit 20 % und Dr. Sepidar", "Art.~5 Abs.~2, z.~B. mit 20~% und Dr.~Sepidar"),
    ("fr", "20 % de M. Dupont, n° 5", "20_% de M.~Dupont, n°~5"),
    ("de", "Botschafter a. D., Dr. h. c., 5 Mio. Euro, 9 Uhr", "Botschafter a.~D., Dr.~h.~c., 5~Mio. Euro, 9~Uhr"),
    ("sv", "2 kap. 5 §, kl. 9, t. o. m. i dag", "2~kap.~5~§, kl.~9, t.~o.~m. i dag"),
    ("nb", "§§ 5 og 6, kl. 9, f. eks. nå", "§§~5 og 6, kl.~9, f.~eks. nå"),
    ("da", "§ 5, stk. 2, p. g. a. krig", "§~5, stk.~2, p.~g.~a. krig"),
    ("nl", "mw. drs. Sepidar, art. 5 lid 2", "mw.~drs.~Sepidar, art.~5 lid~2"),
    ("fi", "5 §, 2 artikla, klo 9", "5~§, 2~artikla, klo~9"),
    ("fr", "S. M. le Roi, chap. 2, art. 5, 3 millions", "S.~M.~le Roi, chap.~2, art.~5, 3~millions"),
    ("es", "los DD. HH., la Excma. Sra. D.ª Ana, núm. 5", "los DD.~HH., la Excma.~Sra.~D.ª~Ana, núm.~5"),
    ("it", "S. M. il Re, artt. 2 e 3, la Prof.ssa Rossi", "S.~M.~il Re, artt.~2 e 3, la Prof.ssa~Rossi"),
    ("pt", "a Ex.ma Senhora, os n.os 2 e 3, V. Ex.ª", "a Ex.ma~Senhora, os n.os~2 e 3, V.~Ex.ª"),
    ("ru", "т. е. № 5, 2026 г. и Р. Сепидар", "т.~е. №~5, 2026~г. и Р.~Сепидар"),
    ("en", "Dr R. Sepidar, Art. 5, p. 12", "Dr~R.~Sepidar, Art.~5, p.~12"),
    ("fa", "ر. سپیدار", "ر.~سپیدار"),
    ("fa", "مادهٔ ۱، بند ۲ و ۲۰ ٪ در سال ۱۳۵۴ ه.ش.", "مادهٔ~۱، بند~۲ و ۲۰~٪ در سال ۱۳۵۴~ه.ش."),
    ("ar", "المادة 1 والمادة 2 و20 ٪ عام 1975 م", "المادة~1 والمادة~2 و20~٪ عام 1975~م"),
    ("he", "ד\"ר כהן, גב' לוי, סעיף 5 ו-20 %", "ד״ר~כהן, גב׳~לוי, סעיף~5 ו-20~%"),
    ("ckb", "ماددەی ١٤٠", "ماددەی~١٤٠"),
    // Signs of the script.
    ("fa", "چرا? صلح, آزادی; \"نان\"? 5,000", "چرا؟ صلح، آزادی؛ «نان»؟ 5,000"),
    ("ar", "لماذا? سلام, حرية", "لماذا؟ سلام، حرية"),
    ("fa", "می‌خواهیم", "می‌خواهیم"),
    ("zh-Hans", "和平, 权利; 自由: 好! 好? 好.", "和平，权利；自由：好！好？好。"),
    // Chinese words have no spaces between them: what is open tells what closes.
    (
        "zh-Hans",
        "他说\"和平\"很重要，又说\"战争不是'出路'。\"我们同意。",
        "他说“和平”很重要，又说“战争不是‘出路’。”我们同意。",
    ),
    ("zh-Hans", "所谓'对话'，即\"'公开'的谈判\"……", "所谓‘对话’，即“‘公开’的谈判”……"),
    ("zh-Hans", "他说：“和平。”我们说：“好。”", "他说：“和平。”我们说：“好。”"),
    ("zh-Hans", "联合国 (宪章) 第 5.1 条 UN", "联合国（宪章）第 5.1 条 UN"),
];

#[test]
fn every_language_sets_what_people_type() {
    for (tag, typed, set) in CASES {
        let set = set.replace('~', "\u{A0}").replace('_', "\u{202F}");
        assert_eq!(style(tag).text(typed), set, "{tag}: {typed}");
    }
}

#[test]
fn every_language_with_forms_of_address_has_a_style_that_says_where_it_comes_from() {
    for tag in defaults::languages() {
        style(tag);
        let own = defaults::source(&format!("locales/{tag}/typography.toml"));
        let marked = |s: Source| ["# high: ", "# medium: ", "# low: "].iter().any(|m| s.text().contains(m));
        assert!(own.is_none_or(marked), "{tag}");
    }
}

#[test]
fn marks_pair_across_pieces_and_what_is_fixed_stays() {
    let mut pieces = [
        Piece::Words("Sie sagten \"".into()),
        Piece::Fixed("a \"b\" ... c".into()),
        Piece::Words("\" und z. B. ".into()),
    ];
    style("de").set(&mut pieces);
    let texts: Vec<String> = pieces
        .iter()
        .map(|p| match p {
            Piece::Words(t) | Piece::Fixed(t) => t.clone(),
        })
        .collect();
    assert_eq!(texts, ["Sie sagten „", "a \"b\" ... c", "“ und z.\u{A0}B. "]);
}

#[test]
fn a_campaign_replaces_single_fields() {
    let own = Source::new("locales/fr/typography.toml", "[before]\n\"?\" = \"\"\n");
    let general = defaults::source("locales/fr/typography.toml").unwrap();
    let style = Style::load(&[general, own]).unwrap();
    assert_eq!(style.text("Quoi ? Non!"), "Quoi? Non\u{202F}!");
}

#[test]
fn mistakes_in_a_style_are_told_with_their_file() {
    for (text, says) in [
        ("quotes = [\"a\"]", "four marks"),
        ("qoutes = []", "unknown field"),
        ("dash = \"\u{202E}\"", "control character"),
        ("[before]\n\"x\" = \" \"", "`before`"),
        ("punctuation = \"greek\"", "unknown variant"),
        ("inside = \"ab\"", "one character"),
    ] {
        let error = Style::load(&[Source::new("locales/x/typography.toml", text)]).unwrap_err().to_string();
        assert!(error.contains(says) && error.starts_with("locales/x/typography.toml:"), "{error}");
    }
}
