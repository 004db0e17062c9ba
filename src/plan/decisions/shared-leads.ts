/** "That:", "That Cabinet:", "to:" and the bare "That" before "(i) …": words that every item of the list shares. */
const BODY = '(?:the |this )?(?:committee|cabinet|board|panel|council|executive)';
const LEAD = new RegExp(`^(?:that|to|that (?:the |this )?[\\w ’'-]{3,40}|${BODY})\\s*:\\s*[-–—]?$|^(?:that|to)$`, 'i');

/**
 * "Approves the plan" under "That Cabinet" is "That Cabinet approves the plan"; an item with a "That" of its own keeps it, and
 * "to approve it" under "That Cabinet be recommended to" says it once.
 */
export function led(lead: string, text: string): string {
  if (/ to$/i.test(lead) && /^to\b/i.test(text)) return `${lead}${text.slice(2)}`;
  if (lead === '' || /^(?:that|to)\b/i.test(text)) return text;
  return `${lead} ${/^[A-Z][a-z]+ (?!of\b)/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text}`;
}

/** Resolutions that run on in one line, "(a) That …; (b) That …" or "That (i) …; (ii) …", each on a line of their own. */
export function separated(line: string): string[] {
  const begun = line.replace(
    /^((?:(?:IT WAS )?RESOLVED|AGREED|Resolved|Agreed|It was (?:resolved|agreed))?[\s:–-]*(?:[Tt]hat|[Tt]o)):?\s+(\((?:i|a|1)\))\s+/,
    '$1\n$2 ',
  );
  const isRun = begun !== line;
  return begun
    .replace(/([;.:])\s+(?:and\s+)?(\(?(?:[a-z]|\d{1,2})[).])\s+(?=That\b)/g, '$1\n$2 ')
    .replace(isRun ? AFTER_COMMA : AFTER_SEMICOLON, '$1\n$2 ')
    .split('\n');
}

/** In a run that began with its "(a)", a comma is enough. */
const AFTER_COMMA = /(;|; and|, and|,)\s+(\((?:i{1,3}|iv|vi{0,3}|ix|x|[b-z]|\d{1,2})\))\s+/g;
const AFTER_SEMICOLON = /(;|; and|, and)\s+(\((?:i{1,3}|iv|vi{0,3}|ix|x|[b-z]|\d{1,2})\))\s+/g;

/** The words that every item shares, without their colon; `undefined` where the line is no such beginning. */
export function sharedLead(line: string): string | undefined {
  return LEAD.test(line) ? line.replace(/\s*:?\s*[-–—]?$/, '') : undefined;
}
