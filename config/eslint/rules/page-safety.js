/** What our content security policy and the promise of no Intl in the browser forbid, said before a browser says it. */
import { placeOf } from '../place.js';
import { usesOf } from '../globals.js';

const messages = {
  style: 'The policy of the site blocks style attributes. Use a class in the stylesheet of the rib.',
  handler: 'The policy of the site blocks inline handlers such as {{name}}. Listen in an .element.ts file.',
  inline:
    'The policy of the site blocks inline scripts. Write a plain <script> that imports a .browser.ts or .element.ts file; data goes into <script type="application/json">.',
  intl: "No Intl in the browser: old phones cut, sort and write dates differently. Make the sentence during the build and put it into the page. Only the clock of another time zone may be read, with new Intl.DateTimeFormat('en-US', …).formatToParts().",
  markup:
    '"{{name}}" turns text into markup, which the policy of the site refuses (Trusted Types). Make elements, with textContent for words.',
  code: '"{{name}}" runs text as code, which the policy of the site blocks.',
};

/** Properties and methods that read text as markup. DOMParser is not among them: what it reads is never shown as it is. */
const markupSinks = new Set([
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'write',
  'writeln',
]);

export const pageSafety = {
  meta: { type: 'problem', docs: { description: 'Pages keep to the content security policy.' }, messages, schema: [] },
  create(context) {
    const { runs } = placeOf(context.filename);
    if (runs === 'astro')
      return {
        JSXAttribute: (node) => attribute(node, context),
        AstroTemplateLiteralAttribute: (node) => attribute(node, context),
      };
    if (runs !== 'browser') return {};
    return {
      'Program:exit'() {
        for (const node of usesOf(context.sourceCode, new Set(['Intl'])).filter((use) => !isClock(use)))
          context.report({ node, messageId: 'intl' });
        for (const node of usesOf(context.sourceCode, new Set(['eval', 'Function']))) {
          context.report({ node, messageId: 'code', data: { name: node.name } });
        }
      },
      'CallExpression > MemberExpression.callee'(node) {
        if (/^toLocale(Date|Time)?String$/.test(node.property.name ?? ''))
          context.report({ node: node.property, messageId: 'intl' });
      },
      MemberExpression({ object, property }) {
        const isDocument = !/^write/.test(property.name ?? '') || /^document$/.test(object.name ?? '');
        if (markupSinks.has(property.name) && isDocument)
          context.report({ node: property, messageId: 'markup', data: { name: property.name } });
      },
    };
  },
};

/** new Intl.DateTimeFormat('en-US', …).formatToParts(…): every browser has it, and no reader sees its words. */
function isClock(node) {
  const created = node.parent.parent;
  return (
    node.parent.property?.name === 'DateTimeFormat' &&
    created.type === 'NewExpression' &&
    created.arguments[0]?.value === 'en-US' &&
    created.parent.property?.name === 'formatToParts'
  );
}

function attribute(node, context) {
  const name =
    node.name.type === 'JSXNamespacedName'
      ? `${node.name.namespace.name}:${node.name.name.name}`
      : String(node.name.name);
  const tag = String(node.parent.name?.name ?? '');
  const isHtml = /^[a-z]/.test(tag);
  if (isHtml && name === 'style') context.report({ node, messageId: 'style' });
  else if (isHtml && /^on[a-z]+$/.test(name)) context.report({ node, messageId: 'handler', data: { name } });
  else if (name === 'define:vars') context.report({ node, messageId: 'inline' });
  else if (tag === 'script' && name === 'is:inline' && !isDataOrFile(node.parent.attributes))
    context.report({ node, messageId: 'inline' });
}

function isDataOrFile(attributes) {
  return attributes.some(
    ({ name, value }) =>
      name?.name === 'src' || (name?.name === 'type' && /json|speculationrules/.test(value?.value ?? '')),
  );
}
