// Imported first, so that an old Node says so before it meets anything it cannot run.
const wanted = 20;

if (Number(process.versions.node.split(".")[0]) < wanted) {
  console.error(
    `需要 Node.js ${wanted} 或更高版本，当前为 ${process.version}。 Jinlin needs Node.js ${wanted} or newer, this is ${process.version}: https://nodejs.org`,
  );
  process.exit(1);
}
