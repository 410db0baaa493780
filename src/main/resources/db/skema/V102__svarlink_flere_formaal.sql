-- Links for an answer to the match, to a call, from the management, and for a bid (R-19.7).
alter table svarlink drop constraint ck_svarlink_formaal;
alter table svarlink add constraint ck_svarlink_formaal
  check (formaal in ('HENSIGTSERKLAERING', 'TILBAGETRAEKNING', 'MATCHTILSAGN', 'MOEDESVAR',
    'MANDAT', 'TILBUD'));
alter table svarlink add column aktoer_id varchar(64);
alter table svarlink add column emne varchar(40);
alter table svarlink add constraint fk_svarlink_aktoer_id
  foreign key (aktoer_id) references aktoer (id);
comment on column svarlink.aktoer_id is 'Den organisation, der er spurgt, når det ikke er en virksomhed';
comment on column svarlink.emne is
  'Hvad svaret handler om ud over hvem: holdets nummer, slags møde eller udbudsrunde';
