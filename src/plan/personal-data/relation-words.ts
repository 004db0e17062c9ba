/** Words for those to whom a child is related, and for what a child has. */

export const STRONG_RELATION =
  '(?:(?:birth |step|foster |adoptive |half[- ]|grand|maternal |paternal |older |younger |elder |big |' +
  'little |baby |twin |own |late )*(?:mothers?|fathers?|mums?|dads?|mam|brothers?|sisters?|siblings?|' +
  'twin|parents|grandparents?|gran|nan|nanna|grandad|aunt|auntie|uncle|cousins?|stepdad|stepmum|sons?|' +
  'daughters?|family(?! (?:hubs?|groups?|support|information|services?|courts?|help|time|centres?|justice|safeguarding|learning))))';
/** The same with a capital at the beginning of a sentence. */
export const RELATION_FIRST =
  `(?:${STRONG_RELATION}|Mother|Father|Mum|Dad|Parents?|Brothers?|Sisters?|Siblings?|Grandmother|` +
  `Grandfather|Aunt|Uncle|Stepfather|Stepmother|Carers?|carers?|parent)`;
export const WEAK_RELATION =
  '(?:(?:foster |former |current |new |previous |allocated )*(?:carers?|foster home|placement|' +
  'social worker|headteacher|class teacher|teacher|bedroom|birthday|nursery|key ?worker|life story|' +
  'care plan|education,? health and care plan|EHCP|school|case file|file|case|injur(?:y|ies)|' +
  'bruis(?:es|ing)|disclosure|father figure|behaviour|wishes and feelings|voice))';
/** What a child has one of. A council or a school has plans and workers by the hundred. */
export const OF_ONE_CHILD =
  '(?:(?:own|new|last|present|current|former|latest|next|allocated|draft|final) )*(?:social worker|key ?worker|care plan|pathway plan|' +
  'personal education plan|PEP|EHCP|child protection plan|health assessment|life story(?: work| book)?|chronology|bedroom|birthday|' +
  'disclosure|independent visitor|(?:adoption|care|placement|supervision|special guardianship) order|SGO|EHC plan|school place|' +
  'guardian|foster (?:home|placement)|case ?file|wishes and feelings)';
export const SAID_OF_IT =
  '(?:has|have|had|is|was|were|are|will|did|does|left|needs|must|should|' +
  'shows?|says|said|ended|started|began|not|in|on|at|with|and|to be)\\b';
/** "Child Development Centre": a noun of what is done, not a child's name. */
export const ABSTRACT = /(?:ment|tion|sion|ing|ity|ance|ence|ology|ship|ics|ners?|ders?)$/;

/** A body may have a sister and a parent too: "sister council", "parent carer forum". */
export const RELATION_OF_A_BODY = new RegExp(
  "^['’]s? (?:\\p{Ll}+ )?(?:sister|parent|brother|sibling|mother|twin|carer|school|case|placement|" +
    'nursery|teacher|social worker)s? (?:inspectorate|council|agency|body|bodies|boards?|company|carers?|' +
    'forum|champion|network|authorit(?:y|ies)|organisations?|improvement|standards|places?|sufficiency|' +
    'budget|services?|transport|admissions?|meals|governors?|nursing|effectiveness|recruitment|briefing|' +
    'academy|training|programme|management|files? audit|audits?|review|register|system|policy|strategy|' +
    'retention|groups?|evenings?|events?|surveys?|feedback)',
  'u',
);
export const RELATED =
  '(?:siblings?|sibs|twin (?:boys|girls|brothers|sisters|sons|daughters)|' +
  'half[- ]siblings|step[- ]siblings|brothers?|sisters?|twins?|triplets|sons?|' +
  'daughters?|nephews?|nieces?|cousins?|grandsons?|granddaughters?|grandchild(?:ren)?|stepsons?|' +
  'stepdaughters?)';
export const ONE_CHILD =
  '(?:child|boy|girl|baby|infant|toddler|teenager|youngster|young person|pupil|son|daughter|brother|' +
  'sister|sibling|twin|nephew|niece|grandson|granddaughter|stepson|stepdaughter)';

/** How names of places end. */
export const PLACE_END =
  /(?:shire|ham|ford|bury|pool|wich|mouth|borough|land|side|minster|hampton|stead|gate|worth|ington|castle|cester|thorpe|wick)$/;
