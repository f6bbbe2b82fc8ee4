//! Web and e-mail addresses, which no translation changes.

use super::Pair;

/// The addresses of the two are the same, however often each stands.
pub(super) fn addresses(pair: &Pair<'_>) -> Option<String> {
    let (source, target) = (found(pair.source), found(pair.target));
    if let Some(lost) = source.iter().find(|a| target.binary_search(a).is_err()) {
        return Some(format!("lacks the address `{lost}`"));
    }
    let added = target.iter().find(|a| source.binary_search(a).is_err());
    added.map(|a| format!("holds the address `{a}`, which the source does not"))
}

/// Returns every address once, in order.
fn found(text: &str) -> Vec<String> {
    // What an address is written with (RFC 3986), without brackets of Markdown's own.
    let part = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
    let mut all: Vec<String> = vec![];
    for run in text.split(|c: char| !part(c)) {
        // `[words](address)`: split at `[`, the rest begins with a bracket.
        let run = run.trim_start_matches(['(', '*', '_', '\'', ',', ':', ';']);
        let run = run.strip_prefix("mailto:").unwrap_or(run);
        if let Some(at) = ["https://", "http://", "www."].iter().filter_map(|s| run.find(s)).min() {
            all.push(trim(&run[at..]).to_string());
        } else {
            all.extend(run.split(['(', ')', ':', '/', ',', ';']).filter_map(mail));
        }
    }
    all.sort();
    all.dedup();
    all
}

/// Takes away what belongs to the sentence or to Markdown, not to the address.
fn trim(mut address: &str) -> &str {
    loop {
        let shorter = match address.chars().next_back() {
            Some('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_') => &address[..address.len() - 1],
            _ => unclosed(address),
        };
        if shorter.len() == address.len() {
            return address;
        }
        address = shorter;
    }
}

/// Cuts an address at a bracket that it did not open: `(https://a.b)-based`.
fn unclosed(address: &str) -> &str {
    let mut depth = 0i32;
    let end = address.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth < 0
    });
    end.map_or(address, |(at, _)| &address[..at])
}

/// Returns an e-mail address in small letters; none where the text is none.
fn mail(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let (name, host) = text.split_once('@')?;
    let dot = host.rfind('.')?;
    let sound = !name.is_empty() && dot > 0 && host.len() > dot + 2 && !host.contains('@');
    sound.then(|| text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        for (text, want) in [
            ("See [it](https://a.b/c_(d)).", &["https://a.b/c_(d)"][..]),
            ("See https://a.b/c.", &["https://a.b/c"]),
            ("(https://a.b/c)，见", &["https://a.b/c"]),
            ("见https://a.b/c，", &["https://a.b/c"]),
            ("**www.a.b**", &["www.a.b"]),
            ("Write to Me@Example.org, or [you](mailto:you@example.org).", &["me@example.org", "you@example.org"]),
            ("<https://a.b>", &["https://a.b"]),
            ("@home, a@b", &[]),
            ("https://a.b/?q=x@y.zz", &["https://a.b/?q=x@y.zz"]),
        ] {
            assert_eq!(found(text), want, "{text}");
        }
    }
}
