/** Text becomes markup or the address of a script only through the one policy of src/features/script-guard.ts. */
const trustedTypes = { 'require-trusted-types-for': "'script'", 'trusted-types': 'default' };

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
  ...trustedTypes,
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

/** What browsers could do for a page and never need to do for ours. */
const unused = [
  'accelerometer',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** Every header that a host sends with every file. What each is for stands in docs/hosting.md. */
export function securityHeaders(): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', headerPolicy()],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // On plain http some browsers look up the hosts of all links before anybody taps: those of helplines, here.
    ['X-DNS-Prefetch-Control', 'off'],
    // The camera is for the teacher's page of results, which asks with a tap and keeps every picture on the device.
    ['Permissions-Policy', ['camera=(self)', ...unused.map((name) => `${name}=()`)].join(', ')],
  ];
}

/** For files whose name changes with what is in them. */
export const keptForever = 'public, max-age=31536000, immutable';

/**
 * For pages that open from a folder: a file has no origin that "self" could mean everywhere, so files are named by their
 * scheme. Nothing is ever asked of a network, and nothing runs that is not a file of the folder.
 */
export function folderPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self' file:",
    "style-src 'self' file:",
    'font-src data:',
    "img-src 'self' file: data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    ...Object.entries(trustedTypes).map(([name, value]) => `${name} ${value}`),
  ].join('; ');
}
