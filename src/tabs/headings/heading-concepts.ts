/**
 * What the words of a column's heading speak of. Each concept has the stems and turns of phrase that councils use for
 * it; the more a phrase says, the earlier it stands. The text is in small letters, with plain spaces.
 */
export type Concept =
  | 'partners'
  | 'success'
  | 'path'
  | 'cause'
  | 'update'
  | 'status'
  | 'percent'
  | 'email'
  | 'confidence'
  | 'recommendation'
  | 'issue'
  | 'workstream'
  | 'who'
  | 'date'
  | 'start'
  | 'original'
  | 'revised'
  | 'finished'
  | 'other day'
  | 'target'
  | 'progress'
  | 'evidence'
  | 'impact'
  | 'verify'
  | 'phase'
  | 'cost'
  | 'equality'
  | 'public'
  | 'priority'
  | 'action'
  | 'item'
  | 'paragraph'
  | 'context'
  | 'label'
  | 'reference';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*';
const concept = (name: Concept, ...patterns: readonly string[]): readonly [Concept, RegExp] => [
  name,
  new RegExp(`(?<![\\w\u0001])(?:${patterns.join('|')})(?![\\w\u0001])`, 'g'),
];

export const CONCEPTS: readonly (readonly [Concept, RegExp])[] = [
  concept(
    'status',
    '(?:(?:is|has|have|was) (?:\\w+ ){0,3})?(?:action|task|work|it|this)? ?(?:been ' +
      ')?(?:completed?|achieved|done|implemented|closed|finished|met|delivered|on track|on target)(?: (?:yes|y)[ /]+(?:no|n))?\\?',
    '(?:completed?|achieved|done|implemented|closed|finished|met|delivered) (?:yes|y)[ /]+(?:no|n)',
  ),
  concept('priority', '(?:original |adjusted |inherent |residual )?(?:risk|priority) (?:ratings?|scores?|levels?|adjustment|categor\\w+)'),
  concept('who', 'lead (?:partner|agency|agencies|organi[sz]ation)s?'),
  concept(
    'partners',
    'who (?:else|needs|must|should)\\b.*',
    '(?:working )?with whom',
    'partners?(?:hips?)?(?: agenc\\w+| organi[sz]ations?| involved)?',
    'support(?:ed by|ing (?:officers?|agenc\\w+|leads?)| from)?',
    'contribut(?:ors?|ing)(?: \\w+)?',
    'stakeholders?',
    'others? involved',
    'consult(?:ees?|ed)',
    '(?:to be )?informed',
  ),
  concept(
    'success',
    'how (?:will|do|shall|would|can|might) (?:we|you|it|this|success|progress|impact|they) (?:know|measure|tell|be ' +
      '(?:measured|known|judged))\\b.*',
    '(?:what )?(?:does )?(?:good|success) (?:will )?looks? like',
    'success(?:ful)?(?: (?:criteri\\w+|measures?|factors?|indicators?|outcomes?))?',
    '(?:key )?(?:performance|success|outcome|impact) (?:indicators?|measures?|metrics?|criteri\\w+)',
    'measures? of (?:success|impact|progress|performance)',
    '(?:expected|intended|desired|planned|required|anticipated|target|sought) (?:outcomes?|results?|impacts?|benefits?|effects?|changes?)',
    '(?:outcomes?|results?|impacts?|benefits?) (?:expected|intended|desired|required|sought|measures?)',
    'what (?:will )?(?:be )?(?:difference|impact|outcome|change)s?\\b.*',
    'what will (?:be different|change|improve)\\b.*',
    'kpis?',
    'indicators?',
    'criteri(?:a|on)',
    'metrics?',
    'measurements?',
    'outcomes?',
    'results?',
    'benefits?',
  ),
  concept(
    'path',
    '(?:path|route|road|return|back) to green',
    'recovery (?:plan|action)s?',
    'corrective actions?',
    'remedial actions?',
    '.*\\bback on track',
  ),
  concept(
    'cause',
    'causes?',
    '(?:reasons?|explanation) (?:for|of) (?:delay|slippage|red|amber|lateness|variance|exception|being)\\w*\\b.*',
    'reasons?',
  ),
  concept(
    'update',
    'progress (?:update|report|note|comment|narrative|summary|log|made|achieved)s?(?: to date)?',
    'progress (?:to date|so far|since|as at|at|in|on|against|during)\\b.*',
    `progress (?:${MONTH}|q[1-4]|quarter|\\d{4}|\\d{1,2}/)[\\w\\s/]*`,
    `(?:actions?|work) (?:from|since|during|to|in) (?:${MONTH}|\\d|date)[\\w\\s/]*`,
    '(?:actions?|work|steps?|activit\\w+|measures?) (?:already )?(?:taken|completed|undertaken|done|carried out|to ' +
      'date|delivered|complete)(?: (?:to date|so far))?',
    'what (?:has|have|had|we|did|is)(?: (?:been|we|already|now|have|being))* (?:done|achieved|happened|changed|delivered|completed)\\b.*',
    'where (?:are we|we are)\\b.*',
    '(?:latest|current|present|recent) (?:position|situation|update|news|progress|commentary|comments?)',
    'status (?:descriptions?|comments?|notes?|updates?|commentary|narrative|details?)',
    '(?:resolution|closure|completion) (?:notes?|comments?|details?)',
    'up-?dates?(?: on progress)?',
    'comment(?:s|ary)?',
    'notes?',
    'narrative',
    'remarks?',
    'observations?',
    'achievements?(?: to date)?',
    'position(?: statement)?',
    'feedback',
  ),
  concept(
    'status',
    '(?:assessment|rating|state|status|stage|degree|level) of (?:progress|completion|delivery|action|implementation)(?: ' +
      '\\w*categor\\w+| rating)?',
    'progress (?:status|rating|categor\\w+|code|rag|grade|score)s?',
    '(?:delivery|completion|implementation|action|task|current|overall)? ?b?rag(?: (?:rating|status|rated|score))?',
    'on[- ](?:target|track|schedule)(?: to (?:achieve|deliver|complete))?',
    'traffic[- ]?lights?(?: \\w+)?',
    'colour(?: (?:code|rating))?',
    'status',
    'state',
    'stage',
    'ratings?',
    'decision(?! mak)',
  ),
  concept(
    'percent',
    'percent(?:age)?(?: (?:of )?(?:complet\\w+|done|progress|achieved|delivered))?',
    'per cent(?: \\w+)?',
    '(?:complet\\w+|progress) (?:percent(?:age)?|per cent)',
  ),
  concept('email', 'e-?mails?(?: address(?:es)?)?'),
  concept('confidence', '(?:delivery )?confidence(?: (?:level|rating))?', 'likelihood of (?:delivery|success|completion)'),
  concept(
    'recommendation',
    'recommendations?',
    'recs?',
    'areas? (?:for|of|needing|requiring) (?:improvement|development|action|focus|concern|priority|further)\\b(?: action)?',
    'afis?',
    '(?:audit|inspection|ofsted|inspectorate|review|key)? ?findings?',
    'what (?:needs|has|do we need) to (?:improve|change|get better|be (?:better|improved|different))\\b.*',
    '(?:improvement|development) (?:areas?|needs?|needed|required|points?|priorit\\w+|themes?|objectives?)',
  ),
  concept(
    'issue',
    '(?:key |safety |strategic ' +
      ')?(?:issues?|concerns?|weakness(?:es)?|gaps?|objectives?|aims?|goals?|ambitions?|exceptions?|requirements?|standards?)(?: ' +
      '(?:name|descriptio\\w*|identified|raised|title))?',
    '(?:priority|priorities) for (?:improvement|action|development)',
    'paper',
    '(?:key )?lines? of (?:enquiry|inquiry)',
    'kloes?',
  ),
  concept(
    'date',
    '(?:by )?when(?: will| is| by| do| should| must)?\\b.*',
    '(?:completion |target |due |end |finish |delivery |implementation )*dates?(?: due| for completion| of completion)?',
    '(?:target |completion )?deadlines?',
    'due(?: by| on| in)?',
    'time ?-?(?:scales?|lines?|frames?|tables?|limits?)',
    '(?:target )?(?:completion|resolution)(?: by)?(?: targets?)?',
    'delivery by',
    'to be (?:completed|done|achieved|delivered|finished) by',
    '(?:complete|finish|end|done) by',
    'milestones? and dates?',
    'schedule[ds]?',
    'finish',
    'end',
  ),
  concept(
    'who',
    '(?:by )?who(?:m|se)?\\b.*',
    '(?:action |task |lead |responsible |accountable |named |key |senior |overall |operational |strategic |delivery ' +
      '|executive |portfolio |cabinet |service |project |programme |work-?stream |corporate |political ' +
      ')*(?:lead(?:er)?s?|owners?(?:hip)?|officers?|managers?|directors?|post-?holders?|posts?|persons?|people|' +
      'part(?:y|ies)|individuals?|sponsors?|holders?|champions?|members?|contacts?|authority|agency|agencies|teams?|' +
      'organi[sz]ations?)(?: ' +
      '(?:responsible|accountable|name|post|title|role))?',
    'heads? of \\w+',
    'responsib(?:le|ility|ilities)(?: of)?',
    'accountab(?:le|ility)',
    'assign(?:ed to|ees?|ment)',
    'allocated to',
    'points? of contac\\w*',
    'delivered by',
    'decision makers?',
    'sro',
  ),
  concept(
    'workstream',
    'work ?-?(?:streams?|packages?|areas?)',
    'themes?',
    'strands?',
    'programmes?',
    'pillars?',
    'categor(?:y|ies)',
    'topics?',
    'sections?',
    'areas?',
    'domains?',
    'service areas?',
    'services?',
  ),
  concept('other day', '(?:last|date) (?:updated?|reviewed?|changed?|modified)'),
  concept('start', 'start(?:s|ed|ing)?(?: (?:by|on))?', 'commenc\\w+', 'begin\\w*', 'from'),
  concept('original', 'originally', 'original', 'initial', 'baseline', 'first', 'old', 'previous', 'prior', 'former'),
  concept(
    'revised',
    'new',
    'revis(?:ed|ion)',
    'amended',
    'current',
    'extended',
    'extension',
    '(?:re-?)?forecast',
    'expected',
    'projected',
    'updated',
    'latest',
    're-?(?:dated|scheduled|profiled|set)',
    'anticipated',
  ),
  concept('verify', 'verif\\w+', 'sign(?:ed)?[- ]?off', 'approv\\w+', 'checked', 'validat\\w+', 'quality assured'),
  concept('finished', 'completed(?: on)?', 'achieved', 'closed', 'closure', 'actual', 'finished', 'done'),
  concept(
    'other day',
    'raised',
    'opened',
    'identified',
    'detect(?:ed|ion)',
    'logged',
    'created',
    'added',
    'meeting',
    'issued',
    'reported',
    'published',
    'review(?:ed)?',
    'check-?in',
    'exec(?:utive)?',
    'received',
    'recorded',
    'modified',
    'last',
  ),
  concept('target', 'targets?'),
  concept('progress', 'progress'),
  concept(
    'evidence',
    'evidence\\w*',
    'assurance',
    'proof',
    '(?:how )?monitor(?:ing|ed)?(?: (?:arrangements?|and \\w+|method|by|mechanism))?',
    'report(?:ing)? (?:mechanism|arrangements?|route|to)',
    'supporting (?:documents?|information|documentation)',
    'documents?',
    '(?:hyper)?links?',
    'audit trail',
    'oversight',
    'governance',
    'sources? of (?:evidence|assurance)',
  ),
  concept('impact', '(?:overall |actual )?impacts?(?: (?:on \\w+|to date|so far|achieved))?', 'difference made'),
  concept('phase', 'phases?', 'tranches?', 'waves?'),
  concept(
    'cost',
    '(?:estimated |total )?costs?(?: implications?)?',
    'budgets?',
    'resourc\\w+(?: (?:required|implications?|needed|and \\w+))?',
    'fund(?:ing|s|ed)(?: (?:source|required))?',
    'financ\\w+(?: implications?)?',
    'spend',
  ),
  concept('equality', 'equalit\\w+(?: .*)?', 'eq?ia', 'diversity'),
  concept('public', 'public(?:ation)?(?: or exempt)?', 'exempt\\w*', 'confidential\\w*'),
  concept(
    'priority',
    'priorit(?:y|ies)(?: (?:level|rating|order))?',
    'severity',
    '(?:original |adjusted )?risk(?: (?:ratings?|scores?|levels?|adjustment))?',
    'importance',
    'urgency',
    'required or encouraged',
    'mandatory',
  ),
  concept(
    'action',
    '(?:improvement |proposed |planned |agreed |specific |key |recommended |required |management |mitigating ' +
      '|mitigation |smart ' +
      ')*(?:actions?|tasks?|activit(?:y|ies)|steps?|interventions?|responses?|deliverables?|commitments?|milestones?|' +
      'proposals?|initiatives?|measures?|undertakings?)(?: ' +
      '(?:required|needed|proposed|planned|agreed|to be ' +
      '(?:taken|done|undertaken)|plan|points?|details?|description|names?|title|text|measures?|for|we ' +
      'will take))?',
    '(?:overall |planned )?(?:remediation|mitigation|treatment)(?: (?:plans?|actions?))?',
    'what (?:we|will|are|is|needs?|do|must|should|shall|to)\\b.*',
    'how(?: (?:we|will|are|is|it|this)\\b.*)?',
    'what',
    'work (?:required|needed|planned|to be done)',
    'to be done',
    'next steps?',
  ),
  concept('item', 'items?'),
  concept('label', 'titles?', 'descriptio\\w*', 'names?', 'details?', 'text', 'summar(?:y|ies)', 'information'),
  concept('context', '(?:background|context)(?: information)?', 'rationale', 'introduction'),
  concept('paragraph', '(?:report )?para(?:graph)?s?(?: (?:no|number|ref))?', 'pages?(?: (?:no|number))?'),
  concept(
    'reference',
    'ref(?:erence)?s?(?: (?:no|number|code|id))?',
    '(?:unique )?id(?:entifier)?s?',
    'numbers?',
    'nos?',
    'code',
    'index',
    'serial',
    'line',
    'row',
    'sr',
  ),
];
