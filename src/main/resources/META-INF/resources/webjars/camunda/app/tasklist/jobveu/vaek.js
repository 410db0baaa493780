// Cure: a task that was done meanwhile, by a colleague or by somebody else through a link, stood there as if it could be
// answered, and Complete said no and left one at a dead form. The product can say that a task is gone, but asks only
// in lists that refresh themselves. Now it asks when one comes back to the window and when an answer came too late,
// and what it says leads on to the forløb.
import { beskeder, vedAendring } from './blanket.js';
import { kort } from './opgavekort.js';
import { vores } from './session.js';

const opgaven = () => document.querySelector('.task-card');

/** The product asks for the open task, shows that it is gone, and takes its card out of the list. */
function se() {
  const her = opgaven() && self.angular.element(opgaven()).scope();
  if (!her?.task || opgaven().classList.contains('task-removed')) return;
  her.$parent.$broadcast('refresh');
  her.$root.$applyAsync?.();
}

addEventListener('focus', se);

const HttpClient = self['camunda-bpm-sdk-js']?.Client?.HttpClient;
if (HttpClient) {
  const original = HttpClient.prototype.post;
  HttpClient.prototype.post = function (sti, valg = {}) {
    if (!/^\/?task\/[^/]+\/(submit-form|complete|claim)$/.test(sti)) return original.call(this, sti, valg);
    return original.call(this, sti, {
      ...valg,
      done: (fejl, ...resten) => {
        const svar = valg.done?.(fejl, ...resten);
        if (fejl?.response?.status === 409) se();
        return svar;
      }
    });
  };
}

function vejen(k) {
  const a = document.createElement('a');
  a.className = 'btn btn-default jobveu-vaek';
  a.href = `${vores}/projektrum/forloeb/${encodeURIComponent(k.forloebId)}`;
  a.textContent = 'Gå til forløbet';
  return a;
}

vedAendring(() => {
  const besked = document.querySelector('.task-removed .task-removed-alert');
  if (!besked || besked.dataset.jobveu) return;
  besked.dataset.jobveu = 'set';
  besked.setAttribute('role', 'status');
  // what the server said of the attempt is said here
  beskeder()?.clearAll();
  const id = self.angular.element(besked).scope()?.task?.id;
  const knap = besked.querySelector('button.btn');
  if (id) kort(id).then(k => k && knap?.before(vejen(k), ' '));
});

// the same card is used for the next task
vedAendring(() => {
  const igen = document.querySelector('.task-card:not(.task-removed) .task-removed-alert[data-jobveu]');
  if (!igen) return;
  delete igen.dataset.jobveu;
  igen.removeAttribute('role');
  igen.querySelector('.jobveu-vaek')?.remove();
});
