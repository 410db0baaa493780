// Cure: Tasklist keeps what was typed in localStorage, where it stays on a shared machine for good.
// Nothing is kept there any more. What was being typed when the session ran out is kept for this
// window only, so that it is there after the log-in, and is gone when the window closes.
const modul = `cam.${document.querySelector('base').getAttribute('app-name')}.custom`;
const KLADDE = /^(camunda-form:|camForm:)/;
const lager = self.Storage.prototype;
const { getItem, setItem, removeItem } = lager;

const sted = (her, noegle) =>
  her === self.localStorage && KLADDE.test(noegle) ? self.sessionStorage : her;

lager.getItem = function (noegle) {
  return getItem.call(sted(this, noegle), noegle);
};
lager.setItem = function (noegle, vaerdi) {
  return setItem.call(sted(this, noegle), noegle, vaerdi);
};
lager.removeItem = function (noegle) {
  return removeItem.call(sted(this, noegle), noegle);
};

/** Forgets every draft in this window. */
export function glemKladder() {
  Object.keys(self.sessionStorage)
    .filter(n => KLADDE.test(n))
    .forEach(n => self.sessionStorage.removeItem(n));
}

// Left behind by earlier versions.
Object.keys(self.localStorage)
  .filter(n => KLADDE.test(n))
  .forEach(n => removeItem.call(self.localStorage, n));

// Another person at the same window does not meet the first one's draft.
self.angular.module(modul).run([
  '$rootScope',
  $rootScope => {
    $rootScope.$on('authentication.changed', (haendelse, bruger) => {
      if (!bruger) return;
      const foer = self.sessionStorage.getItem('jobveu-bruger');
      if (foer && foer !== bruger.name) glemKladder();
      self.sessionStorage.setItem('jobveu-bruger', bruger.name);
    });
  }
]);
