//! Folders from somebody who means harm: letters to be signed or checked, and whole campaigns.

use std::fs;
#[cfg(unix)]
use std::io::{BufRead, BufReader, Read, Write};
#[cfg(unix)]
use std::net::TcpStream;
#[cfg(unix)]
use std::path::Path;
#[cfg(unix)]
use std::time::{Duration, Instant};

use openletter::seal::Digest;

#[cfg(unix)]
use crate::sandbox::Run;
use crate::sandbox::Sandbox;
use crate::signing::{EXPORT, Member, OUT, coalition};

/// Writes the list anew over what lies in the folder of the letters, as whoever sends them can do.
fn relist(machine: &Sandbox) {
    let ours = |path: &str| !path.starts_with("SHA256SUMS") && !path.ends_with(".sig");
    let files = machine.tree(OUT).into_iter().filter(|(path, _)| ours(path));
    let list: String = files.map(|(path, bytes)| format!("{}  {path}\n", Digest::of(&bytes))).collect();
    machine.write(&format!("{OUT}/SHA256SUMS"), &list);
}

fn signed(machine: &Sandbox) -> bool {
    machine.tree(OUT).iter().any(|(path, _)| path.ends_with(".sig"))
}

fn chenar() -> Member {
    let chenar = coalition(&["chenar"], 1).remove(0);
    chenar.run(&EXPORT).exits(0);
    chenar
}

/// Runs the program, which must come to an end.
#[cfg(unix)]
fn in_time(member: &Member, args: &[&str]) -> Run {
    let mut command = member.machine.command(args);
    command.env("OPENLETTER_KEYS", member.machine.path("secret")).stdout(std::process::Stdio::null());
    let mut child = command.spawn().unwrap();
    let begin = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begin.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
            panic!("{args:?} does not end");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Run { code: child.wait().unwrap().code().unwrap_or(-1), stdout: String::new(), stderr: String::new() }
}

#[cfg(unix)]
fn pipe(path: &Path) {
    let _ = fs::remove_file(path);
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn every_byte_of_the_record_is_made_again() {
    let chenar = chenar();
    let record = format!("{OUT}/LETTER.toml");
    let text = chenar.machine.read(&record);
    // It means the same, and says something else to whoever reads it.
    chenar.machine.write(&record, &format!("# The signatories admit that none of this is true.\n{text}"));
    relist(&chenar.machine);
    let run = chenar.run(&["sign", "--org", "chenar", "--rebuild", "--yes"]).exits(3);
    run.says("`LETTER.toml` is not what your own campaign makes");
    assert!(!signed(&chenar.machine));
    chenar.machine.write(&record, &text);
    relist(&chenar.machine);
    chenar.run(&["sign", "--org", "chenar", "--rebuild", "--yes"]).exits(0).says("every byte is the same");
}

#[test]
fn nothing_is_signed_that_nobody_is_shown() {
    // Each of these is listed, and none of them is among the languages and recipients that are shown.
    for hidden in ["de/public.html", "en/somebody.html", "en/public.exe", "en/more/public.html", "statement.pdf"] {
        let chenar = chenar();
        chenar.machine.write(&format!("{OUT}/{hidden}"), "We surrender.");
        relist(&chenar.machine);
        let run = chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(3);
        run.says(&format!("`{hidden}` is listed and is no letter of `LETTER.toml`"));
        assert!(!signed(&chenar.machine), "{hidden}");
    }
}

#[test]
fn an_older_revision_is_told_before_it_is_signed_again() {
    let chenar = chenar();
    chenar.machine.edit("templates/negotiations.md", "revision = 1", "revision = 2");
    chenar.run(&EXPORT).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    chenar.machine.edit("templates/negotiations.md", "revision = 2", "revision = 1");
    chenar.run(&[&EXPORT[..], &["--clean"]].concat()).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0).says("older than revision 2 that you signed last");
}

#[cfg(unix)]
#[test]
fn nothing_waits_for_a_pipe_or_reads_a_device_or_follows_a_link() {
    let chenar = chenar();
    let sign = ["sign", "--org", "chenar", "--yes", "--manifest-only"];
    let signature = chenar.machine.path(OUT).join("SHA256SUMS.chenar.sig");
    pipe(&signature);
    in_time(&chenar, &["verify", OUT]).exits(5);
    in_time(&chenar, &sign).exits(0);
    fs::remove_file(&signature).unwrap();
    std::os::unix::fs::symlink("/dev/zero", &signature).unwrap();
    in_time(&chenar, &["verify", OUT]).exits(5);
    in_time(&chenar, &sign).exits(0);
    chenar.run(&["verify", OUT]).exits(0);
    // What a run writes takes the place of a link, and leaves alone what that leads to.
    chenar.machine.write("mine.txt", "mine");
    fs::remove_file(&signature).unwrap();
    std::os::unix::fs::symlink(chenar.machine.path("mine.txt"), &signature).unwrap();
    chenar.run(&sign).exits(0);
    chenar.run(&["verify", OUT]).exits(0);
    assert_eq!(chenar.machine.read("mine.txt"), "mine");

    let lock = chenar.machine.path(".openletter.lock");
    pipe(&lock);
    in_time(&chenar, &["extract"]).exits(1);
    let elsewhere = Sandbox::empty();
    fs::remove_file(&lock).unwrap();
    std::os::unix::fs::symlink(elsewhere.path("made"), &lock).unwrap();
    chenar.run(&["extract"]).exits(1).says("`.openletter.lock` in `[DIR]` is no file");
    assert!(!elsewhere.path("made").exists(), "no file is made elsewhere");
}

#[cfg(unix)]
#[test]
fn revoked_keys_that_cannot_be_read_are_not_passed_over() {
    let chenar = chenar();
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    chenar.run(&["verify", OUT]).exits(0);
    for name in ["revoked_signers", "allowed_minisign", "seal-root.pem"] {
        let path = chenar.machine.path(name);
        pipe(&path);
        assert_ne!(in_time(&chenar, &["verify", OUT]).code, 0, "{name} is a pipe");
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert_ne!(chenar.run(&["verify", OUT]).code, 0, "{name} is a folder");
        fs::remove_dir(&path).unwrap();
        std::os::unix::fs::symlink("nowhere", &path).unwrap();
        assert_ne!(chenar.run(&["verify", OUT]).code, 0, "{name} leads nowhere");
        fs::remove_file(&path).unwrap();
    }
    chenar.run(&["verify", OUT]).exits(0);
}

#[test]
fn whoever_lowers_one_of_two_thresholds_does_not_get_their_way() {
    let members = coalition(&["chenar", "simorgh"], 2);
    let chenar = &members[0];
    chenar.run(&EXPORT).exits(0);
    chenar.run(&["sign", "--org", "chenar", "--yes"]).exits(0);
    chenar.run(&["verify", OUT]).exits(4);
    chenar.machine.edit("openletter.toml", "threshold = 2 ", "threshold = 1 ");
    chenar.run(&["verify", OUT]).exits(4);
    chenar.machine.edit("openletter.toml", "threshold = 1 ", "threshold = 2 ");
    chenar.machine.edit("allowed_signers", "# threshold: 2", "# threshold: 1");
    chenar.run(&["verify", OUT]).exits(4);
    chenar.run(&["verify", OUT, "--need", "1"]).exits(0);
}

#[test]
fn no_text_of_a_file_steers_the_terminal() {
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{202e}";
    let campaign = Sandbox::example();
    // On a line that runs from right to left no caret can point, so that its words are quoted.
    campaign.edit("templates/negotiations.md", "## What is at stake", &format!("## {evil}آزادی {{{{ none }}}}"));
    let keys = chenar();
    let allowed = keys.machine.read("allowed_signers");
    keys.machine.write("allowed_signers", &format!("{allowed}{evil}آزادی ssh-ed25519 AAAA\n"));
    fs::rename(keys.machine.path("templates/negotiations.md"), keys.machine.path(&format!("templates/{evil}.md")))
        .unwrap();
    let public = keys.machine.read("secret/chenar.pub");
    keys.machine.write("evil.pub", &format!("{} {evil}\n", public.trim_end()));
    let color = ["--color", "always"];
    let runs = [
        campaign.run(&[&["check"], &color[..]].concat()).exits(3),
        keys.run(&[&["key", "show"], &color[..]].concat()).exits(5),
        keys.run(&[&["key", "show", "--key", "evil.pub"], &color[..]].concat()).exits(0),
        keys.run(&[&["verify", OUT], &color[..]].concat()).exits(5),
        keys.run(&[&["export", "txt", "--letter", "none"], &color[..]].concat()),
        keys.run(&[&["check"], &color[..]].concat()).exits(3),
    ];
    for run in runs {
        let told = run.stdout + &run.stderr;
        assert!(told.contains('\u{FFFD}') || !told.contains("]0;owned"), "{told:?}");
        let steered = ["\u{1b}]", "\u{1b}[2J", "\u{7}", "\u{202e}"].iter().find(|one| told.contains(**one));
        assert_eq!(steered, None, "{told:?}");
    }
}

/// Returns the public edition in the campaign's own language, as the preview shows it.
#[cfg(unix)]
fn previewed(machine: &Sandbox) -> String {
    let mut command = machine.command(&["preview"]);
    let mut child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let host = line.trim().trim_start_matches("http://").trim_end_matches('/');
    let mut socket = TcpStream::connect(host).unwrap();
    let question = "GET /letter.html?letter=negotiations&lang=en&to=public HTTP/1.1";
    write!(socket, "{question}\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    let read = socket.read_to_string(&mut answer);
    child.kill().unwrap();
    child.wait().unwrap();
    read.map(|_| answer).unwrap()
}

#[cfg(unix)]
#[test]
fn a_campaign_from_a_stranger_starts_no_program_unless_it_is_translated() {
    let chenar = chenar();
    let touched = chenar.machine.path("touched");
    let program = format!("[\"touch\", \"{}\"]", touched.display());
    let toml = chenar.machine.read("openletter.toml").replace("\n[sender]\n", "\nallow_remote = true\n\n[sender]\n");
    let more = format!(
        "\n[backends.evil]\nkind = \"command\"\ncommand = {program}\n\n\
         [backends.worse]\nkind = \"deepl\"\nkey_command = {program}\n\n[translate]\ndefault = [\"evil\", \"worse\"]\n"
    );
    chenar.machine.write("openletter.toml", &(toml + &more));
    // Something is left to translate.
    chenar.machine.edit(
        "templates/negotiations.md",
        "## What is at stake",
        "Nobody has translated this.\n\n## What is at stake",
    );
    for (args, code) in [
        (&["check"][..], 0),
        (&["extract"], 0),
        (&["status"], 0),
        (&["draft"], 0),
        (&["key", "show"], 0),
        (&["translate", "--all", "--dry-run"], 0),
        (&["export", "html", "txt", "--lang", "en", "--to", "public,us-president", "--clean"], 0),
        (&["sign", "--org", "chenar", "--rebuild", "--yes"], 0),
        (&["verify", OUT], 0),
        (&["verify", "--page"], 0),
    ] {
        chenar.run(args).exits(code);
        assert!(!touched.exists(), "{args:?} has started a program");
    }
    assert!(previewed(&chenar.machine).contains("Nobody has translated this"));
    assert!(!touched.exists(), "the preview has started a program");
    let run = chenar.run(&["translate", "--lang", "fa"]);
    assert!(touched.exists(), "the program is one that would have been started: {}{}", run.stdout, run.stderr);
}
