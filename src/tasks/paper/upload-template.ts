import { fromBase64 } from '../../google/base64.ts';
import { currentUserEmail } from '../../google/session.ts';
import { checkTemplate } from '../../papers/templates/template-check.ts';
import { PAPER_FORMATS } from '../../plan/model.ts';
import { counted } from '../../words/words.ts';
import { problemInWords } from '../../workbook/places.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { keepTemplate } from './keep-template.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

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
    return keepTemplate({ name, base64, bytes, by }, run);
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
