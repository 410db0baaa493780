-- An organisation's common mailbox, which gets its letters once somebody there has confirmed it
-- (docs/adr/0048).

create table faellespostkasse (
  organisation varchar(64) not null,
  adresse varchar(254) not null,
  aftryk varchar(64),
  udloeber timestamp with time zone not null,
  bekraeftet timestamp with time zone,
  kun_uden_andre boolean not null,
  constraint pk_faellespostkasse primary key (organisation),
  constraint uq_faellespostkasse_aftryk unique (aftryk),
  constraint fk_faellespostkasse_organisation foreign key (organisation) references aktoer (id)
);
comment on table faellespostkasse is
  'Organisationens fælles mailadresse; den får post, når den er bekræftet gennem et link';
comment on column faellespostkasse.aftryk is
  'SHA-256 af linkets hemmelighed; tom, når adressen er bekræftet';
comment on column faellespostkasse.udloeber is 'Hvornår linket ikke længere kan bruges';
comment on column faellespostkasse.bekraeftet is 'Tom, til nogen har bekræftet adressen';
comment on column faellespostkasse.kun_uden_andre is
  'Om den kun får post, så længe ingen i organisationen selv har en mailadresse';

alter table post drop constraint ck_post_art;
alter table post add constraint ck_post_art
  check (art in ('BESKED', 'OPGAVE', 'PAAMINDELSE', 'FRIST', 'FORSINKET', 'AFSLAG', 'UDFALD',
    'KALENDER', 'SAMTALE', 'SVARLINK', 'KVITTERING', 'UGEPOST', 'POSTKASSE'));

alter table kontohaendelse drop constraint ck_kontohaendelse_handling;
alter table kontohaendelse add constraint ck_kontohaendelse_handling
  check (handling in ('ORGANISATION_OPRETTET', 'INVITERET', 'LINK_FORNYET', 'KODE_VALGT',
    'FJERNET', 'ADMINISTRATOR_UDPEGET', 'ADMINISTRATOR_FRATAGET', 'ORGANISATION_LUKKET',
    'ORGANISATION_GENAABNET', 'NAVN_SKIFTET', 'SAMMENLAGT', 'OVERTOG', 'POSTKASSE_RETTET',
    'ADRESSE_RETTET'));
