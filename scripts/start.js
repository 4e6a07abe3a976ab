/** npm start: builds what changed since the last build, then serves it on this machine. */
import './assert-node.js';
import { buildSite } from './build.js';
import { inputDigest, isUpToDate, outDir } from './build-stamp.js';
import { serveFromEnvironment } from './serve.js';

const dir = outDir();
if (isUpToDate(dir, inputDigest())) {
  console.log('The site is built and up to date.');
} else {
  console.log('Building the site; the first time takes a few minutes …');
  const code = buildSite();
  if (code !== 0) {
    console.error('\nThe site could not be built. The lines above say what is wrong and how to mend it.');
    process.exit(code);
  }
}
await serveFromEnvironment(dir);
