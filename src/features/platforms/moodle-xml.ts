/** A question bank as Moodle XML: one file, one category a lesson, names that tell no topic. */
import type { Bank, BankQuestion } from './question-bank.ts';
import { escapeXml, xml, xmlDocument, type Xml } from './xml.ts';

/** The file for `banks`, which may be of several lessons. */
export function moodleXml(banks: readonly Bank[]): string {
  return xmlDocument(xml`<quiz>${banks.filter(({ questions }) => questions.length > 0).map(category)}
</quiz>`);
}

function category(bank: Bank): Xml {
  return xml`
  <question type="category">
    <category><text>${categoryOf(bank)}</text></category>
  </question>${bank.questions.map((question) => multichoice(bank, question))}`;
}

/** Where a platform files the questions of a lesson. */
export function categoryOf({ band, lesson }: Pick<Bank, 'band' | 'lesson'>): string {
  return `$course$/top/Kindlight/${band.toUpperCase()}/${lesson.toUpperCase()}`;
}

// No penalty for a second try, no numbers before the options, options in a new order each time (curriculum 4.2 and 4.4).
function multichoice(bank: Bank, { id, name, question, options }: BankQuestion): Xml {
  return xml`
  <question type="multichoice">
    <name><text>${name}</text></name>
    <questiontext format="html"><text>${html(bank, question)}</text></questiontext>
    <generalfeedback format="html"><text></text></generalfeedback>
    <defaultgrade>1</defaultgrade>
    <penalty>0</penalty>
    <hidden>0</hidden>
    <idnumber>${id}</idnumber>
    <single>true</single>
    <shuffleanswers>true</shuffleanswers>
    <answernumbering>none</answernumbering>
    <showstandardinstruction>0</showstandardinstruction>${options.map(
      ({ label, feedback, right }) => xml`
    <answer fraction="${right ? 100 : 0}" format="html">
      <text>${html(bank, label)}</text>
      <feedback format="html"><text>${html(bank, feedback)}</text></feedback>
    </answer>`,
    )}
  </question>`;
}

/** Text as a paragraph that knows its language, for screen readers; it is escaped once more as a value of the file. */
function html({ lang, dir }: Bank, text: string): string {
  return `<p lang="${lang}" dir="${dir}">${escapeXml(text)}</p>`;
}
