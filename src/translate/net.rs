//! The one HTTP client of the program: TLS by rustls, no redirects to other hosts, limits on everything.

use std::time::Duration;

use reqwest::blocking::Client;
use reqwest::redirect::Policy;

use crate::diag::{Error, Result};

/// How many redirects within one host are followed.
const REDIRECTS: usize = 5;

/// Returns a client whose requests may take so long. It follows redirects within one host only, for a request can
/// carry a key.
///
/// # Errors
/// When the machine gives no threads or no certificates.
pub fn client(time: Duration) -> Result<Client> {
    build(time, true)
}

/// Returns a client for services of this machine: as [`client`], but past every proxy, which is on another machine.
///
/// # Errors
/// As [`client`].
pub fn local_client(time: Duration) -> Result<Client> {
    build(time, false)
}

fn build(time: Duration, proxies: bool) -> Result<Client> {
    // A second call changes nothing: the provider is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let policy = Policy::custom(|attempt| {
        let first = attempt
            .previous()
            .first()
            .map(|url| (url.scheme().to_string(), url.host_str().map(String::from), url.port_or_known_default()));
        let next = (
            attempt.url().scheme().to_string(),
            attempt.url().host_str().map(String::from),
            attempt.url().port_or_known_default(),
        );
        if attempt.previous().len() > REDIRECTS {
            attempt.error("too many redirects")
        } else if first == Some(next) {
            attempt.follow()
        } else {
            attempt.stop()
        }
    });
    let client = Client::builder().user_agent(concat!("openletter/", env!("CARGO_PKG_VERSION"))).redirect(policy);
    let client = if proxies { client } else { client.no_proxy() };
    client
        .timeout(time)
        .connect_timeout(Duration::from_secs(20))
        .build()
        .map_err(|e| Error::new(format!("cannot prepare for the network: {e}")))
}
