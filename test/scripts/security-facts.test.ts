import { readdirSync, readFileSync } from 'node:fs';

const security = readFileSync('docs/security.md', 'utf8');
const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[]; dependencies: unknown };

describe('what docs/security.md says of the script', () => {
  it('names every permission that the manifest asks for, and no other', () => {
    const named = [...security.matchAll(/^\| `([a-z._]+)` \|/gm)].map(([, scope]) => scope);
    expect(named.sort()).toEqual(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort());
  });

  it('is true of other services and of requests to the web', () => {
    expect(manifest.dependencies).toEqual({ enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] });
    const code = readFileSync('dist/Code.js', 'utf8');
    expect(code).not.toMatch(/UrlFetchApp|XMLHttpRequest|\bfetch\(|importScripts|WebSocket/);
  });

  it('is true of the pages: nothing is fetched', () => {
    for (const name of readdirSync('src/dialogs/pages'))
      expect(readFileSync(`src/dialogs/pages/${name}`, 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
