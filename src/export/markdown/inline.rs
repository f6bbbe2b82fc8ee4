//! The words of one paragraph, heading or cell as Markdown, with as few escapes as can be.

use std::collections::BTreeMap;

use super::pictures::Shown;
use crate::export::tidy::shown;
use crate::letter::Run;

/// Returns how many of a character stand side by side at most.
pub fn longest(text: &str, mark: char) -> usize {
    text.split(|c| c != mark).map(str::len).max().unwrap_or(0)
}

/// What stands for the file and the title of a picture behind its description; both as they are, in round brackets, where there
/// is nothing else.
pub type Pictures = BTreeMap<Shown, String>;

/// Writes the words of one paragraph, heading or cell.
pub struct Inline<'p> {
    out: String,
    pictures: &'p Pictures,
    in_cell: bool,
    /// A mark of emphasis that was written last, until something else is.
    closed: Option<char>,
}

impl Inline<'_> {
    /// Returns the lines of a paragraph, with their line ends.
    pub fn paragraph(runs: &[Run], pictures: &Pictures) -> String {
        let mut inline = Inline { out: String::new(), pictures, in_cell: false, closed: None };
        inline.runs(runs, None);
        inline.out.split('\n').map(|line| protected_ends(&protected_start(line))).collect::<Vec<_>>().join("\n")
    }

    /// Returns the words of a heading without the marks before them.
    pub fn heading(runs: &[Run], pictures: &Pictures) -> String {
        let mut inline = Inline { out: String::new(), pictures, in_cell: false, closed: None };
        inline.runs(runs, None);
        let line = protected_ends(&inline.out);
        // A row of `#` at the end would be taken for the end of the heading.
        let words = line.trim_end_matches('#').len();
        if words == line.len() { line } else { format!("{}\\{}", &line[..words], &line[words..]) }
    }

    /// Returns the words of a cell of a table.
    pub fn cell(runs: &[Run], pictures: &Pictures) -> String {
        let mut inline = Inline { out: String::new(), pictures, in_cell: true, closed: None };
        inline.runs(runs, None);
        protected_ends(&inline.out)
    }

    /// Writes runs; `parent` is the mark of the emphasis around them.
    fn runs(&mut self, runs: &[Run], parent: Option<char>) {
        let mut rest = runs;
        while let Some(run) = rest.first() {
            let words: String = rest.iter().map_while(words).collect();
            if !words.is_empty() {
                rest = &rest[rest.iter().take_while(|run| self::words(run).is_some()).count()..];
                let before_bracket = matches!(rest.first(), Some(Run::Link { .. } | Run::Note { .. }));
                self.text(&words, before_bracket);
                continue;
            }
            rest = &rest[1..];
            match run {
                Run::Text { .. } | Run::Value { .. } => {}
                Run::Emphasis { runs } => self.marked(1, runs, parent, next_char(rest)),
                Run::Strong { runs } => self.marked(2, runs, parent, next_char(rest)),
                Run::Strike { runs } => self.marked(0, runs, parent, next_char(rest)),
                Run::Code { text } => self.code(text),
                Run::Link { address, title, runs } => self.link(address, title.as_deref(), runs),
                Run::Picture { name, description, title: told } => {
                    self.put("![");
                    self.text(description, false);
                    let told = told.as_deref();
                    match self.pictures.get(&(name.clone(), told.map(str::to_string))) {
                        Some(target) => self.put(&format!("]{target}")),
                        None => {
                            let target = destination(name, self.in_cell);
                            self.put(&format!("]({target}{})", title(told, self.in_cell)));
                        }
                    }
                }
                Run::Break => self.put("\\\n"),
                Run::Note { number } => self.put(&format!("[^{number}]")),
            }
        }
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
        self.closed = None;
    }

    /// Writes emphasis with marks that stay marks whatever stands beside them.
    ///
    /// CommonMark takes `*` for a mark by the characters on both sides of it. Where these would turn it into a
    /// plain asterisk, or two marks would run together, an empty comment stands between.
    fn marked(&mut self, count: usize, runs: &[Run], parent: Option<char>, after: Option<char>) {
        let char = match (count, parent) {
            (0, _) => '~',
            (_, Some('*')) => '_',
            _ => '*',
        };
        let mark = char.to_string().repeat(if count == 0 { 2 } else { count });
        let inner = {
            let mut inner = Inline { out: String::new(), closed: None, ..*self };
            inner.runs(runs, if count == 0 { parent } else { Some(char) });
            protected_ends(&inner.out)
        };
        let before = self.out.chars().next_back();
        let (first, last) = (inner.chars().next(), inner.chars().next_back());
        if self.closed == Some(char) || !opens(char, before, first) {
            self.put(BETWEEN);
        }
        self.put(&mark);
        self.put(&inner);
        self.put(&mark);
        if !closes(char, last, after) {
            self.put(BETWEEN);
        } else {
            self.closed = Some(char);
        }
    }

    fn code(&mut self, text: &str) {
        let fence = "`".repeat(longest(text, '`') + 1);
        let padded = text.starts_with('`')
            || text.ends_with('`')
            || text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
        let pad = if padded { " " } else { "" };
        let text = if self.in_cell { text.replace('|', "\\|") } else { text.to_string() };
        if self.out.ends_with('`') {
            self.put(BETWEEN);
        }
        self.put(&format!("{fence}{pad}{text}{pad}{fence}"));
    }

    fn link(&mut self, address: &str, told: Option<&str>, runs: &[Run]) {
        let words = crate::letter::plain(runs);
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@+=%,".contains(c);
        let same = words == shown(address) && runs.iter().all(|run| self::words(run).is_some());
        let bare = same && told.is_none() && words.chars().all(plain);
        if bare && (words == address && !address.starts_with("mailto:") || is_mail(&words)) {
            return self.put(&format!("<{words}>"));
        }
        // Else the mark of a footnote would be the words of this link, and its words a label.
        if self.out.ends_with(']') && !self.out.ends_with("\\]") {
            self.put(BETWEEN);
        }
        let start = self.out.len();
        self.put("[");
        self.runs(runs, None);
        // At the beginning of a line, `[…]:` would define a label even where the bracket stands in code.
        let begins = start == 0 || self.out[..start].ends_with('\n');
        let defines = self.out[start..].match_indices("]:").any(|(at, _)| !self.out[..start + at].ends_with('\\'));
        if begins && defines {
            self.out.insert_str(start + 1, NO_LABEL);
        }
        self.put(&format!("]({}{})", destination(address, self.in_cell), title(told, self.in_cell)));
    }

    /// Writes words, with a backslash only where a reader would see markup.
    fn text(&mut self, words: &str, before_bracket: bool) {
        // pulldown-cmark takes even an escaped bracket after the mark of a footnote for the beginning of a label.
        if words.starts_with('[') && self.out.ends_with(']') {
            self.put(BETWEEN);
        }
        let chars: Vec<char> = words.chars().collect();
        for (n, c) in chars.iter().copied().enumerate() {
            let (before, after) = (n.checked_sub(1).map(|n| chars[n]), chars.get(n + 1).copied());
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let escape = match c {
                '\\' | '*' | '`' | '[' | ']' | '~' => true,
                '_' => !(letter(before) && letter(after)),
                '<' => after.is_none_or(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
                '&' => after.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()),
                '!' => after.is_none() && before_bracket,
                '|' => self.in_cell,
                _ => false,
            };
            // After the mark of a footnote a bracket would make a link of it, and a colon define it.
            let after_note = n == 0 && matches!(c, '(' | ':') && self.out.ends_with(']');
            if escape || after_note {
                self.out.push('\\');
            }
            self.out.push(c);
        }
        self.closed = None;
    }
}

/// What stands between two marks that would run together: nothing to a reader.
const BETWEEN: &str = "<!-- -->";

/// What stands in a link so that it cannot be a label: nothing to a reader, and a bracket that no label may hold.
const NO_LABEL: &str = "<!--[-->";

fn words(run: &Run) -> Option<&str> {
    match run {
        Run::Text { text } | Run::Value { text } => Some(text),
        _ => None,
    }
}

/// Returns the character that will follow, none at the end of the line.
fn next_char(rest: &[Run]) -> Option<char> {
    match rest.first()? {
        Run::Text { text } | Run::Value { text } => text.chars().next(),
        Run::Break => Some('\\'),
        Run::Code { .. } => Some('`'),
        Run::Emphasis { .. } | Run::Strong { .. } => Some('*'),
        Run::Strike { .. } => Some('~'),
        Run::Link { .. } | Run::Note { .. } => Some('['),
        Run::Picture { .. } => Some('!'),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Blank,
    Letter,
    /// ASCII punctuation, which every reader counts among the signs.
    Sign,
    /// A sign to some versions of CommonMark and to others none.
    Unsure,
}

fn class(c: Option<char>) -> Class {
    match c {
        None => Class::Blank,
        Some(c) if c.is_whitespace() => Class::Blank,
        Some(c) if c.is_ascii_punctuation() => Class::Sign,
        Some(c) if c.is_alphanumeric() => Class::Letter,
        Some(_) => Class::Unsure,
    }
}

/// Whether every reader takes a mark between two characters for one that opens emphasis.
fn opens(mark: char, before: Option<char>, after: Option<char>) -> bool {
    match (class(before), class(after)) {
        (_, Class::Blank) => false,
        (Class::Blank | Class::Sign, _) => true,
        (_, Class::Letter) => mark != '_',
        _ => false,
    }
}

/// Whether every reader takes a mark between two characters for one that closes emphasis.
fn closes(mark: char, before: Option<char>, after: Option<char>) -> bool {
    opens(mark, after, before)
}

/// Returns a line whose beginning is no mark of a block.
fn protected_start(line: &str) -> String {
    let first = line.chars().next().unwrap_or(' ');
    let rest = &line[first.len_utf8().min(line.len())..];
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    match first {
        '#' if blank(rest.trim_start_matches('#').chars().next()) => format!("\\{line}"),
        '>' | '|' => format!("\\{line}"),
        '=' if line.trim_end().chars().all(|c| c == '=') => format!("\\{line}"),
        '-' if !rest.chars().next().is_some_and(char::is_alphanumeric) => format!("\\{line}"),
        '+' if blank(rest.chars().next()) => format!("\\{line}"),
        ':' if rest.starts_with('-') => format!("\\{line}"),
        '0'..='9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let mark = &line[digits..];
            let is_mark = mark.starts_with(['.', ')']) && blank(mark.chars().nth(1));
            if is_mark && digits <= 9 { format!("{}\\{mark}", &line[..digits]) } else { line.to_string() }
        }
        _ => line.to_string(),
    }
}

/// Returns a line whose blanks at both ends a reader keeps.
fn protected_ends(line: &str) -> String {
    let blank = |c: char| c.is_whitespace() && c != '\n';
    let inside = line.trim_matches(blank);
    if inside.len() == line.len() {
        return line.to_string();
    }
    let encoded = |blanks: &str| blanks.chars().map(|c| format!("&#{};", c as u32)).collect::<String>();
    let front = line.len() - line.trim_start_matches(blank).len();
    format!("{}{inside}{}", encoded(&line[..front]), encoded(&line[front + inside.len()..]))
}

/// Returns the target of a link or picture as it stands in round brackets.
pub fn destination(address: &str, in_cell: bool) -> String {
    let mut out = String::new();
    for (n, c) in address.char_indices() {
        let escape = match c {
            '\\' | '<' | '>' | '(' | ')' | '*' | '_' | '`' | '[' | ']' | '~' if !plain_in_destination(address, c) => {
                true
            }
            '&' => {
                address[n + 1..].starts_with(|c: char| c == '#' || c.is_ascii_alphanumeric())
                    && address[n..].contains(';')
            }
            '|' => in_cell,
            _ => false,
        };
        if escape {
            out.push('\\');
        }
        out.push(c);
    }
    if out.is_empty() || out.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return format!("<{out}>");
    }
    out
}

/// Returns the title of a link or picture as it stands behind its target; nothing where it has none.
pub fn title(told: Option<&str>, in_cell: bool) -> String {
    let Some(told) = told else { return String::new() };
    let mut out = String::from(" \"");
    for (n, c) in told.char_indices() {
        let escape = match c {
            '\\' | '"' | '`' | '<' | '[' | ']' => true,
            '&' => told[n + 1..].starts_with(|c: char| c == '#' || c.is_ascii_alphanumeric()),
            '|' => in_cell,
            _ => false,
        };
        if escape {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}

fn plain_in_destination(address: &str, c: char) -> bool {
    match c {
        '(' | ')' => {
            let mut depth = 0i32;
            let balanced = address.chars().all(|c| {
                depth += i32::from(c == '(') - i32::from(c == ')');
                (0..16).contains(&depth)
            });
            balanced && depth == 0
        }
        '*' | '_' | '~' => true,
        _ => false,
    }
}

fn is_mail(words: &str) -> bool {
    let label = |l: &str| {
        !l.is_empty()
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    words.split_once('@').is_some_and(|(local, host)| {
        let named = !local.is_empty() && local.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c));
        named && host.contains('.') && host.split('.').all(label)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Run {
        Run::Text { text: text.into() }
    }

    fn paragraph(runs: &[Run]) -> String {
        Inline::paragraph(runs, &Pictures::new())
    }

    #[test]
    fn ordinary_words_need_no_backslash() {
        for plain in [
            "5 < 6 & 7 > 2, e.g. snake_case!",
            "It’s 3.14 (about).",
            "C# – 50% | #1",
            "https://x.y/a?b=c&d",
            "2026-11-21: yes",
            "可以。“好”",
        ] {
            let kept = plain.replace("c&d", "c\\&d");
            assert_eq!(paragraph(&[text(plain)]), kept);
        }
    }

    #[test]
    fn what_would_be_markup_is_escaped() {
        for (plain, escaped) in [
            ("# a", "\\# a"),
            ("1. a", "1\\. a"),
            ("- a", "\\- a"),
            ("> a", "\\> a"),
            ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
            ("[a](b)", "\\[a\\](b)"),
            ("<b>&amp;", "\\<b>\\&amp;"),
            ("a\\b ~c", "a\\\\b \\~c"),
            ("    a ", "&#32;&#32;&#32;&#32;a&#32;"),
        ] {
            assert_eq!(paragraph(&[text(plain)]), escaped);
        }
        assert_eq!(Inline::cell(&[text("a|b")], &Pictures::new()), "a\\|b");
        assert_eq!(Inline::heading(&[text("a ##")], &Pictures::new()), "a \\##");
        assert_eq!(paragraph(&[text("a"), Run::Break, text("---")]), "a\\\n\\---");
    }

    #[test]
    fn a_title_stands_in_quotation_marks_that_nothing_in_it_ends() {
        let link = |address: &str, title: &str, words: &str| Run::Link {
            address: address.into(),
            title: Some(title.into()),
            runs: vec![text(words)],
        };
        for (title, written) in [
            ("It’s (a) *b* & c", "It’s (a) *b* & c"),
            ("the \"Charter\") <b> &amp;", "the \\\"Charter\\\") \\<b> \\&amp;"),
            ("a\\", "a\\\\"),
        ] {
            let run = link("https://u.org", title, "the Charter");
            assert_eq!(paragraph(&[run]), format!("[the Charter](https://u.org \"{written}\")"));
        }
        let bare = link("https://u.org", "T", "https://u.org");
        assert_eq!(paragraph(&[bare]), "[https://u.org](https://u.org \"T\")", "no place for a title between `<>`");
        assert_eq!(
            Inline::cell(&[link("https://u.org", "a|b", "x")], &Pictures::new()),
            "[x](https://u.org \"a\\|b\")"
        );
    }

    #[test]
    fn emphasis_stays_emphasis_beside_chinese_punctuation() {
        let strong = Run::Strong { runs: vec![text("公开对话。")] };
        assert_eq!(paragraph(&[strong.clone(), text("凡商谈")]), "**公开对话。**<!-- -->凡商谈");
        assert_eq!(paragraph(&[strong, text(" next")]), "**公开对话。** next");
        let plain = Run::Emphasis { runs: vec![text("家属")] };
        assert_eq!(paragraph(&[text("以及"), plain, text("。")]), "以及*家属*。");
    }
}
