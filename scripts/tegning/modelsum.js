// What is the same in a model before and after the editor has saved it: not the order of attributes, not how a
// character is written, not white space, and not what is left out because it is the default. The same in Java:
// dk.jobveu.motor.modelkontrol.Modelsum, held together by the pictures' test.
const crypto = require('crypto');

const NAVNGIVNE = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const STANDARD = /[ \t\r\n]camunda:calledElementBinding="latest"/g;
const MAERKE = /<([^ \t\r\n/>!?]+)((?:[ \t\r\n]+[^ \t\r\n=>]+="[^"]*")+)/g;

const kerne = xml => xml
  .replace(STANDARD, '')
  .replace(MAERKE, (_, navn, alle) =>
    '<' + navn + alle.match(/[^ \t\r\n=]+="[^"]*"/g).sort().join(''))
  .replace(/&(#\d+|\w+);/g, (skrevet, tegn) =>
    tegn.startsWith('#') ? String.fromCodePoint(Number(tegn.slice(1))) : NAVNGIVNE[tegn] ?? skrevet)
  .replace(/[ \t\r\n]+/g, '');

const sum = xml => crypto.createHash('sha256').update(kerne(xml)).digest('hex');

module.exports = { kerne, sum };
