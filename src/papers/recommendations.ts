import type { Place } from '../plan/problem.ts';
import type { FormatDescription } from './formats/format.ts';
import type { PaperParagraph } from './paper.ts';
import type { PaperSource } from './paper-source.ts';
import { requestWords } from './placeholders/request-words.ts';
import { publicText } from './text/report-text.ts';
import type { TextFinisher } from './text/text-finisher.ts';

/** The recommendations have numbers of their own: they take none from the running count. */
export function recommendationsOf(format: FormatDescription, source: PaperSource, finisher: TextFinisher): readonly PaperParagraph[] {
  const paper = { body: source.body.ref, meeting: source.meeting.ref };
  const officers = publicText(source.plan, 'Recommendation', paper);
  const written = officers.length > 0 ? officers : publicText(source.plan, 'Recommendations', paper);
  if (written.length > 0 || format.asksByItself !== true) {
    return written.map(({ text, place }, index) => ({
      id: `recommendation.${index + 1}`,
      number: `${index + 1}.`,
      text: finisher.finish(text, place, true),
      bullets: [],
      place,
      byProduct: false,
    }));
  }
  const place: Place = { of: 'bodies', row: source.body.row, field: 'powers' };
  return [
    {
      id: 'recommendation.1',
      number: '1.',
      text: `${requestWords(source.body, source.plan.settings.planName)}.`,
      bullets: [],
      place,
      byProduct: true,
    },
  ];
}
