/** The bands in order, for code that runs in the browser: the schema of the model would bring its whole library along. */
import type { Band } from '../../../model/ids.schema.ts';

export const bandLetters = ['a', 'b', 'c', 'd'] as const satisfies readonly Band[];
