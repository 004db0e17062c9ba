/**
 * The words of progress: what each says by its stem, with what denies or qualifies it. Tried in this order, and each takes
 * its words away from the next: "not yet started" must not be read as "started". The text is in small letters.
 */

/** What a group of words says of the work. */
export type ProgressSign =
  | 'not started'
  | 'unfinished'
  | 'closed, plainly'
  | 'closed'
  | 'paused'
  | 'part done'
  | 'to be done'
  | 'done'
  | 'in progress'
  | 'off track'
  | 'at risk'
  | 'trouble'
  | 'no trouble'
  | 'nothing more'
  | 'denied'
  | 'waiting';

const NOT = "(?:not|never|\\w+n't|nothing|none|yet to be|yet to|still to be|still to)";
/** Up to three words between a denial and what it denies. */
const FEW = '(?:\\s+(?!but\\b|and\\b)[\\w-]+){0,3}\\s+';
const STARTED = '(?:start\\w*|beg[iau]n\\w*|commenc\\w*|initiat\\w*|progress(?:ed)?|action(?:ed)?|undertak\\w*|under\\s?way|launched)';
const DONE_WHATEVER_THE_FORM =
  'done|met|discharged|embedded|resolved|actioned|accomplished|concluded|signed[- ]off|mitigated|satisfied|in place|undertaken|' +
  'addressed|carried out';
const DONE_STEMS =
  '(?:complet(?:e|ed|ely|ion)|finish(?:ed)?|achiev(?:e|ed)|deliver(?:ed)?|implement(?:ed)?|fulfil(?:l?ed)?|' + `${DONE_WHATEVER_THE_FORM})`;
/** As a state: "achieve" and "completion" alone are none. */
const DONE_AND_OVER = `(?:complete(?:d|ly)?|finished|achieved|delivered|implemented|fulfil(?:l?ed)|${DONE_WHATEVER_THE_FORM})`;
const CLOSED_STEMS =
  '(?:withdraw\\w*|cancel\\w*|supersed\\w*|abandon\\w*|dropped|discontinu\\w*|ceased|stopped|terminated|removed|' +
  'replaced|merged|transferred|obsolete|void(?:ed)?|duplicat\\w*)';
const PAUSED_STEMS =
  '(?:temporar\\w*|paus\\w*|(?:put |placed |currently )?on[- ]hold|suspend\\w*|defer\\w*|postpon\\w*|halted|frozen|parked|dormant|' +
  'in abeyance|stood down)';
const TRACK = '(?:on[- ](?:track|target|course|schedule|plan|time))';
const PARTLY =
  '(?:part(?:ly|ially|ial)?|in ' +
  'part|all but|close to|nearing|approaching|towards|virtually|practically|essentially|as good as|' +
  'nearly|almost|mostly|largely|substantial(?:ly)?|some(?:what)?|half|semi|majority|most|several|initial(?:ly)?|' +
  'first|interim|draft|phase|stage|pilot|\\d+ ' +
  '(?:out )?of \\d+)';

const sign = (name: ProgressSign, ...patterns: readonly string[]): readonly [ProgressSign, RegExp] => [
  name,
  new RegExp(`(?<![\\w-])(?:${patterns.join('|')})(?![\\w])`, 'g'),
];

export const SIGNS: readonly (readonly [ProgressSign, RegExp])[] = [
  sign(
    'nothing more',
    'no (?:further|more|additional|other) \\w+(?: (?:is |are |was )?(?:required|needed|necessary|planned|to report))?',
    'no (?:\\w+ )?(?:action|work)s? (?:is |are |was )?(?:required|needed|necessary)',
    'as (?:required|planned|needed|agreed|expected|scheduled)',
  ),
  sign(
    'no trouble',
    `(?:no|without|not|nil)\\s+(?:\\w+\\s+)?(?:delay\\w*|slippage|issues?|concerns?|problems?|late|behind|overdue|at risk)`,
  ),
  sign(
    'closed',
    `no longer${FEW}?\\s*(?:required|needed|relevant|applicable|pursued|valid|necessary|proceeding|viable|going ahead)`,
    'not (?:being |to be )?(?:pursu\\w*|proceed\\w*|taken forward|going ahead|required|needed|applicable|relevant)',
    'will not (?:be )?(?:pursu\\w*|proceed\\w*|go ahead|taken forward)',
  ),
  sign(
    'off track',
    `(?:${NOT}|no longer)${FEW}?\\s*${TRACK}`,
    'off[- ](?:track|target|course|schedule|plan)',
    `will not be (?:${DONE_STEMS}|ready|delivered)`,
    `will not (?:${DONE_STEMS})`,
    'unlikely to be \\w+',
    'missed',
    'overdue',
    'over[- ]?due',
    '(?:deadline|date) (?:has |was )?(?:passed|missed)',
    'blocked',
  ),
  sign('trouble', '(?:unable to|cannot|can not|could not|failed to) \\w+', `${NOT}${FEW}?\\s*progressing`),
  sign(
    'at risk',
    '(?:little|limited|insufficient|minimal|slow|poor) progress',
    '(?:progress|pace) (?:is|has been|was|remains) (?:\\w+ )?(?:slow|limited|poor|patchy|insufficient|minimal|inconsistent)',
  ),
  sign(
    'not started',
    `${NOT}${FEW}?\\s*(?:scheduled to\\s+)?${STARTED}`,
    `no (?:\\w+ )?(?:progress|action|work|start|activity|movement)(?: (?:to date|yet|made|taken))?`,
    'to ?do',
    'unstarted',
    '(?:due|about|ready|planned|scheduled|expected) to (?:start|begin|commence)',
    '(?:will|to) (?:be )?(?:started|begun|commenced|start|begin|commence)',
    'planned',
    'scheduled',
    'backlog',
    'queued',
  ),
  sign(
    'unfinished',
    `${NOT}${FEW}?\\s*(?:${DONE_STEMS}|closed|ready)`,
    '(?:incomplete|unfinished|unresolved|unmet|undelivered|unachieved|outstanding|not done)',
  ),
  sign(
    'denied',
    `(?:${NOT}|no longer)${FEW}?\\s*(?:${CLOSED_STEMS}|${PAUSED_STEMS}|active|live|open)`,
    `${PAUSED_STEMS} (?:is |was |has been )?(?:lifted|ended|over|removed)`,
    '^(?:none|nil|zero|nothing)$',
  ),
  sign(
    'to be done',
    '(?:to|will|should|would|could|must|can|shall|may|might|due|expected|needs?|proposed?|recommended?) (?:to )?(?:be )?' +
      `(?:\\w+ly )?(?:${CLOSED_STEMS}|${PAUSED_STEMS}|closed?|closure)`,
  ),
  sign('closed', CLOSED_STEMS),
  sign('closed, plainly', 'closed(?: (?:off|down|out))?'),
  sign('paused', PAUSED_STEMS),
  sign('part done', `${PARTLY}(?:\\s+[\\w-]+){0,3}[\\s-]+${DONE_STEMS}`),
  sign('part done', `${DONE_STEMS} (?:in part|partly|partially)`, 'in part', 'partly', 'partially'),
  sign(
    'at risk',
    'delay\\w*',
    'behind(?: (?:schedule|track|target|plan|time))?',
    'slip\\w*',
    'late(?:r than \\w+)?',
    'lagging',
    'stalled',
    'at risk',
    'risks? of \\w+',
    'in jeopardy',
    'overr[au]n\\w*',
    'slow(?:er)? (?:than \\w+|progress)',
  ),
  sign('in progress', `${TRACK}(?:\\s+(?:to|for)\\s+(?:be\\s+)?${DONE_STEMS}|\\s+for (?:completion|delivery))?`),
  sign(
    'to be done',
    `(?:to|will|should|would|could|must|can|shall|due|expected|needs?|needed|required) (?:to )?(?:be |have been )?(?:fully )?${DONE_STEMS}`,
  ),
  sign(
    'in progress',
    `being (?:\\w+ly )?\\w+`,
    `${DONE_STEMS} (?:is )?(?:ongoing|on-?going|continuing)`.replace(DONE_STEMS, '(?:completion|delivery|implementation)'),
  ),
  sign(
    'to be done',
    '(?:complete|finish|deliver|implement|achieve|close) (?:the|all|a|an|our|this|these|any|each|every)',
    'completion (?:due|by|in|on|expected|planned|date)',
  ),
  sign('done', DONE_AND_OVER, '[✓✔☑]'),
  sign(
    'in progress',
    'in[- _]?progress',
    'work in progress',
    'wip',
    'progress\\w*',
    'on-?\\s?going',
    're-?start\\w*',
    'resum(?:ed|ing|es?)',
    're-?instat\\w*',
    're-?open\\w*',
    'started',
    'begun',
    'commenced',
    'under[- ]?way',
    'open',
    'continu\\w*',
    'active(?:ly)?',
    'in development',
    'developing',
    'in train',
    'in hand',
    'under (?:review|development|discussion|consideration|construction|consultation)',
    'work(?:ing)? on',
    'well advanced',
    'mobilis\\w*',
    'initiated',
    'ahead of (?:schedule|plan|target)',
  ),
  sign(
    'trouble',
    'extensions?',
    'extended',
    'reschedul\\w*',
    're-?profil\\w*',
    're-?dated',
    'issues?',
    'problems?',
    'concerns?',
    'escalat\\w*',
    'risks?',
    'difficult\\w*',
    'barriers?',
    'no (?:resources?|funding|capacity)',
    'lack of \\w+',
  ),
];

/** What the work waits for. */
export const WAITING =
  /\b(?:pending|awaiting|waiting (?:for|on)|awaits|subject to|dependent (?:up)?on|depend(?:s|ing) on|held up by)\b\s*(.*)$/;
/** A check that comes after the work: the work itself is finished. */
export const CHECK_AWAITED = new RegExp(
  String.raw`^(?:\w+\s+){0,3}(?:sign[- ]?off|signing off|approval|verification|ratification|validation|evidence|` +
    String.raw`review|confirmation|closure|formal \w+)\b`,
);
/** The rest of the clause is not yet so, or only the cause of it. */
export const NOT_YET_SO = /\b(?:until|till|when|once|if|unless|before|so that|in order|e\.?g\.?|for example|to keep)\b.*$/;
/** Words that say nothing of their own, and names for the action itself. */
export const SAYS_NOTHING = new RegExp(
  `^(?:${[
    'a|an|the|this|that|these|those|it|its|is|are|was|were|be|been|has|have|had|now|all|fully|full|totally|wholly|' +
      'already|just|recently|since',
    'actions?|work|works|tasks?|recommendations?|objectives?|targets?|milestones?|items?|activit(?:y|ies)|projects?|' +
      'status|overall|both|each|every',
    'elements?|successfully|also|we|as|at|yes|formally|marked|considered|deemed|reported|confirmed|currently|' +
      'later|subsequently|then|again|' +
      'still|presently|rated|judged|assessed',
    'on|in|by|of|for|to|with|from|and|or|yet|not|so|far|date|time|acceptable|satisfactor(?:y|ily)',
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|' +
      'dec(?:ember)?|[\\d/.:-]+(?:st|' +
      'nd|rd|th)?|weeks?|months?|days?',
  ].join('|')})$`,
);
