/** Characters that change the direction of what follows or cannot be seen: they could make a line say something else. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** Half of a pair that stands for one character beyond the basic plane. */
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The longest text of a cell that an e-mail quotes, in characters; the row holds the rest. */
const LONGEST_QUOTE = 240;

/** Words from a cell as an e-mail shows them: one line, nothing hidden, at most `longest` characters. */
export function shownText(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replace(/\s+/g, ' ').replace(HIDDEN, '').replace(LONE_HALF, '\ufffd').trim();
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
