//! Letters a second and peak memory of `export pdf`, for one and two threads and for ever more recipients.
//!
//! `cargo bench` prints a table. Each line is a process of its own, so that its memory is its own. Numbers of
//! different machines and days cannot be compared; lines of one run can.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use openletter::campaign::PUBLIC;
use openletter::defaults;
use openletter::diag::Silent;
use openletter::export::Format;
use openletter::export::pdf::Press;
use openletter::pipeline::compose::{Composer, Strictness};
use openletter::pipeline::{Desk, export};
use openletter::shelf::Shelf;

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const RUNS: &[(&str, usize, usize)] = &[
    ("en", 100, 1),
    ("en", 1000, 1),
    ("en", 100, 2),
    ("en", 1000, 2),
    ("en", 4000, 2),
    ("fa", 1000, 1),
    ("fa", 1000, 2),
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["campaign", dir, recipients] => campaign(Path::new(dir), recipients.parse().expect("a number")),
        ["run", lang, recipients, jobs] => {
            run(lang, recipients.parse().expect("a number"), jobs.parse().expect("a number"));
        }
        ["manuscripts", dir, letters] => manuscripts(Path::new(dir), letters.parse().expect("a number")),
        _ => {
            println!("{:9} {:>8} {:>8} {:>12} {:>12}", "language", "letters", "threads", "letters/s", "peak MB");
            for (lang, recipients, jobs) in RUNS {
                let program = std::env::current_exe().expect("the benchmark has a path");
                let args = ["run", lang, &recipients.to_string(), &jobs.to_string()];
                let done = Command::new(program).args(args).status().expect("the benchmark runs itself");
                assert!(done.success());
            }
        }
    }
}

/// Writes the example campaign with that many recipients, every one with a name and an address of their own.
fn campaign(dir: &Path, recipients: usize) {
    let shelf = Shelf::new(dir);
    for (name, text) in defaults::example() {
        shelf.write(name, text.as_bytes()).expect("the campaign is written");
    }
    let mut list = String::new();
    for n in 0..recipients {
        let (name, street) = (invented(n), invented(n * 7 + 3));
        write!(
            list,
            "[[recipient]]\nid = \"r{n}\"\noffice = \"member-of-parliament\"\ncountry = \"GB\"\ngender = \"female\"\n\
             name = \"{name}\"\ntitle.en = \"the Member for {street}\"\ntitle.fa = \"نمایندهٔ {street}\"\n\
             address = [\"{} {street} Road\", \"London\"]\n\n",
            n % 97 + 1
        )
        .expect("a string takes everything");
    }
    shelf.write("recipients.toml", list.as_bytes()).expect("the recipients are written");
}

/// Writes what Typst's own command line needs to set the same letters: a folder each, with the layout beside.
fn manuscripts(dir: &Path, letters: usize) {
    campaign(dir, letters);
    let desk = Desk::open(Shelf::new(dir), "2026-11-21 12:00+0000").expect("the campaign is in order");
    let selection = desk.select(None, &["en".to_string()], &[]).expect("the letter is in order");
    let composer =
        Composer::new(&desk, &selection.letter, &selection.langs[0], Strictness::Export).expect("it is translated");
    let layout = defaults::source("templates/letter.typ").expect("the layout is built in");
    let recipients = desk.recipients(&selection.langs[0]).filter(|to| to.id() != PUBLIC);
    for to in recipients {
        let letter = composer.compose(to).expect("the letter is filled");
        let folder = Path::new("typst").join(to.id());
        let data = Press::manuscript(&letter).expect("it has no pictures");
        desk.shelf().put(folder.join("letter.json"), data.as_bytes()).expect("it is written");
        desk.shelf().put(folder.join("letter.typ"), layout.text().as_bytes()).expect("it is written");
    }
}

/// Returns a name that differs from number to number in its letters too.
fn invented(n: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "ce", "djo", "fen", "gul", "hø", "ix", "jor", "kä", "lum", "mé", "nya", "pœ", "quo", "rez", "sta"];
    let syllable = |shift: usize| SYLLABLES[(n >> shift) % SYLLABLES.len()];
    let word = |a: &str, b: &str| {
        let word = format!("{a}{b}");
        word.chars().next().map(|c| c.to_uppercase().collect::<String>() + &word[c.len_utf8()..]).unwrap_or_default()
    };
    format!("{} {}", word(syllable(0), syllable(4)), word(syllable(8), syllable(2)))
}

fn run(lang: &str, recipients: usize, jobs: usize) {
    let dir = tempfile::tempdir().expect("a folder for the campaign");
    campaign(dir.path(), recipients);
    let desk = Desk::open(Shelf::new(dir.path()), "2026-11-21 12:00+0000").expect("the campaign is in order");
    // Without the public edition, whose list of addressees grows with their number.
    let to: Vec<String> = desk.campaign().recipients.iter().map(|r| r.id.clone()).collect();
    let selection = desk.select(None, &[lang.to_string()], &to).expect("the letter is in order");
    let options = export::Options {
        clean: false,
        demonstration: false,
        formats: vec![Format::Pdf],
        out: PathBuf::from("out"),
        unreviewed: false,
        system_fonts: false,
        jobs,
    };
    let start = Instant::now();
    let done = export::export(&desk, &selection, &options, &Silent).expect("the letters are made");
    let seconds = start.elapsed().as_secs_f64();
    let letters: usize = done.languages.iter().map(|l| l.files.len()).sum();
    println!("{lang:9} {letters:>8} {jobs:>8} {:>12.0} {:>12}", letters as f64 / seconds, peak());
}

/// Returns the largest amount of memory that this process has held, in MB, where the system tells it.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or_default();
    let kilobytes: Option<u64> = line.split_whitespace().next().and_then(|n| n.parse().ok());
    kilobytes.map_or("?".into(), |k| (k / 1024).to_string())
}
