// A page that moves while a button is held down makes the click miss it. Leaving a field by pressing
// "Gem" writes a line below that field, the button slides away under the pointer, and nothing is
// saved. What moves the page therefore waits until the pointer is let go and the click is done.
let nede = false;
const venter = [];

function sluppet() {
  nede = false;
  setTimeout(() => venter.splice(0).forEach(f => f()));
}

addEventListener('pointerdown', () => (nede = true), true);
addEventListener('pointerup', sluppet, true);
addEventListener('pointercancel', sluppet, true);

export function naarSluppet(f) {
  if (nede) venter.push(f);
  else f();
}
