import { OrgChart } from "d3-org-chart";
import type { ChartContender } from "./chart-contender.ts";

interface Datum {
  readonly id: string;
  readonly parentId: string;
  readonly name: string;
  readonly post: string;
  readonly holder: string;
}

/** As in its examples, HTML in every box; without its transitions, which it would be slower with. */
export const contender: ChartContender<readonly Datum[]> = {
  prepare: ({ rows }) =>
    rows.map(({ id, parentId, name, post }) => ({
      id,
      parentId: parentId ?? "",
      name,
      post: post?.name ?? "",
      holder: post?.holder?.name ?? "空缺",
    })),
  mount: (box, data) => {
    const place = document.createElement("div");
    box.append(place);
    new OrgChart<Datum>()
      .container(place)
      .data(data)
      .svgHeight(540)
      .duration(0)
      .nodeWidth(() => 120)
      .nodeHeight(() => 52)
      .initialExpandLevel(10)
      .minPagingVisibleNodes(() => Infinity)
      .nodeContent(({ data: { name, post, holder } }) => `<div class="node"><b>${name}</b><br>${post} ${holder}</div>`)
      .render()
      .fit({ animate: false });
    return { boxes: () => place.querySelectorAll(".node-foreign-object-div").length };
  },
  notch: { deltaY: -Math.log2(1.2) / 0.002, ctrl: false },
};
