//! What services have in common as backends: languages asked once, a second way to ask, limits and price.

use std::collections::HashMap;
use std::sync::Mutex;

use super::http::{Meaning, Pause, Service};
use super::{Backend, Batch, Limits, Reach};
use crate::campaign::{Backend as Settings, Lang, Price};
use crate::diag::Result;

/// One kind of service: the shapes of its requests and answers.
pub trait Vendor: Send + Sync + Sized {
    /// The kind, as a campaign names it.
    const KIND: &'static str;
    /// What one request takes at most.
    const LIMITS: Limits;
    /// How many requests may run at the same time where the campaign does not say.
    const CONCURRENCY: usize;

    /// Returns the service of a campaign's settings.
    ///
    /// # Errors
    /// When a setting is missing or wrong.
    fn new(name: &str, settings: &Settings, pause: Pause) -> Result<Self>;

    /// Returns the service.
    fn service(&self) -> &Service;

    /// Returns whether the service translates between two languages, where it can tell.
    fn knows(&self, _from: &Lang, _to: &Lang) -> Option<bool> {
        None
    }

    /// Returns translations of a batch, an empty text for each that lost a mark; `again` asks in the form that is
    /// tried second.
    ///
    /// # Errors
    /// As [`Backend::translate`].
    fn send(&self, batch: &Batch, again: bool) -> Result<Vec<String>>;
}

/// A service as a backend.
pub struct Remote<V> {
    vendor: V,
    name: String,
    concurrency: usize,
    limits: Limits,
    price: Option<Price>,
    known: Mutex<HashMap<(String, String), Option<bool>>>,
}

impl<V: Vendor> Remote<V> {
    /// Returns the backend of a campaign's settings.
    ///
    /// # Errors
    /// As [`Vendor::new`].
    pub fn new(name: &str, settings: &Settings, pause: Pause) -> Result<Remote<V>> {
        let most = settings.batch.map_or(V::LIMITS.characters, |n| n as usize).min(V::LIMITS.characters);
        Ok(Remote {
            vendor: V::new(name, settings, pause)?,
            name: settings.model.as_ref().map_or(name.to_string(), |model| format!("{name} ({model})")),
            concurrency: settings.concurrency.map_or(V::CONCURRENCY, |n| n as usize).clamp(1, 16),
            limits: Limits { characters: most, ..V::LIMITS },
            price: settings.price.clone(),
            known: Mutex::default(),
        })
    }

    fn check_languages(&self, batch: &Batch) -> Result<()> {
        let pair = (batch.from.to_string(), batch.to.to_string());
        // Held while the service is asked, so that batches that run together ask once.
        let mut known = self.known.lock().unwrap_or_else(|e| e.into_inner());
        let answer = *known.entry(pair).or_insert_with(|| self.vendor.knows(&batch.from, &batch.to));
        match answer {
            Some(false) => {
                let message = format!("it does not translate from `{}` to `{}`", batch.from, batch.to);
                Err(self.vendor.service().fault(Meaning::Language, message))
            }
            _ => Ok(()),
        }
    }
}

impl<V: Vendor> Backend for Remote<V> {
    fn name(&self) -> &str {
        &self.name
    }

    fn concurrency(&self) -> usize {
        self.concurrency
    }

    fn reach(&self) -> Reach {
        self.vendor.service().reach()
    }

    fn limits(&self) -> Limits {
        self.limits
    }

    fn price(&self) -> Option<&Price> {
        self.price.as_ref()
    }

    fn translate(&self, batch: &Batch) -> Result<Vec<String>> {
        // A key that is missing is told before the languages are asked for.
        self.vendor.service().key()?;
        self.check_languages(batch)?;
        self.vendor.send(batch, false)
    }

    fn repair(&self, batch: &Batch) -> Result<Vec<String>> {
        self.vendor.send(batch, true)
    }
}
