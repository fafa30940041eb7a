// A mail cannot read the product's tokens, so the few colours it needs are written down here: paper, ink and
// dawn of the light theme inline, those of the dark theme for readers that ask for it.

const SERIF = "Newsreader, Georgia, 'Times New Roman', serif";
const SANS = "Inter, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

export const LOOK = {
  body: { margin: 0, padding: 0, backgroundColor: '#faf7f2', color: '#1f2433' },
  frame: { maxWidth: 520, margin: '0 auto', padding: '36px 24px 44px', fontFamily: SANS },
  name: { margin: '0 0 28px', fontFamily: SERIF, fontSize: 17, color: '#5b6072' },
  heading: {
    margin: '0 0 18px',
    fontFamily: SERIF,
    fontSize: 28,
    lineHeight: 1.15,
    fontWeight: 500,
    color: '#1f2433',
  },
  text: { margin: '0 0 16px', fontSize: 16, lineHeight: 1.55, color: '#1f2433' },
  small: { margin: '0 0 10px', fontSize: 13.5, lineHeight: 1.5, color: '#5b6072' },
  link: { color: '#5b6072', textDecoration: 'underline' },
  button: {
    display: 'inline-block',
    padding: '12px 20px',
    borderRadius: 12,
    backgroundColor: '#a64a22',
    color: '#fffdfa',
    fontSize: 15,
    fontWeight: 600,
    textDecoration: 'none',
  },
  action: { margin: '8px 0 24px' },
  code: {
    margin: '0 0 24px',
    fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
    fontSize: 28,
    letterSpacing: 4,
    color: '#1f2433',
  },
  rule: { margin: '28px 0 18px', border: 0, borderTop: '1px solid #e6dfd3' },
} as const;

/** The other theme's own evening; classes, as inline styles cannot ask for a scheme. */
export const DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background-color: #12162a !important; }
  .ink { color: #ece7dd !important; }
  .soft { color: #a9adc2 !important; }
  .dawn { background-color: #f0a57c !important; color: #12162a !important; }
  .rule { border-top-color: #2d3454 !important; }
}`;
