/** What the page and the worker say to each other. */
import type { Found } from './find.ts';

/** First message: where the index lies. Every later one: a query with its number, so that late answers are known as such. */
export type ToWorker = { readonly indexUrl: string } | { readonly query: string; readonly number: number };

/** An answer, or the news that the search cannot work here. */
export type FromWorker = (Found & { readonly number: number }) | { readonly failed: true };
