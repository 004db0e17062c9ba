import type { Person } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { formatDate } from '../days/plain-date.ts';
import { problem } from '../plan/problem.ts';
import type { Place, Problem } from '../plan/problem.ts';
import { placeOf } from '../workbook/places.ts';
import type { MailedPeople } from './mail-plan.ts';
import { shortened } from '../words/words.ts';
import { allowedDomains, compared, isInDomains, readAddress } from './addresses.ts';
import { addTo } from '../words/groups.ts';

/**
 * Somebody who holds something in the plan, once, whatever hats they wear. People are told apart by their address;
 * somebody without a usable one by their post. Such a holder has an `obstacle` and is listed, not mailed.
 */
export interface Holder {
  /** The address in lower case, or the post where there is none. Part of the ledger's key. */
  readonly key: string;
  /** The address, or what stands in its place. */
  readonly address: string;
  readonly posts: readonly string[];
  /** Why this holder is not mailed. */
  readonly obstacle?: Problem;
  readonly isPaused: boolean;
  readonly isDirector: boolean;
}

/** A post and an address as they stand in a row, such as an action's lead. */
export interface Hat {
  readonly post: string;
  readonly email: string;
  /** A cell, or a setting, whose row officers may have moved. */
  readonly place: Place;
}

/** Finds the holder behind every hat in a plan; the same person, however written, is the same holder. */
export class Holders {
  private readonly byKey = new Map<string, KeptHolder>();
  private readonly peopleByPost = new Map<string, Person>();
  private readonly peopleByAddress = new Map<string, Person[]>();
  private readonly domains: readonly string[];

  constructor(
    private readonly plan: MailedPeople,
    private readonly today: PlainDate,
  ) {
    this.domains = allowedDomains(plan.settings.allowedDomains);
    for (const person of plan.people) {
      const post = compared(person.post);
      if (post !== '' && !this.peopleByPost.has(post)) this.peopleByPost.set(post, person);
      const reading = readAddress(person.email);
      if (reading.kind === 'address') addTo(this.peopleByAddress, reading.address, person);
    }
  }

  /** Who wears this hat: by the address where the cell holds one, else by the post on the People tab. */
  of(hat: Hat): Holder | undefined {
    if (hat.email.trim() !== '') return this.at(hat.email, hat.post, hat.place);
    if (hat.post.trim() === '') return undefined;
    const person = this.personOf(hat.post);
    return person === undefined ? this.withoutAddress(hat) : this.ofPerson(person);
  }

  /** The holder with this post, name or address, as in a "Verified by" cell; `undefined` for an empty cell. */
  named(words: string, place: Place): Holder | undefined {
    return words.includes('@') ? this.of({ post: '', email: words, place }) : this.of({ post: words, email: '', place });
  }

  ofPerson(person: Person): Holder {
    const place: Place = { of: 'people', row: person.row, field: 'email' };
    return person.email.trim() === ''
      ? this.withoutAddress({ post: person.post, email: '', place })
      : this.at(person.email, person.post, place);
  }

  /** The People row with this post or name, compared without case and surrounding space. */
  personOf(postOrName: string): Person | undefined {
    const wanted = compared(postOrName);
    if (wanted === '') return undefined;
    return this.peopleByPost.get(wanted) ?? this.plan.people.find((person) => compared(person.name) === wanted);
  }

  /** Everybody with this role on the People tab. */
  withRole(role: string): Holder[] {
    const found = this.plan.people.filter((person) => hasRole(person, role)).map((person) => this.ofPerson(person));
    return found.filter((holder, index) => found.indexOf(holder) === index);
  }

  private at(cell: string, post: string, place: Place): Holder {
    const reading = readAddress(cell);
    if (reading.kind !== 'address') return this.withBadAddress(cell, post, place, reading.kind === 'bad' ? reading.words : 'is empty.');
    const { address } = reading;
    const people = this.peopleByAddress.get(address) ?? [];
    const outside = isInDomains(address, this.domains)
      ? undefined
      : problem(
          place,
          'address-outside-domains',
          `${address} is not in the allowed e-mail domains, so it is not mailed. To mail it, add its domain on the Settings tab.`,
        );
    return this.keep({
      key: address,
      address,
      posts: [post, ...people.map((person) => person.post)],
      isPaused: people.some((person) => person.pausedUntil !== undefined && this.today <= person.pausedUntil),
      isDirector: people.some((person) => hasRole(person, 'Director')),
      ...(outside === undefined ? {} : { obstacle: outside }),
    });
  }

  private withBadAddress(cell: string, post: string, place: Place, words: string): Holder {
    const found = shortened(cell.trim().replace(/\s+/g, ' '), 60);
    const person = this.personOf(post);
    return this.keep({
      key: keyWithoutAddress(post, place),
      address: found,
      posts: [post],
      isPaused: false,
      isDirector: person !== undefined && hasRole(person, 'Director'),
      obstacle: problem(place, 'address-unusable', `"${found}" ${words}`),
    });
  }

  private withoutAddress({ post, place }: Hat): Holder {
    const person = this.personOf(post);
    return this.keep({
      key: keyWithoutAddress(post, place),
      address: '',
      posts: [post],
      isPaused: false,
      isDirector: person !== undefined && hasRole(person, 'Director'),
      obstacle: problem(
        place,
        'address-missing',
        `${post.trim() === '' ? 'this row' : `"${shortened(post.trim())}"`} has no e-mail address here or on the ` +
          `People tab. Enter one, and the next summary goes to it.`,
      ),
    });
  }

  private keep(holder: Holder): Holder {
    const kept = this.byKey.get(holder.key) ?? { ...holder, posts: [] };
    this.byKey.set(holder.key, kept);
    for (const post of holder.posts) {
      if (post.trim() !== '' && !kept.posts.some((known) => compared(known) === compared(post))) kept.posts.push(post.trim());
    }
    return kept;
  }
}

/** A holder whose posts are still being gathered. */
interface KeptHolder extends Holder {
  readonly posts: string[];
}

/** "Paused up to and including 31 March 2026." */
export function pausedWords(plan: MailedPeople, address: string, today: PlainDate): string {
  const until = plan.people
    .filter((person) => person.pausedUntil !== undefined && today <= person.pausedUntil && compared(person.email) === address)
    .map((person) => person.pausedUntil as PlainDate)
    .sort()
    .pop();
  return until === undefined ? '' : `Paused up to and including ${formatDate(until)}.`;
}

function hasRole(person: Person, role: string): boolean {
  return person.roles.some((held) => compared(held) === compared(role));
}

function keyWithoutAddress(post: string, place: Place): string {
  return post.trim() === '' ? placeOf(place) : `post ${compared(post)}`;
}
