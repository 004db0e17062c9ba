import { ask, byId, element, say } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Exported {
  readonly file: { readonly name: string; readonly type: string; readonly text?: string; readonly base64?: string };
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Downloads the file, and leaves a link to it for a browser that does not. */
function give({ name, type, text, base64 }: Exported['file']): void {
  const blob = new Blob([base64 === undefined ? (text ?? '') : bytesOf(base64)], { type });
  const link = element('a', name, { href: URL.createObjectURL(blob), download: name });
  byId('file').replaceChildren(link);
  link.click();
}

for (const kind of ['xlsx', 'csv', 'json'])
  byId(kind).addEventListener('click', () => {
    void ask<Exported>('exportFile', { kind }).then((answer) => {
      if (answer?.details === undefined) return;
      say(`${answer.message} If nothing was downloaded, choose its name below.`, 'done');
      give(answer.details.file);
    });
  });

byId('close').addEventListener('click', closeDialog);
