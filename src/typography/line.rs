//! A text in cells: each character with the piece that it belongs to and whether it may be touched.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words that are set.
    Words(String),
    /// What is looked at but stays as it is: a value, code, an address, a picture.
    Fixed(String),
}

/// One character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub c: char,
    /// The number of its piece.
    pub piece: usize,
    pub fixed: bool,
}

/// The characters of a text.
#[derive(Debug)]
pub(super) struct Line {
    pub cells: Vec<Cell>,
}

impl Line {
    pub fn of(pieces: &[Piece]) -> Line {
        let mut cells = vec![];
        for (piece, part) in pieces.iter().enumerate() {
            let (text, fixed) = match part {
                Piece::Words(text) => (text, false),
                Piece::Fixed(text) => (text, true),
            };
            cells.extend(text.chars().map(|c| Cell { c, piece, fixed }));
        }
        let mut line = Line { cells };
        line.fix_addresses();
        line
    }

    /// Web and mail addresses that stand in the words are no prose.
    fn fix_addresses(&mut self) {
        let mut start = 0;
        while start < self.cells.len() {
            let end = (start..self.cells.len()).find(|n| self.cells[*n].c.is_whitespace()).unwrap_or(self.cells.len());
            let word: String = self.cells[start..end].iter().map(|cell| cell.c).collect();
            // A full stop behind an address belongs to the sentence, and so do quotation marks around it.
            let edge = |c: char| !c.is_alphanumeric() && c != '/';
            let (begin, trimmed) = (word.len() - word.trim_start_matches(edge).len(), word.trim_matches(edge));
            if trimmed.contains("://") || trimmed.contains('@') || trimmed.starts_with("www.") {
                let skip = word[..begin].chars().count();
                let count = trimmed.chars().count();
                self.cells[start + skip..start + skip + count].iter_mut().for_each(|cell| cell.fixed = true);
            }
            start = end + 1;
        }
    }

    /// Returns the character at a place, and nothing beyond the ends.
    pub fn at(&self, n: usize) -> Option<char> {
        self.cells.get(n).map(|cell| cell.c)
    }

    /// Returns the character before a place.
    pub fn before(&self, n: usize) -> Option<char> {
        self.at(n.checked_sub(1)?)
    }

    /// Returns whether a character may be touched.
    pub fn free(&self, n: usize) -> bool {
        self.cells.get(n).is_some_and(|cell| !cell.fixed)
    }

    /// Puts other characters in the place of some, which belong to the piece of the first.
    pub fn replace(&mut self, range: std::ops::Range<usize>, with: &str) {
        let Some(first) = self.cells.get(range.start).copied() else { return };
        self.cells.splice(range, with.chars().map(|c| Cell { c, ..first }));
    }

    /// Puts a character before a place that may be touched.
    pub fn insert(&mut self, n: usize, c: char) {
        if let Some(cell) = self.cells.get(n).copied() {
            self.cells.insert(n, Cell { c, ..cell });
        }
    }

    pub fn give_back(self, pieces: &mut [Piece]) {
        let mut texts = vec![String::new(); pieces.len()];
        for cell in self.cells {
            texts[cell.piece].push(cell.c);
        }
        for (piece, text) in pieces.iter_mut().zip(texts) {
            match piece {
                Piece::Words(words) | Piece::Fixed(words) => *words = text,
            }
        }
    }
}
