import { minifyHTMLLiterals } from "minify-literals";

// White space is only collapsed, never dropped: between two inline boxes it shows. Without its slash a shape in an svg
// template would hold the next one.
const html = {
  keepClosingSlash: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  removeEmptyAttributes: false,
  minifyJS: false,
};
// So that nothing younger than our oldest browsers comes out: 16 bits for the major version, 8 for the minor.
const safari = (16 << 16) | (4 << 8);
const css = { minify: true, targets: { chrome: 109 << 16, firefox: 115 << 16, safari, ios_saf: safari } };

const masked = "unsafe_SS";

/** A module whose html, svg and css templates are as short as they can be, with its map; undefined where there is none. */
export async function shortLiterals(code: string, fileName: string): Promise<{ code: string; map: string } | undefined> {
  if (!/\b(?:html|svg|css)`/.test(code)) return undefined;
  // The name of Lit's function alone makes the library leave a whole file as it is; what it is used for here is no danger.
  const result = await minifyHTMLLiterals(code.replaceAll("unsafeCSS", masked), { fileName, html, css });
  return result?.map ? { code: result.code.replaceAll(masked, "unsafeCSS"), map: result.map.toString() } : undefined;
}
