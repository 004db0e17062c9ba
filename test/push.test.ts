import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'drive.file',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly urlFetchWhitelist?: readonly string[];
  readonly webapp?: unknown;
  readonly dependencies: { readonly enabledAdvancedServices: readonly { readonly userSymbol: string }[]; readonly libraries?: unknown };
}

const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Manifest;

describe('what clasp pushes', () => {
  it('is the bundle and the manifest, and nothing else', () => {
    const status = JSON.parse(
      execFileSync('npx', ['--no-install', 'clasp', 'show-file-status', '--json'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as { filesToPush: string[] };
    expect(status.filesToPush.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
    // clasp does not report a missing manifest itself.
    expect(existsSync('dist/appsscript.json')).toBe(true);
  }, 60_000);

  it('has no line too long for the script editor', () => {
    const longest = Math.max(
      ...readFileSync('dist/Code.js', 'utf8')
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(1000);
  });

  it('asks for six scopes and no more', () => {
    expect([...manifest.oauthScopes].sort()).toEqual([...SCOPES].sort());
  });

  it('uses the Drive service alone, no library, no web app, no external request', () => {
    expect(manifest.dependencies.enabledAdvancedServices.map(({ userSymbol }) => userSymbol)).toEqual(['Drive']);
    expect(manifest.dependencies.libraries).toBeUndefined();
    expect(manifest.webapp).toBeUndefined();
    expect(readFileSync('dist/Code.js', 'utf8')).not.toMatch(/UrlFetchApp|DriveApp\b|DocumentApp|GmailApp/);
  });

  it('runs on V8 in London time', () => {
    expect(manifest).toMatchObject({ timeZone: 'Europe/London', runtimeVersion: 'V8' });
  });
});
