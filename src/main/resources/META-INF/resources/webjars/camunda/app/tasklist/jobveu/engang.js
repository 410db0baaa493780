// Cure: a start form that was sent twice, by a double click or because the answer never came, began two
// forløb. Each start form that is opened gets a key, which counts once on the server.
import { vedBlanket } from './blanket.js';

const START = /\/process-definition\/[^?]*\/(submit-form|start)$/;
let noegle;

vedBlanket(() => {
  // crypto.randomUUID is missing on plain http
  noegle = [...crypto.getRandomValues(new Uint8Array(16))]
    .map(b => b.toString(16).padStart(2, '0'))
    .join('');
});

const kald = XMLHttpRequest.prototype;
const { open, send } = kald;

kald.open = function (metode, sti, ...resten) {
  this.jobveuStart = /^post$/i.test(metode) && START.test(String(sti));
  return open.call(this, metode, sti, ...resten);
};

kald.send = function (...krop) {
  if (this.jobveuStart && noegle) this.setRequestHeader('Idempotency-Key', noegle);
  return send.apply(this, krop);
};
