//! `openletter preview`.

use clap::ArgAction;
use clap::Args;
use openletter::diag::Result;
use openletter::preview::{Options, Preview as Server};
use openletter::shelf::Shelf;

use crate::cli::ui::Ui;

/// Show the letters in the browser, in every language side by side, anew at every save
#[derive(Debug, Args)]
#[command(after_help = "The page can be reached from this machine alone; nothing is written and nothing leaves the \
machine. Its address is printed on standard output. Ctrl-C ends the preview.")]
pub struct Preview {
    /// Letter: the name of its file in templates/ without `.md` [default: the only one, or `default_letter`]
    #[arg(value_name = "LETTER")]
    letter: Option<String>,

    /// Languages, as BCP 47 tags [default: all]
    #[arg(long, value_name = "L", value_delimiter = ',', action = ArgAction::Append)]
    lang: Vec<String>,

    /// Port on 127.0.0.1; 0 takes any that is free
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,

    /// Open the page in the browser
    #[arg(long)]
    open: bool,

    /// Use the fonts of this machine as well, for scripts that the built-in ones do not cover
    #[arg(long)]
    system_fonts: bool,
}

impl Preview {
    pub fn run(&self, shelf: Shelf, now: &str, ui: &Ui) -> Result<u8> {
        let options = Options {
            letter: self.letter.clone(),
            langs: self.lang.clone(),
            port: self.port,
            system_fonts: self.system_fonts,
        };
        let server = Server::open(shelf, now, options)?;
        let url = server.url();
        if ui.json() {
            ui.json_data(&serde_json::json!({ "address": url }))?;
        } else {
            ui.data(&format!("{url}\n"))?;
        }
        ui.say("The page shows every save at once. Ctrl-C ends the preview.");
        if self.open
            && let Err(e) = open::that_detached(&url)
        {
            ui.say(format!("No browser could be opened ({e}): open {url} yourself."));
        }
        server.serve(async {
            // Without the signal the preview ends as any program does.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })?;
        Ok(0)
    }
}
