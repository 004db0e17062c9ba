import { byId, element, say } from './shared/page.ts';
import { callServer, closeDialog } from './shared/server.ts';

const MOST_BYTES = 4 * 1024 * 1024; /* 4 MiB: more cannot be kept in the spreadsheet */

const file = byId<HTMLInputElement>('file');
const name = byId<HTMLInputElement>('name');

function base64Of(chosen: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('The file could not be read. Choose it again.')));
    reader.readAsDataURL(chosen);
  });
}

async function upload(chosen: File): Promise<void> {
  byId('problems').replaceChildren();
  if (chosen.size > MOST_BYTES) {
    say(`The file has ${(chosen.size / 1024 / 1024).toFixed(1)} MB; at most 4 MB can be kept. Make its pictures smaller.`, 'error');
    return;
  }
  say('Checking…');
  try {
    const answer = await callServer('uploadTemplate', { name: name.value, base64: await base64Of(chosen) });
    say(answer.message, answer.refused === true ? 'error' : 'done');
    byId('problems').replaceChildren(...(answer.problems ?? []).map(({ message }) => element('li', message)));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), 'error');
  }
}

file.addEventListener('change', () => {
  if (name.value === '') name.value = (file.files?.[0]?.name ?? '').replace(/\.docx$/i, '');
});

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = file.files?.[0];
  if (chosen !== undefined) void upload(chosen);
});

byId('close').addEventListener('click', closeDialog);
