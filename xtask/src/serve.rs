//! A small static server for the studio, on this machine only and with the headers that a real host would send.
use crate::shell::{Done, path};
use serde_json::{Map, Value};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

const FIRST_PORT: u16 = 4173;
const LONGEST_REQUEST: u64 = 16 * 1024;

/// Serves `www/dist` until it is interrupted.
pub fn serve() -> Done {
    let folder = path("www/dist").canonicalize().map_err(|_| "www/dist is missing: the studio was not built")?;
    let headers = headers()?;
    let listener = (FIRST_PORT..FIRST_PORT + 100)
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .ok_or("no free port from 4173 on")?;
    println!("presend studio: http://{}/", listener.local_addr()?);
    std::thread::scope(|scope| {
        for stream in listener.incoming().flatten() {
            scope.spawn(|| answer(stream, &folder, &headers));
        }
    });
    Ok(())
}

/// The headers that `www/headers.json` demands of any host of the studio, as they go over the wire.
fn headers() -> Done<String> {
    let listed: Map<String, Value> = serde_json::from_str(&fs::read_to_string(path("www/headers.json"))?)?;
    let lines = listed.iter().filter_map(|(name, value)| Some(format!("{name}: {}\r\n", value.as_str()?)));
    Ok(lines.chain(["X-Content-Type-Options: nosniff\r\n".to_owned()]).collect())
}

/// A visitor who leaves early is no error of ours: what cannot be written is dropped.
fn answer(mut stream: TcpStream, folder: &Path, headers: &str) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
    let Some((method, target)) = request(&stream) else {
        return;
    };
    let found = file(folder, &target).and_then(|file| Some((kind(&file), fs::read(&file).ok()?)));
    let (status, kind, body) = match (method.as_str(), found) {
        ("GET" | "HEAD", Some((kind, body))) => ("200 OK", kind, body),
        ("GET" | "HEAD", None) => ("404 Not Found", "text/plain; charset=utf-8", b"not found\n".to_vec()),
        _ => ("405 Method Not Allowed", "text/plain; charset=utf-8", b"only GET and HEAD\n".to_vec()),
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{headers}Cache-Control: no-store\r\nConnection: close\r\n\r\n"
    );
    let _ = stream.write_all(head.as_bytes());
    if method != "HEAD" {
        let _ = stream.write_all(&body);
    }
}

/// Method and target. The headers are read too: a connection closed over unread bytes is reset.
fn request(stream: &TcpStream) -> Option<(String, String)> {
    let mut lines = BufReader::new(stream.take(LONGEST_REQUEST)).lines().map_while(Result::ok);
    let first = lines.next()?;
    lines.find(String::is_empty)?;
    let mut words = first.split(' ').map(str::to_owned);
    Some((words.next()?, words.next()?))
}

/// The file that a target names. Nothing is decoded and only plain names are taken, so nothing leads out of the folder.
fn file(folder: &Path, target: &str) -> Option<PathBuf> {
    let plain =
        |name: &str| !name.starts_with('.') && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    let names = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut file = folder.to_owned();
    for name in names.split('/').filter(|name| !name.is_empty()) {
        if !plain(name) {
            return None;
        }
        file.push(name);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    file.is_file().then_some(file)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_folder_are_found() {
        let folder = path("xtask");
        assert_eq!(file(&folder, "/src/serve.rs?x=1"), Some(folder.join("src/serve.rs")));
        for outside in [
            "/../Cargo.toml",
            "/src/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/src/..\\..\\Cargo.toml",
            "/src",
            "Cargo.toml",
            "/.git/config",
        ] {
            assert_eq!(file(&folder, outside), None, "{outside}");
        }
    }

    #[test]
    fn an_answer_carries_type_and_headers() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let mut visitor = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        visitor.write_all(b"GET /Cargo.toml HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        answer(listener.accept().unwrap().0, &path("xtask"), "X-Held: yes\r\n");
        let mut text = String::new();
        visitor.read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"), "{text}");
        assert!(text.contains("\r\nX-Held: yes\r\n") && text.contains("name = \"xtask\""), "{text}");
    }
}
