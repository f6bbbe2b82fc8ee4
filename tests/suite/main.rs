//! The one integration binary: whole errands, the guards of the house, and the documents' promises.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod addressed;
mod commands;
mod documents;
mod hostile;
mod house;
mod journeys;
mod models;
#[cfg(unix)]
mod killed;
mod page;
mod review;
mod letters;
mod pages;
mod sandbox;
mod sealing;
mod signing;
