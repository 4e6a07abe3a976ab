/** Endings (and some beginnings) of languages that no stemmer package serves. Written for this project, measured, not reviewed by native speakers. */
import type { LightStep } from './light-stemmer.ts';

// prettier-ignore
export const lightEndings = {
  'light-albanian': [{ ends: 'ësisë imeve imet imin eve ave ëve ive urit ësi ët es ën ës së në të it in un ut at an et en ve sh je i u a e ë n t j' }],
  'light-arabic': [
    { starts: 'وال بال كال فال ولل ال لل و ب ل ف', leave: 3 },
    { ends: 'هما كما تهم تها هم هن ها نا كم ات ون ين ان تي ته تك يه ية ه ة ي ك ا' },
  ],
  'light-czech': [
    { ends: 'atech ětem etem atům ech ich ích ého ěmi emi ému ěte ete ěti eti ího iho ími ímu imu ách ata aty ých ama ami ové ovi ými em es ém ím ům at ám os us ým mi ou a e i o u ů y á é í ý ě' },
    { ends: 'ov in ův', leave: 4 },
    { swap: [[/čt$/, 'ck'], [/št$/, 'sk'], [/[cč]$/, 'k'], [/[zž]$/, 'h'], [/(..)e([^aeiouyáéíóúýěů])$/, '$1$2']] },
    { swap: [[/ů/g, 'o']] },
    { ends: 'a y u o e ě', leave: 2 },
  ],
  'light-estonian': [{ ends: 'misest mise mine dega dele delt dest desse desta deta dena deni deks tega tele telt test tesse tena teni sse st le lt ks ga ni na ta da sid id de te si se d t s l i u e a o v b vad mad ma' }],
  'light-filipino': [
    { starts: 'pinakama pinaka nakaka nagpapa magpapa nagpa magpa ipinag ipag naka maka nang mang pang nag mag pag ika um in ma na pa ka i', leave: 4 },
    { swap: [[/^-/, '']] },
    { swap: [[/^([bcdfghjklmnprstvwyz]?)(?:um|in)(?=[aeiou])/, '$1']] },
    { swap: [[/^([bdghklmnprstwy]?[aeiou])\1(?=..)/, '$1']] },
    { ends: 'han hin an in', leave: 4 },
  ],
  'light-georgian': [
    { ends: 'აც ც ვე', leave: 4 },
    { ends: 'ისთვის სთვის თვის ისგან სგან გან ისკენ კენ იდან დან სთან თან ამდე მდე ივით ვით ასავით ში ზე' },
    { ends: 'ებისა ებსა იმა მა ისა ის ით ითა ად ადა ს ი ო ა ე თ' },
    { ends: 'ებ' },
    { swap: [[/^(..+[^აეიოუ])[აე]([რლნმ])$/, '$1$2']] },
  ],
  // Particles stick to the word before them.
  'light-korean': [{ ends: '에게서도 으로부터 에서는 에게도 에게서 이라고 한테서 에게 에서 으로 에는 에도 까지 부터 처럼 보다 하고 이나 이랑 라고 한테 들이 들을 들은 은 는 이 가 을 를 의 에 도 만 과 와 랑 들', leave: 2 }],
  'light-latvian': [
    { ends: 'ajiem ajām ajai ajam ajos ajās iem ajā iņš ais ai ei ām am ēm īm im um us as ās es os ij īs ēs is ie šana šanu šanas ums umu umi umus ot it et ēt āt īt u a i e ā ē ī ū o s š' },
    { swap: [[/ņ$/, 'n'], [/ļ$/, 'l'], [/ķ$/, 'k'], [/ģ$/, 'g']] },
  ],
  'light-maltese': [{ ends: 'ijiet jiet iet ijin in at an ati a i u e o ek ha hom kom na' }],
  'light-maori': [{ ends: 'tanga hanga kanga manga ranga anga nga tia hia ngia kia mia ria whia ina' }],
  'light-polish': [
    { ends: 'owania owanie owaniu aniami eniami aniach eniach ościami ościach ości ością ość anie eniem aniem enie ania enia ami ach owie owi owych owego ów om em ego emu ych ymi ich imi iej ej ią ię iu ia ie io ąc ając ują uje ać eć ić yć ował owała ą ę a e i o u y' },
    { swap: [[/ó/g, 'o']] },
    { swap: [[/([^aeiouyąęó])i?e([^aeiouyąęó])$/, '$1$2']] },
    // gra, gry: the shortest words lose their ending too.
    { ends: 'a y ę i e ą o u', leave: 2 },
    { swap: [[/ci$/, 't'], [/dzi$/, 'd'], [/rz$/, 'r'], [/([snzc])i$/, '$1']] },
  ],
  'light-romansh': [{ ends: 'ziuns ziun eschan escha eschas eschs adas ada ads ad idas ida ids id inas ina ins in s amain mains main ar air er ir an en ain ais as es a e i ì t ts' }],
  'light-serbian': [
    { ends: 'ovima evima ijama anjima enjima ostima ovi evi ova eva ove eve ima ama ijom ijem ija ije iju iji anjem enjem anja anje anju enja enje enju osti ošću oga ega og eg omu emu ome om em im ih oj imo amo emo ite ate ete iti ati eti uti ao io la lo li le aš iš eš uju aju a e i o u' },
    { swap: [[/([bcčćdđfghjklmnprsštvzž])a([ckl])$/, '$1$2']] },
  ],
  'light-slovak': [
    { ends: 'atoch ového ovému eniami eniach iami iach ovia ami ach och ého ému ými ími ých ích ovi ovať uješ uje ujú ám iam om mi ej ou ím ým ov iť ať úť eť ajú ejú ia ie iu ú ý í á é a e i o u y ť' },
    { swap: [[/(.[^aeiouyáéíóúýäôiľ])e([^aeiouyáéíóúý])$/, '$1$2']] },
    { swap: [[/ie([kvcn])$/, '$1']] },
    { swap: [[/ô/g, 'o']] },
    { ends: 'a y u o e', leave: 2 },
  ],
  'light-slovenian': [
    { ends: 'ovama evama anja enje enja anjem enjem stmi ega emu imi ima ama ami ih im em om eh ah ih ov ev oj ost osti ostjo jem ijo ijami iti ati eti uti aš iš eš ajo ejo ijo a e i o u' },
    { swap: [[/([bcčdfghjklmnprsštvzž])[ae]([cklnrm])$/, '$1$2']] },
  ],
  // Welsh changes the first letter of a word too; all its forms get one.
  'light-welsh': [
    { swap: [[/^(?:ngh|ch|ng|g)/, 'c'], [/^(?:mh|ph)/, 'p'], [/^(?:nh|th)/, 't'], [/^dd/, 't'], [/^(?:b|m|f(?!f))/, 'p'], [/^d/, 't'], [/^ll/, 'l'], [/^rh/, 'r']] },
    { ends: 'iadau iaid iaeth iau ion iol oedd ydd au on od ed i' },
  ],
} as const satisfies Readonly<Record<`light-${string}`, readonly LightStep[]>>;
export type LightName = keyof typeof lightEndings;
