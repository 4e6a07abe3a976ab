/** The few elements the panel is made of. */

/** An element with attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does `act`. */
export function button(label: string, className: string, act: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', class: className }, label);
  element.addEventListener('click', act);
  return element;
}

/** A choice among few: one radio button for each label, its index the value. */
export function choice(
  name: string,
  legend: string,
  labels: readonly string[],
  chosen: number,
  choose: (index: number) => void,
): HTMLFieldSetElement {
  const options = labels.map((label, index) => {
    const input = make('input', { type: 'radio', name: `reading-${name}`, value: String(index), autocomplete: 'off' });
    input.checked = index === chosen;
    input.addEventListener('change', () => choose(index));
    return make(
      'label',
      { class: 'reading__option', 'data-step': `${name}${String(index)}` },
      input,
      make('span', {}, label),
    );
  });
  return make(
    'fieldset',
    { class: 'reading__choice' },
    make('legend', {}, legend),
    make('div', { class: 'reading__options' }, ...options),
  );
}

/** A switch with a sentence that says what it does. */
export function toggle(
  name: string,
  label: string,
  note: string,
  isOn: boolean,
  set: (isOn: boolean) => void,
): HTMLElement {
  const input = make('input', {
    type: 'checkbox',
    role: 'switch',
    id: `reading-${name}`,
    'aria-describedby': `reading-${name}-note`,
    autocomplete: 'off',
  });
  input.checked = isOn;
  input.addEventListener('change', () => set(input.checked));
  return make(
    'div',
    { class: 'reading__switch' },
    input,
    make('label', { for: input.id }, label),
    make('p', { id: `reading-${name}-note`, class: 'reading__note' }, note),
  );
}
