//! `openletter init`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use openletter::defaults;
use openletter::diag::{Error, Result};
use openletter::shelf::{MANIFEST, Shelf};
use serde_json::json;

use super::count;
use crate::cli::ui::Ui;

/// Begin a campaign: a folder with commented files to fill in, or with the example
#[derive(Debug, Args)]
pub struct Init {
    /// Folder to make the campaign in [default: the current one, or the one named by -C]
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    dir: Option<PathBuf>,

    /// Write the example campaign: one letter in fourteen languages, to six governments and the United Nations
    #[arg(long)]
    example: bool,

    /// Write the built-in layouts and forms of address into the campaign, to change them
    #[arg(long, conflicts_with = "example")]
    layouts: bool,
}

impl Init {
    pub fn run(&self, base: Option<&Path>, ui: &Ui) -> Result<u8> {
        let base = base.unwrap_or(Path::new("."));
        let dir = self.dir.as_ref().map_or(base.to_path_buf(), |d| base.join(d));
        let shelf = Shelf::new(&dir);
        let files = match (self.layouts, self.example) {
            (true, _) => defaults::layouts(),
            (_, true) => defaults::example(),
            _ => defaults::blank(),
        };
        if self.layouts && shelf.bytes(MANIFEST)?.is_none() {
            return Err(Error::usage(format!("`{}` is no campaign yet", dir.display()))
                .hint("run `openletter init` there first"));
        }
        for (name, _) in &files {
            if shelf.path(name).exists() && name != ".gitignore" {
                return Err(Error::new(format!("`{name}` exists already in `{}`", dir.display()))
                    .hint("nothing was written; choose another folder, or move the file away"));
            }
        }
        let mut written = vec![];
        for (name, text) in &files {
            if !shelf.path(name).exists() {
                shelf.write(name, text.as_bytes())?;
                ui.detail(format!("wrote {}", shelf.path(name).display()));
                written.push(name);
            }
        }
        if ui.json() {
            ui.json_data(&json!({ "folder": dir.display().to_string(), "written": written }))?;
            return Ok(0);
        }
        let place = if dir == Path::new(".") { "this folder".to_string() } else { format!("`{}`", dir.display()) };
        ui.say(format!("Wrote {} into {place}.", count(written.len(), "file", "files")));
        if !self.layouts {
            ui.say(self.next_steps(&dir));
        }
        Ok(0)
    }

    fn next_steps(&self, dir: &Path) -> String {
        let enter = if dir == Path::new(".") { String::new() } else { format!("  cd {}\n", dir.display()) };
        if self.example {
            return format!(
                "Next:\n{enter}  openletter check               # finds what must be mended: nothing\n  \
                 openletter export pdf html     # every letter, in out/\n  \
                 openletter status              # who gets what in which language"
            );
        }
        format!(
            "Next:\n{enter}  1. Say who writes, in openletter.toml, and to whom, in recipients.toml.\n  \
             2. Write the letter in templates/letter.md.\n  \
             3. openletter check                # tells what is missing or wrong\n  \
             4. openletter draft                # read the letter in drafts/\n  \
             5. openletter export pdf           # the finished letters, in out/\n\
             For another language, add its tag to `languages`, run `openletter extract`, and translate\n\
             locales/<language>/letter.po with Poedit or any editor of PO files."
        )
    }
}
