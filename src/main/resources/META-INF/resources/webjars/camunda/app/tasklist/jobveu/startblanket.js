// Cure: Tasklist asks the server for the data of a task's form, but never for those of a start form:
// its lists of choices were empty.
import { vedData } from './blanket.js';

vedData(async (form, data) => {
  const sted = form._container.parentElement;
  const noegle = sted && self.angular.element(sted).scope()?.asynchronousFormKey?.key;
  const proces = /^(.*\/process-definition\/[^/]+)\/deployed-start-form/.exec(noegle || '');
  if (!proces) return data;
  try {
    const svar = await fetch(`${proces[1]}/form-variables`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    });
    const variabler = svar.ok ? await svar.json() : {};
    const fraServeren = Object.entries(variabler).map(([navn, v]) => [
      navn,
      v.type === 'Json' ? JSON.parse(v.value) : v.value
    ]);
    return { ...Object.fromEntries(fraServeren), ...data };
  } catch (e) {
    console.error('Job-VEU: startformularens data kunne ikke hentes', e);
    return data;
  }
});
