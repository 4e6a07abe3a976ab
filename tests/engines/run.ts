/** Runs every journey in every engine that this machine has, and counts. */
import { EngineMissing, type Driver } from './driver.ts';
import { startFirefox } from './firefox-driver.ts';
import { journeys } from './journeys.ts';
import { startWebKit } from './webkit-driver.ts';

export interface EngineCount {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

const engines: readonly (() => Promise<Driver>)[] = [startFirefox, startWebKit];

/** `address` serves the folder `builtDir`. A missing engine is a named skip, or with `isFull` a named failure. */
export async function runEngines(address: string, builtDir: string, isFull: boolean): Promise<EngineCount> {
  let passed = 0;
  const failures: string[] = [];
  const skipped: string[] = [];
  for (const start of engines) {
    let driver: Driver;
    try {
      driver = await start();
    } catch (error) {
      const isSkip = error instanceof EngineMissing && !isFull;
      (isSkip ? skipped : failures).push(`engines: ${messageOf(error)}`);
      continue;
    }
    for (const { name, run } of journeys(builtDir)) {
      try {
        await run(driver, address);
        passed += 1;
        console.log(`  ✓ [${driver.name}] ${name}`);
      } catch (error) {
        failures.push(`[${driver.name}] ${name}: ${messageOf(error)}`);
        console.log(`  ✗ [${driver.name}] ${name}\n    ${messageOf(error)}`);
      }
    }
    await driver.close();
  }
  for (const name of skipped) console.log(`  - skipped: ${name}`);
  return { passed, failures, skipped };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
