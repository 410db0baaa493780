-- Lists that councils and the agency publish, kept as dated editions (R-19.1, R-22.1, R-22.2,
-- R-22.3, docs/adr/0067). Nothing is overwritten: what is corrected is the edition with the next number.

create table kildeudgave (
  id varchar(36) not null,
  liste varchar(20) not null,
  raad varchar(100) not null,
  gaelder_fra date not null,
  nr integer not null,
  organisation varchar(64),
  registreret_af varchar(64) not null,
  registreret timestamp with time zone not null,
  constraint pk_kildeudgave primary key (id),
  constraint uq_kildeudgave_liste_raad_gaelder_fra_nr unique (liste, raad, gaelder_fra, nr),
  constraint fk_kildeudgave_organisation foreign key (organisation) references aktoer (id),
  constraint ck_kildeudgave_liste check (liste in ('BALANCE', 'INDSATSOMRAADER', 'POSITIVLISTE',
    'OVERVAAGNING')),
  constraint ck_kildeudgave_nr check (nr >= 1)
);
create index ix_kildeudgave_organisation on kildeudgave (organisation);
comment on table kildeudgave is
  'En liste, som et råd eller en styrelse har udgivet, for ét råds område fra en dag; den højeste nr for dagen gælder, de andre er, hvad der stod før';
comment on column kildeudgave.raad is 'Rådets navn, eller Hele landet';
comment on column kildeudgave.organisation is 'Den myndighed, der læste den ind; tom for administratoren';

create table kildelinje (
  udgave varchar(36) not null,
  nr integer not null,
  navn varchar(200) not null,
  kode varchar(20),
  gaelder_til date,
  note varchar(500),
  constraint pk_kildelinje primary key (udgave, nr),
  constraint fk_kildelinje_udgave foreign key (udgave) references kildeudgave (id),
  constraint ck_kildelinje_nr check (nr >= 1)
);
comment on table kildelinje is 'En linje på en udgivet liste';
comment on column kildelinje.navn is 'Stilling, område, kursus eller branche, som den er skrevet på listen';
comment on column kildelinje.kode is
  'Kategori i Arbejdsmarkedsbalancen, grundene til et indsatsområde eller kursets AMU-nummer';
comment on column kildelinje.gaelder_til is 'Den sidste dag, linjen gælder; tom, når den gælder til næste udgave';
