/**
 * The one door through which text becomes markup or the address of a script (Trusted Types). The policy of every page asks
 * for it (`require-trusted-types-for 'script'; trusted-types default`), and the script in the head opens it before any other
 * runs. Its text is made from the function itself, which therefore uses nothing but its argument and the browser.
 */

/** What a policy does; null refuses. */
interface Rules {
  readonly createHTML: (html: string, type: string, sink: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

interface Head {
  readonly trustedTypes?: { readonly createPolicy: (name: 'default', rules: Rules) => unknown } | undefined;
  readonly document: { readonly currentScript: unknown };
  readonly location: { readonly href: string };
}

/**
 * Refuses all but what this site does: reading pages of its own into documents that are never shown and run nothing, the
 * links of a saved look, and scripts and workers out of its own folder. Text as code is refused everywhere.
 */
export function guardSinks(page: Head): void {
  const { src } = page.document.currentScript as { src: string };
  const folder = new URL('..', src).href;
  page.trustedTypes?.createPolicy('default', {
    createHTML: (html, _type, sink) =>
      /^DOMParser/.test(sink) || (/^Document write/.test(sink) && /^<link [^<>]*>$/.test(html)) ? html : null,
    createScriptURL: (address) => (new URL(address, page.location.href).href.startsWith(folder) ? address : null),
  });
}
