import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailLink, mailLinkMaxLength } from '../../../lib/domain/mail-link.ts';

const draft = { to: 'purchasing@example.com', subject: 'PO request', body: 'Hello,\nplease' };

test('a mail begins with its one recipient, its subject and its lines', () => {
  expect(mailLink(draft)).toEqual({ ok: true, value: 'mailto:purchasing@example.com?subject=PO%20request&body=Hello%2C%0D%0Aplease' });
  expect(mailLink({ ...draft, to: ' ' })).toEqual({ ok: true, value: 'mailto:?subject=PO%20request&body=Hello%2C%0D%0Aplease' });
});

describe('nothing in the texts can add a header', () => {
  test.each([
    'a@example.com,b@example.com', 'a@example.com;b@example.com', 'a@example.com?bcc=b@example.com', 'a@example.com%0Abcc:b@example.com',
    'a@example.com\nbcc: b@example.com', 'Ines <a@example.com>', 'a@b@example.com', 'nobody',
  ])('%j is no address', (to) => {
    expect(mailLink({ ...draft, to })).toEqual({ ok: false, error: 'badAddress' });
  });

  test('whatever they are, the link has one subject and one body, and the subject is one line', () => {
    const text = fc.string({ maxLength: 60, unit: fc.constantFrom('a', '\r', '\n', '&', '?', '=', '%', '0', 'A', ':', '\u2028', '\u0085', '\ud800', 'é', '\u0000') });
    fc.assert(fc.property(text, text, (subject, body) => {
      const link = mailLink({ to: 'a@example.com', subject, body });
      if (!link.ok) throw new Error('short enough and well addressed');
      const { protocol, pathname, searchParams } = new URL(link.value);
      expect([protocol, pathname, [...searchParams.keys()].join()]).toEqual(['mailto:', 'a@example.com', 'subject,body']);
      expect(searchParams.get('subject')).not.toMatch(/[\r\n\u2028\u0085]/);
      expect(link.value).toMatch(/^[!-~]+$/);
    }));
  });
});

test('a mail too long for mail programs is refused, not cut', () => {
  const body = 'x'.repeat(mailLinkMaxLength);
  expect(mailLink({ ...draft, body })).toEqual({ ok: false, error: 'tooLong' });
  const fitting = mailLink({ ...draft, body: 'x'.repeat(1500) });
  expect(fitting.ok && fitting.value.length <= mailLinkMaxLength).toBe(true);
});
