//! Videos put together by hand: what is legal in boxes and elements, and what programs write that no test file here shows.

use super::support::{file, piecewise, report};
use presend::media::Use;
use serde_json::{Value, json};

fn part(name: &[u8; 4], content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    [&(content.len() as u32 + 8).to_be_bytes(), name.as_slice(), &content].concat()
}

fn zeros(count: usize) -> Vec<u8> {
    vec![0; count]
}

fn number(number: u32) -> [u8; 4] {
    number.to_be_bytes()
}

fn ftyp(brands: &[u8]) -> Vec<u8> {
    part(b"ftyp", &[&brands[..4], &zeros(4), &brands[4..]])
}

fn mvhd(scale: u32, length: u32) -> Vec<u8> {
    part(b"mvhd", &[&zeros(12), &number(scale), &number(length), &zeros(80)])
}

fn mdat() -> Vec<u8> {
    part(b"mdat", &[&zeros(8)])
}

fn hdlr(class: &[u8; 4], handler: &[u8; 4]) -> Vec<u8> {
    part(b"hdlr", &[&zeros(4), class, handler, &zeros(13)])
}

fn trak(handler: &[u8; 4], entry: &[u8], tables: &[u8]) -> Vec<u8> {
    let entries = part(b"stsd", &[&zeros(4), &number(1), entry]);
    let samples = part(b"stbl", &[&entries, tables]);
    // QuickTime says inside, too, what handles data.
    let inner = part(b"minf", &[&hdlr(b"dhlr", b"alis"), &samples]);
    part(b"trak", &[&zeros(0), &part(b"mdia", &[&hdlr(b"mhlr", handler), &inner])])
}

fn picture(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    part(name, &[&zeros(24), &[0, 64, 0, 48], &zeros(50), inside])
}

fn avc(profile: u8, constraints: u8, level: u8) -> Vec<u8> {
    picture(b"avc1", &part(b"avcC", &[&[1, profile, constraints, level, 0xff, 0xe0, 0]]))
}

fn sound(name: &[u8; 4], version: u8, inside: &[u8]) -> Vec<u8> {
    part(name, &[&zeros(9), &[version], &zeros(6), &[0, 2, 0, 16], &zeros(4), &number(22_050 << 16), inside])
}

fn esds(object: u8, setup: &[u8]) -> Vec<u8> {
    let setup = [&[5, 0x80, 0x80, 0x80, setup.len() as u8], setup].concat();
    let decoder = [&[4, 13 + setup.len() as u8, object], zeros(12).as_slice(), &setup].concat();
    part(b"esds", &[&zeros(4), &[3, 0x80, 3 + decoder.len() as u8, 0, 1, 0], &decoder, &[6, 1, 2]])
}

fn moov(parts: &[&[u8]]) -> Vec<u8> {
    part(b"moov", &[&mvhd(1000, 2500), &parts.concat()])
}

/// A movie with the index in front.
fn movie(tracks: &[&[u8]]) -> Vec<u8> {
    [ftyp(b"isom"), moov(tracks), mdat()].concat()
}

/// The facts of a file of which nothing is said to be missing, read whole and by pieces.
fn facts(bytes: &[u8]) -> (Value, Value) {
    let report = report(bytes, Use::Video);
    assert_eq!(damage(&report), "", "{report}");
    assert_eq!(piecewise(bytes, Use::Video).0, report);
    (report["mime"].clone(), report["facts"].clone())
}

fn is(bytes: &[u8], mime: &str, expected: Value) {
    let (found, facts) = facts(bytes);
    assert_eq!(found, mime, "{facts}");
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&facts[name], value, "{name}: {facts}");
    }
}

/// What a report says of a file that is not whole.
fn damage(report: &Value) -> String {
    let damage = ["media/truncated", "media/damaged"];
    let found =
        report["diagnostics"].as_array().unwrap().iter().filter(|one| damage.iter().any(|rule| one["rule"] == *rule));
    found.map(|one| format!("{} {}", one["severity"].as_str().unwrap(), one["rule"].as_str().unwrap())).collect()
}

fn damage_of(bytes: &[u8]) -> String {
    damage(&report(bytes, Use::Video))
}

fn video() -> Vec<u8> {
    trak(b"vide", &avc(77, 0, 31), &[])
}

#[test]
fn boxes_have_lengths_of_three_forms() {
    let index = moov(&[&video()]);
    let wide = [&[0, 0, 0, 1], b"mdat".as_slice(), &24_u64.to_be_bytes(), &zeros(8)].concat();
    is(&[ftyp(b"isom"), wide, index.clone()].concat(), "video/mp4", json!({ "moovAtEnd": true, "videoCodec": "h264" }));
    let to_the_end = [&zeros(4), b"mdat".as_slice(), &zeros(100)].concat();
    is(
        &[ftyp(b"isom"), index.clone(), to_the_end].concat(),
        "video/mp4",
        json!({ "moovAtEnd": false, "durationMs": 2500 }),
    );
    let beyond = [&[0, 0, 0, 1], b"mdat".as_slice(), &u64::MAX.to_be_bytes(), &zeros(8)].concat();
    assert_eq!(damage_of(&[ftyp(b"isom"), index, beyond].concat()), "error media/truncated");
}

#[test]
fn a_file_may_begin_without_a_mark() {
    let index = moov(&[&video()]);
    for first in [part(b"wide", &[]), part(b"free", &[&zeros(5)]), mdat(), part(b"skip", &[])] {
        is(&[first, mdat(), index.clone()].concat(), "video/quicktime", json!({ "moovAtEnd": true, "height": 48 }));
    }
    is(&[index.clone(), mdat()].concat(), "video/quicktime", json!({ "moovAtEnd": false }));
    is(&[part(b"free", &[]), movie(&[&video()])].concat(), "video/mp4", json!({ "brand": "isom" }));
    // An empty place for a longer length is no data.
    is(&[part(b"mdat", &[]), index, mdat()].concat(), "video/quicktime", json!({ "moovAtEnd": false }));
    for text in ["The free offer ends today", "Any wide mdat", "1234moov"] {
        assert_eq!(report(text.as_bytes(), Use::Video)["facts"], json!({ "bytes": text.len() }), "{text}");
    }
}

#[test]
fn what_follows_the_last_box_is_no_damage() {
    let whole = movie(&[&video()]);
    for rest in [
        zeros(3),
        zeros(40),
        b"TAG of another program, which is longer".to_vec(),
        vec![0xff; 20],
        vec![0, 0, 0, 3, 1, 2, 3, 4],
    ] {
        assert_eq!(damage_of(&[whole.clone(), rest].concat()), "");
    }
    let padding = [&number(5000), b"free".as_slice(), &zeros(8)].concat();
    assert_eq!(damage_of(&[whole.clone(), padding].concat()), "warning media/truncated");
    assert_eq!(damage_of(&whole[..whole.len() - 1]), "error media/truncated");
    assert_eq!(damage_of(&whole[..whole.len() - mdat().len()]), "error media/truncated");
}

#[test]
fn an_index_is_needed_and_must_hold_together() {
    assert_eq!(damage_of(&[ftyp(b"isom"), mdat()].concat()), "error media/damaged");
    let cut = [&number(5000), b"mdat".as_slice(), &zeros(8)].concat();
    assert_eq!(damage_of(&[ftyp(b"isom"), cut].concat()), "error media/truncated");
    assert_eq!(damage_of(&[ftyp(b"isom"), part(b"moof", &[]), mdat()].concat()), "error media/damaged");
    assert_eq!(damage_of(&movie(&[])), "error media/damaged");
    assert_eq!(damage_of(&movie(&[&trak(b"sbtl", &part(b"tx3g", &[&zeros(40)]), &[])])), "error media/damaged");
    let mut longer = movie(&[&video()]);
    let at = longer.windows(4).position(|four| four == b"trak").unwrap();
    longer[at - 2] = 9;
    assert_eq!(damage_of(&longer), "error media/damaged");
    // Boxes within boxes without end are not followed.
    let deep = (0..200).fold(zeros(0), |inside, _| part(b"trak", &[&inside]));
    assert_eq!(damage_of(&movie(&[&video(), &deep])), "");
}

#[test]
fn brands_tell_the_kind() {
    let of = |brands: &[u8], tracks: &[&[u8]]| [ftyp(brands), moov(tracks), mdat()].concat();
    let (picture, sound) = (video(), trak(b"soun", &sound(b"Opus", 0, &[]), &[]));
    for (brand, with_video, without) in [
        (b"isom", "video/mp4", "audio/mp4"),
        (b"mp42", "video/mp4", "audio/mp4"),
        (b"M4V ", "video/mp4", "audio/mp4"),
        (b"3gp4", "video/3gpp", "audio/3gpp"),
        (b"3ge6", "video/3gpp", "audio/3gpp"),
        (b"3gg7", "video/3gpp", "audio/3gpp"),
        (b"3g2a", "video/3gpp2", "video/3gpp2"),
        (b"qt  ", "video/quicktime", "video/quicktime"),
        (b"M4A ", "audio/mp4", "audio/mp4"),
        (b"M4B ", "audio/mp4", "audio/mp4"),
    ] {
        is(&of(brand, &[&picture, &sound]), with_video, json!({ "audioStreams": 1, "width": 64 }));
        is(&of(brand, &[&sound]), without, json!({ "audioCodec": "opus", "audioChannels": 2, "width": null }));
    }
    // A camera's raw picture has boxes too.
    assert_eq!(report(&of(b"crx ", &[&picture]), Use::Video)["mime"], Value::Null);
}

#[test]
fn pictures_in_boxes_are_told_apart() {
    let size = |side: u32| part(b"ispe", &[&zeros(4), &number(side), &number(side * 2)]);
    let still = |brands: &[u8], sizes: &[u8]| {
        let properties = part(b"iprp", &[&part(b"ipco", &[&part(b"hvcC", &[&zeros(9)]), sizes])]);
        [ftyp(brands), part(b"meta", &[&zeros(4), &hdlr(&[0; 4], b"pict"), &properties]), mdat()].concat()
    };
    is(&still(b"heic", &size(100)), "image/heic", json!({ "brand": "heic", "width": 100, "height": 200 }));
    is(&still(b"mif1mif1heicmiaf", &size(100)), "image/heic", json!({ "brand": "mif1" }));
    is(&still(b"mif1mif1avifmiaf", &size(100)), "image/avif", json!({ "brand": "mif1", "width": 100 }));
    is(&still(b"avis", &[]), "image/avif", json!({ "width": null }));
    is(&still(b"heix", &[size(100), size(100)].concat()), "image/heic", json!({ "width": 100 }));
    // Tiles and the picture that they make have sizes of their own.
    is(&still(b"heic", &[size(512), size(4000)].concat()), "image/heic", json!({ "width": null }));
    assert_eq!(damage_of(&[ftyp(b"heic"), mdat()].concat()), "error media/damaged");
    is(&[ftyp(b"hevc"), moov(&[]), mdat()].concat(), "image/heic", json!({ "brand": "hevc" }));
}

#[test]
fn profiles_and_levels_have_their_names() {
    for (profile, constraints, level, name, of_level) in [
        (66, 0x40, 30, "Constrained Baseline", "3.0"),
        (66, 0x80, 31, "Baseline", "3.1"),
        (66, 0xd0, 11, "Constrained Baseline", "1b"),
        (77, 0, 9, "Main", "1b"),
        (77, 0, 11, "Main", "1.1"),
        (88, 0, 40, "Extended", "4.0"),
        (100, 0x10, 11, "High", "1.1"),
        (110, 0, 51, "High 10", "5.1"),
        (118, 0, 10, "Multiview High", "1.0"),
        (122, 0, 62, "High 4:2:2", "6.2"),
        (128, 0, 12, "Stereo High", "1.2"),
        (244, 0, 13, "High 4:4:4 Predictive", "1.3"),
    ] {
        let track = trak(b"vide", &avc(profile, constraints, level), &[]);
        is(&movie(&[&track]), "video/mp4", json!({ "videoProfile": name, "videoLevel": of_level }));
    }
    let strange = trak(b"vide", &avc(1, 0, 200), &[]);
    is(&movie(&[&strange]), "video/mp4", json!({ "videoProfile": null, "videoLevel": null, "videoCodec": "h264" }));
    // Decoders go by the parameter set.
    let set = [1, 77, 0, 31, 0xff, 0xe1, 0, 4, 0x67, 100, 0, 40];
    let both = trak(b"vide", &picture(b"avc1", &part(b"avcC", &[&set])), &[]);
    is(&movie(&[&both]), "video/mp4", json!({ "videoProfile": "High", "videoLevel": "4.0" }));
    // Without any, as where the sets stand among the pictures, nothing is told.
    let none = trak(b"vide", &picture(b"avc3", &[]), &[]);
    is(&movie(&[&none]), "video/mp4", json!({ "videoProfile": null, "videoCodec": "h264" }));
}

/// A table of how long frames are shown, and one of how much later than their turn.
fn times(step: u32, shifts: &[i32]) -> Vec<u8> {
    let entries: Vec<u8> = shifts.iter().flat_map(|shift| [number(1), shift.to_be_bytes()].concat()).collect();
    let steps = part(b"stts", &[&zeros(4), &number(1), &number(9), &number(step)]);
    [steps, part(b"ctts", &[&zeros(4), &number(shifts.len() as u32), &entries])].concat()
}

#[test]
fn frames_in_another_order_are_known_by_their_times() {
    let order = |step, shifts: &[i32]| {
        let sounds = trak(b"soun", &sound(b"Opus", 0, &[]), &times(1, &[0]));
        let track = trak(b"vide", &avc(77, 0, 31), &times(step, shifts));
        facts(&movie(&[&track, &sounds])).1["bFrames"].clone()
    };
    assert_eq!(order(100, &[200, 500, 200, 0, 100]), true);
    assert_eq!(order(100, &[0, 200, -100, 0]), true);
    assert_eq!(order(100, &[200, 200, 200]), false);
    // Uneven times alone are no other order.
    assert_eq!(order(100, &[0, 40, 0, 90, 10]), false);
    assert_eq!(order(100, &[200, 100, 0]), false);
    assert_eq!(order(100, &[200, 99]), true);
    assert_eq!(order(100, &[]), false);
    assert_eq!(order(100, &[0; 64]), false);
    // What stands further behind is not read.
    assert_eq!(order(100, &[0; 65]), Value::Null);
    let baseline = trak(b"vide", &avc(66, 0, 31), &[]);
    is(&movie(&[&baseline]), "video/mp4", json!({ "bFrames": false }));
}

#[test]
fn fragments_have_times_of_their_own() {
    let moof = |flags: u32, frames: &[u32]| {
        let frames: Vec<u8> = frames.iter().flat_map(|number| number.to_be_bytes()).collect();
        let run = part(b"trun", &[&number(flags), &number(9), &frames]);
        part(b"moof", &[&part(b"mfhd", &[&zeros(8)]), &part(b"traf", &[&part(b"tfhd", &[&zeros(8)]), &run])])
    };
    let more = part(b"mvex", &[&part(b"trex", &[&zeros(24)])]);
    is(
        &[ftyp(b"iso5"), moov(&[&video(), &more]), moof(0, &[]), mdat()].concat(),
        "video/mp4",
        json!({ "durationMs": null }),
    );
    let of = |profile, fragments: &[&[u8]]| {
        let more = part(b"mvex", &[&part(b"mehd", &[&zeros(4), &number(7000)]), &part(b"trex", &[&zeros(24)])]);
        let track = trak(b"vide", &avc(profile, 0, 31), &[]);
        let facts = facts(&[ftyp(b"iso5"), moov(&[&track, &more]), fragments.concat(), mdat()].concat()).1;
        assert_eq!((&facts["fragmented"], &facts["durationMs"]), (&json!(true), &json!(7000)));
        facts["bFrames"].clone()
    };
    assert_eq!(of(77, &[&moof(0x800, &[200, 500, 200, 0, 100])]), true);
    assert_eq!(of(77, &[&moof(0xf05, &[8, 0, 100, 9, 0, 200, 100, 9, 0, 50])]), true);
    assert_eq!(of(77, &[&moof(0xf05, &[8, 0, 100, 9, 0, 200, 100, 9, 0, 150])]), Value::Null);
    assert_eq!(of(77, &[&moof(0x300, &[100, 9, 50, 9])]), Value::Null);
    assert_eq!(of(77, &[&moof(0x200, &[9, 7]), &moof(0x801, &[8, 200, 0])]), true);
    assert_eq!(of(66, &[&moof(0x200, &[9, 7])]), false);
}

#[test]
fn sounds_are_told_as_they_play() {
    let of = |entry: &[u8]| facts(&movie(&[&trak(b"soun", entry, &[])])).1;
    let mp4 = |object, setup: &[u8]| {
        let facts = of(&sound(b"mp4a", 0, &esds(object, setup)));
        (facts["audioCodec"].clone(), facts["audioChannels"].clone(), facts["sampleRate"].clone())
    };
    let plays = |codec: &str, channels: Option<u32>, rate: u32| (json!(codec), json!(channels), json!(rate));
    assert_eq!(mp4(0x40, &[0x12, 0x10]), plays("aac", Some(2), 44_100));
    assert_eq!(mp4(0x67, &[0x11, 0x88]), plays("aac", Some(1), 48_000));
    assert_eq!(mp4(0x40, &[0x12, 0x38]), plays("aac", Some(8), 44_100));
    assert_eq!(mp4(0x40, &[0x16, 0x08]), plays("aac", Some(1), 7350));
    // A rate that is written out: 24 bits.
    assert_eq!(mp4(0x40, &[0x17, 0x80, 0x17, 0x70, 0x10]), plays("aac", Some(2), 12_000));
    // The upper half of the spectrum is described: first, or behind what older decoders read.
    assert_eq!(mp4(0x40, &[0x2b, 0x11, 0x88, 0x00]), plays("aac", Some(2), 48_000));
    assert_eq!(mp4(0x40, &[0x13, 0x90, 0x56, 0xe5, 0xa0]), plays("aac", Some(2), 44_100));
    assert_eq!(mp4(0x40, &[0x13, 0x88, 0x56, 0xe5, 0xa5, 0x48, 0x80]), plays("aac", Some(2), 44_100));
    // So is the second channel.
    assert_eq!(mp4(0x40, &[0xeb, 0x09, 0x88, 0x00]), plays("aac", Some(2), 48_000));
    // Channels that are told in another place.
    assert_eq!(mp4(0x40, &[0x12, 0x00]), plays("aac", None, 44_100));
    assert_eq!(mp4(0x6b, &[]), plays("mp3", None, 22_050));
    assert_eq!(mp4(0xa5, &[]), plays("mp4a", None, 22_050));
    for (name, codec, channels, rate) in [
        (b"samr", "amr_nb", json!(1), 8000),
        (b"sawb", "amr_wb", json!(1), 16_000),
        (b"ac-3", "ac3", Value::Null, 22_050),
        (b"ec-3", "eac3", Value::Null, 22_050),
        (b".mp3", "mp3", Value::Null, 22_050),
        (b"ms\0\x55", "mp3", Value::Null, 22_050),
        (b"fLaC", "flac", json!(2), 22_050),
        (b"enca", "enca", json!(2), 22_050),
        (b"a\0\xff\n", "a...", json!(2), 22_050),
    ] {
        let facts = of(&sound(name, 0, &[]));
        assert_eq!(facts["audioCodec"], codec);
        assert_eq!((&facts["audioChannels"], &facts["sampleRate"]), (&channels, &json!(rate)), "{codec}");
    }
}

#[test]
fn quicktime_describes_sounds_at_more_length() {
    let of = |entry: &[u8]| facts(&[moov(&[&trak(b"soun", entry, &[])]), mdat()].concat()).1;
    let inside = part(
        b"wave",
        &[&part(b"frma", &[b"mp4a"]), &part(b"mp4a", &[&zeros(4)]), &esds(0x40, &[0x12, 0x08]), &zeros(8)],
    );
    let first = of(&sound(b"mp4a", 1, &[zeros(16), inside.clone(), zeros(4)].concat()));
    assert_eq!(
        (&first["audioCodec"], &first["audioChannels"], &first["sampleRate"]),
        (&json!("aac"), &json!(1), &json!(44_100))
    );
    let more = [number(72).as_slice(), &96_000_f64.to_be_bytes(), &number(6), &zeros(20)].concat();
    let second = of(&sound(b"lpcm", 2, &more));
    assert_eq!(
        (&second["audioCodec"], &second["audioChannels"], &second["sampleRate"]),
        (&json!("lpcm"), &json!(6), &json!(96_000))
    );
    let second = of(&sound(b"mp4a", 2, &[more, esds(0x40, &[0x11, 0x90])].concat()));
    assert_eq!((&second["audioChannels"], &second["sampleRate"]), (&json!(2), &json!(48_000)));
}

#[test]
fn only_the_first_track_of_a_kind_is_told() {
    let tracks = [
        trak(b"tmcd", &part(b"tmcd", &[&zeros(20)]), &[]),
        trak(b"vide", &picture(b"encv", &[]), &[]),
        video(),
        trak(b"soun", &sound(b"Opus", 0, &[]), &[]),
        trak(b"soun", &sound(b"samr", 0, &[]), &[]),
        trak(b"soun", &sound(b"samr", 0, &[]), &[]),
    ];
    let expected = json!({ "videoCodec": "encv", "videoProfile": null, "audioCodec": "opus", "audioStreams": 3, "sampleRate": 22_050 });
    is(&movie(&[&tracks.concat()]), "video/mp4", expected);
}

#[test]
fn durations_have_two_forms_and_may_be_missing() {
    let of = |header: Vec<u8>| {
        let bytes = [ftyp(b"isom"), part(b"moov", &[&header, &video()]), mdat()].concat();
        facts(&bytes).1["durationMs"].clone()
    };
    let long =
        |length: u64| part(b"mvhd", &[&[1, 0, 0, 0], &zeros(16), &number(600), &length.to_be_bytes(), &zeros(80)]);
    assert_eq!(of(mvhd(600, 1)), 2);
    assert_eq!(of(mvhd(30_000, 1001)), 33);
    assert_eq!(of(long(6_000_000_000)), 10_000_000_000_u64);
    for header in [mvhd(0, 100), mvhd(600, 0), mvhd(600, u32::MAX), long(u64::MAX), long(u64::MAX / 2), zeros(0)] {
        assert_eq!(of(header), Value::Null);
    }
}

#[test]
fn elements_may_have_no_length() {
    let element = |id: &[u8], content: &[u8]| [id, &[0x80 | content.len() as u8], content].concat();
    let start = |kind: &[u8]| element(&[0x1a, 0x45, 0xdf, 0xa3], &element(&[0x42, 0x82], kind));
    // The segment and the first cluster go on without end, as those of a live recording do.
    let stream = |kind: &[u8], tracks: &[u8]| {
        let segment = [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        [
            start(kind),
            segment.to_vec(),
            element(&[0x16, 0x54, 0xae, 0x6b], tracks),
            vec![0x1f, 0x43, 0xb6, 0x75, 0xff, 0xa3],
        ]
        .concat()
    };
    let track = |codec: &[u8], more: &[u8]| {
        element(&[0xae], &[element(&[0xd7], &[1]), more.to_vec(), element(&[0x86], codec)].concat())
    };
    let size = element(&[0xe0], &[element(&[0xb0], &[1, 0]), element(&[0xba], &[200])].concat());
    let channels = element(&[0xe1], &element(&[0x9f], &[6]));
    let both =
        [track(b"V_AV1", &size), track(b"A_VORBIS", &channels), track(b"A_AC3", &[]), track(b"S_TEXT/UTF8", &[])]
            .concat();
    let expected = json!({
        "width": 256, "height": 200, "videoCodec": "av1", "audioCodec": "vorbis", "audioStreams": 2, "audioChannels": 6
    });
    is(&stream(b"webm", &both), "video/webm", expected.clone());
    is(&stream(b"matroska", &both), "video/x-matroska", expected);
    is(&stream(b"webm", &track(b"A_PCM/INT/LIT", &[])), "audio/webm", json!({ "audioCodec": "A_PCM/INT/LIT" }));
    is(&stream(b"matroska", &track(b"V_MPEGH/ISO/HEVC", &[])), "video/x-matroska", json!({ "videoCodec": "hevc" }));
    assert_eq!(damage_of(&stream(b"webm", &track(b"S_TEXT/UTF8", &[]))), "error media/damaged");
    let whole = file("opus.webm");
    assert_eq!(damage_of(&whole[..whole.len() - 1]), "error media/truncated");
    assert_eq!(
        damage_of(&[0x1a, 0x45, 0xdf, 0xa3, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]),
        "error media/damaged"
    );
}

#[test]
fn large_videos_are_read_in_few_rounds() {
    let table = part(b"stsz", &[&zeros(300_000)]);
    let tracks = [trak(b"vide", &avc(77, 0, 31), &table), trak(b"soun", &sound(b"Opus", 0, &[]), &table)].concat();
    let data = part(b"mdat", &[&zeros(12_000_000)]);
    for bytes in [
        [ftyp(b"isom"), moov(&[&tracks]), data.clone()].concat(),
        [ftyp(b"isom"), data.clone(), moov(&[&tracks])].concat(),
    ] {
        let (report, rounds) = piecewise(&bytes, Use::Video);
        assert_eq!(report["facts"]["audioStreams"], 1);
        assert!(rounds <= 6, "{rounds} rounds");
    }
    let fragment = [part(b"moof", &[&part(b"mfhd", &[&zeros(8)])]), part(b"mdat", &[&zeros(60_000)])].concat();
    let more = part(b"mvex", &[&part(b"trex", &[&zeros(24)])]);
    let bytes = [ftyp(b"iso5"), moov(&[&video(), &more]), fragment.repeat(200)].concat();
    let (report, rounds) = piecewise(&bytes, Use::Video);
    assert_eq!(report["facts"]["fragmented"], true);
    assert!(rounds <= 32, "{rounds} rounds");
}
