/** One instance of the module, started at the first use and replaced when it may be broken. */
import { __wbg_reset_state } from "#glue";

/**
 * Makes `use`, which does some work with the module's functions. `start` starts the module, once.
 *
 * Whatever leaves the module as an exception may have left it half-way: a trap, a stack that ended inside it. The next work
 * therefore gets a fresh instance. That a refused option costs one too is a price that only mistakes pay.
 */
export function keeper(start) {
  let started = false;
  let broken = false;
  return (work) => {
    if (!started) start();
    else if (broken) __wbg_reset_state();
    started = true;
    broken = false;
    try {
      return work();
    } catch (error) {
      broken = true;
      throw error;
    }
  };
}
