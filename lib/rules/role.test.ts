import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameKind, isSameRole } from './role';

describe('BACK-6, BACK-ADJ: the same role', () => {
  it.each([
    ['Product Designer', 'product designer'],
    ['Product Designer', '  Product   Designer '],
    ['Product-Designer', 'Product Designer'],
    ['Engineer, Payments', 'Engineer (Payments)'],
    ['Backend Engineer (m/f/d)', 'Backend Engineer'],
    ['Backend Engineer m/w/d', 'Backend Engineer'],
    ['Backend Engineer (all genders)', 'Backend Engineer'],
    ['Ｅｎｇｉｎｅｅｒ', 'Engineer'],
    ['Cafe\u0301 Manager', 'Café Manager'],
    ['C++ Engineer', 'c++ engineer'],
    ['Backend(m/w/d)Engineer', 'Backend Engineer'],
    ['Engineer (m / f / d)', 'Engineer'],
    ['Engineer (f,m,x)', 'Engineer'],
    ['Engineer m | w | d', 'Engineer'],
    ['Engineer (gn)', 'Engineer'],
    ['Engineer (all genders)', 'Engineer'],
    ['(m/f/d) Engineer', 'Engineer'],
    ['– Engineer –', 'Engineer'],
  ])('takes %j and %j for one', (one, other) => expect(isSameRole(one, other)).toBe(true));

  it.each([
    ['Engineer', 'Senior Engineer'],
    ['Product Designer', 'Product Manager'],
    ['C Engineer', 'C++ Engineer'],
    ['C Engineer', 'C# Engineer'],
    ['Engineer II', 'Engineer III'],
    ['Engineer, Payments', 'Engineer'],
    ['PM', 'Product Manager'],
    ['Engineer, F and I', 'Engineer'],
    ['Engineer GN', 'Engineer'],
    ['M&A Analyst', 'Analyst'],
    ['Product-Designer', 'Productdesigner'],
  ])('takes %j and %j for two', (one, other) => expect(isSameRole(one, other)).toBe(false));

  it('is symmetric and holds for a title and itself, whatever is in it', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(isSameRole(one, one)).toBe(true);
        expect(isSameRole(one, other)).toBe(isSameRole(other, one));
      }),
    ),
  );
});

describe('BACK-OWN: one kind of role', () => {
  it.each([
    ['Senior Data Engineer', 'Data Engineer, Payments', true],
    ['Engineer', 'Data Engineer', true],
    ['Software Engineer', 'Data Engineer', false],
    ['Data Engineer', 'Data Scientist', false],
    ['Gardener (m/f/d)', 'Lead Gardener', true],
    ['Trainee', 'Trainee, Berlin', true],
    ['Trainee', 'Gardener', false],
    ['–', 'Gardener', false],
    ['Principal', 'Lead', false],
    ['Gardener  /  Florist', 'Gardener', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameKind(one, other)).toBe(same);
    expect(isSameKind(other, one)).toBe(same);
  });
});
