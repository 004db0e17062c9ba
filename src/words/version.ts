/** The version of the product, as package.json has it: a test holds the two together. */
export const VERSION = '0.2.0';

/** Below 0 where the first version is the older one, 0 where they are the same. */
export function compareVersions(one: string, other: string): number {
  const [numbers, others] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let index = 0; index < 3; index += 1) {
    const difference = (numbers[index] ?? 0) - (others[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
