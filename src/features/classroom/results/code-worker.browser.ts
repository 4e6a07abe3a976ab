/** Looks for a QR code in a picture of the camera, by the library `qr`; answers with its text, or with nothing. */
import { decodeQR } from 'qr/decode.js';

self.onmessage = ({ data }: MessageEvent<ImageData>) => {
  try {
    self.postMessage(decodeQR(data));
  } catch {
    // Most pictures hold no code, and the library says so by an error.
    self.postMessage(undefined);
  }
};
