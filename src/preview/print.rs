//! The printed pages of letters, set only when letter or layout has changed.

use std::sync::{Arc, Mutex};

use super::recent::Recent;
use super::studio::{Question, Sheet, Studio, locked};
use crate::diag::Result;
use crate::export::Standard;
use crate::export::pdf::{Outfit, Pages, Press};
use crate::letter::Letter;
use crate::pipeline::export;

/// What has been set.
pub(super) struct Prints {
    press: Mutex<Option<(Outfit, Arc<Press>)>>,
    kept: Mutex<Recent<Question, Print>>,
}

/// The pages of one letter.
struct Print {
    letter: Letter,
    press: Arc<Press>,
    pages: Result<Arc<Pages>>,
}

impl Prints {
    /// Returns a memory of the pages of so many letters.
    pub fn new(most: usize) -> Prints {
        Prints { press: Mutex::default(), kept: Mutex::new(Recent::new(most)) }
    }

    /// Returns the press of the layout and the fonts as they are.
    fn press(&self, sheet: &Sheet, system_fonts: bool) -> Result<Arc<Press>> {
        let outfit = export::outfit(&sheet.opened.desk, system_fonts, Standard::default())?;
        let mut known = locked(&self.press);
        if let Some((former, press)) = &*known
            && *former == outfit
        {
            return Ok(press.clone());
        }
        let press = Arc::new(Press::new(outfit.clone())?);
        *known = Some((outfit, press.clone()));
        Ok(press)
    }
}

impl Studio {
    /// Returns the pages of a letter as it is now.
    ///
    /// # Errors
    /// Everything that keeps it from being made.
    pub fn pages(&self, question: &Question) -> Result<Arc<Pages>> {
        let sheet = self.sheet(question)?;
        let press = self.prints.press(&sheet, self.options.system_fonts)?;
        if let Some(print) = locked(&self.prints.kept).get(question)
            && print.letter == sheet.letter
            && Arc::ptr_eq(&print.press, &press)
        {
            return print.pages.clone();
        }
        let pages = press.pages(&sheet.letter).map(Arc::new);
        let print = Print { letter: sheet.letter.clone(), press, pages: pages.clone() };
        locked(&self.prints.kept).put(question.clone(), Arc::new(print));
        pages
    }
}
