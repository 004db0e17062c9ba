import type { Members } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';

/** Files or folders one after another. @see https://developers.google.com/apps-script/reference/drive/file-iterator */
export class DriveIterator {
  static readonly typeName = 'FileIterator';
  static readonly members: Members = { hasNext: 'navigation', next: 'drive' };

  private at = 0;

  constructor(private readonly items: readonly object[]) {}

  hasNext(): boolean {
    return this.at < this.items.length;
  }

  next(): object {
    const item = this.items[this.at++];
    if (item === undefined) throw new ServiceError('Cannot retrieve the next object: iterator has reached the end.');
    return item;
  }
}
