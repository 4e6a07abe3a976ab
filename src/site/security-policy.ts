/** The Content-Security-Policy of the site, once for the page's own meta element and once for servers that send headers. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** For the meta element: browsers ignore frame-ancestors there. */
export function metaPolicy(): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** For servers that send headers. A school may show the site in a frame of its own platform, so framing by others is left to the host. */
export function headerPolicy(): string {
  return `${metaPolicy()}; frame-ancestors 'self'`;
}
