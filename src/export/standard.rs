//! The standards that a PDF can follow.

use std::fmt;

use crate::diag::{Diagnostic, Error, Kind, Result, nearest};

macro_rules! standards {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// A standard that a PDF can follow.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum Standard { $($(#[$doc])* $name,)* }

        impl Standard {
            /// Every standard, in the order of the reference.
            pub const ALL: &'static [Standard] = &[$(Standard::$name),*];

            /// Returns the word for it on the command line.
            pub fn as_str(self) -> &'static str {
                match self { $(Standard::$name => $word),* }
            }
        }
    };
}

standards! {
    /// PDF/UA-1 (ISO 14289-1): read aloud as it is read.
    #[default]
    Ua1 = "ua-1",
    /// PDF/A-1b (ISO 19005-1).
    A1b = "a-1b",
    /// PDF/A-1a (ISO 19005-1): tagged.
    A1a = "a-1a",
    /// PDF/A-2b (ISO 19005-2).
    A2b = "a-2b",
    /// PDF/A-2u (ISO 19005-2): with the text of every glyph.
    A2u = "a-2u",
    /// PDF/A-2a (ISO 19005-2): tagged.
    A2a = "a-2a",
    /// PDF/A-3b (ISO 19005-3).
    A3b = "a-3b",
    /// PDF/A-3u (ISO 19005-3): with the text of every glyph.
    A3u = "a-3u",
    /// PDF/A-3a (ISO 19005-3): tagged.
    A3a = "a-3a",
    /// PDF/A-4 (ISO 19005-4).
    A4 = "a-4",
}

impl Standard {
    /// Returns the standard of a word, in any case.
    ///
    /// # Errors
    /// A usage error that names the nearest standard when the word is none.
    pub fn parse(word: &str) -> Result<Standard> {
        let plain = word.trim().to_ascii_lowercase();
        if let Some(standard) = Standard::ALL.iter().find(|s| s.as_str() == plain) {
            return Ok(*standard);
        }
        let words = || Standard::ALL.iter().map(|s| s.as_str());
        let unknown = Diagnostic::error(format!("`{}` is no standard of PDF", word.escape_debug()));
        let unknown = unknown.code("unknown-standard");
        let unknown = match nearest(&plain, words()) {
            Some(near) => unknown.hint(format!("did you mean `{near}`?")),
            None => unknown,
        };
        let known: Vec<_> = words().map(|w| format!("`{w}`")).collect();
        Err(Error::from(unknown.hint(format!("the standards are {}", known.join(", ")))).kind_of(Kind::Usage))
    }
}

impl fmt::Display for Standard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standard_is_known_by_its_word() {
        for standard in Standard::ALL {
            assert_eq!(Standard::parse(&standard.as_str().to_uppercase()).unwrap(), *standard);
        }
        let error = Standard::parse("a-2x").unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.to_string().contains("did you mean `a-2"), "{error}");
    }
}
