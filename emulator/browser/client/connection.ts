import type { Command, Reply } from '../protocol/commands.ts';
import type { PageEvent } from '../protocol/events.ts';
import type { Answer } from '../../services/ui/officer.ts';

/** A command that was refused: the sentence, and whether the script or the host said it. */
export class RefusedCommand extends Error {
  constructor(
    readonly by: 'script' | 'host',
    message: string,
    readonly details: string,
  ) {
    super(message);
  }
}

/** Names this window: what a script shows for it is shown here alone. */
const WINDOW = crypto.randomUUID();

async function post(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new RefusedCommand('host', await response.text(), `HTTP ${response.status}`);
  return response.json();
}

/** Asks the host; gives its result or throws `RefusedCommand`. */
export async function ask<T = unknown>(command: Command): Promise<T> {
  const reply = (await post(`command?window=${WINDOW}`, command).catch((error: unknown) => {
    if (error instanceof RefusedCommand) throw error;
    throw new RefusedCommand(
      'host',
      'The window has lost its host. Start it again in the terminal, then open the new address.',
      String(error),
    );
  })) as Reply;
  if (!reply.done) throw new RefusedCommand(reply.by, reply.message, reply.details);
  return reply.result as T;
}

export async function sendAnswer(answer: Answer): Promise<void> {
  await post('answer', answer);
}

/** Listens to what the host tells. */
export function listen(onEvent: (event: PageEvent) => void, onLost: (lost: boolean) => void): void {
  const source = new EventSource(`events?window=${WINDOW}`);
  source.onmessage = (message: MessageEvent<string>) => onEvent(JSON.parse(message.data) as PageEvent);
  source.onerror = () => onLost(true);
  source.onopen = () => onLost(false);
}
