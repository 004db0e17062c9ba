/** Writes SUPPORTED.md beside this file. */
import { writeFileSync } from 'node:fs';
import { supportedText } from './supported.ts';

const path = process.argv[2] ?? 'emulator/SUPPORTED.md';
writeFileSync(path, supportedText());
console.log(`Written: ${path}`);
