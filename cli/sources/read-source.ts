import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import mammoth from 'mammoth';
import { parseDelimited } from '../../src/imports/sources/delimited.ts';
import { htmlTables } from '../../src/imports/sources/html-tables.ts';
import { joinTables } from '../../src/imports/sources/pasted-table.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';
import { listed } from '../../src/words/words.ts';
import { decodeText } from './text-encoding.ts';
import { xlsxSources } from './xlsx-source.ts';

/** The first bytes of a file of Office before 2007, and of any Office file with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A file as the grids that an import can read: one for each visible sheet of an .xlsx, one for a .csv, .tsv, .txt, .html
 * or .docx (its tables below one another).
 * @throws Error with one sentence where the file is of another kind, protected by a password, damaged or without a table
 */
export async function readSource(path: string, withHidden = false): Promise<SourceGrid[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const kind = extname(path).toLowerCase();
  if (bytes.length === 0) throw new Error(`"${name}" is empty: there is nothing to import.`);
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new Error(oleWords(name, kind));
  switch (kind) {
    case '.xlsx':
    case '.xlsm':
      return orDamaged(name, 'an Excel workbook (.xlsx)', () => xlsxSources(bytes, withHidden));
    case '.docx':
      return withTables(name, await orDamaged(name, 'a Word document (.docx)', () => docxTables(bytes, name)));
    case '.html':
    case '.htm':
      return withTables(name, htmlTables(decodeText(bytes), name));
    case '.csv':
    case '.tsv':
    case '.txt':
      return [{ name, rows: parseDelimited(decodeText(bytes), kind === '.tsv' ? '\t' : undefined) }];
    default:
      throw new Error(
        `"${name}" cannot be imported. Give a file that ends in ${listed(['.xlsx', '.csv', '.tsv', '.docx', '.html'], 'or')}.`,
      );
  }
}

function oleWords(name: string, kind: string): string {
  return kind === '.xls' || kind === '.doc'
    ? `"${name}" is of an old kind of Office file. Open it and save it as ${kind}x.`
    : `"${name}" is protected by a password. Open it, take the password off, and save it again.`;
}

async function orDamaged<T>(name: string, kind: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof Error && /encrypt|password/i.test(cause.message))
      throw new Error(`"${name}" is protected by a password. Open it, take the password off, and save it again.`, { cause });
    throw new Error(`"${name}" is not ${kind}, or it is damaged. Open it in the program it comes from and save it again.`, { cause });
  }
}

async function docxTables(bytes: Uint8Array, name: string): Promise<SourceGrid[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return htmlTables(value, name);
}

function withTables(name: string, tables: readonly SourceGrid[]): SourceGrid[] {
  if (tables.length === 0) throw new Error(`"${name}" holds no table: there is nothing to import.`);
  return [joinTables(tables, name)];
}
