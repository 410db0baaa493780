// Cure: a form had no way to the guide. Each leads to the place that tells of its task, in a tab of its own, so that
// what is being typed stays where it is.
import { vedBlanket } from './blanket.js';
import { vores } from './session.js';

vedBlanket((form, element) => {
  const linje = document.createElement('p');
  linje.className = 'jobveu-hjaelp';
  const link = document.createElement('a');
  Object.assign(link, { target: '_blank', rel: 'noopener', textContent: 'Hjælp til denne formular (åbner en ny fane)' });
  linje.append(link);
  // the place of a form is only on the page once it has been drawn, and only then is it known which one it is
  form.on('changed', 100, () => {
    const { schema } = form._getState();
    if (!schema?.id || !element.parentNode) return;
    link.href = `${vores}/hjaelp/opgave/${schema.id}`;
    if (!linje.isConnected) element.before(linje);
  });
});
