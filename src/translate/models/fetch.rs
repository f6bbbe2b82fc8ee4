//! Fetching models from Mozilla's servers or a mirror: over the one client of the program, with range requests.

use std::fs::OpenOptions;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

use fxtranslate::fetch::{DownloadOutcome, Fetch, FetchError, Sink, status_is_retryable};
use fxtranslate::remote::{CDN_ROOT, COLLECTION, PROD_ENDPOINT};
use reqwest::StatusCode;
use reqwest::blocking::{Client, Response};
use reqwest::header::{CONTENT_RANGE, RANGE};

use super::lock::{File, LARGEST, Lock, sha256};
use super::offer::{Offer, Part};
use super::store::{self, Store};
use crate::diag::{Diagnostic, Error, Progress, Result};
use crate::translate::net;

/// How long the server may be silent.
const SILENCE: Duration = Duration::from_secs(60);
/// How often a download that breaks off is taken up again.
const ATTEMPTS: u32 = 5;
/// The largest list of models that is read, in bytes.
const LARGEST_LIST: u64 = 32 << 20;
/// The steps in which progress is told, in bytes.
const STEP: u64 = 1_000;

/// A server that has models.
pub struct Remote {
    client: Client,
    mirror: Option<String>,
    /// The first pause before a download is taken up again; each further one is twice as long.
    pause: Duration,
}

impl Remote {
    /// Returns Mozilla's servers, or the mirror with this address, which holds the list as `records.json` and each
    /// attachment under the location that its record names.
    ///
    /// # Errors
    /// When the address of the mirror is none.
    pub fn new(mirror: Option<&str>) -> Result<Remote> {
        let mirror = mirror.map(|address| {
            let parsed = reqwest::Url::parse(address.trim());
            let web = parsed.as_ref().is_ok_and(|u| matches!(u.scheme(), "http" | "https") && u.has_host());
            if !web {
                return Err(Error::usage(format!("`{address}` is no address of a mirror"))
                    .hint("write it like `https://models.example.org/firefox`"));
            }
            Ok(address.trim().trim_end_matches('/').to_string())
        });
        Ok(Remote { client: net::client(SILENCE)?, mirror: mirror.transpose()?, pause: Duration::from_secs(1) })
    }

    /// Waits less between attempts, for tests.
    #[cfg(test)]
    pub(super) fn hasty(self) -> Remote {
        Remote { pause: Duration::from_millis(1), ..self }
    }

    /// Returns where the models come from, as a person reads it.
    pub fn address(&self) -> &str {
        self.mirror.as_deref().unwrap_or(PROD_ENDPOINT)
    }

    /// Returns whether others can read and change on the way what is fetched.
    pub fn is_open(&self) -> bool {
        let host = self.mirror.as_deref().and_then(|m| reqwest::Url::parse(m).ok());
        host.is_some_and(|u| u.scheme() == "http" && !matches!(u.host_str(), Some("localhost" | "127.0.0.1" | "[::1]")))
    }

    /// Returns the models that the server has.
    ///
    /// # Errors
    /// When it cannot be reached or its list cannot be read.
    pub fn offers(&self) -> Result<Vec<Offer>> {
        let list = self.get(&records()).map_err(|message| self.failed(&message))?;
        Offer::read(&String::from_utf8_lossy(&list))
    }

    /// Fetches a model and puts it in its place. What was fetched before a cut or a stop is not fetched again.
    ///
    /// # Errors
    /// When the server cannot be reached, or what it sends is not what its list says.
    pub fn install(&self, offer: &Offer, store: &Store, progress: &dyn Progress) -> Result<Lock> {
        let pair = offer.pair()?;
        let total = offer.size().unwrap_or_default().div_ceil(STEP);
        progress.begin(&pair.to_string(), usize::try_from(total).unwrap_or(usize::MAX), "kB");
        let got: Result<Vec<Vec<u8>>> = offer.parts.iter().map(|part| self.part(part, store, progress)).collect();
        progress.end();
        let got = got.map_err(|e| e.during(format!("`{pair}`")))?;
        let files = offer.parts.iter().zip(&got).map(|(part, bytes)| File::of(&part.name, part.role, bytes)).collect();
        let lock = Lock::new(&pair, &offer.version, offer.architecture.as_deref(), self.address(), files);
        store.install(&lock, &got)?;
        for part in &offer.parts {
            let _ = std::fs::remove_file(store.part(&waiting(part))?);
        }
        Ok(lock)
    }

    /// Returns the bytes of a file: fetched, compared with both hashes, and unpacked.
    fn part(&self, part: &Part, store: &Store, progress: &dyn Progress) -> Result<Vec<u8>> {
        let place = store.part(&waiting(part))?;
        let begun = place.exists();
        let mut told = 0;
        let mut tell = |bytes: u64, _: Option<u64>| {
            let steps = bytes / STEP;
            // A server that begins again takes nothing back.
            progress.advance(usize::try_from(steps.saturating_sub(told)).unwrap_or_default());
            told = told.max(steps);
        };
        self.download(part, &place, &mut tell)?;
        let checked = unpacked(part, &place);
        let Err(error) = checked else { return checked };
        // Bytes that do not fit are never gone on with. A part of an earlier run may be to blame: once more.
        let _ = std::fs::remove_file(&place);
        if !begun {
            return Err(error);
        }
        self.download(part, &place, &mut tell)?;
        unpacked(part, &place).inspect_err(|_| drop(std::fs::remove_file(&place)))
    }

    /// Fetches a file to its place, and takes up a download that breaks off, also one of an earlier run.
    fn download(&self, part: &Part, place: &Path, tell: &mut dyn FnMut(u64, Option<u64>)) -> Result<()> {
        let url = format!("{CDN_ROOT}/{}", part.location);
        let mut attempt = 1;
        loop {
            let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(place);
            let mut file = open.map_err(|e| Error::io("write", place, &e))?;
            let mut have = file.metadata().map_or(0, |m| m.len());
            if part.size.is_some_and(|size| have > size) {
                have = 0;
            }
            if have > 0 && part.size == Some(have) {
                tell(have, part.size);
                return Ok(());
            }
            let mut limited = Limited { file: &mut file, left: part.size.unwrap_or(LARGEST) };
            let fault = match self.get_to(&url, have, &mut limited, tell) {
                Ok(_) => {
                    let end = file.stream_position().map_err(|e| Error::io("write", place, &e))?;
                    file.set_len(end).map_err(|e| Error::io("write", place, &e))?;
                    if part.size.is_none_or(|size| size == end) {
                        return Ok(());
                    }
                    FetchError { message: "the answer broke off".into(), retryable: true }
                }
                Err(fault) => fault,
            };
            drop(file);
            if !fault.retryable || attempt == ATTEMPTS {
                let error = self.failed(&fault.message);
                return Err(match fault.retryable {
                    true => error.hint("what has come is kept; run the command again to go on with it"),
                    false => {
                        let _ = std::fs::remove_file(place);
                        error
                    }
                });
            }
            std::thread::sleep(self.pause * 2_u32.pow(attempt - 1));
            attempt += 1;
        }
    }

    fn failed(&self, message: &str) -> Error {
        let error = Diagnostic::error(format!("cannot fetch from `{}`: {message}", self.address())).code("model-fetch");
        error
            .hint("models can come from a mirror (`OPENLETTER_MODELS`) or on a stick (`openletter models import`)")
            .into()
    }

    /// Returns where the mirror has what Mozilla has under an address.
    fn mirrored(&self, url: &str) -> String {
        let Some(mirror) = &self.mirror else { return url.to_string() };
        match url.strip_prefix(CDN_ROOT) {
            Some(location) => format!("{mirror}{location}"),
            None => format!("{mirror}/records.json"),
        }
    }

    fn ask(&self, url: &str, from: u64) -> Result<Response, FetchError> {
        let url = self.mirrored(url);
        let mut request = self.client.get(&url);
        if from > 0 {
            request = request.header(RANGE, format!("bytes={from}-"));
        }
        let transport = |e: reqwest::Error| FetchError { message: net_words(&e), retryable: true };
        let answer = request.send().map_err(transport)?;
        let status = answer.status();
        if matches!(status, StatusCode::OK | StatusCode::PARTIAL_CONTENT) {
            return Ok(answer);
        }
        let what = match status {
            StatusCode::NOT_FOUND => format!("`{url}` is not there (404)"),
            s if s.is_redirection() => format!("`{url}` leads to another host"),
            s => format!("`{url}` is refused ({s})"),
        };
        let code = status.as_u16();
        // 416: there is nothing behind what has come; it is judged by its hash.
        Err(FetchError { message: what, retryable: status_is_retryable(code) || code == 416 || code == 408 })
    }
}

impl Fetch for Remote {
    fn get(&self, url: &str) -> Result<Vec<u8>, String> {
        let answer = self.ask(url, 0).map_err(|e| e.message)?;
        let mut bytes = vec![];
        answer.take(LARGEST_LIST + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
        if bytes.len() as u64 > LARGEST_LIST { Err("the answer is too large".into()) } else { Ok(bytes) }
    }

    fn get_to(
        &self,
        url: &str,
        range_from: u64,
        sink: &mut dyn Sink,
        on_progress: &mut dyn FnMut(u64, Option<u64>),
    ) -> Result<DownloadOutcome, FetchError> {
        let mut answer = self.ask(url, range_from)?;
        let begins = answer.headers().get(CONTENT_RANGE).and_then(|v| v.to_str().ok()).and_then(first_byte);
        let resumed = answer.status() == StatusCode::PARTIAL_CONTENT && begins == Some(range_from);
        if answer.status() == StatusCode::PARTIAL_CONTENT && !resumed {
            return Err(FetchError {
                message: "the server sent another part than was asked for".into(),
                retryable: false,
            });
        }
        let mut done = if resumed { range_from } else { 0 };
        let total = answer.content_length().map(|left| done + left);
        let local = |e: std::io::Error| FetchError { message: e.to_string(), retryable: false };
        sink.seek(SeekFrom::Start(done)).map_err(local)?;
        on_progress(done, total);
        let mut buffer = vec![0; 64 << 10];
        loop {
            let cut =
                |e: std::io::Error| FetchError { message: format!("the connection broke off ({e})"), retryable: true };
            let read = answer.read(&mut buffer).map_err(cut)?;
            if read == 0 {
                return Ok(DownloadOutcome { resumed, total });
            }
            sink.write_all(&buffer[..read]).map_err(local)?;
            done += read as u64;
            on_progress(done, total);
        }
    }
}

/// A file that takes no more bytes than it should have.
struct Limited<'f> {
    file: &'f mut std::fs::File,
    left: u64,
}

impl Write for Limited<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let at = self.file.stream_position()?;
        if at.saturating_add(bytes.len() as u64) > self.left {
            return Err(std::io::Error::other("more comes than the list of models says"));
        }
        self.file.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Limited<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.file.seek(to)
    }
}

fn records() -> String {
    format!("{PROD_ENDPOINT}/v1/buckets/main/collections/{COLLECTION}/records")
}

/// The name under which an unfinished download waits: that of its content.
fn waiting(part: &Part) -> String {
    let hash =
        part.packed.as_ref().or(part.sha256.as_ref()).cloned().unwrap_or_else(|| sha256(part.location.as_bytes()));
    format!("{hash}.part")
}

/// Returns the first byte that a `Content-Range: bytes 5-9/10` speaks of.
fn first_byte(header: &str) -> Option<u64> {
    header.trim().strip_prefix("bytes ")?.split('-').next()?.trim().parse().ok()
}

fn net_words(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

/// Returns the file in a finished download, compared with the hashes of its record.
fn unpacked(part: &Part, place: &Path) -> Result<Vec<u8>> {
    let altered = |what: &str| -> Error {
        let error = Diagnostic::error(format!("`{}` has not come as it should: {what}", part.name)).code("model-hash");
        error
            .hint("it was damaged or altered on the way, and nothing was installed; try again, or another mirror")
            .into()
    };
    let packed = store::read(place, LARGEST).map_err(|e| Error::io("read", place, &e))?;
    if part.packed.as_ref().is_some_and(|hash| *hash != sha256(&packed)) {
        return Err(altered("its hash is another one"));
    }
    let bytes = if packed.starts_with(&[0x28, 0xB5, 0x2F, 0xFD]) {
        let mut bytes = vec![];
        let unpack = ruzstd::StreamingDecoder::new(packed.as_slice()).map_err(|e| altered(&e.to_string()))?;
        unpack.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|e| altered(&e.to_string()))?;
        bytes
    } else {
        packed
    };
    if bytes.len() as u64 > LARGEST {
        return Err(altered("it is too large"));
    }
    match &part.sha256 {
        Some(hash) if *hash != sha256(&bytes) => Err(altered("its hash is another one")),
        _ => Ok(bytes),
    }
}
