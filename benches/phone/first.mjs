// In a process of its own: a script loaded and its first answer given, in milliseconds.
const [script, text] = process.argv.slice(2);

const start = performance.now();
const { answer } = await import(script);
const loaded = performance.now();
answer(text);
const answered = performance.now();
console.log(JSON.stringify({ load: loaded - start, first: answered - loaded, both: answered - start }));
