/** A question bank as the file of a format. */
import type { ExportFormat } from './export-endings.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { qtiPackage } from './qti.ts';
import type { Bank } from './question-bank.ts';
import { zipOf } from './zip.ts';

export type BankFormat = Exclude<ExportFormat, 'scorm12' | 'scorm2004'>;

export function bankFile(format: BankFormat, id: string, banks: readonly Bank[]): Uint8Array {
  if (format === 'qti3') return zipOf(qtiPackage(id, banks));
  return new TextEncoder().encode(format === 'moodle' ? moodleXml(banks) : gift(banks));
}
