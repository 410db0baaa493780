// Dates as people in Denmark write them. The same rule as dk.jobveu.faelles.Datotekst, which says
// why; one table of examples (skrivemaader/datoer.json) holds them together. A date is text of the
// form 2027-07-01: it passes through no clock and no time zone.
import { rens } from './taltekst.js';

const TOCIFREDE_FRA = 1990;
const FOERSTE_AAR = 1990;
const SIDSTE_AAR = 2100;

const MAANEDER = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august',
  'september', 'oktober', 'november', 'december'];
const DAGE = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

const RUM = '[ \\t\\u00A0\\u2009\\u202F]';
const FORAN =
  '(?:(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),?RUM+)?(?:(?:den|d\\.)RUM*)?';
const MAANED =
  '(januar|jan\\.?|februar|febr?\\.?|marts|mar\\.?|april|apr\\.?|maj|juni|jun\\.?|juli|jul\\.?' +
  '|august|aug\\.?|september|sept?\\.?|oktober|okt\\.?|november|nov\\.?|december|dec\\.?)';
const MELLEM = '(?:RUM*[./-]RUM*|RUM+)';
const AAR = '(\\d{4}|\\d{2})';
const moenster = udtryk => new RegExp(`^${udtryk}$`.replaceAll('RUM', RUM));

const ISO = moenster('(\\d{4})-(\\d{1,2})-(\\d{1,2})');
const CIFRE = moenster(`${FORAN}(\\d{1,2})${MELLEM}(\\d{1,2})${MELLEM}${AAR}`);
const ORD = moenster(`${FORAN}(\\d{1,2})\\.?(?:RUM|-)*${MAANED}(?:RUM|-)*${AAR}`);

/** `{ dato: '2027-07-01' }`, or `{ fejl }` with the sentence for whoever wrote it. */
export function laesDato(skrevet) {
  const tekst = rens(skrevet).toLowerCase().replace(/[\u2010-\u2013\u2212]/g, '-');
  let m = tekst.match(ISO);
  if (m) return somDato(Number(m[1]), Number(m[2]), Number(m[3]));
  m = tekst.match(CIFRE);
  if (m) return somDato(heltAar(m[4]), Number(m[3]), Number(m[2]), m[1]);
  m = tekst.match(ORD);
  if (m) {
    const maaned = MAANEDER.findIndex(navn => navn.startsWith(m[3].slice(0, 3))) + 1;
    return somDato(heltAar(m[4]), maaned, Number(m[2]), m[1]);
  }
  return {
    fejl: 'Skriv datoen med dag, måned og år, for eksempel 31.3.2027 eller 31. marts 2027.'
  };
}

/** As it stands in a field: 01.07.2027. */
export function skrivDato(iso) {
  return iso.split('-').reverse().join('.');
}

/** In words: torsdag 1. juli 2027. */
export function datoMedOrd(iso) {
  const [aar, maaned, dag] = iso.split('-').map(Number);
  return `${DAGE[ugedag(aar, maaned, dag)]} ${dag}. ${MAANEDER[maaned - 1]} ${aar}`;
}

// Counted in UTC, where every day is there and is 24 hours long.
const ugedag = (aar, maaned, dag) => new Date(Date.UTC(aar, maaned - 1, dag)).getUTCDay();
const dageI = (aar, maaned) => new Date(Date.UTC(aar, maaned, 0)).getUTCDate();

function heltAar(cifre) {
  const tal = Number(cifre);
  return cifre.length === 4
    ? tal
    : TOCIFREDE_FRA + ((tal - TOCIFREDE_FRA) % 100 + 100) % 100;
}

function somDato(aar, maaned, nr, navn) {
  if (maaned < 1 || maaned > 12 || nr < 1 || nr > dageI(aar, maaned)) {
    return { fejl: 'Den dato findes ikke. Skriv dag, måned og år, for eksempel 31.3.2027.' };
  }
  if (aar < FOERSTE_AAR || aar > SIDSTE_AAR) {
    return { fejl: `Datoen skal ligge mellem ${FOERSTE_AAR} og ${SIDSTE_AAR}.` };
  }
  if (navn && DAGE[ugedag(aar, maaned, nr)] !== navn) {
    return { fejl: 'Ugedagen passer ikke til datoen. Ret den ene, eller skriv kun datoen.' };
  }
  const to = tal => String(tal).padStart(2, '0');
  return { dato: `${aar}-${to(maaned)}-${to(nr)}` };
}
