/** npm run test:engines: the main journeys in Firefox and WebKit. --full turns a missing engine from a skip into a failure. */
import './assert-node.js';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runEngines } from '../tests/engines/run.ts';
import { root } from './build-stamp.js';
import { serve } from './serve.js';
import { summary } from './test-report.js';

const { values } = parseArgs({ options: { report: { type: 'string' }, full: { type: 'boolean', default: false } } });
const dir = resolve(
  root,
  process.env.BUILT_DIR ?? (existsSync(join(root, 'dist', 'index.html')) ? 'dist' : '.cache/test/sample'),
);
if (!existsSync(join(dir, 'index.html'))) {
  console.error(`Nothing to test in ${dir}\n  Expected a built site.\n  Fix: npm run build`);
  process.exit(1);
}

const { server, address } = await serve({ dir, port: 4390 });
const count = await runEngines(address, dir, values.full);
server.close();
server.closeAllConnections();
if (values.report) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, `${JSON.stringify(count, undefined, 2)}\n`);
} else {
  console.log(summary({ ...count, failed: count.failures.length }));
}
process.exitCode = count.failures.length > 0 ? 1 : 0;
