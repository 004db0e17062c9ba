/** Three questions, and the plan is there. */
import { ask, byId, say } from './shared/page.ts';
import { callServer, closeDialog } from './shared/server.ts';

const { isSetUp } = JSON.parse(byId('data').textContent ?? '{}') as { readonly isSetUp: boolean };
byId('there').hidden = !isSetUp;

const value = (id: string): string => byId<HTMLInputElement>(id).value;

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  const request = {
    council: value('council'),
    inspection: value('inspection'),
    received: value('received'),
    published: value('published'),
  };
  void ask<{ readonly canUndo: boolean }>('firstRun', request).then((answer) => {
    if (answer === undefined) return;
    say(answer.message, 'done');
    byId('request').hidden = true;
    byId('there').hidden = true;
    byId('after').hidden = false;
    byId('undo').hidden = answer.details?.canUndo !== true;
    const brings = document.querySelector<HTMLInputElement>('input[name=plan]:checked')?.value === 'import';
    byId('import').hidden = !brings;
    byId(brings ? 'import' : 'close').focus();
  });
});

byId('undo').addEventListener('click', () => {
  void ask('undoFirstRun').then((answer) => {
    if (answer === undefined) return;
    say(answer.message, 'done');
    byId('after').hidden = true;
    byId('request').hidden = false;
    byId('council').focus();
  });
});

byId('import').addEventListener('click', () => {
  say('Opening…');
  callServer('importAPlan').then(
    () => say(''),
    (error: unknown) => say(error instanceof Error ? error.message : String(error), 'error'),
  );
});

byId('close').addEventListener('click', closeDialog);
byId('council').focus();
