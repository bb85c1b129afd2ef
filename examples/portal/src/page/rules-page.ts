import { ruleIndex, ruleKinds, rulePage, ruleWords, type RuleKind } from "@jinlin/core";
import { html } from "lit";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";
import { prose } from "./prose.ts";

/** What a rule looks for, why, and what to do about what it finds; all rules, where none is named. */
export function rulesPage({ place, language: { id: language, words } }: PageParts): unknown {
  const rule = ruleKinds.find((rule) => rule === place.rule);
  const { title, text } = rule ? { title: ruleWords(rule, language).title, text: rulePage(rule, language) } : ruleIndex(language, String);
  const all = { lang: place.lang, page: "rules" } as const;
  return html`<main id="main" tabindex="-1" class="on-rules">
    <section class="rules" aria-labelledby="rule" tabindex="-1">
      <a class="back" href=${searchFor(rule ? all : { lang: place.lang })}>${rule ? words.allRules : words.organisation}</a>
      <h2 id="rule">${title}</h2>
      ${prose(text, (rule) => searchFor({ ...all, rule: rule as RuleKind }))}
    </section>
  </main>`;
}
