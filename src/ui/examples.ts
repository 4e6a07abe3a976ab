/**
 * One example of every component in every state. The style page shows them, tests look for each by its id, and a picture of
 * the style page is a picture of them all. English only: the page is for those who build.
 */

/** Sections of the style page, in order; `states` are ids on the page. */
export const examples = [
  { id: 'colours', title: 'Colours', states: ['colours-light', 'colours-dark'] },
  { id: 'moods', title: 'Four moods', states: ['mood-a', 'mood-b', 'mood-c', 'mood-d'] },
  { id: 'words', title: 'Words', states: ['words-headings', 'words-lead', 'words-list', 'words-link', 'words-term'] },
  { id: 'buttons', title: 'Buttons', states: ['button-main', 'button-quiet', 'button-link'] },
  { id: 'lanterns', title: 'Lanterns', states: ['lantern-lit', 'lantern-waiting', 'lantern-glim', 'lantern-string'] },
  {
    id: 'doors',
    title: 'Doors and ages',
    states: ['door-child', 'door-teach', 'door-care', 'door-urgent', 'door-plain', 'age'],
  },
  { id: 'cards', title: 'Cards and notes', states: ['card', 'note', 'note-quiet', 'pause', 'say-it', 'fault-line'] },
  { id: 'choices', title: 'Choices', states: ['choice-open', 'choice-right', 'choice-think', 'choice-unsure'] },
  {
    id: 'forms',
    title: 'Fields',
    states: ['field-search', 'field-select', 'field-check', 'field-switch', 'field-slider'],
  },
  { id: 'details', title: 'What opens', states: ['details-closed', 'details-open'] },
  { id: 'helping', title: 'Help', states: ['help-row-call', 'help-row-open', 'help-row-likely'] },
  { id: 'progress', title: 'The end of a lesson', states: ['end-waiting', 'end-lit', 'end-ask'] },
  { id: 'errors', title: 'When something fails', states: ['error-file', 'error-device', 'error-done'] },
  { id: 'tables', title: 'Tables', states: ['table'] },
] as const;

export type ExampleId = (typeof examples)[number]['id'];

/** Colours with a name, each on the ground where it stands. */
export const swatches = [
  'bg',
  'surface',
  'text',
  'muted',
  'line',
  'edge',
  'accent',
  'accent-soft',
  'good',
  'good-soft',
  'think',
  'think-soft',
  'help',
  'help-soft',
  'glow',
  'night',
] as const;
