import type { Vocabulary } from "../words.ts";

export const faults: Vocabulary["faults"] = {
  "not-json": () => "不是有效的 JSON",
  missing: (expected) => `缺少此项，应为 ${expected}`,
  "wrong-type": (expected) => `类型不符，应为 ${expected}`,
  "wrong-form": (expected) => `格式不符，应如 ${expected}`,
  "not-one-of": (expected) => (expected ? `应为下列之一：${expected}` : "此处不得填写"),
  "out-of-bounds": (expected) => `超出范围，应 ${expected}`,
  "unknown-key": () => "没有这一项",
  "duplicate-id": (expected) => `编号重复，应 ${expected}`,
  "unknown-reference": (expected) => `所指不存在，应在 ${expected} 之中`,
  "wrong-kind": (expected) => `类别不符，应为 ${expected}`,
  "period-reversed": (expected) => `止日不晚于起日，应 ${expected}`,
  "outside-period": (expected) => `不在所指记录的有效期 ${expected} 之内`,
  cycle: () => "上下级成环",
  "double-holding": (expected) => `与另一项重叠，应 ${expected}`,
  "identity-number": () => "不得填写身份证号码",
  "credentials-invalid": () => "无法证明访问者身份",
  "credentials-expired": () => "已过期或已用过",
  "credentials-unknown": () => "所指人员不在此处",
};
