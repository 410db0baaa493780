-- A contact is about something: one way in is one organisation for each matter (R-9.6).

alter table virksomhed_kontakt add column emne varchar(20) default 'BEHOV' not null;
alter table virksomhed_kontakt drop constraint pk_virksomhed_kontakt;
alter table virksomhed_kontakt
  add constraint pk_virksomhed_kontakt primary key (virksomhed_id, organisation, emne);
alter table virksomhed_kontakt
  add constraint ck_virksomhed_kontakt_emne
  check (emne in ('HENVENDELSE', 'BEHOV', 'OENSKER', 'HENSIGT'));
comment on table virksomhed_kontakt is
  'Hvilke organisationer der har talt med virksomheden, og om hvad';
comment on column virksomhed_kontakt.emne is
  'HENVENDELSE, når virksomheden kom af sig selv; ellers det, organisationen har talt med den om';
