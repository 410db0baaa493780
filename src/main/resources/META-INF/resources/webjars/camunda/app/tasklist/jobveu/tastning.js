// Cure: typing.
// 1. form-js waits 300 ms before it takes in what was typed. Leaving a number field in that time ate
//    the first letters of the next field, and Enter right after typing sent an empty text.
// 2. Enter sent a form with one text field and did nothing in all others. Now it always goes on to
//    the next place to write or press; last stands the Complete button. So Enter is never lost, and
//    it never completes a half-filled task by accident.
import { knappen, vedBlanket } from './blanket.js';

vedBlanket(form => {
  form.get('config').debounce = false;
});

// These use Enter themselves: to choose, to begin a new line.
const EGET_ENTER = 'textarea, .fjs-form-field-select *, .fjs-form-field-taglist *';
const STEDER =
  '.fjs-form input:not([disabled]):not([readonly]), .fjs-form textarea:not([disabled]), ' +
  '.fjs-form .fjs-repeat-render-add:not([disabled]), .fjs-form button[type="submit"]';

document.addEventListener('keydown', e => {
  const felt = e.target;
  if (e.key !== 'Enter' || e.isComposing || !felt.matches?.('.fjs-form input')) return;
  if (felt.matches(EGET_ENTER)) return;
  e.preventDefault();
  const steder = [...document.querySelectorAll(STEDER)].filter(s => s.offsetParent);
  const naeste = steder[steder.indexOf(felt) + 1] || knappen(felt);
  naeste?.focus();
});

// A new row is there to be written in.
document.addEventListener('click', e => {
  const fod = e.target.closest?.('.fjs-repeat-render-add')?.closest('.fjs-repeat-render-footer');
  if (!fod) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const raekker = fod.parentElement?.querySelectorAll('.fjs-repeat-row-container') || [];
      raekker[raekker.length - 1]?.querySelector('input, textarea')?.focus();
    })
  );
});

// The browser's own submit by Enter, where something else took the key.
document.addEventListener(
  'submit',
  e => {
    if (e.target.matches('.fjs-form') && !e.submitter) {
      e.preventDefault();
      e.stopImmediatePropagation();
    }
  },
  true
);
