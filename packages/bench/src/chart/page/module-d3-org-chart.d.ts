// What the bench uses of d3-org-chart, which has no types.
declare module "d3-org-chart" {
  export class OrgChart<Datum> {
    container(element: HTMLElement): this;
    data(rows: readonly Datum[]): this;
    svgHeight(height: number): this;
    duration(milliseconds: number): this;
    nodeWidth(width: () => number): this;
    nodeHeight(height: () => number): this;
    initialExpandLevel(level: number): this;
    minPagingVisibleNodes(count: () => number): this;
    nodeContent(content: (node: { readonly data: Datum }) => string): this;
    render(): this;
    fit(options: { readonly animate: boolean }): this;
  }
}
