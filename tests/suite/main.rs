//! The one integration binary: whole errands, the guards of the house, and the documents' promises.

mod commands;
mod documents;
mod house;
mod journeys;
mod models;
mod sandbox;
