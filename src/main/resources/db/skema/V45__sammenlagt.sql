-- Two organisations that have become one.

alter table aktoer add column sammenlagt_med varchar(64);
alter table aktoer add constraint fk_aktoer_sammenlagt_med
  foreign key (sammenlagt_med) references aktoer (id);
alter table aktoer add constraint ck_aktoer_sammenlagt_med
  check (sammenlagt_med is null or (sammenlagt_med <> id and not aktiv));
create index ix_aktoer_sammenlagt_med on aktoer (sammenlagt_med);
comment on column aktoer.sammenlagt_med is
  'Organisationen, hvis folk fører denne videre; tom, når den ikke er lagt sammen med en anden';

alter table kontohaendelse drop constraint ck_kontohaendelse_handling;
alter table kontohaendelse add constraint ck_kontohaendelse_handling
  check (handling in ('ORGANISATION_OPRETTET', 'INVITERET', 'LINK_FORNYET', 'KODE_VALGT',
    'FJERNET', 'ADMINISTRATOR_UDPEGET', 'ADMINISTRATOR_FRATAGET', 'ORGANISATION_LUKKET',
    'ORGANISATION_GENAABNET', 'NAVN_SKIFTET', 'SAMMENLAGT', 'OVERTOG'));
