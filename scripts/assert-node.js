/**
 * Import this first: it stops with a plain sentence where the wrong Node runs, before any newer syntax can fail.
 * The project brings its own Node 24 (devDependency "node"); npm puts it first on the PATH of every script.
 */
const expected = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found !== expected) {
  console.error(
    [
      'Wrong Node.js version',
      `  Expected Node ${expected}, found Node ${process.versions.node} (${process.execPath}).`,
      '  Fix: start through npm, for example "npm start" or "npm test": these use the Node 24 in node_modules.',
      '  If that Node is missing, run "npm ci", or "npm rebuild node --ignore-scripts=false" where install scripts are switched off.',
    ].join('\n'),
  );
  process.exit(1);
}
