// Loaded before everything else by `npm test -- --on DAY`: this process takes REBOUND_TEST_SHIFT seconds from now for
// now. temporal-polyfill asks Date too. The test database's clock is moved by bin/moved-clock.ts.

const shift = Number(process.env.REBOUND_TEST_SHIFT ?? 0) * 1000;

if (shift !== 0) {
  const Real = Date;
  const now = () => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (real, values, made) => Reflect.construct(real, values.length > 0 ? values : [now()], made),
    apply: () => new Real(now()).toString(),
    get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
  });
  Real.prototype.constructor = globalThis.Date;
}
