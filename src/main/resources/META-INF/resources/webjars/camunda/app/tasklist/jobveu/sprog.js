// Cure: what the translation file does not reach: the page's language, Angular's dates and both date
// pickers (form-js uses flatpickr, the task's head uses Angular's).
// Also used by Cockpit, Welcome and Admin.
const modul = `cam.${document.querySelector('base').getAttribute('app-name')}.custom`;

const MAANEDER = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august',
  'september', 'oktober', 'november', 'december'];
const KORTE_MAANEDER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt',
  'nov', 'dec'];
const DAGE = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const KORTE_DAGE = ['søn', 'man', 'tir', 'ons', 'tor', 'fre', 'lør'];

document.documentElement.lang = 'da';

// form-js takes its date format from the browser's language by asking for the locale "default".
const Original = Intl.DateTimeFormat;
const DanskSomStandard = function (sprog, valg) {
  return sprog === 'default'
    ? new Original('da-DK', valg || { day: '2-digit', month: '2-digit', year: 'numeric' })
    : new Original(sprog, valg);
};
DanskSomStandard.prototype = Original.prototype;
DanskSomStandard.supportedLocalesOf = Original.supportedLocalesOf;
Intl.DateTimeFormat = DanskSomStandard;

self.flatpickr?.localize({
  weekdays: { shorthand: KORTE_DAGE, longhand: DAGE },
  months: { shorthand: KORTE_MAANEDER, longhand: MAANEDER },
  firstDayOfWeek: 1,
  ordinal: () => '.',
  weekAbbreviation: 'Uge',
  rangeSeparator: ' til ',
  scrollTitle: 'Rul for at ændre',
  toggleTitle: 'Klik for at skifte',
  yearAriaLabel: 'År',
  monthAriaLabel: 'Måned',
  hourAriaLabel: 'Time',
  minuteAriaLabel: 'Minut',
  time_24hr: true
});

self.angular.module(modul).config([
  '$provide',
  $provide => {
    $provide.decorator('$locale', [
      '$delegate',
      $locale => {
        Object.assign($locale, { id: 'da-dk', localeID: 'da_DK' });
        Object.assign($locale.DATETIME_FORMATS, {
          MONTH: MAANEDER,
          STANDALONEMONTH: MAANEDER,
          SHORTMONTH: KORTE_MAANEDER,
          DAY: DAGE,
          SHORTDAY: KORTE_DAGE,
          FIRSTDAYOFWEEK: 0, // Angular counts from Monday
          short: 'dd.MM.yyyy HH:mm',
          shortDate: 'dd.MM.yyyy',
          shortTime: 'HH:mm',
          medium: 'd. MMM yyyy HH:mm:ss',
          mediumDate: 'd. MMM yyyy',
          mediumTime: 'HH:mm:ss',
          longDate: 'd. MMMM yyyy',
          fullDate: "EEEE 'den' d. MMMM yyyy"
        });
        Object.assign($locale.NUMBER_FORMATS, { DECIMAL_SEP: ',', GROUP_SEP: '.' });
        return $locale;
      }
    ]);
  }
]);
