/** The form that makes a package. What makes it comes at the tap; everything stays in this browser until it is saved. */
import type { FolderMaker, PackageFacts } from './make-package.browser.ts';

export class PlatformPackages extends HTMLElement {
  /** Brings the part that makes folders of pages; the page gives it. */
  static folderMaker: () => Promise<FolderMaker>;
  private isBusy = false;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.isBusy) void this.make(new FormData(form));
    });
  }

  private async make(chosen: FormData): Promise<void> {
    const facts = JSON.parse(this.querySelector('.platforms__facts')!.textContent!) as PackageFacts;
    const lesson = facts.course.lessons.find(({ id }) => id === chosen.get('lesson'));
    const kind = String(chosen.get('kind'));
    if (!lesson) return this.say(facts.words['none-chosen']);
    if (!lesson.bank && ['qti3', 'moodle', 'gift'].includes(kind)) return this.say(facts.words['no-bank']);
    this.isBusy = true;
    try {
      const { makePackage } = await import('./make-package.browser.ts');
      const { name, bytes } = await makePackage(await PlatformPackages.folderMaker(), {
        facts,
        lesson,
        kind,
        base: this.dataset.site!,
        onFile: (done, all) =>
          this.say(facts.words['making']?.replace('{done}', String(done)).replace('{all}', String(all))),
      });
      save(name, bytes);
      this.say(facts.words['made']?.replace('{name}', name));
    } catch {
      this.say(facts.words['failed']);
    }
    this.isBusy = false;
  }

  private say(text = ''): void {
    this.querySelector('[role=status]')!.textContent = text;
  }
}

function save(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // A slow disk still reads it for a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
