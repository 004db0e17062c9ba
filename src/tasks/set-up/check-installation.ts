import { now } from '../../google/clock.ts';
import { CONFORMANCE_CASES, checkConformance, googleServices } from '../../google/conformance-cases.ts';
import type { ConformanceFinding } from '../../google/conformance-cases.ts';
import { documentProperties, setDocumentProperties } from '../../google/properties.ts';
import { alert } from '../../google/ui.ts';
import { spreadsheetZone, useSpreadsheetZone } from '../../google/zone.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import type { Properties } from '../../storage/document-state.ts';
import { shippedPresentation } from '../paper/shipped-presentation.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { errorInWords } from '../trouble.ts';
import { locale, mailQuota, manifest, nightly, permissions, triggers, zoneOf } from './environment-checks.ts';
import type { InstallationCheck } from './environment-checks.ts';
import { isSetUpWanting, setUpProperty, setUpState } from './set-up-state.ts';
import { createOrRepairTabs } from './set-up-tabs.ts';
import { looks, protections, setUp, version } from './tab-checks.ts';

export type { InstallationCheck } from './environment-checks.ts';

const TASK = 'Check this installation';

/**
 * Looks at what the product needs of Google here: permissions, manifest, language, time zone, tabs and their looks,
 * triggers, e-mail, and whether Google behaves as the product expects. That last check works on a tab of its own, which
 * is deleted again; officers' tabs are not touched. What the tabs have lost is noted, and the next repair mends it.
 */
export function checkThisInstallation(): TaskAnswer {
  const properties = afterSetUp(documentProperties());
  const zone = spreadsheetZone();
  useSpreadsheetZone(zone);
  const today = now().date;
  let behaviour: readonly ConformanceFinding[] = [];
  const checks = [
    told('Permissions', permissions),
    told('Manifest', manifest),
    told('Version', () => version(properties)),
    told('Language', locale),
    told('Time zone', () => zoneOf(zone)),
    told('Tabs', () => setUp(properties)),
    told('Look of the tabs', () => looksNoted(properties, today)),
    told('Protected cells', protections),
    told('Automatic updates', () => triggers(properties)),
    told('Last nightly refresh', () => nightly(properties, today)),
    told('E-mail', mailQuota),
    told('Google behaves', () => {
      behaviour = checkConformance(
        googleServices(),
        shippedPresentation,
        CONFORMANCE_CASES.filter(({ isSeen }) => isSeen !== true),
      );
      return googleBehaves(behaviour);
    }),
  ];
  const wrong = checks.filter(({ isRight }) => !isRight);
  const message =
    wrong.length === 0
      ? 'Everything is as it should be.'
      : `${wrong.length} of ${checks.length} checks ${wrong.length === 1 ? 'needs' : 'need'} attention.`;
  alert(TASK, [message, ...checks.map(({ name, isRight, words }) => `${isRight ? '✓' : '✗'} ${name}: ${words}`)].join('\n'));
  return { task: TASK, today, message, problems: [], documents: [], mails: [], details: { checks, behaviour } };
}

/** A set up that was cut off is gone on with first. */
function afterSetUp(properties: Properties): Properties {
  if (!isSetUpWanting(properties)) return properties;
  createOrRepairTabs();
  return documentProperties();
}

/** A check that cannot be made, for want of a service or a permission, is a finding itself; the others go on. */
function told(name: string, check: () => InstallationCheck): InstallationCheck {
  try {
    return check();
  } catch (error) {
    return { name, isRight: false, words: `this could not be looked at. ${errorInWords(error)}` };
  }
}

function looksNoted(properties: Properties, today: PlainDate): InstallationCheck {
  const { check, due } = looks(properties, today);
  const state = setUpState(properties);
  if (state?.isFinished === true && due.length > 0) setDocumentProperties(setUpProperty({ ...state, due }));
  return check;
}

function googleBehaves(findings: readonly ConformanceFinding[]): InstallationCheck {
  const unexpected = findings.filter(({ seen }) => seen !== '');
  const words =
    unexpected.length === 0
      ? `as expected in ${counted(findings.length, 'case')}.`
      : `not as expected in ${unexpected.length} of ${counted(findings.length, 'case')}. Please tell the maintainers: ` +
        `${unexpected.map(({ name, seen }) => `${name}: ${seen}`).join('; ')}`;
  return { name: 'Google behaves', isRight: unexpected.length === 0, words };
}
