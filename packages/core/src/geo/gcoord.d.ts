/** What is used of gcoord: its own types say that it is imported otherwise than Node and bundlers do. */
declare module "gcoord" {
  type System = "WGS84" | "GCJ02" | "BD09";
  const gcoord: { readonly transform: (position: [number, number], from: System, to: System) => [number, number] };
  export default gcoord;
}
