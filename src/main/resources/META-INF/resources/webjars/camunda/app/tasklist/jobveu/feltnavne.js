// Cure: fields whose label points at no field, or at none in particular, so that they have no name and the
// label cannot be pressed.
// Also used by Cockpit, Welcome and Admin.
import { vedAendring } from './blanket.js';

const FELTER = 'input:not([type="hidden"]), select, textarea';

let nr = 0;

function harNavn(felt) {
  return felt.hasAttribute('aria-label') || [...felt.labels].some(l => l.textContent.trim());
}

vedAendring(() => {
  document.querySelectorAll('.form-group label').forEach(label => {
    if (label.control || !label.textContent.trim()) return;
    const felt = [...label.closest('.form-group').querySelectorAll(FELTER)].find(f => !harNavn(f));
    if (!felt) return;
    nr += 1;
    felt.id ||= `jobveu-felt-${nr}`;
    label.htmlFor = felt.id;
  });
});
