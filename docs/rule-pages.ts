import { join } from "node:path";
import { ruleIndex, ruleKinds, rulePage, ruleWords } from "@jinlin/core";

const folder = join(import.meta.dirname, "rules");
const languages = [
  ["en", ".md", "[中文](NAME.zh-CN.md)", "All rules", "README.md"],
  ["zh-Hans", ".zh-CN.md", "[English](NAME.md)", "全部规则", "README.zh-CN.md"],
] as const;

export interface RulePageFile {
  readonly file: string;
  readonly text: string;
}

/** Every page about the rules of the lint, and the two that list them. All that stands in them is made from core. */
export function rulePageFiles(): RulePageFile[] {
  return languages.flatMap(([language, ending, other, all, index]) => {
    const { title, text } = ruleIndex(language, (rule) => `${rule}${ending}`);
    return [
      { file: join(folder, index), text: `# ${title}\n\n${other.replace("NAME", "README")}\n\n${text}` },
      ...ruleKinds.map((rule) => ({
        file: join(folder, `${rule}${ending}`),
        text: `# ${ruleWords(rule, language).title}\n\n${other.replace("NAME", rule)} · [${all}](${index}) · \`${rule}\`\n\n${rulePage(rule, language)}`,
      })),
    ];
  });
}
