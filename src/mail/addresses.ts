/** What an e-mail cell says, and whether it may be mailed. Addresses are compared without case and surrounding space. */
export type AddressReading =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'empty' }
  /** `words` says what was found and what to do; it follows the cell's place and a colon. */
  | { readonly kind: 'bad'; readonly words: string };

/** A local part and a domain of at least two labels, the last of letters: o'brien@, a+tag@ and @x.london are addresses. */
const LOCAL = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const ADDRESS = new RegExp(`^${LOCAL}(?:\\.${LOCAL})*@(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$`);
/** RFC 5321, section 4.5.3.1.3: the longest address that a mail server must take, in octets. */
const LONGEST_ADDRESS = 254;

/** Text as it is compared: lower case, no space around it, one kind of apostrophe. */
export function compared(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
}

/** Reads one e-mail cell. The address given back is in lower case, without the space around it. */
export function readAddress(cell: string): AddressReading {
  const text = compared(cell.replace(/[\u00a0\u200b\ufeff]/g, ' '));
  if (text === '') return { kind: 'empty' };
  const signs = text.split('@').length - 1;
  if (signs > 1) return bad('holds more than one address. Enter one; give the others rows of their own on the People tab.');
  if (signs === 0) return bad('is not an e-mail address: it has no @. Enter an address such as "head.assessment@exampleshire.example".');
  if (/[<>]/.test(text)) return bad('holds more than an address. Enter the address alone, without name and brackets.');
  if (text.length > LONGEST_ADDRESS || !ADDRESS.test(text))
    return bad('is not an e-mail address that can be mailed. Check it for spaces, commas and missing parts.');
  return { kind: 'address', address: text };
}

function bad(words: string): AddressReading {
  return { kind: 'bad', words };
}

/** The domains of the setting "Allowed e-mail domains", in lower case; "*.nhs.uk" stays as it is. */
export function allowedDomains(setting: string): readonly string[] {
  return setting
    .split(/[\s,;]+/)
    .map((part) => compared(part).replace(/^@/, ''))
    .filter((part) => part !== '');
}

/** True where the address stands in one of the domains. "*.nhs.uk" allows every domain that ends in ".nhs.uk". */
export function isInDomains(address: string, domains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domains.some((allowed) => (allowed.startsWith('*.') ? domain.endsWith(allowed.slice(1)) : domain === allowed));
}
