/** What only the pages around "My lights" do with the lights; lesson pages do not download it. */
import { writeDevice } from './device-text.browser.ts';
import { mergeLights } from './export-file.ts';
import { joinLights, litIn, pickLights, type BoosterNumber, type Lights } from './lights.ts';
import { mostPeople, nextKey, nothingKept, storageKey, union, type DeviceUse } from './progress-state.ts';
import { keep, readLights, writeVisit, type StoreProblem } from './progress-store.browser.ts';
import { weekOf } from './weeks.ts';

/** Keeps the lights of sensitive lessons too, or takes them back into this visit. `everyday` are the ids of all others. */
export function keepSensitive(isOn: boolean, everyday: ReadonlySet<string>): StoreProblem | undefined {
  const { kept, visit, problem } = readLights();
  if (!kept) return problem;
  const stays = isOn
    ? joinLights(kept.lights, litIn(weekOf(new Date()), visit.sensitive))
    : pickLights(kept.lights, (id) => everyday.has(id));
  const leave = Object.keys(kept.lights).filter((id) => !(id in stays));
  const failed = keep({ ...kept, lights: stays, keepSensitive: isOn });
  if (!failed) writeVisit({ ...visit, sensitive: isOn ? [] : union(visit.sensitive, leave) });
  return failed;
}

/** Lights that a file, a code or a passport brought. Where the device keeps nobody they shine for this visit. */
export function addLights(lights: Lights, everyday: ReadonlySet<string>): StoreProblem | undefined {
  const { kept, device, visit, problem } = readLights();
  // What stands there and cannot be read is not ours to write over.
  if (problem && problem !== 'blocked') return problem;
  if (problem || (!kept && device && device.use !== 'one')) {
    const ids = Object.keys(lights);
    writeVisit({
      ...visit,
      finished: union(
        visit.finished,
        ids.filter((id) => everyday.has(id)),
      ),
      sensitive: union(
        visit.sensitive,
        ids.filter((id) => !everyday.has(id)),
      ),
    });
    return undefined;
  }
  const merged = mergeLights(lights, kept, visit, weekOf(new Date()), everyday);
  const failed = keep(merged.kept);
  if (!failed) writeVisit(merged.visit);
  return failed;
}

/** Notes that a booster is done, where the light itself is kept. */
export function markBooster(id: string, number: BoosterNumber): StoreProblem | undefined {
  const { kept, problem } = readLights();
  const light = kept?.lights[id];
  if (!kept || !light) return problem;
  return keep({
    ...kept,
    lights: { ...kept.lights, [id]: { ...light, boosters: light.boosters | (1 << (number - 1)) } },
  });
}

/** Keeps the choices of "My plan", or none of them. */
export function keepPlan(plan: readonly string[]): StoreProblem | undefined {
  const { kept, device, problem } = readLights();
  if (problem) return problem;
  return kept || !device || device.use === 'one' ? keep({ ...(kept ?? nothingKept), plan: [...plan] }) : undefined;
}

/**
 * Says how the device is used. Going to a class tablet lets go of everybody, which the page says before; a family begins
 * with whoever has the device now, until they choose their pictures.
 */
export function setUse(use: DeviceUse): StoreProblem | undefined {
  const { device, visit, problem } = readLights();
  if (problem) return problem;
  const people = use === 'class' ? [] : (device?.people ?? []);
  if (!writeDevice({ use, people })) return 'full';
  writeVisit({ ...visit, who: undefined });
  return undefined;
}

/** A new person of a family, chosen at once. `taken` where somebody has these pictures and this colour. */
export function addPerson(who: string): StoreProblem | 'taken' | 'many' | undefined {
  const { device, problem } = readLights();
  if (problem || device?.use !== 'family') return problem;
  if (device.people.some((person) => person.who === who)) return 'taken';
  // Who had the device alone before it became the family's is the first to choose.
  const before = device.people.find((person) => person.who === '');
  const others = device.people.filter((person) => person !== before);
  if (others.length >= mostPeople) return 'many';
  if (!writeDevice({ ...device, people: [...others, { ...(before ?? nothingKept), who }] })) return 'full';
  return choosePerson(who);
}

/**
 * This tab belongs to `who` now. Lights nobody had claimed yet go to them; what the last person did in this tab does not.
 */
export function choosePerson(who: string | undefined): StoreProblem | undefined {
  const { visit, problem } = readLights();
  if (problem || visit.who === who) return problem;
  const isFirst = visit.who === undefined;
  writeVisit({
    finished: isFirst ? visit.finished : [],
    sensitive: isFirst ? visit.sensitive : [],
    later: visit.later,
    who,
  });
  const { kept } = readLights();
  return isFirst && kept ? addLights({}, new Set()) : undefined;
}

/** Takes one person off the device, with everything that was kept of them. */
export function removePerson(who: string): StoreProblem | undefined {
  const { device, visit, problem } = readLights();
  if (!device) return problem;
  const failed = writeDevice({ ...device, people: device.people.filter((person) => person.who !== who) });
  if (failed && visit.who === who) writeVisit({ finished: [], sensitive: [], later: visit.later });
  return failed ? undefined : 'full';
}

/** The text on the device as it is, for saving what this version cannot read. */
export function rawText(): string {
  try {
    return localStorage.getItem(nextKey) ?? localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}
