// Files judged, large ones among them: what is looked at is their structure. The peers only read facts, of one format each.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { imageSize } from "image-size";
import { createFile } from "mp4box";
import { checkBlob, checkMedia } from "../pkg/dist/index.js";
import { measure, print } from "./measure.mjs";

const now = Date.UTC(2026, 10, 20);
const file = (name) => new Uint8Array(readFileSync(new URL(`../tests/media/files/${name}`, import.meta.url)));
const text = (written) => new TextEncoder().encode(written);
const MB = 1_000_000;

/** Bytes of several pieces, one behind the other. */
function joined(...pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}

/** A photograph of 5 MB: a small one with a long scan. */
function photograph() {
  const small = file("photo.jpg");
  return joined(small.subarray(0, -2), new Uint8Array(5 * MB - small.length).fill(0x55), small.subarray(-2));
}

/** The boxes at the top of an MP4, by name. */
function boxes(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = {};
  for (let at = 0; at + 8 <= bytes.length; at += view.getUint32(at)) found[String.fromCharCode(...bytes.subarray(at + 4, at + 8))] = bytes.subarray(at, at + view.getUint32(at));
  return found;
}

/** A film of 16 MB: a short one with much behind its pictures, and its index before or after them. */
function film(first) {
  const { ftyp, moov, mdat } = boxes(file("baseline.mp4"));
  const long = joined(mdat, new Uint8Array(16 * MB - ftyp.length - moov.length - mdat.length));
  new DataView(long.buffer).setUint32(0, long.length);
  return joined(ftyp, ...(first ? [moov, long] : [long, moov]));
}

const jpeg = photograph();
const [moovFirst, moovLast] = [film(true), film(false)];
const pdf = joined(text("%PDF-1.7\n"), new Uint8Array(100 * MB - 100), text("\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n99999910\n%%EOF\n"));

// The work must be the work that is meant.
assert.equal(checkMedia(jpeg, { use: "image", now }).facts.width, imageSize(jpeg).width);
assert.deepEqual([moovFirst, moovLast].map((mp4) => checkMedia(mp4, { use: "video", now }).facts.moovAtEnd), [false, true]);
assert.equal(checkMedia(pdf, { use: "document", now }).facts.pdfVersion, "1.7");

/** What the peer reads of a film: its tracks. */
function tracks(bytes) {
  const peer = createFile();
  let read;
  peer.onReady = (info) => (read = info.tracks.length);
  const buffer = bytes.buffer;
  buffer.fileStart = 0;
  peer.appendBuffer(buffer);
  return read;
}
assert.equal(tracks(moovFirst), 2);

const times = measure(
  {
    "presend, JPEG of 5 MB": () => checkMedia(jpeg, { use: "image", now }),
    "image-size, its size in pixels": () => imageSize(jpeg),
    "presend, MP4 of 16 MB, moov first": () => checkMedia(moovFirst, { use: "video", now }),
    "presend, MP4 of 16 MB, moov last": () => checkMedia(moovLast, { use: "video", now }),
    "mp4box, its tracks, moov first": () => tracks(moovFirst),
    "mp4box, its tracks, moov last": () => tracks(moovLast),
    "presend, the small JPEG itself": () => checkMedia(file("photo.jpg"), { use: "image", now }),
    "presend, PDF of 100 MB": () => checkMedia(pdf, { use: "document", now }),
  },
  100,
);
console.log("whole files");
print(times);

/** A Blob that counts what is read of it. */
const counted = (blob, seen) => ({
  size: blob.size,
  slice(start, end) {
    seen.slices += 1;
    seen.bytes += end - start;
    return blob.slice(start, end);
  },
});

console.log("\nthe same as Blobs: what is read of them");
for (const [name, bytes, use] of [["JPEG", jpeg, "image"], ["MP4, moov first", moovFirst, "video"], ["MP4, moov last", moovLast, "video"], ["PDF", pdf, "document"]]) {
  const seen = { slices: 0, bytes: 0 };
  await checkBlob(counted(new Blob([bytes]), seen), { use, now });
  console.log(`${name.padEnd(44)} ${String(seen.bytes).padStart(7)} bytes of ${bytes.length} in ${seen.slices} slices`);
}

const memory = () => process.memoryUsage().arrayBuffers;
const before = memory();
checkMedia(pdf, { use: "document", now });
console.log(`\nmemory that the check of 100 MB takes besides the file: ${memory() - before} bytes`);
