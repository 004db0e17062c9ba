import { ask, byId, documentLinks, fillSelect, say } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Choices {
  readonly meetings: readonly { readonly ref: string; readonly text: string }[];
}

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  void ask('writePresentation', { meeting: byId<HTMLSelectElement>('meeting').value }).then((answer) => {
    if (answer === undefined) return;
    say(answer.message, 'done');
    byId('documents').replaceChildren(documentLinks(answer.documents ?? []));
  });
});

byId('close').addEventListener('click', closeDialog);

void ask<Choices>('paperChoices').then((answer) => {
  if (answer?.details === undefined) return;
  say('');
  fillSelect(
    byId('meeting'),
    answer.details.meetings.map(({ ref, text }) => ({ value: ref, text })),
  );
});
