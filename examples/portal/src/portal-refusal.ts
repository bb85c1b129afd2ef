/** Something a person has to put right before the portal can start: told in one line, Chinese then English, without a stack. */
export class PortalRefusal extends Error {
  override readonly name = "PortalRefusal";

  constructor(zh: string, en: string) {
    super(`${zh}。 ${en}.`);
  }
}
