/**
 * Numbers as the characters of a JSON string, one each. Small numbers take one byte in UTF-8, every host compresses JSON,
 * and JSON.parse reads it faster than any script of ours could.
 */

/** The first character that JSON needs not escape, after the quotation mark. */
const first = 0x23;
const backslash = 0x5c;
/** Control characters that editors and proxies may damage. */
const delete_ = 0x7f;
const afterControls = 0xa0;
const surrogates = 0xd800;

/** A string that stands for the numbers. They must be whole, 0 or more, and below about 55,000. */
export function numbersToText(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(codeOf(number))).join('');
}

/** The numbers of such a string. */
export function textToNumbers(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => {
    let code = text.charCodeAt(index);
    if (code >= afterControls) code -= afterControls - delete_;
    if (code > backslash) code -= 1;
    return code - first;
  });
}

function codeOf(number: number): number {
  let code = number + first;
  if (code >= backslash) code += 1;
  if (code >= delete_) code += afterControls - delete_;
  if (!Number.isInteger(number) || number < 0 || code >= surrogates)
    throw new Error(
      `search › packed index\n  The number ${number} does not fit into one character.\n  Fix: split the longest document.\n  Rule: search-numbers-fit`,
    );
  return code;
}
