// Cure: a grey Complete never said why, and whoever has only the keyboard went past it: a button that is disabled
// when one tabs out of the last field is passed, and open a moment later. It stays in Tab's way, says that it is not
// ready, and pressed it leads to a line above it that names what is missing; each name leads to its field.
import { beskeder, feltForekomst, fladFejl, knappen, navnPaa, vedBlanket } from './blanket.js';

function raekkeTekst(raekker) {
  return raekker.length ? ` (række ${raekker[raekker.length - 1] + 1})` : '';
}

/** The input of a field: form-js builds its DOM id from the field's id and row numbers. */
function indtastning(element, { id, raekker }) {
  const slut = [id, ...raekker].join('_');
  return [...element.querySelectorAll('[id]')].find(
    e => e.id.startsWith('fjs-form-') && (e.id.endsWith(`-${slut}`) || e.id.includes(`-${slut}-`)) &&
      e.matches('input, textarea, select, .fjs-input-group, [tabindex]')
  );
}

function gaaTil(element, fejl) {
  const felt = indtastning(element, fejl);
  if (!felt) return;
  felt.scrollIntoView({ block: 'center' });
  (felt.matches('input, textarea, select') ? felt : felt.querySelector('input') || felt).focus();
}

/** What the line says and where it leads, without what is drawn. */
const indhold = (mangler, oevrige) => JSON.stringify([mangler, oevrige]);

function tegn(linje, form, element) {
  const { errors, schema } = form._getState();
  const felter = form.get('formFieldRegistry');
  const mangler = schema ? fladFejl(errors).filter(f => feltForekomst(form, f)) : [];
  const oevrige = form.oevrigeFejl || [];
  // whoever stands in the line stays there, and it is not read aloud again
  if (linje.dataset.indhold === indhold(mangler, oevrige)) return;
  linje.dataset.indhold = indhold(mangler, oevrige);
  linje.replaceChildren();
  linje.hidden = !mangler.length && !oevrige.length;
  if (linje.hidden) return;
  if (mangler.length) {
    const tekst = document.createElement('p');
    tekst.textContent =
      mangler.length === 1
        ? 'Du mangler at udfylde eller rette ét felt:'
        : `Du mangler at udfylde eller rette ${mangler.length} felter:`;
    const liste = document.createElement('ul');
    mangler.forEach(fejl => {
      const punkt = document.createElement('li');
      const knap = document.createElement('button');
      knap.type = 'button';
      knap.className = 'btn-link';
      knap.textContent = navnPaa(felter.get(fejl.id)) + raekkeTekst(fejl.raekker);
      knap.onclick = () => gaaTil(element, fejl);
      punkt.append(knap, `: ${fejl.tekster.join(' ')}`);
      liste.append(punkt);
    });
    linje.append(tekst, liste);
  }
  oevrige.forEach(tekst => {
    const p = document.createElement('p');
    p.textContent = tekst;
    linje.append(p);
  });
}

vedBlanket((form, element) => {
  let forsoegt = false;
  form.on('submit', ({ errors }) => {
    forsoegt = true;
    // Tasklist shows the errors' "message"; not enumerable, so that it does not count as an error.
    Object.defineProperty(errors, 'message', { value: 'Se de felter, der er nævnt ved knappen.' });
  });
  form.on('field.updated', () => {
    // The message of the last attempt no longer holds.
    if (forsoegt) beskeder()?.clearAll();
    forsoegt = false;
  });

  const linje = document.createElement('div');
  linje.className = 'jobveu-mangler';
  linje.setAttribute('role', 'status');
  linje.hidden = true;
  let laaser = false;
  // Before Tasklist's own listener (priority 1000), which would disable the button, and after what no longer holds
  // has been taken out (lister).
  form.on('changed', 1500, tilstand => {
    laaser = Object.keys(tilstand.errors).length > 0;
    tilstand.errors = {};
  });
  let venter = false;
  let visLinjen = false;
  const snart = () => {
    if (venter) return;
    venter = true;
    requestAnimationFrame(() => {
      venter = false;
      if (!linje.isConnected && element.parentNode) element.after(linje);
      tegn(linje, form, element);
      const knap = knappen(element);
      if (laaser) knap?.setAttribute('aria-disabled', 'true');
      else knap?.removeAttribute('aria-disabled');
      if (visLinjen && !linje.hidden) {
        visLinjen = false;
        (knap || linje).scrollIntoView({ block: 'nearest' });
        if ([knap, document.body].includes(document.activeElement)) linje.querySelector('button')?.focus();
      }
    });
  };
  // After the drawing: which fields are on screen is only known then.
  form.on('changed', 100, snart);
  form.on('formFieldInstanceRegistry.changed', snart);
  form.on(['submit', 'jobveu.serverfejl'], 100, () => {
    visLinjen = true;
    snart();
  });
});
