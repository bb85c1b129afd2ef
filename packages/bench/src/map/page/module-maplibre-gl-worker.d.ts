// Its worker as the text it is, to be given to it by the page.
declare module "maplibre-gl/dist/maplibre-gl-worker.mjs" {
  const text: string;
  export default text;
}
