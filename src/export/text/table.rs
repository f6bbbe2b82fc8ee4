//! Tables in columns of plain text.

use super::{Page, prefixed};
use crate::campaign::Direction;
use crate::export::bidi::{self, FSI, PDI, RLI};
use crate::export::wrap::Flow;
use crate::letter::{Alignment, Run};

impl Page<'_> {
    /// Returns a table in columns; one that has too many of them for the page as a list of its rows.
    pub(super) fn table(
        &self,
        columns: &[Alignment],
        head: &[Vec<Run>],
        rows: &[Vec<Vec<Run>>],
        width: usize,
    ) -> Vec<String> {
        let row = |row: &[Vec<Run>]| row.iter().map(|cell| self.flow(cell)).collect();
        let all: Vec<Vec<Flow>> = std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).map(row).collect();
        let Some(widths) = self.column_widths(&all, width) else {
            return self.records(&all, width);
        };
        let mut out = vec![];
        for (n, row) in all.iter().enumerate() {
            let cells: Vec<Vec<String>> =
                row.iter().zip(&widths).map(|(cell, width)| cell.cells(self.measure, *width)).collect();
            let height = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
            for at in 0..height {
                let line: Vec<_> = (cells.iter().zip(&widths).zip(columns))
                    .map(|((cell, width), column)| {
                        self.padded(cell.get(at).map_or("", String::as_str), *width, *column)
                    })
                    .collect();
                out.push(self.anchor(line.join("  ").trim_end().to_string()));
            }
            if n == 0 {
                let rule: Vec<_> = widths.iter().map(|width| "-".repeat(*width)).collect();
                out.push(self.anchor(rule.join("  ")));
            }
        }
        out
    }

    /// Returns how wide each column is, or none where they cannot stand side by side.
    fn column_widths(&self, rows: &[Vec<Flow>], width: usize) -> Option<Vec<usize>> {
        let count = rows.first()?.len();
        let room = width.checked_sub(2 * (count - 1)).filter(|room| *room >= count * 8)?;
        let widest = |n: usize, limit| {
            let lines = rows.iter().flat_map(|row| row[n].cells(self.measure, limit));
            lines.map(|line| self.measure.width(&line)).max().unwrap_or(0).max(1)
        };
        let natural: Vec<_> = (0..count).map(|n| widest(n, usize::MAX)).collect();
        // The widest columns give way, down to one measure for all of them.
        let total = |cap: usize| natural.iter().map(|width| (*width).min(cap)).sum::<usize>();
        let cap = (8..=room).rev().find(|cap| total(*cap) <= room)?;
        let fits = |(n, width): (usize, &usize)| *width <= cap || widest(n, cap) <= cap;
        natural.iter().enumerate().all(fits).then(|| natural.iter().map(|width| (*width).min(cap)).collect())
    }

    fn records(&self, rows: &[Vec<Flow>], width: usize) -> Vec<String> {
        let (head, rows) = (&rows[0], &rows[1..]);
        let mut out = vec![];
        for row in rows {
            if !out.is_empty() {
                out.push(String::new());
            }
            for (name, cell) in head.iter().zip(row) {
                out.extend(name.lines(self.measure, width));
                out.extend(prefixed(cell.lines(self.measure, width - 2), "  ", "  "));
            }
        }
        if rows.is_empty() {
            out.extend(head.iter().flat_map(|name| name.lines(self.measure, width)));
        }
        out
    }

    /// Returns a line of a cell, as wide as its column and kept apart from its neighbours.
    fn padded(&self, line: &str, width: usize, column: Alignment) -> String {
        let free = width.saturating_sub(self.measure.width(line));
        let before = match column {
            Alignment::Start => 0,
            Alignment::Center => free / 2,
            Alignment::End => free,
        };
        let cell = match self.measure.page {
            page if !bidi::needs_isolation(line, page) => line.to_string(),
            Direction::Rtl => format!("{RLI}{line}{PDI}"),
            Direction::Ltr => format!("{FSI}{line}{PDI}"),
        };
        format!("{}{cell}{}", " ".repeat(before), " ".repeat(free - before))
    }
}
