// The date fields of our own pages: what was understood is said in words below the field, and what
// cannot be read is told before the page is sent. The server reads the same way without this.
import { datoMedOrd, laesDato, skrivDato } from './datotekst.js';
import { naarSluppet } from './naarsluppet.js';

function vis(felt, ord) {
  const { dato, fejl } = felt.value.trim() ? laesDato(felt.value) : {};
  if (dato) felt.value = skrivDato(dato);
  ord.textContent = dato ? datoMedOrd(dato) : fejl || '';
  ord.className = fejl ? 'feltfejl' : 'hint';
}

document.querySelectorAll('input[data-dato]').forEach(felt => {
  const ord = document.createElement('span');
  ord.id = `${felt.id}-ord`;
  ord.setAttribute('aria-live', 'polite');
  felt.after(ord);
  felt.setAttribute(
    'aria-describedby', [felt.getAttribute('aria-describedby'), ord.id].filter(Boolean).join(' '));
  felt.addEventListener('change', () => naarSluppet(() => vis(felt, ord)));
  vis(felt, ord);
});
