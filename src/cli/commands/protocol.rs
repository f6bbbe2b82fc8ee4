//! `openletter protocol`.

use clap::{ArgAction, Args};
use comfy_table::{ContentArrangement, Table, presets::UTF8_HORIZONTAL_ONLY};
use openletter::campaign::{Choice, Country, Forms, Gender, Lang, Office, is_unsafe};
use openletter::diag::{Diagnostic, Error, Result, nearest};
use openletter::pipeline::Desk;
use openletter::pipeline::lookup::{self, Answer, From, Known, Question, Shown};
use openletter::protocol::Confidence;

use crate::cli::ui::Ui;

/// Look up how an office is addressed in a language, and how sure that is
#[derive(Debug, Args)]
#[command(after_help = "Works outside of campaigns with what is built in, and in a campaign with its files on top.\n\
Without --lang it lists the languages, without --office all offices of a language; without --gender it shows what \
differs by gender.")]
pub struct Protocol {
    /// Languages, as BCP 47 tags
    #[arg(long, value_name = "L", value_delimiter = ',', action = ArgAction::Append)]
    lang: Vec<String>,

    /// Office, as in recipients.toml: president, prime-minister, foreign-minister …
    #[arg(long, value_name = "OFFICE", requires = "lang", value_parser = choice::<Office>)]
    office: Option<Office>,

    /// Country of the office: ISO 3166-1, or UN, EU
    #[arg(long, value_name = "CODE", requires = "lang", value_parser = country)]
    country: Option<Country>,

    /// Gender of the holder: male, female, neutral [default: all that differ]
    #[arg(long, value_name = "GENDER", requires = "lang", value_parser = choice::<Gender>)]
    gender: Option<Gender>,

    /// As for one's own office-holder
    #[arg(long, requires = "lang", conflicts_with = "foreign")]
    own: bool,

    /// As for the office-holder of another country
    #[arg(long, requires = "lang")]
    foreign: bool,

    /// Name of the holder; its forms as `dative=NAME`
    #[arg(long, value_name = "[FORM=]NAME", requires = "lang", action = ArgAction::Append)]
    name: Vec<String>,

    /// How many sign [default: as many as in the campaign, else several]
    #[arg(long, value_name = "N", requires = "lang", value_parser = super::positive::<std::num::NonZeroUsize>)]
    signers: Option<std::num::NonZeroUsize>,
}

/// Reads one of the words of a field of the campaign's files.
fn choice<T: Choice>(word: &str) -> std::result::Result<T, String> {
    let words = || T::WORDS.iter().map(|(word, _)| *word);
    let found = T::WORDS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value);
    found.ok_or_else(|| match nearest(word, words()) {
        Some(near) => format!("did you mean `{near}`? known: {}", words().collect::<Vec<_>>().join(", ")),
        None => format!("known: {}", words().collect::<Vec<_>>().join(", ")),
    })
}

fn country(code: &str) -> std::result::Result<Country, String> {
    let hint = if code.eq_ignore_ascii_case("UK") {
        "the United Kingdom is `GB`"
    } else {
        "use ISO 3166-1 codes such as `FR`, or `UN` and `EU`"
    };
    Country::parse(code).ok_or_else(|| hint.to_string())
}

impl Protocol {
    pub fn run(&self, desk: Option<&Desk>, ui: &Ui) -> Result<u8> {
        if self.lang.is_empty() {
            let known = lookup::known(desk)?;
            if ui.json() {
                ui.json_data(&known)?;
            } else {
                ui.data(&format!("{}\n", languages(&known)))?;
                ui.say("Look one up with `openletter protocol --lang L --office OFFICE --country CODE`.");
            }
            return Ok(0);
        }
        let langs: Vec<Lang> = self.lang.iter().map(|tag| lookup::language(desk, tag)).collect::<Result<_>>()?;
        let question = Question {
            office: self.office,
            country: self.country.clone(),
            gender: self.gender,
            own: (self.own || self.foreign).then_some(self.own),
            name: self.name()?,
            signers: self.signers.map(usize::from),
        };
        let mut all = vec![];
        for lang in &langs {
            all.extend(lookup::look_up(desk, lang, &question)?);
        }
        if ui.json() {
            ui.json_data(&all)?;
        } else if self.office.is_some() {
            ui.data(&all.iter().map(|answer| self.page(answer)).collect::<Vec<_>>().join("\n"))?;
        } else {
            for lang in &langs {
                ui.data(&format!("{lang}\n{}\n", offices(all.iter().filter(|answer| answer.lang == *lang))))?;
            }
        }
        Ok(0)
    }

    /// Returns the name with its forms: one word without a form, others as `dative=…`.
    fn name(&self) -> Result<Option<Forms>> {
        let (mut nominative, mut others) = (None, std::collections::BTreeMap::new());
        for word in &self.name {
            if let Some(c) = word.chars().find(|c| is_unsafe(*c)) {
                return Err(Error::usage(format!(
                    "the name holds the character U+{:04X}, which is invisible or turns the text around it",
                    c as u32
                )));
            }
            let form =
                word.split_once('=').and_then(|(form, name)| Some((*Forms::NAMES.iter().find(|n| **n == form)?, name)));
            match form {
                Some((form, name)) if form != Forms::NAMES[0] => {
                    others.insert(form, name.trim().to_string());
                }
                Some((_, name)) => nominative = Some(name.trim().to_string()),
                None => nominative = Some(word.trim().to_string()),
            }
        }
        match nominative {
            Some(nominative) => Ok(Some(Forms::new(nominative, others))),
            None if others.is_empty() => Ok(None),
            None => Err(Error::usage("the name itself is missing").hint("give it as well: `--name NAME`")),
        }
    }

    /// Returns everything about one answer.
    fn page(&self, answer: &Answer) -> String {
        let mut out = format!("{}\n", heading(answer, self.name.is_empty()));
        let title = |forms: &std::collections::BTreeMap<&'static str, String>| {
            let nominative = forms.get(Forms::NAMES[0]).cloned();
            let others = Forms::NAMES[1..].iter().filter_map(|form| Some(format!("{form}: {}", forms.get(form)?)));
            nominative.into_iter().chain(others).collect()
        };
        part(&mut out, "title", &answer.title, title);
        part(&mut out, "address", &answer.address, Vec::clone);
        part(&mut out, "salutation", &answer.salutation, Vec::clone);
        part(&mut out, "closing", &answer.closing, Vec::clone);
        part(&mut out, "copy line", &answer.copy_line, Vec::clone);
        part(&mut out, "copy for", &answer.copy_for, Vec::clone);
        out
    }
}

/// Returns for whom an answer holds: `fr · prime-minister · FR · female · own · 2 sign`.
fn heading(answer: &Answer, nameless: bool) -> String {
    let mut words = vec![answer.lang.to_string(), answer.office.as_str().to_string()];
    words.extend(answer.country.as_ref().map(ToString::to_string));
    words.push(genders(answer));
    words.push(holder(answer).to_string());
    words.push(if nameless { "no name" } else { "with a name" }.to_string());
    words.push(if answer.signers == 1 { "one signs".to_string() } else { format!("{} sign", answer.signers) });
    words.join(" · ")
}

fn genders(answer: &Answer) -> String {
    match &answer.genders[..] {
        [_, _, _] => "any gender".to_string(),
        ["unknown"] => "gender not told".to_string(),
        some => some.iter().map(|g| if *g == "unknown" { "not told" } else { *g }).collect::<Vec<_>>().join(", "),
    }
}

fn holder(answer: &Answer) -> &'static str {
    match answer.own {
        Some(true) => "own",
        Some(false) => "foreign",
        None => "own or foreign",
    }
}

fn part<T>(out: &mut String, name: &str, part: &Shown<T>, lines: impl Fn(&T) -> Vec<String>) {
    let mut name = format!("  {name:11}");
    let mut line = |text: &str| {
        out.push_str(&format!("{name}{text}\n"));
        name = " ".repeat(13);
    };
    part.text.iter().flat_map(lines).for_each(|text| line(&text));
    part.lacks.iter().for_each(|lack| line(&format!("— {}", told(lack))));
    if part.text.is_none() && part.lacks.is_empty() {
        line("— only with a title");
    }
    if let Some(from) = &part.from {
        line(&format!("  {}", source(from)));
        for other in &from.made_of {
            line(&format!("    with {}: {}", other.message, told_by(other.confidence, &other.source)));
        }
    }
}

fn told(lack: &Diagnostic) -> String {
    if lack.code == Some("missing-gender") {
        return "cannot be written without a gender".to_string();
    }
    std::iter::once(&lack.message).chain(&lack.hints).cloned().collect::<Vec<_>>().join("; ")
}

fn source(from: &From) -> String {
    let file = if from.built_in { "built in".to_string() } else { format!("{}:{}", from.file, from.line) };
    format!("{} ({file}): {}", from.message, told_by(from.confidence, &from.source))
}

fn told_by(confidence: Option<Confidence>, source: &str) -> String {
    format!("{}, {}", confidence.map_or("no word how sure", Confidence::as_str), source.replace('\n', " "))
}

fn languages(known: &[Known]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY);
    table.set_header(["language", "messages", "high", "medium", "low"]);
    for one in known {
        let row = [one.messages, one.high, one.medium, one.low].map(|n| n.to_string());
        table.add_row(std::iter::once(one.lang.to_string()).chain(row).collect::<Vec<_>>());
    }
    table
}

/// Returns the table of all offices of a language.
fn offices<'a>(answers: impl Iterator<Item = &'a Answer>) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(["office", "holder", "gender", "salutation", "closing", "sure"]);
    let mut rows: Vec<[String; 6]> = vec![];
    for answer in answers {
        let said = |part: &Shown<Vec<String>>| match (&part.text, part.lacks.first()) {
            (Some(lines), _) => lines.join("\n"),
            (None, Some(lack)) => format!("— {}", told(lack)),
            (None, None) => "—".to_string(),
        };
        let sure = |part: &Shown<Vec<String>>| part.from.as_ref().and_then(|from| from.confidence);
        let sure = sure(&answer.salutation).zip(sure(&answer.closing)).map(|(a, b)| a.min(b));
        let (salutation, closing) = (said(&answer.salutation), said(&answer.closing));
        let sure = sure.map_or("—", Confidence::as_str).to_string();
        let (office, holder, gender) =
            (answer.office.as_str().to_string(), holder(answer).to_string(), genders(answer));
        // What differs in title or address alone is one row here.
        match rows
            .last_mut()
            .filter(|row| [&row[0], &row[1], &row[3], &row[4]] == [&office, &holder, &salutation, &closing])
        {
            Some(row) => row[2] = format!("{}, {gender}", row[2]),
            None => rows.push([office, holder, gender, salutation, closing, sure]),
        }
    }
    for row in rows {
        table.add_row(row);
    }
    table
}
