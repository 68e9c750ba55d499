//! What is known of videos and what is stored like them, held against what ffprobe says of them; and files put together by hand.

use super::support::{file, report};
use presend::media::Use;
use serde_json::{Value, json};

/// The facts of a video track.
fn pictures(codec: &str, side: u32) -> Value {
    json!({ "width": side, "height": side, "videoCodec": codec })
}

/// The facts of a sound track.
fn sounds(codec: &str, channels: u32, rate: u32) -> Value {
    json!({ "audioCodec": codec, "audioChannels": channels, "audioStreams": 1, "sampleRate": rate })
}

/// The same of what no message takes.
fn without_rate(codec: &str, channels: u32) -> Value {
    json!({ "audioCodec": codec, "audioChannels": channels, "audioStreams": 1 })
}

/// What else is told of H.264.
fn coded(profile: &str, reordered: bool) -> Value {
    json!({ "videoProfile": profile, "videoLevel": "1.0", "bFrames": reordered })
}

/// The facts of a file in boxes.
fn boxed(brand: &str, milliseconds: u32, moov_at_end: bool) -> Value {
    json!({ "brand": brand, "durationMs": milliseconds, "fragmented": false, "moovAtEnd": moov_at_end })
}

/// The facts of a file in fragments, which do not tell how long it plays.
fn fragments() -> Value {
    json!({ "brand": "isom", "fragmented": true, "moovAtEnd": false })
}

fn silent() -> Value {
    json!({ "audioStreams": 0 })
}

/// Of each file its name, what ffprobe says of it, its type and its facts.
///
/// Of a profile ffprobe also tells the level, 10 for 1.0; what `has_b_frames` tells is how many the parameter set allows, so
/// frames are listed where it is not 0. Files in boxes are of one format for it, told apart by their brand.
fn files() -> Vec<(&'static str, &'static str, &'static str, Vec<Value>)> {
    let aac = || sounds("aac", 1, 16_000);
    let h264 = || pictures("h264", 32);
    vec![
        (
            "clip.mp4",
            "isom 0.600000; h264 Main 10, 32x32, has_b_frames=0; aac LC 16000 1",
            "video/mp4",
            vec![boxed("isom", 600, false), h264(), coded("Main", false), aac()],
        ),
        (
            "baseline.mp4",
            "isom 0.600000; h264 Constrained Baseline 10, 32x32, has_b_frames=0; aac LC 16000 1",
            "video/mp4",
            vec![boxed("isom", 600, true), h264(), coded("Constrained Baseline", false), aac()],
        ),
        (
            "high.mp4",
            "isom 0.600000; h264 High 10, 32x32, has_b_frames=2; frames I P P P P P",
            "video/mp4",
            vec![boxed("isom", 600, false), h264(), coded("High", false), silent()],
        ),
        (
            "b-frames.mp4",
            "isom 0.600000; h264 Main 10, 32x32, has_b_frames=2; frames I B B P B P",
            "video/mp4",
            vec![boxed("isom", 600, false), h264(), coded("Main", true), silent()],
        ),
        (
            "fragmented.mp4",
            "isom 0.664063; h264 Main 10, 32x32, has_b_frames=0; aac LC 16000 1",
            "video/mp4",
            vec![fragments(), h264(), json!({ "videoProfile": "Main", "videoLevel": "1.0" }), aac()],
        ),
        (
            "fragmented-b.mp4",
            "isom 0.600000; h264 Main 10, 32x32, has_b_frames=2; frames I B B P B P",
            "video/mp4",
            vec![fragments(), h264(), coded("Main", true), silent()],
        ),
        (
            "two-sounds.mp4",
            "isom 0.600000; h264 Main 10, 32x32, has_b_frames=0; aac LC 16000 1; aac LC 16000 1",
            "video/mp4",
            vec![boxed("isom", 600, false), h264(), coded("Main", false), aac(), json!({ "audioStreams": 2 })],
        ),
        (
            "hevc.mp4",
            "isom 0.600000; hevc Main 30, 32x32, has_b_frames=2; frames I P P P P P",
            "video/mp4",
            vec![boxed("isom", 600, false), pictures("hevc", 32), json!({ "bFrames": false }), silent()],
        ),
        (
            "mpeg4.mp4",
            "isom 0.600000; mpeg4 Simple Profile 1, 32x32; mp3 16000 1",
            "video/mp4",
            vec![
                boxed("isom", 600, false),
                pictures("mpeg4", 32),
                json!({ "bFrames": false }),
                // The boxes have two channels where the sound has one.
                json!({ "audioCodec": "mp3", "audioStreams": 1, "sampleRate": 16_000 }),
            ],
        ),
        (
            "av1.mp4",
            "isom 0.600000; av1 High, 32x32",
            "video/mp4",
            vec![boxed("isom", 600, false), pictures("av1", 32), json!({ "bFrames": false }), silent()],
        ),
        (
            "vp9.mp4",
            "isom 0.600000; vp9 Profile 1, 32x32",
            "video/mp4",
            vec![boxed("isom", 600, false), pictures("vp9", 32), json!({ "bFrames": false }), silent()],
        ),
        (
            "opus.mp4",
            "isom 0.600000; h264 Main 10, 32x32, has_b_frames=0; opus 48000 1",
            "video/mp4",
            vec![boxed("isom", 600, false), h264(), coded("Main", false), sounds("opus", 1, 48_000)],
        ),
        (
            "clip.3gp",
            "3gp6 0.600000; h264 Constrained Baseline 10, 32x32, has_b_frames=0; aac LC 16000 1",
            "video/3gpp",
            vec![boxed("3gp6", 600, false), h264(), coded("Constrained Baseline", false), aac()],
        ),
        (
            "h263.3gp",
            "3gp4 0.300000; h263, 128x96; aac LC 16000 1",
            "video/3gpp",
            vec![
                boxed("3gp4", 300, true),
                json!({ "width": 128, "height": 96, "videoCodec": "h263", "bFrames": false }),
                aac(),
            ],
        ),
        (
            "clip.mov",
            "qt 0.600000; h264 Main 10, 32x32, has_b_frames=0; aac LC 16000 1",
            "video/quicktime",
            vec![boxed("qt", 600, true), h264(), coded("Main", false), aac()],
        ),
        ("sound.mp4", "isom 0.300000; aac LC 16000 1", "audio/mp4", vec![boxed("isom", 300, false), aac()]),
        ("sound.3gp", "3gp4 0.300000; aac LC 16000 1", "audio/3gpp", vec![boxed("3gp4", 300, true), aac()]),
        ("mono.m4a", "M4A 0.300000; aac LC 16000 1", "audio/mp4", vec![boxed("M4A", 300, true), aac()]),
        (
            "stereo.m4a",
            "M4A 0.200000; aac LC 44100 2",
            "audio/mp4",
            vec![boxed("M4A", 200, true), sounds("aac", 2, 44_100)],
        ),
        (
            "alac.m4a",
            "M4A 0.300000; alac 16000 1",
            "audio/mp4",
            vec![boxed("M4A", 300, true), sounds("alac", 1, 16_000)],
        ),
        (
            "still.avif",
            "avif; av1 Main, 16x16",
            "image/avif",
            vec![json!({ "brand": "avif", "width": 16, "height": 16 })],
        ),
        (
            "vp9.webm",
            "matroska,webm 0.607000; vp9, 32x32; opus 48000 1",
            "video/webm",
            vec![pictures("vp9", 32), without_rate("opus", 1)],
        ),
        ("vp8.webm", "matroska,webm 0.600000; vp8, 32x32", "video/webm", vec![pictures("vp8", 32), silent()]),
        ("opus.webm", "matroska,webm 0.208000; opus 48000 1", "audio/webm", vec![without_rate("opus", 1)]),
        (
            "clip.mkv",
            "matroska,webm 0.664000; h264, 32x32; aac 16000 1",
            "video/x-matroska",
            vec![h264(), without_rate("aac", 1)],
        ),
        ("clip.avi", "avi 0.400000; h264, 32x24", "video/x-msvideo", vec![]),
    ]
}

fn joined(parts: &[Value]) -> Value {
    Value::Object(parts.iter().flat_map(|part| part.as_object().unwrap().clone()).collect())
}

#[test]
fn the_facts_are_those_of_another_tool() {
    for (name, told, mime, mut facts) in files() {
        let bytes = file(name);
        facts.push(json!({ "bytes": bytes.len() }));
        let report = report(&bytes, Use::Video);
        assert_eq!((&report["mime"], &report["facts"]), (&mime.into(), &joined(&facts)), "{name}: {told}");
        assert_eq!(rules(&report, "media/truncated") + rules(&report, "media/damaged"), 0, "{name}");
    }
}

/// How many findings of a rule a report has.
fn rules(report: &Value, rule: &str) -> usize {
    report["diagnostics"].as_array().unwrap().iter().filter(|finding| finding["rule"] == rule).count()
}

#[test]
fn every_beginning_of_a_video_is_cut_off() {
    for name in ["clip.mp4", "baseline.mp4", "fragmented.mp4", "clip.3gp"] {
        let whole = file(name);
        // From where on it is known for one: eight bytes of the first box and some of its content.
        for end in 16..whole.len() {
            let report = report(&whole[..end], Use::Video);
            let told = rules(&report, "media/truncated") + rules(&report, "media/damaged");
            // A box ends where a file is cut off between two, and what is missing is not always known to be.
            let between = fragment_ends(&whole).contains(&end);
            assert!(told == 1 || between && told == 0, "{name} cut at {end}: {report}");
        }
    }
}

/// Where a fragment ends, with up to seven bytes that are not enough for a box.
fn fragment_ends(bytes: &[u8]) -> Vec<usize> {
    let (mut at, mut ends, mut is_fragment) = (0, Vec::new(), false);
    while at < bytes.len() {
        is_fragment |= &bytes[at + 4..at + 8] == b"moof";
        at += u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        if is_fragment {
            ends.extend(at..at + 8);
        }
    }
    ends
}
