/**
 * `npm run licences`: the licence of every package that stands in the lock file, those inside the bundle apart. Fails
 * where one is unknown or not permissive; packages of one platform that are not installed here are read from the lock file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

/** One package with its licence as its own package.json, or else the lock file, says it. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isInBundle: boolean;
  readonly hasInstallScript: boolean;
}

/** Licences that ask for no more than that their text and the authors' names are kept; SPDX identifiers. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);
/** File by file copyleft: allowed for tools, never inside what a council pastes. */
const FOR_TOOLS_ONLY = new Set(['MPL-2.0']);

/** Packages that name no SPDX identifier, by name and version, with what the licence file in them is. Tools only. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'duck 0.1.12': 'BSD-2-Clause',
  'fuzzy 0.1.3': 'MIT',
  'url-template 2.0.8': 'BSD-3-Clause',
};

/** True where an SPDX expression leaves a choice that is allowed. */
export function isAllowed(licence: string, isInBundle: boolean): boolean {
  const either = licence.replace(/[()]/g, ' ').split(/\s+OR\s+/i);
  const allowed = (id: string): boolean => PERMISSIVE.has(id) || (!isInBundle && FOR_TOOLS_ONLY.has(id));
  return either.some((choice) => choice.split(/\s+AND\s+/i).every((id) => allowed(id.trim())));
}

/** The packages whose code the build's table of the bundle names. */
export function packagesInBundle(table: string, names: readonly string[]): Set<string> {
  const rows = new Set(table.split('\n').map((line) => line.trim().replace(/^[\d,]+\s+/, '')));
  return new Set(names.filter((name) => rows.has(name)));
}

/** Every package of a lock file, by name. */
export function licensed(packages: Readonly<Record<string, LockedPackage>>, table: string): Licensed[] {
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const paths = Object.keys(packages).filter((path) => path.includes('node_modules/'));
  const bundled = packagesInBundle(table, paths.map(nameOf));
  return paths
    .map((path): Licensed => {
      const { version = '', license = '', hasInstallScript = false } = packages[path] as LockedPackage;
      const name = nameOf(path);
      return {
        name,
        version,
        licence: READ_BY_HAND[`${name} ${version}`] ?? ownLicence(path) ?? license,
        isInBundle: bundled.has(name),
        hasInstallScript,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ownLicence(path: string): string | undefined {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown };
  const said = typeof license === 'object' && license !== null ? (license as { type?: unknown }).type : license;
  return typeof said === 'string' && said !== '' ? said : undefined;
}

function print(title: string, packages: readonly Licensed[], isNamed: boolean): void {
  console.log(`${title} (${packages.length})`);
  const byLicence = new Map<string, string[]>();
  for (const { licence, name, version } of packages) byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
  for (const [licence, names] of [...byLicence].sort()) {
    const some = isNamed || names.length <= 12 ? names.join(', ') : `${names.slice(0, 6).join(', ')} and ${names.length - 6} more`;
    console.log(`  ${licence || 'unknown'} (${names.length}): ${some}`);
  }
}

function main(): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
  const all = licensed(packages, readFileSync('dist/bundle.txt', 'utf8'));
  print(
    'Inside the bundle',
    all.filter(({ isInBundle }) => isInBundle),
    true,
  );
  print(
    '\nUsed to build, test and run locally',
    all.filter(({ isInBundle }) => !isInBundle),
    process.argv.includes('--all'),
  );
  const scripts = all.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  console.log(`\nWith an install script that is not needed: ${scripts.join(', ') || 'none'}.`);
  const bad = all.filter(({ licence, isInBundle }) => !isAllowed(licence, isInBundle));
  for (const { name, licence } of bad) console.error(`${name}: "${licence}" is not a licence that this project takes.`);
  if (bad.length > 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('licences.ts') === true) main();
