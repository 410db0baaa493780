// Numbers as people in Denmark write them. The same rule as dk.jobveu.faelles.Taltekst, which says
// why; one table of examples (skrivemaader/tal.json) holds them together.

const RUM = '[ \\t\\u00A0\\u2009\\u202F]';
const TAL = new RegExp(
  ('^(?:kr\\.?RUM*)?([-\\u2212]?)' +
    '(\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:RUM\\d{3})+)' +
    '(?:,(\\d+)|,[-\\u2013\\u2212])?(?:RUM*kr\\.?)?$').replaceAll('RUM', RUM),
  'i'
);
const FLEST_CIFRE = 15;

/** Without marks that nobody sees and without the blanks around it. */
export function rens(skrevet) {
  return skrevet
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/^[ \t\r\n\u00A0\u2009\u202F]+|[ \t\r\n\u00A0\u2009\u202F]+$/g, '');
}

const vejledning = decimaler =>
  decimaler === 0
    ? 'Skriv et helt tal uden decimaler, for eksempel 12 eller 1.250.'
    : 'Skriv tallet med komma før decimaler og punktum ved tusinder, for eksempel 1.250,5.';

/** `{ tal }`, or `{ fejl }` with the sentence for whoever wrote it. */
export function laesTal(skrevet, decimaler) {
  const m = rens(skrevet).match(TAL);
  if (!m) return { fejl: vejledning(decimaler) };
  const hele = m[2].replace(/\D/g, '');
  const brudte = m[3] || '';
  if (brudte.length > decimaler) {
    return {
      fejl: decimaler === 0
        ? vejledning(0)
        : `Skriv højst ${decimaler === 1 ? 'én decimal' : `${decimaler} decimaler`} efter kommaet.`
    };
  }
  if (hele.length + brudte.length > FLEST_CIFRE) {
    return { fejl: `Tallet har for mange cifre. Skriv højst ${FLEST_CIFRE}.` };
  }
  const tal = Number(`${hele}.${brudte || '0'}`);
  return { tal: m[1] && tal ? -tal : tal };
}

/** As a person reads it: 380.000,50 where there is room for two decimals, 380.000 when it is whole. */
export function skrivTal(tal, decimaler = 0) {
  const [hele, brudte] = Math.abs(tal)
    .toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: FLEST_CIFRE })
    .split('.');
  return (
    (tal < 0 ? '-' : '') +
    hele.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') +
    (brudte ? `,${brudte.padEnd(decimaler, '0')}` : '')
  );
}
