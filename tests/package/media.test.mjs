// Files at the JavaScript door: whole, in parts, and as a Blob of which only slices are read.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { partsOf } from "../vectors/files.mjs";
import { installed, root } from "./support/home.mjs";
import { pixel } from "./support/payloads.mjs";

const { checkBlob, checkMedia } = await installed();
const now = "2026-11-20T12:00:00Z";
const image = { use: "image", now };
const folder = join(root, "tests/media/files");
const files = readdirSync(folder).filter((name) => !name.endsWith(".md")).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
const USES = ["image", "video", "audio", "voice", "document", "sticker", "template-image", "template-video", "template-gif", "template-document"];

test("there are files of every family", () => {
  const seen = new Set(files.map(([, bytes]) => checkMedia(bytes, image).mime?.split("/")[0]));
  for (const family of ["image", "video", "audio", "application", "text"]) assert.ok(seen.has(family), family);
});

test("a file says the same whole, in parts and as a Blob", async () => {
  for (const [name, bytes] of files) {
    for (const use of USES) {
      const options = { use, now, filename: name };
      const whole = checkMedia(bytes, options);
      assert.deepEqual(whole.needs, [], name);
      assert.equal(whole.facts.bytes, bytes.length);
      assert.deepEqual(checkMedia(partsOf(bytes, 100), options), whole, name);
      assert.deepEqual(await checkBlob(new Blob([bytes]), options), whole, name);
    }
  }
});

test("an array that begins within its buffer, and one of another realm, are read as they are", async () => {
  const { runInNewContext } = await import("node:vm");
  const shifted = new Uint8Array(pixel.length + 5);
  shifted.set(pixel, 5);
  const other = runInNewContext("Uint8Array.from(bytes)", { bytes: [...pixel] });
  for (const bytes of [shifted.subarray(5), other, Buffer.from(pixel)]) assert.deepEqual(checkMedia(bytes, image), checkMedia(pixel, image));
});

test("what is missing is named, and with it the answer is whole", () => {
  const parts = [{ offset: 0, bytes: pixel.subarray(0, 20) }];
  const first = checkMedia({ size: pixel.length, parts }, image);
  assert.deepEqual([first.mime, first.facts.width, first.needs], ["image/png", undefined, [{ offset: 20, length: 49 }]]);
  const nothing = checkMedia({ size: pixel.length, parts: [] }, image);
  assert.deepEqual([nothing.mime, nothing.verdict, nothing.needs], [null, "pass", [{ offset: 0, length: 69 }]]);
  parts.push({ offset: 20, bytes: pixel.subarray(20) });
  assert.deepEqual(checkMedia({ size: pixel.length, parts }, image), checkMedia(pixel, image));
});

test("parts may overlap, be empty, lie behind the end and come in any order", () => {
  const part = (offset, end) => ({ offset, bytes: pixel.subarray(offset, end) });
  const parts = [part(30, 69), { offset: 500, bytes: pixel }, part(0, 0), part(10, 50), part(0, 33)];
  assert.deepEqual(checkMedia({ size: pixel.length, parts }, image), checkMedia(pixel, image));
});

test("of a large Blob only slices are read", async () => {
  const size = 100 << 20;
  let [read, slices] = [0, 0];
  const head = new TextEncoder().encode("%PDF-1.7\n");
  const tail = new TextEncoder().encode("startxref\n0\n%%EOF\n");
  const blob = {
    size,
    slice(start, end) {
      slices += 1;
      read += end - start;
      const bytes = new Uint8Array(end - start);
      if (start < head.length) bytes.set(head.subarray(start, end));
      for (let at = Math.max(start, size - tail.length); at < end; at += 1) bytes[at - start] = tail[at - (size - tail.length)];
      return new Blob([bytes]);
    },
  };
  const report = await checkBlob(blob, { use: "document", now });
  assert.deepEqual([report.mime, report.facts.bytes, report.needs], ["application/pdf", size, []]);
  assert.ok(read < 200_000 && slices < 10, `${read} bytes in ${slices} slices`);
});

test("a Blob that cannot be read rejects, and the next call works", async () => {
  const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error("the file was removed")) }) };
  await assert.rejects(checkBlob(gone, image), /removed/);
  assert.equal((await checkBlob(new Blob([pixel]), image)).verdict, "pass");
});

test("a Blob that has become shorter ends", async () => {
  const shrunk = { size: 1000, slice: () => new Blob([]) };
  const report = await checkBlob(shrunk, image);
  assert.ok(report.needs.length > 0);
});

test("any bytes give a report", () => {
  let state = 7;
  const next = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 8;
  for (const [name, bytes] of files) {
    const damaged = bytes.slice(0, 20_000);
    for (let round = 0; round < 20; round += 1) {
      damaged[next() % damaged.length] = next();
      const report = checkMedia(damaged, { use: USES[next() % USES.length], now });
      assert.ok(["pass", "review", "block"].includes(report.verdict) && report.needs.length === 0, name);
    }
  }
  for (const length of [0, 1, 2, 7, 15, 16, 17, 1023, 1024, 1025]) assert.equal(checkMedia(new Uint8Array(length), image).verdict, "block");
});

test("what is no file, or names no use, is a mistake in the program", async () => {
  const { size, parts } = partsOf(pixel, 30);
  const wrong = [undefined, null, "bytes", 5, [], {}, new ArrayBuffer(3), { size, parts: {} }, { size: -1, parts }, { size: 0.5, parts }, { size, parts: [{ offset: 0 }] }, { size, parts: [{ offset: -1, bytes: pixel }] }];
  for (const bytes of wrong) assert.throws(() => checkMedia(bytes, image), TypeError);
  for (const options of [undefined, null, {}, { use: null }, { use: "photo" }, { use: 1 }, { ...image, mime: 5 }, { ...image, name: "a.png" }]) {
    assert.throws(() => checkMedia(pixel, options), TypeError);
    await assert.rejects(checkBlob(new Blob([pixel]), options), TypeError);
  }
  await assert.rejects(checkBlob(pixel, image), TypeError);
  assert.throws(() => checkMedia(pixel, { use: "stiker" }), /did you mean "sticker"/);
  assert.equal(checkMedia(pixel, image).verdict, "pass");
});

test("a name's ending and a declared type are held against the bytes", () => {
  const rules = (options) => checkMedia(pixel, { ...image, ...options }).diagnostics.map(({ rule }) => rule);
  assert.deepEqual(rules({ filename: "a.PNG", mime: "image/png" }), []);
  assert.deepEqual(rules({ filename: "a.jpg" }), ["media/extension-differs"]);
  assert.deepEqual(rules({ mime: "image/jpeg" }), ["media/mime-differs"]);
});
