// What a file is, and what each use makes of it.
import { checkBlob } from 'presend/slim';

const USES = ['image', 'video', 'audio', 'voice', 'document', 'sticker', 'template-image', 'template-video', 'template-gif', 'template-document'];

/** The best comes first. */
const VERDICTS = ['pass', 'review', 'block'];

/** The uses that a file is meant for, by its type or else by its family. A GIF is meant to be what a template shows as one. */
const MEANT = {
  'image/webp': ['sticker', 'image', 'template-image'],
  'image/gif': ['image', 'template-gif', 'template-image'],
  image: ['image', 'template-image'],
  video: ['video', 'template-video', 'template-gif'],
  audio: ['audio', 'voice'],
  document: ['document', 'template-document'],
};

/** The parts of a file that were read, which all checks share: none is read twice, also where the file is gone by then. */
export function partsOf(file) {
  const parts = new Map();
  return {
    size: file.size,
    slice(start, end) {
      const key = `${start}-${end}`;
      if (!parts.has(key)) parts.set(key, file.slice(start, end).arrayBuffer());
      return { arrayBuffer: () => parts.get(key) };
    },
  };
}

/**
 * Checks a file for every use. The verdict is the best of all, as `best` uses have it; `diagnostics` are those that every use has, and
 * each of the `uses`, what the file is meant for first, has its others.
 */
export async function read(file, parts, { mime, locale }) {
  const reports = await Promise.all(USES.map((use) => checkBlob(parts, { use, mime: mime.trim() || undefined, filename: file.name, locale })));
  const [first] = reports;
  const meant = meantFor(first.mime ?? file.type);
  const shared = first.diagnostics.filter((finding) => reports.every((report) => holds(report, finding)));
  const uses = USES.map((use, i) => ({
    use,
    meant: meant.includes(use),
    verdict: reports[i].verdict,
    diagnostics: reports[i].diagnostics,
    own: reports[i].diagnostics.filter((finding) => !shared.some((other) => same(other, finding))),
  }));
  const verdict = VERDICTS.find((verdict) => uses.some((use) => use.verdict === verdict));
  return {
    verdict,
    best: uses.filter((use) => use.verdict === verdict).map(({ use }) => use),
    diagnostics: shared,
    mime: first.mime,
    facts: first.facts,
    unfinished: first.needs.length > 0,
    uses: [...meant.map((use) => uses[USES.indexOf(use)]), ...uses.filter((use) => !use.meant)],
  };
}

/** A type that nobody knows is most often that of a document. */
const meantFor = (type) => MEANT[type] ?? MEANT[type.split('/')[0]] ?? MEANT.document;

const holds = (report, finding) => report.diagnostics.some((other) => same(other, finding));

const same = (one, other) => one.rule === other.rule && one.severity === other.severity && one.message === other.message;
