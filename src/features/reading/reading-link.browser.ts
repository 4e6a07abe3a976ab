/** Waits for taps on "Reading help" and fetches the tools then; only a ruler that the reader switched on comes at once. */
import sheet from './reading.css?url';

if (document.documentElement.dataset['reading']?.includes('ruler'))
  void import('./ruler.browser.ts').then(({ showRuler }) => showRuler(true));

// Scripts that many devices lack; the frame may still be in another language, with names and help in this one.
if (document.querySelector(':lang(km), :lang(ka)')) void import('./script-font.browser.ts');

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="/reading/"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // The page behind the link says what helps where scripts cannot.
  import('./panel.browser.ts')
    .then(({ openReading }) => openReading(link, sheet))
    .catch(() => location.assign(link.href));
});
