import { NOBODYS_NAME } from './life-words.ts';
import { NOT_A_NAME } from './name-grammar.ts';

/** Besides those that are no names of children: words of places, papers and laws, of services, days and letters, and to begin with. */
const NOR_IN_A_NAME = new RegExp(
  `^(?:${[
    'Drive|Way|House|Hall|Place|Square|Terrace|Crescent|Gardens?|Grove|Estate|Mews|Hill|Bridge|Building|Suite|Wing|Surgery|Medical',
    'Library|Theatre|Station|Mill|Great|Big|Grammar|Church|Saint|St|Agency|University|State|Secretary|Chief|Duty|' +
      'Visitor|Virtual|Storm|Hurricane|Senior',
    'Inquiry|Enquiry|Law|Rule|Standards?|Guidelines?|Judgment|Principle|Test|Awards?|Scale|Scheme|Fund|Index|Pathway|Toolkit|Chain',
    'Independent|Learning|Signs|Safety|Threshold|Return|Staying|Private|Statutory|Personal|Legal|Gateway|Quarterly|Corporate|Parenting',
    'Feedback|Evidence|Progress|Notes?|Dip|Sample|Email|Letter|Complaint|Escalated|Query|Children’s|Unaccompanied|Story|Grant',
    'One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Spring|Summer|Autumn',
    'Winter|Jan|Mar|Jun|Jul',
    'Re|Be|Doc|Docs|Min|Mins|Chase|Still|Yes|Never|Ireland|Pashto|Romanian|Urdu|Arabic|Somali|CareFirst|Gillick|Fraser|Munro',
  ].join('|')})$`,
  'u',
);
/** Councils and cities whose names are first names as well. */
const PLACE = new RegExp(
  '^(?:Kent|Surrey|Devon|Essex|Chester|Lincoln|Durham|Preston|Carlisle|Bradford|Bolton|Warwick|Stafford|Dorset|Norfolk|Somerset|Camden|' +
    'Kingston|Chelsea|Brent|Merton|Sutton|Leigh|Ashton|Milton|York)$',
);

/** True for a word with a capital that is nobody's name. */
export function isNoName(word: string): boolean {
  return (
    /^(?:Step|Half|Grand|Great)-/.test(word) ||
    NOT_A_NAME.test(word) ||
    NOBODYS_NAME.test(word) ||
    NOR_IN_A_NAME.test(word) ||
    PLACE.test(word)
  );
}
