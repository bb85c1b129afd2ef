/** A mobile number, or one of an office with its area code; country code, spaces and hyphens as people write them. */
const mobile = /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/;
const office = /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/;

/**
 * Whether free text holds what looks like a phone number (电话号码). Whose it is nobody knows: it is warned about where contacts do not
 * belong, and never refused, for a number of eleven digits may be anything.
 *
 * {@includeCode ./phone-number.test.ts#warn}
 */
export function holdsPhoneNumber(text: string): boolean {
  const plain = text.normalize("NFKC");
  return mobile.test(plain) || office.test(plain);
}
