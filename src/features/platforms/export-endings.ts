/** The formats of an export, each with the ending of its files. */
export const exportEndings = {
  scorm12: 'scorm12.zip',
  scorm2004: 'scorm2004.zip',
  qti3: 'qti3.zip',
  moodle: 'moodle.xml',
  gift: 'gift.txt',
} as const;
export type ExportFormat = keyof typeof exportEndings;

export const exportFormats = Object.keys(exportEndings) as readonly ExportFormat[];
