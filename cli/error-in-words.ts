/** What a file system refuses, by its code: what follows the file's name. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be found or made: its folder does not exist. Make the folder first.',
  EISDIR: 'is a folder, not a file.',
  ENOTDIR: 'cannot be made: a part of its path is a file, not a folder.',
  EACCES: 'cannot be opened or written: you have no permission. Check the rights of the file and its folder.',
  EPERM: 'cannot be opened or written: you have no permission. Check the rights of the file and its folder.',
  EROFS: 'cannot be written: the disk is read-only.',
  EBUSY: 'is in use by another program. Close it there first.',
  ENOSPC: 'cannot be written: the disk is full.',
};

/** One sentence for whatever went wrong; what the file system refused is said in words. */
export function errorInWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const refusal = code === undefined ? undefined : REFUSALS[code];
  return refusal === undefined ? error.message : `${path === undefined ? 'The file' : `"${path.replace(/\.part$/, '')}"`} ${refusal}`;
}
