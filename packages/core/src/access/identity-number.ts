const shape = /(?<!\d)\d{17}[\dXx](?!\d)/g;
const unfolding = /[^\p{ASCII}\u00a0-\u1fff\u4e00-\u9fff]/u;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether free text holds a citizen identity number (GB 11643: 18 places, the last a check digit).
 * Such text is refused wherever it comes in; the register holds none.
 */
export function holdsIdentityNumber(text: string): boolean {
  // Most texts are short and plain; only signs such as ㉑ stand for more digits than they have places.
  if (text.length < 18 && !unfolding.test(text)) return false;
  return [...text.normalize("NFKC").matchAll(shape)].some(([number]) => {
    const sum = weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0);
    return "10X98765432"[sum % 11] === number[17]!.toUpperCase();
  });
}
