// esbuild puts these beside the script: a style is loaded with the page, a picture is known by its address.
declare module "*.css";
declare module "*.svg" {
  const address: string;
  export default address;
}
