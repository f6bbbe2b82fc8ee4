//! A text in units that the ladder climbs with: words, pairs and atoms, parted into sentences, and back again.

use std::ops::Range;

use super::sentence::{self, MARK};
use crate::campaign::Lang;
use crate::diag::Result;
use crate::template::inline::{Inline, Piece};

/// A unit of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Words.
    Words(String),
    /// A pair begins: the mark of this number.
    Open(usize),
    /// A pair ends.
    Close(usize),
    /// Something that must come back as it is: the number of its pieces in [`Text::atoms`].
    Atom(usize),
}

/// A text taken apart.
#[derive(Debug)]
pub struct Text {
    inline: Inline,
    /// What each atom stands for: an expression, an address, a link without words …
    atoms: Vec<Vec<Piece>>,
    /// The units in order.
    pub parts: Vec<Part>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A sentence, without blanks around it.
    Sentence(Vec<Unit>),
    /// What stands between sentences and keeps its place: blanks, line ends, `{% if … %}`.
    Between(Vec<Unit>),
}

impl Text {
    /// Returns a text taken apart.
    ///
    /// # Errors
    /// When a mark of the template language is never closed.
    pub fn read(text: &str, lang: &Lang) -> Result<Text> {
        let inline = Inline::split(text)?;
        let mut read = Text { inline, atoms: vec![], parts: vec![] };
        let units = read.units();
        let units = read.without_hollow_pairs(units);
        // Statements and line ends stand between sentences: their order is the template's logic.
        let mut run = vec![];
        for unit in units {
            match unit {
                Unit::Atom(id) if read.parts_sentences(id) => {
                    read.push_run(std::mem::take(&mut run), lang);
                    read.parts.push(Part::Between(vec![Unit::Atom(id)]));
                }
                other => run.push(other),
            }
        }
        read.push_run(run, lang);
        Ok(read)
    }

    /// Returns the Markdown of units that a machine gave back for these.
    ///
    /// # Errors
    /// When a mark is missing, doubled or crosses another.
    pub fn write(&self, units: &[Unit]) -> Result<String> {
        let mut pieces: Vec<Piece> = vec![];
        for unit in units {
            match unit {
                Unit::Words(words) => match pieces.last_mut() {
                    Some(Piece::Text(before)) => before.push_str(words),
                    _ if words.is_empty() => {}
                    _ => pieces.push(Piece::Text(words.clone())),
                },
                Unit::Open(id) => pieces.push(Piece::Open(*id)),
                Unit::Close(id) => pieces.push(Piece::Close(*id)),
                Unit::Atom(id) => {
                    for piece in self.atoms.get(*id).into_iter().flatten() {
                        match (pieces.last_mut(), piece) {
                            (Some(Piece::Text(before)), Piece::Text(words)) => before.push_str(words),
                            _ => pieces.push(piece.clone()),
                        }
                    }
                }
            }
        }
        self.inline.join(&pieces)
    }

    fn mark(&self, id: usize) -> &str {
        self.inline.marks.get(id).map_or("", |m| &m.open)
    }

    fn units(&mut self) -> Vec<Unit> {
        let mut units: Vec<Unit> = vec![];
        let push = |units: &mut Vec<Unit>, words: &str| match units.last_mut() {
            Some(Unit::Words(before)) => before.push_str(words),
            _ => units.push(Unit::Words(words.to_string())),
        };
        for piece in self.inline.pieces.clone() {
            match piece {
                Piece::Text(words) => {
                    let words = words.replace(['\n', '\t'], " ").replace(MARK, "");
                    let mut at = 0;
                    for address in addresses(&words) {
                        push(&mut units, &words[at..address.start]);
                        units.push(Unit::Atom(self.atoms.len()));
                        self.atoms.push(vec![Piece::Text(words[address.clone()].to_string())]);
                        at = address.end;
                    }
                    push(&mut units, &words[at..]);
                }
                Piece::Open(id) => units.push(Unit::Open(id)),
                Piece::Close(id) => units.push(Unit::Close(id)),
                Piece::Atom(id) => match escaped(self.mark(id)) {
                    Some(c) => push(&mut units, &c.to_string()),
                    None => {
                        units.push(Unit::Atom(self.atoms.len()));
                        self.atoms.push(vec![Piece::Atom(id)]);
                    }
                },
            }
        }
        units.retain(|unit| *unit != Unit::Words(String::new()));
        units
    }

    /// Makes pairs without words in them, such as a link around an address, atoms.
    fn without_hollow_pairs(&mut self, units: Vec<Unit>) -> Vec<Unit> {
        let mut out: Vec<Unit> = vec![];
        for unit in units {
            let Unit::Close(id) = unit else {
                out.push(unit);
                continue;
            };
            let start = out.iter().rposition(|u| *u == Unit::Open(id));
            let hollow = start.filter(|start| {
                out[start + 1..].iter().all(|u| match u {
                    Unit::Words(words) => !words.contains(char::is_alphabetic),
                    Unit::Atom(id) => !self.parts_sentences(*id),
                    _ => false,
                })
            });
            let Some(start) = hollow else {
                out.push(unit);
                continue;
            };
            let mut pieces = vec![];
            for unit in out.drain(start..) {
                match unit {
                    Unit::Words(words) => pieces.push(Piece::Text(words)),
                    Unit::Open(id) => pieces.push(Piece::Open(id)),
                    Unit::Close(id) => pieces.push(Piece::Close(id)),
                    Unit::Atom(id) => pieces.extend(self.atoms[id].clone()),
                }
            }
            pieces.push(Piece::Close(id));
            out.push(Unit::Atom(self.atoms.len()));
            self.atoms.push(pieces);
        }
        out
    }

    /// Whether an atom is a statement or the end of a line.
    fn parts_sentences(&self, id: usize) -> bool {
        let [Piece::Atom(mark)] = self.atoms.get(id).map_or(&[][..], Vec::as_slice) else { return false };
        let open = self.mark(*mark);
        open.starts_with("{%")
            || open.ends_with('\n')
            || open.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br"))
    }

    fn push_run(&mut self, units: Vec<Unit>, lang: &Lang) {
        let plain = plain(&units);
        let (mut rest, mut from) = (units, 0);
        for end in sentence::ends(&plain, lang) {
            let (head, tail) = split(rest, end - from);
            (rest, from) = (tail, end);
            self.push_sentence(head);
        }
        // Marks that close behind the last sign.
        if !rest.is_empty() {
            self.parts.push(Part::Between(rest));
        }
    }

    /// Adds a sentence, with the blanks around it on their own.
    fn push_sentence(&mut self, units: Vec<Unit>) {
        let text = plain(&units);
        let before = text.len() - text.trim_start().len();
        let (blank, units) = split(units, before);
        let (units, behind) = split(units, text.trim().len());
        for part in [Part::Between(blank), Part::Sentence(units), Part::Between(behind)] {
            let (Part::Between(units) | Part::Sentence(units)) = &part;
            if !units.is_empty() {
                self.parts.push(part);
            }
        }
    }
}

/// Returns the words of units, each atom as one sign.
pub fn plain(units: &[Unit]) -> String {
    let mut text = String::new();
    for unit in units {
        match unit {
            Unit::Words(words) => text.push_str(words),
            Unit::Atom(_) => text.push(MARK),
            Unit::Open(_) | Unit::Close(_) => {}
        }
    }
    text
}

/// Parts units behind so many bytes of their [`plain`] text. What closes there belongs to the first part, what
/// opens there to the second.
pub fn split(units: Vec<Unit>, at: usize) -> (Vec<Unit>, Vec<Unit>) {
    let (mut head, mut tail, mut left) = (vec![], vec![], at);
    for unit in units {
        let closes = matches!(unit, Unit::Close(_));
        if !tail.is_empty() || left == 0 && !(closes && at > 0) {
            tail.push(unit);
            continue;
        }
        match unit {
            Unit::Words(words) if words.len() > left => {
                let cut = (0..=left).rev().find(|n| words.is_char_boundary(*n)).unwrap_or_default();
                head.extend((cut > 0).then(|| Unit::Words(words[..cut].to_string())));
                tail.push(Unit::Words(words[cut..].to_string()));
                left = 0;
            }
            Unit::Words(words) => {
                left -= words.len();
                head.push(Unit::Words(words));
            }
            Unit::Atom(id) => {
                left = left.saturating_sub(MARK.len_utf8());
                head.push(Unit::Atom(id));
            }
            other => head.push(other),
        }
    }
    (head, tail)
}

/// Returns the character of an escape such as `\*`.
fn escaped(mark: &str) -> Option<char> {
    let mut chars = mark.strip_prefix('\\')?.chars();
    chars.next().filter(|c| c.is_ascii_punctuation() && chars.next().is_none())
}

/// Returns where web and mail addresses stand in words, without the signs behind them.
pub fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = vec![];
    let ends =
        |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '，' | '。' | '（' | '）');
    let mut at = 0;
    for word in text.split(ends) {
        let start = at;
        at += word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
        let lead = word.len() - word.trim_start_matches(['(', '[', '\'', '‘', '„', '\u{FFFC}']).len();
        let bare =
            word[lead..].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '…', '؟', '،', '؛', '۔']);
        let lower = bare.to_ascii_lowercase();
        let web =
            ["http://", "https://", "www.", "mailto:"].iter().any(|s| lower.starts_with(s) && lower.len() > s.len());
        let mail = bare.split_once('@').is_some_and(|(a, b)| !a.is_empty() && b.contains('.') && !b.starts_with('.'));
        if web || mail {
            found.push(start + lead..start + lead + bare.len());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Text {
        Text::read(text, &Lang::parse("en").unwrap()).unwrap()
    }

    fn all(text: &Text) -> Vec<Unit> {
        let of = |part: &Part| match part {
            Part::Sentence(units) | Part::Between(units) => units.clone(),
        };
        text.parts.iter().flat_map(of).collect()
    }

    fn shown(text: &str) -> String {
        let read = read(text);
        assert_eq!(read.write(&all(&read)).unwrap(), text.replace("b\nc", "b c"));
        let of = |part: &Part| match part {
            Part::Sentence(units) => format!("[{}]", plain(units).replace(MARK, "@")),
            Part::Between(units) => plain(units).replace(MARK, "@"),
        };
        read.parts.iter().map(of).collect()
    }

    #[test]
    fn texts_are_parted_and_put_together_again() {
        for (text, wanted) in [
            ("We ask {{ a }}. **Now.** Go!", "[We ask @.] [Now.] [Go!]"),
            ("See https://un.org/a.b. Or (x@y.org).", "[See @.] [Or (@).]"),
            ("a\\\nb\nc", "[a]@[b c]"),
            ("{% if x %}Dear *Sir*{% else %}Dear{% endif %} all", "@[Dear Sir]@[Dear]@ [all]"),
            ("Write to [{{ a }}](mailto:{{ a }}). Or [us](x).", "[Write to @.] [Or us.]"),
            ("**One. Two.** Three", "[One.] [Two.] [Three]"),
            ("2 * 3 &amp; [sic]", "[2 * 3 @ [sic]]"),
            ("", ""),
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }

    #[test]
    fn an_escaped_sign_is_a_sign() {
        let text = read("a \\* b");
        assert_eq!(plain(&all(&text)), "a * b");
    }

    #[test]
    fn units_are_cut_at_a_byte() {
        let words = |t: &str| Unit::Words(t.into());
        let units = vec![Unit::Open(0), words("ab"), Unit::Close(0), Unit::Open(1), words("cd"), Unit::Close(1)];
        let (head, tail) = split(units.clone(), 2);
        assert_eq!(head, [Unit::Open(0), words("ab"), Unit::Close(0)]);
        assert_eq!(tail, [Unit::Open(1), words("cd"), Unit::Close(1)]);
        assert_eq!(split(units.clone(), 0), (vec![], units.clone()));
        assert_eq!(split(units.clone(), 4), (units, vec![]));
    }

    #[test]
    fn addresses_end_before_the_signs_behind_them() {
        let all = |t: &str| addresses(t).into_iter().map(|r| t[r].to_string()).collect::<Vec<_>>();
        assert_eq!(
            all("see (https://a.org/x?y=1), www.b.org. me@c.org!"),
            ["https://a.org/x?y=1", "www.b.org", "me@c.org"]
        );
        assert!(all("http:// a@b @ www. e.g. x").is_empty());
        assert_eq!(all("见https://a.org。好"), Vec::<String>::new());
        assert_eq!(all("“https://a.org”"), ["https://a.org"]);
    }
}
