import { expect, test } from 'vitest';
import { channelHref, channelLabel, firstNumbers, readSince } from '../../../../src/features/help/help-rows.ts';

test('a number dials with its digits only and is shown as people know it', () => {
  expect(channelHref({ type: 'phone', value: '0800 1111' })).toBe('tel:08001111');
  expect(channelHref({ type: 'phone', value: '+43 1 234' })).toBe('tel:+431234');
  expect(channelLabel({ type: 'phone', value: '0800 1111' })).toBe('0800 1111');
});

test('an address is shown by the name of its site', () => {
  expect(channelLabel({ type: 'chat', value: 'https://www.rataufdraht.at/chat/start' })).toBe('rataufdraht.at');
  expect(channelHref({ type: 'chat', value: 'https://www.rataufdraht.at/chat' })).toBe(
    'https://www.rataufdraht.at/chat',
  );
});

test('messages and mails open the right program', () => {
  expect(channelHref({ type: 'sms', value: '50808' })).toBe('sms:50808');
  expect(channelHref({ type: 'email', value: 'help@example.org' })).toBe('mailto:help@example.org');
  expect(channelHref({ type: 'whatsapp', value: '+32 123 45' })).toBe('https://wa.me/3212345');
  expect(channelHref({ type: 'telegram', value: '@helpline' })).toBe('https://t.me/helpline');
});

test('a channel that no link can reach has no address, so that no dead link is printed', () => {
  expect(channelHref({ type: 'app', value: 'Child Helpline' })).toBe('');
});

test('one number is enough where it brings all services; else police and ambulance both stand first', () => {
  const all = { number: '112', for: ['police', 'ambulance', 'fire'] as const, likely: false, readOn: '2026-11' };
  const police = { number: '191', for: ['police'] as const, likely: false, readOn: '2026-11' };
  const ambulance = { number: '1669', for: ['ambulance'] as const, likely: false, readOn: '2026-11' };
  expect(firstNumbers([all, police]).map(({ number }) => number)).toEqual(['112']);
  expect(firstNumbers([police, ambulance]).map(({ number }) => number)).toEqual(['191', '1669']);
  expect(firstNumbers([])).toEqual([]);
});

test('several numbers together are as old as the one that was read first', () => {
  expect(readSince([{ readOn: '2026-11-24' }, { readOn: '2025-03' }, { readOn: '2026-11' }])).toBe('2025-03');
  expect(readSince([])).toBe('');
});
