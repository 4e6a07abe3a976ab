import { describe, expect, it } from 'vitest';
import { guardSinks } from '../../../src/features/script-guard.ts';

type Rules = Parameters<NonNullable<Parameters<typeof guardSinks>[0]['trustedTypes']>['createPolicy']>[1];

/** The rules that a page at `href` gets from the script at `src`. */
function rulesAt(href: string, src: string): Rules {
  const made: Rules[] = [];
  const trustedTypes = { createPolicy: (_: 'default', rules: Rules) => made.push(rules) };
  guardSinks({ trustedTypes, document: { currentScript: { src } }, location: { href } });
  return made[0]!;
}

const site = rulesAt('https://school.example/safety/en-gb/search/', 'https://school.example/safety/assets/head.js');

describe('text becomes markup', () => {
  it('in documents that are read and never shown', () => {
    expect(site.createHTML('<p>plan</p>', 'TrustedHTML', 'DOMParser parseFromString')).toBe('<p>plan</p>');
  });

  it('as the links of a saved look', () => {
    const link = '<link rel=stylesheet href="/safety/assets/reading.css">';
    expect(site.createHTML(link, 'TrustedHTML', 'Document write')).toBe(link);
  });

  it.each([
    'Element innerHTML',
    'Element insertAdjacentHTML',
    'Range createContextualFragment',
    'HTMLIFrameElement srcdoc',
  ])('never through %s', (sink) => {
    expect(site.createHTML('<p>plan</p>', 'TrustedHTML', sink)).toBeNull();
    expect(site.createHTML('<link rel=stylesheet href="/x.css">', 'TrustedHTML', sink)).toBeNull();
  });

  it.each(['<script>1</script>', '<link rel=stylesheet href="/x.css"><script src=/x.js></script>', 'text'])(
    'never as %s in a page that is being written',
    (html) => {
      expect(site.createHTML(html, 'TrustedHTML', 'Document write')).toBeNull();
    },
  );
});

describe('an address becomes a script', () => {
  it.each(['/safety/worker.js', 'https://school.example/safety/assets/search.js', '../../assets/search.js'])(
    'below the folder of the site: %s',
    (address) => {
      expect(site.createScriptURL(address)).toBe(address);
    },
  );

  it.each([
    '/worker.js',
    '/safety/../other/x.js',
    'https://elsewhere.example/safety/assets/x.js',
    '//elsewhere.example/x.js',
    'data:text/javascript,1',
    'blob:https://school.example/1',
    'javascript:1',
  ])('never elsewhere: %s', (address) => {
    expect(site.createScriptURL(address)).toBeNull();
  });

  it('in a folder without a server: beside the script itself', () => {
    const folder = rulesAt('file:///E:/kindlight/START.html', 'file:///E:/kindlight/files/assets/head.js');
    expect(folder.createScriptURL('file:///E:/kindlight/files/data/x.js')).not.toBeNull();
    expect(folder.createScriptURL('file:///E:/other/x.js')).toBeNull();
  });
});

it('a browser without Trusted Types goes on as ever', () => {
  const head = { document: { currentScript: { src: 'https://a.example/assets/x.js' } }, location: { href: '' } };
  expect(() => guardSinks(head)).not.toThrow();
});
