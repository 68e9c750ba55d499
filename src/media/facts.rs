//! What is known of a file, by the names of the interface.

use crate::report::Writer;

/// What can be known of a file. The order is that of [`NAMES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Pixels.
    Width,
    /// Pixels.
    Height,
    /// Bits of one channel of a pixel.
    BitsPerChannel,
    /// `RGB`, `grayscale`, `indexed`, `CMYK` or `YCCK`. What is stored as luma and chroma is RGB.
    ColorModel,
    /// Pixels can be transparent.
    Alpha,
    /// The picture moves.
    Animated,
    /// Pictures of an animation.
    Frames,
    /// Milliseconds.
    DurationMs,
    /// The main brand of a file of the MP4 family.
    Brand,
    /// Of the video stream, as ffprobe calls it: `h264`, `hevc`, `vp9`.
    VideoCodec,
    /// `Baseline`, `Main`, `High`.
    VideoProfile,
    /// `3.1`
    VideoLevel,
    /// Frames are shown in another order than they are stored in.
    BFrames,
    /// The video is stored in fragments, each with an index of its own.
    Fragmented,
    /// The index stands behind the pictures and sounds.
    MoovAtEnd,
    /// Of the audio stream, as ffprobe calls it: `aac`, `opus`, `amr_nb`.
    AudioCodec,
    /// Channels of the audio stream.
    AudioChannels,
    /// How many audio streams there are.
    AudioStreams,
    /// Samples a second.
    SampleRate,
    /// `1.7`
    PdfVersion,
    /// It opens with a password only.
    Encrypted,
}

/// The names in the interface.
const NAMES: [&str; 21] = [
    "width",
    "height",
    "bitsPerChannel",
    "colorModel",
    "alpha",
    "animated",
    "frames",
    "durationMs",
    "brand",
    "videoCodec",
    "videoProfile",
    "videoLevel",
    "bFrames",
    "fragmented",
    "moovAtEnd",
    "audioCodec",
    "audioChannels",
    "audioStreams",
    "sampleRate",
    "pdfVersion",
    "encrypted",
];

/// The value of a fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Value {
    #[default]
    Unknown,
    Number(u64),
    Is(bool),
    Word(String),
}

/// What is known of a file.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    values: [Value; NAMES.len()],
}

impl Facts {
    /// A number is known.
    pub fn number(&mut self, fact: Fact, value: u64) {
        self.set(fact, Value::Number(value));
    }

    /// It is known whether something is so.
    pub fn is(&mut self, fact: Fact, value: bool) {
        self.set(fact, Value::Is(value));
    }

    /// A word is known. One out of the file has to be [`readable`].
    pub fn word(&mut self, fact: Fact, value: &str) {
        self.set(fact, Value::Word(value.to_owned()));
    }

    /// A number, where it is known.
    #[inline(never)]
    pub fn number_of(&self, fact: Fact) -> Option<u64> {
        match self.get(fact) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// True where something is known to be so.
    #[inline(never)]
    pub fn has(&self, fact: Fact) -> bool {
        self.get(fact) == Some(&Value::Is(true))
    }

    /// A word; empty where it is not known.
    #[inline(never)]
    pub fn word_of(&self, fact: Fact) -> &str {
        match self.get(fact) {
            Some(Value::Word(word)) => word,
            _ => "",
        }
    }

    /// True where nothing is known of it.
    #[inline(never)]
    pub fn lacks(&self, fact: Fact) -> bool {
        self.get(fact) == Some(&Value::Unknown)
    }

    fn get(&self, fact: Fact) -> Option<&Value> {
        self.values.get(fact as usize)
    }

    #[inline(never)]
    fn set(&mut self, fact: Fact, value: Value) {
        if let Some(slot) = self.values.get_mut(fact as usize) {
            *slot = value;
        }
    }

    /// The members of the interface's object.
    pub(super) fn write(&self, out: &mut Writer) {
        for (name, value) in NAMES.iter().zip(&self.values) {
            match value {
                Value::Unknown => {}
                Value::Number(number) => out.name(name).number(*number as i64),
                Value::Is(is) => out.name(name).raw(if *is { "true" } else { "false" }),
                Value::Word(word) => out.name(name).string(word),
            }
        }
    }
}

/// A short code out of a file, which may hold anything: what is no plain sign becomes a full stop.
pub fn readable(code: &[u8]) -> String {
    let sign = |byte: &u8| if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '.' };
    code.iter().map(sign).collect::<String>().trim_end().to_owned()
}
