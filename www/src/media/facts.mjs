// What is known of a file, in words and units. What is not known has no row.
import { fill } from '../../words/fill.mjs';

const number = (lang, value, options) => new Intl.NumberFormat(lang, { maximumFractionDigits: 2, ...options }).format(value);
const unit = (lang, name, value) => number(lang, value, { style: 'unit', unit: name, unitDisplay: 'long' });

/** Units of a size by how many bytes they have, as the platform's limits are written. */
const UNITS = [[1e9, 'gigabyte'], [1e6, 'megabyte'], [1e3, 'kilobyte']];

/** A size as people say it, and where that is rounded exactly. */
export function size(lang, bytes) {
  const [many, name] = UNITS.find(([many]) => bytes >= many) ?? [];
  if (!many) return unit(lang, 'byte', bytes);
  const said = number(lang, bytes / many, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 1 });
  return `${said} (${unit(lang, 'byte', bytes)})`;
}

/** Facts that are names, which nobody translates. */
export const NAMES = ['mime', 'brand', 'videoCodec', 'audioCodec'];

const NUMBERS = ['frames', 'audioChannels', 'audioStreams'];

/** In the order in which they are shown. */
const ORDER = ['colorModel', 'bitsPerChannel', 'alpha', 'animated', 'frames', 'durationMs', 'brand', 'videoCodec', 'videoProfile', 'videoLevel', 'bFrames', 'fragmented', 'moovAtEnd', 'audioCodec', 'audioChannels', 'audioStreams', 'sampleRate', 'pdfVersion', 'encrypted'];

/** Rows of what is known: which fact, its name and its value. */
export function factRows({ mime, facts }, words, lang) {
  const pixels = 'width' in facts && fill(words.pixels, { width: number(lang, facts.width), height: number(lang, facts.height) });
  return [
    ['mime', words.type, mime ?? words.unknown],
    ['bytes', words.size, size(lang, facts.bytes)],
    ...(pixels ? [['width', words.dimensions, pixels]] : []),
    ...ORDER.filter((name) => name in facts).map((name) => [name, words.facts[name], said(name, facts[name], words, lang)]),
  ];
}

function said(name, value, words, lang) {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (name === 'durationMs') return unit(lang, 'second', value / 1000);
  if (name === 'bitsPerChannel') return unit(lang, 'bit', value);
  if (name === 'sampleRate') return `${number(lang, value / 1000)}\u00a0kHz`;
  if (NUMBERS.includes(name)) return number(lang, value);
  return name === 'colorModel' ? words.colors[value] ?? value : value;
}
