// The numbers that every runtime is asked about: those of the vectors, and those that libphonenumber was asked about.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./home.mjs";

const now = "2026-11-20T12:00:00Z";
const LOCALES = ["en", "de", "sv"];
const read = (path) => readFileSync(join(root, "tests", path), "utf8");

/** Every case of every vector about phone numbers. */
const vectors = readdirSync(join(root, "tests/vectors/phone")).flatMap((file) => {
  const { call, bad, good, more = [] } = JSON.parse(read(`vectors/phone/${file}`));
  return [bad, good, ...more].map(({ text, repeat, options = call.options }) => [
    text ?? repeat.before + repeat.unit.repeat(repeat.times) + repeat.after,
    { now, ...options },
  ]);
});

/** libphonenumber's answers: the input, its region, and the fields of what is read of it, none where nothing can be read. */
export const answers = read("phone/answers.tsv").trimEnd().split("\n").map((line) => {
  const [input, region, ...fields] = line.split("\t");
  return { input: JSON.parse(input), region, fields };
});

/** Inputs with their options: the answers' first, each in one language, then the vectors' in all. */
export const numbers = [
  ...answers.map(({ input, region }, at) => [input, { region, locale: LOCALES[at % LOCALES.length] }]),
  ...vectors.flatMap(([input, options]) => LOCALES.map((locale) => [input, { ...options, locale }])),
];
