/** Some of an element's words in the page's own wording, as deep as they lie: `{ view: { loading: "Einen Augenblick…" } }`. */
export type Messages<Words> = {
  readonly [Name in keyof Words]?: Words[Name] extends (...values: never) => unknown
    ? Words[Name]
    : Words[Name] extends object
      ? Messages<Words[Name]>
      : Words[Name];
};

const made = new WeakMap<object, WeakMap<object, object>>();

/** Words in which the page's own take the place of ours; the rest is as it was. The same of both are made once. */
export function withMessages<Words extends object>(words: Words, messages: Messages<Words>): Words {
  let ofMessages = made.get(messages);
  if (ofMessages === undefined) made.set(messages, (ofMessages = new WeakMap()));
  let both = ofMessages.get(words);
  if (both === undefined) ofMessages.set(words, (both = merged(words, messages)));
  return both as Words;
}

function merged(words: object, messages: object): object {
  const both: Record<string, unknown> = { ...words };
  for (const [name, message] of Object.entries(messages)) {
    const word = both[name];
    if (message !== undefined) both[name] = typeof word === "object" && word !== null ? merged(word, message) : message;
  }
  return both;
}
