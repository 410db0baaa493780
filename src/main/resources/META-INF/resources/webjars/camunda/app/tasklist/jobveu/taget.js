// Cure: a task had to be claimed before a letter could be typed, and until then showed a grey form without
// a word, which the keyboard could still write in. Now whoever begins to write takes it: at once, so that
// a colleague sees it. One that somebody else has is truly locked, and a line says so.
import { beskeder, vedAendring, vedBlanket } from './blanket.js';
import { blevTaget } from './faerre.js';
import { grunden, kald } from './kald.js';
import { gaaTilLogin } from './session.js';

const blanketter = new Set();
const undervejs = new Map(); // id of the task → whether it was had, once that is known

/** Whether the task is one's own once the attempt that is under way has ended; true when there is none. */
export const tages = opgaveId => undervejs.get(opgaveId) ?? true;

/** Who has it: null = nobody, otherwise the name shown in the task's head. */
function tagetAf(opgave) {
  const navn = opgave.querySelector('.meta.actors li.assignee .set-value .view-value');
  return navn ? navn.textContent.trim() : null;
}

const skop = opgave => self.angular.element(opgave).scope();

const erVaek = opgave => opgave.classList.contains('task-removed');

/** The card of the task that this form belongs to, when nobody has it. */
function ledig(element) {
  const opgave = element.closest('.task-card');
  return opgave && element.closest('.disabled-form') && !tagetAf(opgave) && !erVaek(opgave)
    ? opgave
    : null;
}

async function proev(opgaveId, bruger) {
  try {
    const svar = await kald(
      'POST',
      `engine/engine/default/task/${opgaveId}/claim`,
      JSON.stringify({ userId: bruger })
    );
    if (svar.status === 401) gaaTilLogin();
    if (svar.ok) return true;
    beskeder()?.addError({
      status: 'Opgaven blev ikke din.',
      message: await grunden(svar, 'Prøv igen.'),
      exclusive: true
    });
  } catch {
    beskeder()?.addError({
      status: 'Opgaven kunne ikke tages lige nu.',
      message: 'Det, du har skrevet, står her endnu. Prøv igen.',
      exclusive: true
    });
  }
  return false;
}

/** Takes the task, once however many letters are typed meanwhile; shows whose it then is. */
function tag(opgave) {
  const her = skop(opgave);
  const opgaveId = her?.task?.id;
  if (!opgaveId || undervejs.has(opgaveId)) return;
  undervejs.set(
    opgaveId,
    proev(opgaveId, her.$root.authentication?.name).then(fik => {
      if (fik) blevTaget(opgaveId, her.$root.authentication.name);
      else undervejs.delete(opgaveId);
      her.taskData?.changed('task');
      // of one's own task the list is asked by itself, every ten seconds, and when it is done
      if (!fik) her.taskData?.changed('taskList');
      her.$root.$applyAsync?.();
      return fik;
    })
  );
}

vedBlanket((form, element) => {
  blanketter.add({ form, element });
  const begynder = haendelse => {
    const opgave = ledig(element);
    if (opgave && (haendelse.type !== 'click' || haendelse.target.closest('button'))) tag(opgave);
  };
  ['input', 'change', 'click'].forEach(slags => element.addEventListener(slags, begynder, true));
});

function linje(opgave) {
  const navn = tagetAf(opgave);
  const p = document.createElement('div');
  p.className = 'jobveu-taget';
  p.setAttribute('role', 'status');
  p.dataset.navn = navn || '';
  const tekst = document.createElement('span');
  tekst.textContent = navn
    ? `${navn} har taget opgaven. Den skal gives tilbage, før du kan udfylde den.`
    : 'Ingen har taget opgaven. Begynd at skrive, så er den din.';
  p.append(tekst);
  if (!navn) {
    const knap = document.createElement('button');
    knap.type = 'button';
    knap.className = 'btn btn-primary';
    knap.textContent = 'Tag opgaven';
    knap.onclick = () => tag(opgave);
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
    const laast =
      !!b.element.closest('.task-removed') || !!b.element.closest('.disabled-form') && !ledig(b.element);
    if (b.form._getState().schema && !!b.form._getState().properties.disabled !== laast) {
      b.form.setProperty('disabled', laast);
    }
  });

  const rude = document.querySelector('.task-card .form-pane');
  if (!rude) return;
  const opgave = rude.closest('.task-card');
  const gammel = rude.querySelector('.jobveu-taget');
  const skalVises = !!rude.querySelector('.disabled-form') && !erVaek(opgave);
  if (!skalVises) {
    gammel?.remove();
    // given back, it can be taken again
    undervejs.delete(skop(opgave)?.task?.id);
  } else if (!gammel) {
    rude.prepend(linje(opgave));
  } else if (gammel.dataset.navn !== (tagetAf(opgave) || '')) {
    gammel.replaceWith(linje(opgave));
  }
});
