import { describe, expect, test } from 'vitest';
import { openVault } from '@/lib/access/vault';
import {
  applicationsToFill,
  filledTemplate,
  getTemplate,
  listTemplates,
  templateChoices,
  versionsOf,
} from '@/lib/features/templates/data';
import { sealContent } from '@/lib/features/templates/data/sealed';
import {
  archiveTemplate,
  createTemplate,
  deleteTemplate,
  duplicateBuiltIn,
  duplicateTemplate,
  restoreVersion,
  saveTemplate,
  unarchiveTemplate,
} from '@/lib/features/templates/mutations';
import { newTemplateSchema, templateFormSchema } from '@/lib/features/templates/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { TEMPLATE_LIMITS } from '@/lib/rules/templates/content';
import { asAdmin } from '@/test/database';
import { act, allowed, applied, byHand, person, rejected } from '@/test/rejected';
import { ownTemplate } from '@/test/templates';

const mine = newTemplateSchema.parse({
  name: 'My thanks',
  purpose: 'one-line-thanks',
  subject: 'Thank you, [company]',
  blocks: [{ element: 'thanks', text: 'Thank you, [interviewer], and [boss], for the favourite hour.' }],
});

describe('a template', () => {
  test('keeps each saving as a version, and none where no word changed', async () => {
    const me = await person();
    const { id, unknown } = allowed(await act(me, (tx) => createTemplate(tx, mine)));
    expect(unknown).toEqual(['boss']);
    const saved = await act(me, (tx) => saveTemplate(tx, { id, version: 1, subject: 'Thanks' }));
    expect(allowed(saved)).toMatchObject({ version: 2, subject: 'Thanks', blocks: mine.blocks });
    const renamed = await act(me, (tx) => saveTemplate(tx, { id, version: 2, name: 'Thanks', tone: 'warm' }));
    expect(allowed(renamed)).toMatchObject({ version: 2, name: 'Thanks', tone: 'warm' });
    const versions = await act(me, (tx) => versionsOf(tx, id));
    expect(versions.map(({ version, subject }) => [version, subject])).toEqual([
      [2, 'Thanks'],
      [1, 'Thank you, [company]'],
    ]);
  });

  test('brings an earlier version back as the newest, and says so', async () => {
    const me = await person();
    const { id } = allowed(await act(me, (tx) => createTemplate(tx, mine)));
    await act(me, (tx) => saveTemplate(tx, { id, version: 1, subject: 'Thanks' }));
    const back = await act(me, (tx) => restoreVersion(tx, { id, restore: 1, version: 2 }));
    expect(allowed(back)).toMatchObject({ version: 3, subject: 'Thank you, [company]' });
    const [newest] = await act(me, (tx) => versionsOf(tx, id));
    expect(newest).toMatchObject({ version: 3, restoredFrom: 1 });
    await expect(act(me, (tx) => restoreVersion(tx, { id, restore: 9, version: 3 }))).rejects.toThrow(
      NotFound,
    );
  });

  test('is not overwritten by a tab that started from an earlier version', async () => {
    const me = await person();
    const { id } = allowed(await act(me, (tx) => createTemplate(tx, mine)));
    const both = await Promise.all(
      ['One', 'Two'].map((subject) => act(me, (tx) => saveTemplate(tx, { id, version: 1, subject }))),
    );
    expect(both.flatMap((one) => (one.ok ? [] : one.refusal.code))).toEqual(['VERSION']);
    expect(await act(me, (tx) => getTemplate(tx, id))).toMatchObject({ version: 2 });
  });

  test('is archived before it is deleted for good, and not changed meanwhile', async () => {
    const me = await person();
    const id = await ownTemplate(me);
    await expect(act(me, (tx) => deleteTemplate(tx, id))).rejects.toThrow('Archive it first');
    await act(me, (tx) => archiveTemplate(tx, id));
    await expect(act(me, (tx) => saveTemplate(tx, { id, version: 1, subject: 'x' }))).rejects.toThrow(
      'archived',
    );
    await act(me, (tx) => unarchiveTemplate(tx, id));
    expect(await act(me, (tx) => listTemplates(tx, 'active'))).toHaveLength(1);
    await act(me, (tx) => archiveTemplate(tx, id));
    await act(me, (tx) => deleteTemplate(tx, id));
    expect(await asAdmin('SELECT 1 FROM template_versions WHERE template_id = $1', [id])).toEqual([]);
  });

  test('is copied with a name that says so', async () => {
    const me = await person();
    const { id } = allowed(await act(me, (tx) => createTemplate(tx, { ...mine, name: 'n'.repeat(80) })));
    const copy = allowed(await act(me, (tx) => duplicateTemplate(tx, id)));
    expect(copy).toMatchObject({ version: 1, subject: mine.subject });
    expect(copy.name).toHaveLength(TEMPLATE_LIMITS.name);
    expect(copy.name).toMatch(/n, a copy$/);
    const american = await act(me, (tx) =>
      duplicateBuiltIn(tx, { purpose: 'after-a-year', tone: 'formal', spelling: 'en-US' }),
    );
    expect(allowed(american).blocks.at(-1)?.text).toBe('Sincerely\n[name]');
  });

  test('has room for fifty versions, and a person for a hundred templates', async () => {
    const me = await person();
    const id = await ownTemplate(me);
    await act(me, async (tx) => {
      const fiftieth = { templateId: id, version: 50 };
      const words = sealContent((await openVault(tx)).at('TemplateVersion', fiftieth), mine);
      const data = { userId: me.userId, ...fiftieth, ...words, createdAt: dateOf(tx.now) };
      await tx.db.templateVersion.create({ data });
      await tx.db.template.update({ where: { userId_id: { userId: me.userId, id } }, data: { version: 50 } });
    });
    await expect(act(me, (tx) => saveTemplate(tx, { id, version: 50, subject: 'x' }))).rejects.toThrow(
      'Duplicate it to continue',
    );
    await asAdmin(
      `INSERT INTO templates (user_id, id, name_sealed, purpose, tone, spelling, created_at, updated_at)
       SELECT $1, gen_random_uuid(), '\\x02', 'coffee-chat', 'warm', 'en-GB', now(), now() FROM generate_series(1, 99)`,
      [me.userId],
    );
    await expect(act(me, (tx) => createTemplate(tx, mine))).rejects.toThrow('up to 100');
  });

  test('is sealed, and its versions are changed by nobody', async () => {
    const me = await person();
    const { id } = allowed(await act(me, (tx) => createTemplate(tx, mine)));
    const [row] = await asAdmin(
      `SELECT t.name_sealed || v.subject_sealed || v.blocks_sealed AS bytes
       FROM templates t JOIN template_versions v ON v.template_id = t.id WHERE t.id = $1`,
      [id],
    );
    expect(row?.bytes.toString('latin1')).not.toMatch(/thank|interviewer/i);
    await expect(byHand(me, 'DELETE FROM template_versions')).rejects.toThrow('permission denied');
    await expect(byHand(me, "UPDATE template_versions SET subject_sealed = ''")).rejects.toThrow(
      'permission denied',
    );
  });

  test('of somebody else is not there', async () => {
    const [me, other] = [await person(), await person()];
    const id = await ownTemplate(me);
    const attempts = [
      act(other, (tx) => getTemplate(tx, id)),
      act(other, (tx) => versionsOf(tx, id)),
      act(other, (tx) => saveTemplate(tx, { id, version: 1, subject: 'x' })),
      act(other, (tx) => restoreVersion(tx, { id, restore: 1, version: 1 })),
      act(other, (tx) => duplicateTemplate(tx, id)),
      act(other, (tx) => archiveTemplate(tx, id)),
      act(other, (tx) => deleteTemplate(tx, id)),
      act(other, (tx) => filledTemplate(tx, { templateId: id })),
    ];
    for (const answer of await Promise.allSettled(attempts))
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(NotFound) });
    expect(await act(other, (tx) => listTemplates(tx, 'active'))).toEqual([]);
  });
});

describe('a template is filled', () => {
  test('from an application and from facts, which win', async () => {
    const me = await person();
    const applicationId = await applied(me, 'applied', 'Northwind');
    const { id } = allowed(await act(me, (tx) => createTemplate(tx, { ...mine, spelling: 'en-US' })));
    const fill = (facts = {}) =>
      act(me, (tx) => filledTemplate(tx, { templateId: id, applicationId, facts }));
    expect(await fill()).toEqual({
      subject: 'Thank you, Northwind',
      body: 'Thank you, [interviewer], and [boss], for the favorite hour.',
      missing: ['interviewer'],
    });
    expect(await fill({ company: 'Contoso', interviewer: 'Jo' })).toMatchObject({
      subject: 'Thank you, Contoso',
      missing: [],
    });
    const [strangers] = [await person()];
    await expect(
      act(strangers, (tx) => filledTemplate(tx, { purpose: 'coffee-chat', applicationId })),
    ).rejects.toThrow(NotFound);
  });

  test('with the latest rejection first to look at', async () => {
    const me = await person();
    await applied(me, 'applied', 'In flight');
    const { applicationId } = await rejected(me, 'first-interview');
    const [first, second] = await act(me, applicationsToFill);
    expect(first).toMatchObject({ id: applicationId, rejected: true });
    expect(second).toMatchObject({ company: 'In flight', rejected: false });
  });

  test('for each letter: one’s own first, then the built-in words in three tones', async () => {
    const me = await person();
    const id = await ownTemplate(me);
    await ownTemplate(me, 'coffee-chat');
    const archived = await ownTemplate(me);
    await act(me, (tx) => archiveTemplate(tx, archived));
    const facts = { company: 'Northwind', role: 'Engineer', name: 'Ana' };
    const choices = await act(me, (tx) => templateChoices(tx, { kind: 'short', facts, spelling: 'en-US' }));
    expect(choices.map(({ id, from, tone }) => [id, from, tone])).toEqual([
      [id, 'own', 'neutral'],
      ['three-sentences:neutral', 'built-in', 'neutral'],
      ['three-sentences:formal', 'built-in', 'formal'],
      ['three-sentences:warm', 'built-in', 'warm'],
    ]);
    expect(choices[0]).toMatchObject({ subject: 'Engineer at Northwind', missing: ['interviewer'] });
  });
});

test('the editor’s form brings its blocks in their order', () => {
  const form = {
    ...{ templateId: '0190a000-0000-7000-8000-000000000000', version: '3', name: ' Mine ' },
    ...{ purpose: 'coffee-chat', tone: 'warm', spelling: 'en-GB', subject: 'Coffee' },
    ...{ 'blocks.10.element': 'closing', 'blocks.10.text': 'Bye\r\n[name]' },
    ...{ 'blocks.2.element': 'free', 'blocks.2.text': 'Hello', 'blocks.2.joined': 'on' },
  };
  expect(templateFormSchema.parse(form)).toMatchObject({
    version: 3,
    name: 'Mine',
    blocks: [
      { element: 'free', text: 'Hello', joined: true },
      { element: 'closing', text: 'Bye\n[name]', joined: false },
    ],
  });
  expect(templateFormSchema.safeParse({ ...form, 'blocks.2.element': 'vent' }).success).toBe(false);
});
