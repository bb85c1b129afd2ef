/** Pairs `陳 陈`, parted by `|`: each traditional character with the simplified one it is written by. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
