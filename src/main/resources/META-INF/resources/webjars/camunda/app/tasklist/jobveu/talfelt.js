// Cure: form-js takes a point for a comma and stops at the first sign it does not know: a price of
// 380.000 kr. was sent as 380 kr. Numbers are read as Danes write them, in js/taltekst.js.
import { laesTal, skrivTal } from '../../../../js/taltekst.js';
import { skrevetFelt } from './skrevet.js';

const decimaler = felt => felt.decimalDigits ?? 0;

skrevetFelt({
  type: 'number',
  laes: (tekst, felt) => {
    const { tal, fejl } = laesTal(tekst, decimaler(felt));
    return fejl ? { fejl } : { vaerdi: tal };
  },
  vis: (vaerdi, felt) => (typeof vaerdi === 'number' ? skrivTal(vaerdi, decimaler(felt)) : vaerdi),
  definition: felt => felt,
  indtastning: { autoComplete: 'off' }
});
