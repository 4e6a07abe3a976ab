import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../../../src/features/search/analyser.ts';

const terms = async (tag: string, text: string) => (await loadAnalyser(tag)).terms(text);

describe('analyser', () => {
  it('brings forms of an English word to one term', async () => {
    expect(new Set(await terms('en', 'picture pictures PICTURED'))).toEqual(new Set(['pictur']));
  });

  it.each([
    ['de', 'Lügen', 'lugen'],
    ['de', 'Straße', 'Strasse'],
    ['pl', 'hasło', 'haslo'],
    ['cs', 'přítel', 'pritel'],
    ['sr', 'лозинка', 'lozinka'],
    ['mi', 'mātua', 'maatua'],
    ['el', 'κωδικός', 'κωδικοσ'],
    ['ru', 'ещё', 'еще'],
    ['vi', 'mật', 'mat'],
  ])('finds %s %s typed as %s', async (tag, written, typed) => {
    const found = new Set(await terms(tag, written));
    expect((await terms(tag, typed)).some((term) => found.has(term))).toBe(true);
  });

  it('keeps marks that are part of a Thai or Japanese letter', async () => {
    expect(await terms('th', 'รหัสผ่าน')).toEqual(['รหั', 'หัส', 'สผ่', 'ผ่า', 'าน']);
    expect(await terms('ja', 'ガ')).toEqual(await terms('ja', 'が'));
    expect(await terms('ja', 'が')).not.toEqual(await terms('ja', 'か'));
  });

  it('keeps Latin words whole inside scripts without spaces', async () => {
    expect(await terms('ja', 'SNSの写真')).toEqual(['sns', 'の写', '写真']);
  });

  it('lowers the Turkish letters i as Turkish does, on every machine', async () => {
    const analyser = await loadAnalyser('tr');
    expect(analyser.parts('IŞIK İZİN').map(({ start }) => start)).toEqual(['isik', 'izin']);
  });

  it('parts words at apostrophes, and not in Ukrainian', async () => {
    expect((await loadAnalyser('fr')).parts("l'écran").map(({ start }) => start)).toEqual(['l', 'ecran']);
    expect((await loadAnalyser('uk')).parts('п’ять').map(({ start }) => start)).toEqual(['пять']);
  });

  it('understands German umlauts typed as ae, oe and ue, in queries only', async () => {
    const analyser = await loadAnalyser('de');
    expect(analyser.parts('Maedchen')[0]?.terms).toContain(analyser.terms('Mädchen')[0]);
    expect(analyser.terms('neue')).toHaveLength(1);
  });

  it('does not see soft hyphens and zero-width spaces', async () => {
    expect(await terms('de', 'Pass\u00adwort')).toEqual(await terms('de', 'Passwort'));
    expect(await terms('km', 'ពាក្យ\u200bសម្ងាត់')).toEqual(await terms('km', 'ពាក្យសម្ងាត់'));
  });

  it.each([
    ['pl', 'hasło', 'haseł'],
    ['cs', 'heslo', 'hesla'],
    ['hr', 'lozinka', 'lozinke'],
    ['lv', 'parole', 'paroles'],
    ['cy', 'cyfrinair', 'gyfrinair'],
    ['sk', 'priateľ', 'priatelia'],
    ['ko', '비밀번호', '비밀번호를'],
    ['pl', 'gra', 'gry'],
    ['ka', 'პაროლი', 'პაროლის'],
  ])('meets forms of a word in %s: %s, %s', async (tag, one, other) => {
    const found = new Set(await terms(tag, one));
    expect((await terms(tag, other)).some((term) => found.has(term))).toBe(true);
  });
});
