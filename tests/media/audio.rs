//! Sounds: what the readers say of real files, held against what independent programs said of them.

use super::support::{file, piecewise, report};
use presend::media::Use;
use serde_json::{Value, json};

/// Of each file its type and its facts, without its size. What ffprobe 5.1 says of codec, channels, rate and duration is the same
/// but where a comment says so; `file` 5.44 agrees on the type, with other names for WAV (audio/x-wav) and AAC
/// (audio/x-hx-aac-adts), and one for both kinds of AMR.
fn known() -> Vec<(&'static str, &'static str, Value)> {
    let sound = |codec: &str, channels: u64, rate: u64, duration: u64| {
        let mut facts = json!({
            "audioCodec": codec, "audioChannels": channels, "audioStreams": 1, "sampleRate": rate, "durationMs": duration
        });
        if duration == 0 {
            facts.as_object_mut().unwrap().remove("durationMs");
        }
        facts
    };
    vec![
        // ffprobe adds the 6.5 ms that a player skips.
        ("voice.ogg", "audio/ogg", sound("opus", 1, 48_000, 250)),
        ("stereo.ogg", "audio/ogg", sound("opus", 2, 48_000, 250)),
        ("two.ogg", "audio/ogg", {
            let mut facts = sound("opus", 1, 48_000, 0);
            facts["audioStreams"] = 2.into();
            facts
        }),
        ("vorbis.ogg", "audio/ogg", sound("vorbis", 1, 44_100, 100)),
        ("speex.ogg", "audio/ogg", sound("speex", 1, 16_000, 251)),
        ("flac.ogg", "audio/ogg", sound("flac", 2, 8_000, 250)),
        ("film.ogv", "video/ogg", {
            let mut facts = sound("opus", 1, 48_000, 0);
            facts["videoCodec"] = "theora".into();
            facts
        }),
        // Of MP3 without a header that counts the frames, and of AAC, ffprobe estimates the duration from the bit rate.
        ("cbr.mp3", "audio/mpeg", sound("mp3", 1, 44_100, 0)),
        ("vbr.mp3", "audio/mpeg", sound("mp3", 2, 44_100, 235)),
        ("mpeg2.mp3", "audio/mpeg", sound("mp3", 1, 22_050, 261)),
        ("layer2.mp2", "audio/mpeg", sound("mp2", 1, 44_100, 0)),
        ("mono.aac", "audio/aac", sound("aac", 1, 44_100, 0)),
        ("stereo.aac", "audio/aac", sound("aac", 2, 48_000, 0)),
        ("tagged.aac", "audio/aac", sound("aac", 1, 44_100, 0)),
        ("note.amr", "audio/amr", sound("amr_nb", 1, 8_000, 0)),
        ("wide.awb", "audio/amr-wb", sound("amr_wb", 1, 16_000, 0)),
        ("note.wav", "audio/wav", json!({ "audioChannels": 1, "audioStreams": 1, "sampleRate": 8_000 })),
        ("note.flac", "audio/flac", sound("flac", 2, 8_000, 50)),
    ]
}

#[test]
fn facts_are_those_of_independent_programs() {
    for (name, mime, facts) in known() {
        let bytes = file(name);
        let report = report(&bytes, Use::Audio);
        let mut expected = facts;
        expected["bytes"] = bytes.len().into();
        assert_eq!(report["mime"], mime, "{name}");
        assert_eq!(report["facts"], expected, "{name}");
        let whole = |rule: &str| !matches!(rule, "media/truncated" | "media/damaged" | "media/two-kinds");
        let findings = report["diagnostics"].as_array().unwrap();
        assert!(findings.iter().all(|finding| whole(finding["rule"].as_str().unwrap())), "{name}: {findings:?}");
    }
}

/// What is said of bytes: the type, the facts without the size, and the rules with their severities.
fn said(bytes: &[u8], used_as: Use) -> (Value, Value, Vec<(String, String)>) {
    let (pieces, _) = piecewise(bytes, used_as);
    let mut report = report(bytes, used_as);
    assert_eq!(pieces, report, "piece by piece");
    report["facts"].as_object_mut().unwrap().remove("bytes");
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let findings = report["diagnostics"].as_array().unwrap().iter();
    let rules = findings.map(|finding| (word(&finding["rule"]), word(&finding["severity"]))).collect();
    (report["mime"].take(), report["facts"].take(), rules)
}

fn rule(id: &str, severity: &str) -> Vec<(String, String)> {
    vec![(id.to_owned(), severity.to_owned())]
}

/// A page of an OGG stream with one packet of up to 16 KiB. No reader looks at checksums.
fn page(flags: u8, position: u64, stream: u32, packet: &[u8]) -> Vec<u8> {
    let mut page = b"OggS\0".to_vec();
    page.push(flags);
    page.extend(position.to_le_bytes());
    page.extend(stream.to_le_bytes());
    page.extend([0; 8]);
    page.push((packet.len() / 255 + 1) as u8);
    page.extend(vec![255; packet.len() / 255]);
    page.push((packet.len() % 255) as u8);
    page.extend(packet);
    page
}

/// The first pages of an Opus stream: one channel, recorded at 16,000 samples a second, of which 312 are skipped at 48,000.
fn opus(stream: u32) -> Vec<u8> {
    let head = b"OpusHead\x01\x01\x38\x01\x80\x3e\0\0\0\0\0";
    [page(2, 0, stream, head), page(0, 0, stream, b"OpusTags\0\0\0\0\0\0\0\0")].concat()
}

fn opus_facts(duration: Option<u64>) -> Value {
    let mut facts = json!({ "audioCodec": "opus", "audioChannels": 1, "audioStreams": 1, "sampleRate": 48_000 });
    if let Some(duration) = duration {
        facts["durationMs"] = duration.into();
    }
    facts
}

const BEGIN: u8 = 2;
const END: u8 = 4;
const NONE: u64 = u64::MAX;

#[test]
fn the_end_of_an_ogg_file_is_judged_with_care() {
    let file = |pages: &[Vec<u8>]| [opus(7), pages.concat()].concat();
    let said_of = |pages: &[Vec<u8>]| {
        let (mime, facts, rules) = said(&file(pages), Use::Voice);
        assert_eq!(mime, "audio/ogg");
        (facts, rules)
    };
    let sounds = [page(0, 48_312, 7, &[1; 700]), page(0, 96_312, 7, &[2; 700])];
    assert_eq!(said_of(&[sounds.concat(), page(END, 120_312, 7, &[3; 90])]), (opus_facts(Some(2500)), vec![]));
    // Phones leave the mark of the end out, and taggers or disks leave something behind it.
    assert_eq!(said_of(&sounds), (opus_facts(Some(2000)), vec![]));
    assert_eq!(said_of(&[sounds.concat(), vec![0; 300]]), (opus_facts(Some(2000)), vec![]));
    assert_eq!(said_of(&[sounds.concat(), vec![0; 70_000]]), (opus_facts(None), vec![]));
    // A long packet ends on a later page; what is cut off there is not heard.
    assert_eq!(said_of(&[sounds.concat(), page(0, NONE, 7, &[3; 200])]), (opus_facts(Some(2000)), vec![]));
    // Another recording behind the first, or a stream beside it.
    assert_eq!(said_of(&[sounds.concat(), opus(8), page(END, 9_600, 8, &[3; 9])]), (opus_facts(None), vec![]));
    // A broadcast that somebody joined late, and positions that are none.
    assert_eq!(
        said_of(&[page(0, 9_000_000, 7, &[1; 700]), page(0, 9_048_000, 7, &[1; 9])]),
        (opus_facts(None), vec![])
    );
    assert_eq!(said_of(&[page(0, 0, 7, &[1; 700]), page(END, 0, 7, &[1; 700])]), (opus_facts(None), vec![]));
    assert_eq!(said_of(&[page(0, 100, 7, &[1; 700]), page(END, 200, 7, &[1; 9])]), (opus_facts(None), vec![]));
    assert_eq!(said_of(&[page(0, 400, 7, &[1]), page(END, 1 << 63, 7, &[1])]), (opus_facts(None), vec![]));

    let whole = file(&sounds);
    let cut = |length: usize| {
        let (_, facts, rules) = said(&whole[..length], Use::Voice);
        (facts, rules)
    };
    let warning = (opus_facts(None), rule("media/truncated", "warning"));
    assert_eq!(cut(whole.len() - 1), warning);
    assert_eq!(cut(whole.len() - 730 + 20), warning, "within the header of the last page");
    assert_eq!(cut(opus(7).len() + 100), warning, "within the only page of sound");
    assert_eq!(cut(opus(7).len() - 3).1, rule("media/truncated", "error"), "before the first page of sound");
    assert_eq!(cut(30).1, rule("media/truncated", "error"));
}

#[test]
fn streams_of_an_ogg_file_are_told_apart() {
    let end = page(END, 48_312, 7, &[1; 300]);
    // A stream that indexes the others, or has words, stands beside the sound.
    let index = page(BEGIN, 0, 1, b"fishead\0\x03\0\0\0");
    let begun = page(BEGIN, 0, 7, &opus(7)[28..47]);
    let words = page(BEGIN, 0, 2, b"\x80kate\0\0\0\0");
    let rest = [opus(7).split_off(47), end.clone()].concat();
    let file = [index, begun.clone(), words, rest].concat();
    assert_eq!(said(&file, Use::Voice), ("audio/ogg".into(), opus_facts(Some(1000)), vec![]));

    // Tags with a picture take many pages.
    let picture = vec![page(0, NONE, 7, &[9; 16_000]); 30].concat();
    let file = [begun, picture, end].concat();
    assert_eq!(said(&file, Use::Audio), ("audio/ogg".into(), opus_facts(Some(1000)), vec![]));
    assert!(piecewise(&file, Use::Audio).1 <= 12, "{} rounds", piecewise(&file, Use::Audio).1);

    let other = [page(BEGIN, 0, 7, b"CELT    1.0"), page(END, 480, 7, &[1; 30])].concat();
    let facts = json!({ "audioCodec": "CELT" });
    assert_eq!(said(&other, Use::Audio), ("audio/ogg".into(), facts, rule("media/ogg-codec", "error")));
    let broken = [opus(7), vec![9; 100]].concat();
    assert_eq!(said(&broken, Use::Audio).2, rule("media/damaged", "error"));
}

/// Frames of an MP3 file: 128 kbit/s, 44,100 samples a second, two channels, 417 bytes.
fn layer3(count: usize) -> Vec<u8> {
    [b"\xff\xfb\x90\x64".to_vec(), vec![0; 413]].concat().repeat(count)
}

/// A tag of ID3.
fn tag(version: u8, flags: u8, size: usize) -> Vec<u8> {
    let size = [size >> 21, size >> 14 & 127, size >> 7 & 127, size & 127].map(|part| part as u8);
    let bytes: usize =
        size.iter().fold(0, |sum, part| sum << 7 | *part as usize) + if flags & 16 == 0 { 0 } else { 10 };
    [b"ID3".to_vec(), vec![version, 0, flags], size.to_vec(), vec![0; bytes]].concat()
}

fn mp3_facts(duration: Option<u64>) -> Value {
    let mut facts = json!({ "audioCodec": "mp3", "audioChannels": 2, "audioStreams": 1, "sampleRate": 44_100 });
    if let Some(duration) = duration {
        facts["durationMs"] = duration.into();
    }
    facts
}

#[test]
fn what_stands_before_the_first_frame_is_passed() {
    let plain = ("audio/mpeg".into(), mp3_facts(None), vec![]);
    assert_eq!(said(&layer3(2), Use::Audio), plain);
    assert_eq!(said(&layer3(1), Use::Audio), plain);
    for before in [
        tag(3, 0, 20),
        tag(4, 16, 300),
        [tag(2, 0, 40), tag(4, 0, 50)].concat(),
        [tag(3, 0, 100), vec![0; 2000]].concat(),
        [tag(3, 0, 100), b"\xff\xfb\x90\x64 no frame".to_vec()].concat(),
        tag(3, 0, 400_000),
    ] {
        let file = [before, layer3(3)].concat();
        assert_eq!(said(&file, Use::Audio), plain);
        assert!(piecewise(&file, Use::Audio).1 <= 3);
    }
    let flac = [tag(3, 0, 100), file("note.flac")].concat();
    assert_eq!(said(&flac, Use::Document).0, "audio/flac");
    assert_eq!(said(&[tag(3, 0, 100), vec![7; 9000]].concat(), Use::Audio).2, rule("media/damaged", "error"));
    // A picture in the tag, at which the download broke off.
    assert_eq!(said(&tag(3, 0, 4000)[..3000], Use::Audio).2, rule("media/truncated", "error"));
    assert_eq!(said(&tag(3, 0, 4000), Use::Audio).2, rule("media/truncated", "error"));
}

#[test]
fn what_only_looks_like_a_frame_is_none() {
    let wide: Vec<u8> = "\u{feff}Sound ends at ten".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [
        wide,
        b"ID3 tags stand before the sound of many files.".to_vec(),
        layer3(2)[..300].to_vec(),
        [&layer3(1), b"\xff\xf3\x90\x64 another rate".as_slice()].concat(),
        [0xff; 3000].to_vec(),
        b"#!AMR players of this world".to_vec(),
        b"RIFF\x24\0\0\0AVI LIST".to_vec(),
    ] {
        let (mime, facts, _) = said(&bytes, Use::Audio);
        assert!(!mime.as_str().unwrap_or_default().starts_with("audio/"), "{mime}");
        assert!(facts.get("audioCodec").is_none(), "{facts}");
    }
}

#[test]
fn the_first_frame_counts_the_others() {
    let with = |at: usize, header: &[u8], frames: usize| {
        let mut file = layer3(frames);
        file[at..at + header.len()].copy_from_slice(header);
        said(&file, Use::Audio)
    };
    let facts = |duration, rules| ("audio/mpeg".into(), mp3_facts(duration), rules);
    assert_eq!(with(36, b"Xing\0\0\0\x03\0\0\0\x02\0\0\x04\xe3", 3), facts(Some(52), vec![]));
    assert_eq!(with(36, b"Info\0\0\0\x01\0\0\x03\xe8", 3), facts(Some(26_122), vec![]));
    assert_eq!(with(36, b"Info\0\0\0\x02\0\0\x04\xe3", 3), facts(None, vec![]));
    assert_eq!(with(36, b"VBRI\0\x01\0\0\0\x4b\0\0\x04\xe3\0\0\0\x02", 3), facts(Some(52), vec![]));
    // It announces three frames, of which two are there.
    assert_eq!(with(36, b"Xing\0\0\0\x03\0\0\0\x02\0\0\x04\xe3", 2), facts(None, rule("media/truncated", "warning")));
}

#[test]
fn channels_of_aac_and_amr_are_read() {
    let aac = |configuration: u8| {
        let header = [0xff, 0xf1, 0x50 | configuration >> 2, configuration << 6, 0x02, 0x1f, 0xfc];
        let frame = [header.to_vec(), vec![0; 9]].concat();
        said(&[frame.clone(), frame].concat(), Use::Audio)
    };
    for (configuration, channels) in [(1, 1), (2, 2), (6, 6), (7, 8)] {
        assert_eq!(aac(configuration).1["audioChannels"], channels);
    }
    let (mime, facts, rules) = aac(0);
    assert_eq!((mime, facts.get("audioChannels"), rules), ("audio/aac".into(), None, vec![]));
    let amr = |line: &[u8]| said(&[line, &[4; 26]].concat(), Use::Document).1;
    assert_eq!(amr(b"#!AMR_MC1.0\n\0\0\0\x02")["audioChannels"], 2);
    let wide = json!({ "audioCodec": "amr_wb", "audioChannels": 6, "audioStreams": 1, "sampleRate": 16_000 });
    assert_eq!(amr(b"#!AMR-WB_MC1.0\n\0\0\0\x06"), wide);
}

#[test]
fn waves_say_their_channels_and_rate() {
    let wave = |form: &[u8], chunk: &[u8]| {
        let (mime, facts, _) = said(&[form, &[0; 4], b"WAVE", chunk, b"data\x02\0\0\0ab"].concat(), Use::Document);
        assert_eq!(mime, "audio/wav");
        facts
    };
    let format = b"fmt \x10\0\0\0\x01\0\x06\0\x80\xbb\0\0\0\x65\x04\0\x06\0\x08\0";
    let six = json!({ "audioChannels": 6, "audioStreams": 1, "sampleRate": 48_000 });
    assert_eq!((wave(b"RIFF", format), wave(b"RF64", format)), (six.clone(), six));
    assert_eq!(wave(b"RIFF", b"JUNK\x04\0\0\0abcd"), json!({}));
}

#[test]
fn a_flac_file_need_not_know_its_length() {
    let mut bytes = file("note.flac");
    bytes[21] &= 0xf0;
    bytes[22..26].fill(0);
    let (_, facts, _) = said(&bytes, Use::Audio);
    assert_eq!(facts, json!({ "audioCodec": "flac", "audioChannels": 2, "audioStreams": 1, "sampleRate": 8000 }));
    bytes[4] = 4;
    assert_eq!(said(&bytes, Use::Audio).2.last(), rule("media/damaged", "error").last());
}

#[test]
fn a_long_recording_is_read_in_few_rounds() {
    let pages: Vec<u8> = (1..=4000).flat_map(|at| page(0, at * 960 + 312, 7, &[5; 1000])).collect();
    let file = [opus(7), pages].concat();
    let (report, rounds) = piecewise(&file, Use::Audio);
    assert_eq!(report["facts"]["durationMs"], 80_000);
    assert!(rounds <= 3, "{rounds} rounds");
}
