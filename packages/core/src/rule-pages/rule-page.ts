import { ruleDefaults, ruleKinds, ruleParameters, type RuleKind } from "../profile/finding-rule.ts";
import { en } from "./en.ts";
import type { RulePageWords, RuleWords } from "./rule-words.ts";
import { zhHans } from "./zh-hans.ts";

/** The languages the pages are in. */
export type RuleLanguage = "zh-Hans" | "en";

const words: Readonly<Record<RuleLanguage, RulePageWords>> = { "zh-Hans": zhHans, en };

/** What is told about a rule (规则说明): what it looks for, why, what to do, an example. */
export function ruleWords(rule: RuleKind, language: RuleLanguage): RuleWords {
  return words[language].rules[rule];
}

/** The page about a rule, as Markdown without its head: what it looks for, why, what to do, what it may be told, an example. */
export function rulePage(rule: RuleKind, language: RuleLanguage): string {
  const { headings, rules } = words[language];
  const { looksFor, why, toDo, example } = rules[rule];
  const section = (heading: string, text: string) => `## ${heading}\n\n${text}\n`;
  return [
    section(headings.looksFor, looksFor),
    section(headings.why, why),
    section(headings.toDo, toDo),
    section(headings.parameters, parameters(rule, words[language])),
    section(headings.example, example),
  ].join("\n");
}

/** The table of all rules, as Markdown: each with what it finds, linked to its page by `linkTo`. */
export function ruleIndex(language: RuleLanguage, linkTo: (rule: RuleKind) => string): { readonly title: string; readonly text: string } {
  const { index, rules } = words[language];
  const rows = ruleKinds.map((rule) => `| [\`${rule}\`](${linkTo(rule)}) ${rules[rule].title} | ${rules[rule].looksFor} |`);
  const table = [`| ${index.rule} | ${index.finds} |`, "| --- | --- |", ...rows].join("\n");
  return { title: index.title, text: `${index.about}\n\n${table}\n` };
}

function parameters(rule: RuleKind, { parameters, parameterTable, needed, optional, noParameters }: RulePageWords): string {
  const names: readonly string[] = ruleParameters[rule];
  if (names.length === 0) return noParameters;
  const defaults: Readonly<Record<string, number>> = rule in ruleDefaults ? ruleDefaults[rule as keyof typeof ruleDefaults] : {};
  const usual = (name: string) => defaults[name] ?? (optionalIn[rule]?.includes(name) ? optional : needed);
  const rows = names.map((name) => `| \`${name}\` | ${parameters[name as keyof typeof parameters]} | ${usual(name)} |`);
  return [`| ${parameterTable.join(" | ")} |`, "| --- | --- | --- |", ...rows].join("\n");
}

/** What need not be said and is then all there is. */
const optionalIn: { readonly [Kind in RuleKind]?: readonly string[] } = {
  "term-ends": ["postKinds"],
  "overdue-election": ["postKinds"],
  "acting-too-long": ["postKinds"],
  "unit-gone-held": ["postKinds"],
  "duplicate-code": ["records"],
  "unmapped-cell": ["networkKinds"],
  "partly-mapped-cell": ["networkKinds"],
  "multiply-mapped-cell": ["networkKinds"],
  "grid-uncovered": ["networkKinds"],
  "network-post-vacant": ["networkKinds"],
};
