/** Interface strings: flat JSON, so that any translation tool can read it. */
import { z } from 'zod';

export const uiStringsSchema = z.record(z.string(), z.string().trim().min(1, 'expected some words'));

/** content/ui/<rib>.json: key → what the translator must know. */
export const uiNotesSchema = z.record(z.string(), z.string().trim().min(1, 'expected a sentence for the translator'));
