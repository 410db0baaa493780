// Cure: form-js reads a date by one form only and bends what does not fit (01-07-20 became 2026), and
// west of Greenwich it moves every date a day back. Dates are read as Danes write them, in
// js/datotekst.js, and said in words below the field. They never become a moment in time, except in
// the calendar, which is all local.
import { datoMedOrd, laesDato, skrivDato } from '../../../../js/datotekst.js';
import { vedBlanket } from './blanket.js';
import { skrevetFelt } from './skrevet.js';

const erDato = felt => felt.subtype === 'date';
const laes = tekst => {
  const { dato, fejl } = laesDato(tekst);
  return fejl ? { fejl } : { vaerdi: dato };
};

/** The value in words, with a capital; nothing when it is no date. */
function medOrd(vaerdi) {
  const { dato } = typeof vaerdi === 'string' ? laesDato(vaerdi) : {};
  const ord = dato ? datoMedOrd(dato) : '';
  return ord && ord[0].toUpperCase() + ord.slice(1);
}

skrevetFelt({
  type: 'datetime',
  gaelder: erDato,
  laes,
  vis: vaerdi => {
    const { dato } = laesDato(vaerdi);
    return dato ? skrivDato(dato) : vaerdi;
  },
  definition: (felt, vaerdi) => ({
    ...felt,
    label: felt.dateLabel,
    description: [medOrd(vaerdi), felt.description].filter(Boolean).join(' – ')
  }),
  indtastning: { autoComplete: 'off', placeholder: 'dd.mm.åååå', 'data-jobveu-dato': '' }
});

const idag = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

// Datoregel.java has the same rules; the server is the one that decides.
const regler = {
  fra_i_dag: dato => dato < idag() && 'Datoen er gået. Vælg i dag eller en senere dag.',
  til_i_dag: dato =>
    dato > idag() && 'Datoen ligger i fremtiden. Vælg i dag eller en tidligere dag.'
};

vedBlanket(form => {
  const validator = form.get('validator');
  const kontroller = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (forekomst, vaerdi) => {
    const fejl = kontroller(forekomst, vaerdi);
    const felt = form.get('formFieldRegistry').get(forekomst.id);
    if (fejl.length || !vaerdi || !felt || !erDato(felt)) return fejl;
    const besked = regler[felt.properties?.dag]?.(vaerdi);
    return besked ? [besked] : fejl;
  };
});

// One calendar for all of them; it only writes what one could have typed.
let kalender;
let felt;
let vender = false; // the focus comes back from the calendar, which is not to open again

function nyKalender() {
  const sted = document.createElement('div');
  sted.className = 'fjs-container jobveu-kalender';
  const anker = document.createElement('input');
  // the calendar makes a text field of it that nobody is to meet
  anker.hidden = true;
  sted.append(anker);
  document.body.append(sted);
  return self.flatpickr(anker, {
    appendTo: sted,
    clickOpens: false,
    disableMobile: true,
    onChange: ([dag]) => dag && vaelg(dag),
    onClose: () => kalender.calendarContainer.contains(document.activeElement) && tilbage()
  });
}

function vaelg(dag) {
  felt.value = [dag.getDate(), dag.getMonth() + 1, dag.getFullYear()]
    .map(tal => String(tal).padStart(2, '0'))
    .join('.');
  felt.dispatchEvent(new Event('input', { bubbles: true }));
  tilbage();
}

function tilbage() {
  vender = true;
  felt.focus();
  vender = false;
}

function aabn(input) {
  kalender ??= nyKalender();
  felt = input;
  kalender.config.ignoredFocusElements = [input];
  const { dato } = laesDato(input.value);
  const [aar, maaned, dag] = (dato || idag()).split('-').map(Number);
  const vist = new Date(aar, maaned - 1, dag);
  if (dato) kalender.setDate(vist, false);
  else {
    kalender.clear(false);
    kalender.jumpToDate(vist);
  }
  kalender.open(undefined, input);
}

const erFelt = ({ target }) =>
  target.matches?.('[data-jobveu-dato]') && !target.disabled && !target.readOnly;

// At the window: the product lets nobody hear of the focus at the document.
const lyt = (haendelse, f) => self.addEventListener(haendelse, f, true);

lyt('focusin', e => {
  if (erFelt(e) && !vender) aabn(e.target);
  else if (kalender?.isOpen && e.target !== felt && !kalender.calendarContainer.contains(e.target)) {
    kalender.close();
  }
});
lyt('mousedown', e => {
  if (erFelt(e) && e.target === document.activeElement && !kalender?.isOpen) aabn(e.target);
});
lyt('input', e => {
  if (erFelt(e) && e.isTrusted) kalender?.close();
});
lyt('keydown', e => {
  if (!erFelt(e)) return;
  if (e.key === 'Escape' && kalender?.isOpen) {
    kalender.close();
    e.stopPropagation();
  } else if (e.key === 'ArrowDown') {
    e.preventDefault();
    aabn(e.target);
    const dage = kalender.calendarContainer;
    (dage.querySelector('.selected') || dage.querySelector('.today') ||
      dage.querySelector('.flatpickr-day'))?.focus();
  }
});
