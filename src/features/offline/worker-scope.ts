/** What the service worker uses of its global object. TypeScript knows either pages or workers in one project; ours knows pages. */

export interface OpenPage {
  readonly id: string;
  readonly url: string;
}

export interface WaitingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page: by its id, and by the id it will have where it is only being opened. */
export interface AskingEvent extends WaitingEvent {
  readonly clientId: string;
  readonly resultingClientId: string;
}

export interface SentEvent extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: OpenPage | null;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly OpenPage[]>;
    get: (id: string) => Promise<OpenPage | undefined>;
  };
  addEventListener: (type: 'message', listener: (event: SentEvent) => void) => void;
}
