/**
 * For `npm run mutation -- --sample N`: leaves alone all but about one function in N, chosen by where it stands and the seed,
 * so that the same sample can be drawn again. A function is taken whole, with what is nested in it.
 */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const everyNth = Number(process.env.SAMPLE ?? '1');
const seed = process.env.SEED ?? '1';

/** A number that is the same for the same words: FNV-1a, 32 bits. */
function numberFrom(words) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

const sample = {
  shouldIgnore(path) {
    if (everyNth <= 1 || !path.isFunction() || path.getFunctionParent() !== null) return undefined;
    const { start, end } = path.node;
    return numberFrom(`${seed}:${start}-${end}`) % everyNth === 0 ? undefined : 'not in the sample';
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', sample)];
