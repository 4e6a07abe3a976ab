/** Runs a command to its end and tells how long it took and how much memory its whole family held at most. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';

export interface Cost {
  readonly seconds: number;
  /** Processor seconds, all threads and children that were seen. */
  readonly processor: number;
  readonly peakMiB: number;
}

const tick = 0.01;
const pageSize = 4096;

export function runMeasured(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string | undefined>> },
): Promise<Cost> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let peak = 0;
    const processor = new Map<number, number>();
    const look = setInterval(() => {
      const family = familyOf(child.pid ?? 0);
      peak = Math.max(
        peak,
        family.reduce((sum, { pages }) => sum + pages * pageSize, 0),
      );
      for (const { pid, ticks } of family) processor.set(pid, ticks * tick);
    }, 100);
    const hear = (text: Buffer): void => {
      said = (said + text.toString()).slice(-4000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearInterval(look);
      if (code !== 0) {
        fail(
          new Error(
            `${command} ${args.join(' ')} ended with ${code ?? (signal ? constants.signals[signal] : '?')}\n${said}`,
          ),
        );
        return;
      }
      done({
        seconds: (performance.now() - started) / 1000,
        processor: [...processor.values()].reduce((sum, one) => sum + one, 0),
        peakMiB: peak / 2 ** 20,
      });
    });
  });
}

/** The process and all that descend from it, as Linux tells. */
function familyOf(root: number): { pid: number; pages: number; ticks: number }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        const [, parent = '0'] = fields;
        return [
          {
            pid: Number(name),
            parent: Number(parent),
            ticks: Number(fields[11]) + Number(fields[12]),
            pages: Number(fields[21]),
          },
        ];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}
