const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '=': '&#61;',
};

/** Text as it stands in HTML, between tags or in a quoted attribute. Every word of a cell passes here, and nowhere else. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (sign) => ENTITIES[sign] as string);
}

/** A link's address as it stands in a quoted attribute: only to the web and encrypted; otherwise nothing. */
export function escapeLink(link: string): string {
  return /^https:\/\/[^\s"'<>`\\]+$/.test(link) ? escapeHtml(link) : '';
}
