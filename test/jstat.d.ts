/** What the tests ask of jstat, which brings no types. */
declare module 'jstat' {
  const jstat: {
    beta: { cdf(x: number, a: number, b: number): number; inv(p: number, a: number, b: number): number };
    betaln(a: number, b: number): number;
    gammaln(x: number): number;
  };
  export default jstat;
}
