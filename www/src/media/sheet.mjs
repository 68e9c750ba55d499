// What is known of a file, as a sheet of facts. What is not known has no row.
import { fill } from '../../words/fill.mjs';
import { h } from '../dom.mjs';
import { lang } from '../room/result.mjs';

const number = (options) => (value) => new Intl.NumberFormat(lang, { maximumFractionDigits: 2, ...options }).format(value);
const unit = (name) => number({ style: 'unit', unit: name, unitDisplay: 'long' });
const plain = number();
const bytes = unit('byte');

/** Units of a size by how many bytes they have, as the platform's limits are written. */
const UNITS = [[1e9, 'gigabyte'], [1e6, 'megabyte'], [1e3, 'kilobyte']];

/** A size as people say it, and where that is rounded exactly. */
export function size(value) {
  const [many, name] = UNITS.find(([many]) => value >= many) ?? [];
  if (!many) return bytes(value);
  const said = number({ style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 1 })(value / many);
  return `${said} (${bytes(value)})`;
}

/** The elements of the sheet. */
export function sheet({ mime, facts }, words) {
  const yesNo = (value) => (value ? words.yes : words.no);
  const code = (value) => h('code', {}, value);
  const color = (value) => words.colors[value] ?? value;
  const shown = {
    colorModel: color,
    bitsPerChannel: unit('bit'),
    alpha: yesNo,
    animated: yesNo,
    frames: plain,
    durationMs: (value) => unit('second')(value / 1000),
    brand: code,
    videoCodec: code,
    videoProfile: String,
    videoLevel: String,
    bFrames: yesNo,
    fragmented: yesNo,
    moovAtEnd: yesNo,
    audioCodec: code,
    audioChannels: plain,
    audioStreams: plain,
    sampleRate: (value) => `${plain(value / 1000)}\u00a0kHz`,
    pdfVersion: String,
    encrypted: yesNo,
  };
  const pixels = 'width' in facts && fill(words.pixels, { width: plain(facts.width), height: plain(facts.height) });
  return h('dl', {}, [
    [words.type, mime ? code(mime) : words.unknown],
    [words.size, size(facts.bytes)],
    pixels && [words.dimensions, pixels],
    ...Object.keys(shown).filter((name) => name in facts).map((name) => [words.facts[name], shown[name](facts[name])]),
  ].filter(Boolean).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
}
