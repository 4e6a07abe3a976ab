/** Prints one activity with the help box, instead of the whole lesson. */

/** Opens the print dialog for `part`; the style sheet leaves out what is not inside it. */
export function printPart(part: Element): void {
  part.classList.add('practice--printing');
  addEventListener('afterprint', () => part.classList.remove('practice--printing'), { once: true });
  print();
}
