// Cure: a deadline is a day in Denmark and lasts until it ends (docs/adr/0023). The product showed it as
// a distance ("om 3 dage") and a time in the browser's own zone, where the day may be another, and in
// the head of a task it compared that zone with UTC, so a task was marked as late before it was.
const base = document.querySelector('base');
const I_DANMARK = { timeZone: 'Europe/Copenhagen' };
const DAG = new Intl.DateTimeFormat('da-DK', { ...I_DANMARK, day: 'numeric', month: 'long' });
const HELE = new Intl.DateTimeFormat('da-DK', { ...I_DANMARK, dateStyle: 'full' });
const ORDEN = new Intl.DateTimeFormat('sv-SE', { ...I_DANMARK, dateStyle: 'short' }); // yyyy-mm-dd

/** The list has what the server wrote (+0000), the head of a task the browser's own time. */
function moment(frist) {
  return new Date(String(frist).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

function dag(frist) {
  const aar = ORDEN.format(moment(frist)).slice(0, 4);
  return DAG.format(moment(frist)) + (aar === ORDEN.format(new Date()).slice(0, 4) ? '' : ' ' + aar);
}

const FILTRE = {
  jobveuFrist: frist => (frist ? dag(frist) : ''),
  jobveuFristHel: frist => (frist ? HELE.format(moment(frist)) : ''),
  jobveuOverskredet: frist => !!frist && ORDEN.format(moment(frist)) < ORDEN.format(new Date())
};

const RETTELSER = [
  ['overdue: task.due && (task.due < now)', 'overdue: (task.due | jobveuOverskredet)'],
  ["task.due | camDate:'long'", 'task.due | jobveuFristHel'],
  ['am-time-ago="task.due">{{ task.due }}', '>{{ task.due | jobveuFrist }}']
];

self.angular.module(`cam.${base.getAttribute('app-name')}.custom`).config([
  '$provide',
  '$filterProvider',
  ($provide, $filterProvider) => {
    Object.entries(FILTRE).forEach(([navn, filter]) => {
      // what is late now was not when the page was drawn
      filter.$stateful = true;
      $filterProvider.register(navn, () => filter);
    });
    ['camTasksDirective', 'camTasklistTaskMetaDirective'].forEach(navn =>
      $provide.decorator(navn, [
        '$delegate',
        direktiver => {
          direktiver.forEach(d => {
            RETTELSER.forEach(([fra, til]) => {
              if (!d.template.includes(fra)) console.error('Job-VEU: fristen kunne ikke tilpasses', navn, fra);
              d.template = d.template.replace(fra, til);
            });
          });
          return direktiver;
        }
      ])
    );
  }
]);
