//! Who gets an answer, and what the browser may do with it.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn, map_response};
use axum::response::{IntoResponse, Response};

/// What every answer says; an answer of its own `Content-Security-Policy` keeps it.
const HEADERS: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
         frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    // The browser's cache is on the disk.
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

const ELSEWHERE: &str = "other pages get nothing from here\n";

/// Returns the router behind the guard.
pub(super) fn guarded(router: Router, address: SocketAddr) -> Router {
    let door = from_fn(move |request: Request, next: Next| async move {
        match refusal(request.method(), request.uri(), request.headers(), address.port()) {
            Some(refusal) => refusal.into_response(),
            None => next.run(request).await,
        }
    });
    router.layer(door).layer(map_response(labelled))
}

async fn labelled(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Returns why a request gets no answer; nothing where it gets one.
fn refusal(method: &Method, uri: &Uri, headers: &HeaderMap, port: u16) -> Option<(StatusCode, &'static str)> {
    let own = |host: &str| {
        let named = ["127.0.0.1", "localhost"];
        host.rsplit_once(':').is_some_and(|(name, at)| {
            named.iter().any(|n| name.eq_ignore_ascii_case(n)) && at == port.to_string().as_str()
        })
    };
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next().and_then(|host| host.to_str().ok());
    if !host.is_some_and(own) || hosts.next().is_some() || uri.authority().is_some_and(|a| !own(a.as_str())) {
        return Some((StatusCode::MISDIRECTED_REQUEST, "this is another machine's own page\n"));
    }
    if method != Method::GET && method != Method::HEAD {
        return Some((StatusCode::METHOD_NOT_ALLOWED, "there is nothing to change here\n"));
    }
    // Browsers say who asks. A link on another page may lead to the preview, but no more than that.
    let word = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    // An older one says at least where the page is from that asks by a script.
    let from_elsewhere = |origin: &str| !origin.strip_prefix("http://").is_some_and(own);
    if word("origin").is_some_and(from_elsewhere) {
        return Some((StatusCode::FORBIDDEN, ELSEWHERE));
    }
    let visit = uri.path() == "/" && word("sec-fetch-mode") == Some("navigate");
    match word("sec-fetch-site") {
        None | Some("same-origin" | "none") => None,
        Some(_) if visit => None,
        Some(_) => Some((StatusCode::FORBIDDEN, ELSEWHERE)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(uri: &str, headers: &[(&'static str, &'static str)]) -> Option<u16> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, HeaderValue::from_static(value));
        }
        refusal(&Method::GET, &uri.parse().unwrap(), &map, 4000).map(|(code, _)| code.as_u16())
    }

    #[test]
    fn only_this_machines_own_names_are_answered() {
        for host in ["127.0.0.1:4000", "localhost:4000", "LOCALHOST:4000"] {
            assert_eq!(asked("/", &[("host", host)]), None, "{host}");
        }
        for host in [
            "",
            "127.0.0.1",
            "localhost",
            "127.0.0.1:4001",
            "evil.example:4000",
            "evil.example",
            "127.0.0.1.evil.example:4000",
            "localhost.:4000",
            "[::1]:4000",
            "0.0.0.0:4000",
            "x@127.0.0.1:4000",
            "127.0.0.1:04000",
        ] {
            assert_eq!(asked("/", &[("host", host)]), Some(421), "{host}");
        }
        assert_eq!(asked("/", &[]), Some(421));
        assert_eq!(asked("/", &[("host", "127.0.0.1:4000"), ("host", "evil.example")]), Some(421));
        assert_eq!(asked("http://evil.example/", &[("host", "127.0.0.1:4000")]), Some(421));
    }

    #[test]
    fn other_pages_may_link_here_and_no_more() {
        let host = ("host", "127.0.0.1:4000");
        for site in ["cross-site", "same-site", "unknown"] {
            let site = ("sec-fetch-site", site);
            assert_eq!(asked("/letter.html", &[host, site, ("sec-fetch-mode", "navigate")]), Some(403));
            assert_eq!(asked("/", &[host, site, ("sec-fetch-mode", "no-cors")]), Some(403));
            assert_eq!(asked("/", &[host, site, ("sec-fetch-mode", "navigate")]), None);
        }
        for origin in [
            "http://evil.example",
            "null",
            "https://127.0.0.1:4000",
            "http://127.0.0.1:4001",
            "http://127.0.0.1:4000.evil.example",
            "",
        ] {
            assert_eq!(asked("/state.json", &[host, ("origin", origin)]), Some(403), "{origin}");
        }
        assert_eq!(asked("/state.json", &[host, ("origin", "http://127.0.0.1:4000")]), None);
        assert_eq!(asked("/events", &[host, ("sec-fetch-site", "same-origin")]), None);
        assert_eq!(asked("/page.png", &[host, ("sec-fetch-site", "none")]), None);
    }
}
