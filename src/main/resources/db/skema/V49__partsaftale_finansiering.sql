-- A draft that looks as if it decides on financing or launch says why it does not (R-3.4).

alter table partsaftale add column finansiering_afklaring varchar(2000);
comment on column partsaftale.finansiering_afklaring is
  'Hvorfor det, der ligner finansiering eller igangsætning, ikke er en beslutning; tomt, når intet gør';
