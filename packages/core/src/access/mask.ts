/** A name with all but its first character covered: 陈＊. How long it is stays covered too. */
export function maskName(name: string): string {
  return `${[...name][0] ?? ""}＊`;
}

/** A phone number with its middle covered; one too short for that altogether. */
export function maskPhone(phone: string): string {
  return phone.length < 11 ? "****" : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
