/** Terms that blur who is responsible, and better ones (curriculum 3.3, after the Luxembourg Guidelines). */
import { guarded } from './guarded-words.ts';

export const harmfulTerms = guarded([
  ['child porn\\w*|kiddie porn\\w*|porn\\w* of children', 'child sexual abuse material'],
  [
    'deep ?fake porn\\w*|AI porn\\w*|nudif\\w+|nudes? apps?|undress(?:ing)? (?:apps?|tools?)',
    'a sexual picture made or changed with AI',
  ],
  ['revenge[- ]porn\\w*', 'intimate image shared without consent'],
  ['porn\\w*', 'sexual pictures or videos made for adults'],
  ['revenge', 'name what was done; "revenge" gives it a reason', 'lessons'],
  [
    'leak(?:s|ed|ing)? (?:\\w+ )?(?:nudes?|pictures?|photos?|images?|videos?)|(?:nudes?|pictures?|photos?|images?|videos?) (?:\\w+ )?leak(?:s|ed)?',
    'shared without consent',
  ],
  ['child prostitut\\w+|child sex workers?|teen escorts?', 'child exploited in prostitution'],
  ['child sex tourism|sex tourists?', 'sexual exploitation of children in travel and tourism'],
  ['pay-per-view', 'live-streaming of child sexual abuse'],
  ['self-generated', 'image made by the child, often under pressure'],
  ['sexting', 'sharing of nude or sexual images'],
  ['sextortion', 'blackmail with pictures'],
  ['predators?|groomers?|perverts?|perpetrators?', 'a person who harms; someone who…'],
  ['monsters?', 'a person who harms; someone who…', 'lessons'],
  ['stranger[- ]danger', 'anyone, known or not'],
  ['pa?edophil\\w+', 'a person who sexually abuses or exploits a child'],
  ['(?:juvenile|young|teen\\w*|child) offenders?', 'child who has displayed harmful behaviour'],
  ['offenders?', 'someone who harms', 'lessons'],
  ['(?:a|the|this|that|your|his|her|their|cyber) ?bully|(?:cyber)?bullies', 'child who bullied'],
  ['seduc\\w+|(?:his|her|their) (?:adult |older )?lovers?|(?:love )?affairs?', 'abuse; exploited; groomed'],
  ['relationships? (?:with|between) (?:an )?adults?', 'abuse'],
  ['underage sex|(?:non-?consensual )?sex with (?:a )?child(?:ren)?', 'sexual abuse of a child'],
  [
    'confess\\w*|admit(?:s|ted) (?:it|that|to)|alleged victims?|(?:s?he|they|child|pupil|boy|girl) claim(?:s|ed)',
    'told, said, reported',
  ],
  [
    'at-risk (?:child|children|young|pupils?|teens?|girls?|boys?)|vulnerable (?:child|children|young|pupils?|teens?|girls?|boys?)',
    'child made vulnerable by…',
  ],
  ['promiscuous|street-?wise', 'child who has experienced…'],
  ['victims?(?! support)', '"you", "someone this happened to"', 'lessons'],
  [
    'got (?:her|him|your|them)sel(?:f|ves) into|(?:fall|falls|fell|fallen) for (?:it|this|that|the trick)|na[iï]ve|gullible|(?:both|being|so|how) silly|silly of \\w+',
    'was tricked; was targeted; was pressured',
  ],
  ['inappropriate', 'say what it is: upsetting, for adults, not OK'],
  ['commit(?:s|ted|ting)? suicide|(?:failed|successful) (?:suicide )?attempts?', 'died by suicide'],
  ['suicid\\w+', 'feel you cannot go on', 'lessons'],
  ['trigger warnings?', 'content note'],
  ['based on a true story', 'nothing: stories are made up'],
]);
