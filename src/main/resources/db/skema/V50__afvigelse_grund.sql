-- What the system found is no reason; a person who is asked may give one (R-19.4).

alter table afvigelse add column udledt boolean default false not null;
alter table afvigelse add column hvorfor varchar(2000);
alter table afvigelse add column sagt_af varchar(64);
comment on column afvigelse.begrundelse is 'Hvorfor; er afvigelsen udledt, det, systemet fandt';
comment on column afvigelse.udledt is
  'Sandt, når systemet har fundet den i det registrerede, og ingen har valgt den';
comment on column afvigelse.hvorfor is
  'Hvorfor en udledt afvigelse er kommet, som et menneske siger det; tomt, når ingen har sagt det';
comment on column afvigelse.sagt_af is 'Brugeren, der sagde hvorfor';
