/** The lists that are made from the plan alone. */
export type PlanListName =
  | 'actions'
  | 'exceptions'
  | 'statusKey'
  | 'workstreams'
  | 'actionsByWorkstream'
  | 'recommendationsAnswered'
  | 'versionChanges'
  | 'judgements'
  | 'gradesByInspection'
  | 'regionalOutcomes'
  | 'clearances'
  | 'decisions'
  | 'risks'
  | 'measures'
  | 'doneSince'
  | 'dueNext'
  | 'briefExceptions'
  | 'exceptionGroups'
  | 'briefRisks'
  | 'moneyLines'
  | 'milestones';

/** The lists of the paper's own text, as the formats print it. */
export type PaperListName =
  | 'sections'
  | 'implications'
  | 'recommendations'
  | 'backgroundPapers'
  | 'contactDetails'
  | 'appendices'
  | 'exempt'
  | 'meetings'
  | 'purposes'
  | 'narrative'
  | 'resolved'
  | 'supportingDocuments';

/** Those of them that are lines of officers' own words. */
export type TextListName = Extract<PaperListName, 'backgroundPapers' | 'contactDetails' | 'purposes' | 'supportingDocuments'>;

export type ListName = PlanListName | PaperListName;
