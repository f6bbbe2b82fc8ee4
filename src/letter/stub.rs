//! stub
#![allow(missing_docs, clippy::all)]
use super::*;
use crate::diag::Result;
use minijinja::Value;
pub struct Filler;
pub struct Filled {
    pub blocks: Vec<Block>,
    pub notes: Vec<Vec<Block>>,
    pub title: String,
    pub subject: String,
    pub summary: Option<String>,
    pub enclosures: Vec<String>,
    pub note: Option<String>,
}
impl Filler {
    pub fn new(_: &crate::template::LocalisedTemplate, _: &Lang) -> Result<Filler> {
        panic!()
    }
    pub fn fill(&self, _: Value) -> Result<Filled> {
        panic!()
    }
}
pub struct FormsValue;
impl FormsValue {
    pub fn title(_: &crate::campaign::Forms, _: &str, _: &Lang) -> Value {
        panic!()
    }
    pub fn name(_: &crate::campaign::Forms, _: &str, _: &Lang) -> Value {
        panic!()
    }
}
