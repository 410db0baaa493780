-- Who deployed models when the system was running, from where and why (docs/adr/0058).

create table udrulningsspor (
  udrulning_id varchar(64) not null,
  kilde varchar(20) not null,
  udfoert_af varchar(64),
  begrundelse varchar(500),
  tidspunkt timestamp with time zone not null,
  constraint pk_udrulningsspor primary key (udrulning_id),
  constraint ck_udrulningsspor_kilde check (kilde in ('START', 'MAPPE', 'REST', 'SIDE'))
);
comment on table udrulningsspor is 'Hvem der har udrullet modeller, mens systemet kørte; uden række kom de, da det startede';
comment on column udrulningsspor.udrulning_id is 'Udrulningens id i motoren';
comment on column udrulningsspor.kilde is 'Ad hvilken vej modellerne kom';
comment on column udrulningsspor.udfoert_af is 'Brugeren, eller ingen, når en fil blev gemt i den overvågede mappe';
