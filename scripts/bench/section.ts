/** What one part of the bench found, or why it did not run. */
export type Section = { readonly skipped: string } | { readonly tables: readonly string[]; readonly notes?: string };
