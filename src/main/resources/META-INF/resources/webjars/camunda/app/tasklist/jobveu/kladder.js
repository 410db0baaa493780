// Cure: Tasklist keeps what was typed in localStorage, where it stays on a shared machine for good.
// The product keeps nothing any more. Our own drafts (see blanketkladde.js) stand here for this window
// only, until the server has them; those about a citizen until the form is sent. Never on the disk.
const PRODUKTETS = /^(camunda-form:|camForm:)/;
const VORES = 'jobveu-kladde:';

const lager = self.Storage.prototype;
const { setItem } = lager;

lager.setItem = function (noegle, vaerdi) {
  if (!PRODUKTETS.test(noegle)) setItem.call(this, noegle, vaerdi);
};

// Left behind by earlier versions.
[self.localStorage, self.sessionStorage].forEach(sted =>
  Object.keys(sted)
    .filter(n => PRODUKTETS.test(n))
    .forEach(n => sted.removeItem(n))
);

/** A person's draft of a place in this window: {svar, gemt}; null when there is none. */
export const vindueskladde = (bruger, sted) => {
  const noegle = `${VORES}${bruger}:${sted}`;
  return {
    laes: () => JSON.parse(self.sessionStorage.getItem(noegle)),
    gem: svar =>
      self.sessionStorage.setItem(noegle, JSON.stringify({ svar, gemt: new Date().toISOString() })),
    glem: () => self.sessionStorage.removeItem(noegle)
  };
};

/** Forgets the drafts in this window that are not this person's; all, when it is nobody's. */
export function glemAndres(bruger) {
  Object.keys(self.sessionStorage)
    .filter(n => n.startsWith(VORES) && !(bruger && n.startsWith(`${VORES}${bruger}:`)))
    .forEach(n => self.sessionStorage.removeItem(n));
}
