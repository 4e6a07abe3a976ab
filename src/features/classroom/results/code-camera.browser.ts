/** Reads QR codes from the camera, by the browser's own reader where it has one, else by a library. No picture leaves the device. */
type Read = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** So long rests the camera between two looks (milliseconds): quick enough for a queue of pupils, kind to old phones. */
const rest = 120;

export class CodeCamera {
  #stream: MediaStream | undefined;
  #isOn = false;
  readonly #video: HTMLVideoElement;
  readonly #found: (text: string) => void;

  /** `found` hears each code; the same one over and over, as long as it is before the camera. */
  constructor(video: HTMLVideoElement, found: (text: string) => void) {
    this.#video = video;
    this.#found = found;
  }

  /** Opens the camera. False where it is refused, missing or not allowed here. */
  async start(): Promise<boolean> {
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
      this.#video.srcObject = this.#stream;
      await this.#video.play();
      this.#isOn = true;
      void this.#look(await reader());
      return true;
    } catch {
      this.stop();
      return false;
    }
  }

  /** Closes the camera and its light. */
  stop(): void {
    this.#isOn = false;
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#video.srcObject = null;
    this.#stream = undefined;
  }

  async #look(read: Read): Promise<void> {
    while (this.#isOn) {
      const text = await read(this.#video).catch(() => undefined);
      if (text !== undefined && this.#isOn) this.#found(text);
      await new Promise((done) => setTimeout(done, rest));
    }
  }
}

async function reader(): Promise<Read> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = await own?.getSupportedFormats().catch((): readonly string[] => []);
  if (own && formats?.includes('qr_code')) {
    const detector = new own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  // A worker, so that the page stays quick while an old device looks for a code; it comes only where it is needed.
  const worker = new Worker(new URL('./code-worker.browser.ts', import.meta.url), { type: 'module' });
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) =>
    new Promise((found) => {
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      if (!context || canvas.width === 0) {
        found(undefined);
        return;
      }
      context.drawImage(video, 0, 0);
      worker.onmessage = ({ data }) => found(data as string | undefined);
      worker.onerror = () => found(undefined);
      worker.postMessage(context.getImageData(0, 0, canvas.width, canvas.height));
    });
}
