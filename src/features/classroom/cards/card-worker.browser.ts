/** Looks for vote cards beside the page, so that the projector stays quick. */
import { readCards } from './card-reader.browser.ts';

self.onmessage = ({ data }: MessageEvent<ImageData>) => self.postMessage(readCards(data));
