//! Requests to services that translate: what every one of them needs, so that a vendor's file holds only its shapes.
//!
//! What a status means is said once ([`Meaning`]): some failures pass and are tried again after growing pauses, or
//! after as long as the service asks for; the others are final and say what to do. Answers are not trusted: their
//! size and time are limited, and a page or half a text in their place is an error. Redirects to other hosts are
//! not followed, and no message holds a key.

use std::io::Read;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use reqwest::blocking::{Client, RequestBuilder, Response};
use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde_json::Value;

use super::key::{Key, Keyring};
use super::{Reach, net};
use crate::campaign::{Backend as Settings, is_unsafe};
use crate::diag::{Diagnostic, Error, Result};

/// How long to wait before each new attempt; after the last one the failure is final.
const PAUSES: [Duration; 4] =
    [Duration::from_secs(1), Duration::from_secs(3), Duration::from_secs(9), Duration::from_secs(27)];
/// The longest pause that a service may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(180);
/// The largest answer that is read, in bytes.
const LARGEST: u64 = 16 << 20;
/// How much of a service's own words is shown, in characters.
const SHOWN: usize = 200;

/// How a run waits.
pub type Pause = Arc<dyn Fn(Duration) + Send + Sync>;

/// How the key goes to the service.
#[derive(Clone, Copy, Debug)]
pub enum Auth {
    /// As a header of this name, with these words before the key.
    Header(&'static str, &'static str),
    /// Not in a header: the vendor's file puts it into the request, or there is none.
    Elsewhere,
}

/// What a failure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It may go away by itself.
    Passing,
    /// The key is missing, wrong, or not for this.
    Key,
    /// What was paid for or granted is used up.
    Quota,
    /// The service does not translate between these languages.
    Language,
    /// The batch is too large.
    Size,
    /// Anything else that will not change.
    Wrong,
}

/// What is sent.
#[derive(Clone, Debug)]
pub enum Body {
    /// Nothing: the request only asks.
    None,
    /// JSON.
    Json(Value),
    /// A form.
    Form(Vec<(&'static str, String)>),
}

/// What makes a service: everything that its requests have in common.
pub struct Trade {
    /// The vendor's own address, where the campaign names none.
    pub home: Option<&'static str>,
    /// The end of keys for which there is another address, and that address.
    pub free: Option<(&'static str, &'static str)>,
    /// How the key is sent.
    pub auth: Auth,
    /// Whether there must be one.
    pub needs_key: bool,
    /// Headers that every request has.
    pub headers: Vec<(&'static str, String)>,
    /// What a status and a body mean where the vendor departs from the custom.
    pub meaning: fn(u16, &Value) -> Option<Meaning>,
}

impl Default for Trade {
    fn default() -> Trade {
        Trade { home: None, free: None, auth: Auth::Elsewhere, needs_key: false, headers: vec![], meaning: |_, _| None }
    }
}

/// A service at an address.
pub struct Service {
    name: String,
    base: Url,
    /// Whether the campaign names the address.
    own: bool,
    time: Duration,
    keys: Keyring,
    trade: Trade,
    pause: Pause,
    client: OnceLock<Result<Client>>,
}

/// A failure of one attempt.
struct Failure {
    meaning: Meaning,
    message: String,
    /// How long the service asks to wait.
    wait: Option<Duration>,
}

impl Service {
    /// Returns the service that a campaign describes.
    ///
    /// # Errors
    /// When it has no address, no time, or a key that would travel in clear.
    pub fn new(name: &str, settings: &Settings, trade: Trade, pause: Pause) -> Result<Service> {
        let wrong = |message: String, hint: &str| Error::from(Diagnostic::error(message).code("backend").hint(hint));
        let Some(address) = settings.url.as_deref().or(trade.home) else {
            let hint = "write `url = \"http://127.0.0.1:5000\"` or the like below it";
            return Err(wrong(format!("the backend `{name}` has no address"), hint));
        };
        let base = Url::parse(address.trim_end_matches('/'))
            .map_err(|e| wrong(format!("the backend `{name}` has no valid address: {e}"), "correct `url`"))?;
        if settings.timeout == 0 {
            return Err(wrong(format!("the backend `{name}` has no time to work"), "set `timeout` to some seconds"));
        }
        let keys = Keyring::new(name, settings, trade.needs_key)?;
        if keys.is_set() && base.scheme() != "https" && !is_loopback(&base) {
            let hint = "write the address with `https://`";
            return Err(wrong(format!("the key of the backend `{name}` would travel without encryption"), hint));
        }
        let time = Duration::from_secs(settings.timeout.into());
        Ok(Service {
            name: name.to_string(),
            base,
            own: settings.url.is_some(),
            time,
            keys,
            trade,
            pause,
            client: OnceLock::new(),
        })
    }

    /// Returns how far texts travel.
    pub fn reach(&self) -> Reach {
        if is_loopback(&self.base) {
            return Reach::Machine;
        }
        let host = self.base.host_str().unwrap_or_default();
        let host = self.base.port().map_or(host.to_string(), |port| format!("{host}:{port}"));
        let free = self.trade.free.filter(|_| !self.own).and_then(|(_, base)| Url::parse(base).ok());
        let host = match free.as_ref().and_then(Url::host_str) {
            Some(free) => format!("{host} or {free}"),
            None => host,
        };
        Reach::Host { host, encrypted: self.base.scheme() == "https" }
    }

    /// Returns the key, if there is one.
    ///
    /// # Errors
    /// As [`Keyring::key`].
    pub fn key(&self) -> Result<Option<&Key>> {
        self.keys.key()
    }

    /// Returns the answer to a question that is asked once only and may stay without an answer.
    pub fn ask(&self, path: &str) -> Option<Value> {
        self.attempt(Method::GET, path, &Body::None).ok()?.ok()
    }

    /// Returns the answer to a request.
    ///
    /// # Errors
    /// What the failure means and what to do about it; failures that may pass only after several attempts.
    pub fn post(&self, path: &str, body: &Body) -> Result<Value> {
        let mut pauses = PAUSES.iter();
        loop {
            let failure = match self.attempt(Method::POST, path, body)? {
                Ok(value) => return Ok(value),
                Err(failure) => failure,
            };
            let asked = failure.wait.unwrap_or_default();
            match pauses.next().filter(|_| failure.meaning == Meaning::Passing && asked <= LONGEST_PAUSE) {
                Some(pause) => (self.pause)(asked.max(*pause)),
                None => return Err(self.failed(failure)),
            }
        }
    }

    /// Returns the outcome of one request.
    ///
    /// # Errors
    /// When there is no key or no network at all, which no attempt can mend.
    fn attempt(&self, method: Method, path: &str, body: &Body) -> Result<Result<Value, Failure>> {
        let key = self.keys.key()?;
        let base = self.base_for(key);
        let client = self.client.get_or_init(|| match is_loopback(&base) {
            true => net::local_client(self.time),
            false => net::client(self.time),
        });
        let client = client.as_ref().map_err(Clone::clone)?;
        let address = format!("{}{path}", base.as_str().trim_end_matches('/'));
        let request = self.dressed(client.request(method, address), key)?;
        let request = match body {
            Body::None => request,
            Body::Json(value) => request.json(value),
            Body::Form(fields) => request.form(fields),
        };
        Ok(request.send().map_err(|e| self.unreachable(&base, &e)).and_then(|r| self.read(r, key)))
    }

    /// Returns the address for a key: some vendors keep another one for those who do not pay.
    fn base_for(&self, key: Option<&Key>) -> Url {
        let free = self.trade.free.filter(|_| !self.own);
        let free = free.filter(|(suffix, _)| key.is_some_and(|key| key.reveal().ends_with(suffix)));
        free.and_then(|(_, base)| Url::parse(base).ok()).unwrap_or_else(|| self.base.clone())
    }

    fn dressed(&self, mut request: RequestBuilder, key: Option<&Key>) -> Result<RequestBuilder> {
        for (name, value) in &self.trade.headers {
            request = request.header(*name, value);
        }
        if let (Auth::Header(name, before), Some(key)) = (self.trade.auth, key) {
            let value = HeaderValue::from_str(&format!("{before}{}", key.reveal()));
            let mut value = value.map_err(|_| self.error("the key cannot be sent").code("backend-key"))?;
            value.set_sensitive(true);
            request = request.header(HeaderName::from_static(name), value);
        }
        Ok(request)
    }

    fn unreachable(&self, base: &Url, cause: &reqwest::Error) -> Failure {
        let host = base.host_str().unwrap_or_default();
        // Whoever runs a service on this machine wants to hear at once that it does not run.
        let gone = cause.is_connect() && is_loopback(base);
        let message = if cause.is_timeout() {
            format!("`{host}` did not answer within {} seconds", self.time.as_secs())
        } else if cause.is_connect() {
            format!("`{host}` cannot be reached")
        } else {
            format!("the connection to `{host}` broke off")
        };
        let meaning = if gone || cause.is_builder() { Meaning::Wrong } else { Meaning::Passing };
        Failure { meaning, message, wait: None }
    }

    fn read(&self, response: Response, key: Option<&Key>) -> Result<Value, Failure> {
        let status = response.status().as_u16();
        let wait = pause_asked(&response);
        if (300..400).contains(&status) {
            let target = response.headers().get("location").and_then(|v| Url::parse(v.to_str().ok()?).ok());
            let host = target.and_then(|url| url.host_str().map(String::from)).unwrap_or("another address".into());
            let message = format!("it redirects to `{host}`, where neither the text nor a key is sent");
            return Err(Failure { meaning: Meaning::Wrong, message, wait: None });
        }
        let good = (200..300).contains(&status);
        let bytes = match self.body(response) {
            Ok(bytes) => bytes,
            Err(failure) if good => return Err(failure),
            Err(_) => vec![],
        };
        let parsed = serde_json::from_slice::<Value>(&bytes);
        if !good {
            let value = parsed.unwrap_or(Value::Null);
            let meaning = (self.trade.meaning)(status, &value).unwrap_or_else(|| customary(status));
            let words = words(&value, key).map_or(String::new(), |words| format!(": {words}"));
            return Err(Failure { meaning, message: format!("it answered with status {status}{words}"), wait });
        }
        parsed.map_err(|cause| {
            let start = String::from_utf8_lossy(&bytes[..bytes.len().min(64)]).trim_start().to_lowercase();
            let (meaning, message) = if start.starts_with('<') {
                (Meaning::Wrong, "a web page came back in the place of an answer".to_string())
            } else if cause.is_eof() {
                (Meaning::Passing, "the answer breaks off".to_string())
            } else {
                (Meaning::Wrong, "the answer is no JSON".to_string())
            };
            Failure { meaning, message, wait: None }
        })
    }

    fn body(&self, response: Response) -> Result<Vec<u8>, Failure> {
        let (begun, mut bytes, mut chunk) = (Instant::now(), vec![], [0; 16 << 10]);
        let fail = |meaning, message: String| Err(Failure { meaning, message, wait: None });
        let mut body = response.take(LARGEST + 1);
        loop {
            match body.read(&mut chunk) {
                Ok(0) => return Ok(bytes),
                Ok(n) => bytes.extend_from_slice(&chunk[..n]),
                Err(_) => return fail(Meaning::Passing, "the connection broke off within the answer".into()),
            }
            if bytes.len() as u64 > LARGEST {
                return fail(Meaning::Wrong, format!("the answer is larger than {} MiB", LARGEST >> 20));
            }
            // Each read has a limit of its own, so a server that drips would never end.
            if begun.elapsed() > self.time {
                return fail(Meaning::Passing, format!("the answer took longer than {} seconds", self.time.as_secs()));
            }
        }
    }

    fn failed(&self, failure: Failure) -> Error {
        let place = format!("`[backends.{}]` in openletter.toml", self.name);
        let (code, hint) = match failure.meaning {
            Meaning::Key => {
                ("backend-key", format!("check the key, its plan, and the address of the service under {place}"))
            }
            Meaning::Quota => (
                "backend-quota",
                "raise the limit at the service, wait for the next month, or name another backend".into(),
            ),
            Meaning::Language => {
                ("backend-language", "name another backend for this language under `[translate]`".into())
            }
            Meaning::Size => ("backend-failed", format!("set a smaller `batch` under {place}")),
            Meaning::Passing => match failure.wait {
                Some(wait) => {
                    ("backend-failed", format!("the service asks to wait {} seconds; go on then", wait.as_secs()))
                }
                None => ("backend-failed", "try again later; a slow service needs a longer `timeout`".into()),
            },
            Meaning::Wrong if matches!(self.reach(), Reach::Machine) => {
                ("backend-failed", format!("see whether the service runs, and the `url` under {place}"))
            }
            Meaning::Wrong => ("backend-failed", format!("see the settings under {place}")),
        };
        self.error(&failure.message).code(code).hint(hint)
    }

    /// Returns a failure of the service in its answer.
    pub fn error(&self, message: &str) -> Error {
        Diagnostic::error(format!("the backend `{}` failed: {message}", self.name)).into()
    }

    /// Returns a failure of a certain meaning.
    pub fn fault(&self, meaning: Meaning, message: impl Into<String>) -> Error {
        self.failed(Failure { meaning, message: message.into(), wait: None })
    }

    /// Returns the texts of an answer if there are as many as were asked for.
    ///
    /// # Errors
    /// When the answer has another shape or another number of texts.
    pub fn counted(&self, texts: Option<Vec<String>>, expected: usize) -> Result<Vec<String>> {
        let shape = || self.error("the answer has not the shape that is documented").code("backend-failed");
        let texts = texts.ok_or_else(shape)?;
        if texts.len() == expected {
            return Ok(texts);
        }
        let message = format!("{} translations came back for {expected} texts", texts.len());
        Err(self.error(&message).code("backend-failed"))
    }
}

/// Whether an address is on this machine, so that nothing leaves it.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Returns what a status means by custom (RFC 9110, RFC 6585; 529 is "overloaded" at several vendors).
fn customary(status: u16) -> Meaning {
    match status {
        401 | 403 | 407 => Meaning::Key,
        402 | 456 => Meaning::Quota,
        413 => Meaning::Size,
        408 | 425 | 429 | 500 | 502..=504 | 520..=529 => Meaning::Passing,
        _ => Meaning::Wrong,
    }
}

/// Returns how long a service asks to wait: `Retry-After` in seconds or as a date, which its own `Date` makes a
/// time span without a look at this machine's clock.
fn pause_asked(response: &Response) -> Option<Duration> {
    let header = |name: &str| response.headers().get(name)?.to_str().ok();
    let asked = header("retry-after")?.trim();
    if let Ok(seconds) = asked.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds.max(0.0).ceil()).ok();
    }
    let date = |text: &str| jiff::fmt::rfc2822::parse(text).ok();
    let span = date(asked)?.timestamp().as_second() - date(header("date")?)?.timestamp().as_second();
    Some(Duration::from_secs(span.max(0).unsigned_abs()))
}

/// Returns the service's own words about a failure, made harmless: without the key, which some say back.
fn words(value: &Value, key: Option<&Key>) -> Option<String> {
    let pointers = ["/error/message", "/explanation", "/message", "/error", "/detail", "/error_description"];
    let text = pointers.iter().find_map(|p| value.pointer(p)?.as_str())?;
    let text: String = text.chars().filter(|c| !is_unsafe(*c)).collect();
    // Before it is cut, for half a key is one as well.
    let text: String = key.map_or(text.clone(), |key| key.veil(&text)).chars().take(SHOWN).collect();
    (!text.trim().is_empty()).then(|| text.trim().to_string())
}
