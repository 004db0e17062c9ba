import type { Answer } from '../../services/ui/officer.ts';
import type { RunSummary, WindowView } from './window-view.ts';

/** What the host tells without being asked. */
export type HostEvent =
  | {
      readonly tell: 'page';
      readonly kind: 'dialog' | 'sidebar';
      readonly title: string;
      readonly html: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly tell: 'toast'; readonly title: string; readonly text: string }
  | { readonly tell: 'question'; readonly question: Question }
  | { readonly tell: 'ran'; readonly run: RunSummary }
  | { readonly tell: 'changed'; readonly window: WindowView }
  | { readonly tell: 'saved'; readonly files: readonly string[] }
  | { readonly tell: 'not saved'; readonly message: string };

/**
 * What the browser is told: pages travel by number, and are fetched. What a script shows and where it leads is for the window
 * whose command it ran for; `elsewhere`: that was another window.
 */
export type PageEvent =
  | Exclude<HostEvent, { tell: 'page' | 'changed' }>
  | (Extract<HostEvent, { tell: 'changed' }> & { readonly elsewhere?: boolean })
  | {
      readonly tell: 'page';
      readonly kind: 'dialog' | 'sidebar';
      readonly title: string;
      readonly number: number;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly tell: 'answered' };

/** An alert or prompt that a script waits for. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Answer['button'][];
}
