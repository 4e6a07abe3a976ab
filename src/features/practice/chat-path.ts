/** How far a rehearsed chat has gone, from the replies a child has tapped. Any reply may be changed at any time. */
import type { ChatMove } from '../../model/practice.schema.ts';

export interface ChatPath {
  /** How many messages stand on the page: a refusal leads to the next, everything else stays or ends. */
  readonly shown: number;
  /** True where the newest message has a reply, so that help is offered, also after going on. */
  readonly answered: boolean;
  /** True where the chat was left, blocked or told, or where each message was refused. */
  readonly ended: boolean;
}

/** The path of a chat whose messages, in the order shown, got these replies; undefined where none was tapped yet. */
export function chatPath(moves: readonly (ChatMove | undefined)[]): ChatPath {
  const at = moves.findIndex((move) => move !== 'refuse');
  if (at < 0) return { shown: moves.length, answered: true, ended: true };
  const answered = moves[at] !== undefined;
  return { shown: at + 1, answered, ended: answered && moves[at] !== 'go-on' };
}
