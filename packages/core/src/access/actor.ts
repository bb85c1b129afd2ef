/** Who asks or commands: a person, by opaque id, or the public. Authority comes from the posts the person holds, nothing else. */
export type Actor = { readonly person: string } | "public";
