//! The parts of a web address that rules ask about.

use std::ops::Range;

/// The scheme and the host of an address, in bytes; without a scheme what stands first is taken for the host.
pub fn address(url: &str) -> Option<(Range<usize>, Range<usize>)> {
    let scheme =
        url.find(':').filter(|&colon| url.get(colon..).is_some_and(|rest| rest.starts_with("://"))).unwrap_or(0);
    let from = if scheme > 0 { scheme + 3 } else { 0 };
    let authority = url.get(from..)?;
    let authority = authority.get(..authority.find(['/', '?', '#']).unwrap_or(authority.len()))?;
    let user = authority.bytes().rposition(|byte| byte == b'@').map_or(0, |at| at + 1);
    let host = authority.get(user..)?;
    let host = host.get(..host.find(':').unwrap_or(host.len()))?;
    Some((0..scheme, from + user..from + user + host.len()))
}

/// True where the open internet cannot reach a host: a name without a dot, or an address of a private network.
pub fn is_private(host: &str) -> bool {
    let number = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let private = ["0.", "10.", "127.", "169.254.", "192.168."].iter().any(|start| host.starts_with(start));
    !host.contains('.') && !host.starts_with('[') || number && private
}

/// The extension of the file that an address leads to, without its dot; empty where there is none.
pub fn extension(url: &str) -> &str {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let host = address(path).map_or(0, |(_, host)| host.end);
    let path = path.get(host..).unwrap_or_default();
    let file = path.bytes().rposition(|byte| byte == b'/').and_then(|slash| path.get(slash + 1..)).unwrap_or(path);
    file.bytes().rposition(|byte| byte == b'.').and_then(|dot| file.get(dot + 1..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_scheme_and_a_host() {
        let parts = |url: &'static str| {
            let (scheme, host) = address(url).unwrap_or_default();
            (url.get(scheme).unwrap_or_default(), url.get(host).unwrap_or_default())
        };
        assert_eq!(parts("https://fig.example/a?b#c"), ("https", "fig.example"));
        assert_eq!(parts("http://me:secret@fig.example:8080"), ("http", "fig.example"));
        assert_eq!(parts("fig.example/a"), ("", "fig.example"));
        assert_eq!(parts("https://"), ("https", ""));
    }

    #[test]
    fn private_hosts_are_known() {
        for host in ["localhost", "intranet", "127.0.0.1", "10.1.2.3", "192.168.0.7"] {
            assert!(is_private(host), "{host}");
        }
        for host in ["fig.example", "10.fig.example", "8.8.8.8", "[2001:db8::1]"] {
            assert!(!is_private(host), "{host}");
        }
    }

    #[test]
    fn an_extension_belongs_to_the_file() {
        for (url, expected) in [
            ("https://fig.example/a/b.JPG?size=2.png", "JPG"),
            ("https://fig.example", ""),
            ("https://fig.example/v1.2/file", ""),
            ("https://fig.example/leaf.", ""),
        ] {
            assert_eq!(extension(url), expected, "{url}");
        }
    }
}
