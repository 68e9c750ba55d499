//! The facts of the files in `tests/media/files` against what independent programs say of the same files: ffprobe, ImageMagick's identify
//! and file. A program that is not installed is not asked, unless `CI` is set: there all three must be.

use super::support::{files, name};
use presend::media::Use;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::{env, fs};

fn report(file: &Path) -> Value {
    super::support::report(&fs::read(file).unwrap(), Use::Image)
}

/// What a program prints of a file; nothing where it fails on it. `None` where it is not installed.
fn says(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    match Command::new(program).args(arguments).arg(file).output() {
        Ok(output) if output.status.success() => Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        Ok(_) => Some(String::new()),
        Err(_) if env::var_os("CI").is_none() => None,
        Err(error) => panic!("{program}: {error}"),
    }
}

/// Differences, of which each is one too many; at least so many comparisons must have been made where the program is there.
fn told(problems: &[String], compared: usize, least: usize, asked: bool) {
    assert!(problems.is_empty(), "{} of {compared}:\n{}", problems.len(), problems.join("\n"));
    assert!(!asked || compared >= least, "only {compared} facts were compared");
    println!("{compared} facts compared");
}

/// What file(1) calls a type by another name.
const OTHER_NAMES: [(&str, &str); 12] = [
    ("audio/wav", "audio/x-wav"),
    ("audio/mp4", "audio/x-m4a"),
    ("audio/mp4", "video/mp4"),
    ("audio/aac", "audio/x-hx-aac-adts"),
    ("audio/3gpp", "video/3gpp"),
    ("audio/webm", "video/webm"),
    ("image/bmp", "image/x-ms-bmp"),
    ("application/rtf", "text/rtf"),
    ("video/x-msvideo", "video/vnd.avi"),
    ("application/x-ole-storage", "application/CDFV2"),
    ("audio/amr-wb", "audio/amr"),
    ("image/heic", "image/heif"),
];

#[test]
fn types_are_those_of_file() {
    let mut problems = Vec::new();
    let (mut compared, mut asked) = (0, false);
    for file in files() {
        let Some(said) = says("file", &["--brief", "--mime-type"], &file) else { continue };
        asked = true;
        let mime = report(&file)["mime"].as_str().unwrap_or("unknown").to_owned();
        compared += 1;
        if mime != said
            && !OTHER_NAMES.contains(&(&mime, &said))
            && !KNOWN.iter().any(|(known, ..)| *known == name(&file))
        {
            problems.push(format!("{}: {mime}, by file {said}", name(&file)));
        }
    }
    told(&problems, compared, 40, asked);
}

/// Files of which file(1) says something else, and why it is wrong.
const KNOWN: [(&str, &str); 2] = [
    ("letter.docm", "it does not look for macros"),
    ("slides.ppt", "it knows presentations by what says who wrote them, which is left out here"),
];

#[test]
fn pictures_are_those_of_identify() {
    let mut problems = Vec::new();
    let (mut compared, mut asked) = (0, false);
    for file in files() {
        let report = report(&file);
        let mime = report["mime"].as_str().unwrap_or_default();
        if !matches!(mime, "image/jpeg" | "image/png" | "image/gif" | "image/webp") {
            continue;
        }
        let Some(said) =
            says("identify", &["-format", "%w %h %z %[colorspace] %n %[png:IHDR.bit-depth-orig]\n"], &file)
        else {
            continue;
        };
        asked = true;
        let mut words = said.lines().next().unwrap_or_default().split(' ');
        let mut number = || words.next().and_then(|word| word.parse::<u64>().ok());
        let (width, height, mut bits) = (number(), number(), number());
        let space = words.next().unwrap_or_default();
        let frames = words.next().and_then(|word| word.parse::<u64>().ok());
        // Of a PNG it says in how many bits it has stored the picture, and besides how many there were.
        bits = words.next().and_then(|word| word.parse::<u64>().ok()).or(bits);
        let facts = &report["facts"];
        let mut compare = |what: &str, ours: Option<u64>, theirs: Option<u64>| {
            compared += 1;
            if ours != theirs {
                problems.push(format!("{}, {what}: {ours:?}, by identify {theirs:?}", name(&file)));
            }
        };
        compare("width", facts["width"].as_u64(), width);
        compare("height", facts["height"].as_u64(), height);
        let model = facts["colorModel"].as_str().unwrap_or_default();
        // Of a palette it tells the bits of its numbers.
        if model != "indexed" {
            compare("bits", facts["bitsPerChannel"].as_u64(), bits);
        }
        if let Some(ours) = facts["frames"].as_u64().filter(|_| mime != "image/png") {
            compare("frames", Some(ours), frames);
        }
        let fits = match space {
            "CMYK" => matches!(model, "CMYK" | "YCCK"),
            "Gray" => matches!(model, "grayscale" | "indexed"),
            _ => matches!(model, "RGB" | "indexed"),
        };
        if !fits {
            problems.push(format!("{}: {model}, by identify {space}", name(&file)));
        }
    }
    told(&problems, compared, 30, asked);
}

#[test]
fn films_and_sounds_are_those_of_ffprobe() {
    let mut problems = Vec::new();
    let (mut compared, mut asked) = (0, false);
    for file in files() {
        let report = report(&file);
        let mime = report["mime"].as_str().unwrap_or_default();
        if !mime.starts_with("video/") && !mime.starts_with("audio/") {
            continue;
        }
        let Some(said) =
            says("ffprobe", &["-v", "error", "-of", "json", "-show_streams", "-show_format", "-show_frames"], &file)
        else {
            continue;
        };
        asked = true;
        let said: Value = serde_json::from_str(&said).unwrap_or_default();
        let theirs = of_ffprobe(&said);
        for (fact, theirs) in theirs.as_object().unwrap() {
            let ours = &report["facts"][fact];
            if ours.is_null() || theirs.is_null() {
                continue;
            }
            compared += 1;
            if !same(fact, ours, theirs) {
                problems.push(format!("{}, {fact}: {ours}, by ffprobe {theirs}", name(&file)));
            }
        }
    }
    told(&problems, compared, 150, asked);
}

/// Its words for our facts; null for what it does not say.
fn of_ffprobe(said: &Value) -> Value {
    let streams = said["streams"].as_array().cloned().unwrap_or_default();
    let of = |kind: &str| streams.iter().find(|stream| stream["codec_type"] == kind).cloned().unwrap_or_default();
    let number = |value: &Value| value.as_str().and_then(|digits| digits.parse::<f64>().ok());
    let (video, audio) = (of("video"), of("audio"));
    let level = video["level"].as_u64().filter(|_| video["codec_name"] == "h264");
    json!({
        "width": video["width"],
        "height": video["height"],
        "videoCodec": video["codec_name"],
        "videoProfile": if video["codec_name"] == "h264" { video["profile"].clone() } else { Value::Null },
        "videoLevel": level.map(|level| format!("{}.{}", level / 10, level % 10)),
        // How many frames a stream might hold back is not how many it does.
        "bFrames": said["frames"].as_array().map(|frames| frames.iter().any(|frame| frame["pict_type"] == "B")),
        "audioCodec": audio["codec_name"],
        "audioChannels": audio["channels"],
        "sampleRate": number(&audio["sample_rate"]),
        "audioStreams": streams.iter().filter(|stream| stream["codec_type"] == "audio").count(),
        "durationMs": number(&said["format"]["duration"]).map(|seconds| seconds * 1000.0),
        "brand": said["format"]["tags"]["major_brand"].as_str().map(str::trim),
    })
}

/// A duration may be rounded, and is told with or without what a decoder drops at the start.
fn same(fact: &str, ours: &Value, theirs: &Value) -> bool {
    match (ours.as_f64(), theirs.as_f64()) {
        (Some(ours), Some(theirs)) if fact == "durationMs" => (ours - theirs).abs() <= 60.0,
        (Some(ours), Some(theirs)) => (ours - theirs).abs() < 0.5,
        _ => ours == theirs,
    }
}
