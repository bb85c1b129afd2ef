import type {
  CallRow,
  CheckInRow,
  ClaimRow,
  Command,
  Day,
  DelegationView,
  NamedRef,
  NeedRow,
  NetworkCell,
  NetworkView,
  Particulars,
  PersonRef,
  PostView,
  SessionView,
  StintView,
  Terms,
  UnitView,
} from "@jinlin/core";
import type { FieldLabel, FormHint, FormTexts } from "../words/form.ts";
import type { SharedWords } from "../words/words.ts";

/** What a field is filled in with. */
export type Control =
  | "day"
  | "partial-day"
  | "text"
  | "code"
  | "number"
  | "select"
  | "check"
  | "checks"
  | "person"
  | "unit"
  | "units"
  | "rows";

/** What somebody filled in: a text, or the records that were chosen, with their names to show. */
export type Value = string | readonly NamedRef[];

/** What a command is about, as the views said that the form was opened at. */
export interface About {
  /** The entry up to which those views knew. */
  readonly seq: number;
  readonly day: Day;
  readonly unit?: UnitView | undefined;
  readonly post?: PostView | undefined;
  readonly stint?: StintView | undefined;
  readonly person?: (PersonRef & { readonly id: string }) | undefined;
  /** The ids of people whose particulars are past their time, of what is said about all of them. */
  readonly due?: readonly string[] | undefined;
  /** What of a stint may be lent. */
  readonly lends?: readonly NamedRef[] | undefined;
  /** Posts of the person that may be given to somebody else, by their appointments. */
  readonly handsOver?: readonly NamedRef[] | undefined;
  readonly delegation?: Pick<DelegationView, "id" | "from"> | undefined;
  /** The network, and the cell of it, of what is said about either. */
  readonly network?: NetworkView | undefined;
  readonly cell?: NetworkCell | undefined;
  /** A check-in with the grades it can be given, something on a list, a claim of it: of what is said about one of them. */
  readonly checkIn?: CheckInRow | undefined;
  readonly grades?: readonly NamedRef[] | undefined;
  /** Of what is said at a community that is yet to be chosen: those there are to choose from. */
  readonly communities?: readonly NamedRef[] | undefined;
  readonly need?: NeedRow | undefined;
  readonly claim?: ClaimRow | undefined;
  /** The call, of what is done with one. */
  readonly call?: CallRow | undefined;
  /** The entry's number, of what is said about an entry. */
  readonly entry?: number | undefined;
  readonly session?: SessionView | undefined;
}

/** Of what kind of thing a form's command is said. */
export type Subject =
  | "unit"
  | "post"
  | "stint"
  | "person"
  | "delegation"
  | "due"
  | "network"
  | "cell"
  | "calls"
  | "call"
  | "community"
  | "check-in"
  | "need"
  | "claim"
  | "entry";

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What choices are named by. */
export type ChoiceWords = Pick<Terms, "mode" | "ended" | "day"> & Pick<SharedWords, "hiddenPerson"> & Pick<FormTexts, "choice">;

/** One field of a form (表单项), as data: what differs between forms. */
export interface FormField<Name extends string = string> {
  /** What the command calls it. */
  readonly name: Name;
  readonly control: Control;
  /** The name of its label, where two commands mean different things by one name. */
  readonly label?: FieldLabel;
  readonly hint?: FormHint;
  readonly required?: true;
  /** What stands in it at first. */
  readonly start?: (about: About) => Value | undefined;
  /** It is proposed anew whenever another field changes, until somebody has changed it. */
  readonly follows?: { readonly field: string; readonly as: (value: string, about: About) => string };
  /** What a `select`, or `checks`, offers. */
  readonly choices?: (about: About, words: ChoiceWords) => readonly Choice[];
  /** Which units can be chosen: of a record, of that of the unit the form is about, what stands under it, or grids; all when absent. */
  readonly among?: "organisations" | "areas" | "same" | "standing" | "grids" | "general grids";
  /** Of `rows`: what each of them is. */
  readonly rows?: RowsOf;
  /** Which of the rows it is in; of a field of a row alone. */
  readonly of?: { readonly rows: string; readonly key: string };
  /** Left as it stands at first it says nothing: of what is corrected, only what is different is sent. */
  readonly changedOnly?: true;
  /** It is personal: it goes beside the command, never into it. */
  readonly beside?: true;
  /** Only there when this is so. */
  readonly when?: (about: About, values: Readonly<Record<string, Value>>) => boolean;
}

/** Several things of one sort (多行), each with the same few fields; somebody adds and takes away. */
export interface RowsOf {
  /** What the command calls the id of each, and what that begins with; none where a row makes nothing. */
  readonly id?: { readonly name: string; readonly record: string };
  readonly fields: readonly FormField[];
  /** What stands in the rows at first, by the names of their fields; one empty row where there is none. */
  readonly start?: (about: About) => readonly Readonly<Record<string, Value>>[];
  /** The field of a row by which what stands under the unit is shared out, and where what nobody takes is left. */
  readonly sharesOut?: { readonly by: string; readonly left: (values: Readonly<Record<string, Value>>) => "stays" | "nowhere" };
}

type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;
type Named<Type extends Command["type"]> = Exclude<keyof CommandOf<Type> & string, "type" | "readSeq" | "basis" | "reason">;

/** What was filled in, by the names of the fields: texts, numbers, ids, lists of ids. */
export type Said = Readonly<Record<string, unknown>>;

/**
 * A command's form (办理表单) as data. The document it rests on and the reason are asked for at the end of every form.
 *
 * `Extra` are fields of no one name in the command, which `shape` puts together.
 */
export interface FormOf<Type extends Command["type"], Extra extends string = never> {
  readonly command: Type;
  readonly of: readonly Subject[];
  /** Ids of new records, by the field of the command, each with what it begins with. */
  readonly ids?: { readonly [Name in Named<Type> | Extra]?: string };
  /** What the command says of what it is about, which nobody fills in. */
  readonly fixed?: (about: About) => { readonly [Name in Named<Type>]?: CommandOf<Type>[Name] | undefined };
  readonly fields: readonly FormField<Named<Type> | Extra>[];
  /** What of it the command says in another shape than the fields have. */
  readonly shape?: (said: Said, about: About, ids: Readonly<Record<string, string>>) => Said;
  /** What goes beside the command, of the fields that are personal; nothing when nothing of it is said. */
  readonly beside?: (personal: Said, ids: Readonly<Record<string, string>>, about: About) => Particulars | undefined;
  /** The command says these, or is not taken. */
  readonly needs?: readonly ("basis" | "reason")[];
  /** It is kept as a look and is no entry of the ledger: it rests on no document, and changes nothing. */
  readonly look?: true;
  /** It says itself what there is to say: no document and no reason are asked for. */
  readonly bare?: true;
}

/** Any of the forms. */
export interface FormRow {
  readonly command: Command["type"];
  readonly of: readonly Subject[];
  readonly ids?: Readonly<Record<string, string>>;
  readonly fixed?: (about: About) => Said;
  readonly fields: readonly FormField[];
  readonly shape?: (said: Said, about: About, ids: Readonly<Record<string, string>>) => Said;
  readonly beside?: (personal: Said, ids: Readonly<Record<string, string>>, about: About) => Particulars | undefined;
  readonly needs?: readonly ("basis" | "reason")[];
  readonly look?: true;
  readonly bare?: true;
}

/** A form whose fields are held to those of its command. */
export function form<Type extends Command["type"], Extra extends string = never>(row: FormOf<Type, Extra>): FormRow {
  return row as FormRow;
}
