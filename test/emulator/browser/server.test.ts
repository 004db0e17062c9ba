/** What the server refuses, asked over real connections. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { MOST_COMMAND_BYTES } from '../../../emulator/browser/routes.ts';
import type { OpenWindow } from '../../../emulator/browser/server.ts';
import { openToyWindow } from '../../browser/support/toy-window.ts';

jest.setTimeout(60_000);

let window: OpenWindow;
let url: URL;

beforeAll(async () => {
  window = await openToyWindow('function onOpen() {}');
  url = new URL(window.url);
});

afterAll(() => window.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

function ask({ method = 'GET', path = url.pathname, headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const own = method === 'POST' ? { origin: url.origin, 'content-type': 'application/json' } : {};
    const asked = request({ host: url.hostname, port: url.port, method, path, headers: { ...own, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const command = (body: string, more: Asked = {}): Promise<Answered> =>
  ask({ method: 'POST', path: `${url.pathname}command`, body, ...more });

describe('the server', () => {
  it('answers its own window', async () => {
    expect((await ask({})).status).toBe(200);
    expect(JSON.parse((await command('{"do":"list functions"}')).body)).toEqual({ done: true, result: ['onOpen'] });
  });

  it.each([
    ['no token', '/', 404],
    ['another token', `/${'A'.repeat(32)}/`, 404],
    ['a part of the token', () => url.pathname.slice(0, -4), 404],
    ['a way out of the token’s folder', () => `${url.pathname}../window.js`, 404],
    ['a file of the machine', () => `${url.pathname}..%2f..%2fpackage.json`, 404],
    ['a name of every object', () => `${url.pathname}constructor`, 404],
  ])('gives nothing for %s', async (_, path, status) => {
    const answered = await ask({ path: typeof path === 'string' ? path : path() });
    expect(answered.status).toBe(status);
    expect(answered.body).toMatch(/^There is nothing/);
  });

  it('makes another token each time', async () => {
    const other = await openToyWindow('function onOpen() {}');
    expect(new URL(other.url).pathname).not.toBe(url.pathname);
    expect(new URL(other.url).pathname.length).toBeGreaterThan(30);
    await other.close();
  });

  it.each([
    ['a host name that was made to point here', { host: 'evil.example' }],
    ['the machine’s other name', { host: 'localhost' }],
  ])('refuses %s', async (_, headers) => {
    expect((await ask({ headers: { host: `${headers.host}:${url.port}` } })).status).toBe(403);
  });

  it.each([
    ['another page', { origin: 'http://evil.example' }],
    ['a page without an origin, as a dialog of the script is', { origin: 'null' }],
    ['a form', { 'content-type': 'text/plain' }],
  ])('refuses commands from %s', async (_, headers) => {
    expect((await command('{"do":"look"}', { headers })).status).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask({ method, headers: { origin: url.origin } })).status).toBe(403);
  });

  it('listens on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outside = others.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2';
    const refused = await new Promise((resolve) => {
      const socket = connect({ host: outside, port: Number(url.port) }, () => resolve(false));
      socket.on('error', () => resolve(true));
    });
    expect(refused).toBe(true);
  });

  it.each([
    ['said beforehand', { 'content-length': String(MOST_COMMAND_BYTES + 1) }],
    ['sent without saying', { 'transfer-encoding': 'chunked' }],
  ])('refuses a command that is too large, %s', async (_, headers) => {
    const body = ' '.repeat(MOST_COMMAND_BYTES + 1);
    const answered = await command(body, { headers }).catch((error: NodeJS.ErrnoException) => ({ status: 413, body: error.code ?? '' }));
    expect(answered.status).toBe(413);
    expect(answered.body).toMatch(/Paste it in parts|EPIPE|ECONNRESET/);
    expect((await command('{"do":"list functions"}')).status).toBe(200);
  });

  it.each(['', 'no json', '[]', '"look"', 'null', '7'])('refuses %j, which is no command', async (body) => {
    expect(await command(body)).toMatchObject({ status: 400, body: 'A command is a JSON object.' });
  });

  it.each(['constructor', '__proto__', 'toString', 'delete everything', ''])('does not do "%s"', async (name) => {
    const { body } = await command(JSON.stringify({ do: name }));
    expect(JSON.parse(body)).toMatchObject({ done: false, by: 'host', message: `The window cannot do "${name}".` });
  });

  it('gives every answer a policy, and lets no other page read or frame it', async () => {
    const answers = await Promise.all([ask({}), ask({ path: `${url.pathname}window.js` }), command('{"do":"look"}'), ask({ path: '/' })]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('gives no document that lies outside the folder of documents', async () => {
    expect(await ask({ path: `${url.pathname}document?id=..%2F..%2Fetc%2Fpasswd` })).toMatchObject({
      status: 500,
      body: 'There is no document ../../etc/passwd.',
    });
  });
});
