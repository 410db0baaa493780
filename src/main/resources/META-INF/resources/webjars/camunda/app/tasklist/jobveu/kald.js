// Shared by the cures that ask our own server: under the application's log-in and its protection
// against foreign sites.
const rod = document.querySelector('base').getAttribute('app-root') || '';

/** The answer to a call below the application's interface. */
export function kald(metode, sti, krop, mere = {}) {
  const tegn = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return fetch(`${rod}/api/${sti}`, {
    method: metode,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      ...(tegn ? { 'X-XSRF-TOKEN': decodeURIComponent(tegn[1]) } : {})
    },
    body: krop,
    ...mere
  });
}

/** What the server says of a refusal, in the words of a person. */
export async function grunden(svar, ellers) {
  const krop = await svar.json().catch(() => ({}));
  return krop.detail || krop.message || ellers;
}
