// Cure: cards of the same name could not be told apart: a card and the head of a task showed the name of
// the process and a bare priority. Now both say which forløb, company or participant the task is about,
// and where the forløb is. The product's own way, variables in the filter, needs rights that a case worker
// does not have, and knows neither titles nor names.
import { vedAendring } from './blanket.js';
import { kald } from './kald.js';

const kendte = new Map();
let oensket = new Map();

/** One question for all the cards of a list. */
async function hentAlle() {
  const nu = oensket;
  oensket = new Map();
  const fundne = await kald('POST', 'opgaver/kort', JSON.stringify({ opgaver: [...nu.keys()] }))
    .then(s => (s.ok ? s.json() : []))
    .catch(() => []);
  nu.forEach((svar, id) => svar(fundne.find(k => k.id === id) || null));
}

/** What is known of a task that waits for me; null when it does not. */
export function kort(opgaveId) {
  if (!kendte.has(opgaveId)) {
    kendte.set(
      opgaveId,
      new Promise(svar => {
        if (!oensket.size) setTimeout(hentAlle);
        oensket.set(opgaveId, svar);
      })
    );
  }
  return kendte.get(opgaveId);
}

function stykke(navn, tekst) {
  const s = document.createElement('span');
  s.className = `jobveu-kort-${navn}`;
  s.textContent = tekst;
  return s;
}

/** The lines of a card: the forløb; whom it is about and for; the phase. */
export function linjer(k) {
  const boks = document.createElement('div');
  boks.className = 'jobveu-kort';
  boks.append(stykke('titel', k.titel), stykke('nummer', k.forloebId));
  if (k.virksomhed) boks.append(stykke('om', k.virksomhed));
  if (k.deltager) boks.append(stykke('om', k.deltager));
  boks.append(stykke('til', `Til ${k.organisation}`));
  if (k.fase) boks.append(stykke('fase', k.fase));
  return boks;
}

function saet(sted, opgaveId) {
  if (!sted || sted.dataset.jobveuKort === opgaveId) return;
  sted.dataset.jobveuKort = opgaveId;
  sted.querySelector('.jobveu-kort')?.remove();
  kort(opgaveId).then(k => {
    if (k && sted.dataset.jobveuKort === opgaveId && !sted.querySelector('.jobveu-kort')) {
      sted.append(linjer(k));
    }
  });
}

const opgaven = e => self.angular.element(e).scope()?.task?.id;

vedAendring(() => {
  document.querySelectorAll('li.task').forEach(li => {
    const id = opgaven(li);
    if (id) saet(li.querySelector('.names'), id);
  });
  const hoved = document.querySelector('.task-card header .names');
  const id = hoved && opgaven(hoved);
  if (id) saet(hoved, id);
});
