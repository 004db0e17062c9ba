/**
 * `npm run host-check FOLDER`: runs somebody else's Apps Script project in the local host and prints, by file, which entry
 * functions ran, what was refused by name and what failed. Each folder with .gs or .js files is a project of its own.
 */
import { join } from 'node:path';
import { errorInWords } from './error-in-words.ts';
import { checkProject, type CheckedFile } from './host-check/check-project.ts';
import { projectFolders } from './host-check/project-folders.ts';
import { checkReport } from './host-check/report.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder with .gs or .js files: npm run host-check FOLDER');
  process.exitCode = 2;
} else {
  try {
    const projects = new Map<string, CheckedFile[]>();
    for (const project of projectFolders(folder)) projects.set(project, await checkProject(join(folder, project)));
    console.log(projects.size === 0 ? `There are no .gs or .js files in ${folder}.` : checkReport(projects));
  } catch (error) {
    console.error(errorInWords(error));
    process.exitCode = 1;
  }
}
