import { POLICIES, reasonToRefuse } from '../../../emulator/browser/guard.ts';

const PORT = 4000;
const OWN = { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000', 'content-type': 'application/json' };

describe('a request', () => {
  it.each<[string, Record<string, string>, string]>([
    ['GET', { host: '127.0.0.1:4000' }, 'reading by the window’s own address'],
    ['POST', OWN, 'a command of the window itself'],
  ])('%s passes: %j (%s)', (method, headers) => {
    expect(reasonToRefuse({ method, headers }, PORT)).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['GET', { host: 'evil.example:4000' }, 'Open this page as', 'a name that was made to point here'],
    ['GET', { host: 'localhost:4000' }, 'Open this page as', 'another name of this machine'],
    ['POST', { ...OWN, origin: 'http://evil.example' }, 'Another page', 'a form of another page'],
    ['POST', { ...OWN, origin: 'null' }, 'Another page', 'a dialog of the script, whose frame has no origin'],
    ['POST', { host: OWN.host, 'content-type': OWN['content-type'] }, 'Another page', 'no origin at all'],
    ['POST', { ...OWN, 'content-type': 'text/plain' }, 'JSON', 'what a form can send without asking'],
    ['DELETE', OWN, 'Only GET and POST', 'another method'],
  ])('%s is refused: %j (%s: %s)', (method, headers, reason) => {
    expect(reasonToRefuse({ method, headers }, PORT)).toContain(reason);
  });
});

describe('the policies', () => {
  it('let no page but the script’s own dialogs run inline scripts', () => {
    const withInlineScripts = Object.entries(POLICIES)
      .filter(([, policy]) => /script-src[^;]*'unsafe-inline'/.test(policy))
      .map(([name]) => name);
    expect(withInlineScripts).toEqual(['script']);
  });

  it('give dialogs, e-mails and documents neither an origin nor the network', () => {
    for (const policy of [POLICIES.script, POLICIES.mail, POLICIES.document]) {
      expect(policy).toMatch(/^sandbox /);
      expect(policy).not.toContain('allow-same-origin');
      expect(policy).not.toContain('connect-src');
      expect(policy).toContain("default-src 'none'");
    }
  });
});
