-- The newsletter by mail, for those who ask for it (R-11.1, R-11.2, docs/adr/0062).
alter table postadresse add column nyhedsbrev boolean not null default false;
comment on column postadresse.nyhedsbrev is 'Om brugeren vil have nyhedsbrevet hvert kvartal';

alter table post drop constraint ck_post_art;
alter table post add constraint ck_post_art check (art in ('BESKED', 'OPGAVE', 'PAAMINDELSE', 'FRIST',
  'FORSINKET', 'AFSLAG', 'UDFALD', 'KALENDER', 'SAMTALE', 'SVARLINK', 'KVITTERING', 'UGEPOST', 'POSTKASSE',
  'SPOERGESKEMA', 'NYHEDSBREV'));
