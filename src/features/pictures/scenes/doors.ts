/** The home page and its doors: everyday joy at a glance, from the youngest to the teens, and the grown-ups beside them. */
import { all, box, circle, ellipse, line, see } from '../kit/svg.ts';
import { board, bookcase, counter, cushion, pot, rug, shelf, sofa, stove } from '../kit/furniture.ts';
import { glim, glow, lamp, pendant } from '../kit/light.ts';
import { person } from '../kit/person.ts';
import { bush, houses, outdoors, pane, room, tree } from '../kit/places.ts';
import { ball, bowl, laptop, mug, openBook, phone, star, tablet, wheelchair } from '../kit/things.ts';
import { adults, children, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

export const doors: Scenes = {
  home: () => {
    const chair = wheelchair(138, 366, 1, 'coral', 1.25);
    return all(
      outdoors({ ground: 372 }),
      houses(150, 372, 1.05),
      tree(600, 400, 1.3),
      glow(330, 330, 300),
      bush(40, 404, 1.2),
      person(adults.grandmother, { at: [478, 452], size: 1.2, faces: -1, mood: 'kind', right: { to: [520, 330] }, left: { to: [400, 318], hand: 'open' } }),
      chair.back,
      person(children.sofia, { at: [138, 424], legs: 'sit', size: 1.25, faces: 1, mood: 'smile', left: { to: [140, 350] }, right: { to: [214, 330], hand: 'open' } }),
      chair.front,
      person(youth.hijabi, { at: [560, 456], size: 1.1, faces: -1, mood: 'smile', left: { to: [520, 320] }, right: { to: [596, 360] } }),
      glim(310, 414, 2.5, { halo: 100 }),
      person(children.kwame, { at: [232, 462], size: 1.25, faces: 1, mood: 'joy', right: { to: [286, 350], hand: 'open' }, left: { to: [206, 392] } }),
      person(children.linh, { at: [392, 464], size: 1.25, faces: -1, mood: 'joy', left: { to: [334, 352], hand: 'open' }, right: { to: [424, 398] } }),
    );
  },
  'age-a': () =>
    all(
      room({ wall: 'peach', ground: 350 }),
      pane(60, 50, 140, 140, 'garden'),
      shelf(420, 150, 180, 3),
      rug(320, 430, 290, 44, 'teal'),
      glim(560, 440, 1.9, { halo: 80 }),
      ball(84, 428, 30, 'plum'),
      person(children.noah, { at: [226, 440], legs: 'cross', size: 1.75, faces: 1, mood: 'joy', right: { to: [290, 366], hand: 'open' }, left: { to: [180, 392] } }),
      person(children.ella, { at: [412, 440], legs: 'cross', size: 1.75, faces: -1, mood: 'smile', tilt: -6, left: { to: [352, 372] }, right: { to: [452, 386] } }),
      box('coral', 288, 396, 46, 44, 6),
      box('mustard', 338, 396, 46, 44, 6),
      box('blue', 313, 350, 46, 44, 6),
      star(336, 324, 18),
    ),
  'age-b': () =>
    all(
      outdoors({ ground: 330 }),
      houses(330, 334, 0.9),
      tree(70, 380, 1.5),
      bush(580, 382, 1.2),
      glow(330, 330, 220, 0.7),
      person(children.adaeze, { at: [214, 452], size: 1.45, faces: 1, mood: 'joy', right: { to: [298, 322], hand: 'open' }, left: { to: [160, 300], hand: 'open' } }),
      person(children.minjun, { at: [432, 454], size: 1.45, faces: -1, mood: 'laugh', tilt: -6, left: { to: [352, 316], hand: 'open' }, right: { to: [474, 352] } }),
      ball(322, 250, 30, 'coral'),
      line('surface', 4, 'M286 300q-8 26-4 44M358 296q10 26 6 44', see(0.7)),
    ),
  'age-c': () =>
    all(
      room({ wall: 'sky', floor: 'stone', ground: 366 }),
      pane(390, 40, 190, 170, 'city'),
      bookcase(30, 60, 200, 310, 2),
      sofa(150, 400, 400, 'navy'),
      person(youth.camille, { at: [256, 462], legs: 'sit-front', size: 1.45, turn: 0.45, mood: 'laugh', tilt: 5, left: { to: [214, 376] }, right: { to: [316, 340], hand: 'point' } }),
      person(youth.jovan, { at: [430, 462], legs: 'sit-front', size: 1.45, turn: -0.45, mood: 'joy', tilt: -4, left: { to: [372, 364] }, right: { to: [474, 372] } }),
      tablet(346, 372, 'otter', 0.95, -4),
      mug(590, 452, 'coral'),
    ),
  'age-d': () =>
    all(
      box('navy', 0, 0, 640, 480),
      circle('plum', 470, 190, 210, see(0.55)),
      circle('coral', 470, 190, 150, see(0.6)),
      circle('mustard', 470, 190, 92, see(0.85)),
      line('slate2', 3, 'M0 116q180 40 640-30'),
      [90, 210, 330, 450, 570].map((x, i) => circle('light', x, 126 + [10, 12, 4, -10, -28][i]! + 14, 6) + glow(x, 140 + [10, 12, 4, -10, -28][i]!, 44)).join(''),
      box('slate2', 0, 390, 640, 90),
      box('slate', 0, 382, 640, 14),
      person(youth.chinedu, { at: [240, 466], legs: 'sit-front', size: 1.5, turn: 0.4, mood: 'smile', left: { to: [206, 400] }, right: { to: [310, 384] } }),
      person(youth.hijabi, { at: [428, 466], legs: 'sit-front', size: 1.5, turn: -0.4, mood: 'calm', left: { to: [372, 392] }, right: { to: [466, 404] } }),
      mug(340, 384, 'coral', true, 0.9),
    ),
  'door-young': () =>
    all(
      room({ wall: 'mint', ground: 360 }),
      pane(70, 50, 140, 140, 'hills'),
      cushion(560, 410, 'mustard', 8),
      rug(330, 436, 290, 40, 'mustard'),
      glim(84, 440, 2, { halo: 80 }),
      person(youth.kadri, { at: [420, 452], legs: 'cross', size: 1.5, faces: -1, mood: 'smile', left: { to: [354, 388] }, right: { to: [462, 398] } }),
      person(children.sokha, { at: [256, 452], legs: 'cross', size: 1.6, faces: 1, mood: 'joy', left: { to: [222, 398] }, right: { to: [312, 366], hand: 'point' } }),
      tablet(342, 386, 'rocket', 1, -3),
    ),
  'door-teach': () =>
    all(
      room({ wall: 'cream', ground: 380 }),
      board(60, 50, 300, 170),
      pane(470, 50, 120, 140, 'day'),
      glow(360, 260, 260, 0.8),
      person(adults.teacherTurban, { at: [416, 380], legs: 'none', size: 1.4, faces: -1, mood: 'talk', left: { to: [318, 172], hand: 'open' }, right: { to: [470, 372] } }),
      person(children.tomas, { at: [140, 450], legs: 'none', size: 1.5, turn: 0.5, mood: 'joy', left: { to: [92, 452] }, right: { to: [190, 244], hand: 'open' } }),
      person(children.lotte, { at: [300, 462], legs: 'none', size: 1.5, turn: 0.3, mood: 'smile', left: { to: [258, 462] }, right: { to: [346, 462] } }),
      counter(444, 'oak2'),
      openBook(222, 462, 0.9, 'coral'),
      laptop(520, 452, 0.9),
    ),
  'door-care': () =>
    all(
      room({ wall: 'sage', ground: 366 }),
      pane(50, 50, 130, 140, 'evening'),
      stove(520, 300),
      pot(580, 292, 'coral'),
      pendant(320, 70, 'coral'),
      person(adults.mumThree, { at: [200, 388], legs: 'none', size: 1.35, turn: 0.45, mood: 'kind', tilt: 4, left: { to: [150, 396] }, right: { to: [262, 372] } }),
      person(adults.mumTwo, { at: [446, 388], legs: 'none', size: 1.35, turn: -0.45, mood: 'smile', tilt: -4, left: { to: [386, 374], behind: true }, right: { to: [492, 396] } }),
      person(children.ben, { at: [324, 410], legs: 'none', size: 1.4, turn: 0.1, mood: 'joy', left: { to: [282, 402] }, right: { to: [366, 330], hand: 'open' } }),
      counter(396, 'walnut'),
      bowl(320, 426, 'blue', 'mustard'),
      mug(140, 436, 'plum'),
      mug(510, 436, 'teal'),
      phone(232, 440, 'off', 0.5, 84),
      ellipse('shade', 232, 452, 20, 3, see(0.1)),
      lamp(40, 396, 0),
    ),
};
