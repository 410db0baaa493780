-- The days of a forløb as calendars have got them, and people's secret calendar addresses (docs/adr/0048).

create table kalenderdag (
  forloeb_id varchar(40) not null,
  noegle varchar(40) not null,
  organisation varchar(64) not null,
  sekvens integer not null,
  navn varchar(200) not null,
  dag date not null,
  fra time,
  til time,
  sted varchar(200),
  aflyst boolean not null,
  constraint pk_kalenderdag primary key (forloeb_id, noegle, organisation),
  constraint fk_kalenderdag_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_kalenderdag_organisation foreign key (organisation) references aktoer (id)
);
comment on table kalenderdag is 'Hvert forløbs dage, som hver organisation sidst har fået dem';
comment on column kalenderdag.noegle is 'Hvilken af forløbets dage det er, uanset datoen';
comment on column kalenderdag.sekvens is 'Hvor mange gange den er ændret, siden den blev sendt';
comment on column kalenderdag.fra is 'Dansk tid; tom, når det er hele dagen';

create table kalenderadresse (
  bruger varchar(64) not null,
  aftryk varchar(64) not null,
  constraint pk_kalenderadresse primary key (bruger),
  constraint uq_kalenderadresse_aftryk unique (aftryk)
);
comment on table kalenderadresse is
  'Personlige adresser, som en kalender kan abonnere på; højst én for hver bruger';
comment on column kalenderadresse.bruger is 'Brugerens id i motoren';
comment on column kalenderadresse.aftryk is 'SHA-256 af adressens kode, som ikke gemmes';

alter table postrunde add column kalender timestamp with time zone;
comment on column postrunde.kalender is 'Hvornår forløbenes dage sidst blev set efter';
create index ix_haendelse_registreret on haendelse (registreret);
create index ix_moede_indbudt_registreret on moede_indbudt (registreret);
create index ix_projektplan_registreret on projektplan (registreret);
