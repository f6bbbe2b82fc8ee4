//! The letters of a campaign on a page of this machine, made anew at every save.
//!
//! This room owns a socket, bound to 127.0.0.1 alone, and watches the campaign's folder; it writes nothing to the
//! disk and asks nothing of the network. What a page may ask for:
//!
//! | address | answer |
//! | --- | --- |
//! | `/` | the page, with `/page.css` and `/page.js` |
//! | `/events` | an event `change` (server-sent events) whenever a file of the campaign is saved |
//! | `/state.json?letter=` | letters, languages, recipients; or what is wrong with the campaign |
//! | `/letter.json?letter=&lang=&to=` | a mark that changes with the letter, remarks; or what is wrong with it |
//! | `/letter.html?letter=&lang=&to=` | the letter as a web page, or a page that says what is wrong |
//! | `/pages.json?letter=&lang=&to=` | a mark and the size of every printed page; or what is wrong |
//! | `/page.png?letter=&lang=&to=&page=` | a printed page, the first being 1 |
//!
//! With `&mark=` a letter or a page is given only as long as it bears that mark.
//!
//! Other web pages get nothing: a request whose `Host` is not this machine's own is refused, which defeats DNS
//! rebinding, and so is one that a page of another origin makes; no answer may be read or framed by another origin.
//!
//! A letter is made when it is asked for. After a save it is composed again and compared: pages are set again only
//! where the letter or the layout differs from before.

mod answer;
mod guard;
#[cfg(feature = "pdf")]
mod print;
mod recent;
mod studio;
#[cfg(test)]
mod tests;
mod watch;

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch as news;

use crate::diag::{Error, Kind, Result};
use crate::pipeline::Desk;
use crate::shelf::Shelf;
use studio::Studio;

/// What to show.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The letter that is shown first; where there is none, the campaign's default or only one.
    pub letter: Option<String>,
    /// Only these languages; all where there is none.
    pub langs: Vec<String>,
    /// The port, or 0 for any that is free.
    pub port: u16,
    /// Whether the machine's fonts may be used.
    pub system_fonts: bool,
}

/// A preview that listens, but does not answer yet.
pub struct Preview {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
    studio: Arc<Studio>,
    changes: news::Sender<u64>,
    watch: watch::Watch,
}

impl Preview {
    /// Returns the preview of a campaign. `now` is the time as gettext writes it.
    ///
    /// Mistakes in the campaign are none here: they are shown on the page until they are mended.
    ///
    /// # Errors
    /// When the port cannot be had or the folder not be watched; when the options name a letter or a language that a
    /// sound campaign does not have.
    pub fn open(shelf: Shelf, now: &str, options: Options) -> Result<Preview> {
        if let Ok(desk) = Desk::open(shelf.clone(), now) {
            match desk.select(options.letter.as_deref(), &options.langs, &[]) {
                Err(error)
                    if error.kind() == Kind::Usage && (options.letter.is_some() || !options.langs.is_empty()) =>
                {
                    return Err(error);
                }
                _ => {}
            }
        }
        let failed = |e: std::io::Error| {
            Error::new(format!("cannot listen on 127.0.0.1, port {}: {e}", options.port))
                .hint("leave `--port` out: any port that is free will do")
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let changes = news::Sender::new(0);
        let watch = watch::Watch::new(shelf.root(), changes.clone())?;
        let studio = Arc::new(Studio::new(shelf, now, options, changes.subscribe()));
        Ok(Preview { runtime, listener, address, studio, changes, watch })
    }

    /// Returns where the preview listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the address of the page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until `stop` is over.
    ///
    /// # Errors
    /// When the socket fails.
    pub fn serve(self, stop: impl Future<Output = ()>) -> Result<()> {
        let Preview { runtime, listener, address, studio, changes, watch } = self;
        let router = guard::guarded(answer::router(studio, changes), address);
        let done = runtime.block_on(async {
            let mut serve = pin!(async { axum::serve(listener, router).await });
            let mut stop = pin!(stop);
            std::future::poll_fn(|context| match stop.as_mut().poll(context) {
                Poll::Ready(()) => Poll::Ready(Ok(())),
                Poll::Pending => serve.as_mut().poll(context),
            })
            .await
        });
        drop(watch);
        // A page that is being set is not waited for: nobody will look at it.
        runtime.shutdown_background();
        done.map_err(|e| Error::new(format!("the preview has ended: {e}")))
    }
}
