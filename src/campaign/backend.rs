//! Translation backends as the campaign's file describes them.

use super::fields::{Fields, SECRETS};
use crate::diag::Diagnostic;

/// A translation backend as the campaign's file describes it. It never holds a key, only where to get one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backend {
    /// The kind, such as `command`.
    pub kind: String,
    /// Program and arguments, for the kind `command`.
    pub command: Vec<String>,
    /// The address of the service, where it is not the vendor's own.
    pub url: Option<String>,
    /// The variable of the environment that holds the key.
    pub key_env: Option<String>,
    /// Program and arguments that write the key to standard output.
    pub key_command: Vec<String>,
    /// The model.
    pub model: Option<String>,
    /// The region of the service.
    pub region: Option<String>,
    /// The project that pays.
    pub project: Option<String>,
    /// The identifier of a glossary that is kept at the vendor.
    pub glossary: Option<String>,
    /// How many batches may run at the same time, where the campaign says so.
    pub concurrency: Option<u32>,
    /// How many characters go into one batch at most, where the campaign says so.
    pub batch: Option<u32>,
    /// What a million characters cost.
    pub price: Option<Price>,
    /// How long one request or one run of a program may take, in seconds.
    pub timeout: u32,
}

/// What a million characters cost, in hundredths of a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    /// Hundredths, such as cents.
    pub hundredths: u64,
    /// The currency, such as `EUR`.
    pub currency: String,
}

/// How long one batch may take where the campaign does not say, in seconds.
const TIMEOUT: u32 = 120;

impl Default for Backend {
    fn default() -> Backend {
        Backend {
            kind: String::new(),
            command: vec![],
            url: None,
            key_env: None,
            key_command: vec![],
            model: None,
            region: None,
            project: None,
            glossary: None,
            concurrency: None,
            batch: None,
            price: None,
            timeout: TIMEOUT,
        }
    }
}

impl Backend {
    pub(super) fn read(table: Fields<'_>) -> Option<Backend> {
        let kind = table.line("kind");
        if kind.is_none() {
            table.missing("kind", "\"command\"");
        }
        for key in SECRETS {
            if let Some(place) = table.forbidden(key) {
                let error =
                    Diagnostic::error(format!("`{key}` must not stand in a file of the campaign, which travels"));
                let error = error.code("key-in-file").at(place);
                let error = error.hint("take it out, and get a new key if the file has been shared or committed");
                table.report(error.hint("set a variable of the environment and write `key_env = \"ITS_NAME\"`, or write `key_command = [\"program\", \"argument\"]`"));
            }
        }
        let price = table.line("price").and_then(|text| {
            let price = Price::parse(&text);
            if price.is_none() {
                let error = Diagnostic::error(format!("`price` cannot be `{text}`")).code("wrong-type");
                let error = error.at(table.place_of("price"));
                table.report(error.hint("write what a million characters cost, such as `price = \"20 EUR\"`"));
            }
            price
        });
        let url = table.line("url").filter(|url| {
            let fault = fault_of_url(url);
            if let Some(fault) = fault {
                table.report(Diagnostic::error(fault).code("backend-url").at(table.place_of("url")));
            }
            fault.is_none()
        });
        let backend = Backend {
            kind: kind.clone().unwrap_or_default(),
            command: table.lines("command").unwrap_or_default(),
            url,
            key_env: table.line("key_env"),
            key_command: table.lines("key_command").unwrap_or_default(),
            model: table.line("model"),
            region: table.line("region"),
            project: table.line("project"),
            glossary: table.line("glossary"),
            concurrency: table.number("concurrency"),
            batch: table.number("batch"),
            price,
            timeout: table.number("timeout").unwrap_or(TIMEOUT),
        };
        table.done();
        kind.map(|_| backend)
    }
}

/// Returns what is wrong with an address: a user with a password in it would be a secret in a file.
fn fault_of_url(url: &str) -> Option<&'static str> {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Some("an address of a backend begins with `https://` or `http://`");
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains('@') {
        return Some("an address of a backend holds no user and no password");
    }
    if url.contains(['?', '#']) {
        return Some("an address of a backend ends with its path");
    }
    host.is_empty().then_some("this address names no host")
}

impl Price {
    fn parse(text: &str) -> Option<Price> {
        let (amount, currency) = text.trim().split_once(' ')?;
        let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let currency = currency.trim();
        let known = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
        if !known || whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
            return None;
        }
        let hundredths: u64 = format!("{part:0<2}").parse().ok()?;
        let hundredths = whole.parse::<u64>().ok()?.checked_mul(100)?.checked_add(hundredths)?;
        Some(Price { hundredths, currency: currency.to_string() })
    }

    /// Returns in words what so many characters cost, rounded up to a hundredth: `0.25 EUR`.
    pub fn of(&self, characters: usize) -> String {
        let cost = (u128::from(self.hundredths) * characters as u128).div_ceil(1_000_000);
        format!("{}.{:02} {}", cost / 100, cost % 100, self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Campaign;
    use crate::diag::Source;

    fn read(more: &str) -> crate::diag::Result<Campaign> {
        let head = "source = \"en\"\n[sender]\nid = \"a\"\nname = \"A\"\nplace = \"Paris\"\n";
        let manifest = Source::new("openletter.toml", format!("{head}{more}"));
        Campaign::read(&manifest, &Source::new("recipients.toml", ""))
    }

    #[test]
    fn a_key_in_the_file_is_refused_and_shown_nowhere() {
        for more in [
            "[backends.x]\nkind = \"deepl\"\nkey = \"s3cret\"\n",
            "[backends.x]\nkind = \"deepl\"\napi_key = \"s3cret\"\n",
            "[backends]\nx = { kind = 7, token = \"s3cret\", nonsense = 1 }\n",
            "[backends.x]\nkind = \"deepl\"\npassword = [\"s3cret\"]\n",
        ] {
            let error = read(more).unwrap_err();
            assert!(error.diagnostics().iter().any(|d| d.code == Some("key-in-file")), "{error}");
            assert!(error.diagnostics().iter().all(|d| !d.hints.iter().any(|h| h.contains("did you mean"))), "{error}");
            for one in error.diagnostics() {
                let shown = one.place.as_ref().map(|p| p.source.text().to_string()).unwrap_or_default();
                assert!(!shown.contains("s3cret") && !one.to_string().contains("s3cret"), "{one}");
            }
        }
    }

    #[test]
    fn addresses_hold_no_secrets() {
        for (url, want) in [
            ("ftp://x", "begins with"),
            ("https://me:s3cret@x.org", "no user"),
            ("https://x.org/?key=1", "ends with its path"),
            ("https:///x", "no host"),
        ] {
            let error = read(&format!("[backends.x]\nkind = \"openai\"\nurl = \"{url}\"\n")).unwrap_err().to_string();
            assert!(error.contains(want), "{error}");
        }
        let campaign = read("[backends.x]\nkind = \"openai\"\nurl = \"http://127.0.0.1:8080/v1\"\n").unwrap();
        assert_eq!(campaign.backends["x"].url.as_deref(), Some("http://127.0.0.1:8080/v1"));
    }

    #[test]
    fn a_price_is_an_amount_and_a_currency() {
        for (text, want) in
            [("20 EUR", Some(2000)), ("0.5 USD", Some(50)), ("1.005 USD", None), ("20", None), ("x EUR", None)]
        {
            assert_eq!(Price::parse(text).map(|p| p.hundredths), want, "{text}");
        }
        let price = Price::parse("20 EUR").unwrap();
        assert_eq!(
            (price.of(0), price.of(1), price.of(12_345)),
            ("0.00 EUR".into(), "0.01 EUR".into(), "0.25 EUR".into())
        );
        assert!(read("[backends.x]\nkind = \"deepl\"\nprice = \"free\"\n").unwrap_err().to_string().contains("20 EUR"));
    }
}
