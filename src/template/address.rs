//! Where links and pictures of a letter may lead.

use super::fault::Fault;
use crate::diag::{Diagnostic, Result};

/// The beginnings that the address of a link may have.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// Returns the address of a link, or an error where it leads neither to the web, to a mailbox nor to a telephone.
///
/// # Errors
/// When the scheme is another one or the address is none; the message does not show the address, which may
/// hold a value.
pub(crate) fn check_link(address: &str) -> Result<()> {
    let lower = address.to_ascii_lowercase();
    let rest = SCHEMES.iter().find_map(|scheme| lower.strip_prefix(scheme));
    if rest.is_some_and(|r| !r.is_empty() && !r.starts_with(['/', '?', '#'])) && !address.contains(char::is_control) {
        return Ok(());
    }
    let message = if address.starts_with('#') {
        "a link leads to a place within the page, which a printed letter does not have"
    } else {
        "a link leads neither to the web nor to a mailbox or telephone"
    };
    let hint = format!("begin the address with {}", SCHEMES.map(|s| format!("`{s}`")).join(", "));
    Err(Diagnostic::error(message).code("link-address").hint(hint).into())
}

/// Returns nothing for a path that stays within the folder `templates/`.
///
/// # Errors
/// When the name is absolute, leads out of the folder, has a scheme or is empty.
pub(crate) fn check_path(name: &str, what: &str) -> Result<()> {
    let part = |p: &str| !p.is_empty() && p != "." && p != "..";
    let inside = name.split('/').all(part) && !name.contains(['\\', ':', '?', '#']) && !name.contains(char::is_control);
    if inside {
        return Ok(());
    }
    let error = Diagnostic::error(format!("`{}` is no file in the folder `templates`", name.escape_debug()));
    Err(error
        .code("path")
        .hint(format!("write the path of the {what} from that folder on, such as `{}`", example(what)))
        .into())
}

fn example(what: &str) -> &'static str {
    if what == "picture" { "pictures/map.png" } else { "parts/signature.md" }
}

/// Returns what is wrong with raw HTML; comments, and `<br>` within a line, are nothing wrong.
pub(crate) fn check_html(html: &str, inline: bool) -> Result<Html> {
    let lower = html.trim().to_ascii_lowercase();
    let tag: String = lower.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    if inline && matches!(tag.as_str(), "<br>" | "<br/>") {
        return Ok(Html::Break);
    }
    if only_comments(lower.trim()) {
        return Ok(Html::Comment);
    }
    let error = Diagnostic::error("raw HTML has no place in a letter that is also printed").code("html");
    Err(error
        .hint("write Markdown; for a line end, a `\\` at the end of the line; before a sign that is meant, a `\\`")
        .into())
}

/// What raw HTML is allowed to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Html {
    /// A line end.
    Break,
    /// Nothing that a reader sees.
    Comment,
}

fn only_comments(mut html: &str) -> bool {
    while let Some(rest) = html.strip_prefix("<!--") {
        let Some(end) = rest.find("-->") else { return false };
        html = rest[end + 3..].trim_start();
    }
    html.is_empty()
}

/// Returns the finding of one of these checks as a fault of a text.
pub(super) fn fault_at(at: std::ops::Range<usize>, result: Result<impl Sized>) -> Vec<Fault> {
    let found = result.err().map(crate::diag::Error::into_diagnostics).unwrap_or_default();
    found.into_iter().map(|what| Fault { at: at.clone(), what }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_a_mailbox_or_a_telephone() {
        for good in ["https://x.org", "HTTP://x.org/a", "mailto:a@b.org", "tel:+49301"] {
            assert!(check_link(good).is_ok(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            " https://x",
            "//x.org",
            "a.html",
            "#top",
            "https:",
            "https:///x",
            "data:x",
            "",
            "java\nscript:x",
            "https://x\n",
        ] {
            assert!(check_link(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn paths_stay_in_their_folder() {
        for good in ["a.md", "parts/a.md", "bild ä.png"] {
            assert!(check_path(good, "picture").is_ok(), "{good}");
        }
        for bad in ["../a", "/a", "a//b", "a/../b", "https://x/a.png", "C:\\a", "", ".", "a\\b"] {
            assert!(check_path(bad, "picture").is_err(), "{bad}");
        }
    }

    #[test]
    fn only_comments_and_line_ends_pass_as_html() {
        assert_eq!(check_html("<br />", true), Ok(Html::Break));
        assert_eq!(check_html("<!-- a -->\n<!-- b -->\n", false), Ok(Html::Comment));
        for bad in ["<b>", "<script>", "<!-- a --><b>", "<!-- a", "<br onclick=x>"] {
            assert!(check_html(bad, true).is_err(), "{bad}");
        }
        assert!(check_html("<br>", false).is_err());
    }
}
