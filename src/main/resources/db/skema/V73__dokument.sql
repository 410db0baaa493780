-- Documents as they were when they were agreed; they never change.

create table gemt_dokument (
  forloeb_id varchar(40) not null,
  noegle varchar(100) not null,
  gang integer not null,
  kontrolsum varchar(80) not null,
  indhold varchar(1000000) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_gemt_dokument primary key (forloeb_id, noegle, gang),
  constraint fk_gemt_dokument_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_gemt_dokument_organisation foreign key (organisation) references aktoer (id),
  constraint ck_gemt_dokument_gang check (gang >= 1)
);
comment on table gemt_dokument is 'Dokumenter, som de var, da de blev aftalt';
comment on column gemt_dokument.noegle is 'Hvilket dokument, som i dets adresse';
comment on column gemt_dokument.gang is 'Et tal mere, hver gang det er aftalt med et nyt indhold';
comment on column gemt_dokument.kontrolsum is 'SHA-256 af indholdet';
comment on column gemt_dokument.indhold is 'Det, der står i dokumentet, som JSON';

create table gemt_dokument_fil (
  forloeb_id varchar(40) not null,
  noegle varchar(100) not null,
  gang integer not null,
  pdf varchar(1000000) not null,
  kontrolsum varchar(80) not null,
  constraint pk_gemt_dokument_fil primary key (forloeb_id, noegle, gang),
  constraint fk_gemt_dokument_fil_gemt_dokument foreign key (forloeb_id, noegle, gang)
    references gemt_dokument (forloeb_id, noegle, gang)
);
comment on table gemt_dokument_fil is 'Det gemte dokument som PDF, ens for alle, der henter det';
comment on column gemt_dokument_fil.pdf is 'Filen i base 64';
comment on column gemt_dokument_fil.kontrolsum is 'SHA-256 af filen';
