import { sentenceCase } from '../../words/words.ts';

/** The word that makes a phrase a post: "Strategic Director", "Head of Service", "Chairman of this Committee". */
const ROLE =
  '(?:Directors?|Heads?|Officers?|Managers?|Chair(?:man|woman|person)?s?|Leaders?|Leads?|' +
  'Chief Executive|Executive Member|Cabinet Member|Portfolio Holder|' +
  'Solicitor|Clerk|Commissioners?|Chief Constable|Monitoring Officer|Treasurer|Secretary|Co-?ordinators?|Principal Social Worker)';
/** Words before and after the role that belong to the post: capitals, joined by small words; a service in brackets. */
const CAPITAL = "(?:[A-Z][\\w’'-]*,?|&)";
const POST =
  `(?:${CAPITAL} (?:(?:of|for|and) )?){0,5}${ROLE}(?:,? (?:of|for|and|the|this|to|in) (?:the |` +
  `this )?${CAPITAL}(?: (?:${CAPITAL}|and|of|for)(?= |,|\\.|;|$))*| ${CAPITAL}(?: (?:${CAPITAL}|and|of|` +
  `for)(?= |,|\\.|;|$))*| ?\\([^)]{3,60}\\)|, ${CAPITAL}(?: ${CAPITAL})*(?= (?:be|to|is|should|has|` +
  `was)\\b))*`;
const POSTS = `(${POST}(?:,? (?:and|together with) (?:the )?${POST})?)`;

const DO =
  '(?:bring|report|provide|circulate|arrange|write|prepare|meet|submit|present|share|consider|review|' +
  'send|ensure|investigate|explore|lead|oversee|draft|publish|contact|liaise|update|develop|produce|' +
  'undertake|make|take|put|respond|attend|confirm|finalise|agree|work|complete|monitor|consult|check|' +
  'invite|discuss|raise|set|establish|convene|feed)';

/** How minutes say who is to act, in the order tried. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b[Tt]he ${POSTS} (?:be|is|are) (?:hereby )?(?:requested|asked|instructed|authorised|invited|` +
      `required|tasked|delegated|given|empowered|directed)\\b`,
  ),
  new RegExp(
    `\\b(?:[Rr]equest|[Aa]sk|[Ii]nstruct|[Aa]uthorise|[Ii]nvite|[Rr]equire|[Tt]ask|[Dd]irect)(?:s|ed)? (?:that )?(?:the )?${POSTS}\\b`,
    '',
  ),
  new RegExp(`\\b(?:[Dd]elegat\\w+|[Aa]uthority|[Rr]esponsibility) (?:be (?:delegated|given) )?to (?:the )?${POSTS}`),
  new RegExp(`\\b(?:[Tt]hat )?(?:[Tt]he )?${POSTS} (?:(?:to|will|should|must|would) )?${DO}s?\\b`),
  new RegExp(`\\b(?:[Tt]he )?${POSTS} (?:also |then )?(?:agreed|undertook|offered|promised|committed|gave|confirmed|advised|assured)\\b`),
  new RegExp(`^(?:[Aa]ction:? )?${POSTS}(?: to\\b|:)`),
  new RegExp(`\\(?\\b(?:[Aa]ction|[Oo]wner|[Ll]ead)(?: by)?: ?(?:the )?${POSTS}\\)?`),
];

/** The post that a resolution or a promise names to act, as it words it; '' where it names none. A committee is no owner. */
export function ownerIn(text: string): string {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined && !/^(?:Officers?|Managers?|Leads?|Directors|Heads)$/.test(found))
      return sentenceCase(found.replace(/^The /, '').replace(/,$/, '').trim());
  }
  return '';
}
