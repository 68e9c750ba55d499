//! Which part of the module costs how much: code by the functions' names, data by the linker's map.
use crate::shell::Done;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// Bytes of code and of data.
#[derive(Clone, Copy, Default)]
struct Share {
    code: usize,
    data: usize,
}

/// What every dependency and every module of the crate adds, the greatest first. `module` is the shipped one with its names
/// kept; `map` and `linked` are what the linker made before it.
pub fn parts(module: &[u8], map: &str, linked: &[u8]) -> Done<Value> {
    let mut parts: BTreeMap<String, Share> = BTreeMap::new();
    for (name, bytes) in functions(module)? {
        parts.entry(part(&name)).or_default().code += bytes;
    }
    for (name, bytes) in data(map, linked) {
        parts.entry(name).or_default().data += bytes;
    }
    let mut parts: Vec<_> = parts.into_iter().collect();
    parts.sort_by_key(|(_, share)| std::cmp::Reverse(share.code + share.data));
    let rows = parts.into_iter().map(|(name, share)| (name, json!({ "code": share.code, "data": share.data })));
    Ok(Value::Object(rows.collect::<Map<_, _>>()))
}

/// Every function's mangled name and size.
fn functions(module: &[u8]) -> Done<Vec<(String, usize)>> {
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                imported = section
                    .into_imports()
                    .filter(|import| matches!(import, Ok(import) if matches!(import.ty, TypeRef::Func(_))))
                    .count();
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(reader) = section.as_known() else {
                    continue;
                };
                for subsection in reader {
                    let Name::Function(map) = subsection? else {
                        continue;
                    };
                    for naming in map {
                        let naming = naming?;
                        names.insert(naming.index as usize, naming.name.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    Ok(sizes
        .into_iter()
        .enumerate()
        .map(|(index, size)| (names.remove(&(index + imported)).unwrap_or_default(), size))
        .collect())
}

/// Every piece of data: the part that it belongs to, and its size.
///
/// What has no name of its own, as words have none, bears the hash of its crate. Ours is the one in which a rule's id stands.
fn data(map: &str, linked: &[u8]) -> Vec<(String, usize)> {
    let pieces: Vec<Piece> = map.lines().filter_map(piece).collect();
    // The map's offsets may be a few bytes off, which changes nothing here: what stands side by side is of one crate.
    let rule = linked.windows(RULE.len()).position(|window| window == RULE).unwrap_or_default();
    let ours = pieces.iter().rev().find(|piece| piece.offset <= rule && literal(piece.name).is_some());
    let ours = ours.and_then(|piece| literal(piece.name));
    let owner = |name: &str| match literal(name) {
        Some(hash) if ours == Some(hash) => "presend, rows and words".to_owned(),
        Some(_) => "dependencies, tables and literals".to_owned(),
        None if name.is_empty() => "literals merged by the linker".to_owned(),
        // A table made from a `switch` carries the name of its function behind its own.
        None => part(name.find("_ZN").and_then(|at| name.get(at..)).unwrap_or(name)),
    };
    pieces.iter().map(|piece| (owner(piece.name), piece.size)).collect()
}

/// The id of a rule that will stay.
const RULE: &[u8] = b"json/syntax";

struct Piece<'map> {
    offset: usize,
    size: usize,
    name: &'map str,
}

/// A line of the map such as `100077 4431 a file.o:(.rodata..Lanon.9c5c.1)`: address, offset and size in hexadecimal, then the piece.
fn piece(line: &str) -> Option<Piece<'_>> {
    let mut words = line.split_whitespace().skip(1);
    let mut number = || usize::from_str_radix(words.next()?, 16).ok();
    let (offset, size) = (number()?, number()?);
    let section = line.split_once(":(")?.1.strip_suffix(')')?;
    let name = section.strip_prefix(".rodata").or(section.strip_prefix(".data"))?;
    Some(Piece { offset, size, name: name.trim_start_matches('.') })
}

fn literal(name: &str) -> Option<&str> {
    name.strip_prefix("Lanon.")?.split('.').next()
}

/// The part that a mangled name belongs to: of ours the module, of others the crate.
fn part(mangled: &str) -> String {
    let name = plain(mangled);
    // `<T as some::Trait>::method` is the trait's, `<str>::method` the language's.
    let own = head(&name).or_else(|| head(name.split(" as ").nth(1)?));
    let path = own.unwrap_or(if name.starts_with('<') { "core::" } else { &name });
    let mut segments = path.split("::");
    match segments.next().unwrap_or_default() {
        "presend" => format!("presend::{}", segments.next().unwrap_or_default()),
        first if STANDARD.contains(&first) || first.starts_with("mem") => "standard library".into(),
        first if first.starts_with("__wbindgen") || first.starts_with("__externref") => "wasm_bindgen".into(),
        // What has no path is an export of ours, and in it what has no other caller.
        first if first == path => "presend, exports and what is inlined".into(),
        first => first.into(),
    }
}

const STANDARD: [&str; 7] = ["core", "alloc", "std", "dlmalloc", "hashbrown", "compiler_builtins", "__rustc"];

/// A name as one writes it, without the hash that some manglings put behind a crate's name: `core[c593]::fmt`.
fn plain(mangled: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(mangled));
    let mut pieces = name.split('[');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once("]::") {
            Some((hash, rest)) if hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => plain.extend(["::", rest]),
            _ => plain.extend(["[", piece]),
        }
    }
    plain
}

/// The path that a type or a function begins with, behind `<`, `&` and the like; nothing where it begins with a bare word.
fn head(name: &str) -> Option<&str> {
    let start = name.trim_start_matches(['<', '&', '[', '(', '*']);
    let start = start.trim_start_matches("mut ").trim_start_matches("const ").trim_start_matches("impl ");
    let end = start.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(start.len());
    let path = start.get(..end)?;
    path.contains("::").then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_belongs_to_a_part() {
        for (name, expected) in [
            ("_ZN7presend8template4lint17h2132fbb9d394cf0bE", "presend::template"),
            ("_ZN60_$LT$presend..json..Json$u20$as$u20$core..fmt..Debug$GT$3fmt17h2132fbb9d394cf0bE", "presend::json"),
            ("_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h2132fbb9d394cf0bE", "standard library"),
            ("_ZN20unicode_segmentation6tables3cat17h2132fbb9d394cf0bE", "unicode_segmentation"),
            ("<core[c5930c85a12de822]::fmt::Formatter>::pad", "standard library"),
            ("<[u8]>::is_ascii", "standard library"),
            ("__wbindgen_malloc", "wasm_bindgen"),
            ("lintTemplate multivalue shim", "presend, exports and what is inlined"),
        ] {
            assert_eq!(part(name), expected, "{name}");
        }
    }

    #[test]
    fn a_line_of_the_map_is_read() {
        let piece = piece("  100077     4431        a         presend.o:(.rodata..Lanon.9c5c.1)").unwrap();
        assert_eq!((piece.offset, piece.size, literal(piece.name)), (0x4431, 10, Some("9c5c")));
    }
}
