/** Asks to see once what of somebody's name and phone is covered (查看完整信息). Who looked at whom, when and why is kept; the ledger is not written. */
export interface UnmaskPerson {
  readonly type: "unmask-person";
  readonly person: string;
}
