import { fromBase64 } from '../../google/base64.ts';
import { currentUserEmail } from '../../google/session.ts';
import type { PaperInput } from '../../papers/paper-source.ts';
import { FORMATS } from '../../papers/formats/formats.ts';
import { checkTemplate } from '../../papers/templates/template-check.ts';
import { formatOfTemplate } from '../../papers/templates/format-of-template.ts';
import { readTemplates, sameTemplate, templateRows } from '../../papers/templates/template-store.ts';
import { writePaperDocument } from '../../papers/write-paper-document.ts';
import type { PaperFormat } from '../../plan/model.ts';
import { PAPER_FORMATS } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import { counted } from '../../words/words.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import { problemInWords } from '../../workbook/places.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { storedTemplateRows } from '../../storage/stored-templates.ts';

interface TemplateUpload {
  /** What the Bodies tab will call it. */
  readonly name: string;
  /** The file as base64, with or without the "data:…;base64," that browsers put before it. */
  readonly base64: string;
}

/** Menu: opens the dialog. */
export function openUploadTemplate(): void {
  bringTabsFor('uploadAPaperTemplate');
  showPage('upload-template', { title: 'Upload a paper template', width: 600, height: 460 });
}

/** Checks a clerk's template, tries it on the plan as it stands, and keeps it as the next version of its name. */
export function uploadTemplateTask(upload: TemplateUpload): TaskAnswer {
  const by = currentUserEmail();
  return runTask('Upload a paper template', { lock: true, startedBy: by === '' ? 'menu' : by }, (run) => {
    const name = String(upload?.name ?? '')
      .trim()
      .replace(/\.docx$/i, '');
    const fault = nameFault(name);
    if (fault !== undefined) return { message: fault, refused: true, isUneventful: true };
    const base64 = String(upload.base64 ?? '')
      .replace(/^data:[^,]*,/, '')
      .replace(/\s+/g, '');
    if (!isBase64(base64))
      return { message: `"${name}" was not received whole. Choose the file again.`, refused: true, isUneventful: true };
    const bytes = fromBase64(base64);
    const problems = checkTemplate(name, bytes);
    if (problems.length > 0)
      return {
        message:
          `"${name}" was not kept: ${counted(problems.length, 'thing')} to put right. ` +
          `${problems.slice(0, 1).map(problemInWords).join('')}`,
        problems,
        refused: true,
        isUneventful: true,
      };
    return kept({ name, base64, bytes, by }, run);
  });
}

/** Looks for what must not be there: a pattern of the whole would need as much stack as the text is long. */
const isBase64 = (text: string): boolean => text !== '' && !/[^A-Za-z0-9+/=]/.test(text) && !/=[^=]|===/.test(text);

function nameFault(name: string): string | undefined {
  if (name === '') return 'Give the template a name, such as "Scrutiny report".';
  if ((PAPER_FORMATS as readonly string[]).includes(name.toUpperCase()))
    return `"${name}" is the letter of a format that ships with the product. Choose another name.`;
  return name.length > 80 ? 'The name has more than 80 characters. Choose a shorter one.' : undefined;
}

interface Checked {
  readonly name: string;
  readonly base64: string;
  readonly bytes: Uint8Array;
  readonly by: string;
}

function kept({ name, base64, bytes, by }: Checked, run: TaskRun): TaskResult {
  const format = formatOfTemplate(bytes);
  const workbook = run.openWorkbook();
  const tried = triedOnPlan(bytes, format, workbook);
  if (tried.fault !== undefined)
    return { message: `"${name}" was not kept: tried on the plan as it stands, ${tried.fault}`, refused: true, isUneventful: true };
  const stored = storedTemplateRows(workbook);
  if (stored === undefined) return { message: 'The tab Templates is missing. Choose Set up ▸ Create or repair tabs.', refused: true };
  const same = readTemplates(stored).find((each) => sameTemplate(each.name, name) && each.base64 === base64);
  if (same !== undefined)
    return {
      message: `"${name}" is kept already: version ${same.version} is this very file.`,
      isUneventful: true,
      details: { name, version: same.version, format },
    };
  const rows = templateRows({ name, base64, when: run.today, by }, stored);
  appendRecords(
    'templates',
    rows.map((row) => ({ ...row, when: { date: row.when, time: run.time } })),
  );
  const version = rows[0]?.version ?? 1;
  return {
    message:
      `"${name}" is kept as version ${version}, with the structure of format ${format} (${FORMATS[format].name.toLowerCase()}). ` +
      `Enter "${name}" as the format of a body to use it.`,
    problems: tried.problems,
    details: { name, version, format, parts: rows.length },
  };
}

interface Trial {
  readonly fault?: string;
  readonly problems: readonly Problem[];
}

/** Fills the template from the plan. Without a meeting there is nothing to try it on. */
function triedOnPlan(bytes: Uint8Array, format: PaperFormat, workbook: Workbook): Trial {
  const input = trialInput(workbook, format);
  if (input === undefined) return { problems: [] };
  try {
    return { problems: writePaperDocument(input, bytes).problems };
  } catch (error) {
    return { problems: [], fault: `it could not be filled: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function trialInput(workbook: Workbook, format: PaperFormat): PaperInput | undefined {
  const plan = workbook.wholePlan();
  const { today, calendar } = workbook;
  const meeting = plan.meetings.find((each) => plan.bodies.some(({ ref }) => ref === each.body));
  const body = plan.bodies.find(({ ref }) => ref === meeting?.body);
  if (meeting === undefined || body === undefined) return undefined;
  const statuses = actionsNow(workbook).map(({ status }) => status);
  const snapshot = takeSnapshot(plan, statuses, { asAt: today, reason: 'trial', body: '', meeting: '', sequence: 1 });
  return { plan, statuses, snapshot, earlier: [], meeting, body, format, copy: 'clearance', calendar, switches: {} };
}
