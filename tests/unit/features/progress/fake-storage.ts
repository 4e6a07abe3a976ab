/** A storage of a browser that can be full, blocked, or die in the middle of a save. */
export class FakeStorage {
  readonly items = new Map<string, string>();
  isFull = false;
  isBlocked = false;
  /** How many more writes and removals happen before the browser is killed. */
  lives = Infinity;

  get length(): number {
    this.#look();
    return this.items.size;
  }
  key(place: number): string | null {
    this.#look();
    return [...this.items.keys()][place] ?? null;
  }
  getItem(key: string): string | null {
    this.#look();
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#live();
    if (this.isFull) throw new Error('no room');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.#live();
    this.items.delete(key);
  }
  #look(): void {
    if (this.isBlocked) throw new Error('blocked');
  }
  #live(): void {
    this.#look();
    this.lives -= 1;
    if (this.lives < 0) throw new Error('killed');
  }
}
