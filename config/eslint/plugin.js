/** The rules of this house, as one plugin. */
import { arrows } from './rules/arrows.js';
import { contentReader } from './rules/content-reader.js';
import { importEndings, namedExports } from './rules/exports-and-endings.js';
import { fileNames } from './rules/file-names.js';
import { pageSafety } from './rules/page-safety.js';
import { runtimeEndings } from './rules/runtime-endings.js';

export const kindlight = {
  meta: { name: 'kindlight' },
  rules: {
    arrows,
    'content-reader': contentReader,
    'file-names': fileNames,
    'import-endings': importEndings,
    'named-exports': namedExports,
    'page-safety': pageSafety,
    'runtime-endings': runtimeEndings,
  },
};

/** All rules of the house as errors. */
export const houseRules = Object.fromEntries(
  Object.keys(kindlight.rules).map((name) => [`kindlight/${name}`, 'error']),
);
