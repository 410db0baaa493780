// Cure: the product's search knows fields of the engine only. Here one writes what one knows: a title, a
// number, a company, a school. The server looks in what the person may see; what is typed stands in no
// address.
import { vedAendring } from './blanket.js';
import { grunden, kald } from './kald.js';
import { linjer } from './opgavekort.js';

const DAG = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric' });
const HOEJST = 50; // as many as the server shows

function element(slags, klasse, tekst = '') {
  const e = document.createElement(slags);
  e.className = klasse;
  e.textContent = tekst;
  return e;
}

/** The address of a task, in the list one is at. */
function adresse(id) {
  const her = new URLSearchParams(location.hash.replace(/^#\/?\??/, ''));
  her.set('task', id);
  return `#/?${her}`;
}

function punkt(k) {
  const li = element('li', 'jobveu-fundet');
  const a = element('a', '', k.navn);
  a.href = adresse(k.id);
  const boks = linjer(k);
  if (k.frist) boks.append(element('span', 'jobveu-kort-frist', `Frist ${DAG.format(new Date(k.frist))}`));
  li.append(a, boks);
  return li;
}

function sogefelt(liste) {
  const form = element('form', 'jobveu-soegning');
  form.setAttribute('role', 'search');
  const felt = element('input', 'form-control');
  felt.type = 'search';
  felt.maxLength = 100;
  felt.id = 'jobveu-soeg';
  const ledetekst = element('label', '', 'Find en opgave');
  ledetekst.htmlFor = felt.id;
  const hjaelp = element('span', 'jobveu-soegehjaelp', 'Skriv forløbets titel eller nummer, en virksomhed eller en skole.');
  hjaelp.id = 'jobveu-soegehjaelp';
  felt.setAttribute('aria-describedby', hjaelp.id);
  const knap = element('button', 'btn btn-default', 'Søg');
  knap.type = 'submit';
  const svar = element('div', 'jobveu-soegesvar');
  svar.setAttribute('role', 'status');
  const fundne = element('ol', 'jobveu-fundne list-unstyled');
  form.append(ledetekst, hjaelp, felt, knap, svar, fundne);

  const vis = (tekst, kort = []) => {
    svar.textContent = tekst;
    fundne.replaceChildren(...kort.map(punkt));
    liste.classList.toggle('jobveu-skjult', kort.length > 0);
  };
  felt.oninput = () => felt.value || vis('');
  form.onsubmit = async e => {
    e.preventDefault();
    if (!felt.value.trim()) return vis('');
    const r = await kald('POST', 'opgaver/fundne', JSON.stringify({ tekst: felt.value })).catch(() => null);
    if (!r?.ok) return vis(r ? await grunden(r, 'Der kunne ikke søges.') : 'Der kunne ikke søges lige nu.');
    const kort = await r.json();
    const antal = kort.length === 1 ? '1 opgave' : `${kort.length} opgaver`;
    return vis(
      !kort.length
        ? 'Ingen opgaver til jer passer på det.'
        : kort.length < HOEJST ? `${antal} fundet.` : `De første ${HOEJST} er vist. Skriv mere for at finde færre.`,
      kort
    );
  };
  return form;
}

vedAendring(() => {
  const liste = document.querySelector('section.tasks-list [cam-tasks]');
  if (liste && !document.querySelector('.jobveu-soegning')) liste.before(sogefelt(liste));
});
