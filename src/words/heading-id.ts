/** The id of a heading on a page: "What has changed, and who?" → "what-has-changed-and-who". */
export function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replace(/ +/g, '-');
}
