// Cure: form-js speaks English only. Its error texts are replaced where they are made, its few fixed
// words where they are drawn.
import { skrivTal } from '../../../../js/taltekst.js';
import { blanketter, vedAendring, vedBlanket } from './blanket.js';

// A form may say itself what a pattern means: "properties": {"patternMessage": "…"} on the field.
const MOENSTRE = {
  '^[0-9]{8}$': 'Skriv 8 cifre uden mellemrum.',
  '^\\d{8}$': 'Skriv 8 cifre uden mellemrum.',
  '^[0-9]{4}$': 'Skriv 4 cifre.',
  '^\\d{4}$': 'Skriv 4 cifre.',
  '^[0-9]{5}$': 'Skriv 5 cifre.',
  '^\\d{5}$': 'Skriv 5 cifre.'
};

const dansktTal = tal => skrivTal(Number(tal));

const FEJL = [
  [/^Field is required\.$/, (m, felt) =>
    ['select', 'radio', 'checklist', 'taglist'].includes(felt.type)
      ? 'Vælg en mulighed.'
      : felt.type === 'checkbox'
        ? 'Sæt kryds for at gå videre.'
        : felt.type === 'datetime'
          ? 'Vælg en dato.'
          : 'Feltet skal udfyldes.'],
  [/^Field must match pattern (.*)\.$/s, m =>
    MOENSTRE[m[1]] || 'Det skrevne har ikke den rigtige form. Se vejledningen ved feltet.'],
  [/^Field must have minimum value of (.*)\.$/, m => `Tallet skal være mindst ${dansktTal(m[1])}.`],
  [/^Field must have maximum value of (.*)\.$/, m => `Tallet må højst være ${dansktTal(m[1])}.`],
  [/^Field must have minimum length of (.*)\.$/, m => `Skriv mindst ${m[1]} tegn.`],
  [/^Field must have maximum length of (.*)\.$/, m => `Skriv højst ${m[1]} tegn.`],
  [/^Field must be a valid\s+international phone number/, () =>
    'Skriv telefonnummeret med landekode, for eksempel +4512345678.'],
  [/^Field must be a valid email\.$/, () => 'Skriv en e-mailadresse, for eksempel navn@firma.dk.'],
  [/^Value is expected to be an integer\.$/, () => 'Skriv et helt tal.'],
  [/^Value is expected to have at most (\d+) decimal/, m => `Skriv højst ${m[1]} decimaler.`],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/, m =>
    `Vælg et af de nærmeste tal: ${dansktTal(m[1])} eller ${dansktTal(m[2])}.`]
];

export function fejlPaaDansk(tekst, felt) {
  if (/^Field must match pattern/.test(tekst) && felt.properties?.patternMessage) {
    return felt.properties.patternMessage;
  }
  for (const [moenster, dansk] of FEJL) {
    const m = tekst.match(moenster);
    if (m) return dansk(m, felt);
  }
  return tekst;
}

vedBlanket(form => {
  const validator = form.get('validator');
  const felter = form.get('formFieldRegistry');
  const original = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (forekomst, vaerdi) =>
    original(forekomst, vaerdi).map(t => fejlPaaDansk(t, felter.get(forekomst.id) || {}));
});

const ORD = {
  'Add new': 'Tilføj række',
  'Collapse': 'Vis færre',
  'Select': 'Vælg',
  'Nothing found': 'Intet fundet',
  'No results': 'Intet fundet',
  'All options selected': 'Alle muligheder er valgt',
  'Nothing to show.': 'Der er ikke noget at vise.',
  'Nothing to show': 'Der er ikke noget at vise.'
};

function oversaetOrd(rod) {
  const gang = document.createTreeWalker(rod, NodeFilter.SHOW_TEXT);
  while (gang.nextNode()) {
    const tekst = gang.currentNode.data.trim();
    if (Object.hasOwn(ORD, tekst)) gang.currentNode.data = ORD[tekst];
    else if (/^Expand all \(\d+\)$/.test(tekst)) {
      gang.currentNode.data = tekst.replace('Expand all', 'Vis alle');
    }
  }
  rod.querySelectorAll('input[placeholder="Search"]').forEach(e => (e.placeholder = 'Søg'));
  rod.querySelectorAll('[aria-label^="Remove list item "]').forEach(e => {
    const dansk = e.getAttribute('aria-label').replace('Remove list item', 'Fjern række');
    e.setAttribute('aria-label', dansk);
    e.title = dansk;
  });
}

vedAendring(() => blanketter().forEach(oversaetOrd));
