/** Words for what befalls a child, and for what a child has, as workers note them: beside a name they say whose life it is. */

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** "His …", "her …": what no officer, place or body has. */
const OF_HIS = oneOf([
  '(?:birth |step|foster |adoptive |half[- ]|grand|older |younger |elder |big |little |baby |twin ' +
    ')*(?:mothers?|fathers?|mums?|mam|dads?|brothers?|sisters?|siblings?|twin|parents|gran|granny|nan|nana|nanna|' +
    'grandad|aunt|auntie|uncle|cousins?|stepdad|stepmum)',
  '(?:foster )?carers?|foster (?:family|home|placement)|birth family|placements?|social worker|SW|key ?worker',
  'personal adviser|PA|IRO|guardian|advocate|teacher|teaching assistant|TA|nursery|bedroom|care plan|pathway plan',
  'PEP|EHCP|health assessments?|jabs|immunisations|passport|life story|wishes and feelings|solicitor|dentist',
  'birthday|medication|health visitor|school (?:place|nurse|uniform)',
  '(?:first|second|third|last|next|LAC|CLA|statutory) review|bail|tag|curfew|bruises|injuries|EHC plan',
]);

/** Groups: what stands between a name and "his placement". */
export const AND_HIS = `(?=([^.;!?\\n]{1,90}?)\\b(?:his|her) (?:[\\p{Ll}-]+ ){0,2}?${OF_HIS}(?![\\p{L}-]))`;

/** Somebody else whose placement it may be. */
export const SOMEBODY_ELSE = new RegExp(
  String.raw`\b(?:child(?:ren)?|boys?|girls?|bab(?:y|ies)|young (?:person|people|man|woman|adult)|pupils?|students?|` +
    String.raw`teenagers?|leavers?|mother|father|mum|dad|parents?|carers?|woman|man|men|women|workers?|officers?|` +
    String.raw`managers?|nurses?|people|persons?|who|someone|nobody|anyone|somebody)\b`,
  'i',
);

const HOME = '(?:home|placement|foster|residential|secure|care|custody|hospital|supported|semi|hotel|refuge|nursery|unit)';
const WHOSE =
  '(?:his|her|their|mum|dad|mother|father|nan|nana|gran|grandad|grandmother|grandparents|parents|aunt\\w*|uncle|' +
  'sister|brother|siblings|carers?|' +
  'foster|relatives|family|friends|adopters|birth|an? (?:aunt|uncle|friend|relative|foster|neighbour|connected)|the ' +
  '(?:nan|gran|mum|dad|carers?))';
const A_PLACE_TO_LIVE = `(?:an? |the |this |that )?(?:[\\p{Ll}-]+ )?(?:${HOME})`;

/** After a form of "to be", or alone in a note: "is placed 60 miles away", "now in secure". */
const STATE = oneOf([
  'placed (?:with|far|away|over \\d|\\d+|together|out of|at (?:an?|home|the)|under|in ' +
    '(?:foster|residential|secure|kinship|emergency|semi|supported|un\\p{Ll}+|care|his|her|an?)\\b)',
  `seen (?:alone|at (?:home|school|nursery|hospital)|in (?:his|her|${HOME}))`,
  '(?:reported )?missing (?:from|for|again|since|over|on|in|between|x|twice|\\d)|reported missing|accommodated',
  'adopted|fostered|remanded|arrested|(?:permanently )?excluded|suspended|exploited|groomed|bullied|bailed',
  'stabbed|assaulted|hit by|bruised|neglected|sectioned|detained|picked up|taken (?:to|into)|removed (?:from|at)',
  'discharged|admitted|conveyed|born (?:at|in|with|pre|early|on|prem)|weighed|not brought',
  '(?:found|located) (?:by (?:police|officers|staff|his|her|a)|with (?:a|his|her|drugs|bruis|cannabis)|in ' +
    '(?:an?|his|her|bed)|at (?:an?|his|her|the (?:station|bus|home))|wandering|asleep|alone|unconscious|unresponsive|safe)',
  'made subject|subject (?:to|of) an?',
  'allocated (?:an? |his |her |to an? )?(?:new )?(?:social worker|worker|SW|PA)|stopped (?:by|and)',
  'strip[- ]searched|charged with|sentenced|returned (?:home|to)',
  'on (?:a )?(?:child protection|CP|CIN|child in need|part[- ]time|reduced|full)',
  'on (?:an? )?(?:ICO|full care order|interim care order|supervision order|the edge of)',
  `(?:living|staying|stopping) (?:with|at|in)|with (?:${WHOSE})|in ${A_PLACE_TO_LIVE}|at home|home alone`,
  'in (?:Y|Year) ?\\d|settled|settling|thriving|struggling|non-?verbal|autistic|pregnant|homeless|NEET|unborn',
  'at risk of|safe and well|known to (?:us|YJS|YOT|CSC|police|the|social care|services|CAMHS)',
  'open to (?:us|CSC|YJS|CAMHS|the|social care|MASH|CIN|early help|exploitation)|on roll|off roll',
  '(?:not )?attending|refusing|self-?harming|walking|talking|sleeping|eating|crying|tearful|scared|frightened',
  'withdrawn|hungry|unkempt|upset|vaping|smoking|using cannabis|drinking|carrying|happy (?:at|in|with|living)',
  'unhappy|due (?:to be born|an? )|failing to thrive|underweight|EHE|CME|electively',
  'waiting for (?:an? |the )?(?:foster|adopt|placement|bed|CAMHS|assessment|school|social worker)',
]);

const HAD = oneOf([
  'been (?:to (?:the |a )?(?:dentist|doctor|GP|hospital|court|school|nursery)|(?:\\p{Ll}+ly ' +
    ')?(?:placed|excluded|suspended|arrested|missing|moved|seen|assaulted|bullied|groomed|adopted|accommodated|' +
    'removed|remanded|sectioned|admitted|discharged|referred ' +
    'to CAMHS|out of school|known to|open to|in (?:care|foster|hospital|custody|residential)|with (?:his|her|the ' +
    'same))|living|staying|self-?harming)',
  'had (?:(?:an? |his |her |the |no |\\d+ |two |three |four |five |six |seven |several |many )(?:new |different ' +
    '|more |changes of )?(?:placements?|social workers?|moves?|jabs|immunisations|schools?|health ' +
    'assessment|baby|fits?|seizures?|PAs?|missing episodes?|review|contact|IHA|RHA|dental))',
  'run away|ran away|gone missing|gone to live|absconded|disclosed|self-?harmed|lost weight|gained weight',
  'moved (?:in with|back|home|placements?|out of (?:his|her))|turned (?:1[0-8]|2[0-5])',
  'seen (?:a |the )?(?:dentist|doctor|GP|therapist)|stopped (?:attending|going)|returned (?:home|to)',
  'refused (?:to|contact|school|his|her)|missed (?:school|his|her|\\w+ (?:lessons|appointments))',
  '(?:outstanding|overdue|missed|unmet) (?:\\p{Ll}+ )?(?:immunisations|jabs|assessments?|appointments?|dental|health)',
  '(?:an? |no |two |three )?(?:new |allocated )?(?:social worker|personal adviser|EHCP|EHC plan|PEP|pathway ' +
    'plan|care plan|school place|diagnosis|CAMHS worker|key ?worker)(?= ' +
    '(?:for|since|at|and|in|yet|until|after|but|or|of|as|from)\\b|[.,;)]|$)',
  '(?:a |some |old |new )?(?:bruis\\w+|black eye|burns?|marks? on|injur\\w+|scratches|asthma|autism|ADHD|epilepsy|nits|head ' +
    'lice|learning (?:difficult|disabilit)\\w+)',
  'nowhere to (?:live|stay|go)|not (?:attended|been seen|had|seen (?:his|her|a))',
  'no (?:contact|bed|passport|GP|dentist|school)',
]);

const DID = oneOf([
  `(?:went|goes|go|going) (?:missing|to live|back to (?:live|${WHOSE}|${HOME})|home|into (?:care|foster|hospital|labour))`,
  'ran (?:away|off)|runs away|absconded|absconds|self-?harm(?:s|ed)|attempted suicide',
  '(?:took|has taken) an overdose|overdosed',
  'disclos(?:ed|es) (?:that|to (?:her|his|an?|the) (?:teacher|worker|carer|school|foster|social)|(?:physical ' +
    '|sexual |emotional )?(?:abuse|assault|harm|being|rape|neglect|bullying|exploitation|domestic))',
  'wants? (?:to (?:live|see|go|return|stay|move|be (?:adopted|with|placed)|come home|change)|contact|a ' +
    '(?:new|different) (?:social worker|worker|placement|PA|school)|his|her)',
  'asked (?:for (?:a|his|her) (?:different |new )?(?:social worker|worker|personal adviser|PA|placement)|to ' +
    '(?:see|live|go home|move|stay|come))',
  '(?:likes?|loves?|hates?) (?:school|football|(?:her|his) (?:\\p{Ll}+ )*\\p{Ll}+|it (?:there|here)|living|being with|going to)',
  'misses (?:his|her|mum|dad|nan|school)|sees (?:his|her|mum|dad|nan)',
  'liv(?:es|ed|ing) (?:with|alone|between|in (?:an?|his|her|foster|supported|semi))',
  '(?:stays|stayed|staying) (?:with|out|at (?:nan|his|her|a friend|mum|dad))|resides with',
  `moved (?:in with|to (?:live|${A_PLACE_TO_LIVE}|his|her|an? new|adopters)|back (?:to|in|home|with)|home|placements?|again|school)`,
  `return(?:ed|s) (?:home|to (?:his|her|the (?:home|family|care)|${WHOSE}|${HOME}))`,
  'to (?:remain|stay|live|return|go|move|be placed) (?:at home|home|with|in (?:foster|placement|care|residential|current|his|her)|under ' +
    '(?:a|the) (?:PLO|care order|CP|CIN)|into)',
  'attends? (?:\\p{Lu}|school|nursery|college|his|her|only|a |an |the (?:PRU|school|nursery))',
  '(?:came|comes|came in|turned up|arrived|arrives|turns up) (?:in |into |at |to )?(?:school |nursery |class ' +
    ')?(?:without|hungry|with (?:an? |bruis|marks)|dirty|late|tired|unkempt|smelling|school|nursery|crying|upset)',
  'refus(?:es|ed|ing) (?:school|to (?:go|attend|see|speak|talk|engage|return|be|come|eat)|contact|medication|education)',
  'told (?:us|me|them|staff|police|school|carers|mum|a (?:teacher|friend|nurse)|the (?:teacher|nurse|social ' +
    'worker|worker|school|IRO|officer|police|foster|carer)) (?:that |about )?(?:he|she|dad|mum|his|her|not|being|it was)',
  '(?:sleeps|slept|eats) (?:on|in|at|with|little|badly|well)|(?:cried|cries|smiled)\\b',
  '(?:hit|bit|kicked|punched|assaulted|threatened|attacked) (?:his|her|a |an |another|staff|mum|dad)|smokes|vapes',
  "wets|soils|DNA|WNB|not brought|was(?:n['’]t| not) brought",
  'turns (?:1[0-8]|2[0-5])(?= (?:in|on|next|this|soon)\\b|[.,]|$)|has (?:a|an) (?:older|younger|twin|half)',
  'feels (?:safe|unsafe|scared|happy|sad|lonely|let down|ignored)',
  'does not (?:want|like|feel|have|see|attend|eat|sleep|speak) (?:to |his |her |a |an |school|safe|contact|mum|dad|English)',
]);

const SOMETIMES =
  '(?: (?:also|now|still|never|not|ever|just|currently|again|already|recently|only|only just|finally|yet|not ' +
  'yet|both|soon|later|then|first|all|long|since|\\p{Ll}+ly))*';
/** Behind a colon or a dash a note says it without "was": "Jamal found at the bus station". */
const NOTED =
  '(?:found|located|picked up|returned|reported missing|collected|dropped) (?:at|in|on|by|near|to|from|outside) ' +
  '(?:the |a |his |her )?(?:bus|train|tram|park|station|street|shops?|flat|town|friend|beach|' +
  'canal|motorway|roadside|woods|police|officers|home|placement|school|nan|mum|dad|hospital|A&E|hotel|address|unit|carer|river)';
/** Right behind a name: what is said of a child's life. */
export const LED_A_LIFE =
  `(?=[*_"”)\\]]{0,2}(?:, [^,.;\\n]{3,40},)?(?: ${NOTED}|(?: is|['’]s| was| were| are| be| been| being| has ` +
  `been| had been| will be| remains| became| to be| got| gets)${SOMETIMES} ${STATE}|` +
  `(?: has|['’]s| had| have| having)${SOMETIMES} ${HAD}|(?: who)?${SOMETIMES} ${DID}|` +
  ` (?:now|currently|still|again|back|both|not) ${STATE}))`;

/** People and parts of a record that begin a note with a capital and have no name. */
export const NOBODYS_NAME = new RegExp(
  `^${oneOf([
    'Nobody|None|Neither|Either|Another|Whoever|Nan|Nana|Gran|Granny|Grandad|Grandmother|Grandfather|Grandparents',
    'Stepdad|Stepmum|Stepfather|Stepmother|Aunt|Auntie|Uncle|Cousins?|Partner|Partners|Guardians?|Solicitors?',
    'Nurses?|Doctor|Doctors|Paediatricians?|Teachers?|Headteachers?|Therapists?|Psychologists?|Advocates?|Mentors?',
    'Advisers?|Landlord|Neighbours?|Applicants?|Perpetrator|Victims?|Friends?|Peers?|Inspectors?|Auditors?',
    'Reviewers?|Practitioners?|Interpreter|Yp|Minor|Minors|Kids?|Lad|Lads|Male|Female|Males|Females|Youths?',
    'Newborns?|Nephew|Niece|Placement|Placements|Initial|Name|Names|File|Files|Record|Records|Chronology',
    'Supervision|Allegation|Visit|Visits|Seen|Address|Contact|Primary|Junior|Juniors|Infants|High|Secondary|Cottage',
    'Lodge|Farm|Close|Lane|Avenue|Foundation|Association|Ltd|Limited|Charity|Little|Nothing|Everybody|Which|Whose',
    'Whether|Because|Although|However|Therefore|Meanwhile|Previously|Once|Until|Unless|Despite|During|Please|Thanks',
    'Can|Could|Would|Should|Will|Did|Does|Do|Has|Had|Is|Was|Were|Are|Have|Been|Being|Op|Ops|Operation|Form|Policy',
    'Guidance|Training|Hub|Practice',
  ])}$`,
);
