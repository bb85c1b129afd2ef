/** Of this package; two copies of one version on a page are one and the same. A test holds it to package.json. */
export const version = "0.0.0";
