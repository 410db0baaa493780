-- An organisation's logo, and where a side lets it stand (R-7.15, R-13.2, docs/adr/0063).

create table organisationslogo (
  organisation varchar(64) not null,
  alternativ varchar(200) not null,
  bredde integer not null,
  hoejde integer not null,
  billede varchar(1000000) not null,
  skannet boolean not null,
  lagt_ind timestamp with time zone not null,
  constraint pk_organisationslogo primary key (organisation),
  constraint fk_organisationslogo_organisation foreign key (organisation) references aktoer (id),
  constraint ck_organisationslogo_maal check (bredde > 0 and hoejde > 0)
);
comment on table organisationslogo is 'En organisations logo, tegnet om, så kun billedet er tilbage';
comment on column organisationslogo.alternativ is 'Hvad der står på det, for dem, der ikke ser det';
comment on column organisationslogo.bredde is 'Punkter';
comment on column organisationslogo.hoejde is 'Punkter';
comment on column organisationslogo.billede is 'Billedet som PNG i base 64';
comment on column organisationslogo.skannet is
  'Om en virusscanner har set den fil, det blev tegnet efter';

alter table partsaftale_tiltraedelse add column logo_paa_materiale boolean default false not null;
comment on column partsaftale_tiltraedelse.logo_paa_materiale is
  'Om organisationens logo må stå på informationsmaterialet';
