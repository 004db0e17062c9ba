import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The success criteria that the Public Sector Bodies Regulations ask for. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds against WCAG 2.2 AA, one line for each place. */
export async function accessibilityFaults(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeResults, string[]>(
    (tags) =>
      (window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } }).axe.run(document, {
        runOnly: tags,
        iframes: false,
        resultTypes: ['violations'],
      }),
    WCAG_22_AA,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

/** What a person can use with a keyboard. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]';

/** Presses of the Tab key; pages within the page have controls of their own. */
const MOST_TABS = 200;

/** Controls that the Tab key never comes to. */
export async function unreachableControls(frame: Frame): Promise<string[]> {
  const usable = await frame.evaluate((selector) => {
    const isFirstOfNone = (node: HTMLInputElement): boolean => {
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((radio) => radio.name === node.name);
      return group[0] === node && group.every(({ checked }) => !checked);
    };
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((node) => {
      const closed = node.closest('details:not([open])');
      return (
        // Tab comes to one of a group of radio buttons; the arrow keys go on from there (HTML, 6.6.3).
        (!(node instanceof HTMLInputElement) || node.type !== 'radio' || node.checked || isFirstOfNone(node)) &&
        node.checkVisibility() &&
        !(node as HTMLButtonElement).disabled &&
        node.tabIndex >= 0 &&
        (closed === null || node.tagName === 'SUMMARY')
      );
    });
    shown.forEach((node, place) =>
      node.setAttribute(
        'data-control',
        `${place}: ${node.tagName.toLowerCase()} ${node.id || node.textContent?.trim().slice(0, 40) || ''}`,
      ),
    );
    document.body.tabIndex = -1;
    document.body.focus();
    return shown.map((node) => node.getAttribute('data-control') ?? '');
  }, CONTROLS);
  const reached = new Set<string>();
  for (let press = 0; press < MOST_TABS && reached.size < usable.length; press++) {
    await frame.page().keyboard.press('Tab');
    const control = await frame.evaluate(() => document.activeElement?.getAttribute('data-control') ?? '');
    if (control !== '') reached.add(control);
  }
  return usable.filter((control) => !reached.has(control));
}
