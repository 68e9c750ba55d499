//! OGG: pages of one or more streams, each of which begins with a packet that says what it holds. RFC 3533, 5334 and 7845.

use super::flac;
use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// What the header of a page says.
struct Page {
    /// It is the first of its stream.
    begins: bool,
    /// The samples of its stream up to the end of this page.
    position: u64,
    /// The number of its stream.
    stream: u64,
    /// Where its packets begin.
    inside: u64,
    /// Where they end.
    end: u64,
}

/// The position of a page on which no packet ends.
const NONE: u64 = u64::MAX;

/// What a page begins with: its name, and the version.
const MARK: &[u8] = b"OggS\0";

fn page(file: &mut File, at: u64) -> Read<Page> {
    if at + 27 > file.size() {
        return Err(Stop::End);
    }
    if !file.has(at, MARK)? {
        return Err(Stop::Broken);
    }
    let count = file.big(at + 26, 1)?;
    let mut lengths = [0; 255];
    let lengths = lengths.get_mut(..count as usize).unwrap_or_default();
    let inside = at + 27 + count;
    file.fill(at + 27, lengths)?;
    Ok(Page {
        begins: file.big(at + 5, 1)? & 2 != 0,
        position: file.little(at + 6, 8)?,
        stream: file.little(at + 14, 4)?,
        inside,
        end: inside + lengths.iter().map(|length| u64::from(*length)).sum::<u64>(),
    })
}

/// The audio stream that a file is judged by.
struct Sound {
    stream: u64,
    rate: u64,
    /// Samples at its start that are not heard.
    skipped: u64,
}

/// Pages among which the first of the sound is looked for. Before it stand tags, and pictures among them.
const PAGES: u32 = 256;

/// Reads the first pages of the streams, which stand before all others, and the last page of the sound.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Ogg);
    let mut sound: Option<Sound> = None;
    let mut sounds = 0;
    let mut unknown = String::new();
    let mut at = 0;
    // The first page of the sound on which some of it ends.
    let mut first = NONE;
    for _ in 0..PAGES {
        let page = page(file, at)?;
        if page.begins {
            let head = file.bytes::<8>(page.inside)?;
            if let Some((codec, channels, rate, skipped)) = sound_of(file, &page, &head)? {
                sounds += 1;
                if sound.is_none() {
                    seen.sound(codec, channels, rate);
                    sound = Some(Sound { stream: page.stream, rate, skipped });
                }
            } else if let Some((_, codec)) = FILMS.iter().find(|(start, _)| head.starts_with(start)) {
                seen.kind = Some(Kind::OggVideo);
                seen.facts.word(Fact::VideoCodec, codec);
            } else {
                unknown = readable(&head);
            }
        } else if sound.as_ref().is_none_or(|sound| sound.stream == page.stream && (1..NONE).contains(&page.position)) {
            first = page.position;
            break;
        }
        at = page.end;
        if at >= file.size() {
            break;
        }
    }
    // It ends before its first sound does.
    if at > file.size() {
        return Err(Stop::End);
    }
    let is_film = seen.kind == Some(Kind::OggVideo);
    if sounds > 0 || is_film {
        seen.facts.number(Fact::AudioStreams, sounds);
    } else {
        seen.facts.word(Fact::AudioCodec, &unknown);
    }
    let Some(sound) = sound.filter(|_| !is_film) else { return Ok(()) };
    // What was recorded from a running broadcast does not begin at zero. A page is a second long, and hardly ever ten.
    let last = last(file, seen, sound.stream)?;
    if first < sound.rate.saturating_mul(16) {
        seen.lasts(last.saturating_sub(sound.skipped), sound.rate);
    }
    Ok(())
}

/// How the first packets of videos begin, and what ffprobe calls them.
const FILMS: [(&[u8], &str); 2] = [(b"\x80theora", "theora"), (b"OVP80", "vp8")];

/// What the first packet of a stream says of its sound: codec, channels, rate, and samples at its start that are not heard.
fn sound_of(file: &mut File, page: &Page, head: &[u8]) -> Read<Option<(&'static str, u64, u64, u64)>> {
    let at = page.inside;
    Ok(Some(if head == b"OpusHead" {
        // The rate that stands there is that of what was recorded: Opus always plays 48,000 samples a second.
        ("opus", file.big(at + 9, 1)?, 48_000, file.little(at + 10, 2)?)
    } else if head.starts_with(b"\x01vorbis") {
        ("vorbis", file.big(at + 11, 1)?, file.little(at + 12, 4)?, 0)
    } else if head == b"Speex   " {
        ("speex", file.little(at + 48, 4)?, file.little(at + 36, 4)?, 0)
    } else if head.starts_with(b"\x7fFLAC") {
        let (channels, rate, _) = flac::info(file, at + 17)?;
        ("flac", channels, rate, 0)
    } else {
        return Ok(None);
    }))
}

/// The position of the last page of a stream: zero where it is not known, as where another stream follows, or the page is cut off.
/// That the page is not marked as the last one says nothing: recorders of phones leave the mark out.
fn last(file: &mut File, seen: &mut Seen, stream: u64) -> Read<u64> {
    // A page has at most 65,307 bytes, mostly a few thousand.
    for most in [16_384, 65_536] {
        let (start, tail) = file.tail(most)?;
        for at in (0..tail.len()).rev() {
            if !tail.get(at..).unwrap_or_default().starts_with(MARK) {
                continue;
            }
            let page = match page(file, start + at as u64) {
                Err(Stop::End) => None,
                page => Some(page?).filter(|page| page.end <= file.size()),
            };
            match page {
                None => {
                    seen.state = State::Endless;
                    return Ok(0);
                }
                Some(page) if page.stream != stream => return Ok(0),
                Some(page) if page.position != NONE => return Ok(page.position),
                Some(_) => {}
            }
        }
    }
    Ok(0)
}
