-- What keeps a submission safe on its way: the key of fingerprints, keys that
-- count once, and drafts.

create table aftryksnoegle (
  nr integer not null,
  noegle varchar(64) not null,
  constraint pk_aftryksnoegle primary key (nr)
);
comment on table aftryksnoegle is 'Hemmelig nøgle, som fingeraftryk dannes med; én række';

create table engangsnoegle (
  noegle varchar(64) not null,
  indhold varchar(64) not null,
  svar varchar(500),
  tidspunkt timestamp with time zone not null,
  constraint pk_engangsnoegle primary key (noegle)
);
create index ix_engangsnoegle_tidspunkt on engangsnoegle (tidspunkt);
comment on table engangsnoegle is
  'Indsendelser med en nøgle, der kun tæller én gang; kun fingeraftryk';
comment on column engangsnoegle.indhold is 'Fingeraftryk af det sendte';

create table kladde (
  bruger varchar(64) not null,
  sted varchar(255) not null,
  forloeb_id varchar(40),
  svar varchar(70000) not null,
  gemt timestamp with time zone not null,
  constraint pk_kladde primary key (bruger, sted),
  constraint fk_kladde_forloeb_id foreign key (forloeb_id) references forloeb (id)
);
create index ix_kladde_sted on kladde (sted);
create index ix_kladde_gemt on kladde (gemt);
comment on table kladde is
  'Hvad nogen har skrevet i en blanket og ikke sendt; aldrig af blanketter om en borger';
comment on column kladde.sted is 'Opgaven eller processen, kladden hører til';
comment on column kladde.svar is 'JSON';
