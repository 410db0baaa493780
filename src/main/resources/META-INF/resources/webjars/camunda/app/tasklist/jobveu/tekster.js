// Cure: the application started while its texts were still under way and then showed the labels' keys
// (CREATION_DATE) in some places. It waits for the last of our scripts, so this one fetches them first; the
// application's own loading follows, since it also brings the names of months and the like.
// Also used by Cockpit, Welcome and Admin.
const base = document.querySelector('base');
const app = base.getAttribute('app-name');

const tekster = await fetch(`${base.getAttribute('app-root')}/app/${app}/locales/da.json`)
  .then(svar => svar.json())
  .catch(() => ({ labels: {} }));
self.angular
  .module(`cam.${app}.custom`)
  .config(['$translateProvider', $translateProvider =>
    $translateProvider.translations('da', tekster.labels)])
  .run(['$translate', $translate => $translate.refresh('da')]);
