// Cure: a task that is not claimed showed a grey form without a word, and the keyboard could still
// write in it. Now the form is truly locked until the task is one's own, and a line says so.
import { vedAendring, vedBlanket } from './blanket.js';

const blanketter = new Set();

vedBlanket((form, element) => blanketter.add({ form, element }));

/** Who has it: null = nobody, otherwise the name shown in the task's head. */
function tagetAf(opgave) {
  const navn = opgave.querySelector('.meta.actors li.assignee .set-value .view-value');
  return navn ? navn.textContent.trim() : null;
}

function linje(opgave) {
  const navn = tagetAf(opgave);
  const p = document.createElement('div');
  p.className = 'jobveu-taget';
  p.setAttribute('role', 'status');
  p.dataset.navn = navn || '';
  const tekst = document.createElement('span');
  tekst.textContent = navn
    ? `${navn} har taget opgaven. Den skal gives tilbage, før du kan udfylde den.`
    : 'Tag opgaven, før du kan udfylde den.';
  p.append(tekst);
  if (!navn) {
    const knap = document.createElement('button');
    knap.type = 'button';
    knap.className = 'btn btn-primary';
    knap.textContent = 'Tag opgaven';
    knap.onclick = () => opgave.querySelector('.meta.actors button.claim')?.click();
    p.append(knap);
  }
  return p;
}

vedAendring(() => {
  blanketter.forEach(b => {
    if (!b.element.isConnected) {
      if (b.vist) blanketter.delete(b);
      return;
    }
    b.vist = true;
    const laast = !!b.element.closest('.disabled-form');
    if (b.form._getState().schema && !!b.form._getState().properties.disabled !== laast) {
      b.form.setProperty('disabled', laast);
    }
  });

  const rude = document.querySelector('.task-card .form-pane');
  if (!rude) return;
  const opgave = rude.closest('.task-card');
  const gammel = rude.querySelector('.jobveu-taget');
  const skalVises = !!rude.querySelector('.disabled-form') &&
    !opgave.classList.contains('task-removed');
  if (!skalVises) {
    gammel?.remove();
  } else if (!gammel) {
    rude.prepend(linje(opgave));
  } else if (gammel.dataset.navn !== (tagetAf(opgave) || '')) {
    gammel.replaceWith(linje(opgave));
  }
});
