// The least time of many rounds: what the machine does besides can only make a round slower.
const ROUNDS = 60;

/** Microseconds a call, for each of the named functions. Their rounds alternate, so that all meet the same machine. */
export function measure(functions, calls = 400) {
  const least = Object.fromEntries(Object.keys(functions).map((name) => [name, Infinity]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(functions)) {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) run();
      least[name] = Math.min(least[name], ((performance.now() - start) * 1000) / calls);
    }
  }
  return least;
}

export const print = (times) => Object.entries(times).forEach(([name, time]) => console.log(`${name.padEnd(44)} ${time.toFixed(1).padStart(7)} µs`));
